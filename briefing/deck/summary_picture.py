"""A briefing's own summary slide on any template, small: what templates are chosen by."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import sha256

from briefing.core.model import Briefing
from briefing.core.paths import bundled_assembly
from briefing.core.queries.outline import in_story_order
from briefing.core.storage.store import load
from briefing.deck.export import laid_out
from briefing.deck.plan.model import Kind, Plan, PlannedSlide
from briefing.deck.plan.planner import plan as planned
from briefing.deck.render.renderer import picture_wide
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import OpenTemplate, open_template
from briefing.deck.write.writer import write

_SUMS_UP = (Kind.SUMMARY, Kind.ONEPAGE, Kind.OVERVIEW)
_KEPT = 32
"""The pictures kept in memory, some 20 KB each."""


@dataclass(frozen=True)
class _Task:
    """A slide to draw: one with the same ``print`` of its template, plan and width is the same picture."""

    template: OpenTemplate = field(compare=False)
    print: str
    plan: Plan
    width: int


def summary_picture(briefing: Briefing, request: Request, width: int) -> bytes:
    """The PNG, ``width`` pixels wide, of the slide that sums up the deck that is asked for.

    Where nothing is picked all quotes are, and where there are none it is the example's. The same slide on the same
    template is drawn once. Raises BriefingError as an export does.
    """
    shown = briefing if briefing.messages else load(bundled_assembly())
    picks = request.picks or shown.deck.picks or in_story_order(shown)
    opened = open_template(find(request.template or briefing.deck.template), request.maps)
    story = planned(shown, picks, request.language, request.narrative, mapped=opened.is_mapped)
    alone = replace(story, slides=(_summary(story),), picks=())
    settled = repr((opened.info.style, opened.info.kinds, opened.is_mapped))
    print_ = sha256(opened.data + settled.encode()).hexdigest()
    return _drawn(_Task(opened, print_, alone, width))


def _summary(story: Plan) -> PlannedSlide:
    return next((slide for kind in _SUMS_UP for slide in story.slides if slide.kind == kind), story.slides[0])


@lru_cache(maxsize=_KEPT)
def _drawn(task: _Task) -> bytes:
    return picture_wide(write(laid_out(task.plan, task.template), is_judged=False), 0, task.width)
