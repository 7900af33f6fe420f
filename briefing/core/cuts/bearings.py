"""On what a struck piece bears: which words it goes on from and leads to, what it and they count, what it repeats."""

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
_JOINS = ("and", "or")
"""Kinds of words that join two."""
_LONG = 5
"""More words that "and" joins tell no more."""


def bearings(cut: CutQuote, piece: Piece, grammar: Grammar, where: str) -> Iterator[str]:
    """The traits of a piece against the words of its sentence that are kept."""
    found = _Bearings(cut, piece, grammar, where)
    yield from found.edges()
    yield from found.counting()
    yield from found.listing()
    yield from found.pairing()
    yield from found.restarting()


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

    def pairing(self) -> Iterator[str]:
        """Whether it is one of two that "and" joins, or one of several words in a row, and how like the other it is."""
        cut, piece, kinds = self.cut, self.piece, [self.cut.fields.kind(self.cut.words[at]) for at in self.struck]
        enters = self.before and self.before[-1] == piece.start - 1
        leaves = self.after and self.after[0] == piece.end
        which, one, other = "none", self.before[-1:], self.struck[-1:]
        if enters and kinds[0] in _JOINS and len(kinds) > 1:
            which, other = f"second {kinds[0]}", self.struck[1:2] if len(kinds) == _MANY else self.struck[-1:]
        elif leaves and kinds[-1] in _JOINS and len(kinds) > 1:
            which, one, other = f"first {kinds[-1]}", self.struck[:1], self.after[:1]
        elif leaves and len(kinds) == 1 and cut.mark(piece.start, piece.start - 1) == ",":
            which = "comma"
        if which == "none" or len(self.parts) > 1:
            return
        losses = any(found.group != "harmless" for found in cut.losses_within(piece.start, piece.end))
        plain = f"pair {which} {'loses' if losses or 'not' in kinds else 'plain'}"
        clause = "clause" if self.has_verb(self.parts[0]) else "phrase"
        alike = "yes" if one and other and self.form(one[0]) == self.form(other[0]) else "no"
        yield from (plain, f"{plain} {clause} {self.where}", f"{plain} {clause} words={min(len(kinds), _LONG)}")
        yield from (f"{plain} alike={alike}", f"{plain} after={self.form(self.struck[min(1, len(kinds) - 1)])}")

    def restarting(self) -> Iterator[str]:
        """Whether what follows, or what stands before, begins as it does: a slip of the tongue, or an item of a row."""
        again = max((self.alike(words, self.next_words) for words in self.parts), default=0)
        item = self.alike(self.parts[0], self.next_words)
        began = max((self.alike(self.parts[0], words) for words in self.kept_parts), default=0)
        denied = any(self.cut.fields.kind(self.cut.words[at]) == "not" for at in self.struck)
        if again or began:
            yield f"restart item={item} any={again} before={began}"
            yield f"restart before={began} denied={denied} {self.where}"
            yield f"restart after={again} denied={denied} {self.where}"

    def alike(self, words: Sequence[str], others: Sequence[str]) -> int:
        """How many words both begin with, at most two; one where one breaks off the other ("re-, repartir")."""
        if not words or not others:
            return 0
        breaks_off = len(words[0]) > 1 and not self.cut.fields.kind(words[0]) and others[0].startswith(words[0])
        if words[0] != others[0]:
            return int(breaks_off)
        return 2 if len(words) > 1 and list(words[:2]) == list(others[:2]) else 1

    @property
    def next_words(self) -> Sequence[str]:
        """The kept words right behind it, at most so many as are asked for."""
        cut, end = self.cut, self.piece.end
        near = [at for at in range(end, min(end + _NEAR, len(cut.words))) if cut.is_word(at)]
        return [cut.words[at] for at in near if at in cut.kept]

    @property
    def kept_parts(self) -> Iterator[Sequence[str]]:
        """What is kept before it, from each stop on, in its sentence and in the one before."""
        cut, piece = self.cut, self.piece
        at = cut.sentences.index(piece.sentence)
        for sentence in cut.sentences[max(0, at - 1) : at + 1]:
            for chunk in cut.chunks(sentence.start, min(sentence.end, piece.start)):
                yield [cut.words[one] for one in range(*chunk) if one in cut.kept and cut.is_word(one)]

    def has_verb(self, words: Sequence[str]) -> bool:
        """Whether one of these words is a verb."""
        return any(map(self.grammar.is_verb, words))
