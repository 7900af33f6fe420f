"""Covers that designers drew on a template's first slide, which decks drop: kept as one more layout.

People who make a deck by hand copy that slide and write over its words. The layout has what the slide draws without
words, and placeholders where the slide has its title and subtitle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml import etree

from briefing.core.elements import Element, within
from briefing.core.office.package import TYPES, Relation
from briefing.deck.ooxml.colours import fill_of
from briefing.deck.ooxml.names import OFFICE, PML
from briefing.deck.ooxml.package import Package, edit, free_name, next_id, with_types
from briefing.deck.ooxml.shapes import FOOTERS, TITLES, Box, drawn, own_box, placeholder, placeholder_type
from briefing.deck.ooxml.slide_size import slide_size
from briefing.deck.ooxml.xml import drop_references, local_name, path, qn, references, remove, serialized
from briefing.deck.template.cover_texts import Said, subtitle_among, title_among
from briefing.deck.template.slide_pictures import taken_along

_ACROSS, _FACE = 0.9, 0.1
"""The share of the slide's width or height that a drawing from edge to edge has, and of its face."""
_MOST_WORDS = 40
_KEEPS = 0.5
"""The share of a title on its layout's place for it."""
_FIRST_ID = 1 << 31
_GROUND = path("p:cSld/p:bg")
_KEPT = ("slideMaster", "image", "themeOverride")
_PLACES = (("ctrTitle", 0), ("subTitle", 1))
_DRAWN = ("sp", "pic", "cxnSp", "grpSp")
_PHOTOGRAPHS = (".jpg", ".jpeg")


def keep_cover(package: Package) -> str:
    """Add a layout drawn as the first slide is, where that is a cover which its own layout does not draw.

    A slide is one whose few words have a title, and which draws from edge to edge, or has its title where its layout
    has none. Gives the layout's name in the package, "" where there is none.
    """
    size = slide_size(package)
    slides = package.slides()[:1]
    layouts = package.related(slides[0], "slideLayout")[:1] if slides else []
    if size is None or not layouts or not package.related(layouts[0], "slideMaster"):
        return ""
    slide, layout = package.tree(slides[0]), package.tree(layouts[0])
    if next(slide.iter(qn("p:graphicFrame")), None) is not None:
        return ""
    said = list(_said(slide, layout))
    title = title_among(said, size[0])
    if title is None or sum(text.words for text in said) > _MOST_WORDS:
        return ""
    shown = _drawings(package, slides[0], size)
    bleeds = any(_bleeds(shape, box, size) for shape, box in shown)
    if not bleeds and not _is_moved(title, layout, size):
        return ""
    texts = [title, *filter(None, [subtitle_among(said, title, size[0])])]
    return _added(package, slides[0], layouts[0], texts, [shape for shape, _ in shown])


def _is_moved(title: Said, layout: Element, size: tuple[int, int]) -> bool:
    """Whether a title stands where its layout has none, nor says that it opens a deck."""
    places = [box for shape, box in drawn(layout) if placeholder_type(shape) in TITLES]
    if layout.get("type") == "title" or None in places:
        return not places
    return all(title.box.meeting(box).area < _KEEPS * title.box.area for box in places if box)


def _said(slide: Element, layout: Element) -> Iterator[Said]:
    """The texts of the slide; what stands in its footers is none."""
    heirs = {mark.get("idx", "0"): shape for shape, _ in drawn(layout) if (mark := placeholder(shape)) is not None}
    for shape, box in drawn(slide):
        mark = placeholder(shape)
        heir = heirs.get(mark.get("idx", "0")) if mark is not None else None
        box = box or (own_box(heir) if heir is not None else None)
        if shape.tag == qn("p:sp") and box and _is_written(shape) and placeholder_type(shape) not in FOOTERS:
            yield Said(shape, heir, box)


def _is_written(shape: Element) -> bool:
    return any((run.text or "").strip() for run in shape.iter(qn("a:t")))


def _drawings(package: Package, slide: str, size: tuple[int, int]) -> list[tuple[Element, Box]]:
    """What the slide draws without words, but small photographs: those show who spoke, or what of."""
    shapes = [(shape, own_box(shape)) for shape in within(package.tree(slide), path("p:cSld/p:spTree"))]
    drawn = [(shape, box) for shape, box in shapes if box and local_name(shape) in _DRAWN and _is_wordless(shape)]
    seen = [(shape, box) for shape, box in drawn if box.meeting(Box(0, 0, *size)).area]
    return [
        (shape, box) for shape, box in seen if _bleeds(shape, box, size) or not _is_photograph(package, slide, shape)
    ]


def _is_wordless(shape: Element) -> bool:
    return not _is_written(shape) and next(shape.iter(qn("p:ph")), None) is None


def _bleeds(shape: Element, box: Box, size: tuple[int, int]) -> bool:
    """Whether a shape paints from one edge of the slide to the other."""
    seen = box.meeting(Box(0, 0, *size))
    across = seen.width >= _ACROSS * size[0] or seen.height >= _ACROSS * size[1]
    return across and seen.area >= _FACE * size[0] * size[1] and _paints(shape)


def _paints(shape: Element) -> bool:
    if shape.tag != qn("p:sp"):
        return bool(shape.tag != qn("p:cxnSp"))
    fill = fill_of(within(shape, qn("p:spPr")))
    styled = shape.find(path("p:style/a:fillRef"))
    return bool(fill.tag != qn("a:noFill")) if fill is not None else styled is not None and styled.get("idx") != "0"


def _is_photograph(package: Package, slide: str, shape: Element) -> bool:
    named = {element.get(name) for element, name in references(shape)}
    targets = [relation.target.lower() for relation in package.relations(slide) if relation.id in named]
    return any(target.endswith(_PHOTOGRAPHS) for target in targets)


def _added(package: Package, slide: str, layout: str, texts: Sequence[Said], shown: Sequence[Element]) -> str:
    """The new layout, listed last by its master."""
    name = free_name(package, "ppt/slideLayouts/slideLayout1.xml")
    relations = [relation for relation in package.relations(layout) if relation.kind in _KEPT]
    lost = {relation.id for relation in package.relations(layout)} - {relation.id for relation in relations}
    root = deepcopy(package.tree(layout))
    drop_references(root, lost)
    _clear(root, package.tree(slide), texts)
    tree = within(root, path("p:cSld/p:spTree"))
    footers = [shape for shape in tree if placeholder(shape) is not None]
    remove(footers)
    for element in (*package.tree(slide).findall(_GROUND)[:1], *shown):
        copy = deepcopy(element)
        along = taken_along(package, slide, [copy], {rel.id for rel in relations})
        if along is not None:
            relations += along
            _place(root, tree, copy)
    tree.extend([text.filled(kind, idx) for text, (kind, idx) in zip(texts, _PLACES, strict=False)] + footers)
    _number(root)
    package.parts[name] = serialized(root)
    package.set_relations(name, relations)
    package.parts[TYPES] = with_types(package.parts[TYPES], [(name, f"{PML}.slideLayout+xml")])
    _list(package, package.related(layout, "slideMaster")[0], name)
    return name


def _clear(root: Element, slide: Element, texts: Sequence[Said]) -> None:
    """Make of a layout's copy the ground for what the slide draws: without its texts, named apart.

    Words of its own on which the slide has title or subtitle are samples of them.
    """
    tree = within(root, path("p:cSld/p:spTree"))
    hidden = slide.get("showMasterSp") in ("0", "false")
    drawings = [shape for shape in tree if local_name(shape) not in ("nvGrpSpPr", "grpSpPr", "extLst")]
    remove([shape for shape in drawings if _is_dropped(shape, hidden) or _is_sample(shape, texts)])
    remove([element for tag in ("p:transition", "p:timing", "p:extLst") for element in root.findall(qn(tag))])
    own = slide.find(path("p:clrMapOvr/a:overrideClrMapping"))
    inherited = root.find(qn("p:clrMapOvr"))
    if own is not None and inherited is not None:
        inherited[:] = [deepcopy(own)]
    root.attrib.pop("matchingName", "")
    for name, value in (("type", "title"), ("preserve", "1"), ("userDrawn", "1")):
        root.set(name, value)
    if hidden:
        root.set("showMasterSp", "0")
    found = within(root, qn("p:cSld"))
    found.set("name", f"{found.get('name', '')} 1".strip())


def _is_dropped(shape: Element, hidden: bool) -> bool:
    """Whether a shape of the layout is none of the new one: its places for text, or all that the slide hides."""
    return placeholder_type(shape) not in FOOTERS if placeholder(shape) is not None else hidden


def _is_sample(shape: Element, texts: Sequence[Said]) -> bool:
    box = own_box(shape)
    if box is None or placeholder(shape) is not None or not _is_written(shape):
        return False
    return any(box.meeting(text.box).area >= _KEEPS * min(box.area, text.box.area) for text in texts)


def _place(root: Element, tree: Element, element: Element) -> None:
    if element.tag != qn("p:bg"):
        tree.append(element)
        return
    remove(root.findall(_GROUND))
    within(root, qn("p:cSld")).insert(0, element)


def _number(root: Element) -> None:
    """Give every shape a number of its own; lines no longer hang on others."""
    remove([*root.iter(qn("a:stCxn"), qn("a:endCxn"))])
    for number, element in enumerate(root.iter(qn("p:cNvPr")), 1):
        element.set("id", str(number))


def _list(package: Package, master: str, layout: str) -> None:
    relations = package.relations(master)
    id = next_id(relations)
    package.set_relations(master, [*relations, Relation(id, f"{OFFICE}/slideLayout", layout, False)])
    listed = [package.tree(part).iter(qn("p:sldLayoutId"), qn("p:sldMasterId")) for part in _listing(package)]
    numbers = [int(entry.get("id", "0")) for entries in listed for entry in entries if entry.get("id", "").isdecimal()]
    entry = etree.Element(qn("p:sldLayoutId"), {"id": str(max([_FIRST_ID, *numbers]) + 1), qn("r:id"): id})
    edit(package, master, lambda root: within(root, qn("p:sldLayoutIdLst")).append(entry))


def _listing(package: Package) -> list[str]:
    """The parts that number masters and layouts, of which no two have the same."""
    main = package.presentation()
    return [main, *package.related(main, "slideMaster")]
