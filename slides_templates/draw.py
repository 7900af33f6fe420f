"""Draw the deck templates that come with the program: `python slides_templates/draw.py`.

The idea of "crossing": a route with a waypoint per theme, from the departure to the far shore.
"""

from __future__ import annotations

from pathlib import Path

from drawing import HEIGHT, WIDTH, Layout, Look, Slot, decoration, preset, solid, wave, write_template

LEFT, RIGHT = 0.8, WIDTH - 0.8
SPAN = RIGHT - LEFT
QUIET = "tx1:75"

CROSSING = Look(
    "Crossing",
    {
        "dk1": "1B2430",
        "lt1": "FFFFFF",
        "dk2": "14324F",
        "lt2": "F3F0E9",
        "accent1": "1F4E79",
        "accent2": "176F80",
        "accent3": "37734A",
        "accent4": "925C0C",
        "accent5": "B8472A",
        "accent6": "6B3F7A",
        "hlink": "1F4E79",
        "folHlink": "6B3F7A",
    },
    major="Georgia",
    minor="Calibri",
)


def footer(colour: str = QUIET) -> tuple[Slot, Slot]:
    return (
        Slot("Footer", 3, (LEFT, 6.98, 9, 0.28), 11, type="ftr", colour=colour, anchor="ctr"),
        Slot(
            "Slide number",
            4,
            (RIGHT - 1, 6.98, 1, 0.28),
            11,
            "sldNum",
            colour=colour,
            anchor="ctr",
            align="r",
            field="slidenum",
        ),
    )


def heading() -> Slot:
    return Slot("Title", 0, (LEFT, 0.62, SPAN, 0.62), 32, "title", "major", colour="tx2", anchor="ctr", prompt="Title")


def kicker() -> tuple[Slot, Slot]:
    """The quiet title of a quote slide, and the route that tells how far the crossing has come."""
    return (
        Slot("Title", 0, (LEFT, 0.55, 8.4, 0.4), 16, "title", bold=True, anchor="ctr", prompt="Theme and speaker"),
        Slot("Route", 30, (RIGHT - 2.7, 0.6, 2.7, 0.3), prompt="Route of the crossing"),
    )


def quote(top: float, height: float, size: float, *, width: float = SPAN, anchor: str = "b") -> Slot:
    return Slot("Quote", 10, (LEFT, top, width, height), size, font="major", anchor=anchor, line=105, prompt="Quote")


def voice(top: float, width: float = SPAN) -> tuple[Slot, Slot]:
    return (
        Slot("Speaker", 11, (LEFT, top, width, 0.4), 20, bold=True, anchor="ctr", prompt="Speaker"),
        Slot(
            "Position", 12, (LEFT, top + 0.4, width, 0.36), 16, colour=QUIET, anchor="ctr", prompt="Role · organisation"
        ),
    )


def note(name: str, idx: int, x: float, y: float, width: float, height: float) -> Slot:
    return Slot(name, idx, (x, y, width, height), 18, fill="bg2", inset=0.2, after=3, anchor="ctr", prompt=name)


def rows(count: int, top: float, pitch: float, *columns: Slot) -> tuple[Slot, ...]:
    """``count`` rows of the given columns; each row's idx is the column's plus ten per row."""
    return tuple(
        Slot(
            f"{column.name} {row + 1}",
            column.idx + 10 * row,
            (column.box[0], top + pitch * row, column.box[2], column.box[3]),
            column.size,
            font=column.font,
            bold=column.bold,
            colour=column.colour,
            anchor="ctr",
            prompt=column.name,
        )
        for row in range(count)
        for column in columns
    )


def sea() -> tuple[str, ...]:
    """The swell under the title: two waves of one colour."""
    far = (0.35, 0.1, 0.45, 0.2, 0.55, 0.3)
    near = (0.5, 0.3, 0.15, 0.45, 0.25, 0.4)
    return (
        decoration(2, "Far wave", (0, 5.35, WIDTH, HEIGHT - 5.35), wave(far), solid("accent2", 35)),
        decoration(3, "Near wave", (0, 5.85, WIDTH, HEIGHT - 5.85), wave(near), solid("accent2", 55)),
    )


def crossing_layouts() -> tuple[Layout, ...]:
    half = (SPAN - 0.3) / 2
    side = RIGHT - 3.9
    return (
        Layout(
            "Title",
            (
                Slot(
                    "Title",
                    0,
                    (LEFT, 1.45, 11, 1.75),
                    54,
                    "ctrTitle",
                    "major",
                    colour="bg1",
                    anchor="b",
                    prompt="Title",
                ),
                Slot("Subtitle", 1, (LEFT, 3.4, 10, 0.95), 24, "subTitle", colour="bg1", prompt="Subtitle"),
                Slot(
                    "Event", 10, (LEFT, 4.55, 10, 0.4), 16, colour="bg2", anchor="ctr", prompt="Assembly, place, date"
                ),
            ),
            (*sea(), decoration(4, "Line", (LEFT, 3.28, 1.4, 0.035), preset("rect"), solid("bg2"))),
            "tx2",
        ),
        Layout(
            "Overview",
            (
                heading(),
                Slot("Route", 30, (LEFT, 1.65, 0.4, 5.1), prompt="Route of the crossing"),
                *rows(
                    6,
                    1.65,
                    0.85,
                    Slot("Theme", 101, (LEFT + 0.65, 0, 2.35, 0.85), 22, font="major", bold=True),
                    Slot("Headline", 102, (LEFT + 3.05, 0, SPAN - 3.05, 0.85), 20),
                ),
                *footer(),
            ),
        ),
        Layout(
            "Section",
            (
                Slot("Stage", 10, (LEFT, 1.35, SPAN, 0.4), 18, colour="bg1", anchor="ctr", prompt="Stage"),
                Slot(
                    "Title", 0, (LEFT, 1.8, SPAN, 1.1), 60, "title", "major", colour="bg1", anchor="ctr", prompt="Theme"
                ),
                Slot("Headline", 11, (LEFT, 3.0, SPAN, 1.15), 26, colour="bg1", prompt="Headline"),
                Slot("Route", 30, (LEFT, 5.1, SPAN, 1.1), prompt="Route of the crossing"),
                *footer("bg1"),
            ),
            background="tx2",
        ),
        Layout("Quote", (*kicker(), quote(1.35, 3.75, 44), *voice(5.4), *footer())),
        Layout(
            "Quote with note",
            (*kicker(), quote(1.2, 2.75, 40), *voice(4.15), note("Note", 13, LEFT, 5.25, SPAN, 1.45), *footer()),
        ),
        Layout(
            "Quote with takeaway and ask",
            (
                *kicker(),
                quote(1.2, 2.75, 40),
                *voice(4.15),
                note("Takeaway", 13, LEFT, 5.25, half, 1.45),
                note("Ask", 14, LEFT + half + 0.3, 5.25, half, 1.45),
                *footer(),
            ),
        ),
        Layout(
            "Long quote",
            (
                *kicker(),
                quote(1.3, 4.45, 24, width=7.4, anchor="ctr"),
                *voice(5.95, 7.4),
                note("Takeaway", 13, side, 1.3, 3.9, 2.6),
                note("Ask", 14, side, 4.1, 3.9, 2.6),
                *footer(),
            ),
        ),
        Layout(
            "Decisions",
            (
                heading(),
                *rows(
                    6,
                    1.6,
                    0.86,
                    Slot("Number", 101, (LEFT, 0, 0.7, 0.78), 30, font="major"),
                    Slot("Ask", 102, (LEFT + 0.75, 0, 8.0, 0.78), 20),
                    Slot("Voice", 103, (RIGHT - 2.75, 0, 2.75, 0.78), 14, colour=QUIET),
                ),
                *footer(),
            ),
        ),
        Layout("Speakers", (heading(), *speaker_grid(), *footer())),
        Layout(
            "Text",
            (heading(), Slot("Text", 10, (LEFT, 1.65, SPAN, 5.05), 20, after=8, prompt="Text"), *footer()),
        ),
    )


def speaker_grid() -> tuple[Slot, ...]:
    """Three rows of two speakers, numbered line by line."""
    width = (SPAN - 0.5) / 2
    grid: list[Slot] = []
    for place in range(6):
        x, y = LEFT + (place % 2) * (width + 0.5), 1.65 + (place // 2) * 1.7
        idx = 101 + 10 * place
        grid += [
            Slot(
                f"Speaker {place + 1}",
                idx,
                (x, y, width, 0.4),
                22,
                font="major",
                bold=True,
                anchor="ctr",
                prompt="Speaker",
            ),
            Slot(
                f"Position {place + 1}",
                idx + 1,
                (x, y + 0.4, width, 0.36),
                16,
                anchor="ctr",
                prompt="Role · organisation",
            ),
            Slot(
                f"Themes {place + 1}",
                idx + 2,
                (x, y + 0.74, width, 0.34),
                14,
                colour=QUIET,
                anchor="ctr",
                prompt="Themes",
            ),
        ]
    return tuple(grid)


def main() -> None:
    master = (heading(), Slot("Text", 1, (LEFT, 1.65, SPAN, 5.05), 20, after=8, prompt="Text"), *footer())
    write_template(Path(__file__).parent / "crossing.pptx", CROSSING, master, crossing_layouts())


if __name__ == "__main__":
    main()
