"""The preferences: each is taken at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.common.languages import NAMES
from briefing.ui.common.settings import Settings
from briefing.ui.style.fonts import serif
from briefing.ui.style.tokens import MODES
from briefing.ui.widgets import files
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.form import named
from briefing.ui.widgets.forms.safe_dialog import SafeDialog

_WIDTH, _LIST_HEIGHT = 460, 84


class PreferencesDialog(SafeDialog):
    """Shows and sets the language and the appearance of all windows, the folder of new files, and own templates.

    Another language needs another window: the dialog closes, and ``wanted_language`` is that language.
    """

    takes_at_once = True
    appearance_chosen = Signal(str)
    template_requested = Signal()
    templates_changed = Signal()

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(_WIDTH)
        self.wanted_language: str | None = None
        self._settings = settings
        self.language, self.appearance, self.templates = DropDown(), DropDown(), QListWidget()
        self.folder = QLabel()
        self.forget = QPushButton(self.tr("&Remove from the list"))
        self.add = QPushButton(self.tr("Add a &template…"))
        self.choose_folder = QPushButton(self.tr("&Choose…"))
        is_home = files.folder_there() == Path.home()
        self.usual_folder = QPushButton(self.tr("&My home folder") if is_home else self.tr("&My documents"))
        self._fill()
        self._compose()
        self.language.activated.connect(self._speak)
        self.appearance.activated.connect(lambda: self.appearance_chosen.emit(self.appearance.currentData()))
        self.choose_folder.clicked.connect(self._ask_folder)
        self.usual_folder.clicked.connect(lambda: self._set_folder(None))
        self.templates.currentRowChanged.connect(lambda row: self.forget.setEnabled(row >= 0))
        self.forget.clicked.connect(self._forget)
        self.add.clicked.connect(self._add)

    def _fill(self) -> None:
        for code, name in (("", self.tr("Same as the system")), *NAMES.items()):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        for mode, name in zip(MODES, (self.tr("Same as the system"), self.tr("Light"), self.tr("Dark")), strict=True):
            self.appearance.addItem(name, mode)
        self.appearance.setCurrentIndex(self.appearance.findData(self._settings.theme))
        self._show_folder()
        self._list_templates()

    def _compose(self) -> None:
        heading = QLabel(self.tr("Preferences"))
        heading.setFont(serif(self.font().pointSizeF() + 5))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addWidget(heading)
        choices = QHBoxLayout()
        choices.setSpacing(14)
        choices.addLayout(named(self.tr("&Language"), self.language), 1)
        choices.addLayout(named(self.tr("&Appearance"), self.appearance), 1)
        column.addLayout(choices)
        self._add_folder()
        self.templates.setFixedHeight(_LIST_HEIGHT)
        self.templates.setObjectName("boxed")
        column.addLayout(named(self.tr("&Your own templates"), self.templates))
        column.addLayout(_row(self.add, self.forget))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _add_folder(self) -> None:
        label = QLabel(self.tr("Folder for new briefings and decks"))
        label.setObjectName("overline")
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(label)
        self._column.addWidget(self.folder)
        self._column.addLayout(_row(self.choose_folder, self.usual_folder))

    def _speak(self) -> None:
        self.wanted_language = str(self.language.currentData())
        self.accept()

    def _ask_folder(self) -> None:
        if folder := files.ask_folder(self, self._settings.folder):
            self._set_folder(folder)

    def _set_folder(self, folder: Path | None) -> None:
        self._settings.folder = folder
        self._show_folder()

    def _show_folder(self) -> None:
        chosen = self._settings.folder
        self.folder.setText(str(files.folder_there(chosen)))
        self.usual_folder.setEnabled(chosen is not None)

    def _list_templates(self) -> None:
        with QSignalBlocker(self.templates):
            self.templates.clear()
            memo = self._settings.memo_template
            for path in (*self._settings.templates(), *([memo] if memo else [])):
                words = self.tr("{name} (for Word memos)").format(name=path.name) if path == memo else path.name
                item = QListWidgetItem(words, self.templates)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setToolTip(str(path))
        self.forget.setEnabled(False)
        for part in (self.templates, self.forget):
            part.setVisible(self.templates.count() > 0)

    def _forget(self) -> None:
        if item := self.templates.currentItem():
            path = item.data(Qt.ItemDataRole.UserRole)
            if path == self._settings.memo_template:
                self._settings.memo_template = None
            self._settings.forget_template(path)
            self._list_templates()
            self.templates_changed.emit()

    def _add(self) -> None:
        self.template_requested.emit()
        self._list_templates()


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    return row
