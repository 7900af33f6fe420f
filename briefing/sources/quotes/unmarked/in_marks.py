"""Answers of interviews that stand in marks, a paragraph or many: « Nous avons tout revu.¶ Nous en sommes fiers. »"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import MASK, Paragraph, ParagraphKind, Segments
from briefing.sources.quotes.text.turned import PARAGRAPH

_LETTER = pattern(r"\w", {"\ue000\ue001, dit": "d", " \ue000\ue001. ": None})
_ASTRAY = ' \n\t»”"'
"""A mark that closes what no mark opens, or that of a paragraph before, and blanks."""


class InMarks:
    """Tells them in one text."""

    def __init__(self, segments: Segments) -> None:
        self.segments = segments

    def said(self, paragraph: Paragraph) -> str:
        """The text of a paragraph; what words in marks hold only where they are all of it."""
        is_held = self._is_held(paragraph)
        return self.segments.flat[paragraph.start : paragraph.end] if is_held else self.segments.text_of(paragraph)

    def begins(self, paragraph: Paragraph) -> bool:
        """Does a paragraph begin with words in marks?"""
        return bool(MASK.match(self.segments.text_of(paragraph).lstrip(" —–-\n")))

    def are_way(self, answers: Sequence[Sequence[Paragraph]]) -> bool:
        """Do most answers begin with a paragraph that is in marks as a whole?"""
        return 2 * sum(1 for answer in answers if answer and self._is_held(answer[0])) > len(answers)

    def is_one_voice(self, answer: Sequence[Paragraph]) -> bool:
        """Is all of an answer one speech, which closes once, and nobody else's who signs it in a line below?"""
        passages = [one for paragraph in answer if self._is_held(paragraph) for one in self._passages(paragraph)]
        is_one = sum(one.closed for one in passages) <= 1 and len(self.theirs(answer)) == len(answer)
        return is_one and not (answer and self._is_signed(answer[-1]))

    def _is_signed(self, paragraph: Paragraph) -> bool:
        number = self.segments.number_of(paragraph) + 1
        below = self.segments.paragraphs[number : number + 1]
        return bool(below) and below[0].kind is ParagraphKind.HEADING and "?" not in self.segments.text_of(below[0])

    def theirs(self, answer: Sequence[Paragraph]) -> list[Paragraph]:
        """An answer down to where the narrator speaks: with words in marks, or behind the last of these."""
        kept: list[Paragraph] = []
        is_over = False
        for one in answer:
            is_held = self._is_held(one)
            if not is_held and (is_over or self.begins(one)):
                break
            is_over = (
                self._passages(one)[-1].closed if is_held else is_over or self._end(one) < self.segments.end_of(one)
            )
            kept.append(one)
        return kept

    def pieces(self, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
        """Where the words of a paragraph start and end, its marks left out: those of each that one passage holds."""
        if not self._is_held(paragraph):
            yield paragraph.start, self._end(paragraph)
            return
        for one in self._passages(paragraph):
            for piece in PARAGRAPH.finditer(self.segments.flat, one.start, one.end):
                yield piece.start(), piece.start() + len(piece[0].rstrip())

    def _is_held(self, paragraph: Paragraph) -> bool:
        """Is it words in marks and nothing else?"""
        return self.begins(paragraph) and not _LETTER.search(self.segments.text_of(paragraph))

    def _end(self, paragraph: Paragraph) -> int:
        """Where the words of a paragraph in no marks end."""
        return paragraph.start + len(self.segments.text_of(paragraph).rstrip(_ASTRAY))

    def _passages(self, paragraph: Paragraph) -> list[Marked]:
        quotes = self.segments.quotes
        first = bisect_left(quotes, paragraph.start, key=lambda one: one.outer_start)
        return quotes[first : bisect_left(quotes, paragraph.end, key=lambda one: one.outer_start)]
