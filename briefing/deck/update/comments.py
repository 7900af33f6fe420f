"""The comments that people left on a deck, classic and modern, each beside the message that it stands on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from briefing.core.elements import Element
from briefing.core.model import Todo
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import qn
from briefing.deck.update.marks import MarkedSlide
from briefing.deck.update.slides.spots import DeckSlide, text_of

_UNIT = 914_400 / 576
"""A step of the places of classic comments, in EMU: they are told in 576ths of an inch."""
_MODERN = "http://schemas.microsoft.com/office/powerpoint/2018/8/main"
"""The namespace of modern comments; [MS-PPTX] 2.16 describes them."""


@dataclass(frozen=True)
class Comment:
    """What somebody wrote on slide ``slide`` (from 1), a reply, too.

    ``messages`` are the ids of those that the shape or the table's row shows which it hangs on, or lies on where it is
    a classic one; where it does on neither, of those that the slide shows. ``is_resolved`` says that people closed its
    thread.
    """

    slide: int
    author: str
    text: str
    messages: tuple[str, ...] = ()
    is_resolved: bool = False

    @property
    def todo(self) -> Todo:
        """It as something to be done, which leads to the first of its messages."""
        return Todo(self.text, self.author, next(iter(self.messages), ""))


def comments_of(package: Package, slides: list[DeckSlide], found: Mapping[DeckSlide, MarkedSlide]) -> list[Comment]:
    """All comments and replies, in the order of the slides; ``found`` says which slides are ours."""
    authors = dict(_authors(package))
    return [
        Comment(slide.number, authors.get(written.get("authorId", ""), ""), text, _messages(thread, slide, found), done)
        for slide in slides
        for part in package.related(slide.name, "comments")
        for thread in package.tree(part).iter(qn("p:cm"), _modern("cm"))
        for done in [thread.get("status") in ("resolved", "closed")]
        for written in (thread, *thread.iter(_modern("reply")))
        if (text := _text(written).strip())
    ]


def _authors(package: Package) -> Iterator[tuple[str, str]]:
    main = package.presentation()
    for kind in ("commentAuthors", "authors"):
        for part in package.related(main, kind):
            for author in package.tree(part).iterchildren(etree.Element):
                yield author.get("id", ""), author.get("name", "")


def _text(written: Element) -> str:
    body = written.find(_modern("txBody"))
    return str(written.findtext(qn("p:text")) or "") if body is None else text_of(body)


def _messages(thread: Element, slide: DeckSlide, found: Mapping[DeckSlide, MarkedSlide]) -> tuple[str, ...]:
    if slide not in found:
        return ()
    shown = found[slide].element.get("messages", "").split()
    names, row = _below(thread, slide) if thread.tag == qn("p:cm") else _hung_on(thread, slide)
    marks = [mark for mark in found[slide].marks if mark.shape in names]
    marks = [mark for mark in marks if row and mark.row == row] or marks
    ids = dict.fromkeys(id for mark in marks for id in mark.id.replace("/", " ").split() if id in shown)
    return tuple(ids or shown)


def _below(thread: Element, slide: DeckSlide) -> tuple[set[str], str]:
    """The name of the smallest text that a classic comment lies on, and the number of the table's row."""
    place = thread.find(qn("p:pos"))
    if place is None:
        return set(), ""
    x, y = (int(place.get(side) or 0) * _UNIT for side in "xy")
    spots = [(spot, spot.place) for spot in slide.spots]
    around = [(box.area, spot) for spot, box in spots if box and box.x <= x <= box.right and box.y <= y <= box.bottom]
    spot = min(around, key=lambda pair: pair[0], default=(0, None))[1]
    return ({spot.name}, spot.row) if spot else (set(), "")


def _hung_on(thread: Element, slide: DeckSlide) -> tuple[set[str], str]:
    """The name of the shape that a modern comment hangs on, and the number of the table's row."""
    shape, row = _anchor(thread)
    return {mark.get("name", "") for mark in slide.root.iter(qn("p:cNvPr")) if shape and mark.get("id") == shape}, row


def _anchor(thread: Element) -> tuple[str, str]:
    """The numbers of the shape and of the table's row that a modern comment hangs on, "" for none."""
    found = {etree.QName(mark).localname: mark for mark in thread.iter(etree.Element)}
    shape = found.get("spMk", found.get("graphicFrameMk"))
    row = found.get("tcMk")
    return ("" if shape is None else shape.get("id", "")), ("" if row is None else row.get("rowId", ""))


def _modern(name: str) -> str:
    return f"{{{_MODERN}}}{name}"
