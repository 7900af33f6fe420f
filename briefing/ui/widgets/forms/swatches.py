"""The accents to choose a theme's colour from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from briefing.core.model import COLOURS
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import explain

_SIDE = 20
translate = QCoreApplication.translate


class Swatches(QWidget):
    """A row of colours, one of which is chosen; the first is that of the theme's stage."""

    def __init__(self, chosen: str, stage: int) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for at, (colour, name) in enumerate(colour_names().items()):
            button = QToolButton()
            button.setObjectName("swatch")
            button.setCheckable(True)
            button.setIcon(dot(colour, stage))
            button.setIconSize(QSize(_SIDE, _SIDE))
            button.setAccessibleName(name)
            button.setAutoExclusive(True)
            explain(button, name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setChecked(colour == chosen)
            self._group.addButton(button, at)
            row.addWidget(button)
        self._name = QLabel()
        self._name.setObjectName("muted")
        row.addSpacing(6)
        row.addWidget(self._name, 1)
        self._group.idToggled.connect(self._tell)
        self._tell()

    @property
    def chosen(self) -> str:
        """One of COLOURS, "" for that of the stage."""
        return ("", *COLOURS)[self._group.checkedId()]

    def _tell(self) -> None:
        self._name.setText(colour_names()[self.chosen])


def colour_names() -> dict[str, str]:
    """The colours to choose from, with the words for them."""
    names = (
        translate("Swatches", "Blue"),
        translate("Swatches", "Teal"),
        translate("Swatches", "Green"),
        translate("Swatches", "Ochre"),
        translate("Swatches", "Red"),
        translate("Swatches", "Violet"),
    )
    return {"": translate("Swatches", "By its place"), **dict(zip(COLOURS, names, strict=True))}


def dot(colour: str, stage: int) -> QIcon:
    """A dot in ``colour``; a ring, in the colour of the ``stage``, for "" that follows it."""
    place = COLOURS.index(colour) if colour else stage % len(COLOURS)
    paint = QColor(tokens().accent(place))
    picture = QPixmap(2 * _SIDE, 2 * _SIDE)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(paint, 3))
    painter.setBrush(paint if colour else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(_SIDE / 2, _SIDE / 2), 7, 7)
    painter.end()
    return QIcon(picture)
