"""Whom a text speaks of at a place: a ledger of mentions, the subject over the object, the one who speaks over both."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from briefing.sources.quotes.mentions import patterns
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import FILL, OPEN, PHRASE, STOP, Paragraph, ParagraphKind, Segments

_PARAGRAPHS_BACK = 4
"""Paragraphs back that a pronoun may reach, speech apart; set on the development articles."""
_LONGEST_SPEECH = 20
"""Paragraphs that somebody says on end: an untuned bound on time."""
_SPEECH = f" \n{FILL}{STOP}{OPEN}"
_LED = 30
"""Characters of a sentence that leads to its source: "Selon la nouvelle présidente X"; untuned."""
_LAST = 800
"""Characters back in which somebody was mentioned whom words without a subject go on about; untuned."""
NEAR = 3_000
"""Characters that a pronoun reaches back: an untuned bound on time."""
_SPEAKER_BACK = 3
"""Paragraphs back in which whoever a periphrasis means has spoken; untuned."""
_VIEW = 40
"""Characters before a name in which what makes it a source begins; untuned."""
_SPEAKER, _SUBJECT, _OBJECT, _FADING = 300, 100, 10, 3
"""What a mention is worth by what it does, and by what a paragraph further back divides it; set on PolNeAR."""


class Mention(NamedTuple):
    """``is_oblique``: an object, not what the sentence is about. ``how`` says by what words, for the reason given."""

    start: int
    end: int
    person: Person
    is_oblique: bool
    how: str


class Salience:
    """The mentions of a text so far, and who stands out among them."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        self.segments, self.people, self.rules = segments, people, rules
        self._all: list[Mention] = []
        self._starts: list[int] = []
        self._first: dict[Person, int] = {}

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin between two places of the text, in order."""
        return self._all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def is_known_before(self, person: Person, place: int) -> bool:
        """Was this person spoken of before ``place``?"""
        return self._first.get(person, place) < place

    def subject_before(self, place: int, gender: str = "fm") -> Person | None:
        """Whom the text was speaking of before ``place``: of each sentence back the subject, else anybody named."""
        paragraph = self.segments.paragraph_at(place)
        end = place
        floor = max(paragraph.start, place - NEAR)
        aside: Person | None = None
        while end > floor:
            start = max(floor, self.segments.sentence_start(end - 1))
            fitting = [one for one in self.between(start, end) if one.person.agrees(gender) and not self._asks(one)]
            if fitting:
                subjects = [one for one in fitting if not one.is_oblique or self._gives_view(one, start)]
                if len(subjects) > 1 and patterns.ASKED.match(self.segments.masked, start):
                    comma = self.segments.masked.find(",", start)
                    subjects = [one for one in subjects if one.start > comma] or subjects
                if subjects and self.are_two(subjects[0], gender):
                    return None
                speaking = [one for one in subjects if one.person.name and self.speaks(one)]
                if speaking:
                    return speaking[-1].person
                if subjects and self._opens_as_office(subjects[0], start):
                    return subjects[0].person
                if subjects:
                    return next((one for one in subjects if one.person.name), subjects[0]).person
                aside = aside or fitting[0].person
            end = start
        return aside or self._in_paragraphs_before(paragraph, gender)

    def _opens_as_office(self, mention: Mention, start: int) -> bool:
        """Is it an office that nobody named holds, with which the sentence from ``start`` begins: what it is about?"""
        is_first = not self.segments.masked[start : mention.start].strip()
        return is_first and not mention.person.name and bool(mention.person.role)

    def are_two(self, mention: Mention, gender: str = "fm") -> bool:
        """Is somebody else named with them, whom the words that follow may mean as well: "X et Y"?"""
        if mention.how == "name" and patterns.LISTED.search(
            self.segments.masked[max(0, mention.start - PHRASE) : mention.start]
        ):
            return self.segments.masked[mention.end : mention.end + 2] not in (", ", " (")
        joint = patterns.JOINT.match(self.segments.masked, mention.end)
        other = self.between(joint.end(), joint.end() + 1) if joint else []
        if joint and not other and mention.how == "name":
            stranger = patterns.FULL_NAME.match(self.segments.masked, joint.end())
            return stranger is not None and kind_of(stranger[0], self.rules) is None
        return bool(other) and other[0].how == "name" and other[0].person.agrees(gender)

    def speaks(self, mention: Mention) -> bool:
        """Does a verb of speech stand right beside a mention: "X said", "added X"?"""
        after = patterns.VERB_BESIDE.match(self.segments.low, mention.end)
        if after and after[1] in self.rules.speech:
            return mention.person.kind is not Kind.BODY or after[1] not in patterns.HAPPENS
        if self.rules.by_ending.search(self.segments.low[max(0, mention.start - _LED) : mention.start]):
            return self.segments.sentence_start(mention.start) >= mention.start - _LED
        if self.is_source(mention):
            return True
        before = patterns.INVERTED.search(self.segments.low, max(0, mention.start - PHRASE), mention.start)
        told = self.segments.low[before.start() : before.end(1)].split() if before else []
        words = [word for word in told if word not in self.rules.adverbs]
        return bool(words) and words[-1] in self.rules.speech

    def _gives_view(self, mention: Mention, start: int) -> bool:
        """Does a sentence that starts at ``start`` begin with whose view it is: "Selon X, …"?"""
        left = self.segments.low[start : mention.start] if mention.start - start < _VIEW else ""
        view = self.rules.by_ending.search(left)
        return view is not None and view.start() == 0 and left.strip() not in shared.WEAK_CUES

    def opens_with_view(self, mention: Mention, start: int) -> bool:
        """Does a sentence that starts at ``start`` tell before its first comma whose view it is: "Pour certains, …"?"""
        left = self.segments.low[start : mention.start] if mention.start - start < _VIEW else ""
        view = self.rules.by_ending.search(left)
        return view is not None and view.start() == 0 and self.segments.masked.startswith(",", mention.end)

    def _asks(self, mention: Mention) -> bool:
        """Does somebody named ask somebody else, who then answers: "X asked whether she would go"?"""
        return mention.how == "name" and bool(patterns.ASKS[self.rules.language].match(self.segments.low, mention.end))

    def is_source(self, mention: Mention) -> bool:
        """Does a sentence tell behind its last comma whose view it is: "…, according to X"?"""
        left = self.segments.low[max(0, mention.start - _VIEW) : mention.start]
        view = self.rules.by_ending.search(left)
        return view is not None and left[: view.start()].endswith(", ") and view[0].strip() not in shared.WEAK_CUES

    def _in_paragraphs_before(self, paragraph: Paragraph, gender: str) -> Person | None:
        """Whom the last paragraphs speak of most: a ledger of mentions, each worth less the further back it stands."""
        number = self.segments.number_of(paragraph)
        if newcomer := self._newcomer(number, gender) or self._stranger(number, gender):
            return newcomer
        ledger: dict[Person, int] = {}
        for distance, previous in enumerate(islice(self._told_before(number), _PARAGRAPHS_BACK)):
            for one in self.between(max(previous.start, previous.end - NEAR), previous.end):
                if one.person.name and one.person.agrees(gender):
                    ledger[one.person] = ledger.get(one.person, 0) + self._worth(one) // _FADING**distance
        if ledger:
            return max(ledger, key=lambda person: ledger[person])
        return self._titular(gender) if number - 1 <= _PARAGRAPHS_BACK else None

    def _newcomer(self, number: int, gender: str) -> Person | None:
        """The one person whom the paragraph before, in which nobody speaks, names for the first time and tells of."""
        previous = next(self._told_before(number), None)
        found = self.between(previous.start, previous.end) if previous else []
        subjects = [one for one in found if one.how == "name" and one.person.agrees(gender)]
        if not previous or not subjects or any(mark in self.segments.text_of(previous) for mark in (STOP, OPEN)):
            return None
        is_one = len({one.person for one in subjects}) == 1 and not subjects[0].is_oblique
        is_new = self._first.get(subjects[0].person, 0) >= previous.start
        return subjects[0].person if is_one and is_new and subjects[0].person.kind is Kind.PERSON else None

    def _stranger(self, number: int, gender: str) -> Person | None:
        """Somebody new and not named who alone speaks in the paragraph before: "A spokesman said …" / "…," he added."""
        previous = next(self._told_before(number), None)
        found = self.between(previous.start, previous.end) if previous else []
        subjects = [one for one in found if not one.is_oblique and one.person.agrees(gender)]
        if not subjects or any(one.person.name for one in subjects):
            return None
        return next((one.person for one in reversed(subjects) if _is_new(one) and self.speaks(one)), None)

    def _told_before(self, number: int) -> Iterator[Paragraph]:
        """The paragraphs before one, the last first, but for those that are nothing but speech."""
        back = self.segments.paragraphs[max(0, number - _LONGEST_SPEECH) : number]
        return (one for one in reversed(back) if self.segments.text_of(one).strip(_SPEECH))

    def speaking_before(self, place: int, gender: str) -> Person | None:
        """Who spoke last by name in the paragraph of ``place`` or shortly before: "résume celui qui dirige le port"."""
        number = self.segments.number_of(self.segments.paragraph_at(place))
        start = self.segments.paragraphs[max(0, number - _SPEAKER_BACK)].start
        found = reversed(self.between(max(start, place - NEAR), place))
        return next((one.person for one in found if one.person.agrees(gender) and self._speaks_by_name(one)), None)

    def _speaks_by_name(self, one: Mention) -> bool:
        return bool(one.person.name) and one.person.kind is Kind.PERSON and self.speaks(one)

    def author_before(self, place: int) -> Person | None:
        """Whom the text has let speak most before ``place``: whose words a paper's are that it speaks of."""
        ledger: dict[Person, int] = {}
        for one in self.between(0, place):
            if one.person.name and one.person.gender:
                ledger[one.person] = ledger.get(one.person, 0) + self._worth(one)
        return max(ledger, key=lambda person: ledger[person]) if ledger else None

    def _worth(self, mention: Mention) -> int:
        """What a mention adds to who a text is about: speaker over subject over object."""
        if mention.is_oblique or self._asks(mention):
            return _OBJECT
        return _SPEAKER if self.speaks(mention) else _SUBJECT

    def _titular(self, gender: str) -> Person | None:
        """The one person whom the title names."""
        first = self.segments.paragraphs[0]
        named = {
            one.person for one in self.people.namings if one.start < first.end and first.kind is ParagraphKind.HEADING
        }
        found = [person for person in named if person.agrees(gender)]
        return found[0] if len(named) == 1 and found else None

    def last_before(self, place: int, gender: str = "fm") -> Person | None:
        """Who was mentioned last before ``place``, subject or not."""
        found = (one.person for one in reversed(self.between(max(0, place - _LAST), place)))
        return next((person for person in found if person.agrees(gender)), None)


def _is_new(mention: Mention) -> bool:
    """Does a noun tell of somebody not yet spoken of: "a spokesman"?"""
    return " " in mention.how and mention.how.lower().split()[0] in shared.INDEFINITE
