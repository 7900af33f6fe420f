"""Themes by hand: the stages of the crossing, their order and their colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.core import edits
from briefing.core.model import Theme
from briefing.ui.document import undo

if TYPE_CHECKING:
    from briefing.ui.window.main_window import MainWindow


class ThemeEditing(QObject):
    """Carries out what is asked for the chosen theme. ``noticed`` has a word, ``done`` one on what can be undone."""

    noticed = Signal(str)
    done = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document

    def add(self) -> None:
        """Ask for a theme, and put it behind the one that the user is at, or at the end."""
        from briefing.ui.editing import theme_dialog

        chosen, briefing = self._window.chosen, self._document.briefing
        after = chosen.theme() if chosen.is_in(self._window.side.themes) else ""
        stage = briefing.stage_by_theme.get(after, len(briefing.themes) - 1) + 1
        dialog = theme_dialog.ThemeDialog(self._window, Theme("", ""), stage)
        if dialog.exec():
            theme = Theme("", **dialog.values())
            added = edits.add(briefing, theme, after=after)
            self._document.edit(undo.theme_text("add", theme.title), added.briefing)
            self._window.side.themes.go_to(added.ids[0])
        dialog.deleteLater()

    def edit(self) -> None:
        from briefing.ui.editing import theme_dialog

        if theme := self._chosen():
            stage = self._document.briefing.stage_by_theme[theme.id]
            dialog = theme_dialog.ThemeDialog(self._window, theme, stage)
            if dialog.exec():
                self._change(theme, **dialog.values())
            dialog.deleteLater()

    def colour(self, colour: str) -> None:
        """Give the chosen theme one of COLOURS, "" for that of its stage."""
        if theme := self._chosen():
            self._change(theme, colour=colour)

    def delete(self) -> None:
        """Delete the chosen theme, and say what became of its quotes."""
        if theme := self._chosen():
            briefing = self._document.briefing
            count = sum(1 for message in briefing.messages if message.theme == theme.id)
            self._document.edit(undo.theme_text("delete", theme.title), edits.delete(briefing, Theme, [theme.id]))
            words = self.tr("“{title}” deleted").format(title=theme.title)
            without = self.tr("%n quotes are without a theme now", "", count)
            self.done.emit(f"{words} · {without}" if count else words)

    def step(self, by: int) -> None:
        """Move the chosen theme one stage up (-1) or down (1)."""
        if theme := self._chosen():
            stage = self._document.briefing.stage_by_theme[theme.id]
            self.place(theme.id, stage - 1 if by < 0 else stage + 2)

    def place(self, id: str, row: int) -> None:
        """Put the theme ``id`` before what is now the theme at ``row``."""
        briefing = self._document.briefing
        title = briefing.theme_by_id[id].title
        self._document.edit(undo.theme_text("move", title), edits.move_themes(briefing, [id], max(0, row)))
        self._window.side.themes.go_to(id)

    def _chosen(self) -> Theme | None:
        theme = self._document.briefing.theme_by_id.get(self._window.chosen.theme())
        if theme is None:
            self.noticed.emit(self.tr("Choose a theme, or a quote of it, first"))
        return theme

    def _change(self, theme: Theme, **values: str) -> None:
        after = edits.change(self._document.briefing, Theme, theme.id, **values)
        self._document.edit(undo.theme_text("edit", after.theme_by_id[theme.id].title), after)
