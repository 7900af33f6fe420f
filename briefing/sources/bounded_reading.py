"""Sources read and searched for quotes: what may take long, or much memory, in a process that can be stopped."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from briefing.core.bounded_process import BoundsError, run_bounded
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.quotes.model import Quote
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import Reading, read_bytes, read_text
from briefing.sources.readers.reading import taken

Result = TypeVar("Result")
Found = tuple[Reading, tuple[Quote, ...]]
_TEXT = 150 * 2**10
"""Bytes of a text that takes half a second, as long as a process takes to start."""
_PAGES = 4 * 2**20
_STREAMS = 16 * 2**20
"""Bytes of a PDF, and of what its streams unpack to, that are read at once."""


def read_and_find(
    data: bytes, name: str, cancelled: Callable[[], bool] | None = None, *, is_text: bool = False
) -> Found:
    """What a file called ``name`` holds, and its quotes. ``is_text``: the bytes are text in UTF-8, however they start.

    Raises BriefingError naming the file, what is wrong with it and the mend, and CancelledError when ``cancelled`` says
    so.
    """
    return _bounded(find_in_text if is_text else find, data, name, cancelled)


def read(source: str | Path) -> Reading:
    """What a source holds, "-" standard input; errors as for ``read_and_find``."""
    return _bounded(read_bytes, *taken(source))


def _bounded(
    work: Callable[[bytes, str], Result], data: bytes, name: str, cancelled: Callable[[], bool] | None = None
) -> Result:
    if not is_heavy(data):
        return work(data, name)
    try:
        return run_bounded(work, data, name, cancelled=cancelled)
    except BoundsError as error:
        what = translate("Source", "It is too large or too tangled to read.")
        raise BriefingError(what, where=name, mend=translate("Source", "Give the text alone.")) from error


def find(data: bytes, name: str) -> Found:
    """The same as ``read_and_find``, in this process, whatever it takes."""
    reading = read_bytes(data, name)
    return reading, quotes_of(reading)


def find_in_text(data: bytes, name: str) -> Found:
    """The same of a text in UTF-8, whatever its first bytes look like."""
    reading = read_text(data.decode("utf-8", "replace"), name)
    return reading, quotes_of(reading)


def is_heavy(data: bytes) -> bool:
    """Whether a file may take more than a second or so, by its size and by what is packed in it."""
    if b"%PDF-" in data[:1024]:
        return len(data) > _PAGES or _unpacks_to_much(data)
    if data.startswith(b"PK"):
        return len(data) > _PAGES or _texts_in(data) > 4 * _TEXT
    return len(data) > _TEXT


def _texts_in(data: bytes) -> int:
    """The bytes of XML in an archive, by what it says itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return sum(info.file_size for info in archive.infolist() if info.filename.endswith(".xml"))
    except (zipfile.BadZipFile, OSError, ValueError):
        return 0


def _unpacks_to_much(data: bytes) -> bool:
    """Whether the streams of a PDF, unpacked, hold more than pages of text do."""
    room, place = _STREAMS, data.find(b"stream")
    while place >= 0 and room > 0:
        start = place + len(b"stream")
        start += 2 if data[start : start + 2] == b"\r\n" else 1
        unpacking = zlib.decompressobj()
        with suppress(zlib.error):  # packed in another way, or no stream
            room -= len(unpacking.decompress(data[start : start + _PAGES], room))
        place = data.find(b"stream", start)
    return room <= 0
