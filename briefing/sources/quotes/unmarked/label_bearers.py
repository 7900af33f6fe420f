"""Whose a label at the head of a line is: by the name, the role, the letters or the nickname in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.core.recordings import is_unnamed
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people import initials
from briefing.sources.quotes.people.lone_forenames import may_be_common
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import FILL, OPEN, STAMP, STOP, Segments
from briefing.sources.quotes.unmarked import guests

LABEL = pattern(
    rf"""
    [ \t]*
    (?:[-–—*•]\s|Q\d+\.?\s|{STAMP}\s?[-–—|.:]?\s)?                                   # a bullet, a number, a time
    ((?:[{UPPER}]|l'|[lL][ea]\s)[^:\n{FILL}{STOP}{OPEN}!?;]{{0,70}}?)               # who
    \s?(?::|\.\s?[–—]|(?P<dash>\s[–—-]))[ \t]+(?=\S)                              # a colon, a point and a dash, a dash
    """,
    {
        "M. Perrin : oui": "M. Perrin : ",
        "[00:01:12] Maria Lopez: Thanks": "[00:01:12] Maria Lopez: ",
        "Mme X. — La": "Mme X. — ",
        "- Le président : La": "- Le président : ",
        "10h05. Anne Roy : Oui": "10h05. Anne Roy : ",
        "2:32 p.m. — Anne Roy: Yes": "2:32 p.m. — Anne Roy: ",
        "Anne Roy – Oui": "Anne Roy – ",
        "il dit : oui": None,
        "Horaire : 9:30": "Horaire : ",
    },
    re.VERBOSE,
)
_LEADING_WORDS = 3
"""Words of a label before the name in it, its title and role apart."""
_LONGEST_INITIALS, _SHORTEST_NICKNAME = 3, 3
"""Letters of a label that are no name by themselves, and of one that may be a name cut short."""
_BEHIND_NAME = pattern(
    r"\s([a-zà-ÿ][\w'-]*)", {" components and": " components", " (Acme)": None, ", Maire": None, " maire de": " maire"}
)
"""A word that stands right behind a name in its label, and is no name's."""
_ROLE_LABEL = pattern(
    r"(?:(?:le|la|the)\s|l')([\w-]+)$|([\w-]+)$",
    {"le président": "le président", "l'animateur": "l'animateur", "président": "président"},
)


@dataclass(frozen=True)
class LabelledLine:
    """A line with its label: what is said stands from ``start`` to ``end``."""

    label: str
    label_start: int
    start: int
    end: int

    @property
    def place(self) -> tuple[int, int]:
        """Where the label stands."""
        return self.label_start, self.label_start + len(self.label)


class LabelBearers:
    """Finds who speaks under the labels of one text."""

    def __init__(self, segments: Segments, people: People, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.people, self.mentions, self.rules = segments, people, mentions, rules

    def _labels(self) -> Iterator[re.Match[str]]:
        place = 0
        for line in self.segments.masked.split("\n"):
            if match := LABEL.match(self.segments.masked, place):
                yield match
            place += len(line) + 1

    def _whose(self, line: LabelledLine, count: int, asking: set[str], own: set[str]) -> Person | None:
        low = line.label.lower()
        if is_unnamed(low):
            return None
        named = [one.person for one in self.people.namings_in(*line.place)]
        if named and len(set(named)) == 1 and self._is_mostly(line):
            return named[0]
        if low in self.rules.answer_labels:
            person = self._interviewee(line.label_start)
            return person or (Person("") if asking & self.rules.question_labels else None)
        is_titled = low.split()[0].rstrip(".") in self.rules.titles and low not in self.rules.role_heads
        if low in asking and not is_titled:
            return None
        return self._by_role(line) or self._bare(line, count, is_own=low in own)

    def _is_mostly(self, line: LabelledLine) -> bool:
        """Does the label name somebody with title and role rather than tell something of them?"""
        naming = self.people.namings_in(*line.place)[0]
        before = self.segments.low[line.label_start : naming.start].split()
        behind = _BEHIND_NAME.match(self.segments.masked, naming.end, line.label_start + len(line.label))
        if behind and behind[1] not in self.rules.positions:
            return False
        return len(before) <= _LEADING_WORDS and not (set(before) & self.rules.auxiliaries)

    def _interviewee(self, place: int) -> Person | None:
        """The one person presented before the first answer."""
        near = (place, self.segments, self.people)
        return guests.pointed_at(*near) or guests.named_above(*near)

    def _by_role(self, line: LabelledLine) -> Person | None:
        match = _ROLE_LABEL.match(line.label.lower())
        noun = (match[1] or match[2]) if match else ""
        if noun not in self.rules.role_heads:
            return None
        fitting = [person for person in self.people.persons if person.has_role(noun)]
        return fitting[0] if len(fitting) == 1 else Person("", role=noun)

    def _bare(self, line: LabelledLine, count: int, *, is_own: bool) -> Person | None:
        """A name nobody introduced: "KOFI:", "Thandiwe Mokoena :"."""
        words = line.label.split()
        if len(words) > 3 or not all(word[:1].isupper() for word in words):
            return None
        known = self.people.named(line.label) or self._by_initials(line.label) or self._by_nickname(line.label)
        if known:
            return known
        if is_letters(line.label):
            return self._presented(line.label) if is_own else None
        is_name = not may_be_common(line.label, self.segments, self.rules)
        return self.people.add(line.label) if is_name and is_own and (count > 1 or line.label.isupper()) else None

    def _by_nickname(self, label: str) -> Person | None:
        """ "Alex", of Alexandra or Alexandre Roy."""
        if len(label) < _SHORTEST_NICKNAME or " " in label:
            return None
        fitting = [one for one in self.people.persons if one.name.lower().startswith(label.lower())]
        return fitting[0] if len(fitting) == 1 else None

    def _presented(self, label: str) -> Person | None:
        """Whom letters of no name stand for that answer: the one person presented above the first line.

        They are somebody else's where that person has a label of their own.
        """
        found = {one.person for one in self.people.namings if one.start < self._first_label}
        person = found.pop() if len(found) == 1 else Person("")
        others = {match[1].strip() for match in self._labels()} - {label}
        is_labelled = person.name and any(self._told_by(other) is person for other in others)
        return None if is_labelled else person

    def _told_by(self, label: str) -> Person | None:
        return self.people.named(label) or self._by_initials(label)

    @cached_property
    def _first_label(self) -> int:
        return next((one.start(1) for one in self._labels() if not one["dash"]), 0)

    def _by_initials(self, label: str) -> Person | None:
        """ "C. S.", of an interview with Clotilde Serre."""
        if not initials.are_initials(label):
            return None
        if bearer := initials.bearer(label, self.people.persons):
            return bearer if bearer.name else self._announced(label) or bearer
        masked = self.segments.masked
        told = initials.told_above(label, masked[: self._first_label], masked, self.rules)
        return self.people.add(told) if told else None

    def _announced(self, label: str) -> Person | None:
        """Whom of those with these letters the line above the first label names: "A talk between us and Roy:"."""
        number = self.segments.number_of(self.segments.paragraph_at(self._first_label))
        above = self.segments.paragraphs[number - 1] if number else None
        named = {one.person for one in self.people.namings_in(above.start, above.end)} if above else set()
        return initials.bearer(label, named)


def is_letters(label: str) -> bool:
    """Is it a letter or some, no name: "Z", "PP"?"""
    return len(label) <= _LONGEST_INITIALS and label.isupper()
