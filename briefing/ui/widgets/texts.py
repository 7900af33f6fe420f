"""Lay out and draw short texts: wrapped, cut after the last line that fits, with parts marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from briefing.core.characters import briefly
from briefing.core.units import characters, units
from briefing.ui.style.strokes import brush

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

Spans = tuple[tuple[int, int], ...]
"""Parts of a text, each from a character to another."""
Marks = Sequence[QTextLayout.FormatRange]
SLACK = 2
"""Pixels by which a cut text is narrower than its room, so that it is never wrapped."""
_TELLING = 110
"""Characters of a quote or an ask that tell it from others in two or three lines."""
_UNBOUND, _LONGEST = 1e6, 1 << 24
_ENDLESS, _PIECE = re.compile(r"\w{26,}"), re.compile(r"\w{12}(?=\w)")
_PAIR = re.compile(" (?=[;:!?»%])|(?<=«) ")
"""A space of French before or after a mark, which no line breaks at."""
_APART = re.compile("[\u0590-\u08ff\u2028\u2029\ufb1d-\ufefc\U00010800-\U0010ffff]")
"""A letter of a text that may run leftward, or a character that ends its line."""


def lay_out(text: str, font: QFont, width: float, lines: int, bold: Spans = (), ink: str = "") -> QTextLayout:
    """``text`` wrapped to ``width`` in at most ``lines`` lines; what does not fit ends in "…". Its own lines go on.

    With an ``ink`` it is drawn in that, whatever the painter's pen.
    """
    text = _paired(text.replace("\n", " "))
    shown = _start(text, font, width, lines)
    laid = wrapped(shown, font, width, lines, bold, ink)
    if laid.lineCount() <= lines and len(shown) < len(text):
        shown = text
        laid = wrapped(shown, font, width, lines, bold, ink)
    if laid.lineCount() > lines:
        start = characters(shown, laid.lineAt(lines - 1).textStart())
        cut = _cut(shown[start:], font, width - SLACK)
        laid = wrapped(shown[:start] + cut, font, width, lines, bold, ink)
    return laid


def _start(text: str, font: QFont, width: float, lines: int) -> str:
    """What of ``text`` usually takes a line more than ``lines``: no more is laid out to know where it is cut."""
    if _APART.search(text):
        return text
    return text[: round((lines + 1.5) * width / QFontMetricsF(font).averageCharWidth()) + 1]


layout = lru_cache(maxsize=512)(lay_out)


def on_a_line(text: str, font: QFont, width: float, ink: str = "") -> QTextLayout:
    """``text`` on one line, which ends in "…" where it does not fit in ``width``; whole, it is laid out once only."""
    if _APART.search(text):  # it may stand at the right of its room
        return lay_out(text, font, width, 1, (), ink)
    laid, line = _whole_line(text.replace("\n", " "), font, ink)
    if line.naturalTextWidth() > width:
        laid, _ = _whole_line(_up_to(line, laid.text(), font, width - SLACK), font, ink)
    return laid


@lru_cache(maxsize=512)
def _whole_line(text: str, font: QFont, ink: str) -> tuple[QTextLayout, QTextLine]:
    laid = _to_lay_out(text, font, _inked(ink))
    laid.beginLayout()
    line = laid.createLine()
    line.setLineWidth(_UNBOUND)
    line.setLineWidth(line.naturalTextWidth())
    laid.endLayout()
    return laid, line


def wrapped(text: str, font: QFont, width: float, lines: int, bold: Spans = (), ink: str = "") -> QTextLayout:
    """``text`` wrapped to ``width``, but no further than one line after ``lines``."""
    laid = _to_lay_out(text, font, [*_inked(ink), *_bold(bold, text)])
    height = 0.0
    laid.beginLayout()
    while laid.lineCount() <= lines and (line := laid.createLine()).isValid():
        line.setLineWidth(min(width, _UNBOUND))
        line.setPosition(QPointF(0, height))
        height += line.height()
    laid.endLayout()
    return laid


def _to_lay_out(text: str, font: QFont, formats: Marks) -> QTextLayout:
    laid = QTextLayout(text, font)
    laid.setTextOption(_wrapping())
    laid.setFormats(formats)
    laid.setCacheEnabled(True)
    return laid


@cache
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def draw(painter: QPainter, laid: QTextLayout, at: QPointF, ink: str, marks: Marks = ()) -> None:
    """Draw ``laid``, which has no ink of its own, in ``ink``, with ``marks`` on it."""
    painter.setPen(QColor(ink))
    laid.draw(painter, at, marks)


def draw_on(painter: QPainter, laid: QTextLayout, at: QPointF, spans: Spans, ground: str) -> None:
    """Draw ``laid``, which has an ink of its own, with a ground of their own under the parts ``spans`` of its text.

    Marks would have all of the text drawn anew for each of them, through a path.
    """
    for place in places(laid, spans):
        painter.fillRect(place.translated(at).toAlignedRect(), QColor(ground))
    laid.draw(painter, at)


def places(laid: QTextLayout, spans: Spans) -> list[QRectF]:
    """What ``spans`` of its text take up of ``laid``, line by line, from its corner."""
    if not spans:
        return []
    text = laid.text()
    bounds = [(units(text[:start]), units(text[:end])) for start, end in spans]
    found = []
    for place in range(laid.lineCount()):
        line = laid.lineAt(place)
        first = line.textStart()
        last = first + line.textLength()
        found += [
            _place(line, max(start, first), min(end, last)) for start, end in bounds if start < last and end > first
        ]
    return found


def _place(line: QTextLine, start: int, end: int) -> QRectF:
    left, right = sorted((_x_of(line, start), _x_of(line, end)))
    return QRectF(left, line.y(), right - left, line.height())


def _x_of(line: QTextLine, place: int) -> float:
    x: Any = line.cursorToX(place)  # a place beside, as the stubs do not say
    return float(x[0])


def marks(text: str, spans: Spans, ground: str, ink: str) -> Marks:
    """Marks on parts of ``text``: in ``ink`` on a ground of their own."""

    def form(style: QTextCharFormat) -> None:
        style.setBackground(QColor(ground))
        style.setForeground(QColor(ink))

    return _ranges(spans, text, form)


def elided(painter: QPainter, text: str, at: QPointF, width: float, *, middle: bool = False) -> None:
    """Draw ``text`` on one line from the baseline ``at``, cut to ``width``; as it is mostly drawn again, it is kept."""
    if middle or _APART.search(text):
        metrics = QFontMetricsF(painter.font())
        how = QtCore.Qt.TextElideMode.ElideMiddle if middle else QtCore.Qt.TextElideMode.ElideRight
        painter.drawText(at, metrics.elidedText(text, how, max(0.0, width)))
    else:
        laid = on_a_line(text, painter.font(), max(0.0, width))
        laid.draw(painter, at - QPointF(0, laid.lineAt(0).ascent()))


@lru_cache(maxsize=64)
def sized(font: QFont, points: float = 0, *, bold: bool = False) -> QFont:
    """``font``, larger or smaller by ``points``: the same object each time, which nobody changes, as with ``serif``."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() + points)
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def span_of(text: str, part: str) -> Spans:
    """Where ``part`` first stands in ``text``."""
    start = text.find(part) if part else -1
    return ((start, start + len(part)),) if start >= 0 else ()


def _cut(text: str, font: QFont, width: float) -> str:
    """What of ``text`` fits in ``width``, with "…" after it: as ``elidedText``, which asks for a name of ``Qt`` (see
    strokes.py), but for texts that may run leftward."""
    if _APART.search(text):
        return QFontMetricsF(font).elidedText(text, QtCore.Qt.TextElideMode.ElideRight, width)
    laid = QTextLayout(text, font)
    laid.beginLayout()
    line = laid.createLine()
    line.setLineWidth(_UNBOUND)
    laid.endLayout()
    return _up_to(line, text, font, width)


def _up_to(line: QTextLine, text: str, font: QFont, width: float) -> str:
    """What of ``text``, all of which is on ``line``, fits in ``width``, with "…" after it."""
    if line.naturalTextWidth() <= width:
        return text
    room = width - advance("…", font)
    return text[: characters(text, line.xToCursor(room, QTextLine.CursorPosition.CursorOnCharacter))] + "…"


@lru_cache(maxsize=512)
def advance(text: str, font: QFont) -> float:
    """The width of ``text`` on one line."""
    return QFontMetricsF(font).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _inked(ink: str) -> Marks:
    """All of a text, however long, in ``ink``; "" for none."""
    if not ink:
        return ()
    from PySide6.QtGui import QTextCharFormat  # slow to wake

    whole, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setForeground(brush(ink))
    whole.start, whole.length, whole.format = 0, _LONGEST, form
    return (whole,)


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


def breakable(words: str) -> str:
    """``words`` for a label that is wrapped: it may break a word that is longer than any line, which it would not, and
    leaves marks of French beside their words."""
    return _ENDLESS.sub(lambda found: _PIECE.sub("\\g<0>\u200b", found[0]), _paired(words))


@lru_cache(maxsize=512)
def _paired(text: str) -> str:
    """The text as long as it is, with spaces that no line breaks at where French wants them."""
    return _PAIR.sub("\u00a0", text)


def shortened(words: str, most: int = _TELLING) -> str:
    """The start of a text, ``most`` characters and an ellipsis at most, on one line."""
    return briefly(words, most)
