"""Text folded for comparing. ``fold`` is for searching: no case, no accents. ``plain`` is for proving: the same words,
whatever the program that wrote them made of their letters and spaces; ``spelled`` takes their marks for the same, too.
The text itself always stays as it is.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

MARKS: Mapping[int, str] = {
    ord(letter): mark for mark, letters in (('"', "«»“”„‟‹›"), ("'", "‘’‛ʼ′"), ("-", "‐‑‒–—―−")) for letter in letters
}
"""Quotation marks, apostrophes and dashes, whichever a program sets, as the plain one of their kind."""
_FOR_APOSTROPHE = re.compile(r"[ʼ´`‘′](?:(?<=ʼ)|(?<=[^\W\d_].)(?=[^\W\d_]))")
"""What people type for an apostrophe: the one that is a letter, and accents and primes between two letters. The marks
stand first in the pattern, so that texts without are told at once."""
_UNSEEN = (
    "\u00ad",
    "\u034f",
    "\u061c",
    "\u180e",
    "\u200b\u200d",
    "\u2060\u2064",
    "\ufe00\ufe0f",
    "\ufeff",
    "\U000e0020\U000e007f",
)
"""What takes no room, by the ends of each range: soft hyphens, spaces of no width, joiners, selectors of how a letter
looks, tags."""
UNSEEN = "".join(f"{ends[0]}-{ends[-1]}" for ends in _UNSEEN)
"""The same as a part of a pattern: one by one, every letter of a text would be compared with each of the last."""
NO_ROOM = frozenset(chr(code) for ends in _UNSEEN for code in range(ord(ends[0]), ord(ends[-1]) + 1))
DIRECTIONS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of the direction of writing, as a part of a pattern."""
_SPECIAL = {"œ": "oe", "æ": "ae", **{chr(code): mark for code, mark in MARKS.items()}}
_SPECIAL |= dict.fromkeys("\u00a0\u202f\u2009\u2002\u2003\t\n", " ") | dict.fromkeys(NO_ROOM, "")
_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
"""ﬀ, ﬁ, ﬂ and the like: a font's affair. Œ and æ are letters."""
_NOT_DRAWN = "\u00ad\u200b\u2060\ufeff"
"""What is unseen and no script or picture needs: joiners make one letter or picture of two."""
_SIGNS = re.compile(f"[{UNSEEN}{DIRECTIONS}\ufb00-\ufb06\u0300-\u036f]")
"""What a text with variants has, quickly looked for."""
_VARIED = cache(lambda: re.compile(f"[{UNSEEN}{DIRECTIONS}]+|[\ufb00-\ufb06]|.[\u0300-\u036f]+", re.DOTALL))
_VARIED_AS_DRAWN = cache(lambda: re.compile(f"[{_NOT_DRAWN}]+|[\ufb00-\ufb06]|.[\u0300-\u036f]+", re.DOTALL))
_MARK = re.compile(r" ?([^\w\s]) ?")
_PART = re.compile(r"\w+|[^\w\s]")


class _Folds(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = "".join(_SPECIAL.get(letter, letter) for letter in chr(code).casefold())
        decomposed = unicodedata.normalize("NFKD", plain)
        folded = "".join(letter for letter in decomposed if unicodedata.category(letter) not in ("Mn", "Cf"))
        self[code] = folded
        return folded


_FOLDS = _Folds()


class Folded(NamedTuple):
    """A folded text, and the way back: ``at`` are places in it from which on it is the original from ``origins`` on."""

    text: str
    at: tuple[int, ...]
    origins: tuple[int, ...]

    def origin(self, place: int) -> int:
        """The place in the original of a place in the folded text."""
        found = bisect_right(self.at, place) - 1
        end = self.origins[found + 1] if found + 1 < len(self.origins) else place + self.origins[found]
        return min(self.origins[found] + place - self.at[found], end)


def fold(text: str) -> str:
    """``text`` for searching: no case, no accents, no ligatures, nothing unseen, plain quotes, spaces and dashes."""
    return text.translate(_FOLDS)


def fold_each(text: str) -> list[str]:
    """What each character of ``text`` folds to; together they are ``fold(text)``."""
    return list(map(_FOLDS.__getitem__, map(ord, text)))


def plain(text: str) -> str:
    """``text`` for proving: letters composed, ligatures apart, nothing unseen, one space for any. Marks stay."""
    return " ".join(folded(text).text.split())


def spelled(text: str) -> str:
    """``text`` for comparing: as ``plain`` has it, with one kind of marks, and no spaces around them."""
    return _MARK.sub(r"\1", plain(text).translate(MARKS)).replace("...", "…")


def first_spellings(names: Iterable[str]) -> dict[str, str]:
    """Each name as the first of those is written that differ from it in marks, spaces or case only."""
    first: dict[str, str] = {}
    return {name: first.setdefault(spelled(name).casefold(), name) for name in names}


def occurrences(text: str, words: str) -> list[tuple[int, int]]:
    """Where a text has these words, as start and end: letter for letter, or where it has none such, as they are spelled
    otherwise.
    """
    if not words.strip():
        return []
    starts = [found.start() for found in re.finditer(f"(?={re.escape(words)})", text)]
    if starts:
        return [(start, start + len(words)) for start in starts]
    there = folded(text)
    found = re.finditer(_spelling(words), there.text.translate(MARKS))
    return [(there.origin(match.start()), there.origin(match.end())) for match in found]


def _spelling(words: str) -> str:
    """The pattern of words with any spaces between them, and any or none around their marks."""
    parts = _PART.findall(spelled(words))
    pattern = re.escape(parts[0]) if parts else r"(?!)"
    for before, part in pairwise(parts):
        pattern += (r"\s+" if before[-1].isalnum() and part[0].isalnum() else r"\s*") + re.escape(part)
    return pattern.replace("…", r"(?:…|\.\.\.)")


def folded(text: str) -> Folded:
    """``text`` as ``plain`` has it but for its spaces, with the way back."""
    text = with_apostrophes(text)
    if text.isascii() or not _SIGNS.search(text):
        return Folded(text, (0,), (0,))
    pieces: list[str] = []
    at, origins, size, past = [0], [0], 0, 0
    for match in _VARIED().finditer(text):
        piece = _composed(match[0])
        if piece != match[0]:
            pieces += [text[past : match.start()], piece]
            size += match.start() - past
            at += [size, size + len(piece)]
            origins += [match.start(), match.end()]
            size += len(piece)
            past = match.end()
    return Folded("".join([*pieces, text[past:]]), tuple(at), tuple(origins))


def with_apostrophes(text: str) -> str:
    """``text`` with an apostrophe for whatever was typed for one, character for character."""
    return _FOR_APOSTROPHE.sub("’", text)


def drawn(text: str) -> str:
    """``text`` as it is drawn: no soft hyphens, which programs show as they like, and no ligatures of old fonts."""
    if text.isascii() or not _SIGNS.search(text):
        return text
    return _VARIED_AS_DRAWN().sub(lambda match: _composed(match[0]), text)


def _composed(letters: str) -> str:
    seen = "".join(letter for letter in letters if letter not in NO_ROOM and unicodedata.category(letter) != "Cf")
    return _LIGATURES.get(seen) or unicodedata.normalize("NFC", seen)
