"""The tables of minutes: who was elected to what, and lists of actions with their owners.

A row stands as "cell | cell" or "| cell | cell |" on a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from briefing.sources.minutes.actions import fields, tasks
from briefing.sources.minutes.actions.answers import due
from briefing.sources.minutes.actions.forms import SOMEBODY
from briefing.sources.minutes.model import Task
from briefing.sources.proposing.phrases import any_of

_ROW = re.compile(r"^[^|\n]*\|.*$", re.MULTILINE)
_RULE = re.compile(r"[\s|:+-]+")
_ELECTED = re.compile(
    r"(?:members?(?:\(s\))? |candidats? |candidates? )?(?:elected|élu(?:e|[.·(]e[)]?)?s?)", re.IGNORECASE
)
_UNKNOWN = "–—-?"
"""What a cell holds of which nobody knows yet."""
_SAYS = 3
"""Words of a cell, at least, that tells a decision."""
_SHORTEST = 3
"""Letters of a cell, at least, that tells an action."""
_BEFORE_ARROW = re.compile(rf"({SOMEBODY}) ?(?:{tasks.ARROWS}) ?\w")
_NOTHING_YET = re.compile(rf"(?:{any_of(fields.NOTHING)})\W*$", re.IGNORECASE)
_PRESENT = re.compile(r"nombre|ne prennent|votants|present|quorum|total", re.IGNORECASE)
"""What is counted in such a table and is no vote."""
_NOBODY = re.compile(r"(?:no candidates?|none|vacant|n/?a|aucune?|personne|[–—-]?)\W*(?::? ?0)?$", re.IGNORECASE)


class Row(NamedTuple):
    """A row that is a resolution or a task: where its ``line`` begins, and where its words stand.

    ``answers`` tell who is to carry it out, and until when.
    """

    line: int
    start: int
    end: int
    is_task: bool = False
    answers: Task = Task()


def rows(text: str) -> Iterator[Row]:
    """The rows of tables that are one resolution or one action each, in their order."""
    columns: tuple[str, ...] = ()
    elected = last = -1
    lines = list(_ROW.finditer(text))
    for found, after in zip_longest(lines, lines[1:]):
        is_head = after is not None and _RULE.fullmatch(after[0]) is not None
        if is_head or (last >= 0 and text[last : found.start()].strip()):
            columns, elected = (), -1
        last = found.end()
        spans = list(_spans(found))
        if _RULE.fullmatch(found[0]) or len(spans) < 2:
            continue
        cells = tuple(text[start:end] for start, end in spans)
        heads = tuple(map(_column, cells))
        if _are_heads(heads, columns):
            columns, elected = heads, -1
        elif winners := [number for number, cell in enumerate(cells) if number and _ELECTED.fullmatch(cell)]:
            columns, elected = (), winners[0]
        elif columns:
            yield from _of_columns(found.start(), columns, cells, spans)
        elif 0 < elected < len(cells) and not _NOBODY.match(cells[elected]):
            filled = [span for span, cell in zip(spans, cells, strict=True) if cell]
            yield Row(found.start(), filled[0][0], filled[-1][1])


def _are_heads(heads: tuple[str, ...], columns: tuple[str, ...]) -> bool:
    """Do these cells head a table of actions or of decisions, and not tell a state in one with these columns?"""
    told = (head for head, column in zip_longest(heads, columns) if column != "status")
    main = next((head for head in told if head in ("action", "decision")), "")
    return bool(main) and (heads[0] != main or any(head and head != main for head in heads))


def _column(head: str) -> str:
    """What a column of a table of actions or decisions holds by its head: a name of COLUMNS, or ""."""
    bare = head.strip(" *_:")
    return next((what for what, names in fields.COLUMNS.items() if re.fullmatch(names, bare, re.IGNORECASE)), "")


def _of_columns(
    line: int, columns: tuple[str, ...], cells: tuple[str, ...], spans: list[tuple[int, int]]
) -> Iterator[Row]:
    """The decision and the action of a row of a table with such columns, none where nothing is left to do."""
    filled = [(what, cell.strip(" *_")) for what, cell in zip(columns, cells, strict=False) if what]
    if any(what == "status" and re.match(fields.OVER, cell, re.IGNORECASE) for what, cell in filled):
        return
    told = dict(filled)
    answers = Task(told.get("owner", "").strip(_UNKNOWN), told.get("due", "").strip(_UNKNOWN))
    is_task = _is_to_do(told)
    if is_task:
        who = answers.owner or _named_first(told["action"])
        asked = Task(who, answers.due or due(told["action"]))
        yield Row(line, *spans[columns.index("action")], is_task=True, answers=asked)
    at = _where_decided(columns, cells)
    if at < len(cells) and len(cells[at].split()) >= _SAYS and not _NOBODY.match(cells[at]):
        yield Row(line, *spans[at], answers=Task() if is_task else answers)


def _named_first(action: str) -> str:
    """Who is named in the same cell, before an arrow and what they are to do; "" for nobody."""
    found = _BEFORE_ARROW.match(action)
    return found[1] if found else ""


def _where_decided(columns: tuple[str, ...], cells: tuple[str, ...]) -> int:
    """Which cell tells the decision: that of the details where the other only names it, none at the end."""
    if "decision" not in columns:
        return len(cells)
    at = columns.index("decision")
    more = columns.index("details") if "details" in columns else at
    return more if more < len(cells) and len(cells[at].split()) < len(cells[more].split()) else at


def _is_to_do(told: Mapping[str, str]) -> bool:
    """Does a row tell, by what its columns hold, something that is to be done, and not that there is nothing?"""
    action = told.get("action", "")
    is_nobodys = _NOTHING_YET.match(told.get("owner", "")) and _NOTHING_YET.match(told.get("status", ""))
    return len(action) >= _SHORTEST and not is_nobodys and not _NOTHING_YET.match(action)


def counted(text: str) -> str:
    """The votes that the rows of a table count, as "Votent contre 0, Votent pour 9"; "" for none."""
    told = [[text[start:end] for start, end in _spans(row)] for row in _ROW.finditer(text)]
    told = [cells for cells in told if any(cell.strip("-: ") for cell in cells)]
    if len(told) > 1 and len(told[0]) > 1 and all(map(str.isdecimal, told[1])):
        return ", ".join(f"{what} {count}" for what, count in zip(told[0], told[1], strict=False))
    votes = (cells for cells in told if len(cells) == 2 and cells[1].isdecimal() and not _PRESENT.match(cells[0]))
    return ", ".join(map(" ".join, votes))


def _spans(row: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where the words of each cell of a row stand."""
    pieces = row[0].split("|")
    at = row.start()
    for number, piece in enumerate(pieces):
        is_edge = number in (0, len(pieces) - 1) and not piece.strip(" \t>")
        if not is_edge:
            lead = len(piece) - len(piece.lstrip())
            yield at + lead, max(at + lead, at + len(piece.rstrip()))
        at += len(piece) + 1
