"""What the user looks for: the search, the checked facets and the order, and the messages that match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.core.folding import first_spellings
from briefing.core.model import Briefing, Message
from briefing.core.queries.filters import FLAGS, Filter, Order
from briefing.core.trust import State
from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.core.queries.search import Counts, Index

_MOMENT, _TURN = 30, 10
"""Milliseconds: more than cards take to be painted, and more than the five that Qt waits with what is to be painted;
together less than counts that follow them may take."""
STATES = "states"
"""The facet of what is true of a message or not; its values are the filter's yes-or-no fields."""


class Tally(NamedTuple):
    """Of the values of a facet: how many messages each would show alone, 0 if not named, and which are checked."""

    counts: Mapping[str, int]
    checked: frozenset[str]


class Filtering(QObject):
    """Keeps ``messages`` and the counts true to the document, the filter and the order; ``changed`` when one moved.

    ``settled`` tells the same a moment after the cards are painted: what only counts them is drawn after them, and once
    for letters that are typed fast.

    Facets are named as the filter's fields are ("themes", "speakers", "organisations", "sources"), and STATES.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, document: Document, order: Order = Order.FILE) -> None:
        super().__init__(document)
        self.filter = Filter()
        self.order = order
        self.messages: list[Message] = []
        self._counts: Counts | None = None
        self._document = document
        self._last: Index | None = None
        self._is_current = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOMENT)
        self._timer.timeout.connect(self._settle)
        self.changed.connect(self._timer.start)
        document.opened.connect(self._forget)
        document.changed.connect(self._reindex)
        document.proved_anew.connect(self._reindex)

    @property
    def every(self) -> Sequence[Message]:
        """The messages among which is looked, in the order of the file."""
        return self._document.briefing.messages

    @property
    def total(self) -> int:
        return len(self.every)

    @property
    def is_active(self) -> bool:
        return self.filter != Filter()

    @property
    def _index(self) -> Index:
        """Made once something is looked for, sorted or counted, which no first frame does."""
        from briefing.core.queries.search import Index

        if self._last is None or not self._is_current:
            self._last, self._is_current = Index(self._document.proved, self._last), True
        return self._last

    @property
    def counts(self) -> Counts:
        """How many messages each choice would show: counted when first asked for, which no first frame does."""
        if self._counts is None:
            self._counts = self._index.counts(self.filter)
        return self._counts

    def prepare(self) -> None:
        """Make the first search fast. May run in a thread."""
        self._index.prepare()

    def state_of(self, message: Message) -> State:
        """What is known of the quote: looked up where all were looked at to be counted."""
        known = self._last if self._is_current else None
        return known.state_of(message) if known else self._document.state_of(message)

    def holding(self, query: str) -> list[Message]:
        """The messages that hold all words of ``query``, whatever is looked for, in the order of the file."""
        return self._index.matching(Filter(query=query))

    def show(self, filter: Filter) -> None:
        """Look for what ``filter`` lets pass, also where nothing has been looked for yet."""
        self.filter = filter
        self._match()

    def set_query(self, query: str) -> None:
        self._set(replace(self.filter, query=query))

    def tally(self, facet: str) -> Tally:
        if facet != STATES:
            return Tally(getattr(self.counts, facet), self.checked(facet))
        return Tally({flag: getattr(self.counts, flag) for flag in FLAGS}, self.checked(facet))

    def checked(self, facet: str) -> frozenset[str]:
        """The values of the facet that are checked."""
        if facet != STATES:
            values: frozenset[str] = getattr(self.filter, facet)
            return values
        return frozenset(flag for flag in FLAGS if getattr(self.filter, flag))

    def idle(self, facet: str) -> frozenset[str]:
        """Those that are not worth showing: true of no message of the document, and not checked."""
        return frozenset(FLAGS) - self._index.flags - self.checked(facet) if facet == STATES else frozenset()

    def toggle(self, facet: str, id: str) -> None:
        name = id if facet == STATES else facet
        now: Any = getattr(self.filter, name)
        changed: dict[str, Any] = {name: not now if facet == STATES else now ^ {id}}
        self._set(replace(self.filter, **changed))

    def choose(self, facet: str, id: str) -> None:
        """Check this value of the facet alone; none, where it was the only one."""
        is_alone = self.checked(facet) == {id}
        one: dict[str, Any] = {id: True} if facet == STATES else {facet: frozenset({id})}
        self._set(replace(self.filter, **{**_none_of(facet), **({} if is_alone else one)}))

    def uncheck(self, facet: str) -> None:
        """Let the facet pass everything."""
        self._set(replace(self.filter, **_none_of(facet)))

    def set_picked_only(self, picked_only: bool) -> None:
        self._set(replace(self.filter, picked_only=picked_only))

    def clear(self) -> None:
        self._set(Filter())

    def sort(self, order: str) -> None:
        """Sort by the order of this name."""
        if Order(order) is not self.order:
            self.order = Order(order)
            self._match()

    def _set(self, filter: Filter) -> None:
        filter = _of(self._document.briefing, filter)
        if filter != self.filter:
            self.filter = filter
            self._match()

    def _forget(self) -> None:
        self.filter = Filter()

    def _reindex(self) -> None:
        self._is_current = False
        self.filter = _of(self._document.briefing, self.filter)
        self._match()

    def _settle(self) -> None:
        """Tell it a turn later: where cards took long, they are still to be painted."""
        QTimer.singleShot(_TURN, self, self.settled.emit)

    def _match(self) -> None:
        is_whole = not self.is_active and self.order is Order.FILE
        messages = self._document.briefing.messages
        self.messages = list(messages) if is_whole else self._index.matching(self.filter, self.order)
        self._counts = None
        self.changed.emit()


def _none_of(facet: str) -> dict[str, Any]:
    """What of a filter lets the facet pass everything."""
    return dict.fromkeys(FLAGS, False) if facet == STATES else {facet: frozenset()}


def _of(briefing: Briefing, filter: Filter) -> Filter:
    """``filter`` without what is no longer in ``briefing``, which nobody could uncheck."""
    return replace(
        filter,
        themes=filter.themes & briefing.theme_by_id.keys(),
        speakers=filter.speakers & briefing.speaker_by_id.keys(),
        organisations=_organisations_of(briefing, filter) if filter.organisations else filter.organisations,
        sources=filter.sources & briefing.source_by_id.keys(),
    )


def _organisations_of(briefing: Briefing, filter: Filter) -> frozenset[str]:
    """Those of ``filter`` that are named in ``briefing``, as its first speaker of each names it."""
    names = first_spellings(speaker.organisation for speaker in briefing.speakers)
    return frozenset(names[name] for name in filter.organisations if name in names)
