"""How struck words answer the kept ones before them: by taking up their words, by denying them, by speaking of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.cuts.pieces import CutQuote, Piece, Span

_STEM = 5
"""Words that share so many letters at their beginning are forms of one word ("consult", "consulted")."""
_LEAST = 4
"""A word that tells what is spoken of has so many letters, at least."""
_MOST = 2
"""More echoes, names or clauses tell no more."""
_BRIEF = ((3, "3"), (6, "6"), (10, "10"), (16, "16"))
_NAMING = ("the", "a", "my", "word")
"""Kinds of words with which a sentence begins that names what it speaks of."""
_SPEAKERS = ("i", "we", "you", "he", "it")
"""Kinds of words that say whose act a clause tells."""


def answers(cut: CutQuote, piece: Piece, place: str) -> Iterator[str]:
    """The traits of a piece against what is kept before it, in its sentence or right before it."""
    struck = [at for at in range(piece.start, piece.end) if cut.is_word(at)]
    words = [cut.words[at] for at in struck]
    said = _said_before(cut, piece)
    yield from _echo(cut, said, words, place)
    yield from _speaking(cut, words, place)
    yield f"struck-tense={cut.fields.tense(words)} {place}"
    names = sum(cut.is_name(at) for at in struck[1:])
    yield f"names={min(names, _MOST)} {place}"
    if cut.fields.is_order(words[0]):
        yield from ("asks", f"asks {place}")
    if piece.is_whole:
        yield from _within_its_neighbours(cut, piece, words)


def _said_before(cut: CutQuote, piece: Piece) -> list[str]:
    """The kept words of the sentence, or, of a whole one, those of the sentence before."""
    span = _beside(cut, piece, -1) if piece.is_whole else piece.sentence
    return [cut.words[at] for at in range(*span) if at in cut.kept and cut.is_word(at)]


def _beside(cut: CutQuote, piece: Piece, step: int) -> Span:
    at = cut.sentences.index(piece.sentence) + step
    return cut.sentences[at] if 0 <= at < len(cut.sentences) else Span(0, 0)


def _echo(cut: CutQuote, said: Sequence[str], words: Sequence[str], place: str) -> Iterator[str]:
    """Whether words come back, and whether what they say is denied in one of both."""
    again = stems(cut, said) & stems(cut, words)
    denied, denies = _denies(cut, said), _denies(cut, words)
    turn = "both" if denied and denies else "before" if denied else "here" if denies else "none"
    yield from (f"echo={min(len(again), _MOST)} {place}", f"denied={turn} {place}")
    yield f"echo={'yes' if again else 'no'} denied={turn} {place}"
    if again:
        yield f"echo={cut.fields.kind(words[0]) or 'word'} {place}"


def stems(cut: CutQuote, words: Sequence[str]) -> set[str]:
    """The beginnings of the words that tell what is spoken of."""
    telling = (word for word in words if len(word) >= _LEAST and not cut.fields.kind(word))
    return {word.rstrip("s")[:_STEM] for word in telling if not cut.table.has("usual", word)}


def _denies(cut: CutQuote, words: Sequence[str]) -> bool:
    return any(cut.fields.kind(word) == "not" for word in words)


def _speaking(cut: CutQuote, words: Sequence[str], place: str) -> Iterator[str]:
    """Who does what is told, of the struck words."""
    kinds = {cut.fields.kind(word) for word in words}
    yield f"speaks={next((kind for kind in _SPEAKERS if kind in kinds), 'none')} {place}"
    if "i" in kinds or "my" in kinds:
        yield f"own-life {place}"


def _within_its_neighbours(cut: CutQuote, piece: Piece, words: Sequence[str]) -> Iterator[str]:
    """Of a whole sentence: how brief it is, and whether what follows goes on with what stood before."""
    brief = next((name for most, name in _BRIEF if len(words) <= most), "more")
    first = cut.fields.kind(words[0]) or "word"
    yield from (f"brief={brief}", f"brief={brief} begins={first}")
    before, after = _beside(cut, piece, -1), _beside(cut, piece, 1)
    if cut.keeps(*after):
        goes_by = cut.table.has("anaphors", cut.bare(*after)[0])
        names = first in _NAMING and not stems(cut, cut.bare(*before)) & stems(cut, words[:_MOST])
        yield f"names-subject={'yes' if names else 'no'} goes-by={'yes' if goes_by else 'no'}"
    if cut.keeps(*before) and cut.keeps(*after):
        here, there = cut.bare(*before), cut.bare(*after)
        on = stems(cut, here) & stems(cut, there)
        yield f"goes-on={'yes' if on else 'no'}"
