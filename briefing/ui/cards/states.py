"""The state of a quote: in a sentence of its own, for cards and the detail, and as the small mark on a card."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter, QPainterPath

from briefing.core.trust import State, opening, term
from briefing.ui.style.strokes import brush, disc, pen, round_line
from briefing.ui.style.theme import tokens

STATE_MARK = 12
"""Pixels: how wide the mark of a state is."""
_THICK = 1.3
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
    colour = tokens().warn if state is State.CHANGED else tokens().faint
    painter.translate(centre)
    painter.fillPath(_mark(state), brush(colour))
    if state is not State.UNRECORDED:
        painter.strokePath(_RING, pen(colour, _THICK))
    painter.translate(-centre)


@lru_cache(maxsize=len(State))
def _mark(state: State) -> QPainterPath:
    """What is filled of a mark around (0, 0)."""
    match state:
        case State.VERIFIED:
            return round_line([QPointF(-2.4, 0.2), QPointF(-0.7, 2.0), QPointF(2.6, -1.8)], _THICK)
        case State.RECORDED:
            return disc(QPointF(0, 0), 1.2 + _THICK / 2)
        case State.REPORTED:
            wave = QPainterPath(QPointF(-2.6, 0.6))
            wave.cubicTo(QPointF(-0.9, -3.0), QPointF(0.9, 3.0), QPointF(2.6, -0.6))
            return round_line([wave.pointAtPercent(at / 8) for at in range(9)], _THICK)
        case State.CHANGED:
            falling = round_line([QPointF(-2, -2), QPointF(2, 2)], _THICK)
            return falling.united(round_line([QPointF(-2, 2), QPointF(2, -2)], _THICK))
        case State.UNRECORDED:
            return _dashes()


def _dashes() -> QPainterPath:
    """A ring of which parts are missing."""
    path, dash, step = QPainterPath(), 1.5 * _THICK, 3.5 * _THICK
    at = 0.0
    while at < _RING.length():
        ends = (_RING.percentAtLength(min(at + part * dash / 2, _RING.length())) for part in range(3))
        path.addPath(round_line([_RING.pointAtPercent(end) for end in ends], _THICK))
        at += step
    return path


_RING = disc(QPointF(0, 0), STATE_MARK / 2 - 1)
