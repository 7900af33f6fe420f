"""Where files are: those that come with the program, in the wheel, in a frozen app and in a checkout, and its own."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.core.system import places
from briefing.core.system.identity import machine

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

_NAME = "Briefing"
_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of assemblies, icons, fonts and translations."""
    return _shipped("resources")


def slides_templates() -> Path:
    """The folder of the deck templates that come with the program."""
    return _shipped("slides_templates")


def template_names() -> frozenset[str]:
    """The names of the deck templates that come with the program."""
    return frozenset(path.stem for path in slides_templates().glob("*.yaml"))


def bundled_assembly() -> Path:
    """The briefing the window opens on when there is nothing else to open."""
    return resources() / "assemblies" / "cigref-43.briefing"


def is_bundled(path: Path) -> bool:
    """Whether the file came with the program, so that it is not anybody's to write over."""
    return path.resolve().is_relative_to(resources().resolve())


def cache_folder() -> Path:
    """Where the program keeps what it can work out again.

    The first frame asks for it and cannot wait for platformdirs, whose ``user_cache_dir`` this is.
    """
    return places.caches(_NAME)


def data_folder(name: str) -> Path:
    """The folder of this name among what the user would miss: snapshots of unsaved work, locks of open files."""
    return moved(places.of_first_version(_NAME, "data") / name, _own().user_data_path / name)


def config_folder(name: str) -> Path:
    """The folder of this name among what the user settled; the settings themselves are where Qt keeps them."""
    return moved(places.of_first_version(_NAME, "config") / name, _own().user_config_path / name)


def maps_folder() -> Path:
    """The folder of what the user settled of templates: their maps, and corrections of their look."""
    return config_folder("template-maps")


def log_folder() -> Path:
    """Where the program notes what went wrong in this user's runs."""
    return moved(places.of_first_version(_NAME, "state"), _own().user_log_path)


def this_machine() -> str:
    """A name of this machine that stays as it is when its network or its own name changes."""
    return machine(cache_folder())


def _own() -> PlatformDirs:
    from platformdirs import PlatformDirs  # takes longer to load than the first frame may wait

    return PlatformDirs(_NAME, appauthor=False, opinion=False)


def moved(before: Path, now: Path) -> Path:
    """``now``, where all that was in ``before`` is from then on; ``before`` as long as it cannot be moved.

    A folder changes its place at once or not at all, so that nothing is lost, and for one of several processes only:
    the others find it where it is. What is there already is left as it is, and so is a folder of before beside it.
    """
    if not now.exists() and before.is_dir():
        with contextlib.suppress(OSError):
            now.parent.mkdir(parents=True, exist_ok=True)
            before.rename(now)
    return now if now.exists() or not before.is_dir() else before


def _shipped(folder: str) -> Path:
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder
