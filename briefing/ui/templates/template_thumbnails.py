"""Pictures of the user's own summary slide on the templates on offer, drawn in a thread when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from briefing.core.errors import BriefingError
from briefing.core.storage.reach import within
from briefing.deck.render.images import drawn
from briefing.ui.common.jobs import Job
from briefing.ui.document.document import Document

SIZE = QSize(192, 108)
"""Pixels of a thumbnail; it is drawn for screens with twice as many, too."""
_PATIENCE = 2
"""Seconds in which a disk says whether a template is there."""


class TemplateThumbnails(QObject):
    """Draws for ``document``, with the ``maps`` that an export takes.

    ``drawn`` has the name of a template and its picture, ``failed`` why there is none.
    """

    drawn = Signal(str, QImage)
    failed = Signal(str, str)

    def __init__(self, document: Document, maps: Path) -> None:
        super().__init__(document)
        self._document = document
        self._maps = maps
        self._job: Job | None = None

    def draw(self, names: Sequence[str]) -> None:
        """Draw the summary as it is now on each of these templates; what is still being drawn is given up."""
        self.stop()
        self._job = Job(self._work(names), self)
        self._job.start()

    def stop(self) -> None:
        """Draw nothing any more; waits for the picture that is at hand."""
        if self._job:
            self._job.cancel()
            self._job.wait()
            self._job.deleteLater()
            self._job = None

    def _work(self, names: Sequence[str]) -> Callable[..., object]:
        briefing, language, maps = self._document.proved, self._document.language, self._maps

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.deck.request import Request
            from briefing.deck.summary_picture import summary_picture  # with all that makes decks
            from briefing.deck.template.catalogue import find

            for name in names:
                if cancelled():
                    break
                try:
                    within(_PATIENCE, partial(find, name))
                    request = Request(template=name, language=language, maps=maps)
                    picture = summary_picture(briefing, request, 2 * SIZE.width())
                except BriefingError as error:
                    self.failed.emit(name, error.what)
                except TimeoutError:
                    self.failed.emit(name, self.tr("Its drive or the network does not answer."))
                else:
                    self.drawn.emit(name, drawn(picture))
            return None

        return work
