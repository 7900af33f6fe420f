"""The parts of a window, each by its name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QSplitter

from briefing.ui.bulk.bulk import Bulk
from briefing.ui.cards.copying import Copying
from briefing.ui.cards.tool_row import ToolRow
from briefing.ui.checklist.checking import Checking
from briefing.ui.common.actions import Actions
from briefing.ui.crash.crashes import Crashes
from briefing.ui.deck.deck_panel import DeckPanel
from briefing.ui.deck.exporting import Exporting
from briefing.ui.deck.picking import Picking
from briefing.ui.document.autosave import Autosave
from briefing.ui.document.locking import Locking
from briefing.ui.document.watching import Watching
from briefing.ui.editing import Editing
from briefing.ui.editing.detail_panel import DetailPanel
from briefing.ui.editing.merging import Merging
from briefing.ui.editing.shortening import Shortening
from briefing.ui.importing.drop_veil import DropVeil
from briefing.ui.importing.importing import Importing
from briefing.ui.present.presenting import Presenting
from briefing.ui.preview.previewing import Previewing
from briefing.ui.templates.templating import Templating
from briefing.ui.updating.updating import Updating
from briefing.ui.welcome.welcoming import Welcoming
from briefing.ui.widgets.notices import Notices
from briefing.ui.widgets.toast import Toast
from briefing.ui.window.focus import FocusSelection
from briefing.ui.window.left_work import LeftWork
from briefing.ui.window.menus import Menus
from briefing.ui.window.navigation import Navigation
from briefing.ui.window.panes.header import Header
from briefing.ui.window.panes.middle import Middle
from briefing.ui.window.panes.panels import Panels
from briefing.ui.window.panes.right_panel import RightPanel
from briefing.ui.window.panes.side_panel import SidePanel


@dataclass(frozen=True, kw_only=True)
class Views:
    """What the user sees around the cards."""

    side: SidePanel
    header: Header
    tool_row: ToolRow
    middle: Middle
    deck: DeckPanel
    detail: DetailPanel
    right: RightPanel
    splitter: QSplitter
    toast: Toast
    notices: Notices
    veil: DropVeil


@dataclass(frozen=True, kw_only=True)
class Parts(Views):
    """All that a window has but its document and its cards. Made, and connected, in assembly.py."""

    actions: Actions
    menus: Menus
    panels: Panels
    welcoming: Welcoming
    bulk: Bulk
    selection: FocusSelection
    navigation: Navigation
    picking: Picking
    copying: Copying
    editing: Editing
    shortening: Shortening
    merging: Merging
    importing: Importing
    exporting: Exporting
    updating: Updating
    templating: Templating
    left_work: LeftWork
    checking: Checking
    presenting: Presenting
    previewing: Previewing
    autosave: Autosave
    locking: Locking
    watching: Watching
    crashes: Crashes
