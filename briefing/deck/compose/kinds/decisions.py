"""What is asked: a table grouped by level, each decision with why, who answers for it and by when."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby, product

from briefing.deck.compose.kinds.asks import counted_as_notes, level_fill, level_line
from briefing.deck.compose.kinds.decision_rows import (
    CLAUSE,
    HEAD,
    HEADS,
    NONE,
    REASON_LINES,
    SIZES,
    Frame,
    Row,
    SetRow,
    framed_for,
    is_cut,
    set_row,
    split,
)
from briefing.deck.compose.model import Cell, Part, Rect
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import (
    Cells,
    hair,
    levelled,
    mid,
    paged,
    strong,
    table,
    text_height,
)
from briefing.deck.compose.texts import pitch_of
from briefing.deck.plan.contents import Ask, Decisions, noun_of

MOST = 8
"""The rows of a slide."""
_FEW = {
    1: ((34.0, 18.0), (30.0, 18.0), (26.0, 17.0)),
    2: ((26.0, 17.0), (22.0, 16.0)),
    3: ((20.0, 16.0), (18.0, 15.0)),
}
_FEW_HIGH, _HIGH = {1: 210.0, 2: 130.0, 3: 86.0}, 420.0
"""The sizes, and the most height of a row, where so few do not fill the slide: more on one higher than the last."""
_LARGE = (((18.0, 16.0), 3), ((17.0, 15.0), 3))
"""Larger sizes, with the lines of a reason, where everything stands whole at them."""
_SMALL = ((13.0, 12.5), (12.0, 12.0))
"""Sizes where a row is higher than a slide at the usual ones."""
_MANY = 40
"""More asks take the smallest of the usual sizes at once."""
_FOR_WHOLE = (((13.5, 12.5), 3), ((13.0, 12.0), 3), ((12.0, 12.0), 3))
"""Smaller sizes, with the lines of a reason, at which reasons may stand whole that are cut at the usual ones."""
_MOST_WORDS = 215
"""The words of the rows of a slide: with its head it has the 240 that are read while it is shown."""


def compose(content: Decisions, canvas: Rect, setting: Setting) -> list[Part]:
    """A slide for up to eight rows; more are shared out evenly."""
    laid = _fitted(content.asks, canvas, setting)
    parts = [_page(laid.rows[page], len(laid.pages) == 1, laid.frame, canvas, setting) for page in laid.pages]
    return counted_as_notes(parts, content.asks, setting)


def _page(rows: Sequence[SetRow], is_only: bool, frame: Frame, canvas: Rect, setting: Setting) -> Part:
    least = [row.least for row in rows]
    heights = levelled(least, frame.room)
    if is_only and len(rows) in _FEW_HIGH:
        most = _FEW_HIGH[len(rows)] * max(1.0, canvas.h / _HIGH)
        heights = [min(height, max(most, low)) for height, low in zip(heights, least, strict=True)]
    head = _head([row.ask for row in rows], frame, setting)
    made = table(
        "Decisions",
        canvas,
        frame.columns,
        [(HEAD, head), *zip(heights, _rows(rows, heights, frame, setting), strict=True)],
        keys=("", *(row.ask.message for row in rows)),
        description=setting.words["decisions_table"],
    )
    return Part((made,), tuple(dict.fromkeys(row.ask.message for row in rows)))


@dataclass(frozen=True)
class _Laid:
    """Rows as they are set in a frame, on slides none of which has too many words.

    ``is_whole`` says that no reason was cut for want of room.
    """

    frame: Frame
    rows: Sequence[SetRow]
    pages: Sequence[slice]
    is_whole: bool


def _fitted(asks: Sequence[Ask], canvas: Rect, setting: Setting) -> _Laid:
    """At the largest sizes that take no slide more than they must, reasons whole if they can be.

    Those of a single slide rather stand on their themes' slides alone than make it two.
    """
    few = _FEW.get(len(asks), ())
    many = len(asks) > _MANY
    steps = [(SIZES[-1], REASON_LINES[-1])] if many else [*product((*few, *SIZES), REASON_LINES)]
    large = [] if few or many else _LARGE
    least = math.ceil(len(asks) / MOST)
    framed = cache(lambda sizes: framed_for(asks, canvas, sizes, setting))
    found: list[_Laid] = []
    for sizes, reason in (*large, *steps, *([] if many else _FOR_WHOLE)):
        laid = _laid(asks, replace(framed(sizes), reason=reason), setting)
        if laid and len(laid.pages) <= least and (laid.is_whole or many):
            return laid
        found += [laid] if laid and (sizes, reason) in steps else []
    best = min(found, key=lambda laid: max(least, len(laid.pages)), default=None)
    if least == 1 and not (best and len(best.pages) == 1) and (bare := _without_reasons(asks, canvas, setting)):
        return bare
    return best or _squeezed(asks, canvas, setting)


def _without_reasons(asks: Sequence[Ask], canvas: Rect, setting: Setting) -> _Laid | None:
    """All on one slide at the largest size at which they fit there without reasons."""
    bare = [replace(ask, why="") for ask in asks]
    tried = (_laid(bare, framed_for(bare, canvas, sizes, setting), setting) for sizes in (*SIZES, *_SMALL))
    return next((laid for laid in tried if laid and len(laid.pages) == 1), None)


def _laid(asks: Sequence[Ask], frame: Frame, setting: Setting) -> _Laid | None:
    """The rows on their slides; None where one is higher than a slide, or a word is broken."""
    rows = [set_row(Row(ask), frame, setting) for ask in asks]
    if any(row.least > frame.room or row.is_torn for row in rows):
        return None
    return _paged(rows, frame, setting)


def _paged(rows: Sequence[SetRow], frame: Frame, setting: Setting) -> _Laid:
    """The rows on as few slides as they need, on one where it holds them with as few words as are read there."""
    if len(rows) <= MOST:
        brief = _abridged(rows, frame, setting)
        if sum(row.least for row in brief) <= frame.room:
            return _Laid(frame, brief, [slice(0, len(rows))], not any(map(is_cut, rows)))
    pages = paged([row.least for row in rows], frame.room, MOST)
    made = [row for page in pages for row in _abridged(rows[page], frame, setting)]
    return _Laid(frame, made, pages, not any(map(is_cut, rows)))


def _abridged(rows: Sequence[SetRow], frame: Frame, setting: Setting) -> list[SetRow]:
    """The rows of a slide with no more words than are read: notes without reasons, then shorter ones, from the end."""
    made = list(rows)
    for n in sorted(range(len(made)), key=lambda n: (made[n].ask.level != "note", -n)):
        if sum(row.words for row in made) <= _MOST_WORDS:
            break
        reason = NONE if made[n].ask.level == "note" else CLAUSE
        made[n] = set_row(made[n].row, replace(frame, reason=reason), setting)
    return made


def _squeezed(asks: Sequence[Ask], canvas: Rect, setting: Setting) -> _Laid:
    """For asks higher than a slide: the small sizes, and at the smallest they go on on the next slide."""
    for sizes in _SMALL:
        frame = framed_for(asks, canvas, sizes, setting)
        made = [set_row(Row(ask), frame, setting) for ask in asks]
        if all(row.least <= frame.room for row in made):
            return _paged(made, frame, setting)
    parts = [set_row(part, frame, setting) for ask in asks for part in split(Row(ask), frame, setting)]
    return _paged(parts, frame, setting)


def _head(asks: Sequence[Ask], frame: Frame, setting: Setting) -> Cells:
    look, words = setting.look, setting.words
    told = [*(["why_head"] if frame.why else []), *(["owner_head", "due_head"] if frame.owner else [])]
    keys = [f"{noun_of(asks)}_head", *told]
    edge, inset = strong(look), (0.0, 0.0, 4.0, 6.0)
    empty = [Cell(bottom=edge)] * (len(frame.columns) - len(keys))
    heads = [setting.line(words[key], look.size(HEADS), look.quiet, bold=True) for key in keys]
    return (*empty, *(Cell((line,), "b", bottom=edge, inset=inset) for line in heads))


def _rows(rows: Sequence[SetRow], heights: Sequence[float], frame: Frame, setting: Setting) -> Iterator[Cells]:
    """The rows' cells, the label of a level in one cell over all its rows."""
    look = setting.look
    done = 0
    for _, group in groupby(rows, key=lambda row: row.ask.level):
        together = list(group)
        for n, row in enumerate(together):
            is_last = n == len(together) - 1
            at_end = done + len(together) == len(rows)
            edge = (None if at_end else mid(look)) if is_last else hair(look)
            cells = [cell._replace(bottom=edge) for cell in row.cells]
            yield (*_level(row, len(together), n, heights[done + n], at_end, frame, setting), *cells)
        done += len(together)


def _level(row: SetRow, down: int, place: int, height: float, at_end: bool, frame: Frame, setting: Setting) -> Cells:
    """The cell of the level beside the group's first row, its first line on that of the decision."""
    if not frame.level:
        return ()
    if place:
        return (None,)
    line = level_line(row.ask, setting)
    decision = row.cells[1].lines[0]
    above = (height - text_height((decision,), frame.decision - 14, setting.look)) / 2
    top = max(3.0, above + (pitch_of(decision, setting.look) - pitch_of(line, setting.look)) * 0.8)
    label = text_height((line,), frame.level - 20, setting.look)
    if down == 1:
        top = max(0.0, min(top, height - label - 1))
    edge = None if at_end else mid(setting.look)
    return (
        Cell(
            (line,) if line.text else (),
            "t",
            level_fill(row.ask, setting),
            bottom=edge,
            inset=(12, top, 8, 0),
            down=down,
        ),
    )
