"""The steps of a review, each undone by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand

from briefing.sources.review import Review


class ReviewStep(QUndoCommand):
    """From the review ``before`` to ``after``, given to ``show``; those that follow with one ``key`` are one."""

    def __init__(self, words: str, before: Review, after: Review, show: Callable[[Review], None], key: str) -> None:
        super().__init__(words)
        self._before, self._after, self._show, self._key = before, after, show, key

    def id(self) -> int:
        return 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ReviewStep) or other._key != self._key:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._show(self._after)

    def undo(self) -> None:
        self._show(self._before)


def is_undo(event: QKeyEvent) -> bool:
    """Undo and redo belong to the review: the field must not claim their keys."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
