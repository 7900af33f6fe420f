"""What stands behind a place on a slide: the background, and what layout and master draw over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.elements import Element
from briefing.deck.ooxml.colours import Palette, Rgb, fill_of
from briefing.deck.ooxml.shapes import Box, covered, drawn, own_box, placeholder
from briefing.deck.ooxml.xml import path, qn

_TOUCHED, _COVERED = 0.15, 0.6
"""The shares of a box from which it counts as touched by a drawing, and as standing on it; between, nobody can tell."""
_FULL = ("rect", "roundRect")


class Backdrop:
    """The grounds of one layout's slides (or of one ``slide``), and the drawings that stand in the way of text."""

    def __init__(self, layout: Element, master: Element, palette: Palette, slide: Element | None = None) -> None:
        self._palette = palette
        slides = [] if slide is None else [slide]
        trees = [layout] if layout.get("showMasterSp") in ("0", "false") else [master, layout]
        self._drawings = [
            (shape, covered(shape, box))
            for tree in trees + slides
            for shape, box in drawn(tree)
            if box and placeholder(shape) is None
        ]
        self._ground = _ground([*slides, layout, master], palette)

    def under(self, box: Box, chain: Sequence[Element] = ()) -> list[Rgb] | None:
        """The colours that text in ``box`` stands on; None where that cannot be told: on a picture, half on a panel.

        ``chain`` is the text's own shape and those it inherits from: its fill, if any, is the ground.
        """
        for shape in chain:
            fill = fill_of(properties) if (properties := shape.find(qn("p:spPr"))) is not None else None
            if fill is not None and fill.tag == qn("a:noFill"):
                break  # said by the nearest: what it inherits from is not painted either
            if fill is not None:
                return self._palette.paints(fill)
        ground = self._ground
        for shape, place in self._drawings:
            share = place.meeting(box).area / box.area if box.area else 0
            paints = self._paints(shape) if share > _TOUCHED else []
            if paints != []:
                ground = paints if share > _COVERED and _is_full(shape) else None
        return ground

    @property
    def pictures(self) -> list[Box]:
        """The boxes of pictures."""
        return [box for shape, box in self._drawings if shape.tag == qn("p:pic")]

    def obstacles(self) -> Iterator[Box]:
        """The boxes of pictures, texts and filled shapes, thin lines left out."""
        for shape, box in self._drawings:
            text = "".join(run.text or "" for run in shape.iter(qn("a:t"))).strip()
            if box.width and box.height and (text or self._paints(shape) != []):
                yield box

    def _paints(self, shape: Element) -> list[Rgb] | None:
        """The colours of a drawing; [] where it lets the ground through."""
        if shape.tag == qn("p:cxnSp"):
            return []
        if shape.tag != qn("p:sp"):
            return None
        if shape.get("useBgFill") in ("1", "true"):
            return self._ground
        fill = fill_of(properties) if (properties := shape.find(qn("p:spPr"))) is not None else None
        if fill is not None:
            return [] if fill.tag == qn("a:noFill") else self._palette.paints(fill)
        style = shape.find(path("p:style/a:fillRef"))
        if style is None or style.get("idx") == "0" or not len(style):
            return []
        colour = self._palette.colour(style[0])
        return None if colour is None else [colour]


def _ground(trees: Sequence[Element], palette: Palette) -> list[Rgb] | None:
    """The background of a slide that has the first of these as layout and the others above it."""
    for tree in trees:
        paints = palette.background(tree)
        if paints != []:
            return paints
    white = palette.named("bg1")
    return [white] if white else None


def _is_full(shape: Element) -> bool:
    geometry = shape.find(path("p:spPr/a:prstGeom"))
    return shape.tag == qn("p:pic") or (
        geometry is not None and geometry.get("prst") in _FULL and own_box(shape) is not None
    )
