"""The last look at the bytes of a deck before they are written: broken or unsafe ones never leave the program.

Every deck is looked at, so it is cheap: each part is parsed once and let go of; nothing is compared or drawn.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from lxml import etree

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office.active import fetched, is_active, is_link, named
from briefing.core.office.package import TYPES, parse, source_of
from briefing.deck.ooxml.clicks import clicks, is_safe_click
from briefing.deck.ooxml.package import NONSENSE, Package
from briefing.deck.ooxml.soundness import unsound

_OURS = ("ppt/slides/", "ppt/notesSlides/", "ppt/charts/")
"""What the writer makes itself, with "r:" for references, and so need not be built into a tree."""
_REFERENCE = re.compile(rb' r:\w+="([^"]*)"')


def refuse_broken(data: bytes, template: Package) -> None:
    """Raise BriefingError for a deck that a strict program would not open, or that acts or fetches by itself.

    ``template`` is what the deck was made of: its parts were judged when it was taken, and are not judged again.
    """
    try:
        fault = next(_faults(data, template), "")
    except (BriefingError, zipfile.BadZipFile, ExpatError, *NONSENSE) as error:
        fault = str(error)
    if fault:
        what = translate("Deck", "The deck would be broken, so it is not written. {what}").format(what=fault)
        raise BriefingError(what, where=template.where, mend=translate("Deck", "Choose another template."))


def _faults(data: bytes, template: Package) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        package = Package({name: archive.read(name) for name in names})
    if len({name.lower() for name in names}) < len(names):
        yield translate("Template", "The file holds its part {name} more than once.").format(name=_repeated(names))
    new = [name for name in names if package.parts[name] != template.parts.get(name)]
    sources = {source_of(name) for name in new} - {TYPES}
    yield from unsound(package, sources)
    for name in sorted(sources):
        yield from _of_relations(package, name)
        if name in new and name.endswith(".xml"):
            yield from _of_ours(package, name) if name.startswith(_OURS) else _of_part(package, name)


def _repeated(names: list[str]) -> str:
    lower = [name.lower() for name in names]
    return next(name for name in names if lower.count(name.lower()) > 1)


def _of_relations(package: Package, name: str) -> Iterator[str]:
    for relation in package.relations(name):
        if is_active(package, relation) or (relation.external and not is_link(relation)):
            yield _fetches(name, relation.target)


def _of_ours(package: Package, name: str) -> Iterator[str]:
    """A part that the writer made; one with links to elsewhere is looked at as closely as a stranger's."""
    data = package.parts[name]
    if b"hlink" in data or b"<!" in data:
        yield from _of_part(package, name)
        return
    ParserCreate().Parse(data, True)
    ids = {relation.id for relation in package.relations(name)}
    for id in {found.decode() for found in _REFERENCE.findall(data)} - ids - {""}:
        yield _lost(name, id)


def _of_part(package: Package, name: str) -> Iterator[str]:
    root = _parsed(package.parts[name])
    if root is None:
        yield translate("Package", "The file cannot be opened: its part {name} is broken.").format(name=name)
        return
    relations = {relation.id: relation for relation in package.relations(name)}
    for id in sorted(named(root) - relations.keys()):
        yield _lost(name, id)
    leaving = {id for id, relation in relations.items() if relation.external}
    for id in sorted(leaving & fetched(root) if leaving else ()):
        yield _fetches(name, relations[id].target)
    for click in clicks(root):
        if not is_safe_click(click, relations):
            yield translate("Deck", "{name} has a link to a program or a file.").format(name=name)


def _lost(name: str, id: str) -> str:
    return translate("Check", "{name} names a relationship {id} that it does not have.").format(name=name, id=id)


def _fetches(name: str, target: str) -> str:
    return translate("Check", "{name} loads outside content: {target}").format(name=name, target=target[:120])


def _parsed(data: bytes) -> Any:
    """The root of a part in UTF-8 without a document type; None for what is none."""
    try:
        root = parse(data)
    except (etree.XMLSyntaxError, LookupError, ValueError):
        return None
    told = root.getroottree().docinfo
    return root if not told.doctype and (told.encoding or "UTF-8").upper() in ("UTF-8", "ASCII", "US-ASCII") else None
