"""The deck presented from the window: the slides on the whole screen, on a second one what who speaks needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QWidget

from briefing.ui.document.document import Document
from briefing.ui.preview.previewing import Previewing, Slide

if TYPE_CHECKING:
    from briefing.ui.present.desk import Desk
    from briefing.ui.present.stage import Stage

_KEPT = 6
"""Pictures as large as the screen that are kept: those around the slide that is shown."""


class Presenting(QObject):
    """Presents ``document`` from ``window``. ``maps`` is as for an export.

    ``left`` has the slide that was shown last, from 0; ``noticed`` says why nothing can be presented.
    """

    left = Signal(int)
    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, maps: Path) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._maps = maps
        self._previewing: Previewing | None = None
        self._slides: list[Slide] = []
        self._large: dict[int, QImage] = {}
        self._small: dict[int, QImage] = {}
        self.row = 0
        self.stage: Stage | None = None
        self.desk: Desk | None = None
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.screenRemoved.connect(self._lose_screen)

    def start(self, row: int = 0) -> None:
        """Present from slide ``row`` (from 0) on."""
        if self.stage:
            return
        if not self._document.picks:
            self.noticed.emit(self.tr("Pick a quote first"))
            return
        from briefing.ui.present.stage import Stage

        self.row = row
        self.stage = Stage()
        own, other = self._window.screen(), _other_screen(self._window.screen())
        if other:
            self._open_desk(own)
        _fill(self.stage, other or own)
        for part in filter(None, (self.stage, self.desk)):
            part.turned.connect(self.turn)
            part.jumped.connect(self.jump)
            part.typed.connect(self._show_number)
            part.darkened.connect(self._darken)
            part.left.connect(self.stop)
        self.stage.resized.connect(self._look)
        self._draw()

    def stop(self) -> None:
        """Leave the whole screen."""
        if self.stage is None:
            return
        stage, desk, previewing = self.stage, self.desk, self._previewing
        self.stage = self.desk = self._previewing = None
        if previewing:
            previewing.stop()
            previewing.deleteLater()
        for part in filter(None, (stage, desk)):
            part.close()
            part.deleteLater()
        self._slides, self._large, self._small = [], {}, {}
        self._window.activateWindow()
        self.left.emit(self.row)

    def _lose_screen(self) -> None:
        QTimer.singleShot(0, self, self.settle)  # windows move first

    def settle(self) -> None:
        """Go on with the screens that are left: on one alone those who listen see the slide, not the notes."""
        if not (self.stage and self.desk):
            return
        own = self._window.screen()
        if other := _other_screen(own):
            _fill(self.desk, own)
        else:
            desk, self.desk = self.desk, None
            desk.hide()  # closed, it would end the presentation
            desk.deleteLater()
        _fill(self.stage, other or own)
        self.stage.activateWindow()

    def turn(self, by: int) -> None:
        """Go ``by`` slides on; behind the last and before the first there is none."""
        self.jump(max(0, self.row + by))

    def jump(self, row: int) -> None:
        """Go to slide ``row`` (from 0); to the last for -1, and for one that there is not."""
        last = len(self._slides) - 1
        if last >= 0:
            self.row = min(row, last) if row >= 0 else last
            self._set_dark(False)
            self._show()
            self._look()

    def _open_desk(self, screen: QScreen) -> None:
        from briefing.ui.present.desk import Desk

        self.desk = Desk()
        _fill(self.desk, screen)

    def _draw(self) -> None:
        """Have the pictures of the deck as it is now drawn, the slide that is shown first."""
        self._previewing = Previewing(self._document, self._maps)
        self._previewing.outlined.connect(self._outline)
        self._previewing.drawn.connect(self._take)
        self._previewing.failed.connect(self._fail)
        self._previewing.start()
        self._look()

    def _look(self) -> None:
        if self._previewing and self.stage:
            self._previewing.look_at(self.row, self.stage.wanted_width())

    def _outline(self, slides: list[Slide]) -> None:
        self._slides, self._large, self._small = slides, {}, {}
        self.row = min(self.row, len(slides) - 1)
        self._show()

    def _take(self, row: int, picture: QImage, large: bool) -> None:
        (self._large if large else self._small)[row] = picture
        for far in [one for one in self._large if abs(one - self.row) > _KEPT // 2]:
            del self._large[far]
        self._show()
        if self._previewing and self.stage and large and row == self.row and row + 1 not in self._large:
            self._previewing.look_at(row + 1, self.stage.wanted_width())  # behind the last there is none to draw

    def _show(self) -> None:
        if not self.stage or not self._slides:
            return
        slide = self._slides[self.row]
        picture = self._picture(self.row)
        self.stage.show_picture(picture, slide.title)
        if self.desk:
            self.desk.show_place(self.row + 1, len(self._slides), slide.title, slide.notes)
            self.desk.current.show_picture(picture)
            self.desk.next.show_picture(self._picture(self.row + 1))

    def _picture(self, row: int) -> QImage | None:
        return self._large.get(row) or self._small.get(row)

    def _show_number(self, digits: str) -> None:
        """Show the number that is typed to who speaks."""
        if shown := self.desk or self.stage:
            shown.show_number(digits)

    def _darken(self) -> None:
        if self.stage:
            self._set_dark(not self.stage.is_dark)

    def _set_dark(self, is_dark: bool) -> None:
        """Have the screen black, and whoever speaks see that it is, or neither."""
        if self.stage:
            self.stage.darken(is_dark)
        if self.desk:
            self.desk.current.darken(is_dark)

    def _fail(self, words: str) -> None:
        self.stop()
        self.noticed.emit(words)


def _other_screen(own: QScreen) -> QScreen | None:
    """A screen beside ``own``, for those who listen."""
    return next((screen for screen in QGuiApplication.screens() if screen is not own), None)


def _fill(part: QWidget, screen: QScreen) -> None:
    """Have ``part`` take all of ``screen``."""
    part.setScreen(screen)
    part.setGeometry(screen.geometry())
    part.setMinimumSize(QSize(1, 1))
    part.showFullScreen()
    part.activateWindow()
