"""The fields that stand above a text between dashes, or its title in a comment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

from briefing.sources.readers.byline import people
from briefing.sources.readers.markdown.unseen import TAG

_FRONT = re.compile(r"\A---\r?\n(.{0,5000}?)\r?\n(?:---|\.\.\.)[ \t]*\r?\n", re.DOTALL)
_TOML = re.compile(r"\A\+\+\+\r?\n(.{0,5000}?)\r?\n\+\+\+[ \t]*\r?\n", re.DOTALL)
"""Front matter as Hugo writes it, too."""
_STATING = re.compile(r"(?:[ \t#\[\]{}]|- ?|[\w\"'.][\w\"' .-]{0,60}:(?:\s|$)).*|")
"""A line of front matter: a field, what belongs to the one above, a remark, or nothing."""
_COMMENT = re.compile(r"\A\s*<!--[ \t]*TITLE:[ \t]*(\S.{0,300}?)[ \t]*-->", re.IGNORECASE)
"""A title in a comment, as Wiki.js writes it."""
_FIELD = re.compile(r"^(\w+):[ \t]*(.*(?:\n[ \t]+(?!- |\w+:)\S.*)*)$", re.MULTILINE)
_MARKED = re.compile(r"([\"'`])(.*)\1")
"""A value of front matter between marks that are none of its own."""
_LIST = re.compile(r"^(\w+):[ \t]*\r?\n((?:[ \t]*-[ \t]*.+\n?|[ \t]+name:.+\n?)+)", re.MULTILINE)
_FOLDED = re.compile(r"^(\w+):[ \t]*[>|][-+]?[ \t]*\r?\n((?:[ \t]+.+(?:\n|$))+)", re.MULTILINE)
_LISTED = re.compile(r"^[ \t]*(?:-[ \t]*)?(?:name:)?[ \t]*[\"']?([^\s\"':][^\n\"':]*)", re.MULTILINE)
_AUTHORS = ("author", "authors", "auteur", "auteurs", "byline", "by", "writer")
_PUBLISHERS = ("publisher", "source", "site", "outlet", "publication", "journal", "newspaper", "media", "site_name")
_SPACES = re.compile(r"[ \t]+")


class FrontMatter(NamedTuple):
    """What a text states of itself; "" for what it does not."""

    title: str = ""
    date: str = ""
    publisher: str = ""
    author: str = ""


def parted(text: str) -> tuple[FrontMatter, str]:
    """What the fields above a text state, and the text below them."""
    front = _FRONT.match(text)
    front = front if front and _is_stating(front[1]) else _TOML.match(text)
    if not front:
        comment = _COMMENT.match(text)
        return FrontMatter(comment[1] if comment else ""), text
    fields = (_toml if text.startswith("+") else _fields)(front[1])
    publisher, author = _first(fields, _PUBLISHERS), people(_first(fields, _AUTHORS))
    return FrontMatter(fields.get("title", ""), fields.get("date", ""), publisher, author), text[front.end() :]


def _is_stating(front: str) -> bool:
    """Whether what stands between two lines of dashes are fields, and no text between two rules."""
    lines = front.splitlines()
    return not lines or (bool(lines[0].strip()) and all(map(_STATING.fullmatch, lines)))


def _fields(front: str) -> dict[str, str]:
    """The fields of front matter as a page shows them, by their names in small letters.

    The lines of a list are parted by semicolons.
    """
    plain = {key.lower(): _bare(value) for key, value in _FIELD.findall(front)}
    listed = {key.lower(): "; ".join(_LISTED.findall(lines)) for key, lines in _LIST.findall(front)}
    folded = {key.lower(): " ".join(lines.split()) for key, lines in _FOLDED.findall(front)}
    return {key: _SPACES.sub(" ", TAG.sub(" ", unescape(value))) for key, value in (plain | listed | folded).items()}


def _toml(front: str) -> dict[str, str]:
    """The same of front matter in TOML, none where it is none."""
    import tomllib

    try:
        told = tomllib.loads(front)
    except tomllib.TOMLDecodeError:
        return {}
    rows = ((key.lower(), value if isinstance(value, list) else [value]) for key, value in told.items())
    return {key: "; ".join(str(value) for value in values if not isinstance(value, dict)) for key, values in rows}


def _bare(value: str) -> str:
    """A value on one line, without the marks it stands between, and those within it as they are meant."""
    value = " ".join(value.split())
    found = _MARKED.fullmatch(value)
    if not found:
        return value
    bare = found[2].replace("''", "'") if found[1] == "'" else found[2].replace('\\"', '"')
    return bare.strip("`")


def _first(fields: dict[str, str], names: Sequence[str]) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")
