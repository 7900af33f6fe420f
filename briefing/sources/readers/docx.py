"""Word documents → text. Only the text parts of the package are opened, each with a bound on its size."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.readers.plain import headline
from briefing.sources.readers.reading import MAX_TEXT, Reading

_MAX_PART = 48 * 1024 * 1024
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_HIDDEN = {"del", "moveFrom", "instrText", "Fallback", "txbxContent"}
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_NOTE_MARKS = {"footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef", "annotationReference"}
_NOTE_STYLES = ("footnotereference", "endnotereference", "appelnote", "appeldenote")


def read(data: bytes, name: str) -> Reading:
    """The paragraphs of the body, text boxes where they are anchored, then the notes; the title of the properties.

    Headers, footers and the marks that refer to notes are left out.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _refuse_others(package, name)
            parts = ["word/document.xml", *(part for part in _NOTES if part in package.namelist())]
            roots = [_part(package, part, name) for part in parts]
            title = _title(package, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, LookupError, OSError, RuntimeError, ValueError) as error:
        what = translate("Source", "The document is damaged or locked by a password.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it again in Word.")) from error
    text = "\n\n".join(_kept(paragraph for root in roots for paragraph in _paragraphs(root)))
    return Reading(text, title or headline(text))


def _kept(paragraphs: Iterable[str]) -> Iterator[str]:
    """Those that are not blank, up to more than any text may have."""
    size = 0
    for paragraph in filter(str.strip, paragraphs):
        yield paragraph
        size += len(paragraph)
        if size > MAX_TEXT:
            return


def _refuse_others(package: zipfile.ZipFile, name: str) -> None:
    names = set(package.namelist())
    if "word/document.xml" not in names:
        what = translate("Source", "This package is no Word document.")
        raise BriefingError(what, where=name, mend=translate("Source", "Give a .docx, or unpack it."))
    if any(part.lower().endswith("vbaproject.bin") for part in names):
        what = translate("Source", "The document holds macros.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it as .docx, without macros."))


def _part(package: zipfile.ZipFile, part: str, name: str) -> Any:
    """The root of an XML part, no bomb and no entity allowed."""
    from lxml import etree

    with package.open(part) as stream:
        data = stream.read(_MAX_PART + 1)
    if len(data) > _MAX_PART:
        what = translate("Source", "The document unpacks to far more than a text.")
        raise BriefingError(what, where=name, mend=translate("Source", "Check where it is from."))
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or "<!DOCTYPE".encode("utf-16-le") in data:
        what = translate("Source", "The document declares entities, which no Word document does.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it again in Word."))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        what = translate("Source", "The document is damaged.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it again in Word.")) from error


def _title(package: zipfile.ZipFile, name: str) -> str:
    if "docProps/core.xml" not in package.namelist():
        return ""
    return _part(package, "docProps/core.xml", name).findtext(f"{_DUBLIN}title") or ""


def _paragraphs(root: Any) -> Iterator[str]:
    for word in (_WORD, _STRICT):
        for paragraph in root.iter(f"{word}p"):
            if not any(_kind(element) == "Fallback" for element in paragraph.iterancestors()):
                yield "".join(_runs(paragraph)).strip()


def _runs(element: Any) -> Iterator[str]:
    """What a paragraph shows: its text, tabs and breaks, without deleted words."""
    stack = list(reversed(element))
    while stack:
        child = stack.pop()
        kind = _kind(child)
        if kind == "r" and _marks_note(child):
            continue
        if kind == "t":
            yield child.text or ""
        elif kind in ("tab", "br", "cr", "noBreakHyphen"):
            yield {"tab": " ", "noBreakHyphen": "-"}.get(kind, "\n")
        elif kind not in _HIDDEN and kind != "p":
            stack.extend(reversed(child))


def _kind(element: Any) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _marks_note(run: Any) -> bool:
    """Is the run no more than the mark of a note, be it a number that the author set?"""
    for part in run.iter():
        kind = _kind(part)
        if kind in _NOTE_MARKS:
            return True
        if kind == "rStyle":
            style = next((value for key, value in part.items() if key.endswith("}val")), "")
            return style.lower().startswith(_NOTE_STYLES)
    return False
