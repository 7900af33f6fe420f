"""Word documents → text. Only what is XML in the package is opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from briefing.core.i18n import translate
from briefing.core.office.archive import Limits
from briefing.core.office.package import Package, unpacked
from briefing.sources.readers.plain import headline
from briefing.sources.readers.reading import MAX_TEXT, Reading

_LIMITS = Limits(markup=48 * 2**20)
"""Its texts alone are read: pictures do not count."""
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_HIDDEN = {"del", "moveFrom", "instrText", "Fallback", "txbxContent"}
_NOTES = ("footnotes", "endnotes")
_NOTE_MARKS = {"footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef", "annotationReference"}
_NOTE_STYLES = ("footnotereference", "endnotereference", "appelnote", "appeldenote")


def read(data: bytes, name: str) -> Reading:
    """The paragraphs of the body, text boxes where they are anchored, then the notes; the title of the properties.

    Headers, footers and the marks that refer to notes are left out.
    """
    document = unpacked(_Document, data, name, _LIMITS, lambda part: part.lower().endswith((".xml", ".rels")))
    main = document.main()
    if document.macros():
        what = translate("Source", "The document holds macros.")
        raise document.fault(what, translate("Source", "Save it as .docx, without macros."))
    parts = [main, *(part for kind in _NOTES for part in document.noted(main, kind))]
    text = "\n\n".join(_kept(paragraph for part in parts for paragraph in _paragraphs(document.tree(part))))
    return Reading(text, document.title() or headline(text))


class _Document(Package):
    program = "Word"

    def main(self) -> str:
        """The name of the part with the text. Raises BriefingError where there is none."""
        for name in (*self.related("", "officeDocument"), "word/document.xml"):
            if name in self.parts and name.startswith("word/"):
                return name
        what = translate("Source", "This package is no Word document.")
        raise self.fault(what, translate("Source", "Give a .docx, or unpack it."))

    def noted(self, main: str, kind: str) -> list[str]:
        """The names of the parts with the notes of a kind."""
        usual = f"word/{kind}.xml"
        return self.related(main, kind) or [usual] * (usual in self.parts)

    def title(self) -> str:
        """As the properties state it."""
        name = "docProps/core.xml"
        return (self.tree(name).findtext(f"{_DUBLIN}title") or "") if name in self.parts else ""


def _kept(paragraphs: Iterable[str]) -> Iterator[str]:
    """Those that are not blank, up to more than any text may have."""
    size = 0
    for paragraph in filter(str.strip, paragraphs):
        yield paragraph
        size += len(paragraph)
        if size > MAX_TEXT:
            return


def _paragraphs(root: Any) -> Iterator[str]:
    for word in (_WORD, _STRICT):
        for paragraph in root.iter(f"{word}p"):
            if not any(_kind(element) == "Fallback" for element in paragraph.iterancestors()):
                yield shown(paragraph)


def shown(paragraph: Any) -> str:
    """What a paragraph shows: its text, a space for a tab, a line for a break, without deleted words."""
    return "".join(_runs(paragraph)).strip()


def _runs(element: Any) -> Iterator[str]:
    """The pieces of what is shown, in order."""
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
