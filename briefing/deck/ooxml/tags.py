"""What our decks say of themselves, read: the tags of slides and shapes, copied with them, and the manifest."""

from __future__ import annotations

from briefing.core.elements import Element
from briefing.deck.ooxml.names import MANIFEST, PML
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import path, qn

TAGS_TYPE = f"{PML}.tags+xml"
DOCUMENT, SLIDE, FIELD = "BRIEFING_DOCUMENT", "BRIEFING_SLIDE", "BRIEFING_FIELD"
"""The names of our tags: the id of the document, what the manifest calls the slide, what stands in the shape."""
_OURS = "BRIEFING_"
_OF_SLIDE = path("p:cSld/p:custDataLst/p:tags")
_OF_SHAPE = f"./*/{path('p:nvPr/p:custDataLst/p:tags')}"


def tags_of_slide(package: Package, name: str, root: Element) -> dict[str, str]:
    """The tags of the slide in the part ``name``, "" and so on for none."""
    return _told(package, name, root.find(_OF_SLIDE))


def tags_of_shape(package: Package, name: str, shape: Element) -> dict[str, str]:
    """Those of a shape on the slide in the part ``name``."""
    return _told(package, name, shape.find(_OF_SHAPE))


def is_ours(package: Package, name: str) -> bool:
    """Whether all tags in this part are of Briefing."""
    return all(tag.startswith(_OURS) for tag in _read(package, name))


def manifest_part(package: Package) -> str:
    """The part with the deck's manifest, "" where it has none."""
    names = sorted(name for name in package.parts if name.startswith("customXml/") and not name.endswith(".rels"))
    told = (name for name in names if MANIFEST.encode() in package.parts[name])
    return next((name for name in told if package.tree(name).tag == f"{{{MANIFEST}}}deck"), "")


def _told(package: Package, name: str, holder: Element | None) -> dict[str, str]:
    if holder is None:
        return {}
    id = holder.get(qn("r:id"))
    targets = (rel.target for rel in package.relations(name) if rel.id == id and not rel.external)
    return next((_read(package, target) for target in targets if target in package.parts), {})


def _read(package: Package, name: str) -> dict[str, str]:
    """PowerPoint writes the names of tags in capitals."""
    tags = package.tree(name).iter(qn("p:tag"))
    return {str(tag.get("name", "")).upper(): str(tag.get("val", "")) for tag in tags}
