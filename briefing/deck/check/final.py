"""The last look at the parts of a deck as they are written: broken or unsafe ones never leave the program.

Every export is looked at, so it is cheap: what is the template's was judged when it was taken, slides that are as they
were at the last export are not judged again, and nothing is compared or drawn.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from lxml import etree

from briefing.core.elements import Element
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office.active import fetched, is_active, is_link, named
from briefing.core.office.package import TYPES, Relation, parse, relations_name, source_of
from briefing.deck.ooxml.clicks import clicks, is_safe_click, leads_safely
from briefing.deck.ooxml.own_markup import Named, brief, is_tags, relations_of
from briefing.deck.ooxml.own_markup import named as named_by_ours
from briefing.deck.ooxml.package import NONSENSE, Package
from briefing.deck.ooxml.soundness import misnamed, missing, unsound

_OURS = ("ppt/slides/", "ppt/notesSlides/", "ppt/charts/")
"""What the writer makes itself, with "r:" for references, and so need not be built into a tree."""
_WITHOUT_LINKS = ("customXml/", "docProps/", "ppt/tags/")
"""What tells of the deck: made by the writer, too."""
_TAGS = "ppt/tags/"
_REMEMBERED = 256
"""Slides and notes whose faults are kept: those of any deck that people edit."""

Part = tuple[str, str | bytes]
"""A part's name and what is in it."""


def judged(parts: Iterable[Part], template: Package) -> Iterator[tuple[str, bytes]]:
    """The parts of a deck as they pass. Raises BriefingError after the last, naming the file of the template, for a
    deck that a strict program would not open, or that acts or fetches by itself.

    ``template`` is what the deck is made of: its parts were judged when it was taken, and are not judged again.
    """
    judge = _Judge(template)
    try:
        for name, content in parts:
            yield name, judge.taken(name, content)
        fault = next(judge.faults(), "")
    except (ExpatError, zipfile.BadZipFile, *NONSENSE) as error:
        fault = str(error)
    if fault:
        what = translate("Deck", "The deck would be broken, so it is not written. {what}").format(what=fault)
        raise BriefingError(what, where=template.where, mend=translate("Deck", "Choose another template."))


class _Judge:
    """What is found out about the parts of one deck."""

    def __init__(self, template: Package) -> None:
        self._template = template
        self._package = template.sharing({})
        self._names: set[str] = set()
        self._new: set[str] = set()
        self._found: list[str] = []
        self._waiting: dict[str, dict[str, bytes]] = {}
        self._related: dict[str, tuple[Relation, ...]] = {}

    def taken(self, name: str, content: str | bytes) -> bytes:
        """Look at one part; its bytes."""
        if name.lower() in self._names:
            self._found.append(
                translate("Template", "The file holds its part {name} more than once.").format(name=name)
            )
        self._names.add(name.lower())
        data = content if isinstance(content, bytes) else content.encode()
        known = self._template.parts.get(name)
        if data == known:
            self._package.parts[name] = known
        elif name.startswith(_OURS) and source_of(name) not in self._template.parts:
            self._package.parts[name] = b""
            self._take_ours(name, data)
        elif name.startswith(_TAGS) and is_tags(data.decode()):
            self._package.parts[name] = b""
        else:
            self._package.parts[name] = data
            self._new.add(name)
        return data

    def _take_ours(self, name: str, data: bytes) -> None:
        """A part and its relationships are looked at together; the first of them waits for the other."""
        source = source_of(name)
        waiting = self._waiting.setdefault(source, {})
        waiting[name] = data
        if len(waiting) == 2:
            self._look_at(source)

    def _look_at(self, source: str) -> None:
        waiting = self._waiting.pop(source)
        relations = waiting.get(relations_name(source), b"")
        faults, self._related[source] = _of_ours(source, waiting.get(source, b""), relations)
        self._found += faults

    def faults(self) -> Iterator[str]:
        """All that is wrong, the parts being together."""
        for name in list(self._waiting):
            self._look_at(name)
        yield from self._found
        sources = {source_of(name) for name in self._new} - {TYPES}
        yield from unsound(self._package, sources)
        for name in sorted(sources):
            yield from _outside(self._package, name, self._package.relations(name))
            if name in self._new and name.endswith(".xml"):
                look = _of_text if name.startswith((*_OURS, *_WITHOUT_LINKS)) else _of_part
                yield from look(name, self._package.parts[name], self._package.relations(name))
        for name, relations in self._related.items():
            yield from missing(name, relations, self._package)
            yield from _outside(self._package, name, relations)


def _outside(package: Package, name: str, relations: Sequence[Relation]) -> Iterator[str]:
    for relation in relations:
        if is_active(package, relation) or (relation.external and not is_link(relation)):
            yield _fetches(name, relation.target)


@lru_cache(maxsize=_REMEMBERED)
def _of_ours(name: str, data: bytes, related: bytes) -> tuple[tuple[str, ...], tuple[Relation, ...]]:
    """The faults of a part that the writer made, and its relationships."""
    found = relations_of(related.decode(), name)
    if found is not None:
        return tuple(_of_text(name, data, found)), found
    found = tuple(Package({relations_name(name): related}).relations(name))
    return (*misnamed(name, found), *_of_text(name, data, found)), found


def _of_text(name: str, data: bytes, relations: Sequence[Relation]) -> Iterator[str]:
    """One with links of another form than ours is looked at as closely as a stranger's."""
    markup = brief(data)
    told = named_by_ours(markup)
    if told is None:
        yield from _of_part(name, data, relations)
        return
    ParserCreate().Parse(markup, True)
    for id in set(told.all) - {relation.id for relation in relations} - {""}:
        yield _lost(name, id)
    for relation in relations:
        if relation.external:
            yield from _leaving(name, relation, told)


def _leaving(name: str, relation: Relation, told: Named) -> Iterator[str]:
    """What is wrong with what leads out of the deck: only links to click on may, and not to everything."""
    clicked = told.clicks.count(relation.id)
    if told.all.count(relation.id) > clicked:
        yield _fetches(name, relation.target)
    if clicked and not leads_safely(relation):
        yield _unsafe(name)


def _of_part(name: str, data: bytes, found: Sequence[Relation]) -> Iterator[str]:
    root = _parsed(data)
    if root is None:
        yield translate("Package", "The file cannot be opened: its part {name} is broken.").format(name=name)
        return
    relations = {relation.id: relation for relation in found}
    for id in sorted(named(root) - relations.keys()):
        yield _lost(name, id)
    leaving = {id for id, relation in relations.items() if relation.external}
    for id in sorted(leaving & fetched(root) if leaving else ()):
        yield _fetches(name, relations[id].target)
    for click in clicks(root):
        if not is_safe_click(click, relations):
            yield _unsafe(name)


def _unsafe(name: str) -> str:
    return translate("Deck", "{name} has a link to a program or a file.").format(name=name)


def _lost(name: str, id: str) -> str:
    return translate("Check", "{name} names a relationship {id} that it does not have.").format(name=name, id=id)


def _fetches(name: str, target: str) -> str:
    return translate("Check", "{name} loads outside content: {target}").format(name=name, target=target[:120])


def _parsed(data: bytes) -> Element | None:
    """The root of a part in UTF-8 without a document type; None for what is none."""
    try:
        root = parse(data)
    except (etree.XMLSyntaxError, LookupError, ValueError):
        return None
    told: Any = root.getroottree().docinfo  # whose stubs lack the document type
    return root if not told.doctype and (told.encoding or "UTF-8").upper() in ("UTF-8", "ASCII", "US-ASCII") else None
