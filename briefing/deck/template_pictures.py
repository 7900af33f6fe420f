"""What a template looks like: each of its layouts as a picture, and a slide of each kind on the map being settled."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pptx

from briefing.core.errors import CancelledError
from briefing.core.model import Briefing, Message
from briefing.core.office.zipping import zipped
from briefing.deck.compose.look import Look
from briefing.deck.export import deck
from briefing.deck.layout.model import Page
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.ooxml.single_slide import slide_alone
from briefing.deck.pdf_and_pictures import PICTURE_WIDTH, picture
from briefing.deck.plan.model import Kind
from briefing.deck.render.renderer import Renderer, picture_wide
from briefing.deck.request import AS_SAVED, Request
from briefing.deck.template.auto_map import mapped
from briefing.deck.template.layout_map import FOUND, KindMap, Kinds, Style, save_map
from briefing.deck.template.opening import OpenTemplate


def layout_pictures(template: OpenTemplate, width: int) -> dict[str, bytes]:
    """The PNG, ``width`` pixels wide, of each layout without texts, by the layout's key."""
    keys = {layout.part: layout.key for layout in template.layouts.values()}
    presentation = pptx.Presentation(io.BytesIO(zipped(template.package.parts.items(), is_packed=False)))
    layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    for layout in layouts:
        presentation.slides.add_slide(layout)
    stream = io.BytesIO()
    presentation.save(stream)
    renderer = Renderer(stream.getvalue())
    names = [str(layout.part.partname).lstrip("/") for layout in layouts]
    scale = width / renderer.size[0]
    return {keys[name]: renderer.picture(n, scale) for n, name in enumerate(names) if name in keys}


def kind_pictures(
    briefing: Briefing, template: OpenTemplate, kinds: Kinds, width: int, cancelled: Callable[[], bool]
) -> dict[str, bytes]:
    """The PNG of the first slide of each kind that the briefing's story has on these ``kinds``.

    Raises BriefingError as an export does, and CancelledError when ``cancelled`` says so.
    """
    with tempfile.TemporaryDirectory() as folder:
        save_map(Path(folder), template.data, template.info.name, kinds)
        request = Request(template=str(template.info.path), maps=Path(folder), narrative="story")
        data, pages = deck(briefing, request, cancelled=cancelled)
    return {kind: picture_wide(data, number, width) for kind, number in _firsts(pages).items()}


def composed_pictures(
    briefing: Briefing, template: OpenTemplate, style: Style, width: int, cancelled: Callable[[], bool]
) -> dict[str, bytes]:
    """The PNG of the first slide of each kind that the engine composes of the briefing, on what ``style`` settles.

    Raises BriefingError as an export does, and CancelledError when ``cancelled`` says so.
    """
    pictures: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as folder:
        if style != FOUND:
            save_map(Path(folder), template.data, template.info.name, {}, style)
        for narrative in ("board", "story", "onepage"):
            request = Request(template=str(template.info.path), maps=Path(folder), narrative=narrative)
            data, pages = deck(briefing, request, cancelled=cancelled)
            for kind, number in _firsts(pages, are_composed=True).items():
                if cancelled():
                    raise CancelledError
                if kind not in pictures:
                    pictures[kind] = picture_wide(data, number, width)
    return pictures


def _firsts(pages: Sequence[Page], *, are_composed: bool = False) -> dict[str, int]:
    """The number, from 0, of the first page of each kind, perhaps of those that the engine composes alone."""
    first: dict[str, int] = {}
    for number, page in enumerate(pages):
        if page.shapes or not are_composed:
            first.setdefault(page.kind, number)
    return first


def looks_of(template: OpenTemplate, style: Style) -> Mapping[str, Look]:
    """The looks of a template with what ``style`` settles: by the kinds that it gives a layout, "" for all others."""
    found = analysis_of(replace(template, info=replace(template.info, style=template.info.style.corrected(style))))
    return {"": found.look, **found.others}


def mapped_to(template: OpenTemplate, kind: str, layout: str) -> KindMap:
    """How ``kind`` would be mapped if ``layout`` were the template's only one."""
    return mapped([template.layouts[layout]], template.width, template.height)[kind]


def picture_of(
    briefing: Briefing, message_id: str, request: Request = AS_SAVED, *, width: int = PICTURE_WIDTH
) -> bytes:
    """The PNG, ``width`` pixels wide, of the slide of one message, picked or not; of its first, if it takes many.

    The picks and the narrative that are asked for do not matter.
    Raises BriefingError for an unknown message, template or language.
    """
    alone = replace(briefing, messages=tuple(replace(message, slide=_alone(message)) for message in briefing.messages))
    data, pages = deck(alone, replace(request, picks=[message_id], narrative="full"))
    slide = next(number for number, page in enumerate(pages) if page.slide.kind is Kind.QUOTE)
    return picture(Renderer(slide_alone(data, slide)), 0, width)


def _alone(message: Message) -> str:
    """How a message is shown by itself."""
    return "long" if message.slide == "long" else "quote"
