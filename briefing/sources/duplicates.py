"""Quotes that stand in several sources, or twice in one: the same words, or nearly the same, of the same voice."""

from __future__ import annotations

import re
from collections import Counter

from briefing.core.cuts.en import ENGLISH
from briefing.core.cuts.fr import FRENCH
from briefing.core.folding import fold, plain
from briefing.sources.sentences import sentences

_ALIKE, _CONTAINED, _FEWEST = 0.6, 0.85, 5
"""The shares of common words among all, and among those of the shorter quote, if it has so many: they found four of
five known pairs and no false one."""
_HALF = ("ne", "n")
"""The half of a French negation that speech leaves out."""
_NUMBER = re.compile(r"\d(?:[.,\s]?\d)*")


class Duplicates:
    """The quotes seen so far, by their ids; the time for a new one grows with those that share its words only."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._numbers: dict[str, frozenset[str]] = {}
        self._speakers: dict[str, str] = {}
        self._by_word: dict[str, list[str]] = {}

    def of(self, text: str, speaker: str) -> str:
        """The id of a quote seen before that this one repeats; "" for none.

        Two who say the same are two, and so are quotes of which one denies what the other says.
        """
        words, numbers = _words(text), _numbers(text)
        shared = Counter(id for word in words for id in self._by_word.get(word, ()))
        same = (id for id, count in shared.items() if self._is_same(id, words, count, speaker))
        told = (id for id in same if not _differ(numbers, self._numbers[id]))
        return next((id for id in told if not _deny(text, self._texts[id])), "")

    def see(self, id: str, text: str, speaker: str) -> None:
        """Take in a quote, so that one that says the same is known for its like."""
        self._texts[id], self._speakers[id] = text, speaker
        self._words[id], self._numbers[id] = _words(text), _numbers(text)
        for word in self._words[id]:
            self._by_word.setdefault(word, []).append(id)

    def _is_same(self, id: str, words: frozenset[str], common: int, speaker: str) -> bool:
        other = self._words[id]
        fewer = min(len(words), len(other))
        is_alike = common >= _ALIKE * (len(words) + len(other) - common)
        is_part = fewer >= _FEWEST and common >= _CONTAINED * fewer
        return (is_alike or is_part) and (not speaker or self._speakers[id] in ("", speaker))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(text)))


def _numbers(text: str) -> frozenset[str]:
    """The numbers of a text, however it sets off their digits."""
    return frozenset("".join(filter(str.isdigit, number)) for number in _NUMBER.findall(text))


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each of two quotes has a number that the other lacks: then they tell of two things."""
    return not (one <= other or other <= one)


def _deny(one: str, other: str) -> bool:
    """Whether one of two quotes has more negations than the other, in the sentences that they have in common."""
    shorter, longer = sorted(map(plain, (one, other)), key=len)
    words = _words(shorter)
    parts = [longer[start:end] for start, end in sentences(longer, 0, len(longer))]
    common = [part for part in parts if len(own := _words(part)) <= 2 * len(own & words)]
    return _negations(shorter) != sum(map(_negations, common))


def _negations(text: str) -> int:
    words = [word for word in re.findall(r"\w+", text.lower()) if word not in _HALF]
    return sum(table.has("negations", word) for word in words for table in (FRENCH, ENGLISH))
