"""What the palette offers: actions and choices, quotes, speakers and recent files, and which of them words find."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from briefing.core.folding import fold

translate = QCoreApplication.translate
_BEST = 5
"""How many entries of a section are shown of those that are found: all sections stay in sight."""


class Kind(Enum):
    """The sections, in their order."""

    LAST = "last"
    ACTIONS = "actions"
    QUOTES = "quotes"
    SPEAKERS = "speakers"
    RECENT = "recent"


@dataclass(frozen=True)
class Entry:
    """One thing to do or to go to: ``act`` does it, ``pick`` puts it in the deck where that can be.

    ``hint`` is said beside its ``text``, ``colour`` that of its theme, ``icon`` the name of its picture.
    """

    kind: Kind
    id: str
    text: str
    act: Callable[[], object]
    hint: str = ""
    keys: str = ""
    icon: str = ""
    colour: str = ""
    pick: Callable[[], object] | None = None

    def rank(self, words: Sequence[str]) -> int | None:
        """How well ``words``, folded, find it: 0 is best, None not at all."""
        text = fold(self.text)
        places = [_rank(text, word) for word in words]
        if all(place is not None for place in places):
            return max((place for place in places if place is not None), default=0)
        whole = f"{text} {fold(self.hint)}"
        return 3 if all(word in whole for word in words) else None


@dataclass(frozen=True)
class Found:
    """The entries of one section."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Offer:
    """All that can be found: ``fixed`` entries, ``quotes`` by the words that they hold; ``last`` are ids done last."""

    fixed: Sequence[Entry]
    quotes: Callable[[str], Iterable[Entry]]
    last: Sequence[str] = ()

    def found(self, query: str) -> list[Found]:
        """The best of each section for ``query``; without one, what was done last, recent files, and all actions."""
        words = fold(query).split()
        return list(self._matching(query, words) if words else self._usual())

    def _usual(self) -> Iterator[Found]:
        by_id = {entry.id: entry for entry in self.fixed if entry.kind is Kind.ACTIONS}
        yield from _section(Kind.LAST, [by_id[id] for id in self.last if id in by_id][:_BEST])
        yield from _section(Kind.RECENT, [entry for entry in self.fixed if entry.kind is Kind.RECENT][:_BEST])
        yield from _section(Kind.ACTIONS, list(by_id.values()))

    def _matching(self, query: str, words: Sequence[str]) -> Iterator[Found]:
        for kind in Kind:
            among = self.quotes(query) if kind is Kind.QUOTES else (one for one in self.fixed if one.kind is kind)
            ranked = [(rank, entry) for entry in among if (rank := entry.rank(words)) is not None]
            ranked.sort(key=lambda each: each[0])
            yield from _section(kind, [entry for _, entry in ranked[:_BEST]])


def _section(kind: Kind, entries: Sequence[Entry]) -> Iterator[Found]:
    if entries:
        yield Found(_title(kind), tuple(entries))


def _title(kind: Kind) -> str:
    return {
        Kind.LAST: translate("Palette", "Recent actions"),
        Kind.ACTIONS: translate("Palette", "Actions"),
        Kind.QUOTES: translate("Palette", "Quotes"),
        Kind.SPEAKERS: translate("Palette", "Speakers"),
        Kind.RECENT: translate("Palette", "Recent files"),
    }[kind]


def _rank(text: str, word: str) -> int | None:
    """0 where ``text`` begins with ``word``, 1 where a word of it does, 2 where it is within one."""
    if text.startswith(word):
        return 0
    at = text.find(word)
    while at > 0:
        if not text[at - 1].isalnum():
            return 1
        at = text.find(word, at + 1)
    return 2 if word in text else None
