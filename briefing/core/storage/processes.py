"""Which process wrote something, and does it still run?"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Process(NamedTuple):
    """One run of a program. ``start`` tells it from a later one with the same ``pid``; empty where nothing tells it."""

    host: str
    pid: int
    start: str


@cache
def current() -> Process:
    """The process that asks."""
    import platform

    return Process(platform.node(), os.getpid(), _start_of(os.getpid()))


def is_running(process: Process) -> bool:
    """Whether ``process``, of this machine, runs. False where it cannot be told."""
    return process == current() or (bool(process.start) and process.start == _start_of(process.pid))


if sys.platform == "win32":

    def _start_of(pid: int) -> str:
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.OpenProcess.restype = wintypes.HANDLE
        may_ask_only = 0x1000
        handle = wintypes.HANDLE(kernel.OpenProcess(may_ask_only, False, pid))
        if not handle:
            return ""
        created, ended, *rest = (wintypes.FILETIME() for _ in range(4))
        times = map(ctypes.byref, (created, ended, *rest))
        known = kernel.GetProcessTimes(handle, *times)
        kernel.CloseHandle(handle)
        if not known or ended.dwLowDateTime or ended.dwHighDateTime:
            return ""
        return f"{created.dwHighDateTime}-{created.dwLowDateTime}"

elif sys.platform == "linux":

    def _start_of(pid: int) -> str:
        try:
            boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
            # The name of the program, in brackets, may hold spaces and brackets.
            state, *fields = Path(f"/proc/{pid}/stat").read_text("utf-8", errors="replace").rpartition(")")[2].split()
        except (OSError, ValueError):
            return ""
        return "" if state in ("Z", "X") else f"{boot}-{fields[18]}"

else:

    def _start_of(pid: int) -> str:
        import subprocess

        try:
            return subprocess.run(
                ["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False
            ).stdout.strip()
        except OSError:
            return ""
