"""Where a text quotes: what stands between quotation marks of any shape, balanced or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from briefing.core.quotes.proof import tokens
from briefing.deck.wording.labels import reported_label

_OPENING = (*"«“„‹❝〝「『《", "<<")
_CLOSING = (*"»”›❞〞〟」』》", ">>")
_MARK = re.compile("|".join((*_OPENING, *_CLOSING, *'‟"＂″')))
"""Quotation marks of all scripts and keyboards; those that neither open nor close stand for both."""
_SINGLE = re.compile(r"(?<!\w)[‘']([^‘]*\w[^‘]*?)[’'](?!\w)")

LINE = re.compile("[^\n\r\v\f\x85\u2028\u2029]+")
"""A line of a text."""


@lru_cache(maxsize=4096)  # a line is asked about from many sides
def key(text: str) -> str:
    """The text's tokens: the same for texts that differ in spaces and typographic variants only."""
    return " ".join(token.text for token in tokens(text))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, whatever their case."""
    return tuple(token.text.casefold() for token in tokens(text) if token.text[-1].isalnum())


def passages(text: str) -> list[tuple[int, int]]:
    """Start and end of each outermost passage between marks; from the first mark to the last where they do not pair.

    Single marks count where no others are, or hold all others, as English sets a quote within a quote.
    """
    marks = list(_MARK.finditer(text))
    singles = [match.span(1) for match in _SINGLE.finditer(text)]
    if all(any(start <= mark.start() < end for start, end in singles) for mark in marks):
        return singles
    paired = list(_paired(marks))
    if paired:
        return paired
    first, last = marks[0], marks[-1]
    if first is not last:
        return [(first.end(), last.start())]
    return [(0, first.start())] if first[0] in _CLOSING else [(first.end(), len(text))]


def _paired(marks: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """The outermost pairs, nothing when marks do not pair."""
    found: list[tuple[int, int]] = []
    opened: list[re.Match[str]] = []
    for mark in marks:
        closes = mark[0] in _CLOSING or (bool(opened) and mark[0] not in _OPENING and opened[-1][0] == mark[0])
        if not closes:
            opened.append(mark)
        elif not opened:
            return
        elif len(opened) == 1:
            found.append((opened.pop().end(), mark.start()))
        else:
            opened.pop()
    if not opened:
        yield from found


def opens(text: str) -> bool:
    """Whether the text starts with a quotation mark."""
    return bool(_MARK.match(text.lstrip()))


def closes(text: str) -> bool:
    """Whether the text ends with a quotation mark."""
    return bool(_MARK.match(text.rstrip()[-1:]))


def unmarked(text: str) -> Iterator[str]:
    """The text without its outer marks, and with either or both, which may be the quote's own.

    The word that tells a paraphrase is no part of it.
    """
    text = text[reported_label(text) :]
    for left, right in product((True, False), repeat=2):
        if (opens(text) or not left) and (closes(text) or not right):
            start = text.lstrip()[1:] if left else text
            yield start.rstrip()[:-1] if right else start
