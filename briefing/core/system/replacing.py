"""A file in the place of another, with what people and the system attached to that one."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

_AS_FAR_AS_CAN_BE = 0x2
_RIGHTS, _MARKS = 0x1, 0x4
"""COPYFILE_ACL and COPYFILE_XATTR: who may do what; tags, comments and where a file came from."""
Act = Callable[[str, str], object]


def put_in_place(
    made: Path, target: Path, system: str = sys.platform, exchange: Act | None = None, copy_marks: Act | None = None
) -> None:
    """Give ``made`` the name of ``target``, whose file it replaces at once. Raises OSError where that cannot be.

    On Windows that file's rights, streams and date of birth stay, on macOS its rights and tags; where a disk or a share
    knows of none, the file is replaced without. ``exchange`` and ``copy_marks`` are the systems' own ways, which raise
    OSError.
    """
    with contextlib.suppress(OSError):
        if system == "win32":
            (exchange or _exchange)(str(made), str(target))
            return
        if system == "darwin":
            (copy_marks or _copy_marks)(str(target), str(made))
    made.replace(target)


def _exchange(made: str, target: str) -> None:
    """Should it fail half-way, with nothing at ``target``, ``made`` is there still."""
    import ctypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    if not kernel.ReplaceFileW(ctypes.c_wchar_p(target), ctypes.c_wchar_p(made), None, _AS_FAR_AS_CAN_BE, None, None):
        raise ctypes.WinError(ctypes.get_last_error())  # type: ignore[attr-defined,unused-ignore]


def _copy_marks(old: str, new: str) -> None:
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    if library.copyfile(os.fsencode(old), os.fsencode(new), None, _RIGHTS | _MARKS):
        raise OSError(ctypes.get_errno(), old)
