"""The head of the window's middle: the assembly, the search and what it found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.actions import Actions
from briefing.ui.document import Document
from briefing.ui.filtering import Filtering
from briefing.ui.fonts import serif
from briefing.ui.theme import tokens
from briefing.ui.views.buttons import tool_button

_TITLE_SIZES = (11, 8, 5, 3)  # points above the system's font


class Header(QWidget):
    """Says which assembly this is, and filters it by words."""

    left_search = Signal()

    def __init__(self, document: Document, filtering: Filtering, actions: Actions) -> None:
        super().__init__()
        self._document = document
        self._filtering = filtering
        self._title, self._event = TitleLabel(), QLabel()
        self.search = SearchField()
        self.found = QLabel()
        self.picked_only = QToolButton()
        self.chips = Chips(filtering, document)
        self._compose(actions)
        self._behave()
        document.changed.connect(self._show)
        filtering.changed.connect(self._show_found)
        self._show()
        self._show_found()

    def dress(self) -> None:
        """Draw the icons of the search, once the first frame is out."""
        from briefing.ui.icons import icon

        self.search.setClearButtonEnabled(True)
        self.search.lens.setIcon(icon("search", tokens().muted))

    def _compose(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 20, 6)
        column.setSpacing(4)
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._title, 1)
        for id in ("add_quote", "open", "save", "undo", "redo"):
            top.addWidget(tool_button(actions[id], 20))
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(self.found)
        row.addWidget(self.picked_only)
        row.addWidget(_toggle(actions["slides"]))
        column.addLayout(top)
        column.addWidget(self._event)
        column.addSpacing(8)
        column.addLayout(row)
        column.addWidget(self.chips)

    def _behave(self) -> None:
        self._event.setObjectName("muted")
        self._event.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.found.setObjectName("muted")
        self.found.setAccessibleName(self.tr("Quotes found"))
        self.picked_only.setObjectName("toggle")
        self.picked_only.setText(self.tr("Picked only"))
        self.picked_only.setCheckable(True)
        self.picked_only.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.picked_only.setAccessibleName(self.tr("Show picked quotes only"))
        self.picked_only.toggled.connect(self._filtering.set_picked_only)
        self.search.textChanged.connect(self._filtering.set_query)
        self.search.left.connect(self.left_search)

    def _show(self) -> None:
        assembly = self._document.briefing.assembly
        self._title.set_text(assembly.title or self._document.name or self.tr("New briefing"))
        self._event.setText(" · ".join(part for part in (assembly.host, assembly.place, assembly.date) if part))

    def _show_found(self) -> None:
        filter = self._filtering.filter
        self.found.setText(f"{len(self._filtering.messages)} / {self._filtering.total}")
        self.picked_only.setChecked(filter.picked_only)
        if self.search.text() != filter.query:
            self.search.setText(filter.query)


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


class Chips(QWidget):
    """The checked facets, each removed by a click."""

    def __init__(self, filtering: Filtering, document: Document) -> None:
        super().__init__()
        self._filtering = filtering
        self._document = document
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 8, 0, 0)
        self._row.setSpacing(6)
        self._shown: list[tuple[str, str]] = []
        filtering.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        chosen = self._chosen()
        if chosen == self._shown:
            return
        self._shown = chosen
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for kind, id in chosen[:4]:
            self._row.addWidget(self._chip(kind, id))
        if chosen:
            self._row.addWidget(self._clear())
        self._row.addStretch(1)
        self.setVisible(bool(chosen))

    def _chosen(self) -> list[tuple[str, str]]:
        briefing, filter = self._document.briefing, self._filtering.filter
        themes = [("theme", theme.id) for theme in briefing.themes if theme.id in filter.themes]
        return themes + [("speaker", speaker.id) for speaker in briefing.speakers if speaker.id in filter.speakers]

    def _chip(self, kind: str, id: str) -> QToolButton:
        briefing = self._document.briefing
        title = briefing.theme_by_id[id].title if kind == "theme" else briefing.speaker_by_id[id].name
        remove = self._filtering.toggle_theme if kind == "theme" else self._filtering.toggle_speaker
        return _chip(f"{title}  ×", self.tr("Stop filtering by {value}").format(value=title), lambda: remove(id))

    def _clear(self) -> QToolButton:
        return _chip(self.tr("Clear all"), self.tr("Clear the search and all filters"), self._filtering.clear)


def _chip(text: str, name: str, act: object) -> QToolButton:
    chip = QToolButton()
    chip.setObjectName("chip")
    chip.setText(text)
    chip.setToolTip(name)
    chip.setAccessibleName(name)
    chip.clicked.connect(lambda: act())  # type: ignore[operator]
    return chip
