"""Names that may be one person's: "M. Dupont" and "Paul Dupont", "P. Dupont", "DUPONT Paul"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from briefing.core.folding import fold
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables.languages import LANGUAGES
from briefing.sources.quotes.tables.rules import genders, rules_for

_WORDS = pattern(r"[^\W\d_]+\.?", {"M. Dupont": "M.", "12": None})
_BOTH = "fm"
_INITIALS = 3
"""Letters of initials: "J.P"."""


class Namesakes(NamedTuple):
    """Names of one person, it seems: the fullest, and the others in the order they were given."""

    fullest: str
    others: tuple[str, ...]


class _Name(NamedTuple):
    words: tuple[str, ...]
    gender: str


def namesakes(names: Iterable[str]) -> list[Namesakes]:
    """Of ``names``, those that may be one person's, in groups; a short name that fits two people is left alone."""
    distinct = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    read = {name: _read(name) for name in distinct}
    groups: dict[str, list[str]] = {}
    for name in distinct:
        fuller = [other for other in distinct if _is_fuller(other, name, read)]
        fullest = [one for one in fuller if not any(_is_fuller(other, one, read) for other in fuller)]
        if len(fullest) == 1:
            groups.setdefault(fullest[0], []).append(name)
    short = {name for others in groups.values() for name in others}
    return [Namesakes(fullest, tuple(others)) for fullest, others in groups.items() if fullest not in short]


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be the same person's."""
    return _fits(_read(one), _read(other)) or _fits(_read(other), _read(one))


def _is_fuller(one: str, other: str, read: dict[str, _Name]) -> bool:
    """Does ``one`` tell more of the same name? Of two that tell as much, the better written does, else the first."""
    if one == other or not _fits(read[other], read[one]):
        return False
    places = list(read)
    is_better = (_faults(one), places.index(one)) < (_faults(other), places.index(other))
    return is_better or not _fits(read[one], read[other])


def _faults(name: str) -> tuple[int, int]:
    """How badly a name is written: its words in capitals, as lists write "DUPONT Paul", then the accents it lacks."""
    shouted = sum(word.isupper() and len(word) > 1 for word in _WORDS.findall(name) if not word.endswith("."))
    return shouted, -sum(not letter.isascii() for letter in name if letter.isalpha())


def _read(name: str) -> _Name:
    """The words of a name without its titles, and the gender that title or forename tells."""
    words = [fold(word) for word in _WORDS.findall(name)]
    gender = ""
    while len(words) > 1 and (title_gender := _title(words[0])):
        gender, words = title_gender, words[1:]
    return _Name(tuple(words), gender if gender in ("f", "m") else genders().get(_forename(name), _BOTH))


def _title(word: str) -> str:
    bare = word.rstrip(".")
    return next((rules_for(one).titles[bare] for one in LANGUAGES if bare in rules_for(one).titles), "")


def _forename(name: str) -> str:
    """The word of a name that may be a forename: none of one word, the last of "DUPONT Paul"."""
    words = name.split()
    is_turned = words[0].isupper() and len(words[0]) > _INITIALS and not words[-1].isupper() if words else False
    return words[-1 if is_turned else 0].lower() if len(words) > 1 else ""


def _fits(short: _Name, full: _Name) -> bool:
    """Can ``short`` be a shorter way to say ``full``: its last words, its first one an initial, or all turned about?"""
    if not short.words or not set(short.gender) & set(full.gender):
        return False
    if sorted(short.words) == sorted(full.words) or full.words[-len(short.words) :] == short.words:
        return True
    initials, surname = short.words[:-1], short.words[-1]
    pairs = zip(initials, full.words, strict=False)
    return (
        0 < len(initials) < len(full.words)
        and surname == full.words[-1]
        and all(word.startswith(one.rstrip(".")) and len(one.rstrip(".")) == 1 for one, word in pairs)
    )
