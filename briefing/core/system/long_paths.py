"""Paths that are longer than Windows takes without being told to."""

from __future__ import annotations

import ntpath
import sys
from pathlib import PurePath
from typing import TypeVar

_P = TypeVar("_P", bound=PurePath)
_SHORT = 240
"""The letters that any path may have: a folder may have 247, and files being written in one of ours take some."""
_TOLD = ("\\\\?\\", "\\\\.\\")
_UNNAMEABLE = (123, 206)
"""What Windows says to a name that no file can have, and to one that is too long (ERROR_FILENAME_EXCED_RANGE)."""


def reachable(path: _P, system: str = sys.platform) -> _P:
    """The same place under a name that the system takes whatever its length: on Windows a long one is told to be one.

    Such a name is whole, and taken letter by letter.
    """
    if system != "win32":
        return path
    whole = ntpath.abspath(str(path))
    if len(whole) < _SHORT or whole.startswith(_TOLD):
        return path
    return type(path)(f"\\\\?\\UNC{whole[1:]}" if whole.startswith("\\\\") else f"\\\\?\\{whole}")


def is_unnameable(error: OSError) -> bool:
    """Whether Windows refused a name for what it is, which Python takes for a folder that is not there."""
    return getattr(error, "winerror", None) in _UNNAMEABLE
