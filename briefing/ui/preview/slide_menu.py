"""What the right button, or the menu key, offers on a slide and on its thumbnail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefing.ui.common.clipboard import copy_image, held
from briefing.ui.document.document import Document
from briefing.ui.document.texts import name_of
from briefing.ui.preview.large_slide import LargeSlide
from briefing.ui.preview.model import SlidesModel
from briefing.ui.preview.slide_strip import SlideStrip
from briefing.ui.preview.touching import Touching

if TYPE_CHECKING:
    from briefing.deck.editable import Editable


class SlideMenu(QObject):
    """Offers what can be done with the text under the pointer, its quote, and the slide.

    ``carded`` has the message whose card is asked for, ``noticed`` a word on what is on the clipboard.
    """

    carded = Signal(str)
    noticed = Signal(str)

    def __init__(
        self, document: Document, strip: SlideStrip, large: LargeSlide, touching: Touching, model: SlidesModel
    ) -> None:
        super().__init__(large)
        self._document = document
        self._strip, self._large, self._touching, self._model = strip, large, touching, model
        self.shared: list[QAction] = []
        large.menu_asked.connect(lambda text, at: self._offer(large, text, at))
        strip.customContextMenuRequested.connect(self._offer_thumbnail)

    def share(self, *actions: QAction) -> None:
        """Offer these actions of the window, too."""
        self.shared = list(actions)

    def fill(self, menu: QMenu, text: Editable | None) -> None:
        """Fill ``menu`` for the slide that is shown, and the text of it that is pointed at."""
        if text:
            edit = self.tr("Edit: {what}") if text.is_typed else "{what}"
            menu.addAction(edit.format(what=name_of(text.field)), lambda: self._touching.edit(text))
            menu.addSeparator()
        ids = self._meant(text)
        if ids:
            card = menu.addAction(self.tr("Go to the &card"), lambda: self.carded.emit(ids[0]))
            card.setEnabled(len(ids) == 1 or bool(text))
            menu.addAction(self.tr("Move &earlier"), lambda: self._document.step(ids, -1))
            menu.addAction(self.tr("Move &later"), lambda: self._document.step(ids, 1))
            remove = self.tr("&Remove %n quotes from the deck", "", len(ids))
            menu.addAction(remove, lambda: self._document.unpick(ids))
            menu.addSeparator()
        copy = menu.addAction(self.tr("Copy the slide as a &picture"), self._copy)
        copy.setEnabled(self._large.is_true)
        menu.addActions(self.shared)

    def _offer(self, over: QWidget, text: Editable | None, at: QPoint) -> None:
        menu = QMenu(over)
        self.fill(menu, text)
        menu.exec(at)
        menu.deleteLater()

    def _offer_thumbnail(self, at: QPoint) -> None:
        if (index := self._strip.indexAt(at)).isValid():
            self._strip.choose(index.row())
        place = self._strip.visualRect(self._strip.currentIndex())
        if place.isValid():
            self._offer(
                self._strip, None, self._strip.viewport().mapToGlobal(at if index.isValid() else place.center())
            )

    def _meant(self, text: Editable | None) -> list[str]:
        """The picks that are meant: that of the text, else those of the slide where it is of one section."""
        picks = self._document.picks
        if text and text.id in picks:
            return [text.id]
        row = self._strip.currentIndex().row()
        if row < 0:
            return []
        shown = [id for id in picks if id in self._model.shown(row).slide.messages]
        themes = {self._document.briefing.message_by_id[id].theme for id in shown}
        return shown if len(themes) == 1 else []

    def _copy(self) -> None:
        if self._large.picture:
            is_there = copy_image(self._large.picture)
            self.noticed.emit(self.tr("The slide is on the clipboard") if is_there else held())
