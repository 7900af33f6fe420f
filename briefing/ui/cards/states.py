"""The state of a quote: in a sentence of its own, for cards and the detail, and as the small mark on a card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefing.core.trust import State, opening, term
from briefing.ui.style.theme import tokens

STATE_MARK = 12
"""Pixels: how wide the mark of a state is."""
translate = QCoreApplication.translate


def state_words(state: State) -> str:
    """The word for the state, and where there is something to do about it, what."""
    word = term(state)
    mend = {
        State.VERIFIED: "",
        State.RECORDED: translate("States", "the text of its source is not at hand to verify it"),
        State.CHANGED: translate("States", "these are not the words of its source"),
        State.UNRECORDED: translate("States", "give its source, and the text of it, to verify it"),
        State.REPORTED: translate("States", "a paraphrase in the words of its source, not the speaker’s own"),
    }[state]
    whole = translate("States", "{state}: {mend}").format(state=word, mend=mend) if mend else word
    return opening(whole)


def draw_state(painter: QPainter, centre: QPointF, state: State) -> None:
    """The mark of a state, ``STATE_MARK`` wide: a tick, a dot on record, a cross, a wave for what is
    only reported, or nothing in its ring."""
    is_changed = state is State.CHANGED
    pen = QPen(QColor(tokens().warn if is_changed else tokens().faint), 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    ring = QPen(pen)
    if state is State.UNRECORDED:
        ring.setDashPattern([1.5, 2.0])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ring)
    radius = STATE_MARK / 2 - 1
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(pen)
    if state is State.VERIFIED:
        painter.drawPolyline([centre + QPointF(x, y) for x, y in ((-2.4, 0.2), (-0.7, 2.0), (2.6, -1.8))])
    elif state is State.RECORDED:
        painter.setBrush(pen.color())
        painter.drawEllipse(centre, 1.2, 1.2)
    elif state is State.REPORTED:
        wave = QPainterPath(centre + QPointF(-2.6, 0.6))
        wave.cubicTo(centre + QPointF(-0.9, -3.0), centre + QPointF(0.9, 3.0), centre + QPointF(2.6, -0.6))
        painter.drawPath(wave)
    elif is_changed:
        painter.drawLine(centre - QPointF(2, 2), centre + QPointF(2, 2))
        painter.drawLine(centre + QPointF(-2, 2), centre + QPointF(2, -2))
