"""Tells what went wrong, and asks before work is lost."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing.core.errors import BriefingError

translate = QCoreApplication.translate


class Answer(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Changed(Enum):
    """What to do with a file that somebody else changed meanwhile."""

    OVERWRITE = auto()
    ELSEWHERE = auto()
    CANCEL = auto()


class Recovery(Enum):
    """What to do with changes that a crash left."""

    RECOVER = auto()
    DISCARD = auto()
    LATER = auto()


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
    """Ask whether to save the changes of ``name``, "" for a new document."""
    button = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Unsaved", "Unsaved changes"))
    changes = translate("Unsaved", "Save the changes to “{name}”?").format(name=name)
    box.setText(changes if name else translate("Unsaved", "Save the new briefing?"))
    box.setInformativeText(translate("Unsaved", "They are lost if you do not save them."))
    box.setStandardButtons(button.Save | button.Discard | button.Cancel)
    box.setDefaultButton(button.Save)
    answers = {button.Save: Answer.SAVE, button.Discard: Answer.DISCARD}
    return answers.get(button(box.exec()), Answer.CANCEL)


def ask_changed(parent: QWidget, name: str) -> Changed:
    """Ask whether to save over the changes that somebody else made to the file ``name``."""
    role = QMessageBox.ButtonRole
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Unsaved", "The file has changed"))
    box.setText(translate("Unsaved", "“{name}” was changed by another program or window.").format(name=name))
    box.setInformativeText(translate("Unsaved", "Saving now would lose those changes."))
    elsewhere = box.addButton(translate("Unsaved", "Save elsewhere…"), role.AcceptRole)
    overwrite = box.addButton(translate("Unsaved", "Save over it"), role.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(elsewhere)
    box.exec()
    if box.clickedButton() is overwrite:
        return Changed.OVERWRITE
    return Changed.ELSEWHERE if box.clickedButton() is elsewhere else Changed.CANCEL


def ask_recovery(parent: QWidget, name: str, taken: datetime) -> Recovery:
    """Ask about changes of the file ``name`` ("" for none) that were kept at ``taken``."""
    role = QMessageBox.ButtonRole
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(taken.timestamp())), QLocale.FormatType.ShortFormat)
    what = translate("Unsaved", "Briefing ended before the changes of “{name}” were saved.")
    untitled = translate("Unsaved", "Briefing ended before the changes of a new document were saved.")
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Unsaved", "Unsaved changes were kept"))
    box.setText(what.format(name=name) if name else untitled)
    box.setInformativeText(translate("Unsaved", "They were kept on {when}.").format(when=when))
    recover = box.addButton(translate("Unsaved", "Recover them"), role.AcceptRole)
    discard = box.addButton(translate("Unsaved", "Throw them away"), role.DestructiveRole)
    box.addButton(translate("Unsaved", "Later"), role.RejectRole)
    box.setDefaultButton(recover)
    box.exec()
    if box.clickedButton() is discard:
        return Recovery.DISCARD
    return Recovery.RECOVER if box.clickedButton() is recover else Recovery.LATER


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
