"""What a composed slide is made of: native texts, shapes and tables, in theme colours and fonts.

Lengths and type sizes are **design points**: points on a slide 960 wide, whatever the real width is. The writer
scales them by (the slide's width in points / 960), so that nothing else knows the slide's size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from briefing.deck.plan.contents import Chart
from briefing.deck.plan.model import PlannedSlide

WIDTH = 960.0
"""The width of every slide, in design points."""


class Ink(NamedTuple):
    """A theme colour: ``slot`` is a scheme name such as "tx1" or "accent2".

    ``part`` is how much of it there is over the background, 1 is all; ``alpha`` is its opacity. Tints are opaque
    (parts of the background are mixed in), so that no seams show between cells.
    """

    slot: str
    part: float = 1.0
    alpha: float = 1.0


class Rect(NamedTuple):
    """A place: left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    def meeting(self, other: Rect) -> Rect:
        """The place that both share, of no or less than no size where they do not meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Rect(x, y, min(self.right, other.right) - x, min(self.bottom, other.bottom) - y)

    def meets(self, other: Rect) -> bool:
        """Whether both share more than an edge."""
        return min(self.meeting(other)[2:]) > 0

    def moved(self, *, x: float = 0, y: float = 0) -> Rect:
        return self._replace(x=self.x + x, y=self.y + y)

    def columns(self, *widths: float) -> tuple[Rect, ...]:
        """Places side by side, the widths in the order given."""
        lefts = [self.x + sum(widths[:n]) for n in range(len(widths))]
        return tuple(Rect(left, self.y, width, self.h) for left, width in zip(lefts, widths, strict=True))


class Letters(NamedTuple):
    """A stretch of text in one style. ``face`` is "major" or "minor", the theme's two fonts; ``lang`` is a tag.

    ``link`` is a web address, ``goto`` the key of a slide of this deck (see ``Sheet.keys``). In a placeholder, the face
    "" and the ink of the slot "" are the placeholder's own.
    """

    text: str
    size: float
    ink: Ink
    bold: bool = False
    italic: bool = False
    face: str = "minor"
    lang: str = ""
    link: str = ""
    goto: str = ""


class Line(NamedTuple):
    """A paragraph. ``pitch`` is its line spacing as a factor, or ``exact`` points; ``before`` the points above it.

    ``margin`` is the points that its lines stand in, of which its first line hangs out ``hang`` (a quotation mark);
    ``align`` is "l", "ctr" or "r", seen in the reading direction; ``rtl`` says that it runs leftward.
    """

    letters: tuple[Letters, ...]
    pitch: float = 1.0
    before: float = 0.0
    margin: float = 0.0
    hang: float = 0.0
    align: str = "l"
    exact: float = 0.0
    rtl: bool = False

    @property
    def text(self) -> str:
        return "".join(letters.text for letters in self.letters)

    @property
    def size(self) -> float:
        return max((letters.size for letters in self.letters), default=0.0)


class Field(NamedTuple):
    """Which text of the briefing a shape or cell shows: a later export finds it again by this.

    ``role`` is "title", "quote", "takeaway", "ask", …; ``id`` the message's or theme's, "" for the deck's own.
    """

    role: str
    id: str = ""


@dataclass(frozen=True)
class TextBox:
    """Text without a frame of its own: its letters begin at the very edge of ``place`` unless ``inset`` moves them.

    ``name`` is stable: the same content has the same name at each export. ``anchor`` is "t", "ctr" or "b".
    ``placeholder`` asks for the layout's "title", "body" or another of ``Look.places`` where it has one that is free.
    ``fill`` paints the box, ``is_bare`` leaves away what a placeholder paints; ``inset`` is left, top, right, bottom.
    """

    name: str
    place: Rect
    lines: tuple[Line, ...]
    anchor: str = "t"
    placeholder: str = ""
    field: Field | None = None
    fill: Ink | None = None
    inset: tuple[float, float, float, float] = (0, 0, 0, 0)
    is_bare: bool = False


@dataclass(frozen=True)
class Panel:
    """A filled rectangle; it means nothing by itself."""

    name: str
    place: Rect
    fill: Ink


@dataclass(frozen=True)
class Rule:
    """A straight line of ``width`` points."""

    name: str
    start: tuple[float, float]
    end: tuple[float, float]
    ink: Ink
    width: float


@dataclass(frozen=True)
class Dot:
    """A circle around a middle; ``ring`` is the width of its outline in ``edge``. ``label`` stands in its middle."""

    name: str
    x: float
    y: float
    radius: float
    fill: Ink | None
    edge: Ink | None = None
    ring: float = 0.0
    label: Letters | None = None


@dataclass(frozen=True)
class Curve:
    """A line through cubic Béziers: ``points`` are the start, then three for each curve. With ``fill`` it is closed."""

    name: str
    points: tuple[tuple[float, float], ...]
    ink: Ink | None
    width: float = 0.0
    fill: Ink | None = None
    outline: tuple[tuple[float, float], ...] = ()
    """Straight steps from the last point back to the first, that close a filled curve."""


class Edge(NamedTuple):
    """A border of a cell."""

    ink: Ink
    width: float


class Cell(NamedTuple):
    """A cell of a table. ``down`` and ``across`` are how many rows and columns it spans; covered cells are None.

    ``inset`` is left, top, right, bottom. One that is ``turned`` has its text from the bottom to the top, on one line.
    """

    lines: tuple[Line, ...] = ()
    anchor: str = "ctr"
    fill: Ink | None = None
    top: Edge | None = None
    bottom: Edge | None = None
    inset: tuple[float, float, float, float] = (0, 0, 0, 0)
    down: int = 1
    across: int = 1
    field: Field | None = None
    turned: bool = False


@dataclass(frozen=True)
class Table:
    """A native table. ``rows`` are (height, cells); ``head`` says that the first is its head row.

    ``keys`` name the rows, in order, by what they show (a message's id, "" for heads and totals).
    """

    name: str
    place: Rect
    columns: tuple[float, ...]
    rows: tuple[tuple[float, tuple[Cell | None, ...]], ...]
    head: bool = True
    keys: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True)
class Graph:
    """A native chart; ``inks`` are those of its bars, ``ink`` that of its words."""

    name: str
    place: Rect
    chart: Chart
    inks: tuple[Ink, ...]
    ink: Ink


@dataclass(frozen=True)
class Group:
    """Shapes that are one thing; ``description`` says what, for those who cannot see it, "" where it is decoration."""

    name: str
    shapes: tuple[Shape, ...]
    description: str = ""

    def __hash__(self) -> int:
        """Of what tells most groups from others, and is cheap: those that are drawn again are looked up by it."""
        return hash((self.name, len(self.shapes), self.description))


Shape = TextBox | Panel | Rule | Dot | Curve | Table | Graph | Group


@dataclass(frozen=True)
class Part:
    """What a kind draws on one slide under its head. ``messages`` are the ids of those it shows.

    ``title`` and ``kicker`` replace the planned slide's title and the quiet part of its kicker where each page has its
    own; ``notes`` are added to the slide's. ``keys`` are names by which other slides link to this very one.

    What may be drawn again, for slides share the sizes of their quotes, is drawn ``later``, after the other shapes;
    ``quotes`` are these sizes with the letters of each quote, which may have a band under them.
    """

    shapes: tuple[Shape, ...]
    messages: tuple[str, ...] = ()
    title: str = ""
    kicker: str = ""
    notes: str = ""
    keys: tuple[str, ...] = ()
    quotes: tuple[tuple[float, int], ...] = ()
    has_band: bool = False
    later: Callable[[], tuple[Shape, ...]] = tuple


@dataclass(frozen=True)
class Sheet:
    """A composed slide: its shapes in reading order, on the layout of this key. ``slide`` is what it was composed of.

    ``slide`` has the title, notes and messages of this very page. ``keys`` are what others link to it by ("decisions",
    "verbatims/sens", …).
    """

    slide: PlannedSlide
    layout: str
    shapes: tuple[Shape, ...]
    keys: tuple[str, ...] = ()


def flat(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    """The shapes with those in groups, each once, groups left out."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from flat(shape.shapes)
        else:
            yield shape
