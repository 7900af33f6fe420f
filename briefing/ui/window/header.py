"""The head of the window's middle: the assembly, the search and what it found."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.core.queries.search import Order
from briefing.ui.cards.chips import Chips
from briefing.ui.cards.facets import FacetsModel
from briefing.ui.cards.filtering import Filtering
from briefing.ui.common.actions import Actions, plain
from briefing.ui.document.document import Document
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import tool_button

_TITLE_SIZES = (11, 8, 5, 3)  # points above the system's font
_PAUSE = 600  # ms without another number


class Header(QWidget):
    """Says which assembly this is, filters it by words, and tells what was found, by what and in which order."""

    left_search = Signal()

    def __init__(
        self, document: Document, filtering: Filtering, facets: Iterable[FacetsModel], actions: Actions
    ) -> None:
        super().__init__()
        self._document = document
        self._filtering = filtering
        self._title, self._event = TitleLabel(), QLabel()
        self.search = SearchField()
        self.found = FoundLabel()
        self.chips = Chips(filtering, facets)
        self.order = OrderButton(actions)
        self._compose(actions)
        self._behave()
        document.changed.connect(self._show)
        filtering.changed.connect(self._show_found)
        self._show()
        self._show_found()

    def dress(self) -> None:
        """Draw the icons of the search, once the first frame is out."""
        from briefing.ui.style.icons import icon

        self.search.setClearButtonEnabled(True)
        self.search.lens.setIcon(icon("search", tokens().muted))

    def _compose(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 20, 2)
        column.setSpacing(4)
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._title, 1)
        for id in ("add_quote", "open", "save", "undo", "redo"):
            top.addWidget(tool_button(actions[id], 20))
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(_toggle(actions["slides"]))
        column.addLayout(top)
        column.addWidget(self._event)
        column.addSpacing(6)
        column.addLayout(row)
        column.addSpacing(2)
        column.addLayout(self._below())

    def _below(self) -> QHBoxLayout:
        """What was found. It is there with chips and without: the cards stay where they are."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.found, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.chips, 1)
        row.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _behave(self) -> None:
        self._event.setObjectName("muted")
        self._event.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.search.textChanged.connect(self._filtering.set_query)
        self.search.left.connect(self.left_search)
        self.chips.left.connect(self.left_search)

    def _show(self) -> None:
        assembly = self._document.briefing.assembly
        self._title.set_text(assembly.title or self._document.name or self.tr("New briefing"))
        self._event.setText(" · ".join(part for part in (assembly.host, assembly.place, assembly.date) if part))

    def _show_found(self) -> None:
        self.found.say(len(self._filtering.messages), self._filtering.total)
        self.order.say(self._filtering.order)
        if self.search.text() != self._filtering.filter.query:
            self.search.setText(self._filtering.filter.query)


def _toggle(action: QAction) -> QToolButton:
    """A button that shows, and turns, a checkable action."""
    button = QToolButton()
    button.setObjectName("toggle")
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class TitleLabel(QLabel):
    """A title on one line, as large as there is room for, and cut only at the last."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setObjectName("title")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        base = QApplication.font().pointSizeF()
        for more in _TITLE_SIZES:
            self.setFont(serif(base + more, bold=True))
            if QFontMetrics(self.font()).horizontalAdvance(self._text) <= self.width():
                break
        self.setText(QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width()))


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

    def say(self, found: int, total: int) -> None:
        text = f"{found} / {total}"
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("%n of {total} quotes shown", "", found).format(total=total))
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


class SearchField(QLineEdit):
    """Search as you type. Esc clears, a second Esc leaves; Down and Enter go to the quotes."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lens = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.lens.setText(self.tr("Search"))
        self.lens.triggered.connect(self.setFocus)
        self.setPlaceholderText(self.tr("Search the quotes"))
        self.setAccessibleName(self.tr("Search the quotes"))
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
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() != Qt.Key.Key_Escape:
            return super().event(event)
        event.accept()
        return True
