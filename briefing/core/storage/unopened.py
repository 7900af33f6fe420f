"""Why a file is not opened, in the words of people who have never looked into one; the line to mend is a detail."""

from __future__ import annotations

import re
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.storage.reading import read_file
from briefing.core.storage.schema import FORMAT

_HEAD = 64 * 1024
"""Bytes in which a briefing says that it is one, and other files what they are."""
_OURS = re.compile(rb"^[\"']?format[\"']?\s*:\s*[\"']?briefing/(\d+)", re.MULTILINE)
_BACKUP = re.compile(r"(.+)\.bak\d*")
_PARTS = re.compile(rb"^(?:assembly|sources|speakers|themes|messages|deck):", re.MULTILINE)


def unopened(path: Path, error: BriefingError, most: int) -> BriefingError:
    """What to tell of ``error``, which opening the file at ``path`` raised; itself where the file cannot be read."""
    try:
        data = read_file(path, most)
    except (OSError, ValueError):
        return error
    what, mend = _told(data)
    return BriefingError(what, mend=mend, details=str(error))


def backups(path: Path) -> list[Path]:
    """What was kept of the file at ``path`` when it was saved over, the latest first."""
    found = [file for file in path.parent.glob(f"{_escaped(path.name)}.bak*") if file.is_file()]
    return sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)


def original_of(path: Path) -> Path | None:
    """The file that, by its name, the one at ``path`` is a backup of; None for others."""
    name = _BACKUP.fullmatch(path.name)
    return path.with_name(name[1]) if name else None


def _escaped(name: str) -> str:
    return re.sub(r"([*?[])", r"[\1]", name)


def _told(data: bytes) -> tuple[str, str]:
    """What the file is, or is not, and what to do."""
    head = data[:_HEAD]
    version = _OURS.search(head)
    if version and version[1] != FORMAT.rpartition("/")[2].encode():
        what = translate("Unopened", "This briefing was saved by a newer version of Briefing.")
        return what, translate("Unopened", "Update Briefing, then open it again.")
    if version or len(set(_PARTS.findall(head))) > 1:
        what = translate("Unopened", "This briefing is damaged: a part of it cannot be read.")
        mend = translate(
            "Unopened",
            "It was changed outside Briefing, or was not copied whole. Open an older copy: a backup beside it, an "
            "earlier version in your cloud drive, or the one you got by e-mail.",
        )
        return what, mend
    if not data.strip(b"\0 \r\n\t"):
        what = translate("Unopened", "This file is empty: it was not saved or copied whole.")
        return what, translate("Unopened", "Open an older copy of it, or get it again from where it came.")
    what = translate("Unopened", "This is not a briefing: {kind}.").format(kind=_kind(head))
    mend = translate(
        "Unopened", "To take quotes from it, give it its proper ending and import it (File, Import articles)."
    )
    return what, mend


def _kind(head: bytes) -> str:
    """What a file is that is no briefing, by its first bytes."""
    if head.startswith(b"PK"):
        return translate("Unopened", "it is a Word, Excel or PowerPoint file, or an archive")
    if head.startswith(b"%PDF"):
        return translate("Unopened", "it is a PDF")
    if re.match(rb"\s*<(?:!doctype|html)", head, re.IGNORECASE):
        return translate("Unopened", "it is a web page")
    return translate("Unopened", "it holds something else")
