"""What Qt leaves out of a PDF: title, language, links, outline; and no time of writing in it."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pptx
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link as Annotation
from pypdf.generic import (
    BooleanObject,
    Fit,
    IndirectObject,
    NameObject,
    RectangleObject,
    TextStringObject,
)

from briefing.deck.pdf.links import Link, links
from briefing.deck.pdf.text import tell_letters
from briefing.deck.render.paint import Letter
from briefing.deck.render.renderer import PIXELS_PER_POINT, Renderer

_P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
_PRODUCER = "Briefing"


def finished(pages: bytes, data: bytes, letters: Sequence[Sequence[Letter]], renderer: Renderer) -> bytes:
    """The PDF ``pages`` of the deck ``data`` with everything a reader expects; ``letters`` are those of its glyphs."""
    deck = pptx.Presentation(io.BytesIO(data))
    reader = PdfReader(io.BytesIO(pages))
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    tell_letters(writer, letters)
    _add_links(writer, deck, renderer)
    _add_outline(writer, deck)
    _describe(writer, deck)
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _add_links(writer: PdfWriter, deck: Presentation, renderer: Renderer) -> None:
    parts = [slide.part for slide in deck.slides]
    for number, slide in enumerate(deck.slides):
        if any(True for _ in slide._element.iter(qn("a:hlinkClick"))):
            for link in links(slide, number, parts, renderer.display_list(number, with_glyphs=False)):
                writer.add_annotation(number, _annotation(link, renderer.size[1]))


def _annotation(link: Link, height: float) -> Annotation:
    """A PDF counts points from the bottom."""
    place = link.place
    sides = (place.left(), height - place.bottom(), place.right(), height - place.top())
    rectangle = RectangleObject([round(side / PIXELS_PER_POINT, 2) for side in sides])
    if isinstance(link.target, int):
        return Annotation(rect=rectangle, target_page_index=link.target, fit=Fit.fit())
    return Annotation(rect=rectangle, url=link.target)


def _add_outline(writer: PdfWriter, deck: Presentation) -> None:
    """Sections, and the slides in each by their titles."""
    sections = _sections(deck)
    heads: dict[str, IndirectObject] = {}
    for number, slide in enumerate(deck.slides):
        title = slide.shapes.title
        text = " ".join(title.text_frame.text.splitlines()) if title is not None else ""
        name = sections.get(slide.slide_id, "")
        if name and name not in heads:
            heads[name] = writer.add_outline_item(title=name, page_number=number, bold=True)
        writer.add_outline_item(title=text or str(number + 1), page_number=number, parent=heads.get(name))


def _sections(deck: Presentation) -> dict[int, str]:
    """The section of each slide, by the slide's id in the file."""
    found = deck.part._element.iter(f"{_P14}section")
    return {int(entry.get("id", "0")): part.get("name", "") for part in found for entry in part.iter(f"{_P14}sldId")}


def _describe(writer: PdfWriter, deck: Presentation) -> None:
    properties = deck.core_properties
    told = {"/Title": properties.title, "/Author": properties.author, "/Subject": properties.subject}
    writer.metadata = {**{key: value for key, value in told.items() if value}, "/Producer": _PRODUCER}
    root = writer.root_object
    root.pop("/Metadata", None)
    root[NameObject("/Lang")] = TextStringObject(properties.language or _language(deck))
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    preferences = writer.create_viewer_preferences()
    preferences[NameObject("/DisplayDocTitle")] = BooleanObject(True)


def _language(deck: Presentation) -> str:
    """The language of the first text that states one."""
    marks = (mark for slide in deck.slides for mark in slide._element.iter(qn("a:rPr")))
    return next((mark.get("lang") for mark in marks if mark.get("lang")), "")
