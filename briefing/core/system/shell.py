"""What is asked of the desktop, and what it asks: by which command a file is shown in its folder, what opens it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

_LISTS = ("mimeinfo.cache", "mimeapps.list", "defaults.list")
"""Where a Linux desktop keeps which programs open what: those that are there, those chosen, those of old."""


def showing(path: Path, system: str = sys.platform) -> list[str]:
    """The command that shows ``path`` selected in its folder; none where the folder is opened instead.

    The explorer takes its switch and the name as two words: as one, a name with a space opens another folder.
    """
    if system == "win32":
        return ["explorer.exe", "/select,", str(path)]
    return ["open", "-R", str(path)] if system == "darwin" else []


def is_opened_by_some(kind: str, folders: Iterable[Path], system: str = sys.platform) -> bool:
    """Whether a program opens files of the MIME type ``kind``, by the lists in these folders of a Linux desktop.

    True also where there is no list, and where the system tells by itself that there is no program.
    """
    if system != "linux":
        return True
    lists = [text for folder in folders for name in _LISTS if (text := _text(folder / name))]
    return not lists or any(line.startswith(f"{kind}=") for text in lists for line in text.splitlines())


def name_program(id: str, system: str = sys.platform, tell: Callable[[str], object] | None = None) -> None:
    """Tell Windows which program this process is: its windows are grouped, and pinned, under that and not Python's."""
    if system == "win32":
        with contextlib.suppress(AttributeError, OSError):  # a system without its shell
            (tell or _tell_shell)(id)


def asks_to_open_files(system: str = sys.platform) -> bool:
    """Whether the desktop asks the running program to open files; others start it once more."""
    return system == "darwin"


def _tell_shell(id: str) -> None:
    import ctypes

    ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(id)  # type: ignore[attr-defined,unused-ignore]


def _text(file: Path) -> str:
    with contextlib.suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace")
    return ""
