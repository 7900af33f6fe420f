"""Measure text and find the size at which it fits. Qt lays it out (QtGui, no widgets), behind a small protocol.

A size comes from a ladder in steps of 2 pt from the placeholder's own down to a floor; text is never cut.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from briefing.core.places import resources
from briefing.deck.plan import Paragraph, Text
from briefing.deck.slots import EMU_PER_POINT, Slot

STEP = 2.0
SAFETY = 0.98
"""The share of a box's width that is used: renderers differ by a hair in where they break lines."""
LEAST_LINE = 1.2
"""The least height of a line, in sizes of its font."""
WIDER = 1.25
"""How much wider than Calibri a font that is not here may be; DejaVu Sans is 1.245 times."""
STAND_INS = {"Georgia": "Gelasio", "Calibri": "Carlito"}
"""Fonts that come with the program, by the font whose widths they have."""
_UNITS = 10
"""Layout units a point: text is laid out large so that whole pixels do not count."""

_application: list[QGuiApplication] = []


class Measurer(Protocol):
    """Tells how text stands in a slot."""

    def height(self, text: Text, slot: Slot, size: float) -> float:
        """The height in points of ``text`` in the slot's font at ``size`` points, broken at the slot's inner width."""

    def spaces_overhang(self, text: Text, slot: Slot, size: float) -> bool:
        """Whether a line with the space it ends in is wider than the slot."""


class QtMeasurer:
    """Measures with QTextLayout in the fonts that come with the program, so that every machine finds the same."""

    def __init__(self) -> None:
        ensure_fonts()

    def height(self, text: Text, slot: Slot, size: float) -> float:
        width = slot.inner.width / EMU_PER_POINT * SAFETY
        heights = [self._paragraph(paragraph, slot, size, width) for paragraph in text]
        gaps = (len(heights) - 1) * (slot.before + slot.after)
        return sum(heights) + gaps

    def spaces_overhang(self, text: Text, slot: Slot, size: float) -> bool:
        width = slot.inner.width / EMU_PER_POINT
        units = width * _UNITS / _stretch(slot.family)
        return any(right > units for paragraph in text for right in self._lines(paragraph, slot, size, width))

    def _paragraph(self, paragraph: Paragraph, slot: Slot, size: float, width: float) -> float:
        lines = self._lines(paragraph, slot, size, width)
        return max(1, len(lines)) * slot.line * _line_height(slot.family, scaled_size(size, paragraph))

    def _lines(self, paragraph: Paragraph, slot: Slot, size: float, width: float) -> list[float]:
        """The widths of the lines with their last spaces, in layout units."""
        font = _font(slot.family, scaled_size(size, paragraph), slot.bold)
        layout = QTextLayout("".join(run.text for run in paragraph.runs), font)
        layout.setTextOption(_option())
        layout.setFormats(list(_formats(paragraph, font)))
        return list(_line_widths(layout, width * _UNITS / _stretch(slot.family)))


def scaled_size(size: float, paragraph: Paragraph) -> float:
    """The size in points of a paragraph's text, whole points."""
    return float(round(size * paragraph.scale))


def ladder(size: float, floor: float) -> Iterator[float]:
    """Sizes from ``size`` down in steps of 2 pt; the last is ``floor`` (or ``size``, if that is less)."""
    yield size
    step = size - STEP
    while step > floor:
        yield step
        step -= STEP
    if floor < size:
        yield floor


def fits(text: Text, slot: Slot, size: float, measurer: Measurer) -> bool:
    return measurer.height(text, slot, size) <= slot.inner.height / EMU_PER_POINT


def fit(texts: Sequence[tuple[Text, Slot]], floor: float, measurer: Measurer) -> float | None:
    """The largest size of the ladder at which every text fits its slot, the same for all; None below ``floor``.

    A size at which no line's last space hangs over is preferred: some renderers call that an overflow.
    """
    top = min(slot.size for _, slot in texts)
    sizes = [
        size for size in ladder(top, min(floor, top)) if all(fits(text, slot, size, measurer) for text, slot in texts)
    ]
    neat = (size for size in sizes if not any(measurer.spaces_overhang(text, slot, size) for text, slot in texts))
    return next(neat, sizes[0] if sizes else None)


def _ensure_application() -> None:
    """Fonts need a QGuiApplication; on the command line there is none yet, and no display is needed."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _application.append(QGuiApplication([]))


def ensure_fonts() -> None:
    """Make the fonts that come with the program known; text is measured in no others of ours."""
    _ensure_application()
    _register_fonts()


@lru_cache(maxsize=1)
def _register_fonts() -> None:
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@lru_cache(maxsize=64)
def _face(family: str) -> tuple[str, float]:
    """The font to measure ``family`` in, and how much wider the true one may be."""
    if family in STAND_INS:
        return STAND_INS[family], 1.0
    if family in QFontDatabase.families():
        return family, 1.0
    return STAND_INS["Calibri"], WIDER


def missing(family: str) -> bool:
    """Whether ``family`` is neither here nor has a stand-in, so that it is measured with a margin."""
    return _face(family)[1] > 1.0


def _stretch(family: str) -> float:
    return _face(family)[1]


@lru_cache(maxsize=512)
def _font(family: str, size: float, bold: bool) -> QFont:
    font = QFont(_face(family)[0])
    font.setPixelSize(max(1, round(size * _UNITS)))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=512)
def _line_height(family: str, size: float) -> float:
    """In points."""
    metrics = QFontMetricsF(_font(family, size, False))
    return max(size * LEAST_LINE, (metrics.ascent() + metrics.descent() + metrics.leading()) / _UNITS)


@lru_cache(maxsize=1)
def _option() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    return option


def _formats(paragraph: Paragraph, font: QFont) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for run in paragraph.runs:
        length = len(run.text.encode("utf-16-le")) // 2
        if run.bold and not font.bold():
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.Bold)
            chunk = QTextLayout.FormatRange()
            chunk.start, chunk.length, chunk.format = start, length, style
            yield chunk
        start += length


def _line_widths(layout: QTextLayout, width: float) -> Iterator[float]:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        yield line.naturalTextWidth()
    layout.endLayout()
