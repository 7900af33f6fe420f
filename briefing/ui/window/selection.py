"""What the user is at: what an action is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView, QWidget

    from briefing.core.model import Message
    from briefing.ui.window.main_window import MainWindow


class Chosen:
    """The messages, the theme and the speaker that are chosen in the part of ``window`` where the focus is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def ids(self) -> list[str]:
        """The chosen messages, in the order of their part."""
        window = self._window
        if self.is_in(window.deck):
            return window.deck.view.selected_ids()
        if self.is_in(window.detail):
            return [window.detail.id] if window.detail.id else []
        return window.grid.selected_ids()

    def theme(self) -> str:
        """The current theme of the crossing, or that of the chosen message or section; "" for none."""
        if self.is_in(self._window.side.themes):
            return self._window.side.themes.current_id()
        if self.is_in(self._window.deck) and (theme := self._window.deck.view.section_theme()):
            return theme
        return next((message.theme for message in self._messages()), "")

    def speaker(self) -> str:
        """The current voice, or that of the chosen message; "" for none."""
        if self.is_in(self._window.side.speakers):
            return self._window.side.speakers.current_id()
        return next((message.speaker for message in self._messages()), "")

    def view(self) -> QListView:
        """The list of quotes that the user is in."""
        return self._window.deck.view if self.is_in(self._window.deck) else self._window.grid

    def is_in(self, part: QWidget) -> bool:
        """Whether the focus is in ``part`` of the window."""
        focused = self._window.focusWidget()
        return focused is not None and (focused is part or part.isAncestorOf(focused))

    def _messages(self) -> list[Message]:
        known = self._window.document.briefing.message_by_id
        return [known[id] for id in self.ids() if id in known]
