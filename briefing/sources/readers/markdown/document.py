"""Markdown → the text a reader sees."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.sources.readers import html
from briefing.sources.readers.decoding import decoded
from briefing.sources.readers.markdown.blocks import TAGGED, Blocks
from briefing.sources.readers.markdown.front_matter import parted
from briefing.sources.readers.markdown.lines import is_strong, text_of
from briefing.sources.readers.markdown.unseen import TAG, styled, without_unseen
from briefing.sources.readers.model import Block, Reading, places_of, set_out
from briefing.sources.readers.plain import headline
from briefing.sources.transcripts import turns_of
from briefing.sources.transcripts.captions import is_captions

if TYPE_CHECKING:
    from markdown_it.token import Token

_SIGNS = "[!*_`<&\\#>~|"
_MAX_SIGNS, _MAX_LINES = 20_000, 100_000
"""A text with more is read as it stands: the parser's time grows with their square, its memory with the lines."""
_STRONG_LINE = re.compile(r"^\*\*([^*\n]{2,320})\*\*[ \t]*$", re.MULTILINE)
"""A line between the signs of strong letters, which blanks within may part from it."""
_WORD = re.compile(r"\w")


def read(data: bytes, name: str) -> Reading:
    """The blocks of the text, and rows of tables, an empty line between; what its front matter states.

    What is mostly written in tags is read as a page. Notes and their marks are left out, what is struck out, and
    instructions to the program that makes the page. A callout that quotes is a quote, its title the voice; what is set
    apart below somebody's name as a heading is between marks where they speak of themselves there.
    """
    text = styled(decoded(data, name))
    if sum(map(text.count, _SIGNS)) > _MAX_SIGNS or text.count("\n") > _MAX_LINES:
        return Reading(text, headline(text))
    stated, body = parted(text)
    if is_captions(body):
        return Reading(body, stated.title, stated.date)
    found = _set_out(_STRONG_LINE.sub(_close_to_signs, without_unseen(body)), name)
    title = stated.title or headline(found.text)
    return replace(found, title=title, date=stated.date, publisher=stated.publisher, author=stated.author)


def _close_to_signs(line: re.Match[str]) -> str:
    """A strong line without blanks next to its signs, with which they would be none."""
    words = line[1].strip(" \t")
    return f"**{words}**" if words != line[1] and len(words) > 1 else line[0]


def _set_out(body: str, name: str) -> Reading:
    """The text of the blocks, its marks and strong lines, read as a page where most is written in tags."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(body)
    for token in tokens:
        if token.type == "html_block" and _WORD.search(TAG.sub("", token.content)):
            token.meta[TAGGED] = list(html.blocks(token.content))
    plain, marks = set_out(_as_said(tokens))
    if not _is_markup(tokens, plain):
        inline = (token for token in tokens if token.type == "inline")
        strong = {text_of(token) for token in inline if is_strong(token.children or [])}
        return Reading(plain, marks=marks, strong=tuple(at for at, line in places_of(plain) if line in strong))
    return html.read(f"<article>{parser.renderer.render(tokens, parser.options, {})}</article>".encode(), name)


def _is_markup(tokens: Sequence[Token], plain: str) -> bool:
    """Is the text mostly written in the tags of a page, of which no block is Markdown's?"""
    tagged = " ".join(token.content for token in tokens if token.type == "html_block")
    shown = " ".join(text for token in tokens for _, text in token.meta.get(TAGGED, ()))
    return len(TAG.sub(" ", tagged).split()) > len(plain.split()) - len(shown.split())


def _as_said(tokens: Sequence[Token]) -> Sequence[Block]:
    """The blocks, lines apart where they are those of a transcript, of which less is found when they are joined."""
    plain, apart = list(Blocks(tokens).all()), list(Blocks(tokens, keeps_lines=True).all())
    return apart if apart != plain and _turns_told(apart) > _turns_told(plain) else plain


def _turns_told(blocks: Sequence[Block]) -> tuple[int, int]:
    """How many turns have a speaker, and how many there are: what one voice says on and on is one turn."""
    turns = turns_of(set_out(blocks)[0])
    return sum(bool(turn.speaker) for turn in turns), len(turns)
