"""What this user may write to. On Windows lists of rights say so, which Python's ``os.access`` does not read."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

_HELD = (32, 33)
"""Another program has the file, or a part of it, for itself: it may be written to once that is done."""
_WRITE_DATA = 0x2
"""The right to write into a file and, under the same number, to add a file to a folder."""
_SHARED, _EXISTING = 0x7, 3
_FOLDERS_TOO, _FETCH_NOTHING = 0x0200_0000, 0x0010_0000


def may_write(path: Path, system: str = sys.platform, ask: Callable[[str], int] | None = None) -> bool:
    """Whether the file at ``path`` may be written to, or files be made in the folder there; nothing is changed.

    ``ask`` gives the error that Windows has for opening it to that end, 0 where it has none.
    """
    if system == "win32":
        return (ask or _error_of_opening)(str(path)) in (0, *_HELD)
    return os.access(path, os.W_OK)


def is_held(error: OSError) -> bool:
    """Whether Windows refused because another program has the file for itself, most often for a moment."""
    return getattr(error, "winerror", None) in _HELD


def _error_of_opening(name: str) -> int:
    import ctypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateFileW.restype = ctypes.c_void_p
    handle = kernel.CreateFileW(
        ctypes.c_wchar_p(name), _WRITE_DATA, _SHARED, None, _EXISTING, _FOLDERS_TOO | _FETCH_NOTHING, None
    )
    if handle == ctypes.c_void_p(-1).value:
        return int(ctypes.get_last_error())  # type: ignore[attr-defined,unused-ignore]
    kernel.CloseHandle(ctypes.c_void_p(handle))
    return 0
