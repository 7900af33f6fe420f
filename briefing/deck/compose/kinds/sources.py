"""Where the quotes come from and what was proved of them, with how to read them where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from briefing.deck.compose.kinds.proof_panel import explained, panel, panel_alone
from briefing.deck.compose.model import Cell, Field, Line, Part, Rect, Shape, Table
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import Cells, cut_to_lines, hair, is_torn, levelled, paged, row_need, strong, table
from briefing.deck.compose.texts import glued, one_line
from briefing.deck.plan.contents import SourceLine, Sources

_PANEL, _GUTTER = 272 / 864, 24.0
_NUMBERS = 80.0
"""The width of a column of numbers, its head permitting."""
_HEAD = 24.0
_KEY_HEAD, _KEY_GAP, _KEY_LEAST = 28.0, 24.0, 150.0
_KEY_TERM = 118 / 568
_WITH_KEY = 3
"""More sources leave no room for how to read the quotes."""
_SIZES = ((18.0, 14.0), (16.0, 13.0), (15.0, 13.0), (14.0, 12.5))
_SMALLEST = (12.0, 12.0)
_TITLE_LINES, _FACT_LINES = 3, 2
_KEY_SIZES = (15.5, 15.0, 14.0, 13.0, 12.0)
_AIR = (14.0, 8.0, 2.0)
"""Above and under a source's text, together, over the key: as much as leaves room for that."""
_MOST_AIR = 48.0
"""The same where few sources have no key under them: a row that is no more than its text does not fill a canvas."""
_SPARE = 1.05
"""What a term's column is wider than its longest."""
_MOST = 8


@dataclass(frozen=True)
class _Style:
    """The sizes of titles and of facts; whether there is a column of what was verified."""

    title: float
    facts: float
    has_verified: bool
    counted: str


def compose(content: Sources, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide, and further ones for sources that it does not hold; what was proved stands on the first.

    Without any source that takes the whole slide.
    """
    if not content.lines:
        return [Part(tuple(panel_alone(content, canvas, setting)))]
    wide = round(canvas.w * _PANEL)
    left = canvas._replace(w=canvas.w - wide - _GUTTER)
    proof = panel(content, Rect(left.right + _GUTTER, canvas.y, wide, canvas.h), setting)
    style, held = _fitted(content, left, canvas, setting)
    parts = [Part((*_left(content, content.lines[:held], left, style, setting), *proof))]
    rest = content.lines[held:]
    if rest:
        least = [_need(line, canvas.w, style, setting) for line in rest]
        for page in paged(least, canvas.h - _HEAD, _MOST):
            heights = levelled(least[page], canvas.h - _HEAD)
            parts.append(Part((_table(rest[page], heights, canvas, style, setting),)))
    return parts


def _fitted(content: Sources, left: Rect, canvas: Rect, setting: Setting) -> tuple[_Style, int]:
    """Sizes of titles and facts, and how many sources the first slide holds."""
    look, lines = setting.look, content.lines
    told = content.verified > 0, "quotes_head" if content.quotes else "paraphrases_head"
    styles = [_Style(look.size(title), look.size(facts), *told) for title, facts in (*_SIZES, _SMALLEST)]

    def is_whole(style: _Style) -> bool:
        columns = _columns(left.w, style, setting)
        return not any(is_torn(_text(line, columns[0] - 12, style, setting), columns[0] - 12, look) for line in lines)

    room = left.h - _HEAD
    style = next(
        (style for style in styles if _held(lines, left.w, room, style, setting) == len(lines) and is_whole(style)),
        styles[-2],
    )
    held = _held(lines, left.w, room, style, setting)
    if held < len(lines):
        least = [_need(line, canvas.w, style, setting) for line in lines[held:]]
        slides = 1 + len(paged(least, canvas.h - _HEAD, _MOST))
        held = max(1, min(held, -(-len(lines) // slides)))
    return style, held


def _held(lines: Sequence[SourceLine], wide: float, room: float, style: _Style, setting: Setting) -> int:
    used = 0.0
    for n, line in enumerate(lines):
        used += _need(line, wide, style, setting)
        if (used > room and n) or n == _MOST:
            return n
    return len(lines)


def _left(content: Sources, lines: Sequence[SourceLine], place: Rect, style: _Style, setting: Setting) -> list[Shape]:
    """The table of sources, and under a short one how to read the quotes."""
    least = [_need(line, place.w, style, setting) for line in lines]
    for air in _AIR if len(content.lines) <= _WITH_KEY else ():
        used = _HEAD + sum(least) + air * len(lines) + _KEY_GAP
        free = Rect(place.x, place.y + used, place.w, place.h - used)
        if free.h >= _KEY_LEAST and (key := _key(content, free, setting)):
            return [_table(lines, [height + air for height in least], place, style, setting), key]
    heights = levelled(least, place.h - _HEAD)
    most = [height + _MOST_AIR for height in least] if len(lines) <= _WITH_KEY else heights
    return [_table(lines, list(map(min, heights, most)), place, style, setting)]


def _columns(wide: float, style: _Style, setting: Setting) -> tuple[float, ...]:
    look = setting.look
    heads = [setting.line(setting.words[key], look.size(13), bold=True) for key in (style.counted, "verified_head")]
    numbers = max(_NUMBERS, *(one_line(head, look) * 1.05 + 8 for head in heads))
    return (wide - 2 * numbers, numbers, numbers) if style.has_verified else (wide - numbers, numbers)


def _table(
    lines: Sequence[SourceLine], heights: Sequence[float], place: Rect, style: _Style, setting: Setting
) -> Table:
    look, words = setting.look, setting.words
    edge, inset = strong(look), (0.0, 0.0, 0.0, 6.0)
    columns = _columns(place.w, style, setting)
    heads = [
        setting.line(words[key], look.size(13), look.quiet, bold=True)
        for key in ("source_head", style.counted, "verified_head")[: len(columns)]
    ]
    aligned = (heads[0], *(head._replace(align="r") for head in heads[1:]))
    head = tuple(Cell((line,), "b", bottom=edge, inset=inset) for line in aligned)
    rows = [_row(line, columns, style, setting) for line in lines]
    keys = ("", *(line.title for line in lines))
    drawn = [(_HEAD, head), *zip(heights, rows, strict=True)]
    return table("Sources", place, columns, drawn, keys=keys, description=words["sources_table"])


def _row(line: SourceLine, columns: Sequence[float], style: _Style, setting: Setting) -> Cells:
    look = setting.look
    edge = hair(look)
    proved = look.accent(1) if line.quotes and line.verified == line.quotes else look.text
    numbers = (
        setting.line(str(line.quotes), style.title, bold=True),
        setting.line(str(line.verified), style.title, proved, bold=True),
    )
    text = _text(line, columns[0] - 12, style, setting)
    return (
        Cell(text, bottom=edge, inset=(0, 4, 12, 4), field=Field("source", line.title)),
        *(
            Cell((number._replace(align="r"),), bottom=edge, inset=(0, 4, 0, 4))
            for number in numbers[: len(columns) - 1]
        ),
    )


def _need(line: SourceLine, wide: float, style: _Style, setting: Setting) -> float:
    columns = _columns(wide, style, setting)
    return row_need(_row(line, columns, style, setting), columns, setting.look)


def _text(line: SourceLine, wide: float, style: _Style, setting: Setting) -> tuple[Line, ...]:
    """Title, and under it what there is of publisher, author, date and address."""
    look = setting.look
    title = setting.line(" ".join(line.title.split()), style.title, face=look.weight_face)
    lines = [glued(cut_to_lines(title, wide, _TITLE_LINES, look), wide, look)] if line.title else []
    facts = cut_to_lines(
        setting.line(" · ".join(line.facts), style.facts, look.quiet, before=3), wide, _FACT_LINES, look
    )
    parts = [*facts.letters] if line.facts else []
    if host := _host(line.url):
        if parts:
            parts.append(setting.letters(" · ", style.facts, look.quiet))
        parts.append(setting.letters(host, style.facts, look.quiet, link=line.url))
    return (*lines, facts._replace(letters=tuple(parts))) if parts else tuple(lines)


def _host(url: str) -> str:
    """The site of a web address, "" for what is none."""
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").removeprefix("www.") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _key(content: Sources, place: Rect, setting: Setting) -> Table | None:
    """How to read the quotes, at the largest size that fits; None where none does."""
    told = explained(content, setting)
    for size in sorted({setting.look.size(size) for size in _KEY_SIZES} if told else (), reverse=True):
        terms = max(one_line(setting.line(term, size, bold=True), setting.look) for term, _ in told)
        first = min(place.w / 2, max(place.w * _KEY_TERM, terms * _SPARE + 8))
        columns = (first, place.w - first)
        rows = [_key_row(term, text, columns, size, setting) for term, text in told]
        least = [row_need(row, columns, setting.look) for row in rows]
        torn = any(is_torn(row[0].lines, columns[0] - 8, setting.look) for row in rows if row[0])
        if sum(least) <= place.h - _KEY_HEAD and not torn:
            rows[-1] = tuple(cell._replace(bottom=None) for cell in rows[-1] if cell)
            heights = levelled(least, place.h - _KEY_HEAD)
            drawn = [(_KEY_HEAD, _key_head(setting)), *zip(heights, rows, strict=True)]
            return table("Reading", place, columns, drawn, description=setting.words["reading"])
    return None


def _key_head(setting: Setting) -> Cells:
    look = setting.look
    line = setting.line(setting.words["reading"], look.size(13), look.quiet, bold=True)
    return (Cell((line,), "b", bottom=strong(look), inset=(0, 0, 0, 6), across=2), None)


def _key_row(term: str, text: str, columns: Sequence[float], size: float, setting: Setting) -> Cells:
    look = setting.look
    edge = hair(look)
    said = glued(setting.line(text, size), columns[1], look)
    return (
        Cell((setting.line(term, size, bold=True),), bottom=edge, inset=(0, 4, 8, 4)),
        Cell((said,), bottom=edge, inset=(0, 3, 0, 3)),
    )
