"""Find messages: words in any order, accents and case ignored, and facets with counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import compress
from types import MappingProxyType
from typing import Any, NamedTuple

from briefing.core.folding import first_spellings, fold, fold_each
from briefing.core.model import Briefing, Message
from briefing.core.queries.filters import FLAGS, Filter, Order
from briefing.core.quotes.verify import state
from briefing.core.trust import State

_NONE: Mapping[str, int] = MappingProxyType({})
_BITS, _DIGITS = bytes.maketrans(b"01", b"\0\1"), bytes.maketrans(b"\0\1", b"01")


def match_spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where the words of ``query`` stand in ``text``: (start, end) in its characters, in order, never overlapping."""
    folded, origins = _folded_with_origins(text)
    words = [word for word in _words(query) if word in folded]
    if not words:
        return ()
    found = sorted(span for word in words for span in _occurrences(folded, word))
    return tuple(_merged((origins[start], origins[end - 1] + 1) for start, end in found))


def unmatched(found: Iterable[str], query: str) -> str:
    """The words of ``query`` that are in none of the pieces ``found`` of a text."""
    pieces = [fold(piece) for piece in found]
    return " ".join(word for word in _words(query) if not any(word in piece for piece in pieces))


class Counts(NamedTuple):
    """How many messages each choice would show; under "" are those without a theme, speaker, …"""

    themes: Mapping[str, int]
    speakers: Mapping[str, int]
    organisations: Mapping[str, int] = _NONE
    sources: Mapping[str, int] = _NONE
    picked_only: int = 0
    with_takeaway: int = 0
    with_ask: int = 0
    changed: int = 0
    unrecorded: int = 0


class Index:
    """Finds messages of one briefing. ``previous``, the index of the briefing before an edit, saves work done before.

    Texts are folded when words are first looked for, or before by ``prepare``. Sets of messages are numbers with a bit
    for each, the first message's leading: 10,000 are narrowed and counted in a few milliseconds.
    """

    def __init__(self, briefing: Briefing, previous: Index | None = None) -> None:
        self._briefing = briefing
        self._messages = briefing.messages
        self._all = (1 << len(self._messages)) - 1
        self._words: dict[str, int] = {}
        self._orders: dict[Order, list[int]] = {}
        self._keys: dict[str, tuple[Message, str]] = {}
        self._states: dict[str, tuple[Message, State]] = {}
        self._facets_before: Mapping[str, _Facet] = previous._facets if previous else {}
        if previous and _said_by(previous._briefing) == _said_by(briefing):
            self._keys = previous._keys
        if previous and previous._briefing.sources == briefing.sources:
            self._states = previous._states

    def prepare(self) -> None:
        """Fold every text, so that the first search is as fast as the next. May run in a thread."""
        self._column = [self._key(message) for message in self._messages]

    def matching(self, filter: Filter, order: Order = Order.FILE) -> list[Message]:
        """The messages that pass, in the order asked for."""
        bits = self._bits(self._found(filter, self._choices(filter)))
        if order is Order.FILE:
            return list(compress(self._messages, bits))
        return [self._messages[row] for row in self._rows(order) if bits[row]]

    def counts(self, filter: Filter) -> Counts:
        """Counts for the rest of the filter: a facet's own choice does not change its counts."""
        choices = self._choices(filter)
        rest = {facet: self._found(filter, choices, but=facet) for facet in (*self._facets, *self._flags)}
        found: dict[str, Any] = {name: facet.counts(rest[name]) for name, facet in self._facets.items()}
        found |= {flag: (rest[flag] & mask).bit_count() for flag, mask in self._flags.items()}
        return Counts(**found)

    def state_of(self, message: Message) -> State:
        """What is known of the quote, in the texts that the briefing brings."""
        known = self._states.get(message.id)
        if known is None or known[0] is not message:
            known = self._states[message.id] = message, state(self._briefing, message)
        return known[1]

    @property
    def flags(self) -> frozenset[str]:
        """Those of FLAGS that are true of a message, whatever is looked for."""
        return frozenset(flag for flag, mask in self._flags.items() if mask)

    @cached_property
    def _facets(self) -> dict[str, _Facet]:
        names = first_spellings(speaker.organisation for speaker in self._briefing.speakers)
        organisations = {speaker.id: names[speaker.organisation] for speaker in self._briefing.speakers}
        speakers = [message.speaker for message in self._messages]
        columns = {
            "themes": [message.theme for message in self._messages],
            "speakers": speakers,
            "organisations": [organisations.get(id, "") for id in speakers],
            "sources": [message.source.id if message.source else "" for message in self._messages],
        }
        before = self._facets_before
        same = {name for name, column in columns.items() if name in before and before[name].column == column}
        return {name: before[name] if name in same else _Facet(column) for name, column in columns.items()}

    @cached_property
    def _flags(self) -> dict[str, int]:
        picks = frozenset(self._briefing.deck.picks)
        return {
            "picked_only": _mask([message.id in picks for message in self._messages]),
            "with_takeaway": _mask([message.takeaway != "" for message in self._messages]),
            "with_ask": _mask([message.ask != "" for message in self._messages]),
            "changed": _mask([self.state_of(message) is State.CHANGED for message in self._messages]),
            "unrecorded": _mask([self.state_of(message) is State.UNRECORDED for message in self._messages]),
        }

    def _choices(self, filter: Filter) -> dict[str, int]:
        """What each facet in use lets through."""
        wanted = {name: getattr(filter, name) for name in self._facets}
        choices = {name: self._facets[name].having(values) for name, values in wanted.items() if values}
        flags = [flag for flag in FLAGS if getattr(filter, flag)]
        return choices | {flag: self._flags[flag] for flag in flags}

    def _found(self, filter: Filter, choices: Mapping[str, int], but: str = "") -> int:
        """The messages that hold the words and pass every facet ``but`` one."""
        found = self._all
        for word in _words(filter.query):
            found &= self._holding(word)
        for facet, mask in choices.items():
            if facet != but:
                found &= mask
        return found

    def _holding(self, word: str) -> int:
        """The messages that hold ``word``; while it is typed, only those that held its beginning are looked at."""
        if word not in self._words:
            begun = next((word[:end] for end in range(len(word) - 1, 0, -1) if word[:end] in self._words), "")
            before = self._bits(self._words[begun] if begun else self._all)
            self._words[word] = _mask([bit and word in key for bit, key in zip(before, self._column, strict=False)])
        return self._words[word]

    @cached_property
    def _column(self) -> list[str]:
        return [self._key(message) for message in self._messages]

    def _rows(self, order: Order) -> list[int]:
        if order not in self._orders:
            keys = _sort_keys(self._briefing, order)
            self._orders[order] = sorted(range(len(keys)), key=keys.__getitem__)
        return self._orders[order]

    def _bits(self, mask: int) -> bytes:
        """A byte for each message, 1 for those in ``mask``."""
        return f"{mask:0{len(self._messages)}b}".encode().translate(_BITS)

    def _key(self, message: Message) -> str:
        known = self._keys.get(message.id)
        if known is None or known[0] is not message:
            known = self._keys[message.id] = message, _key(self._briefing, message)
        return known[1]


class _Facet:
    """One facet: of each message its value, and of each value the messages that have it."""

    def __init__(self, column: list[str]) -> None:
        self.column = column
        size = -(-len(column) // 8)
        bits: dict[str, bytearray] = {value: bytearray(size) for value in set(column)}
        for row, value in enumerate(column):
            bits[value][row >> 3] |= 128 >> (row & 7)
        spare = 8 * size - len(column)
        self._masks = {value: int.from_bytes(inner) >> spare for value, inner in bits.items()}
        self.counts = lru_cache(maxsize=1)(self._count)
        """Of each value how many messages among some have it: while words are typed, they are often the same."""

    def having(self, values: Collection[str]) -> int:
        """The messages, a bit each, that have one of these values."""
        found = 0
        for value in values:
            found |= self._masks.get(value, 0)
        return found

    def _count(self, among: int) -> Mapping[str, int]:
        return Counter({value: count for value, mask in self._masks.items() if (count := (mask & among).bit_count())})


def _mask(passing: Iterable[int]) -> int:
    """A bit for each, of 0 and 1."""
    return int(bytes(passing).translate(_DIGITS) or b"0", 2)


def _sort_keys(briefing: Briefing, order: Order) -> list[Any]:
    messages = briefing.messages
    if order is Order.LENGTH:
        return [len(message.quote) for message in messages]
    if order is Order.THEME:
        stages = briefing.stage_by_theme
        return [stages.get(message.theme, len(stages)) for message in messages]
    if order is Order.SPEAKER:
        by_name = sorted(briefing.speakers, key=lambda speaker: fold(speaker.name))
        ranks = {speaker.id: rank for rank, speaker in enumerate(by_name)}
        return [ranks.get(message.speaker, len(ranks)) for message in messages]
    places = {source.id: place for place, source in enumerate(briefing.sources)}
    last = len(places), 0
    return [(places.get(m.source.id, last[0]), m.source.start) if m.source else last for m in messages]


def _said_by(briefing: Briefing) -> tuple[object, object]:
    """What a key holds beside its message."""
    return briefing.speakers, briefing.themes


def _key(briefing: Briefing, message: Message) -> str:
    speaker, theme = briefing.speaker_of(message), briefing.theme_of(message)
    parts = [message.quote, message.takeaway, message.ask, message.owner, message.context]
    parts += [speaker.name, speaker.role, speaker.organisation] if speaker else []
    parts += [theme.title] if theme else []
    return fold("\n".join(parts))


@lru_cache(maxsize=8)
def _words(query: str) -> list[str]:
    return fold(query).split()


@lru_cache(maxsize=512)
def _folded_with_origins(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place of the one it came from.

    Kept: as somebody types, the texts in sight are looked through at each letter.
    """
    pieces = fold_each(text)
    folded = "".join(pieces)
    if len(folded) == len(text) and all(pieces):
        return folded, range(len(text))
    return folded, [place for place, piece in enumerate(pieces) for _ in piece]


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
