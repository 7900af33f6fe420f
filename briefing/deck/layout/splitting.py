"""Text too long for its place, in as many parts as it takes: between words where it can be, nothing cut."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from briefing.deck.plan.texts.text import Paragraph, Run, Text, plain

Fits = Callable[[Text], bool]
"""Whether a text fits the place it is for."""
_BREAKS = " \u3001\u3002\uff0c"


def split(text: Text, fits: Fits) -> Iterator[Text]:
    """The parts, each of which fits; none when not even one letter does."""
    page: list[Paragraph] = []
    queue = list(text)
    while queue:
        paragraph = queue.pop(0)
        if fits((*page, paragraph)):
            page.append(paragraph)
            continue
        head, tail = _broken(paragraph, page, fits)
        if head:
            page.append(head)
        elif not page:
            return
        queue.insert(0, tail)
        yield tuple(page)
        page = []
    if page:
        yield tuple(page)


def evenly(text: Text, fits: Fits) -> list[Text]:
    """Like ``split``, with parts of about the same length rather than a short last one."""
    parts = list(split(text, fits))
    if len(parts) < 2:
        return parts
    length = len(plain(text))
    shorter = (list(split(text, _no_longer(length / len(parts) * share, fits))) for share in (1.02, 1.06, 1.12, 1.2))
    return next((even for even in shorter if len(even) == len(parts)), parts)


def _no_longer(most: float, fits: Fits) -> Fits:
    return lambda part: len(plain(part)) <= most and fits(part)


def _broken(paragraph: Paragraph, page: Sequence[Paragraph], fits: Fits) -> tuple[Paragraph | None, Paragraph]:
    """The longest head of a paragraph that still fits the page, broken between words where it can be, and its tail."""
    words = plain((paragraph,))
    for breaks in (_word_ends, _letter_ends):
        ends = breaks(words)
        count = bisect_right(ends, False, key=lambda end: not fits((*page, _cut(paragraph, 0, end))))
        if count:
            return _cut(paragraph, 0, ends[count - 1]), _cut(paragraph, ends[count - 1], len(words))
        if page:
            break
    return None, paragraph


def _word_ends(words: str) -> list[int]:
    return [place + 1 for place, letter in enumerate(words[:-1]) if letter in _BREAKS]


def _letter_ends(words: str) -> list[int]:
    return [end for end in range(1, len(words)) if _is_between_letters(words, end)]


def _is_between_letters(words: str, end: int) -> bool:
    """Whether a text can be broken here without tearing a letter from its accents."""
    joined = words[end] in "\u200d\ufe0f" or words[end - 1] == "\u200d"
    return not joined and not unicodedata.combining(words[end])


def _cut(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    runs: list[Run] = []
    place = 0
    for run in paragraph.runs:
        piece = run.text[max(0, start - place) : max(0, end - place)]
        place += len(run.text)
        if piece:
            runs.append(run._replace(text=piece))
    return paragraph._replace(runs=tuple(runs))
