"""What texts no file can hold, and texts without it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def unwritable(text: str) -> str:
    """The first character no briefing or deck can hold (a control character, half a surrogate pair), or ""."""
    found = _UNWRITABLE.search(text)
    return found[0] if found else ""


def writable(text: str) -> str:
    """``text`` without what no file can hold; the line breaks that other programs paste become ordinary ones."""
    return _UNWRITABLE.sub("", text.replace("\x0b", "\n").replace("\x0c", "\n"))


def shown_name(path: Path) -> str:
    """The name of a file for people: one whose bytes are no UTF-8, of an older system, reads as that system had it."""
    return legible(path.name)


def legible(name: str) -> str:
    """``name`` as it came from the system, without the stand-ins for bytes that are no UTF-8."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return writable(os.fsencode(name).decode("cp1252", "replace"))
    return name


def all_writable(values: Mapping[str, Any]) -> dict[str, Any]:
    """``values`` with every text ``writable``."""
    return {name: writable(value) if isinstance(value, str) else value for name, value in values.items()}
