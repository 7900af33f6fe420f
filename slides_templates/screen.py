"""Screen: a dark room. A beacon's rings glow out of a deep blue, letters are large, colours are luminous."""

from __future__ import annotations

from dataclasses import replace

from board import board_layout, cover_layout
from drawing import WIDTH, Decoration, Layout, Slot, disc, footers, grid, preset, rows, rule
from package import Look

LEFT, RIGHT = 0.7, WIDTH - 0.7
SPAN = RIGHT - LEFT
GAP = 0.3
HALF = (SPAN - GAP) / 2
NOTED = 1.85
"""The height that takeaways take below voices."""
QUIET = "tx2"

LOOK = Look(
    "Screen",
    {
        "dk1": "0A1120",
        "lt1": "F5F8FC",
        "dk2": "17253B",
        "lt2": "C3D1E4",
        "accent1": "5CCBF5",
        "accent2": "FFB957",
        "accent3": "7BE495",
        "accent4": "FF93A5",
        "accent5": "C9A7FF",
        "accent6": "F2E36B",
        "hlink": "8ED6FF",
        "folHlink": "C9A7FF",
    },
    major="Georgia",
    minor="Calibri",
    dark=True,
)


def footer() -> tuple[Slot, Slot]:
    return footers(LEFT, RIGHT, 7.02, 14, QUIET)


def heading() -> Slot:
    return Slot("Title", 0, (LEFT, 0.45, SPAN, 0.85), 44, "title", bold=True, anchor="ctr", prompt="Title")


def kicker() -> Slot:
    return Slot("Title", 0, (LEFT, 0.45, SPAN, 0.55), 22, "title", bold=True, anchor="ctr", prompt="Theme and speaker")


def quote(top: float, height: float, size: float, width: float = SPAN) -> Slot:
    return Slot("Quote", 10, (LEFT, top, width, height), size, font="major", anchor="ctr", line=105, prompt="Quote")


def voice(top: float, width: float = SPAN) -> tuple[Slot, Slot]:
    return (
        Slot("Speaker", 11, (LEFT, top, width, 0.5), 28, bold=True, anchor="ctr", prompt="Speaker"),
        Slot("Position", 12, (LEFT, top + 0.5, width, 0.6), 20, colour=QUIET, prompt="Role · organisation"),
    )


def card(name: str, idx: int, top: float, width: float, height: float, size: float = 24) -> Slot:
    """A note at the right of a quote."""
    box = RIGHT - width, top, width, height
    return Slot(name, idx, box, size, fill="bg2", insets=(0.3, 0.2, 0.25, 0.2), after=4, anchor="ctr", prompt=name)


def beacon(x: float, y: float, *radii: float) -> tuple[Decoration, ...]:
    """Rings of light around a lamp, the widest first."""
    return tuple(
        Decoration(f"Ring {n}", (x - radius, y - radius, 2 * radius, 2 * radius), preset("ellipse"), "accent1", 7)
        for n, radius in enumerate(radii, 1)
    )


def title_layout() -> Layout:
    return Layout(
        "Title",
        (
            Slot("Title", 0, (LEFT, 1.1, 9.2, 2.75), 66, "ctrTitle", "major", anchor="b", prompt="Title"),
            Slot("Subtitle", 1, (LEFT, 4.35, 10.2, 1.2), 28, "subTitle", prompt="Subtitle"),
            Slot("Event", 10, (LEFT, 6.4, SPAN, 0.5), 20, colour=QUIET, anchor="ctr", prompt="Assembly, place, date"),
        ),
        (
            *beacon(11.4, 3.1, 5.4, 3.7, 2.2, 1.0),
            Decoration("Lamp", (11.15, 2.85, 0.5, 0.5), preset("ellipse"), "accent1"),
            rule("Line", (LEFT, 4.08, 1.8, 0.07), "accent1"),
        ),
        bare=True,
    )


def overview_layout() -> Layout:
    height = 1.6
    tile = 0.3, 0.15, 0.25, height - 0.68
    return Layout(
        "Overview",
        (
            heading(),
            *grid(
                6,
                (LEFT, 1.55),
                (HALF + GAP, 1.78),
                Slot("Theme", 101, (0, 0, HALF, height), 30, bold=True, fill="bg2", insets=tile),
                Slot("Headline", 102, (0.3, 0.7, HALF - 0.55, 0.8), 22),
            ),
            *footer(),
        ),
    )


def section_layout() -> Layout:
    return Layout(
        "Section",
        (
            Slot("Stage", 10, (LEFT, 2.55, SPAN, 0.5), 26, colour=QUIET, anchor="b", prompt="Stage"),
            Slot("Title", 0, (LEFT, 3.05, SPAN, 1.6), 88, "title", "major", anchor="ctr", prompt="Theme"),
            Slot("Headline", 11, (LEFT, 4.8, 11, 1.5), 32, prompt="Headline"),
            Slot("Route", 30, (LEFT, 1.0, SPAN, 0.85), prompt="Route of the crossing"),
            *footer(),
        ),
        beacon(WIDTH, 7.5, 6.2, 4.4, 2.8, 1.4),
        bare=True,
    )


def quote_layouts() -> tuple[Layout, ...]:
    """The quote fills the left, what it means for us stands at the right."""
    narrow, wide = 4.3, 4.7
    return (
        Layout("Quote", (kicker(), quote(1.2, 4.3, 80), *voice(5.65), *footer())),
        noted_layout("Quote with note", 60, card("Note", 13, 1.3, narrow, 5.45, 28)),
        noted_layout("Quote with takeaway and ask", 60, *pair(narrow)),
        noted_layout("Long quote", 30, *pair(wide)),
    )


def pair(width: float) -> tuple[Slot, Slot]:
    return card("Takeaway", 13, 1.3, width, 2.65), card("Ask", 14, 4.1, width, 2.65)


def noted_layout(name: str, size: float, *cards: Slot) -> Layout:
    width = cards[0].box[0] - LEFT - 0.4
    return Layout(name, (kicker(), quote(1.2, 4.3, size, width), *voice(5.65, width), *cards, *footer()))


def voices_layout(name: str, columns: int, lines: int, size: float, *, noted: bool = False) -> Layout:
    """Quotes on cards that glow, who says it at their foot; if ``noted`` with what it means for us below."""
    width, height = (SPAN - GAP * (columns - 1)) / columns, (5.5 - noted * NOTED - GAP * (lines - 1)) / lines
    foot = 1.3 if lines == 1 and not noted else 0.85
    tile = 0.3, 0.2, 0.25, foot + 0.2
    notes = (
        [replace(card("Takeaway", 103, 0, width, NOTED - 0.15), box=(0, height + 0.15, width, NOTED - 0.15))]
        if noted
        else []
    )
    cells = grid(
        columns * lines,
        (LEFT, 1.3),
        (width + GAP, height + GAP),
        Slot("Quote", 101, (0, 0, width, height), size, font="major", fill="bg2", insets=tile, anchor="ctr", line=105),
        Slot("Voice", 102, (0.3, height - foot - 0.12, width - 0.55, foot), 20),
        *notes,
        columns=columns,
    )
    return Layout(name, (kicker(), *cells, *footer()))


def decisions_layout() -> Layout:
    """The number's place is the whole row's card, on which ask and voice stand."""
    height, number, width, owner = 0.8, 1.15, 2.4, 2.85
    card_insets = 0.25, 0, SPAN - number, 0
    ask = LEFT + number, 0, SPAN - number - width - owner - 0.6, height
    voice_box = RIGHT - width - owner - 0.4, 0, width, height
    columns = (
        Slot(
            "Number",
            101,
            (LEFT, 0, SPAN, height),
            44,
            bold=True,
            fill="bg2",
            insets=card_insets,
            anchor="ctr",
            prompt="1",
        ),
        Slot("Ask", 102, ask, 26, anchor="ctr"),
        Slot("Voice", 103, voice_box, 18, colour=QUIET, anchor="ctr"),
        Slot("Owner", 104, (RIGHT - owner - 0.2, 0, owner, height), 18, anchor="ctr"),
    )
    return Layout("Decisions", (heading(), *rows(6, 1.5, 0.9, *columns), *footer()))


def speakers_layout() -> Layout:
    height = 1.66
    left = 1.6
    tile = left, 0.1, 0.25, height - 0.58
    inner = HALF - left - 0.25
    return Layout(
        "Speakers",
        (
            heading(),
            *grid(
                6,
                (LEFT, 1.55),
                (HALF + GAP, 1.78),
                Slot("Speaker", 101, (0, 0, HALF, height), 28, bold=True, fill="bg2", insets=tile),
                Slot("Position", 102, (left, 0.58, inner, 0.7), 20),
                Slot("Themes", 103, (left, 1.28, inner, 0.28), 16, colour=QUIET, anchor="ctr"),
                disc(0.28, (height - 1.05) / 2, 1.05, 26),
            ),
            *footer(),
        ),
    )


TEXT = Slot("Text", 10, (LEFT, 1.55, SPAN, 5.2), 28, after=12, prompt="Text")
MASTER = Layout(
    "Master",
    (heading(), Slot("Text", 1, TEXT.box, TEXT.size, after=TEXT.after, prompt="Text"), *footer()),
    beacon(WIDTH, 7.5, 3.0, 1.8),
)
LAYOUTS = (
    cover_layout("bg1", "tx1", "tx1", QUIET),
    board_layout("tx1", LOOK.mixed("tx1", 72)),
    title_layout(),
    overview_layout(),
    section_layout(),
    *quote_layouts(),
    voices_layout("Two voices", 2, 1, 44),
    voices_layout("Two voices with takeaways", 2, 1, 44, noted=True),
    voices_layout("Three voices", 3, 1, 30),
    voices_layout("Four voices", 2, 2, 32),
    decisions_layout(),
    speakers_layout(),
    Layout("Figure", (heading(), Slot("Figure", 10, TEXT.box, 20, prompt="Figure"), *footer())),
    Layout("Text", (heading(), TEXT, *footer())),
)
