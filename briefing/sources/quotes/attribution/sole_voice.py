"""Articles in which one person speaks throughout, and sections below a name: what nothing else ties to anybody is most
likely theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import Cue
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.mentions import Mentions
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import FILL, ParagraphKind, Segments

_WORD = pattern(r"[^\W\d_]+", {"3 motifs": "motifs", "…": None})
_FEWEST = 2
"""Quotes of somebody, one of them told by a verb, that make them the one who speaks."""
_SHARE = 3
"""Of as many quotes one is tied to them; untuned."""
_LONGEST_LEAD, _SHORTEST = 12, 5
"""Words of a sentence without a verb that leads up to a quote, and fewest of such a quote; untuned."""
_SHORTEST_BELOW = 4
"""Fewest words of a sentence in marks below the name of whom all the section is about; untuned."""


class SoleVoice:
    """Looks for the one who speaks in a text."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.mentions, self.rules = segments, mentions, rules

    def completed(self, quotes: list[Marked], voices: list[Cue | None]) -> list[Cue | None]:
        """The cues of all quotes, where one person alone speaks with theirs for those that have none."""
        person = _sole(voices)
        if person:
            return [voice or self._cue(quote, person) for quote, voice in zip(quotes, voices, strict=True)]
        result = list(voices)
        for section in self._sections():
            within = [at for at, quote in enumerate(quotes) if section.start <= quote.start < section.end]
            named = {cue.person for at in within if (cue := voices[at]) and cue.person.name}
            for at in within if named <= {section.person} else ():
                cue = voices[at]
                is_free = cue is None or not (cue.person.name or cue.is_direct)
                result[at] = (self._cue(quotes[at], section.person, _SHORTEST_BELOW) if is_free else None) or cue
        return result

    def _sections(self) -> Iterator[Naming]:
        """What stands below headings that are the name of the one person whom the text there speaks of."""
        paragraphs = self.segments.paragraphs
        heads = [at for at, one in enumerate(paragraphs) if one.kind is ParagraphKind.HEADING]
        for at, following in zip_longest(heads, heads[1:], fillvalue=len(paragraphs)):
            start, end = paragraphs[at].end, paragraphs[following - 1].end
            naming = self.mentions.people.naming_at(paragraphs[at].start, 4)
            name = self.segments.flat[slice(*paragraphs[at][:2])].strip(" \t#*_")
            if not naming or at == 0 or self.segments.flat[naming.start : naming.end] != name:
                continue
            about = [one for one in self.mentions.between(start, end) if not one.is_oblique]
            named = {one.person for one in about if one.person.name and one.person.kind is Kind.PERSON}
            if named == {naming.person}:
                yield Naming(start, end, naming.person)

    def _cue(self, quote: Marked, person: Person, shortest: int = _SHORTEST) -> Cue | None:
        if not self._is_whole(quote, shortest) or not self._is_led_by_nobody(quote):
            return None
        place = (quote.outer_start, quote.outer_start)
        return Cue(person, strengths.LAST_SUBJECT, place, is_direct=False, why=Why.SUBJECT)

    def _is_whole(self, quote: Marked, shortest: int) -> bool:
        """Is it a sentence or more, behind which the narrator's does not go on?"""
        inside = self.segments.flat[quote.start : quote.end]
        rest = self.segments.masked[quote.outer_end : self.segments.sentence_end(quote.outer_start)]
        is_sentence = inside[0].isupper() and len(_WORD.findall(inside)) >= shortest
        return is_sentence and not _WORD.search(rest)

    def _is_led_by_nobody(self, quote: Marked) -> bool:
        """Does it open its paragraph, or stand behind a few words without a verb: "Avec des motifs de joie. « … »"?"""
        floor = self.segments.paragraph_at(quote.start).start
        start = self.segments.sentence_start(quote.outer_start)
        if not self.segments.masked[start : quote.outer_start].strip():
            start = max(floor, self.segments.sentence_start(start - 1)) if start > floor else floor
        lead = self.segments.low[start : quote.outer_start]
        words = _WORD.findall(lead)
        if not words:
            return True
        is_short = len(words) <= _LONGEST_LEAD and FILL not in lead
        is_nominal = words[0] in self.rules.oblique and self.rules.auxiliaries.isdisjoint(words)
        return is_short and is_nominal and not self.mentions.between(start, quote.outer_start)


def _sole(voices: list[Cue | None]) -> Person | None:
    """The one person to whom all cues lead, not only loosely."""
    cues = [voice for voice in voices if voice and voice.strength]
    people = {cue.person for cue in cues}
    person = people.pop() if len(people) == 1 else None
    if not person or not person.name or person.kind is not Kind.PERSON or _SHARE * len(cues) < len(voices):
        return None
    is_told = any(isinstance(cue.strength, strengths.Strength) and cue.strength.cue == "verb" for cue in cues)
    return person if is_told and len(cues) >= _FEWEST else None
