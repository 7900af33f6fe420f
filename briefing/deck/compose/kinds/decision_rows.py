"""The rows of what is asked, as they are set: number, decision, why, who answers for it and by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from briefing.core.characters import words_in
from briefing.deck.compose.kinds.asks import given, level_fill, level_line, numeral
from briefing.deck.compose.model import Cell, Field, Line, Rect
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import (
    IN_HAND,
    ONE_LINE,
    InCell,
    cut_to_lines,
    first_clause,
    in_cell,
    in_short,
    text_height,
    well_inset,
    widest_word,
)
from briefing.deck.compose.texts import glued, one_line, pitch_of
from briefing.deck.plan.contents import Ask

HEAD, HEADS = 26.0, 13.0
"""The height of the row of heads, and the size of these."""
SIZES = ((15.5, 14.0), (15.0, 13.5), (14.5, 13.0), (14.0, 13.0))
"""The usual sizes of a decision and of what stands beside it, the largest first."""
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
_SET_BEFORE = 1024
"""Rows that are kept as they were set: those of up to forty asks at every size that is tried, some edits long."""
_LEAST_ROW = 36.0
_INSET = 3.0
"""Above and below a text in its cell."""
_MOST_NUMERAL = 18.0
REASON_LINES = (3, 2)
"""The most lines of a reason: three where that needs no further slide."""
CLAUSE, NONE = 1, 0
"""Reasons no longer than their first clause, and none, where a slide would have too many words."""


@dataclass(frozen=True)
class Row:
    """An ask, or what is left of one that was too long for its slide."""

    ask: Ask
    is_rest: bool = False


@dataclass(frozen=True)
class SetRow:
    """A row as it is set: its cells but for that of the level, without rules, and the least height they need.

    ``is_torn`` says that a word is broken inside.
    """

    row: Row
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
class Frame:
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
    reason: int = REASON_LINES[-1]

    @property
    def columns(self) -> tuple[float, ...]:
        widths = (self.level, self.number, self.decision, self.why, self.owner, self.due)
        return tuple(width for width in widths if width)


def framed_for(asks: Sequence[Ask], canvas: Rect, sizes: tuple[float, float], setting: Setting) -> Frame:
    """The columns that a table of these asks takes on the canvas, at sizes of the crossing's scale such as SIZES."""
    look = setting.look
    size, second = map(look.size, sizes)
    share = max(_NARROWEST, min(1.0, canvas.w / _DESIGNED))
    level = 0.0
    if any(ask.level for ask in asks):
        labels = [level_line(ask, setting) for ask in {ask.level: ask for ask in asks}.values()]
        level = max(_LEVEL * share, max(widest_word(line, setting.look) for line in labels) / ONE_LINE + 22)
    widest = max((one_line(numeral(ask, setting.look.size(15.5), setting), look) for ask in asks), default=0.0)
    number = max(_NUMBER, widest * 1.05 + 12)
    heads = [setting.line(setting.words[key], look.size(HEADS), bold=True) for key in ("owner_head", "due_head")]
    wants = [widest_word(line, setting.look) / ONE_LINE + 6 for line in heads]
    dates = [one_line(setting.line(due, second), look) / ONE_LINE + 6 for due in {ask.due for ask in asks}]
    dated = max((wide for wide in dates if wide <= _MOST_DUE * share * sizes[1] / SIZES[0][1]), default=0.0)
    owner, due = max(_OWNER * share, wants[0]), max(_DUE * share, wants[1], dated)
    if all(ask.is_complete and not (ask.owner or ask.due) for ask in asks):
        owner = due = 0.0  # of what is noted neither is missing
    rest = canvas.w - level - number - owner - due
    why = rest * _WHY if any(ask.why for ask in asks) else 0.0
    if rest - why < _LEAST_DECISION:
        why = 0.0
    return Frame(level, number, rest - why, why, owner, due, canvas.h - HEAD, size, second)


@lru_cache(maxsize=_SET_BEFORE)
def set_row(row: Row, frame: Frame, setting: Setting) -> SetRow:
    """The row set in the frame; what several rows have in common, such as dates, is set once."""
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
    return SetRow(row, cells, least, any(text.is_torn for text, _ in texts))


def split(row: Row, frame: Frame, setting: Setting) -> Iterator[Row]:
    """A row as parts that a slide holds each: at least a word, however high that is."""

    def fits(words: Sequence[str]) -> bool:
        part = replace(row, ask=replace(row.ask, text=" ".join(words)))
        return set_row(part, frame, setting).least <= frame.room

    words = row.ask.text.split(" ")
    while len(words) > 1 and not fits(words):
        low, high = 1, len(words) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if fits(words[:middle]) else (low, middle - 1)
        yield replace(row, ask=replace(row.ask, text=" ".join(words[:low])))
        words = words[low:]
        row = Row(replace(row.ask, text=" ".join(words)), is_rest=True)
    yield row


def is_cut(row: SetRow) -> bool:
    """Whether the reason of a row lost words."""
    reasons = (cell for cell in row.cells if cell.field and cell.field.role == "takeaway")
    return any(line.text.endswith("…") for cell in reasons for line in cell.lines) and not row.ask.why.endswith("…")


def _texts(row: Row, frame: Frame, setting: Setting) -> Iterator[tuple[InCell, str]]:
    """Number, decision, why, owner and due of a row, with what each is."""
    ask = row.ask
    number = None if row.is_rest else numeral(ask, min(frame.size, _MOST_NUMERAL), setting)
    yield in_cell(number, 0, frame.number, setting.look, _INSET), "number"
    decision = _decision(ask.text, frame.size, frame.decision, setting)
    yield decision, "ask"
    if frame.why:
        why = "" if row.is_rest or frame.reason == NONE else ask.why
        pitch = pitch_of(setting.line(why, frame.second), setting.look)
        beside = int((decision.least - 2 * _INSET) / (pitch * IN_HAND))
        lines = max(frame.reason, beside) if frame.reason > CLAUSE else frame.reason
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
    if reason == CLAUSE:
        line = first_clause(line)
    return in_cell(
        in_short(line, column - 14, max(reason, REASON_LINES[-1]), setting.look), 14, column, setting.look, _INSET
    )


@lru_cache(maxsize=_SET_BEFORE)
def _fact(line: Line | None, right: float, column: float, room: float, setting: Setting) -> InCell:
    """Owner or due, as much of it as a slide holds."""
    if line is not None:
        most = int((room - 2 * _INSET - 2) / (pitch_of(line, setting.look) * IN_HAND))
        line = cut_to_lines(line, column - right, max(1, most), setting.look)
    return in_cell(line, right, column, setting.look, _INSET)
