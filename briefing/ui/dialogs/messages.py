"""Tells what went wrong, and asks before work is lost."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing.core.errors import BriefingError

translate = QCoreApplication.translate


class Answer(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


def show_error(parent: QWidget, title: str, error: Exception) -> None:
    """Say what happened, where, and what to do."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, title, QMessageBox.StandardButton.Ok, parent)
    box.setInformativeText(explained(error))
    box.exec()


def explained(error: Exception) -> str:
    """The words of ``error``: what, where and mend on a line each."""
    if isinstance(error, BriefingError):
        return "\n".join(part for part in (error.what, error.where, error.mend) if part)
    if isinstance(error, OSError):
        return "\n".join(part for part in (error.strerror or str(error), str(error.filename or "")) if part)
    return f"{type(error).__name__}: {error}"


def ask_unsaved(parent: QWidget, name: str) -> Answer:
    """Ask whether to save the changes of ``name``."""
    button = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Unsaved", "Unsaved changes"))
    box.setText(translate("Unsaved", "Save the changes to “{name}”?").format(name=name))
    box.setInformativeText(translate("Unsaved", "They are lost if you do not save them."))
    box.setStandardButtons(button.Save | button.Discard | button.Cancel)
    box.setDefaultButton(button.Save)
    answers = {button.Save: Answer.SAVE, button.Discard: Answer.DISCARD}
    return answers.get(button(box.exec()), Answer.CANCEL)


def ask_stop_export(parent: QWidget) -> bool:
    """Ask whether to stop the running export."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Unsaved", "The export is running"))
    box.setText(translate("Unsaved", "Stop the export and close?"))
    box.setInformativeText(translate("Unsaved", "No partial deck is left behind."))
    stop = box.addButton(translate("Unsaved", "Stop the export"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("Unsaved", "Keep exporting"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    return box.clickedButton() is stop
