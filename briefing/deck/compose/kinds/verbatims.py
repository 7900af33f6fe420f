"""Every picked quote whole, three or four on a slide: who speaks, the words, where they stand in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.deck.compose.kinds.cutting import parted
from briefing.deck.compose.kinds.tables import hair, need, paged, spread, strong, table
from briefing.deck.compose.model import Cell, Field, Line, Part, Rect
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import one_line
from briefing.deck.plan.contents import Quoted, Verbatims
from briefing.deck.plan.text import Text
from briefing.deck.plan.titles import Sentences
from briefing.deck.plan.typography import typeset

_MOST = 4
_SIZES = (16.0, 15.5, 15.0, 14.5, 14.0)
"""One size for the quotes of all slides: the largest that needs no slide more than the smallest does."""
_VOICE, _PLACE = 210 / 864, 106 / 864
_MOST_PLACE = 140.0
_TOP, _BOTTOM, _RIGHT = 8.5, 7.5, 18.0
_PITCH = 1.04
_NAME, _FACTS = 15.0, 13.0


@dataclass(frozen=True)
class _Item:
    """A quote, or a part of one that is longer than a slide: ``is_rest`` follows another part, ``goes_on`` has one."""

    quoted: Quoted
    text: Text
    is_rest: bool = False
    goes_on: bool = False


@dataclass(frozen=True)
class _Frame:
    """Widths of the columns, the last 0 where no place is known; the height for rows; the size of quotes."""

    voice: float
    quote: float
    place: float
    room: float
    size: float = 0.0

    @property
    def columns(self) -> tuple[float, ...]:
        return tuple(width for width in (self.voice, self.quote, self.place) if width)


def compose(content: Verbatims, canvas: Rect, setting: Setting) -> list[Part]:
    """A slide for up to four quotes; what is longer than a slide goes on, at a sentence's end, on the next."""
    frame, items, pages = _fitted(content.quotes, canvas, setting)
    heights = _Heights(frame, setting)
    parts: list[Part] = []
    told: set[str] = set()
    for page in pages:
        shown = items[page]
        themes = {item.quoted.theme.id: item.quoted.theme for item in shown}
        title = Sentences(setting.lang[:2]).verbatims(
            [theme.title for theme in themes.values()], proved=content.is_proved
        )
        keys = tuple(f"verbatims/{id}" for id in themes if id not in told)
        told |= set(themes)
        made = _page(shown, [heights.of(item) for item in shown], frame, canvas, setting)
        parts.append(replace(made, title=typeset(title, setting.lang), keys=keys))
    return parts


def _page(items: Sequence[_Item], least: Sequence[float], frame: _Frame, canvas: Rect, setting: Setting) -> Part:
    rows = []
    for n, item in enumerate(items):
        top = strong(setting.look) if n == 0 else None
        bottom = hair(setting.look) if n < len(items) - 1 else None
        rows.append(tuple(replace(cell, top=top, bottom=bottom) for cell in _cells(item, frame, setting)))
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


def _fitted(quotes: Sequence[Quoted], canvas: Rect, setting: Setting) -> tuple[_Frame, list[_Item], list[slice]]:
    """The largest size of those that need the fewest slides; found by halves, since more fits the smaller it is."""
    bare = _frame(quotes, canvas, setting)
    sizes = sorted({setting.look.size(size) for size in _SIZES})

    def paged_at(size: float) -> tuple[_Frame, list[_Item], list[slice]]:
        frame = replace(bare, size=size)
        heights = _Heights(frame, setting)
        items = [item for quoted in quotes for item in _parts(quoted, frame, heights)]
        return frame, items, paged([heights.of(item) for item in items], frame.room, _MOST)

    best = paged_at(sizes[0])
    low, high = 1, len(sizes) - 1
    while low <= high:
        middle = high if low == 1 and high == len(sizes) - 1 else (low + high) // 2
        tried = paged_at(sizes[middle])
        if len(tried[2]) <= len(best[2]):
            best, low = tried, middle + 1
        else:
            high = middle - 1
    return best


def _frame(quotes: Sequence[Quoted], canvas: Rect, setting: Setting) -> _Frame:
    look = setting.look
    voice, place = canvas.w * _VOICE, 0.0
    lines = {line for quoted in quotes for line in quoted.place}
    if lines:
        size = look.size(_FACTS)
        longest = sorted(lines, key=len)[-3:]
        widest = max(one_line(setting.line(text, size), look) for text in longest) * 1.05
        place = min(max(canvas.w * _PLACE, widest), max(canvas.w * _PLACE, _MOST_PLACE))
    return _Frame(voice, canvas.w - voice - place, place, canvas.h)


def _parts(quoted: Quoted, frame: _Frame, heights: _Heights) -> Iterator[_Item]:
    item = _Item(quoted, quoted.text)
    while heights.of(item) > frame.room:
        first, rest = parted(item.text, _holds(item, frame, heights))
        if not rest:
            break
        yield replace(item, text=first, goes_on=True)
        item = _Item(quoted, rest, is_rest=True)
    yield item


def _holds(item: _Item, frame: _Frame, heights: _Heights) -> Callable[[Text], bool]:
    return lambda text: heights.of(replace(item, text=text, goes_on=True)) <= frame.room


class _Heights:
    """How high rows must be; what repeats (voices, places) is measured once."""

    def __init__(self, frame: _Frame, setting: Setting) -> None:
        self._frame = frame
        self._setting = setting
        self._known: dict[object, float] = {}

    def of(self, item: _Item) -> float:
        setting, frame = self._setting, self._frame
        quoted = item.quoted
        voice = quoted.voice, quoted.theme.title, item.is_rest
        place = tuple(len(line) for line in quoted.place)
        quote = item.text, quoted.context, item.is_rest, item.goes_on
        return max(
            self._once(voice, lambda: need(_voice(item, setting), frame.voice, setting.look)),
            self._once(quote, lambda: need(_quote(item, frame, setting), frame.quote, setting.look)),
            self._once(place, lambda: need(_place(item, setting), frame.place, setting.look)) if frame.place else 0.0,
        )

    def _once(self, key: object, measured: Callable[[], float]) -> float:
        if key not in self._known:
            self._known[key] = measured()
        return self._known[key]


def _cells(item: _Item, frame: _Frame, setting: Setting) -> tuple[Cell, ...]:
    cells = (_voice(item, setting), _quote(item, frame, setting))
    return (*cells, _place(item, setting)) if frame.place else cells


def _voice(item: _Item, setting: Setting) -> Cell:
    look, quoted = setting.look, item.quoted
    size = look.size(_FACTS)
    lines = [setting.line(quoted.voice.name, look.size(_NAME), bold=True)]
    if item.is_rest:
        lines.append(setting.line(setting.words["continued"], size, look.quiet, before=1))
    elif quoted.voice.position:
        lines.append(setting.line(quoted.voice.position, size, look.quiet, before=1))
    if quoted.theme.title:
        title = " ".join(quoted.theme.title.split())
        lines.append(setting.line(title, size, look.accent(quoted.theme.accent), before=3, bold=True))
    return Cell(tuple(lines), "t", inset=(0, _TOP, 10, _BOTTOM), field=Field("speaker", quoted.message))


def _quote(item: _Item, frame: _Frame, setting: Setting) -> Cell:
    """The words, their mark hanging at the column's edge, and under them on one vertical what they were said about."""
    look, quoted = setting.look, item.quoted
    pitch = _PITCH
    words = setting.quote(item.text, frame.size, look.accent(quoted.theme.accent), pitch)
    mark = one_line(Line((replace(setting.quote(quoted.text[:1], frame.size, look.text, pitch)[0].letters[0]),)), look)
    lines = [
        replace(line, margin=mark, hang=mark if n == 0 and not item.is_rest else 0) for n, line in enumerate(words)
    ]
    under = setting.words["continues"] if item.goes_on else " ".join(quoted.context.split())
    if under:
        lines.append(replace(setting.line(under, look.size(_FACTS), look.quiet, before=4), margin=mark))
    return Cell(tuple(lines), "t", inset=(0, _TOP, _RIGHT, _BOTTOM), field=Field("quote", quoted.message))


def _place(item: _Item, setting: Setting) -> Cell:
    look = setting.look
    size = look.size(_FACTS)
    lines = tuple(setting.line(text, size, look.quiet) for text in item.quoted.place)
    if not lines:
        lines = (setting.line(setting.words["unplaced"], size, look.quiet, italic=True),)
    return Cell(lines, "t", inset=(0, _TOP, 0, _BOTTOM), field=Field("place", item.quoted.message))
