"""What is asked: a table grouped by level, each decision with why, who answers for it and by when."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import groupby, product

from briefing.core.characters import words_in
from briefing.deck.compose.kinds.asks import counted_as_notes, given, level_fill, level_line, numeral
from briefing.deck.compose.model import Cell, Field, Line, Part, Rect
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import (
    IN_HAND,
    ONE_LINE,
    Cells,
    InCell,
    cut_to_lines,
    first_clause,
    hair,
    in_cell,
    in_short,
    levelled,
    mid,
    paged,
    strong,
    table,
    text_height,
    well_inset,
    widest_word,
)
from briefing.deck.compose.texts import glued, one_line, pitch_of
from briefing.deck.plan.contents import Ask, Decisions

MOST = 8
"""The rows of a slide."""
_HEAD, _HEADS = 26.0, 13.0
_LEVEL, _NUMBER, _OWNER, _DUE = 110.0, 26.0, 138.0, 86.0
_MOST_DUE = 130.0
"""Dates up to so wide at the largest usual size stand on one line; a narrower column than that takes _DUE."""
_DESIGNED = 864.0
"""The width of the canvas that the columns were drawn for; on a narrower one they give way down to _NARROWEST."""
_NARROWEST = 0.7
_WHY = 0.44
"""The share of the reason in what the other columns leave."""
_LEAST_DECISION = 180.0
"""A narrower decision takes the room of the reason: that stands on its theme's slide too."""
_FEW = {
    1: ((34.0, 18.0), (30.0, 18.0), (26.0, 17.0)),
    2: ((26.0, 17.0), (22.0, 16.0)),
    3: ((20.0, 16.0), (18.0, 15.0)),
}
_FEW_HIGH, _HIGH = {1: 210.0, 2: 130.0, 3: 86.0}, 420.0
"""The sizes, and the most height of a row, where so few do not fill the slide: more on one higher than the last."""
_LARGE = (((18.0, 16.0), 3), ((17.0, 15.0), 3))
"""Larger sizes, with the lines of a reason, where everything stands whole at them."""
_SIZES = ((15.5, 14.0), (15.0, 13.5), (14.5, 13.0), (14.0, 13.0))
_SMALL = ((13.0, 12.5), (12.0, 12.0))
"""Sizes of a decision and of what stands beside it; the small ones only where a row is higher than a slide."""
_MANY = 40
"""More asks take the smallest of the usual sizes at once."""
_SET_BEFORE = 1024
"""Rows that are kept as they were set: those of up to forty asks at every size that is tried, some edits long."""
_LEAST_ROW = 36.0
_INSET = 3.0
"""Above and below a text in its cell."""
_MOST_NUMERAL = 18.0
_REASON_LINES = (3, 2)
"""The most lines of a reason: three where that needs no further slide."""
_FOR_WHOLE = (((13.5, 12.5), 3), ((13.0, 12.0), 3), ((12.0, 12.0), 3))
"""Smaller sizes, with the lines of a reason, at which reasons may stand whole that are cut at the usual ones."""
_CLAUSE, _NONE = 1, 0
"""Reasons no longer than their first clause, and none, where a slide would have too many words."""
_MOST_WORDS = 215
"""The words of the rows of a slide: with its head it has the 240 that are read while it is shown."""


@dataclass(frozen=True)
class _Row:
    """An ask, or what is left of one that was too long for its slide."""

    ask: Ask
    is_rest: bool = False


@dataclass(frozen=True)
class _Set:
    """A row as it is set: its cells but for that of the level, without rules, and the least height they need.

    ``is_torn`` says that a word is broken inside.
    """

    row: _Row
    cells: tuple[Cell, ...]
    least: float
    is_torn: bool

    @property
    def ask(self) -> Ask:
        return self.row.ask

    @cached_property
    def words(self) -> int:
        return sum(words_in(line.text) for cell in self.cells for line in cell.lines)


@dataclass(frozen=True)
class _Frame:
    """How the table is set: widths of its columns (0 for one that is not there), sizes, and the height for its rows."""

    level: float
    number: float
    decision: float
    why: float
    owner: float
    due: float
    room: float
    size: float
    second: float
    reason: int = _REASON_LINES[-1]

    @property
    def columns(self) -> tuple[float, ...]:
        widths = (self.level, self.number, self.decision, self.why, self.owner, self.due)
        return tuple(width for width in widths if width)


def compose(content: Decisions, canvas: Rect, setting: Setting) -> list[Part]:
    """A slide for up to eight rows; more are shared out evenly."""
    laid = _fitted(content.asks, canvas, setting)
    parts = [_page(laid.rows[page], len(laid.pages) == 1, laid.frame, canvas, setting) for page in laid.pages]
    return counted_as_notes(parts, content.asks, setting)


def _page(rows: Sequence[_Set], is_only: bool, frame: _Frame, canvas: Rect, setting: Setting) -> Part:
    least = [row.least for row in rows]
    heights = levelled(least, frame.room)
    if is_only and len(rows) in _FEW_HIGH:
        most = _FEW_HIGH[len(rows)] * max(1.0, canvas.h / _HIGH)
        heights = [min(height, max(most, low)) for height, low in zip(heights, least, strict=True)]
    made = table(
        "Decisions",
        canvas,
        frame.columns,
        [(_HEAD, _head(frame, setting)), *zip(heights, _rows(rows, heights, frame, setting), strict=True)],
        keys=("", *(row.ask.message for row in rows)),
        description=setting.words["decisions_table"],
    )
    return Part((made,), tuple(dict.fromkeys(row.ask.message for row in rows)))


@dataclass(frozen=True)
class _Laid:
    """Rows as they are set in a frame, on slides none of which has too many words.

    ``is_whole`` says that no reason was cut for want of room.
    """

    frame: _Frame
    rows: Sequence[_Set]
    pages: Sequence[slice]
    is_whole: bool


def _fitted(asks: Sequence[Ask], canvas: Rect, setting: Setting) -> _Laid:
    """At the largest sizes that take no slide more than they must, reasons whole if they can be.

    Those of a single slide rather stand on their themes' slides alone than make it two.
    """
    few = _FEW.get(len(asks), ())
    many = len(asks) > _MANY
    steps = [(_SIZES[-1], _REASON_LINES[-1])] if many else [*product((*few, *_SIZES), _REASON_LINES)]
    large = [] if few or many else _LARGE
    least = math.ceil(len(asks) / MOST)
    framed = cache(lambda sizes: _frame(asks, canvas, sizes, setting))
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
    tried = (_laid(bare, _frame(bare, canvas, sizes, setting), setting) for sizes in (*_SIZES, *_SMALL))
    return next((laid for laid in tried if laid and len(laid.pages) == 1), None)


def _laid(asks: Sequence[Ask], frame: _Frame, setting: Setting) -> _Laid | None:
    """The rows on their slides; None where one is higher than a slide, or a word is broken."""
    rows = [_set(_Row(ask), frame, setting) for ask in asks]
    if any(row.least > frame.room or row.is_torn for row in rows):
        return None
    return _paged(rows, frame, setting)


def _paged(rows: Sequence[_Set], frame: _Frame, setting: Setting) -> _Laid:
    """The rows on as few slides as they need, on one where it holds them with as few words as are read there."""
    if len(rows) <= MOST:
        brief = _abridged(rows, frame, setting)
        if sum(row.least for row in brief) <= frame.room:
            return _Laid(frame, brief, [slice(0, len(rows))], not any(map(_is_cut, rows)))
    pages = paged([row.least for row in rows], frame.room, MOST)
    made = [row for page in pages for row in _abridged(rows[page], frame, setting)]
    return _Laid(frame, made, pages, not any(map(_is_cut, rows)))


def _abridged(rows: Sequence[_Set], frame: _Frame, setting: Setting) -> list[_Set]:
    """The rows of a slide with no more words than are read: notes without reasons, then shorter ones, from the end."""
    made = list(rows)
    for n in sorted(range(len(made)), key=lambda n: (made[n].ask.level != "note", -n)):
        if sum(row.words for row in made) <= _MOST_WORDS:
            break
        reason = _NONE if made[n].ask.level == "note" else _CLAUSE
        made[n] = _set(made[n].row, replace(frame, reason=reason), setting)
    return made


def _is_cut(row: _Set) -> bool:
    """Whether the reason of a row lost words."""
    reasons = (cell for cell in row.cells if cell.field and cell.field.role == "takeaway")
    return any(line.text.endswith("…") for cell in reasons for line in cell.lines) and not row.ask.why.endswith("…")


def _squeezed(asks: Sequence[Ask], canvas: Rect, setting: Setting) -> _Laid:
    """For asks higher than a slide: the small sizes, and at the smallest they go on on the next slide."""
    for sizes in _SMALL:
        frame = _frame(asks, canvas, sizes, setting)
        made = [_set(_Row(ask), frame, setting) for ask in asks]
        if all(row.least <= frame.room for row in made):
            return _paged(made, frame, setting)
    parts = [_set(part, frame, setting) for ask in asks for part in _split(_Row(ask), frame, setting)]
    return _paged(parts, frame, setting)


def _split(row: _Row, frame: _Frame, setting: Setting) -> Iterator[_Row]:
    """A row as parts that a slide holds each: at least a word, however high that is."""

    def fits(words: Sequence[str]) -> bool:
        part = replace(row, ask=replace(row.ask, text=" ".join(words)))
        return _set(part, frame, setting).least <= frame.room

    words = row.ask.text.split(" ")
    while len(words) > 1 and not fits(words):
        low, high = 1, len(words) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if fits(words[:middle]) else (low, middle - 1)
        yield replace(row, ask=replace(row.ask, text=" ".join(words[:low])))
        words = words[low:]
        row = _Row(replace(row.ask, text=" ".join(words)), is_rest=True)
    yield row


def _frame(asks: Sequence[Ask], canvas: Rect, sizes: tuple[float, float], setting: Setting) -> _Frame:
    look = setting.look
    size, second = map(look.size, sizes)
    share = max(_NARROWEST, min(1.0, canvas.w / _DESIGNED))
    level = 0.0
    if any(ask.level for ask in asks):
        labels = [level_line(ask, setting) for ask in {ask.level: ask for ask in asks}.values()]
        level = max(_LEVEL * share, max(widest_word(line, setting.look) for line in labels) / ONE_LINE + 22)
    widest = max((one_line(numeral(ask, setting.look.size(15.5), setting), look) for ask in asks), default=0.0)
    number = max(_NUMBER, widest * 1.05 + 12)
    heads = [setting.line(setting.words[key], look.size(_HEADS), bold=True) for key in ("owner_head", "due_head")]
    wants = [widest_word(line, setting.look) / ONE_LINE + 6 for line in heads]
    dates = [one_line(setting.line(due, second), look) / ONE_LINE + 6 for due in {ask.due for ask in asks}]
    dated = max((wide for wide in dates if wide <= _MOST_DUE * share * sizes[1] / _SIZES[0][1]), default=0.0)
    owner, due = max(_OWNER * share, wants[0]), max(_DUE * share, wants[1], dated)
    if all(ask.level == "note" and not (ask.owner or ask.due) for ask in asks):
        owner = due = 0.0  # of what is noted neither is missing
    rest = canvas.w - level - number - owner - due
    why = rest * _WHY if any(ask.why for ask in asks) else 0.0
    if rest - why < _LEAST_DECISION:
        why = 0.0
    return _Frame(level, number, rest - why, why, owner, due, canvas.h - _HEAD, size, second)


def _head(frame: _Frame, setting: Setting) -> Cells:
    look, words = setting.look, setting.words
    keys = ["decision_head", *(["why_head"] if frame.why else []), *(["owner_head", "due_head"] if frame.owner else [])]
    edge, inset = strong(look), (0.0, 0.0, 4.0, 6.0)
    empty = [Cell(bottom=edge)] * (len(frame.columns) - len(keys))
    heads = [setting.line(words[key], look.size(_HEADS), look.quiet, bold=True) for key in keys]
    return (*empty, *(Cell((line,), "b", bottom=edge, inset=inset) for line in heads))


def _rows(rows: Sequence[_Set], heights: Sequence[float], frame: _Frame, setting: Setting) -> Iterator[Cells]:
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


def _level(row: _Set, down: int, place: int, height: float, at_end: bool, frame: _Frame, setting: Setting) -> Cells:
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


def _texts(row: _Row, frame: _Frame, setting: Setting) -> Iterator[tuple[InCell, str]]:
    """Number, decision, why, owner and due of a row, with what each is."""
    ask = row.ask
    number = None if row.is_rest else numeral(ask, min(frame.size, _MOST_NUMERAL), setting)
    yield in_cell(number, 0, frame.number, setting.look, _INSET), "number"
    decision = _decision(ask.text, frame.size, frame.decision, setting)
    yield decision, "ask"
    if frame.why:
        why = "" if row.is_rest or frame.reason == _NONE else ask.why
        pitch = pitch_of(setting.line(why, frame.second), setting.look)
        beside = int((decision.least - 2 * _INSET) / (pitch * IN_HAND))
        lines = max(frame.reason, beside) if frame.reason > _CLAUSE else frame.reason
        yield _why(why, frame.second, lines, frame.why, setting), "takeaway"
    for role, text, missing, right, column in (
        ("owner", ask.owner, "owner_missing", 12, frame.owner),
        ("due", ask.due, "due_missing", 4, frame.due),
    ):
        if column:
            line = None if row.is_rest else given(ask, text, missing, frame.second, setting)
            yield _fact(line, right, column, frame.room, setting), role


@lru_cache(maxsize=_SET_BEFORE)
def _decision(text: str, size: float, column: float, setting: Setting) -> InCell:
    line = glued(setting.line(text, size), column - 14, setting.look)
    return in_cell(line, 14 + well_inset((line,), column - 14, setting.look), column, setting.look, _INSET)


@lru_cache(maxsize=_SET_BEFORE)
def _why(text: str, size: float, reason: int, column: float, setting: Setting) -> InCell:
    line = setting.line(text, size, setting.look.quiet)
    if reason == _CLAUSE:
        line = first_clause(line)
    return in_cell(
        in_short(line, column - 14, max(reason, _REASON_LINES[-1]), setting.look), 14, column, setting.look, _INSET
    )


@lru_cache(maxsize=_SET_BEFORE)
def _fact(line: Line | None, right: float, column: float, room: float, setting: Setting) -> InCell:
    """Owner or due, as much of it as a slide holds."""
    if line is not None:
        most = int((room - 2 * _INSET - 2) / (pitch_of(line, setting.look) * IN_HAND))
        line = cut_to_lines(line, column - right, max(1, most), setting.look)
    return in_cell(line, right, column, setting.look, _INSET)


@lru_cache(maxsize=_SET_BEFORE)
def _set(row: _Row, frame: _Frame, setting: Setting) -> _Set:
    """What several rows have in common, dates and the same texts at the next size of another, is set once."""
    label = text_height((level_line(row.ask, setting),), frame.level - 20, setting.look) if frame.level else 0.0
    fill, texts = level_fill(row.ask, setting), list(_texts(row, frame, setting))
    cells = tuple(
        Cell(
            text.lines,
            fill=fill,
            inset=(0, _INSET, text.right, _INSET),
            field=Field(role, row.ask.message) if role != "number" else None,
        )
        for text, role in texts
    )
    least = max(_LEAST_ROW, label + 2 * _INSET, *(text.least for text, _ in texts))
    return _Set(row, cells, least, any(text.is_torn for text, _ in texts))
