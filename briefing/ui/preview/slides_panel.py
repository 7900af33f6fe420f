"""The preview: a slide large with its notes, all slides small, and a word on what is still being drawn."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QWidget

from briefing.ui.preview.deck_remarks import RemarksLine, RemarksMark
from briefing.ui.preview.large_slide import LargeSlide
from briefing.ui.preview.model import SlidesModel
from briefing.ui.preview.previewing import Previewing
from briefing.ui.preview.slide_drops import SlideDrops
from briefing.ui.preview.slide_menu import SlideMenu
from briefing.ui.preview.slide_page import SlidePage
from briefing.ui.preview.slide_strip import SlideStrip
from briefing.ui.preview.touching import Touching
from briefing.ui.widgets.elided_label import ElidedLabel
from briefing.ui.widgets.empty_state import EmptyState
from briefing.ui.widgets.flow import UNLIMITED, Gap


class SlidesPanel(QWidget):
    """Shows the deck as it would be exported now; follows the message or section the user is at."""

    reached = Signal(str)

    def __init__(self, previewing: Previewing) -> None:
        super().__init__()
        self._previewing = previewing
        self.model = SlidesModel(previewing)
        self.strip = SlideStrip(self.model)
        self.large = LargeSlide()
        self.touching = Touching(previewing.document, self.large)
        self.drops = SlideDrops(previewing.document, self.model)
        self.strip.take_drops(self.drops)
        self.menu = SlideMenu(previewing.document, self.strip, self.large, self.touching, self.model)
        self.title, self.state = ElidedLabel(), QLabel()
        self.remarks, self.mark = RemarksLine(), RemarksMark()
        self._head = QHBoxLayout()
        self.page = SlidePage(self._head, self.large, self.remarks, self.strip)
        self.empty = EmptyState()
        self._stack = QStackedLayout(self)
        self._followed = ""
        self._row = -1
        self._duration = ""
        self._compose()
        self._connect()

    def show_current(self, message: str) -> None:
        """Be at the slide of ``message`` once the slides are there."""
        self._followed = message

    def follow(self, message: str) -> None:
        """Show the slide of ``message`` when there is one."""
        self._followed = message
        row = self.model.row_of_message(message)
        if row >= 0 and message not in self._shown_messages():
            self.strip.choose(row)

    def spread(self, is_grid: bool) -> None:
        """Show all slides in a grid, or one large over the others in a row."""
        self.touching.leave()
        self.page.spread(is_grid)
        self.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, by: int) -> None:
        """Show the slide ``by`` places on."""
        self.strip.choose(self.strip.currentIndex().row() + by)

    def jump(self, row: int) -> None:
        """Show slide ``row`` (from 0), -1 for the last."""
        self.strip.choose(row % max(1, self.model.rowCount()))

    def _shown_messages(self) -> tuple[str, ...]:
        row = self.strip.currentIndex().row()
        return self.model.shown(row).slide.messages if row >= 0 else ()

    def _compose(self) -> None:
        self.title.setObjectName("muted")
        self.state.setObjectName("muted")
        self._head.addWidget(self.title, 1)
        self.gap = Gap(self._head, whole=lambda: UNLIMITED)  # what stays would cut one title and not the next
        self._head.addWidget(self.mark)
        self._head.addWidget(self.state)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.empty)

    def _connect(self) -> None:
        self._previewing.staled.connect(self._stale)
        self._previewing.outlined.connect(self._outlined)
        self._previewing.timed.connect(self._time)
        self._previewing.drawn.connect(self._drawn)
        self._previewing.remarked.connect(self._remark)
        self._previewing.failed.connect(self._fail)
        self._previewing.document.left.connect(self._forget)
        self.strip.selectionModel().currentChanged.connect(self._reach)
        self.large.resized.connect(self._look)
        self.strip.widened.connect(self._previewing.widen)
        self.touching.told.connect(self.remarks.guide)
        self.large.turned.connect(self.turn)
        self.large.jumped.connect(self.jump)

    def _forget(self) -> None:
        """Show nothing of the document before."""
        self._followed = ""
        self.touching.close()
        self.model.forget()
        self.large.show_preliminary(None)
        self.large.show_texts(())
        self.page.notes.show_notes("")
        self.title.show_text("")
        self.state.clear()
        self._remark([], [])
        self._stack.setCurrentIndex(0)

    def _stale(self) -> None:
        self.state.setText(self.tr("Drawing…"))
        self.large.mark_stale()

    def _outlined(self) -> None:
        self._stack.setCurrentIndex(0)
        self.strip.choose(self._row_now())
        self._show_texts()
        self.touching.find_anew()
        self._look()

    def _row_now(self) -> int:
        """The slide to be at in a deck made anew: the same, as long as it shows the message that is followed."""
        near = min(self._row, self.model.rowCount() - 1)
        if near >= 0 and (not self._followed or self._followed in self.model.shown(near).slide.messages):
            return near
        found = self.model.row_of_message(self._followed)
        return found if found >= 0 else max(0, near)

    def _time(self, slides: int, minutes: int) -> None:
        count = self.tr("%n slides", "", slides)
        self._duration = f"{count} · ≈ {minutes} min"

    def _drawn(self, row: int, picture: QImage, large: bool) -> None:
        if large and row == self.strip.currentIndex().row():
            self.large.show_picture(picture)
            self.page.share()
            self.touching.show_anew()
            self.state.setText(self._duration)

    def _remark(self, told: list[str], unseen: list[str]) -> None:
        self.remarks.say(told)
        self.mark.say([*told, *unseen])

    def _fail(self, words: str) -> None:
        if not self._previewing.document.picks:
            self.empty.say(self.tr("No slides yet"), self.tr("Pick a quote, and its slide is shown here."))
        else:
            self.empty.say(self.tr("No deck to show"), words)
        self._stack.setCurrentIndex(1)

    def _reach(self) -> None:
        row = self.strip.currentIndex().row()
        if row < 0:
            return
        shown = self.model.shown(row)
        if row != self._row:
            self.touching.leave()
        self._row = row
        self._show_texts()
        self.title.show_text(f"{shown.number} / {self.model.rowCount()} · {shown.slide.title}")
        self.large.show_preliminary(shown.picture)
        self.large.setAccessibleName(shown.slide.title)
        self._look()
        messages = shown.slide.messages
        if not messages:
            self._followed = ""
        else:
            self._followed = self._followed if self._followed in messages else messages[0]
            self.reached.emit(self._followed)

    def _show_texts(self) -> None:
        row = self.strip.currentIndex().row()
        slide = self.model.shown(row).slide if row >= 0 else None
        self.large.show_texts(slide.texts if slide else ())
        self.page.notes.show_notes(slide.notes if slide else "")

    def _look(self) -> None:
        row = self.strip.currentIndex().row()
        if row >= 0:
            self._previewing.look_at(row, self.large.picture_width())
