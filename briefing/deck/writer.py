"""Pages → the bytes of a .pptx. The same plan on the same template gives the same bytes."""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Callable, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.parts.slide import NotesSlidePart, SlidePart
from pptx.presentation import Presentation
from pptx.slide import SlideLayout

from briefing.core.errors import CancelledError
from briefing.deck.pages import Page
from briefing.deck.plan import Plan
from briefing.deck.slide_xml import LINK, furniture_xml, notes_xml, slide_xml

Progress = Callable[[int, int], None]
_FIRST_ID = 256
_EPOCH = (1980, 1, 1, 0, 0, 0)
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def write(
    plan: Plan,
    pages: Sequence[Page],
    presentation: Presentation,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Write the pages onto ``presentation``, a template without slides, and return the file.

    ``progress`` is called with the pages done and all pages; raises CancelledError when ``cancelled`` says so.
    """
    writer = _Writer(plan, presentation)
    for number, page in enumerate(pages, 1):
        if cancelled and cancelled():
            raise CancelledError
        writer.add(number, page)
        if progress:
            progress(number, len(pages))
    return writer.finish(pages)


class _Writer:
    def __init__(self, plan: Plan, presentation: Presentation) -> None:
        self.plan = plan
        self.presentation = presentation
        self.package = presentation.part.package
        self.layouts = {layout.name: layout for layout in presentation.slide_layouts}
        self.notes_master = presentation.part.notes_master_part
        self.ids = presentation.part._element.get_or_add_sldIdLst()

    def add(self, number: int, page: Page) -> None:
        layout = self.layouts[page.layout]
        element = parse_xml(slide_xml(page, self.furniture(layout, number)))
        part = SlidePart(PackURI(f"/ppt/slides/slide{number}.xml"), CT.PML_SLIDE, self.package, element)
        part.relate_to(layout.part, RT.SLIDE_LAYOUT)
        _link(part, element)
        self.add_notes(number, part, page)
        entry = parse_xml(
            f'<p:sldId xmlns:p="{self.ids.nsmap["p"]}" xmlns:r="{self.ids.nsmap["r"]}" id="{_FIRST_ID + number}" '
            f'r:id="{self.presentation.part.relate_to(part, RT.SLIDE)}"/>'
        )
        self.ids.append(entry)

    def add_notes(self, number: int, part: SlidePart, page: Page) -> None:
        if page.slide.notes:
            element = parse_xml(notes_xml(page.slide.notes, self.plan.lang))
            name = PackURI(f"/ppt/notesSlides/notesSlide{number}.xml")
            notes = NotesSlidePart(name, CT.PML_NOTES_SLIDE, self.package, element)
            notes.relate_to(self.notes_master, RT.NOTES_MASTER)
            notes.relate_to(part, RT.SLIDE)
            part.relate_to(notes, RT.NOTES_SLIDE)

    def furniture(self, layout: SlideLayout, number: int) -> list[str]:
        """Footer and slide number, which a layout's slides do not inherit by themselves."""
        texts = {"ftr": self.plan.footer, "sldNum": str(number)}
        shapes = []
        for placeholder in iter(layout.placeholders):
            mark = placeholder._element.find(".//" + qn("p:ph"))
            text = texts.get(mark.get("type"))
            if text:
                shapes.append(
                    furniture_xml(placeholder.name, mark.get("type"), int(mark.get("idx", "0")), text, self.plan.lang)
                )
        return shapes

    def finish(self, pages: Sequence[Page]) -> bytes:
        self.presentation.part._element.append(parse_xml(_sections(pages)))
        properties = self.presentation.core_properties
        properties.title, properties.subject = self.plan.title, self.plan.subject
        properties.author, properties.language = self.plan.author, self.plan.lang
        stream = io.BytesIO()
        self.presentation.save(stream)
        return _timeless(stream)


def _link(part: SlidePart, element: Any) -> None:
    for click in element.iter(qn("a:hlinkClick")):
        click.set(qn("r:id"), part.relate_to(click.attrib.pop(LINK), RT.HYPERLINK, is_external=True))


def _sections(pages: Sequence[Page]) -> str:
    """The list of sections, each with the slides that follow one another under its name."""
    groups: list[tuple[str, list[int]]] = []
    for number, page in enumerate(pages, 1):
        if not groups or groups[-1][0] != page.slide.section:
            groups.append((page.slide.section, []))
        groups[-1][1].append(_FIRST_ID + number)
    items = "".join(_section(place, name, ids) for place, (name, ids) in enumerate(groups))
    return (
        '<p:extLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">'
        f'<p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst xmlns:p14="{_P14}">{items}</p14:sectionLst>'
        "</p:ext></p:extLst>"
    )


def _section(place: int, name: str, ids: Sequence[int]) -> str:
    guid = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{place} {name}")).upper()
    slides = "".join(f'<p14:sldId id="{id}"/>' for id in ids)
    return f'<p14:section name={quoteattr(name)} id="{{{guid}}}"><p14:sldIdLst>{slides}</p14:sldIdLst></p14:section>'


def _timeless(stream: io.BytesIO) -> bytes:
    """The package with no time of writing in it."""
    result = io.BytesIO()
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(result, "w") as target:
        for item in source.infolist():
            target.writestr(zipfile.ZipInfo(item.filename, _EPOCH), source.read(item), zipfile.ZIP_DEFLATED)
    return result.getvalue()
