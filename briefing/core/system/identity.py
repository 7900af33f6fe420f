"""Which machine this is: the same after its name or its network changed, another for each that shares a home."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_OF_LINUX = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_OF_WINDOWS = r"SOFTWARE\Microsoft\Cryptography"


@cache
def machine(folder: Path) -> str:
    """A name of this machine that tells nobody anything; where the system has none, one that is kept in ``folder``."""
    return machine_of(sys.platform, folder)


def machine_of(system: str, folder: Path, registry: Callable[[], str] | None = None) -> str:
    """The same for a system; ``registry`` reads that of Windows."""
    told = ""
    with contextlib.suppress(OSError, ValueError, ImportError):
        told = (registry or _of_registry)() if system == "win32" else _of_files(system)
    return _veiled(told) if told else _kept(folder / "machine")


def _of_files(system: str) -> str:
    for name in _OF_LINUX if system != "darwin" else ():
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if told := Path(name).read_text(encoding="ascii").strip():
                return told
    return ""


def _of_registry() -> str:
    import winreg

    access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY  # type: ignore[attr-defined,unused-ignore]
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _OF_WINDOWS, 0, access) as key:  # type: ignore[attr-defined,unused-ignore]
        return str(winreg.QueryValueEx(key, "MachineGuid")[0])  # type: ignore[attr-defined,unused-ignore]


def _veiled(told: str) -> str:
    import hashlib  # loads a library of ciphers, and the first frame asks for no machine

    return hashlib.sha256(f"briefing {told}".encode()).hexdigest()[:16]


def _kept(file: Path) -> str:
    """A random name, the same at each start; where nothing can be kept, of this run alone."""
    made = os.urandom(8).hex()
    with contextlib.suppress(OSError, UnicodeDecodeError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError), file.open("x", encoding="ascii") as new:
            new.write(made)
        return file.read_text(encoding="ascii").strip() or made
    return made
