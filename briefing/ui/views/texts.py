"""Lay out and draw short texts: wrapped, cut after the last line that fits, with parts marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

Spans = tuple[tuple[int, int], ...]
_UNBOUND = 1e6


@lru_cache(maxsize=2048)
def layout(text: str, font: QFont, width: float, lines: int, bold: Spans = ()) -> QTextLayout:
    """``text`` wrapped to ``width`` in at most ``lines`` lines; what does not fit ends in "…"."""
    laid = _wrapped(text, font, width, bold)
    if laid.lineCount() > lines:
        start = laid.lineAt(lines - 1).textStart()
        rest = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 2)
        laid = _wrapped(text[:start] + rest, font, width, bold)
    laid.setCacheEnabled(True)
    return laid


def fits(text: str, font: QFont, width: float, lines: int) -> bool:
    return _line_count(text, font, width) <= lines


def draw(painter: QPainter, laid: QTextLayout, at: QPointF, ink: str, marked: Spans = (), mark: str = "") -> None:
    """Draw ``laid`` in ``ink`` with the ``marked`` parts on a ground of ``mark``."""
    painter.setPen(QColor(ink))
    laid.draw(painter, at, _coloured(marked, mark, len(laid.text())))


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


@lru_cache(maxsize=4096)
def _line_count(text: str, font: QFont, width: float) -> int:
    return _wrapped(text, font, width, ()).lineCount()


def _wrapped(text: str, font: QFont, width: float, bold: Spans) -> QTextLayout:
    laid = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    laid.setFormats(_bold(bold, len(text)))
    height = 0.0
    laid.beginLayout()
    while (line := laid.createLine()).isValid():
        line.setLineWidth(min(width, _UNBOUND))
        line.setPosition(QPointF(0, height))
        height += line.height()
    laid.endLayout()
    return laid


def _bold(spans: Spans, length: int) -> Sequence[QTextLayout.FormatRange]:
    return _ranges(spans, length, lambda style: style.setFontWeight(QFont.Weight.Bold))


def _coloured(spans: Spans, colour: str, length: int) -> Sequence[QTextLayout.FormatRange]:
    return _ranges(spans, length, lambda style: style.setBackground(QColor(colour)))


def _ranges(spans: Spans, length: int, form: Callable[[QTextCharFormat], None]) -> Sequence[QTextLayout.FormatRange]:
    if not spans:
        return ()
    from PySide6.QtGui import QTextCharFormat  # slow to wake

    ranges = []
    for start, end in spans:
        if start < length:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, min(end, length) - start
            form(style := QTextCharFormat())
            part.format = style
            ranges.append(part)
    return ranges
