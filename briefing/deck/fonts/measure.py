"""How wide words are and where lines break: each word is measured once a face, everything else is arithmetic.

Widths scale with the size (design metrics, no hinting), so a text is tried at ten sizes for the price of one. Against
Qt's own layout lines break alike but where kerning across a break would matter; boxes keep 2 % of their width in hand
for that and for what renderers differ in.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from briefing.deck.fonts.shipped import STAND_INS, ensure_fonts, face, stretch

SAFETY = 0.98
"""The share of a width that is used: renderers differ by a hair in where they break lines."""
LEAST_LINE = 1.2
"""The least height of a line in sizes of its font: LibreOffice draws 1.2 for every face, PowerPoint the face's own."""
_UNLIKE_LINE = 1.45
"""The height of a line with letters that our fonts lack, in sizes of its font."""
_EM = 1000
_BREAKS = re.compile(r"[^ \t\n]*?(?:[-‐–—/](?=\w)|[-‐–](?=\u00a0)|[ \t\n]+|$)")
"""A word with what may stand after it at a line's end: spaces, or a hyphen or dash within, which no no-break
space holds to what follows (Unicode Standard Annex 14)."""
_SQUARE = re.compile(
    "[\u1100-\u115f\u2600-\u27bf\u2b00-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6"
    "\U0001f000-\U0001faff\U00020000-\U0003fffd]"
)
"""Letters as wide as they are high; lines break between them. Fonts here lack them."""
_FOREIGN = re.compile(
    "[\u0530-\u10ff\u1200-\u1dbf\u2c00-\u2dff\ua4d0-\uabff\ufb00-\ufdff\ufe70-\ufeff\U00010000-\U0001efff]"
)
"""Letters that our fonts lack, too, of about two thirds of their height."""


class Piece(NamedTuple):
    """A stretch of text in one font: ``family`` is the real font's name, ``size`` in points."""

    text: str
    family: str
    size: float
    bold: bool = False
    italic: bool = False


class Broken(NamedTuple):
    """A paragraph broken into lines: their texts and their widths in points, last spaces left out.

    ``is_torn`` says that a word was wider than the line and had to be broken inside.
    """

    lines: tuple[str, ...]
    widths: tuple[float, ...]
    is_torn: bool = False


def width(piece: Piece) -> float:
    """The width in points of a text on one line."""
    return _whole(piece.text, piece.family, piece.bold, piece.italic) * piece.size


def broken(pieces: Sequence[Piece], width: float) -> Broken:
    """The lines of a paragraph ``width`` points wide, filled one after the other, at 98 % of that."""
    return _broken(tuple(pieces), width * SAFETY)


def broken_apart(pieces: Iterable[Piece], width: float) -> Broken:
    """The same for a text that is asked for once, such as one of many that are tried: nothing of it is remembered.

    In pieces of a word each, what words take is known from elsewhere.
    """
    return on_one_line(pieces).broken(width)


@lru_cache(maxsize=8192)
def _broken(pieces: tuple[Piece, ...], room: float) -> Broken:
    """Remembered: a text is asked for its height, its lines and its breaks, and a deck is made again after an edit."""
    return _filled(_remembered(pieces), room)


class OneLine(NamedTuple):
    """A paragraph on one line: chunks that no line may break inside, where each starts and where its ink ends."""

    chunks: tuple[str, ...]
    starts: tuple[float, ...]
    ends: tuple[float, ...]

    @property
    def widest(self) -> float:
        """The width of its widest chunk."""
        return max(end - start for start, end in zip(self.starts, self.ends, strict=True))

    def lines_in(self, width: float) -> int:
        """How many lines it takes where it is broken ``width`` points wide."""
        return sum(1 + torn for _, _, _, torn in _lines(self, width * SAFETY))

    def broken(self, width: float) -> Broken:
        """Its lines ``width`` points wide; nothing of them is remembered."""
        return _filled(self, width * SAFETY)


def _filled(paragraph: OneLine, room: float) -> Broken:
    lines: list[str] = []
    widths: list[float] = []
    is_torn = False
    for first, after, start, torn in _lines(paragraph, room):
        is_torn = is_torn or torn > 0
        lines += [""] * torn
        widths += [room] * torn
        lines.append("".join(paragraph.chunks[first:after]).rstrip())
        widths.append(paragraph.ends[after - 1] - start)
    return Broken(tuple(lines), tuple(widths), is_torn)


def _lines(paragraph: OneLine, room: float) -> Iterator[tuple[int, int, float, int]]:
    """The first chunk of each line and the one after its last, where it starts, and how many lines before it are filled
    by a word that is wider than one."""
    starts, ends, first = paragraph.starts, paragraph.ends, 0
    while first < len(starts):
        start, torn = starts[first], 0
        if ends[first] - start > room:
            torn = int((ends[first] - start) // room)
            start += torn * room
        after = max(bisect_right(ends, start + room, first), first + 1)
        yield first, after, start, torn
        first = after


def line_height(family: str, size: float, text: str = "") -> float:
    """The height in points of a line of ``text`` at single spacing, the tallest of what renderers make of it."""
    least = _UNLIKE_LINE if not text.isascii() and _is_unlike(text) else LEAST_LINE
    return size * max(least, _natural(family))


@lru_cache(maxsize=8192)
def _is_unlike(text: str) -> bool:
    """Whether letters of another font stand in it."""
    return bool(_SQUARE.search(text) or _FOREIGN.search(text))


def on_one_line(pieces: Iterable[Piece]) -> OneLine:
    """A paragraph not yet broken, in points; pieces that touch without a blank are one chunk, blanks alone none."""
    made: list[tuple[str, float, float]] = []
    text, start, end, place, is_whole = "", 0.0, 0.0, 0.0, False
    for piece in pieces:
        size = piece.size
        for word, ink, space, may_end in _tokens(piece.text, piece.family, piece.bold, piece.italic):
            if is_whole and ink and not (word[0] in _OPENING and text.rstrip()[-1:] in _QUOTES):
                made.append((text, start, end))
                text, start = "", place
            text += word
            end = place + ink * size if ink else end
            place += (ink + space) * size
            is_whole = may_end and end > start
    texts, starts, ends = zip(*made, (text, start, end), strict=True)
    return OneLine(texts, starts, ends)


def unbroken(pieces: Sequence[Piece]) -> OneLine:
    """The same, remembered, for a text that is tried in many widths."""
    return _remembered(tuple(pieces))


@lru_cache(maxsize=2048)
def _remembered(pieces: tuple[Piece, ...]) -> OneLine:
    """A text is tried in many widths; a thousand quotes of one table together, in one width after the other."""
    return on_one_line(pieces)


_QUOTES, _OPENING = frozenset("\"'«»“”‘’‹›"), frozenset("([{")
"""No line breaks between the former and the latter, whatever blanks stand there (Unicode Standard Annex 14, LB15)."""


@lru_cache(maxsize=16384)
def _tokens(text: str, family: str, bold: bool, italic: bool) -> tuple[tuple[str, float, float, bool], ...]:
    """The words of a text with their widths and those of their blanks in sizes of the font; whether a line may end."""
    made = []
    for word in _words(text):
        ink = word.rstrip(" \t\n")
        wide = _word(ink, family, bold, italic) if ink else 0.0
        space = _word(word[len(ink) :], family, bold, italic) if len(ink) < len(word) else 0.0
        ends = word[-1] in " \t\n-‐–—/" or bool(_SQUARE.match(word[-1]))
        made.append((word, wide, space, ends))
    return tuple(made)


@lru_cache(maxsize=16384)
def _whole(text: str, family: str, bold: bool, italic: bool) -> float:
    """The width of a text on one line, in sizes of its font."""
    return sum(ink + space for _, ink, space, _ in _tokens(text, family, bold, italic))


def _words(text: str) -> Iterator[str]:
    for found in _BREAKS.finditer(text):
        word = found[0]
        if not word:
            continue
        if _SQUARE.search(word):
            yield from _squares(word)
        else:
            yield word


def _squares(word: str) -> Iterator[str]:
    place = 0
    for found in _SQUARE.finditer(word):
        if found.start() > place:
            yield word[place : found.start()]
        yield found[0]
        place = found.end()
    if place < len(word):
        yield word[place:]


@lru_cache(maxsize=65536)
def _word(word: str, family: str, bold: bool, italic: bool) -> float:
    """The width of a word in sizes of its font."""
    known = word
    extra = 0.0
    if not word.isascii():
        extra = 1.3 * len(_SQUARE.findall(word)) + len(_FOREIGN.findall(word))
        known = _FOREIGN.sub("", _SQUARE.sub("", word))
    return (_metrics(family, bold, italic).horizontalAdvance(known) / _EM + extra) * stretch(family, bold)


@lru_cache(maxsize=128)
def _metrics(family: str, bold: bool, italic: bool) -> QFontMetricsF:
    ensure_fonts()
    font = QFont(face(family)[0])
    font.setPixelSize(_EM)
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font)


@lru_cache(maxsize=64)
def _natural(family: str) -> float:
    if family in STAND_INS:
        return LEAST_LINE  # the true face's own is less (Georgia 1.136) or a hair more (Calibri 1.221)
    metrics = _metrics(family, False, False)
    return (metrics.ascent() + metrics.descent() + metrics.leading()) / _EM
