"""Asking the disk without waiting for one that does not answer: a share that is gone may take minutes to say so."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Generic, TypeVar

from briefing.core.system.long_paths import reachable

_T = TypeVar("_T")


class Asked(Generic[_T]):
    """What ``act`` gives, asked in a thread of its own that nobody has to wait for."""

    def __init__(self, act: Callable[[], _T]) -> None:
        self._act = act
        self._given: list[_T] = []
        self._error: Exception | None = None
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def is_done(self, seconds: float = 0) -> bool:
        """Whether the answer is there, within ``seconds`` at most."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def answer(self) -> _T:
        """The answer, once it is there. Raises what ``act`` raised, and TimeoutError before."""
        if self._error:
            raise self._error
        if not self._given:
            raise TimeoutError
        return self._given[0]

    def _run(self) -> None:
        try:
            self._given.append(self._act())
        except Exception as error:
            self._error = error


def within(seconds: float, act: Callable[[], _T]) -> _T:
    """What ``act`` gives. Raises what it raises, and TimeoutError if it does not answer in time."""
    asked = Asked(act)
    asked.is_done(seconds)
    return asked.answer()


def is_missing(path: Path, seconds: float) -> bool:
    """Whether the disk says, in time, that nothing is at ``path``."""
    try:
        within(seconds, reachable(path).stat)
    except FileNotFoundError:
        return True
    except (OSError, ValueError):  # TimeoutError is one
        pass
    return False


def first_there(paths: Iterable[Path], seconds: float) -> Path | None:
    """The first of the files that is there, of those whose disk answers in time; all are asked at once."""
    from briefing.core.storage.reading import is_file  # not for the first frame

    asked = [(path, Asked(partial(is_file, path))) for path in paths]
    for path, question in asked:
        if question.is_done(seconds) and question.answer():
            return path
    return None
