"""Regular expressions that carry their examples: what each must find, and what it must not."""

from __future__ import annotations

import re
from collections.abc import Mapping

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
"""The capitals that names begin with, for a class of characters."""
EXAMPLES: list[tuple[re.Pattern[str], Mapping[str, str | None]]] = []
"""Every pattern made here with its examples, for the test that runs them."""


def pattern(regex: str, examples: Mapping[str, str | None], flags: int = 0) -> re.Pattern[str]:
    """Compile ``regex``. ``examples``: a text → what is first found in it, None where nothing may be."""
    compiled = re.compile(regex, flags)
    EXAMPLES.append((compiled, examples))
    return compiled
