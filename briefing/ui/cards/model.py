"""The cards: the messages that match, with what a card shows of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress, count, islice
from operator import attrgetter
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QPersistentModelIndex, QStringListModel

from briefing.core.characters import dotted
from briefing.core.cuts.confirming import unconfirmed
from briefing.core.diagnostics import Grade
from briefing.core.model import Message, Speaker, Theme
from briefing.core.quotes.looking import look_at
from briefing.core.trust import State, opening, term
from briefing.ui.cards.dragging import IDS, quotes
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.cards.states import state_words
from briefing.ui.document.document import Document

CARD = 0x101
"""The role after Qt's UserRole: no name of ``Qt`` is asked for before the first frame (see strokes.py)."""
Index = QModelIndex | QPersistentModelIndex
_ID = attrgetter("id")
translate = QCoreApplication.translate


class Card(NamedTuple):
    """What is seen of a message. ``position`` ends with the time in the recording, if there is one.

    ``accent`` is its theme's among the accents, -1 for none.
    ``doubt`` is what the card warns of: that the quote was changed, or that its cut is to be confirmed.
    """

    message: Message
    name: str
    position: str
    theme: str
    accent: int
    picked: bool
    state: State
    doubt: str = ""

    @property
    def altered(self) -> bool:
        return self.state is State.CHANGED

    def __hash__(self) -> int:
        """That of its message's id: to hash all of a message takes longer than to draw it."""
        return hash(self.message.id)


class CardsModel(QStringListModel):
    """The messages of a filtering, in its order.

    The base has an empty string for each: Qt asks for the number of rows at each row it lays out, and Python answers
    slowly.
    """

    def __init__(self, document: Document, filtering: Filtering) -> None:
        super().__init__(document)
        self._document = document
        self._filtering = filtering
        self._messages: list[Message] = []
        self._picked: frozenset[str] = frozenset()
        self._named = self._names()
        self._cards: dict[str, Card] = {}
        self._truths: dict[str, tuple[Message, tuple[State, str]]] = {}
        filtering.changed.connect(self._sync)
        for signal in (document.opened, document.proved_anew):
            signal.connect(self._judge_anew)
        self._sync()

    def data(self, index: Index, role: int = 0) -> object:
        """What a card shows (CARD); for the base's role 0, its quote."""
        if not index.isValid():
            return None
        card = self.card(index.row())
        if role == CARD:
            return card
        match role:
            case QtCore.Qt.ItemDataRole.DisplayRole:
                return card.message.quote
            case QtCore.Qt.ItemDataRole.AccessibleTextRole:
                return spoken(card)
            case QtCore.Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (card.doubt, state_words(card.state)) if part)
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        """Nothing: cards are not written in. (That their flags say it would be asked of Python for each row.)"""
        return False

    def supportedDragActions(self) -> QtCore.Qt.DropAction:
        """Cards are copied: Qt would remove rows that were moved."""
        return QtCore.Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [IDS, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids for the deck, and quotes with their attribution for other programs."""
        return quotes(self._document, [self._messages[row].id for row in sorted({index.row() for index in indexes})])

    def card(self, row: int) -> Card:
        message = self._messages[row]
        card = self._cards.get(message.id)
        if card is None:
            card = self._cards[message.id] = self._make(message)
        return card

    def id_at(self, row: int) -> str:
        return self._messages[row].id if 0 <= row < len(self._messages) else ""

    def row_of(self, id: str) -> int:
        """The row of the message ``id``, -1 when it is not shown."""
        return next(iter(self.rows_of([id])), -1)

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """The rows of those of the messages that are shown, from the first."""
        wanted = frozenset(ids)
        are_wanted = map(wanted.__contains__, map(_ID, self._messages))
        return list(islice(compress(count(), are_wanted), len(wanted)))

    def _make(self, message: Message) -> Card:
        briefing = self._document.briefing
        speaker, theme = briefing.speaker_of(message), briefing.theme_of(message)
        return Card(
            message,
            speaker.name if speaker else "",
            _position(speaker, message),
            _theme(theme, message),
            briefing.accent_by_theme.get(message.theme, -1),
            message.id in self._picked,
            *self._judged(message),
        )

    def _judged(self, message: Message) -> tuple[State, str]:
        known = self._truths.get(message.id)
        if known is None or known[0] is not message:
            found = self._filtering.state_of(message)
            known = self._truths[message.id] = message, (found, _doubt(message, found))
        return known[1]

    def _judge_anew(self) -> None:
        self._truths.clear()
        self._cards.clear()
        if self._messages:
            self.dataChanged.emit(self.index(0), self.index(len(self._messages) - 1))

    def resetInternalData(self) -> None:
        self._messages, self._picked = self._filtering.messages, frozenset(self._document.picks)
        self._named = self._names()
        self._cards.clear()

    def _sync(self) -> None:
        messages, picked = self._filtering.messages, frozenset(self._document.picks)
        if self._named[-1] != self._names()[-1]:
            self._truths.clear()
        if _are_same(messages, self._messages):
            self._refresh(messages, picked)
        else:
            self._begin_anew(len(messages))

    def _begin_anew(self, count: int) -> None:
        """Have ``count`` other rows. The base makes and drops empty ones faster than it takes a list of them."""
        self.beginResetModel()
        self.blockSignals(True)
        more = count - self.rowCount()
        if more > 0:
            self.insertRows(0, more)
        elif more < 0:
            self.removeRows(0, -more)
        self.blockSignals(False)
        self.endResetModel()

    def _refresh(self, messages: list[Message], picked: frozenset[str]) -> None:
        named = self._names()
        if messages == self._messages and picked == self._picked and named == self._named:
            return
        turned = picked ^ self._picked
        stale = [
            row
            for row, (old, new) in enumerate(zip(self._messages, messages, strict=True))
            if old is not new or new.id in turned
        ]
        self._messages, self._picked = messages, picked
        self._cards.clear()
        if self._named != named and messages:
            self._named = named
            self.dataChanged.emit(self.index(0), self.index(len(messages) - 1))
            return
        for row in stale:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _names(self) -> tuple[object, ...]:
        """What cards show beside their message, last that in which it is proved."""
        briefing = self._document.briefing
        return briefing.speakers, briefing.themes, briefing.sources


def _are_same(some: list[Message], others: list[Message]) -> bool:
    """Whether they are the same messages in the same order, whatever was written in each."""
    if len(some) != len(others):
        return False
    return some == others or [message.id for message in some] == [message.id for message in others]


def _doubt(message: Message, known: State) -> str:
    """What a card warns of, "" for nothing."""
    if known is State.CHANGED:
        return translate("Cards", "{state}: these are not its source’s words").format(state=opening(term(known)))
    quoted = translate("Cards", "“{words}”")
    lost = ", ".join(quoted.format(words=one.words) for one in unconfirmed(message))
    if lost:
        return translate("Cards", "Cut {grade}: {words}").format(grade=term(Grade.TO_CONFIRM), words=lost)
    return look_at(message.source.doubts) if message.source else ""


def _theme(theme: Theme | None, message: Message) -> str:
    """That it is no quote where it is none, which a long theme does not crowd out, and under which theme it stands."""
    paraphrase = translate("Cards", "Paraphrase") if message.is_paraphrase else ""
    return dotted(paraphrase, theme.title if theme else "")


def _position(speaker: Speaker | None, message: Message) -> str:
    told = [speaker.position if speaker else "", _clock(message.at) if message.at is not None else ""]
    return dotted(*told)


def _clock(seconds: float) -> str:
    from briefing.core.recordings import clock  # few files are of recordings

    return clock(seconds)


def spoken(card: Card) -> str:
    """The card as a screen reader says it."""
    parts = [card.message.quote, card.name, card.position, card.theme]
    if card.picked:
        parts.append(translate("Cards", "picked"))
    parts += [card.doubt, state_words(card.state)]
    return ". ".join(part for part in parts if part)
