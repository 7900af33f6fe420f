"""What is on the screen, measured in its pixels: how far words stand out from their ground, and fields from theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from briefing.deck.ooxml.colours import contrast as contrast_of

WORDS, BORDERS = 4.5, 3.0
"""What WCAG 2.2 asks of words (1.4.3), and of the bounds of what one acts on (1.4.11)."""
_BLUR = 0.3
"""What the smoothing of letters takes from their contrast at most: none of their pixels has all of the ink."""
_ROUND = 7
"""Pixels at either end of a row that its round corners may take."""
_LOW = 7
"""Rows of pixels that are no line of words: those of round corners, over and under it."""
_OPEN = "palette_field"
"""A field whose bounds are those of the dialog that it is the head of."""
_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit)


class Picture:
    """The pixels of a widget, in its own coordinates."""

    def __init__(self, widget: QWidget) -> None:
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._ratio, self._width, self._height = image.devicePixelRatio(), image.width(), image.height()
        self._pixels = memoryview(bytes(image.constBits())).cast("I")

    def rows(self, area: QRect) -> list[list[int]]:
        """The colours in ``area``, row by row."""
        left, right = (self._within(x, self._width) for x in (area.left(), area.right() + 1))
        top, bottom = (self._within(y, self._height) for y in (area.top(), area.bottom() + 1))
        return [self._pixels[y * self._width + left : y * self._width + right].tolist() for y in range(top, bottom)]

    def _within(self, place: int, most: int) -> int:
        return min(max(0, round(place * self._ratio)), most)


def pale(widget: QWidget) -> list[str]:
    """The words in ``widget``, and the bounds of its fields, that do not stand out from their ground."""
    picture = Picture(widget)
    found: list[str] = []
    for part in (part for part in widget.findChildren(QWidget) if part.isVisible() and part.isEnabled()):
        area = _seen(part, widget)
        if area.isEmpty():
            continue
        if isinstance(part, QAbstractItemView):
            found += _pale_items(part, picture, widget)
        elif _has_words(part):
            found += _pale_bands(picture.rows(area), f"{type(part).__name__} “{_words(part)[:40]}”")
        is_inner = isinstance(part.parentWidget(), QComboBox) or part.objectName() == _OPEN
        if isinstance(part, _FIELDS) and not is_inner:
            found += _pale_bounds(picture, area, part)
    return found


def _pale_items(view: QAbstractItemView, picture: Picture, widget: QWidget) -> Iterator[str]:
    port = view.viewport()
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        index = model.index(row, 0)
        if not model.flags(index):
            continue
        place = view.visualRect(index)
        if port.rect().contains(place):
            area = place.adjusted(_ROUND, 0, -_ROUND, 0).translated(port.mapTo(widget, QPoint()))
            yield from _pale_bands(picture.rows(area), f"row of {view.accessibleName()} “{index.data()}”"[:70])


def _pale_bands(rows: list[list[int]], name: str) -> Iterator[str]:
    """The lines of words in ``rows`` none of whose pixels stand out enough."""
    counted: Counter[int] = Counter()
    for row in rows:
        counted.update(row)
    if len(counted) < 2:
        return
    [(ground, _)] = counted.most_common(1)
    band: set[int] = set()
    high = 0
    for row in [*rows, []]:
        if row.count(ground) < len(row):
            band.update(row)
            high += 1
            continue
        if len(band) > 2 and high >= _LOW:
            best = max(_ratio(colour, ground) for colour in band)
            if best < WORDS - _BLUR:
                yield f"{name}: {best:.1f} on #{ground & 0xFFFFFF:06x}"
        band, high = set(), 0


def _pale_bounds(picture: Picture, area: QRect, part: QWidget) -> Iterator[str]:
    """A field whose left bound is hardly seen, from outside and from inside."""
    middle = QRect(area.left() - 4, area.center().y(), 12, 1)
    [colours] = picture.rows(middle) or [[]]
    if colours and max(_ratio(colour, colours[0]) for colour in colours) < BORDERS:
        yield f"bounds of {type(part).__name__} “{part.accessibleName()}”"


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two "#RRGGBB" colours, from 1 to 21."""
    return contrast_of(_channels(QColor(one)), _channels(QColor(other)))


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


@cache
def _ratio(one: int, other: int) -> float:
    return contrast(*(QColor.fromRgb(colour).name() for colour in (one, other)))


def _seen(part: QWidget, widget: QWidget) -> QRect:
    """Where ``part`` is in ``widget``, as far as it is not cut off by what it is in."""
    region = part.visibleRegion().boundingRect()
    return region.translated(part.mapTo(widget, QPoint()))


def _has_words(part: QWidget) -> bool:
    return isinstance(part, QLabel | QAbstractButton | _FIELDS[0] | _FIELDS[2]) and bool(_words(part).strip())


def _words(part: QWidget) -> str:
    match part:
        case QLineEdit():
            return part.text() or part.placeholderText()
        case QPlainTextEdit():
            return part.toPlainText() or part.placeholderText()
        case QLabel() | QAbstractButton():
            return part.text()
    return ""
