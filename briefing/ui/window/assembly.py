"""Furnishes the main window: makes its parts, puts them in their places and connects them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing.core.paths import resources
from briefing.ui.cards.facets import facet_models
from briefing.ui.common.actions import Actions
from briefing.ui.crash.crashes import Crashes
from briefing.ui.deck.deck_panel import DeckPanel
from briefing.ui.deck.exporting import Exporting
from briefing.ui.deck.templating import Templating
from briefing.ui.document.autosave import Autosave
from briefing.ui.document.locking import Locking
from briefing.ui.editing import Editing
from briefing.ui.editing.detail_panel import DetailPanel
from briefing.ui.editing.merging import Merging
from briefing.ui.editing.shortening import Shortening
from briefing.ui.importing.importing import Importing
from briefing.ui.preview.previewing import Previewing
from briefing.ui.widgets.notice import Notice
from briefing.ui.window.context_menus import ContextMenus
from briefing.ui.window.header import Header
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.menus import Menus
from briefing.ui.window.middle import Middle
from briefing.ui.window.right_panel import RightPanel
from briefing.ui.window.side_panel import SidePanel

_WIDTHS = (228, 780, 352)


def furnish(window: MainWindow) -> None:
    """Make all parts of ``window`` but its cards, which are there from the first frame on."""
    _make_work(window)
    _make_views(window)
    _compose(window)
    _make_menus(window)
    _follow_document(window)
    _follow_parts(window)
    _dress(window)


def _make_work(window: MainWindow) -> None:
    document, settings = window.document, window.settings
    window.exporting = Exporting(window, document, window.filing, settings.maps)
    window.importing = Importing(window, document, window.filing.may_leave)
    window.previewing = Previewing(document, settings.maps)
    window.autosave = Autosave(window, document)
    window.crashes = Crashes(window, document, window.autosave)
    window.locking = Locking(window, document)
    window.editing = Editing(window)
    window.actions_by_id = Actions(window)


def _make_views(window: MainWindow) -> None:
    document, filtering, actions = window.document, window.filtering, window.actions_by_id
    facets = facet_models(document, filtering)
    window.side = SidePanel(facets, window.settings, actions)
    window.merging = Merging(window, document, window.side.speakers, actions["merge"])
    window.header = Header(document, filtering, facets.values(), actions)
    window.deck = DeckPanel(document, actions["export"])
    window.templating = Templating(window, document, window.settings, window.deck)
    window.detail = DetailPanel(document, actions)
    window.shortening = Shortening(window, document, window.detail)
    window.right = RightPanel(window.deck, window.detail)
    window.notice = Notice(actions["undo"])
    window.middle = Middle(window.grid, filtering, window.previewing, actions)


def _compose(window: MainWindow) -> None:
    window.setAcceptDrops(True)
    centre = QWidget()
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(window.header)
    column.addWidget(window.middle, 1)
    splitter = window.splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    for at, part in enumerate((window.side, centre, window.right)):
        splitter.addWidget(part)
        splitter.setCollapsible(at, False)
        splitter.setStretchFactor(at, 1 if part is centre else 0)
    splitter.setSizes(list(_WIDTHS))
    if not (state := window.settings.bytes("splitter")).isEmpty():
        splitter.restoreState(state)
    window.setCentralWidget(splitter)
    window.statusBar().setSizeGripEnabled(False)
    window.statusBar().addWidget(window.notice, 1)
    window.notice.hide()


def _make_menus(window: MainWindow) -> None:
    window.menus = Menus(window, window.actions_by_id, window.filing, window.settings, window.theme)
    window.context_menus = ContextMenus(window)
    for part, ids in (
        (window.grid, ("pick", "pick_on", "edit_quote", "delete_quote")),
        (window.deck.view, ("remove", "edit_quote")),
        (window.detail, ("edit_quote",)),
        (window.side.themes, ("edit_theme", "delete_theme")),
        (window.side.speakers, ("edit_speaker", "delete_speaker")),
    ):
        part.addActions([window.actions_by_id[id] for id in ids])


def _follow_document(window: MainWindow) -> None:
    document = window.document
    for signal in (document.opened, document.stack.indexChanged, document.stack.cleanChanged, document.saved):
        signal.connect(window.follow_document)
    document.opened.connect(window.start_over)
    window.filtering.changed.connect(window.follow_filter)


def _follow_parts(window: MainWindow) -> None:
    document, grid, deck = window.document, window.grid, window.deck
    for part in (window.filing, window.exporting, window.shortening, window.importing, window.menus, window.merging):
        part.noticed.connect(window.tell)
    window.importing.imported.connect(partial(window.go_to, "message"))
    for room in (window.editing.quotes, window.editing.themes, window.editing.speakers):
        room.noticed.connect(window.tell)
        room.done.connect(window.tell_done)
    window.side.themes.placed.connect(window.editing.themes.place)
    window.side.themes.given.connect(window.editing.quotes.give)
    for view in (grid, deck.view):
        view.entered_card.connect(window.show_detail)
    grid.toggled.connect(document.toggle)
    grid.reached.connect(window.reach)
    deck.view.removed.connect(document.unpick)
    deck.view.reached.connect(window.reach_pick)
    deck.pick_all_requested.connect(window.pick_all)
    deck.guidance.reached.connect(window.go_to)
    window.middle.reached.connect(window.reach_pick)
    window.header.left_search.connect(grid.enter)
    window.detail.toggled.connect(document.toggle)
    window.templating.settled.connect(window.previewing.redraw)


def _dress(window: MainWindow) -> None:
    """Give the parts their stylesheet, once for all of them, and icons that follow the theme."""
    window.theme.dress()
    window.grid.dress()
    for part in (window.actions_by_id, window.header):
        part.dress()
        window.theme.changed.connect(part.dress)
    QGuiApplication.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
