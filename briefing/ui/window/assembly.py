"""Assembles a window: makes its parts, gives each what it uses, puts them in their places and connects them.

The one place that knows all parts. Nothing here is loaded before the first frame.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from briefing.core.paths import resources
from briefing.ui.bulk.bulk import Bulk
from briefing.ui.cards.copying import Copying
from briefing.ui.cards.filters.facets import facet_models
from briefing.ui.cards.tool_row import ToolRow
from briefing.ui.checklist.checking import Checking
from briefing.ui.common.actions import Actions
from briefing.ui.common.selection import Selection
from briefing.ui.crash.crashes import Crashes
from briefing.ui.deck.deck_panel import DeckPanel
from briefing.ui.deck.exporting import Exporting
from briefing.ui.deck.picking import Picking
from briefing.ui.document.autosave import Autosave
from briefing.ui.document.locking import Locking
from briefing.ui.document.watching import Watching
from briefing.ui.editing import Editing
from briefing.ui.editing.assembly import AssemblyEditing
from briefing.ui.editing.detail_panel import DetailPanel
from briefing.ui.editing.merging import Merging
from briefing.ui.editing.quotes import QuoteEditing
from briefing.ui.editing.shortening import Shortening
from briefing.ui.editing.speakers import SpeakerEditing
from briefing.ui.editing.themes import ThemeEditing
from briefing.ui.importing.drop_veil import DropVeil
from briefing.ui.importing.importing import Importing
from briefing.ui.present.presenting import Presenting
from briefing.ui.preview.previewing import Previewing
from briefing.ui.sources.editing import SourceEditing
from briefing.ui.sources.proof_button import ProofButton
from briefing.ui.templates.templating import Templating
from briefing.ui.updating.updating import Updating
from briefing.ui.welcome.welcoming import Welcoming
from briefing.ui.widgets.notices import Notices
from briefing.ui.widgets.pressing import press_by_keys
from briefing.ui.widgets.toast import Toast
from briefing.ui.window.action_states import ActionStates
from briefing.ui.window.bindings import bind_actions
from briefing.ui.window.connections import connect_parts
from briefing.ui.window.context_menus import ContextMenus
from briefing.ui.window.focus import FocusSelection
from briefing.ui.window.left_work import LeftWork
from briefing.ui.window.local_keys import LocalKeys
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.menus import Menus
from briefing.ui.window.navigation import Navigation
from briefing.ui.window.panes.header import Header
from briefing.ui.window.panes.middle import Middle
from briefing.ui.window.panes.panels import Panels
from briefing.ui.window.panes.right_panel import RightPanel
from briefing.ui.window.panes.side_panel import SidePanel
from briefing.ui.window.parts import Parts, Views

_DEEP = 3
"""Times that what is laid out asks what it is in to be laid out: panels hold lists, which grow to their rows."""


def assemble(window: MainWindow) -> Parts:
    """Give ``window`` all that its first frame does without: actions and menus, and the panels around the cards."""
    parts = window.parts = _make_parts(window)
    bind_actions(window, parts)
    parts.panels.fit(window.width())
    _place(window, parts)
    _offer_actions(window, parts)
    connect_parts(window, parts)
    _dress(window, parts)
    window.fit_parts()
    _settle(window.menuBar(), parts.welcoming)
    if isinstance(application := QApplication.instance(), QApplication):
        press_by_keys(application)
    window.grid.setFocus(Qt.FocusReason.OtherFocusReason)
    return parts


def _make_parts(window: MainWindow) -> Parts:
    document, settings, grid = window.document, window.settings, window.grid
    actions = Actions(window)
    previewing = Previewing(document, settings.maps)
    views = _make_views(window, actions, previewing)
    views.side.add_foot(ProofButton(document, actions["prove"]))
    selection = FocusSelection(document, grid, views.deck, views.detail, views.side)
    autosave = Autosave(window, document)
    editing = _make_editing(window, views, selection)
    importing = Importing(window, document, window.filing.may_leave, settings.drafts)
    window.filing.asking = importing.under_way.held
    window.filing.keeps_draft = editing.quotes.keeps_draft
    templating = Templating(window, document, settings, views.deck.template, views.notices)
    return Parts(
        **vars(views),
        actions=actions,
        menus=Menus(window, actions, window.filing, settings, window.theme),
        panels=_make_panels(window, views, actions),
        welcoming=Welcoming(document, settings, window.filing, actions),
        bulk=Bulk(window, document, grid, views.detail, actions),
        selection=selection,
        navigation=_make_navigation(window, views, actions),
        picking=Picking(document, selection, grid, views.deck.view),
        copying=Copying(window, document, selection, settings.maps),
        editing=editing,
        shortening=Shortening(window, document, views.detail),
        merging=Merging(window, document, views.side.speakers, actions["merge"]),
        importing=importing,
        exporting=Exporting(window, document, window.filing, settings),
        updating=Updating(window, document, window.filing, settings.maps),
        templating=templating,
        left_work=LeftWork(document, views.notices, importing, editing.quotes, templating),
        checking=Checking(document, actions, views.right.cover),
        presenting=Presenting(window, document, settings.maps),
        previewing=previewing,
        autosave=autosave,
        locking=Locking(window, document),
        watching=Watching(window, document, window.filing, views.notices),
        crashes=Crashes(window, document, autosave),
    )


def _make_views(window: MainWindow, actions: Actions, previewing: Previewing) -> Views:
    document, filtering = window.document, window.filtering
    facets = facet_models(document, filtering)
    deck = DeckPanel(document, window.settings, actions)
    detail = DetailPanel(document, actions)
    return Views(
        side=SidePanel(facets, window.settings, actions),
        header=Header(document, actions),
        tool_row=ToolRow(filtering, facets.values(), actions),
        middle=Middle(window.grid, filtering, previewing, actions),
        deck=deck,
        detail=detail,
        right=RightPanel(deck, detail),
        splitter=QSplitter(Qt.Orientation.Horizontal),
        toast=Toast(window, actions["undo"]),
        notices=Notices(),
        veil=DropVeil(window),
    )


def _make_navigation(window: MainWindow, views: Views, actions: Actions) -> Navigation:
    return Navigation(
        filtering=window.filtering,
        grid=window.grid,
        tool_row=views.tool_row,
        middle=views.middle,
        deck=views.deck,
        detail=views.detail,
        right=views.right,
        slides=actions["slides"],
        titles=actions["titles"],
        right_shown=actions["right"],
    )


def _make_panels(window: MainWindow, views: Views, actions: Actions) -> Panels:
    return Panels(views.splitter, views.side, views.right, window.settings, actions["side"], actions["right"])


def _make_editing(window: MainWindow, views: Views, selection: Selection) -> Editing:
    document, side = window.document, views.side
    return Editing(
        assembly=AssemblyEditing(window, document),
        quotes=QuoteEditing(
            window, document, selection, window.filtering, window.grid, views.detail, window.settings.drafts
        ),
        themes=ThemeEditing(window, document, selection, side.themes),
        speakers=SpeakerEditing(window, document, selection, side.speakers),
        sources=SourceEditing(window, document, selection, window.filing),
    )


def _place(window: MainWindow, parts: Parts) -> None:
    """Put the views in their places."""
    window.setAcceptDrops(True)
    whole, centre = QWidget(), QWidget()
    rows, column = QVBoxLayout(whole), QVBoxLayout(centre)
    for layout in (rows, column):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    column.addWidget(parts.notices)
    column.addWidget(parts.tool_row)
    column.addWidget(parts.middle, 1)
    splitter = parts.splitter
    splitter.setHandleWidth(1)
    for at, part in enumerate((parts.side, centre, parts.right)):
        splitter.addWidget(part)
        splitter.setCollapsible(at, False)
        splitter.setStretchFactor(at, 1 if part is centre else 0)
    parts.panels.share()
    rows.addWidget(parts.header)
    rows.addWidget(splitter, 1)
    parts.welcoming.hold(whole)
    window.setCentralWidget(parts.welcoming)


def _offer_actions(window: MainWindow, parts: Parts) -> None:
    """Offer the actions where their keys work, and by the right button; keep true which can be done."""
    for part, ids in (
        (window.grid, ("pick", "pick_on", "edit_quote", "delete_quote")),
        (parts.deck.view, ("remove", "edit_quote")),
        (parts.detail, ("edit_quote",)),
        (parts.side.themes, ("edit_theme", "delete_theme")),
        (parts.side.speakers, ("edit_speaker", "delete_speaker")),
    ):
        part.addActions([parts.actions[id] for id in ids])
    LocalKeys(window)
    ContextMenus(
        window.document, parts.selection, parts.editing, parts.actions, window.grid, parts.deck.view, parts.side
    )
    ActionStates(window.document, window.filtering, parts.actions)


def _settle(*parts: QWidget) -> None:
    """Have ``parts`` shown and laid out as the stylesheet asks for: left to the events to come, they are painted in
    between, and move."""
    for part in parts:
        part.show()
    for _ in range(_DEEP):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _dress(window: MainWindow, parts: Parts) -> None:
    """Give the parts their stylesheet, once for all of them, and icons that follow the theme."""
    window.theme.dress()
    window.grid.dress()
    for part in (parts.actions, parts.header, parts.tool_row, parts.welcoming, parts.bulk):
        part.dress()
        window.theme.changed.connect(part.dress)
    QGuiApplication.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
