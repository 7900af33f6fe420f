"""Quotes that a page sets apart without marks: below each its speaker, and below that whom it was said to."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import FILL, MASK, OPEN, STOP, Paragraph, ParagraphKind, Segments
from briefing.sources.quotes.unmarked.turns import TurnSpan

_SAID_TO = pattern(
    rf"(?:à|au|aux|sur|dans|devant|chez)\s(?:[\w'&+-]+\s){{0,7}}[{UPPER}\d{FILL}{STOP}{OPEN}][^.!?:;]{{0,70}}$",
    {
        "à Radio Rive": "à Radio Rive",
        "dans le documentaire Là-bas": "dans le documentaire Là-bas",
        "à la maison": None,
        "à Metz. Il": None,
    },
)
_FEWEST, _LONGEST_LINE = 6, 20
"""Words of such a quote, and of the line that tells who speaks; untuned."""


class Pulled:
    """Finds such quotes in one text: only French pages have been seen to set them."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        self.segments, self.people, self.rules = segments, people, rules

    def find(self) -> list[TurnSpan]:
        """The quotes that are pulled out of the text, in order; French texts have them."""
        return list(self._found()) if self.rules.language == "fr" else []

    def _found(self) -> Iterator[TurnSpan]:
        paragraphs = self.segments.paragraphs
        for quote, line, place in zip(paragraphs, paragraphs[1:], paragraphs[2:], strict=False):
            naming = self.people.naming_at(line.start)
            is_line = naming is not None and self._tells(line, naming.end)
            if naming and is_line and _SAID_TO.match(self.segments.text_of(place).rstrip()) and self._is_said(quote):
                yield TurnSpan(quote.start, self.segments.end_of(quote), naming.person, (naming.start, naming.end))

    def _tells(self, line: Paragraph, end: int) -> bool:
        """Is it a name and what its bearer is, and no sentence?"""
        text = self.segments.text_of(line).rstrip()
        is_open = self.segments.masked.startswith(", ", end) and text[-1] not in ".!?…:;"
        return is_open and len(text.split()) <= _LONGEST_LINE

    def _is_said(self, paragraph: Paragraph) -> bool:
        """Is it whole sentences, in no marks of their own?"""
        text = self.segments.text_of(paragraph).rstrip()
        is_whole = text[-1:] in (".", "!", "?", "…") and len(text.split()) >= _FEWEST
        return is_whole and paragraph.kind is ParagraphKind.BODY and not MASK.search(text)
