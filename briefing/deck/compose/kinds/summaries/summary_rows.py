"""The rows of a summary's themes: headlines with the line under them, the route that leads through them, and rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Dot, Field, Group, Ink, Line, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import pitch_of
from briefing.deck.plan.contents import ThemeLine
from briefing.deck.plan.titles import Sentences

INDENT = 34.0
"""From the edge of the canvas to the headlines; the dots stand at 8."""
_DOT = 8.0
META = 13.0
"""The size of the line under a headline."""
_RULED = 8
"""Rows up to which rules stand between them."""


@dataclass(frozen=True)
class Rows:
    """The texts of the rows: ``lines`` is the most a headline takes, ``below`` the room kept under each.

    ``under`` is the height of what stands under a headline, by default that of its facts; ``beside`` that of what
    stands at its right, level with it.
    """

    themes: Sequence[ThemeLine]
    more: int
    headlines: Sequence[Line]
    facts: Sequence[Line]
    lines: int
    below: float
    under: float = 0.0
    beside: float = 0.0


def laid(
    texts: Rows, place: Rect, setting: Setting, right: float = 0.0
) -> tuple[tuple[Shape, ...], list[float], list[float]]:
    """The headlines, with the route and the rules beside and between them; the top and the end of each.

    The rules end with the place, or lead on to ``right``, under what stands beside it.
    """
    look, themes = setting.look, texts.themes
    rows = len(themes) + bool(texts.more)
    row = place.h / rows
    pitch, fact_pitch = (round(shared_pitch(lines, look), 2) for lines in (texts.headlines, texts.facts))
    under = max(fact_pitch, round(texts.under, 2))
    block = texts.lines * pitch + (under + 3 if under else 0)
    high = max(block + texts.below, min(row, texts.beside))
    tops = [place.y + (row - high) / 2 + n * row for n in range(rows)]
    pairs = zip(texts.headlines, texts.facts, strict=True)
    items = [_item(headline, fact, pitch, fact_pitch) for headline, fact in pairs]
    if texts.more:
        rest = setting.line(setting.counted("other_themes", texts.more), look.size(META), look.quiet)
        items.append([_set(rest, pitch, 0)])
    text = Rect(place.x + INDENT, tops[0], place.w - INDENT, block)
    is_list = texts.lines == 1 and not texts.below
    shown = _list(items, tops, text) if is_list else _boxes(items, tops, text)
    ruled = place._replace(w=max(place.right, right) - place.x)
    hairs = [_hair(n, ruled, row, setting) for n in range(1, rows)] if rows <= _RULED and under else []
    route = _route(themes, [top + pitch / 2 for top in tops[: len(themes)]], place, setting)
    return (*shown, route, *hairs), tops, [top + block for top in tops]


def shared_pitch(lines: Sequence[Line], look: Look) -> float:
    """The pitch that holds every line: letters of some scripts are higher than those of others."""
    return max(pitch_of(line, look) for line in lines)


def _item(headline: Line, fact: Line, pitch: float, under: float) -> list[Line]:
    return [_set(headline, pitch, 0), *([_set(fact, under, 3)] if fact.text else [])]


def _list(items: Sequence[Sequence[Line]], tops: Sequence[float], place: Rect) -> list[Shape]:
    """All headlines as one text, a line each: a list in the outline; exact spaces keep them by their dots."""
    lines: list[Line] = []
    used = tops[0]
    for item, top in zip(items, tops, strict=True):
        lines += [item[0]._replace(before=round(top - used, 2)), *item[1:]]
        used = top + sum(line.exact + line.before for line in item)
    box = place._replace(h=used - tops[0])
    return [TextBox("Headlines", box, tuple(lines), placeholder="body", field=Field("headlines"))]


def _boxes(items: Sequence[Sequence[Line]], tops: Sequence[float], place: Rect) -> list[Shape]:
    """A text a headline, where they take several lines: what one renderer breaks otherwise moves no other."""
    return [
        TextBox(f"Headline {n}", place._replace(y=top), tuple(item), field=Field("headline"))
        for n, (item, top) in enumerate(zip(items, tops, strict=True), 1)
    ]


def _set(line: Line, pitch: float, before: float) -> Line:
    return Line(line.letters, exact=pitch, before=max(0.0, round(before, 2)), rtl=line.rtl)


def _hair(n: int, place: Rect, row: float, setting: Setting) -> Shape:
    y = place.y + n * row
    return Rule(f"Rule {n}", (place.x + INDENT, y), (place.right, y), setting.look.hair, 0.5)


def _route(themes: Sequence[ThemeLine], middles: Sequence[float], place: Rect, setting: Setting) -> Shape:
    look = setting.look
    x = place.x + _DOT
    line = [Rule("Way", (x, middles[0]), (x, middles[-1]), look.mid, 1.25)] if len(middles) > 1 else []
    dots = [
        Dot(f"Stage {n}", x, y, 7, look.mark(theme.accent), Ink(look.ground), 2)
        for n, (theme, y) in enumerate(zip(themes, middles, strict=True), 1)
    ]
    return Group("Route", (*line, *dots), Sentences(setting.lang[:2]).route(len(themes)))
