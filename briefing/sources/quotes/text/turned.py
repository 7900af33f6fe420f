"""Marks the right way round, where software or a hand has set them the wrong way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.sources.quotes.pattern import pattern

_FRENCH_MARK = pattern(r"[«»]|\n[^\S\n]*\n", {"« oui": "«", "non »": "»", "a\n\nb": "\n\n", "a\nb": None})
_ENDS_TURNED = pattern(
    r"«[ \u00a0\u202f]?(?:[,.;](?!\.)|\n|$)", {"non « , puis": "« ,", "non «": "«", "« … » dit": None, "« oui": None}
)
"""A closing mark that is turned about: what ends a clause stands behind it."""
_DOUBLE = pattern(r"[“”„\"]", {"“oui": "“", "« oui": None})
PARAGRAPH = pattern(r"\S(?:[^\n]|\n(?![^\S\n]*\n))*", {"Oui\net \n\nnon": "Oui\net ", " \n": None})
"""What stands between two blank lines."""
_OPENS = pattern(
    r"(?:(?<=[\s(\['’—–-])|(?<![\s\S]))[“”„\"](?=[\w\[(…])",
    {'dit "oui': '"', "oui” dit": None, 'x " y': None},
)
_CLOSES = pattern(
    r"(?<=[\w.,!?…)\]%])[“”„\"](?![\w\[(])|[“”„\"](?=[.,;:)](?!\S))",
    {'oui", dit': '"', "oui “. Puis": "“", "dit “oui": None, 'x " y': None},
)


def turned(text: str) -> str:
    """The text with its marks the right way round, character for character."""
    return _by_turns(_french(text))


def _by_turns(text: str) -> str:
    """The text with double marks as “ and ”, by turns, in paragraphs where these and straight ones go astray: “so"."""
    letters = list(text) if "“" in text or "”" in text else []
    is_changed = False
    for paragraph in PARAGRAPH.finditer(text) if letters else ():
        marks = list(_DOUBLE.finditer(text, *paragraph.span()))
        if len(marks) % 2 == 0 and _are_astray(text, marks) and _may_alternate(text, marks):
            is_changed = True
            for number, mark in enumerate(marks):
                letters[mark.start()] = "“”"[number % 2]
    return "".join(letters) if is_changed else text


def _are_astray(text: str, marks: Sequence[re.Match[str]]) -> bool:
    """Do curly marks or straight ones not pair with their own kind?"""
    curly = [mark for mark in marks if mark[0] != '"']
    straight = [mark for mark in marks if mark[0] == '"']
    are_paired = all(mark[0] in ("“„", "”“")[number % 2] for number, mark in enumerate(curly))
    are_paired = are_paired and len(curly) % 2 == 0 and len(straight) % 2 == 0
    return bool(curly) and not (are_paired and _may_alternate(text, curly) and _may_alternate(text, straight))


def _may_alternate(text: str, marks: Sequence[re.Match[str]]) -> bool:
    """May every other mark open, and those between close, as letters and blanks beside them have it?"""
    return not any((_CLOSES, _OPENS)[number % 2].match(text, mark.start()) for number, mark in enumerate(marks))


def _french(text: str) -> str:
    """The text with French marks the right way round, where software that typeset it took » for an opening mark.

    A closing one tells: no quote opens before a comma or a full stop. "Il l’a dit. » Non « , puis rien."
    """
    turned: list[int] = []
    begun, is_open = -1, False
    for found in _FRENCH_MARK.finditer(text) if _ENDS_TURNED.search(text) else ():
        place, mark = found.start(), found[0]
        if mark == "»":
            begun, is_open = (-1, False) if is_open else (place, False)
        elif mark == "«" and begun >= 0 and _ENDS_TURNED.match(text, place):
            turned += [begun, place]
            begun = -1
        else:
            begun, is_open = -1, mark == "«"
    letters = list(text) if turned else []
    for place in turned:
        letters[place] = "«" if letters[place] == "»" else "»"
    return "".join(letters) or text
