"""What stands in the place of a slide that cannot be drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

_RATIO = 9 / 16
_MARGIN, _LETTER = 1 / 12, 1 / 24
"""Shares of the width."""
_GROUND, _INK = QColor("#F3F4F6"), QColor("#374151")


def undrawn(words: str, width: int) -> QImage:
    """A picture, ``width`` pixels wide, of these words."""
    image = QImage(width, max(1, round(width * _RATIO)), QImage.Format.Format_RGB32)
    image.fill(_GROUND)
    margin = width * _MARGIN
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(max(8, round(width * _LETTER)))
    painter.setFont(font)
    painter.setPen(_INK)
    room = QRectF(image.rect()).adjusted(margin, margin, -margin, -margin)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
    painter.end()
    return image
