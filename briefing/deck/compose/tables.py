"""Native tables: how high their cells need the rows to be, how rows share a height, and how they fill several slides.

A row of PowerPoint grows when its text is higher than the row, and everything below it moves. So rows are never lower
than ``need`` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing.deck.compose.look import LEAST, Look
from briefing.deck.compose.model import Cell, Edge, Line, Rect, Table
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import (
    balanced,
    broken_at,
    cut_to,
    ends_badly,
    first_fitting,
    glued,
    one_line,
    pieces,
    pitch_of,
    worded,
)
from briefing.deck.fonts.measure import width
from briefing.deck.fonts.shipped import likely_widths, varies

Cells = tuple[Cell | None, ...]

ONE_LINE = 0.975
"""The share of a width that text which must stay on one line may take: renderers differ by a hair."""
IN_HAND = 1.02
"""Rows are higher than their measured text by this: Calibri's lines are 1.221 of the size in PowerPoint, ours 1.2."""
_SENTENCE_END = re.compile(r"(?<=\w\w[.!?…])\s+(?=[^\W\d_a-zß-ÿ]|[«“])")
"""Behind a full stop or its like; that of an initial is none."""
_CLAUSE_END = re.compile(rf"\s*[;:]\s|{_SENTENCE_END.pattern}")
_ENOUGH = 0.3
"""The share of what there is room for that a sentence or a clause must keep to be all that is shown."""
_JOINT = re.compile(
    r"(?:à|aux?|afin|avec|car|chez|comme|contre|dans|de|dont|en|entre|et|lors|mais|où|ou|par|pour|que|qui|quand|sans|si|sous|sur"
    r"|vers|about|after|and|as|at|because|before|but|by|for|from|in|into|of|on|or|over|so|than|that|to|under|when"
    r"|where|which|while|who|with|without)$|(?:d|qu)’",
    re.IGNORECASE,
)
"""Words that begin a group of words, in French and English."""
_MOSTLY = 0.6
"""The share of its words that a cut text keeps when it ends before such a word."""


def strong(look: Look) -> Edge:
    """The rule at the head and the foot of a table."""
    return Edge(look.quiet, 1)


def mid(look: Look) -> Edge:
    """The rule between groups of rows."""
    return Edge(look.mid, 0.75)


def hair(look: Look) -> Edge:
    """The rule between rows."""
    return Edge(look.hair, 0.5)


def text_height(lines: Sequence[Line], wide: float, look: Look, *, everywhere: bool = False) -> float:
    """How high paragraphs stand in a cell that leaves them ``wide`` points, margins and hanging marks considered.

    With ``everywhere`` in the widest letters that may be shown for a font that is not here.
    """
    total = 0.0
    for place, line in enumerate(lines):
        room = wide / _share(line, look) if everywhere else wide
        total += line_count(line, room, look) * pitch_of(line, look) + (line.before if place else 0.0)
    return total


def _share(line: Line, look: Look) -> float:
    """How wide the widest letters that may be shown are, in widths as they are measured: those of its boldest word."""
    return max((likely_widths(look.family(part.face), part.bold)[0] for part in line.letters), default=1.0)


def line_count(line: Line, wide: float, look: Look) -> int:
    """How many lines a paragraph takes; a mark that hangs out of it takes no room."""
    return max(1, len(broken_at(standing(line), wide - line.margin, look).lines))


def standing(line: Line) -> Line:
    """A paragraph without the mark that hangs left of it."""
    return line._replace(letters=line.letters[1:]) if line.hang and len(line.letters) > 1 else line


def well_inset(lines: Sequence[Line], wide: float, look: Look, least: float = 0.0) -> float:
    """What a text that ends badly is narrowed by in a cell that leaves it ``wide`` points, so that it breaks well.

    It keeps ``least`` points. Nothing in a font whose widths are not known.
    """
    if len(lines) != 1 or varies(look.family("body")):
        return 0.0
    bare, room = standing(lines[0]), wide - lines[0].margin
    if not ends_badly(bare, room, look):
        return 0.0
    return room - balanced((bare,), room, look, least)


def is_torn(lines: Sequence[Line], wide: float, look: Look) -> bool:
    """Whether a word would be broken inside."""
    return any(broken_at(standing(line), wide - line.margin, look).is_torn for line in lines)


def fits_one_line(line: Line, wide: float, look: Look) -> bool:
    """Whether a text stays on one line in every renderer, whatever letters it shows for a font that is not here."""
    return _widest(line, look) <= wide * ONE_LINE


def _widest(line: Line, look: Look) -> float:
    """The width of all of a line in the widest letters that may be shown."""
    return sum(width(piece) * likely_widths(piece.family, piece.bold)[0] for piece in pieces(line, look))


def cut_to_lines(line: Line, wide: float, most: int, look: Look) -> Line:
    """A paragraph of our own words in one style, as many of them as fit ``most`` lines, then "…"."""
    if line_count(line, wide, look) <= most:
        return line

    return worded(line, cut_to(line.text, lambda text: line_count(worded(line, text), wide, look) <= most))


def name_size(names: Iterable[tuple[str, float]], largest: float, most: int, setting: Setting) -> float:
    """The largest size at which each name stands on ``most`` lines in its width, no word broken; else the smallest."""
    look = setting.look
    told = list(names)

    def stand(size: float) -> bool:
        lines = [(setting.line(name, size, bold=True), wide) for name, wide in told]
        return all(line_count(line, wide, look) <= most and not is_torn((line,), wide, look) for line, wide in lines)

    steps = [largest - step / 2 for step in range(int((largest - LEAST) * 2) + 1)]
    return first_fitting(map(look.size, steps), stand) or look.size(steps[-1])


def first_clause(line: Line) -> Line:
    """A paragraph in one style, no longer than its first sentence, or its first clause and "…"."""
    found = _CLAUSE_END.search(line.text)
    return worded(line, _ended(line.text, found.start())) if found else line


def in_short(line: Line, wide: float, most: int, look: Look) -> Line:
    """A paragraph of our own words in one style on ``most`` lines: whole, else shortened where it reads best.

    That is the end of a sentence, else of a clause, else before a group of words; but for a sentence, "…" says so.
    """
    if line.text and line_count(line, wide, look) > most:
        line = worded(line, _shortened(line.text, cut_to_lines(line, wide, most, look).text.removesuffix("…")))
    return glued(line, wide, look) if line.text else line


def _shortened(whole: str, kept: str) -> str:
    """``kept``, the beginning of ``whole`` that there is room for, to its last good end."""
    for kind in (_SENTENCE_END, _CLAUSE_END):
        places = [found.start() for found in kind.finditer(whole) if found.start() <= len(kept) + 1]
        if places and places[-1] >= len(kept) * _ENOUGH:
            return _ended(whole, places[-1])
    words = kept.split(" ")
    places = [n for n, word in enumerate(words) if n >= len(words) * _MOSTLY and _JOINT.match(word)]
    return " ".join(words[: places[0] if places else len(words)]).rstrip(" ,") + "…"


def _ended(text: str, place: int) -> str:
    """The text up to an end in it, with "…" where that is not the end of a sentence."""
    kept = text[:place].rstrip()
    return kept if _SENTENCE_END.match(text, place) else f"{kept}…"


def need(cell: Cell, wide: float, look: Look, *, everywhere: bool = False) -> float:
    """The least height in points of a row with this cell, ``wide`` with its insets; see ``text_height``."""
    left, top, right, bottom = cell.inset
    if cell.turned:
        return max((_widest(line, look) for line in cell.lines), default=0.0) / ONE_LINE + top + bottom
    return text_height(cell.lines, wide - left - right, look, everywhere=everywhere) * IN_HAND + top + bottom


class InCell(NamedTuple):
    """A text as it stands in its cell: the inset at its right, and the least height that it needs of the row.

    ``is_torn`` says that a word is broken inside.
    """

    lines: tuple[Line, ...]
    right: float
    least: float
    is_torn: bool


def in_cell(line: Line | None, right: float, column: float, look: Look, inset: float) -> InCell:
    """How a text stands in a cell of a column, ``inset`` above and below it and ``right`` beside it."""
    lines = (line,) if line and line.text else ()
    cell = Cell(lines, inset=(0, inset, right, inset))
    return InCell(lines, right, need(cell, column, look), is_torn(lines, column - right, look))


def widest_word(line: Line, look: Look) -> float:
    """The width of a paragraph's widest word."""
    words = (line._replace(letters=(line.letters[0]._replace(text=word),)) for word in line.text.split())
    return max((one_line(word, look) for word in words), default=0.0)


def row_need(cells: Cells, columns: Sequence[float], look: Look, *, everywhere: bool = False) -> float:
    """The least height of a row; cells that span several rows are not counted. See ``text_height``."""
    return max(
        (
            need(cell, sum(columns[place : place + cell.across]), look, everywhere=everywhere)
            for place, cell in enumerate(cells)
            if cell and cell.down == 1
        ),
        default=0.0,
    )


def levelled(least: Sequence[float], room: float) -> list[float]:
    """Heights that fill ``room``, all alike but for rows that need more; the least ones where there is no room."""
    level = room / len(least) if least else 0.0
    while True:
        tall = [height for height in least if height > level]
        free = room - sum(tall)
        share = free / (len(least) - len(tall)) if len(tall) < len(least) else 0.0
        if share >= level - 1e-9 or not tall or share <= 0:
            return [max(height, level) for height in least] if sum(least) < room else list(least)
        level = share


def spread(least: Sequence[float], room: float) -> list[float]:
    """Heights that fill ``room``: each row with its own and an even share of the rest."""
    rest = max(0.0, room - sum(least)) / len(least) if least else 0.0
    return [height + rest for height in least]


def paged(least: Sequence[float], room: float, most: int) -> list[slice]:
    """Rows on as few slides as they need, ``most`` on each, alike in what they hold: five and four, not eight and one.

    A row that is higher than ``room`` has a slide of its own.
    """
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, len(least) + 1):
        found = None
        height = 0.0
        for start in range(end - 1, max(-1, end - 1 - most), -1):
            height += least[start]
            if height > room and start < end - 1:
                break
            pages, waste, _ = best[start]
            option = (pages + 1, waste + (room - height) ** 2, -start)
            found = option if found is None or option < found else found
        assert found is not None
        best.append(found)
    slices: list[slice] = []
    end = len(least)
    while end:
        slices.insert(0, slice(-best[end][2], end))
        end = -best[end][2]
    return slices


def table(
    name: str, place: Rect, columns: Sequence[float], rows: Sequence[tuple[float, Cells]], **more: object
) -> Table:
    """A table that is as high as its rows; ``more`` are the other fields of Table."""
    height = sum(high for high, _ in rows)
    made = Table(name, place._replace(w=sum(columns), h=height), tuple(columns), tuple(rows))
    return replace(made, **more)  # type: ignore[arg-type]  # each its own
