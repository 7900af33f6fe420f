"""The tokens of the parser → blocks: their text, their sign, and who said what is set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefing.sources.minutes.marked import is_heading_in_bold, point_sign
from briefing.sources.quotes.text.set_apart import BETWEEN, OPENING, is_signed_by, is_theirs, named_above
from briefing.sources.readers.markdown.lines import CALLOUT, is_strong, shown, text_of
from briefing.sources.readers.markdown.signatures import are_asides, signed
from briefing.sources.readers.model import Block
from briefing.sources.transcripts.told_rows import as_row

if TYPE_CHECKING:
    from markdown_it.token import Token

_QUOTING = ("quote", "cite", "citation")
TAGGED = "blocks"
"""Where a piece of a page keeps the blocks that it shows."""


class Blocks:
    """The blocks of a text, told one after another."""

    def __init__(self, tokens: Sequence[Token], *, keeps_lines: bool = False) -> None:
        self.tokens, self.keeps_lines = tokens, keeps_lines
        self.signed, self.are_asides = signed(tokens), are_asides(tokens)
        self.signatures = frozenset(self.signed.values())
        self.voice = ""
        """Whom the title of a callout names, for the block that follows."""
        self.heading = self.between = ""
        """The last heading, and the end of what stands below it outside of block quotes."""
        self.depth = 0
        """Within how many block quotes this is."""

    def all(self) -> Iterator[Block]:
        """The sign, "" for none, and the text of each block."""
        cells: list[str] | None = None
        for number, token in enumerate(self.tokens):
            if token.type == "tr_open":
                cells = []
            elif token.type == "tr_close":
                yield "", as_row(cells or ())
                cells = None
            elif cells is not None:
                cells += [text_of(token)] * (token.type == "inline")
            elif token.type == "inline":
                yield from self._block(number)
            elif token.type.startswith("blockquote"):
                self.voice, self.depth = self.voice if token.nesting > 0 else "", self.depth + token.nesting
            elif token.type in ("code_block", "fence"):
                yield "", token.content.strip()
            elif token.type == "html_block":
                yield from token.meta.get(TAGGED, ())

    def _block(self, number: int) -> Iterator[Block]:
        """The block at a place; none of what only signs the one before, or shows nothing."""
        text = self._said(number, text_of(self.tokens[number], keeps_lines=self.keeps_lines))
        if text is None:
            return
        if self.tokens[number - 1].type == "heading_open":
            self.heading, self.between = text, ""
        elif not self.depth:
            self.between = f"{self.between} {text}"[-BETWEEN:]
        if text:
            yield _sign(self.tokens, number), text

    def _said(self, number: int, text: str) -> str | None:
        """What a block shows: what is set apart, between marks and with who said it; None for that name below it."""
        is_first = number > 1 and self.tokens[number - 2].type == "blockquote_open"
        if called := CALLOUT.match(text) if is_first else None:
            self.voice, text = _called_out(called, text)
        elif self.voice:
            text, self.voice = _spoken(text, self.voice), ""
        elif self.depth and is_theirs(self.heading, self.between, text):
            text = f"« {text} »" if OPENING.search(text) else f"“{text}”"
        elif self.depth and number in self.signed:
            text = _spoken(text, text_of(self.tokens[self.signed[number]]).lstrip("—–- "))
        elif number in self.signatures:
            return None
        elif self.depth and is_signed_by(text.rpartition("\n")[2]) and "\n" in text:
            words, _, voice = text.rpartition("\n")
            text = _spoken(words, voice.lstrip("—–- "))
        elif self.depth and self.are_asides and (above := named_above(text))[0]:
            text = f"{above[0]}« {above[1]} »"
        return text


def _sign(tokens: Sequence[Token], number: int) -> str:
    """What marks a block: "#" a heading, also a line in strong letters, that of its depth the first of a point."""
    if tokens[number - 1].type == "heading_open":
        return "#"
    if number > 1 and tokens[number - 2].type == "list_item_open":
        return point_sign(tokens[number - 2].level // 2)
    line = tokens[number].children or []
    return "#" if is_strong(line) and is_heading_in_bold(shown(line)) else ""


def _called_out(head: re.Match[str], text: str) -> tuple[str, str]:
    """The voice that a callout names for the block that follows, and what is shown here."""
    title, rest = head[2].strip(), text[head.end() :].strip()
    if head[1].lower() not in _QUOTING or not title:
        return "", "\n\n".join(part for part in (title, rest) if part)
    return ("", _spoken(rest, title)) if rest else (title, "")


def _spoken(words: str, voice: str) -> str:
    return f"{words} — {voice}" if OPENING.match(words) else f"“{words}” — {voice}"
