"""Undo: one command for every edit, and the names people read in the Edit menu."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from briefing.core.model import Briefing

translate = QCoreApplication.translate
_MERGEABLE = 1


class Edit(QUndoCommand):
    """From the briefing ``before`` to ``after``. Edits that follow each other with the same ``key`` are one step."""

    def __init__(
        self, text: str, before: Briefing, after: Briefing, show: Callable[[Briefing], None], key: str = ""
    ) -> None:
        super().__init__(text)
        self._before = before
        self._after = after
        self._show = show
        self._key = key

    def id(self) -> int:
        return _MERGEABLE if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other._key != self._key:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._show(self._after)

    def undo(self) -> None:
        self._show(self._before)


def pick_text(briefing: Briefing, ids: Collection[str]) -> str:
    one = translate("Edits", "Pick quote of {speaker}")
    return _of_one(briefing, ids, one) or translate("Edits", "Pick %n quotes", "", len(ids))


def unpick_text(briefing: Briefing, ids: Collection[str]) -> str:
    one = translate("Edits", "Remove quote of {speaker}")
    return _of_one(briefing, ids, one) or translate("Edits", "Remove %n quotes", "", len(ids))


def move_text(briefing: Briefing, ids: Collection[str]) -> str:
    one = translate("Edits", "Move quote of {speaker}")
    return _of_one(briefing, ids, one) or translate("Edits", "Move %n quotes", "", len(ids))


def field_text(field: str) -> str:
    """The name of writing in ``field`` of a message."""
    return {
        "takeaway": translate("Edits", "Write takeaway"),
        "ask": translate("Edits", "Write ask"),
    }[field]


def deck_text(option: str) -> str:
    """The name of setting ``option`` of the deck."""
    return {
        "title": translate("Edits", "Name the deck"),
        "template": translate("Edits", "Change template"),
        "language": translate("Edits", "Change deck language"),
    }[option]


def _of_one(briefing: Briefing, ids: Collection[str], text: str) -> str:
    if len(ids) != 1:
        return ""
    speaker = briefing.speaker_of(briefing.message_by_id[next(iter(ids))])
    return text.format(speaker=speaker.name if speaker else translate("Edits", "nobody known"))
