"""Which process wrote something, and does it still run?"""

from __future__ import annotations

import os
from functools import cache
from typing import NamedTuple

from briefing.core.paths import this_machine

_CLOCK = 2.0
"""The seconds by which the start of a process may seem to move: time servers step a clock by less, and no number of a
process is given out again so soon."""


class Process(NamedTuple):
    """One run of a program. ``start`` tells it from a later one with the same ``pid``; empty where nothing tells it."""

    host: str
    pid: int
    start: str


@cache
def current() -> Process:
    """The process that asks."""
    return Process(this_machine(), os.getpid(), _start_of(os.getpid()))


def is_running(process: Process) -> bool:
    """Whether ``process``, of this machine, runs. False where it cannot be told."""
    return process == current() or _is_same(process.start, _start_of(process.pid))


def runs_since(pid: int, time: float) -> bool:
    """Whether the process with this number has run since ``time``, in seconds since 1970; False where none may tell."""
    try:
        return float(_start_of(pid)) < time + _CLOCK
    except ValueError:
        return False


def _start_of(pid: int) -> str:
    """When the process with this number started, in seconds since 1970; empty where none runs or nobody may ask."""
    import psutil  # takes longer to load than the first frame may wait

    try:
        process = psutil.Process(pid)
        return "" if process.status() == psutil.STATUS_ZOMBIE else f"{process.create_time():.2f}"
    except (psutil.Error, OSError, OverflowError, ValueError):
        return ""


def _is_same(one: str, other: str) -> bool:
    """Whether two starts of one number are those of one process: the clock may have been set by a little since."""
    try:
        return abs(float(one) - float(other)) < _CLOCK
    except ValueError:
        return False
