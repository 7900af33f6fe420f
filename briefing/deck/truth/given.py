"""Words that a slide gives to somebody without quotation marks: by a colon, a dash, brackets, or a name's own line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefing.deck.truth.passages import words
from briefing.sources.quotes.tables.rules import genders

DASHED = re.compile(r"\s*(?:[—–―]|-\s)\s*(?P<name>[^,·(—–|]*\w)")
"""Somebody's name behind a dash, at the head of a line."""
_NAME = r"(?:[A-ZÀ-Þ][\w’'.-]*|d[eu]s?|l[ae]|v[ao]n|den|der|bin|al)"
PERSON = re.compile(rf"{_NAME}(?: {_NAME}){{1,3}}")
"""What may be a name."""
_BEHIND = re.compile(r"(?P<said>.*\S)\s+[—–―]\s+(?P<name>(?>[^,·(—–|]*\w))[^—–|]*")
_BEFORE = re.compile(r"\s*(?P<name>[^,·(—–|:]*\w)(?:[,·(—–|][^:]*)?\s?:\s+(?P<said>\S.*)")
_IN_BRACKETS = re.compile(r"(?P<said>.*\S)\s+\((?P<name>(?>[^(),·—–|]*\w))[^()]*\)\s*")
_ALONE = re.compile(r"\s*(?P<name>[^,·(—–|]*\w)(?:\s*[,·(—–|].*)?")
VOICE = re.compile(r"\b(?:I|[Jj]e|[Nn]ous|[Nn]otre|[Nn]os|[Ww]e|[Oo]ur|[Mm]y|[Mm]on|[Mm]es)\b|\b[Jj]['’]")
"""By what words people speak of themselves."""
_TASK = re.compile(r"(?:à\s+)?\w+(?:er|ir|re|oir)\b|to\s+\w", re.IGNORECASE)
"""How what somebody is to do begins, with a name before it."""
_LEAST = 5
"""The words, at least, that are held for somebody's: fewer are a label."""


@dataclass(frozen=True)
class Line:
    """A line of a slide that is no quote; ``place`` orders it among lines and quotes.

    ``is_voice`` says that it stands in a speaker's own text, ``is_name`` where the name does, ``is_listed`` that it is
    in a list of voices, whoever is quoted beside it.
    """

    place: tuple[int, int]
    text: str
    is_title: bool
    is_voice: bool = False
    is_name: bool = False
    is_listed: bool = False


@dataclass(frozen=True)
class Given:
    """Words that a line, or two, give to whom it calls ``name``; ``is_known`` tells whether the briefing knows them."""

    said: str
    name: str
    is_known: bool


def given(lines: Sequence[Line], knows: Callable[[str], bool], is_own: Callable[[str], bool]) -> Iterator[Given]:
    """What the lines give to those whom ``knows`` tells, or to a person by their forename; nothing that ``is_own``."""
    told: dict[str, Given] = {}
    for at, line in enumerate(lines):
        above = _above(lines, at, is_own)
        for said, name in (*_on_one(line.text), *(found for text in above for found in _on_two(text, line.text))):
            is_words = len(words(said)) >= _LEAST and not any(map(is_own, (said, line.text)))
            if is_words and (knows(name) or is_person(name)):
                told.setdefault(said, Given(said, name.strip(), knows(name)))
    yield from told.values()


def head(line: str) -> tuple[str, int]:
    """The name that a line begins with before a colon, and where what it says of them begins; "" and 0 for none."""
    found = _BEFORE.fullmatch(line)
    return (found["name"].strip(), found.start("said")) if found else ("", 0)


def _on_one(line: str) -> Iterator[tuple[str, str]]:
    """The words and the name on a line, as it may be read."""
    if found := _BEHIND.fullmatch(line):
        yield found["said"], found["name"]
    if (found := _BEFORE.fullmatch(line)) and not _TASK.match(found["said"]):
        yield found["said"], found["name"]
    if (found := _IN_BRACKETS.fullmatch(line)) and VOICE.search(found["said"]):
        yield found["said"], found["name"]


def _on_two(above: str, below: str) -> Iterator[tuple[str, str]]:
    """The words and the name on two lines, one right below the other; without a dash the words tell of a speaker."""
    if found := DASHED.match(below):
        yield above, found["name"]
    for said, name in ((below, above), (above, below)):
        if (found := _ALONE.fullmatch(name)) and VOICE.search(said) and not VOICE.search(name):
            yield said, found["name"]


def is_person(name: str) -> bool:
    """Whether it is a name whose first word is a forename."""
    found = PERSON.fullmatch(name.strip())
    return found is not None and found[0].split()[0].casefold() in genders()


def _above(lines: Sequence[Line], at: int, is_own: Callable[[str], bool]) -> Iterator[str]:
    """What stands right above a line, and above what is said there of a person; the cell or shape before it, whole."""
    if not at:
        return
    before, line = lines[at - 1], lines[at]
    if _follows(before, line):
        yield before.text
        if at > 1 and is_own(before.text) and _follows(lines[at - 2], before):
            yield lines[at - 2].text
    elif not (before.is_voice or before.is_title) and (before.place, line.place) == _next_to(before):
        yield before.text


def _next_to(before: Line) -> tuple[tuple[int, int], tuple[int, int]]:
    """The places of a text's only line and of the first of the next."""
    number = before.place[0]
    return (number, 0), (number + 1, 0)


def _follows(before: Line, line: Line) -> bool:
    """Whether a line is the next of its text: what is held for a quote may stand between two."""
    return before.place[0] == line.place[0] and before.place[1] + len(before.text) + 1 == line.place[1]
