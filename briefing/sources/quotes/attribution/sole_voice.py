"""Articles in which one person speaks throughout: quotes that nothing else ties to anybody are most likely theirs."""

from __future__ import annotations

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import Cue
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.mentions import Mentions
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import FILL, Segments

_WORD = pattern(r"[^\W\d_]+", {"3 motifs": "motifs", "…": None})
_FEWEST = 2
"""Quotes of somebody, one of them told by a verb, that make them the one who speaks."""
_SHARE = 3
"""Of as many quotes one is tied to them; untuned."""
_LONGEST_LEAD, _SHORTEST = 12, 5
"""Words of a sentence without a verb that leads up to a quote, and fewest of such a quote; untuned."""


class SoleVoice:
    """Looks for the one who speaks in a text."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.mentions, self.rules = segments, mentions, rules

    def completed(self, quotes: list[Marked], voices: list[Cue | None]) -> list[Cue | None]:
        """The cues of all quotes, where one person alone speaks with theirs for those that have none."""
        person = _sole(voices)
        if not person:
            return voices
        return [voice or self._cue(quote, person) for quote, voice in zip(quotes, voices, strict=True)]

    def _cue(self, quote: Marked, person: Person) -> Cue | None:
        if not self._is_whole(quote) or not self._is_led_by_nobody(quote):
            return None
        place = (quote.outer_start, quote.outer_start)
        return Cue(person, strengths.LAST_SUBJECT, place, is_direct=False, why=Why.SUBJECT)

    def _is_whole(self, quote: Marked) -> bool:
        """Is it a sentence or more, behind which the narrator's does not go on?"""
        inside = self.segments.flat[quote.start : quote.end]
        rest = self.segments.masked[quote.outer_end : self.segments.sentence_end(quote.outer_start)]
        is_sentence = inside[0].isupper() and len(_WORD.findall(inside)) >= _SHORTEST
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
