"""Which layouts the template's own slides use: what a company shows itself with weighs more than any name."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import path, qn


@dataclass(frozen=True)
class Uses:
    """The parts of the layouts that the slides use, in the order of the slides."""

    layouts: tuple[str, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many slides use each layout; 0 for one that none does."""
        return Counter(self.layouts)

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
    shown = (slides.get(entry.get(qn("r:id")), "") for entry in listed)
    return Uses(tuple(layout for slide in shown if slide for layout in package.related(slide, "slideLayout")[:1]))
