"""Errors meant for people: what happened, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


class BriefingError(Exception):
    """A fault that a person can understand and mend.

    ``what`` is one sentence, ``where`` is ``file`` or ``file:line`` (may be empty), ``mend`` says what to do.
    ``str()`` puts the three together on one line. ``details`` are for who looks into files.
    """

    def __init__(self, what: str, *, where: str = "", mend: str = "", details: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend
        self.details = details

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} {self.mend}".strip()


class CancelledError(Exception):
    """The user stopped a running job; nothing was written."""


def going_on(items: Iterable[Item], cancelled: Callable[[], bool] | None) -> Iterator[Item]:
    """The items one after the other. Raises CancelledError before the next once ``cancelled`` says so."""
    for item in items:
        if cancelled and cancelled():
            raise CancelledError
        yield item
