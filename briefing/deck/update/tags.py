"""The tags of a deck's slides and shapes, read: what they say of themselves, wherever they were copied to."""

from __future__ import annotations

from typing import Any

from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import path, qn

_OURS = "BRIEFING_"
_OF_SLIDE = path("p:cSld/p:custDataLst/p:tags")
_OF_SHAPE = f"./*/{path('p:nvPr/p:custDataLst/p:tags')}"


def tags_of_slide(package: Package, name: str, root: Any) -> dict[str, str]:
    """The tags of the slide in the part ``name``, "" and so on for none."""
    return _told(package, name, root.find(_OF_SLIDE))


def tags_of_shape(package: Package, name: str, shape: Any) -> dict[str, str]:
    """Those of a shape on the slide in the part ``name``."""
    return _told(package, name, shape.find(_OF_SHAPE))


def is_ours(package: Package, name: str) -> bool:
    """Whether all tags in this part are of Briefing."""
    return all(tag.startswith(_OURS) for tag in _read(package, name))


def _told(package: Package, name: str, holder: Any) -> dict[str, str]:
    if holder is None:
        return {}
    id = holder.get(qn("r:id"))
    targets = (rel.target for rel in package.relations(name) if rel.id == id and not rel.external)
    return next((_read(package, target) for target in targets if target in package.parts), {})


def _read(package: Package, name: str) -> dict[str, str]:
    """PowerPoint writes the names of tags in capitals."""
    tags = package.tree(name).iter(qn("p:tag"))
    return {str(tag.get("name", "")).upper(): str(tag.get("val", "")) for tag in tags}
