"""The texts that a deck's slides show, whatever their shapes, runs and fonts. Notes are not shown."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pptx
from pptx.oxml import parse_xml

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.deck.ooxml.shapes import Box, drawn, placeholder
from briefing.deck.ooxml.xml import qn

_DRAWN_FROM = {
    "/diagramData": "{http://schemas.openxmlformats.org/drawingml/2006/diagram}t",
    "/chart": "{http://schemas.openxmlformats.org/drawingml/2006/chart}rich",
}
"""The parts that a slide shows and that have texts of their own, by their relationship; and where these are there."""
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TITLES = ("title", "ctrTitle")
_FURNITURE = ("sldNum", "dt")
_BESIDE_QUOTES = (*_TITLES, *_FURNITURE, "ftr")


_PARTS = re.compile(r"(Quote|Speaker|Kicker)( \d+)?")
"""The names of the shapes that say what was said, by whom, and above a title where we are."""
_COLUMNS = {"Verbatims": ("speaker", "quote"), "Themes": ("", "quote", "speaker")}
"""What the columns of the tables with quotes hold."""


@dataclass(frozen=True)
class Body:
    """The text of one shape or table cell, a line per paragraph or break.

    ``role`` is what it is there for: "title", "kicker", "quote", "speaker", or "" where that is not known. ``box`` is
    where its shape lies; None for cells and for what no slide places.
    """

    text: str
    role: str = ""
    box: Box | None = None

    @property
    def is_title(self) -> bool:
        """Whether it heads the slide, and so may name who speaks, too."""
        return self.role in ("title", "kicker")


@dataclass(frozen=True)
class SlideText:
    """What a slide shows, in the order of its file. ``number`` counts from 1."""

    number: int
    bodies: tuple[Body, ...]


def slide_texts(data: bytes, name: str = "deck") -> list[SlideText]:
    """The texts of a deck's slides. Raises BriefingError, naming the deck ``name``, when it cannot be opened."""
    try:
        slides = pptx.Presentation(io.BytesIO(data)).slides
        return [SlideText(number, tuple(_bodies(slide))) for number, slide in enumerate(slides, 1)]
    except Exception as error:  # python-pptx lets zip, XML and key errors of a broken file through
        what = translate("Deck", "This is not a deck that can be opened.")
        mend = translate("Deck", "Export it again, or mend it in PowerPoint.")
        raise BriefingError(what, where=name, mend=mend) from error


def _bodies(slide: Any) -> Iterator[Body]:
    boxes = dict(_boxes(slide))
    for body in slide._element.iter(qn("p:txBody"), qn("a:txBody")):
        kind = _kind(body)
        if kind not in _FURNITURE and next(body.iterancestors(FALLBACK), None) is None:
            yield Body(_text(body), _role(body) or ("title" if kind in _TITLES else ""), boxes.get(body.getparent()))
    for relation in slide.part.rels.values():
        tag = next((tag for end, tag in _DRAWN_FROM.items() if relation.reltype.endswith(end)), "")
        if tag and not relation.is_external:
            yield from (Body(_text(text)) for text in parse_xml(relation.target_part.blob).iter(tag))


def _boxes(slide: Any) -> Iterator[tuple[Any, Box]]:
    """The shapes that lie somewhere, be it where their layout says; titles and footers lie nowhere that matters."""
    inheriting = []
    for shape, box in drawn(slide._element):
        if box:
            yield shape, box
        elif (mark := placeholder(shape)) is not None and mark.get("type", "obj") not in _BESIDE_QUOTES:
            inheriting.append(shape)
    for found in slide.placeholders if inheriting else ():
        place = found.left, found.top, found.width, found.height
        if found._element in inheriting and None not in place:
            yield found._element, Box(*place)


def _kind(body: Any) -> str:
    """The kind of placeholder that holds the text, "" for none."""
    mark = body.getparent().find(f"{qn('p:nvSpPr')}/{qn('p:nvPr')}/{qn('p:ph')}")
    return "" if mark is None else mark.get("type", "obj")


def _role(body: Any) -> str:
    """What a text is there for, as the name of its shape or the column of its table tells."""
    holder = body.getparent()
    if holder.tag != qn("a:tc"):
        mark = holder.find(f"{qn('p:nvSpPr')}/{qn('p:cNvPr')}")
        found = _PARTS.fullmatch("" if mark is None else mark.get("name", ""))
        return found[1].lower() if found else ""
    frame = next(holder.iterancestors(qn("p:graphicFrame")), None)
    mark = None if frame is None else frame.find(f"{qn('p:nvGraphicFramePr')}/{qn('p:cNvPr')}")
    columns = _COLUMNS.get("" if mark is None else mark.get("name", ""), ())
    column = holder.getparent().index(holder)
    return columns[column] if column < len(columns) else ""


def _text(body: Any) -> str:
    return "\n".join("".join(map(_piece, paragraph)) for paragraph in body.iter(qn("a:p")))


def _piece(child: Any) -> str:
    if child.tag == qn("a:br"):
        return "\n"
    return child.findtext(qn("a:t")) or ""
