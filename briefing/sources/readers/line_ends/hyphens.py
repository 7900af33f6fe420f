"""Hyphens at the ends of lines: the word's own, or of a word that was only divided? By evidence, in this order: how
the text writes the word elsewhere; French inversions; compounds with known first parts; word lists.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

HYPHENS = "-\u2010\u2011\u00ad\ufffe\x02"
"""What may stand for a hyphen at the end of a line; the last two are how PDFium tells one."""
_SOFT = "\u00ad"
_WORD = re.compile(r"\w+(?:[’'\-\u2010\u2011]\w+)*")
_LEFT = re.compile(rf"(?<!\w)(?<!\w[’'\-\u2010\u2011])((?:\w+[’'\-\u2010\u2011])*\w+)[{re.escape(HYPHENS)}]$")
_VOWELLED = {"il", "ils", "elle", "elles", "on", "en", "y"}
"""What French sets behind a verb, and no division starts with: words are divided before a consonant."""
_INVERTED = {"je", "tu", "nous", "vous", "ce", "moi", "toi", "lui", "leur", "le", "la", "les", "ci", "là"}
_FIRST_PARTS = {"vice", "ex", "non", "mi", "semi", "demi", "sous", "avant", "après", "arrière", "quasi", "contre"}
_FIRST_PARTS |= {"self", "well", "co", "cross", "all", "high", "low", "long", "short", "full", "half", "anti", "pro"}
_FIRST_PARTS |= {"nord", "sud", "north", "south", "franco", "anglo", "socio", "grand", "saint", "sainte", "soi", "là"}


class Joint(NamedTuple):
    """What stands between two lines in the kept text, and whether that is sure."""

    text: str
    is_sure: bool = True


class Hyphens:
    """Decides hyphens at the ends of the lines of one text."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._seen = Counter(_whole_words(lines))

    def joint(self, before: str, after: str) -> Joint | None:
        """Between two lines, the first of them with a hyphen at its end: "" or "-". None where it has none."""
        left, right = _LEFT.search(before), _WORD.match(after)
        if not left or not right:
            return None
        if before.endswith(_SOFT):
            return Joint("")
        return self._decided(_plain(left[1]), _plain(right[0]))

    def _decided(self, left: str, right: str) -> Joint:
        if left.rsplit("'", 1)[-1].isupper() and right.isupper():
            left, right = left.lower(), right.lower()
        if right[0].isupper() or left[-1].isdigit() or right[0].isdigit() or left[-1].isupper():
            return Joint("-")
        left, right = left.lower(), right.lower()
        joined, hyphened = self._seen[left + right], self._seen[f"{left}-{right}"]
        if bool(joined) != bool(hyphened):
            return Joint("" if joined else "-")
        return _by_kind(left, right) or _by_lists(left, right) or Joint("-", is_sure=False)


def _whole_words(lines: Iterable[str]) -> Iterator[str]:
    """The words that no end of a line divides."""
    was_divided = False
    for line in lines:
        divided = _LEFT.search(line)
        words = list(_WORD.finditer(line, 0, divided.start() if divided else len(line)))
        yield from (_plain(match[0]).lower() for match in words[was_divided:])
        was_divided = bool(divided)


def _plain(word: str) -> str:
    return re.sub("[\u2010\u2011]", "-", word.replace("’", "'"))


def _by_kind(left: str, right: str) -> Joint | None:
    first, last = right.split("-")[0], re.split("[-']", left)[-1]
    if left.endswith("-t") and first in _VOWELLED:
        return Joint("-")
    if first in _VOWELLED and is_word(last) and not is_word(last + first):
        return Joint("-")
    if first in _INVERTED and is_word(last) and not is_word(last + first):
        return Joint("-")
    if last in _FIRST_PARTS and not is_word(last + first):
        return Joint("-")
    return None


def _by_lists(left: str, right: str) -> Joint | None:
    for word in dict.fromkeys((left, left.rsplit("'", 1)[-1])):
        joined, hyphened = is_word(word + right), is_word(f"{word}-{right}")
        if joined != hyphened:
            return Joint("" if joined else "-")
    return None


def is_word(word: str) -> bool:
    """Is it a French or an English word, in small letters?"""
    return word in _words()


@cache
def _words() -> frozenset[str]:
    """French and English words, loaded where a hyphen asks for them."""
    from spellchecker import SpellChecker

    return frozenset(SpellChecker(language=["fr", "en"], distance=1).word_frequency.keys())
