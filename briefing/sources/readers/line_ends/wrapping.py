"""Plain text whose lines only a width made, or that has one newline a paragraph → its paragraphs.

What is pasted from PDFs, mails and old text files comes so. A text that is not clearly of these kinds stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from briefing.sources.readers.line_ends.breaks import GOING_ON
from briefing.sources.readers.line_ends.hyphens import HYPHENS
from briefing.sources.readers.line_ends.paragraphs import Paragraphs
from briefing.sources.sentences import ended
from briefing.sources.signs import SIGNS

_MAIL = re.compile(r"[ \t\u00a0]*(?:(?:>[ \t\u00a0]?)+|\|[ \t\u00a0](?=[^|\n]*$))")
"""What mail programs set before lines that they quote."""
_EDGES = " \t\r\u00a0\u200b\u200e\u200f\u2060\ufeff"
"""Blanks, and what takes no room, at the ends of lines."""
_ENDED = ended(".!?…:;")
_OWN = re.compile(
    rf"(?:[-–—•*·]\s|{SIGNS}"
    r"|\(?\d{1,3}[.)]\s|\[|[^\W\d_a-zà-ÿ][\w .’'-]{1,40}\s?:\s|#)"
)
"""What starts a line of its own: an item of a list, a turn, a time."""
_FIRST = re.compile(r"(?:[«“\"(\[‘][\s\u00a0\u202f]*)?\S+")
_SAYING = re.compile(r"(?:[»”\"],|,[”\"])\s[a-zà-ÿ' ’-]{2,40}$")
"""A verb behind words in marks, whose subject begins the next line: « … », insiste."""
_OPEN = re.compile(
    r"\b(?:le|la|les|un|une|des|du|de|à|au|aux|et|ou|que|qui|dans|pour|par|sur|avec|sans|son|sa|ses|leurs?|ce|cette|ces"
    r"|(?:intitul|dénomm|appel)ée?s?|the|a|an|of|to|and|or|that|for|with|by|on|in|at|from|its|their|this|these"
    r"|entitled|titled|called|named)$"
)
"""A word that no sentence, title or name ends with: what it leads to stands on the next line."""
_WIDEST = 120
"""Letters of a line, at most, that a width may have made."""
_LEAST = 2
_SHARE = 0.3
"""Line ends amid a sentence, so many and this share of all, from which a text is wrapped."""
_LONG = 100
"""Letters of the middle one of lines that are paragraphs, at least."""
_WHOLE = 0.6
"""The share of such lines that end with a sentence, at least."""

_CUT = 0.7
"""The share of the widest line from which one that ends amid a sentence was broken for want of room."""
_GAPS = 4
"""Empty lines, at least, between lines that a program set apart one by one."""
_PAGE = re.compile(r"(?:page\s)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:/|sur|of)\s?\d{1,4})?", re.IGNORECASE)
"""The number of a page, on a line of its own."""
_FEW = 0.15
"""The share of lines, at most, that look like items of a list or turns: an article has such a title or heading."""


def unwrapped(text: str) -> Paragraphs | None:
    """The text as paragraphs, None where its lines are no accident of its width."""
    rows = [line.rstrip(_EDGES) for line in text.split("\n")]
    quoting = [_MAIL.match(row) for row in rows]
    is_quoted = sum(map(bool, quoting)) >= _LEAST
    if is_quoted:
        rows = [row[mark.end() :] if mark else row for row, mark in zip(rows, quoting, strict=True)]
    numbers = _with_words(rows)
    rows = [rows[number] for number in numbers]
    rows = [row.strip(_EDGES) for row in rows]
    quoted = [row for number, row in zip(numbers, rows, strict=True) if quoting[number]] if is_quoted else []
    width = max(map(len, quoted or rows))
    pairs = [(above, below) for above, below in pairwise(rows) if above and below]
    if _are_wrapped(rows, pairs, 1 if is_quoted else _LEAST):
        return _joined(rows, numbers, width)
    if is_quoted or _are_paragraphs(rows, pairs):
        return _joined(rows, numbers, width, one_each=True)
    return None


def _with_words(rows: Sequence[str]) -> list[int]:
    """The places of the rows that count: without the empty ones where one stands behind each line and most lines end
    amid a sentence, and without the number of a page that stands amid one.
    """
    lines = [number for number, row in enumerate(rows) if row.strip()]
    spans = list(pairwise(lines))
    amid = sum(_is_amid(rows[one].strip(), rows[other].strip()) for one, other in spans)
    if len(spans) >= _GAPS and all(other - one == 2 for one, other in spans) and 2 * amid > len(spans):
        return lines
    gone: set[int] = set()
    for before, number, after in zip(lines, lines[1:], lines[2:], strict=False):
        is_number = _PAGE.fullmatch(rows[number].strip()) and number - before > 1 < after - number
        if is_number and not _ENDED.search(rows[before]):
            gone.update(range(before + 1, after))
    return [number for number in range(len(rows)) if number not in gone]


def _are_wrapped(rows: Sequence[str], pairs: Sequence[tuple[str, str]], least: int) -> bool:
    if not pairs or max(map(len, rows)) > _WIDEST:
        return False
    amid = sum(_is_amid(above, below) for above, below in pairs)
    return amid >= least and amid >= _SHARE * len(pairs)


def _are_paragraphs(rows: Sequence[str], pairs: Sequence[tuple[str, str]]) -> bool:
    lines = [row for row in rows if row.strip()]
    own = sum(bool(_OWN.match(line.strip())) for line in lines)
    if len(pairs) < _LEAST or len(lines) - 1 > len(pairs) * 1.3 or own > _FEW * len(lines):
        return False
    return median(map(len, lines)) >= _LONG and sum(bool(_ENDED.search(line)) for line in lines) >= _WHOLE * len(lines)


def _is_amid(above: str, below: str) -> bool:
    """Whether a line ends amid a sentence, or amid a word."""
    return not _ENDED.search(above) and not _OWN.match(below) and below[0].islower()


def _joined(rows: Sequence[str], numbers: Sequence[int], width: int, *, one_each: bool = False) -> Paragraphs:
    paragraphs = Paragraphs(rows)
    above, is_begun = "", False
    for number, line in zip((number + 1 for number in numbers), rows, strict=True):
        is_begun = (
            bool(line and above)
            and not one_each
            and (
                (is_begun and _is_cut(above, line, width)) or not _ends(above, line, width, is_first=paragraphs.has_one)
            )
        )
        if is_begun:
            paragraphs.go_on(line, 0, number)
        elif line:
            paragraphs.begin(line, 0, number)
        above = line
    return paragraphs


def _is_cut(above: str, below: str, width: int) -> bool:
    """Does a long line of a paragraph that has begun end amid a sentence, whatever the next begins with?"""
    is_own = _OWN.match(below) and not below.startswith("[")
    return len(above) > _CUT * width and not _ENDED.search(above) and not is_own


def _ends(above: str, below: str, width: int, *, is_first: bool) -> bool:
    """Whether a paragraph ends between two lines: the second starts one, or would have begun on the first."""
    if GOING_ON.match(below) or (above[-1] in HYPHENS and below[0].islower()):
        return False
    if _OWN.match(below):
        return True
    if _OPEN.search(above):
        return False
    if below[0].islower() and not _ENDED.search(above):
        return False
    if is_first and not _ENDED.search(above) and len(above) < 0.9 * width:
        return True
    if _SAYING.search(above):
        return False
    first = _FIRST.match(below)
    return len(above) + 1 + len(first[0] if first else below) <= width
