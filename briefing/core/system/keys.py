"""Keys that a system has for itself, or calls otherwise."""

from __future__ import annotations

import sys

_OF_MAC = {
    "Del": ("Backspace", "Del"),
    "Ctrl+M": ("Ctrl+Shift+M",),
    "Ctrl+Tab": ("Ctrl+`",),
    "F11": ("Ctrl+Meta+F",),
}
"""The large key that deletes on a Mac is Backspace to Qt; ⌘M, Ctrl+M to Qt, puts any window away, ⌘Tab goes to another
program, and F11 shows the desktop."""


def keys(written: str, system: str = sys.platform) -> list[str]:
    """The keys of an action, with bars between them ("F1|?"), as the system is to have them; the first one is shown."""
    given = written.split("|") if written else []
    return [key for one in given for key in (_OF_MAC.get(one, (one,)) if system == "darwin" else (one,))]
