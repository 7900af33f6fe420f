"""What is asked of the reader: the texts and colours of an ask, and the summary's panel of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from briefing.core.characters import dotted
from briefing.deck.compose.model import (
    Field,
    Ink,
    Letters,
    Line,
    Panel,
    Part,
    Rect,
    Rule,
    Shape,
    TextBox,
)
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import NO_BREAK, cut_to, glued, height, is_torn, one_line
from briefing.deck.plan.contents import Ask, Summary, heading_of, noun_of
from briefing.deck.plan.texts.typography import typeset
from briefing.deck.plan.titles import Sentences

_ASKS = 4
_PANEL = ((22.0, 20.0), (20.0, 20.0), (18.0, 16.0), (17.0, 14.0), (15.5, 12.0), (14.0, 10.0), (13.0, 8.0), (12.0, 6.0))
"""Sizes of the asks with the gaps between them; the first is for a single ask. Rather small ones than fewer."""
_ALONE = ((28.0, 20.0), (25.0, 20.0), *_PANEL)
"""The same of a single ask, which has the panel to itself."""
_MOST_GAP = 20.0
"""What the gaps grow to where the panel has room."""
_PITCH = 1.02
_INSET, _TOP, _FOOT, _OVER_FOOT = 20.0, 16.0, 46.0, 8.0
_SPARE = 0.975
"""What one-liners use of their width: renderers differ by a hair."""

_LEVEL = 14.0
_LEVELS = {
    "decide": "level_decide_today",
    "decided": "level_decided",
    "mandate": "level_mandate",
    "assigned": "level_assigned",
    "": "level_unranked",
    "note": "level_note",
}
_MORE = {"ask": "more_decisions", "action": "more_actions", "item": "more_items"}
"""The words that count what is left out, by what it is called."""
_BOTH = 2
"""Texts under an ask that tell both its owner and its date."""


def asked(content: Summary) -> tuple[Ask, ...]:
    """What the panel shows: what is to be decided, else what was, else the mandates, else the first asks that nobody
    ranked, else the actions that were assigned."""
    for level in ("decide", "decided", "mandate", "", "assigned"):
        found = tuple(ask for ask in content.asks if ask.level == level)
        if found:
            return found[:_ASKS]
    return ()


def asks_panel(
    content: Summary, asks: Sequence[Ask], place: Rect, setting: Setting, largest: float = math.inf
) -> list[Shape]:
    """The panel of what is asked, ``asks`` as ``asked`` gives them, with as many of them as it has room for.

    Several are at most of the size ``largest``.
    """
    look, words = setting.look, setting.words
    label = words["entrusting" if asks[0].level == "mandate" else heading_of(asks)]
    inner = Rect(place.x + _INSET, place.y + _TOP, place.w - 2 * _INSET, place.h - _TOP)
    title = setting.line(label, look.size(14), look.accent(1), bold=True)
    above = height((title,), inner.w, look) + 10
    room = inner.h - above - _TOP
    shown, lines, foot = _asks(content, asks, inner.w, room, setting, largest)
    shapes: list[Shape] = [
        Panel("Asks panel", place, look.tint(1)),
        TextBox("Asks label", Rect(inner.x, inner.y, inner.w, above - 10), (title,)),
        TextBox(
            "Asks",
            Rect(inner.x, inner.y + above, inner.w, height(lines, inner.w, look)),
            lines,
            field=Field("asks", " ".join(ask.message for ask in shown)),
        ),
    ]
    if foot:
        shapes += _foot(foot, place, inner, setting)
    return shapes


def _foot(foot: Line, place: Rect, inner: Rect, setting: Setting) -> list[Shape]:
    top = place.bottom - _FOOT
    return [
        Rule("Asks rule", (inner.x, top), (inner.right, top), setting.look.mid, 0.75),
        TextBox("More asks", Rect(inner.x, top, inner.w, _FOOT), (foot,), "ctr", field=Field("more")),
    ]


def _asks(
    content: Summary, asks: Sequence[Ask], wide: float, room: float, setting: Setting, largest: float
) -> tuple[Sequence[Ask], tuple[Line, ...], Line | None]:
    """As many of the asks as fit, at the largest size at which they do, and the line on the others."""
    several = [entry for entry in _PANEL[1:] if setting.look.size(entry[0]) <= largest] or _PANEL[-1:]
    for most in range(len(asks), 0, -1):
        shown = asks[:most]
        foot = _others(content, shown, wide, setting)
        high = room - (_FOOT - _TOP + _OVER_FOOT if foot else 0)
        for size, gap in several if len(shown) > 1 else _ALONE:
            lines = _ask_lines(shown, setting.look.size(size), gap, wide, setting)
            if height(lines, wide, setting.look) <= high and not is_torn(lines, wide, setting.look):
                wider = min(_MOST_GAP, gap + (high - height(lines, wide, setting.look)) / most)
                return shown, _ask_lines(shown, setting.look.size(size), max(gap, wider), wide, setting), foot
    return _one_ask(content, asks, wide, room, setting)


def _one_ask(
    content: Summary, asks: Sequence[Ask], wide: float, room: float, setting: Setting
) -> tuple[Sequence[Ask], tuple[Line, ...], Line | None]:
    """The first ask, cut: it stands whole among the decisions."""
    first, size = asks[0], setting.look.size(14)
    foot = _others(content, asks[:1], wide, setting)
    high = room - (_FOOT - _TOP + _OVER_FOOT if foot else 0)

    def fits(text: str) -> bool:
        return height(_ask_lines([replace(first, text=text)], size, 0, wide, setting), wide, setting.look) <= high

    cut = [replace(first, text=cut_to(first.text, fits))]
    return cut, _ask_lines(cut, size, 0, wide, setting), foot


def _ask_lines(asks: Sequence[Ask], size: float, gap: float, wide: float, setting: Setting) -> tuple[Line, ...]:
    look = setting.look
    lines: list[Line] = []
    for n, ask in enumerate(asks):
        text = Line((setting.letters(ask.text, size),), _PITCH, before=gap if n else 0)
        lines.append(glued(text, wide, look))
        facts = owner_and_date(ask, min(size, look.size(14)), setting)
        if len(facts) < _BOTH:
            lines += [Line(facts, before=4)] if facts else []
        elif one_line(whole := Line(facts, before=4), look) <= wide * _SPARE:
            lines.append(whole)
        else:
            lines += _apart(facts, before=4)
    return tuple(lines)


def _apart(facts: Sequence[Letters], before: float) -> tuple[Line, Line]:
    """Owner and date one under the other, without the dot between them."""
    owner, due = facts
    return Line((owner,), before=before), Line((due._replace(text=due.text.removeprefix(" · ")),))


def owner_and_date(ask: Ask, size: float, setting: Setting) -> tuple[Letters, ...]:
    """ "Owner · date", the owner bold, all quiet; what is missing is said in one word each, but where nothing is."""
    words, quiet = setting.words, setting.look.quiet_on_tint
    if ask.is_complete and not (ask.owner and ask.due):
        told = dotted(ask.owner, ask.due.replace(" ", NO_BREAK))
        return (setting.letters(told, size, quiet, bold=bool(ask.owner)),) if told else ()
    owner, due = ask.owner or words["no_owner"], ask.due.replace(" ", NO_BREAK) or words["no_due"]
    return (
        setting.letters(owner, size, quiet, bold=bool(ask.owner)),
        setting.letters(f" · {due}", size, quiet),
    )


def _others(content: Summary, shown: Sequence[Ask], wide: float, setting: Setting) -> Line | None:
    """ "and 2 more decisions, 4 assignments, details on page 7": what is asked beside what the panel shows."""
    words, look = setting.words, setting.look
    rest = [ask for ask in content.asks if ask.message not in {one.message for one in shown} and ask.level != "note"]
    if not rest:
        return None
    is_ranked = any(ask.level for ask in content.asks)
    levels = [ask.level for ask in rest]
    unranked = "more_unranked" if is_ranked else "more_decisions"
    of = shown[0].level
    keys = {
        "decide": "more_decisions",
        "decided": "more_decisions" if of == "decided" else "more_taken",
        "mandate": "more_mandates",
        "assigned": "more_actions" if of == "assigned" else "more_assigned",
        "": unranked,
    }
    counts = [(key, levels.count(level)) for level, key in keys.items()]
    named = [setting.counted(key, n) for key, n in counts if n]
    page = setting.numbers.get("decisions")
    detail = words["detail"].format(page=page) if page else ""
    total = words["more"].format(items=setting.counted(_MORE[noun_of(rest)], len(rest)))
    text = words["more"].format(items=", ".join(named))
    made = [_foot_line(text, extra, size, setting) for extra in (detail, "") for size in (14.0, 13.0, 12.0)]
    made.append(_foot_line(total, "", 12, setting))
    high = _FOOT * _SPARE
    return next(
        (line for line in made if height((line,), wide, look) <= high and not is_torn((line,), wide, look)), None
    )


def _foot_line(text: str, detail: str, size: float, setting: Setting) -> Line:
    """The page's name leads to the decisions, as short as can be: LibreOffice ends a line behind a long link."""
    size, ink = setting.look.size(size), setting.look.quiet_on_tint
    if not detail:
        return Line((setting.letters(text, size, bold=True, goto="decisions"),))
    comma, page = detail[:2], detail[2:]
    parts = (setting.letters(text, size, bold=True), setting.letters(comma, size, ink))
    return Line((*parts, setting.letters(page, size, ink, goto="decisions")))


def level_line(ask: Ask, setting: Setting) -> Line:
    """What is to be done with an ask, today or later, as the label of its rows."""
    text = setting.words[_LEVELS[ask.level]]
    return setting.line(text, setting.look.size(_LEVEL), level_ink(ask, setting), bold=True)


def level_ink(ask: Ask, setting: Setting) -> Ink:
    """The colour of an ask's number and of its level."""
    return setting.look.accent(1) if ask.level == "decide" else setting.look.text


def level_fill(ask: Ask, setting: Setting) -> Ink | None:
    """The panel that what is to be decided stands on."""
    return setting.look.tint(1) if ask.level == "decide" else None


def numeral(ask: Ask, size: float, setting: Setting) -> Line:
    """The number of an ask; notes have none."""
    text = str(ask.number) if ask.number is not None else "–"
    return setting.line(text, size, level_ink(ask, setting), bold=True)


def given(ask: Ask, text: str, missing: str, size: float, setting: Setting) -> Line | None:
    """Owner or due of an ask; what nobody gave is said in words, but for notes, that need neither."""
    if text:
        return setting.line(text, size)
    if ask.is_complete:
        return None
    return setting.line(setting.words[missing], size, setting.look.quiet, italic=True)


def counted_as_notes(parts: Sequence[Part], asks: Sequence[Ask], setting: Setting) -> list[Part]:
    """The slides of these ``asks``, those of notes alone titled as such: other titles count decisions."""
    notes = {ask.message: ask for ask in asks if ask.level == "note"}

    def titled(part: Part) -> Part:
        if len(notes) == len(asks) or not all(message in notes for message in part.messages):
            return part
        title = Sentences(setting.lang[:2]).decisions([notes[message] for message in part.messages])
        return replace(part, title=typeset(title, setting.lang))

    return [titled(part) for part in parts]
