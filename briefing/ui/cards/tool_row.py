"""The row over the cards: the search, what it found, by what and in which order, and what can be added."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from briefing.core.model import Message
from briefing.core.queries.filters import Order
from briefing.ui.cards.filters.chips import Chips
from briefing.ui.cards.filters.facets import FacetsModel
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.common.actions import Actions
from briefing.ui.common.counts import counted
from briefing.ui.style.keys import plain
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import SILENT
from briefing.ui.widgets.flow import Gap
from briefing.ui.widgets.forms.fields import LineEdit, is_left_to_window

_PAUSE = 600  # ms without another number


class ToolRow(QWidget):
    """Filters the quotes by words, and tells what was found, by what and in which order."""

    left_search = Signal()

    def __init__(self, filtering: Filtering, facets: Iterable[FacetsModel], actions: Actions) -> None:
        super().__init__()
        self._filtering = filtering
        self.search = SearchField()
        self.found = FoundLabel()
        self.chips = Chips(filtering, facets)
        self.order = OrderButton(actions)
        self.add = AddButton(actions)
        self._compose()
        self.search.textChanged.connect(self._filtering.set_query)
        self.search.left.connect(self.left_search)
        self.chips.left.connect(self.left_search)
        filtering.changed.connect(self._show_found)
        self._show_found()

    def dress(self) -> None:
        """Draw the icons, once the first frame is out."""
        from briefing.ui.style.icons import icon

        self.search.setClearButtonEnabled(True)
        self.search.lens.setIcon(icon("search", tokens().muted))
        self.add.setIcon(icon("add", tokens().ink))

    def _compose(self) -> None:
        column, row, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(22, 12, 20, 2)
        column.setSpacing(4)
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(self.add)
        below.setSpacing(8)
        below.addWidget(self.found, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.chips, 1)
        self.gap = Gap(below)
        below.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addLayout(below)  # there with chips and without: the cards stay where they are

    def _show_found(self) -> None:
        self.found.say(self._filtering.messages, self._filtering.every)
        self.order.say(self._filtering.order)
        if self.search.text() != self._filtering.filter.query:
            self.search.setText(self._filtering.filter.query)


class AddButton(QToolButton):
    """Offers all ways in which quotes come into the briefing."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("add")
        self.setText(self.tr("Add"))
        self.setToolTip(self.tr("Add quotes: from an article, minutes or a transcript, or by hand"))
        self.setAccessibleName(self.tr("Add quotes"))
        self.setAccessibleDescription(self.tr("From an article, minutes or a transcript, or by hand"))
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = QMenu(self)
        menu.addActions([actions[id] for id in ("import", "import_clipboard", "add_quote")])
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class FoundLabel(QLabel):
    """How many cards are shown of how many; a screen reader says it once the user pauses."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("found")
        self.setIndent(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._announce)

    def say(self, found: Collection[Message], every: Collection[Message]) -> None:
        total = counted(every)
        text = f"{len(found)} / {len(every)}" if len(found) < len(every) else total
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("{found} of {total} shown").format(found=len(found), total=total))
            self._timer.start()

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))


class OrderButton(QToolButton):
    """Says how the cards are sorted, and lets the user choose."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setObjectName("order")
        menu = QMenu(self)
        menu.addActions([actions[f"sort_{order.value}"] for order in Order])
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("How the quotes are sorted"))

    def say(self, order: Order) -> None:
        words = {
            Order.FILE: self.tr("File order"),
            Order.SOURCE: self.tr("By source"),
            Order.THEME: self.tr("By theme"),
            Order.SPEAKER: self.tr("By speaker"),
            Order.LENGTH: self.tr("By length"),
        }
        self.setText(words[order])
        self.setAccessibleName(plain(self._actions[f"sort_{order.value}"].text()))


class SearchField(LineEdit):
    """Search as you type. Esc clears, a second Esc leaves; Down and Enter go to the quotes."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.lens = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.lens.setText(self.tr("Search"))
        self.lens.triggered.connect(self.setFocus)
        for button in self.findChildren(QToolButton):
            button.setAccessibleDescription(SILENT)
        self.setPlaceholderText(self.tr("Search the quotes"))
        self.setAccessibleName(self.tr("Search the quotes"))
        self.setAccessibleDescription(SILENT)
        self.setMinimumWidth(120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_left_to_window(event):
            return False
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() != Qt.Key.Key_Escape:
            return super().event(event)
        event.accept()
        return True
