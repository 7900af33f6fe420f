"""Names of files that every system takes: a briefing made on one is opened on the others."""

from __future__ import annotations

import ntpath
import os
import re
import sys
import unicodedata
from functools import cache
from pathlib import PurePath

from briefing.core.characters import briefly

_REFUSED = cache(lambda: re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]'))
_DEVICES = cache(
    lambda: re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))", re.IGNORECASE)
)
"""What Windows takes for a device, whatever spaces and ending come after."""
_LONGEST = 255
"""Bytes of a name that common disks take."""
_HIDING = ".~$ "
"""What a name is hidden for, or taken for another program's own, at its start."""


def file_name(title: str, longest: int) -> str:
    """``title`` as a name of at most ``longest`` letters, without its ending; "" where nothing of it can be one.

    One that is longer is cut between its words.
    """
    whole = " ".join(_REFUSED().sub(" ", title).split()).lstrip(_HIDING)
    name = (briefly(whole, longest).removesuffix("…") if len(whole) > longest else whole).rstrip(". ")
    device = _DEVICES().match(name)
    return f"{name[: device.end()]}_{name[device.end() :]}" if device else name


def is_plain(name: str) -> bool:
    """Whether ``name`` is a file's on every system: no path, no device, no part of another file, and not too long."""
    return not _REFUSED().search(name) and not _DEVICES().match(name) and 0 < len(os.fsencode(name)) <= _LONGEST


def spelling(path: PurePath | str, system: str = sys.platform) -> str:
    """A path as it is compared: capitals, on a Mac accents too, are spelt in several ways that lead to one file."""
    if system == "win32":
        return ntpath.normcase(str(path))
    return unicodedata.normalize("NFC", str(path)).casefold() if system == "darwin" else str(path)
