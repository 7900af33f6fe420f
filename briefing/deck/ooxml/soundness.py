"""Whether the parts of a presentation hang together, so that a strict program opens it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from lxml import etree

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office import package as office
from briefing.core.office.package import TYPES, Relation, relations_name
from briefing.deck.ooxml.names import NOTES_MASTER, PML, THEME
from briefing.deck.ooxml.package import Package

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationships"
_NAME = re.compile(r"""(?!.*//)(?!.*\.\.?(/|$))[^\x00-\x1f\x7f\\<>"?#|^`{}]+""")
_ID = re.compile(r"[^\W\d][\w.\-]*")
"""What the format allows as the name of a relationship."""


def unsound(package: Package, sources: Collection[str] | None = None) -> Iterator[str]:
    """Sentences for what would keep a deck with these parts from being opened.

    ``sources`` are the parts whose relationships are looked at ("" is the package), all of them by default.
    """
    yield from oddly_named(package)
    for name in package.parts:
        if name != TYPES and not package.content_type(name):
            yield translate("Check", "The file does not say what kind of content {name} is.").format(name=name)
    every = ["", *(name for name in package.parts if not name.endswith(".rels"))]
    for name in every if sources is None else sorted(sources):
        yield from _of_relations(package, name)
    yield from _of_chain(package)


def oddly_named(package: office.Package) -> Iterator[str]:
    """Sentences for names that no part can have, and for parts whose kind is stated twice."""
    for name in package.parts:
        if not _NAME.fullmatch(name):
            yield translate("Deck", "The part {name} has a name that no part can have.").format(name=ascii(name)[:120])
    entries = package.tree(TYPES).iterchildren(etree.Element)
    keys = [str(entry.get("PartName") or entry.get("Extension", "")).lower() for entry in entries]
    for key, count in Counter(keys).items():
        if count > 1:
            yield translate("Deck", "The file says {count} times what kind of content {name} is.").format(
                count=count, name=key.lstrip("/")
            )


def unparsed(package: Package) -> Iterator[str]:
    """Sentences for parts that are XML by their type and cannot be parsed, whether they are looked at or not."""
    for name in package.parts:
        if package.content_type(name).endswith("xml"):
            try:
                package.tree(name)
            except BriefingError as error:
                yield error.what


def _of_relations(package: Package, name: str) -> Iterator[str]:
    relations = package.relations(name)
    if (rels := relations_name(name)) in package.parts and package.tree(rels).tag != _RELATIONSHIPS:
        yield translate("Package", "The file cannot be opened: its part {name} is broken.").format(name=rels)
    yield from misnamed(name, relations)
    yield from missing(name, relations, package)


def misnamed(name: str, relations: Sequence[Relation]) -> Iterator[str]:
    """Sentences for the relationships of a part with names that they cannot have, or that two have."""
    counts = Counter(relation.id for relation in relations)
    for id, count in counts.items():
        if count > 1 or not _ID.fullmatch(id):
            yield translate("Deck", "{name} has a relationship that is named wrongly: {id}.").format(
                name=name, id=id[:40]
            )


def missing(name: str, relations: Sequence[Relation], package: Package) -> Iterator[str]:
    """Sentences for the relationships of a part that lead to no part of the package."""
    for relation in relations:
        if not relation.external and relation.target not in package.parts:
            what = translate("Check", "{name} leads to {target}, which is not in the file.")
            yield what.format(name=name, target=relation.target)


def _of_chain(package: Package) -> Iterator[str]:
    """A slide stands on a layout, that on a master, that on a theme, and each is said to be what it is."""
    main = package.presentation()
    for master in package.related(main, "slideMaster"):
        themes, layouts = package.related(master, "theme"), package.related(master, "slideLayout")
        if not themes:
            yield translate("Deck", "The slide master {name} has no theme.").format(name=master)
        yield from _mistyped(package, [master], f"{PML}.slideMaster+xml")
        yield from _mistyped(package, layouts, f"{PML}.slideLayout+xml")
        yield from _mistyped(package, themes, THEME)
        for layout in layouts:
            if package.related(layout, "slideMaster") != [master]:
                yield translate("Deck", "The layout {name} has not the slide master that lists it.").format(name=layout)
    yield from _mistyped(package, package.related(main, "slide"), f"{PML}.slide+xml")
    yield from _mistyped(package, package.related(main, NOTES_MASTER), f"{PML}.notesMaster+xml")


def _mistyped(package: Package, names: list[str], kind: str) -> Iterator[str]:
    for name in names:
        if package.content_type(name) != kind:
            yield translate("Check", "The file does not say what kind of content {name} is.").format(name=name)
