"""The soft shadows of shapes and pictures, which PDF has no word for: an image under the shape."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from briefing.deck.render.brushes import colour
from briefing.deck.render.renderer import DisplayList

_DENSITY = 2
"""Pixels of a shadow's image across one of the slide's: its edges are blurred, and its cost is the square of this."""


def paint_shadow(painter: QPainter, shadow: DisplayList, extent: QRectF, cast: Callable[[QPainter], None]) -> None:
    """Paint the ``shadow`` of what ``cast`` paints within ``extent``, with the turn and flips that ``painter`` has."""
    placing = painter.transform() * QTransform.fromScale(shadow.get("scaleX", 1.0), shadow.get("scaleY", 1.0))
    placing *= QTransform.fromTranslate(shadow.get("dx", 0.0), shadow.get("dy", 0.0))
    blur = shadow.get("blur", 0.0)
    margin = ceil(blur) + 2
    bounds = placing.mapRect(extent).toAlignedRect().adjusted(-margin, -margin, margin, margin)
    image = transparent(bounds.size() * _DENSITY)
    ink = QPainter(image)
    ink.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink.setTransform(
        placing * QTransform.fromTranslate(-bounds.x(), -bounds.y()) * QTransform.fromScale(_DENSITY, _DENSITY)
    )
    cast(ink)
    ink.resetTransform()
    ink.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    ink.fillRect(image.rect(), colour(shadow["color"]))
    ink.end()
    painter.save()
    painter.resetTransform()
    painter.drawImage(QRectF(bounds), _blurred(image, blur * _DENSITY))
    painter.restore()


def transparent(size: QSize) -> QImage:
    """An image with nothing on it."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _blurred(image: QImage, blur: float) -> QImage:
    """The image made small and large again, smoothly, which spreads an edge over about ``blur`` pixels."""
    if blur < 2:
        return image
    smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = QSize(ceil(image.width() * 2 / blur), ceil(image.height() * 2 / blur))
    return image.scaled(small, *smooth).scaled(image.size(), *smooth)
