"""A title: a sentence on two lines, at the largest size at which it stands in its place, broken where it reads best."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Ink, Letters, Line, TextBox
from briefing.deck.compose.texts import (
    NO_BREAK,
    balanced,
    broken_at,
    cut_to,
    ends_badly,
    first_fitting,
    lays,
    one_line,
    pitch_of,
    steady,
    well_broken,
    worded,
)
from briefing.deck.fonts.measure import Broken
from briefing.deck.fonts.shipped import varies

LARGEST = 28.0
"""A title is a sentence: larger than this it takes three lines, whatever the template's own size is."""
_SMALLEST = 18.0
_SMALL = (17.0, 16.0)
"""Sizes of a title that nearly stands on its lines: rather that than one line more."""
_LONG = (20.0, 19.0, 18.0, 17.0, 16.0)
"""Sizes of a title that is a line too long, where its place is high enough: rather that than words left out."""
_UNSET, _SET = 20.0, 24.0
"""A template whose titles are smaller than the first never chose a size for them, and is given the second: a title
leads the quotes below it."""
_NUMBER = re.compile(r" \(\d+(?:/\d+)?\)$")
_DIGIT = re.compile(r"\d")
_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""What may break a line: a mark keeps the no-break space before it."""
_LETTER = 0.45
"""The average width of a letter in sizes of its font: letters with spaces between measure as larger ones."""
_IN_HAND = 1.05
"""What a narrowed place is wider than its longest line: renderers differ, and a third line would be worse."""
_LESS = 0.1
"""The share of its size that a title gives up to stay on its line in a font that is drawn for its own."""
_REMEMBERED = 512
"""Titles that are kept as they were set, whatever their numbers: those of any deck that people edit."""
HAIR = 0.3
"""Points by which lines may be higher than their place: less than a check of decks takes for an overflow."""


class Title(NamedTuple):
    """A title's box, how many lines it takes, and the points from one to the next."""

    box: TextBox
    lines: int
    pitch: float


@lru_cache(maxsize=4096)
def title_of(text: str, lang: str, largest: float, look: Look) -> Title:
    """The title ``text`` on a template, at ``largest`` at most; remembered, as slides are composed more than once.

    Titles that differ in their number only are set alike, as if its figures were noughts, the widest of any font: what
    goes on over several slides does not jump from one to the next.
    """
    found = _NUMBER.search(text)
    if not found:
        return _laid(text, lang, largest, look)
    made = _laid(text[: found.start()] + _DIGIT.sub("0", found[0]), lang, largest, look)
    number = found[0].lstrip()
    line = made.box.lines[0]
    numbered = line._replace(letters=(line.letters[0]._replace(text=line.text[: -len(number)] + number),))
    return made._replace(box=replace(made.box, lines=(numbered,)))


@lru_cache(maxsize=_REMEMBERED)
def _laid(text: str, lang: str, largest: float, look: Look) -> Title:
    made, wide = _broken_well(_fitted(_BLANKS.sub(" ", text).strip(), lang, largest, look), look)
    real = _measured(made, look)
    counts = (len(broken_at(real, wide, look).lines), len(_widest(real, look, wide).lines))
    lines = max(counts[0], min(counts[1], look.title_lines))
    box = TextBox(
        "Title", look.title, (made,), look.anchor, "title", inset=_insets(wide, look), is_bare=look.title_bare
    )
    return Title(box, lines, pitch_of(real, look))


def _fitted(shown: str, lang: str, largest: float, look: Look) -> Line:
    """The title at the largest size that holds it, though letters are drawn wide; else on a line more, or cut."""

    def line(size: float, words: str = shown) -> Line:
        own = Letters(words, size, look.title_ink or Ink(""), look.title_bold, face="", lang=lang)
        return Line((own,), look.title_pitch)

    def fits(made: Line, lines: int = look.title_lines, *, widest: bool = False) -> bool:
        real = _measured(made, look)
        lay = _widest(real, look) if widest else broken_at(real, look.title.w, look)
        roomy = len(lay.lines) * pitch_of(real, look) <= look.title.h + HAIR
        return len(lay.lines) <= lines and not lay.is_torn and roomy

    own = look.title_size if look.title_size >= _UNSET else _SET
    most = max(min(own, look.size(largest)), look.title_least)
    sizes = [most - step for step in range(int(most - _SMALLEST) + 1)] or [most]
    size = first_fitting(sizes, lambda size: fits(line(size), widest=True))
    size = _kept_on_lines(size, line, look) if size else None
    if size is None:
        size = first_fitting(sizes, lambda size: fits(line(size)))
    if size is None:
        size = first_fitting(_SMALL, lambda size: fits(line(size)))
    if size is None:
        size = first_fitting(_LONG, lambda size: fits(line(size), look.title_lines + 1))
    return line(size) if size else line(sizes[-1], _cut(shown, lambda words: fits(line(sizes[-1], words))))


def _widest(real: Line, look: Look, wide: float = 0.0) -> Broken:
    """How a title breaks where its letters are drawn as wide as they may be: as measured, if its font is here."""
    return lays(real, wide or look.title.w, look)[0]


def _kept_on_lines(size: float, line: Callable[[float], Line], look: Look) -> float:
    """A size hardly less at which wide letters take no line more than measured ones, where there is one."""

    def lines(size: float) -> tuple[int, int]:
        real = _measured(line(size), look)
        return len(broken_at(real, look.title.w, look).lines), len(_widest(real, look).lines)

    smaller = (size - step for step in range(int(size * _LESS) + 1))
    most = lines(size)[0]
    return next((tried for tried in smaller if lines(tried)[1] <= most), size)


def _cut(title: str, fits: Callable[[str], bool]) -> str:
    """A title cut before the number that tells it from others like it."""
    found = _NUMBER.search(title)
    number = found[0] if found else ""
    return cut_to(title.removesuffix(number), lambda words: fits(words + number)) + number


def _broken_well(line: Line, look: Look) -> tuple[Line, float]:
    """The title as it breaks best in its real font, and how wide it may be for that."""
    wide = look.title.w
    if varies(look.family("title")):
        real, wide = steady(_measured(line, look), wide, look)
        return spaced(line, real), wide
    real = well_broken(_measured(line, look), wide, look)
    if ends_badly(real, wide, look):  # no-break spaces cannot help: only its last word would not fit
        narrow = balanced((real,), wide, look)
        lay = broken_at(real, narrow, look)
        wide = min(wide, max(narrow, max(lay.widths) * _IN_HAND))
        real = _held(real, lay, wide, look)
    return spaced(line, real), wide


def _held(real: Line, lay: Broken, wide: float, look: Look) -> Line:
    """A title of two lines whose second keeps its first words where its place is a hair wider than its first line."""
    if len(lay.lines) != 2 or " ".join(lay.lines) != real.text:
        return real
    words = lay.lines[1].split(" ")
    rest = wide * _IN_HAND - lay.widths[0]
    for count in range(1, len(words) + 1):
        held = NO_BREAK.join(words[:count])
        if one_line(worded(real, held), look) > rest:
            return worded(real, " ".join((lay.lines[0], held, *words[count:])))
    return real


def _insets(wide: float, look: Look) -> tuple[float, float, float, float]:
    """What a title that is narrower than its place leaves free at the sides: its frame stays the layout's."""
    rest = max(0.0, look.title.w - wide)
    left = {"r": rest, "ctr": rest / 2}.get(look.align, 0.0)
    return left, 0.0, rest - left, 0.0


def spaced(line: Line, broken: Line) -> Line:
    """A text with the no-break spaces of the line that it was measured by."""
    text = "".join(
        NO_BREAK if other == NO_BREAK else letter for letter, other in zip(line.text, broken.text, strict=True)
    )
    return line._replace(letters=(line.letters[0]._replace(text=text),))


def _measured(line: Line, look: Look) -> Line:
    """A title's line in the real font of its placeholder, for measuring."""
    part = line.letters[0]
    upper = part.text.upper()
    text = upper if look.title_caps and len(upper) == len(part.text) else part.text
    wide = part.size + look.title_tracking / _LETTER
    pitch = line.pitch * part.size / wide
    return Line((Letters(text, wide, look.text, part.bold, face="title", lang=part.lang),), pitch)
