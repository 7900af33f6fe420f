"""The other name that a text tells somebody has: "X, alias Y", "X, dit Y", "X, known as Y", "Y, de son vrai nom X"."""

from __future__ import annotations

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.names import Word
from briefing.sources.quotes.people.sequences import NICKNAME

_CALLED = r"(?:alias|dite?|surnommée?|aka|a\.k\.a\.|(?:(?:also|better|best)\s)?known\sas|nicknamed)"
_WORD = rf"[{UPPER}](?:[\w'-]|\.(?=\w))*"
_NAME = rf"{_WORD}(?:\s{_WORD})?"
_BEHIND = pattern(
    rf"(?:,|\s\()?\s?{_CALLED}\s(?:[«“\"]\s?({_NAME}),?\s?[»”\"]|({_NAME})(?!\w))",
    {
        ", alias Storm. Il": ", alias Storm",
        ", dit P.Q., part": ", dit P.Q",
        ", dit « Nono », part": ", dit « Nono »",
        " (aka Storm) said": " (aka Storm",
        ", known as “Nan,” said": ", known as “Nan,”",
        ", dit le maire": None,
    },
)
_BEFORE = pattern(
    rf"(?<!\w)({_WORD})(?:,?\s|\s\()(?:alias|de\sson\svrai\snom|(?:whose\s)?real\sname(?:\sis)?)\s$",
    {"Storm, de son vrai nom ": "Storm, de son vrai nom ", "Storm (real name ": "Storm (real name ", "nom ": None},
)
_LOOK = 60
"""Characters before a name in which another and what ties them stand: an untuned bound."""
_CLOSED = pattern(r"\.?[,.)»”\"]", {", part": ",", " part": None})
"""What closes an aside that begins with a verb of speech: "X, dit Nono, part"."""


def told(name: list[Word], flat: str) -> list[str]:
    """The other names that stand beside a name or within it, in lower case."""
    found = [told_behind(flat, name[-1].end), told_before(flat, name[0].start)]
    found += NICKNAME.findall(flat, name[0].end, name[-1].start)
    return [other.lower() for other in found if other]


def told_behind(flat: str, end: int) -> str:
    """The other name told behind a name that ends at ``end``; "" where there is none."""
    found = _BEHIND.match(flat, end)
    if not found:
        return ""
    name = str(found[1] or found[2]).rstrip(".")
    may_speak = found[1] is None and found[0].lstrip(", (").startswith("dit ")
    return "" if may_speak and (" " in name or not _CLOSED.match(flat, found.end())) else name


def told_before(flat: str, start: int) -> str:
    """The other name before a name that begins at ``start``, which is told to be the true one."""
    found = _BEFORE.search(flat, max(0, start - _LOOK), start)
    return found[1].rstrip(".") if found else ""
