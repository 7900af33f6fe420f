"""Paragraphs that a page sets apart without marks of quotation: are they the words of whom the heading names?"""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables.rules import UPPER

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
_MINE = pattern(
    r"\b(?:I|I['’]\w+|my|me|je|moi|mon|ma|mes)\b|\b[jm]['’]\w",
    {"I came": "I", "J'ai débuté": "J'a", "They came": None},
    re.IGNORECASE,
)
BETWEEN = 2_000
"""Characters of the text between a heading and what is set apart below that are looked at; an untuned bound."""
_MARK = pattern(r"[«“\"„‘]", {"« Oui »": "«", "Oui": None})


def is_signature(words: str) -> bool:
    """Whether ``words``, below what a page sets apart, are who said it."""
    return _SIGNATURE.fullmatch(words.strip()) is not None


def named_above(words: str) -> tuple[str, str]:
    """The name with its colon at the head of ``words`` set apart, and what is said behind it in no marks; "" for
    neither.
    """
    head = _HEADED.match(words)
    said = words[head.end() :] if head else ""
    return (f"{head['head']} : ", said) if head and not _MARK.search(said) else ("", "")


def is_theirs(heading: str, between: str, words: str) -> bool:
    """Whether ``words`` say "I" below a ``heading`` that is a name, behind a text of whom it names, in no marks."""
    if not _NAME.fullmatch(heading.strip()) or _MARK.match(words) or not _MINE.search(words):
        return False
    first, *_, last = heading.split()
    return (first in between or last in between) and not _MINE.search(between)
