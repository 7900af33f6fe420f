"""What a number is of, or per what, where a cut swallowed it."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.cuts.pieces import CutQuote
from briefing.core.trust import Loss


def is_year(word: str) -> bool:
    """Whether a number is likely a year."""
    return len(word) == 4 and word[:2] in ("18", "19", "20")


def unit(cut: CutQuote, start: int) -> Iterator[tuple[Loss, int, int]]:
    """What a number that is kept right before ``start`` is of, or per what."""
    before = cut.words[start - 1] if start else ""
    number = before[:1].isdigit() or any(found.group == "amounts" and found.end == start for found in cut.losses)
    measured = is_unit(cut, start - 1) and start > 1 and _is_number(cut, start - 2)
    if number and not is_year(before) and is_unit(cut, start):
        yield Loss.UNIT, start, start + 1
    elif measured and _is_rate(cut, start):
        yield Loss.UNIT, start, min(start + 2, len(cut.words))


def _is_number(cut: CutQuote, at: int) -> bool:
    """Whether the word is a number, in figures or in letters."""
    return cut.counts(at) or is_unit(cut, at)


def _is_rate(cut: CutQuote, at: int) -> bool:
    """Whether "per …", or "a month", stands there."""
    return cut.words[at] in ("per", "par") or (cut.table.has("rates", cut.words[at]) and is_unit(cut, at + 1))


def is_unit(cut: CutQuote, at: int) -> bool:
    """Whether something that numbers count stands there: "euros", "weeks"."""
    if not 0 <= at < len(cut.words):
        return False
    entries = cut.table.units
    word = cut.words[at]
    return any(word == entry or (entry[-1] == "*" and word.startswith(entry[:-1])) for entry in entries)
