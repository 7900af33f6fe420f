"""The shapes of a slide → its texts, in the order in which they are read: who said it beside what was said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from briefing.core.elements import Element
from briefing.sources.quotes.text.set_apart import is_signature
from briefing.sources.transcripts.told_rows import QUOTED, as_row, is_in_rows

_QUIET = ("sldNum", "dt", "ftr", "hdr", "sldImg")
"""Placeholders that say nothing of the slide."""
_PARAGRAPH = "{http://schemas.openxmlformats.org/drawingml/2006/main}p"
_TITLES = ("title", "ctrTitle")
_LINES = 2
"""Paragraphs of a text that names who spoke, at most: a name, and what they are."""
_FAR = 1.5
"""How far from what was said, in heights of it, its speaker is named at most; untuned."""


class Box(NamedTuple):
    """Where a shape stands on its slide, in EMU."""

    x0: float
    y0: float
    x1: float
    y1: float


class _Shape(NamedTuple):
    element: Element
    box: Box | None
    texts: Sequence[str]

    @property
    def is_said(self) -> bool:
        """Whether it shows what was said, in marks, and nothing else."""
        return len(self.texts) == 1 and QUOTED.fullmatch(self.texts[0]) is not None

    @property
    def is_voice(self) -> bool:
        """Whether it names somebody, and nothing else."""
        return 0 < len(self.texts) <= _LINES and not self.is_said and is_signature(self.texts[0])


class _Place(NamedTuple):
    """How the places of a group's shapes are those of the slide: times ``scale``, and moved."""

    scale: tuple[float, float] = (1.0, 1.0)
    moved: tuple[float, float] = (0.0, 0.0)

    def box(self, stated: Element) -> Box | None:
        """The box that a shape states; None for one that has it of its layout."""
        corner, size = _pair(stated, "off", "x", "y"), _pair(stated, "ext", "cx", "cy")
        if not corner or not size:
            return None
        x, y = (place * scale + moved for place, scale, moved in zip(corner, self.scale, self.moved, strict=True))
        return Box(x, y, x + size[0] * self.scale[0], y + size[1] * self.scale[1])

    def within(self, group: Element) -> _Place:
        """That of the shapes of a group."""
        outer, corner, size = self.box(group), _pair(group, "chOff", "x", "y"), _pair(group, "chExt", "cx", "cy")
        if not outer or not corner or not size or not all(size):
            return self
        scale = (outer.x1 - outer.x0) / size[0], (outer.y1 - outer.y0) / size[1]
        return _Place(scale, (outer.x0 - corner[0] * scale[0], outer.y0 - corner[1] * scale[1]))


def texts_of(root: Element, diagram: Callable[[str], Element | None]) -> Iterator[str]:
    """The paragraphs of a slide or of its notes, its title before the rest, the rows of its tables as lines.

    Whoever is named beside what was said follows it, whichever was drawn first. ``diagram`` gives the tree of the
    texts of a drawing of SmartArt by the id of its relationship.
    """
    shapes = [
        _Shape(element, box, list(_texts(element, diagram)))
        for element, box in _shapes(root, _Place())
        if kind_of(element) not in _QUIET
    ]
    shapes.sort(key=lambda shape: kind_of(shape.element) not in _TITLES)
    voices = _voices(shapes)
    told = set(voices.values())
    for number, shape in enumerate(shapes):
        if number not in told:
            yield from shape.texts
            yield from shapes[voices[number]].texts if number in voices else ()


def kind_of(shape: Element) -> str:
    """What placeholder it is: "title", "body", "sldNum"; "" for none."""
    for placeholder in shape.iter("{*}ph"):
        return str(placeholder.get("type") or "body")
    return ""


def _shapes(parent: Element, place: _Place) -> Iterator[tuple[Element, Box | None]]:
    """The shapes of a tree in the order in which they are drawn, what only older programs show left out."""
    for child in parent:
        tag = str(child.tag).rpartition("}")[2]
        if tag in ("sp", "graphicFrame"):
            yield child, place.box(child)
        elif tag == "grpSp":
            yield from _shapes(child, place.within(child))
        elif tag != "Fallback":
            yield from _shapes(child, place)


def _pair(shape: Element, kind: str, first: str, second: str) -> tuple[float, float] | None:
    """Two numbers that the place of a shape states."""
    for found in shape.iter(f"{{*}}{kind}"):
        told = str(found.get(first, "")), str(found.get(second, ""))
        if all(one.lstrip("-").isdecimal() for one in told):
            return float(told[0]), float(told[1])
    return None


def _texts(shape: Element, diagram: Callable[[str], Element | None]) -> Iterator[str]:
    rows = [[_cell(cell) for cell in row.iterchildren("{*}tc")] for row in shape.iter("{*}tr")]
    if rows and is_in_rows(rows):
        yield from map(as_row, rows)
        return
    yield from _paragraphs(shape)
    for link in shape.iter("{*}relIds"):
        ids = [str(value) for key, value in link.items() if str(key).endswith("}dm")]
        drawn = diagram(ids[0]) if ids else None
        yield from _paragraphs(drawn) if drawn is not None else ()


def _paragraphs(element: Element) -> Iterator[str]:
    for paragraph in element.iter(_PARAGRAPH):
        parts = paragraph.iter("{*}t", "{*}br")
        text = "".join("\n" if part.tag.endswith("}br") else part.text or "" for part in parts)
        if text.strip():
            yield text.strip()


def _cell(cell: Element) -> str:
    return "\n".join(_paragraphs(cell))


def _voices(shapes: Sequence[_Shape]) -> dict[int, int]:
    """By the number of a shape that shows what was said, that of the one that names whose words they are.

    Each is the nearest of the other: where two may be meant, the order in which they were drawn stays.
    """
    said = [number for number, shape in enumerate(shapes) if shape.is_said]
    named = [number for number, shape in enumerate(shapes) if shape.is_voice]
    nearest = {one: _nearest(one, named, shapes) for one in said}
    return {one: voice for one, voice in nearest.items() if voice is not None and _nearest(voice, said, shapes) == one}


def _nearest(one: int, others: Sequence[int], shapes: Sequence[_Shape]) -> int | None:
    distances = {other: _distance(shapes[one].box, shapes[other].box) for other in others}
    near = {other: distance for other, distance in distances.items() if distance is not None}
    return min(near, key=near.__getitem__, default=None)


def _distance(one: Box | None, other: Box | None) -> float | None:
    """The white between two boxes that stand one above or beside the other; None for others, or far ones."""
    if not one or not other:
        return None
    across = max(one.x0, other.x0) - min(one.x1, other.x1)
    down = max(one.y0, other.y0) - min(one.y1, other.y1)
    if across > 0 and down > 0:
        return None
    white = max(across, down, 0.0)
    return white if white <= _FAR * max(one.y1 - one.y0, other.y1 - other.y0) else None
