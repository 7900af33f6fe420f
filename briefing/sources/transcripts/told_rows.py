"""The rows of a table that tells who said what: which of its cells hold the words, and which the voice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from briefing.sources.quotes.text.set_apart import is_signature

_COLUMNS = {
    "words": r"text|texte|transcript(?:ion)?|words|utterance|content|sentence|caption|paroles|propos|verbatim|messages?"
    r"|statements?|quotes?|déclarations?|citations?",
    "speaker": r"speaker(?: name)?|name|who|author|said by|voice|locut(?:eur|rice)|intervenante?"
    r"|orat(?:eur|rice)|auteure?|autrice|dit par|nom|qui",
    "start": r"start(?: ?time)?|time(?:stamp|code)?|begin|from|in|début|temps|horodatage|minutage",
    "end": r"end(?: ?time)?|stop|to|out|fin",
}
_VERBATIM = re.compile(r"verbatims?|statements?|quotes?|déclarations?|citations?|propos|paroles")
"""Heads of columns that hold nothing but words of others, with marks or without."""
MILLISECONDS = re.compile(r"(?<!\W)\W*\b(?:ms|millisecondes?|milliseconds?)\b\W*$")
_ROW = re.compile(r"\|(.*)\|")
QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
SIGNED = " — "
"""What parts words from who said them, on the line that signs them."""
FEWEST_ROWS = 2
"""Rows of a table of what was said."""
_CELL = 200
"""Characters of a cell of a table that is read row by row."""
_SPOKEN = re.compile(r"[«»“”\"\n]|^\W?\d{1,2}:\d\d")


def columns(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """By the head of a table, which column has the "words", and where "speaker", "start" and "end" stand.

    Empty where it is no table of what was said.
    """
    stated = [MILLISECONDS.sub("", name) for name in names(rows)]
    found = {
        key: at
        for key, form in _COLUMNS.items()
        for at, name in reversed([*enumerate(stated)])
        if re.fullmatch(form, name)
    }
    return found if len(rows) >= FEWEST_ROWS and "words" in found and found.keys() & {"speaker", "start"} else {}


def names(rows: Sequence[Sequence[str]]) -> list[str]:
    """What the columns are called, in small letters."""
    return [cell.strip(' *"').lower().replace("_", " ") for cell in rows[0]] if rows else []


def as_row(cells: Sequence[str]) -> str:
    """The row of a table as a line."""
    return f"| {' | '.join(cells)} |"


def told(blocks: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The blocks, signs as they are, with rows of words in marks and of who said them as "“words” — voice".

    Such are rows of nothing else, and where its head says that a table holds what was said, by whom, and some of it
    stands in marks, also those without; what else such a row has follows.
    """
    for is_table, group in groupby(blocks, key=lambda block: _ROW.fullmatch(block[1]) is not None):
        if is_table:
            yield from _table_told(list(group))
        else:
            yield from group


def are_told(table: Sequence[Sequence[str]]) -> bool:
    """Whether a table, its rows of cells, tells what was said and by whom: by its head, or in rows of nothing else."""
    return columns(table).keys() >= {"speaker", "words"} or any(_alone(row) is not None for row in table)


def _table_told(rows: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    table = [[cell.strip() for cell in text[1:-1].split("|")] for _, text in rows]
    for (sign, text), row, told_by in zip(rows, table, said_by(table), strict=True):
        if told_by is None:
            yield sign, text
            continue
        yield sign, said(row[told_by[0]], row[told_by[1]])
        yield from (("", cell) for at, cell in enumerate(row) if cell and at not in told_by)


def is_in_rows(table: Sequence[Sequence[str]]) -> bool:
    """Whether a table, its rows of cells, is read row by row: one of short cells, such as a list of actions.

    What is quoted, timed or long is text that a table only sets side by side, unless it tells who said what.
    """
    if len(table) < FEWEST_ROWS or any(len(row) < FEWEST_ROWS for row in table):
        return False
    return are_told(table) or not any(len(cell) > _CELL or _SPOKEN.search(cell) for row in table for cell in row)


def said_by(table: Sequence[Sequence[str]]) -> list[tuple[int, int] | None]:
    """For each row of a table which of its cells holds what was said, and which by whom; None where none does."""
    at = columns(table)
    words, speaker = at.get("words", 0), at.get("speaker", 0)
    by_head = at.keys() >= {"speaker", "words"} and (
        _VERBATIM.fullmatch(names(table)[words]) is not None or any(_is_quoted(row[words : words + 1]) for row in table)
    )
    return [
        (words, speaker) if number and by_head and _is_told_under(row, words, speaker) else _alone(row)
        for number, row in enumerate(table)
    ]


def _is_quoted(cells: Sequence[str]) -> bool:
    return any(QUOTED.fullmatch(cell) for cell in cells)


def _is_told_under(row: Sequence[str], words: int, speaker: int) -> bool:
    return len(row) > max(words, speaker) and bool(row[words]) and is_signature(row[speaker])


def _alone(row: Sequence[str]) -> tuple[int, int] | None:
    """The words and the voice of a row that holds nothing but words in marks and who said them."""
    words = [at for at, cell in enumerate(row) if _is_quoted([cell])]
    others = [at for at, cell in enumerate(row) if cell and at not in words]
    is_told = len(words) == len(others) == 1 and is_signature(row[others[0]])
    return (words[0], others[0]) if is_told else None


def marks_around(words: str) -> tuple[str, str]:
    """The marks to put around what a cell holds that was said: none where it has its own."""
    return ("", "") if QUOTED.fullmatch(words) else ("“", "”")


def said(words: str, voice: str) -> str:
    """What a cell holds that was said, in marks, and who said it, as a line that signs it."""
    opened, closed = marks_around(words)
    return f"{opened}{words}{closed}{SIGNED}{voice}"
