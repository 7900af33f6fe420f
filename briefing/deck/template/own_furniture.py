"""What designers laid on every slide instead of on its layout: logos and bars at the edges, and the ground.

Decks drop the slides of a template; what most of a layout's slides draw in the same place is kept as the layout's own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from briefing.core.elements import Element, within
from briefing.deck.ooxml.colours import fill_of
from briefing.deck.ooxml.package import Package, edit
from briefing.deck.ooxml.shapes import Box, own_box
from briefing.deck.ooxml.slide_size import slide_size
from briefing.deck.ooxml.xml import local_name, path, qn, references
from briefing.deck.template.slide_pictures import taken_along

_FEWEST = 3
"""The slides of a layout that tell what they share: two may be copies of each other."""
_EDGE = 0.2
"""The share of the slide's height or width within which something stands at its edge."""
_WHOLE = 0.9
_GROUND = path("p:cSld/p:bg")
_TREE = path("p:cSld/p:spTree")
_ENDS = "nvGrpSpPr", "grpSpPr"


def keep_furniture(package: Package) -> None:
    """Lay on each layout what more than half of its slides draw without words at an edge, or all over the slide."""
    size = slide_size(package)
    for layout, slides in _by_layout(package).items():
        if size and len(slides) >= _FEWEST:
            found = Counter[bytes]()
            first: dict[bytes, tuple[str, Element]] = {}
            for slide in slides:
                shown = {_likeness(package, slide, element): element for element in _furniture(package, slide, size)}
                found.update(shown.keys())
                first = {key: (slide, element) for key, element in shown.items()} | first
            shared = [first[key] for key, count in found.items() if 2 * count > len(slides)]
            _lay(package, layout, [(slide, deepcopy(element)) for slide, element in shared])


def _by_layout(package: Package) -> Mapping[str, list[str]]:
    """The slides of each layout, in their order."""
    found: dict[str, list[str]] = defaultdict(list)
    for slide in package.slides():
        for layout in package.related(slide, "slideLayout")[:1]:
            found[layout].append(slide)
    return found


def _furniture(package: Package, slide: str, size: tuple[int, int]) -> Iterator[Element]:
    """The ground of a slide, and what it paints at its edges or all over it, clear of its words."""
    tree = package.tree(slide)
    if (ground := tree.find(_GROUND)) is not None:
        yield ground
    shapes = [(shape, own_box(shape)) for shape in tree.iterfind(f"{_TREE}/*") if local_name(shape) not in _ENDS]
    words = [box for shape, box in shapes if box and _is_written(shape)]
    for shape, box in shapes:
        if box is None or not _paints(shape) or _is_written(shape) or not _stands_apart(box, size):
            continue
        if _is_whole(box, size) or not any(box.meeting(other).area for other in words):
            yield shape


def _is_written(shape: Element) -> bool:
    """Whether a shape has words, or is there for them."""
    has_words = any((run.text or "").strip() for run in shape.iter(qn("a:t")))
    return has_words or next(shape.iter(qn("p:ph")), None) is not None


def _paints(shape: Element) -> bool:
    if shape.tag == qn("p:sp"):
        properties = shape.find(qn("p:spPr"))
        fill = None if properties is None else fill_of(properties)
        return fill is not None and fill.tag != qn("a:noFill")
    return shape.tag in (qn("p:pic"), qn("p:cxnSp"))


def _stands_apart(box: Box, size: tuple[int, int]) -> bool:
    """Whether a box is within one edge of the slide, or covers it."""
    wide, high = size
    across = box.y + box.height <= _EDGE * high or box.y >= (1 - _EDGE) * high
    down = box.x + box.width <= _EDGE * wide or box.x >= (1 - _EDGE) * wide
    return across or down or _is_whole(box, size)


def _is_whole(box: Box, size: tuple[int, int]) -> bool:
    return box.meeting(Box(0, 0, *size)).area >= _WHOLE * size[0] * size[1]


def _likeness(package: Package, slide: str, element: Element) -> bytes:
    """What two elements of slides have alike that look the same: all but their numbers, names and relationships."""
    copy = deepcopy(element)
    targets = {relation.id: relation.target for relation in package.relations(slide)}
    for holder, name in list(references(copy)):
        holder.set(name, targets.get(holder.get(name, ""), ""))
    for mark in copy.iter(qn("p:cNvPr")):
        mark.attrib.clear()
        mark[:] = []
    for more in list(copy.iter(qn("a:extLst"), qn("p:extLst"))):
        if (above := more.getparent()) is not None:
            above.remove(more)
    return bytes(etree.tostring(copy))


def _lay(package: Package, layout: str, found: list[tuple[str, Element]]) -> None:
    """Add the elements to a layout, under its own; a ground only where it has none."""
    relations = package.relations(layout)
    has_ground = package.tree(layout).find(_GROUND) is not None
    kept: list[Element] = []
    for slide, element in found:
        is_ground = element.tag == qn("p:bg")
        along = taken_along(package, slide, [element], {relation.id for relation in relations})
        if along is not None and not (is_ground and has_ground):
            relations = [*relations, *along]
            kept.append(element)
    if kept:
        package.set_relations(layout, relations)
        edit(package, layout, lambda root: _insert(root, kept))


def _insert(root: Element, kept: list[Element]) -> None:
    tree = within(root, _TREE)
    shapes = [element for element in kept if element.tag != qn("p:bg")]
    at = sum(local_name(element) in _ENDS for element in tree)
    tree[at:at] = shapes
    for element in kept:
        if element.tag == qn("p:bg"):
            within(root, qn("p:cSld")).insert(0, element)
    for number, mark in enumerate(root.iter(qn("p:cNvPr")), 1):
        mark.set("id", str(number))
