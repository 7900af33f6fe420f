"""Statements without marks, each signed in the line below it: "-- Anne Roy, CTO at Solis"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.people.positions import position
from briefing.sources.quotes.tables.rules import Rules, genders
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
_ACCOUNT = pattern(
    rf"\s*(?:--+|[—–])\s?([{UPPER}][^()@,\n]{{1,60}}?)(?:,[^()@\n]{{1,60}})?\s\(@\w{{1,20}}\)\s(?:[{UPPER}][a-zà-ÿ]+\s\d|\d{{1,2}}\s[a-zà-ÿ]+)[^\n]{{0,20}}$",
    {
        "— Solis Wool (@solis) May 29, 2014": "— Solis Wool (@solis) May 29, 2014",
        "— Ada Roy (@ada) 29 mai 2014": "— Ada Roy (@ada) 29 mai 2014",
        "— Ada Roy (@ada), CTO": None,
    },
)
"""The line below a post on a page: whose account it is, and the day."""
_TAGS = pattern(
    r"(?<!\s)(?:\s+(?:#[\w.]+|\w*pic\.twitter\.com|(?:https?://|t\.co/)[^\s/]*)(?:/\S*)?){1,40}\s*$",
    {
        "it is so. #wool #loompic.twitter.com/46r": " #wool #loompic.twitter.com/46r",
        "see it https://t.co/ab": " https://t.co/ab",
        "we are #1 here.": None,
    },
)
"""Tags and links at the end of a post, forty at most: an untuned bound on time."""
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
        """The statements and posts that somebody signs, in order."""
        signed = list(self._signed())
        return [*self._posted(), *(self._spoken(signed) if len(signed) >= _FEWEST else ())]

    def _posted(self) -> Iterator[TurnSpan]:
        """Posts that an article shows, each with the account and the day below it."""
        for post, line in pairwise(self.segments.paragraphs):
            account = _ACCOUNT.match(self.segments.masked, line.start, line.end)
            if account and not _MARK.match(self.segments.text_of(post)):
                tags = _TAGS.search(self.segments.masked, post.start, self.segments.end_of(post))
                end = tags.start() if tags else self.segments.end_of(post)
                yield TurnSpan(post.start, end, self._poster(account[1]), account.span(1))

    def _poster(self, name: str) -> Person:
        """Whose account it is: somebody's with a forename or named elsewhere, else a body's."""
        person = self.people.named(name)
        is_ones = name.split()[0].lower() in genders() and kind_of(name, self.rules) is None
        return person or (self.people.add(name) if is_ones else Person(name, gender="", kind=Kind.BODY))

    def _signed(self) -> Iterator[tuple[Paragraph, re.Match[str]]]:
        for statement, line in pairwise(self.segments.paragraphs):
            signature = _SIGNATURE.match(self.segments.masked, line.start, line.end)
            is_post = _ACCOUNT.match(self.segments.masked, line.start, line.end) is not None
            if signature and not is_post and self._is_stated(statement):
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
