"""Times of recordings: "1:02:04.5", "00:00:03,500", "0:03" → seconds."""

from __future__ import annotations

import re

CLOCK = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,7})?"
"""A time: hours may be missing or have three digits, fractions come after a comma or a point."""
SECONDS = r"\d{1,5}[.,]\d{1,7}"
"""A time in the first minute of captions whose tool leaves out what is nothing."""
LATEST = 1e7
"""Seconds over which a number is no time of a recording, but one of the day, say."""
STAMP = r"(?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d{1,7})?"
"""A time as it stands in the head of a paragraph, its seconds in two digits."""
_UNPADDED = re.compile(r"(?<![\d:])\d+:(?:\d:\d{1,2}|\d\d:\d)(?!\d)")


def counts_milliseconds(text: str) -> bool:
    """Whether times are written without leading zeros: then "3.50" is 3 s and 50 ms, as Teams by Graph gives it."""
    return _UNPADDED.search(text) is not None


def seconds(clock: str, *, in_milliseconds: bool = False) -> float:
    """The seconds of a time as ``CLOCK`` finds it. ``in_milliseconds``: the fraction is an integer of them."""
    whole, _, fraction = clock.replace(",", ".").partition(".")
    total = 0
    for part in whole.split(":"):
        total = total * 60 + int(part)
    if not fraction:
        return float(total)
    return round(total + (int(fraction) / 1000 if in_milliseconds else float(f"0.{fraction}")), 3)
