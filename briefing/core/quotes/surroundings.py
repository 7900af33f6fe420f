"""What stands around a quote in its source, as a fingerprint: it tells the place again without a word of the text."""

from __future__ import annotations

import re

from briefing.core.folding import folded
from briefing.core.quotes.verify import fingerprint

_REACH = 48
"""The letters on either side: some eight words, more than anybody tries out."""
_WINDOW = 8 * _REACH
"""The characters that are looked at for them; a text with fewer letters than one in eight is no prose."""
_LETTER = re.compile(r"[^\W_]")


def around(text: str, start: int, end: int) -> str:
    """The fingerprint of the letters and digits before ``start`` and after ``end`` of a text, case and marks apart."""
    before = _letters(text[max(0, start - _WINDOW) : start])[-_REACH:]
    after = _letters(text[end : end + _WINDOW])[:_REACH]
    return fingerprint(f"{before}\n{after}")


def _letters(text: str) -> str:
    return "".join(_LETTER.findall(folded(text).text)).casefold()
