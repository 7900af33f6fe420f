"""Statements without marks, each signed in the line below it: "-- Anne Roy, CTO at Solis"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Naming
from briefing.sources.quotes.people.positions import position
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import FILL, OPEN, STOP, Paragraph, ParagraphKind, Segments
from briefing.sources.quotes.unmarked.turns import TurnSpan

_SIGNATURE = pattern(
    rf"\s*(?:--+|[—–])\s?((?:[{UPPER}][\w'.-]*\s){{1,4}}[{UPPER}][\w'.-]*\w)(?:,\s|\s\()([^\n]{{2,200}}[^\n.!?…:])\s*$",
    {
        "-- Anne Roy, CTO at Solis": "-- Anne Roy, CTO at Solis",
        "— Anne Roy (Solis)": "— Anne Roy (Solis)",
        "- Anne Roy, CTO": None,
        "— Anne Roy, maire, a dit oui.": None,
    },
)
_MARK = pattern(rf"\s*[{FILL}{STOP}{OPEN}]", {"\ue000\ue001": "\ue000", "mots": None})
_FEWEST = 2
"""Signed statements of a text; one signature is that of whoever wrote it."""
_SHORTEST = 12
"""Words of a statement; fewer may be the title of what somebody speaks on. Untuned."""


class Signed:
    """Finds such statements in one text."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        self.segments, self.people, self.rules = segments, people, rules

    def find(self) -> list[TurnSpan]:
        signed = list(self._signed())
        return list(self._spoken(signed)) if len(signed) >= _FEWEST else []

    def _signed(self) -> Iterator[tuple[Paragraph, re.Match[str]]]:
        for statement, line in pairwise(self.segments.paragraphs):
            signature = _SIGNATURE.match(self.segments.masked, line.start, line.end)
            if signature and self._is_stated(statement):
                yield statement, signature

    def _spoken(self, signed: list[tuple[Paragraph, re.Match[str]]]) -> Iterator[TurnSpan]:
        for statement, signature in signed:
            naming = self._naming(signature)
            if naming:
                yield TurnSpan(
                    statement.start, self.segments.end_of(statement), naming.person, (naming.start, naming.end)
                )

    def _is_stated(self, paragraph: Paragraph) -> bool:
        """Is it a paragraph of sentences that somebody may say, in no marks of their own?"""
        text = self.segments.text_of(paragraph).rstrip()
        is_whole = text.endswith((".", "!", "…")) and len(text.split()) >= _SHORTEST
        is_plain = not _MARK.match(text) and paragraph.kind is ParagraphKind.BODY
        return is_whole and is_plain and self.rules.signs_in(text) > 0

    def _naming(self, signature: re.Match[str]) -> Naming | None:
        """Whom a line names with what its bearer is."""
        start, end = signature.span(1)
        naming = self.people.naming_at(start)
        if naming:
            return naming if naming.end == end else None
        if kind_of(signature[1], self.rules):
            return None
        person = self.people.add(signature[1])
        person.learn(*position(signature[2], self.rules))
        return Naming(start, end, person)
