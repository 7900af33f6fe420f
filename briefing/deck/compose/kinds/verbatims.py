"""Every picked quote whole, three or four on a slide: who speaks, the words, where they stand in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from briefing.core.characters import words_in
from briefing.deck.compose.credits import above, credit_line
from briefing.deck.compose.cutting import parted
from briefing.deck.compose.look import LEAST
from briefing.deck.compose.model import Cell, Field, Line, Part, Rect
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import (
    IN_HAND,
    ONE_LINE,
    cut_to_lines,
    hair,
    line_count,
    name_size,
    need,
    paged,
    spread,
    standing,
    strong,
    table,
    well_inset,
)
from briefing.deck.compose.texts import Unsized, cut_longest, one_line, pieces, pitch_of, unsized
from briefing.deck.fonts.measure import OneLine, Piece, on_one_line, width
from briefing.deck.plan.contents import Quoted, ThemeLine, Verbatims, Voice
from briefing.deck.plan.texts.text import Text, hangs, plain
from briefing.deck.plan.texts.typography import runs_leftward, typeset
from briefing.deck.plan.titles import Sentences

_MOST = 4
_WORDS, _WORDS_BESIDE = 225, 20
"""The words of a slide's quotes, of which so many of each are of its voice and its place."""
_MOST_LINES = 3
"""The lines of a name, a position or a theme."""
_SIZES = (36.0, 34.0, 32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 19.0, 18.0, 17.0, 16.0, 15.5, 15.0, 14.5, 14.0)
"""One size for the quotes of all slides: the largest that needs no slide more than the smallest does."""
_LARGEST = {1: 36.0, 2: 32.0, 3: 28.0, 4: 24.0}
"""The largest size by how many quotes stand on the fullest slide: few on each do not leave it half empty."""
_VOICE, _MOST_VOICE, _PLACE = 210 / 864, 270 / 864, 106 / 864
"""The shares of the columns; that of voices is larger where a name or a position would break inside a word."""
_MOST_PLACE = 165.0
_TOP, _BOTTOM, _RIGHT = 8.5, 7.5, 18.0
_PITCH = 1.04
_NAME, _FACTS = 15.0, 13.0
_BESIDE = 10.0
"""Between a voice and its quote."""
_BEFORE = 4.0
"""Between a quote and what stands under it."""
_REMEMBERED = 1024
"""Speakers that are kept as they were set: one speaks often, is measured and drawn, and stays through most edits."""


@dataclass(frozen=True)
class _Item:
    """A quote, or a part of one that is longer than a slide: ``is_rest`` follows another part, ``goes_on`` has one."""

    quoted: Quoted
    text: Text
    is_rest: bool = False
    goes_on: bool = False


@dataclass(frozen=True)
class _Frame:
    """Widths of the columns, the last 0 where no place is known; the height for rows; the sizes of names and quotes.

    Rows name their themes where the frame ``is_themed``.
    """

    voice: float
    quote: float
    place: float
    room: float
    name: float
    is_themed: bool
    size: float = 0.0

    @property
    def columns(self) -> tuple[float, ...]:
        return tuple(width for width in (self.voice, self.quote, self.place) if width)


def compose(content: Verbatims, canvas: Rect, setting: Setting) -> list[Part]:
    """A slide for up to four quotes; what is longer than a slide goes on, at a sentence's end, on the next."""
    room = above(content.quotes, canvas, setting)
    frame = _frame(content.quotes, room, setting)
    heights = _Heights(frame, setting)
    size, items, pages = _fitted(content.quotes, heights, setting)
    frame = replace(frame, size=size)
    parts: list[Part] = []
    told: set[str] = set()
    for page in pages:
        shown = items[page]
        themes = {item.quoted.theme.id: item.quoted.theme for item in shown}
        title = Sentences(setting.lang[:2]).verbatims(
            [theme.title for theme in themes.values()], proved=content.is_proved, name=content.name
        )
        keys = tuple(f"verbatims/{id}" for id in themes if id not in told)
        told |= set(themes)
        made = _page(shown, [heights.of(item, size) for item in shown], frame, room, setting)
        made = replace(made, shapes=(*made.shapes, *credit_line([item.quoted for item in shown], canvas, setting)))
        parts.append(replace(made, title=typeset(title, setting.lang), keys=keys))
    return parts


def _page(items: Sequence[_Item], least: Sequence[float], frame: _Frame, canvas: Rect, setting: Setting) -> Part:
    rows = []
    for n, item in enumerate(items):
        top = strong(setting.look) if n == 0 else None
        bottom = hair(setting.look) if n < len(items) - 1 else None
        voice, quote, *place = _cells(item, frame, setting)
        cells = (voice, _well_broken(quote, frame, setting), *place)
        rows.append(tuple(cell._replace(top=top, bottom=bottom) for cell in cells))
    messages = tuple(dict.fromkeys(item.quoted.message for item in items))
    made = table(
        "Verbatims",
        canvas,
        frame.columns,
        list(zip(spread(least, frame.room), rows, strict=True)),
        head=False,
        keys=tuple(item.quoted.message for item in items),
        description=setting.words["verbatims_table"],
    )
    return Part((made,), messages)


def _well_broken(cell: Cell, frame: _Frame, setting: Setting) -> Cell:
    """The cell of a quote narrowed so that its quote breaks well, where that makes nothing higher.

    What stands under the quote keeps its line.
    """
    left, top, right, bottom = cell.inset
    under = max((one_line(line, setting.look) / ONE_LINE for line in cell.lines[1:]), default=0.0)
    narrow = well_inset(cell.lines[:1], frame.quote - left - right, setting.look, under)
    if not narrow:
        return cell
    made = cell._replace(inset=(left, top, right + narrow, bottom))
    is_higher = need(made, frame.quote, setting.look) > need(cell, frame.quote, setting.look)
    return cell if is_higher else made


def _fitted(quotes: Sequence[Quoted], heights: _Heights, setting: Setting) -> tuple[float, list[_Item], list[slice]]:
    """The largest size of those that need the fewest slides, with what it makes: the smaller, the more fits."""
    sizes = sorted({setting.look.size(size) for size in _SIZES})

    def paged_at(size: float) -> tuple[float, list[_Item], list[slice]]:
        made = [part for quoted in quotes for part in _parts(quoted, size, heights)]
        shares = [heights.share(item, high) for item, high in made]
        return size, [item for item, _ in made], paged(shares, heights.room, _MOST)

    best = paged_at(sizes[0])
    most = setting.look.size(_LARGEST[max(page.stop - page.start for page in best[2])])
    rest = [size for size in sizes[1:] if size <= most]
    while rest:
        middle = len(rest) // 2
        tried = paged_at(rest[middle])
        if len(tried[2]) <= len(best[2]):
            best, rest = tried, rest[middle + 1 :]
        else:
            rest = rest[:middle]
    return best


def _frame(quotes: Sequence[Quoted], canvas: Rect, setting: Setting) -> _Frame:
    look = setting.look
    voice, place = min(max(canvas.w * _VOICE, _widest_word(quotes, setting)), canvas.w * _MOST_VOICE), 0.0
    lines = {line for quoted in quotes for line in quoted.place}
    if lines:
        size = look.size(_FACTS)
        least = min(sorted(map(len, lines))[-3:])
        longest = (text for text in lines if len(text) >= least)
        widest = max(one_line(setting.line(text, size), look) for text in longest) * 1.05
        place = min(max(canvas.w * _PLACE, widest), max(canvas.w * _PLACE, _MOST_PLACE))
    names = [(quoted.voice.name, voice - _BESIDE) for quoted in quotes]
    size = name_size(dict.fromkeys(names), _NAME, _MOST_LINES, setting)
    is_themed = len({quoted.theme.id for quoted in quotes}) > 1  # else every title names it
    return _Frame(voice, canvas.w - voice - place, place, canvas.h, size, is_themed)


def _widest_word(quotes: Sequence[Quoted], setting: Setting) -> float:
    """What the column of voices needs for its longest word to stand whole at the smallest size."""
    look = setting.look
    names = {word for quoted in quotes for word in quoted.voice.name.split()}
    facts = {word for quoted in quotes for word in quoted.voice.position.split()}
    lines = [setting.line(word, LEAST, bold=True) for word in names]
    lines += [setting.line(word, look.size(_FACTS)) for word in facts]
    return max((one_line(line, look) for line in lines), default=0.0) / ONE_LINE + _BESIDE


def _parts(quoted: Quoted, size: float, heights: _Heights) -> Iterator[tuple[_Item, float]]:
    """A quote in parts that a slide holds each, with the least heights of their rows."""
    item = _Item(quoted, quoted.text)
    while (high := heights.of(item, size)) > heights.room:
        first, rest = parted(item.text, _holds(item, size, heights))
        if not rest:
            break
        part = replace(item, text=first, goes_on=True)
        yield part, heights.of(part, size)
        item = _Item(quoted, rest, is_rest=True)
    yield item, high


def _holds(item: _Item, size: float, heights: _Heights) -> Callable[[Text], bool]:
    """Whether a first part fits; all of it does not, for its context may stand higher than the word that it goes on."""
    return lambda text: text != item.text and heights.of(replace(item, text=text, goes_on=True), size) <= heights.room


class _Words(NamedTuple):
    """A quote to be measured: its text without the mark, the mark's width at size 1; what stands under it, how high its
    lines are; how many words it has; what the cells beside it need of the row.
    """

    text: Unsized
    mark: float
    under: OneLine | None
    pitch: float
    told: int
    beside: float


class _Heights:
    """How high rows must be, what their cells make them: everything is measured once, for all sizes."""

    def __init__(self, frame: _Frame, setting: Setting) -> None:
        self.room = frame.room
        self._frame, self._setting = frame, setting
        self._beside: dict[object, float] = {}
        self._words: dict[str, _Words] = {}

    def of(self, item: _Item, size: float) -> float:
        """The least height of the row in which the quote is set in this size."""
        words = self._words_of(item)
        wide = self._frame.quote - _RIGHT - words.mark * size
        text = words.text.height(size, wide)
        if words.under:
            text += _BEFORE + words.under.lines_in(wide) * words.pitch
        return max(text * IN_HAND + _TOP + _BOTTOM, words.beside)

    def share(self, item: _Item, high: float) -> float:
        """The height of the row, or if that is more as much of a slide's as its words are of those it may have."""
        words = self._words_of(item).told + _WORDS_BESIDE
        return max(high, self.room * min(1.0, words / _WORDS))

    def _beside_of(self, item: _Item) -> float:
        """What the cells of voice and place need."""
        quoted, setting = item.quoted, self._setting
        key = quoted.voice, quoted.theme.title, item.is_rest, quoted.place
        if key not in self._beside:
            voice = need(_voice(item, self._frame, setting), self._frame.voice, setting.look)
            place = need(_place(item, setting), self._frame.place, setting.look) if self._frame.place else 0.0
            self._beside[key] = max(voice, place)
        return self._beside[key]

    def _words_of(self, item: _Item) -> _Words:
        if item.goes_on or item.is_rest:
            return self._measured(item)
        message = item.quoted.message
        if message not in self._words:
            self._words[message] = self._measured(item)
        return self._words[message]

    def _measured(self, item: _Item) -> _Words:
        *words, under = _lines(item, 1, self._setting)
        look = self._setting.look
        text = unsized(map(standing, words), look)
        told = on_one_line(pieces(under, look)) if under.text else None
        many = words_in(plain(item.text))
        return _Words(text, words[0].margin, told, pitch_of(under, look), many, self._beside_of(item))


def _cells(item: _Item, frame: _Frame, setting: Setting) -> tuple[Cell, ...]:
    cells = (_voice(item, frame, setting), _quote(item, frame, setting))
    return (*cells, _place(item, setting)) if frame.place else cells


def _voice(item: _Item, frame: _Frame, setting: Setting) -> Cell:
    """Name, position and theme, each cut where it takes more lines than any name does: the quote needs the room."""
    quoted = item.quoted
    theme = quoted.theme if frame.is_themed else None
    lines = _told(quoted.voice, theme, frame.name, frame.voice - _BESIDE, setting, is_rest=item.is_rest)
    return Cell(lines, "t", inset=(0, _TOP, _BESIDE, _BOTTOM), field=Field("speaker", quoted.message))


@lru_cache(maxsize=_REMEMBERED)
def _told(
    voice: Voice, theme: ThemeLine | None, largest: float, wide: float, setting: Setting, *, is_rest: bool
) -> tuple[Line, ...]:
    look = setting.look
    size = look.size(_FACTS)
    lines = [setting.line(voice.name, largest, bold=True)]
    if is_rest:
        lines.append(setting.line(setting.words["continued"], size, look.quiet, before=1))
    elif voice.position:
        lines.append(_position(voice, size, wide, setting))
    if theme and theme.title:
        title = " ".join(theme.title.split())
        lines.append(setting.line(title, size, look.accent(theme.accent), before=3, bold=True))
    return tuple(cut_to_lines(line, wide, _MOST_LINES, look) for line in lines)


def _position(voice: Voice, size: float, wide: float, setting: Setting) -> Line:
    """Role and organisation, the longer of them cut: a long role leaves who one speaks for."""

    def made(text: str) -> Line:
        return setting.line(text, size, setting.look.quiet, before=1)

    parts = [part for part in (voice.role, voice.organisation) if part]
    return made(cut_longest(parts, " · ", lambda text: line_count(made(text), wide, setting.look) <= _MOST_LINES))


def _quote(item: _Item, frame: _Frame, setting: Setting) -> Cell:
    """The words, their mark hanging at the column's edge, and under them on one vertical what they were said about."""
    *words, under = _lines(item, frame.size, setting)
    lines = (*words, under) if under.text else tuple(words)
    return Cell(lines, "t", inset=(0, _TOP, _RIGHT, _BOTTOM), field=Field("quote", item.quoted.message))


def _lines(item: _Item, size: float, setting: Setting) -> list[Line]:
    """The paragraphs of a quote in a size, and last what stands under it, which may be empty."""
    look, quoted = setting.look, item.quoted
    words = setting.quote(item.text, size, look.accent(quoted.theme.accent), _PITCH)
    opening = quoted.text[0].runs[0]
    mark = width(Piece(opening.text, look.family(look.weight_face), size, opening.bold)) if hangs(quoted.text) else 0.0
    hung = [
        Line(line.letters, _PITCH, margin=mark, hang=mark if n == 0 and not item.is_rest else 0, rtl=line.rtl)
        for n, line in enumerate(words)
    ]
    told = setting.words["continues"] if item.goes_on else " ".join(quoted.context.split())
    under = setting.letters(told, look.size(_FACTS), look.quiet)
    return [*hung, Line((under,), before=_BEFORE, margin=mark, rtl=runs_leftward(told))]


def _place(item: _Item, setting: Setting) -> Cell:
    look = setting.look
    size = look.size(_FACTS)
    lines = tuple(setting.line(text, size, look.quiet) for text in item.quoted.place)
    if not lines:
        lines = (setting.line(setting.words["unplaced"], size, look.quiet, italic=True),)
    return Cell(lines, "t", inset=(0, _TOP, 0, _BOTTOM), field=Field("place", item.quoted.message))
