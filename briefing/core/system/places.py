"""Where each system has programs keep their files."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def caches(name: str, system: str = "", known: Mapping[str, str] | None = None) -> Path:
    """The folder of what the program ``name`` can work out again; ``system`` is this one unless told otherwise."""
    system, known = system or sys.platform, os.environ if known is None else known
    if system == "win32":
        return Path(known.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / name / "Cache"
    usual = Path.home() / "Library" / "Caches" if system == "darwin" else Path.home() / ".cache"
    return _given("XDG_CACHE_HOME", usual, known) / name


def of_first_version(name: str, sort: str, system: str = "", known: Mapping[str, str] | None = None) -> Path:
    """Where Briefing 0.1 kept its "data", "config" or "state": as Qt has it, which heeds no variables on a Mac."""
    variable, of_unix, of_mac = {
        "data": ("XDG_DATA_HOME", ".local/share", "Application Support"),
        "config": ("XDG_CONFIG_HOME", ".config", "Preferences"),
        "state": ("XDG_STATE_HOME", ".local/state", "Logs"),
    }[sort]
    system, known = system or sys.platform, os.environ if known is None else known
    if system == "win32":
        return Path(known.get("LOCALAPPDATA") or Path.home()) / name
    if system == "darwin":
        return Path.home() / "Library" / of_mac / name
    return _given(variable, Path.home() / of_unix, known) / (name.lower() if sort == "state" else name)


def keeps_beside(system: str = "") -> bool:
    """Whether what is kept for a document may stand beside it: elsewhere hidden names are seen, and synchronised."""
    return (system or sys.platform) not in ("win32", "darwin")


def _given(variable: str, usual: Path, known: Mapping[str, str]) -> Path:
    given = Path(known.get(variable, ""))
    return given if given.is_absolute() else usual
