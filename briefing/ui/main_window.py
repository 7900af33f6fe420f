"""The main window: puts the parts together and answers the actions."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from briefing.core.places import resources
from briefing.ui import dialogs
from briefing.ui.actions import Actions
from briefing.ui.document import Document
from briefing.ui.exporting import Exporting
from briefing.ui.filing import SUFFIXES, Filing
from briefing.ui.filtering import Filtering
from briefing.ui.importing import SUFFIXES as ARTICLES
from briefing.ui.importing import Importing
from briefing.ui.menus import Menus
from briefing.ui.merging import Merging
from briefing.ui.models.cards import CardsModel, attributed
from briefing.ui.models.facets import speakers_model, themes_model
from briefing.ui.previewing import Previewing
from briefing.ui.safekeeping import Safekeeping
from briefing.ui.settings import Settings
from briefing.ui.shortening import Shortening
from briefing.ui.templating import Templating
from briefing.ui.theme import Theme
from briefing.ui.views.card_grid import CardGrid
from briefing.ui.views.deck_panel import DeckPanel
from briefing.ui.views.detail_panel import DetailPanel
from briefing.ui.views.header import Header
from briefing.ui.views.middle import Middle
from briefing.ui.views.right_panel import RightPanel
from briefing.ui.views.side_panel import SidePanel

_WIDE = 1700
_WIDTHS = (228, 780, 352)
_TOLD_FOR = 8000


class MainWindow(QMainWindow):
    """One briefing: its crossing, its cards, its deck."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self.document = Document(self)
        self.filtering = Filtering(self.document)
        self.filing = Filing(self, self.document, settings)
        self.exporting = Exporting(self, self.document, self.filing, settings.maps)
        self.importing = Importing(self, self.document, self.filing.may_leave)
        self.previewing = Previewing(self.document, settings.maps)
        self.safekeeping = Safekeeping(self, self.document)
        self.actions_by_id = Actions(self)
        self._make_parts()
        self._compose()
        self._make_menus()
        self._connect()
        self._follow_document()
        self._restore()

    def dress(self) -> None:
        """Draw what the first frame does without: icons."""
        for part in (self.actions_by_id, self.header):
            part.dress()
            self._theme.changed.connect(part.dress)
        QGuiApplication.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))

    def open_file(self) -> None:
        self.filing.ask_and_open()

    def open_example(self) -> None:
        self.filing.open_example()

    def save_file(self) -> None:
        self.filing.save()

    def save_file_as(self) -> None:
        self.filing.save_as()

    def export_deck(self) -> None:
        self.exporting.ask_and_export()

    def import_article(self) -> None:
        self.importing.ask_and_import()

    def import_clipboard(self) -> None:
        self.importing.read_clipboard()

    def use_template(self) -> None:
        self.templating.ask_and_use()

    def merge_speakers(self) -> None:
        self.merging.ask_and_merge()

    def undo(self) -> None:
        self.document.stack.undo()

    def redo(self) -> None:
        self.document.stack.redo()

    def copy_quotes(self) -> None:
        messages = [self.document.briefing.message_by_id[id] for id in self.chosen_ids()]
        if messages:
            words = "\n\n".join(attributed(self.document.briefing, message) for message in messages)
            QGuiApplication.clipboard().setText(words)
            self._tell(self.tr("%n quotes copied", "", len(messages)))

    def copy_picture(self) -> None:
        """Put the slide of the first chosen quote on the clipboard, as the deck would show it."""
        if ids := self.chosen_ids():
            self.exporting.copy_picture(ids[0])

    def show_source(self) -> None:
        """Show the first chosen quote where it stands in its source, if the text is at hand."""
        briefing = self.document.briefing
        for id in self.chosen_ids()[:1]:
            span = briefing.message_by_id[id].source
            source = briefing.source_by_id.get(span.id) if span else None
            if span and source and source.text:
                dialogs.source.SourceDialog(self, source, span).exec()
            else:
                self._tell(self.tr("The text of this quote’s source is not in the briefing"))

    def select_all(self) -> None:
        self._focused_list().selectAll()

    def search(self) -> None:
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def clear_filters(self) -> None:
        self.filtering.clear()

    def show_detail(self) -> None:
        self.right.turn(1)
        self.detail.takeaway.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_deck(self) -> None:
        self.right.turn(0)
        self.deck.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_slides(self, shown: bool) -> None:
        """Turn the middle between the cards and the slides that would be exported."""
        self.middle.show_slides(shown, self.detail.id)

    def show_previous(self) -> None:
        self.grid.go(-1)

    def show_next(self) -> None:
        self.grid.go(1)

    def show_picked_only(self, only: bool) -> None:
        self.filtering.set_picked_only(only)

    def toggle_picks(self) -> None:
        self.document.toggle(self.chosen_ids())

    def remove_picks(self) -> None:
        self.document.unpick(self.chosen_ids())

    def move_up(self) -> None:
        self._step(-1)

    def move_down(self) -> None:
        self._step(1)

    def strike_words(self) -> None:
        self.shortening.strike()

    def restore_words(self) -> None:
        self.shortening.restore()

    def clarify_words(self) -> None:
        self.shortening.clarify()

    def show_keys(self) -> None:
        dialogs.shortcuts.ShortcutSheet(self, self.actions_by_id.sheet()).exec()

    def show_palette(self) -> None:
        """Offer every action that can be done now, found by its words."""
        dialogs.palette.CommandPalette(self, self.actions_by_id.all()).exec()

    def show_about(self) -> None:
        dialogs.shortcuts.show_about(self)

    def chosen_ids(self) -> list[str]:
        """The messages an action is about: those of the part the user is in."""
        if self._is_within(self.deck):
            return self.deck.view.selected_ids()
        if self._is_within(self.detail):
            return [self.detail.id] if self.detail.id else []
        return self.grid.selected_ids()

    def _is_within(self, part: QWidget) -> bool:
        focused = self.focusWidget()
        return focused is not None and (focused is part or part.isAncestorOf(focused))

    def _focused_list(self) -> QListView:
        return self.deck.view if self._is_within(self.deck) else self.grid

    def _step(self, by: int) -> None:
        ids = self.chosen_ids()
        self.document.step(ids, by)
        if ids:
            self.deck.view.reveal(ids[0] if by < 0 else ids[-1])

    def _pick_all(self) -> None:
        self.document.pick([message.id for message in self.document.briefing.messages])

    def _make_parts(self) -> None:
        document, filtering, actions = self.document, self.filtering, self.actions_by_id
        self.side = SidePanel(themes_model(document, filtering), speakers_model(document, filtering))
        self.merging = Merging(self, document, self.side.speakers, actions["merge"])
        self.header = Header(document, filtering, actions)
        self.grid = CardGrid(CardsModel(document, filtering))
        self.deck = DeckPanel(document, actions["export"])
        self.templating = Templating(self, document, self._settings, self.deck)
        self.detail = DetailPanel(document, actions)
        self.shortening = Shortening(self, document, self.detail)
        self.right = RightPanel(self.deck, self.detail)
        self.middle = Middle(self.grid, filtering, self.previewing, actions)

    def _compose(self) -> None:
        self.setMinimumSize(1024, 600)
        self.setAcceptDrops(True)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.header)
        column.addWidget(self.middle, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for at, part in enumerate((self.side, centre, self.right)):
            self.splitter.addWidget(part)
            self.splitter.setCollapsible(at, False)
            self.splitter.setStretchFactor(at, 1 if part is centre else 0)
        self.splitter.setSizes(list(_WIDTHS))
        self.setCentralWidget(self.splitter)
        self.statusBar().setSizeGripEnabled(False)

    def _make_menus(self) -> None:
        self.menus = Menus(self, self.actions_by_id, self.filing, self._settings, self._theme)
        self.menus.told.connect(self._tell)
        self.grid.addAction(self.actions_by_id["pick"])
        self.deck.view.addAction(self.actions_by_id["remove"])

    def _connect(self) -> None:
        self.document.opened.connect(self._follow_document)
        self.document.stack.indexChanged.connect(self._follow_document)
        self.document.stack.cleanChanged.connect(self._follow_document)
        self.document.saved.connect(self._follow_document)
        self.document.opened.connect(self._start_over)
        self.filtering.changed.connect(self._follow_filter)
        self.filing.told.connect(self._tell)
        self.exporting.told.connect(self._tell)
        self.shortening.told.connect(self._tell)
        self.importing.told.connect(self._tell)
        self.merging.told.connect(self._tell)
        self.importing.imported.connect(partial(self._go_to, "message"))
        self.header.left_search.connect(self._enter_grid)
        self.middle.reached.connect(self._reach_pick)
        self.grid.toggled.connect(self.document.toggle)
        self.grid.reached.connect(self._reach)
        self.grid.entered_card.connect(self.show_detail)
        self.grid.customContextMenuRequested.connect(partial(self._offer, self.grid))
        self.deck.view.removed.connect(self.document.unpick)
        self.deck.view.reached.connect(self._reach_pick)
        self.deck.view.entered_card.connect(self.show_detail)
        self.deck.view.customContextMenuRequested.connect(partial(self._offer, self.deck.view))
        self.deck.pick_all_requested.connect(self._pick_all)
        self.templating.settled.connect(self.previewing.redraw)
        self.deck.guidance.reached.connect(self._go_to)
        self.detail.toggled.connect(self.document.toggle)

    def _follow_document(self) -> None:
        stack, actions = self.document.stack, self.actions_by_id
        title = self.document.name or self.tr("No assembly")
        self.setWindowTitle(f"{title}[*] — Briefing")
        self.setWindowModified(self.document.is_modified)
        self.right.count(len(self.document.picks))
        _name(actions["undo"], stack.canUndo(), self.tr("&Undo"), stack.undoText())
        _name(actions["redo"], stack.canRedo(), self.tr("&Redo"), stack.redoText())
        for id in ("save", "save_as"):
            actions[id].setEnabled(bool(self.document.briefing.messages) or self.document.is_modified)
        actions["export"].setEnabled(bool(self.document.picks))
        actions["export"].setToolTip(
            self.tr("Write the deck (Ctrl+E)") if self.document.picks else self.tr("Pick a quote first")
        )

    def _follow_filter(self) -> None:
        self.actions_by_id["picked_only"].setChecked(self.filtering.filter.picked_only)
        self.grid.mark(self.filtering.filter.query)

    def _start_over(self) -> None:
        self.detail.show_message("")
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reach(self, id: str) -> None:
        self.detail.show_message(id)
        self.middle.follow(id)

    def _reach_pick(self, id: str) -> None:
        if not self.grid.reveal(id):
            self._reach(id)

    def _go_to(self, place: str, id: str) -> None:
        """Lead to a message, to the cards of a theme or speaker, or to the deck's title."""
        self.filtering.clear()
        match place:
            case "message":
                self.grid.reveal(id)
                self._reach(id)
                self.show_detail()
            case "theme":
                self.filtering.toggle_theme(id)
            case "speaker":
                self.filtering.toggle_speaker(id)
            case "deck":
                self.deck.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.grid.currentIndex().isValid():
            self.grid.go(1)

    def _offer(self, view: QListView, point: QPoint) -> None:
        own = ("pick",) if view is self.grid else ("up", "down", "remove")
        ids = (*own, "copy", "copy_picture", "show_source", "detail")
        menu = QMenu(self)
        for id in ids:
            menu.addAction(self.actions_by_id[id])
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        menu.exec(view.viewport().mapToGlobal(point))
        menu.deleteLater()

    def _tell(self, words: str) -> None:
        self.statusBar().showMessage(words, _TOLD_FOR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.right.spread(self.width() >= _WIDE)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.exporting.may_close() and self.filing.may_leave():
            self._settings.set_bytes("geometry", self.saveGeometry())
            self._settings.set_bytes("splitter", self.splitter.saveState())
            self.previewing.stop()
            self.exporting.finish()
            self.importing.finish()
            self.safekeeping.discard()
            self.document.close()
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event):
            event.acceptProposedAction()
            if path.suffix.lower() in SUFFIXES:
                self.filing.open(path)
            else:
                self.importing.read(path)

    def _restore(self) -> None:
        self.resize(1360, 860)
        if not (state := self._settings.bytes("geometry")).isEmpty():
            self.restoreGeometry(state)
        if not (state := self._settings.bytes("splitter")).isEmpty():
            self.splitter.restoreState(state)


def _name(action: QAction, enabled: bool, verb: str, what: str) -> None:
    action.setEnabled(enabled)
    action.setText(f"{verb}: {what}" if what else verb)


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in (*SUFFIXES, *ARTICLES) else None
