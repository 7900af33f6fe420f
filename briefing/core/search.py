"""Find messages: words in any order, accents and case ignored, and facets with counts."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from briefing.core.model import Briefing, Message

_SPECIAL = str.maketrans(
    {"œ": "oe", "æ": "ae", "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
    | dict.fromkeys("\u00a0\u202f\u2009\u2002\u2003\t\n", " ")
    | dict.fromkeys("‐‑‒–—", "-")
)


def fold(text: str) -> str:
    """``text`` for comparing: no case, no accents, no ligatures, plain quotes, spaces and dashes."""
    plain = text.casefold().translate(_SPECIAL)
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


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
    """Finds messages of one briefing. ``previous``, the index of the briefing before an edit, saves folding again."""

    def __init__(self, briefing: Briefing, previous: Index | None = None) -> None:
        self._briefing = briefing
        self._picks = frozenset(briefing.deck.picks)
        same = previous and previous._briefing.speakers == briefing.speakers
        same = same and previous and previous._briefing.themes == briefing.themes
        known = previous._keys if previous and same else {}
        self._keys: dict[Message, str] = {
            message: known.get(message) or _key(briefing, message) for message in briefing.messages
        }

    def matching(self, filter: Filter) -> list[Message]:
        """The messages that pass, in the order of the file."""
        words = fold(filter.query).split()
        return [message for message, key in self._keys.items() if self._passes(message, key, words, filter)]

    def counts(self, filter: Filter) -> Counts:
        """Counts for the rest of the filter: a facet's own choice does not change its counts."""
        themes = Counter(message.theme for message in self.matching(replace(filter, themes=frozenset())))
        speakers = Counter(message.speaker for message in self.matching(replace(filter, speakers=frozenset())))
        return Counts(themes, speakers)

    def _passes(self, message: Message, key: str, words: Iterable[str], filter: Filter) -> bool:
        return (
            (not filter.themes or message.theme in filter.themes)
            and (not filter.speakers or message.speaker in filter.speakers)
            and (not filter.picked_only or message.id in self._picks)
            and all(word in key for word in words)
        )


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
