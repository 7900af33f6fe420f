"""Where files are: those that come with the program, in the wheel, in a frozen app and in a checkout, and its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of assemblies, icons, fonts and translations."""
    return _shipped("resources")


def slides_templates() -> Path:
    """The folder of the deck templates that come with the program."""
    return _shipped("slides_templates")


def bundled_assembly() -> Path:
    """The briefing the window opens on when there is nothing else to open."""
    return resources() / "assemblies" / "cigref-43.briefing"


def is_bundled(path: Path) -> bool:
    """Whether the file came with the program, so that it is not anybody's to write over."""
    return path.resolve().is_relative_to(resources().resolve())


def state_folder() -> Path:
    """Where the program keeps what it notes for itself about this user's runs."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home)) / "Briefing"
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "Briefing"
    return Path(os.environ.get("XDG_STATE_HOME", home / ".local" / "state")) / "briefing"


def cache_folder() -> Path:
    """Where the program keeps what it can work out again."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home)) / "Briefing" / "cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "Briefing"
    return Path(os.environ.get("XDG_CACHE_HOME", home / ".cache")) / "briefing"


def _shipped(folder: str) -> Path:
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder
