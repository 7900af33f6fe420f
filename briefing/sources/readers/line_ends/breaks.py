"""Breaks within a text: those a writer made, and those that only the width of a page made."""

from __future__ import annotations

import re

from briefing.sources.sentences import ended
from briefing.sources.signs import SIGNS

_ENDED = ended(".!?…:")
_LABEL = re.compile(r"\s*(?:[-–—•*·]\s|\d+[.)]\s|[^\W\d_a-zà-ÿ][\w .’'-]{1,40}\s?:\s)")
"""What starts a line of its own: an item of a list, a turn of a dialogue."""
_OPENS = re.compile(r"\s*[\w«“\"‘(\[]")
_MARKS = (("«", "»"), ("“", "”"))
_SIGN = re.compile(rf"\s*(?:\[[DAIx ]\]|[DAR]\d{{1,2}}[.:)]|•|{SIGNS})\s*(?=\S)")
"""What a writer sets before a line of its own: an arrow, a box to tick, a small picture."""
_FIELD = re.compile(r"\W*[A-ZÀ-Ý][^:.!?;,]{1,30}:\s")
GOING_ON = re.compile(r"[»”](?=\s?[,.;:!?)]|\s[a-zà-ÿ]|$)|[,;!?)%](?!\d)")
"""What no paragraph begins with: it belongs to the words before it."""
_FULL = 40
"""Characters from which a line may have been broken for want of room: shorter ones are broken on purpose."""
_CLOSING = 40
"""Characters at the end of a line, at most, among which the mark stands that ends its sentence."""


def goes_on(before: str, after: str) -> bool:
    """Whether a sentence goes on over the break between the lines ``before`` and ``after``."""
    if not before.strip() or not after.strip():
        return False
    is_open = any(before.rfind(opening) > before.rfind(closing) for opening, closing in _MARKS)
    is_open = is_open or before.count('"') % 2 == 1
    if not is_open and (_LABEL.match(after) or are_apart(before, after)):
        return False
    if is_open:
        return True
    if _ENDED.search(before, max(0, len(before) - _CLOSING)):
        return False
    start = after.lstrip()[0]
    return (
        start.islower() or before.rstrip()[-1] in ",;" or (len(before.strip()) >= _FULL and bool(_OPENS.match(after)))
    )


def are_apart(before: str, after: str) -> bool:
    """Are these two lines by what they begin with: the second by a sign, or both by a word and a colon?"""
    return bool(_SIGN.match(after) or (_FIELD.match(before) and _FIELD.match(after)))


def rejoined(text: str) -> str:
    """The text with a space for every break within a sentence."""
    if "\n" not in text:
        return text
    first, *rest = text.split("\n")
    joined = first
    for line in rest:
        before = joined.rsplit("\n", 1)[-1]
        joined = f"{joined.rstrip()} {line.lstrip()}" if goes_on(before, line) else f"{joined}\n{line}"
    return joined
