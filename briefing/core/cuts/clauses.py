"""A cut quote as its clauses: which of its words are kept, what opens each clause, and which words carry meaning."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefing.core.cuts.en import ENGLISH
from briefing.core.cuts.fr import FRENCH
from briefing.core.cuts.tables import Table
from briefing.core.quotes.proof import Token, place, tokens

_OPENERS = ("conditions", "concessions", "contrasts")
"""The groups of turning words that open a clause."""
_ENDS = ".!?…;"
_BREAKS = (*_ENDS, ",", ":", "(", ")")


class Found(NamedTuple):
    """An entry of a table's ``group`` in a text, its tokens ``start`` to ``end``."""

    group: str
    start: int
    end: int


@dataclass(frozen=True)
class Clause:
    """Tokens ``start`` to ``end`` of sentence ``sentence``; ``openers`` are the groups of what opens it."""

    start: int
    end: int
    sentence: int
    openers: tuple[str, ...]


@dataclass(frozen=True)
class CutQuote:
    """A quote, what of its tokens is ``kept``, and the table of its language."""

    text: str
    said: Sequence[Token]
    words: Sequence[str]
    kept: frozenset[int]
    table: Table

    def is_word(self, at: int) -> bool:
        return self.words[at][-1].isalnum()

    def keeps(self, start: int, end: int) -> bool:
        """Whether a word of these tokens is kept."""
        return any(at in self.kept and self.is_word(at) for at in range(start, end))

    def strikes(self, start: int, end: int) -> bool:
        """Whether none of these tokens is kept."""
        return not any(at in self.kept for at in range(start, end))

    def surface(self, start: int, end: int) -> str:
        """The tokens as they stand in the quote."""
        return self.text[self.said[start].start : self.said[end - 1].end]

    @cached_property
    def found(self) -> Sequence[Found]:
        """The words that turn a sentence, in the order of the text."""
        return self._find(self.table.pattern)

    def _find(self, pattern: re.Pattern[str]) -> list[Found]:
        joined = f" {' '.join(self.words)} "
        starts = [0]
        for word in self.words:
            starts.append(starts[-1] + len(word) + 1)
        found = []
        for match in pattern.finditer(joined):
            start, last = (bisect_right(starts, at - 1) - 1 for at in (match.start(), match.end() - 1))
            found.append(Found(str(match.lastgroup), start, last + 1))
        return found

    @cached_property
    def clauses(self) -> Sequence[Clause]:
        """What stands between stops, and from one opening word to the next."""
        longer = {found.start for found in self.found if found.end - found.start > 1 and found.group not in _OPENERS}
        plain = (found for found in self._find(self.table.openers) if found.start not in longer)
        turning = (found for found in self.found if found.group in _OPENERS)
        openers = {found.start: found for found in (*plain, *turning)}
        made: list[Clause] = []
        sentence, start, groups = 0, 0, list[str]()
        opened = 0  # where what the present clause opens with ends
        for at in range(len(self.words) + 1):
            stop = at == len(self.words) or self._is_stop(at)
            opener = openers.get(at)
            if (stop or (opener and at > opened)) and at > start:
                made.append(Clause(start, at, sentence, tuple(groups)))
                groups = []
                start = at
            if stop:
                sentence += at < len(self.words) and self._is_end(at)
                start = opened = at + 1
            elif opener:
                groups.append(opener.group)
                opened = opener.end
        return made

    def clause_of(self, at: int) -> int:
        """The place of the clause that holds a token."""
        return max(bisect_right([clause.start for clause in self.clauses], at) - 1, 0)

    def sentence(self, number: int) -> Iterator[Clause]:
        return (clause for clause in self.clauses if clause.sentence == number)

    @cached_property
    def runs(self) -> Sequence[tuple[int, int]]:
        """The stretches of tokens that are not kept, as start and end."""
        struck = [at for at in range(len(self.words)) if at not in self.kept]
        starts = [at for at in struck if at - 1 in self.kept or at == 0]
        return [(at, self.next_kept(at)) for at in starts]

    def next_kept(self, at: int) -> int:
        """The first token from ``at`` on that is kept; their number where there is none."""
        return next((index for index in range(at, len(self.words)) if index in self.kept), len(self.words))

    def run_of(self, at: int) -> tuple[int, int]:
        return next(run for run in self.runs if run[0] <= at < run[1])

    def _is_stop(self, at: int) -> bool:
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
    return CutQuote(quote, said, words, placing.kept, _table(words))


def _table(words: Sequence[str]) -> Table:
    """The table of the language whose usual words are more of these."""
    counts = {name: sum(table.has("usual", word) for word in words) for name, table in _TABLES.items()}
    return _TABLES[max(counts, key=counts.__getitem__)]


_TABLES = {"fr": FRENCH, "en": ENGLISH}
