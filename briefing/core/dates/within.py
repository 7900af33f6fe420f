"""Days in the midst of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.core.dates.patterns import ISO_DAY, MONTH, NTH

_DAY = re.compile(
    rf"(?<!\w)(?:\d{{1,2}}{NTH}? {MONTH} \d{{4}}|{MONTH} \d{{1,2}}{NTH}?,? \d{{4}}"
    rf"|{ISO_DAY}|\d{{1,2}}/\d{{1,2}}/\d{{4}})(?!\w)",
    re.IGNORECASE,
)


def days_within(text: str) -> Iterator[str]:
    """The days that a text tells with their years, as they are written, in its order."""
    return (found[0] for found in _DAY.finditer(" ".join(text.split())))
