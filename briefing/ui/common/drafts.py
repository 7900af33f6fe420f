"""Dialogs that were closed as they are, to be taken up again: words and choices, their steps to undo among them."""

from __future__ import annotations

from typing import Generic, TypeVar

from briefing.ui.widgets.form import SafeDialog

_D = TypeVar("_D", bound=SafeDialog)


class Drafts(Generic[_D]):
    """Has each dialog by the id of what it is about, as long as the program runs."""

    def __init__(self) -> None:
        self._kept: dict[str, _D] = {}

    def take(self, id: str) -> _D | None:
        """The dialog that was closed about ``id``, which is no draft any more."""
        return self._kept.pop(id, None)

    def end(self, id: str, dialog: _D) -> bool:
        """Keep a dialog that was closed as it is; any other goes."""
        if dialog.is_draft:
            self._kept[id] = dialog
        else:
            dialog.deleteLater()
        return dialog.is_draft

    def forget(self) -> None:
        """Keep none: they are of another document."""
        while self._kept:
            self._kept.popitem()[1].deleteLater()
