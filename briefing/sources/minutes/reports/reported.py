"""Reported speech in minutes: "Mme Durand indique que …", "The treasurer reported that …".

What is told so is nobody's own words: it is a paraphrase, and each is the sentence of the minutes as it stands there.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from briefing.core.folding import Folded, fold, folded
from briefing.sources.minutes import phrases
from briefing.sources.minutes.heads import attendance
from briefing.sources.minutes.pieces import lines_end_amid_sentences
from briefing.sources.minutes.reports import report_forms
from briefing.sources.proposing.phrases import any_of
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.mentions.patterns import HEAD_OF_STATE
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.model import Quote
from briefing.sources.quotes.people import initials
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.people.positions import fits_role
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules, genders, rules_for
from briefing.sources.quotes.text.segments import segment
from briefing.sources.sentences import paragraphs, sentences

_LEAST, _LONGEST = 5, 900
"""Words of a sentence at least, and characters at most: what is longer is a list that was read as one."""
_FEWEST_LABELS = 2
"""Lines with the name of who spoke at their head: one may be a title."""
_FEWEST_SMALL = 3
"""First names in small letters before colons: one or two may be words."""
_FEWEST_LETTERS = 4
"""Times that letters report something: fewer may be those of bodies."""
_NEAR = 30
"""Characters from a name of which nothing else tells that it is one, to the end of the verb that reports."""
_SUBJECT = 90
"""Characters from the beginning of a sentence, or from the comma after what stands before it, to its subject's end."""
_Subject = tuple[tuple[str, str, str], int, bool]
"""Who a sentence is about (name, role, organisation), where that ends, and whether it is a name."""


class Reported(NamedTuple):
    """A sentence at ``start`` to ``end`` that tells what somebody said, by the words at ``cue``.

    ``speaker`` is "" where only a role is told that nobody named holds. ``is_named`` says that a name stands there,
    not a role or a pronoun.
    """

    start: int
    end: int
    cue: tuple[int, int]
    speaker: str = ""
    role: str = ""
    organisation: str = ""
    is_named: bool = False


def reported(
    text: str, language: str, quotes: Sequence[Quote] = (), *, is_record: bool = False
) -> tuple[Reported, ...]:
    """The sentences of minutes in French or English ("fr", "en") that report what somebody said, in their order.

    ``quotes`` are those of the text: whoever spoke last is meant by the pronoun right behind. Records name people of
    whom they tell nothing else (``is_record``).
    """
    plain = folded(text)
    found = _Reports(plain, rules_for(language), quotes, is_record=is_record).find()
    return tuple(
        one._replace(
            start=plain.origin(one.start),
            end=plain.origin(one.end),
            cue=(plain.origin(one.cue[0]), plain.origin(one.cue[1])),
        )
        for one in found
    )


class _Reports:
    def __init__(self, plain: Folded, rules: Rules, quotes: Sequence[Quote], *, is_record: bool) -> None:
        self.text, self.rules = plain.text, rules
        self._is_record = is_record
        places = range(len(self.text))
        self.spoken = [
            (bisect_left(places, one.end, key=plain.origin), one.speaker)
            for one in quotes
            if one.speaker and not one.is_paraphrase
        ]
        """Where each quote ends, and who says it."""
        self.segments = segment(self.text, rules)
        self.people = People(self.segments, rules)
        self._offices = [(one, one.role) for one in self.people.persons if one.name and one.role]
        """Who is told beside their name to hold an office: what takes a name up again may be another's."""
        self.mentions = Mentions(self.segments, self.people, rules)
        self._is_wrapped = not is_record or lines_end_amid_sentences(self.text)
        self._present, self._there = _present(self.text), attendance(self.text)
        self._says = report_forms.says(rules.language, is_record=is_record)
        self._says_from = report_forms.says_from(rules.language, is_record=is_record)
        self._role = report_forms.role(rules.language)
        self._anybody = report_forms.anybody(rules.language)
        self._last = report_forms.last(rules.language)
        self._letters = self._noted_by_letters()

    def find(self) -> list[Reported]:
        """The sentences that report, in order; under labels, those beside them."""
        labelled = [one for line in report_forms.LINE.finditer(self.text) if (one := self._labelled(*line.span()))]
        if len(labelled) < _FEWEST_LABELS:
            return list(self._told_by_verbs())
        starts = [one.cue[0] for one in labelled]
        beyond = (0, *(one.end for one in labelled))
        told = (one for one in self._told_by_verbs() if one.start >= beyond[bisect_right(starts, one.start)])
        return sorted([*labelled, *told])

    def _told_by_verbs(self) -> Iterator[Reported]:
        for begun, ended in paragraphs(self.text):
            last: Reported | None = None
            for start, end in self._sentences(begun, ended):
                is_fit = end - start <= _LONGEST and len(self.text[start:end].split()) >= _LEAST
                last = self._report(start, end, last) if is_fit else None
                if last:
                    yield last

    def _sentences(self, begun: int, ended: int) -> Iterator[tuple[int, int]]:
        """The sentences of a paragraph, those of a list by its points and those of a row of a table by its cells."""
        parts = report_forms.POINT if self._is_wrapped else report_forms.LINE
        for point in parts.finditer(self.text, begun, ended):
            for start, end in sentences(self.text, *point.span()):
                for cell in report_forms.CELL.finditer(self.text, start, end):
                    yield cell.span()

    def _labelled(self, begun: int, ended: int) -> Reported | None:
        """What a line notes that somebody said, behind their name and a colon: "Laurent : mieux vaut attendre"."""
        label = report_forms.LABEL.match(self.text, begun, ended)
        if not label or ended - begun > _LONGEST or len(self.text[label.end() : ended].split()) < _LEAST:
            return None
        name = label["name"]
        known = self.people.named(name)
        if not known and initials.are_initials(name):
            known = initials.bearer(name, self.people.persons)
        listed = self._listed(name) if not known else ""
        is_small = name[0].islower() and not self._calls_in_small_letters
        if not (known or listed) and (is_small or name.split()[0].lower() not in genders()):
            return None
        who = _shown(known) if known else (listed or name, "", "")
        return Reported(label.end(), ended, label.span("name"), *who, is_named=True)

    @cached_property
    def _calls_in_small_letters(self) -> bool:
        """Does a record write the first names of those who speak in small letters, as chats do?"""
        labels = (report_forms.LABEL.match(line[0]) for line in report_forms.LINE.finditer(self.text))
        names = {label["name"] for label in labels if label and label["name"].islower()}
        return self._is_record and len(names & genders().keys()) >= _FEWEST_SMALL

    def _listed(self, name: str) -> str:
        """The name of one of those who were there that begins with these words, as the list of them has it."""
        found = re.search(rf"(?<![\w-]){re.escape(name)}\b(?!\W{{0,4}}:)(?: [A-ZÀ-Ý][\w'-]*){{0,3}}", self._there)
        return found[0] if found else ""

    def _report(self, start: int, end: int, before: Reported | None) -> Reported | None:
        """What a sentence reports; "il" or "she" is whoever the same paragraph reported before, else whoever speaks."""
        start = self._behind_bullet(start, end)
        openings = self._openings(start, end)
        if self._is_record and (passive := report_forms.TOLD_BY.match(self.text, start, end)):
            who, at, is_named = next(self._subjects(passive.end(), end), (("", "", ""), 0, False))
            return Reported(start, end, (start, at), *who, is_named) if at else None
        for begun in openings:
            if said := self._goes_on(begun, end):
                return self._of_pronoun(start, end, said, before)
        if view := self._view(start, end):
            who, at, is_named = view
            return Reported(start, end, (start, at), *who, is_named)
        if told := self._told_last(start, end):
            who, cue, is_named = told
            return Reported(start, end, cue, *who, is_named)
        for begun in openings:
            for who, at, is_named in self._subjects(begun, end):
                if said_at := self._said(at, end) or (is_named and self._said(at, end, self._says_from)):
                    return Reported(start, end, (begun, said_at), *who, is_named)
                others = report_forms.JOINT.match(self.text, at, end)
                if others and (said_at := self._said(others.end(), end)):
                    return Reported(start, end, (begun, said_at))
        return self._said_within(start, end)

    def _said_within(self, start: int, end: int) -> Reported | None:
        """What somebody says whom a sentence names behind other words: "Pour le prix Anne précise que"."""
        present = self._present.finditer(self.text, start, end) if self._present else ()
        named = [(one.start(), one.end(), (one[0], "", "")) for one in present]
        mentions = (one for one in self.mentions.between(start, end) if one.how == "name" and not one.is_oblique)
        named += [(one.start, one.end, _shown(one.person)) for one in mentions if one.person.kind is Kind.PERSON]
        for begun, ended, who in sorted(named):
            said_at = self._said(ended, end)
            if said_at and who[0] and not self.text[begun - 1 : begun].isalnum():
                known = self.people.named(who[0])
                return Reported(start, end, (begun, said_at), *(_shown(known) if known else who), is_named=True)
        return None

    def _told_last(self, start: int, end: int) -> tuple[tuple[str, str, str], tuple[int, int], bool] | None:
        """Who is told behind the last comma to have said it: "…, she noted", "…, said X, the mayor", "…, selon X"."""
        last = self._last.search(self.segments.low, start, end)
        if not last:
            return None
        if last["he"]:
            who = self._spoken_of(last.start("he"))
            return (who, last.span(), False) if who else None
        beside = self.mentions.between(last.end(), min(end, last.end() + 2))
        one = next((one for one in beside if one.person.name), None)
        return (_shown(one.person), (last.start(), one.end), one.how == "name") if one else None

    def _of_pronoun(self, start: int, end: int, cue: tuple[int, int], before: Reported | None) -> Reported | None:
        known = self.people.named(before.speaker) if before else None
        if before and (not known or known.agrees(self._gender(cue[0]))):
            return before._replace(start=start, end=end, cue=cue, is_named=False)
        who = self._spoken_of(cue[0])
        return Reported(start, end, cue, *who) if who else None

    def _spoken_of(self, place: int) -> tuple[str, str, str] | None:
        """Whom a pronoun at ``place`` means: who was just quoted, or is told of before it in the same paragraph."""
        gender = self._gender(place)
        if quoted := self._just_quoted(place, gender):
            return _shown(quoted)
        person = self.mentions.subject_before(place, gender)
        begun = self.segments.paragraph_at(place).start
        told = (one for one in self.mentions.between(begun, place) if one.how.lower() not in report_forms.PRONOUNS)
        is_near = any(one.person is person for one in told)
        return _shown(person) if person and person.name and is_near else None

    def _gender(self, place: int) -> str:
        """That of the pronoun at ``place``."""
        return "f" if report_forms.FEMININE.match(self.text, place) else "m"

    def _just_quoted(self, place: int, gender: str) -> Person | None:
        """Who is quoted last before ``place``, in this paragraph or the one before it, if nobody is named since."""
        at = bisect_left(self.spoken, place, key=lambda one: one[0]) - 1
        end, name = self.spoken[at] if at >= 0 else (0, "")
        speaker = self.people.named(name, gender) if name else None
        if not speaker or self._paragraph(place) - self._paragraph(end) > 1:
            return None
        since = (one.person for one in self.mentions.between(end, place) if one.how == "name")
        return speaker if all(one is speaker for one in since) else None

    def _paragraph(self, place: int) -> int:
        return self.segments.number_of(self.segments.paragraph_at(place))

    def _behind_bullet(self, start: int, end: int) -> int:
        """Where the words of a sentence begin: behind the sign of its point, its time, and a heading on its line."""
        bullet = report_forms.BULLET.match(self.text, start, end)
        start = bullet.end() if bullet else start
        heading = report_forms.RUN_IN.match(self.text, start, end)
        return heading.end() if heading else start

    def _view(self, begun: int, end: int) -> _Subject | None:
        """Whose view a sentence opens with."""
        pronoun = report_forms.OPINION.match(self.text, begun, end)
        if pronoun:
            who = self._spoken_of(pronoun.start(pronoun.lastindex or 0))
            return (who, pronoun.end(), False) if who else None
        found = next(iter(self.mentions.between(begun, min(end, begun + _SUBJECT))), None)
        view = self.rules.by_ending.match(self.segments.low, begun, found.start) if found else None
        if not found or not view or view[0].strip() in shared.WEAK_CUES or not found.person.name:
            return None
        comma = self.text.find(",", found.end, min(end, found.end + _SUBJECT))
        return (_shown(found.person), found.end, found.how == "name") if comma >= 0 else None

    def _subjects(self, begun: int, end: int) -> Iterator[_Subject]:
        """Who may be the subject."""
        yield from self._by_list(begun, end)
        role = self._role.match(self.text, begun, end)
        yield from self._by_mention(begun, end, has_role=role is not None)
        if role:
            subject = self._subject(begun, end)
            is_state = HEAD_OF_STATE.match(self.segments.low, role.start("role")) is not None
            known = subject.person if subject and subject.person.name and is_state else None
            name, told, body = _shown(known) if known else self._holder(role["role"], begun)
            yield (name, told, body), role.end(), False
            if of := report_forms.COMPLEMENT.match(self.segments.low, role.end(), end):
                yield (name, told if name else self.text[role.start("role") : of.end()], body), of.end(), False
        if one := self._anybody.match(self.segments.low, begun, end):
            yield ("", one["role"], ""), one.end(), False
        elif not role and (unknown := self._unknown(begun, end)):
            yield (unknown[0], "", ""), unknown.end(), True

    def _unknown(self, begun: int, end: int) -> re.Match[str] | None:
        """The name of whom a record tells nothing else: words with a capital that stand nowhere in small letters."""
        found = report_forms.UNKNOWN.match(self.text, begun, end) if self._is_record else None
        if not found or found[0].split()[0].lower() in self._small or not found[0].replace(" ", "").isalpha():
            return None
        return found if 0 < self._said(found.end(), end) - found.end() < _NEAR else None

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(re.findall(r"\b[a-zà-ÿ]{2,}\b", self.text))

    def _by_list(self, begun: int, end: int) -> Iterator[_Subject]:
        """Who is called as the minutes list those who were there: by their name, their letters, a title set to it."""
        present = self._present.match(self.text, begun, end) if self._present else None
        if present:
            known = self.people.named(present[0])
            is_known = known is not None and fold(known.name) == fold(present[0])
            yield _shown(known) if known and is_known else (present[0], "", ""), present.end(), True
        letters = report_forms.LETTERS.match(self.text, begun, end)
        if letters and (bearer := initials.bearer(letters[0], self.people.persons)) and bearer.name:
            yield _shown(bearer), letters.end(), True
        elif letters and letters[0] in self._letters:
            yield (letters[0], "", ""), letters.end(), True
        if seated := report_forms.SEATED.match(self.text, begun, end):
            member = self.people.named(seated["name"])
            yield _shown(member) if member else (seated["name"], "", ""), seated.end(), True
        if glued := report_forms.GLUED.match(self.text, begun, end):
            yield (f"{glued['title']} {glued['name']}", "", ""), glued.end(), True

    def _by_mention(self, begun: int, end: int, *, has_role: bool) -> Iterator[_Subject]:
        """Who is mentioned or named there, a name alone where ``has_role`` says that an office is told."""
        subject = self._subject(begun, end)
        is_office = has_role and subject is not None and subject.how != "name"
        if subject and not is_office and subject.how.lower() not in report_forms.NOBODY:
            is_named = subject.how == "name" and bool(subject.person.name)
            yield _told_by(subject), subject.end, is_named
        elif naming := self.people.naming_at(begun):  # a line that nothing ends is none of the body
            yield _shown(naming.person), naming.end, bool(naming.person.name)

    def _noted_by_letters(self) -> frozenset[str]:
        """The letters by which minutes call everybody who speaks, where they do so: "RJ said", "MW asked"."""
        all_letters = report_forms.LETTERS.finditer(self.text)
        found = [one[0] for one in all_letters if self._says.match(self.segments.low, one.end())]
        is_so = len(found) >= _FEWEST_LETTERS and len(set(found)) > 1
        return frozenset(found) if is_so else frozenset()

    def _holder(self, role: str, place: int) -> tuple[str, str, str]:
        """The one person who is told to have the role that stands at ``place``, or the role alone."""
        word = role.split()[0 if self.rules.language == "fr" else -1].lower()
        fitting = (person for person, told in self._offices if fits_role(word, told))
        holders = [person for person in fitting if not self.mentions.held_before(word, person, place)]
        return _shown(holders[0]) if len(holders) == 1 else ("", role, "")

    def _openings(self, start: int, end: int) -> list[int]:
        """Where the subject may begin: with the sentence, behind a heading that names nobody, or behind what one or two
        commas part from it."""
        heading = report_forms.HEADED.match(self.text, start, end)
        begun = heading.end() if heading and not self.mentions.between(start, heading.end()) else start
        led = (form.match(self.text, begun, end) for form in (report_forms.LED, report_forms.LED_TWICE))
        return sorted({start, begun, *(found.end() for found in led if found)})

    def _subject(self, begun: int, end: int) -> Mention | None:
        found = [one for one in self.mentions.between(begun, min(end, begun + _SUBJECT)) if one.start - begun <= 1]
        return found[0] if found else None

    def _said(self, place: int, end: int, says: re.Pattern[str] | None = None) -> int:
        """Where the verb that reports ends, if it follows the subject that ends at ``place``; else 0."""
        found = (says or self._says).match(self.segments.low, place, end)
        return found.end() if found else 0

    def _goes_on(self, begun: int, end: int) -> tuple[int, int] | None:
        pronoun = report_forms.PRONOUN.match(self.text, begun, end)
        said = self._said(pronoun.end(), end) if pronoun else 0
        return (begun, said) if said else None


def _present(text: str) -> re.Pattern[str] | None:
    """The names of those whom the head of the minutes lists as present, each as a whole."""
    lines = re.findall(
        rf"^[^\w\n]*(?:{any_of(phrases.ATTENDANCE)})[\W_]*(.+)$",
        text[: report_forms.HEAD].replace("’", "'"),
        re.IGNORECASE | re.MULTILINE,
    )
    names = {name.strip(" .*_\\") for line in lines for name in re.split(r",| et | and |;|\(| / | [–—-] ", line)}
    listed = sorted((re.escape(name) for name in names if report_forms.NAME.fullmatch(name)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(listed)})\b") if listed else None


def _told_by(subject: Mention) -> tuple[str, str, str]:
    """Name, role and organisation of whom a subject tells: of nobody named, what they are told to be."""
    name, role, organisation = _shown(subject.person)
    is_bare = not (name or role or organisation)
    return name, subject.how.partition(" ")[2] if is_bare else role, organisation


def _shown(person: Person) -> tuple[str, str, str]:
    return person.name, person.role, person.organisation
