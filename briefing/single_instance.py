"""Hand a file to the window that is already open, before Qt is loaded. Its other end: ui/app/instance_server.py.

The window greets with a line, is sent a line of JSON, and answers that it took it. One that hangs, or that has a
question open, does not greet, and nothing was sent to it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from briefing.core.paths import cache_folder

if TYPE_CHECKING:
    from io import BufferedRWPair

GREETING = b"briefing/1\n"
TAKEN = b"taken\n"
LONGEST = 40_000
"""The bytes of a message: more than the longest path of any system."""
PATIENCE = 1.5
"""Seconds for all of a conversation."""


def address() -> str:
    """Where the window of this user and session listens: a socket in a folder of the user's, on Windows a pipe."""
    known = os.environ.get
    if sys.platform == "win32":
        owner = (known("USERDOMAIN", ""), known("USERNAME", ""), known("SESSIONNAME", ""))
        return rf"\\.\pipe\briefing-{_plain('-'.join(owner))}"
    if sys.platform == "darwin":
        return str(Path(known("TMPDIR") or cache_folder()) / "briefing")
    display = known("WAYLAND_DISPLAY") or known("DISPLAY") or ""
    return str(Path(known("XDG_RUNTIME_DIR") or cache_folder()) / f"briefing-{_plain(display)}")


def hand_over(file: Path | None, address: str, patience: float = PATIENCE) -> bool:
    """Have the window at ``address`` open ``file``, or just come forward; False if none took it in time."""
    if not _is_ours(address):
        return False
    given_up = Event()
    took: list[bool] = []
    talk = Thread(target=lambda: took.append(_talk(file, address, given_up)), daemon=True)
    talk.start()
    talk.join(patience)
    given_up.set()
    return any(took)


def _talk(file: Path | None, address: str, given_up: Event) -> bool:
    import json

    message = {"file": str(file.absolute()) if file else "", "token": os.environ.get("XDG_ACTIVATION_TOKEN", "")}
    try:
        with _connected(address) as stream:
            if stream.readline(LONGEST) != GREETING or given_up.is_set():
                return False
            stream.write(json.dumps(message).encode() + b"\n")
            stream.flush()
            return stream.readline(LONGEST) == TAKEN
    except OSError:
        return False


if sys.platform == "win32":

    def _is_ours(address: str) -> bool:
        return True

    def _connected(address: str) -> BufferedRWPair:
        import ctypes
        from io import BufferedRWPair, FileIO

        pipe = FileIO(address, "r+")
        anybody = -1
        ctypes.WinDLL("user32").AllowSetForegroundWindow(anybody)  # or the other window may not come forward
        return BufferedRWPair(pipe, pipe)

else:

    def _is_ours(address: str) -> bool:
        """Whether there is a socket of this very user; cheap, for most starts find none."""
        try:
            return Path(address).stat().st_uid == os.getuid()
        except OSError:
            return False

    def _connected(address: str) -> BufferedRWPair:
        import socket

        with socket.socket(socket.AF_UNIX) as channel:
            channel.connect(address)
            return channel.makefile("rwb")


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name)
