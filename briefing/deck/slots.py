"""Placeholders as they really are: place, insets and type, resolved along layout → master."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pptx.oxml.ns import qn
from pptx.slide import SlideLayout

from briefing.deck.templates import TemplateInfo

EMU_PER_POINT = 12700
_INSETS = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
_TITLES = ("title", "ctrTitle")
_HEIRS = {"ctrTitle": "title", "subTitle": "body", "obj": "body"}


@dataclass(frozen=True)
class Box:
    """A place on a slide, in EMU."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Slot:
    """A placeholder of a layout. ``inner`` is its box less the insets; sizes are points.

    ``family`` is a real font's name; ``line`` is the line spacing as a factor; ``after`` and ``before`` are points.
    """

    idx: int
    type: str
    name: str
    box: Box
    inner: Box
    family: str
    size: float
    bold: bool
    line: float
    before: float
    after: float


class LayoutSlots:
    """The placeholders of one layout, by idx (never by type: a layout may hold many of a type)."""

    def __init__(self, layout: SlideLayout) -> None:
        self._layout = layout
        self._master = layout.slide_master
        self._shapes = dict(_placeholders(layout._element))
        self._heirs = {_type(element): element for _, element in reversed(list(_placeholders(self._master._element)))}
        self._fonts = _theme_fonts(layout)

    def __contains__(self, idx: int) -> bool:
        return idx in self._shapes

    def slot(self, idx: int) -> Slot:
        """The placeholder ``idx``. Raises KeyError when the layout has none."""
        element = self._shapes[idx]
        type_ = _type(element)
        heir = self._heirs.get(_HEIRS.get(type_, type_))
        chain = [element] if heir is None else [element, heir]
        box = _box(chain)
        styles = list(self._styles(chain, type_))
        return Slot(
            idx=idx,
            type=type_,
            name=element.find(".//" + qn("p:cNvPr")).get("name", ""),
            box=box,
            inner=_inner(box, chain),
            family=self._family(styles),
            size=float(_first(styles, "a:defRPr", "sz", "1800")) / 100,
            bold=_first(styles, "a:defRPr", "b", "0") in ("1", "true"),
            line=_spacing(styles, "a:lnSpc/a:spcPct", 100000) / 100000,
            before=_spacing(styles, "a:spcBef/a:spcPts", 0) / 100,
            after=_spacing(styles, "a:spcAft/a:spcPts", 0) / 100,
        )

    def _styles(self, chain: list[Any], type_: str) -> Iterator[Any]:
        """First-level paragraph properties, nearest first."""
        for element in chain:
            yield from element.findall(f".//{qn('a:lstStyle')}/{qn('a:lvl1pPr')}")
        style = "titleStyle" if type_ in _TITLES else "bodyStyle"
        yield from self._master._element.findall(f"{qn('p:txStyles')}/{qn('p:' + style)}/{qn('a:lvl1pPr')}")

    def _family(self, styles: list[Any]) -> str:
        face = _first(styles, "a:defRPr/a:latin", "typeface", "+mn-lt")
        return self._fonts.get(face[:3], face) if face.startswith("+") else face


def layouts_of(template: TemplateInfo, layouts: dict[str, SlideLayout]) -> dict[str, LayoutSlots]:
    """The slots of every layout that the template's map names; layouts of other names are passed over."""
    named = {kind.layout for kind in template.kinds.values()}
    return {name: LayoutSlots(layout) for name, layout in layouts.items() if name in named}


def _placeholders(tree: Any) -> Iterator[tuple[int, Any]]:
    for element in tree.iter(qn("p:sp")):
        mark = element.find(f"{qn('p:nvSpPr')}/{qn('p:nvPr')}/{qn('p:ph')}")
        if mark is not None:
            yield int(mark.get("idx", "0")), element


def _type(element: Any) -> str:
    return str(element.find(".//" + qn("p:ph")).get("type", "obj"))


def _box(chain: list[Any]) -> Box:
    for element in chain:
        place = element.find(f"{qn('p:spPr')}/{qn('a:xfrm')}")
        if place is not None:
            start, size = place.find(qn("a:off")), place.find(qn("a:ext"))
            return Box(int(start.get("x")), int(start.get("y")), int(size.get("cx")), int(size.get("cy")))
    return Box(0, 0, 0, 0)


def _inner(box: Box, chain: list[Any]) -> Box:
    bodies = [body for element in chain if (body := element.find(f"{qn('p:txBody')}/{qn('a:bodyPr')}")) is not None]
    left, top, right, bottom = (
        int(next((body.get(side) for body in bodies if body.get(side)), default)) for side, default in _INSETS.items()
    )
    return Box(box.x + left, box.y + top, max(0, box.width - left - right), max(0, box.height - top - bottom))


def _path(path: str) -> str:
    return "/".join(qn(step) for step in path.split("/"))


def _first(styles: list[Any], path: str, attribute: str, default: str) -> str:
    found = (element.get(attribute) for style in styles if (element := style.find(_path(path))) is not None)
    return next((value for value in found if value), default)


def _spacing(styles: list[Any], path: str, default: int) -> float:
    return float(_first(styles, path, "val", str(default)))


def _theme_fonts(layout: SlideLayout) -> dict[str, str]:
    from lxml import etree

    theme = next(rel.target_part for rel in layout.slide_master.part.rels.values() if rel.reltype.endswith("/theme"))
    root = etree.fromstring(theme.blob)
    faces = {"+mj": "a:majorFont", "+mn": "a:minorFont"}
    return {key: root.find(f".//{qn(tag)}/{qn('a:latin')}").get("typeface") for key, tag in faces.items()}
