"""The lines of a block as a reader sees them: marks out, breaks only where the text has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from briefing.sources.quotes.text.emphasised import language_said
from briefing.sources.quotes.text.set_apart import is_signed_by
from briefing.sources.readers.line_ends.breaks import are_apart, goes_on
from briefing.sources.readers.note_marks import is_note_mark, without_note_marks
from briefing.sources.transcripts.labels import label_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_BESIDE, _PARTS = 200, 20
"""Characters on each side of slanted words, and parts of a line behind them, among which is who said them."""
_OPENING = ("html_inline", "link_open")
CALLOUT = re.compile(r"\[!(\w[\w-]{0,30})\][-+]?[ \t]*(.*)")
"""The head of a block quote that is set apart as a box: its kind and its title."""
_STAMPED = re.compile(r"\s*(?:[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\d{1,2}:\d\d:\d\d)\s")
"""A time at the head of a line, as transcripts have it: the line is one of its own."""
_HEAD_WITH_TIME = re.compile(r"\S.{0,60}\s(?:\d{1,2}:)?\d{1,2}:\d\d\s*")
"""Who speaks, and from when: the words stand on the next line."""


def text_of(token: Token, *, keeps_lines: bool = False) -> str:
    """The text of a block, no blanks around it."""
    return shown(token.children or [], keeps_lines=keeps_lines).strip()


def shown(tokens: Sequence[Token], *, keeps_lines: bool = False) -> str:
    """The text of a block; a break within a sentence is a space, unless lines are kept."""
    text = closing = ""
    is_first = True
    for number, token in enumerate(tokens):
        if token.type == "em_open":
            opening, closing = _marks_of(tokens, number, text)
            text += opening
        elif token.type == "em_close":
            text, closing = text + closing, ""
        elif _breaks(token):
            line = text[text.rfind("\n") + 1 :]
            stays = keeps_lines or _stays(tokens, number, line, is_first=is_first)
            is_first = False
            text = text.rstrip(" \u00a0") + ("\n" if stays else " ")
        elif token.type in ("text", "code_inline") and not _is_note(tokens, number, text):
            text += token.content.lstrip(" ") if text.endswith((" ", "\n")) else token.content
    return without_note_marks(text)


def _stays(tokens: Sequence[Token], number: int, line: str, *, is_first: bool) -> bool:
    """Does the break at a place, behind this ``line``, end one of the text, and not only one of the file?"""
    if is_first and is_strong(tokens[:number]):
        return True
    rest = _behind(tokens, number)
    is_end = CALLOUT.match(line) is not None if tokens[number].type == "softbreak" else not goes_on(line, rest)
    return is_end or is_signed_by(rest) or _parts_turns(line, rest) or are_apart(line, rest)


def _marks_of(tokens: Sequence[Token], number: int, before: str) -> tuple[str, str]:
    """The marks for the slanted words that begin there, if a verb beside them tells that somebody said them."""
    close = next((at for at in range(number, len(tokens)) if tokens[at].type == "em_close"), len(tokens))
    words, after = (
        "".join(one.content or " " for one in part)
        for part in (tokens[number + 1 : close], tokens[close + 1 : close + 1 + _PARTS])
    )
    language = language_said(before[-_BESIDE:].rpartition("\n")[2], words, after[:_BESIDE])
    return ("« ", " »") if language == "fr" else ("“", "”") if language else ("", "")


def is_strong(line: Sequence[Token]) -> bool:
    """Is all of the first line of a block in strong letters, as a question is above its answer?"""
    shown = [token for token in line if token.type != "text" or token.content.strip()]
    is_one = sum(token.type == "strong_open" for token in shown) == 1
    return is_one and shown[0].type == "strong_open" and shown[-1].type == "strong_close"


def _parts_turns(before: str, after: str) -> bool:
    """Is it the break of a transcript, between lines that tell a time or who speaks and the words of a turn?"""
    return bool(_STAMPED.match(after) or _HEAD_WITH_TIME.fullmatch(before) or label_of(after)[0])


def _behind(tokens: Sequence[Token], number: int) -> str:
    """The next line with words behind a break."""
    shown = ""
    for token in (tokens[at] for at in range(number + 1, len(tokens))):
        if token.type in ("text", "code_inline"):
            shown += token.content
        elif shown.strip() and _breaks(token):
            break
    return shown


def _breaks(token: Token) -> bool:
    if token.type == "html_inline":
        return token.content.lower().startswith(("<br", "</br"))
    return token.type in ("softbreak", "hardbreak")


def _is_note(tokens: Sequence[Token], number: int, before: str) -> bool:
    """Is it the mark of a note: raised, or set to what stands before it and leading down the page?"""
    above = (tokens[at] for at in range(number - 1, -1, -1))
    opening = list(takewhile(lambda token: token.type in _OPENING, above))
    is_raised = any(token.content.lower().startswith("<sup") for token in opening)
    leads_down = any(str(token.attrs.get("href", "")).startswith("#") for token in opening)
    is_set_to = bool(before) and not before[-1].isspace()
    return (is_raised or (leads_down and is_set_to)) and is_note_mark(tokens[number].content, before)
