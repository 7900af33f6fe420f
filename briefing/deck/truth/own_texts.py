"""What a briefing says in its own name, on slides: everything but quotes. It is not held against anyone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.core.model import Briefing
from briefing.deck.plan.labels import LANGUAGES
from briefing.deck.plan.labels import words as words_of
from briefing.deck.truth.passages import key, words

_PARTED = re.compile(r"\s[·—–|]\s|\s?:\s")
_NUMBERED = re.compile(r"^\s*\d+\.\s+|\s*\(\d+/\d+\)\s*$")
_FEW = 6


class OwnWords:
    """The briefing's own texts, read for comparison."""

    def __init__(self, briefing: Briefing) -> None:
        texts = [text for text in _texts(briefing) if words(text)]
        self._lines = {key(line) for text in texts for line in text.splitlines()}
        self._lines |= {key(title) for title, _ in quote_titles(briefing)}
        self._all = "".join(f" {key(text)} \n" for text in texts)
        self._quoting = sorted(
            (found for found in map(key, texts) if '"' in found and len(words(found)) > 1), key=len, reverse=True
        )

    def say(self, line: str) -> bool:
        """Whether the line is the briefing's own: one of its lines, several joined, or a part of one of some length."""
        line = unnumbered(line)
        found = key(line)
        if not found or found in self._lines or all(key(piece) in self._lines for piece in pieces(line)):
            return True
        return ('"' in found or len(words(line)) >= _FEW) and f" {found} " in self._all

    def quote(self, text: str, start: int, end: int) -> bool:
        """Whether the passage from ``start`` to ``end`` is quoted in an own text that stands in ``text`` whole."""
        passage, whole = f'" {key(text[start:end])} "', f" {key(text)} "
        return any(passage in own and f" {own} " in whole for own in self._quoting)


def unnumbered(line: str) -> str:
    """The line without its number, be it an item of a list or one of several slides with a title."""
    return _NUMBERED.sub("", line)


def pieces(line: str) -> list[str]:
    """What a line joins by dots, dashes or colons."""
    return _PARTED.split(line)


def quote_titles(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """The titles that quotes' slides bear, with the id of who speaks there."""
    for message in briefing.messages:
        speaker, theme = briefing.speaker_of(message), briefing.theme_of(message)
        for language in LANGUAGES:
            own = words_of(language)
            name = speaker.name if speaker else own["unattributed"]
            title = own["speaker_title"].format(theme=theme.title if theme else own["untold"], speaker=name)
            yield title, message.speaker


def _texts(briefing: Briefing) -> Iterator[str]:
    assembly, deck = briefing.assembly, briefing.deck
    yield from (assembly.title, assembly.host, assembly.place, assembly.date)
    yield from (deck.title, deck.subtitle, deck.author, deck.date, deck.audience)
    for theme in briefing.themes:
        yield from (theme.title, theme.headline)
    for message in briefing.messages:
        yield from (message.takeaway, message.ask, message.context)
    for speaker in briefing.speakers:
        yield from (speaker.role, speaker.organisation, speaker.position)
    for source in briefing.sources:
        yield from (source.title, source.publisher, source.url)
    for language in LANGUAGES:
        yield from words_of(language).values()
