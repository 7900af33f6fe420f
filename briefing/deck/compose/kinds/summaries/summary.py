"""The summary: a line a theme on the route, and what is asked in a panel beside it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefing.core.characters import dotted
from briefing.deck.compose.kinds.asks import asked, asks_panel
from briefing.deck.compose.kinds.summaries.summary_quotes import (
    Said,
    height_beside,
    said_alone,
    said_beside,
    said_level,
    said_under,
)
from briefing.deck.compose.kinds.summaries.summary_rows import INDENT, META, Rows, laid, shared_pitch
from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Line, Part, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import count, cut_to, first_fitting, is_torn, one_line
from briefing.deck.plan.contents import Summary, ThemeLine
from briefing.deck.plan.titles import Sentences

_COLUMNS, _GUTTER = 12, 24.0
_LEFT = 8
_UPRIGHT, _ABOVE, _HIGH = 1.1, 0.68, 1.6
"""On canvases so many times as high as wide: the share of themes above what is asked, and how much larger they are."""
_MOST_THEMES, _LISTED = 10, 9
_SIZES = ((1, 40.0), (3, 24.0), (6, 18.0), (8, 16.0), (_MOST_THEMES, 14.0))
"""The size of headlines up to so many themes."""
_LEAST_HEADLINE = 14.0
_LARGER = 1.25
"""How much larger headlines are where voices, and nothing that is asked, stand beside them."""
_SPARE = 0.975
"""What one-liners use of their width: renderers differ by a hair."""
_MANY = 6
"""More headlines rather stand on one line each than large."""
_TALL = 3.6
"""Rows of so many times the usual size hold two lines and the one under them."""
_MOST_LINES, _WORTH = 3, 1.2
"""The most lines of a headline in tall rows, and how much larger it is on a line more to be preferred so."""
_ORGANISATIONS = 3
_APART, _NEAR = 8.0, 5.0
"""What texts of several lines leave free of a row, half above and half below: there stand the rules; and what
headlines of one line do with the line under them, so that each is seen to stand under its own."""
_ASIDE = 18.0
"""Between the longest headline and what stands at the right of it."""
_NAMED, _NAMED_LONG, _BESIDE = 0.4, 0.5, 40.0
"""The share of the canvas that themes take where voices stand beside them, and that of long ones; the gap between."""
_NAMED_SIZE, _LEAST_NAMED = 22.0, 0.25
"""The size that bare names have room for there, and the least share of the canvas that they take."""
_ROOMY = 34.0
"""The least height of a row that has room for a voice beside."""
_FREE = 0.1
"""The share of a row that such words leave free."""
_VOICED = 0.75
"""The most of a headline's size that the words of a voice under it have."""
_ASKED, _LEAST_ASKED = 1.1, 18.0
"""How much larger than headlines what is asked may be: what was found leads; few asks fill their panel all the same."""
_LEAST_UNDER, _MOST_UNDER, _AIR = 52.0, 130.0, 24.0
"""The room for a voice under a headline: two lines and a name at the least; and what stays free in a row."""
_ALONE = 1.8
"""How much larger a voice under the only headline is, and its room."""


def compose(content: Summary, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide, whatever there is."""
    panel = asked(content)
    left, aside = _divided(canvas) if panel else (canvas, canvas)
    grown = _HIGH if _is_high(canvas) else 1.0
    said = said_alone(content.said, left, setting) if content.is_said_alone else []
    shapes = said or _themes(content, left, bool(panel), grown, setting)
    most = max((box.lines[0].size for box in _headlines(shapes)), default=math.inf) * _ASKED
    most = max(most, setting.look.size(_LEAST_ASKED))
    return [Part((*shapes, *(asks_panel(content, panel, aside, setting, most) if panel else ())))]


def _headlines(shapes: Iterable[Shape]) -> Iterator[TextBox]:
    return (shape for shape in shapes if isinstance(shape, TextBox) and shape.name.startswith("Headline"))


def _is_high(canvas: Rect) -> bool:
    return canvas.h > canvas.w * _UPRIGHT


def _divided(canvas: Rect) -> tuple[Rect, Rect]:
    """The places of the themes and of what is asked: side by side, on a canvas higher than wide one above the other."""
    if _is_high(canvas):
        above = canvas._replace(h=canvas.h * _ABOVE - _GUTTER)
        return above, Rect(canvas.x, above.bottom + _GUTTER, canvas.w, canvas.bottom - above.bottom - _GUTTER)
    column = (canvas.w - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
    left = canvas._replace(w=_LEFT * column + (_LEFT - 1) * _GUTTER)
    return left, Rect(left.right + _GUTTER, canvas.y, canvas.right - left.right - _GUTTER, canvas.h)


def _themes(content: Summary, place: Rect, has_panel: bool, grown: float, setting: Setting) -> tuple[Shape, ...]:
    """The themes in rows; where nothing is asked, or where rows are few, with the words of one voice each."""
    listed, more = _listed(content.themes)
    if content.voices == 1:  # the top of the slide says so: how much they say of each tells more
        listed = [replace(theme, voices=0) for theme in listed]
    row = place.h / (len(listed) + bool(more))
    said: Said = {quoted.theme.id: quoted for quoted in content.said}
    is_beside = bool(said) and not has_panel and row >= _ROOMY and grown == 1
    place, right = _parted(listed, place, setting) if is_beside else (place, Rect(place.x, place.y, 0, 0))
    wide = place.w - INDENT
    size, meta, lines = _size_of(listed, row, wide, setting, _LARGER if right.w else 1.0, grown)
    made = [_shortened(_headline(theme, size, setting), lines, wide, setting) for theme in listed]
    facts = [_meta(theme, meta, wide, setting) for theme in listed] if meta else [Line(())] * len(listed)
    spare = row - lines * shared_pitch(made, setting.look) - shared_pitch(facts, setting.look)
    alone = _ALONE if len(listed) == 1 else 1.0
    below = _under_rows(spare, said, right.w, _MOST_UNDER * alone)
    beside = height_beside(listed, said, row, right, size, setting) if right.w and (meta or lines > 1) else 0.0
    rows = Rows(listed, more, made, facts, lines, below, beside=beside)
    if meta and not right.w and not (below and any(theme.headline for theme in listed)):
        shapes, is_whole = _with_voices(replace(rows, below=0.0), said, place, grown, setting)
        if is_whole or not below:
            return shapes
    shapes, tops, ends = laid(rows, place, setting, right.right)
    if not meta and lines == 1:
        whole = place._replace(w=right.right - place.x)
        is_bare = right.w and not any(theme.headline for theme in listed)
        level = _level(listed, said, made, tops, whole, setting) if is_bare else {}
        return (*shapes, *(level.values() or _beside(listed, made, tops, place, setting)))
    if right.w:
        return (*shapes, *said_beside(listed, said, tops, row, right, size, setting))
    under = Rect(place.x + INDENT, 0, wide, 0)
    return _in_order(shapes, [*said_under(listed, said, ends, below, under, grown * alone, setting)] if below else [])


def _parted(themes: Sequence[ThemeLine], place: Rect, setting: Setting) -> tuple[Rect, Rect]:
    """The places of themes and of voices beside them."""
    wide = place.w * _named(themes, place.w, setting)
    left = wide + _BESIDE
    return place._replace(w=wide), place._replace(x=place.x + left, w=place.w - left)


def _level(
    themes: Sequence[ThemeLine],
    said: Said,
    headlines: Sequence[Line],
    tops: Sequence[float],
    place: Rect,
    setting: Setting,
) -> dict[str, TextBox]:
    """The words of one voice at the right of headlines that leave low rows: as far left as the longest lets them."""
    look = setting.look
    left = place.x + INDENT + max(one_line(line, look) for line in headlines) / _SPARE + _BESIDE
    pitch = shared_pitch(headlines, look)
    places = [Rect(left, top, place.right - left, pitch) for top in tops]
    level = said_level(themes, said, places, 1.0, setting)
    return {id: replace(box, place=box.place._replace(h=pitch), anchor="ctr") for id, box in level.items()}


def _with_voices(rows: Rows, said: Said, place: Rect, grown: float, setting: Setting) -> tuple[tuple[Shape, ...], bool]:
    """The themes in rows, under each bare name the words of one voice where the row holds them; whether all do."""
    pitch, facts = shared_pitch(rows.headlines, setting.look), shared_pitch(rows.facts, setting.look)
    row = place.h / (len(rows.themes) + bool(rows.more))
    most = row - rows.lines * pitch - 3 - _NEAR
    bare = [theme for theme in rows.themes if not theme.headline]
    largest, level = rows.headlines[0].size * _VOICED, dict[str, TextBox]()
    for free in (row * _FREE, 0.0):  # rather close together than fewer
        under = Rect(place.x + INDENT, 0, place.w - INDENT, most - free)
        level = max(level, said_level(bare, said, [under] * len(bare), grown, setting, largest), key=len)
    left = [Line(()) if theme.id in level else fact for theme, fact in zip(rows.themes, rows.facts, strict=True)]
    high = max([facts, *(box.place.h for box in level.values())])
    shapes, tops, _ = laid(replace(rows, facts=left, under=high), place, setting)
    starts = {theme.id: top + rows.lines * pitch + 3 for theme, top in zip(rows.themes, tops, strict=False)}
    under_names = [replace(box, place=box.place._replace(y=starts[id])) for id, box in level.items()]
    return _in_order(shapes, under_names) if level else shapes, len(level) == len(said)


def _in_order(shapes: Sequence[Shape], under: Sequence[Shape]) -> tuple[Shape, ...]:
    """Each headline before what stands under it, and that before the next, as they are read."""
    texts = [shape for shape in (*shapes, *under) if isinstance(shape, TextBox)]
    texts.sort(key=lambda text: text.place.y)
    return (*texts, *(shape for shape in shapes if not isinstance(shape, TextBox)))


def _named(themes: Sequence[ThemeLine], wide: float, setting: Setting) -> float:
    """The share of the width for the themes: more for headlines that would take over two lines of the usual one, for
    bare names as much as they take."""
    if not any(theme.headline for theme in themes):
        large = [_headline(theme, setting.look.size(_NAMED_SIZE), setting) for theme in themes]
        widest = max(one_line(line, setting.look) for line in large) / _SPARE + INDENT
        return min(_NAMED, max(_LEAST_NAMED, widest / wide))
    usual = wide * _NAMED - INDENT
    made = [_headline(theme, setting.look.size(_LEAST_HEADLINE), setting) for theme in themes]
    return _NAMED if all(_stands(line, usual, 2, setting) for line in made) else _NAMED_LONG


def _under_rows(spare: float, said: Said, taken: float, most: float) -> float:
    """The height that a voice's words have under each headline; 0 where they stand beside it or have no room."""
    return min(most, spare - _AIR) if said and not taken and spare >= _LEAST_UNDER + _AIR else 0.0


def _listed(themes: Sequence[ThemeLine]) -> tuple[list[ThemeLine], int]:
    """The themes to list in their order, and how many more there are: of too many those with most voices."""
    if len(themes) <= _MOST_THEMES:
        return list(themes), 0
    strongest = sorted(themes, key=lambda theme: (-theme.voices, -theme.quotes))[:_LISTED]
    return [theme for theme in themes if theme in strongest], len(themes) - _LISTED


def _size_of(
    themes: Sequence[ThemeLine], row: float, wide: float, setting: Setting, larger: float, grown: float
) -> tuple[float, float, int]:
    """One size for all headlines, that of the line under them (0 for none), and the most lines a headline takes.

    Those of one line are at most ``larger`` times the usual size, others of it; all is ``grown`` so many times.
    """
    look = setting.look
    usual = next((size for most, size in _SIZES if len(themes) <= most), _LEAST_HEADLINE)
    top, highest = look.size(usual * grown), look.size(usual * larger * grown)
    meta = look.size((META if len(themes) <= 8 else 12) * grown)
    least = look.size(_LEAST_HEADLINE)
    sizes, larger_of = _half_steps(top, least) or [top], {1: _half_steps(highest, least) or [highest]}
    facts = 3 + shared_pitch([_meta(theme, meta, wide, setting) for theme in themes], look)
    is_tall = row > _TALL * top * grown

    def sized(lines: int, under: float) -> float:
        high = row - (facts + (_APART if lines > 1 else _NEAR) if under else 2)
        return _largest(themes, larger_of.get(lines, sizes), lines, high, wide, setting) or 0.0

    ways = ((sized(lines, under), under, lines) for lines, under in _ways(len(themes), meta, grown, is_tall=is_tall))
    found = next((way for way in ways if way[0]), None)
    if found:
        broken = ((sized(lines, meta), meta, lines) for lines in range(found[2] + 1, _MOST_LINES + 1) if is_tall)
        return next((way for way in broken if way[0] >= _WORTH * found[0]), found)
    least = look.size(12)
    pitch = shared_pitch([_headline(theme, least, setting) for theme in themes], look)
    return least, 0.0, max(1, int((row - 2) / pitch))


def _largest(
    themes: Sequence[ThemeLine], sizes: Sequence[float], lines: int, high: float, wide: float, setting: Setting
) -> float | None:
    """The first size at which every headline stands on so many ``lines``, which take no more than ``high``."""

    def fits(size: float) -> bool:
        made = [_headline(theme, size, setting) for theme in themes]
        is_low = lines * shared_pitch(made, setting.look) <= high
        return is_low and all(_stands(line, wide, lines, setting) for line in made)

    return first_fitting(sizes, fits)


def _ways(count: int, meta: float, grown: float, *, is_tall: bool) -> list[tuple[int, float]]:
    """How so many themes may be set, the best first: the lines of a headline, and the size of that under it or 0."""
    ways = [(1, meta), *([(2, meta)] if is_tall else []), (2, 0.0), (1, 0.0), (3, 0.0)]
    if count > _MANY:
        ways.insert(1, (1, 0.0))
    return [(2, meta), *ways] if grown > 1 and is_tall else ways


def _stands(line: Line, wide: float, lines: int, setting: Setting) -> bool:
    if lines == 1:
        return one_line(line, setting.look) <= wide * _SPARE
    return count((line,), wide, setting.look) <= lines and not is_torn((line,), wide, setting.look)


def _shortened(line: Line, lines: int, wide: float, setting: Setting) -> Line:
    """A headline cut with an ellipsis where no size holds it: it stands whole on its theme's slide."""
    letters = line.letters[0]

    def made(text: str) -> Line:
        return line._replace(letters=(letters._replace(text=text),))

    return made(cut_to(line.text, lambda text: _stands(made(text), wide, lines, setting)))


def _half_steps(top: float, least: float) -> list[float]:
    return [top - step / 2 for step in range(int((top - least) * 2) + 1)]


def _headline(theme: ThemeLine, size: float, setting: Setting) -> Line:
    look = setting.look
    text = theme.headline or theme.title
    return setting.line(text, size, face=look.weight_face, bold=not look.is_weighted)


def _meta(theme: ThemeLine, size: float, wide: float, setting: Setting) -> Line:
    """Theme, number of voices, and their organisations: as many as one line holds."""
    look = setting.look
    who = list(theme.organisations)
    more = 0
    if len(who) > _ORGANISATIONS:
        who, more = who[:2], len(who) - 2
    voices = _counted(theme, setting)
    while True:
        named = ", ".join(who) + (f" {setting.counted('more_organisations', more)}" if more and who else "")
        facts = dotted(voices, named)
        parts = [setting.letters(theme.title, size, look.accent(theme.accent), bold=True)] if theme.headline else []
        if facts:
            parts.append(setting.letters(f" · {facts}" if parts else facts, size, look.quiet))
        line = Line(tuple(parts))
        if one_line(line, look) <= wide * _SPARE:
            return line
        if not who:
            return _cut(line, wide, look)
        who, more = who[:-1], more + 1


def _beside(
    themes: Sequence[ThemeLine], headlines: Sequence[Line], tops: Sequence[float], place: Rect, setting: Setting
) -> Iterator[Shape]:
    """The themes with their voices at the right of headlines of one line, or the voices alone; nothing without room."""
    look, size = setting.look, setting.look.size(12)
    room = place.w - INDENT - _ASIDE - max(one_line(line, look) for line in headlines) / _SPARE
    pitch = round(shared_pitch(headlines, look), 2)
    for themed in (True, False):
        facts = [_fact(theme, size, setting, themed) for theme in themes]
        wide = max(one_line(line, look) for line in facts) / _SPARE
        if 0 < wide <= room:
            for n, (line, top) in enumerate(zip(facts, tops, strict=False), 1):
                box = Rect(place.right - wide, top, wide, pitch)
                yield TextBox(f"Facts {n}", box, (line._replace(align="r"),), "ctr")
            return


def _fact(theme: ThemeLine, size: float, setting: Setting, themed: bool) -> Line:
    """The number of a theme's voices, behind its name where it is ``themed`` and its headline does not say it."""
    parts = []
    if themed and theme.headline:
        parts.append(setting.letters(theme.title, size, setting.look.accent(theme.accent), bold=True))
    told = _counted(theme, setting)
    return Line((*parts, setting.letters(f" · {told}" if parts else told, size, setting.look.quiet)))


def _counted(theme: ThemeLine, setting: Setting) -> str:
    """How many voices speak of a theme, or how much is said where nobody is known to."""
    if theme.voices:
        return setting.counted("voices", theme.voices)
    return Sentences(setting.lang[:2]).counted("message", theme.quotes)


def _cut(line: Line, wide: float, look: Look) -> Line:
    """The line with its first letters, a theme's name or the facts, cut so that it stays one."""
    first, *rest = line.letters

    def made(text: str) -> Line:
        return Line((first._replace(text=text), *rest))

    return made(cut_to(first.text, lambda text: one_line(made(text), look) <= wide * _SPARE))
