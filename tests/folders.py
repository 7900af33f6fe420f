"""A user's folders that are nobody's, for programs and tests that must neither find nor leave anything."""

from __future__ import annotations

from pathlib import Path

_VARIABLES = (
    "APPDATA",
    "HOME",
    "LOCALAPPDATA",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)


def own_folders(folder: Path) -> dict[str, str]:
    """The variables that tell the program, on each system, that the user's folders are all in ``folder``."""
    return dict.fromkeys(_VARIABLES, str(folder))
