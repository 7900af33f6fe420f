"""The main window: has the cards in its first frame and everything else right after, and answers the actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.cards.filtering import Filtering
from briefing.ui.cards.model import CardsModel, attributed
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.document.filing import SUFFIXES, Filing
from briefing.ui.style.theme import Theme
from briefing.ui.window import session
from briefing.ui.window.selection import Chosen

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
    from PySide6.QtWidgets import QSplitter

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
    from briefing.ui.window.menus import Menus
    from briefing.ui.window.middle import Middle
    from briefing.ui.window.right_panel import RightPanel
    from briefing.ui.window.side_panel import SidePanel

_WIDE = 1700
_AROUND_CARDS = (229, 183, 353, 29)
"""The room left, above, right of and below the cards, in pixels, until a window has told its own."""
_TOLD_FOR = 8000


class MainWindow(QMainWindow):
    """One briefing: its crossing, its cards, its deck."""

    actions_by_id: Actions
    editing: Editing
    exporting: Exporting
    importing: Importing
    previewing: Previewing
    autosave: Autosave
    crashes: Crashes
    locking: Locking
    shortening: Shortening
    templating: Templating
    menus: Menus
    merging: Merging
    context_menus: ContextMenus
    notice: Notice
    splitter: QSplitter
    side: SidePanel
    header: Header
    middle: Middle
    deck: DeckPanel
    detail: DetailPanel
    right: RightPanel

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.document = Document(self)
        self.filtering = Filtering(self.document, settings.order)
        self.filing = Filing(self, self.document, settings)
        self.grid = CardGrid(CardsModel(self.document, self.filtering), settings.zoom)
        self.chosen = Chosen(self)
        self.is_furnished = False
        self.grid.setParent(self)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setMinimumSize(1024, 600)
        self._restore()

    def furnish(self) -> None:
        """Make all that the first frame does without: the actions and their menus, the panels around the cards."""
        from briefing.ui.window.assembly import furnish

        furnish(self)
        self.is_furnished = True
        self.follow_document()
        self.follow_filter()
        self.right.spread(self.width() >= _WIDE)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

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
            self.tell(self.tr("%n quotes copied", "", len(messages)))

    def copy_picture(self) -> None:
        """Put the slide of the first chosen quote on the clipboard, as the deck would show it."""
        if ids := self.chosen_ids():
            self.exporting.copy_picture(ids[0])

    def show_source(self) -> None:
        """Show the first chosen quote where it stands in its source, if the text is at hand."""
        from briefing.ui.editing import source_dialog

        briefing = self.document.briefing
        for id in self.chosen_ids()[:1]:
            span = briefing.message_by_id[id].source
            source = briefing.source_by_id.get(span.id) if span else None
            if span and source and source.text:
                source_dialog.SourceDialog(self, source, span).exec()
            else:
                self.tell(self.tr("The text of this quote’s source is not in the briefing"))

    def select_all(self) -> None:
        self.chosen.view().selectAll()

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

    def pick_and_go_on(self) -> None:
        """Pick the chosen quotes, if they are not yet, and go on to the next card."""
        self.document.pick(self.chosen_ids())
        self.grid.go(1)

    def remove_picks(self) -> None:
        self.document.unpick(self.chosen_ids())

    def move_up(self) -> None:
        """Move the chosen picks, or the theme that the user is at, up by one."""
        self._step(-1)

    def move_down(self) -> None:
        """Move them down by one."""
        self._step(1)

    def strike_words(self) -> None:
        self.shortening.strike()

    def restore_words(self) -> None:
        self.shortening.restore()

    def clarify_words(self) -> None:
        self.shortening.clarify()

    def show_keys(self) -> None:
        from briefing.ui.window import shortcuts

        shortcuts.ShortcutSheet(self, self.actions_by_id.sheet()).exec()

    def show_palette(self) -> None:
        """Offer every action that can be done now, found by its words."""
        from briefing.ui.window import palette

        palette.CommandPalette(self, self.actions_by_id.all()).exec()

    def show_about(self) -> None:
        from briefing.ui.window import shortcuts

        shortcuts.show_about(self)

    def chosen_ids(self) -> list[str]:
        """The messages an action is about: those of the part the user is in."""
        return self.chosen.ids()

    def _step(self, by: int) -> None:
        if self.chosen.is_in(self.side.themes):
            self.editing.themes.step(by)
            return
        ids = self.chosen_ids()
        self.document.step(ids, by)
        if ids:
            self.deck.view.reveal(ids[0] if by < 0 else ids[-1])

    def pick_all(self) -> None:
        self.document.pick([message.id for message in self.document.briefing.messages])

    def follow_document(self) -> None:
        stack, actions = self.document.stack, self.actions_by_id
        title = self.document.title or self.tr("New briefing")
        title = self.tr("{name} [read-only]").format(name=title) if self.document.is_read_only else title
        self.notice.hide()
        self.setWindowTitle(f"{title}[*] — Briefing")
        self.setWindowModified(self.document.is_modified)
        self.right.count(len(self.document.picks))
        undo, redo = stack.undoText(), stack.redoText()
        actions["undo"].setEnabled(stack.canUndo())
        actions["undo"].setText(self.tr("&Undo: {what}").format(what=undo) if undo else self.tr("&Undo"))
        actions["redo"].setEnabled(stack.canRedo())
        actions["redo"].setText(self.tr("&Redo: {what}").format(what=redo) if redo else self.tr("&Redo"))
        for id in ("save", "save_as"):
            actions[id].setEnabled(bool(self.document.briefing.messages) or self.document.is_modified)
        actions["export"].setEnabled(bool(self.document.picks))
        actions["export"].setToolTip(
            self.tr("Write the deck (Ctrl+E)") if self.document.picks else self.tr("Pick a quote first")
        )

    def follow_filter(self) -> None:
        self.actions_by_id["picked_only"].setChecked(self.filtering.filter.picked_only)
        self.actions_by_id[f"sort_{self.filtering.order.value}"].setChecked(True)
        self.grid.mark(self.filtering.filter.query)

    def start_over(self) -> None:
        self.detail.show_message("")
        self.grid.forget()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def reach(self, id: str) -> None:
        self.detail.show_message(id)
        self.middle.follow(id)

    def reach_pick(self, id: str) -> None:
        if not self.grid.reveal(id):
            self.reach(id)

    def go_to(self, place: str, id: str) -> None:
        """Lead to a message, to the cards of a theme or speaker, or to the deck's title."""
        self.filtering.clear()
        match place:
            case "message":
                self.grid.reveal(id)
                self.reach(id)
                self.show_detail()
            case "theme":
                self.filtering.toggle("themes", id)
            case "speaker":
                self.filtering.toggle("speakers", id)
            case "deck":
                self.deck.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str) -> None:
        self.statusBar().showMessage(words, _TOLD_FOR)

    def tell_done(self, words: str) -> None:
        """Tell what was done, with the way back beside it."""
        self.statusBar().clearMessage()
        self.notice.say(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_furnished:
            self.right.spread(self.width() >= _WIDE)
        else:
            self.grid.setGeometry(self.rect().marginsRemoved(self.settings.around_cards(_AROUND_CARDS)))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.is_furnished:
            event.accept()
        elif self.exporting.may_close() and self.filing.may_leave():
            self.settings.set_bytes("geometry", self.saveGeometry())
            self.settings.set_bytes("splitter", self.splitter.saveState())
            self._remember_cards()
            session.keep(self)
            self.previewing.stop()
            self.exporting.finish()
            self.importing.finish()
            self.autosave.discard()
            self.locking.release()
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

    def _remember_cards(self) -> None:
        """Let the next first frame have the cards where, and as, they are now."""
        self.settings.order, self.settings.zoom = self.filtering.order, self.grid.zoom
        place, whole = QRect(self.grid.mapTo(self, QPoint()), self.grid.size()), self.rect()
        around = (place.left(), place.top(), whole.right() - place.right(), whole.bottom() - place.bottom())
        self.settings.set_around_cards(around)

    def _restore(self) -> None:
        self.resize(1360, 860)
        if not (state := self.settings.bytes("geometry")).isEmpty():
            self.restoreGeometry(state)


def _dropped(event: QDropEvent) -> Path | None:
    from briefing.ui.importing.importing import SUFFIXES as ARTICLES

    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in (*SUFFIXES, *ARTICLES) else None
