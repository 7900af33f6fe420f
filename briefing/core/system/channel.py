"""The way to a window that is open already: a socket in a folder of the user's, on Windows a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.core.system import places

if TYPE_CHECKING:
    from io import BufferedRWPair

_ANYBODY = -1


def address(
    name: str,
    system: str = sys.platform,
    known: Mapping[str, str] | None = None,
    session: Callable[[], int] | None = None,
) -> str:
    """Where the window of this user and session listens, of the program ``name``.

    ``session`` gives the number of this session on Windows: its name changes when somebody connects from elsewhere.
    """
    lower, known = name.lower(), os.environ if known is None else known
    if system == "win32":
        number = (session or _session)()
        owner = (known.get("USERDOMAIN", ""), known.get("USERNAME", ""), str(number))
        return rf"\\.\pipe\{lower}-{_plain('-'.join(owner))}"
    if system == "darwin":
        return str(Path(known.get("TMPDIR") or places.caches(name, system, known)) / lower)
    display = known.get("WAYLAND_DISPLAY") or known.get("DISPLAY") or ""
    return str(Path(known.get("XDG_RUNTIME_DIR") or places.caches(name, system, known)) / f"{lower}-{_plain(display)}")


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name)


if sys.platform == "win32":

    def _session() -> int:
        import ctypes

        number = ctypes.c_ulong()
        ctypes.WinDLL("kernel32").ProcessIdToSessionId(os.getpid(), ctypes.byref(number))
        return number.value

    def is_ours(address: str) -> bool:
        """Whether somebody may listen there; who it is shows once connected."""
        return True

    def connected(address: str) -> BufferedRWPair:
        """A stream to the window at ``address``. Raises OSError where none of this user's listens."""
        import ctypes
        import msvcrt
        from io import BufferedRWPair, FileIO

        pipe = FileIO(address, "r+")
        server = ctypes.c_ulong()
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetNamedPipeServerProcessId(ctypes.c_void_p(msvcrt.get_osfhandle(pipe.fileno())), ctypes.byref(server))
        if not is_own_process(server.value):
            pipe.close()
            raise PermissionError(address)
        ctypes.WinDLL("user32").AllowSetForegroundWindow(_ANYBODY)  # or the other window may not come forward
        return BufferedRWPair(pipe, pipe)

else:

    def _session() -> int:
        return 0

    def is_ours(address: str) -> bool:
        """Whether there is a socket of this very user; cheap, for most starts find none."""
        try:
            return Path(address).stat().st_uid == os.getuid()
        except OSError:
            return False

    def connected(address: str) -> BufferedRWPair:
        """A stream to the window at ``address``. Raises OSError where none listens."""
        import socket

        with socket.socket(socket.AF_UNIX) as channel:
            channel.connect(address)
            return channel.makefile("rwb")


def is_own_process(pid: int) -> bool:
    """Whether the process with this number is this user's; False where nobody may tell."""
    import psutil  # takes longer to load than a start may wait that finds no window

    try:
        return psutil.Process(pid).username() == psutil.Process().username()
    except (psutil.Error, OSError, ValueError):
        return False
