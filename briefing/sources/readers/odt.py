"""Texts of OpenDocument (LibreOffice Writer) → text."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from briefing.core.elements import Element, holder_of
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office import archive
from briefing.core.office.package import parse, stated_title
from briefing.sources.minutes.marked import point_sign
from briefing.sources.readers.limits import bounded
from briefing.sources.readers.line_ends.breaks import rejoined
from briefing.sources.readers.model import Block, Reading, set_out
from briefing.sources.readers.plain import title_of
from briefing.sources.transcripts import turns_of

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_SPACES = 100
"""Spaces in a row that are kept."""
_DIGITS = 9
"""Digits of their number that are read, more than it needs: Python reads none of thousands."""
_HIDDEN = {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note-citation", f"{_TEXT}ruby-text"}
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}


def read(data: bytes, name: str) -> Reading:
    """The paragraphs of the body, those of each note behind the one that refers to it; the title of the properties.

    Deleted, hidden and struck text and comments are left out. Raises BriefingError for a file that is damaged, locked
    or a trap.
    """
    from lxml import etree

    try:
        members = archive.unzipped(data, archive.OF_TEXTS, lambda part: part in ("content.xml", "meta.xml")).members
        body = parse(members["content.xml"])
        title = stated_title(parse(members["meta.xml"])) if "meta.xml" in members else ""
    except (archive.ArchiveError, KeyError, etree.XMLSyntaxError, ValueError) as error:
        what = translate("Source", "The OpenDocument file cannot be read: it is damaged or locked.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it as .docx or .txt.")) from error
    whole = list(bounded(_blocks(body), name))
    text, marks = set_out(whole)
    if not turns_of(text):  # whose lines are names, times and words
        text, marks = set_out((sign, rejoined(paragraph)) for sign, paragraph in whole)
    return Reading(text, title_of(title, text), marks=marks)


def _blocks(body: Element) -> Iterator[Block]:
    unsaid = {style.get(f"{_STYLE}name") for style in body.iter(f"{_STYLE}style") if any(map(_hides, style))}
    for paragraph in body.iter(*_PARAGRAPHS):
        if not any(above.tag in _HIDDEN for above in paragraph.iterancestors()) and not _is_unsaid(paragraph, unsaid):
            yield _sign(paragraph), "".join(_words(paragraph, unsaid)).strip()


def _hides(properties: Element) -> bool:
    """Do these properties of a style hide text, or strike it out?"""
    is_struck = properties.get(f"{_STYLE}text-line-through-style") not in (None, "none")
    return is_struck or bool(properties.get(f"{_TEXT}display") == "none")


def _is_unsaid(element: Element, unsaid: Collection[str | None]) -> bool:
    return element.get(f"{_TEXT}style-name", "") in unsaid


def _sign(paragraph: Element) -> str:
    """What marks it: "#" a heading, that of its depth the first of a point of a list."""
    if paragraph.tag == f"{_TEXT}h":
        return "#"
    is_point = holder_of(paragraph).tag == f"{_TEXT}list-item" and paragraph.getprevious() is None
    return point_sign(sum(1 for _ in paragraph.iterancestors(f"{_TEXT}list-item")) - 1) if is_point else ""


def _words(element: Element, unsaid: Collection[str | None]) -> Iterator[str]:
    """The words of a paragraph, without those of paragraphs in it, which come by themselves, and ``unsaid`` styles."""
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c") or "1"
            yield " " * (min(int(count[:_DIGITS]), _SPACES) if count.isdecimal() else 1)
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif isinstance(child.tag, str) and child.tag not in _HIDDEN | _PARAGRAPHS and not _is_unsaid(child, unsaid):
            yield from _words(child, unsaid)
        yield child.tail or ""
