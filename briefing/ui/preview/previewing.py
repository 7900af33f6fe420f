"""The preview: the deck that would be exported now, drawn from its very bytes in a thread of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil
from pathlib import Path
from threading import Condition
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from briefing.core.errors import BriefingError, CancelledError
from briefing.core.model import Briefing
from briefing.deck.render.images import drawn
from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.deck.editable import Editable
    from briefing.deck.fonts.faces import Substitute
    from briefing.deck.layout.model import Page
    from briefing.deck.render.renderer import Renderer
    from briefing.deck.request import Request
    from briefing.deck.template.opening import OpenTemplate

THUMBNAIL = 208
"""The least width of a thumbnail's picture, in device pixels."""
_STEP = 96
"""Pictures grow by so many device pixels: what is shown a little larger is not drawn anew."""


@dataclass(frozen=True)
class Slide:
    """A slide of the deck: what lists say of it, the ids of the messages it shows, its texts and its notes.

    ``quote`` is the message whose quote is its title, "" where none is.

    Slides are told apart by what they show, not by where on them it stands.
    """

    title: str
    section: str
    messages: tuple[str, ...]
    texts: tuple[Editable, ...] = field(default=(), compare=False)
    notes: str = field(default="", compare=False)
    quote: str = field(default="", compare=False)

    @property
    def message(self) -> str:
        """The first of them, "" for none."""
        return self.messages[0] if self.messages else ""


@dataclass(frozen=True)
class Task:
    """A deck to draw, the ``number``-th of the preview."""

    briefing: Briefing
    request: Request
    number: int


class Previewing(QObject):
    """Keeps pictures of the deck's slides true to the document while ``is_active``. ``maps`` is as for an export.

    ``staled`` says that the pictures shown are of an older briefing. For the new one, ``outlined`` gives the slides,
    ``timed`` their number and the minutes they take to present, ``drawn`` (slide from 0, picture, whether it is the
    large one) follows for each, and ``remarked`` has sentences on what reads otherwise than it should, and on fonts
    whose stand-ins nobody tells from them. ``failed`` says why there is no deck.
    """

    staled = Signal()
    outlined = Signal(list)
    timed = Signal(int, int)
    drawn = Signal(int, QImage, bool)
    remarked = Signal(list, list)
    failed = Signal(str)

    def __init__(self, document: Document, maps: Path) -> None:
        super().__init__(document)
        self.document = document
        self._maps = maps
        self.is_active = False
        self._worker: _Worker | None = None
        self._width = THUMBNAIL
        self._number = 0
        self._asked: Briefing | None = None
        document.changed.connect(self.refresh)

    def start(self) -> None:
        """Begin to draw, or go on."""
        self.is_active = True
        if self._worker is None:
            self._worker = _Worker(self)
            self._worker.widen(self._width)
            self._worker.outlined.connect(self._outlined)
            self._worker.timed.connect(self._timed)
            self._worker.drawn.connect(self._drawn)
            self._worker.remarked.connect(self._remarked)
            self._worker.failed.connect(self._failed)
            self._worker.start()
        self.refresh()

    def pause(self) -> None:
        """Leave edits undrawn until the next start."""
        self.is_active = False

    def stop(self) -> None:
        """End the thread, whatever it is at."""
        self.is_active = False
        if self._worker:
            self._worker.stop()
            self._worker.wait()
            self._worker = None

    def refresh(self) -> None:
        """Draw the deck anew when the document has changed since."""
        briefing = self.document.briefing
        if self._worker and self.is_active and self._asked is not briefing:
            self._asked = briefing
            self._number += 1
            self.staled.emit()
            self._worker.ask(Task(self.document.to_draw, self._request(), self._number))

    def _request(self) -> Request:
        from briefing.deck.request import Request

        return Request(language=self.document.language, maps=self._maps)

    def redraw(self) -> None:
        """Draw the deck anew though the document is the same: the map of its template has changed."""
        self._asked = None
        self.refresh()

    def look_at(self, slide: int, width: int) -> None:
        """Draw ``slide`` (from 0) large, ``width`` device pixels wide, before all others."""
        if self._worker:
            self._worker.look_at(slide, width)

    def widen(self, width: int) -> None:
        """Have pictures for thumbnails ``width`` device pixels wide: no smaller, and not much larger."""
        self._width = max(THUMBNAIL, ceil(width / _STEP) * _STEP)
        if self._worker:
            self._worker.widen(self._width)

    def _outlined(self, number: int, slides: list[Slide]) -> None:
        if number == self._number:
            self.outlined.emit(slides)

    def _timed(self, number: int, slides: int, minutes: int) -> None:
        if number == self._number:
            self.timed.emit(slides, minutes)

    def _drawn(self, number: int, slide: int, picture: QImage, large: bool) -> None:
        if number == self._number:
            self.drawn.emit(slide, picture, large)

    def _remarked(self, number: int, told: list[str], unseen: list[str]) -> None:
        if number == self._number:
            self.remarked.emit(told, unseen)

    def _failed(self, number: int, words: str) -> None:
        if number == self._number:
            self.failed.emit(words)


class _Worker(QThread):
    """Makes the deck last asked for, then draws: the slide looked at first, then the thumbnails, nearest first.

    Work on a deck that is no longer the last is given up. Every signal bears the number of its task.
    """

    outlined = Signal(int, list)
    timed = Signal(int, int, int)
    drawn = Signal(int, int, QImage, bool)
    remarked = Signal(int, list, list)
    failed = Signal(int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._news = Condition()
        self._task: Task | None = None
        self._wanted: tuple[int, int] | None = None
        self._width = THUMBNAIL
        self._is_stopped = False

    def ask(self, task: Task) -> None:
        self._tell(lambda: setattr(self, "_task", task))

    def look_at(self, slide: int, width: int) -> None:
        self._tell(lambda: setattr(self, "_wanted", (slide, width)))

    def widen(self, width: int) -> None:
        self._tell(lambda: setattr(self, "_width", width))

    def stop(self) -> None:
        self._tell(lambda: setattr(self, "_is_stopped", True))

    def run(self) -> None:
        made: Task | None = None
        drawing: _Drawing | None = None
        while not self._is_stopped:
            if self._task is not made:
                made = self._task
                drawing = self._make(made) if made else None
            elif not (drawing and self._draw_next(drawing)):
                self._wait(made, drawing)

    def _tell(self, change: Callable[[], None]) -> None:
        with self._news:
            change()
            self._news.notify()

    def _wait(self, made: Task | None, drawing: _Drawing | None) -> None:
        with self._news:
            has_news = drawing and (self._wanted, self._width) != (drawing.seen, drawing.width)
            if not self._is_stopped and self._task is made and not has_news:
                self._news.wait()

    def _make(self, task: Task) -> _Drawing | None:
        """The deck that is asked for, to be drawn; None where it cannot be made, which is told, or need not be."""
        from briefing.ui.widgets import messages

        try:
            return self._made(task)
        except CancelledError:
            pass
        except BriefingError as error:
            self.failed.emit(task.number, str(error))
        except Exception as error:  # whatever it is, the window must go on
            sys.excepthook(type(error), error, error.__traceback__)
            self.failed.emit(task.number, messages.explained(error))
        return None

    def _made(self, task: Task) -> _Drawing:
        from briefing.deck.export import resolved
        from briefing.deck.plan.duration import duration
        from briefing.deck.remarks import foreign_texts
        from briefing.deck.write.writer import write

        def cancelled() -> bool:
            return self._is_stopped or self._task is not task

        made = resolved(task.briefing, task.request, cancelled)
        data, pages = write(made, is_judged=False, cancelled=cancelled), made.pages
        slides = slides_of(pages, made[2], task.briefing)
        drawing = _Drawing(task.number, data, len(pages), foreign_texts(task.briefing, task.request.language))
        length = duration([page.slide for page in pages])
        self.outlined.emit(task.number, slides)
        self.timed.emit(task.number, length.slides, length.minutes)
        return drawing

    def _draw_next(self, drawing: _Drawing) -> bool:
        """Draw one picture; False when all are drawn."""
        wanted = self._wanted
        if wanted and wanted != drawing.seen:
            drawing.seen = wanted
            if wanted[0] < drawing.slides:
                picture = _drawn_or_told(lambda: drawing.large(*wanted), wanted[1])
                self.drawn.emit(drawing.number, wanted[0], picture, True)
            return True
        drawing.widen(self._width)
        if not drawing.left:
            return self._remark(drawing)
        near = wanted[0] if wanted else 0
        slide = min(drawing.left, key=lambda slide: abs(slide - near))
        drawing.left.remove(slide)
        picture = _drawn_or_told(lambda: drawing.thumbnail(slide), drawing.width)
        self.drawn.emit(drawing.number, slide, picture, False)
        return True

    def _remark(self, drawing: _Drawing) -> bool:
        """Say, once a deck, which texts stay foreign, which fonts stand in for others; False: it is all."""
        if not drawing.is_remarked:
            from briefing.deck.pdf_and_pictures import substitute_sentence

            drawing.is_remarked = True
            fonts: list[Substitute] = []
            with suppress(BriefingError):  # a slide that cannot be drawn, which its picture says
                fonts = drawing.renderer.substitutes()
            told = [substitute_sentence(font) for font in fonts if not font.same_widths]
            unseen = [substitute_sentence(font) for font in fonts if font.same_widths]
            self.remarked.emit(drawing.number, [*drawing.remarks, *told], unseen)
        return False


def slides_of(pages: Sequence[Page], template: OpenTemplate, briefing: Briefing) -> list[Slide]:
    """What the preview knows of each page, in the order of the deck."""
    from briefing.deck.editable import editables

    return [
        Slide(
            page.slide.title,
            page.slide.section,
            page.slide.messages,
            editables(page, template, briefing),
            page.slide.notes,
            page.quote,
        )
        for page in pages
    ]


def _drawn_or_told(draw: Callable[[], QImage], width: int) -> QImage:
    """The picture, or one ``width`` pixels wide that says why there is none: the other slides go on."""
    from briefing.ui.preview.undrawn import undrawn
    from briefing.ui.widgets import messages

    try:
        return draw()
    except BriefingError as error:
        return undrawn(str(error), width)
    except Exception as error:  # whatever it is, the preview must go on
        sys.excepthook(type(error), error, error.__traceback__)
        return undrawn(messages.explained(error), width)


class _Drawing:
    """A deck being drawn: the slides ``left`` without thumbnail, and what was last ``seen`` large (slide, width)."""

    def __init__(self, number: int, data: bytes, slides: int, remarks: Sequence[str]) -> None:
        self.remarks = remarks
        self.number = number
        self.slides = slides
        self.width = 0
        self.left: set[int] = set()
        self.seen: tuple[int, int] | None = None
        self.is_remarked = False
        self._data = data

    def widen(self, width: int) -> None:
        """Draw thumbnails ``width`` device pixels wide from now on: all of them anew."""
        if width != self.width:
            self.width, self.left = width, set(range(self.slides))

    def large(self, slide: int, width: int) -> QImage:
        """The slide, ``width`` pixels wide; quick, for the whole deck is not opened for it, and no file is made."""
        from briefing.deck.render.on_screen import on_screen

        return on_screen(self._data, slide, width)

    def thumbnail(self, slide: int) -> QImage:
        return drawn(self.renderer.picture(slide, self.width / self.renderer.size[0]))

    @cached_property
    def renderer(self) -> Renderer:
        """Of all slides."""
        from briefing.deck.render.renderer import Renderer

        return Renderer(self._data)
