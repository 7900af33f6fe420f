"""The side panel: the crossing, theme by theme, then the speakers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.ui.actions import Actions
from briefing.ui.models.facets import FacetsModel
from briefing.ui.theme import tokens
from briefing.ui.views.buttons import tool_button
from briefing.ui.views.editable_list import EditableList
from briefing.ui.views.route import shore
from briefing.ui.views.theme_list import ThemeList


class SidePanel(QWidget):
    """Filters by theme and by speaker; both can be edited in place."""

    def __init__(self, themes: FacetsModel, speakers: FacetsModel, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setMinimumWidth(196)
        self.themes = ThemeList(themes, self.tr("Themes"))
        self.speakers = EditableList(speakers, self.tr("Speakers"))
        self.themes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for signal in (themes.rowsInserted, themes.rowsRemoved):
            signal.connect(self._fit)
        self._compose(actions)
        self._fit()

    def _compose(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 1, 8)
        column.setSpacing(0)
        column.addLayout(_head(self.tr("The crossing"), actions["add_theme"]))
        column.addWidget(Shore(near=True))
        column.addWidget(self.themes)
        column.addWidget(Shore(near=False))
        column.addSpacing(10)
        column.addLayout(_head(self.tr("Voices"), actions["add_speaker"]))
        column.addSpacing(4)
        column.addWidget(self.speakers, 1)

    def _fit(self) -> None:
        height = self.themes.rows_height()
        self.themes.setMinimumHeight(min(height, 180))
        self.themes.setFixedHeight(height)


class Shore(QWidget):
    """The bank the course leaves, or the one where it lands."""

    def __init__(self, *, near: bool) -> None:
        super().__init__()
        self._near = near
        self.setFixedHeight(18)

    def sizeHint(self) -> QSize:
        return QSize(100, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shore(painter, QPointF(27, 9 if self._near else 5), 30, tokens().accents[0 if self._near else -1])
        painter.end()


def _head(text: str, add: QAction) -> QHBoxLayout:
    """The title of a list, and a button to add to it."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 10, 0)
    row.addWidget(_overline(text), 1)
    row.addWidget(tool_button(add, 16))
    return row


def _overline(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("overline")
    label.setContentsMargins(16, 0, 8, 4)
    return label
