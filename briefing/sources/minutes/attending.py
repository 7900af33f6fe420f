"""Who is who among those who were there: the whole names of whoever is called by the first one alone."""

from __future__ import annotations

import re

from briefing.core.folding import folded
from briefing.sources.minutes.heads import attendance

_SURNAME = r"[A-ZÀ-Ý][\w'’-]+(?= *(?:[,;:(\[*–—-]|and\b|et\b|&|$|\n))"
"""The rest of a name, where a list goes on behind it."""
BETWEEN = re.compile(r"((?: ?[,&/+] ?| and | et ))")
"""What stands between the names of several."""


class Attending:
    """Those who were there, by the head of the minutes."""

    def __init__(self, text: str) -> None:
        self._there = attendance(folded(text).text)

    def in_full(self, owner: str) -> str:
        """An owner, with the surname of whoever is called by their first name alone, where only one has it."""
        return "".join(map(self._full_name, BETWEEN.split(owner)))

    def _full_name(self, name: str) -> str:
        found = re.findall(rf"\b{re.escape(name)} {_SURNAME}", self._there) if name.isalpha() else []
        return found[0] if len(set(found)) == 1 else name
