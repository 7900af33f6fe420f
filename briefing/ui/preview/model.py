"""The slides of the deck that would be exported now, with their pictures as they come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QImage

from briefing.ui.cards.model import Index
from briefing.ui.preview.previewing import Previewing, Slide

SHOWN = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()
translate = QCoreApplication.translate


class Shown(NamedTuple):
    """A slide with its number, from 1, and its thumbnail; ``fresh`` when that is of the deck as it is now."""

    slide: Slide
    number: int
    picture: QImage | None
    fresh: bool


class SlidesModel(QAbstractListModel):
    """Follows a preview. A picture of an older deck stays, marked, until the new one is there."""

    def __init__(self, previewing: Previewing) -> None:
        super().__init__(previewing)
        self._slides: list[Slide] = []
        self._pictures: dict[Slide, QImage] = {}
        self._fresh: set[int] = set()
        previewing.staled.connect(self._stale)
        previewing.outlined.connect(self._outline)
        previewing.drawn.connect(self._draw)
        previewing.failed.connect(lambda: self._outline([]))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._slides)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self.shown(index.row())
        match role:
            case _ if role == SHOWN:
                return shown
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return shown.slide.title
            case Qt.ItemDataRole.AccessibleTextRole:
                words = translate("Slides", "Slide {number}: {title}")
                return words.format(number=shown.number, title=shown.slide.title)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def shown(self, row: int) -> Shown:
        slide = self._slides[row]
        return Shown(slide, row + 1, self._pictures.get(slide), row in self._fresh)

    def row_of_message(self, id: str) -> int:
        """The first slide that shows the message ``id``, -1 for none."""
        return next((row for row, slide in enumerate(self._slides) if id in slide.messages), -1)

    def forget(self) -> None:
        """Have no slide: the next are of another document."""
        self.beginResetModel()
        self._slides, self._pictures = [], {}
        self.endResetModel()

    def _stale(self) -> None:
        self._fresh.clear()
        self._repaint(0, len(self._slides) - 1)

    def _outline(self, slides: Sequence[Slide]) -> None:
        self._fresh.clear()
        if list(slides) == self._slides:
            self._slides = list(slides)  # whose texts may stand elsewhere
            return
        self.beginResetModel()
        self._slides = list(slides)
        self._pictures = {slide: self._pictures[slide] for slide in slides if slide in self._pictures}
        self.endResetModel()

    def _draw(self, row: int, picture: QImage, large: bool) -> None:
        if not large and row < len(self._slides):
            self._pictures[self._slides[row]] = picture
            self._fresh.add(row)
            self._repaint(row, row)

    def _repaint(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
