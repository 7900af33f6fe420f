"""Checks of a deck's package: its parts, relationships, lists and properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.core.office.active import outside
from briefing.core.office.package import TYPES, Relation, stated_title
from briefing.deck.check.safety import of_safety
from briefing.deck.ooxml.links import is_web_link
from briefing.deck.ooxml.names import NOTES_MASTER
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.slide_size import slide_size
from briefing.deck.ooxml.xml import qn, references

_FIRST, _END = 256, 1 << 31
"""The numbers that slides may have inside the file."""


def of_package(package: Package) -> Iterator[Diagnostic]:
    """The faults that are not of one slide's looks."""
    slides = {name: number for number, name in enumerate(package.slides(), 1)}
    root = package.tree(package.presentation())
    yield from of_parts(package, slides)
    yield from _numbers(root)
    yield from _sections(root)
    yield from _whole(package, root)


def of_parts(package: Package, slides: Mapping[str, int]) -> Iterator[Diagnostic]:
    """What hangs together badly among the parts of an Office file; ``slides`` are numbers of those that are slides."""
    for name, count in package.repeated.items():
        what = translate("Check", "The file holds {name} {count} times.")
        yield Diagnostic(what.format(name=name, count=count))
    yield from _types(package)
    yield from _relations(package, slides)
    yield from of_safety(package, slides)


def title_of(package: Package) -> str:
    """The title among the properties of an Office file, "" where there is none."""
    titles = (stated_title(package.tree(name)).strip() for name in package.related("", "core-properties"))
    return next(filter(None, titles), "")


def _types(package: Package) -> Iterator[Diagnostic]:
    for name in package.parts:
        if name != TYPES and not package.content_type(name):
            what = translate("Check", "The file does not say what kind of content {name} is.")
            yield Diagnostic(what.format(name=name))
    reached = {TYPES, *package.reached()}
    for name in sorted(package.parts.keys() - reached):
        yield Diagnostic(
            translate("Check", "Nothing leads to {name}: it is left over.").format(name=name), severity=Severity.REMARK
        )


def _relations(package: Package, slides: Mapping[str, int]) -> Iterator[Diagnostic]:
    """Where parts lead to what is not in the file, outside, or by a relationship that they lack."""
    for name in package.parts:
        if name.endswith(".rels") or name == TYPES:
            continue
        number, fetching = slides.get(name, 0), list(outside(package, name))
        relations = package.relations(name)
        for relation in relations:
            yield from _relation(package, name, relation, number, is_fetching=relation in fetching)
        if name.endswith(".xml"):
            known = {relation.id for relation in relations}
            lost = {element.get(key, "") for element, key in references(package.tree(name))} - known - {""}
            for id in sorted(lost):
                what = translate("Check", "{name} names a relationship {id} that it does not have.")
                yield Diagnostic(what.format(name=name, id=id), slide=number)


def _relation(
    package: Package, name: str, relation: Relation, number: int, *, is_fetching: bool
) -> Iterator[Diagnostic]:
    """What is wrong with where one relationship of the part ``name`` leads; ``number`` is its slide's, 0 for none."""
    if not relation.external and relation.target not in package.parts:
        what = translate("Check", "{name} leads to {target}, which is not in the file.")
        yield Diagnostic(what.format(name=name, target=relation.target), slide=number)
    elif is_fetching:
        what = translate("Check", "{name} loads outside content: {target}")
        yield Diagnostic(what.format(name=name, target=relation.target[:120]), slide=number)
    elif relation.external and not is_web_link(relation.target):
        what = translate("Check", "The link “{target}” does not lead to a page of the web.")
        grade = Severity.REMARK if number == 0 else Severity.FAULT
        yield Diagnostic(what.format(target=relation.target[:120]), severity=grade, slide=number)


def _numbers(root: Element) -> Iterator[Diagnostic]:
    ids = [entry.get("id", "") for entry in root.iter(qn("p:sldId"))]
    if len(set(ids)) < len(ids):
        yield Diagnostic(translate("Check", "Two slides have the same number inside the file."))
    for number, id in enumerate(ids, 1):
        if not id.isdigit() or not _FIRST <= int(id) < _END:
            what = translate("Check", "The slide’s number inside the file, {id}, is not one that slides may have.")
            yield Diagnostic(what.format(id=id or translate("Check", "none")), slide=number)


def _sections(root: Element) -> Iterator[Diagnostic]:
    ids = [entry.get("id") for entry in root.iter(qn("p:sldId"))]
    listed = [entry.get("id") for entry in root.iter(qn("p14:sldId"))]
    if any(True for _ in root.iter(qn("p14:sectionLst"))) and Counter(listed) != Counter(ids):
        yield Diagnostic(translate("Check", "The list of sections does not name every slide once."))


def _whole(package: Package, root: Element) -> Iterator[Diagnostic]:
    if not title_of(package):
        yield Diagnostic(translate("Check", "The deck has no title among its properties."))
    if not package.related(package.presentation(), NOTES_MASTER):
        yield Diagnostic(translate("Check", "The deck has no notes master."))
    size = slide_size(package)
    if size is None:
        yield Diagnostic(translate("Check", "The slide size is not valid."))
    elif abs(size[0] / size[1] - 16 / 9) > 0.02:
        what = translate("Check", "The slides are not 16:9: screens show bars beside them.")
        yield Diagnostic(what, severity=Severity.REMARK)
