"""Quotes that are headings: told by a label, by who signs them below, or by whoever says the same in the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues.cue import Cue
from briefing.sources.quotes.attribution.cues.cue_after import CueAfter
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import FILL, OPEN, STOP, Segments
from briefing.sources.quotes.unmarked import guests

Voiced = Sequence[tuple[Marked, Cue | None]]
"""The passages of the body, each with its cue."""
_TO_DASH = 6
"""Characters from a heading to the dash of the line that signs it."""
_LONGEST_LABEL = 40
"""Characters of a heading before the name in its label: "Crise du logement. Anne Roy : « … »"."""
_SECTION, _MOST_UNSAID, _FEWEST_TELLING = 2_500, 4, 3
"""Characters below a heading in which its words are said, of how many one may be missing there, and the fewest words
that tell it; set by eye on ten articles.
"""
_SET_APART = f" \n{FILL}{STOP}{OPEN}"
"""What is left of a paragraph that is a passage in marks and nothing else."""
_TELLING = pattern(r"[^\W\d_]{4,}|\d+", {"90 % des recettes": "90", "à la": None})


class Headlines:
    """Looks for the voices of headings."""

    def __init__(self, segments: Segments, mentions: Mentions, cue_after: CueAfter) -> None:
        self.segments, self.mentions, self.cue_after = segments, mentions, cue_after

    def cue(self, quote: Marked, voiced: Voiced) -> Cue | None:
        """Whose words a heading gives, by itself or as one of those whom the body lets speak."""
        own = self._labelled(quote) or self._signed(quote) or self._pulled(quote, voiced)
        return own or self._announcing(quote, voiced)

    def _labelled(self, quote: Marked) -> Cue | None:
        """ "Anne Roy : « … »" as a heading: whoever it begins with."""
        start = self.segments.paragraph_at(quote.start).start
        naming = self.mentions.people.naming_at(start, _LONGEST_LABEL)
        says = guests.SAYS.match(self.segments.masked, naming.end) if naming else None
        is_label = says is not None and says.end() == quote.outer_start + 1
        if not naming or not is_label:
            return None
        return Cue(naming.person, strengths.CERTAIN, (naming.start, naming.end), why=Why.LABEL)

    def _signed(self, quote: Marked) -> Cue | None:
        """Who signs a heading of nothing but a quote, in a line with a dash below it."""
        line = self.segments.paragraph_at(quote.start)
        is_whole = not self.segments.masked[quote.outer_end : line.end].strip()
        below = self.segments.masked[line.end : line.end + _TO_DASH].lstrip()
        return self.cue_after.signature(quote) if is_whole and below.startswith(("–", "—", "--")) else None

    def _pulled(self, quote: Marked, voiced: Voiced) -> Cue | None:
        """A quote set apart within the text, not as its title, by the voice whose name is all the line below it."""
        line = self.segments.paragraph_at(quote.start)
        number = self.segments.number_of(line) + 1
        below = self.segments.paragraphs[number] if 1 < number < len(self.segments.paragraphs) else None
        naming = self.mentions.people.naming_at(below.start) if below else None
        if not below or not naming or self.segments.text_of(line).strip(_SET_APART):
            return None
        is_line = not self.segments.masked[naming.end : below.end].strip()
        is_voice = any(cue and cue.person is naming.person for _, cue in voiced)
        place = (naming.start, naming.end)
        return Cue(naming.person, strengths.NAMED_BESIDE, place) if is_line and is_voice else None

    def _announcing(self, quote: Marked, voiced: Voiced) -> Cue | None:
        """A heading in the words of one voice of those below it, shortened or not."""
        words = self._telling(quote)
        said: dict[Person, set[str]] = {}
        cues: dict[Person, Cue] = {}
        for one, cue in voiced:
            if cue and cue.person.name and quote.end < one.start < quote.end + _SECTION:
                said.setdefault(cue.person, set()).update(self._telling(one))
                cues.setdefault(cue.person, cue)
        fitting = [person for person, all_words in said.items() if len(words - all_words) * _MOST_UNSAID <= len(words)]
        if len(words) < _FEWEST_TELLING or len(fitting) != 1:
            return None
        return replace(cues[fitting[0]], strength=strengths.PARAGRAPH_BEFORE, is_direct=False, why=Why.SUBJECT)

    def _telling(self, quote: Marked) -> set[str]:
        """The words of a quote that are long enough to tell it from others, the -s of many apart."""
        words = _TELLING.findall(self.segments.flat[quote.start : quote.end].lower())
        return {word.removesuffix("s") for word in words}
