"""What a memo says: the contents of the board deck's slides, so that deck and memo cannot differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from briefing.core.model import Briefing
from briefing.deck.plan.contents import (
    Ask,
    Cover,
    Decisions,
    Quoted,
    Sources,
    Summary,
    ThemeLine,
    ThemeSlide,
    Verbatims,
)
from briefing.deck.plan.model import Kind, Plan
from briefing.deck.plan.planner import plan

_SHOWN = 3
"""The quotes of a theme that stand with it, as on its slide; further ones are in the annex."""


@dataclass(frozen=True)
class Point:
    """A quote, what it means for us ("" where nobody wrote that), and what is asked because of it."""

    quote: Quoted
    takeaway: str
    ask: Ask | None


@dataclass(frozen=True)
class Chapter:
    """A theme: the points that stand with it, and those in the annex."""

    theme: ThemeLine
    points: tuple[Point, ...]
    others: tuple[Point, ...]


@dataclass(frozen=True)
class Memo:
    """``plan`` is the deck's, for its title, author, footer and language; ``answer`` the sentence to remember.

    ``decisions`` and ``proof`` are the titles of the asks ("" where there are none) and of the sources.
    """

    plan: Plan
    cover: Cover
    answer: str
    chapters: tuple[Chapter, ...]
    decisions: str
    asks: tuple[Ask, ...]
    said: str
    proof: str
    sources: Sources


def memo(briefing: Briefing, picks: Sequence[str] | None = None, language: str = "") -> Memo:
    """The memo of the picked messages (by default the briefing's own). Errors as for ``planner.plan``."""
    board = plan(briefing, picks, language, "board")
    contents: dict[type, Any] = {type(slide.content): slide.content for slide in board.slides}
    titles = {type(slide.content): slide.title for slide in board.slides}
    asks = contents[Decisions].asks if Decisions in contents else ()
    points = _points(board, contents[Verbatims])
    return Memo(
        board,
        contents[Cover],
        titles[Summary],
        tuple(Chapter(line, points[line.id][:_SHOWN], points[line.id][_SHOWN:]) for line in contents[Summary].themes),
        titles.get(Decisions, ""),
        asks,
        titles[Verbatims],
        titles[Sources],
        contents[Sources],
    )


def _points(board: Plan, verbatims: Verbatims) -> dict[str, tuple[Point, ...]]:
    """Every quote with what goes with it, by the id of its theme."""
    slides = [slide.content for slide in board.slides if slide.kind is Kind.THEME]
    themes = [content for content in slides if isinstance(content, ThemeSlide)]
    takeaways = {takeaway.message: takeaway.text for theme in themes for takeaway in theme.takeaways}
    asks = {ask.message: ask for theme in themes for ask in theme.asks}
    points: dict[str, tuple[Point, ...]] = {}
    for quote in verbatims.quotes:
        point = Point(quote, takeaways.get(quote.message, ""), asks.get(quote.message))
        points[quote.theme.id] = (*points.get(quote.theme.id, ()), point)
    return points
