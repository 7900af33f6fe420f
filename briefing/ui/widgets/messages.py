"""Tells what went wrong or is worth knowing, and asks before work is lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing.core.dates.words import written
from briefing.core.errors import BriefingError
from briefing.core.storage.reading import reason
from briefing.ui.style.keys import literal
from briefing.ui.widgets.message_box import Button, Icon, Role, ask, message_box, tell

translate = QCoreApplication.translate


class Answer(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Changed(Enum):
    """What to do with a file that somebody else changed meanwhile."""

    MERGE = auto()
    OVERWRITE = auto()
    ELSEWHERE = auto()
    FOLLOW = auto()
    CANCEL = auto()


class Deck(Enum):
    """What to do with a deck that somebody changed since it was exported."""

    UPDATE = auto()
    REPLACE = auto()
    ELSEWHERE = auto()


class Side(Enum):
    """What to open of a file that holds the changes of two."""

    BOTH = auto()
    ONE = auto()
    OTHER = auto()
    CANCEL = auto()


class Unopened(Enum):
    """What to do in the place of a file that cannot be opened."""

    BACKUP = auto()
    ANOTHER = auto()
    CLOSE = auto()


class Recovery(Enum):
    """What to do with changes that a crash left."""

    RECOVER = auto()
    DISCARD = auto()
    LATER = auto()


def show_error(parent: QWidget, title: str, error: Exception) -> None:
    """Say what happened, where, and what to do; what only those can use who mend files is to be unfolded."""
    box = message_box(parent, Icon.Warning, title, title, Button.Ok)
    box.setInformativeText(explained(error))
    if isinstance(error, BriefingError) and error.details:
        box.setDetailedText(error.details)
    box.exec()


def ask_unopened(parent: QWidget, title: str, error: BriefingError, *, has_backup: bool) -> Unopened:
    """Say why a file was not opened, with its details to be unfolded, and ask what to open in its place."""
    backup = (translate("Unopened", "Open the backup"), Role.AcceptRole)
    another = (translate("Unopened", "Open another file…"), Role.AcceptRole)
    choices: dict[Unopened, QMessageBox.StandardButton | tuple[str, QMessageBox.ButtonRole]] = {
        **({Unopened.BACKUP: backup} if has_backup else {}),
        Unopened.ANOTHER: another,
        Unopened.CLOSE: Button.Close,
    }
    return ask(parent, title, title, explained(error), choices, Icon.Warning, error.details)


def show_told(parent: QWidget, title: str, what: str, lines: Sequence[str]) -> None:
    """Say ``what`` went well although ``title`` did not, with a line for each of its cases to be unfolded."""
    box = message_box(parent, Icon.Warning, title, title, Button.Ok)
    box.setInformativeText(what)
    box.setDetailedText("\n".join(lines))
    box.exec()


def explained(error: Exception) -> str:
    """The words of ``error``: what, where and mend on a line each."""
    if isinstance(error, BriefingError):
        return "\n".join(part for part in (error.what, error.where, error.mend) if part)
    if isinstance(error, OSError):
        words = reason(error)
        return "\n".join(part for part in (words[:1].upper() + words[1:], str(error.filename or "")) if part)
    kind = type(error).__name__
    return translate("Unforeseen", "Something unexpected happened ({kind}): the log says more.").format(kind=kind)


def ask_unsaved(parent: QWidget, name: str, keeps_draft: bool = False) -> Answer:
    """Ask whether to save the changes of ``name``, "" for a new document; a draft of a quote may be kept anyway."""
    lost = translate("Unsaved", "They are lost if you do not save them.")
    kept = translate("Unsaved", "The quote that you left half written is kept as a draft either way.")
    changes = translate("Unsaved", "Save the changes to “{name}”?").format(name=name)
    return ask(
        parent,
        translate("Unsaved", "Unsaved changes"),
        changes if name else translate("Unsaved", "Save the new briefing?"),
        f"{lost} {kept}" if keeps_draft else lost,
        {
            Answer.SAVE: Button.Save,
            Answer.DISCARD: (translate("Unsaved", "Do&n’t save"), Role.DestructiveRole),
            Answer.CANCEL: Button.Cancel,
        },
    )


def ask_replace(parent: QWidget, names: Sequence[str]) -> bool:
    """Ask whether to replace the files of these names."""
    if len(names) == 1:
        what = translate("Unsaved", "“{name}” is there already.").format(name=names[0])
    else:
        what = translate("Unsaved", "“{first}” to “{last}”, {count} pictures, are there already.")
        what = what.format(first=names[0], last=names[-1], count=len(names))
    return ask(
        parent,
        translate("Unsaved", "Replace what is there?"),
        what,
        _what_becomes_of(names),
        {
            False: (translate("Unsaved", "Choose another name"), Role.RejectRole),
            True: (translate("Unsaved", "Replace"), Role.DestructiveRole),
        },
        Icon.Warning,
    )


def ask_over_changed(parent: QWidget, name: str) -> Deck:
    """Ask what becomes of the deck ``name``, which somebody changed since it was exported."""
    return ask(
        parent,
        translate("Unsaved", "Replace a deck that was changed?"),
        translate("Unsaved", "“{name}” was changed since it was exported.").format(name=name),
        translate("Unsaved", "An update keeps those changes. If you replace the deck, it is kept beside the new one."),
        {
            Deck.UPDATE: (translate("Unsaved", "Update it…"), Role.AcceptRole),
            Deck.REPLACE: (translate("Unsaved", "Replace"), Role.DestructiveRole),
            Deck.ELSEWHERE: (translate("Unsaved", "Choose another name"), Role.RejectRole),
        },
        Icon.Warning,
    )


def _what_becomes_of(names: Sequence[str]) -> str:
    """What becomes of files that are replaced: an export keeps the memo that was there."""
    if len(names) > 1:
        return translate("Unsaved", "What they hold now is lost if you replace them.")
    if names[0].lower().endswith(".docx"):
        return translate("Unsaved", "If it holds anything else, it is kept beside the new one.")
    return translate("Unsaved", "What it holds now is lost if you replace it.")


def ask_changed(parent: QWidget, name: str) -> Changed:
    """Ask whether to save over the changes that somebody else made to the file ``name``."""
    return ask(
        parent,
        translate("Unsaved", "The file has changed"),
        translate("Unsaved", "“{name}” was changed by another program or window.").format(name=name),
        translate("Unsaved", "Yours and those can be brought together: what both changed is shown side by side."),
        {
            Changed.MERGE: (translate("Unsaved", "Bring both together"), Role.AcceptRole),
            Changed.ELSEWHERE: (translate("Unsaved", "Save elsewhere…"), Role.AcceptRole),
            Changed.OVERWRITE: (translate("Unsaved", "Save over it"), Role.DestructiveRole),
            Changed.CANCEL: Button.Cancel,
        },
        Icon.Warning,
    )


def ask_gone(parent: QWidget, name: str, new: str) -> Changed:
    """Ask where to save what was in the file ``name``, which is not there any more, or is called ``new`` now."""
    if new:
        return _ask_renamed(parent, name, new)
    return ask(
        parent,
        translate("Unsaved", "The file is gone"),
        translate("Unsaved", "“{name}” is not where it was: it was moved, renamed or deleted.").format(name=name),
        translate("Unsaved", "Saving makes it anew; one that was moved stays as it is."),
        {
            Changed.OVERWRITE: (translate("Unsaved", "Save it here again"), Role.AcceptRole),
            Changed.ELSEWHERE: (translate("Unsaved", "Save elsewhere…"), Role.AcceptRole),
            Changed.CANCEL: Button.Cancel,
        },
        Icon.Warning,
    )


def _ask_renamed(parent: QWidget, name: str, new: str) -> Changed:
    return ask(
        parent,
        translate("Unsaved", "The file has another name"),
        translate("Unsaved", "“{name}” is now called “{new}”.").format(name=name, new=new),
        translate("Unsaved", "Saved under its former name, it is there twice."),
        {
            Changed.FOLLOW: (translate("Unsaved", "Save it as “{new}”").format(new=literal(new)), Role.AcceptRole),
            Changed.OVERWRITE: (translate("Unsaved", "Save it under its former name"), Role.AcceptRole),
            Changed.CANCEL: Button.Cancel,
        },
        Icon.Warning,
    )


def ask_side(parent: QWidget, name: str, sides: Sequence[str]) -> Side:
    """Ask which of the two ``sides`` to open of the file ``name``, in which git left both."""
    only = translate("Unsaved", "Only “{side}”")
    return ask(
        parent,
        translate("Unsaved", "Two people’s changes"),
        translate("Unsaved", "In “{name}” git left the changes of two people side by side.").format(name=name),
        translate("Unsaved", "The file stays as it is until you save."),
        {
            Side.BOTH: (translate("Unsaved", "Bring both together"), Role.AcceptRole),
            Side.ONE: (only.format(side=literal(sides[0])), Role.AcceptRole),
            Side.OTHER: (only.format(side=literal(sides[1])), Role.AcceptRole),
            Side.CANCEL: Button.Cancel,
        },
    )


def ask_read_only(parent: QWidget, name: str) -> bool:
    """Ask whether to save elsewhere what cannot be saved in the file ``name``."""
    return ask(
        parent,
        translate("Unsaved", "The file is read-only"),
        translate("Unsaved", "Nothing can be saved in “{name}”: it, or its folder, is read-only.").format(name=name),
        translate("Unsaved", "Your changes can be saved in a file of your own."),
        {True: (translate("Unsaved", "Save elsewhere…"), Role.AcceptRole), False: Button.Cancel},
        Icon.Warning,
    )


def ask_away(parent: QWidget, name: str) -> bool:
    """Ask whether to save elsewhere what was in the file ``name``, whose folder is not there any more."""
    return ask(
        parent,
        translate("Unsaved", "The folder is gone"),
        translate("Unsaved", "The folder of “{name}” is not there: it was moved, or its drive is disconnected.").format(
            name=name
        ),
        translate("Unsaved", "Save elsewhere, or here once it is back: until then your changes are in this window."),
        {True: (translate("Unsaved", "Save elsewhere…"), Role.AcceptRole), False: Button.Cancel},
        Icon.Warning,
    )


def ask_recovery(
    parent: QWidget,
    name: str,
    taken: datetime,
    saved: datetime | None = None,
    holds: str = "",
    *,
    is_apart: bool = False,
) -> Recovery:
    """Ask about changes of the document ``name`` that were kept at ``taken``; its file was ``saved`` last then.

    They are kept apart from a file that was saved with other changes. A document without a file, which may have no
    name either, says what it ``holds``.
    """
    what = translate("Unsaved", "Briefing ended before the changes of “{name}” were saved.")
    if holds:
        what = translate("Unsaved", "Briefing ended before the new document “{name}” was saved.")
    untitled = translate("Unsaved", "Briefing ended before the changes of a new document were saved.")
    told = (
        translate("Unsaved", "It holds {quotes}.").format(quotes=holds) if holds else "",
        _which_is_newer(taken, saved, is_apart),
        translate("Unsaved", "“Later” keeps them: you are asked again at the next start."),
    )
    return ask(
        parent,
        translate("Unsaved", "Unsaved changes were kept"),
        what.format(name=name) if name else untitled,
        " ".join(filter(None, told)),
        {
            Recovery.RECOVER: (
                translate("Unsaved", "Open them beside it") if is_apart else translate("Unsaved", "Recover them"),
                Role.AcceptRole,
            ),
            Recovery.DISCARD: (translate("Unsaved", "Throw them away"), Role.DestructiveRole),
            Recovery.LATER: (translate("Unsaved", "Later"), Role.RejectRole),
        },
    )


def _which_is_newer(taken: datetime, saved: datetime | None, is_apart: bool) -> str:
    """When changes were kept and the file was saved, and what that means for it."""
    told = translate("Unsaved", "They were kept on {when}.")
    if saved and is_apart:
        later = translate("Unsaved", "The file was saved after that, on {saved}: it is the newer one.")
        before = translate("Unsaved", "They are newer than the file, which was saved with other changes on {saved}.")
        beside = translate("Unsaved", "They open in a window of their own and replace nothing.")
        told = " ".join((told, later if saved > taken else before, beside))
    elif saved and saved <= taken:
        told = translate("Unsaved", "They were kept on {when}, after the file was last saved, on {saved}.")
    return told.format(when=_in_full(taken), saved=_in_full(saved) if saved else "")


def _in_full(moment: datetime) -> str:
    """The day, its month in words, and the time, where the user is."""
    here, locale = moment.astimezone(), QLocale()
    time = locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return translate("Unsaved", "{day} at {time}").format(day=written(here.date(), locale.name()[:2]), time=time)


def ask_stop_export(parent: QWidget) -> bool:
    """Ask whether to stop the running export."""
    return ask(
        parent,
        translate("Unsaved", "The export is running"),
        translate("Unsaved", "Stop the export and close?"),
        translate("Unsaved", "No partial deck is left behind."),
        {
            False: (translate("Unsaved", "Keep exporting"), Role.RejectRole),
            True: (translate("Unsaved", "Stop the export"), Role.DestructiveRole),
        },
    )


def tell_open_elsewhere(parent: QWidget, name: str) -> None:
    """Say that another window has the file ``name`` open."""
    tell(
        parent,
        translate("Unsaved", "Open in another window"),
        translate("Unsaved", "“{name}” is open in another window.").format(name=name),
        translate("Unsaved", "What is saved in one is shown in the other, or offered to be brought together there."),
    )
