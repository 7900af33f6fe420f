"""A theme's slide: its voices side by side, and under them what they mean for us and what we ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from briefing.core.characters import words_in
from briefing.deck.compose.credits import above, credit_line
from briefing.deck.compose.cutting import cut_fairly, cut_to_words, parted
from briefing.deck.compose.kinds import divider
from briefing.deck.compose.kinds.band import ITEMS as BAND_ITEMS
from briefing.deck.compose.kinds.band import LARGER, LARGEST, band, counts
from briefing.deck.compose.kinds.tables import cut_to_lines, name_size
from briefing.deck.compose.model import Field, Ink, Line, Part, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import balanced, height, is_torn, one_line
from briefing.deck.fonts.shipped import missing
from briefing.deck.plan.contents import Quoted, ThemeSlide, Voice
from briefing.deck.plan.text import Text, hangs, plain

_SHOWN = 3
_USUAL, _FEW_STEPS = 0.85, 2
"""Quotes are long ones, that keep their size to themselves, below this share of the median size; where none are, but
quotes would stand at more sizes than these, those at the smallest are."""
_GAP, _BAND_GAP, _MORE = 40.0, 22.0, 26.0
_SIZES = {
    1: (40, 36, 34, 32, 30, 28, 26, 24),
    2: (30, 28, 26, 24, 22, 20, 18),
    3: (26, 24, 22, 20, 19, 18, 17, 16),
}
"""Sizes of the quotes by how many stand on the slide."""
_WHOLE = (22, 20, 18)
"""Smaller sizes of a quote that must be whole beside a band, before the band goes."""
_ALONE = {1: (48, 44), 2: (40, 38, 36, 34, 32), 3: (34, 32, 30, 28)}
"""Larger sizes, where no band stands under the quotes."""
_NAMES = {1: (18.0, 16.0), 2: (16.0, 14.0), 3: (15.0, 13.0)}
"""Sizes of a speaker's name and position."""
_PITCH, _PITCH_SANS = 1.06, 1.08
_MOST_LINES = 2
"""The lines of a name, a role or an organisation; longer ones stand whole in the notes."""
_SPARE = 0.975
"""What names are measured in of their width: where one renderer breaks a line more, there is room for it."""
_TO_NAME, _TO_NAME_SANS = 0.62, 0.8
"""The gap between a quote and its speaker, in sizes of the quote."""
_ABOVE, _MOST_ABOVE, _MOST_ALONE = 0.45, 36.0, 72.0
"""The share of the spare height that stands above the quotes, and its bound; the rest is over the band."""
_HIGH = 0.5
"""The share of its width from which a canvas is higher than those of 16:9, and holds larger bands."""
_TALL = 150.0
"""More spare height than slides of 16:9 have stands above the quotes, too: else those of 4:3 gape over the band."""
_LONG, _TIMES, _COLUMNS, _LEAST = 150, 2.2, 12, 3
"""Columns differ where the longest quote has so many letters and is so many times the shortest; in twelfths, of which
each has three at least."""
_WORDS, _LABELS, _LEAST_WORDS = 180, 30, 30
"""The words that are read while a slide is shown, of which so many are labels, and the least that a quote keeps."""
_REMEMBERED = 2048
"""Speakers that are kept as they were set."""


def compose(content: ThemeSlide, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide of up to three quotes, the others linked in the appendix; as many as it takes for whole quotes."""
    if not content.quotes:
        return [divider.compose(content, canvas, setting)]
    rows = [content.quotes[n : n + _SHOWN] for n in range(0, len(content.quotes), _SHOWN)]
    if not content.is_whole:
        part = _part(content, content.quotes, above(rows[0], canvas, setting), setting)
        return [_credited(part, rows[0], canvas, setting)]
    parts = [_whole(replace(content, quotes=row), above(row, canvas, setting), setting) for row in rows]
    return [_credited(part, row, canvas, setting) for row, made in zip(rows, parts, strict=True) for part in made]


def _credited(part: Part, quotes: Sequence[Quoted], canvas: Rect, setting: Setting) -> Part:
    """The slide with the press credited with those of the quotes that it shows."""
    shown = [quoted for quoted in quotes if quoted.message in part.messages]
    return replace(part, shapes=(*part.shapes, *credit_line(shown, canvas, setting)))


def _part(
    content: ThemeSlide, quotes: Sequence[Quoted], canvas: Rect, setting: Setting, *, is_piece: bool = False
) -> Part:
    """The slide with the fullest band beside which no quote is cut; else with the least. A piece is never cut.

    Texts of the band grow smaller before any of them is left out.
    """
    if not (is_piece or content.is_whole):
        quotes = (*_readable(content, quotes[:_SHOWN]), *quotes[_SHOWN:])
    made = Part(())
    most = min(len(content.takeaways), BAND_ITEMS), min(len(content.asks), BAND_ITEMS)
    for shown in counts(*most):
        for largest in LARGEST if any(most) else LARGEST[:1]:
            made = _with_band(content, quotes, shown, largest, canvas, setting, is_piece=is_piece)
            if not _is_cut(made, quotes[:_SHOWN]):
                larger = LARGER[largest] if any(most) else 0.0
                if larger <= LARGEST[0] or canvas.h > canvas.w * _HIGH:
                    grown = _with_band(content, quotes, shown, larger, canvas, setting, is_piece=is_piece)
                    return grown if _quotes(grown) == _quotes(made) else made
                return made
    return made


def _readable(content: ThemeSlide, quotes: Sequence[Quoted]) -> Iterator[Quoted]:
    """The quotes in as many words as are read while a slide shows them, beside its other words."""
    told = [content.theme.headline, content.theme.title]
    told += [item.text for item in content.takeaways[:BAND_ITEMS]]
    told += [text for ask in content.asks[:BAND_ITEMS] for text in (ask.text, ask.owner, ask.due)]
    told += [text for quoted in quotes for text in (quoted.voice.name, quoted.voice.position)]
    left = _WORDS - _LABELS - sum(map(words_in, told))
    texts = cut_to_words([quoted.text for quoted in quotes], max(left, _LEAST_WORDS * len(quotes)))
    return (replace(quoted, text=text) for quoted, text in zip(quotes, texts, strict=True))


def _quotes(part: Part) -> list[tuple[Line, ...]]:
    """The quotes of a slide as they are set."""
    boxes = (shape for shape in part.shapes if isinstance(shape, TextBox) and shape.field)
    return [box.lines for box in boxes if box.field and box.field.role == "quote"]


def _with_band(
    content: ThemeSlide,
    quotes: Sequence[Quoted],
    told: tuple[int, int],
    largest: float,
    canvas: Rect,
    setting: Setting,
    *,
    is_piece: bool,
) -> Part:
    shown = quotes[:_SHOWN]
    under, top = band(content, canvas, setting, told, largest)
    zone = Rect(canvas.x, canvas.y, canvas.w, (top - _BAND_GAP if under else canvas.bottom) - canvas.y)
    more = len(quotes) - len(shown)
    shapes: list[Shape] = []
    if more:
        zone, line = _with_more(content, more, zone, setting)
        shapes.append(line)
    is_whole = content.is_whole and len(shown) == 1
    voices = _voices(shown, zone, setting, has_band=bool(under), is_piece=is_piece, is_whole=is_whole)
    return Part((*voices, *shapes, *under), tuple(quoted.message for quoted in quotes))


def _whole(content: ThemeSlide, canvas: Rect, setting: Setting) -> list[Part]:
    """The quotes together if all of them fit whole, else each on a slide, or on several at the ends of sentences."""
    part = _part(content, content.quotes, canvas, setting)
    if not _is_cut(part, content.quotes):
        return [part]
    if len(content.quotes) > 1:
        return [part for quoted in content.quotes for part in _whole(_of_one(content, quoted), canvas, setting)]
    bare = replace(content, takeaways=(), asks=())
    elsewhere = _asked_elsewhere(canvas, setting) if content.asks else ()
    canvas = canvas._replace(h=canvas.h - _MORE) if elsewhere else canvas
    if not _is_cut(alone := _part(bare, content.quotes, canvas, setting), bare.quotes):
        return [replace(alone, shapes=(*alone.shapes, *elsewhere))]
    quoted = content.quotes[0]
    room = canvas.h - height(_speakers([quoted.voice], [canvas], setting)[0], canvas.w, setting.look)
    least = setting.look.size(_SIZES[1][-1])

    def fits(text: Text) -> bool:
        lines = _lines(text, least, setting)
        return height(lines, canvas.w, setting.look) + _to_name(least, setting) <= room

    parts, rest = [], quoted.text
    while rest:
        piece, rest = parted(rest, fits)
        parts.append(_part(bare, (replace(quoted, text=piece),), canvas, setting, is_piece=True))
    return [*parts[:-1], replace(parts[-1], shapes=(*parts[-1].shapes, *elsewhere))]


def _asked_elsewhere(canvas: Rect, setting: Setting) -> tuple[Shape, ...]:
    """At the foot of a slide that a quote takes whole, where what is asked stands: no ask goes unsaid."""
    words, page = setting.words, setting.numbers.get("decisions", 0 if setting.numbers else 99)
    text = words["asking"] + (words["detail"].format(page=page) if page else "")
    line = setting.line(text, setting.look.size(14), setting.look.accent(1), bold=True, goto="decisions")
    return (TextBox("Asks elsewhere", Rect(canvas.x, canvas.bottom - 20, canvas.w, 20), (line,), "ctr"),)


def _of_one(content: ThemeSlide, quoted: Quoted) -> ThemeSlide:
    """The same with one quote, and what was said to it."""
    takeaways = tuple(item for item in content.takeaways if item.message == quoted.message)
    asks = tuple(ask for ask in content.asks if ask.message == quoted.message)
    return replace(content, quotes=(quoted,), takeaways=takeaways, asks=asks)


def _is_cut(part: Part, quotes: Sequence[Quoted]) -> bool:
    """Whether a quote lost words for want of room."""
    words = ["\n".join(line.text for line in lines) for lines in _quotes(part)]
    return words != [plain(quoted.text) for quoted in quotes]


def shared_sizes(slides: Sequence[Sequence[tuple[float, int]]]) -> dict[int, float]:
    """The size for all slides of as many quotes: the least that a usual slide needs, those of long quotes apart.

    ``slides`` are the sizes of the quotes on each, with their letters.
    """
    found = {}
    for many in (1, 2, 3):
        told = [(quotes[0][0], max(letters for _, letters in quotes)) for quotes in slides if len(quotes) == many]
        if told:
            found[many] = _shared(told)
    return found


def _shared(slides: Sequence[tuple[float, int]]) -> float:
    """The same of slides by their size and the letters of their longest quote: none is smaller than one of longer."""
    sizes = sorted(size for size, _ in slides)
    steps, usual = sorted(set(sizes)), sizes[len(sizes) // 2]
    long = sum(step < _USUAL * usual for step in steps)
    shared = steps[long or (1 if len(steps) > _FEW_STEPS else 0)]
    while True:
        longest = max(letters for size, letters in slides if size >= shared)
        below = [size for size, letters in slides if size < shared and letters <= longest]
        if not below:
            return shared
        shared = min(below)


def _with_more(content: ThemeSlide, more: int, zone: Rect, setting: Setting) -> tuple[Rect, Shape]:
    """The zone above the line that tells where further quotes are, the appendix or the notes, and that line."""
    look = setting.look
    key = f"verbatims/{content.theme.id}"
    page = setting.numbers.get(key, setting.numbers.get("verbatims", 0 if setting.numbers else 99))
    told = "more_quotes" if page else "noted_quotes"
    text = setting.counted(told, more, page=page)
    line = setting.line(text, look.size(14), look.accent(content.theme.accent), bold=True, goto=key)
    line = line._replace(align="r")
    place = Rect(zone.x, zone.bottom - 20, zone.w, 20)
    box = TextBox("More quotes", place, (line,), "ctr")
    return Rect(zone.x, zone.y, zone.w, zone.h - _MORE), box


@dataclass(frozen=True)
class _Column:
    """A quote in its column: ``mark`` is how far its mark hangs out, ``lines`` as they are drawn, ``high`` both."""

    quoted: Quoted
    place: Rect
    lines: tuple[Line, ...]
    mark: float
    high: float


def _voices(
    shown: Sequence[Quoted], zone: Rect, setting: Setting, *, has_band: bool, is_piece: bool, is_whole: bool
) -> tuple[Shape, ...]:
    """The quotes at one size, all tops on one line, their speakers on another."""
    many = min(_SHOWN, len(shown))
    places = _places(shown, zone, setting)
    names = _speakers([quoted.voice for quoted in shown], places, setting)
    name_high = max(height(lines, place.w * _SPARE, setting.look) for lines, place in zip(names, places, strict=True))
    steps = (*(() if has_band else _ALONE[many]), *_SIZES[many], *(_WHOLE if is_whole and has_band else ()))
    most = setting.quote_sizes.get(many, max(steps))
    steps = tuple(size for size in steps if setting.look.size(size) <= most) or steps[-1:]
    size, shown = _fitted(shown, places, zone.h - name_high, steps, setting, is_piece=is_piece)
    columns = [_column(quoted, place, size, setting) for quoted, place in zip(shown, places, strict=True)]
    tallest = max(column.high for column in columns)
    gap = _to_name(size, setting)
    spare = max(0.0, zone.h - tallest - gap - name_high)
    top = zone.y + _above(spare, _MOST_ABOVE if has_band else _MOST_ALONE)
    shapes: list[Shape] = []
    for n, (column, lines, own) in enumerate(zip(columns, names, places, strict=True), 1):
        shapes.append(_quote_box(n, column, top, tallest))
        place = Rect(own.x, top + tallest + gap, own.w, name_high)
        field = Field("speaker", column.quoted.message)
        shapes.append(TextBox(f"Speaker {n}", place, lines, placeholder=f"speaker/{n}", field=field))
    return tuple(shapes)


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


def _speakers(voices: Sequence[Voice], places: Sequence[Rect], setting: Setting) -> list[tuple[Line, ...]]:
    """The speakers of a slide, their names at the one size at which all are whole."""
    size, position = _NAMES[len(voices)]
    told = [(voice.name, place.w * _SPARE) for voice, place in zip(voices, places, strict=True)]
    size = name_size(told, size, _MOST_LINES, setting.alone)
    sizes = size, min(size, setting.look.size(position))
    return [_speaker(voice, sizes, place.w, setting.alone) for voice, place in zip(voices, places, strict=True)]


@lru_cache(maxsize=_REMEMBERED)
def _speaker(voice: Voice, sizes: tuple[float, float], wide: float, setting: Setting) -> tuple[Line, ...]:
    look = setting.look
    name, position = sizes
    lines = [setting.line(voice.name, name, bold=True)]
    lines = [cut_to_lines(lines[0], wide, _MOST_LINES, look)]
    whole = setting.line(voice.position, position, look.quiet, before=2)
    if one_line(whole, look) <= wide * _SPARE:
        return (*lines, whole) if voice.position else tuple(lines)
    told = (voice.role, voice.organisation)
    apart = (setting.line(text, position, look.quiet, before=2) for text in told if text)
    return (*lines, *(cut_to_lines(line, wide, _MOST_LINES, look) for line in apart))


def _fitted(
    shown: Sequence[Quoted],
    places: Sequence[Rect],
    room: float,
    steps: Sequence[float],
    setting: Setting,
    *,
    is_piece: bool,
) -> tuple[float, Sequence[Quoted]]:
    """The largest size at which the longest quote fits; at the smallest, quotes that do not are cut fairly.

    A piece of a quote was parted to fit at the smallest size: there its words are broken rather than cut.
    """
    sizes = sorted({setting.look.size(size) for size in steps}, reverse=True)

    def holds(text: Text, place: Rect, size: float) -> bool:
        lines = _lines(text, size, setting)
        high = height(lines, place.w, setting.look) + _to_name(size, setting)
        return high <= room and not is_torn(lines, place.w, setting.look)

    for size in sizes:
        if all(holds(quoted.text, place, size) for quoted, place in zip(shown, places, strict=True)):
            return size, shown
    least = sizes[-1]
    if is_piece:
        return least, shown
    cut = [
        replace(quoted, text=cut_fairly(quoted.text, lambda text, place=place: holds(text, place, least)))  # type: ignore[misc]
        for quoted, place in zip(shown, places, strict=True)
    ]
    return least, cut


def _to_name(size: float, setting: Setting) -> float:
    return size * (_TO_NAME if setting.look.is_weighted else _TO_NAME_SANS)


def _lines(text: Text, size: float, setting: Setting) -> tuple[Line, ...]:
    """The quote's paragraphs without its opening mark, which hangs outside: for measuring."""
    lines = setting.quote(text, size, Ink(""), _PITCH if setting.look.is_weighted else _PITCH_SANS)
    if not hangs(text) or not _hangs(setting):
        return lines
    return (lines[0]._replace(letters=lines[0].letters[1:]), *lines[1:])


def _hangs(setting: Setting) -> bool:
    """Whether marks stand outside: where there is ground, and their width is known, for first letters to stand in one
    line."""
    return setting.look.hangs and not missing(setting.look.family(setting.look.weight_face))


def _column(quoted: Quoted, place: Rect, size: float, setting: Setting) -> _Column:
    look = setting.look
    bare = _lines(quoted.text, size, setting)
    wide = balanced(bare, place.w, look)
    pitch = _PITCH if look.is_weighted else _PITCH_SANS
    lines = setting.quote(quoted.text, size, look.accent(quoted.theme.accent), pitch)
    mark = one_line(Line(lines[0].letters[:1]), look) if hangs(quoted.text) and _hangs(setting) else 0.0
    hung = tuple(line._replace(margin=mark, hang=mark if n == 0 else 0) for n, line in enumerate(lines))
    high = height(bare, wide, look)
    return _Column(quoted, place._replace(w=wide), hung, mark, high)
