"""The summary: a line a theme on the route, and what is asked in a panel beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.deck.compose.look import Look
from briefing.deck.compose.model import (
    Dot,
    Field,
    Group,
    Ink,
    Letters,
    Line,
    Panel,
    Part,
    Rect,
    Rule,
    Shape,
    TextBox,
)
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import count, cut_to, first_fitting, glued, height, is_torn, one_line, pitch_of
from briefing.deck.plan.contents import Ask, Summary, ThemeLine

_COLUMNS, _GUTTER = 12, 24.0
_LEFT = 8
_INDENT = 34.0
"""From the edge of the canvas to the headlines; the dots stand at 8."""
_DOT = 8.0
_MOST_THEMES, _LISTED = 10, 9
_ASKS = 4
_SIZES = ((3, 24.0), (6, 18.0), (8, 16.0), (_MOST_THEMES, 14.0))
"""The size of headlines up to so many themes."""
_LEAST_HEADLINE = 14.0
_META = 13.0
_PANEL = ((22.0, 20.0), (20.0, 20.0), (18.0, 16.0), (17.0, 14.0), (15.5, 12.0), (14.0, 10.0))
"""Sizes of the asks with the gaps between them; the first is for a single ask."""
_PITCH = 1.02
_INSET, _TOP, _FOOT = 20.0, 16.0, 46.0
_SPARE = 0.975
"""What one-liners use of their width: renderers differ by a hair."""
_ORGANISATIONS = 3


def compose(content: Summary, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide, whatever there is."""
    panel = _asked(content)
    column = (canvas.w - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
    left = canvas
    shapes: list[Shape] = []
    if panel:
        wide = _LEFT * column + (_LEFT - 1) * _GUTTER
        left = Rect(canvas.x, canvas.y, wide, canvas.h)
        shapes = _panel(
            content, panel, Rect(left.right + _GUTTER, canvas.y, canvas.w - wide - _GUTTER, canvas.h), setting
        )
    return [Part((*_themes(content.themes, left, setting), *shapes))]


def _asked(content: Summary) -> tuple[Ask, ...]:
    """What the panel shows: what is to be decided, else the mandates, else the first asks that nobody ranked."""
    for level in ("decide", "mandate", ""):
        found = tuple(ask for ask in content.asks if ask.level == level)
        if found:
            return found[:_ASKS]
    return ()


def _themes(themes: Sequence[ThemeLine], place: Rect, setting: Setting) -> tuple[Shape, ...]:
    listed, more = _listed(themes)
    rows = len(listed) + bool(more)
    size, meta, lines = _size_of(listed, place.h / rows, place.w - _INDENT, setting)
    made = [_shortened(_headline(theme, size, setting), lines, place.w - _INDENT, setting) for theme in listed]
    facts = [_meta(theme, meta, place.w - _INDENT, setting) if meta else None for theme in listed]
    return _rows(listed, more, made, facts, lines, place, setting)


def _listed(themes: Sequence[ThemeLine]) -> tuple[list[ThemeLine], int]:
    """The themes to list in their order, and how many more there are: of too many those with most voices."""
    if len(themes) <= _MOST_THEMES:
        return list(themes), 0
    strongest = sorted(themes, key=lambda theme: (-theme.voices, -theme.quotes))[:_LISTED]
    return [theme for theme in themes if theme in strongest], len(themes) - _LISTED


def _size_of(themes: Sequence[ThemeLine], row: float, wide: float, setting: Setting) -> tuple[float, float, int]:
    """One size for all headlines, that of the line under them (0 for none), and the most lines a headline takes."""
    look = setting.look
    top = look.size(next((size for most, size in _SIZES if len(themes) <= most), _LEAST_HEADLINE))
    meta = look.size(_META if len(themes) <= 8 else 12)
    sizes = _half_steps(top, _LEAST_HEADLINE) or [top]

    def fits(size: float, lines: int, under: float) -> bool:
        made = [_headline(theme, size, setting) for theme in themes]
        high = lines * pitch_of(made[0], look) + (3 + under * 1.2 if under else 0)
        return high <= row - 2 and all(_stands(line, wide, lines, setting) for line in made)

    choices = ((1, meta), (2, meta) if row > 4 * top else (2, 0.0), (2, 0.0), (1, 0.0), (3, 0.0))
    for lines, under in choices:
        size = first_fitting(sizes, lambda size, lines=lines, under=under: fits(size, lines, under))  # type: ignore[misc]
        if size:
            return size, under, lines
    return look.size(12), 0.0, max(1, int((row - 2) / (look.size(12) * 1.2)))


def _stands(line: Line, wide: float, lines: int, setting: Setting) -> bool:
    if lines == 1:
        return one_line(line, setting.look) <= wide * _SPARE
    return count((line,), wide, setting.look) <= lines and not is_torn((line,), wide, setting.look)


def _shortened(line: Line, lines: int, wide: float, setting: Setting) -> Line:
    """A headline cut with an ellipsis where no size holds it: it stands whole on its theme's slide."""
    letters = line.letters[0]

    def made(text: str) -> Line:
        return replace(line, letters=(replace(letters, text=text),))

    return made(cut_to(line.text, lambda text: _stands(made(text), wide, lines, setting)))


def _half_steps(top: float, least: float) -> list[float]:
    return [top - step / 2 for step in range(int((top - least) * 2) + 1)]


def _headline(theme: ThemeLine, size: float, setting: Setting) -> Line:
    look = setting.look
    text = theme.headline or theme.title
    return setting.line(text, size, face=look.weight_face, bold=not look.is_weighted)


def _meta(theme: ThemeLine, size: float, wide: float, setting: Setting) -> Line:
    """Theme, number of voices, and their organisations: as many as one line holds."""
    look, words = setting.look, setting.words
    who = list(theme.organisations)
    more = 0
    if len(who) > _ORGANISATIONS:
        who, more = who[:2], len(who) - 2
    voices = words["voices_one" if theme.voices == 1 else "voices_many"].format(count=theme.voices)
    while True:
        named = ", ".join(who) + (f" {words['more_organisations'].format(count=more)}" if more and who else "")
        facts = " · ".join(part for part in (voices if theme.voices else "", named) if part)
        parts = [setting.letters(theme.title, size, look.accent(theme.accent), bold=True)] if theme.headline else []
        if facts:
            parts.append(setting.letters(f" · {facts}" if parts else facts, size, look.quiet))
        line = Line(tuple(parts))
        if one_line(line, look) <= wide * _SPARE:
            return line
        if not who:
            return _cut(line, wide, look)
        who, more = who[:-1], more + 1


def _cut(line: Line, wide: float, look: Look) -> Line:
    """The line with its first letters, a theme's name or the facts, cut so that it stays one."""
    first, *rest = line.letters

    def made(text: str) -> Line:
        return Line((replace(first, text=text), *rest))

    return made(cut_to(first.text, lambda text: one_line(made(text), look) <= wide * _SPARE))


def _rows(
    themes: Sequence[ThemeLine],
    more: int,
    headlines: Sequence[Line],
    facts: Sequence[Line | None],
    lines: int,
    place: Rect,
    setting: Setting,
) -> tuple[Shape, ...]:
    """The headlines, with the route and the rules beside and between them."""
    look = setting.look
    rows = len(themes) + bool(more)
    row = place.h / rows
    pitch = round(pitch_of(headlines[0], look), 2)
    under = round(pitch_of(facts[0], look), 2) if facts and facts[0] else 0.0
    block = lines * pitch + (under + 3 if under else 0)
    tops = [place.y + (row - block) / 2 + n * row for n in range(rows)]
    items = [_item(headline, fact, pitch, under) for headline, fact in zip(headlines, facts, strict=True)]
    if more:
        rest = setting.line(setting.words["more_themes"].format(count=more), look.size(_META), look.quiet)
        items.append([_set(rest, pitch, 0)])
    text = Rect(place.x + _INDENT, tops[0], place.w - _INDENT, block)
    texts = _list(items, tops, text) if lines == 1 else _boxes(items, tops, text)
    hairs = [_hair(n, place, row, setting) for n in range(1, rows)] if rows <= 8 and under else []
    return (*texts, _route(themes, [top + pitch / 2 for top in tops[: len(themes)]], place, setting), *hairs)


def _item(headline: Line, fact: Line | None, pitch: float, under: float) -> list[Line]:
    return [_set(headline, pitch, 0), *([_set(fact, under, 3)] if fact else [])]


def _list(items: Sequence[Sequence[Line]], tops: Sequence[float], place: Rect) -> list[Shape]:
    """All headlines as one text, a line each: a list in the outline; exact spaces keep them by their dots."""
    lines: list[Line] = []
    used = tops[0]
    for item, top in zip(items, tops, strict=True):
        lines += [replace(item[0], before=round(top - used, 2)), *item[1:]]
        used = top + sum(line.exact + line.before for line in item)
    box = replace(place, h=used - tops[0])
    return [TextBox("Headlines", box, tuple(lines), placeholder="body", field=Field("headlines"))]


def _boxes(items: Sequence[Sequence[Line]], tops: Sequence[float], place: Rect) -> list[Shape]:
    """A text a headline, where they take several lines: what one renderer breaks otherwise moves no other."""
    return [
        TextBox(f"Headline {n}", replace(place, y=top), tuple(item), field=Field("headline"))
        for n, (item, top) in enumerate(zip(items, tops, strict=True), 1)
    ]


def _set(line: Line, pitch: float, before: float) -> Line:
    return Line(line.letters, exact=pitch, before=max(0.0, round(before, 2)), rtl=line.rtl)


def _hair(n: int, place: Rect, row: float, setting: Setting) -> Shape:
    y = place.y + n * row
    return Rule(f"Rule {n}", (place.x + _INDENT, y), (place.right, y), setting.look.hair, 0.5)


def _route(themes: Sequence[ThemeLine], middles: Sequence[float], place: Rect, setting: Setting) -> Shape:
    look = setting.look
    x = place.x + _DOT
    line = [Rule("Way", (x, middles[0]), (x, middles[-1]), look.mid, 1.25)] if len(middles) > 1 else []
    dots = [
        Dot(f"Stage {n}", x, y, 7, look.accent(theme.accent), Ink("bg1"), 2)
        for n, (theme, y) in enumerate(zip(themes, middles, strict=True), 1)
    ]
    return Group("Route", (*line, *dots), setting.words["route_whole"].format(stages=len(themes)))


def _panel(content: Summary, asks: Sequence[Ask], place: Rect, setting: Setting) -> list[Shape]:
    look, words = setting.look, setting.words
    label = words["entrusting" if asks[0].level == "mandate" else "asking"]
    inner = Rect(place.x + _INSET, place.y + _TOP, place.w - 2 * _INSET, place.h - _TOP)
    title = setting.line(label, look.size(14), look.accent(1), bold=True)
    above = height((title,), inner.w, look) + 10
    room = inner.h - above - _TOP
    shown, lines, foot = _asks(content, asks, inner.w, room, setting)
    shapes: list[Shape] = [
        Panel("Asks panel", place, look.tint(1)),
        TextBox("Asks label", Rect(inner.x, inner.y, inner.w, above - 10), (title,)),
        TextBox(
            "Asks",
            Rect(inner.x, inner.y + above, inner.w, height(lines, inner.w, look)),
            lines,
            field=Field("asks", " ".join(ask.message for ask in shown)),
        ),
    ]
    if foot:
        shapes += _foot(foot, place, inner, setting)
    return shapes


def _foot(foot: Line, place: Rect, inner: Rect, setting: Setting) -> list[Shape]:
    top = place.bottom - _FOOT
    return [
        Rule("Asks rule", (inner.x, top), (inner.right, top), setting.look.mid, 0.75),
        TextBox("More asks", Rect(inner.x, top, inner.w, _FOOT), (foot,), "ctr"),
    ]


def _asks(
    content: Summary, asks: Sequence[Ask], wide: float, room: float, setting: Setting
) -> tuple[Sequence[Ask], tuple[Line, ...], Line | None]:
    """As many of the asks as fit, at the largest size at which they do, and the line on the others."""
    for most in range(len(asks), 0, -1):
        shown = asks[:most]
        foot = _others(content, shown, wide, setting)
        high = room - (_FOOT - _TOP if foot else 0)
        for size, gap in _PANEL[1 if len(shown) > 1 else 0 :]:
            lines = _ask_lines(shown, setting.look.size(size), gap, wide, setting)
            if height(lines, wide, setting.look) <= high and not is_torn(lines, wide, setting.look):
                return shown, lines, foot
    return _one_ask(content, asks, wide, room, setting)


def _one_ask(
    content: Summary, asks: Sequence[Ask], wide: float, room: float, setting: Setting
) -> tuple[Sequence[Ask], tuple[Line, ...], Line | None]:
    """The first ask, cut: it stands whole among the decisions."""
    first, size = asks[0], setting.look.size(14)
    foot = _others(content, asks[:1], wide, setting)
    high = room - (_FOOT - _TOP if foot else 0)

    def fits(text: str) -> bool:
        return height(_ask_lines([replace(first, text=text)], size, 0, wide, setting), wide, setting.look) <= high

    cut = [replace(first, text=cut_to(first.text, fits))]
    return cut, _ask_lines(cut, size, 0, wide, setting), foot


def _ask_lines(asks: Sequence[Ask], size: float, gap: float, wide: float, setting: Setting) -> tuple[Line, ...]:
    look = setting.look
    lines: list[Line] = []
    for n, ask in enumerate(asks):
        text = Line((setting.letters(ask.text, size),), _PITCH, before=gap if n else 0)
        lines.append(glued(text, wide, look))
        facts = owner_and_date(ask, look.size(14), setting)
        if facts:
            lines.append(Line(facts, before=4))
    return tuple(lines)


def owner_and_date(ask: Ask, size: float, setting: Setting) -> tuple[Letters, ...]:
    """ "Owner · date", the owner bold, all quiet; what is missing is said in one word each."""
    words, quiet = setting.words, setting.look.quiet
    owner, due = ask.owner or words["no_owner"], ask.due or words["no_due"]
    return (
        setting.letters(owner, size, quiet, bold=bool(ask.owner)),
        setting.letters(f" · {due}", size, quiet),
    )


def _others(content: Summary, shown: Sequence[Ask], wide: float, setting: Setting) -> Line | None:
    """ "and 2 more decisions, 4 assignments, details on page 7": what is asked beside what the panel shows."""
    words, look = setting.words, setting.look
    rest = [ask for ask in content.asks if ask.message not in {one.message for one in shown} and ask.level != "note"]
    if not rest:
        return None
    mandates = sum(ask.level == "mandate" for ask in rest)
    counts = (("more_decisions", len(rest) - mandates), ("more_mandates", mandates))
    named = [words[f"{key}_one" if n == 1 else f"{key}_many"].format(count=n) for key, n in counts if n]
    page = setting.numbers.get("decisions")
    detail = words["detail"].format(page=page) if page else ""
    total = words["more"].format(items=words["more_decisions_one" if len(rest) == 1 else "more_decisions_many"])
    choices = (
        (words["more"].format(items=", ".join(named)), detail),
        (words["more"].format(items=", ".join(named)), ""),
    )
    made = [_foot_line(text, extra, size, setting) for text, extra in choices for size in (14.0, 13.0, 12.0)]
    made.append(_foot_line(total.format(count=len(rest)), "", 12, setting))
    high = _FOOT * _SPARE
    return next(
        (line for line in made if height((line,), wide, look) <= high and not is_torn((line,), wide, look)), None
    )


def _foot_line(text: str, detail: str, size: float, setting: Setting) -> Line:
    look = setting.look
    parts = [setting.letters(text, look.size(size), bold=True, goto="decisions")]
    if detail:
        parts.append(setting.letters(detail, look.size(size), look.quiet))
    return Line(tuple(parts))
