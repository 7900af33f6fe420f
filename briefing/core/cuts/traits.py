"""What tells a cut that turns the meaning from a fair one: traits of what was struck and of what is kept.

Each trait is a few words that a linguist can read ("place=mid first=with"); what it is worth stands in the table of
weights (see ``judging``), learnt from cuts that people judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.core.cuts.echoes import answers
from briefing.core.cuts.pieces import CutQuote, Piece, Span
from briefing.core.cuts.sorts import sorts
from briefing.core.cuts.tables import Found

_LENGTHS = ((1, "1"), (2, "2"), (3, "3"), (5, "4-5"), (8, "6-8"), (13, "9-13"))
_PARTS = 4
"""More parts, words or themes than so many tell no more."""
_NEAR = 4
"""The determiner of what stands before is one of so many words."""
_OPENING = 3
"""So many words open a piece."""
_LIMITING = ("all", "not", "only", "would", "will")
"""Kinds of words by which what is kept is said of all or of none, or is not done."""
_ANDS = ("and", "et")
_BESIDE = frozenset(("and", "but", "so", "well", "that", "is", "et", "mais", "alors", "bon", "que", "qu", "c", "est"))
"""Small words beside a remark on the saying."""


def traits(cut: CutQuote, piece: Piece) -> frozenset[str]:
    """The traits of one piece that was struck; a remark on the saying that is all of it has no other."""
    if all_of(cut, piece, cut.fillers):
        return frozenset(("remark=all", f"remark=all {_place(piece)}"))
    every = frozenset(_Traits(cut, piece).every())
    group = all_of(cut, piece, cut.alone)
    return every | {"only=losses", f"only={group}", f"only={group} {_place(piece)}"} if group else every


def all_of(cut: CutQuote, piece: Piece, known: Mapping[int, Found]) -> str:
    """The group of the first of the known entries that are all that was struck, with small words beside them, or none.

    "Of course, that" is all a remark, "perhaps, but" all a hedge.
    """
    at, first = piece.start, ""
    while at < piece.end:
        entry = known.get(at)
        if entry and entry.end <= piece.end:
            at, first = entry.end, first or entry.group
        elif cut.is_word(at) and cut.words[at] not in _BESIDE:
            return ""
        else:
            at += 1
    return first


class _Traits:
    """The traits of a piece, and what they are made of."""

    def __init__(self, cut: CutQuote, piece: Piece) -> None:
        self.cut, self.piece, self.fields = cut, piece, cut.fields
        self.struck = [at for at in range(piece.start, piece.end) if cut.is_word(at)]
        self.words = [cut.words[at] for at in self.struck]
        self.kept = [at for at in range(*piece.sentence) if at in cut.kept and cut.is_word(at)]
        self.kept_words = [cut.words[at] for at in self.kept]
        self.place = f"place={_place(piece)}"
        self.apart = f"{self.place} apart={'yes' if piece.is_apart else 'no'}"
        self.tense = f"kept-tense={self.fields.tense(self.kept_words) if self.kept else 'none'}"
        self.first = f"first={self.shape(self.struck[0])}"

    def every(self) -> Iterator[str]:
        """All traits of the piece."""
        yield from self.standing()
        yield from self.opening()
        yield from self.said()
        yield from self.known()
        yield from self.spoken_of()
        yield from self.around()
        yield from answers(self.cut, self.piece, self.place)
        yield from sorts(self.cut, self.piece, self.place)
        yield from self.beside() if self.piece.is_whole else ()

    def shape(self, at: int) -> str:
        """What a word is: its kind, a number, a name, or what its ending tells."""
        word, fields = self.cut.words[at], self.fields
        if kind := fields.kind(word):
            return kind
        if any(letter.isdigit() for letter in word):
            return "number"
        if not self.cut.is_word(at):
            return word
        endings = (
            ("imperfect", fields.lasting),
            ("gerund", fields.gerunds),
            ("manner", fields.manner),
            ("done", fields.done[:1]),
        )
        for name, ending in endings:
            if word.endswith(ending) and len(word) > _NEAR:
                return name
        if self.cut.table.has("verbs", word):
            return "verb"
        return "name" if self.cut.is_name(at) else "word"

    def standing(self) -> Iterator[str]:
        """Where the piece stands, between which marks, and how long it is."""
        piece = self.piece
        length = next((name for most, name in _LENGTHS if len(self.words) <= most), "14+")
        left = "edge" if piece.leads else self.cut.mark(piece.start, piece.start - 1)
        right = "edge" if piece.trails else self.cut.mark(piece.end - 1, piece.end)
        parts = min(len(self.cut.chunks(piece.start, piece.end)), _PARTS)
        yield from (self.place, self.apart, f"length={length}", f"{self.place} length={length}")
        yield from (f"{self.place} left={left} right={right}", f"{self.place} parts={parts}")

    def opening(self) -> Iterator[str]:
        """What the piece begins with."""
        left = "edge" if self.piece.leads else self.cut.mark(self.piece.start, self.piece.start - 1)
        word = f"begins={self.words[0]}"
        yield from (self.first, f"{self.first} {self.place}", f"{self.first} {self.place} left={left}")
        yield from (word, f"{word} {self.place}", f"last={self.shape(self.struck[-1])}")
        if len(self.struck) > 1:
            second = f"{self.first} then={self.shape(self.struck[1])}"
            yield from (second, f"{second} {self.place}")

    def determined(self, at: int) -> str:
        """How a name is determined that begins there."""
        word = self.cut.words[at]
        kind = self.fields.kind(word)
        if kind in ("a", "the", "my", "all"):
            return kind
        return "number" if word[0].isdigit() else "name" if self.cut.is_name(at) else "word"

    def said(self) -> Iterator[str]:
        """The words themselves, and what kinds of them there are."""
        yield from (f"word={word}" for word in self.words)
        has = self.cut.table.has
        for group in ("verbs", "own"):
            yield f"{self.place} {group}={'yes' if any(has(group, word) for word in self.words) else 'no'}"
        for group in ("manner", "domains", "partitives", "deictics"):
            yield from [f"{self.place} has={group}"] if any(has(group, word) for word in self.words) else ()
            yield from [f"{self.apart} begins={group}"] if has(group, self.words[0]) else ()
        if all(map(self.cut.table.is_manner, self.words)):
            yield f"{self.place} only=manner"
        if any(word[0].isdigit() for word in self.words):
            yield from ("digits", f"digits {self.place}")
        if '"' in self.cut.words[self.piece.start : self.piece.end]:
            yield f"quoted {self.place}"

    def known(self) -> Iterator[str]:
        """The words of the tables in it: of a loss, or of what may go."""
        cut, piece = self.cut, self.piece
        found = list(cut.losses_within(piece.start, piece.end))
        start = next((at for at in self.struck if cut.words[at] not in _ANDS), self.struck[0])
        for one in found:
            yield from (f"holds={one.group}", f"holds={one.group} {self.place}")
            if one.start <= start:
                yield from (f"opens={one.group}", f"opens={one.group} {self.apart}")
            if one.end > self.struck[-1]:
                yield f"closes={one.group}"
        if not {one.group for one in found} - {"harmless"}:
            yield from ("holds=none", f"holds=none {self.apart}")
        opener = cut.openers.get(self.struck[0]) or cut.openers.get(start)
        remark = f"remark={opener.group if opener else 'none'}"
        yield from (remark, f"{remark} {self.place}")

    def spoken_of(self) -> Iterator[str]:
        """What the struck words speak of, and what the kept ones."""
        each = [self.fields.themes_of(word) for word in self.words]
        every = sorted(frozenset().union(*each))
        for theme in every:
            yield from (f"theme={theme}", f"theme={theme} {self.place}", f"theme={theme} {self.apart}")
        for theme in frozenset().union(*each[:_OPENING]):
            yield from (f"begins-theme={theme}", f"begins-theme={theme} {self.apart}")
        yield from (f"ends-theme={theme}" for theme in frozenset().union(*each[-2:]))
        yield f"themes={min(len(every), _OPENING)} {self.place}"
        kept = frozenset().union(*map(self.fields.themes_of, self.kept_words))
        yield from (f"kept-theme={theme} {self.place}" for theme in kept)

    def around(self) -> Iterator[str]:
        """What is kept of the sentence: how it tells, what limits it, what stands before the piece and after it."""
        cut, piece = self.cut, self.piece
        yield from (f"{self.tense} {self.place}", f"{self.tense} {self.apart}")
        yield f"kept-length={min(len(self.kept) // 4, 5)} {self.place}"
        for group in sorted({one.group for one in cut.losses_within(*piece.sentence) if one.start in cut.kept}):
            yield from (f"kept={group}", f"kept={group} {self.place}")
        yield from {f"kept={kind} {self.place}" for kind in map(self.fields.kind, self.kept_words) if kind in _LIMITING}
        before = [at for at in self.kept if at < piece.start]
        after = next((at for at in self.kept if at >= piece.end), None)
        if before:
            near = f"named={self.named(before[-_NEAR:])}"
            yield f"before={self.shape(before[-1])} {self.place}"
            yield from (f"{near} {self.place}", f"{near} {self.apart}", f"{near} {self.place} {self.first}")
        if after is not None:
            yield f"after={self.shape(after)} {self.place}"

    def named(self, near: list[int]) -> str:
        """How what stands right before the piece is determined."""
        kinds = (self.determined(at) for at in reversed(near))
        return next((kind for kind in kinds if kind not in ("word", "name")), "none")

    def beside(self) -> Iterator[str]:
        """Of a whole sentence: what those before and after it are."""
        cut, sentence = self.cut, self.piece.sentence
        at = cut.sentences.index(sentence)
        before = cut.sentences[at - 1] if at else None
        after = cut.sentences[at + 1] if at + 1 < len(cut.sentences) else None
        sides = f"before={_kept(cut, before)} after={_kept(cut, after)}"
        yield from (sides, f"{sides} {self.first}", f"sentence-end={cut.words[self.piece.end - 1]}")
        if after and cut.keeps(*after):
            following = f"next={self.shape(next(at for at in range(*after) if cut.is_word(at)))}"
            yield from (following, f"{following} {self.first}")


def _place(piece: Piece) -> str:
    if piece.is_whole:
        return "whole"
    return "lead" if piece.leads else "trail" if piece.trails else "mid"


def _kept(cut: CutQuote, sentence: Span | None) -> str:
    return "kept" if sentence and cut.keeps(*sentence) else "none"
