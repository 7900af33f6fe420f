"""Where the files that come with the program are: in the wheel, in a frozen app and in a checkout."""

from __future__ import annotations

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


def _shipped(folder: str) -> Path:
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder
