"""A chart of bars, native and editable: what its title names stands out."""

from __future__ import annotations

from briefing.deck.compose.model import Graph, Part, Rect
from briefing.deck.compose.setting import Setting
from briefing.deck.plan.contents import Chart

_ROOM, _UPRIGHT_ROOM = 110.0, 220.0
"""The most that a bar has with its gap, so that two or three are no wall, and on a canvas higher than wide."""


def compose(content: Chart, canvas: Rect, setting: Setting) -> list[Part]:
    """The bars over the canvas's width; in one accent only the longest have it."""
    look = setting.look
    most = max(bar.count for bar in content.bars)
    told = len(look.accents) > 1
    inks = tuple(look.mark(bar.accent) if told or bar.count == most else look.mid for bar in content.bars)
    room = _ROOM if canvas.h < canvas.w else _UPRIGHT_ROOM
    place = Rect(canvas.x, canvas.y, canvas.w, min(canvas.h, room * len(content.bars)))
    return [Part((Graph("Chart", place, content, inks, look.text),))]
