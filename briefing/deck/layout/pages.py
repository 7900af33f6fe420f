"""Plan → Pages: slides with contents are composed, the others laid out on the layouts that the template's map names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from briefing.core.characters import dotted
from briefing.deck.compose.engine import compose
from briefing.deck.compose.look import SPOKEN, Look
from briefing.deck.compose.model import Sheet
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.spoken import is_spoken
from briefing.deck.layout.fit import Measurer
from briefing.deck.layout.model import Page
from briefing.deck.layout.resolver import resolve
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.plan.contents import Cover
from briefing.deck.plan.model import Plan, PlannedSlide
from briefing.deck.plan.texts.text import text_of
from briefing.deck.template.opening import OpenTemplate
from briefing.deck.wording.labels import unnumbered, words


def pages_of(
    plan: Plan, template: OpenTemplate, measurer: Measurer, cancelled: Callable[[], bool] | None = None
) -> list[Page]:
    """The pages of a plan in order, their titles unique.

    Raises BriefingError for a layout or placeholder that the map names and the file lacks, and CancelledError when
    ``cancelled`` says so.
    """
    if not any(slide.content for slide in plan.slides):
        groups = resolve(plan.slides, template.info, template.layouts, measurer, cancelled)
        return [page for group in groups for page in group]
    found = analysis_of(template)
    look = found.look
    is_composed = look.route or not template.is_mapped
    slides = [slide if is_composed else with_mapped_cover(slide, plan.lang) for slide in plan.slides]
    mapped = [slide for slide in slides if slide.content is None]
    laid_out = iter(resolve(mapped, template.info, template.layouts, measurer, cancelled))
    groups = [[] if slide.content else next(laid_out) for slide in slides]
    setting = Setting(look, _words(plan, template, look), plan.lang, looks=found.others)
    composed = compose(slides, [len(group) for group in groups], setting, cancelled)
    return [
        page
        for group, sheets in zip(groups, composed, strict=True)
        for page in (*group, *(_page(sheet, template, _look(sheet, setting)) for sheet in sheets))
    ]


def _words(plan: Plan, template: OpenTemplate, look: Look) -> Mapping[str, str]:
    """The deck's words, without numbers of slides where the template shows none."""
    told = words(plan.language)
    return told if any(slot.type == "sldNum" for slot in template.layouts[look.layout].slots) else unnumbered(told)


def with_mapped_cover(slide: PlannedSlide, lang: str) -> PlannedSlide:
    """A cover's texts for the title layout of a template's map; other slides as they are."""
    cover = slide.content
    if not isinstance(cover, Cover):
        return slide
    event = dotted(*cover.facts, *cover.event, cover.classification)
    texts = {"subtitle": text_of(cover.subtitle, lang), "event": text_of(event, lang)}
    told = {role: text for role, text in texts.items() if text}
    return replace(slide, content=None, texts={**slide.texts, **told})


def _look(sheet: Sheet, setting: Setting) -> Look:
    """The look that a sheet was composed with."""
    return setting.looks[SPOKEN] if is_spoken(sheet.layout, setting) else setting.of(sheet.slide).look


def _page(sheet: Sheet, template: OpenTemplate, look: Look) -> Page:
    part = template.layouts[sheet.layout].part
    kind = str(sheet.slide.kind)
    places = look.places if sheet.layout == look.layout else ()
    if isinstance(sheet.slide.content, Cover) and look.opening and look.opening.subtitle:
        idx = look.opening.subtitle.idx
        places = () if idx is None else (("body", idx),)
    return Page(
        kind,
        sheet.layout,
        part,
        sheet.slide,
        (),
        None,
        (),
        False,
        shapes=sheet.shapes,
        keys=sheet.keys,
        places=places,
        ground=look.ground,
        own=look.own,
    )
