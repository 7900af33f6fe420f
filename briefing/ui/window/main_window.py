"""The main window: has a document and its cards from the first frame on, and its other parts right after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QMainWindow

from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.cards.dragging import dragged_ids
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.cards.model import CardsModel
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.document.filing import Filing
from briefing.ui.style.theme import Theme
from briefing.ui.window.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QMoveEvent,
        QResizeEvent,
    )

    from briefing.ui.importing.dropping import Dropped
    from briefing.ui.window.parts import Parts

_LEAST, _USUAL = QSize(800, 560), QSize(1360, 860)
_FRAME, _TITLE = 64, 40
"""Pixels left for the system's frame around the window, and for a glimpse of what is behind it; for its title alone."""
_ROOM = 1.25
"""Times the width and the height: a surface is made anew twice before its window is twice as large."""
_AROUND_CARDS = (225, 181, 341, 0)
"""The room left, above, right of and below the cards, in pixels, until a window has left its own in the settings."""


class MainWindow(QMainWindow):
    """One briefing: its crossing, its cards, its deck. ``window_requested`` asks for another one, on a file or new.

    ``quit_requested`` asks that all windows close.

    With ``document`` it goes on with that of another window.

    ``parts`` is None until the window is assembled (see assembly.py): the first frame has the cards only.
    ``dragged`` says what would come of what is over the window, if it is dropped; None once nothing is.
    """

    dragged = Signal(object)
    window_requested = Signal(object)
    quit_requested = Signal()

    def __init__(self, settings: Settings, theme: Theme, document: Document | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.document = document or Document(None, settings.templates_taken)
        self.document.setParent(self)
        self.filtering = Filtering(self.document, settings.order)
        self.filing = Filing(self, self.document, settings)
        self.grid = CardGrid(CardsModel(self.document, self.filtering), settings.zoom)
        self.session = Session(settings, self.document, self.filtering, self.grid)
        self.parts: Parts | None = None
        self._reserved = QSize()
        self._is_let_go = False
        self.grid.setParent(self)
        self.grid.setFocus()
        self._fit_screen()
        self._restore()

    def show_title(self) -> None:
        """Say which document this is, and whether it has unsaved changes."""
        title = self.document.title or self.tr("New briefing")
        title = self.tr("{name} [read-only]").format(name=title) if self.document.is_read_only else title
        self.setWindowTitle(f"{title}[*] — Briefing")
        self.setWindowModified(self.document.is_modified)

    def fit_parts(self) -> None:
        """Share the width out among the parts; before they are there, leave the cards the place they will have."""
        if self.parts:
            self.parts.header.fit(self.width())
            self.parts.panels.fit(self.width())
            self._reserve()
        else:
            self.grid.setGeometry(self.rect().marginsRemoved(self.settings.around_cards(_AROUND_CARDS)))

    def fill_screen(self, filled: bool) -> None:
        """Take all of the screen, without a frame, or what was taken before."""
        full = QtCore.Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if filled else self.windowState() & ~full)

    def keep_on_screen(self) -> None:
        """Lie within what is free of the screen, with all of the frame, once the system has put that around it."""
        if self.isMaximized() or self.isFullScreen():
            return
        frame = self.frameGeometry()
        place = within_room(frame, self.screen().availableGeometry())
        if place != frame:
            self.resize(self.size() + place.size() - frame.size())
            self.move(place.topLeft())

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.WindowStateChange and self.parts:
            self.parts.actions["full_screen"].setChecked(self.isFullScreen())  # the system turns it, too

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_parts()

    def _reserve(self) -> None:
        """Have the surface that the window is painted on made with room to grow, once its first frame is there.

        On X11 the system clears a new one at each size beyond the largest so far: at 200 % half of what such a step
        costs. Memory that nothing is painted on costs nothing.
        """
        surface = self.backingStore()  # None before the window is shown
        if surface and self.size().boundedTo(self._reserved) != self.size():
            self._reserved = self.size() * _ROOM
            surface.resize(self._reserved)
            self.update()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._fit_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the cards, or to the slide, from wherever it does nothing else."""
        if event.key() == QtCore.Qt.Key.Key_Escape and self.parts and self.parts.middle.isVisible():
            self.parts.navigation.enter()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.parts:
            event.accept()
            return
        if self._is_let_go or self.may_close():
            self.remember(self.parts)
            self._end(self.parts)
            self.document.close()
            event.accept()
        else:
            event.ignore()

    def may_close(self) -> bool:
        """Whether nothing is lost by closing: what was not saved is asked about, then what is being written."""
        if self.parts is None:
            return True
        with self.parts.importing.under_way.held():
            return self.filing.may_leave() and self.parts.exporting.may_close()

    def let_go(self) -> None:
        """Close now that it was asked whether it may."""
        self._is_let_go = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from briefing.ui.importing.dropping import may_drop, promise, take_a_copy

        is_from_elsewhere = event.source() is None
        is_own = bool(dragged_ids(event.mimeData(), self.document))
        if may_drop(event.mimeData(), is_from_elsewhere=is_from_elsewhere) and not is_own:
            take_a_copy(event)
            self.dragged.emit(promise(event.mimeData()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dragged.emit(None)

    def dropEvent(self, event: QDropEvent) -> None:
        from briefing.ui.importing.dropping import dropped, take_a_copy

        self.dragged.emit(None)
        take_a_copy(event)
        self.take_in(dropped(event.mimeData()))

    def take_in(self, what: Dropped) -> None:
        """Do with what was dropped, or given at the start, what can be done with it; else say what could be."""
        if what.briefing:
            self.filing.requested.emit(what.briefing)
        elif self.parts and what.cards:
            self.parts.importing.take_cards(what.cards)
        elif self.parts and what.template:
            self.parts.templating.use(what.template)
            self.parts.templating.offer()
        elif self.parts and what.left is not None:
            self.parts.importing.read_folder(what.articles, what.left)
        elif self.parts and what.articles:
            self.parts.importing.read(*what.articles)
        elif self.parts and what.attachment:
            self.parts.importing.read_attachment(*what.attachment)
        elif self.parts and (what.words or what.page):
            self.parts.importing.read_words(self.tr("Dropped text"), what)
        else:
            words = self.tr(
                "Drop one briefing, one template (.potx, .dotx), or articles; save the attachments of an e-mail first."
            )
            self.filing.noticed.emit(words)

    def remember(self, parts: Parts) -> None:
        """Let the next window be where and as this one is, and have its cards in the same place at once."""
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.order, self.settings.zoom = self.filtering.order, self.grid.zoom
        place, whole = QRect(self.grid.mapTo(self, QPoint()), self.grid.size()), self.rect()
        around = (place.left(), place.top(), whole.right() - place.right(), whole.bottom() - place.bottom())
        self.settings.set_around_cards(around)
        self.session.keep(slides=parts.actions["slides"].isChecked(), panel=parts.right.shown)

    def _end(self, parts: Parts) -> None:
        """Have no thread, no snapshot, no lock and no watch outlive the window."""
        parts.presenting.stop()
        parts.updating.stop()
        parts.previewing.stop()
        parts.templating.stop()
        parts.copying.finish()
        parts.importing.finish()
        parts.autosave.discard()
        parts.locking.release()
        parts.watching.stop()
        parts.crashes.leave()

    def give_up_document(self) -> Document:
        """End, without a question, but for the document, which another window goes on with."""
        from briefing.ui.widgets.forms.fields import leave_field

        leave_field(self)
        document = self.document
        if self.parts:
            self.remember(self.parts)
            self._end(self.parts)
            self.parts = None
        document.leave_all(self)
        return document

    def _fit_screen(self) -> None:
        """Be no larger than the screen, which may be another than before, even at the least."""
        self.setMinimumSize(least_size(self.screen().availableSize()))

    def _restore(self) -> None:
        self.resize(first_size(self.screen().availableSize()))
        if not (state := self.settings.bytes("geometry")).isEmpty():
            self.restoreGeometry(state)
        if self.isFullScreen():
            self.fill_screen(False)  # nobody starts without a frame


def first_size(screen: QSize) -> QSize:
    """The size of the first window on a ``screen`` of which so much is free: never larger, its frame included."""
    return _USUAL.boundedTo(screen - QSize(_FRAME, _FRAME)).expandedTo(least_size(screen))


def within_room(frame: QRect, room: QRect) -> QRect:
    """Where a window of the outline ``frame`` lies within ``room``: moved as little as can be, smaller if it must."""
    size = frame.size().boundedTo(room.size())
    last = QPoint(room.right() + 1 - size.width(), room.bottom() + 1 - size.height())
    left, top = (max(room.left(), min(frame.left(), last.x())), max(room.top(), min(frame.top(), last.y())))
    return QRect(QPoint(left, top), size)


def least_size(screen: QSize) -> QSize:
    """The smallest a window is on such a ``screen``: Full HD at 200 % has less room than it is made for."""
    return _LEAST.boundedTo(screen - QSize(0, _TITLE))
