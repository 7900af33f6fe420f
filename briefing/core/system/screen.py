"""What Qt draws on where no window is wanted."""

from __future__ import annotations

import sys


def unseen(system: str = sys.platform) -> str:
    """The name of Qt's platform without a screen; "" for the system's own, which alone knows its fonts.

    Only Linux needs another: its own wants a display. Offscreen, Qt never looks where Windows and macOS keep fonts, and
    texts would be measured, and decks split, otherwise than in the window.
    """
    return "" if system in ("win32", "darwin") else "offscreen"
