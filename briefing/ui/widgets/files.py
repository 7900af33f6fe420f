"""Asks for a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QTreeView, QWidget

from briefing.core.characters import shown_name
from briefing.core.errors import CancelledError
from briefing.core.storage.reach import within
from briefing.core.storage.reading import is_file, is_folder
from briefing.ui.widgets.forms.safe_dialog import resize_within

if TYPE_CHECKING:
    from briefing.ui.widgets import messages

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

QTS_OWN = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
)
"""What Qt's own dialog says, and Qt has in no other language."""
translate = QCoreApplication.translate
_T = TypeVar("_T")
_PATIENCE = 0.3
"""Seconds in which a disk says whether it has a folder."""
_WIDE, _HIGH = 860, 540
"""The pixels of Qt's own dialog, where the screen has so many."""
_left = Path()
"""Where the last dialog that is not about a document was left; nowhere yet."""


def folder_there(wanted: Path | None = None) -> Path:
    """Where a dialog opens: in ``wanted`` if it is there, else in the user's documents, else in the home folder.

    One that is not there would have Qt open the working directory, which says nothing to a user.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for folder in (wanted, Path(documents)):
        if folder and folder.is_absolute() and _is_there(folder):
            return folder
    return Path.home()


def _is_there(folder: Path) -> bool:
    try:
        return within(_PATIENCE, partial(is_folder, folder))
    except TimeoutError:
        return False


class _Roomy(QObject):
    """Has Qt’s own dialog, where the system has none, show its columns whole, and say where it saves."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QFileDialog) and event.type() is QEvent.Type.Show:
            _give_room(watched)
            if watched.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
                watched.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Save &in:"))
        return False


def _give_room(dialog: QFileDialog) -> None:
    if view := dialog.findChild(QTreeView, "treeView"):
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        resize_within(dialog, _WIDE, _HIGH)


def _asked(ask: Callable[..., _T], *given: object) -> _T:
    """What the user answers to one of Qt's questions."""
    roomy, app = _Roomy(), QApplication.instance()
    if app:
        app.installEventFilter(roomy)
    return ask(*given)


def _taken(*names: str) -> list[Path]:
    """The files chosen; the next dialog that is not about a document opens beside them."""
    global _left
    paths = [Path(name) for name in names if name]
    _left = paths[0].parent if paths else _left
    return paths


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    """A briefing to open; None where the user chose none."""
    filter = translate("Files", "Briefings (*.briefing *.yaml *.yml)")
    name, _ = _asked(QFileDialog.getOpenFileName, parent, translate("Files", "Open a briefing"), str(folder), filter)
    return Path(name) if name else None


def ask_save(parent: QWidget, proposed: Path) -> Path | None:
    """Where to save, once the user agreed to replace what is there."""
    filters = {translate("Files", "Briefings (*.briefing *.yaml *.yml)"): ".briefing"}
    return _ask_free(parent, translate("Files", "Save the briefing"), proposed, filters, (".briefing", ".yaml", ".yml"))


def ask_share(parent: QWidget, proposed: Path) -> Path | None:
    """Where to write a copy for others, once the user agreed to replace what is there."""
    filters = {translate("Files", "Briefings (*.briefing *.yaml *.yml)"): ".briefing"}
    return _ask_free(parent, translate("Files", "Share a copy"), proposed, filters, (".briefing", ".yaml", ".yml"))


def ask_proof(parent: QWidget) -> list[Path]:
    """Files that quotes were taken from, of any kind."""
    title = translate("Files", "The text that the quotes were taken from")
    names, _ = _asked(QFileDialog.getOpenFileNames, parent, title, str(folder_there(_left)))
    return _taken(*names)


def ask_export(parent: QWidget, proposed: Path, update: Callable[[Path], object]) -> Path | None:
    """Where to, and as what: the ending says whether a .pptx, a .pdf, a .png a slide or the memo is wanted.

    The user agreed to replace what is there: of pictures, all that are there of an earlier export. A deck that somebody
    changed since is given to ``update`` if the user wants that instead.
    """

    from briefing.ui.widgets import messages

    def may_replace(parent: QWidget, path: Path) -> bool | None:
        answer = _over_changed(parent, path)
        if answer is messages.Deck.UPDATE:
            update(path)
            return None
        return _may_replace(parent, path) if answer is None else answer is messages.Deck.REPLACE

    filters = {
        translate("Files", "PowerPoint deck (*.pptx)"): ".pptx",
        translate("Files", "PDF (*.pdf)"): ".pdf",
        translate("Files", "Pictures, one per slide (*.png)"): ".png",
        translate("Files", "Word memo (*.docx)"): ".docx",
    }
    title = translate("Files", "Export the deck")
    return _ask_free(parent, title, proposed, filters, tuple(filters.values()), may_replace)


def _over_changed(parent: QWidget, path: Path) -> messages.Deck | None:
    """What the user wants where ``path`` is a deck that somebody changed since it was exported."""
    from briefing.deck.backups import State, state_of
    from briefing.ui.widgets import messages

    def state() -> State | None:
        if not is_file(path):
            return None
        with path.open("rb") as file:
            return state_of(file)

    if path.suffix.lower() != ".pptx":
        return None
    try:
        found = _looked(parent, path, state)
    except OSError:  # what cannot be read is told when it is written
        return None
    return messages.ask_over_changed(parent, path.name) if found is State.CHANGED else None


def _looked(parent: QWidget, path: Path, act: Callable[[], _T]) -> _T:
    """What the disk says of ``path``, with the window alive. Raises CancelledError when the user gives up."""
    from briefing.ui.widgets.waiting import wait_for

    words = translate("Files", "Looking whether “{name}” is there already…")
    return wait_for(parent, words.format(name=shown_name(path)), act)


def ask_deck(parent: QWidget, folder: Path) -> Path | None:
    """A deck that was exported before."""
    filter = translate("Files", "PowerPoint deck (*.pptx)")
    name, _ = _asked(QFileDialog.getOpenFileName, parent, translate("Files", "Update a deck"), str(folder), filter)
    return Path(name) if name else None


def ask_articles(parent: QWidget, suffixes: Sequence[str]) -> list[Path]:
    """The sources to find quotes in, with these endings offered; none where the user chose none."""
    kinds = translate("Files", "Articles, minutes and transcripts")
    filter = f"{kinds} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
    title, folder = translate("Files", "Import quotes"), folder_there(_left)
    names, _ = _asked(QFileDialog.getOpenFileNames, parent, title, str(folder), filter)
    return _taken(*names)


def ask_folder(parent: QWidget, now: Path | None) -> Path | None:
    """The folder where new files are proposed."""
    title = translate("Files", "Folder for new briefings and decks")
    name = _asked(QFileDialog.getExistingDirectory, parent, title, str(folder_there(now)))
    return Path(name) if name else None


def ask_template(parent: QWidget) -> Path | None:
    """A company's own template, for decks or for memos; None where the user chose none."""
    filter = translate("Files", "PowerPoint and Word templates (*.potx *.pptx *.dotx *.docx)")
    title, folder = translate("Files", "Use my template"), folder_there(_left)
    name, _ = _asked(QFileDialog.getOpenFileName, parent, title, str(folder), filter)
    return next(iter(_taken(name)), None)


def _ask_free(
    parent: QWidget,
    title: str,
    proposed: Path,
    filters: Mapping[str, str],
    known: tuple[str, ...],
    may_replace: Callable[[QWidget, Path], bool | None] | None = None,
) -> Path | None:
    """A file to write, whose ending is that of the chosen one of ``filters`` where none of the ``known`` was typed.

    Dialogs of systems differ in what they ask about a name whose ending is not typed, and know nothing of pictures:
    here all is asked once, of the files that would be replaced.
    """
    chosen = ""
    while True:
        name, chosen = _asked(
            QFileDialog.getSaveFileName,
            parent,
            title,
            str(proposed),
            ";;".join(filters),
            chosen,
            QFileDialog.Option.DontConfirmOverwrite,
        )
        path = _with_suffix(name, filters.get(chosen, next(iter(filters.values()))), known)
        try:
            answer = (may_replace or _may_replace)(parent, path) if path else None
        except CancelledError:
            return None
        if path is None or answer is None:
            return None
        if answer:
            return path
        proposed = path


def _may_replace(parent: QWidget, path: Path) -> bool:
    from briefing.deck.picture_names import pictures_there
    from briefing.ui.widgets import messages

    def look() -> list[Path]:
        return pictures_there(path) if path.suffix.lower() == ".png" else [path] if is_file(path) else []

    there = _looked(parent, path, look)
    return not there or messages.ask_replace(parent, [file.name for file in there])


def _with_suffix(name: str, suffix: str, known: tuple[str, ...]) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in known else path.with_name(path.name + suffix)
