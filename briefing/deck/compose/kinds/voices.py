"""Who speaks of what: a row a voice, a column a theme, and a dot sized by the number of quotes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.core.folding import first_spellings
from briefing.deck.compose.kinds.voice_heads import Column, heads
from briefing.deck.compose.model import Cell, Dot, Field, Group, Letters, Line, Part, Rect, Shape, Table
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import (
    ONE_LINE,
    Cells,
    fits_one_line,
    hair,
    is_torn,
    levelled,
    need,
    row_need,
    strong,
    table,
)
from briefing.deck.compose.texts import cut_to, first_fitting, one_line, worded
from briefing.deck.plan.contents import Attendance, ThemeLine, Voice, Voices

_MOST_VOICES, _ROOMY = 12, 8
"""More voices are counted by organisation, the last together; more rows than _ROOMY take one line each."""
_FEW = 4
_NAME, _TOTAL = 262 / 864, 60 / 864
_NAME_MANY, _TOTAL_MANY = 220 / 864, 50 / 864
"""The shares of the first and the last column, and those beside more than eight themes."""
_MANY_THEMES = 8
_ROOMY_COLUMN, _MOST_NAME, _BESIDE_NAME = 120.0, 0.44, 12.0
"""Beside columns that stay so wide the first grows to what it needs, up to this share; what stands free beside it."""
_LEAST_COLUMN = 40.0
"""A narrower column has no room for a head; the weakest themes then share one."""
_HEAD, _FOOT, _LOW_FOOT = 36.0, 42.0, 30.0
_SIZES = ((16.0, 13.0), (15.0, 13.0), (14.0, 12.5), (13.0, 12.0), (12.0, 12.0))
_LARGE = ((18.0, 14.5), *_SIZES)
"""Sizes of a name and of what stands under it; the larger ones for few rows."""
_DOT, _LARGEST_DOT = 8.0, 14.0
"""The radius of one quote's dot, and the most of any."""
_APART, _DIGIT, _RIM = 0.5, 0.8, 1.0
"""What the largest dots keep from each other; the height of digits in sizes, and what their corners keep from the rim.
"""


@dataclass(frozen=True)
class _Grid:
    """The table to draw: its columns and rows, and how wide the columns are, name and total included.

    A position has one line beside its name where the grid ``is_tight``, one line under it where it ``is_short``.
    """

    columns: tuple[Column, ...]
    rows: tuple[Attendance, ...]
    widths: tuple[float, ...]
    is_tight: bool
    is_short: bool = False
    name: float = 0.0
    meta: float = 0.0
    number: float = 0.0
    of: str = "quotes"

    def count(self, row: Attendance, column: Column) -> int:
        return sum(row.counts[place] for place in column.index)


def compose(content: Voices, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide, whatever there is: what does not fit is counted together in a last row or column."""
    columns, widths = _columns(content, canvas.w, setting)
    rows = content.rows if len(content.rows) <= _MOST_VOICES else _by_organisation(content, setting)
    head = _head(columns, widths, replace(content, rows=tuple(rows)), canvas.h, setting)
    head_high = max(_HEAD, row_need(head, widths, setting.look))
    foot_high = _LOW_FOOT if any(cell.turned for cell in head) else _FOOT
    room = canvas.h - head_high - foot_high
    number = _number_size(content, widths, setting)
    bare = _Grid(columns, tuple(rows), widths, len(rows) > _ROOMY, number=number, of=content.of)
    grid = _fitted(bare, room, setting)
    cells = [_row(grid, row, n, setting) for n, row in enumerate(grid.rows)]
    heights = levelled([row_need(row, widths, setting.look) for row in cells], room)
    drawn = [(head_high, head), *zip(heights, cells, strict=True), (foot_high, _foot(grid, setting))]
    keys = ("", *(row.voice.name for row in grid.rows), "")
    words = setting.words
    made = table("Voices", canvas, widths, drawn, keys=keys, description=words["voices_table"])
    return [Part((made, *_dots(grid, made, setting)))]


def _columns(content: Voices, wide: float, setting: Setting) -> tuple[tuple[Column, ...], tuple[float, ...]]:
    """A column a theme; where they would be too narrow, those that fewest speak of share the last."""
    is_lit = len(content.shared) == 1
    columns = [
        Column(theme.id, " ".join(theme.title.split()), theme.accent, (n,), n in content.shared, is_lit)
        for n, theme in enumerate(content.themes)
    ]
    many = len(columns) > _MANY_THEMES
    name, total = (wide * share for share in ((_NAME_MANY, _TOTAL_MANY) if many else (_NAME, _TOTAL)))
    spare = wide - total - _ROOMY_COLUMN * len(columns)
    name = max(name, min(_widest(content, setting), wide * _MOST_NAME, spare))
    most = max(2, int((wide - name - total) / _LEAST_COLUMN))
    if len(columns) > most:
        columns = _shared(columns, most, content.themes, setting)
    each = (wide - name - total) / max(1, len(columns))
    return tuple(columns), (name, *[each] * len(columns), total)


def _widest(content: Voices, setting: Setting) -> float:
    """What the first column needs for names and positions to stand on a line each."""
    look = setting.look
    name, under = map(look.size, (_LARGE if len(content.rows) <= _FEW else _SIZES)[0])
    lines = [setting.line(row.voice.name, name, bold=True) for row in content.rows]
    lines += [setting.line(row.voice.position, under) for row in content.rows]
    return max((one_line(line, look) for line in lines), default=0.0) / ONE_LINE + _BESIDE_NAME


def _shared(columns: Sequence[Column], most: int, themes: Sequence[ThemeLine], setting: Setting) -> list[Column]:
    strongest = sorted(columns, key=lambda column: _strength(themes[column.index[0]]), reverse=True)[: most - 1]
    kept = [column for column in columns if column in strongest]
    rest = tuple(column.index[0] for column in columns if column not in strongest)
    return [*kept, Column("", setting.words["other_themes"], 1, rest)]


def _strength(theme: ThemeLine) -> tuple[int, int]:
    return theme.voices, theme.quotes


def _number_size(content: Voices, widths: Sequence[float], setting: Setting) -> float:
    """The largest size at which the sum of all quotes stands in a column of the totals."""
    look = setting.look
    whole = str(sum(sum(row.counts) for row in content.rows))
    wide = min(widths[1] - 4, widths[-1] - 6)
    sizes = [look.size(size) for size in (16, 15, 14, 13, 12)]
    return first_fitting(sizes, lambda size: fits_one_line(setting.line(whole, size, bold=True), wide, look)) or 12.0


def _by_organisation(content: Voices, setting: Setting) -> tuple[Attendance, ...]:
    """A row an organisation, those with most quotes first; who has none stands by name."""
    counts: dict[str, list[int]] = {}
    voices: dict[str, list[Voice]] = {}
    names = first_spellings(row.voice.organisation for row in content.rows)
    for row in content.rows:
        name = names[row.voice.organisation] or row.voice.name
        told = counts.setdefault(name, [0] * len(content.themes))
        counts[name] = [one + other for one, other in zip(told, row.counts, strict=True)]
        voices.setdefault(name, []).append(row.voice)
    rows = [Attendance(_together(name, voices[name], setting), tuple(told)) for name, told in counts.items()]
    return tuple(sorted(rows, key=lambda row: -sum(row.counts)))


def _together(name: str, voices: Sequence[Voice], setting: Setting) -> Voice:
    if not voices[0].organisation:
        return replace(voices[0], name=name)
    return Voice(name, voices[0].name if len(voices) == 1 else setting.counted("voices", len(voices)))


def _fitted(grid: _Grid, room: float, setting: Setting) -> _Grid:
    """The largest sizes at which all rows fit; at the smallest, the last rows are counted together."""
    look = setting.look
    sizes = _LARGE if len(grid.rows) <= _FEW else _SIZES
    for is_short in (False,) if grid.is_tight else (False, True):
        for name, meta in sizes:
            sized = replace(grid, is_short=is_short, name=look.size(name), meta=look.size(meta))
            if len(grid.rows) <= _MOST_VOICES and not _any_torn(sized, setting) and _high(sized, setting) <= room:
                return sized
    sized = replace(grid, name=look.size(12), meta=look.size(12), number=look.size(12), is_tight=True)
    most = min(_MOST_VOICES, int(room / sized.name))
    if len(grid.rows) <= most and _high(sized, setting) <= room:
        return sized
    fewer = range(min(most - 1, len(grid.rows) - 2), 0, -1)
    kept = first_fitting(fewer, lambda most: _high(_folded(sized, int(most), setting), setting) <= room)
    return _folded(sized, int(kept or 0), setting)


def _high(grid: _Grid, setting: Setting) -> float:
    """What the rows need for their names and numbers."""
    number = need(_number_cell("0", grid.number, setting), grid.widths[-1], setting.look)
    return sum(max(number, need(_name_cell(grid, row, setting), grid.widths[0], setting.look)) for row in grid.rows)


def _number_cell(text: str, size: float, setting: Setting) -> Cell:
    """A number in the column of totals."""
    line = setting.line(text, size, bold=True)._replace(align="r")
    return Cell((line,), inset=(2, 2, 4, 2))


def _any_torn(grid: _Grid, setting: Setting) -> bool:
    wide = grid.widths[0] - 12
    return any(is_torn(_names(grid, row.voice, wide, setting), wide, setting.look) for row in grid.rows)


def _folded(grid: _Grid, most: int, setting: Setting) -> _Grid:
    """The ``most`` rows with most quotes, in their order, and one for all others."""
    strongest = sorted(range(len(grid.rows)), key=lambda n: -sum(grid.rows[n].counts))[:most]
    kept = [grid.rows[n] for n in sorted(strongest)]
    rest = [row for n, row in enumerate(grid.rows) if n not in strongest]
    counts = tuple(sum(told) for told in zip(*(row.counts for row in rest), strict=True))
    name = setting.words["other_voices"].format(count=len(rest))
    return replace(grid, rows=(*kept, Attendance(Voice(name), counts)))


def _head(
    columns: Sequence[Column], widths: Sequence[float], content: Voices, high: float, setting: Setting
) -> tuple[Cell, ...]:
    look, words = setting.look, setting.words
    several = any(count > 1 for row in content.rows for count in row.counts)
    legend = setting.line(words[f"dot_{content.of}" if several else f"dot_one_{content.of}"], look.size(12), look.quiet)
    edge = strong(look)
    row = need(_number_cell("0", look.size(12), setting), widths[-1], look)
    left = high - _LOW_FOOT - min(len(content.rows), _MOST_VOICES) * row
    total = setting.line(words["total"], look.size(14), look.quiet, bold=True)._replace(align="r")
    return (
        Cell((legend,), "b", bottom=edge, inset=(0, 2, 8, 8), field=Field("legend")),
        *(cell._replace(bottom=edge) for cell in heads(columns, widths[1], left, setting)),
        Cell((total,), "b", bottom=edge, inset=(2, 2, 4, 8)),
    )


def _row(grid: _Grid, row: Attendance, place: int, setting: Setting) -> Cells:
    look = setting.look
    edge = strong(look) if place == len(grid.rows) - 1 else hair(look)
    cells = [_name_cell(grid, row, setting)._replace(bottom=edge)]
    empty = Line((Letters("", look.size(12), look.text, lang=setting.lang),))
    cells += [Cell((empty,), fill=column.fill(look), bottom=edge) for column in grid.columns]
    return (*cells, _number_cell(str(sum(row.counts)), grid.number, setting)._replace(bottom=edge))


def _name_cell(grid: _Grid, row: Attendance, setting: Setting) -> Cell:
    inset = (0.0, 2.0, 12.0, 2.0) if grid.is_tight else (0.0, 4.0, 12.0, 4.0)
    names = _names(grid, row.voice, grid.widths[0] - inset[2], setting)
    return Cell(names, inset=inset, field=Field("voice", row.voice.name))


def _names(grid: _Grid, voice: Voice, wide: float, setting: Setting) -> tuple[Line, ...]:
    """Name over position, or over what of that holds without a broken word; in a tight table both on one line."""
    look = setting.look
    name = setting.line(voice.name, grid.name, bold=True)
    facts = [text for text in (voice.position, voice.organisation, voice.role) if text]
    if not facts:
        return (name,)
    if grid.is_tight:
        beside = (
            name._replace(letters=(*name.letters, setting.letters(f" · {text}", grid.meta, look.quiet)))
            for text in facts
        )
        return (next((line for line in beside if fits_one_line(line, wide, look)), name),)
    under = [setting.line(text, grid.meta, look.quiet, before=1) for text in facts]
    if grid.is_short:
        return name, _short_under(under, wide, setting)
    return (name, *[line for line in under if not is_torn((line,), wide, look)][:1])


def _short_under(under: Sequence[Line], wide: float, setting: Setting) -> Line:
    """The first of the facts that stands whole on a line, else as much of the last as does."""
    look, last = setting.look, under[-1]
    whole = next((line for line in under if fits_one_line(line, wide, look)), None)
    return whole or worded(last, cut_to(last.text, lambda text: fits_one_line(worded(last, text), wide, look)))


def _foot(grid: _Grid, setting: Setting) -> Cells:
    look, size = setting.look, grid.number
    cells = [Cell((setting.line(setting.words[f"{grid.of}_head"], look.size(16), bold=True),))]
    for column in grid.columns:
        total = sum(grid.count(row, column) for row in grid.rows)
        line = setting.line(str(total), size, bold=True)._replace(align="ctr")
        cells.append(Cell((line,), fill=column.fill(look), inset=(2, 2, 2, 2)))
    whole = sum(sum(row.counts) for row in grid.rows)
    return (*cells, _number_cell(str(whole), grid.number, setting))


def _dots(grid: _Grid, made: Table, setting: Setting) -> tuple[Shape, ...]:
    """A dot over each cell with a count; its area grows with it, within what the cell holds."""
    heights = [high for high, _ in made.rows]
    tightest = min(heights[1:-1], default=_HEAD)
    most = min(_LARGEST_DOT, tightest / 2 - 2, grid.widths[1] / 2 - 2)
    largest = max(most, min(tightest, grid.widths[1]) / 2 - _APART)
    dots: list[Shape] = []
    told: list[str] = []
    for n, row in enumerate(grid.rows):
        y = made.place.y + sum(heights[: n + 1]) + heights[n + 1] / 2
        counted = [(m, column, count) for m, column in enumerate(grid.columns) if (count := grid.count(row, column))]
        for m, column, count in counted:
            x = made.place.x + sum(grid.widths[: m + 1]) + grid.widths[m + 1] / 2
            name = f"{row.voice.name}, {column.title}: {count}"
            dots.append(_dot(name, x, y, count, (most, largest), column, setting))
        said = ", ".join(f"{column.title} {count}" for _, column, count in counted)
        told.append(setting.words["labelled"].format(label=row.voice.name, text=said))
    return (Group("Dots", tuple(dots), "; ".join(told)),) if dots else ()


def _dot(
    name: str, x: float, y: float, count: int, limits: tuple[float, float], column: Column, setting: Setting
) -> Dot:
    """A dot no larger than the first of ``limits``, or the second where its number asks for more: its corners, too,
    stand on the dot."""
    look, (most, largest) = setting.look, limits
    radius = min(most, min(_DOT, most) * math.sqrt(count))
    fill, ink = column.marks(look)
    label = setting.letters(str(count), look.size(12), ink, bold=True) if count > 1 else None
    if label:
        around = math.hypot(one_line(Line((label,)), look), _DIGIT * label.size) / 2 + _RIM
        label = label if around <= max(radius, largest) else None
        radius = max(radius, around) if label else radius
    return Dot(name, x, y, radius, fill, label=label)
