"""Checks of a deck's package: its parts, relationships, lists and properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from briefing.deck.blank import NOTES_MASTER
from briefing.deck.faults import Fault
from briefing.deck.links import is_web_link
from briefing.deck.package import TYPES, Package
from briefing.deck.xml import qn, references

_FIRST, _END = 256, 1 << 31
"""The numbers that slides may have inside the file."""


def of_package(package: Package) -> Iterator[Fault]:
    """The faults that are not of one slide's looks."""
    slides = {name: number for number, name in enumerate(slide_names(package), 1)}
    root = package.tree(package.presentation())
    yield from _types(package)
    yield from _relations(package, slides)
    yield from _numbers(root)
    yield from _sections(root)
    yield from _whole(package, root)


def slide_names(package: Package) -> list[str]:
    """The parts of the slides in the order they are shown."""
    main = package.presentation()
    targets = {relation.id: relation.target for relation in package.relations(main)}
    ids = (entry.get(qn("r:id")) for entry in package.tree(main).iter(qn("p:sldId")))
    return [targets[id] for id in ids if targets.get(id) in package.parts]


def _types(package: Package) -> Iterator[Fault]:
    for name in package.parts:
        if name != TYPES and not package.content_type(name):
            yield Fault(0, f"The file does not say what kind of content {name} is.")
    reached = {TYPES, *package.reached()}
    for name in sorted(package.parts.keys() - reached):
        yield Fault(0, f"Nothing leads to {name}: it is left over.", remark=True)


def _relations(package: Package, slides: dict[str, int]) -> Iterator[Fault]:
    for name in package.parts:
        if name.endswith(".rels") or name == TYPES:
            continue
        relations = package.relations(name)
        for relation in relations:
            number = slides.get(name, 0)
            if not relation.external and relation.target not in package.parts:
                yield Fault(number, f"{name} leads to {relation.target}, which is not in the file.")
            elif relation.external and relation.kind != "hyperlink":
                yield Fault(number, f"{name} loads outside content: {relation.target[:120]}")
            elif relation.external and not is_web_link(relation.target):
                what = f"The link “{relation.target[:120]}” does not lead to a page of the web."
                yield Fault(number, what, remark=number == 0)
        if name.endswith(".xml"):
            known = {relation.id for relation in relations}
            lost = {element.get(key) for element, key in references(package.tree(name))} - known - {"", None}
            for id in sorted(lost):
                yield Fault(slides.get(name, 0), f"{name} names a relationship {id} that it does not have.")


def _numbers(root: Any) -> Iterator[Fault]:
    ids = [entry.get("id", "") for entry in root.iter(qn("p:sldId"))]
    if len(set(ids)) < len(ids):
        yield Fault(0, "Two slides have the same number inside the file.")
    for number, id in enumerate(ids, 1):
        if not id.isdigit() or not _FIRST <= int(id) < _END:
            yield Fault(number, f"The slide's number inside the file, {id or 'none'}, is not one that slides may have.")


def _sections(root: Any) -> Iterator[Fault]:
    ids = [entry.get("id") for entry in root.iter(qn("p:sldId"))]
    listed = [entry.get("id") for entry in root.iter(qn("p14:sldId"))]
    if any(True for _ in root.iter(qn("p14:sectionLst"))) and Counter(listed) != Counter(ids):
        yield Fault(0, "The list of sections does not name every slide once.")


def _whole(package: Package, root: Any) -> Iterator[Fault]:
    if not any(_title(package.tree(name)) for name in package.related("", "core-properties")):
        yield Fault(0, "The deck has no title among its properties.")
    if not package.related(package.presentation(), NOTES_MASTER):
        yield Fault(0, "The deck has no notes master.")
    size = root.find(qn("p:sldSz"))
    if size is None or abs(int(size.get("cx")) / max(1, int(size.get("cy"))) - 16 / 9) > 0.02:
        yield Fault(0, "The slides are not 16:9: screens show bars beside them.", remark=True)


def _title(properties: Any) -> str:
    found = properties.find("{http://purl.org/dc/elements/1.1/}title")
    return "" if found is None else (found.text or "").strip()
