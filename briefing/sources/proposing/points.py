"""What a sentence does (decide, promise, ask, number, claim), told by words that can be shown; and what bars a quote.

A reason always quotes its trigger, so that it is true even where the sentence only looks as if it did.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.core.folding import fold, folded
from briefing.sources.proposing import phrases
from briefing.sources.proposing.phrases import any_of
from briefing.sources.quotes.tables.languages import stopwords


class Point(Enum):
    """What a sentence does."""

    DECISION = "decision"
    PROMISE = "promise"
    ASK = "ask"
    FIGURE = "figure"
    CLAIM = "claim"


class Trigger(NamedTuple):
    """The words at ``start`` to ``end`` of a sentence that tell its point."""

    point: Point
    start: int
    end: int


_WEIGHTS = {Point.DECISION: 0.5, Point.PROMISE: 0.2, Point.ASK: 0.14, Point.FIGURE: 0.2, Point.CLAIM: 0.2}
"""What each point adds to a sentence's worth, of three; an ask alone, readers often leave."""
_TELLING = (Point.DECISION, Point.ASK, Point.PROMISE, Point.FIGURE, Point.CLAIM)
"""In which order points are told as the reason for a quote."""
_FURTHER = 0.08
"""What each further figure adds, of two."""
_NUMBERED, _AHEAD, _IF, _DENIED = 0.45, 0.35, 0.25, 0.08
"""What a number, looking ahead, telling what follows if something is so, and denying add: set on what readers picked
from 36 records of events, each ranked by what the others tell. Readers keep what can be held against facts later."""
_OF_SELF, _OF_YOU = 1.2, 1.5
"""What the share of words of oneself takes, and of those who are spoken to: such a sentence is about the talk."""
_FILLED, _OF_TALK = 0.12, 0.35
"""What each takes that says nothing of the matter: a sound, or how people speak to each other."""
_LEAST, _FULL, _MOST = 45, 90, 240
"""Characters: under the first a sentence is a fragment, from the second it is whole, over the last it is a speech."""
_FEWEST_WORDS = 4
_ASKED = 64
"""Sentences whose reading is kept."""
_PUNCTUATED = 250
"""Characters in which a text that has full stops has one, mostly: three spoken sentences."""
_WORD = re.compile(r"\w+(?:'\w+)*")
_DIGIT = re.compile(r"\d")
_END = re.compile(r"(?<![.…])[.!][»”\"')\]]*$")
_BROKEN_OFF = re.compile(r"…|\.\.\.|[-–—]\s*$")
STEM = 6
"""Letters that words are compared by, which does as well as stems (measured)."""


def flat(text: str) -> str:
    """The text with straight apostrophes and plain spaces, character for character, as the phrases want it."""
    return text.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


@lru_cache(maxsize=_ASKED)
def _read(sentence: str) -> str:
    """The text as ``flat`` has it, its letters composed. The last are kept, of which one question follows another."""
    return flat(folded(sentence).text)


@lru_cache(maxsize=_ASKED)
def triggers(sentence: str, language: str) -> tuple[Trigger, ...]:
    """What the sentence does, first what tells most of it."""
    there = folded(sentence)
    plain = flat(there.text)
    found = [
        Trigger(point, there.origin(match.start()), there.origin(match.end()))
        for point, regex in _points(language).items()
        if (match := regex.search(plain)) is not None
    ]
    return tuple(sorted(found, key=lambda trigger: _TELLING.index(trigger.point)))


def is_question(sentence: str) -> bool:
    """Does the sentence end in a question mark, be it before a closing mark?"""
    return "?" in sentence[-4:]


def is_barred(sentence: str, language: str) -> bool:
    """Can this never be quoted: a question, a greeting, procedure?"""
    plain = _read(sentence).strip("\"'«»“” ")
    return not plain or is_question(plain) or _bar(language).match(plain) is not None


def is_fragment(sentence: str) -> bool:
    """Has it too few words to say anything alone?"""
    return len(_WORD.findall(_read(sentence))) < _FEWEST_WORDS


def refers_back(sentence: str) -> bool:
    """Does the sentence open with a word that only the one before explains: "That is why …", "Elle coûte …"?"""
    plain = _read(sentence).strip()
    return _back().match(plain) is not None and _impersonal().match(plain) is None


def is_idle(sentence: str) -> bool:
    """Does it hold what speakers say while they look for words, or to each other?"""
    plain = _read(sentence)
    return any(_phrase(table).search(plain) for table in ("FILLERS", "RESTARTS", "TALK"))


def goes_on(sentence: str) -> bool:
    """Does the sentence hang on the one before, by such a word or by "and", "but"?"""
    return refers_back(sentence) or _conjunction().match(_read(sentence).strip()) is not None


def worth(sentence: str, language: str) -> float:
    """How much is said for quoting the sentence, 0 to about 2."""
    plain = _read(sentence)
    does = [trigger.point for trigger in triggers(sentence, language)]
    figures = len(_points(language)[Point.FIGURE].findall(plain)) if Point.FIGURE in does else 0
    points = sum(sorted((_WEIGHTS[point] for point in does), reverse=True)[:3])
    points += _FURTHER * min(max(figures - 1, 0), 2) + _signs(plain, language)
    size = len(plain)
    fit = 0.25 * min(1.0, size / _FULL) if size <= _MOST else 0.25 * _MOST / size
    fillers = _FILLED * len(_phrase("FILLERS").findall(plain)) + _OF_TALK * len(_phrase("TALK").findall(plain))
    weak = 0.15 * refers_back(sentence) + 0.05 * goes_on(sentence)
    unfinished = 0.2 * (_END.search(sentence.strip()) is None) + 0.08 * len(_BROKEN_OFF.findall(sentence))
    return max(0.0, points + fit - fillers - weak - unfinished - 0.15 * (size < _LEAST))


def _signs(plain: str, language: str) -> float:
    """What small words say for a sentence: it counts, looks ahead, warns, denies, and is not about those who talk."""
    count = len(_WORD.findall(plain)) or 1
    personal = (_OF_SELF * len(_phrase("SELF").findall(plain)) + _OF_YOU * len(_phrase("YOU").findall(plain))) / count
    ahead = _phrase("FUTURE", language).search(plain) is not None
    denied = _phrase("DENIAL", language).search(plain) is not None
    numbered = _DIGIT.search(plain) is not None
    opens_with_if = _phrase("IF").match(plain.lstrip()) is not None
    return _NUMBERED * numbered + _AHEAD * ahead + _IF * opens_with_if + _DENIED * denied - personal


def content_words(text: str, language: str) -> list[str]:
    """The words of a text that carry its matter, for comparing: folded, cut to ``STEM`` letters."""
    small = small_words(language)
    return [word[:STEM] for word in re.findall(r"[^\W\d_]{4,}", fold(text)) if word not in small]


def is_unpunctuated(text: str) -> bool:
    """Has the text no ends of sentences, as automatic captions have none?"""
    return len(text) > 2 * _PUNCTUATED and len(re.findall(r"[.!?…](?:\s|$)", text)) < len(text) / _PUNCTUATED / 4


@cache
def small_words(language: str) -> frozenset[str]:
    """Words of four letters and more that carry no matter, folded."""
    return stopwords(language) | frozenset(phrases.SMALL[language].split())


@cache
def _points(language: str) -> dict[Point, re.Pattern[str]]:
    tables = {
        Point.DECISION: phrases.DECISION,
        Point.PROMISE: phrases.PROMISE,
        Point.ASK: phrases.ASK,
        Point.CLAIM: phrases.CLAIM,
    }
    found = {point: _compiled(rf"(?<![\w'])(?:{any_of(table[language])})(?!\w)") for point, table in tables.items()}
    units = rf"(?<!\w)\d[\d., ]*\s?(?:{any_of(phrases.UNITS)})(?!\w)|[€$£]\s?\d[\d.,]*(?: (?:million|billion|bn)\b)?"
    return {**found, Point.FIGURE: _compiled(rf"{units}|\b(?:{any_of(phrases.SHARES)})\b")}


@cache
def _bar(language: str) -> re.Pattern[str]:
    leads = rf"(?:{phrases.LEADS[language]})\b"
    return _compiled(rf"(?:{leads}[,.]? ?)*(?:(?:{any_of(phrases.OPENERS[language])})(?!\w)|{leads}\W*$)")


@cache
def _back() -> re.Pattern[str]:
    return _compiled(rf"(?:(?:and|but|so|because|or|et|mais|donc|car|parce que) )?(?:{any_of(phrases.BACK)})(?!\w)")


@cache
def _impersonal() -> re.Pattern[str]:
    return _compiled(rf"(?:(?:and|but|so|et|mais|donc) )?(?:{any_of(phrases.IMPERSONAL)})")


@cache
def _conjunction() -> re.Pattern[str]:
    return _compiled(r"(?:and|but|so|or|et|mais|donc|or)\b")


@cache
def _phrase(table: str, language: str = "") -> re.Pattern[str]:
    """The phrases of a table, of one language where they have one."""
    lines = getattr(phrases, table)
    return _compiled(rf"(?<![\w'])(?:{any_of(lines[language] if language else lines)})(?!\w)")


def _compiled(regex: str) -> re.Pattern[str]:
    return re.compile(regex, re.IGNORECASE)
