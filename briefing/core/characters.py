"""Texts by their characters: what no file can hold, texts without it, the words that are read."""

from __future__ import annotations

import os
import re
from collections.abc import Container, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

# Patterns that no first frame asks for are made when first asked for: a start would take 4 ms for those of core.
_UNWRITABLE = cache(lambda: re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]"))
_SPACES = cache(lambda: re.compile(r"[ \t\n\r\x0b\x0c\u2028\u2029]+"))
_LOOSE = " ,;:.·–—\u00a0\u202f"
"""What no cut text ends with."""
_REMEMBERED = 4096
"""Texts whose words are counted once: a name or a date is told on many slides, a quote is tried on several."""
_BREAKS = cache(lambda: re.compile("(?<![ \t])[ \t]*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\\s*|\t"))


def unwritable(text: str) -> str:
    """The first character no briefing or deck can hold (a control character, half a surrogate pair), or ""."""
    found = _UNWRITABLE().search(text)
    return found[0] if found else ""


def writable(text: str) -> str:
    """``text`` without what no file can hold; the line breaks that other programs paste become ordinary ones."""
    return _UNWRITABLE().sub("", text.replace("\x0b", "\n").replace("\x0c", "\n"))


def one_line(text: str) -> str:
    """``text`` on one line, as names and titles are: a space for each break or tab, and nothing that no file holds."""
    return _UNWRITABLE().sub("", _BREAKS().sub(" ", text))


def shown_name(path: Path) -> str:
    """The name of a file for people: one whose bytes are no UTF-8, of an older system, reads as that system had it."""
    return legible(path.name)


def legible(name: str) -> str:
    """``name`` as it came from the system, without the stand-ins for bytes that are no UTF-8."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return writable(os.fsencode(name).decode("cp1252", "replace"))
    return name


def all_writable(values: Mapping[str, object], lines: Container[str]) -> dict[str, Any]:
    """``values`` with every text ``writable``, and those named in ``lines`` on one line."""
    return {
        name: (one_line if name in lines else writable)(value) if isinstance(value, str) else value
        for name, value in values.items()
    }


def briefly(text: str, most: int) -> str:
    """The start of ``text`` on one line, ``most`` characters and an ellipsis at most, cut between its words."""
    line = _SPACES().sub(" ", text).strip()  # those that may not break stay
    if len(line) <= most:
        return line
    whole, _, cut = line[: most + 1].rpartition(" ")
    return f"{(whole if len(cut) <= most // 2 else line[:most]).rstrip(_LOOSE)}…"


def dotted(*parts: str) -> str:
    """``parts`` on one line with a dot between, those left out that say nothing: "role · organisation"."""
    return " · ".join(part for part in parts if part)


@lru_cache(maxsize=_REMEMBERED)
def words_in(text: str) -> int:
    """How many words a reader meets in a text: neither numbers alone nor, as French has them, marks."""
    return sum(word.isalpha() or any(map(str.isalpha, word)) for word in text.split())
