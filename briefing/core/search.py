"""Find messages: words in any order, accents and case ignored, and facets with counts."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.core.model import Briefing, Message

_SPECIAL = {"œ": "oe", "æ": "ae", "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
_SPECIAL |= dict.fromkeys("\u00a0\u202f\u2009\u2002\u2003\t\n", " ") | dict.fromkeys("‐‑‒–—", "-")


class _Folds(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = "".join(_SPECIAL.get(letter, letter) for letter in chr(code).casefold())
        decomposed = unicodedata.normalize("NFKD", plain)
        folded = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
        self[code] = folded
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """``text`` for comparing: no case, no accents, no ligatures, plain quotes, spaces and dashes."""
    return text.translate(_FOLDS)


def match_spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where the words of ``query`` stand in ``text``: (start, end) in its characters, in order, never overlapping."""
    words = fold(query).split()
    if not words:
        return ()
    folded, origins = _folded_with_origins(text)
    found = sorted(span for word in words for span in _occurrences(folded, word))
    return tuple(_merged((origins[start], origins[end - 1] + 1) for start, end in found))


@dataclass(frozen=True)
class Filter:
    """What the user looks for; an empty facet lets everything through."""

    query: str = ""
    themes: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    picked_only: bool = False


class Counts(NamedTuple):
    """How many messages each theme and speaker would show."""

    themes: Mapping[str, int]
    speakers: Mapping[str, int]


class Index:
    """Finds messages of one briefing. ``previous``, the index of the briefing before an edit, saves folding again.

    Texts are folded when words are first looked for, or before by ``prepare``.
    """

    def __init__(self, briefing: Briefing, previous: Index | None = None) -> None:
        self._briefing = briefing
        self._picks = frozenset(briefing.deck.picks)
        self._keys: dict[str, tuple[Message, str]] = {}
        if previous and _said_by(previous._briefing) == _said_by(briefing):
            self._keys = previous._keys
        self._worded: tuple[list[str], Sequence[Message]] = ([], briefing.messages)

    def prepare(self) -> None:
        """Fold every text, so that the first search is as fast as the next. May run in a thread."""
        for message in self._briefing.messages:
            self._key(message)

    def matching(self, filter: Filter) -> list[Message]:
        """The messages that pass, in the order of the file."""
        return [message for message in self._with_words(filter.query) if self._passes(message, filter)]

    def counts(self, filter: Filter) -> Counts:
        """Counts for the rest of the filter: a facet's own choice does not change its counts."""
        found = [m for m in self._with_words(filter.query) if not filter.picked_only or m.id in self._picks]
        themes = Counter(m.theme for m in found if not filter.speakers or m.speaker in filter.speakers)
        speakers = Counter(m.speaker for m in found if not filter.themes or m.theme in filter.themes)
        return Counts(themes, speakers)

    def _with_words(self, query: str) -> Sequence[Message]:
        words = fold(query).split()
        if words != self._worded[0]:
            messages = self._briefing.messages
            self._worded = words, [m for m in messages if all(word in self._key(m) for word in words)]
        return self._worded[1]

    def _passes(self, message: Message, filter: Filter) -> bool:
        return (
            (not filter.themes or message.theme in filter.themes)
            and (not filter.speakers or message.speaker in filter.speakers)
            and (not filter.picked_only or message.id in self._picks)
        )

    def _key(self, message: Message) -> str:
        known = self._keys.get(message.id)
        if known is None or known[0] is not message:
            known = self._keys[message.id] = message, _key(self._briefing, message)
        return known[1]


def _said_by(briefing: Briefing) -> tuple[object, object]:
    """What a key holds beside its message."""
    return briefing.speakers, briefing.themes


def _key(briefing: Briefing, message: Message) -> str:
    speaker, theme = briefing.speaker_of(message), briefing.theme_of(message)
    parts = [message.quote, message.takeaway, message.ask, message.context]
    parts += [speaker.name, speaker.role, speaker.organisation] if speaker else []
    parts += [theme.title] if theme else []
    return fold("\n".join(parts))


def _folded_with_origins(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place of the one it came from."""
    pieces = [fold(letter) for letter in text]
    return "".join(pieces), [place for place, piece in enumerate(pieces) for _ in piece]


def _occurrences(text: str, word: str) -> Iterable[tuple[int, int]]:
    place = text.find(word)
    while place >= 0:
        yield place, place + len(word)
        place = text.find(word, place + len(word))


def _merged(spans: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    last: tuple[int, int] | None = None
    for start, end in spans:
        if last and start <= last[1]:
            last = last[0], max(last[1], end)
            continue
        if last:
            yield last
        last = start, end
    if last:
        yield last
