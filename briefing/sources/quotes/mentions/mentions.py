"""Every place where the narrator speaks of somebody: by name, pronoun or role, each resolved to a person.

A person whom the text does not name has an empty name; who cannot be told stays so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.sources.quotes.mentions import patterns
from briefing.sources.quotes.mentions.nouns import TELLING, Nouns
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import BESIDE, OPEN, STOP, Paragraph, ParagraphKind, Segments

_SUBJECT_REACH = 160
"""Characters from a pronoun to the subject named behind its clause; an untuned bound."""
_LONGEST_MODIFIER = 40
"""Characters between a name and the one that it tells more of: "Clinton’s deputy campaign manager Jane Doe"."""


class Mentions(Nouns):
    """The mentions of a text's body, in order."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        super().__init__(segments, people, rules)
        end = 0
        for start, _, _, found in sorted(self._found()):
            mention = self._resolved(start, found) if start >= end else None
            if mention and not self._modifies(mention):
                end = mention.end
                self._first.setdefault(mention.person, start)
                self._all.append(mention)
                self._starts.append(start)

    def _modifies(self, mention: Mention) -> bool:
        """Does a name only tell whose the one named next is: "Sanders campaign manager Jeff Weaver"?"""
        if self.rules.language != "en" or (mention.how != "name" and mention.person.kind is Kind.PERSON):
            return False
        if self._is_within(mention):
            return True
        head = self.people.naming_at(mention.end + 1, _LONGEST_MODIFIER)
        kind = patterns.MODIFIER if mention.how == "name" else patterns.OF_BODY
        gap = kind.fullmatch(self.segments.masked, mention.end, head.start) if head else None
        words = gap[0].split() if gap else []
        tells = gap is not None and (
            not words or "'" in gap[0] or self._is_person(words[-1].rstrip(",")) or mention.person.kind is Kind.BODY
        )
        return tells and not any(self._ends_modifier(word) for word in words)

    def _is_within(self, mention: Mention) -> bool:
        """Is a name part of what tells a role: "Solis Partners analyst Jane Doe"?"""
        longer = [one for one in self.people.namings_near(mention.start) if one.start <= mention.start]
        return any(one.end > mention.end and "," not in self.segments.masked[mention.end : one.end] for one in longer)

    def _ends_modifier(self, word: str) -> bool:
        rules = self.rules
        return any(word in others for others in (rules.speech, rules.oblique, rules.auxiliaries, rules.adverbs))

    def _found(self) -> Iterator[tuple[int, int, int, Naming | re.Match[str] | int]]:
        """Where somebody may be spoken of: place, order at a place, a number that is its own, and how."""
        count = 0
        for naming in self.people.namings:
            if self._in_body(naming.start):
                yield naming.start, 0, (count := count + 1), naming
                if self.segments.low.startswith("'s ", naming.end):
                    yield naming.end, 0, (count := count + 1), naming.end
        for start, end, body in self.bodies.namings():
            if self._in_body(start):
                yield start, 0, (count := count + 1), Naming(start, end, body)
        for number in (0, 1):
            for match in self._matches(number):
                if (not number or self._may_be(match)) and self._in_body(match.start(1)):
                    yield match.start(1), number + 1, (count := count + 1), match

    def _resolved(self, start: int, found: Naming | re.Match[str] | int) -> Mention | None:
        if isinstance(found, Naming):
            return self._mention(start, found.end, found.person, "name")
        if isinstance(found, int):
            return self._owned(found)
        return self._pronoun(found) if found.re.groups == 1 else self._noun(found)

    def _owned(self, start: int) -> Mention | None:
        """ "Porter's lawyer": somebody not named."""
        match = patterns.OWNED.match(self.segments.low, start)
        if not match or not self._is_person(match[1]) or self._is_apposed(start, match.end()):
            return None
        return self._mention(
            match.start(1), match.end(), Person("", gender=patterns.NOUN_GENDERS.get(match[1], "fm")), match[1]
        )

    def _matches(self, number: int) -> Iterator[re.Match[str]]:
        """Pronouns (0) or nouns (1), the one that opens the text included."""
        first = patterns.FIRST[self.rules.language][number].match(self.segments.low)
        if first:
            yield first
        yield from patterns.OTHERS[self.rules.language][number].finditer(self.segments.low)

    def _may_be(self, match: re.Match[str]) -> bool:
        """Can a determiner and the words behind it tell of somebody? Mostly not, and this is soon seen."""
        forms = self.rules.people_forms
        if match[2] in forms or match[3] in forms or match[4] in forms:
            return True
        if patterns.OTHER_THINGS.match(self.segments.low, match.start(1)):
            return False
        return (
            match[1] in self.rules.authorities
            or match[1].strip() in shared.PRONOUNS_FOR_NOBODY
            or bool(self.origin(match))
            or (match[2] is not None and match[2].endswith(patterns.AGENTS))
        )

    def _in_body(self, place: int) -> bool:
        paragraph = self.segments.paragraph_at(place)
        return paragraph.kind is ParagraphKind.BODY or self._heads_portrait(paragraph)

    def _heads_portrait(self, paragraph: Paragraph) -> bool:
        """Is it the heading of what is told of somebody: "Lucas, 24 ans, sans emploi, Grenoble"?"""
        is_heading = paragraph.kind is ParagraphKind.HEADING
        return is_heading and bool(patterns.PORTRAIT.match(self.segments.masked, paragraph.start, paragraph.end))

    def _pronoun(self, match: re.Match[str]) -> Mention | None:
        """Whom a pronoun speaks of; None for nobody."""
        word = match[1]
        start, end = match.span(1)
        if self._is_nobodys(word, start, end):
            return None
        if word in ("on", "ils", "elles", "they"):
            return self._mention(start, end, Person("", gender=""), word)
        if word in ("celui", "celle") and not self.follows_speech(start):
            return self._one_who(start, end, word)
        if word in ("celui", "celle") and not self.segments.low.startswith(" qui", end):
            return self._mention(start, end, Person("", gender=""), word)
        gender = "f" if word in shared.FEMININE else "m" if word in shared.MASCULINE else "fm"
        if word in patterns.ORDINALS:
            return self._ordinal(match, patterns.ORDINALS[word])
        person = self._meant(word, start, gender)
        if person and person.gender == "fm" and word in TELLING:
            self._learn_gender(person, gender, start)
        return self._mention(start, end, person or Person("", gender=gender), self.segments.flat[start:end])

    def _is_nobodys(self, word: str, start: int, end: int) -> bool:
        """Is it "il" of nobody, "on" behind "que", or the object of a verb?"""
        if word == "il":
            return bool(self.rules.impersonal.match(self.segments.masked, end))
        if word == "on":
            return bool(patterns.SUBORDINATE.search(self.segments.masked[max(0, start - BESIDE) : start]))
        return word in ("lui", "him", "her") and not self._is_topical(start, word)

    def _meant(self, word: str, start: int, gender: str) -> Person | None:
        """Who goes on speaking, is named ahead, or was spoken of last."""
        person = self._continuing(start, gender) or self._ahead(start, gender)
        if not person and word in ("il", "elle"):
            person = self._body_before(start)
        if person:
            return person
        if word in shared.LAST_NAMED:
            return self.last_before(start, gender)
        speaker = self.speaking_before(start, gender) if word in ("celui", "celle") else None
        return speaker or self.subject_before(start, gender)

    def _learn_gender(self, person: Person, gender: str, place: int) -> None:
        """Take the gender of a pronoun for that of the one person whom the paragraph has spoken of so far."""
        paragraph = self.segments.paragraph_at(place).start
        named = {one.person for one in self.between(paragraph, place) if one.person.name}
        if named == {person} and person.kind is Kind.PERSON:
            person.gender = gender

    def _continuing(self, start: int, gender: str) -> Person | None:
        """Who goes on speaking in a new paragraph: « … », dit X alias Y.¶ « … », poursuit-il."""
        paragraph = self.segments.paragraph_at(start).start
        if not patterns.GOES_ON.search(self.segments.low, max(0, start - BESIDE), start) or self.between(
            paragraph, start
        ):
            return None
        last = self.segments.sentence_start(paragraph - 1)
        has_words = any(mark in self.segments.masked[last:paragraph] for mark in (STOP, OPEN))
        named = {one.person for one in self.between(last, paragraph) if one.person.name and one.person.agrees(gender)}
        return named.pop() if has_words and len(named) == 1 else None

    def _body_before(self, start: int) -> Person | None:
        """The body that the sentence before let speak, and nobody else: "La CFDT demande un report. Elle…"."""
        here = self.segments.sentence_start(start)
        if here != start or self.segments.paragraph_at(start).start == start:
            return None
        found = [one for one in self.between(self.segments.sentence_start(here - 1), here) if not one.is_oblique]
        is_body = bool(found) and all(one.person.kind is Kind.BODY or not one.person.gender for one in found)
        body = found[0].person if is_body and found[0].person.kind is Kind.BODY else None
        return body if body and self.speaks(found[0]) else None

    def _one_who(self, start: int, end: int, word: str) -> Mention | None:
        """ "Encore novice, celle qui dirige désormais le club hésite": whom the text speaks of."""
        opens = self.segments.masked.endswith(", ", 0, start) or self.segments.sentence_start(start) == start
        if not opens or not self.segments.low.startswith((" qui est ", " qui dirige", " qui préside"), end):
            return None
        person = self.subject_before(start, "f" if word == "celle" else "m")
        return self._mention(start, end, person, word) if person and person.name else None

    def _ahead(self, start: int, gender: str) -> Person | None:
        """Whom a clause before its subject means: "Dans un entretien qu'elle a accordé à la presse, Anne Roy dit"."""
        sentence = self.segments.sentence_start(start)
        if self.between(sentence, start) or not patterns.RELATIVE.search(
            self.segments.low, max(0, start - BESIDE), start
        ):
            return None
        end = min(self.segments.sentence_end(start), start + _SUBJECT_REACH)
        for naming in self.people.namings_in(start, end):
            if self.segments.masked.startswith(", ", naming.start - 2) and naming.person.agrees(gender):
                return naming.person
        return None

    def _ordinal(self, match: re.Match[str], place: int) -> Mention | None:
        """ "Pour la première", "the latter": one of the two persons that the sentence before names."""
        start = self.segments.sentence_start(match.start(1))
        for _ in range(3):
            start = self.segments.sentence_start(max(0, start - 1))
            found = list(dict.fromkeys(one.person for one in self.between(start, match.start(1)) if one.how == "name"))
            if len(found) == 2:
                return self._mention(match.start(1), match.end(1), found[place], match[1])
        return None

    def _is_topical(self, start: int, word: str) -> bool:
        """ "Pour lui", "selon lui", or "Lui" that opens a sentence."""
        opens = word == "lui" and self.segments.sentence_start(start) == start
        return opens or bool(patterns.TOPICAL.search(self.segments.masked[max(0, start - BESIDE) : start]))
