"""How well text reads on a template, by the WCAG contrast of its theme colours: an oracle apart from the program's own.

Colours are RGB triples from 0 to 1. What lies under a placeholder is every colour that may: background, decorations of
master and layout, and placeholders drawn before it.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterator
from typing import Any

from lxml import etree
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.slide import SlideLayout

Rgb = tuple[float, float, float]
Frame = tuple[int, int, int, int]


def contrast(one: Rgb, other: Rgb) -> float:
    """The WCAG contrast ratio, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def rgb(hexadecimal: str) -> Rgb:
    red, green, blue = (int(hexadecimal[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue


def blended(colour: Rgb, share: float, ground: Rgb) -> Rgb:
    """``share`` of the colour, 0 to 1, over the ground."""
    red, green, blue = (share * over + (1 - share) * under for over, under in zip(colour, ground, strict=True))
    return red, green, blue


class Inks:
    """The colours of a presentation's first master and its layouts."""

    def __init__(self, presentation: Presentation) -> None:
        self.master = presentation.slide_masters[0]
        theme = next(rel.target_part for rel in self.master.part.rels.values() if rel.reltype.endswith("/theme"))
        scheme: Any = etree.fromstring(theme.blob).find(f".//{qn('a:clrScheme')}")
        self.theme = {etree.QName(entry).localname: rgb(entry[0].get("val")) for entry in scheme}
        mapping: Any = self.master._element.find(qn("p:clrMap"))
        self.map: dict[str, str] = dict(mapping.attrib)

    def named(self, name: str) -> Rgb:
        return self.theme[self.map.get(name, name)]

    def paint(self, fill: Any) -> tuple[Rgb, float]:
        """The colour of an a:solidFill and how opaque it is, 0 to 1."""
        colour = fill.find(qn("a:schemeClr"))
        shares = {etree.QName(change).localname: int(change.get("val")) / 100000 for change in colour}
        hue, light, full = colorsys.rgb_to_hls(*self.named(colour.get("val")))
        light = min(1.0, light * shares.get("lumMod", 1) + shares.get("lumOff", 0))
        full = min(1.0, full * shares.get("satMod", 1))
        return colorsys.hls_to_rgb(hue, light, full), shares.get("alpha", 1.0)

    def ink(self, placeholder: Any) -> Rgb:
        """The colour of the placeholder's text, which ours all state."""
        style = placeholder._element.find(f".//{qn('a:lvl1pPr')}/{qn('a:defRPr')}/{qn('a:solidFill')}")
        return self.paint(style)[0]

    def background(self, layout: SlideLayout) -> Rgb:
        fills = (owner._element.find(f".//{qn('p:bgPr')}/{qn('a:solidFill')}") for owner in (layout, self.master))
        return self.paint(next(fill for fill in fills if fill is not None))[0]

    def grounds(self, layout: SlideLayout, placeholder: Any, background: Rgb | None = None) -> set[Rgb]:
        """Every colour that may lie under the text of a layout's placeholder, on another ``background`` if given."""
        found = {background or self.background(layout)}
        text = _text_frame(placeholder)
        for shape in self._drawn_until(layout, placeholder):
            fill = shape._element.spPr.find(qn("a:solidFill"))
            frame = _frame(shape)
            if fill is not None and _overlap(frame, text):
                mixed = {blended(*self.paint(fill), ground) for ground in found}
                covers = _is_rectangle(shape) and _covers(frame, text)
                found = mixed if covers or shape.shape_id == placeholder.shape_id else found | mixed
        return found

    def _drawn_until(self, layout: SlideLayout, placeholder: Any) -> Iterator[Any]:
        if layout._element.get("showMasterSp", "1") != "0":
            yield from (shape for shape in self.master.shapes if not shape.is_placeholder)
        for shape in layout.shapes:
            yield shape
            if shape.shape_id == placeholder.shape_id:
                return


def _luminance(colour: Rgb) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _frame(shape: Any) -> Frame:
    return shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


def _text_frame(placeholder: Any) -> Frame:
    left, top, right, bottom = _frame(placeholder)
    body = placeholder._element.find(f".//{qn('a:bodyPr')}")
    inset = {side: int(body.get(side)) for side in ("lIns", "tIns", "rIns", "bIns")}
    return left + inset["lIns"], top + inset["tIns"], right - inset["rIns"], bottom - inset["bIns"]


def _overlap(one: Frame, other: Frame) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _covers(outer: Frame, inner: Frame) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _is_rectangle(shape: Any) -> bool:
    geometry = shape._element.spPr.find(qn("a:prstGeom"))
    return geometry is not None and geometry.get("prst") == "rect"
