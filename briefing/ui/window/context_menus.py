"""What the right button, or the menu key, offers on cards, deck rows, themes and voices."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QListView, QMenu

from briefing.core.model import Theme
from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.common.action_specs import SEPARATOR
from briefing.ui.common.actions import Actions
from briefing.ui.common.selection import Selection
from briefing.ui.deck.deck_view import DeckView
from briefing.ui.document.document import Document
from briefing.ui.editing import Editing
from briefing.ui.widgets.forms.swatches import colour_names, dot
from briefing.ui.window.panes.side_panel import SidePanel

_QUOTE = ("copy", "copy_picture", "show_source", "show_slide", "edit_source", "detail")
_CARD = ("pick", "pick_on", SEPARATOR, "edit_quote", "duplicate", "delete_quote", SEPARATOR, *_QUOTE)
_PICK = ("up", "down", "remove", SEPARATOR, "edit_quote", SEPARATOR, *_QUOTE)
_HEAD = ("up", "down", "remove", SEPARATOR, "edit_theme")
_THEME = ("edit_theme", "up", "down", SEPARATOR, "add_theme", "delete_theme")
_SPEAKER = ("edit_speaker", "merge", SEPARATOR, "add_speaker", "delete_speaker")


class ContextMenus(QObject):
    """Offers the actions on what is under the pointer in ``grid``, ``deck`` and the lists of ``side``."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        editing: Editing,
        actions: Actions,
        grid: CardGrid,
        deck: DeckView,
        side: SidePanel,
    ) -> None:
        super().__init__(actions)
        self._document = document
        self._selection = selection
        self._editing = editing
        self._actions = actions
        self._deck = deck
        fills: dict[QListView, Callable[[QMenu], None]] = {
            grid: self._fill_cards,
            deck: self._fill_deck,
            side.themes: self._fill_themes,
            side.speakers: self._fill_speakers,
        }
        for view, fill in fills.items():
            view.customContextMenuRequested.connect(partial(self._offer, view, fill))

    def _offer(self, view: QListView, fill: Callable[[QMenu], None], point: QPoint) -> None:
        """Show the menu of ``view`` at ``point``; at the current row when a key asked for it."""
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        place = view.visualRect(view.currentIndex())
        if place.isValid() and not view.indexAt(point).isValid():
            point = place.center()
        menu = QMenu(view)
        fill(menu)
        menu.exec(view.viewport().mapToGlobal(point))
        menu.deleteLater()

    def _fill_cards(self, menu: QMenu) -> None:
        if not self._selection.ids():
            self._add(menu, "add_quote", "import", "select_all")
            return
        self._add(menu, *_CARD)
        menu.insertMenu(self._actions["duplicate"], self._themes(menu))

    def _fill_deck(self, menu: QMenu) -> None:
        self._add(menu, *(_HEAD if self._deck.section_theme() else _PICK))

    def _fill_themes(self, menu: QMenu) -> None:
        theme = self._document.briefing.theme_by_id.get(self._selection.theme())
        if theme is None:
            self._add(menu, "add_theme")
            return
        self._add(menu, *_THEME)
        menu.insertMenu(self._actions["up"], self._colours(menu, theme))

    def _fill_speakers(self, menu: QMenu) -> None:
        self._add(menu, *(_SPEAKER if self._selection.speaker() else ("add_speaker",)))

    def _add(self, menu: QMenu, *ids: str) -> None:
        for id in ids:
            if id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[id])

    def _themes(self, parent: QMenu) -> QMenu:
        """The themes to put the selected quotes under."""
        briefing = self._document.briefing
        now = {briefing.message_by_id[id].theme for id in self._selection.ids()}
        menu = QMenu(self.tr("Put under the t&heme"), parent)
        group = QActionGroup(menu)
        for theme in briefing.themes:
            action = _choice(group, theme.title, now == {theme.id}, partial(self._put_under, theme.id))
            action.setIcon(dot(theme.colour, briefing.stage_by_theme[theme.id]))
            action.setIconVisibleInMenu(True)
        _choice(group, self.tr("No theme"), now == {""}, partial(self._put_under, ""))
        menu.addActions(group.actions())
        return menu

    def _put_under(self, theme: str) -> None:
        self._editing.quotes.put_under(theme)

    def _colours(self, parent: QMenu, theme: Theme) -> QMenu:
        stage = self._document.briefing.stage_by_theme[theme.id]
        menu = QMenu(self.tr("&Colour"), parent)
        group = QActionGroup(menu)
        for colour, name in colour_names().items():
            action = _choice(group, name, theme.colour == colour, partial(self._editing.themes.colour, colour))
            action.setIcon(dot(colour, stage))
        menu.addActions(group.actions())
        return menu


def _choice(group: QActionGroup, text: str, checked: bool, act: Callable[[], None]) -> QAction:
    action = QAction(text, group)
    action.setCheckable(True)
    action.setChecked(checked)
    action.triggered.connect(lambda: act())
    return action
