"""Word documents → text. Only what is XML in the package is opened."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.core.office.package import Package, stated_title, unpacked_texts
from briefing.sources.minutes.marked import is_heading_in_bold, point_sign
from briefing.sources.readers.limits import bounded
from briefing.sources.readers.line_ends.breaks import rejoined
from briefing.sources.readers.model import Block, Reading, set_out
from briefing.sources.readers.note_marks import is_note_mark
from briefing.sources.readers.plain import title_of
from briefing.sources.transcripts import turns_of
from briefing.sources.transcripts.told_rows import as_row, is_in_rows

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_HIDDEN = {"del", "moveFrom", "instrText", "Fallback", "txbxContent", "rt"}
_UNSAID = ("vanish", "strike", "dstrike")
"""How words are hidden, or struck out: they are no longer said."""
_DRAWN = {"t": "", "tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
"""What of a run is drawn: its text, and what stands for the rest."""
_DEEPEST = 20
"""Styles, at most, that one is based on in turn: Word has no more than ten, and no file may lead in circles."""
_INITIALS = ("drop", "margin")
"""How a large initial is set: in a paragraph of its own."""
_DELETED = ("del", "cellDel")
_BODY_LEVEL, _NO_LIST = "9", "0"
"""The level in the outline of what is no heading, and the number of the list of what is in none."""
_NOTES = ("footnotes", "endnotes")
_NOTE_MARKS = {"footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef", "annotationReference"}
_NOTE_STYLES = ("footnotereference", "endnotereference", "appelnote", "appeldenote")


def read(data: bytes, name: str) -> Reading:
    """The paragraphs of the body, text boxes where they are anchored, then the notes; the title of the properties.

    Headers, footers, hidden text and the marks that refer to notes are left out. Paragraphs whose mark between them
    is deleted are one. Raises BriefingError for macros, and for what is broken, locked or a trap.
    """
    document = unpacked_texts(_Document, data, name)
    main = document.main()
    if document.macros():
        what = translate("Source", "The document holds macros.")
        raise document.fault(what, translate("Source", "Save it as .docx, without macros."))
    parts = [main, *(part for kind in _NOTES for part in document.noted(main, kind))]
    hidden = document.hidden_styles()
    signs = document.signs()
    paragraphs = (paragraph for part in parts for paragraph in _paragraphs(document.tree(part), hidden, signs))
    whole = list(bounded(paragraphs, name))
    text, marks = set_out(whole)
    if not turns_of(text):  # whose lines are names, times and words
        text, marks = set_out((sign, rejoined(paragraph)) for sign, paragraph in whole)
    return Reading(text, title_of(document.title(), text), marks=marks)


class _Document(Package):
    program = "Word"

    def main(self) -> str:
        """The name of the part with the text. Raises BriefingError where there is none."""
        for name in (*self.related("", "officeDocument"), "word/document.xml"):
            if name in self.parts and name.startswith("word/"):
                return name
        what = translate("Source", "This archive is not a Word document.")
        raise self.fault(what, translate("Source", "Give a .docx, or unpack it."))

    def noted(self, main: str, kind: str) -> list[str]:
        """The names of the parts with the notes of a kind."""
        usual = f"word/{kind}.xml"
        return self.related(main, kind) or [usual] * (usual in self.parts)

    def hidden_styles(self) -> frozenset[str]:
        """The ids of the styles that hide text, themselves or by what they are based on."""
        styles = self._styles()
        letters = {
            id: [one for style in _with_bases(style, styles) for one in style if _kind(one) == "rPr"]
            for id, style in styles.items()
        }
        return frozenset(
            id
            for id, stated in letters.items()
            if next((told for told in map(_hiding, stated) if told is not None), False)
        )

    def signs(self) -> dict[str, str]:
        """What the styles of paragraphs mark, by their ids: "#" a heading, that of its depth a point."""
        styles = self._styles()
        signs: dict[str, str] = {}
        for id, style in styles.items():
            above = _with_bases(style, styles)
            stated = (_sign(properties) for one in above for properties in one if _kind(properties) == "pPr")
            signs[id] = next((sign for sign in stated if sign is not None), "")
        return signs

    def _styles(self) -> dict[str, Element]:
        """The styles of the document, by their ids."""
        name = "word/styles.xml"
        styles = self.tree(name).iter() if name in self.parts else ()
        return {_attribute(style, "styleId"): style for style in styles if _kind(style) == "style"}

    def title(self) -> str:
        """As the properties state it."""
        name = "docProps/core.xml"
        return stated_title(self.tree(name)) if name in self.parts else ""


def _with_bases(style: Element, styles: Mapping[str, Element]) -> list[Element]:
    """A style and those that it is based on, the nearest first."""
    above = [style]
    while len(above) < _DEEPEST and (base := styles.get(_stated(above[-1], "basedOn"))) is not None:
        above.append(base)
    return above


def _paragraphs(root: Element, hidden: Collection[str], signs: Mapping[str, str]) -> Iterator[Block]:
    """Each paragraph, those joined whose mark is deleted; the row of a plain table is one, "| cell | cell |"."""
    for word in (_WORD, _STRICT):
        carried: dict[Element, str] = {}
        rows = dict(_rows(root, word, hidden))
        has_fallbacks = next(root.iter("{*}Fallback"), None) is not None
        gone = set(_deleted(root, word))
        for paragraph in root.iter(f"{word}p"):
            if paragraph in gone:
                continue
            if has_fallbacks and any(_kind(element) == "Fallback" for element in paragraph.iterancestors()):
                continue
            if paragraph in rows:
                yield "", rows[paragraph]
                continue
            text = carried.pop(paragraph, "") + "".join(_runs(paragraph, hidden))
            following = next(paragraph.itersiblings(f"{word}p"), None) if _is_joined(paragraph) else None
            if following is None:
                sign = _sign_of(paragraph, signs)
                yield sign or ("#" if is_heading_in_bold(text) and _is_bold(paragraph) else ""), text.strip()
            else:
                carried[following] = text


def _deleted(root: Element, word: str) -> Iterator[Element]:
    """The paragraphs of rows and cells of tables that are deleted."""
    for part in root.iter(f"{word}tr", f"{word}tc"):
        stated = (one for properties in part if _kind(properties) in ("trPr", "tcPr") for one in properties)
        if any(_kind(one) in _DELETED for one in stated):
            yield from part.iter(f"{word}p")


def _sign_of(paragraph: Element, signs: Mapping[str, str]) -> str:
    """What the paragraph or its style marks it as."""
    properties = next((child for child in paragraph if _kind(child) == "pPr"), None)
    if properties is None:
        return ""
    own = _sign(properties)
    by_style = signs.get(_stated(properties, "pStyle"), "")
    return by_style if own is None or by_style == "#" else own


def _is_bold(paragraph: Element) -> bool:
    """Are all its words in bold letters, as those of a heading that has no style are?"""
    runs = [run for run in paragraph.iterchildren() if _kind(run) == "r" and "".join(map(str, run.itertext())).strip()]
    return bool(runs) and all(any(_is_set_bold(one) for one in run if _kind(one) == "rPr") for run in runs)


def _is_set_bold(properties: Element) -> bool:
    return any(_kind(one) == "b" and _attribute(one, "val") not in ("0", "false", "off") for one in properties)


def _sign(properties: Element) -> str | None:
    """What the properties of a paragraph say: "#" a heading, that of its depth a point, "" neither, None nothing."""
    level = _stated(properties, "outlineLvl")
    if level:
        return "#" if level != _BODY_LEVEL else ""
    numbers = next((child for child in properties if _kind(child) == "numPr"), None)
    if numbers is None:
        return None
    depth = _stated(numbers, "ilvl")
    is_depth = re.fullmatch(r"\d{1,2}", depth) is not None
    return "" if _stated(numbers, "numId") == _NO_LIST else point_sign(int(depth) if is_depth else 0)


def _stated(element: Element, kind: str) -> str:
    """The value of a child of this kind."""
    return next((_attribute(child, "val") for child in element if _kind(child) == kind), "")


def _rows(root: Element, word: str, hidden: Collection[str]) -> Iterator[tuple[Element, str]]:
    """The paragraphs of tables that are read row by row: a row with its first, "" with others."""
    for table in root.iter(f"{word}tbl"):
        cells = [
            [list(cell.iterchildren(f"{word}p")) for cell in row.iterchildren(f"{word}tc")]
            for row in table.iterchildren(f"{word}tr")
        ]
        parts = [[own[0] for own in row] for row in cells if all(len(own) == 1 for own in row)]
        texts = [["".join(_runs(one, hidden)).strip() for one in row] for row in parts]
        if len(parts) == len(cells) and is_in_rows(texts):
            for own, shown_cells in zip(parts, texts, strict=True):
                yield own[0], as_row(shown_cells) if any(shown_cells) else ""
                yield from ((one, "") for one in own[1:])


def _is_joined(paragraph: Element) -> bool:
    """Does the next paragraph go on with it, a large initial or one whose mark is deleted, moved away or hidden?"""
    properties = next((child for child in paragraph if _kind(child) == "pPr"), ())
    if any(_kind(one) == "framePr" and _attribute(one, "dropCap") in _INITIALS for one in properties):
        return True
    marks = (child for child in properties if _kind(child) == "rPr")
    return any(_kind(one) in ("del", "moveFrom") or _is_unsaid(one) for mark in marks for one in mark)


def shown(paragraph: Element) -> str:
    """What a paragraph shows: its text, a space for a tab, a line for a break, without deleted and hidden words."""
    return "".join(_runs(paragraph)).strip()


def _runs(element: Element, hidden: Collection[str] = ()) -> Iterator[str]:
    """The pieces of what is shown, in order; ``hidden`` are styles that hide their text."""
    stack, before = list(reversed(element)), ""
    fields: list[str] = []
    is_out = _style_of(element) in hidden
    while stack:
        child = stack.pop()
        kind = _kind(child)
        if kind == "r" and (_marks_note(child, before) or _is_hidden(child, hidden, is_out=is_out)):
            continue
        if kind == "fldChar":
            _step(fields, _attribute(child, "fldCharType"))
        elif "begin" in fields and kind in _DRAWN:
            continue
        elif kind in _DRAWN:
            piece = (child.text or "") if kind == "t" else _DRAWN[kind]
            before = piece if kind == "t" and piece else before
            yield piece
        elif kind not in _HIDDEN and kind != "p":
            stack.extend(reversed(child))


def _step(fields: list[str], what: str) -> None:
    """Go on in the fields that are open: until it is separated, a field only tells what is to be shown."""
    if what == "begin":
        fields.append(what)
    elif fields:
        fields.pop()
        fields += [what] * (what == "separate")


def _style_of(paragraph: Element) -> str:
    return next((_stated(child, "pStyle") for child in paragraph if _kind(child) == "pPr"), "")


def _is_hidden(run: Element, hidden: Collection[str], *, is_out: bool) -> bool:
    """Do its properties or their style hide the run or strike it out; or, where they say nothing, its paragraph?"""
    properties = next((one for one in run if _kind(one) == "rPr"), None)
    if properties is None:
        return is_out
    stated = _hiding(properties)
    return (is_out or _stated(properties, "rStyle") in hidden) if stated is None else stated


def _hiding(properties: Element) -> bool | None:
    """Whether properties of letters hide them or strike them out, None where they do not say that they are shown."""
    stated = [one for one in properties if _kind(one) in _UNSAID]
    if any(map(_is_unsaid, stated)):
        return True
    return False if any(_kind(one) == "vanish" for one in stated) else None


def _is_unsaid(element: Element) -> bool:
    return _kind(element) in _UNSAID and _attribute(element, "val").lower() not in ("0", "false", "off")


def _attribute(element: Element, name: str) -> str:
    return next((str(value) for key, value in element.items() if str(key).endswith(f"}}{name}")), "")


def _kind(element: Element) -> str:
    return _local(element.tag)


@lru_cache
def _local(tag: object) -> str:
    """A tag without its namespace; "" for that of comments."""
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _marks_note(run: Element, before: str) -> bool:
    """Is the run no more than the mark of a note, be it a number that the author raised behind what stands before?"""
    for part in run.iter():
        kind = _kind(part)
        if kind in _NOTE_MARKS:
            return True
        if kind == "rStyle":
            return _attribute(part, "val").lower().startswith(_NOTE_STYLES)
        if kind == "vertAlign" and _attribute(part, "val") == "superscript":
            return is_note_mark("".join(map(str, run.itertext())), before)
    return False
