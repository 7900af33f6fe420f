"""The layouts of the board deck: a title over a free canvas, and the cover. Only ground and inks differ by template.

What stands on them is composed, natively and in the theme's colours, when a deck is exported. Lengths are points on
a slide 960 wide.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from drawing import Box, Layout, Slot

LEFT, SPAN = 48, 864
PITCH = 95
"""The line spacing of titles, in percent."""


def points(x: float, y: float, width: float, height: float) -> Box:
    return x / 72, y / 72, width / 72, height / 72


def board_layout(title: str, quiet: str) -> Layout:
    """A sentence as title, the text of the outline, which a deck moves to its place, a footer and a number."""
    prompt = "What the slide says, in a sentence"
    place = points(LEFT, 52, SPAN, 64)
    foot = points(LEFT, 507, 560, 15)
    footer = Slot("Footer", 3, foot, 10, "ftr", colour=quiet, anchor="ctr")
    number = replace(footer, name="Slide number", idx=4, box=points(872, 507, 40, 15), type="sldNum", align="r")
    return Layout(
        "Board",
        (
            Slot("Title", 0, place, 26, "title", "major", bold=True, colour=title, line=PITCH, prompt=prompt),
            Slot("Text", 10, points(LEFT, 134, SPAN, 358), 18, prompt="Text"),
            footer,
            replace(number, field="slidenum"),
        ),
        bare=True,
    )


def cover_layout(ground: str, title: str, text: str, quiet: str, *, bold: bool = False) -> Layout:
    """The title grows upward from its foot; under it the subtitle and whom the deck is for, above it the event."""

    def slot(prompt: str, idx: int, y: float, height: float, size: float, colour: str, **style: Any) -> Slot:
        box = points(LEFT, y, 790, height)
        return replace(Slot(prompt, idx, box, size, colour=colour, prompt=prompt), **style)

    mark = points(712, 30, 200, 20)
    return Layout(
        "Cover",
        (
            slot("Title", 0, 56, 136, 58, title, type="ctrTitle", font="major", bold=bold, anchor="b", line=PITCH),
            slot("Subtitle", 1, 206, 34, 24, text, type="subTitle"),
            slot("Audience, date, author", 10, 254, 24, 16, quiet, anchor="ctr"),
            slot("Assembly, place, date", 11, 30, 20, 14, quiet, anchor="ctr", box=points(LEFT, 30, 640, 20)),
            slot("Classification", 12, 30, 20, 14, quiet, bold=True, anchor="ctr", align="r", box=mark),
        ),
        background=ground,
        bare=True,
    )
