"""A theme's slide: its voices side by side, and under them what they mean for us and what we ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from briefing.core.characters import words_in
from briefing.deck.compose.columns import MOST_LINES, Fitted, side_by_side, stands_alone
from briefing.deck.compose.credits import above, credit_line
from briefing.deck.compose.cutting import cut_to_words, parted
from briefing.deck.compose.kinds import divider
from briefing.deck.compose.kinds.theme_band import ITEMS as BAND_ITEMS
from briefing.deck.compose.kinds.theme_band import LARGER, LARGEST, band, counts
from briefing.deck.compose.model import Field, Panel, Part, Rect, Shape, TextBox
from briefing.deck.compose.setting import Room, Setting
from briefing.deck.plan.contents import Ask, Quoted, ThemeSlide, heading_of
from briefing.deck.plan.texts.text import Text, hangs, plain

_SHOWN, _WALL = 3, 4
"""The quotes of a theme's slide, and of one that was asked for."""
_USUAL, _FEW_STEPS = 0.9, 2
"""Quotes are long ones, that keep their size to themselves, below this share of the median size; where none are, but
quotes would stand at more sizes than these, those at the smallest are."""
_BAND_GAP, _MORE = 22.0, 26.0
_HIGH = 0.5
"""The share of its width from which a canvas is higher than those of 16:9, and holds larger bands."""
_SHARED = (0.9, 0.8, 0.7, 0.6)
"""The shares of a canvas that the pieces of a quote are tried in, so that they are alike in length."""
_KEPT, _TELLING = 0.5, 60
"""The share of its letters below which a quote beside others tells nothing, but for those that keep so many."""
_WORDS, _LABELS, _LEAST_WORDS = 180, 30, 30
"""The words that are read while a slide is shown, of which so many are labels, and the least that a quote keeps."""


@dataclass(frozen=True)
class _Slide:
    """A slide as it is laid out: its quotes, none where they do not stand whole, and what else stands there."""

    quotes: Fitted | None
    others: tuple[Shape, ...]
    messages: tuple[str, ...]

    @property
    def size(self) -> float:
        return self.quotes.size if self.quotes else 0.0

    @property
    def has_band(self) -> bool:
        return any(isinstance(shape, Panel) for shape in self.others)

    @property
    def texts(self) -> list[Text]:
        """What is left of the quotes that it shows."""
        return [quoted.text for quoted in self.quotes.shown] if self.quotes else []


def compose(content: ThemeSlide, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide of up to three quotes, the others linked in the appendix; as many as it takes for whole quotes."""
    if not content.quotes:
        return [divider.compose(content, canvas, setting)]
    if not content.is_whole:
        shown, titled = content.quotes[:_SHOWN], (content.titled,) if content.titled else ()
        slide = _slide(content, content.quotes, above((*shown, *titled), canvas, setting), setting)
        return [_credited(slide, shown, canvas, setting, titled)]
    rows = [content.quotes[n : n + _WALL] for n in range(0, len(content.quotes), _WALL)]
    slides = [_whole(replace(content, quotes=row), above(row, canvas, setting), setting) for row in rows]
    return [_credited(slide, row, canvas, setting) for row, made in zip(rows, slides, strict=True) for slide in made]


def _credited(
    slide: _Slide, quotes: Sequence[Quoted], canvas: Rect, setting: Setting, titled: Sequence[Quoted] = ()
) -> Part:
    """The slide with the press credited with those of the quotes that it shows, and with what its title says."""
    credited = [*(quoted for quoted in quotes if quoted.message in slide.messages), *titled]

    def drawn() -> tuple[Shape, ...]:
        voices = slide.quotes.drawn() if slide.quotes else ()
        return (*voices, *slide.others, *credit_line(credited, canvas, setting))

    sizes = tuple((slide.size, len(plain(text))) for text in slide.texts)
    return Part((), slide.messages, quotes=sizes, has_band=slide.has_band, later=drawn)


def _slide(
    content: ThemeSlide, quotes: Sequence[Quoted], canvas: Rect, setting: Setting, *, is_piece: bool = False
) -> _Slide:
    """The slide of the first quotes: rather with short speakers than with cut quotes, and with fewer quotes where more
    would lose most of their words. A piece is never cut."""
    if is_piece or content.is_whole:
        return _fullest(content, quotes, len(quotes), canvas, setting, is_piece=is_piece)
    quotes = (*_readable(content, quotes[:_SHOWN]), *quotes[_SHOWN:])
    most = len(quotes[:_SHOWN])
    made = _fullest(content, quotes, most, canvas, setting)
    if not _is_cut(made, quotes[:most]):
        return made
    short = _fullest(content, quotes, most, canvas, setting, 1)
    if not _is_cut(short, quotes[:most]) or not _tells(made, quotes):
        made = short
    for many in range(most - 1, 0, -1):
        if not _tells(made, quotes):
            made = _fullest(content, quotes, many, canvas, setting, 1)
    return made


def _tells(slide: _Slide, quotes: Sequence[Quoted]) -> bool:
    """Whether each quote that is shown keeps most of its words, or enough of many."""
    shown = [sum(len(run.text) for paragraph in text for run in paragraph.runs) for text in slide.texts]
    least = (min(_KEPT * len(plain(quoted.text)), _TELLING) for quoted in quotes)
    return all(letters >= most for letters, most in zip(shown, least, strict=False))


def _fullest(
    content: ThemeSlide,
    quotes: Sequence[Quoted],
    many: int,
    canvas: Rect,
    setting: Setting,
    lines: int = MOST_LINES,
    *,
    is_piece: bool = False,
) -> _Slide:
    """The slide of ``many`` quotes with the fullest band beside which none is cut; else with the least.

    Texts of the band grow smaller before any of them is left out.
    """
    most = min(len(content.takeaways), BAND_ITEMS), min(len(content.asks), BAND_ITEMS)

    def laid(told: tuple[int, int], largest: float, *, may_cut: bool = False) -> _Slide:
        return _with_band(
            content, quotes, many, told, largest, canvas, setting, lines, is_piece=is_piece, may_cut=may_cut
        )

    for told, largest in product(counts(*most), LARGEST if any(most) else LARGEST[:1]):
        made = laid(told, largest)
        if not _is_cut(made, quotes[:many]):
            larger = LARGER[largest] if any(most) else 0.0
            if larger <= LARGEST[0] or canvas.h > canvas.w * _HIGH:
                grown = laid(told, larger)
                return grown if (grown.size, grown.texts) == (made.size, made.texts) else made
            return made
    return made if content.is_whole else laid(told, largest, may_cut=True)


def _readable(content: ThemeSlide, quotes: Sequence[Quoted]) -> Iterator[Quoted]:
    """The quotes in as many words as are read while a slide shows them, beside its other words."""
    told = [content.title, content.theme.title, plain(content.titled.text) if content.titled else ""]
    told += [item.text for item in content.takeaways[:BAND_ITEMS]]
    told += [text for ask in content.asks[:BAND_ITEMS] for text in (ask.text, ask.owner, ask.due)]
    told += [text for quoted in quotes for text in (quoted.voice.name, quoted.voice.position)]
    left = _WORDS - _LABELS - sum(map(words_in, told))
    least = sum(min(_LEAST_WORDS, words_in(plain(quoted.text))) for quoted in quotes)
    texts = cut_to_words([quoted.text for quoted in quotes], max(left, least))
    return (replace(quoted, text=text) for quoted, text in zip(quotes, texts, strict=True))


def _with_band(
    content: ThemeSlide,
    quotes: Sequence[Quoted],
    many: int,
    told: tuple[int, int],
    largest: float,
    canvas: Rect,
    setting: Setting,
    lines: int,
    *,
    is_piece: bool,
    may_cut: bool,
) -> _Slide:
    shown = quotes[:many]
    under, top = band(content, canvas, setting, told, largest)
    zone = Rect(canvas.x, canvas.y, canvas.w, (top - _BAND_GAP if under else canvas.bottom) - canvas.y)
    shapes: list[Shape] = []
    if more := quotes[many:]:
        zone, line = _with_more(content, more, zone, setting)
        shapes.append(line)
    is_whole = content.is_whole and len(shown) == 1
    voices = side_by_side(
        shown,
        zone,
        setting,
        has_band=bool(under),
        is_piece=is_piece,
        is_whole=is_whole,
        may_cut=may_cut,
        lines=lines,
    )
    return _Slide(voices, (*shapes, *under), tuple(quoted.message for quoted in quotes))


def _whole(content: ThemeSlide, canvas: Rect, setting: Setting) -> list[_Slide]:
    """The quotes together if all of them fit whole, else by halves, one on several slides at the ends of sentences."""
    slide = _slide(content, content.quotes, canvas, setting)
    if not _is_cut(slide, content.quotes):
        return [slide]
    if len(content.quotes) > 1:
        return [slide for quotes in _halves(content.quotes) for slide in _whole(_of(content, quotes), canvas, setting)]
    bare = replace(content, takeaways=(), asks=())
    elsewhere = _asked_elsewhere(content.asks, canvas, setting) if content.asks else ()
    canvas = canvas._replace(h=canvas.h - _MORE) if elsewhere else canvas
    if not _is_cut(alone := _slide(bare, content.quotes, canvas, setting), bare.quotes):
        return [replace(alone, others=(*alone.others, *elsewhere))]
    pieces = _pieces(content.quotes[0], canvas, setting)
    slides = [_slide(bare, (piece,), canvas, setting, is_piece=True) for piece in pieces]
    return [*slides[:-1], replace(slides[-1], others=(*slides[-1].others, *elsewhere))]


def _pieces(quoted: Quoted, canvas: Rect, setting: Setting) -> list[Quoted]:
    """The quote in as few pieces as slides hold, the last of them no rest of a line or two."""
    found = list(_filling(quoted, canvas, setting))
    for share in _SHARED:
        lower = list(_filling(quoted, canvas._replace(h=canvas.h * share), setting))
        if len(lower) > len(found):
            break
        found = lower
    return found


def _filling(quoted: Quoted, canvas: Rect, setting: Setting) -> Iterator[Quoted]:
    """The quote in pieces that each fill the canvas, at the ends of sentences."""
    fits = stands_alone(quoted, canvas, setting)
    rest = quoted.text
    while rest:
        piece, rest = parted(rest, fits)
        yield replace(quoted, text=piece)


def _asked_elsewhere(asks: Sequence[Ask], canvas: Rect, setting: Setting) -> tuple[Shape, ...]:
    """At the foot of a slide that a quote takes whole, where what is asked stands: no ask goes unsaid."""
    words, page = setting.words, setting.numbers.get("decisions", 0 if setting.numbers else 99)
    text = words[heading_of(asks)] + (words["detail"].format(page=page) if page else "")
    line = setting.line(text, setting.look.size(14), setting.look.accent(1), bold=True, goto="decisions")
    return (TextBox("Asks elsewhere", Rect(canvas.x, canvas.bottom - 20, canvas.w, 20), (line,), "ctr"),)


def _halves(quotes: tuple[Quoted, ...]) -> tuple[tuple[Quoted, ...], tuple[Quoted, ...]]:
    middle = (len(quotes) + 1) // 2
    return quotes[:middle], quotes[middle:]


def _of(content: ThemeSlide, quotes: tuple[Quoted, ...]) -> ThemeSlide:
    """The same with some of its quotes, and what was said to them."""
    own = {quoted.message for quoted in quotes}
    takeaways = tuple(item for item in content.takeaways if item.message in own)
    asks = tuple(ask for ask in content.asks if ask.message in own)
    return replace(content, quotes=quotes, takeaways=takeaways, asks=asks)


def _is_cut(slide: _Slide, quotes: Sequence[Quoted]) -> bool:
    """Whether a quote lost words for want of room."""
    return slide.texts != [quoted.text for quoted in quotes]


def shared_sizes(slides: Sequence[tuple[bool, Sequence[tuple[float, int]]]]) -> dict[Room, float]:
    """The size for all slides with as many quotes and a band under them, or none: the least that a usual one needs.

    Slides of long quotes are apart. ``slides`` are the sizes of the quotes on each, with their letters, and whether a
    band is under them.
    """
    found = dict[Room, list[tuple[float, int]]]()
    for has_band, quotes in slides:
        told = quotes[0][0], max(letters for _, letters in quotes)
        found.setdefault((len(quotes), has_band), []).append(told)
    return {room: _shared(told) for room, told in found.items()}


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


def _with_more(content: ThemeSlide, more: Sequence[Quoted], zone: Rect, setting: Setting) -> tuple[Rect, Shape]:
    """The zone above the line that tells where further quotes are, the appendix or the notes, and that line."""
    look = setting.look
    key = f"verbatims/{content.theme.id}"
    page = setting.numbers.get(key, setting.numbers.get("verbatims", 0 if setting.numbers else 99))
    of = "quotes" if any(hangs(quoted.text) for quoted in more) else "paraphrases"
    text = setting.counted(f"more_{of}" if page else f"noted_{of}", len(more), page=page)
    line = setting.line(text, look.size(14), look.accent(content.theme.accent), bold=True, goto=key)
    line = line._replace(align="r")
    place = Rect(zone.x, zone.bottom - 20, zone.w, 20)
    box = TextBox("More quotes", place, (line,), "ctr", field=Field("more"))
    return Rect(zone.x, zone.y, zone.w, zone.h - _MORE), box
