"""Lay out and draw short texts: wrapped, cut after the last line that fits, with parts marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from briefing.ui.widgets.units import characters, units

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

Spans = tuple[tuple[int, int], ...]
"""Parts of a text, each from a character to another."""
Marks = Sequence[QTextLayout.FormatRange]
_UNBOUND = 1e6


def lay_out(text: str, font: QFont, width: float, lines: int, bold: Spans = ()) -> QTextLayout:
    """``text`` wrapped to ``width`` in at most ``lines`` lines; what does not fit ends in "…"."""
    laid = wrapped(text, font, width, lines, bold)
    if laid.lineCount() > lines:
        start = characters(text, laid.lineAt(lines - 1).textStart())
        rest = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 2)
        laid = wrapped(text[:start] + rest, font, width, lines, bold)
    return laid


layout = lru_cache(maxsize=512)(lay_out)


def wrapped(text: str, font: QFont, width: float, lines: int, bold: Spans = ()) -> QTextLayout:
    """``text`` wrapped to ``width``, but no further than one line after ``lines``."""
    laid = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    laid.setFormats(_bold(bold, text))
    laid.setCacheEnabled(True)
    height = 0.0
    laid.beginLayout()
    while laid.lineCount() <= lines and (line := laid.createLine()).isValid():
        line.setLineWidth(min(width, _UNBOUND))
        line.setPosition(QPointF(0, height))
        height += line.height()
    laid.endLayout()
    return laid


def draw(painter: QPainter, laid: QTextLayout, at: QPointF, ink: str, marks: Marks = ()) -> None:
    """Draw ``laid`` in ``ink``, with ``marks`` on it."""
    painter.setPen(QColor(ink))
    laid.draw(painter, at, marks)


def marks(text: str, spans: Spans, ground: str, ink: str) -> Marks:
    """Marks on parts of ``text``: in ``ink`` on a ground of their own."""

    def form(style: QTextCharFormat) -> None:
        style.setBackground(QColor(ground))
        style.setForeground(QColor(ink))

    return _ranges(spans, text, form)


def elided(painter: QPainter, text: str, at: QPointF, width: float, *, middle: bool = False) -> None:
    """Draw ``text`` on one line from the baseline ``at``, cut to ``width``."""
    metrics = QFontMetricsF(painter.font())
    how = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    painter.drawText(at, metrics.elidedText(text, how, max(0.0, width)))


def sized(font: QFont, points: float = 0, *, bold: bool = False) -> QFont:
    """``font``, larger or smaller by ``points``."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() + points)
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def span_of(text: str, part: str) -> Spans:
    """Where ``part`` first stands in ``text``."""
    start = text.find(part) if part else -1
    return ((start, start + len(part)),) if start >= 0 else ()


def _bold(spans: Spans, text: str) -> Marks:
    return _ranges(spans, text, lambda style: style.setFontWeight(QFont.Weight.Bold))


def _ranges(spans: Spans, text: str, form: Callable[[QTextCharFormat], None]) -> Marks:
    if not spans:
        return ()
    from PySide6.QtGui import QTextCharFormat  # slow to wake

    ranges = []
    for start, end in spans:
        if start < len(text):
            part = QTextLayout.FormatRange()
            part.start, part.length = units(text[:start]), units(text[start:end])
            form(style := QTextCharFormat())
            part.format = style
            ranges.append(part)
    return ranges
