"""The texts and colours of one ask, the same in the table of decisions and on the page."""

from __future__ import annotations

from briefing.deck.compose.model import Ink, Line
from briefing.deck.compose.setting import Setting
from briefing.deck.plan.contents import Ask


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
    if ask.level == "note":
        return None
    return setting.line(setting.words[missing], size, setting.look.quiet, italic=True)
