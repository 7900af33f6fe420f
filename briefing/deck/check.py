"""Judge a finished deck: what executives' decks are checked for, and what no public checker catches."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pptx
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.slide import Slide

from briefing.core.errors import BriefingError

_P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_LINK = re.compile(r"https?://[^\s/?#]+\S*")


@dataclass(frozen=True)
class Fault:
    """Something wrong with a deck, as a sentence. ``slide`` counts from 1; 0 is the deck as a whole."""

    slide: int
    what: str


def check_deck(path: Path) -> list[Fault]:
    """The faults of the deck at ``path``. Raises BriefingError when it cannot be opened."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BriefingError(f"The deck cannot be read ({error}).", where=str(path), mend="Check its name.") from error
    return check_bytes(data, str(path))


def check_bytes(data: bytes, name: str = "deck") -> list[Fault]:
    """The faults of a deck's bytes; ``name`` says which deck, in errors."""
    try:
        presentation = pptx.Presentation(io.BytesIO(data))
        slides = list(presentation.slides)
        entries = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except Exception as error:  # python-pptx lets zip, XML and key errors of a broken file through
        raise BriefingError(
            "This is not a deck that can be opened.", where=name, mend="Export it again, or mend it in PowerPoint."
        ) from error
    return [
        *_package(entries),
        *_whole(presentation),
        *_titles(slides),
        *(Fault(number, what) for number, slide in enumerate(slides, 1) for what in _slide(slide)),
    ]


def _package(entries: list[str]) -> Iterator[Fault]:
    for entry, count in Counter(entries).items():
        if count > 1:
            yield Fault(0, f"The file holds {entry} {count} times.")


def _whole(presentation: Presentation) -> Iterator[Fault]:
    ids = [entry.get("id") for entry in presentation.part._element.iter(qn("p:sldId"))]
    if len(set(ids)) < len(ids):
        yield Fault(0, "Two slides have the same number inside the file.")
    listed = [entry.get("id") for entry in presentation.part._element.iter(f"{_P14}sldId")]
    if listed and sorted(listed) != sorted(ids):
        yield Fault(0, "The list of sections does not name every slide once.")
    if not presentation.core_properties.title:
        yield Fault(0, "The deck has no title among its properties.")


def _titles(slides: list[Slide]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for number, slide in enumerate(slides, 1):
        title = slide.shapes.title.text_frame.text.strip() if slide.shapes.title is not None else ""
        if not title:
            yield Fault(number, "The slide has no title.")
        elif title in first:
            yield Fault(number, f"The title “{title}” is that of slide {first[title]}, too.")
        first.setdefault(title, number)


def _slide(slide: Slide) -> Iterator[str]:
    yield from _placeholders(slide)
    yield from _descriptions(slide)
    yield from _texts(slide._element)
    yield from _links(slide)
    yield from _notes(slide)


def _placeholders(slide: Slide) -> Iterator[str]:
    for shape in iter(slide.placeholders):
        if (
            shape.has_text_frame
            and not shape.text_frame.text.strip()
            and not shape._element.findall(f".//{qn('a:fld')}")
        ):
            yield f"The placeholder “{shape.name}” is empty."


def _descriptions(slide: Slide) -> Iterator[str]:
    for shape in slide.shapes:
        mark = shape._element.find(f".//{qn('p:cNvPr')}")
        told = mark.get("descr") or any(True for _ in mark.iter(_DECORATIVE))
        if shape._element.tag in (qn("p:pic"), qn("p:graphicFrame"), qn("p:grpSp")) and not told:
            yield f"“{shape.name}” has no description for those who cannot see it."


def _texts(slide: Any) -> Iterator[str]:
    runs = [run for tag in ("a:r", "a:fld") for run in slide.iter(qn(tag))]
    if any(run.find(qn("a:rPr")) is None or not run.find(qn("a:rPr")).get("lang") for run in runs):
        yield "A text does not say its language."
    if any(True for _ in slide.iter(qn("a:srgbClr"))):
        yield "A colour is not one of the theme's."
    faces = {face.get("typeface", "") for tag in ("a:latin", "a:ea", "a:cs") for face in slide.iter(qn(tag))}
    if any(not face.startswith("+") for face in faces):
        yield "A font is not one of the theme's."


def _links(slide: Slide) -> Iterator[str]:
    for relation in slide.part.rels.values():
        if relation.is_external and not _LINK.fullmatch(relation.target_ref):
            yield f"The link “{relation.target_ref}” does not lead to a page of the web."


def _notes(slide: Slide) -> Iterator[str]:
    if slide.has_notes_slide:
        back = [rel.target_part for rel in slide.notes_slide.part.rels.values() if rel.reltype.endswith("/slide")]
        if back != [slide.part]:
            yield "The notes belong to another slide."
