"""The cover on a company's template: its title layout, with what that has no placeholder for in the free room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.deck.compose.look import CoverLook, TextPlace
from briefing.deck.compose.model import Field, Ink, Letters, Line, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import broken_at, cut_to, first_fitting, glued, height, is_torn, lays, pitch_of
from briefing.deck.compose.title import HAIR, spaced
from briefing.deck.fonts.shipped import varies
from briefing.deck.plan.contents import Cover
from briefing.deck.plan.texts.typography import language_of, runs_leftward

_LARGEST = 60.0
_LEAST_TITLE, _LEAST_SUBTITLE = 20.0, 14.0
_SMALL_TITLE = (18.0, 17.0, 16.0)
"""Sizes of a title that its place does not hold else: rather that than words left out."""
_TITLE_LINES, _SUBTITLE_LINES = 3, 2
_FACTS, _EVENT, _MARK = 15.0, 15.0, 12.0
_SMALLER = 1.0, 0.93, 0.87, 0.8
_UNSET, _SET = 24.0, 32.0
"""A title layout whose title is smaller than the first never chose a size for it, and is given the second."""
_DRAWN_SUBTITLE = 22.0
_GAP = 7.0
_ROOMY = 120.0
"""The height that subtitle and facts stand in together."""
_STAND_IN = 1
_UNDER = 14.0
"""Between a subtitle and the facts that follow it in its own box."""
_Told = tuple[str, float, bool]
"""A text with its size and whether it is bold."""


def compose(content: Cover, setting: Setting) -> tuple[Shape, ...]:
    """Title, then subtitle, and facts, event and mark as one text, as they stand one under the other.

    Raises ValueError for a look without an opening.
    """
    opening = setting.look.opening
    if opening is None:
        raise ValueError("no opening")
    leading = opening.title if opening.title.size >= _UNSET else replace(opening.title, size=_SET)
    title = _shown("Title", "title", content.title, leading, (_TITLE_LINES, _LEAST_TITLE), setting)
    below: list[TextBox] = []
    for at, further in _ways(content, opening):
        below, is_whole = _below(content, at, further, setting)
        if is_whole:
            break
    return (title, *below)


def _ways(content: Cover, opening: CoverLook) -> Iterator[tuple[TextPlace | None, list[TextPlace]]]:
    """Where the subtitle may stand, and then the facts that find no room under it, the best way first.

    Facts follow a subtitle: where its own place is at the foot of the slide, they do not stand between it and the
    title. The last way is the one for a cover that nothing holds whole.
    """
    own, rest = opening.subtitle, opening.rest
    if not content.subtitle or not (own or rest):
        yield None, [place for place in (own, rest) if place]
        return
    drawn = replace(rest, size=max(_DRAWN_SUBTITLE, rest.least), anchor="t") if rest else None
    low = rest if rest and rest.place.y > opening.title.place.y else None
    if own and drawn and _texts(content) and _is_between(drawn.place, opening.title.place, own.place):
        if drawn.place.h >= _ROOMY:
            yield drawn, []
        yield own, []
        yield drawn, [own]
    if own:
        yield own, [low] if low else []
        yield own, [rest] if rest else []
    if drawn:
        yield drawn, []
    yield own or drawn, [rest] if own and rest else []


def _is_between(place: Rect, title: Rect, subtitle: Rect) -> bool:
    """Whether a place under the title stands above the subtitle's, not beside it."""
    return title.bottom <= place.y < subtitle.y and place.x < subtitle.right and subtitle.x < place.right


def _below(
    content: Cover, at: TextPlace | None, further: Sequence[TextPlace], setting: Setting
) -> tuple[list[TextBox], bool]:
    """The subtitle and the facts from the top down, and whether they are whole."""
    shapes, places, is_whole = [], list(further), True
    if at:
        text = content.subtitle
        shapes.append(_shown("Subtitle", "subtitle", text, at, (_SUBTITLE_LINES, _LEAST_SUBTITLE), setting))
        is_whole = shapes[0].lines[0].text.split() == text.split()
        spaced, tight = (_left(shapes[0], at, setting, lines) for lines in (_STAND_IN, 0))
        places = [spaced, *further, tight]
    facts = list(_rest(content, [place for place in places if place.text], setting))
    is_whole = is_whole and bool(facts or not _texts(content))
    return sorted([*shapes, *facts], key=lambda box: box.place.y), is_whole


def _shown(name: str, role: str, text: str, at: TextPlace, bounds: tuple[int, float], setting: Setting) -> TextBox:
    """A text at the largest size at which it stands in its place on few lines, no word broken; cut only where none."""
    most, least = bounds[0], bounds[1] if at.small else max(bounds[1], at.least)
    own = _in_face(at, setting)
    shown = " ".join(text.split())

    def fits(size: float, words: str, *, widest: bool = False) -> bool:
        line = _measured(words, size, at, own)
        lay = lays(line, at.place.w, own.look)[0] if widest else broken_at(line, at.place.w, own.look)
        high = len(lay.lines) * pitch_of(line, own.look)
        return not lay.is_torn and len(lay.lines) <= most and high <= at.place.h + HAIR

    largest = min(at.size, _LARGEST)
    sizes = [largest - step for step in range(int(largest - least) + 1)] or [largest]
    size = first_fitting(sizes, lambda size: fits(size, shown, widest=True))
    if size is None:
        size = first_fitting(sizes, lambda size: fits(size, shown))
    if size is None and role == "title" and (at.small or not at.least):
        size = first_fitting(_SMALL_TITLE, lambda size: fits(size, shown))
    if size is None:
        size = sizes[-1]
        shown = cut_to(shown, lambda words: fits(sizes[-1], words))
    bound = glued(_measured(shown, size, at, own), at.place.w, own.look)
    line = spaced(_written(shown, size, at, setting), bound)
    return TextBox(name, at.place, (line,), at.anchor, role if at.idx is not None else _drawn(role), Field(role))


def _drawn(role: str) -> str:
    """What a text asks for where the layout has no placeholder: a title stays one, for the outline."""
    return "title" if role == "title" else ""


def _in_face(at: TextPlace, setting: Setting) -> Setting:
    """The setting with the place's own font for measuring."""
    return replace(setting, look=replace(setting.look, major=at.face or setting.look.major))


def _measured(words: str, size: float, at: TextPlace, setting: Setting) -> Line:
    upper = words.upper()
    text = upper if at.caps and len(upper) == len(words) else words
    return Line((Letters(text, size, setting.look.text, at.bold, face="major"),), at.pitch)


def _written(words: str, size: float, at: TextPlace, setting: Setting) -> Line:
    """The text in the style of its placeholder; where that has bullets or there is none, in one stated."""
    lang = language_of(words, setting.lang)
    leftward = runs_leftward(words)
    ink = at.small if size < at.least and at.small else at.ink
    if at.idx is not None and at.is_plain:
        return Line((Letters(words, size, ink or Ink(""), at.bold, face="", lang=lang),), at.pitch, rtl=leftward)
    face = "major" if at.face == setting.look.major else "minor"
    letters = Letters(words, size, ink or at.text or Ink(""), at.bold, face=face, lang=lang)
    return Line((letters,), at.pitch, align=at.align, rtl=leftward)


def _left(subtitle: TextBox, at: TextPlace, setting: Setting, lines: int) -> TextPlace:
    """What a subtitle leaves of its own place: under it, or over one that stands at the bottom of that.

    So many ``lines`` more are left to one in a font that is not here: what stands in for it may be wider elsewhere.
    """
    line = _measured(subtitle.lines[0].text, subtitle.lines[0].size, at, _in_face(at, setting))
    look = _in_face(at, setting).look
    taken = height((line,), at.place.w, look) + _UNDER
    taken += lines * pitch_of(line, look) if at.anchor == "t" and varies(look.family("major")) else 0.0
    if at.anchor == "ctr":
        taken += (at.place.h - taken + _UNDER) / 2
    top = at.place.y + (0.0 if at.anchor == "b" else taken)
    place = Rect(at.place.x, top, at.place.w, max(0.0, at.place.h - taken))
    return replace(at, idx=None, anchor="b" if at.anchor == "b" else "t", place=place)


def _rest(content: Cover, places: Sequence[TextPlace], setting: Setting) -> Iterator[TextBox]:
    """Facts, event and mark in the first place that holds them: smaller, all on a line, without the event, or the mark
    alone."""
    texts = _texts(content)
    ways = [*((texts, part) for part in _SMALLER), (_joined(texts), _SMALLER[-1])]
    if content.event:
        least = _texts(replace(content, event=()))
        ways += [(least, _SMALLER[-1]), (_joined(least), _SMALLER[-1])]
    ways += [(texts[-1:], _SMALLER[-1])] if content.classification else []
    for shown, part in ways:
        for at in places:
            lines = tuple(_lines(shown, part, at, setting))
            wide, look = at.place.w, setting.look
            if shown and height(lines, wide, look) <= at.place.h and not is_torn(lines, wide, look):
                yield TextBox("Facts", at.place, lines, at.anchor, field=Field("facts"))
                return


def _joined(texts: Sequence[_Told]) -> tuple[_Told, ...]:
    """The same on one line; nothing of nothing."""
    return ((" · ".join(text for text, _, _ in texts), _FACTS, False),) if texts else ()


def _texts(content: Cover) -> tuple[_Told, ...]:
    """What there is of facts, event and mark."""
    texts = (
        (" · ".join(content.facts), _FACTS, False),
        (" · ".join(content.event), _EVENT, False),
        (content.classification, _MARK, True),
    )
    return tuple(entry for entry in texts if entry[0])


def _lines(texts: Sequence[_Told], part: float, at: TextPlace, setting: Setting) -> Iterator[Line]:
    for place, (text, size, bold) in enumerate(texts):
        points = setting.look.size(size * part)
        line = setting.line(text, points, at.text, bold=bold, before=_GAP if place else 0)
        yield glued(line, at.place.w, setting.look)._replace(align=at.align)
