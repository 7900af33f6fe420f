"""Which speakers are one person, and under which name that person goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.core.characters import dotted
from briefing.core.model import Briefing
from briefing.sources.quotes.people.namesakes import namesakes
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.form import named, narrow
from briefing.ui.widgets.forms.safe_dialog import SafeDialog

_ID = Qt.ItemDataRole.UserRole


class MergeDialog(SafeDialog):
    """Offers the speakers of ``briefing``, those with ``ids`` and their namesakes checked.

    Where ``ids`` are none, the first speakers that seem to be one are checked.
    """

    def __init__(self, parent: QWidget, briefing: Briefing, ids: Collection[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge speakers"))
        self.resize(460, 480)
        self.list, self.name = QListWidget(), DropDown()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._compose()
        self._fill(briefing, _alike(briefing, ids))
        self.list.itemChanged.connect(self._follow)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._follow()
        self.list.setFocus()

    @property
    def ids(self) -> list[str]:
        """The speakers that are one."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    @property
    def kept(self) -> str:
        """The one of them that stays."""
        return str(self.name.currentData())

    def _compose(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setFont(serif(self.font().pointSizeF() + 5))
        said = QLabel(self.tr("Check the names that belong to one person. All their quotes go to the name you keep."))
        said.setWordWrap(True)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Speakers"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Merge"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(said)
        column.addWidget(self.list, 1)
        narrow(self.name)
        column.addLayout(named(self.tr("Name to &keep"), self.name))
        column.addWidget(self.buttons)

    def _fill(self, briefing: Briefing, checked: list[str]) -> None:
        counts = Counter(message.speaker for message in briefing.messages)
        for speaker in briefing.speakers:
            quotes = self.tr("%n cards", "", counts[speaker.id])
            line = dotted(speaker.position, quotes)
            item = QListWidgetItem(f"{speaker.name}\n{line}", self.list)
            item.setData(_ID, speaker.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{speaker.name}, {line}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if speaker.id in checked else Qt.CheckState.Unchecked)
            if checked and speaker.id == checked[0]:
                self.list.setCurrentItem(item)
        self._names = {speaker.id: speaker.name for speaker in briefing.speakers}
        self._preferred = checked[:1]

    def _follow(self) -> None:
        """Offer the checked names to be kept."""
        kept = self.name.currentData() or next(iter(self._preferred), None)
        self.name.clear()
        for id in self.ids:
            self.name.addItem(self._names[id], id)
        self.name.setCurrentIndex(max(0, self.name.findData(kept)))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(len(self.ids) > 1)


def _alike(briefing: Briefing, ids: Collection[str]) -> list[str]:
    """The speakers to begin with, the one to be kept first."""
    by_name = {speaker.name.strip(): speaker.id for speaker in reversed(briefing.speakers)}
    groups = [[by_name[name] for name in (group.fullest, *group.others)] for group in namesakes(by_name)]
    found = next((group for group in groups if set(ids) & set(group) or not ids), [])
    return [*found, *(id for id in ids if id not in found)]
