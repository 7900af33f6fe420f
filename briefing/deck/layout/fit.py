"""Measure text and find the size at which it fits. Qt lays it out (QtGui, no widgets), behind a small protocol.

A size comes from a ladder in steps of 2 pt from the placeholder's own down to a floor; text is never cut.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from briefing.deck.fonts.shipped import ensure_fonts, face, stretch
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.plan.texts.text import Paragraph, Run, Text
from briefing.deck.template.placeholders import Slot

STEP = 2.0
SAFETY = 0.98
"""The share of a box's width that is used: renderers differ by a hair in where they break lines."""
LEAST_LINE = 1.2
"""The least height of a line, in sizes of its font."""
LEAST_SIZE = 12.0
"""The size in points that no scaled text goes below."""
_REMEMBERED = 4096
_WIDE_LINE = 1.45
"""The height of a line with letters that our fonts lack, in sizes of its font."""
_WIDE = re.compile(
    "[\u1100-\u115f\u2600-\u27bf\u2b00-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6"
    "\U0001f000-\U0001faff\U00020000-\U0003fffd]+"
)
"""Letters as wide as they are high, or wider; fonts here lack them, so they are measured as such squares."""
_FOREIGN = re.compile(
    "[\u0530-\u10ff\u1200-\u1dbf\u2c00-\u2dff\ua4d0-\uabff\ufb00-\ufdff\ufe70-\ufeff\U00010000-\U0001efff]+"
)
"""Letters that our fonts lack, too: every renderer takes another font, so they are measured wide."""
_UNLIKE = ((_WIDE, "M\u200b", 1.3), (_FOREIGN, "n", 1.0))
"""Letters we cannot measure, what stands for each when measuring, and its width in sizes of its font."""
_UNITS = 10
"""Layout units a point: text is laid out large so that whole pixels do not count."""


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
        self._widths: dict[tuple[Paragraph, tuple[object, ...], float, float], list[float]] = {}

    def height(self, text: Text, slot: Slot, size: float) -> float:
        width = slot.inner.width / EMU_PER_POINT * SAFETY
        heights = [self._paragraph(paragraph, slot, size, width) for paragraph in text]
        gaps = [gap_before(paragraph, slot, size) for paragraph in text[1:]]
        return sum(heights) + sum(gaps)

    def spaces_overhang(self, text: Text, slot: Slot, size: float) -> bool:
        width = slot.inner.width / EMU_PER_POINT
        units = width * _UNITS / stretch(slot.family)
        return any(right > units for paragraph in text for right in self._lines(paragraph, slot, size, width))

    def _paragraph(self, paragraph: Paragraph, slot: Slot, size: float, width: float) -> float:
        lines = self._lines(paragraph, slot, size, width)
        text_size = scaled_size(size, paragraph)
        natural = _line_height(slot.family, text_size)
        if any(letters.search(run.text) for run in paragraph.runs for letters, _, _ in _UNLIKE):
            natural = max(natural, text_size * _WIDE_LINE)
        return max(1, len(lines)) * slot.line * natural

    def _lines(self, paragraph: Paragraph, slot: Slot, size: float, width: float) -> list[float]:
        """The widths of the lines with their last spaces, in layout units.

        Remembered: a deck repeats names, titles and labels, asks for a text at few sizes, and is made
        again after an edit.
        """
        key = paragraph, (slot.family, slot.bold, slot.italic, slot.caps, slot.tracking), size, width
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _REMEMBERED:
                self._widths.clear()
            found = self._widths[key] = self._broken(paragraph, slot, size, width)
        return found

    def _broken(self, paragraph: Paragraph, slot: Slot, size: float, width: float) -> list[float]:
        font = _font(slot.family, scaled_size(size, paragraph), slot.bold, slot.italic, slot.tracking)
        pieces = [piece for run in paragraph.runs for piece in _pieces(run, slot.caps)]
        layout = QTextLayout("".join(piece.text for piece in pieces), font)
        layout.setTextOption(_option())
        layout.setFormats(list(_formats(pieces, font)))
        return list(_line_widths(layout, width * _UNITS / stretch(slot.family)))


def scaled_size(size: float, paragraph: Paragraph) -> float:
    """The size in points of a paragraph's text, whole points, not below LEAST_SIZE for being scaled."""
    return float(max(round(size * paragraph.scale), round(min(size, LEAST_SIZE))))


def gap_before(paragraph: Paragraph, slot: Slot, size: float) -> float:
    """The space in points between a paragraph and the one before it."""
    text_size = scaled_size(size, paragraph)
    if paragraph.before is not None:
        return slot.after + paragraph.before * text_size
    return slot.before + slot.after + slot.gap * text_size * LEAST_LINE


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
    """Whether a text of this size in points is no higher than the inside of its slot."""
    return measurer.height(text, slot, size) <= slot.inner.height / EMU_PER_POINT


def fit(texts: Sequence[tuple[Text, Slot]], floor: float, measurer: Measurer) -> float | None:
    """The largest size of the ladder at which every text fits its slot, the same for all; None below ``floor``."""
    top = min(slot.size for _, slot in texts)
    sizes = list(ladder(top, min(floor, top)))
    first = bisect_left(sizes, True, key=lambda size: all(fits(text, slot, size, measurer) for text, slot in texts))
    return sizes[first] if first < len(sizes) else None


@lru_cache(maxsize=512)
def _font(family: str, size: float, bold: bool, italic: bool = False, tracking: float = 0.0) -> QFont:
    font = QFont(face(family)[0])
    font.setPixelSize(max(1, round(size * _UNITS)))
    font.setBold(bold)
    font.setItalic(italic)
    if tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * _UNITS)
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


@dataclass(frozen=True)
class _Piece:
    """A stretch of text as it is measured; each letter is ``width`` sizes wide where that is not 0."""

    text: str
    bold: bool
    width: float = 0.0


def _pieces(run: Run, caps: bool) -> Iterator[_Piece]:
    pieces = [_Piece(run.text.upper() if caps else run.text, run.bold)]
    if not run.text.isascii():
        for letters, instead, width in _UNLIKE:
            pieces = [part for piece in pieces for part in _replaced(piece, letters, instead, width)]
    yield from pieces


def _replaced(piece: _Piece, letters: re.Pattern[str], instead: str, width: float) -> Iterator[_Piece]:
    if piece.width:
        yield piece
        return
    place = 0
    for found in letters.finditer(piece.text):
        if found.start() > place:
            yield _Piece(piece.text[place : found.start()], piece.bold)
        yield _Piece(instead * len(found[0]), piece.bold, width)
        place = found.end()
    if place < len(piece.text):
        yield _Piece(piece.text[place:], piece.bold)


def _formats(pieces: Sequence[_Piece], font: QFont) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for piece in pieces:
        length = len(piece.text.encode("utf-16-le")) // 2
        if piece.width or (piece.bold and not font.bold()):
            style = QTextCharFormat()
            if piece.bold:
                style.setFontWeight(QFont.Weight.Bold)
            if piece.width:
                style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                style.setFontLetterSpacing(_spacing_for(piece, font))
            chunk = QTextLayout.FormatRange()
            chunk.start, chunk.length, chunk.format = start, length, style
            yield chunk
        start += length


def _spacing_for(piece: _Piece, font: QFont) -> float:
    """What to add to each letter so that those which stand for others come to their width."""
    letters = 2 if piece.text.endswith("\u200b") else 1
    return (font.pixelSize() * piece.width - QFontMetricsF(font).horizontalAdvance(piece.text[0])) / letters


def _line_widths(layout: QTextLayout, width: float) -> Iterator[float]:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        yield line.naturalTextWidth()
    layout.endLayout()
