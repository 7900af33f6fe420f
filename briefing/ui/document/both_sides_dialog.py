"""What two people changed each in another way, side by side: one is chosen for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing.core.characters import briefly, dotted
from briefing.core.i18n import headed
from briefing.core.merge import Conflict, Merge
from briefing.core.model import Briefing, Message, Source, Speaker, Theme
from briefing.ui.common.languages import date_shown
from briefing.ui.style.fonts import serif
from briefing.ui.style.keys import literal
from briefing.ui.widgets.flow import ScrolledColumn
from briefing.ui.widgets.forms.safe_dialog import SafeDialog, resize_within

translate = QCoreApplication.translate
_MOST_OF_HEADING = 60
_MOST_OF_TEXT = 1200
"""Letters of a text that are shown: what is longer differs where nobody compares by eye."""
_SMALLEST = (720, 320)
_LARGEST = (860, 720)


class BothSidesDialog(SafeDialog):
    """Shows the conflicts of ``merge``; ``mine`` and ``theirs`` are what the two sides are called."""

    def __init__(self, parent: QWidget, merge: Merge, mine: str, theirs: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring both together"))
        self._groups: dict[tuple[str, str, str], QButtonGroup] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        heading = QLabel(self.tr("Which do you want to keep?"))
        heading.setFont(serif(self.font().pointSizeF() + 5))
        said = QLabel(self.tr("All else that either of you changed is brought together. These were changed by both:"))
        said.setWordWrap(True)
        buttons = self._buttons()
        area = ScrolledColumn()
        rows = self._rows(merge, mine, theirs)
        area.setWidget(rows)
        for part in (heading, said):
            column.addWidget(part)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        wanted = rows.sizeHint().height() + 190
        resize_within(self, _LARGEST[0], min(max(wanted, _SMALLEST[1]), _LARGEST[1]))
        self.setMinimumSize(*_SMALLEST)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)

    @property
    def taken(self) -> list[tuple[str, str, str]]:
        """The keys of the conflicts that are settled for the other side."""
        return [key for key, group in self._groups.items() if group.checkedId() == 1]

    def choose(self, key: tuple[str, str, str], *, theirs: bool) -> None:
        """Settle the conflict of this key."""
        self._groups[key].button(int(theirs)).setChecked(True)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Bring together"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _rows(self, merge: Merge, mine: str, theirs: str) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        for number, conflict in enumerate(merge.conflicts):
            name = QLabel(heading_of(conflict, merge.briefing))
            name.setObjectName("overline")
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            grid.addWidget(name, 3 * number, 0, 1, 2)
            group = self._groups[conflict.key] = QButtonGroup(self)
            for side, (words, value) in enumerate(((mine, conflict.mine), (theirs, conflict.theirs))):
                button = QRadioButton(literal(words))
                button.setAccessibleDescription(headed(name.text(), text_of(value, merge.briefing)))
                group.addButton(button, side)
                grid.addWidget(button, 3 * number + 1, side)
                grid.addWidget(_Side(text_of(value, merge.briefing), button), 3 * number + 2, side)
            group.button(0).setChecked(True)
        grid.setRowStretch(3 * len(merge.conflicts), 1)
        return rows


class _Side(QLabel):
    """A value, which a click chooses."""

    def __init__(self, text: str, button: QRadioButton) -> None:
        super().__init__(text if len(text) <= _MOST_OF_TEXT else f"{text[:_MOST_OF_TEXT]}…")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setContentsMargins(24, 0, 0, 10)
        self._button = button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button.setChecked(True)


def heading_of(conflict: Conflict, briefing: Briefing) -> str:
    """Where a conflict is, for people: of which quote, theme, speaker or source, and what of it."""
    thing = _thing(conflict, briefing)
    field = _field(conflict.field)
    return f"{thing} · {field}" if field else thing


def text_of(value: object, briefing: Briefing) -> str:
    """A side of a conflict, for people."""
    if value is None:
        return translate("Merge", "Deleted")
    if value == "":
        return translate("Merge", "Nothing")
    if isinstance(value, Message):
        return "\n".join(part for part in (value.quote, value.takeaway, value.ask) if part)
    if isinstance(value, Speaker):
        return dotted(value.name, value.position)
    if isinstance(value, Theme):
        return "\n".join(part for part in (value.title, value.headline) if part)
    if isinstance(value, Source):
        return dotted(value.title, value.publisher, date_shown(value.date))
    if isinstance(value, tuple):
        return "\n".join(f"{place}. {_named(id, briefing)}" for place, id in enumerate(value, 1))
    return str(value)


def _thing(conflict: Conflict, briefing: Briefing) -> str:
    if conflict.part == "deck":
        return translate("Merge", "The deck")
    if conflict.part == "assembly":
        return translate("Merge", "The assembly")
    found = next((side for side in (conflict.mine, conflict.theirs) if isinstance(side, _ITEMS)), None)
    found = found or _lookup(conflict.part, briefing).get(conflict.id)
    words = briefly(_words(found), _MOST_OF_HEADING) if found is not None else conflict.id
    what = {
        "messages": translate("Merge", "Quote “{name}”"),
        "themes": translate("Merge", "Theme “{name}”"),
        "speakers": translate("Merge", "Speaker {name}"),
        "sources": translate("Merge", "Source “{name}”"),
    }
    if not conflict.id:
        return {
            "messages": translate("Merge", "The quotes"),
            "themes": translate("Merge", "The themes"),
            "speakers": translate("Merge", "The speakers"),
            "sources": translate("Merge", "The sources"),
        }.get(conflict.part, translate("Merge", "The briefing"))
    return what[conflict.part].format(name=words)


_ITEMS = (Message, Speaker, Theme, Source)


def _lookup(part: str, briefing: Briefing) -> Mapping[str, Message | Speaker | Theme | Source]:
    return {item.id: item for item in getattr(briefing, part, ())}


def _words(item: object) -> str:
    return str(item.quote if isinstance(item, Message) else getattr(item, "name", "") or getattr(item, "title", ""))


def _named(id: str, briefing: Briefing) -> str:
    for part in ("messages", "themes", "speakers", "sources"):
        if item := _lookup(part, briefing).get(id):
            return briefly(_words(item), _MOST_OF_HEADING)
    return id


def _field(field: str) -> str:
    """What people call a field; one that the program does not know is called as the file has it."""
    known: dict[str, Callable[[], str]] = {
        "": lambda: translate("Merge", "changed by one, deleted by the other"),
        "order": lambda: translate("Merge", "order"),
        "quote": lambda: translate("Merge", "words"),
        "text": lambda: translate("Merge", "text"),
        "speaker": lambda: translate("Merge", "speaker"),
        "theme": lambda: translate("Merge", "theme"),
        "context": lambda: translate("Merge", "context"),
        "takeaway": lambda: translate("Merge", "takeaway"),
        "ask": lambda: translate("Merge", "ask"),
        "level": lambda: translate("Merge", "level of the ask"),
        "owner": lambda: translate("Merge", "owner"),
        "due": lambda: translate("Merge", "due date"),
        "slide": lambda: translate("Merge", "slide"),
        "title": lambda: translate("Merge", "title"),
        "headline": lambda: translate("Merge", "headline"),
        "colour": lambda: translate("Merge", "colour"),
        "name": lambda: translate("Merge", "name"),
        "role": lambda: translate("Merge", "role"),
        "organisation": lambda: translate("Merge", "organisation"),
        "publisher": lambda: translate("Merge", "outlet"),
        "author": lambda: translate("Merge", "author"),
        "date": lambda: translate("Merge", "date"),
        "url": lambda: translate("Merge", "address"),
        "host": lambda: translate("Merge", "host"),
        "place": lambda: translate("Merge", "place"),
        "language": lambda: translate("Merge", "language"),
        "answer": lambda: translate("Merge", "sentence to remember"),
        "subtitle": lambda: translate("Merge", "subtitle"),
        "audience": lambda: translate("Merge", "audience"),
        "classification": lambda: translate("Merge", "mark on every slide"),
        "template": lambda: translate("Merge", "template"),
        "narrative": lambda: translate("Merge", "narrative"),
    }
    return known[field]() if field in known else field


def ask_both_sides(parent: QWidget, merge: Merge, names: Sequence[str]) -> list[tuple[str, str, str]] | None:
    """The keys of the conflicts to settle for the other side, None where the user leaves it all as it is."""
    if not merge.conflicts:
        return []
    dialog = BothSidesDialog(parent, merge, *names)
    accepted = bool(dialog.exec())
    taken = dialog.taken
    dialog.deleteLater()
    return taken if accepted else None
