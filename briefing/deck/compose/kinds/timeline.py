"""When what is decided is due: a row a decision, its date on one scale that begins today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from briefing.core.dates.words import month_name
from briefing.deck.compose.model import Dot, Field, Group, Ink, Line, Part, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import cut_to_lines, is_torn, levelled, paged, text_height, well_inset
from briefing.deck.compose.texts import NO_BREAK, glued, one_line, pitch_of
from briefing.deck.plan.contents import Ask, Timeline

_MOST = 8
_HEAD = 26.0
_NUMBER = 26.0
_DECISION, _GAP = 316 / 864, 36.0
"""The share of the decisions, and what is between them and the line of today."""
_LABEL = 150 / 864
"""The share kept right of the last date, for its label."""
_SIZES, _SMALLER = (15.5, 15.0, 14.5, 14.0), (13.0, 12.0)
"""Sizes of the decisions; the smaller ones only where one is higher than a slide."""
_FEW, _LARGE = 4, (18.0, 17.0, 16.0)
_DATE, _OWNER = 15.0, 13.0
_BIG, _SMALL = 8.0, 6.5
"""The radius of the dot of what is to be decided, and of all others."""
_TO_LABEL = 16.0
_IN_HAND = 1.1
"""What the place of a name in the head is wider than it: in a stand-in font it must not break."""
_TICK = 6.0
_NAME = 13.0
_BEFORE_LINE = 3.0
_QUARTER = 3
_STEPS = ((9, 1), (36, _QUARTER), (180, 12), (900, 60))
"""Up to so many months are marked every so many: months, quarters, years, five years; else centuries."""
_CENTURY = 1200
_DATE_LINES, _OWNER_LINES = 3, 2
_BETWEEN = 7.0
"""Above and under a row's text, together."""
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
    size, least = _fitted(content.asks, scale, wide, canvas.h - _HEAD, setting)
    pages = paged(least, canvas.h - _HEAD, _MOST)
    return [_page(content, content.asks[page], least[page], scale, size, canvas, setting) for page in pages]


def _scale(content: Timeline, canvas: Rect) -> _Scale:
    x = canvas.x + _NUMBER + canvas.w * _DECISION + _GAP
    last = max((ask.day for ask in content.asks if ask.day), default=content.today)
    return _Scale(content.today, max(last, content.today), x, canvas.right - canvas.w * _LABEL - x, canvas.right)


def _fitted(
    asks: Sequence[Ask], scale: _Scale, wide: float, room: float, setting: Setting
) -> tuple[float, list[float]]:
    """The largest size that needs no slide more than eight rows each do, and how high the rows are at least."""
    look = setting.look
    scales = (*_LARGE, *_SIZES) if len(asks) <= _FEW else _SIZES
    labels = [text_height(_label(ask, scale, setting), _label_width(ask, scale), look) for ask in asks]
    fewest = -(-len(asks) // _MOST)
    size, least = 0.0, [0.0]
    for size in [look.size(size) for size in (*scales, *_SMALLER)]:
        lines = [_decision(ask, size, wide, setting) for ask in asks]
        heights = [text_height((line,), wide, look) for line in lines]
        least = [max(pair) + _BETWEEN for pair in zip(labels, heights, strict=True)]
        fits = len(paged(least, room, _MOST)) <= fewest and not is_torn(lines, wide, look)
        if max(least) <= room and (fits or size <= look.size(_SIZES[-1])):
            break
    return size, [min(room, height) for height in least]


def _decision(ask: Ask, size: float, wide: float, setting: Setting) -> Line:
    return glued(setting.line(ask.text, size), wide, setting.look)


def _page(
    content: Timeline,
    asks: Sequence[Ask],
    least: Sequence[float],
    scale: _Scale,
    size: float,
    canvas: Rect,
    setting: Setting,
) -> Part:
    look = setting.look
    top = canvas.y + _HEAD
    heights = levelled(least, canvas.bottom - top)
    tops = [top + sum(heights[:n]) for n in range(len(asks))]
    lines: list[Shape] = [
        Rule("Head", (canvas.x, top), (canvas.right, top), look.quiet, 1),
        Rule("Today line", (scale.x, top), (scale.x, canvas.bottom), look.mark(1), 1.25),
        *(Rule(f"Row {n}", (canvas.x, y), (canvas.right, y), look.hair, 0.5) for n, y in enumerate(tops[1:], 1)),
    ]
    shapes: list[Shape] = [_months(content, scale, top, setting), Group("Rules", tuple(lines))]
    for n, (ask, y, high) in enumerate(zip(asks, tops, heights, strict=True), 1):
        shapes += _row(_Row(ask, Rect(canvas.x, y, canvas.w, high)), n, scale, size, setting)
    return Part(tuple(shapes), tuple(ask.message for ask in asks))


def _row(row: _Row, place: int, scale: _Scale, size: float, setting: Setting) -> Iterator[Shape]:
    """Number, decision, and where it is due."""
    ask, look = row.ask, setting.look
    wide = row.place.w * _DECISION
    ink = look.accent(1) if ask.level == "decide" else look.text
    text = _whole_or_cut(ask, size, wide, row.place.h, setting)
    if ask.number is not None:
        number = setting.line(str(ask.number), size, ink, bold=True)
        yield TextBox(f"Number {place}", row.place._replace(w=_NUMBER), (number,), "ctr")
    narrow = well_inset((text,), wide, look)
    column = Rect(row.place.x + _NUMBER, row.place.y, wide - narrow, row.place.h)
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
    x = scale.right - _label_width(ask, scale) - _TO_LABEL
    marks: list[Shape] = []
    if x - scale.x > radius:
        marks.append(Rule("Span", (scale.x, middle), (x, middle), ink, width))
    if ask.day:
        marks.append(Dot("Date", x, middle, radius, ink))
    else:
        marks.append(Dot("No date", x, middle, _SMALL, Ink(setting.look.ground), ink, 1.75))
    yield Group(f"Mark {place}", tuple(marks))
    label = Rect(x + _TO_LABEL, row.place.y, scale.right - x - _TO_LABEL, row.place.h)
    yield TextBox(f"Due {place}", label, _label(ask, scale, setting), "ctr", field=Field("due", ask.message))


def _label_width(ask: Ask, scale: _Scale) -> float:
    """The room right of an ask's dot."""
    return scale.right - (scale.at(ask.day) if ask.day else scale.x) - _TO_LABEL


def _style(ask: Ask, setting: Setting) -> tuple[Ink, float, float]:
    """The colour, the dot's radius and the line's width of a level."""
    look = setting.look
    if ask.level == "decide":
        return look.mark(1), _BIG, 2.0
    return _other(setting), _SMALL, 1.5


def _other(setting: Setting) -> Ink:
    """The colour of what is not to be decided: a second one, where there are several."""
    look = setting.look
    return look.accent(2) if len(look.accents) > 1 else look.quiet


def _label(ask: Ask, scale: _Scale, setting: Setting) -> tuple[Line, ...]:
    """Date and owner of an ask, as much as a few lines hold: both stand whole among the decisions."""
    look, words = setting.look, setting.words
    wide, ink = _label_width(ask, scale), look.accent(1) if ask.level == "decide" else _other(setting)
    owner = ask.owner or ("" if ask.is_complete else words["no_owner"])
    if not ask.due:
        missing = setting.line(f"{words['no_due']}, {owner}", look.size(14), look.quiet, italic=True)
        return (cut_to_lines(missing, wide, _OWNER_LINES, look),)
    when = cut_to_lines(setting.line(ask.due, look.size(_DATE), ink, bold=True), wide, _DATE_LINES, look)
    if ask.day and ask.day < scale.start:
        overdue = setting.letters(f" · {words['overdue']}", look.size(_DATE), look.accent(1), bold=True)
        when = when._replace(letters=(*when.letters, overdue))
    who = setting.line(owner, look.size(_OWNER), look.quiet, italic=not ask.owner)
    return (when, cut_to_lines(who, wide, _OWNER_LINES, look)) if owner else (when,)


def _months(content: Timeline, scale: _Scale, top: float, setting: Setting) -> Group:
    """The head of the scale: today, ticks at months, quarters or years, and their names where they find room.

    The name of today begins at its line, or ends there where it would take the place of another name.
    """
    look = setting.look
    today = setting.line(content.today_text.replace(" ", NO_BREAK), look.size(_NAME), look.accent(1), bold=True)
    wide = one_line(today, look) * _IN_HAND + 2
    after, before = (Rect(x, top - _HEAD, wide, 20) for x in (scale.x - 1, scale.x - _BEFORE_LINE - wide))
    ticks = list(_ticks(scale, content, setting))
    choices = [(place, list(_names(ticks, place.right + _AIR, scale, top, setting))) for place in (after, before)]
    label, names = choices[len(choices[1][1]) > len(choices[0][1])]
    lines = [tick.x for tick in ticks if tick.day > scale.start and tick.x <= scale.right]
    return Group(
        "Scale",
        (
            TextBox("Today", label, (today._replace(align="l" if label is after else "r"),), "ctr"),
            *(Rule(f"Tick {n}", (x, top - _TICK), (x, top), look.quiet, 0.75) for n, x in enumerate(lines, 1)),
            *names,
        ),
    )


class _Tick(NamedTuple):
    """Where a month, a quarter or years begin, and what they may be called, the best first."""

    day: date
    x: float
    names: tuple[str, ...]


def _names(ticks: Sequence[_Tick], taken: float, scale: _Scale, top: float, setting: Setting) -> Iterator[TextBox]:
    """The names that have room right of ``taken``, each in the middle of its span: the shorter one where that is."""
    for tick, end in pairwise(ticks):
        for name in tick.names:
            line = setting.line(name, setting.look.size(_NAME), setting.look.quiet, bold=True)._replace(align="ctr")
            wide = one_line(line, setting.look) * _IN_HAND + 2
            is_last = name == tick.names[-1]
            place = Rect((tick.x + end.x - wide) / 2, top - _HEAD, wide, 20)
            if place.x >= taken and place.right <= scale.right and (is_last or wide <= end.x - tick.x):
                yield TextBox(name, place, (line,), "ctr")
                taken = place.right + _AIR
                break


def _ticks(scale: _Scale, content: Timeline, setting: Setting) -> Iterator[_Tick]:
    """The days at which months, quarters or years begin, from that of today to the first after the last."""
    months = (scale.end.year - scale.start.year) * 12 + scale.end.month - scale.start.month
    step = next((step for most, step in _STEPS if months <= most), _CENTURY)
    at = (scale.start.year * 12 + scale.start.month - 1) // step * step
    while True:
        day = date(max(1, at // 12), at % 12 + 1, 1)
        is_told = day < scale.start and step != _QUARTER  # today's name says its month or year
        yield _Tick(day, scale.at(day), () if is_told else _called(day, step, content.has_years, setting))
        at += step
        if day > scale.end or at // 12 > date.max.year:
            return


def _called(day: date, step: int, has_years: bool, setting: Setting) -> tuple[str, ...]:
    """The names of a span; that of the first month of a year says the year."""
    if step == 1:
        month = month_name(day.month, setting.lang[:2])
        return (
            (f"{month} {day.year}".replace(" ", NO_BREAK), str(day.year)) if day.month == 1 and has_years else (month,)
        )
    if step == _QUARTER:
        quarter = setting.words["quarter"].format(number=(day.month + 2) // 3, year=day.year if has_years else "")
        return (quarter.strip(),)
    return (str(day.year),)
