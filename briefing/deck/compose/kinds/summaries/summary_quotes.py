"""The words of one voice a theme, in the summary of a briefing whose themes leave room for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from briefing.core.characters import words_in
from briefing.deck.compose.cutting import cut_fairly, cut_to_words
from briefing.deck.compose.model import Field, Line, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import balanced, first_fitting, height, is_torn, one_line
from briefing.deck.plan.contents import Quoted, ThemeLine
from briefing.deck.plan.texts.text import Text, hangs, plain

Said = Mapping[str, Quoted]
"""The quote of each theme, by the theme's id."""
_SIZES = (28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.5, 13.0, 12.0)
_USUAL = 18.0
"""The largest size under headlines: a voice is not louder than the headline it speaks for."""
_ALONE = (44.0, 41.0, 38.0, 36.0, 34.0, 32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0)
"""Sizes of quotes that are all there is."""
_ALONE_HIGH = (60.0, 54.0, 50.0, 47.0, *_ALONE)
"""The same on places higher than wide, whose width measures all sizes."""
_BETWEEN = 28.0
"""Above and under such a quote, together."""
_NAME, _LARGE_NAME = 13.0, 16.0
_PITCH, _GAP, _AIR = 1.06, 3.0, 8.0
_ABOVE = 8.0
_INSET = 22.0
"""What quotes that are all there is leave for their marks where no ground is left of them."""
_LEVEL = (13.0, 12.0)
"""Sizes of quotes with their speakers in a line or two, in rows that have no room for more."""
_ROOMY = (18.0, 16.0, 14.5, *_LEVEL)
"""And in rows that have more."""
_SPARE = 0.975
"""What such lines use of their width: renderers differ by a hair."""
_WORDS = 110
"""The words of all quotes beside or under headlines: half of those that are read while a summary is shown."""


def said_alone(said: Sequence[Quoted], place: Rect, setting: Setting) -> list[Shape]:
    """All that was said, in rows as large as they can be, each under its theme where there are several.

    Nothing where it is too long for that.
    """
    look, row = setting.look, place.h / len(said)
    labels = [_label(quoted, setting) for quoted in said]
    above = height(labels[:1], place.w, look) + _GAP if len({quoted.theme.id for quoted in said}) > 1 else 0.0
    inset = 0.0 if look.hangs else _INSET
    room = Rect(place.x + inset, 0, place.w - inset, row - above - _BETWEEN)
    sizes = [look.size(size) for size in (_ALONE_HIGH if place.h > place.w else _ALONE)]
    size = first_fitting(sizes, lambda size: all(_fits(quoted, room, size, setting, _LARGE_NAME) for quoted in said))
    if size is None:
        return []
    shapes: list[Shape] = []
    for n, (quoted, label) in enumerate(zip(said, labels, strict=True), 1):
        top = place.y + (n - 1) * row
        if n > 1:
            shapes.append(Rule(f"Rule {n - 1}", (place.x, top), (place.right, top), look.hair, 0.5))
        top += (row - above - _block(quoted, room.w, size, setting, _LARGE_NAME)) / 2
        if above:
            shapes.append(TextBox(f"Theme {n}", Rect(place.x, top, place.w, above - _GAP), (label,)))
        shapes += _drawn(n, quoted, room._replace(y=top + above), size, setting, _LARGE_NAME)
    return shapes


def _label(quoted: Quoted, setting: Setting) -> Line:
    look = setting.look
    return setting.line(quoted.theme.title, look.size(_NAME), look.accent(quoted.theme.accent), bold=True)


def said_level(
    themes: Sequence[ThemeLine],
    said: Said,
    places: Sequence[Rect],
    grown: float,
    setting: Setting,
    largest: float = _LEVEL[0],
) -> dict[str, TextBox]:
    """Of each theme the quote that its place holds whole, its speaker behind it; those too long have none.

    Nor have the longest of more words than are read. They are of ``largest`` points at most, or ``grown`` times the
    usual size.
    """
    found = {theme.id: (said[theme.id], at) for theme, at in zip(themes, places, strict=False) if theme.id in said}
    brief = _brief({theme: words_in(plain(quoted.text)) for theme, (quoted, _) in found.items()})
    found = {theme: told for theme, told in found.items() if theme in brief}
    roomy = [size for size in map(setting.look.size, _ROOMY) if size <= largest]
    sizes = [*(setting.look.size(grown * size) for size in _LEVEL if grown > 1), *roomy] or [setting.look.size(12)]

    def fits(theme: str, size: float) -> bool:
        lines, place = _with_name(found[theme][0], size, setting), found[theme][1]
        wide = place.w * _SPARE
        return height(lines, wide, setting.look) <= place.h and not is_torn(lines, wide, setting.look)

    size = first_fitting(sizes, lambda size: all(fits(theme, size) for theme in found)) or sizes[-1]
    made: dict[str, TextBox] = {}
    for theme, (quoted, place) in found.items():
        if fits(theme, size):
            lines = _with_name(quoted, size, setting)
            box = place._replace(h=height(lines, place.w * _SPARE, setting.look))
            made[theme] = TextBox(f"Quote {len(made) + 1}", box, lines, field=Field("quote", quoted.message))
    return made


def _brief(words: Mapping[str, int]) -> list[str]:
    """The themes whose quotes have fewest words, as many as are read."""
    brief = sorted(words, key=words.__getitem__)
    return brief[: sum(count <= _WORDS for count in accumulate(map(words.__getitem__, brief)))]


def _with_name(quoted: Quoted, size: float, setting: Setting) -> tuple[Line, ...]:
    """A quote with its speaker at its end; under a paraphrase, which no mark ends, if one is known."""
    *first, last = setting.quote(quoted.text, size, setting.look.accent(quoted.theme.accent), 1.0)
    name = quoted.voice.name
    if hangs(quoted.text):
        behind = setting.letters(f"\u00a0– {name}", size, setting.look.quiet)
        return (*first, last._replace(letters=(*last.letters, behind)))
    return (*first, last, *([setting.line(name, size, setting.look.quiet)] if name != setting.words["record"] else []))


def said_beside(
    themes: Sequence[ThemeLine],
    said: Said,
    tops: Sequence[float],
    row: float,
    place: Rect,
    largest: float,
    setting: Setting,
) -> Iterator[Shape]:
    """A quote at the right of each theme, its first line level with the headline, which is ``largest`` points."""
    places = [Rect(place.x, top, place.w, row - _AIR) for top in tops]
    yield from _quotes(themes, said, places, largest, setting)


def height_beside(
    themes: Sequence[ThemeLine], said: Said, row: float, place: Rect, largest: float, setting: Setting
) -> float:
    """How high the highest of these quotes stands in rows of this height."""
    found, size = _sized(themes, said, [place._replace(h=row - _AIR)] * len(themes), largest, setting)
    return max((_block(quoted, place.w, size, setting, _NAME) for quoted, place in found), default=0.0)


def said_under(
    themes: Sequence[ThemeLine],
    said: Said,
    ends: Sequence[float],
    high: float,
    place: Rect,
    grown: float,
    setting: Setting,
) -> Iterator[Shape]:
    """A quote under each headline, in ``high`` points, at most ``grown`` times the usual size."""
    places = [Rect(place.x, end + _ABOVE, place.w, high - _ABOVE) for end in ends]
    yield from _quotes(themes, said, places, _USUAL * grown, setting)


def _quotes(
    themes: Sequence[ThemeLine], said: Said, places: Sequence[Rect], largest: float, setting: Setting
) -> Iterator[Shape]:
    """All at one size, the largest at which all fit; at the smallest, those that do not are cut fairly."""
    found, size = _sized(themes, said, places, largest, setting)
    for n, (quoted, place) in enumerate(found, 1):
        yield from _drawn(n, quoted, place, size, setting)


def _sized(
    themes: Sequence[ThemeLine], said: Said, places: Sequence[Rect], largest: float, setting: Setting
) -> tuple[list[tuple[Quoted, Rect]], float]:
    """The quotes in as many words as are read, in their places, and their size."""
    found = [(said[theme.id], place) for theme, place in zip(themes, places, strict=False) if theme.id in said]
    texts = cut_to_words([quoted.text for quoted, _ in found], _WORDS)
    found = [(replace(quoted, text=text), place) for (quoted, place), text in zip(found, texts, strict=True)]
    sizes = [size for size in map(setting.look.size, _SIZES) if size <= largest]
    size = first_fitting(sizes, lambda size: all(_fits(quoted, place, size, setting) for quoted, place in found))
    return found, size or sizes[-1]


def _drawn(n: int, quoted: Quoted, place: Rect, size: float, setting: Setting, named: float = _NAME) -> Iterator[Shape]:
    def fits(text: Text) -> bool:
        return _fits(replace(quoted, text=text), place, size, setting, named)

    shown = replace(quoted, text=cut_fairly(quoted.text, fits))
    if not any(letter.isalnum() for letter in plain(shown.text)):
        return
    lines, name = _lines(shown, size, setting), _name(shown, place.w, setting, named)
    mark = one_line(Line(lines[0].letters[:1]), setting.look) if hangs(shown.text) else 0.0
    hung = tuple(line._replace(margin=mark, hang=0.0 if at else mark) for at, line in enumerate(lines))
    bare = _bare(shown, lines)
    high = height(bare, place.w, setting.look)
    text = Rect(place.x - mark, place.y, balanced(bare, place.w, setting.look) + mark, high)
    yield TextBox(f"Quote {n}", text, hung, field=Field("quote", quoted.message))
    below = Rect(place.x, place.y + high + _GAP * named / _NAME, place.w, height((name,), place.w, setting.look))
    yield TextBox(f"Speaker {n}", below, (name,), field=Field("speaker", quoted.message))


def _fits(quoted: Quoted, place: Rect, size: float, setting: Setting, named: float = _NAME) -> bool:
    lines = _bare(quoted, _lines(quoted, size, setting))
    return _block(quoted, place.w, size, setting, named) <= place.h and not is_torn(lines, place.w, setting.look)


def _block(quoted: Quoted, wide: float, size: float, setting: Setting, named: float) -> float:
    """How high a quote stands with its speaker under it."""
    lines = _bare(quoted, _lines(quoted, size, setting))
    return height((*lines, _name(quoted, wide, setting, named)), wide, setting.look) + _GAP * named / _NAME


def _lines(quoted: Quoted, size: float, setting: Setting) -> tuple[Line, ...]:
    return setting.quote(quoted.text, size, setting.look.accent(quoted.theme.accent), _PITCH)


def _bare(quoted: Quoted, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Without the opening mark, which hangs outside."""
    if not hangs(quoted.text):
        return tuple(lines)
    return (lines[0]._replace(letters=lines[0].letters[1:]), *lines[1:])


def _name(quoted: Quoted, wide: float, setting: Setting, size: float) -> Line:
    """The speaker on one line, with the position where it has room."""
    look, size = setting.look, setting.look.size(size)
    name = setting.letters(quoted.voice.name, size, bold=True)
    whole = Line((name, setting.letters(f" · {quoted.voice.position}", size, look.quiet)))
    return whole if quoted.voice.position and one_line(whole, look) <= wide * 0.975 else Line((name,))
