"""What a deck says beside its slides' own texts: in notes, in descriptions, and in what layouts and masters draw."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from pptx.slide import Slide, SlideLayout, SlideMaster

from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.deck.ooxml.shapes import drawn, placeholder, placeholder_type
from briefing.deck.ooxml.xml import path, qn

_HIDING = ("0", "false")


class Where(Enum):
    """Where an aside is said."""

    NOTES = auto()
    DESCRIPTION = auto()
    LAYOUT = auto()

    @property
    def told(self) -> str:
        """What people call it."""
        match self:
            case Where.NOTES:
                return translate("Truth", "In the notes")
            case Where.DESCRIPTION:
                return translate("Truth", "In a description")
            case Where.LAYOUT:
                return translate("Truth", "On the layout")


def asides_of(slide: Slide, seen: set[str]) -> Iterator[tuple[Where, Element | str]]:
    """Where each aside of a slide of python-pptx is said, and its text as a:txBody; of a description the words.

    Layouts and masters that were ``seen`` are left out, and those that are looked at go into it.
    """
    if slide.has_notes_slide:
        yield from ((Where.NOTES, body) for body in _notes(slide.notes_slide._element))
    yield from ((Where.DESCRIPTION, words) for words in _descriptions(slide._element))
    for below in _below(slide):
        if below.part.partname not in seen:
            seen.add(below.part.partname)
            yield from ((Where.LAYOUT, body) for body in _own_texts(below._element))


def _notes(root: Element) -> Iterator[Element]:
    for shape, _ in drawn(root):
        body = shape.find(qn("p:txBody"))
        if body is not None and placeholder_type(shape) in ("", "body"):
            yield body


def _descriptions(root: Element) -> Iterator[str]:
    for mark in root.iter(qn("p:cNvPr")):
        yield from filter(None, (mark.get("descr", ""), mark.get("title", "")))


def _below(slide: Slide) -> Iterator[SlideLayout | SlideMaster]:
    """What is drawn below a slide: its layout and its master, as far as they are shown."""
    layout = slide.slide_layout
    if slide._element.get("showMasterSp") not in _HIDING:
        yield layout
        if layout._element.get("showMasterSp") not in _HIDING:
            yield layout.slide_master


def _own_texts(root: Element) -> Iterator[Element]:
    """The texts that a layout draws itself: those in placeholders only say what is to be written there."""
    for shape, _ in drawn(root):
        if placeholder(shape) is None:
            yield from shape.iterfind(qn("p:txBody"))
            yield from shape.iterfind(path("a:graphic/a:graphicData/a:tbl/a:tr/a:tc/a:txBody"))
