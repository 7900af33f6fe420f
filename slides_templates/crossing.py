"""The crossing: a route with a waypoint per theme, from the departure to the far shore, over a swell."""

from __future__ import annotations

from board import board_layout, cover_layout
from drawing import HEIGHT, WIDTH, Decoration, Layout, Slot, disc, footers, grid, rows, rule, wave
from package import Look

LEFT, RIGHT = 0.8, WIDTH - 0.8
SPAN = RIGHT - LEFT
GAP = 0.3
HALF = (SPAN - GAP) / 2
SIDE = 4.5
"""The width of the notes beside a long quote."""
BAR = 0.07
NOTED = 1.75
"""The height that takeaways take below voices."""
QUIET = "tx1:75"

LOOK = Look(
    "Crossing",
    {
        "dk1": "1B2430",
        "lt1": "FFFFFF",
        "dk2": "14324F",
        "lt2": "F3F0E9",
        "accent1": "1F4E79",
        "accent2": "176F80",
        "accent3": "37734A",
        "accent4": "8A560A",
        "accent5": "B04226",
        "accent6": "6B3F7A",
        "hlink": "1F4E79",
        "folHlink": "6B3F7A",
    },
    major="Georgia",
    minor="Calibri",
)


def footer(colour: str = QUIET) -> tuple[Slot, Slot]:
    return footers(LEFT, RIGHT, 6.98, 12, colour)


def heading() -> Slot:
    return Slot("Title", 0, (LEFT, 0.6, SPAN, 0.7), 36, "title", "major", colour="tx2", anchor="ctr", prompt="Title")


def kicker() -> tuple[Slot, Slot]:
    """The quiet title of a quote slide, and the route that tells how far the crossing has come."""
    return (
        Slot("Title", 0, (LEFT, 0.5, 8.5, 0.5), 18, "title", bold=True, anchor="ctr", prompt="Theme and speaker"),
        Slot("Route", 30, (RIGHT - 2.7, 0.6, 2.7, 0.3), prompt="Route of the crossing"),
    )


def quote(top: float, height: float, size: float, *, width: float = SPAN, anchor: str = "b") -> Slot:
    return Slot("Quote", 10, (LEFT, top, width, height), size, font="major", anchor=anchor, line=105, prompt="Quote")


def voice(top: float, width: float = SPAN) -> tuple[Slot, Slot]:
    place = LEFT, top + 0.42, width, 0.52
    return (
        Slot("Speaker", 11, (LEFT, top, width, 0.42), 22, bold=True, anchor="ctr", prompt="Speaker"),
        Slot("Position", 12, place, 18, colour=QUIET, prompt="Role · organisation"),
    )


def note(name: str, idx: int, x: float, y: float, width: float, height: float) -> Slot:
    insets = 0.28, 0.14, 0.2, 0.14
    return Slot(name, idx, (x, y, width, height), 20, fill="bg2", insets=insets, after=3, anchor="ctr", prompt=name)


def swell(top: float, colour: str, far: int, near: int) -> tuple[Decoration, Decoration]:
    """Two waves of one colour along the foot of the slide, at ``far`` and ``near`` percent."""
    height = HEIGHT - top
    return (
        Decoration("Far wave", (0, top, WIDTH, height), wave((0.2, 0.02, 0.28, 0.1, 0.36, 0.16)), colour, far),
        Decoration("Near wave", (0, top, WIDTH, height), wave((0.42, 0.3, 0.22, 0.46, 0.3, 0.5)), colour, near),
    )


def title_layout() -> Layout:
    place = LEFT, 1.2, 11, 2.0
    return Layout(
        "Title",
        (
            Slot("Title", 0, place, 60, "ctrTitle", "major", colour="bg1", anchor="b", prompt="Title"),
            Slot("Subtitle", 1, (LEFT, 3.5, 9.2, 0.95), 26, "subTitle", colour="bg1", prompt="Subtitle"),
            Slot("Event", 10, (LEFT, 4.55, 9.2, 0.5), 18, colour="bg2", anchor="ctr", prompt="Assembly, place, date"),
        ),
        (*swell(5.15, "accent2", 45, 70), rule("Line", (LEFT, 3.32, 1.4, 0.04), "bg2")),
        "tx2",
    )


def overview_layout() -> Layout:
    return Layout(
        "Overview",
        (
            heading(),
            Slot("Route", 30, (LEFT, 1.6, 0.42, 5.2), 10, prompt="Route"),
            *rows(
                6,
                1.6,
                0.87,
                Slot("Theme", 101, (LEFT + 0.65, 0, 2.5, 0.87), 24, font="major", bold=True, anchor="ctr"),
                Slot("Headline", 102, (LEFT + 3.3, 0, SPAN - 3.3, 0.87), 20, anchor="ctr"),
            ),
            *footer(),
        ),
    )


def section_layout() -> Layout:
    place = LEFT, 1.35, SPAN, 1.25
    return Layout(
        "Section",
        (
            Slot("Stage", 10, (LEFT, 0.85, SPAN, 0.45), 22, colour="bg1", anchor="ctr", prompt="Stage"),
            Slot("Title", 0, place, 72, "title", "major", colour="bg1", anchor="ctr", prompt="Theme"),
            Slot("Headline", 11, (LEFT, 2.75, SPAN, 1.25), 28, colour="bg1", prompt="Headline"),
            Slot("Route", 30, (LEFT, 4.4, SPAN, 1.1), colour="bg1", prompt="Route of the crossing"),
            *footer("bg1"),
        ),
        swell(5.0, "tx1", 22, 30),
        "tx2",
    )


def quote_layouts() -> tuple[Layout, ...]:
    """From a quote alone to one that needs all the height."""
    full, half, second = SPAN - BAR, HALF - BAR, LEFT + HALF + GAP + BAR
    takeaway, ask = note("Takeaway", 13, LEFT + BAR, 5.2, half, 1.6), note("Ask", 14, second, 5.2, half, 1.6)
    return (
        Layout("Quote", (*kicker(), quote(1.3, 4.05, 72), *voice(5.6), *footer())),
        noted_layout("Quote with note", note("Note", 13, LEFT + BAR, 5.2, full, 1.6)),
        noted_layout("Quote with takeaway and ask", takeaway, ask),
        long_quote_layout(),
    )


def noted_layout(name: str, *notes: Slot) -> Layout:
    """A quote over its notes, which have a bar at their left."""
    bars = (rule(f"{slot.name} bar", (slot.box[0] - BAR, slot.box[1], BAR, slot.box[3]), "tx2") for slot in notes)
    return Layout(name, (*kicker(), quote(1.15, 2.8, 60), *voice(4.1), *notes, *footer()), tuple(bars))


def long_quote_layout() -> Layout:
    side, width = RIGHT - SIDE, SPAN - SIDE - 0.4
    return Layout(
        "Long quote",
        (
            *kicker(),
            quote(1.25, 4.45, 28, width=width, anchor="ctr"),
            *voice(5.85, width),
            note("Takeaway", 13, side, 1.25, SIDE, 2.7),
            note("Ask", 14, side, 4.1, SIDE, 2.7),
            *footer(),
        ),
    )


def voices_layout(name: str, columns: int, lines: int, size: float, *, noted: bool = False) -> Layout:
    """Quotes on cards with who says it at their foot; if ``noted`` with what it means for us below."""
    width, height = (SPAN - GAP * (columns - 1)) / columns, (5.45 - noted * NOTED - GAP * (lines - 1)) / lines
    foot = 1.3 if lines == 1 and not noted else 0.85
    card = 0.3, 0.2, 0.25, foot + 0.2
    notes = [note("Takeaway", 103, 0, height + 0.15, width, NOTED - 0.15)] if noted else []
    cells = grid(
        columns * lines,
        (LEFT, 1.3),
        (width + GAP, height + GAP),
        Slot("Quote", 101, (0, 0, width, height), size, font="major", fill="bg2", insets=card, anchor="ctr", line=105),
        Slot("Voice", 102, (0.3, height - foot - 0.12, width - 0.55, foot), 18),
        *notes,
        columns=columns,
    )
    return Layout(name, (*kicker(), *cells, *footer()))


def decisions_layout() -> Layout:
    return Layout(
        "Decisions",
        (
            heading(),
            *rows(
                6,
                1.6,
                0.87,
                Slot("Number", 101, (LEFT, 0, 0.8, 0.83), 36, bold=True, anchor="ctr", prompt="1"),
                Slot("Ask", 102, (LEFT + 0.85, 0, 5.6, 0.83), 22, anchor="ctr"),
                Slot("Voice", 103, (RIGHT - 5.0, 0, 2.1, 0.83), 16, colour=QUIET, anchor="ctr"),
                Slot("Owner", 104, (RIGHT - 2.7, 0, 2.7, 0.83), 16, anchor="ctr"),
            ),
            *footer(),
        ),
    )


def speakers_layout() -> Layout:
    width, height = HALF, 1.64
    left = 1.55
    card = left, 0.13, 0.2, height - 0.57
    inner = width - left - 0.2
    return Layout(
        "Speakers",
        (
            heading(),
            *grid(
                6,
                (LEFT, 1.6),
                (width + GAP, 1.76),
                Slot("Speaker", 101, (0, 0, width, height), 24, font="major", bold=True, fill="bg2", insets=card),
                Slot("Position", 102, (left, 0.57, inner, 0.71), 18),
                Slot("Themes", 103, (left, 1.27, inner, 0.28), 16, colour=QUIET, anchor="ctr"),
                disc(0.28, (height - 1.0) / 2, 1.0, 24),
            ),
            *footer(),
        ),
    )


def figure_layout() -> Layout:
    return Layout("Figure", (heading(), Slot("Figure", 10, (LEFT, 1.6, SPAN, 5.1), 18, prompt="Figure"), *footer()))


def text_layout() -> Layout:
    text = Slot("Text", 10, (LEFT, 1.7, SPAN, 4.6), 24, after=10, prompt="Text")
    return Layout("Text", (heading(), text, *footer()), swell(6.1, "accent2", 10, 12))


MASTER = Layout("Master", (heading(), Slot("Text", 1, (LEFT, 1.7, SPAN, 5.05), 24, after=10, prompt="Text"), *footer()))
LAYOUTS = (
    cover_layout("tx2", "bg1", "bg1", "bg2"),
    board_layout("tx2", LOOK.mixed("tx1", 72)),
    title_layout(),
    overview_layout(),
    section_layout(),
    *quote_layouts(),
    voices_layout("Two voices", 2, 1, 40),
    voices_layout("Two voices with takeaways", 2, 1, 36, noted=True),
    voices_layout("Three voices", 3, 1, 28),
    voices_layout("Four voices", 2, 2, 32),
    decisions_layout(),
    speakers_layout(),
    figure_layout(),
    text_layout(),
)
