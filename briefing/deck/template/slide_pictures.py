"""What a slide draws, taken to a layout: the pictures that it names go along, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.core.elements import Element
from briefing.core.office.package import Relation
from briefing.deck.ooxml.clicks import clicks
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import qn, references, remove


def taken_along(package: Package, slide: str, elements: Sequence[Element], taken: set[str]) -> list[Relation] | None:
    """Let copies of a slide's elements name pictures by ids that are not ``taken``, and give the relationships.

    What they do at a click, and what programs added to them, is left out. None where one names anything but pictures
    of the file.
    """
    for element in elements:
        remove([*clicks(element), *element.iter(qn("a:extLst"), qn("p:extLst"), qn("p:custDataLst"))])
    known = {relation.id: relation for relation in package.relations(slide)}
    marks = [mark for element in elements for mark in references(element)]
    named = sorted({element.get(name, "") for element, name in marks})
    if not all(_is_picture(package, known.get(id)) for id in named):
        return None
    ids = dict(zip(named, (id for id in _ids() if id not in taken), strict=False))
    for element, name in marks:
        element.set(name, ids[element.get(name, "")])
    return [replace(known[old], id=new) for old, new in ids.items()]


def _is_picture(package: Package, relation: Relation | None) -> bool:
    """Whether a relationship leads to a picture of the file."""
    if relation is None or relation.external or relation.target not in package.parts:
        return False
    return relation.kind == "image"


def _ids() -> Iterator[str]:
    return (f"rIdOwn{number}" for number in range(1, 1 << 31))
