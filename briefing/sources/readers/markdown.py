"""Markdown → the text a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefing.sources.readers.decoding import decoded
from briefing.sources.readers.plain import headline
from briefing.sources.readers.reading import Reading

if TYPE_CHECKING:
    from markdown_it.token import Token

_MAX_SIGNS = 20_000
"""A text with more is read as it stands: the parser's time grows with their square."""
_FRONT = re.compile(r"\A---\r?\n(.{0,5000}?)\r?\n---\r?\n", re.DOTALL)
_FIELD = re.compile(r"^(\w+):[ \t]*[\"']?(.*?)[\"']?[ \t]*\r?$", re.MULTILINE)


def read(data: bytes, name: str) -> Reading:
    """The blocks of the text, an empty line between; title, date and publisher of its front matter."""
    from markdown_it import MarkdownIt

    text = decoded(data, name)
    if sum(map(text.count, "[*_`<")) > _MAX_SIGNS:
        return Reading(text, headline(text))
    front = _FRONT.match(text)
    fields = {key.lower(): value for key, value in _FIELD.findall(front[1])} if front else {}
    tokens = MarkdownIt("commonmark").parse(text[front.end() :] if front else text)
    plain = "\n\n".join(_blocks(tokens))
    publisher = fields.get("publisher") or fields.get("source") or fields.get("site") or ""
    return Reading(plain, fields.get("title") or headline(plain), fields.get("date", ""), publisher)


def _blocks(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            text = "".join(_shown(child) for child in token.children or ()).strip()
            if text:
                yield text
        elif token.type in ("code_block", "fence"):
            yield token.content.strip()


def _shown(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n" if token.type == "hardbreak" else " "
    return token.content if token.type in ("text", "code_inline") else ""
