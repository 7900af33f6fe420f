"""What is seen of a slide: its lines of text, tables and drawings, as the renderer places them.

Lengths and type sizes are design points: points on a slide 960 wide, whatever the real width is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.deck.check.slides import Slide
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.render.renderer import DisplayList, ink_width, is_own, text_boxes
from briefing.deck.template.placeholders import TITLES

FOOTERS = ("ftr", "sldNum", "dt", "hdr")
_HEADS = ("title", "secHead")
_ASCENT, _DESCENT = 0.72, 0.2
"""How far letters reach above and below the baseline, in sizes: capitals and ascenders, descenders, of most faces."""
_BLEEDS = 0.6
"""The share of the slide from which a drawing is a ground, not something on it."""


@dataclass(frozen=True)
class Run:
    """Letters in one style; ``place`` is where their ink is, ``ink`` their colour as the renderer tells it."""

    place: Rect
    size: float
    bold: bool
    ink: str


@dataclass(frozen=True)
class SeenLine:
    """A line as it is drawn; ``place`` is where its ink is."""

    place: Rect
    words: str
    runs: tuple[Run, ...]

    @property
    def size(self) -> float:
        """That of the style in which most letters stand."""
        return max(self.runs, key=lambda run: run.place.w).size


@dataclass(frozen=True)
class SeenText:
    """The lines of one shape, or of one cell of a table; never without words.

    ``shape`` tells one shape of a slide from others, ``is_own`` a slide's from what its layout and master draw;
    ``type`` is the placeholder's, "" for none; ``is_cell`` says that it stands in a table or chart.
    """

    shape: str
    name: str
    type: str
    is_own: bool
    is_cell: bool
    lines: tuple[SeenLine, ...]

    @property
    def words(self) -> str:
        return " ".join(line.words.strip() for line in self.lines)

    @property
    def is_title(self) -> bool:
        return self.type in TITLES

    @property
    def is_footer(self) -> bool:
        return self.type in FOOTERS

    @property
    def start(self) -> str:
        """What it is told by."""
        return self.words[:40]


@dataclass(frozen=True)
class Drawing:
    """A picture or filled shape; ``depth`` is its place in the order of drawing."""

    shape: str
    name: str
    is_picture: bool
    is_own: bool
    place: Rect


class Sight:
    """A slide and what is seen of it, from its display list."""

    def __init__(self, slide: Slide, shown: DisplayList) -> None:
        self.slide = slide
        self.shown = shown
        self._scale = WIDTH / float(shown["width"])
        self.height = float(shown["height"]) * self._scale
        self._types = {text.id: text.type for text in slide.texts}
        self._names = {
            entry.get("shapeId", ""): str(entry["name"]) for entry in shown["primitives"] if entry.get("name")
        }

    @cached_property
    def texts(self) -> list[SeenText]:
        """All texts with words, the layout's and master's first, as they are drawn."""
        return list(self._texts())

    @property
    def own(self) -> list[SeenText]:
        return [text for text in self.texts if text.is_own]

    @property
    def body(self) -> list[SeenText]:
        """The slide's own texts besides title and footers."""
        return [text for text in self.own if not text.is_title and not text.is_footer]

    @cached_property
    def title(self) -> SeenText | None:
        return next((text for text in self.own if text.is_title), None)

    @cached_property
    def drawings(self) -> list[Drawing]:
        """Pictures and filled shapes that are no ground of the whole slide."""
        found = (self._drawing(entry) for entry in self.shown["primitives"] if _is_drawn(entry))
        return [drawing for drawing in found if drawing.place.w * drawing.place.h < _BLEEDS * WIDTH * self.height]

    @cached_property
    def blocks(self) -> list[Rect]:
        """The places of the slide's own tables, charts and pictures."""
        kinds = ("table", "chart", "image", "placeholder")
        return [self._rect(entry) for entry in self.shown["primitives"] if entry["kind"] in kinds and is_own(entry)]

    @property
    def names(self) -> set[str]:
        """The names of the slide's own shapes."""
        return {str(entry["name"]) for entry in self.shown["primitives"] if entry.get("name") and is_own(entry)}

    @property
    def is_summary(self) -> bool:
        """Whether it is a summary of ours: a headline a theme."""
        return not self.names.isdisjoint({"Headlines", "Headline 1"})

    @property
    def is_head(self) -> bool:
        """Whether the slide opens the deck or a part of it, and so has no body."""
        return self.slide.layout.type in _HEADS or any(text.type == "ctrTitle" for text in self.own) or self._is_cover

    @property
    def _is_cover(self) -> bool:
        """Whether it is the deck's first slide, on a layout of its own."""
        return self.slide.number == 1 and not {"Kicker", "Themes"} & self.names

    def _texts(self) -> Iterator[SeenText]:
        for entry in self.shown["primitives"]:
            turned = entry.get("transform", {}).get("rotationDeg", 0.0)
            if turned:  # its lines are told as if it were upright
                continue
            for box in text_boxes([entry]):
                lines = tuple(self._line(line) for line in box["lines"] if _has_words(line))
                if lines and not box.get("transform", {}).get("rotationDeg", 0.0):
                    yield self._text(entry, lines)

    def _text(self, entry: DisplayList, lines: Sequence[SeenLine]) -> SeenText:
        shape, own = entry.get("shapeId", ""), is_own(entry)
        type_ = self._types.get(str(entry.get("objectId", "")), "") if own else ""
        return SeenText(shape, self._names.get(shape, ""), type_, own, entry["kind"] != "textBox", tuple(lines))

    def _line(self, line: DisplayList) -> SeenLine:
        runs = tuple(self._run(run, line["baseline"]) for run in line["runs"] if run["text"].strip())
        top, bottom = min(run.place.y for run in runs), max(run.place.bottom for run in runs)
        words = "".join(run["text"] for run in line["runs"])
        wide = ink_width(line) * self._scale
        return SeenLine(Rect(line["x"] * self._scale, top, wide, bottom - top), words, runs)

    def _run(self, run: DisplayList, baseline: float) -> Run:
        size = run["fontSizePx"] * self._scale
        foot = (baseline - run.get("baselineOffsetPx", 0)) * self._scale
        place = Rect(
            run["x"] * self._scale, foot - _ASCENT * size, run["width"] * self._scale, (_ASCENT + _DESCENT) * size
        )
        return Run(place, 0.0 if run.get("baselineOffsetPx") else size, bool(run.get("bold")), run["color"])

    def _drawing(self, entry: DisplayList) -> Drawing:
        shape = entry.get("shapeId", "")
        return Drawing(shape, str(entry.get("name", "")), entry["kind"] == "image", is_own(entry), self._rect(entry))

    def _rect(self, entry: DisplayList) -> Rect:
        return Rect(*(float(entry[side]) * self._scale for side in ("x", "y", "w", "h")))


def _is_drawn(entry: DisplayList) -> bool:
    turned = entry.get("transform", {}).get("rotationDeg", 0.0)
    return not turned and (entry["kind"] == "image" or (entry["kind"] == "shape" and "fill" in entry))


def _has_words(line: DisplayList) -> bool:
    return any(run["text"].strip() for run in line["runs"])
