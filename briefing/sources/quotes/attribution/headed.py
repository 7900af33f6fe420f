"""A line of its own above a quote that says who speaks: "Anne Leroy, DSI, Groupe Tarkett"."""

from __future__ import annotations

from dataclasses import replace

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import Cue, Surroundings
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.person import Naming
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import OPEN, STOP, Paragraph

_PARTS = pattern(
    r"(?:,\s|\s[–—-]\s|\s\()([^,()\n]{2,60}?)(?:(?:,\s|\s[–—-]\s|\s\()([^,()\n]{2,60}?))?\)?\s*$",
    {
        ", DSI, Groupe Tarkett": ", DSI, Groupe Tarkett",
        " – DSI (Solis)": " – DSI (Solis)",
        ", DSI de Solis": ", DSI de Solis",
        " a parlé": None,
    },
)
_WORD = pattern(r"[\w-]+", {"DSI adjoint": "DSI", ", ": None})


class Headed(Surroundings):
    """Looks at the lines above quotes."""

    def cue(self, quote: Marked) -> Cue | None:
        """Whom the line right above a quote names with a role, where the quote begins its paragraph."""
        paragraph = self.segments.paragraph_at(quote.outer_start)
        if self.segments.masked[paragraph.start : quote.outer_start].strip(" –—-"):
            return None
        naming = self._above(paragraph)
        if not naming:
            return None
        cue_text = self.segments.flat[naming.start : naming.end]
        return replace(self._cue(naming.person, strengths.NAMED_BESIDE, cue_text, naming.start), why=Why.LABEL)

    def _above(self, paragraph: Paragraph) -> Naming | None:
        """The name in the line above, unless that signs the quote before it."""
        number = self.segments.number_of(paragraph)
        line = self.segments.paragraphs[number - 1] if number else None
        naming = self._named(line) if line else None
        if not line or not naming or number < 2:
            return naming
        before = self.segments.paragraphs[number - 2]
        if not self.segments.masked[before.start : before.end].rstrip().endswith((STOP, OPEN)):
            return naming
        is_nearer = self._gap(line.end, paragraph.start) < self._gap(before.end, line.start)
        return naming if is_nearer or self._above(before) else None

    def _gap(self, start: int, end: int) -> int:
        return self.segments.flat.count("\n", start, end)

    def _named(self, line: Paragraph) -> Naming | None:
        masked = self.segments.masked
        first = line.start + len(masked[line.start : line.end]) - len(masked[line.start : line.end].lstrip())
        naming = self.mentions.people.naming_at(first)
        parts = _PARTS.match(masked, naming.end, line.end) if naming else None
        if not naming or not parts or self.rules.positions.isdisjoint(_WORD.findall(parts[1].lower())):
            return None
        naming.person.learn(naming.person.role or parts[1], parts[2] or "")
        return naming
