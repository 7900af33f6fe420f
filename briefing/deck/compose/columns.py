"""The quotes of a theme's slide, side by side at one size, with their speakers under them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import product

from briefing.deck.compose.cutting import cut_fairly
from briefing.deck.compose.model import Field, Ink, Line, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import cut_to_lines, name_size
from briefing.deck.compose.texts import Unsized, balanced, ended_well, first_fitting, height, is_torn, one_line, unsized
from briefing.deck.fonts.shipped import varies
from briefing.deck.plan.contents import Quoted, Voice
from briefing.deck.plan.texts.text import Text, hangs

_GAP = 40.0
_SIZES = {
    1: (40, 36, 34, 32, 30, 28, 26, 24),
    2: (30, 28, 26, 24, 22, 20, 18),
    3: (26, 24, 22, 20, 19, 18, 17, 16),
}
"""Sizes of the quotes by how many stand on the slide."""
_WHOLE = (22, 20, 18)
"""Smaller sizes of a quote that must be whole beside a band, before the band goes."""
_WHOLE_ALONE = (22, 20)
"""And of one that has a slide to itself, before it goes on over several."""
_ALONE = {1: (48, 44), 2: (40, 38, 36, 34, 32), 3: (34, 32, 30, 28)}
"""Larger sizes, where no band stands under the quotes."""
_NAMES = {1: (18.0, 16.0), 2: (16.0, 14.0), 3: (15.0, 13.0)}
"""Sizes of a speaker's name and position."""
_UPRIGHT = 0.85
"""The share of its width from which a zone is so high that quotes stand one below another."""
_UPRIGHT_SIZES: Mapping[int, tuple[float, ...]] = {
    1: (72, 64, 60, 56, 52, 48, 44),
    2: (52, 48, 44, 40, 38, 36, 34, 32),
    3: (44, 40, 38, 36, 34, 32, 30, 28),
    4: (38, 36, 34, 32, 30, 28, 26),
}
"""Larger sizes for those, by how many they are."""
_UPRIGHT_NAMES = (22.0, 18.0)
_BETWEEN, _MOST_BETWEEN = 20.0, 80.0
"""The points between lines of quotes, and what they take of the spare height at most."""
_PITCH, _PITCH_SANS = 1.06, 1.08
MOST_LINES = 2
"""The lines of a name, a role or an organisation; longer ones stand whole in the notes."""
_SPARE = 0.975
"""What names are measured in of their width: where one renderer breaks a line more, there is room for it."""
_TO_NAME, _TO_NAME_SANS = 0.62, 0.8
"""The gap between a quote and its speaker, in sizes of the quote."""
_ABOVE, _MOST_ABOVE, _MOST_ALONE = 0.45, 36.0, 72.0
"""The share of the spare height that stands above the quotes, and its bound; the rest is over the band."""
_TALL = 90.0
"""Of more spare height than this a share stands above the quotes, too: else the slide gapes over the band."""
_LONG, _TIMES, _COLUMNS, _LEAST = 150, 2.2, 12, 3
"""Columns differ where the longest quote has so many letters and is so many times the shortest; in twelfths, of which
each has three at least."""
_LINE = 8.0
"""The sizes of its letters that a column is wide at least, some sixteen letters: a line of fewer is no line."""
_REMEMBERED = 2048
"""Speakers that are kept as they were set."""


@dataclass(frozen=True)
class _Column:
    """A quote in its column: ``mark`` is how far its mark hangs out, ``lines`` as they are drawn, ``high`` both."""

    quoted: Quoted
    place: Rect
    lines: tuple[Line, ...]
    mark: float
    high: float


@dataclass(frozen=True)
class _Row:
    """Quotes on one line, with their places and their speakers; ``high`` is the height of the highest of these."""

    shown: Sequence[Quoted]
    places: tuple[Rect, ...]
    names: Sequence[tuple[Line, ...]]
    high: float


@dataclass(frozen=True)
class Fitted:
    """Quotes at the one size at which they fit, line by line, and not drawn yet: slides may share a smaller one."""

    rows: Sequence[_Row]
    size: float
    zone: Rect
    most_above: float
    setting: Setting

    @property
    def shown(self) -> list[Quoted]:
        """The quotes with what is left of their texts."""
        return [quoted for row in self.rows for quoted in row.shown]

    def drawn(self) -> tuple[Shape, ...]:
        return tuple(_drawn(self.rows, self.size, self.zone, self.most_above, self.setting))


def side_by_side(
    shown: Sequence[Quoted],
    zone: Rect,
    setting: Setting,
    *,
    has_band: bool,
    is_piece: bool = False,
    is_whole: bool = False,
    may_cut: bool = True,
    lines: int = MOST_LINES,
) -> Fitted | None:
    """Up to four quotes at one size, those on one line with their tops on it, their speakers on another.

    Where they are too long for the smallest size they are cut, or, if we ``may_cut`` none, they do not fit. A piece
    of a quote is never cut: it was parted to fit at that size, where its words are broken rather. One that must be
    whole may be smaller, and one whose speaker is told in short. Of a speaker, name, role and organisation take so many
    ``lines`` each at most; with one, a long role gives way.
    """
    rows = _rows(shown, zone, setting, lines)
    narrowest = min(place.w for row in rows for place in row.places)
    is_small = is_whole or (len(shown) == 1 and lines < MOST_LINES)
    smaller = () if not is_small else _WHOLE if has_band else _WHOLE_ALONE
    sizes = _sizes(len(shown), len(rows[0].shown), zone, setting, has_band=has_band, smaller=smaller)
    size = _largest(rows, zone, [size for size in sizes if size <= narrowest / _LINE] or sizes[-1:], setting)
    if not size and not is_piece:
        if not may_cut:
            return None
        rows = [_cut(row, sizes[-1], _room(rows, zone) / len(rows), setting) for row in rows]
    return Fitted(rows, size or sizes[-1], zone, _MOST_ABOVE if has_band else _MOST_ALONE, setting)


def _sizes(
    many: int, across: int, zone: Rect, setting: Setting, *, has_band: bool, smaller: tuple[float, ...]
) -> list[float]:
    """The sizes to try for so many quotes, so many of them on a line, the largest first: no larger than elsewhere."""
    steps = (*(() if has_band else _ALONE[across]), *_SIZES[across], *smaller)
    steps = (*_UPRIGHT_SIZES[many], *steps) if _is_upright(zone) else steps
    most = setting.quote_sizes.get((many, has_band), max(steps))
    sizes = sorted({setting.look.size(step) for step in steps}, reverse=True)
    return [size for size in sizes if size <= most] or sizes[-1:]


def _is_upright(zone: Rect) -> bool:
    """Whether quotes stand one below another: beside each other they would leave most of the height empty."""
    return zone.h > zone.w * _UPRIGHT


def _rows(shown: Sequence[Quoted], zone: Rect, setting: Setting, lines: int) -> list[_Row]:
    """The quotes line by line: a line each on a high canvas, four in two lines, else all on one."""
    is_upright = _is_upright(zone)
    across = 1 if is_upright else 2 if len(shown) > len(_NAMES) else len(shown)
    found = [shown[n : n + across] for n in range(0, len(shown), across)]
    sizes = _UPRIGHT_NAMES if is_upright else _NAMES[across]
    return [_row(row, zone, sizes, setting, lines) for row in found]


def _row(shown: Sequence[Quoted], zone: Rect, sizes: tuple[float, float], setting: Setting, lines: int) -> _Row:
    places = _places(shown, zone, setting)
    names = _speakers([quoted.voice for quoted in shown], places, sizes, setting, lines)
    high = max(height(name, place.w * _SPARE, setting.look) for name, place in zip(names, places, strict=True))
    return _Row(shown, places, names, high)


def _drawn(rows: Sequence[_Row], size: float, zone: Rect, most_above: float, setting: Setting) -> Iterator[Shape]:
    """The rows from the top, what height is spare shared between them, above and below."""
    gap = _to_name(size, setting)
    made = [
        [_column(quoted, place, size, setting) for quoted, place in zip(row.shown, row.places, strict=True)]
        for row in rows
    ]
    highs = [max(column.high for column in columns) + gap + row.high for columns, row in zip(made, rows, strict=True)]
    spare = max(0.0, zone.h - sum(highs) - _BETWEEN * (len(rows) - 1))
    between = min(_MOST_BETWEEN, spare / (len(rows) + 1))
    top = zone.y + _above(spare - between * (len(rows) - 1), most_above)
    n = 0
    for row, columns, high in zip(rows, made, highs, strict=True):
        tallest = high - gap - row.high
        for column, name, own in zip(columns, row.names, row.places, strict=True):
            n += 1
            yield _quote_box(n, column, top, tallest)
            place = Rect(own.x, top + tallest + gap, own.w, row.high)
            field = Field("speaker", column.quoted.message)
            yield TextBox(f"Speaker {n}", place, name, placeholder=f"speaker/{n}", field=field)
        top += high + _BETWEEN + between


def _above(spare: float, most: float) -> float:
    """What stays free above quotes: a share of the spare height, and of a tall slide's as much as under them."""
    return min(most, spare * _ABOVE) + max(0.0, spare - _TALL) * _ABOVE


def _quote_box(n: int, column: _Column, top: float, tallest: float) -> TextBox:
    place = Rect(column.place.x - column.mark, top, column.place.w + column.mark, tallest)
    role = "body" if n == 1 else f"quote/{n}"
    return TextBox(f"Quote {n}", place, column.lines, placeholder=role, field=Field("quote", column.quoted.message))


def _places(shown: Sequence[Quoted], zone: Rect, setting: Setting) -> tuple[Rect, ...]:
    """Columns of equal width, or, where lengths differ much, those in which the tallest quote is least tall."""
    many = len(shown)
    room = zone.w - (many - 1) * _GAP
    shares = [_COLUMNS // many] * many
    lengths = [quoted.length for quoted in shown]
    if many > 1 and max(lengths) >= max(_LONG, _TIMES * min(lengths)):
        shares = _shares(shown, room, setting)
    widths = [room * share / _COLUMNS for share in shares]
    lefts = [zone.x + sum(widths[:n]) + n * _GAP for n in range(many)]
    return tuple(Rect(left, zone.y, width, zone.h) for left, width in zip(lefts, widths, strict=True))


def _shares(shown: Sequence[Quoted], room: float, setting: Setting) -> list[int]:
    """Twelfths for columns, three at least each: those at which the tallest quote is lowest, else near to equal."""
    size = setting.look.size(_SIZES[len(shown)][-1])
    texts = [_lines(quoted.text, size, setting) for quoted in shown]

    def cost(shares: tuple[int, ...]) -> tuple[float, int]:
        high = (
            height(lines, room * share / _COLUMNS, setting.look) for lines, share in zip(texts, shares, strict=True)
        )
        return max(high), max(shares) - min(shares)

    tried = product(range(_LEAST, _COLUMNS), repeat=len(shown))
    choices = [shares for shares in tried if sum(shares) == _COLUMNS]
    best = min(choices, key=cost)
    return list(best)


def stands_alone(quoted: Quoted, canvas: Rect, setting: Setting) -> Callable[[Text], bool]:
    """Whether a text of that speaker stands whole on a slide that has nothing else, at the smallest size."""
    (row,) = _rows([quoted], canvas, setting, MOST_LINES)
    least = setting.look.size(_WHOLE_ALONE[-1])

    def fits(text: Text) -> bool:
        lines = _lines(text, least, setting)
        return height(lines, canvas.w, setting.look) + _to_name(least, setting) <= canvas.h - row.high

    return fits


def speaker_of(voice: Voice, wide: float, setting: Setting) -> tuple[Line, ...]:
    """Who says a quote that stands alone: name and position."""
    (lines,) = _speakers([voice], [Rect(0, 0, wide, 0)], _NAMES[1], setting, MOST_LINES)
    return lines


def _speakers(
    voices: Sequence[Voice], places: Sequence[Rect], sizes: tuple[float, float], setting: Setting, most: int
) -> list[tuple[Line, ...]]:
    """The speakers of a line, their names at the one size at which all are whole."""
    size, position = sizes
    told = [(voice.name, place.w * _SPARE) for voice, place in zip(voices, places, strict=True)]
    size = name_size(told, size, most, setting.alone)
    sizes = size, min(size, setting.look.size(position))
    return [_speaker(voice, sizes, place.w, setting.alone, most) for voice, place in zip(voices, places, strict=True)]


@lru_cache(maxsize=_REMEMBERED)
def _speaker(voice: Voice, sizes: tuple[float, float], wide: float, setting: Setting, most: int) -> tuple[Line, ...]:
    look = setting.look
    name, position = sizes
    lines = [setting.line(voice.name, name, bold=True)]
    lines = [cut_to_lines(lines[0], wide, most, look)]
    whole = setting.line(voice.position, position, look.quiet, before=2)
    if one_line(whole, look) <= wide * _SPARE:
        return (*lines, whole) if voice.position else tuple(lines)
    told = (voice.role, voice.organisation) if most > 1 else (voice.organisation or voice.role,)
    apart = (setting.line(text, position, look.quiet, before=2) for text in told if text)
    return (*lines, *(cut_to_lines(line, wide, most, look) for line in apart))


def _room(rows: Sequence[_Row], zone: Rect) -> float:
    """The height for quotes, between their speakers."""
    return zone.h - sum(row.high for row in rows) - _BETWEEN * (len(rows) - 1)


def _largest(rows: Sequence[_Row], zone: Rect, sizes: Iterable[float], setting: Setting) -> float | None:
    """The largest of the sizes at which all quotes fit, no word torn; None where they fit at none."""
    room = _room(rows, zone)
    told = [
        [(_unsized(quoted.text, setting.alone), place.w) for quoted, place in zip(row.shown, row.places, strict=True)]
        for row in rows
    ]

    def fits(size: float) -> bool:
        highs = (max(text.height(size, wide) for text, wide in row) + _to_name(size, setting) for row in told)
        return sum(highs) <= room and not any(text.is_torn(size, wide) for row in told for text, wide in row)

    return first_fitting(sizes, fits)


def _cut(row: _Row, size: float, room: float, setting: Setting) -> _Row:
    """The row with its quotes cut to what stands in the room at this size."""

    def holds(wide: float, text: Text) -> bool:
        lines = _lines(text, size, setting)
        high = height(lines, wide, setting.look) + _to_name(size, setting)
        return high <= room and not is_torn(lines, wide, setting.look)

    cut = [
        replace(quoted, text=cut_fairly(quoted.text, partial(holds, place.w)))
        for quoted, place in zip(row.shown, row.places, strict=True)
    ]
    return replace(row, shown=cut)


def _to_name(size: float, setting: Setting) -> float:
    return size * (_TO_NAME if setting.look.is_weighted else _TO_NAME_SANS)


def _lines(text: Text, size: float, setting: Setting) -> tuple[Line, ...]:
    """The quote's paragraphs without its opening mark, which hangs outside: for measuring."""
    lines = _whole(text, size, Ink(""), setting)
    return _unmarked(lines) if _hangs(text, setting) else lines


@lru_cache(maxsize=_REMEMBERED)
def _unsized(text: Text, setting: Setting) -> Unsized:
    """The same for whatever size; remembered, as slides are composed again once the size that they share is known."""
    return unsized(_lines(text, 1, setting), setting.look)


def _whole(text: Text, size: float, accent: Ink, setting: Setting) -> tuple[Line, ...]:
    return setting.quote(text, size, accent, _PITCH if setting.look.is_weighted else _PITCH_SANS)


def _unmarked(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return (lines[0]._replace(letters=lines[0].letters[1:]), *lines[1:])


def _hangs(text: Text, setting: Setting) -> bool:
    """Whether a quote's mark stands outside: where there is ground, and its width is known, for first letters to stand
    in one line."""
    return setting.look.hangs and hangs(text) and not varies(setting.look.family(setting.look.weight_face))


def _column(quoted: Quoted, place: Rect, size: float, setting: Setting) -> _Column:
    look = setting.look
    lines = _whole(quoted.text, size, look.accent(quoted.theme.accent), setting)
    is_hung = _hangs(quoted.text, setting)
    bare = _unmarked(lines) if is_hung else lines
    wide = balanced(bare, place.w, look)
    if len(bare) == 1 and (tied := ended_well(bare[0], wide, look)) is not bare[0]:
        lines = (tied._replace(letters=(*lines[0].letters[:1], *tied.letters)) if is_hung else tied,)
        bare = (tied,)
    mark = one_line(Line(lines[0].letters[:1]), look) if is_hung else 0.0
    hung = tuple(line._replace(margin=mark, hang=mark if n == 0 else 0) for n, line in enumerate(lines))
    high = height(bare, wide, look)
    return _Column(quoted, place._replace(w=wide), hung, mark, high)
