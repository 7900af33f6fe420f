"""How a quote opens that begins in the middle of its sentence: as it stands, behind […], or with a capital in brackets.

Only the user decides: no function here is applied unasked.
"""

from __future__ import annotations

import re
from enum import Enum

from briefing.core.quotes.proof import CUT

_FIRST = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"\W*\[([^\W\d_])\]")


class Opening(Enum):
    """How what is shown of a quote opens."""

    AS_SAID = ""
    CUT = "cut"
    CAPITAL = "capital"


def opens_amid(quote: str) -> bool:
    """Whether a quote begins with a small letter, and so in the middle of what its speaker said."""
    first = _FIRST.search(quote)
    return first is not None and first[0].islower() and not any(sign.isalnum() for sign in quote[: first.start()])


def opening_of(shown: str) -> Opening:
    """How a text opens, be it the mark of words left out or of none."""
    if shown.startswith(CUT):
        return Opening.CUT
    return Opening.CAPITAL if _CAPITAL.match(shown) else Opening.AS_SAID


def opened(text: str, opening: Opening) -> str:
    """``text``, opened in this way."""
    bare = as_said(text)
    if opening is Opening.CUT:
        return f"{CUT} {bare}"
    first = _FIRST.search(bare)
    if opening is Opening.AS_SAID or first is None:
        return bare
    at = first.start()
    return f"{bare[:at]}[{bare[at].upper()}]{bare[at + 1 :]}"


def as_said(text: str) -> str:
    """The text without the mark or the capital that it was opened with."""
    if text.startswith(CUT):
        return text.removeprefix(CUT).lstrip()
    capital = _CAPITAL.match(text)
    return f"{text[: capital.start(1) - 1]}{capital[1].lower()}{text[capital.end() :]}" if capital else text
