"""The export that the window and the command line share: a briefing in, a file out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.files import write_atomically
from briefing.core.model import Briefing
from briefing.deck.fit import QtMeasurer, missing
from briefing.deck.furniture import Furniture, furniture
from briefing.deck.opening import OpenTemplate, open_template
from briefing.deck.page import Page
from briefing.deck.pages import resolve
from briefing.deck.plan import Plan, plan
from briefing.deck.templates import find
from briefing.deck.writer import Progress, write


@dataclass(frozen=True)
class Report:
    """What was exported: the file, its slides, and what the user should know."""

    path: Path
    slides: int
    warnings: tuple[str, ...]


def export(
    briefing: Briefing,
    out: Path,
    *,
    template: str = "",
    picks: Sequence[str] | None = None,
    language: str = "",
    maps: Path | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Write the deck of ``picks`` (by default the briefing's) to ``out``, whole or not at all.

    ``template`` is a name or a path, by default the briefing's; ``maps`` is the folder of the maps the user settled.
    Raises BriefingError with the mend, and CancelledError when ``cancelled`` says so.
    """
    if out.suffix.lower() != ".pptx":
        raise BriefingError(
            f"A deck is exported as .pptx, not “{out.suffix}”.", where=str(out), mend="Name it with .pptx."
        )
    data, pages = deck(
        briefing, template=template, picks=picks, language=language, maps=maps, progress=progress, cancelled=cancelled
    )
    write_atomically(out, data)
    return Report(out, len(pages), _warnings(pages))


def deck(
    briefing: Briefing,
    *,
    template: str = "",
    picks: Sequence[str] | None = None,
    language: str = "",
    maps: Path | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[bytes, list[Page]]:
    """The bytes of the deck and its pages; arguments and errors as for ``export``."""
    made = resolved(briefing, template=template, picks=picks, language=language, maps=maps)
    return write(*made, progress=progress, cancelled=cancelled), made[1]


Resolved = tuple[Plan, list[Page], OpenTemplate, dict[str, list[Furniture]]]


def resolved(
    briefing: Briefing,
    *,
    template: str = "",
    picks: Sequence[str] | None = None,
    language: str = "",
    maps: Path | None = None,
) -> Resolved:
    """What is written: the plan, its pages on the template, and what layouts carry; errors as for ``export``."""
    opened = open_template(find(template or briefing.deck.template), maps)
    story = plan(briefing, picks, language)
    measurer = QtMeasurer()
    pages = resolve(story, opened.info, opened.layouts, measurer)
    painted = {page.layout: page.background for page in pages}
    carried = {
        key: furniture(opened.layouts[key], story, len(pages), measurer, painted=own) for key, own in painted.items()
    }
    return story, pages, opened, carried


def _warnings(pages: Sequence[Page]) -> tuple[str, ...]:
    families = sorted({filled.slot.family for page in pages for filled in page.filled if missing(filled.slot.family)})
    return tuple(f"The font {family} is not here: texts were fitted with a margin." for family in families)
