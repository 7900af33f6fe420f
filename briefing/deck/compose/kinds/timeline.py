"""When what is decided is due: a row a decision, its date on one scale that begins today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from briefing.deck.compose.kinds.tables import ONE_LINE, cut_to_lines, is_torn, paged, text_height
from briefing.deck.compose.model import Dot, Field, Group, Ink, Line, Part, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import first_fitting, glued, one_line, pitch_of
from briefing.deck.plan.contents import Ask, Timeline

_MOST = 8
_HEAD = 26.0
_NUMBER = 26.0
_DECISION, _GAP = 316 / 864, 36.0
"""The share of the decisions, and what is between them and the line of today."""
_LABEL = 150 / 864
"""The share kept right of the last date, for its label."""
_SIZES = (15.5, 15.0, 14.5, 14.0, 13.0, 12.0)
_FEW, _LARGE = 4, (18.0, 17.0, 16.0)
_DATE, _OWNER = 15.0, 13.0
_BIG, _SMALL = 8.0, 6.5
"""The radius of the dot of what is to be decided, and of all others."""
_TO_LABEL = 16.0
_TICK = 6.0
_STEPS = ((9, 1), (36, 3), (180, 12), (900, 60))
"""Up to so many months are marked every so many: months, quarters, years, five years; else centuries."""
_CENTURY = 1200
_WIDE_TODAY = 64.0
"""A wider name of today ends at its line, so that the first months have room for theirs."""
_AIR = 6.0
"""Between two labels of the scale."""


@dataclass(frozen=True)
class _Scale:
    """Where days stand: ``start`` is today at ``x``, ``end`` the last day at ``x + wide``; labels reach ``right``."""

    start: date
    end: date
    x: float
    wide: float
    right: float

    def at(self, day: date) -> float:
        days = max(1, (self.end - self.start).days)
        return self.x + self.wide * max(0, (day - self.start).days) / days


@dataclass(frozen=True)
class _Row:
    ask: Ask
    place: Rect


def compose(content: Timeline, canvas: Rect, setting: Setting) -> list[Part]:
    """A slide for up to eight decisions, all on one scale; more are shared out evenly."""
    scale = _scale(content, canvas)
    wide = canvas.w * _DECISION
    size, least = _fitted(content.asks, wide, canvas.h - _HEAD, setting)
    pages = paged(least, canvas.h - _HEAD, _MOST)
    return [_page(content, content.asks[page], scale, size, canvas, setting) for page in pages]


def _scale(content: Timeline, canvas: Rect) -> _Scale:
    x = canvas.x + _NUMBER + canvas.w * _DECISION + _GAP
    last = max((ask.day for ask in content.asks if ask.day), default=content.today)
    return _Scale(content.today, max(last, content.today), x, canvas.right - canvas.w * _LABEL - x, canvas.right)


def _fitted(asks: Sequence[Ask], wide: float, room: float, setting: Setting) -> tuple[float, list[float]]:
    """The largest size that needs no slide more than eight rows each do, and how high the rows are at least."""
    sizes = [setting.look.size(size) for size in ((*_LARGE, *_SIZES) if len(asks) <= _FEW else _SIZES)]
    fewest = -(-len(asks) // _MOST)

    def least(size: float) -> list[float]:
        return [_least(ask, size, wide, setting) for ask in asks]

    def fits(size: float) -> bool:
        lines = [_decision(ask, size, wide, setting) for ask in asks]
        return len(paged(least(size), room, _MOST)) <= fewest and not is_torn(lines, wide, setting.look)

    size = first_fitting([size for size in sizes if size >= 14], fits) or setting.look.size(14)
    return size, [min(room, height) for height in least(size)]


def _decision(ask: Ask, size: float, wide: float, setting: Setting) -> Line:
    return glued(setting.line(ask.text, size), wide, setting.look)


def _least(ask: Ask, size: float, wide: float, setting: Setting) -> float:
    label = setting.look.size(_DATE) * 1.2 + setting.look.size(_OWNER) * 1.2
    return max(label, text_height((_decision(ask, size, wide, setting),), wide, setting.look)) + 8


def _page(content: Timeline, asks: Sequence[Ask], scale: _Scale, size: float, canvas: Rect, setting: Setting) -> Part:
    look = setting.look
    top = canvas.y + _HEAD
    high = (canvas.bottom - top) / len(asks)
    shapes: list[Shape] = [_months(content, scale, top, setting)]
    lines: list[Shape] = [Rule("Head", (canvas.x, top), (canvas.right, top), look.quiet, 1)]
    lines.append(Rule("Today line", (scale.x, top), (scale.x, canvas.bottom), look.accent(1), 1.25))
    for n in range(1, len(asks)):
        lines.append(Rule(f"Row {n}", (canvas.x, top + n * high), (canvas.right, top + n * high), look.hair, 0.5))
    shapes.append(Group("Rules", tuple(lines)))
    for n, ask in enumerate(asks):
        shapes += _row(_Row(ask, Rect(canvas.x, top + n * high, canvas.w, high)), n + 1, scale, size, setting)
    return Part(tuple(shapes), tuple(ask.message for ask in asks))


def _row(row: _Row, place: int, scale: _Scale, size: float, setting: Setting) -> Iterator[Shape]:
    """Number, decision, and where it is due."""
    ask, look = row.ask, setting.look
    wide = row.place.w * _DECISION
    ink = look.accent(1) if ask.level == "decide" else look.text
    text = _whole_or_cut(ask, size, wide, row.place.h, setting)
    if ask.number is not None:
        number = setting.line(str(ask.number), size, ink, bold=True)
        yield TextBox(f"Number {place}", replace(row.place, w=_NUMBER), (number,), "ctr")
    column = Rect(row.place.x + _NUMBER, row.place.y, wide, row.place.h)
    yield TextBox(f"Decision {place}", column, (text,), "ctr", field=Field("ask", ask.message))
    yield from _when(row, place, scale, setting)


def _whole_or_cut(ask: Ask, size: float, wide: float, high: float, setting: Setting) -> Line:
    """The decision; of one higher than a slide the first words, the whole stands among the decisions."""
    line = _decision(ask, size, wide, setting)
    if text_height((line,), wide, setting.look) <= high:
        return line
    return cut_to_lines(line, wide, max(1, int(high / pitch_of(line, setting.look))), setting.look)


def _when(row: _Row, place: int, scale: _Scale, setting: Setting) -> Iterator[Shape]:
    """The line from today to the date, its dot, date and owner right of it; a ring on today where there is no date."""
    ask = row.ask
    middle = row.place.y + row.place.h / 2
    ink, radius, width = _style(ask, setting)
    x = scale.at(ask.day) if ask.day else scale.x
    marks: list[Shape] = []
    if x - scale.x > radius:
        marks.append(Rule("Span", (scale.x, middle), (x, middle), ink, width))
    if ask.day:
        marks.append(Dot("Date", x, middle, radius, ink))
    else:
        marks.append(Dot("No date", x, middle, _SMALL, Ink(setting.look.ground), ink, 1.75))
    yield Group(f"Mark {place}", tuple(marks))
    left = x + _TO_LABEL
    label = Rect(left, row.place.y, scale.right - left, row.place.h)
    yield TextBox(
        f"Due {place}", label, _label(ask, scale, label, ink, setting), "ctr", field=Field("due", ask.message)
    )


def _style(ask: Ask, setting: Setting) -> tuple[Ink, float, float]:
    """The colour, the dot's radius and the line's width of a level."""
    look = setting.look
    if ask.level == "decide":
        return look.accent(1), _BIG, 2.0
    return (look.accent(2) if len(look.accents) > 1 else look.quiet), _SMALL, 1.5


def _label(ask: Ask, scale: _Scale, place: Rect, ink: Ink, setting: Setting) -> tuple[Line, ...]:
    look, words = setting.look, setting.words
    size, small = look.size(_DATE), look.size(_OWNER)
    owner = ask.owner or words["no_owner"]
    if not ask.due:
        facts = setting.line(f"{words['no_due']}, {owner}", look.size(14), look.quiet, italic=True)
        return (_shortened(facts, place, place.h, setting),)
    parts = [setting.letters(ask.due, size, ink, bold=True)]
    if ask.day and ask.day < scale.start:
        parts.append(setting.letters(f" · {words['overdue']}", size, look.accent(1), bold=True))
    when = Line(tuple(parts))
    who = setting.line(owner, small, look.quiet, italic=not ask.owner)
    room = place.h - text_height((when,), place.w, look)
    return (when, _shortened(who, place, room, setting)) if room >= pitch_of(who, look) else (when,)


def _shortened(line: Line, place: Rect, room: float, setting: Setting) -> Line:
    return cut_to_lines(line, place.w, max(1, int(room / pitch_of(line, setting.look))), setting.look)


def _months(content: Timeline, scale: _Scale, top: float, setting: Setting) -> Group:
    """The head of the scale: today, ticks at months, quarters or years, and their names where they find room."""
    look = setting.look
    size = look.size(13)
    today = setting.line(content.today_text, size, look.accent(1), bold=True)
    wide = one_line(today, look) / ONE_LINE + 1
    begins = wide <= _WIDE_TODAY
    label = Rect(scale.x - 1 if begins else scale.x + 1 - wide, top - _HEAD, wide, 20)
    today = replace(today, align="l" if begins else "r")
    shapes: list[Shape] = [TextBox("Today", label, (today,), "ctr")]
    taken = label.right + _AIR
    ticks = list(_ticks(scale, setting))
    for n, (day, _) in enumerate(ticks):
        if day > scale.start and (x := scale.at(day)) <= scale.right:
            shapes.append(Rule(f"Tick {n}", (x, top - _TICK), (x, top), look.quiet, 0.75))
    for (start, name), (end, _) in pairwise(ticks):
        line = replace(setting.line(name, size, look.quiet, bold=True), align="ctr")
        wide = one_line(line, look) / ONE_LINE + 2
        place = Rect((scale.at(start) + scale.at(end) - wide) / 2, top - _HEAD, wide, 20)
        if place.x >= taken and place.right <= scale.right:
            shapes.append(TextBox(name, place, (line,), "ctr"))
            taken = place.right + _AIR
    return Group("Scale", tuple(shapes))


def _ticks(scale: _Scale, setting: Setting) -> Iterator[tuple[date, str]]:
    """The days at which months, quarters or years begin, from that of today to the first after the last; and names."""
    months = (scale.end.year - scale.start.year) * 12 + scale.end.month - scale.start.month
    step = next((step for most, step in _STEPS if months <= most), _CENTURY)
    names = setting.words["months"].split(" ")
    at = (scale.start.year * 12 + scale.start.month - 1) // step * step
    while True:
        day = date(max(1, at // 12), at % 12 + 1, 1)
        yield day, _named(day, step, names, setting)
        at += step
        if day > scale.end or at // 12 > date.max.year:
            return


def _named(day: date, step: int, months: Sequence[str], setting: Setting) -> str:
    if step == 1:
        return months[day.month - 1]
    if step == 3:
        return setting.words["quarter"].format(number=(day.month + 2) // 3, year=day.year)
    return str(day.year)
