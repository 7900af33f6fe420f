"""Connects the parts of a window: what one tells, another does.

The one place, beside the assembly, that knows all parts.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from briefing.ui.importing.dropping import Promise
from briefing.ui.widgets.forms.fields import NameField
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.parts import Parts


def connect_parts(window: MainWindow, parts: Parts) -> None:
    """Have the parts of ``window`` follow its document and each other, and have said what they have a word on."""
    for connect in (
        _follow_document,
        _follow_importing,
        _follow_editing,
        _follow_cards,
        _follow_slides,
        _tell_deeds,
    ):
        connect(window, parts)


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
    parts.importing.drafted.connect(partial(_offer_review, parts))


def _offer_review(parts: Parts, is_left: bool) -> None:
    """The first page has no bars above its cards: it offers itself what was left."""
    if parts.welcoming.page and parts.welcoming.is_shown:
        parts.welcoming.page.offer_review(parts.importing.left_title if is_left else "")


def _follow_cards(window: MainWindow, parts: Parts) -> None:
    """Cards and the rows of the deck: what is picked, and where the user is."""
    document, grid, deck = window.document, window.grid, parts.deck
    for view in (grid, deck.view):
        view.entered_card.connect(parts.navigation.show_detail)
    for pickable in (grid, parts.detail):
        pickable.toggled.connect(document.toggle)
    grid.reached.connect(parts.navigation.reach)
    deck.view.removed.connect(document.unpick)
    deck.view.reached.connect(parts.navigation.reach_pick)
    deck.pick_all_requested.connect(parts.picking.pick_all)
    parts.tool_row.left_search.connect(grid.enter)
    parts.bulk.counted.connect(parts.right.count_selected)
    parts.bulk.led.connect(parts.navigation.show_panel)
    parts.panels.covering.connect(parts.bulk.cover)


def _follow_slides(window: MainWindow, parts: Parts) -> None:
    """The slides, the presentation and the list of what is missing lead to what they show."""
    parts.presenting.left.connect(parts.middle.go_to_slide)
    parts.checking.led.connect(partial(_guide, parts))
    parts.right.covered.connect(parts.actions["checklist"].setChecked)
    parts.middle.reached.connect(parts.navigation.reach_pick)
    parts.middle.carded.connect(parts.navigation.show_card)
    parts.middle.led.connect(partial(_lead, parts))
    parts.templating.settled.connect(parts.previewing.redraw)
    parts.previewing.outlined.connect(parts.deck.hear)


def _follow_editing(window: MainWindow, parts: Parts) -> None:
    """What is named, placed or given in a list or in the head of the window."""
    side, editing = parts.side, parts.editing
    side.themes.placed.connect(editing.themes.place)
    side.themes.given.connect(editing.quotes.give)
    side.themes.renamed.connect(editing.themes.rename)
    side.speakers.renamed.connect(editing.speakers.rename)
    parts.header.retitled.connect(editing.assembly.retitle)
    for left in (parts.header.left, parts.welcoming.left):
        left.connect(parts.navigation.enter)
    window.dragged.connect(partial(_point_out, parts))


def _point_out(parts: Parts, promise: Promise | None) -> None:
    """Show what a drop would do: the first page has a place for what can be done, all else is told over the parts."""
    has_place = promise is not None and promise.is_kept and parts.welcoming.is_shown
    parts.welcoming.point_out(has_place)
    parts.veil.tell(None if has_place else promise)


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
    back = parts.importing.back
    parts.importing.thrown.connect(lambda words: toast.offer(words, back, back.text()))
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
