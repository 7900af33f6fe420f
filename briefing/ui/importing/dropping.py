"""What is dropped on the window, or copied: what it is, and whether anything can be done with it."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QDropEvent

from briefing.core.system import attachments
from briefing.ui.document.filing import SUFFIXES as BRIEFINGS

_TEMPLATES = (".potx",)
SUFFIXES = (
    *(".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".odt", ".rtf", ".pptx", ".eml", ".msg"),
    *(".vtt", ".srt", ".sbv", ".ttml", ".dfxp", ".ass", ".json", ".tsv"),
)


class Dropped(NamedTuple):
    """One of these, or none where nothing can be done: a briefing, a template, articles, or a mail's attachment."""

    briefing: Path | None = None
    template: Path | None = None
    articles: tuple[Path, ...] = ()
    attachment: tuple[str, bytes] | None = None


def may_drop(data: QMimeData) -> bool:
    """Whether files come with a drag, be they of use or not: what is of none is told once it is dropped."""
    return bool(_paths(data)) or data.hasFormat(attachments.NAMES)


def take_a_copy(event: QDropEvent) -> None:
    """Accept what is dropped as a copy: whoever gives it a file to move deletes it once it is taken."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    if event.type() == QEvent.Type.Drop and event.dropAction() is not Qt.DropAction.CopyAction:
        event.setDropAction(Qt.DropAction.IgnoreAction)  # offered to be moved only: it is read, and stays


def dropped(data: QMimeData) -> Dropped:
    """What a drop brings: one briefing, one template, one attachment that is an article, or any number of articles."""
    paths = _paths(data)
    kinds = {path.suffix.lower() for path in paths}
    if len(paths) == 1 and kinds <= set(BRIEFINGS):
        return Dropped(briefing=paths[0])
    if len(paths) == 1 and kinds <= set(_TEMPLATES):
        return Dropped(template=paths[0])
    if paths:
        return Dropped(articles=tuple(paths) if kinds <= set(SUFFIXES) else ())
    names = attachments.names(_bytes(data, attachments.NAMES))
    contents = _bytes(data, attachments.contents(0)) if len(names) == 1 else b""
    is_article = bool(contents) and PurePath(names[0]).suffix.lower() in SUFFIXES
    return Dropped(attachment=(names[0], contents) if is_article else None)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _bytes(data: QMimeData, kind: str) -> bytes:
    return bytes(data.data(kind).data())
