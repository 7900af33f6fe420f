"""The export while it runs, and what to do with the deck once it is there."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from briefing.ui.common.jobs import Job, Work
from briefing.ui.crash.reveal import open_file, show_in_folder
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.forms.safe_dialog import SafeDialog, keep_default
from briefing.ui.widgets.messages import explained
from briefing.ui.widgets.texts import breakable

_WARNINGS_SHOWN = 6


class Report(Protocol):
    """What an export tells of the deck it wrote, or of the memo, which has 0 slides."""

    path: Path
    slides: int
    warnings: tuple[str, ...]
    backup: Path | None


class ExportDialog(SafeDialog):
    """Runs ``work``, shows its progress, and ends on the deck, on an error, or closed when cancelled.

    ``title`` is what it does where that is no export; ``is_memo`` says that the memo is written, not the deck; ``left``
    says what its board would still miss. ``elsewhere`` asks for another place, where it ``may_go_elsewhere``.
    """

    ended = Signal()
    elsewhere = Signal()

    def __init__(self, parent: QWidget, work: Work, title: str = "", *, is_memo: bool = False, left: str = "") -> None:
        super().__init__(parent)
        self._is_memo, self._left = is_memo, left
        self.may_go_elsewhere = False
        self.setWindowTitle(title or (self.tr("Export the memo") if is_memo else self.tr("Export the deck")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(440)
        self._path, self._told = Path(), ""
        writing = self.tr("Writing the memo…") if is_memo else self.tr("Writing the deck…")
        self._title, self._words = QLabel(writing), QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.elsewhere_button = QPushButton(self.tr("Choose another folder…"))
        self.close_button = QPushButton(self.tr("Close"))
        self.job = Job(work, self)
        self._compose()
        self._connect()
        self.job.start()

    @property
    def is_running(self) -> bool:
        return self.job.isRunning()

    @property
    def words(self) -> str:
        """What the dialog says under its title."""
        return self._words.text()

    def reject(self) -> None:
        """Esc and the close button cancel a running export; the dialog closes once it has stopped."""
        if self.is_running:
            self._cancel()
        else:
            super().reject()

    def stop(self) -> None:
        """Cancel and wait until nothing runs any more."""
        self.job.cancel()
        self.job.wait()
        super().reject()

    def _compose(self) -> None:
        self._title.setFont(serif(self.font().pointSizeF() + 5))
        self._words.setWordWrap(True)
        self._words.setObjectName("muted")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        row.addStretch(1)
        for button in (
            self.folder_button,
            self.open_button,
            self.elsewhere_button,
            self.close_button,
            self.cancel_button,
        ):
            row.addWidget(button)
            button.setVisible(button is self.cancel_button)
        for widget in (self._title, self.bar, self._words):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.job.progressed.connect(self._progress)
        self.job.succeeded.connect(self._succeed)
        self.job.failed.connect(self._fail)
        self.job.stopped.connect(self._stopped)
        self.job.finished.connect(self.ended)
        self.cancel_button.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.accept)
        self.elsewhere_button.clicked.connect(self._go_elsewhere)
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._show_folder)

    def _open(self) -> None:
        """Open the deck; where nothing does, say so and where it is, and offer its folder."""
        if not open_file(self._path):
            nothing = self.tr("No program was found on this computer that opens “{name}”.")
            self._tell(nothing.format(name=self._path.name), self._whereabouts())
            _make_first(self.folder_button)

    def _go_elsewhere(self) -> None:
        self.accept()
        self.elsewhere.emit()

    def _show_folder(self) -> None:
        if not show_in_folder(self._path):
            self._tell(self._whereabouts())

    def _whereabouts(self) -> str:
        return self.tr("The file is in {folder}").format(folder=breakable(str(self._path.resolve().parent)))

    def _tell(self, *lines: str) -> None:
        """Say what became of what was asked, below what was written."""
        self._words.setText("\n".join((self._told, *lines)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._words, " ".join(lines)))
        self.adjustSize()

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._title.setText(self.tr("Stopping…"))
        self.job.cancel()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._words.setText(self.tr("Slide {done} of {total}").format(done=done, total=total))

    def _succeed(self, report: Report) -> None:
        self._path = report.path
        self._title.setText(self._written())
        name = self.tr("{name} · %n slides", "", report.slides) if report.slides else "{name}"
        lines = [name.format(name=report.path.name)]
        if report.backup:
            lines.append(self.tr("The file as it was is kept as “{name}”.").format(name=report.backup.name))
        lines += [f"⚠ {warning}" for warning in report.warnings[:_WARNINGS_SHOWN]]
        if len(report.warnings) > _WARNINGS_SHOWN:
            lines.append(self.tr("… and %n more", "", len(report.warnings) - _WARNINGS_SHOWN))
        if self._left:
            lines.append(self._left)
        self._end("\n".join(lines), self.open_button, self.folder_button)

    def _fail(self, error: Exception) -> None:
        deck, memo = self.tr("The deck could not be written"), self.tr("The memo could not be written")
        self._title.setText(memo if self._is_memo else deck)
        self._end(explained(error), *([self.elsewhere_button] if self.may_go_elsewhere else []))

    def _written(self) -> str:
        """What was done: a deck is ready that its board misses nothing of."""
        if self._is_memo:
            return self.tr("The memo is written") if self._left else self.tr("The memo is ready")
        return self.tr("The deck is written") if self._left else self.tr("The deck is ready")

    def _stopped(self) -> None:
        self.job.wait()
        super().reject()

    def _end(self, words: str, *buttons: QPushButton) -> None:
        self.job.wait()
        self._told = words
        self._words.setText(words)
        self.bar.hide()
        self.cancel_button.hide()
        for button in (*buttons, self.close_button):
            button.show()
        _make_first(buttons[0] if buttons else self.close_button)
        keep_default(self)
        self.adjustSize()


def _make_first(button: QPushButton) -> None:
    button.setDefault(True)
    button.setFocus()
