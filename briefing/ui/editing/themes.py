"""Themes by hand: the stages of the crossing, their order and their colours."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.model import Theme
from briefing.ui.cards.filters.editable_list import EditableList
from briefing.ui.common.selection import Selection
from briefing.ui.document import undo
from briefing.ui.document.document import Document


class ThemeEditing(QObject):
    """Carries out what is asked for the selected theme, which ``crossing`` lists.

    ``noticed`` has a word for the user, ``done`` one on what can be undone.
    """

    noticed = Signal(str)
    done = Signal(str)

    def __init__(self, window: QWidget, document: Document, selection: Selection, crossing: EditableList) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._selection = selection
        self._crossing = crossing

    def add(self) -> None:
        """Ask for a theme, and put it behind the one that the user is at, or at the end."""
        from briefing.ui.editing.dialogs import item_dialogs

        briefing = self._document.briefing
        after = self._selection.theme() if self._selection.is_among_themes else ""
        stage = briefing.stage_by_theme.get(after, len(briefing.themes) - 1) + 1
        dialog = item_dialogs.ThemeDialog(self._window, Theme("", ""), stage)
        if dialog.exec():
            theme, briefing = Theme("", **dialog.values()), self._document.briefing
            added = edits.add(briefing, theme, after=after if after in briefing.theme_by_id else "")
            self._document.edit(undo.theme_text("add", theme.title), added.briefing)
            self._crossing.go_to(added.ids[0])
        dialog.deleteLater()

    def edit(self) -> None:
        from briefing.ui.editing.dialogs import item_dialogs

        if theme := self._selected():
            stage = self._document.briefing.stage_by_theme[theme.id]
            dialog = item_dialogs.ThemeDialog(self._window, theme, stage)
            if dialog.exec():
                self._change(theme, **dialog.values())
            dialog.deleteLater()

    def colour(self, colour: str) -> None:
        """Give the selected theme one of COLOURS, "" for that of its stage."""
        if theme := self._selected():
            self._change(theme, colour=colour)

    def rename(self, id: str, title: str) -> None:
        """Call the theme ``id`` by another title."""
        if theme := self._document.briefing.theme_by_id.get(id):
            self._change(theme, title=title)

    def delete(self) -> None:
        """Delete the selected theme, and say what became of its quotes."""
        if theme := self._selected():
            briefing = self._document.briefing
            count = sum(1 for message in briefing.messages if message.theme == theme.id)
            self._document.edit(undo.theme_text("delete", theme.title), edits.delete(briefing, Theme, [theme.id]))
            words = self.tr("“{title}” deleted").format(title=theme.title)
            without = self.tr("%n quotes are without a theme now", "", count)
            self.done.emit(f"{words} · {without}" if count else words)

    def step(self, by: int) -> None:
        """Move the selected theme one stage up (-1) or down (1)."""
        if theme := self._selected():
            stage = self._document.briefing.stage_by_theme[theme.id]
            self.place(theme.id, stage - 1 if by < 0 else stage + 2)

    def place(self, id: str, row: int) -> None:
        """Put the theme ``id`` before what is now the theme at ``row``."""
        briefing = self._document.briefing
        if theme := briefing.theme_by_id.get(id):
            self._document.edit(undo.theme_text("move", theme.title), edits.move_themes(briefing, [id], max(0, row)))
            self._crossing.go_to(id)

    def _selected(self) -> Theme | None:
        theme = self._document.briefing.theme_by_id.get(self._selection.theme())
        if theme is None:
            self.noticed.emit(self.tr("Choose a theme, or a quote of it, first"))
        return theme

    def _change(self, theme: Theme, **values: str) -> None:
        if theme.id in self._document.briefing.theme_by_id:
            after = edits.change(self._document.briefing, Theme, theme.id, **values)
            self._document.edit(undo.theme_text("edit", after.theme_by_id[theme.id].title), after)
