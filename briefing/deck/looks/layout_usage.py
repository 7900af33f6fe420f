"""Which layouts the template's own slides use: what a company shows itself with weighs more than any name."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from briefing.deck.ooxml.colours import OWN
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import path, qn

_SLIDE = re.compile(r"ppt/slides/[^/]+\.xml$")
_COLOUR = re.compile(rb"<a:schemeClr val=\"(\w{1,12})\"")
_LAYOUT = re.compile(r"ppt/slide(?:Layout|Master)s/[^/]+\.xml$")
_OWN = re.compile(rb"<a:srgbClr val=\"([0-9A-Fa-f]{6})\"")
_DRAWN = re.compile(rb"<p:spPr\b[^>]*(?<!/)>.*?</p:spPr>|<p:ph type=\"(?:ctrT|t)itle\".*?</p:sp>", re.DOTALL)
"""Where a slide shows its house: fills and lines of shapes, and titles; words that are marked in red do not."""
_STYLES = re.compile(rb"<p:style>.*?</p:style>", re.DOTALL)
_FEW, _MOST = 3, 60
"""The slides looked into: fewer tell nothing, more the same."""


@dataclass(frozen=True)
class Uses:
    """The parts of the layouts that the slides use, in the order of the slides."""

    layouts: tuple[str, ...]

    def opened_on(self, layout: str) -> Uses:
        """The same, the first slide on a layout that was made of it; "" is none."""
        return replace(self, layouts=(layout, *self.layouts[1:])) if layout else self

    @property
    def counts(self) -> Mapping[str, int]:
        """How many slides use each layout; 0 for one that none does."""
        return Counter(self.layouts)

    @property
    def after_first(self) -> Mapping[str, int]:
        """The same of the slides after the first, which is the cover more often than not."""
        return Counter(self.layouts[1:])

    @property
    def first(self) -> str:
        """The layout of the first slide, "" without slides."""
        return self.layouts[0] if self.layouts else ""

    @property
    def last(self) -> str:
        """The layout of the last of three slides and more, "" where there are fewer."""
        return self.layouts[-1] if len(self.layouts) > 2 else ""


def uses_of(data: bytes) -> Uses:
    """The uses in a template's file, of which only the relationships are read."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [info.filename.lstrip("/") for info in archive.infolist() if not info.is_dir()]
        kept = {info.filename.lstrip("/"): info for info in archive.infolist() if info.filename.endswith(".rels")}
        package = Package({name: archive.read(kept[name]) if name in kept else b"" for name in names})
        main = package.presentation()
        package.parts[main] = archive.read(main if main in archive.namelist() else f"/{main}")
    slides = {relation.id: relation.target for relation in package.relations(main) if relation.kind == "slide"}
    listed = package.tree(main).iterfind(path("p:sldIdLst/p:sldId"))
    shown = (slides.get(entry.get(qn("r:id"), ""), "") for entry in listed)
    return Uses(tuple(layout for slide in shown if slide for layout in package.related(slide, "slideLayout")[:1]))


def named_colours(data: bytes) -> Mapping[str, float]:
    """The share of a template's own slides whose markup names each scheme colour, or paints with one of its OWN.

    What the styles of shapes name does not count, which programs write of themselves; nor do one or two slides.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if _SLIDE.search(name)][:_MOST]
        parts = (_STYLES.sub(b"", archive.read(name)) for name in names if len(names) >= _FEW)
        found = Counter(colour for part in parts for colour in _named(part))
    return {name: count / len(names) for name, count in found.items()}


def _named(part: bytes) -> set[str]:
    own = (colour for drawn in _DRAWN.findall(part) for colour in _OWN.findall(drawn))
    return {name.decode() for name in _COLOUR.findall(part)} | {f"{OWN}{colour.decode().upper()}" for colour in own}


def stated_colours(data: bytes) -> frozenset[tuple[int, int, int]]:
    """The colours that a template's masters and layouts state beside their theme's, channels from 0 to 255."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if _LAYOUT.search(name)]
    values = (bytes.fromhex(value.decode()) for part in parts for value in _OWN.findall(part))
    return frozenset((red, green, blue) for red, green, blue in values)
