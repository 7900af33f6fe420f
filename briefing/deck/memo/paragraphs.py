"""Paragraphs of a Word document: their style, runs in their language and direction, links and fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from briefing.core.elements import Element
from briefing.deck.memo.setting import Setting
from briefing.deck.ooxml.names import OFFICE
from briefing.deck.plan.texts.typography import language_of, runs_leftward

_FAR_EAST = ("ja", "ko", "zh")
_LEFTWARD = ("he", "ar")


@dataclass(frozen=True)
class Piece:
    """A stretch of text in one style; ``lang`` is a tag, "" for the memo's own. ``ink`` is a name that ``Inks`` knows.

    ``goal`` is the bookmark that it leads to, ``link`` an address of the web.
    """

    text: str
    lang: str = ""
    bold: bool = False
    ink: str = ""
    style: str = ""
    goal: str = ""
    link: str = ""


class Pen:
    """Writes into the paragraphs of one document."""

    def __init__(self, setting: Setting, lang: str) -> None:
        self._setting = setting
        self._lang = lang
        self._marks = count(1)

    def write(self, paragraph: Paragraph, style: str, *pieces: Piece, goal: str = "", keep: bool = False) -> None:
        """Fill a paragraph; ``goal`` is the bookmark that it gets, with ``keep`` it stays with the next."""
        paragraph._p.style = self._setting.styles[style]
        if keep:
            paragraph.paragraph_format.keep_with_next = True
        if runs_leftward("".join(piece.text for piece in pieces)):
            self._turn(paragraph)
        if goal:
            self._mark(paragraph, goal)
        for piece in pieces:
            self._add(paragraph, piece)

    def field(self, paragraph: Paragraph, code: str) -> None:
        """A number that Word counts; until then it is 1."""
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), code)
        paragraph._p.append(field)
        self._run(field, paragraph, Piece("1"))

    def _add(self, paragraph: Paragraph, piece: Piece) -> None:
        if not piece.text:
            return
        place: Element = paragraph._p
        if piece.goal or piece.link:
            place = OxmlElement("w:hyperlink")
            if piece.goal:
                place.set(qn("w:anchor"), piece.goal)
            else:
                id = paragraph.part.relate_to(piece.link, f"{OFFICE}/hyperlink", is_external=True)
                place.set(qn("r:id"), id)
            place.set(qn("w:history"), "1")
            paragraph._p.append(place)
        self._run(place, paragraph, piece)

    def _run(self, place: Element, paragraph: Paragraph, piece: Piece) -> None:
        element: Any = OxmlElement("w:r")
        place.append(element)
        run = WordRun(element, paragraph)
        if piece.style:
            element.style = self._setting.styles[piece.style]
        if piece.bold:
            run.font.bold = run.font.cs_bold = True
        properties = element.get_or_add_rPr()
        if piece.ink:
            properties.append(_element("w:color", self._setting.inks.text(piece.ink)))
        if runs_leftward(piece.text):
            properties.append(_element("w:rtl", {}))
        properties.append(_element("w:lang", _language(language_of(piece.text, piece.lang or self._lang))))
        run.add_text(piece.text)

    def _turn(self, paragraph: Paragraph) -> None:
        """Let a paragraph run from right to left."""
        mark = OxmlElement("w:bidi")
        paragraph._p.get_or_add_pPr().append(mark)

    def _mark(self, paragraph: Paragraph, goal: str) -> None:
        id = str(next(self._marks))
        paragraph._p.append(_element("w:bookmarkStart", {"w:id": id, "w:name": goal}))
        paragraph._p.append(_element("w:bookmarkEnd", {"w:id": id}))


def joined(parts: Sequence[Piece], mark: str = " · ", ink: str = "") -> list[Piece]:
    """The pieces that say something, the mark between them."""
    found: list[Piece] = []
    for part in parts:
        if part.text:
            found += [Piece(mark, ink=ink), part] if found else [part]
    return found


def _language(tag: str) -> dict[str, str]:
    """The attributes of a w:lang: which of the three kinds of script a language is set in."""
    start = tag.partition("-")[0]
    kind = "w:eastAsia" if start in _FAR_EAST else "w:bidi" if start in _LEFTWARD else "w:val"
    return {kind: tag}


def _element(name: str, attributes: dict[str, str]) -> Element:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(key), value)
    return element
