"""Is what is shown the source's own words, in order, its cuts marked? Spaces and typographic variants apart.

A text is read as tokens: words, numbers and single marks. ``[…]`` (or ``(…)``) stands for words left out, ``[words]``
for a clarification put in, ``[N]ous`` for a changed capital. Every other token must be the source's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.core.folding import DIRECTIONS, MARKS, UNSEEN, folded, with_apostrophes
from briefing.core.i18n import translate

CUT = "[…]"
"""The mark of words left out."""
WORD = rf"\w[\w\u0300-\u036f{UNSEEN}{DIRECTIONS}]*"
"""The pattern of a word."""
_TOKEN = re.compile(rf"\[\w\]{WORD}|\d+(?:[.,]\d+)+|{WORD}|\.\.\.|\S")
_NEGATIONS = {*("ne", "n", "pas", "jamais", "ni", "non", "aucun", "aucune", "sans")}
_NEGATIONS |= {"not", "never", "no", "nor", "t", "none", "without"}
_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕһԁАВЕКМНОРСТУХІЈЅαινορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijshdABEKMHOPCTYXIJSaivopuABEZHIKMNOPTYX"
)
"""Letters, Cyrillic and Greek, that look like Latin ones."""
_MOST_WORDS = 12
"""The words of a difference that are told in full: of longer ones the ends say where they are."""


class Token(NamedTuple):
    """A word, number or mark, at ``start`` to ``end`` of a text; ``text`` is the same for typographic variants."""

    text: str
    start: int
    end: int


class Proof(NamedTuple):
    """Whether words are proved; if not, the first of them that differ: as shown (``shown``) and as said (``said``)."""

    proved: bool
    shown: str = ""
    said: str = ""

    @property
    def what(self) -> str:
        """The difference as a part of a sentence, "" for what is proved."""
        if self.proved:
            return ""
        if self.shown and _seen(self.shown) == _seen(self.said):
            sentence = translate("Truth", "it spells “{said}” with letters of another alphabet")
        elif self.shown and self.said:
            sentence = translate("Truth", "it says “{shown}” where the source says “{said}”")
        elif self.shown:
            sentence = translate("Truth", "it adds “{shown}”")
        else:
            sentence = translate("Truth", "it leaves out “{said}” without a mark")
        return sentence.format(shown=self.shown, said=self.said)


class Placing(NamedTuple):
    """Which tokens of a text are shown, by index, and what is put in before which token, "[words]"."""

    kept: frozenset[int]
    put_in: tuple[tuple[int, str], ...]


class _Item(NamedTuple):
    """A token of what is shown, or several in brackets: a cut, or words put in. At ``start`` to ``end``."""

    tokens: tuple[str, ...]
    start: int
    end: int
    cut: bool = False
    put_in: bool = False


@lru_cache(maxsize=512)
def tokens(text: str) -> tuple[Token, ...]:
    """The words, numbers and marks of a text."""
    found = ((match, _folded(match[0])) for match in _TOKEN.finditer(with_apostrophes(text)))
    return tuple(Token(folded, *match.span()) for match, folded in found if folded)


def proves(shown: str, text: str, *, whole: bool = True) -> Proof:
    """Whether ``shown`` is the words of ``text`` in order, its cuts marked.

    Against a quote, ``whole`` asks that what is missing at either end is marked, too. Against a source, which says
    much more, it may be a part; there, the words around a cut must be of one paragraph.
    """
    if whole:
        placing = place(shown, text)
    else:
        within = text.splitlines() if any(item.cut for item in _items(shown)) else [text]
        placing = next(filter(None, (place(shown, part, whole=False) for part in within)), None)
    return Proof(True) if placing else _difference(shown, text, whole=whole)


@lru_cache(maxsize=2048)
def has_cut(shown: str) -> bool:
    """Whether a mark of words left out stands in what is shown."""
    return bool(shown) and any(item.cut for item in _items(shown))


@lru_cache(maxsize=2048)
def place(shown: str, text: str, *, whole: bool = True) -> Placing | None:
    """Where the words of ``shown`` stand in ``text``, None when they are not proved to."""
    words = [token.text for token in tokens(text)]
    if words and words == [token.text for token in tokens(shown)]:
        return Placing(frozenset(range(len(words))), ())
    segments = _segments(_items(shown))
    kept: set[int] = set()
    put_in: list[tuple[int, str]] = []
    end = 0
    for number, segment in enumerate(segments):
        starts = range(end, len(words) + 1) if number or not whole else range(1)
        found = _found(segment, words, starts, to_end=whole and number == len(segments) - 1)
        if found is None:
            return None
        start, end, put = found
        kept.update(range(start, end))
        put_in += ((at, shown[item.start : item.end]) for at, item in put)
    said = any(words[index][-1].isalnum() for index in kept)
    return Placing(frozenset(kept), tuple(put_in)) if said else None


def leaves_out(shown: str, text: str) -> bool:
    """Whether what is shown of ``text`` lacks some of its words; what is not proved is taken for the whole of it."""
    placing = place(shown, text) if shown else None
    return placing is not None and len(placing.kept) < len(tokens(text))


def is_whole(shown: str, text: str) -> bool:
    """Whether every word of ``text`` is shown and none is put in: at most its opening or its marks are other ones."""
    placing = place(shown, text)
    return placing is not None and len(placing.kept) == len(tokens(text)) and not placing.put_in


def _folded(token: str) -> str:
    if token == "...":
        return "…"
    return token if token.isascii() else folded(token).text.translate(MARKS)


def _seen(words: str) -> str:
    """Words as they look: letters of other alphabets as the Latin ones that nobody tells them from."""
    return words.translate(_LOOK_ALIKES)


def _items(shown: str) -> list[_Item]:
    found = tokens(shown)
    items: list[_Item] = []
    at = 0
    while at < len(found):
        end = _bracketed(found, at)
        texts = tuple(token.text for token in found[at:end])
        cut = len(texts) > 1 and texts[1:-1] in ((), ("…",))
        items.append(_Item(texts, found[at].start, found[end - 1].end, cut, len(texts) > 1 and not cut))
        at = end
    return items


def _bracketed(found: Sequence[Token], at: int) -> int:
    """The end of the cut or clarification that starts at ``at``, or of the single token there."""
    opening = found[at].text
    if opening == "(" and [token.text for token in found[at + 1 : at + 3]] == ["…", ")"]:
        return at + 3
    brackets = (index for index in range(at + 1, len(found)) if found[index].text in ("[", "]"))
    end = next(brackets, at) if opening == "[" else at
    # A negation put in is no clarification: it must be said, like any other word.
    negated = any(token.text.lower() in _NEGATIONS for token in found[at:end])
    return end + 1 if found[end].text == "]" and not negated else at + 1


def _segments(items: Sequence[_Item]) -> list[list[_Item]]:
    """What stands between cuts."""
    segments: list[list[_Item]] = [[]]
    for item in items:
        if item.cut:
            segments.append([])
        else:
            segments[-1].append(item)
    return segments


def _found(
    segment: Sequence[_Item], words: Sequence[str], starts: range, *, to_end: bool
) -> tuple[int, int, list[tuple[int, _Item]]] | None:
    """The first start and end of a segment among words, with what is put in before which word."""
    for start in starts:
        found = _matched(segment, words, start)
        if found and (not to_end or found[0] == len(words)):
            return start, *found
    return None


def _matched(segment: Sequence[_Item], words: Sequence[str], start: int) -> tuple[int, list[tuple[int, _Item]]] | None:
    at = start
    put_in: list[tuple[int, _Item]] = []
    for item in segment:
        count = _count(item, words, at)
        if count is None:
            return None
        if item.put_in and not count:
            put_in.append((at, item))
        at += count
    return at, put_in


def _count(item: _Item, words: Sequence[str], at: int) -> int | None:
    """How many words from ``at`` the item is, None when it does not fit there."""
    if tuple(words[at : at + len(item.tokens)]) == item.tokens:
        return len(item.tokens)
    here = words[at] if at < len(words) else ""
    if item.put_in:
        return int(len(item.tokens) == 3 and _differs_in_capital(item.tokens[1], here))
    return 1 if _recased(item.tokens[0], here) else None


def _recased(token: str, word: str) -> bool:
    return token[0] == "[" and token[2:3] == "]" and _differs_in_capital(token[1] + token[3:], word)


def _differs_in_capital(one: str, other: str) -> bool:
    return one[1:] == other[1:] and one[0] != other[:1] and one[0].lower() == other[:1].lower()


def _difference(shown: str, text: str, *, whole: bool) -> Proof:
    """The first words that differ."""
    ours = [item for item in _items(shown) if not item.put_in]
    said = tokens(text)
    theirs = said if whole else _nearest([item.tokens[0] for item in ours], said)
    for ours_at, theirs_at in _differences(ours, theirs):
        return Proof(False, _surface(shown, ours[ours_at]), _surface(text, theirs[theirs_at]))
    return Proof(False, _surface(shown, ours), _surface(text, theirs))


def _differences(ours: Sequence[_Item], theirs: Sequence[Token]) -> Iterator[tuple[slice, slice]]:
    from difflib import SequenceMatcher  # only for a fault

    left, right = [CUT if item.cut else item.tokens[0] for item in ours], [token.text for token in theirs]
    for tag, start, end, from_, to in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal" or (start < end and set(left[start:end]) == {CUT}):
            continue
        # A lone mark says little: show it with the word before.
        wordless = not any(word[-1].isalnum() for word in (*left[start:end], *right[from_:to]))
        back = int(wordless and start > 0 and from_ > 0)
        yield slice(start - back, end), slice(from_ - back, to)


def _nearest(ours: Sequence[str], theirs: Sequence[Token]) -> Sequence[Token]:
    """The part of a long text that is most like what is shown."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, ours, [token.text for token in theirs], autojunk=False)
    block = matcher.find_longest_match()
    return theirs[max(0, block.b - block.a) : block.b + len(ours) - block.a]


def _surface(text: str, parts: Sequence[_Item | Token]) -> str:
    """The words of ``text`` from the first to the last part, the middle of many left out."""
    words = text[parts[0].start : parts[-1].end].split() if parts else []
    return " ".join([*words[:8], "…", *words[-4:]] if len(words) > _MOST_WORDS else words)
