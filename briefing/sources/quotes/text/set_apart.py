"""Paragraphs that a page sets apart without marks of quotation: are they the words of whom the heading names?"""

from __future__ import annotations

import re

from briefing.sources.courtesy_titles import TITLE
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import genders

_NAME = pattern(
    rf"[{UPPER}][\w'’.-]+(?:\s(?:(?:de|van|von|da|el|al)\s)?[{UPPER}][\w'’.-]+){{1,3}}",
    {"Léna Hartz": "Léna Hartz", "Rajula Vineet Reddy": "Rajula Vineet Reddy", "Conclusion": None},
)
_LONE = rf"[{UPPER}][\w'’.-]+"
_SIGNATURE = pattern(
    rf"(?:[—–-]+\s?)?(?:{_NAME.pattern}(?:\s?[,(–—|-]\s?[^\n.!?«“\"]{{2,150}})?|{_LONE}\s?[,(]\s?[^\n.!?«“\"]{{2,150}})",
    {
        "Léna Hartz": "Léna Hartz",
        "— Léna Hartz, DSI (Groupe Solis)": "— Léna Hartz, DSI (Groupe Solis)",
        "Kusu-san, director of the agency": "Kusu-san, director of the agency",
        "Conclusion": None,
    },
)
"""Who said what stands above: a name, with what its bearer is or alone."""
_HEADED = pattern(
    rf"(?P<head>{_NAME.pattern}(?:,\s[^:«“\"\n]{{2,80}}|\s\([^()\n]{{2,80}}\))?)\s?:\s+(?=\S)",
    {"Léna Hartz, DSI : Oui": "Léna Hartz, DSI : ", "Attention : oui": None},
)
MINE = pattern(
    r"\b(?:I|I['’]\w+|my|me|je|moi|mon|ma|mes)\b|\b[jm]['’]\w",
    {"I came": "I", "J'ai débuté": "J'a", "They came": None},
    re.IGNORECASE,
)
"""By what words somebody speaks of themselves alone."""
_TITLE = pattern(rf"{TITLE}$", {"Mme": "Mme", "Dr.": "Dr.", "Ada": None})
_ROLE = pattern(
    r"^(?:[^\s.!?:]+\s){0,11}[^\s.!?:]+$", {"DSI, Solis": "DSI, Solis", "elle part.": None, "Voici : oui": None}
)
"""A line below a name that may be what its bearer is."""
BETWEEN = 2_000
"""Characters of the text between a heading and what is set apart below that are looked at; an untuned bound."""
OPENING = pattern(r"[«“\"„‘]", {"« Oui »": "«", "Oui": None})
"""A mark that opens what is quoted."""


def is_signature(words: str) -> bool:
    """Whether ``words``, below what a page sets apart, are who said it."""
    return _SIGNATURE.fullmatch(words.strip()) is not None


def is_signed_by(line: str) -> bool:
    """Whether a ``line`` right below what a page sets apart signs it behind a dash."""
    return line.strip().startswith(("—", "–", "-")) and is_signature(line)


def named_above(words: str) -> tuple[str, str]:
    """The name with its colon at the head of ``words`` set apart, and what is said behind it in no marks; "" for
    neither.
    """
    head = _HEADED.match(words)
    said = words[head.end() :] if head else ""
    return (f"{head['head']} : ", said) if head and not OPENING.search(said) else ("", "")


def is_theirs(heading: str, between: str, words: str) -> bool:
    """Whether ``words``, in no marks, are those of whom a ``heading`` names.

    They stand right below it, but for a line of what that person is, or say "I" behind a text of them.
    """
    if not _NAME.fullmatch(heading.strip()) or OPENING.match(words):
        return False
    if _is_somebodys(heading) and (not between.strip() or _ROLE.fullmatch(between.strip())):
        return True
    first, *_, last = heading.split()
    return bool(MINE.search(words)) and (first in between or last in between) and not MINE.search(between)


def _is_somebodys(name: str) -> bool:
    """Does a forename or a title make sure that it is somebody's, and not "Key Findings"?"""
    return any(word.lower() in genders() or _TITLE.fullmatch(word) for word in name.split())
