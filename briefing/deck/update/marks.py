"""The manifest of a deck, read: which texts stood on which slides when it was exported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from briefing import __version__
from briefing.core.elements import Element
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.deck.ooxml.names import FIRST_SLIDE_ID, MANIFEST
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.tags import manifest_part

_NUMBERS = re.compile(r"\d+")
_DRAWING = "drawing"
_COPIES = "copies"
"""Of a field or drawing, the fingerprints that copies of its slide go on being compared with, each after a number."""


@dataclass(frozen=True)
class Mark:
    """A text as it was exported: its role, whose it is, its fingerprint, and the shape, row and cell it stood in.

    ``nth`` tells texts of one role and one message on the same slide apart, from 0.
    """

    role: str
    id: str
    nth: int
    sha256: str
    shape: str = ""
    row: str = ""
    cell: int = 0

    @property
    def key(self) -> tuple[str, str, int]:
        return self.role, self.id, self.nth


@dataclass(frozen=True, eq=False)
class MarkedSlide:
    """A slide as it was exported; ``id`` is its number in the presentation, ``element`` what the manifest says."""

    id: int
    key: str
    kind: str
    section: str
    sha256: str
    marks: tuple[Mark, ...]
    element: Element

    @property
    def links(self) -> str:
        """The fingerprint of the addresses that its links led to; "" for none, and in decks from before it was told."""
        return str(self.element.get("links", ""))

    @property
    def layout(self) -> str:
        """What the layout is called that it was exported on, "" in decks from before that was told."""
        return str(self.element.get("layout", ""))

    @cached_property
    def drawings(self) -> dict[str, str]:
        """The fingerprints of what it draws of values, by name; nothing in decks from before they were told."""
        return {told.get("shape", ""): told.get("sha256", "") for told in self.element.iterfind(_tag(_DRAWING))}

    @cached_property
    def by_key(self) -> dict[tuple[str, str, int], Mark]:
        return {mark.key: mark for mark in self.marks}

    def on_copy(self, id: int) -> MarkedSlide:
        """The same for the copy of the slide that has this number: both sides may agree on other texts there."""
        element = deepcopy(self.element)
        for told in element.iter(_tag("field"), _tag(_DRAWING)):
            bases = dict(one.split(":") for one in told.get(_COPIES, "").split())
            told.set("sha256", bases.get(str(id), told.get("sha256", "")))
        return _slide(element)


@dataclass(frozen=True)
class Manifest:
    """What a deck says of itself; ``part`` is where it says so, ``document`` the id of the briefing, if it had one."""

    slides: tuple[MarkedSlide, ...]
    narrative: str
    language: str
    picks: tuple[str, ...]
    part: str
    document: str = ""


def manifest_of(package: Package) -> Manifest | None:
    """What the deck says of itself, None where it says nothing. Raises BriefingError for one of a newer program."""
    part = manifest_part(package)
    if not part:
        return None
    root = package.tree(part)
    _refuse_newer(root.get("version", ""), package)
    slides = tuple(_slide(element) for element in root.iter(_tag("slide")))
    picks = tuple(root.get("picks", "").split())
    narrative, language, document = (root.get(name, "") for name in ("narrative", "language", "document"))
    return Manifest(slides, narrative, language, picks, part, document)


def keep_base(told: Element, id: int, sha256: str) -> None:
    """Note with a field or drawing what the slide's copy with this number goes on being compared with."""
    if sha256 != told.get("sha256", ""):
        told.set(_COPIES, f"{told.get(_COPIES, '')} {id}:{sha256}".strip())


def _refuse_newer(version: str, package: Package) -> None:
    theirs, ours = ([int(number) for number in _NUMBERS.findall(text)] for text in (version, __version__))
    if theirs > ours:
        what = translate("Update", "The deck was made by version {version} of Briefing, this one is older.")
        mend = translate("Update", "Update it with that version.")
        raise BriefingError(what.format(version=version[:20]), where=package.where, mend=mend)


def _slide(element: Element) -> MarkedSlide:
    seen: dict[tuple[str, str], int] = {}
    marks = []
    for told, shape, row in _fields(element):
        whose = told.get("role", ""), told.get("id", "")
        seen[whose] = seen.get(whose, -1) + 1
        cell = int(told.get("cell", "-1"))
        marks.append(Mark(*whose, seen[whose], told.get("sha256", ""), shape, row, cell))
    id = int(element.get("id") or FIRST_SLIDE_ID + int(element.get("number", "0")))
    key = element.get("key") or f"{element.get('kind', '')} {element.get('number', '')}"
    kind, section, sha256 = (element.get(name, "") for name in ("kind", "section", "sha256"))
    return MarkedSlide(id, key, kind, section, sha256, tuple(marks), element)


def _fields(element: Element) -> Iterator[tuple[Element, str, str]]:
    """Each field with the name of its shape and the number of its row."""
    for child in element.iterchildren(etree.Element):
        if child.tag == _tag("row"):
            for field in child.iter(_tag("field")):
                yield field, child.get("shape", ""), child.get("id", "")
        elif child.tag != _tag(_DRAWING):
            yield child, child.get("shape", ""), ""


def _tag(name: str) -> str:
    return f"{{{MANIFEST}}}{name}"
