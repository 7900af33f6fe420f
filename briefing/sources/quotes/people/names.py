"""The words of a name: forenames, initials, and the shorter names that may stand for it later."""

from __future__ import annotations

from typing import NamedTuple

from briefing.core.folding import fold
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import genders

INITIALS = pattern(rf"^(?:[{UPPER}]\.?-?)+\.$", {"J.": "J.", "J.-P.": "J.-P.", "J.M.": "J.M.", "Jr.": None, "US": None})
_OF_SON = 2
"""Words of a surname with such an ending."""
ARTICLED = ("le", "la")
"""What a French surname may begin with: "Le Goff"."""
_DOUBLED = pattern(r"([a-z])\1", {"matthieu": "tt", "mathieu": None})
_LETTERS = pattern(r"[^\W\d_]+", {"DUPUIS-2": "DUPUIS", "12": None})


class Word(NamedTuple):
    """A capitalised word or a particle; ``low`` in lower case, without a full stop."""

    text: str
    start: int
    end: int
    low: str


def forename(word: Word) -> str:
    """The gender a forename tells, "" for a word that is none."""
    known = genders()
    if word.low in known or "-" not in word.low:
        return known.get(word.low, "")
    first = word.low.split("-")[0]
    return "m" if first == "jean" else known.get(first, "")


def capitalised(name: str) -> str:
    """A name with capitals at the head of its parts alone: "DUPONT-ROY" gives "Dupont-Roy"."""
    return _LETTERS.sub(lambda match: match[0].capitalize(), name)


def sound(name: str) -> str:
    """What two spellings of one full name have in common: "Zeinabou", "Zéynabou"; "Mathieu", "MATTHIEU"."""
    letters = fold(name).replace("-", " ").replace("ph", "f").replace("y", "i")
    return _DOUBLED.sub(r"\1", letters)


def is_surname(words: list[Word]) -> bool:
    """Is it a surname with no more than what tells the son from the father: "Roy Jr."?"""
    return len(words) == _OF_SON and words[-1].low in shared.NAME_ENDS


def aliases(name: str) -> set[str]:
    """By what else a person is called who has this name, in lower case: its ends, its first word, halves of doubles."""
    words = name.lower().split()
    endings = [word for word in words[_OF_SON:] if word.rstrip(".") in shared.NAME_ENDS]
    if endings:
        words = words[: -len(endings)]
    tails = {" ".join(words[number:]) for number in range(len(words)) if words[number] not in shared.PARTICLES}
    articled = {" ".join(words[-2:])} if len(words) > 2 and words[-2] in ARTICLED else set()
    halves = words[-1].split("/")
    juniors = {" ".join((words[-1], *endings))} if endings else set()
    return {alias for alias in tails | articled | juniors | {words[0], *halves} if len(alias) > 1}
