"""Where a slide's links are: the rectangles of linked text and shapes on the laid-out slide, and where they lead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from pptx.opc.package import Part
from pptx.oxml.ns import qn
from pptx.slide import Slide
from PySide6.QtCore import QRectF

from briefing.core.elements import Element
from briefing.deck.ooxml.links import ALLOWED
from briefing.deck.render.paint import frame_of, placing_of
from briefing.deck.render.renderer import DisplayList

_WEB = ("http://", "https://", "mailto:")
_JUMP = "ppaction://hlinkshowjump?jump="


@dataclass(frozen=True)
class Link:
    """A rectangle in CSS pixels that leads to an address, or to a slide, from 0."""

    place: QRectF
    target: str | int


def links(slide: Slide, number: int, parts: Sequence[Part], shown: DisplayList) -> Iterator[Link]:
    """The links of the slide with that ``number``, from 0, whose display list is ``shown``.

    ``parts`` are the parts of all slides, in order. Links to files and macros are left out.
    """
    targets = _Targets(slide, number, parts)
    own = [item for item in shown["primitives"] if str(item.get("shapeId", "")).startswith("slide:")]
    boxes = {item["objectId"]: item for item in own if item.get("lines")}
    frames = {item["objectId"]: item for item in own}
    for shape in slide._element.iter(qn("p:sp"), qn("p:pic"), qn("p:cxnSp"), qn("p:graphicFrame")):
        mark = next(shape.iter(qn("p:cNvPr")))
        key = int(mark.get("id", "0"))
        target = targets.of(mark.find(qn("a:hlinkClick")))
        if target is not None and key in frames:
            yield Link(placing_of(frames[key]).mapRect(frame_of(frames[key])), target)
        if key in boxes:
            yield from _of_text(shape.find(qn("p:txBody")), boxes[key], targets)


def _of_text(body: Element | None, box: DisplayList, targets: _Targets) -> Iterator[Link]:
    """The links within a shape's text, None where it has none."""
    for start, end, click in _linked(body) if body is not None else ():
        target = targets.of(click)
        if target is not None:
            yield from (Link(place, target) for place in _places(box, start, end))


@dataclass(frozen=True)
class _Targets:
    slide: Slide
    number: int
    parts: Sequence[Part]

    def of(self, click: Element | None) -> str | int | None:
        """The address or slide that a click leads to; None for what a PDF does not follow."""
        if click is None:
            return None
        action, id = click.get("action", ""), click.get(qn("r:id"), "")
        if action.startswith(_JUMP):
            return self.jump(action.removeprefix(_JUMP))
        relation = self.slide.part.rels.get(id)
        if relation is None:
            return None
        if relation.is_external:
            address = relation.target_ref
            return quote(address, safe=ALLOWED) if address.lower().startswith(_WEB) else None
        return self.parts.index(relation.target_part) if relation.target_part in self.parts else None

    def jump(self, where: str) -> int | None:
        last = len(self.parts) - 1
        known: Mapping[str, int] = {"firstslide": 0, "lastslide": last}
        steps = {"nextslide": self.number + 1, "previousslide": self.number - 1}
        found = {**known, **steps}.get(where)
        return found if found is not None and 0 <= found <= last else None


def _linked(body: Element) -> Iterator[tuple[int, int, Element]]:
    """The linked stretches of a text: start and end in UTF-16 units, a unit for each end of a line or paragraph."""
    place = 0
    for paragraph in body.iter(qn("a:p")):
        for run in paragraph.iter(qn("a:r"), qn("a:fld"), qn("a:br")):
            text = "\n" if run.tag == qn("a:br") else run.findtext(qn("a:t"), "")
            length = len(text.encode("utf-16-le")) // 2
            click = run.find(f"{qn('a:rPr')}/{qn('a:hlinkClick')}")
            if click is not None:
                yield place, place + length, click
            place += length
        place += 1


def _places(box: DisplayList, start: int, end: int) -> Iterator[QRectF]:
    """The rectangles that a stretch of a box's text takes, one a line."""
    for line in box["lines"]:
        stops = [stop["x"] for stop in line["caretStops"] if start <= stop["position"] <= end]
        if line["start"] < end and start < line["end"] and max(stops) > min(stops):
            place = QRectF(min(stops), line["y"], max(stops) - min(stops), line["height"])
            yield placing_of(box).mapRect(place)
