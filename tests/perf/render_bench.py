"""How long a slide's picture and a PDF take on a deck of 20 slides: ``python -m tests.perf.render_bench``.

Medians in milliseconds of the processor, which is what an idle machine's clock would show.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

from PySide6.QtGui import QImage

from briefing.core.model import Briefing
from briefing.core.paths import bundled_assembly
from briefing.core.queries.outline import in_story_order
from briefing.core.storage.store import load
from briefing.deck.export import deck
from briefing.deck.pdf.pdf import pdf
from briefing.deck.render.on_screen import on_screen
from briefing.deck.render.renderer import Renderer
from briefing.deck.request import Request
from tests.perf.report import tell

SLIDES = 20
RUNS = 7
GOAL_MS = 100
WIDTH = 1280
"""Device pixels across: those of the large slide in a window of a Full-HD screen."""


def twenty() -> tuple[Briefing, list[str]]:
    """The bundled briefing with as many picks as make a deck of 20 slides, or just fewer."""
    briefing = load(bundled_assembly())
    picks: list[str] = []
    for id in in_story_order(briefing):
        if len(deck(briefing, Request(picks=[*picks, id]))[1]) > SLIDES:
            break
        picks.append(id)
    return briefing, picks


def edited(briefing: Briefing, id: str, run: int) -> Briefing:
    """The briefing after an edit of one message, another each run."""
    changed = replace(briefing.message_by_id[id], takeaway=f"Une phrase changée, la {run}e.")
    return replace(briefing, messages=tuple(changed if old.id == id else old for old in briefing.messages))


def shown(briefing: Briefing, picks: list[str], run: int) -> bytes:
    """The deck after an edit as the preview has it made."""
    return deck(edited(briefing, picks[0], run), Request(picks=picks), is_judged=False)[0]


def milliseconds(act: Callable[[int], object]) -> tuple[float, float]:
    """By the clock on the wall, and of the processor, which is what an idle machine's clock would show."""
    times = []
    for run in range(RUNS):
        wall, own = time.perf_counter(), time.process_time()
        act(run)
        times.append(((time.perf_counter() - wall) * 1000, (time.process_time() - own) * 1000))
    return median(wall for wall, _ in times), median(own for _, own in times)


def main() -> None:
    briefing, picks = twenty()
    data, pages = deck(briefing, Request(picks=picks))
    slide = len(pages) // 2
    renderer = Renderer(data)
    renderer.picture(slide)

    def preview(run: int) -> QImage:
        return on_screen(shown(briefing, picks, run), slide, WIDTH)

    figures = {
        "edit to picture": milliseconds(preview),
        "of which deck": milliseconds(lambda run: shown(briefing, picks, run)),
        "of which picture": milliseconds(lambda _: on_screen(data, slide, WIDTH)),
        "opening the whole": milliseconds(lambda _: Renderer(data)),
        "next picture": milliseconds(lambda _: renderer.picture(slide)),
        "thumbnail": milliseconds(lambda _: renderer.picture(slide, 0.15)),
        "pdf": milliseconds(lambda _: pdf(data)),
    }
    for measure, (wall, own) in figures.items():
        goal = GOAL_MS if measure == "edit to picture" else None
        tell(f"{measure}, {len(pages)} slides", own, "ms", goal, wall_ms=round(wall, 1))


if __name__ == "__main__":
    main()
