"""On what a struck piece bears: which words it goes on from and leads to, and what it and they count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.core.cuts.grammar import Grammar
from briefing.core.cuts.pieces import CutQuote, Piece

_NEAR = 4
"""A number bears on what stands at most so many words from it."""
_MOST = 4
"""More parts than so many tell no more."""
_MANY = 2
"""More numbers than so many tell no more."""


def bearings(cut: CutQuote, piece: Piece, grammar: Grammar, where: str) -> Iterator[str]:
    """The traits of a piece against the words of its sentence that are kept."""
    found = _Bearings(cut, piece, grammar, where)
    yield from found.edges()
    yield from found.counting()
    yield from found.listing()


class _Bearings:
    """A piece, and the kept words before and after it."""

    def __init__(self, cut: CutQuote, piece: Piece, grammar: Grammar, where: str) -> None:
        self.cut, self.piece, self.grammar, self.where = cut, piece, grammar, where
        self.struck = [at for at in range(piece.start, piece.end) if cut.is_word(at)]
        kept = [at for at in range(*piece.sentence) if at in cut.kept and cut.is_word(at)]
        self.before = [at for at in kept if at < piece.start]
        self.after = [at for at in kept if at >= piece.end]
        self.said = {cut.words[at] for at in (*self.before, *self.after)}
        self.parts = [cut.bare(*chunk) for chunk in cut.chunks(piece.start, piece.end)]

    def edges(self) -> Iterator[str]:
        """The words on both sides of its ends."""
        cut, piece = self.cut, self.piece
        first, second, third = ([*map(self.form, self.struck), "end", "end"])[:3]
        if self.before:
            left = f"enters {self.form(self.before[-1])} {cut.mark(piece.start, piece.start - 1)} {first}"
            yield from (left, f"{left} {second}")
        if self.after:
            mark = cut.mark(piece.end - 1, piece.end)
            yield f"leaves {self.form(self.struck[-1])} {mark} {self.form(self.after[0])}"
        yield f"opens {first} {second} {third} {self.where}"

    def form(self, at: int) -> str:
        """What a word is: a number, its kind, a verb, a name, what is being done, or another word."""
        word, fields = self.cut.words[at], self.cut.fields
        if self.cut.counts(at):
            return "number"
        if kind := fields.kind(word):
            return kind
        if self.grammar.is_verb(word):
            return "verb"
        return "name" if self.cut.is_name(at) else "doing" if word.endswith(fields.gerunds) else "word"

    def counting(self) -> Iterator[str]:
        """Whether the struck words count what the kept ones count: "four thousand trees, of which ninety live"."""
        near = any(map(self.cut.counts, self.before[-_NEAR:]))
        kept = "near" if near else "yes" if any(map(self.cut.counts, (*self.before, *self.after))) else "no"
        counted = next((number for number, at in enumerate(self.struck) if self.cut.counts(at)), None)
        struck = "none" if counted is None else "soon" if counted < _NEAR else "late"
        yield f"count kept={kept} struck={struck} {self.where}"
        if near:
            yield f"measured {self.form(self.struck[0])} {self.where}"
        first = self.struck[: len(self.parts[0])]
        if counts := sum(map(self.cut.counts, first)):
            clause = "clause" if self.has_verb(self.parts[0]) else "phrase"
            yield f"first-counts={min(counts, _MANY)} {clause} kept={kept} {self.where}"
            if any(self.cut.fields.kind(self.cut.words[at]) in ("who", "which") for at in first[: _NEAR + 1]):
                yield f"of-them {self.where}"

    def listing(self) -> Iterator[str]:
        """How many parts it has, how many of them are clauses, and whether several begin alike, as lists do."""
        clauses = sum(map(self.has_verb, self.parts))
        yield f"parts={min(len(self.parts), _MOST)} clauses={min(clauses, _MOST)} {self.where}"
        begun = Counter(words[0] for words in self.parts)
        word, alike = max(begun.items(), key=lambda one: one[1])
        if alike > 1:
            said = "yes" if word in self.said else "no"
            yield from (f"alike={min(alike, _MOST)}", f"alike said={said} {self.where}")

    def has_verb(self, words: Sequence[str]) -> bool:
        """Whether one of these words is a verb."""
        return any(map(self.grammar.is_verb, words))
