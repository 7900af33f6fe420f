"""The command palette over the window: one types, chooses and does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from briefing.ui.common.popover import paint_sheet, round_off
from briefing.ui.palette.entries import Entry, Offer
from briefing.ui.palette.rows import RowDelegate, Rows
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.forms.fields import LineEdit
from briefing.ui.widgets.forms.safe_dialog import SafeDialog

_WIDTH, _HEIGHT, _TOP = 640, 680, 44
"""Pixels, where the window has so many."""
_GLASS = QSize(16, 16)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandPalette(SafeDialog):
    """Lists what ``offer`` has for the words typed. ``done`` is the entry that was chosen, once the palette is gone.

    Enter or a click does an entry; Ctrl+Enter puts a quote in the deck.
    """

    takes_at_once = True

    def __init__(self, parent: QWidget, offer: Offer) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(self.tr("Command palette"))
        self.setObjectName("palette")
        self.chosen: Entry | None = None
        self.is_to_pick = False
        self._offer = offer
        self.field, self.list, self._rows, self._count = LineEdit(), QListView(), Rows(), QLabel()
        self._delegate = RowDelegate(self._rows)
        self._compose()
        self._fill("")
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._clicked)
        width, height = min(_WIDTH, parent.width() - 40), min(_HEIGHT, parent.height() - _TOP - 20)
        self.resize(width, height)
        round_off(self)
        self.move(parent.mapToGlobal(QPoint((parent.width() - width) // 2, _TOP)))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types; Enter does."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in _ENTER:
            is_to_pick = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._choose(self._rows.entry(self.list.currentIndex().row()), is_to_pick)
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_sheet(self)

    @property
    def entries(self) -> list[Entry]:
        """What is listed now."""
        rows = (self._rows.entry(row) for row in range(self._rows.rowCount()))
        return [entry for entry in rows if entry]

    def _compose(self) -> None:
        self.field.setObjectName("palette_field")
        self.field.setPlaceholderText(self.tr("What do you want to do, or find?"))
        self.field.setAccessibleName(self.tr("Search actions, quotes, speakers and files"))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._count.setObjectName("muted")
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(17, 0, 16, 0)
        top.addWidget(self._glass())
        top.addWidget(self.field, 1)
        top.addWidget(self._count)
        column.setContentsMargins(1, 12, 1, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(6)
        for keys, words in self._legend():
            foot.addWidget(_label(keys, "cap"))
            foot.addWidget(_label(words, "muted"))
            foot.addSpacing(8)
        foot.addStretch(1)
        return foot

    def _glass(self) -> QLabel:
        from briefing.ui.style.icons import icon

        glass = QLabel()
        glass.setPixmap(icon("search", tokens().muted).pixmap(_GLASS, self.devicePixelRatio()))
        return glass

    def _legend(self) -> tuple[tuple[str, str], ...]:
        return (
            ("↑ ↓", self.tr("choose")),
            (self.tr("Enter"), self.tr("do or go")),
            (self.tr("Ctrl+Enter"), self.tr("put in the deck")),
            (self.tr("Esc"), self.tr("close")),
        )

    def _fill(self, query: str) -> None:
        self._rows.show(self._offer.found(query), query)
        count = len(self.entries)
        self._count.setText(self.tr("%n results", "", count) if query.strip() else "")
        self.list.scrollToTop()
        self.list.setCurrentIndex(self._rows.index(min(1, self._rows.rowCount() - 1)))

    def _move(self, by: int) -> None:
        """Go ``by`` entries on; titles are passed over, and the ends hold."""
        able = [row for row in range(self._rows.rowCount()) if self._rows.entry(row)]
        if not able:
            return
        now = self.list.currentIndex().row()
        at = able.index(now) + by if now in able else 0
        row = able[min(max(at, 0), len(able) - 1)]
        self.list.setCurrentIndex(self._rows.index(row))
        if row == able[0]:
            self.list.scrollToTop()

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(self._rows.entry(index.row()), False)

    def _choose(self, entry: Entry | None, is_to_pick: bool) -> None:
        if entry:
            self.chosen, self.is_to_pick = entry, is_to_pick and entry.pick is not None
            self.accept()


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    return label
