"""Plan → Pages: slides with contents are composed, the others laid out on the layouts that the template's map names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.deck.compose.engine import compose
from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Sheet
from briefing.deck.compose.setting import Setting
from briefing.deck.layout.fit import Measurer
from briefing.deck.layout.model import Page
from briefing.deck.layout.resolver import resolve
from briefing.deck.looks.analysis import look_of
from briefing.deck.plan.labels import words
from briefing.deck.plan.model import Plan
from briefing.deck.template.opening import OpenTemplate


def pages_of(plan: Plan, template: OpenTemplate, measurer: Measurer) -> list[Page]:
    """The pages of a plan in order, their titles unique.

    Raises BriefingError for a layout or placeholder that the map names and the file lacks.
    """
    mapped = [slide for slide in plan.slides if slide.content is None]
    laid_out = iter(resolve(mapped, template.info, template.layouts, measurer))
    groups = [[] if slide.content else next(laid_out) for slide in plan.slides]
    if len(mapped) < len(plan.slides):
        for group, pages in zip(groups, _composed(plan, template, [len(group) for group in groups]), strict=True):
            group += pages
    return [page for group in groups for page in group]


def _composed(plan: Plan, template: OpenTemplate, others: Sequence[int]) -> list[list[Page]]:
    """The pages of each slide that has contents; ``others`` are how many pages each of the others takes."""
    look = look_of(template)
    setting = Setting(look, words(plan.language), plan.lang)
    return [[_page(sheet, template, look) for sheet in sheets] for sheets in compose(plan.slides, others, setting)]


def _page(sheet: Sheet, template: OpenTemplate, look: Look) -> Page:
    part = template.layouts[sheet.layout].part
    kind = str(sheet.slide.kind)
    body = look.body if sheet.layout == look.layout else None
    made = Page(kind, sheet.layout, part, sheet.slide, (), None, (), False)
    return replace(made, shapes=sheet.shapes, keys=sheet.keys, body=body, ground=look.ground)
