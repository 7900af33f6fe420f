"""The narratives to choose one of, each with a small picture of the deck that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from briefing.ui.style.theme import tokens

_SIZE = QSize(84, 48)
_SLIDE = QSize(15, 9)
_GAP = 4
_RATIO = 2
"""Device pixels a pixel: sharp on dense screens, and no worse on others."""
_FORMER = {"full": "story"}
"""Narratives by their names of the first version."""


class Narrative(NamedTuple):
    """A way to tell the story, by its ``id``, as people read it."""

    id: str
    name: str
    hint: str


class NarrativeChoice(QWidget):
    """Shows which narrative the deck has; ``chosen`` gives another one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for narrative in self._narratives():
            button = self._button(narrative)
            self._buttons[narrative.id] = button
            self._group.addButton(button)
            row.addWidget(button)

    def show_narrative(self, id: str) -> None:
        """Have ``id`` checked; the usual one for "" and what is not known."""
        known = _FORMER.get(id, id)
        self._buttons[known if known in self._buttons else "board"].setChecked(True)

    def button(self, id: str) -> QToolButton:
        """The button of a narrative."""
        return self._buttons[id]

    def _narratives(self) -> tuple[Narrative, ...]:
        return (
            Narrative(
                "board", self.tr("Board"), self.tr("The sentence to remember, one slide per theme, the decisions")
            ),
            Narrative("story", self.tr("Story"), self.tr("One quote per slide, for a speech")),
            Narrative(
                "short",
                self.tr("Short"),
                self.tr("The sentence to remember, the three strongest themes, the decisions"),
            ),
            Narrative("onepage", self.tr("One page"), self.tr("All on one page, to hand out")),
        )

    def _button(self, narrative: Narrative) -> QToolButton:
        button = QToolButton()
        button.setObjectName("toggle")
        button.setText(narrative.name)
        button.setToolTip(narrative.hint)
        button.setAccessibleDescription(narrative.hint)
        button.setIcon(QIcon(diagram(narrative.id)))
        button.setIconSize(_SIZE)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(narrative.id))
        return button


def diagram(narrative: str) -> QPixmap:
    """The deck in small: dark its opening, in their colours the themes, white the quotes, with lines the tables."""
    picture = QPixmap(_SIZE * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if narrative == "onepage":
        _page(painter, QRectF(_SIZE.width() / 2 - 20, 5, 40, _SIZE.height() - 10))
    else:
        for place, fill in zip(_places(), _slides(narrative), strict=False):
            _slide(painter, place, fill)
    painter.end()
    return picture


def _slides(narrative: str) -> list[str]:
    """The fill of each slide; "" is a slide on white, "=" one with a table."""
    colours = tokens()
    opening, themes = colours.primary, list(colours.accents)
    match narrative:
        case "short":
            return [opening, "=", *themes[:3], "="]
        case "story":
            return [opening, *(fill for theme in themes[:3] for fill in (theme, "", "")), "="]
    return [opening, "=", *themes, "=", "="]


def _places() -> Iterator[QRectF]:
    """Three rows of four slides, from the top left."""
    wide, high = _SLIDE.width() + _GAP, _SLIDE.height() + _GAP
    left = (_SIZE.width() - 4 * wide + _GAP) / 2
    for number in range(12):
        yield QRectF(left + number % 4 * wide, 6 + number // 4 * high, _SLIDE.width(), _SLIDE.height())


def _slide(painter: QPainter, place: QRectF, fill: str) -> None:
    colours = tokens()
    is_plain = fill in ("", "=")
    painter.setPen(QPen(QColor(colours.control if is_plain else fill), 1))
    painter.setBrush(QColor(colours.surface if is_plain else fill))
    painter.drawRoundedRect(place, 1.5, 1.5)
    if fill == "=":
        for part in (0.35, 0.65):
            y = place.top() + place.height() * part
            painter.drawLine(round(place.left() + 3), round(y), round(place.right() - 3), round(y))


def _page(painter: QPainter, place: QRectF) -> None:
    colours = tokens()
    _slide(painter, place, "")
    painter.setPen(QPen(QColor(colours.primary), 2))
    painter.drawLine(place.topLeft().toPoint().x() + 5, 11, round(place.right()) - 8, 11)
    for number, colour in enumerate(colours.accents):
        y = 17 + 4 * number
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawLine(round(place.left()) + 5, y, round(place.left()) + 7, y)
        painter.setPen(QPen(QColor(colours.control), 1))
        painter.drawLine(round(place.left()) + 11, y, round(place.right()) - 5, y)
