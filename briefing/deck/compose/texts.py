"""Fitting text: how high lines stand in a width, the size at which they fit, where lines break best."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Line
from briefing.deck.fonts.measure import (
    SAFETY,
    Broken,
    OneLine,
    Piece,
    broken,
    broken_apart,
    line_height,
    on_one_line,
    unbroken,
    width,
)
from briefing.deck.fonts.shipped import likely_widths

NO_BREAK = "\u00a0"
_SHORT = 3
"""Words of so many letters or fewer do not end a line, where that can be had."""
_STOPS = ",;:."
"""Marks after which a line ends well; French has a blank before some, which makes them no short words."""
_CLEARLY = 1.03
"""Words that are so much wider than a line together are carried over by every renderer."""
_LOOSE = 1.02
"""How much more than is measured some renderers set on a line, at the most that was seen."""
_INNER = re.compile(r"(?<=[-‐–—/])(?=\w)|(?<=[-‐–])(?=\u00a0)")
_WORD = re.compile(r"\w[^\s]*")
_LAST = 15
"""Letters that a paragraph of our own ends with on its last line, at least."""
_TIED = 4
"""The most last words of a short text that are kept together."""
_NARROWINGS = 14
"""Of how many parts of its place a text may lose up to a half, to break well."""
_FURTHER = 3.0
"""How much rougher than its break a line more is."""
_WAYS = 4
"""Widths of letters that are tried where the font is not here."""
_HAIR, _DIGITS = 1e-6, 6
"""What sums of the same widths may differ by, and the digits of how rough breaks are that it does not reach."""
_FULL = 0.6
"""How full the lines before the last stay at least when words are kept together; the first of two, beside the other."""


def pieces(line: Line, look: Look) -> list[Piece]:
    """The line's text in real fonts, for measuring."""
    return [Piece(part.text, look.family(part.face), part.size, part.bold, part.italic) for part in line.letters]


def broken_at(line: Line, wide: float, look: Look) -> Broken:
    """The line broken at ``wide`` points."""
    return broken(pieces(line, look), wide)


def one_line(line: Line, look: Look) -> float:
    """The width in points of all of it on one line."""
    return sum(width(piece) for piece in pieces(line, look))


def pitch_of(line: Line, look: Look) -> float:
    """The points from one baseline to the next."""
    if line.exact:
        return line.exact
    heights = (line_height(look.family(part.face), part.size, part.text) for part in line.letters)
    return max(heights, default=0.0) * line.pitch


def height(lines: Sequence[Line], wide: float, look: Look) -> float:
    """How high paragraphs stand in a width, in points; the space before the first does not count."""
    total = 0.0
    for place, line in enumerate(lines):
        count = len(broken_at(line, wide, look).lines)
        total += count * pitch_of(line, look) + (line.before if place else 0.0)
    return total


class Unsized(NamedTuple):
    """Paragraphs measured once for all sizes of their letters, which widths and heights grow with.

    Each has the height of its lines in sizes (letters of other scripts stand higher); ``widest`` is the widest word.
    """

    paragraphs: tuple[tuple[OneLine, float], ...]
    widest: float

    def height(self, size: float, wide: float) -> float:
        """How high they stand at a size in a width, in points."""
        return sum(paragraph.lines_in(wide / size) * pitch for paragraph, pitch in self.paragraphs) * size

    def is_torn(self, size: float, wide: float) -> bool:
        """Whether a word would be broken inside."""
        return self.widest * size > wide * SAFETY


def unsized(lines: Iterable[Line], look: Look) -> Unsized:
    """Paragraphs that are set in size 1."""
    paragraphs = tuple((on_one_line(pieces(line, look)), pitch_of(line, look)) for line in lines)
    return Unsized(paragraphs, max((paragraph.widest for paragraph, _ in paragraphs), default=0.0))


def count(lines: Sequence[Line], wide: float, look: Look) -> int:
    """How many lines paragraphs take in a width."""
    return sum(len(broken_at(line, wide, look).lines) for line in lines)


def is_torn(lines: Iterable[Line], wide: float, look: Look) -> bool:
    """Whether a word would be broken inside."""
    return any(broken_at(line, wide, look).is_torn for line in lines)


def first_fitting(sizes: Iterable[float], fits: Callable[[float], bool]) -> float | None:
    """The first of the sizes, from the largest down, at which it fits; None where none does."""
    return next((size for size in sizes if fits(size)), None)


def glued(line: Line, wide: float, look: Look) -> Line:
    """A paragraph of our own whose last words stay together until they have 15 letters.

    Fewer do where these add a line, or leave one above half empty, in any width that its letters may be drawn in.
    """
    words = line.text.split(" ")
    kept = 1
    while kept < len(words) - 1 and len(" ".join(words[-kept:])) < _LAST:
        kept += 1
    if kept == 1 or len(line.letters) != 1:
        return line
    apart = [(len(broken_at(line, width, look).lines), width) for width in _widths(line, wide, look)]
    made = (worded(line, " ".join(words[:-n]) + " " + NO_BREAK.join(words[-n:])) for n in range(kept, 1, -1))
    return next((tied for tied in made if all(_stays_even(tied, most, width, look) for most, width in apart)), line)


def _widths(line: Line, wide: float, look: Look) -> list[float]:
    """The widths that ``wide`` points are to a line as it is measured: less a hair, all of them, for other letters."""
    first = line.letters[0]
    shares = likely_widths(look.family(first.face), first.bold, _WAYS)
    return [wide, wide / SAFETY, *(wide / share for share in shares if share != 1.0)]


def _stays_even(line: Line, most: int, wide: float, look: Look) -> bool:
    lay = broken_at(line, wide, look)
    least = max(lay.widths) * _FULL if most == 2 else wide * _FULL
    return len(lay.lines) == most and min(lay.widths[:-1], default=wide) >= least and not lay.is_torn


def well_broken(line: Line, wide: float, look: Look) -> Line:
    """A title of two lines broken where it reads best: no-break spaces carry words over to its second line.

    The place stays the layout's, and no line end is forced: edited, the title flows again.
    """
    if len(line.letters) != 1:
        return line
    return worded(line, _carried(pieces(line, look)[0], wide))


@lru_cache(maxsize=4096)
def _carried(piece: Piece, wide: float) -> str:
    """The words of a text of two lines, those that best begin its second line joined by no-break spaces."""
    whole = broken((piece,), wide)
    words = piece.text.split(" ")
    if len(whole.lines) != 2 or whole.is_torn:
        return piece.text
    found = [(roughness(whole), piece.text)]
    apart = [piece._replace(text=f"{word} ") for word in words]
    ends = list(accumulate(map(width, apart)))
    clearly = wide * _CLEARLY + width(piece._replace(text=" "))
    for first in range(len(words) // 2, len(words)):
        if ends[-1] - ends[first - 1] > clearly:
            continue  # the second line does not hold what is carried over
        if ends[first - 1] > clearly:
            break  # nor the first one what is left
        found += _begun_with(apart, words, first, wide, ends)
    return min(found, key=lambda item: item[0])[1]


def _begun_with(
    apart: Sequence[Piece], words: Sequence[str], first: int, wide: float, ends: Sequence[float]
) -> Iterator[tuple[float, str]]:
    """The text with its word ``first`` at the start of the second line, and how rough it is then; none if it cannot.

    ``apart`` are the words with the blanks after them, ``ends`` where they end on one line but for kerning.
    """
    for carried in range(2, len(words) - first + 1):
        if ends[first + carried - 1] < wide:
            continue
        chunk = NO_BREAK.join(words[first : first + carried])
        beginning = apart[0]._replace(text=_INNER.split(chunk)[0])
        if ends[first - 1] + width(beginning) <= wide * _CLEARLY:
            continue
        whole = apart[0]._replace(text=f"{chunk} ")
        lay = broken_apart((*apart[:first], whole, *apart[first + carried :]), wide)
        if len(lay.lines) == 2 and not lay.is_torn and lay.lines[1].startswith(chunk):
            yield roughness(lay), " ".join((*words[:first], chunk, *words[first + carried :]))
        return


def is_ragged(lay: Broken) -> bool:
    """Whether lines end badly: a single word on the last, a word parted at its hyphen, or a blank begins one."""
    return len(lay.lines) > 1 and (
        len(_WORD.findall(lay.lines[-1])) <= 1
        or any(line[-1:] in "-‐" for line in lay.lines[:-1])
        or any(line.startswith(NO_BREAK) for line in lay.lines[1:])
    )


def ends_badly(line: Line, wide: float, look: Look) -> bool:
    """Whether a text is ragged at ``wide`` points, as measured with a hair in hand or as renderers break it that use
    all of the width."""
    return any(map(is_ragged, _either(unbroken(pieces(line, look)), wide)))


def _either(words: OneLine, wide: float) -> tuple[Broken, Broken]:
    return words.broken(wide), words.broken(wide / SAFETY)


def lays(line: Line, wide: float, look: Look) -> list[Broken]:
    """How a line breaks in each width that its letters may be drawn in, the widest first."""
    first = line.letters[0]
    return [broken_at(line, wide / share, look) for share in likely_widths(look.family(first.face), first.bold)]


def steady(line: Line, wide: float, look: Look) -> tuple[Line, float]:
    """A text of few lines in one style with the no-break spaces, and at the width of at most ``wide``, that suit it.

    So it breaks well in whatever width its letters are drawn, on no more lines than the widest take.
    """
    drawn = lays(line, wide, look)
    if len(line.letters) != 1 or not any(map(is_ragged, drawn)):
        return line, wide
    most = max(len(lay.lines) for lay in (drawn[0], broken_at(line, wide, look)))
    narrower = [wide * (1 - step / _NARROWINGS) for step in range(_NARROWINGS // 2)] if most > 1 else [wide]
    made = [(tied, width) for tied in _tied(line) for width in narrower if _takes(tied, width, most, look)]
    return min(made, key=lambda item: _worst(item[0], item[1], most, look), default=(line, wide))


def _tied(line: Line) -> Iterator[Line]:
    """The text, and with its last words kept together, two at least and until they have 15 letters."""
    yield line
    words = line.text.split(" ")
    many = next((n for n in range(2, _TIED) if len(" ".join(words[-n:])) >= _LAST), _TIED)
    if len(words) > many:
        yield worded(line, " ".join((*words[:-many], NO_BREAK.join(words[-many:]))))


def _takes(line: Line, wide: float, most: int, look: Look) -> bool:
    lay = broken_at(line, wide, look)
    return len(lay.lines) <= most and not lay.is_torn


def _worst(line: Line, wide: float, most: int, look: Look) -> float:
    """The worst of how it may break; lines more than it is measured to take are worse than any break."""
    return max(roughness(lay) + _FURTHER * max(0, len(lay.lines) - most) for lay in lays(line, wide, look))


def ended_well(line: Line, wide: float, look: Look) -> Line:
    """A quote whose last word does not stand alone on its last line: the word before goes with it.

    It stays as it is where that adds a line.
    """
    place = max((n for n, part in enumerate(line.letters) if " " in part.text.rstrip()), default=-1)
    if place < 0 or not any(ends_badly(line, room, look) for room in (wide, wide * _LOOSE)):
        return line
    part = line.letters[place]
    words, space, last = part.text.rstrip().rpartition(" ")
    tied = part._replace(text=f"{words}{NO_BREAK}{last}{part.text[len(words) + len(space) + len(last) :]}")
    made = line._replace(letters=(*line.letters[:place], tied, *line.letters[place + 1 :]))
    ways = _either(unbroken(pieces(line, look)), wide), _either(unbroken(pieces(made, look)), wide)
    return line if any(len(new.lines) > len(old.lines) or new.is_torn for old, new in zip(*ways, strict=True)) else made


def worded(line: Line, text: str) -> Line:
    """A paragraph in one style with other words."""
    return line._replace(letters=(line.letters[0]._replace(text=text),))


def balanced(lines: Sequence[Line], wide: float, look: Look, least: float = 0.0) -> float:
    """The width, from ``least`` to ``wide``, at which a short text keeps its number of lines and breaks best.

    Best is: even lines, no word of three letters or fewer at a line's end, no single last word, a break after a comma.
    Texts of four lines and more keep the full width, unless a single word would stand on the last. A break must be
    good whether a renderer uses all of the width or the hair less that texts are measured in.
    """
    words = unbroken(pieces(lines[0], look))
    ways = _either(words, wide)
    most = len(ways[0].lines)
    if most < 2 or len(lines) > 1 or (most > 3 and not any(map(is_ragged, ways))):
        return wide
    found = [(wide, _worse(ways))]
    narrow, kept = wide, _kept(ways)
    while (narrow := narrow - wide / 80) > max(wide * 0.5, least):
        if narrow > kept:
            continue
        ways = _either(words, narrow)
        if len(ways[0].lines) > most or ways[0].is_torn:
            break
        found.append((narrow, _worse(ways)))
        kept = _kept(ways)
    return min(found, key=lambda item: item[1])[0]


def _kept(ways: tuple[Broken, Broken]) -> float:
    """The width down to which the lines of both ways surely stay as they are: each holds the widest of its own."""
    return max(max(ways[0].widths) / SAFETY, *ways[1].widths) + _HAIR


def _worse(ways: tuple[Broken, Broken]) -> float:
    """How badly lines break at worst; mostly both ways are one."""
    return max(map(roughness, ways)) if ways[0] != ways[1] else roughness(ways[0])


def roughness(lay: Broken) -> float:
    """How badly lines break: 0 is best. Weights were set by eye on the Cigref's 17 quotes."""
    widest = max(lay.widths)
    rough = sum((widest - wide) / widest for wide in lay.widths[:-1]) * 1.5 + (widest - lay.widths[-1]) / widest
    for text in lay.lines[:-1]:
        last = text.replace(NO_BREAK, " ").rpartition(" ")[2]
        rough += 0.7 if last not in _STOPS and len(last.strip("’'«»,.")) <= _SHORT else 0
        rough += 0.8 if text[-1:] in "-‐" else 0
        rough -= 0.3 if text[-1:] in _STOPS else 0
    if len(lay.lines) > 1 and len(_WORD.findall(lay.lines[-1])) <= 1:
        rough += 1
    return round(rough, _DIGITS)


def cut_to(text: str, fits: Callable[[str], bool]) -> str:
    """The text, or as many of its first words as fit with "…" after them, of a single long one as many letters.

    For words of our own, never for quotes.
    """
    if fits(text):
        return text
    words = text.split(" ")
    whole = _most(len(words), lambda count: fits(_ended(words[:count])))
    if fits(_ended(words[:whole])):
        return _ended(words[:whole])
    letters = _most(len(words[0]), lambda count: fits(_ended([words[0][:count]])))
    return _ended([words[0][:letters]])


def cut_longest(parts: Sequence[str], joint: str, fits: Callable[[str], bool]) -> str:
    """Facts as one text, of which the longest is cut where it does not fit, or left out where no word of it does: a
    date stays whole.

    Where that is not enough, the whole is cut.
    """
    longest = max(range(len(parts)), key=lambda n: len(parts[n]), default=0)

    def joined(words: str) -> str:
        return joint.join((*parts[:longest], words, *parts[longest + 1 :]))

    whole = joint.join(parts)
    if len(parts) < 2 or fits(whole):
        return cut_to(whole, fits)
    cut = cut_to(parts[longest], lambda words: fits(joined(words)))
    kept = len(cut.rstrip("…"))
    if parts[longest][kept : kept + 1].isalnum():
        return cut_to(joint.join((*parts[:longest], *parts[longest + 1 :])), fits)
    return cut_to(joined(cut), fits)


def _most(count: int, fits: Callable[[int], bool]) -> int:
    """The most of ``count`` that fit, one at least."""
    low, high = 1, count
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def _ended(words: Sequence[str]) -> str:
    return " ".join(words).rstrip(" ,;:.·–—" + NO_BREAK) + "…"
