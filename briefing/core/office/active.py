"""What in an Office file acts by itself or fetches from elsewhere, told by relationship, content type and first bytes.

What is known to be passive is listed; everything else is taken for active, for programs learn new tricks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import Any

from lxml import etree

from briefing.core.elements import Element
from briefing.core.office.archive import COMPOUND
from briefing.core.office.package import Package, Relation

_OFFICE = (
    "http://schemas.openxmlformats.org/officedocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officedocument/relationships/",
)
_OTHERS_OF_OFFICE = (
    "http://schemas.openxmlformats.org/package/2006/relationships/",
    "http://schemas.microsoft.com/office/",
)
_OF_FILES = "officedocument core-properties extended-properties custom-properties thumbnail customxml customxmlprops"
_OF_DECKS = "slidemaster slidelayout slide notesmaster notesslide handoutmaster presprops viewprops tablestyles tags"
_OF_MEMOS = "styles styleswitheffects settings fonttable numbering websettings footnotes endnotes header footer"
_DRAWN = "theme themeoverride image hdphoto font audio video media chart chartuserstyle chartusershapes chartstyle"
_DRAWN += " chartcolorstyle diagramdata diagramlayout diagramquickstyle diagramcolors diagramdrawing"
_PASSIVE = frozenset(
    f"{_OF_FILES} {_OF_DECKS} {_OF_MEMOS} {_DRAWN} hyperlink printersettings classificationlabels".split()
)
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
"""What stands behind a chart: without macros, or it would have another type."""
_ACTIVE_TYPES = re.compile(
    r"vba|macroenabled|activex|oleobject|webextension|customui|msdownload|script|/html|xhtml|mhtml|/rtf", re.IGNORECASE
)
_ACTIVE_KINDS = re.compile(
    r"vba|macro|^control$|activex|oleobject|webextension|extensibility|customui|toolbar|afchunk", re.IGNORECASE
)
_CLICKS = {"hlinkClick", "hlinkHover", "hlinkMouseOver", "hyperlink"}
"""The elements that lead elsewhere once somebody clicks on them, and only then."""
_VECTOR = "{urn:schemas-microsoft-com:"
_NAMES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_FIND = etree.XPath(f"//@*[{' or '.join(f'namespace-uri()={name!r}' for name in _NAMES)}]")
_ZIPPED = b"\x1f\x8b"
_OUTSIDE_SVG = re.compile(
    r"""(?:href|src)\s*=\s*(?:"\s*(?!\#|data:)[^"\s]|'\s*(?!\#|data:)[^'\s])"""
    r"""|url\(\s*["']?\s*(?!\#|data:)[^"')\s]|@import|<\?xml-stylesheet|<\w*:?script|xml:base""",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|([^0-9a-fA-F\n]))")
"""How styles write a letter by its number, or by itself."""


def is_active(package: Package, relation: Relation) -> bool:
    """Whether a relationship leads to what acts by itself: a control, an embedded object, an add-in, a program."""
    if package.parts.get(relation.target, b"").startswith(COMPOUND) and not relation.external:
        return True  # the form of macros and of objects, whatever the file calls it
    return _acts(relation.type, package.content_type(relation.target) if not relation.external else "")


def is_known_to_act(package: Package, relation: Relation) -> bool:
    """Whether a relationship leads to one of the things that are known to act by themselves.

    People's decks hold much that is neither known to act nor to be passive: comments, say.
    """
    content = "" if relation.external else package.content_type(relation.target)
    return bool(_ACTIVE_KINDS.search(relation.kind) or _ACTIVE_TYPES.search(content))


@lru_cache
def _acts(type: str, content: str) -> bool:
    """Whether what has such a relationship and content type does; decks have some twenty of these pairs."""
    base, _, kind = type.lower().rpartition("/")
    if not f"{base}/".startswith((*_OFFICE, *_OTHERS_OF_OFFICE)) or kind not in _PASSIVE:
        return not (type.endswith("/package") and content == WORKBOOK)
    return bool(_ACTIVE_TYPES.search(content))


def is_link(relation: Relation) -> bool:
    """Whether a relationship is one of the very type of hyperlinks, whatever its last word."""
    return relation.external and relation.type.lower() in [f"{base}hyperlink" for base in _OFFICE]


def outside(package: Package, source: str) -> Iterator[Relation]:
    """The relationships of a part by which it fetches from elsewhere: all that leave the file but links to click on."""
    leaving = [relation for relation in package.relations(source) if relation.external]
    fetching = fetched(package.tree(source)) if leaving and source else set()
    for relation in leaving:
        if not source or not is_link(relation) or relation.id in fetching:
            yield relation


def named(root: Element) -> set[str]:
    """The ids of relationships that the elements of a part name."""
    return {str(value) for value in _references(root)} - {""}


def fetched(root: Element) -> set[str]:
    """Those that elements name which are no links to click on."""
    return {str(value) for value in _references(root) if str(etree.QName(value.getparent()).localname) not in _CLICKS}


def _references(root: Element) -> list[Any]:
    found: Any = _FIND(root)
    return list(found)


def fetching_drawing(package: Package, name: str) -> bool:
    """Whether a part is a drawing that fetches by an address of its own: SVG, or the vectors of old Office."""
    data = package.parts[name]
    head = data[:4096].replace(b"\0", b"")
    if b"<svg" in head or b":svg" in head or "svg" in package.content_type(name):
        return data.startswith(_ZIPPED) or bool(_OUTSIDE_SVG.search(_unescaped(data.replace(b"\0", b""))))
    if _VECTOR[1:].encode() not in data:
        return False
    return any(_is_address(element) for element in package.tree(name).iter(etree.Element))


def _unescaped(data: bytes) -> str:
    """A drawing's text, what it writes in numbers written in letters: once for its markup, once for its styles."""
    return _ESCAPED.sub(
        lambda found: chr(int(found[1], 16) % 0x110000) if found[1] else found[2], unescape(data.decode("latin-1"))
    )


def _is_address(element: Element) -> bool:
    if not any(str(key).startswith(_VECTOR) for key in (element.tag, *element.attrib)):
        return False
    return any(str(key).rpartition("}")[2].lower() in ("src", "href", "althref") for key in element.attrib)
