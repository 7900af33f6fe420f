"""The line at the foot of a slide that credits the press with the quotes above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.core.characters import dotted
from briefing.deck.compose.model import Field, Line, Rect, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import count, cut_to, height, pitch_of, worded
from briefing.deck.plan.contents import Credit, Quoted

_SIZE, _MOST_LINES = 12.0, 2
_GAP, _IN_HAND = 8.0, 1.0
_SPARE = 0.975
"""What lines are measured in of their width: where one renderer breaks a line more, there is room for it."""
_CLOSING = re.compile(r"\s*[»”\"]$")
_TITLES = (None, 90, 80, 70, 60, 50, 40, 30, 20)
"""The letters that titles are cut to, in turn, until the line fits: a title stands whole on the sources' slide."""


def above(quotes: Iterable[Quoted], canvas: Rect, setting: Setting) -> Rect:
    """The canvas that the credits of the quotes leave, be all of them on a slide or some."""
    told = _told(quotes)
    if not told:
        return canvas
    line = _line(told, canvas.w, setting)
    lines = _count(line, canvas.w, setting) if len(told) == 1 else _MOST_LINES
    return canvas._replace(h=canvas.h - lines * pitch_of(line, setting.look) - _IN_HAND - _GAP)


def credit_line(quotes: Iterable[Quoted], canvas: Rect, setting: Setting) -> tuple[TextBox, ...]:
    """Who is to be credited with the quotes, at the foot of the canvas; nothing where none is from the press."""
    told = _told(quotes)
    if not told:
        return ()
    line = _line(told, canvas.w, setting)
    high = height((line,), canvas.w, setting.look) + _IN_HAND
    return (
        TextBox("Credits", Rect(canvas.x, canvas.bottom - high, canvas.w, high), (line,), "b", field=Field("credits")),
    )


def _told(quotes: Iterable[Quoted]) -> tuple[Credit, ...]:
    """Each source once, those that state anything."""
    return tuple(dict.fromkeys(quoted.credit for quoted in quotes if quoted.credit and _facts(quoted.credit, None)))


def _joined(told: Iterable[Credit], most: int | None) -> str:
    return " | ".join(filter(None, (_facts(credit, most) for credit in told)))


def _line(told: Sequence[Credit], wide: float, setting: Setting) -> Line:
    """One source on one line, several on two, their titles cut for that; else on two, with what there is room for."""
    made = [_made(_joined(told, most), setting) for most in _TITLES]
    bare = _made(_joined(told, 0) or _joined(told, None), setting)

    def fits(line: Line, lines: int = _MOST_LINES) -> bool:
        return _count(line, wide, setting) <= lines

    lines = 1 if len(told) == 1 else _MOST_LINES
    whole = next((line for line in made if fits(line, lines)), None)
    return whole or worded(bare, cut_to(bare.text, lambda text: fits(worded(bare, text))))


def _count(line: Line, wide: float, setting: Setting) -> int:
    return count((line,), wide * _SPARE, setting.look)


def _made(sources: str, setting: Setting) -> Line:
    return setting.line(setting.words["source"].format(text=sources), setting.look.size(_SIZE), setting.look.quiet)


def _facts(credit: Credit, most: int | None) -> str:
    title = credit.title if most is None else _in_short(credit.title, most)
    return dotted(credit.outlet, title, credit.author, credit.date)


def _in_short(title: str, most: int) -> str:
    """The first words of a title, its marks around them."""
    if len(title) <= most or not most:
        return title if most else ""
    words, closing = title[:most].rsplit(" ", 1)[0].rstrip(" ,;:\u00a0"), _CLOSING.search(title)
    return f"{words}…{closing[0] if closing else ''}"
