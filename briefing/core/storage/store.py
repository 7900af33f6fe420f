"""Read and write .briefing files."""

from __future__ import annotations

import contextlib
import re
from itertools import count
from pathlib import Path

import yaml

from briefing.core.characters import unwritable
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.core.storage.files import refuse_unwritable, write_atomically
from briefing.core.storage.merge_marks import refuse_merge_marks
from briefing.core.storage.nodes import WIDTH, parse
from briefing.core.storage.reading import TooLargeFileError, is_file, read_file, unreadable
from briefing.core.storage.schema import read, written
from briefing.core.storage.unknown_keys import Places
from briefing.core.system.long_paths import reachable

MAX_BYTES = 32 * 1024 * 1024
"""Larger files are refused: 10,000 cards take about 8 MB."""
_PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE)
"""The two codes by which JSON tells a letter beyond the first 65,536, such as a small picture, which YAML has not."""
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def load(path: Path, *, has_head: bool = False) -> Briefing:
    """Read a briefing, whose first line is no part of it if it ``has_head``.

    Raises BriefingError with file, line, key and the mend.
    """
    text = _decoded(_bytes(path), path.name)
    return loads(text[text.find("\n") + 1 :] if has_head else text, path.name)


def loads(text: str, name: str = "briefing") -> Briefing:
    """The briefing in ``text``. Raises BriefingError, naming ``name``, the line and the mend."""
    if bad := unwritable(text):
        line = text.count("\n", 0, text.index(bad)) + 1
        what = translate("Format", "Here is the control character U+{code}.").format(code=f"{ord(bad):04X}")
        raise BriefingError(what, where=f"{name}:{line}", mend=translate("Format", "Remove it."))
    refuse_merge_marks(text, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as YAML takes them
    try:
        return read(parse(text, name, with_marks=True), name, text)
    except BriefingError:
        joined = _PAIR.sub(_letter, text)
        if joined == text:
            raise
    return read(parse(joined, name, with_marks=True), name, joined)


def _letter(pair: re.Match[str]) -> str:
    return (pair[1] or "") + bytes.fromhex(pair[2] + pair[3]).decode("utf-16-be")


def dumps(briefing: Briefing) -> str:
    """The briefing as YAML text, the same for the same briefing; ``loads`` gives it back exactly.

    Raises BriefingError for characters that no file can hold.
    """
    for number in count():
        places = Places(number)
        data = written(briefing, places)
        _check(data)
        text: str = yaml.dump(data, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=WIDTH)
        if places.are_clear_in(text):
            break
    return places.filled(text)


def save(briefing: Briefing, path: Path) -> Path | None:
    """Write the briefing, whole or not at all. Returns where the file before was kept, if it was somebody else's.

    A file that Briefing did not write may hold comments and a hand-made form: it is kept as ``NAME.bak``.
    Raises BriefingError with the mend; the file then is as it was.
    """
    data = dumps(briefing).encode()
    refuse_unwritable(path)
    backup = _backup(reachable(path))
    write_atomically(path, data)
    return backup


def _check(value: object) -> None:
    if isinstance(value, str):
        if bad := unwritable(value):
            start = value[:40].encode("ascii", "replace").decode()
            what = translate("Format", "“{start}” holds the character U+{code}, which no file can keep.")
            raise BriefingError(
                what.format(start=start, code=f"{ord(bad):04X}"), mend=translate("Format", "Remove it.")
            )
        return
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _check(inner)


def _bytes(path: Path) -> bytes:
    where = str(path)
    try:
        return read_file(path, MAX_BYTES)
    except IsADirectoryError as error:
        what = translate("Files", "This is a folder, not a briefing.")
        raise BriefingError(what, where=where, mend=translate("Files", "Open a .briefing file.")) from error
    except TooLargeFileError as error:
        what = translate("Files", "The file is too large for a briefing.")
        raise BriefingError(what, where=where, mend=translate("Files", "Open a .briefing file.")) from error
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BriefingError(
            translate("Files", "The file is not UTF-8 text."),
            where=f"{name}:{line}",
            mend=translate("Files", "Open a .briefing file, or save it as UTF-8."),
        ) from error


def _backup(path: Path) -> Path | None:
    """Keep the file at ``path`` beside it, unless it is of our own writing."""
    if not is_file(path):
        return None
    try:
        old = read_file(path, 8 * MAX_BYTES)
    except OSError as error:
        raise unreadable(path, error, translate("Files", "Save elsewhere.")) from error
    with contextlib.suppress(BriefingError):
        if dumps(loads(_decoded(old, path.name), path.name)).encode() == old:
            return None
    names = (path.with_name(f"{path.name}.bak{number}") for number in ["", *range(2, 1000)])
    backup = next(name for name in names if not name.exists())
    write_atomically(backup, old)
    return backup
