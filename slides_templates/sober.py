"""Sober: white paper, one ink, one sans-serif; rules and cells give structure, and print well in black and white."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from board import board_layout, cover_layout
from drawing import HEIGHT, WIDTH, Decoration, Layout, Slot, disc, footers, grid, rows, rule
from package import Look

LEFT, RIGHT = 0.8, WIDTH - 0.8
SPAN = RIGHT - LEFT
GAP = 0.3
HALF = (SPAN - GAP) / 2
MARGIN = 3.1
"""The width of the left column, which tells who speaks."""
COLUMN = LEFT + MARGIN + 0.6
SIDE = 4.5
PANEL = 4.4
"""The width of the ink panel of a section."""
NOTED = 1.5
"""The height that takeaways take below voices."""
QUIET, HAIR = "tx1:75", "tx1:45"

LOOK = Look(
    "Sober",
    {
        "dk1": "1C1F24",
        "lt1": "FFFFFF",
        "dk2": "12304F",
        "lt2": "F0F2F4",
        "accent1": "12304F",
        "accent2": "47617C",
        "accent3": "2B3A4A",
        "accent4": "5C6B7A",
        "accent5": "1F4A73",
        "accent6": "4A5057",
        "hlink": "1F4A73",
        "folHlink": "4A5057",
    },
    major="Calibri",
    minor="Calibri",
)


def footer(left: float = LEFT) -> tuple[Slot, Slot]:
    return footers(left, RIGHT, 7.0, 12, QUIET)


def heading() -> Slot:
    place = LEFT, 0.5, SPAN, 0.85
    return Slot("Title", 0, place, 34, "title", "major", bold=True, colour="tx2", anchor="ctr", prompt="Title")


def kicker() -> Slot:
    place = LEFT, 0.55, SPAN, 0.55
    return Slot("Title", 0, place, 22, "title", "major", bold=True, anchor="ctr", prompt="Theme and speaker")


def quote(
    top: float, height: float, size: float, left: float = COLUMN, *, width: float = 0, anchor: str = "ctr"
) -> Slot:
    return Slot("Quote", 10, (left, top, width or RIGHT - left, height), size, anchor=anchor, prompt="Quote")


def voice(middle: float) -> tuple[Slot, Slot]:
    """Name and position in the left column, above and below ``middle``."""
    position = LEFT, middle + 0.05, MARGIN, 1.3
    return (
        Slot("Speaker", 11, (LEFT, middle - 0.95, MARGIN, 0.95), 24, bold=True, anchor="b", prompt="Speaker"),
        Slot("Position", 12, position, 18, colour=QUIET, prompt="Role · organisation"),
    )


def note(name: str, idx: int, x: float, y: float, width: float, height: float) -> Slot:
    return Slot(name, idx, (x, y, width, height), 20, outline=HAIR, insets=(0.2, 0.16, 0.2, 0.16), after=3, prompt=name)


def cell(name: str, idx: int, x: float, width: float, size: float, *, height: float = 0.86, **style: Any) -> Slot:
    """A cell of a table whose rows are ``height`` high, so that neighbours share their borders."""
    box = x, 0, width, height
    return Slot(name, idx, box, size, outline=HAIR, insets=(0.15, 0.02, 0.15, 0.02), anchor="ctr", **style)


def title_layout() -> Layout:
    place = LEFT, 1.15, SPAN, 2.4
    return Layout(
        "Title",
        (
            Slot("Title", 0, place, 66, "ctrTitle", "major", bold=True, colour="tx2", anchor="b", prompt="Title"),
            Slot("Subtitle", 1, (LEFT, 4.0, 9.5, 1.2), 26, "subTitle", prompt="Subtitle"),
            Slot("Event", 10, (LEFT, 6.3, SPAN, 0.45), 18, colour=QUIET, anchor="ctr", prompt="Assembly, place, date"),
        ),
        (
            rule("Thick rule", (LEFT, 0.8, SPAN, 0.14), "tx2"),
            rule("Thin rule", (LEFT, 3.75, SPAN, 0.014), HAIR),
            rule("Foot rule", (LEFT, 6.2, SPAN, 0.014), HAIR),
        ),
        bare=True,
    )


def overview_layout() -> Layout:
    name = 2.7
    return Layout(
        "Overview",
        (
            heading(),
            *rows(
                6,
                1.55,
                0.86,
                cell("Theme", 101, LEFT, name, 24, bold=True, fill="bg2"),
                cell("Headline", 102, LEFT + name, SPAN - name, 22),
            ),
            *footer(),
        ),
    )


def section_layout() -> Layout:
    left = PANEL + 0.7
    width = RIGHT - left
    place = left, 1.2, width, 2.15
    return Layout(
        "Section",
        (
            Slot("Stage", 10, (LEFT, 2.85, PANEL - 1.2, 0.5), 26, bold=True, colour="bg1", anchor="b", prompt="Stage"),
            Slot("Title", 0, place, 60, "title", "major", bold=True, colour="tx2", anchor="b", prompt="Theme"),
            Slot("Headline", 11, (left, 3.8, width, 1.9), 28, prompt="Headline"),
            Slot("Route", 30, (left, 6.15, width, 0.34), prompt="Route of the crossing"),
            *footer(left),
        ),
        (
            rule("Panel", (0, 0, PANEL, HEIGHT), "tx2"),
            rule("Thick rule", (left, 3.5, 1.4, 0.08), "tx2"),
            rule("Panel rule", (LEFT, 3.5, 1.4, 0.08), "bg1"),
        ),
        bare=True,
    )


def quote_layouts() -> tuple[Layout, ...]:
    """Who speaks at the left, what they say at the right, what it means for us in cells below."""
    second = LEFT + HALF + GAP
    takeaway, ask = note("Takeaway", 13, LEFT, 4.85, HALF, 1.85), note("Ask", 14, second, 4.85, HALF, 1.85)
    return (
        Layout("Quote", (kicker(), *voice(3.8), quote(1.55, 4.9, 66), *footer()), (column_rule(4.9),)),
        noted_layout("Quote with note", note("Note", 13, LEFT, 4.85, SPAN, 1.85)),
        noted_layout("Quote with takeaway and ask", takeaway, ask),
        long_quote_layout(),
    )


def column_rule(height: float) -> Decoration:
    return rule("Column rule", (COLUMN - 0.3, 1.55, 0.014, height), HAIR)


def noted_layout(name: str, *notes: Slot) -> Layout:
    """A quote over its notes, which have a thick rule along their top."""
    rules = (rule(f"{slot.name} rule", (slot.box[0], slot.box[1] - 0.05, slot.box[2], 0.06), "tx2") for slot in notes)
    slots = kicker(), *voice(2.75), quote(1.45, 3.05, 50), *notes, *footer()
    return Layout(name, slots, (column_rule(2.85), *rules))


def long_quote_layout() -> Layout:
    side, width = RIGHT - SIDE, SPAN - SIDE - 0.4
    return Layout(
        "Long quote",
        (
            kicker(),
            quote(1.5, 4.3, 28, LEFT, width=width, anchor="t"),
            Slot("Speaker", 11, (LEFT, 5.9, width, 0.4), 22, bold=True, anchor="ctr", prompt="Speaker"),
            Slot("Position", 12, (LEFT, 6.3, width, 0.5), 18, colour=QUIET, prompt="Role · organisation"),
            note("Takeaway", 13, side, 1.5, SIDE, 2.55),
            note("Ask", 14, side, 4.2, SIDE, 2.55),
            *footer(),
        ),
    )


def voices_layout(name: str, columns: int, lines: int, size: float, *, noted: bool = False) -> Layout:
    """Quotes in bordered cells with who says it at their foot; if ``noted`` with what it means for us below."""
    width, height = SPAN / columns, (5.1 - noted * NOTED) / lines
    foot = 1.3 if lines == 1 and not noted else 0.85
    inner = 0.25, 0.2, 0.25, foot + 0.2
    notes = [replace(note("Takeaway", 103, 0, height, width, NOTED), fill="bg2", anchor="ctr")] if noted else []
    cells = grid(
        columns * lines,
        (LEFT, 1.55),
        (width, height),
        Slot("Quote", 101, (0, 0, width, height), size, outline=HAIR, insets=inner, anchor="ctr"),
        Slot("Voice", 102, (0.25, height - foot - 0.12, width - 0.5, foot), 18),
        *notes,
        columns=columns,
    )
    return Layout(name, (kicker(), *cells, *footer()), (rule("Thick rule", (LEFT, 1.5, SPAN, 0.06), "tx2"),))


def decisions_layout() -> Layout:
    number, voice_width, owner = 0.9, 2.3, 2.8
    ask = SPAN - number - voice_width - owner
    return Layout(
        "Decisions",
        (
            heading(),
            *rows(
                6,
                1.55,
                0.86,
                cell("Number", 101, LEFT, number, 28, bold=True, fill="bg2", align="ctr", prompt="1"),
                cell("Ask", 102, LEFT + number, ask, 22),
                cell("Voice", 103, RIGHT - owner - voice_width, voice_width, 16, colour=QUIET),
                cell("Owner", 104, RIGHT - owner, owner, 16),
            ),
            *footer(),
        ),
    )


def speakers_layout() -> Layout:
    mark, name, themes = 0.74, 3.3, 3.0
    position = SPAN - mark - name - themes
    return Layout(
        "Speakers",
        (
            heading(),
            *rows(
                7,
                1.55,
                0.74,
                cell("Speaker", 101, LEFT + mark, name, 22, height=0.74, bold=True, fill="bg2"),
                cell("Position", 102, LEFT + mark + name, position, 20, height=0.74),
                cell("Themes", 103, RIGHT - themes, themes, 16, height=0.74, colour=QUIET),
                disc(LEFT + 0.02, 0.06, 0.62, 16),
            ),
            *footer(),
        ),
    )


TEXT = Slot("Text", 10, (LEFT, 1.6, SPAN, 5.1), 24, after=10, prompt="Text")
MASTER = Layout(
    "Master",
    (heading(), Slot("Text", 1, TEXT.box, TEXT.size, after=TEXT.after, prompt="Text"), *footer()),
    (rule("Thick rule", (LEFT, 0.38, 1.4, 0.08), "tx2"), rule("Foot rule", (LEFT, 6.93, SPAN, 0.014), HAIR)),
)
LAYOUTS = (
    cover_layout("bg1", "tx2", "tx1", LOOK.mixed("tx1", 72), bold=True),
    board_layout("tx2", LOOK.mixed("tx1", 72)),
    title_layout(),
    overview_layout(),
    section_layout(),
    *quote_layouts(),
    voices_layout("Two voices", 2, 1, 40),
    voices_layout("Two voices with takeaways", 2, 1, 36, noted=True),
    voices_layout("Three voices", 3, 1, 28),
    voices_layout("Four voices", 2, 2, 30),
    decisions_layout(),
    speakers_layout(),
    Layout("Figure", (heading(), Slot("Figure", 10, TEXT.box, 18, prompt="Figure"), *footer())),
    Layout("Text", (heading(), TEXT, *footer())),
)
