"""The side panel: the crossing, theme by theme, then the speakers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.ui.models.facets import FacetsModel
from briefing.ui.theme import tokens
from briefing.ui.views.facet_list import FacetList
from briefing.ui.views.route import shore


class SidePanel(QWidget):
    """Filters by theme and by speaker."""

    def __init__(self, themes: FacetsModel, speakers: FacetsModel) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setMinimumWidth(196)
        self.themes = FacetList(themes, self.tr("Themes"))
        self.speakers = FacetList(speakers, self.tr("Speakers"))
        self.themes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for signal in (themes.rowsInserted, themes.rowsRemoved):
            signal.connect(self._fit)
        self._compose()
        self._fit()

    def _compose(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 1, 8)
        column.setSpacing(0)
        column.addWidget(_overline(self.tr("The crossing")))
        column.addWidget(Shore(near=True))
        column.addWidget(self.themes)
        column.addWidget(Shore(near=False))
        column.addSpacing(10)
        column.addWidget(_overline(self.tr("Voices")))
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


def _overline(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("overline")
    label.setContentsMargins(16, 0, 8, 4)
    return label
