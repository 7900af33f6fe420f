"""Work on what a stranger made, in a process of its own: killed when it takes too much, or when the user stops it.

What runs in C can neither be interrupted nor measured from within; a process can, on every system.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TypeVar

from briefing.core.errors import CancelledError
from briefing.core.i18n import Translator, install, installed

Result = TypeVar("Result")
_LOOK = 0.02
"""Seconds between two looks at the process: a gigabyte takes some twenty times as long to fill."""


@dataclass(frozen=True)
class Bounds:
    """What the process may take: ``memory`` in bytes, ``seconds`` of processor time."""

    memory: int = 420 * 2**20
    seconds: float = 120.0


class BoundsError(Exception):
    """The work took more than its bounds, or its process died of it."""


def run_bounded(
    work: Callable[..., Result],
    *arguments: object,
    bounds: Bounds = Bounds(),
    cancelled: Callable[[], bool] | None = None,
) -> Result:
    """What ``work``, a function of a module, returns or raises for these arguments; all of it goes between processes.

    Raises BoundsError, and CancelledError when ``cancelled`` says so; the process is gone then.
    """
    with _started(work, arguments) as (pid, answer):
        try:
            _watch(pid, answer, bounds, cancelled)
            is_done, found = answer.recv()
        except (EOFError, OSError) as error:
            raise BoundsError from error
    if is_done:
        result: Result = found
        return result
    raise found


@contextmanager
def _started(work: Callable[..., object], arguments: tuple[object, ...]) -> Iterator[tuple[int, Connection]]:
    """A process at this work, by its number, and where its answer comes; afterwards it is gone."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_work, args=(theirs, installed(), work, arguments), daemon=True)
    process.start()
    theirs.close()
    try:
        yield process.pid or 0, ours
    finally:
        process.kill()
        process.join()
        ours.close()


def _watch(pid: int, answer: Connection, bounds: Bounds, cancelled: Callable[[], bool] | None) -> None:
    """Wait for the answer of a process within its bounds."""
    import psutil

    with suppress(psutil.NoSuchProcess):
        watched = psutil.Process(pid)
        while not answer.poll(_LOOK):
            if cancelled and cancelled():
                raise CancelledError
            taken = watched.cpu_times()
            if watched.memory_info().rss > bounds.memory or taken.user + taken.system > bounds.seconds:
                raise BoundsError


def _work(
    answer: Connection, translator: Translator, work: Callable[..., object], arguments: tuple[object, ...]
) -> None:
    """In the process: the answer, or the error, whatever it is."""
    install(translator)
    try:
        told = True, work(*arguments)
    except Exception as error:
        told = False, error
    answer.send(told)
    answer.close()
