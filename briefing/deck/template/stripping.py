"""What a template brings that no deck needs and that is not safe: taken out, and told in a sentence."""

from __future__ import annotations

from lxml import etree

from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.core.office.active import is_active, is_link
from briefing.core.office.archive import is_countable
from briefing.core.office.package import TYPES, Relation
from briefing.deck.ooxml.clicks import clicks, is_safe_click
from briefing.deck.ooxml.package import Package, edit
from briefing.deck.ooxml.xml import drop_references, qn, references, remove

_OBJECTS = (qn("p:oleObj"), qn("p:control"))


def strip(package: Package) -> list[str]:
    """Take out relationships that lead nowhere, what acts by itself, and links to anything but pages of the web.

    Gives a sentence for each kind of thing that was there.
    """
    told = []
    if sum(_without_active(package, name) for name in _sources(package)):
        told.append(translate("Template", "Embedded objects, controls and add-ins of the template are left out."))
    if sum(_without_clicks(package, name) for name in _sources(package)):
        told.append(translate("Template", "Links of the template to programs and files are left out."))
    return told


def _sources(package: Package) -> list[str]:
    return ["", *(name for name in package.reached() if not name.endswith(".rels") and name != TYPES)]


def _without_active(package: Package, source: str) -> int:
    """Drop what is active or not there from a part; how many things were active."""
    if source not in package.parts and source:
        return 0  # what led here was just dropped
    relations = package.relations(source)
    active = {relation.id for relation in relations if is_active(package, relation)}
    lost = {rel.id for rel in relations if not rel.external and rel.target not in package.parts}
    objects = _has_objects(package, source)
    if active or lost:
        package.set_relations(source, [relation for relation in relations if relation.id not in active | lost])
    if source and (active or lost or objects):
        edit(package, source, lambda root: _drop(root, active, lost))
    return len(active) + objects


def _has_objects(package: Package, source: str) -> bool:
    if not any(package.says(source, word) for word in (b"oleObj", b"control")):
        return False
    return any(True for _ in package.tree(source).iter(*_OBJECTS))


def _drop(root: Element, active: set[str], lost: set[str]) -> None:
    """Elements that name a relationship which is no longer there; what is active with the frame it is in."""
    named = [element for element, name in references(root) if element.get(name) in active]
    remove([_frame(element) for element in [*root.iter(*_OBJECTS), *named]])
    drop_references(root, lost)


def _frame(element: Element) -> Element:
    """The outermost element that is there for this one alone."""
    frames = list(element.iterancestors(qn("p:graphicFrame"), qn("p:controls")))
    found = frames[-1] if frames else element
    wrapped = [outer for outer in found.iterancestors(etree.Element) if _is_alternative(outer)]
    return wrapped[-1] if wrapped else found


def _is_alternative(element: Element) -> bool:
    return str(element.tag).endswith("}AlternateContent")


def _without_clicks(package: Package, source: str) -> int:
    """Drop unsafe links of a part, and the relationships of links that nothing names; how many were unsafe."""
    if not is_countable(package.parts.get(source, b"")):
        return 0
    relations = {relation.id: relation for relation in package.relations(source)}
    unsafe = 0
    if package.says(source, b"hlink"):
        unsafe = sum(not is_safe_click(found, relations) for found in clicks(package.tree(source)))
    if unsafe:
        edit(package, source, lambda root: _drop_clicks(root, relations))
    if any(relation.external for relation in relations.values()):
        named = {element.get(name) for element, name in references(package.tree(source))}
        package.set_relations(source, [rel for rel in relations.values() if rel.id in named or not is_link(rel)])
    return unsafe


def _drop_clicks(root: Element, relations: dict[str, Relation]) -> None:
    remove([found for found in clicks(root) if not is_safe_click(found, relations)])
