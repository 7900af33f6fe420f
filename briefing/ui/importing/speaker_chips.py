"""Who speaks in an article, a chip each: to see one alone, and to make one of two."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from briefing.core.system.keys import keys
from briefing.sources.quotes.people.namesakes import Namesakes
from briefing.ui.style.keys import literal, written_key
from briefing.ui.widgets.flow import FlowLayout
from briefing.ui.widgets.texts import breakable, shortened

_MOST = 8
"""Speakers that have a chip of their own; all others stand in a menu."""
_LONGEST = 40
"""Characters of a name that a chip shows."""
_VOICE = "application/x-briefing-voice"


class SpeakerChips(QWidget):
    """The speakers, those who say most first. ``chosen`` has the one to be seen alone, "" for all.

    ``merged`` has a name, and the name of the same person that is to be kept: a chip dropped on another, or chosen in
    its menu.
    """

    chosen = Signal(str)
    merged = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.only = ""
        self.chips: dict[str, VoiceChip] = {}
        self._counts: dict[str, int] = {}
        self._more = QToolButton()
        self._more.setObjectName("chip")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row = FlowLayout(6)
        self.setLayout(self._row)
        self.setAccessibleName(self.tr("Speakers"))

    def show_speakers(self, counts: Mapping[str, int]) -> None:
        """Show how many quotes each speaker has."""
        ranked = dict(sorted(counts.items(), key=lambda item: -item[1]))
        if self.only not in ranked:
            self.only = ""
        if ranked != self._counts:
            self._counts = ranked
            self._build()
        for name, chip in self.chips.items():
            chip.setChecked(name == self.only)

    def choose(self, name: str) -> None:
        """See this speaker alone, or all again."""
        self.only = "" if name == self.only else name
        self.show_speakers(self._counts)
        self.chosen.emit(self.only)

    def _build(self) -> None:
        focused = next((name for name, chip in self.chips.items() if chip.hasFocus()), "")
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._row.removeWidget(self._more)
        names = list(self._counts)
        self.chips = {name: VoiceChip(name, self._counts[name], names) for name in names[:_MOST]}
        for name, chip in self.chips.items():
            chip.clicked.connect(partial(self.choose, name))
            chip.merged.connect(self.merged)
            self._row.addWidget(chip)
            chip.show()
        self._offer_more(names[_MOST:])
        if focused in self.chips:
            self.chips[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(len(names) > 1)

    def _offer_more(self, names: list[str]) -> None:
        self._more.setVisible(bool(names))
        if not names:
            return
        menu = QMenu(self)
        for name in names:
            menu.addAction(literal(f"{name}  {self._counts[name]}"), partial(self.choose, name))
        self._more.setText(self.tr("%n more", "", len(names)))
        self._more.setMenu(menu)
        self._row.addWidget(self._more)


class VoiceChip(QToolButton):
    """A speaker. ``merged`` has its name and that of the chip it is dropped on, or that is chosen in its menu."""

    merged = Signal(str, str)

    def __init__(self, name: str, count: int, names: list[str]) -> None:
        super().__init__()
        self._name, self._names = name, names
        self._pressed: QPoint | None = None
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setAcceptDrops(True)
        self.setText(literal(f"{shortened(name, _LONGEST)}  {count}"))
        self.setAccessibleName(self.tr("{name}: %n cards", "", count).format(name=name))
        self.setToolTip(self.tr("Click to see these alone; drop it on another name if both are one person"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_of_others().exec(event.globalPos())

    def menu_of_others(self) -> QMenu:
        """The other speakers, one of whom this may be."""
        menu = QMenu(self)
        menu.addSection(self.tr("Same person as"))
        for other in self._names:
            if other != self._name:
                menu.addAction(literal(other), partial(self.merged.emit, self._name, other))
        return menu

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pressed = self._pressed if event.buttons() & Qt.MouseButton.LeftButton else None
        far = pressed and (event.position().toPoint() - pressed).manhattanLength() >= QApplication.startDragDistance()
        if not far:
            super().mouseMoveEvent(event)
            return
        self._pressed = None
        self.setDown(False)
        data, drag = QMimeData(), QDrag(self)
        data.setData(_VOICE, self._name.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dragged(event.mimeData()) not in ("", self._name):
            event.acceptProposedAction()
            self.setDown(True)  # as what takes the drop

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.setDown(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.setDown(False)
        event.acceptProposedAction()
        self.merged.emit(_dragged(event.mimeData()), self._name)


def _dragged(data: QMimeData) -> str:
    return bytes(data.data(_VOICE).data()).decode() if data.hasFormat(_VOICE) else ""


class OfferBar(QFrame):
    """Asks whether names that seem to be one person's are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("suggestion")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.merge, self.apart = QPushButton(self.tr("&Merge")), QPushButton(self.tr("Keep a&part"))
        self.merge.setToolTip(written_key(keys("Ctrl+M")[0]))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self._words, 1)
        for button in (self.merge, self.apart):
            button.setAutoDefault(False)
            row.addWidget(button)

    def offer(self, group: Namesakes | None) -> None:
        """Ask about these names, or hide where there are none."""
        self.setVisible(group is not None)
        if group:
            others = ", ".join(self.tr("“{name}”").format(name=name) for name in group.others)
            words = self.tr("Are {others} and “{name}” one person?")
            self._words.setText(breakable(words.format(others=others, name=group.fullest)))
