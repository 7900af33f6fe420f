"""Read a source: the kind of file is told by its content, then by its name."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from briefing.core.errors import BriefingError

MAX_BYTES = 64 * 1024 * 1024
"""Larger files are refused before they are read."""
MAX_TEXT = 8 * 1024 * 1024
"""Bytes of a text file, or characters taken from another: some 4,000 pages."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE
)
_FOREIGN = {
    b"\xd0\xcf\x11\xe0": ("This is an old Word or Office file.", "Save it as .docx or .txt."),
    b"{\\rtf": ("This is an RTF file.", "Save it as .docx or .txt."),
    b"\x89PNG": ("This is a picture, not a text.", "Give the text itself."),
    b"\xff\xd8\xff": ("This is a picture, not a text.", "Give the text itself."),
    b"\x1f\x8b": ("This is a compressed file.", "Unpack it first."),
}


@dataclass(frozen=True)
class Reading:
    """The plain text of a source; title, date and publisher as it states them, else empty.

    Every character of ``text`` can be written to a briefing.
    """

    text: str
    title: str = ""
    date: str = ""
    publisher: str = ""


def read(source: str | Path) -> Reading:
    """Read a file, or standard input where ``source`` is "-".

    Raises BriefingError naming the source, what is wrong with it and the mend.
    """
    if str(source) == "-":
        return read_bytes(_taken(sys.stdin.buffer, "standard input"), "standard input")
    path = Path(source)
    return read_bytes(_contents(path), str(source))


def read_bytes(data: bytes, name: str) -> Reading:
    """Read what a file called ``name`` holds; for errors see ``read``."""
    reader = _reader(data, name)
    found = reader(data, name)
    text = _UNWRITABLE.sub(" ", found.text.replace("\x0c", "\n"))
    if not text.strip():
        raise BriefingError("There is no text in it.", where=name, mend="Give a file that holds text.")
    if len(text) > MAX_TEXT:
        raise BriefingError("It holds more text than any article or report.", where=name, mend="Cut it into parts.")
    return replace(found, text=text, title=_line(found.title), date=_line(found.date), publisher=_line(found.publisher))


def _line(text: str) -> str:
    return " ".join(_UNWRITABLE.sub(" ", text).split())[:300]


def _contents(path: Path) -> bytes:
    where = str(path)
    try:
        if path.is_dir():
            raise BriefingError("This is a folder, not a file.", where=where, mend="Name the files in it.")
        if path.stat().st_size > MAX_BYTES:
            raise BriefingError(
                f"The file is larger than {MAX_BYTES // 1024 // 1024} MB.", where=where, mend="Give the text alone."
            )
        with path.open("rb") as stream:
            return _taken(stream, where)
    except FileNotFoundError as error:
        raise BriefingError("There is no such file.", where=where, mend="Check its name and folder.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BriefingError(
            f"The file cannot be read ({reason}).", where=where, mend="Check that you may open it."
        ) from error


def _taken(stream: BinaryIO, where: str) -> bytes:
    """The whole stream; a pipe without end is left off at the limit."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise BriefingError("It is larger than any article or report.", where=where, mend="Give the text alone.")
    return data


def _reader(data: bytes, name: str) -> Callable[[bytes, str], Reading]:
    """The reader for this content, loaded only now."""
    for start, (what, mend) in _FOREIGN.items():
        if data.startswith(start):
            raise BriefingError(what, where=name, mend=mend)
    suffix = Path(name).suffix.lower()
    kind = "pdf" if b"%PDF-" in data[:1024] else "docx" if data.startswith(b"PK") else ""
    if not kind and suffix in (".pdf", ".docx"):
        raise BriefingError(
            f"The name ends in {suffix}, but the content is something else.", where=name, mend="Check the file."
        )
    if not kind:
        is_markup = suffix in (".html", ".htm", ".xhtml") or _MARKUP.match(data[:4096])
        kind = "html" if is_markup else "markdown" if suffix in (".md", ".markdown") else "plain"
        if len(data) > MAX_TEXT:
            raise BriefingError(
                f"The text is longer than {MAX_TEXT // 1024 // 1024} MB.", where=name, mend="Cut it into parts."
            )
    read_kind: Callable[[bytes, str], Reading] = import_module(f"briefing.sources.readers.{kind}").read
    return read_kind
