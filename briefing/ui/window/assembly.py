"""Assembles a window: makes its parts, gives each what it uses, puts them in their places and connects them.

The one place that knows all parts. Nothing here is loaded before the first frame.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

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
from briefing.ui.importing.importing import Importing
from briefing.ui.present.presenting import Presenting
from briefing.ui.preview.previewing import Previewing
from briefing.ui.sources.editing import SourceEditing
from briefing.ui.sources.proof_button import ProofButton
from briefing.ui.templates.templating import Templating
from briefing.ui.updating.updating import Updating
from briefing.ui.welcome.welcoming import Welcoming
from briefing.ui.widgets.forms.fields import NameField
from briefing.ui.widgets.notices import Notices
from briefing.ui.widgets.toast import Toast
from briefing.ui.window.action_states import ActionStates
from briefing.ui.window.bindings import bind_actions
from briefing.ui.window.context_menus import ContextMenus
from briefing.ui.window.focus import FocusSelection
from briefing.ui.window.left_work import LeftWork
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
    _follow_document(window, parts)
    _follow_parts(window, parts)
    _tell_deeds(window, parts)
    _dress(window, parts)
    window.fit_parts()
    _settle(window.menuBar(), parts.welcoming)
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
    ContextMenus(
        window.document, parts.selection, parts.editing, parts.actions, window.grid, parts.deck.view, parts.side
    )
    ActionStates(window.document, window.filtering, parts.actions)


def _follow_document(window: MainWindow, parts: Parts) -> None:
    document, filtering = window.document, window.filtering

    def follow() -> None:
        parts.toast.forget_offer()
        window.show_title()
        parts.right.count(len(document.picks))
        parts.header.count(len(document.picks))

    def mark() -> None:
        window.grid.mark(filtering.filter.query)

    def drop_name() -> None:
        if isinstance(field := window.focusWidget(), NameField):
            field.drop()

    document.touched.connect(follow)
    document.left.connect(drop_name)
    document.opened.connect(parts.navigation.start_over)
    filtering.changed.connect(mark)
    follow()
    mark()


def _follow_importing(window: MainWindow, parts: Parts) -> None:
    """Show what was imported until a proposal settles it; a review can be resumed once one was left."""
    parts.importing.proposing.agreed.connect(window.grid.let_go)
    parts.importing.imported.connect(parts.navigation.show_card)
    parts.exporting.update_chosen.connect(parts.updating.show)
    parts.importing.drafted.connect(parts.actions["resume_review"].setEnabled)
    parts.actions["resume_review"].setEnabled(False)


def _follow_parts(window: MainWindow, parts: Parts) -> None:
    document, grid, deck, editing = window.document, window.grid, parts.deck, parts.editing
    _follow_importing(window, parts)
    parts.side.themes.placed.connect(editing.themes.place)
    parts.side.themes.given.connect(editing.quotes.give)
    for view in (grid, deck.view):
        view.entered_card.connect(parts.navigation.show_detail)
    grid.toggled.connect(document.toggle)
    grid.reached.connect(parts.navigation.reach)
    deck.view.removed.connect(document.unpick)
    deck.view.reached.connect(parts.navigation.reach_pick)
    deck.pick_all_requested.connect(parts.picking.pick_all)
    parts.presenting.left.connect(parts.middle.go_to_slide)
    parts.checking.led.connect(partial(_guide, parts))
    parts.right.covered.connect(parts.actions["checklist"].setChecked)
    parts.middle.reached.connect(parts.navigation.reach_pick)
    parts.middle.carded.connect(parts.navigation.show_card)
    parts.middle.led.connect(partial(_lead, parts))
    parts.tool_row.left_search.connect(grid.enter)
    parts.header.retitled.connect(editing.assembly.retitle)
    parts.header.left.connect(parts.navigation.enter)
    parts.side.themes.renamed.connect(editing.themes.rename)
    parts.side.speakers.renamed.connect(editing.speakers.rename)
    parts.welcoming.left.connect(parts.navigation.enter)
    parts.bulk.counted.connect(parts.right.count_selected)
    parts.bulk.led.connect(parts.navigation.show_panel)
    window.dragged.connect(parts.welcoming.point_out)
    parts.detail.toggled.connect(document.toggle)
    parts.templating.settled.connect(parts.previewing.redraw)
    parts.previewing.outlined.connect(deck.hear)


def _tell_deeds(window: MainWindow, parts: Parts) -> None:
    """Have said what parts have a word on, out of the way of the cards."""
    editing, toast = parts.editing, parts.toast
    for part in (window.filing, parts.copying, parts.shortening, parts.merging, parts.importing, parts.presenting):
        part.noticed.connect(toast.say)
    for told in (parts.middle, editing.sources, parts.importing.proposing, parts.templating, parts.autosave):
        told.noticed.connect(toast.say)
    for room in (editing.quotes, editing.themes, editing.speakers):
        room.noticed.connect(toast.say)
        room.done.connect(toast.say_done)
    for deed in (parts.importing.done, parts.middle.done):
        deed.connect(toast.say_done)
    parts.welcoming.greeted.connect(lambda words: toast.offer(words, parts.actions["new"], _start_label()))
    toast.stand_on(parts.middle.foot)
    for gap in (parts.header.gap, parts.tool_row.gap):
        toast.stand_in(gap)
    parts.middle.made.connect(lambda slides: toast.stand_in(slides.gap))
    window.document.opened.connect(toast.give_way)
    window.grid.verticalScrollBar().valueChanged.connect(toast.give_way)
    window.grid.clicked.connect(toast.give_way)


def _start_label() -> str:
    return QCoreApplication.translate("Assembly", "Start yours")


def _guide(parts: Parts, place: str, id: str) -> None:
    """Lead the user to what is to be looked at: of a source to what is told of it, and to its text."""
    if place == "source":
        parts.editing.sources.edit_one(id)
    else:
        parts.navigation.go_to(place, id)


def _lead(parts: Parts, field: str, id: str) -> None:
    """Lead the user to where a text of a slide is edited that is not edited there."""
    match field:
        case "quote":
            parts.navigation.shorten(id)
        case "speaker":
            parts.editing.speakers.edit_voice_of(id)
        case "settings":
            parts.actions["deck_settings"].trigger()
        case "assembly":
            parts.actions["assembly"].trigger()


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
