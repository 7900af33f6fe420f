"""A page: a planned slide resolved on a template, with its boxes, fonts and fitted sizes."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.deck.compose.look import Places
from briefing.deck.compose.model import Shape, TextBox
from briefing.deck.ooxml.shapes import Box
from briefing.deck.plan.model import PlannedSlide
from briefing.deck.plan.texts.text import Text
from briefing.deck.template.placeholders import Slot

FLOORS = {"quote": 16.0, "row quote": 16.0}
FLOOR = 12.0
"""The least sizes in points, of quotes and of everything else."""


@dataclass(frozen=True)
class Filled:
    """A text in a place at a size in points, for a role ("quote", "row ask", …).

    ``tint`` is the scheme colour of tinted runs, ``ink`` that of all others, ``fill`` that of a disc behind it; "" is
    the one that the place has.
    """

    slot: Slot
    text: Text
    size: float
    role: str
    tint: str = ""
    ink: str = ""
    fill: str = ""


@dataclass(frozen=True)
class Figure:
    """Where a chart stands, and the fills of its text and of each of its bars.

    ``unit`` is how many points of the slide a point of the design is.
    """

    box: Box
    ink: str
    colours: tuple[str, ...]
    unit: float = 1.0


@dataclass(frozen=True)
class Rule:
    """A bar of a scheme colour over a text that we draw; it means nothing."""

    box: Box
    colour: str


@dataclass(frozen=True)
class Page:
    """A slide on a layout as a ``kind`` of page: ``layout`` is the layout's key, ``part`` its name in the package.

    ``route`` is where the crossing is drawn, ``waypoints`` are the boxes of its rows; ``figure`` is the
    place of the slide's chart; ``rules`` stand over rows that we draw. A composed page has ``shapes`` and none of
    these; ``keys`` are what other pages link to it by, ``places`` which placeholders take which of its texts (see
    ``Look.places``), ``ground`` the scheme colour that its shapes stand on, ``own`` the accent that the template has
    beside its theme, "" where that has it.
    """

    kind: str
    layout: str
    part: str
    slide: PlannedSlide
    filled: tuple[Filled, ...]
    route: Box | None
    waypoints: tuple[Box, ...]
    background: bool
    figure: Figure | None = None
    rules: tuple[Rule, ...] = ()
    shapes: tuple[Shape, ...] = ()
    keys: tuple[str, ...] = ()
    places: Places = ()
    ground: str = "bg1"
    own: str = ""

    @property
    def quote(self) -> str:
        """The message whose quote is its title, "" where none is."""
        titles = (shape for shape in self.shapes if isinstance(shape, TextBox) and shape.placeholder == "title")
        return next((box.field.id for box in titles if box.field and box.field.role == "quote"), "")
