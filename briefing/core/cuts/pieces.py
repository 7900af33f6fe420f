"""A cut quote as the pieces that were struck: where in its sentence each stands, and which words carry meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from briefing.core.cuts.en import ENGLISH
from briefing.core.cuts.fields import ENGLISH_FIELDS, FRENCH_FIELDS, Fields
from briefing.core.cuts.fr import FRENCH
from briefing.core.cuts.tables import Found, Table, find
from briefing.core.quotes.proof import Token, place, tokens

_ENDS = ".!?…;"
_BREAKS = (*_ENDS, ",", ":", "(", ")")
_NOT_ALONE = ("harmless", "amounts")
"""Groups of words that say little where nothing else was struck."""
_TABLES = {
    "fr": (FRENCH, FRENCH_FIELDS),
    "en": (ENGLISH, ENGLISH_FIELDS),
}


class Span(NamedTuple):
    """Tokens ``start`` to ``end``."""

    start: int
    end: int


@dataclass(frozen=True)
class Piece:
    """What was struck of one sentence: tokens ``start`` to ``end``.

    Whether nothing of the sentence is kept before it (``leads``), or after it (``trails``), and whether a stop or an
    end of the sentence is on its left and right (``left``, ``right``).
    """

    start: int
    end: int
    sentence: Span
    leads: bool
    trails: bool
    left: bool
    right: bool

    @property
    def is_whole(self) -> bool:
        """Whether it is all the words of its sentence."""
        return self.leads and self.trails

    @property
    def is_apart(self) -> bool:
        """Whether stops set it apart on both sides."""
        return self.left and self.right


@dataclass(frozen=True)
class CutQuote:
    """A quote, what of its tokens is ``kept``, and the tables of its language."""

    text: str
    said: Sequence[Token]
    words: Sequence[str]
    kept: frozenset[int]
    table: Table
    fields: Fields

    def is_word(self, at: int) -> bool:
        """Whether a token ends in a letter or figure, and is no mark."""
        return self.words[at][-1].isalnum()

    def is_name(self, at: int) -> bool:
        """Whether a word has a capital that no beginning of a sentence gives it."""
        return self.text[self.said[at].start].isupper() and at > 0 and self.words[at - 1] not in '.!?…;"'

    def counts(self, at: int) -> bool:
        """Whether a word is a number, in figures or in letters."""
        word = self.words[at]
        return word[0].isdigit() or (self.table.has("amounts", word) and not self.fields.kind(word))

    def mark(self, *places: int) -> str:
        """The mark at the first of these places that has one, or "none"."""
        inside = (at for at in places if 0 <= at < len(self.words))
        return next((self.words[at] for at in inside if not self.is_word(at)), "none")

    def keeps(self, start: int, end: int) -> bool:
        """Whether a word of these tokens is kept."""
        return any(at in self.kept and self.is_word(at) for at in range(start, end))

    def strikes(self, start: int, end: int) -> bool:
        """Whether none of these tokens is kept."""
        return not any(at in self.kept for at in range(start, end))

    def surface(self, start: int, end: int) -> str:
        """The tokens as they stand in the quote."""
        return self.text[self.said[start].start : self.said[end - 1].end]

    def bare(self, start: int, end: int) -> list[str]:
        """The words among these tokens."""
        return [self.words[at] for at in range(start, end) if self.is_word(at)]

    @cached_property
    def losses(self) -> Sequence[Found]:
        """The words that carry the meaning, in the order of the text."""
        return [found for found in find(self.table.losses, self.words) if not self._is_month(found)]

    def _is_month(self, found: Found) -> bool:
        """Whether "May" is the month: with its capital within a sentence, or behind a day."""
        if self.words[found.start : found.end] != ["may"] or not found.start:
            return False
        before = self.words[found.start - 1]
        return before[0].isdigit() or (self.text[self.said[found.start].start] == "M" and before not in _BREAKS)

    def losses_within(self, start: int, end: int) -> Iterator[Found]:
        """The words that carry the meaning among these tokens."""
        return (found for found in self.losses if start <= found.start and found.end <= end)

    @cached_property
    def openers(self) -> Mapping[int, Found]:
        """How something begins that may go, by its first token."""
        return {found.start: found for found in find(self.table.openers, self.words)}

    @cached_property
    def fillers(self) -> Mapping[int, Found]:
        """Whole remarks on the saying, by their first token."""
        return {at: found for at, found in self.openers.items() if found.group == "fillers"}

    @cached_property
    def alone(self) -> Mapping[int, Found]:
        """The words that carry a meaning where nothing else stands with them, by their first token."""
        return {found.start: found for found in self.losses if found.group not in _NOT_ALONE}

    @cached_property
    def praises(self) -> Sequence[int]:
        """The first tokens of exclamations."""
        return [found.start for found in find(self.table.praises, self.words)]

    @cached_property
    def sentences(self) -> Sequence[Span]:
        """The sentences that have words, each with its end mark."""
        ends = [at + 1 for at in range(len(self.words)) if self._is_end(at)]
        bounds = [0, *ends, len(self.words)]
        return [Span(start, end) for start, end in pairwise(bounds) if self.bare(start, end)]

    @cached_property
    def pieces(self) -> Sequence[Piece]:
        """What was struck, by sentence; marks alone are none."""
        return [
            self._piece(max(start, sentence.start), min(end, sentence.end), sentence)
            for start, end in self._runs
            for sentence in self.sentences
            if self.bare(max(start, sentence.start), min(end, sentence.end))
        ]

    def _piece(self, start: int, end: int, sentence: Span) -> Piece:
        leads, trails = not self.keeps(sentence.start, start), not self.keeps(end, sentence.end)
        left = leads or self.is_stop(start) or self.is_stop(start - 1)
        right = trails or self.is_stop(end - 1) or self.is_stop(end)
        return Piece(start, end, sentence, leads, trails, left, right)

    def chunks(self, start: int, end: int) -> list[Span]:
        """What stands between stops."""
        stops = [at for at in range(start, end) if self.is_stop(at)]
        bounds = [start - 1, *stops, end]
        return [Span(one + 1, other) for one, other in pairwise(bounds) if self.bare(one + 1, other)]

    @cached_property
    def _runs(self) -> Sequence[tuple[int, int]]:
        """The stretches of tokens that are not kept, as start and end."""
        struck = [at for at in range(len(self.words)) if at not in self.kept]
        starts = [at for at in struck if at - 1 in self.kept or at == 0]
        return [(at, self._next_kept(at)) for at in starts]

    def _next_kept(self, at: int) -> int:
        return next((index for index in range(at, len(self.words)) if index in self.kept), len(self.words))

    def is_stop(self, at: int) -> bool:
        """Whether a mark that sets words apart stands there."""
        return (self.words[at] in _BREAKS and (self.words[at] not in _ENDS or self._is_end(at))) or self._is_dash(at)

    def _is_end(self, at: int) -> bool:
        """Whether a sentence ends here: a dot after a single letter, or before a small one, is none."""
        if self.words[at] not in _ENDS:
            return False
        following = self.text[self.said[at + 1].start] if at + 1 < len(self.said) else "A"
        initial = self.words[at] == "." and at > 0 and len(self.words[at - 1]) == 1 and self.words[at - 1].isalpha()
        return self.words[at] in "!?;" or not (following.islower() or initial)

    def _is_dash(self, at: int) -> bool:
        return self.words[at] == "-" and self.text[self.said[at].start - 1 : self.said[at].start].isspace()


def cut_quote(quote: str, shown: str) -> CutQuote | None:
    """The quote with what ``shown`` keeps of it; None where that is not proved to be its words, or is all of them."""
    placing = place(shown, quote)
    said = tokens(quote)
    if placing is None or len(placing.kept) == len(said):
        return None
    words = [token.text.casefold() for token in said]
    return CutQuote(quote, said, words, placing.kept, *_TABLES[_language(words)])


def _language(words: Sequence[str]) -> str:
    """The language whose usual words, without those of another one, are more of these."""
    counts = {
        name: sum(table.has("usual", word) and not _is_foreign(word, name) for word in words)
        for name, (table, _) in _TABLES.items()
    }
    accents = any(not word.isascii() and word[-1].isalpha() for word in words)
    return max(counts, key=lambda name: (counts[name], (name == "fr") is accents))


def _is_foreign(word: str, language: str) -> bool:
    return any(table.has("usual", word) for name, (table, _) in _TABLES.items() if name != language)
