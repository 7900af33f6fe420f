"""The texts that a deck's slides show, whatever their shapes, runs and fonts, and what is said beside them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pptx
from pptx.opc.package import Part
from pptx.oxml import parse_xml
from pptx.slide import Slide

from briefing.core.elements import Element, holder_of
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.deck.ooxml.package import unpack
from briefing.deck.ooxml.presenting import presented
from briefing.deck.ooxml.shapes import TITLES, Box, drawn, placeholder
from briefing.deck.ooxml.xml import qn
from briefing.deck.truth.asides import Where, asides_of

_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_CHART_NOW = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
"""The namespace of charts that are newer than the format: funnels, waterfalls, trees."""
_DRAWN_FROM = {
    "/diagramData": ("{http://schemas.openxmlformats.org/drawingml/2006/diagram}t",),
    "/chart": (f"{_CHART}rich", f"{_CHART}strCache"),
    "/chartEx": (f"{_CHART_NOW}rich", f"{_CHART_NOW}lvl", f"{_CHART_NOW}txData"),
    "/chartUserShapes": ("{http://schemas.openxmlformats.org/drawingml/2006/chartDrawing}txBody",),
}
"""The parts that a slide or its charts show and that have texts of their own, by their relationship; and where in them.

Of a chart also the names of its series and categories, which have no paragraphs.
"""
_VALUES = (f"{_CHART}v", f"{_CHART_NOW}v", f"{_CHART_NOW}pt")
_SAID_IN_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_FURNITURE = ("sldNum", "dt")
_BESIDE_QUOTES = (*TITLES, *_FURNITURE, "ftr")
_PARTS = re.compile(r"(Quote|Speaker|Kicker|Credits)( \d+)?")
"""The names of the shapes that say what was said, by whom, above a title where we are, and at the foot who told it."""
_STRUCK = ("sngStrike", "dblStrike")
_COLUMNS = {"Verbatims": ("speaker", "quote"), "Themes": ("", "quote", "speaker"), "Speakers": ("voice",)}
"""What the columns of the tables with quotes or voices hold."""


Shown = tuple[tuple[str, str], ...]
"""All texts of a slide, each with what it is there for."""


@dataclass(frozen=True)
class Body:
    """The text of one shape or table cell, a line per paragraph or break.

    ``role`` is what it is there for: "title", "kicker", "quote", "speaker", "voice", one of a list of
    them, "credits", or "" where that is not known.
    ``box`` is where its shape lies; None for cells and for what no slide places.
    """

    text: str
    role: str = ""
    box: Box | None = None

    @property
    def is_title(self) -> bool:
        """Whether it heads the slide, and so may name who speaks, too."""
        return self.role in ("title", "kicker")

    @property
    def shown(self) -> tuple[str, str]:
        """What it is there for and what it says."""
        return self.role, self.text.strip()


@dataclass(frozen=True)
class SlideText:
    """What a slide shows, in the order of its file. ``number`` counts from 1.

    ``asides`` are what is said beside it, with where: its notes, the descriptions, what its layout draws.
    """

    number: int
    bodies: tuple[Body, ...]
    asides: tuple[tuple[Where, str], ...] = ()

    @property
    def shown(self) -> Shown:
        """All that it says but what its layout draws: slides that say the same have the same."""
        texts = [body.shown for body in self.bodies]
        said = [(where.name, text.strip()) for where, text in self.asides if where is not Where.LAYOUT]
        return tuple(sorted(text for text in (*texts, *said) if text[1]))


class Given(NamedTuple):
    """What a briefing gives: its slides, by all that each says, and the texts of them."""

    slides: frozenset[Shown] = frozenset()
    texts: frozenset[tuple[str, str]] = frozenset()


NOTHING = Given()


def given(slides: Iterable[SlideText]) -> Given:
    """What these slides of a deck that was just made give."""
    shown = frozenset(slide.shown for slide in slides)
    return Given(shown, frozenset(text for slide in shown for text in slide))


def slide_texts(data: bytes, name: str = "deck") -> list[SlideText]:
    """The texts of a deck's slides. Raises BriefingError, naming the deck ``name``, when it cannot be opened."""
    try:
        slides = pptx.Presentation(io.BytesIO(presented(unpack(data, name), data))).slides
        seen: set[str] = set()
        return [
            SlideText(number, tuple(_bodies(slide)), tuple(_asides(slide, seen)))
            for number, slide in enumerate(slides, 1)
        ]
    except Exception as error:  # python-pptx lets zip, XML and key errors of a broken file through
        what = translate("Deck", "This is not a deck that can be opened.")
        mend = translate("Deck", "Export it again, or repair it in PowerPoint.")
        raise BriefingError(what, where=name, mend=mend) from error


def _bodies(slide: Slide) -> Iterator[Body]:
    boxes = dict(_boxes(slide))
    for body in slide._element.iter(qn("p:txBody"), qn("a:txBody")):
        kind = _kind(body)
        if kind not in _FURNITURE and next(body.iterancestors(FALLBACK), None) is None:
            yield Body(_text(body), _role(body) or ("title" if kind in TITLES else ""), boxes.get(holder_of(body)))
    yield from _drawn_elsewhere(slide.part)


def _drawn_elsewhere(part: Part) -> Iterator[Body]:
    """The texts of the parts that this one shows, and of those that they show."""
    for relation in part.rels.values():
        tags = next((tags for end, tags in _DRAWN_FROM.items() if relation.reltype.endswith(end)), ())
        if tags and not relation.is_external:
            yield from (Body(_text(text)) for text in parse_xml(relation.target_part.blob).iter(*tags))
            yield from _drawn_elsewhere(relation.target_part)


def _asides(slide: Slide, seen: set[str]) -> Iterator[tuple[Where, str]]:
    for where, said in asides_of(slide, seen):
        yield where, said if isinstance(said, str) else _text(said)


def _boxes(slide: Slide) -> Iterator[tuple[Element, Box]]:
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


def _kind(body: Element) -> str:
    """The kind of placeholder that holds the text, "" for none."""
    mark = holder_of(body).find(f"{qn('p:nvSpPr')}/{qn('p:nvPr')}/{qn('p:ph')}")
    return "" if mark is None else mark.get("type", "obj")


def _role(body: Element) -> str:
    """What a text is there for, as the name of its shape or the column of its table tells."""
    holder = holder_of(body)
    if holder.tag != qn("a:tc"):
        mark = holder.find(f"{qn('p:nvSpPr')}/{qn('p:cNvPr')}")
        found = _PARTS.fullmatch("" if mark is None else mark.get("name", ""))
        return found[1].lower() if found else ""
    frame = next(holder.iterancestors(qn("p:graphicFrame")), None)
    mark = None if frame is None else frame.find(f"{qn('p:nvGraphicFramePr')}/{qn('p:cNvPr')}")
    columns = _COLUMNS.get("" if mark is None else mark.get("name", ""), ())
    column = holder_of(holder).index(holder)
    return columns[column] if column < len(columns) else ""


def _text(body: Element) -> str:
    paragraphs = ("".join(map(_piece, paragraph)) for paragraph in body.iter(qn("a:p")))
    return "\n".join((*paragraphs, *(value.text or "" for value in body.iter(*_VALUES))))


def _piece(child: Element) -> str:
    """The words of a part of a paragraph; those that are struck out are no longer said."""
    if child.tag == qn("a:br"):
        return "\n"
    style = child.find(qn("a:rPr"))
    if style is not None and style.get("strike") in _STRUCK:
        return ""
    return child.findtext(qn("a:t")) or "".join(text.text or "" for text in child.iter(_SAID_IN_MATHS))
