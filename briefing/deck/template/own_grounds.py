"""The ground of a template's own cover: where its layout is bare, designers laid it on the slide, which decks drop."""

from __future__ import annotations

from copy import deepcopy

from briefing.core.elements import Element, within
from briefing.deck.ooxml.package import Package, edit
from briefing.deck.ooxml.shapes import drawn, placeholder
from briefing.deck.ooxml.xml import path, qn
from briefing.deck.template.slide_pictures import taken_along

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


def _is_plain(ground: Element) -> bool:
    """Whether a background is of one colour, as far as it says so itself."""
    styled = ground.find(qn("p:bgRef"))
    return ground.find(path("p:bgPr/a:solidFill")) is not None if styled is None else styled.get("idx") in _PLAIN


def _lay(package: Package, slide: str, layout: str) -> None:
    found = package.tree(slide).find(_GROUND)
    if found is None:
        return
    ground = deepcopy(found)
    relations = package.relations(layout)
    along = taken_along(package, slide, [ground], {relation.id for relation in relations})
    if along is not None:
        package.set_relations(layout, [*relations, *along])
        edit(package, layout, lambda root: within(root, qn("p:cSld")).insert(0, ground))
