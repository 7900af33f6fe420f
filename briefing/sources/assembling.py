"""Extractions → a briefing: sources, speakers merged, a message for each quote."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefing.core.model import Assembly, Briefing, Message, Source, Span, Speaker
from briefing.core.verify import fingerprint
from briefing.sources.extract import Extraction
from briefing.sources.quotes import Quote
from briefing.sources.quotes.rules import language_of
from briefing.sources.readers import Reading
from briefing.sources.stated import event


def briefing_of(extractions: Iterable[Extraction], *, keep_text: bool = True) -> Briefing:
    """The briefing of all that was found, its assembly as the first source states it.

    ``keep_text`` keeps the sources' texts, so that quotes can be verified anywhere.
    """
    work = _Assembling(keep_text)
    for extraction in extractions:
        if extraction.reading:
            work.add(extraction.source, extraction.reading, extraction.quotes)
    return Briefing(
        assembly=work.assembly or Assembly(),
        sources=tuple(work.sources),
        speakers=tuple(work.speakers.values()),
        messages=tuple(work.messages),
    )


@dataclass
class _Assembling:
    keep_text: bool
    assembly: Assembly | None = None
    sources: list[Source] = field(default_factory=list)
    speakers: dict[str, Speaker] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def add(self, name: str, reading: Reading, quotes: Iterable[Quote]) -> None:
        title = reading.title or ("" if name == "-" else Path(name).stem)
        if self.assembly is None:
            self.assembly = _assembly(reading, title)
        id = self._id("source", title, 4)
        text = reading.text if self.keep_text else ""
        self.sources.append(Source(id, title, reading.publisher, "", fingerprint(reading.text), text))
        for quote in quotes:
            message = self._id("message", quote.text, 5)
            span = Span(id, quote.start, quote.end)
            self.messages.append(Message(message, quote.text, self._speaker(quote), source=span))

    def _speaker(self, quote: Quote) -> str:
        """The id of the quote's speaker; what another source adds about them is kept."""
        if not quote.speaker:
            return ""
        key = _folded(quote.speaker)
        known = self.speakers.get(key)
        if known is None:
            id = self._id("speaker", quote.speaker.split()[-1], 3)
            known = Speaker(id, quote.speaker)
        self.speakers[key] = replace(
            known, role=known.role or quote.role, organisation=known.organisation or quote.organisation
        )
        return known.id

    def _id(self, kind: str, text: str, words: int) -> str:
        """A readable id no other item has."""
        base = "-".join(re.findall(r"[a-z0-9]+", _folded(text))[:words]) or kind
        id, number = base, 2
        while id in self.ids:
            id, number = f"{base}-{number}", number + 1
        self.ids.add(id)
        return id


def _assembly(reading: Reading, title: str) -> Assembly:
    language = language_of(reading.text)
    named, date = event(reading.text, language)
    return Assembly(title=named or title, date=date or reading.date, language=language)


def _folded(text: str) -> str:
    """Lower case without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
