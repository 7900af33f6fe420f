"""The ground of a template's own cover: where its layout is bare, designers laid it on the slide, which decks drop."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any

from briefing.core.office.package import Relation
from briefing.deck.ooxml.package import Package, edit
from briefing.deck.ooxml.shapes import drawn, placeholder
from briefing.deck.ooxml.xml import path, qn, references, remove

_GROUND = path("p:cSld/p:bg")
_PLAIN = ("0", "1000", "1001")
"""The backgrounds of themes that are none, or the first: designers keep that plain."""


def keep_ground(package: Package) -> None:
    """Lay the background of the first slide on the layout that it stands on, if that is a title's, draws nothing, and
    has a plain ground."""
    for slide in package.slides()[:1]:
        for layout in package.related(slide, "slideLayout")[:1]:
            if package.tree(layout).get("type") == "title" and not _is_drawn_on(package, layout):
                _lay(package, slide, layout)


def _is_drawn_on(package: Package, layout: str) -> bool:
    """Whether slides of a layout show more than placeholders on one colour."""
    own, *inherited = (package.tree(part) for part in (layout, *package.related(layout, "slideMaster")[:1]))
    shapes = (shape for tree in (own, *inherited) for shape, box in drawn(tree) if box)
    if own.find(_GROUND) is not None or any(placeholder(shape) is None for shape in shapes):
        return True
    return not all(_is_plain(ground) for tree in inherited for ground in tree.findall(_GROUND))


def _is_plain(ground: Any) -> bool:
    """Whether a background is of one colour, as far as it says so itself."""
    styled = ground.find(qn("p:bgRef"))
    return ground.find(path("p:bgPr/a:solidFill")) is not None if styled is None else styled.get("idx") in _PLAIN


def _lay(package: Package, slide: str, layout: str) -> None:
    found = package.tree(slide).find(_GROUND)
    if found is None:
        return
    ground = deepcopy(found)
    remove(list(ground.iter(qn("a:extLst"))))
    known = {relation.id: relation for relation in package.relations(slide)}
    named = {element.get(name, "") for element, name in references(ground)}
    if not all(_is_picture(package, known.get(id)) for id in named):
        return
    relations = package.relations(layout)
    taken = {relation.id for relation in relations}
    ids = dict(zip(sorted(named), (id for id in _ids() if id not in taken), strict=False))
    for element, name in references(ground):
        element.set(name, ids[element.get(name, "")])
    package.set_relations(layout, [*relations, *(replace(known[old], id=new) for old, new in ids.items())])
    edit(package, layout, lambda root: root.find(qn("p:cSld")).insert(0, ground))


def _is_picture(package: Package, relation: Relation | None) -> bool:
    """Whether a relationship leads to a picture of the file."""
    if relation is None or relation.external or relation.target not in package.parts:
        return False
    return relation.kind == "image"


def _ids() -> Iterator[str]:
    return (f"rIdGround{number}" for number in range(1, 1 << 31))
