"""What is dropped on the window, or copied: what it is, and whether anything can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QDropEvent

from briefing.core.storage.reading import within
from briefing.core.system import attachments
from briefing.ui.common.clipboard import CARDS
from briefing.ui.document.filing import SUFFIXES as BRIEFINGS

_TEMPLATES = (".potx", ".dotx")
_LINKS = "http://", "https://"
translate = QCoreApplication.translate
_HIDDEN = (".", "~$")
"""How names begin that no folder shows: the second are of files that an office program keeps while one is open."""
SUFFIXES = (
    *(".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".odt", ".rtf", ".pptx", ".eml", ".msg"),
    *(".vtt", ".srt", ".sbv", ".ttml", ".dfxp", ".ass", ".json", ".tsv"),
)


class Dropped(NamedTuple):
    """One of these, or none: a briefing, a template, articles, a mail's attachment, cards of another briefing, words.

    ``left`` says how many other things were left aside; it is None where there were none, and no folder. ``page`` is
    what has no words beside it; ``is_link`` is said of words that are but addresses of pages.
    """

    briefing: Path | None = None
    template: Path | None = None
    articles: tuple[Path, ...] = ()
    attachment: tuple[str, bytes] | None = None
    left: int | None = None
    cards: bytes = b""
    words: str = ""
    page: str = ""

    @property
    def is_link(self) -> bool:
        return bool(self.words) and all(word.startswith(_LINKS) for word in self.words.split())


class Promise(NamedTuple):
    """What a drop would do, in words; ``is_kept`` says that it can be done."""

    words: str
    is_kept: bool = True


def may_drop(data: QMimeData, *, is_from_elsewhere: bool = True) -> bool:
    """Whether files, be they of use or not, or cards come with a drag: what is of none is told once it is dropped.

    From other programs words may come, too; those that are dragged in this one have their places in it.
    """
    is_thing = bool(_paths(data)) or data.hasFormat(CARDS) or data.hasFormat(attachments.NAMES)
    return is_thing or (is_from_elsewhere and any(_words(data)))


def promise(data: QMimeData) -> Promise:
    """What comes of what is dragged, if it is dropped; told by names alone: no file is read, no folder listed."""
    if data.hasFormat(CARDS):
        return Promise(translate("Dropping", "Add these quotes to the briefing"))
    if paths := _paths(data):
        if any(path.is_dir() for path in paths):
            return Promise(translate("Dropping", "Find the quotes in what this folder holds"))
        return _promise_of_files(paths)
    if data.hasFormat(attachments.NAMES):
        names = attachments.names(_bytes(data, attachments.NAMES))
        return _promise_of_files([Path(name) for name in names if _is_article(name)] if len(names) == 1 else [])
    if Dropped(words=_words(data)[0]).is_link:
        return Promise(translate("Dropping", "A link is not followed: save or copy the page"), is_kept=False)
    return Promise(translate("Dropping", "Find the quotes in this text"))


def _promise_of_files(paths: Sequence[Path]) -> Promise:
    what = _of_files(paths)
    if what.briefing:
        return Promise(translate("Dropping", "Open “{name}”").format(name=what.briefing.name))
    if what.template:
        return Promise(translate("Dropping", "Use “{name}” as the template").format(name=what.template.name))
    count = len(what.articles)
    if not count:
        return Promise(translate("Dropping", "This cannot be dropped here"), is_kept=False)
    if count == 1:
        return Promise(translate("Dropping", "Find the quotes in “{name}”").format(name=what.articles[0].name))
    return Promise(translate("Dropping", "Find the quotes in {count} files").format(count=count))


def take_a_copy(event: QDropEvent) -> None:
    """Accept what is dropped as a copy: whoever gives it a file to move deletes it once it is taken."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    if event.type() == QEvent.Type.Drop and event.dropAction() is not Qt.DropAction.CopyAction:
        event.setDropAction(Qt.DropAction.IgnoreAction)  # offered to be moved only: it is read, and stays


def dropped(data: QMimeData) -> Dropped:
    """What a drop brings: one briefing, one template, one attachment that is an article, any number of articles, words.

    Beside articles, files of no use are left aside; a briefing or a template among them is for the user to part.

    A folder stands for the articles in it, by their names; what is in folders of its own is left aside.
    """
    if data.hasFormat(CARDS):
        return Dropped(cards=_bytes(data, CARDS))
    if paths := _paths(data):
        return given(paths)
    if not data.hasFormat(attachments.NAMES):
        words, page = _words(data)
        return Dropped(words=words, page="" if words else page)
    names = attachments.names(_bytes(data, attachments.NAMES))
    contents = _bytes(data, attachments.contents(0)) if len(names) == 1 else b""
    is_article = bool(contents) and _is_article(names[0])
    return Dropped(attachment=(names[0], contents) if is_article else None)


def given(paths: Sequence[Path]) -> Dropped:
    """What these files and folders bring, by their names."""
    return _of_folders(paths) if any(path.is_dir() for path in paths) else _of_files(paths)


def _of_files(paths: Sequence[Path]) -> Dropped:
    kinds = {path.suffix.lower() for path in paths}
    if len(paths) == 1 and kinds <= set(BRIEFINGS):
        return Dropped(briefing=paths[0])
    if len(paths) == 1 and kinds <= set(_TEMPLATES):
        return Dropped(template=paths[0])
    articles = tuple(path for path in paths if _is_article(path.name))
    if not articles or kinds & {*BRIEFINGS, *_TEMPLATES}:
        return Dropped()
    return Dropped(articles=articles, left=len(paths) - len(articles) or None)


def is_to_take_in(path: Path) -> bool:
    """Whether a file is, by its name, no briefing to open but an article or a template to take into one."""
    return path.suffix.lower() in (*SUFFIXES, *_TEMPLATES)


def _is_article(name: str) -> bool:
    return PurePath(name).suffix.lower() in SUFFIXES


def _of_folders(paths: Sequence[Path]) -> Dropped:
    """The articles in these folders, and the files beside them."""
    found = [one for path in paths for one in (_seen_in(path) if path.is_dir() else [path])]
    articles = tuple(path for path in found if _is_article(path.name) and not path.is_dir())
    return Dropped(articles=articles, left=len(found) - len(articles))


def _seen_in(folder: Path) -> list[Path]:
    """What a folder shows, in the order of its names; nothing of one that cannot be read."""
    return sorted(path for path in within(folder) if not path.name.startswith(_HIDDEN))


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _words(data: QMimeData) -> tuple[str, str]:
    """The text and the page that are dragged or copied, "" for those that are blank."""
    text, page = data.text(), data.html()
    return text if text.strip() else "", page if page.strip() else ""


def _bytes(data: QMimeData, kind: str) -> bytes:
    return bytes(data.data(kind).data())
