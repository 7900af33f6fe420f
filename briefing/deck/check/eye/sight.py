"""What is seen of a slide: its lines of text, tables and drawings, as the renderer places them.

Lengths and type sizes are design points: points on a slide 960 wide, whatever the real width is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from briefing.deck.check.eye.turning import Turn
from briefing.deck.check.slides import Slide
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.fonts.shipped import are_widths_known
from briefing.deck.ooxml.shapes import FOOTERS, TITLES
from briefing.deck.ooxml.xml import qn
from briefing.deck.render.renderer import DisplayList, ink_width, is_own, text_boxes

_QUOTE = re.compile(r"Quote \d+")
_HEADS = ("title", "secHead")
ASCENT, DESCENT = 0.72, 0.2
"""How far letters reach above and below the baseline, in sizes: capitals and ascenders, descenders, of most faces."""
_TOLD = 40
"""The letters that tell a text from others."""
_CLEAR, _BREATH = "#RRGGBBAA", 0x33
"""The form of a colour that lets through what is under it, and the opacity, of 255, from which it is one."""
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
    """A line as it is drawn; ``place`` is where its ink is.

    ``pieces`` are the places that its ink covers for sure: of a face that is not here, within its box.
    """

    place: Rect
    words: str
    runs: tuple[Run, ...]
    pieces: tuple[Rect, ...]

    @property
    def size(self) -> float:
        """That of the style in which most letters stand."""
        return max(self.runs, key=lambda run: run.place.w).size


@dataclass(frozen=True)
class SeenText:
    """The lines of one shape, or of one cell of a table; never without words.

    ``shape`` tells one shape of a slide from others, ``is_own`` a slide's from what its layout and master draw;
    ``type`` is the placeholder's, "" for none.
    """

    shape: str
    name: str
    type: str
    is_own: bool
    lines: tuple[SeenLine, ...]

    @property
    def words(self) -> str:
        return " ".join(line.words.strip() for line in self.lines)

    @property
    def is_title(self) -> bool:
        return self.type in TITLES

    @property
    def is_quote(self) -> bool:
        """Whether it is a quote of ours, by the name of its shape; that may be the slide's title, too."""
        return _QUOTE.fullmatch(self.name) is not None

    @property
    def is_footer(self) -> bool:
        return self.type in FOOTERS

    @property
    def start(self) -> str:
        """What it is told by."""
        return started(self.words)


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

    @cached_property
    def leaving(self) -> set[str]:
        """The shapes that an animation takes from the slide while it is shown."""
        exits = (each for each in self.slide.tree.iter(qn("p:cTn")) if each.get("presetClass") == "exit")
        ids = {target.get("spid") for each in exits for target in each.iter(qn("p:spTgt"))}
        return {e.get("shapeId", "") for e in self.shown["primitives"] if str(e.get("objectId", "")) in ids}

    @property
    def is_summary(self) -> bool:
        """Whether it is a summary of ours: a headline a theme, or quotes between rules where there are no themes."""
        return not self.names.isdisjoint({"Headlines", "Headline 1", "Rule 1"})

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
            turn = self._turn(entry)
            for box in text_boxes([entry]):
                lines = tuple(self._line(line, turn, self._rect(box)) for line in box["lines"] if _has_words(line))
                if lines and (box is entry or not _degrees(box)):
                    yield self._text(entry, lines)

    def _turn(self, entry: DisplayList) -> Turn | None:
        """How a shape is turned: its lines are told as if it were upright."""
        place, degrees = self._rect(entry), _degrees(entry)
        return Turn(place.x + place.w / 2, place.y + place.h / 2, degrees) if degrees else None

    def _text(self, entry: DisplayList, lines: Sequence[SeenLine]) -> SeenText:
        shape, own = entry.get("shapeId", ""), is_own(entry)
        type_ = self._types.get(str(entry.get("objectId", "")), "") if own else ""
        return SeenText(shape, self._names.get(shape, ""), type_, own, tuple(lines))

    def _line(self, line: DisplayList, turn: Turn | None, box: Rect) -> SeenLine:
        runs = tuple(self._run(run, line["baseline"]) for run in line["runs"] if run["text"].strip())
        words = "".join(run["text"] for run in line["runs"])
        if turn:
            runs = tuple(replace(run, place=piece) for run in runs for piece in turn.pieces(run.place))
            pieces = tuple(run.place for run in runs)
            return SeenLine(_around(pieces), words, runs, pieces)
        top, bottom = min(run.place.y for run in runs), max(run.place.bottom for run in runs)
        wide = ink_width(line) * self._scale
        place = Rect(line["x"] * self._scale, top, wide, bottom - top)
        sure = place if all(are_widths_known(run["fontFamily"]) for run in line["runs"]) else place.meeting(box)
        return SeenLine(place, words, runs, (sure,) if min(sure.w, sure.h) > 0 else ())

    def _run(self, run: DisplayList, baseline: float) -> Run:
        size = run["fontSizePx"] * self._scale
        foot = (baseline - run.get("baselineOffsetPx", 0)) * self._scale
        place = Rect(
            run["x"] * self._scale, foot - ASCENT * size, run["width"] * self._scale, (ASCENT + DESCENT) * size
        )
        return Run(place, 0.0 if run.get("baselineOffsetPx") else size, bool(run.get("bold")), run["color"])

    def _drawing(self, entry: DisplayList) -> Drawing:
        shape = entry.get("shapeId", "")
        return Drawing(shape, str(entry.get("name", "")), entry["kind"] == "image", is_own(entry), self._rect(entry))

    def _rect(self, entry: DisplayList) -> Rect:
        return Rect(*(float(entry[side]) * self._scale for side in ("x", "y", "w", "h")))


def started(words: str) -> str:
    """The beginning of a text, what it is told by: whole words, as far as there are such."""
    if len(words) <= _TOLD:
        return words
    begun = words[: _TOLD + 1].rsplit(None, 1)[0] if " " in words[:_TOLD] else words[:_TOLD]
    return f"{begun.rstrip()} …"


def _degrees(entry: DisplayList) -> float:
    return float(entry.get("transform", {}).get("rotationDeg", 0.0))


def _around(places: Sequence[Rect]) -> Rect:
    """The place that holds all of them."""
    x, y = min(place.x for place in places), min(place.y for place in places)
    return Rect(x, y, max(place.right for place in places) - x, max(place.bottom for place in places) - y)


def _is_drawn(entry: DisplayList) -> bool:
    return not _degrees(entry) and (entry["kind"] == "image" or (entry["kind"] == "shape" and _is_filled(entry)))


def _is_filled(entry: DisplayList) -> bool:
    """Whether a shape's fill is more than a breath of colour, such as the glow that fades into the ground."""
    fill = entry.get("fill")
    inks = [stop["color"] for stop in fill.get("stops", ())] or [fill.get("color", "")] if fill else []
    return any(len(ink) < len(_CLEAR) or int(ink[7:], 16) >= _BREATH for ink in inks)


def _has_words(line: DisplayList) -> bool:
    return any(run["text"].strip() for run in line["runs"])
