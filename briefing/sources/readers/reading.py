"""Read a source: the kind of file is told by its content, then by its name."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, NamedTuple

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office.archive import is_encrypted
from briefing.core.storage.reading import TooLargeFileError, read_file, unreadable
from briefing.sources.minutes.marked import POINTS
from briefing.sources.readers.byline import byline
from briefing.sources.readers.decoding import decoded, without_controls
from briefing.sources.transcripts import PlacedTurn, Turn, located, lone_speech, transcribed, turns_of
from briefing.sources.transcripts.structured import told

MAX_BYTES = 64 * 1024 * 1024
"""Larger files are refused before they are read."""
MAX_TEXT = 8 * 1024 * 1024
"""Bytes of a text file, or characters taken from another: some 4,000 pages."""
MAX_PARAGRAPHS = 100_000
"""Of one line each, or with a blank line between them: as many pages; each costs some 25 µs, however short it is."""

_TOLD = 20
"""First characters of a turn, by which it is found in the text."""
_TEXTS = ("", ".txt", ".text")
"""Names of texts of which nothing tells more."""
_CLOCK = re.compile(r"(?<=^\d{4}-\d\d-\d\d)[T ]\d\d:.*$")
"""What follows the day where software writes a date."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_OF_TRANSCRIPT = re.compile(r"^(?:full |the )?transcript(?:ion)?(?: of| de)?\s?[:–—-]\s", re.IGNORECASE)
"""What a title says of the text, instead of the event."""
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE
)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff")
_OLE = b"\xd0\xcf\x11\xe0"
_MAIL = re.compile(rb"\s*(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID): ?[^\n]+\n", re.IGNORECASE)
"""What only servers write above a mail."""
_PACKAGES = (b"PK\x03\x04", b"PK\x05\x06")
"""How a zip starts: with its first file, or with the end of an empty one. A text may start with "PK", too."""


class Place(NamedTuple):
    """From character ``at`` the kept text is line ``line`` of page ``page``, both from 1, 0 where there is none."""

    at: int
    page: int
    line: int


class Mark(NamedTuple):
    """At character ``at`` of the text begins what its file marks as a heading, "#", or as a point, one of POINTS."""

    at: int
    sign: str


class Doubt(NamedTuple):
    """At character ``at`` of the kept text lies what a reader may get wrong: one of ``core.model.DOUBTS``."""

    at: int
    kind: str


@dataclass(frozen=True)
class Reading:
    """The plain text of a source; title, date, publisher and author as it states them, else empty.

    ``turns`` are those of a transcript, each where its words stand in the text, which is then made of them unless the
    source has them as they are. Every character of ``text`` can be written to a briefing. ``places`` lead back to
    where it stood in the file, in order, none for kinds without lines; ``doubts`` and ``marks`` are in order, too, the
    signs that the text itself does not show. ``strong`` are the places of the lines that a page has in strong letters.
    ``head`` is what stood above the turns of a transcript.
    """

    text: str
    title: str = ""
    date: str = ""
    publisher: str = ""
    author: str = field(default="", kw_only=True)
    turns: tuple[PlacedTurn, ...] = ()
    places: tuple[Place, ...] = field(default=(), repr=False, compare=False)
    doubts: tuple[Doubt, ...] = ()
    marks: tuple[Mark, ...] = field(default=(), repr=False, compare=False)
    strong: tuple[int, ...] = field(default=(), repr=False, compare=False)
    head: str = field(default="", repr=False, compare=False)

    def seconds_at(self, place: int) -> float | None:
        """The seconds of the recording at which the words at the character ``place`` are said, if that is told."""
        found = bisect_right(self.turns, place, key=lambda turn: turn.start)
        return self.turns[found - 1].at(place) if found else None

    def whole_at(self, place: int) -> tuple[int, int]:
        """The turn, or else the paragraph, that the character ``place`` stands in: its start and end."""
        turn = next((one for one in self.turns if one.start <= place < one.end), None)
        if turn:
            return turn.start, turn.end
        start, end = self.text.rfind("\n\n", 0, place), self.text.find("\n\n", place)
        return start + 2 if start >= 0 else 0, end if end >= 0 else len(self.text)

    def place_of(self, at: int) -> Place:
        """Where the character ``at`` stood in the file."""
        if self.places:
            return self.places[max(0, bisect_right(self.places, at, key=lambda place: place.at) - 1)]
        return Place(at, 0, 0)

    def doubts_in(self, start: int, end: int) -> tuple[str, ...]:
        """What may be wrong with the words from ``start`` to ``end``, each once."""
        return tuple(dict.fromkeys(doubt.kind for doubt in self.doubts if start < doubt.at < end))


Block = tuple[str, str]
"""The sign of a heading or a point of a list, "" for none, and the text."""


def set_out(blocks: Iterable[Block]) -> tuple[str, tuple[Mark, ...]]:
    """The text of blocks, an empty line between them, and where those with a sign begin in it; rows of tables told."""
    texts: list[str] = []
    marks: list[Mark] = []
    size = 0
    for sign, text in told(blocks):
        if sign:
            marks.append(Mark(size, sign))
        texts.append(text)
        size += len(text) + 2
    return "\n\n".join(texts), tuple(marks)


Reader = Callable[[bytes, str], Reading]


def read(source: str | Path) -> Reading:
    """Read a file, or standard input where ``source`` is "-".

    Raises BriefingError naming the source, what is wrong with it and the mend.
    """
    return read_bytes(*taken(source))


def taken(source: str | Path) -> tuple[bytes, str]:
    """The bytes of a source and the name it goes by; for errors see ``read``."""
    if str(source) == "-":
        return _taken(sys.stdin.buffer, "standard input"), "standard input"
    return _contents(Path(source)), str(source)


def read_text(text: str, name: str) -> Reading:
    """Read a text that comes from no file, such as the clipboard's, however it starts; for errors see ``read``."""
    return _finished(_of_text(text), name)


def read_bytes(data: bytes, name: str) -> Reading:
    """Read what a file called ``name`` holds; for errors see ``read``."""
    return _finished(_reader(data, name)(data, name), name)


def _finished(found: Reading, name: str) -> Reading:
    """What a reader gives, as it may be kept."""
    text = _UNWRITABLE.sub(" ", without_controls(found.text).replace("\x0c", "\n"))
    if not text.strip():
        what = translate("Source", "There is no text in it.")
        raise BriefingError(what, where=name, mend=translate("Source", "Give a file that holds text."))
    if len(text) > MAX_TEXT or text.count("\n") > 2 * MAX_PARAGRAPHS:
        raise _too_long(name)
    title, date, publisher, author = map(_line, (found.title, found.date, found.publisher, found.author))
    read = _transcript(replace(found, text=text, title=title, date=date, publisher=publisher, author=author))
    return read if read.turns else _signed(read)


def _signed(reading: Reading) -> Reading:
    """The reading with what the head of its text tells, where its file does not state it."""
    told = byline(reading.text)
    return replace(
        reading,
        author=reading.author or told.author,
        publisher=reading.publisher or told.outlet,
        date=_CLOCK.sub("", reading.date) or told.day,
    )


def bounded(blocks: Iterable[Block], name: str) -> Iterator[Block]:
    """Those that are not blank. Raises BriefingError once the file ``name`` holds more than may be read of any."""
    size = 0
    for count, (sign, text) in enumerate(block for block in blocks if block[1].strip()):
        size += len(text)
        if size > MAX_TEXT or count >= MAX_PARAGRAPHS:
            raise _too_long(name)
        yield sign, text


def _too_long(name: str) -> BriefingError:
    what = translate("Source", "It holds more text than any article or report.")
    return BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))


def _transcript(reading: Reading) -> Reading:
    """The reading with the turns of its text, if it is a transcript. Times make a text of its own: a file of captions
    has no title unless it marks one, and cuts its sentences."""
    turns = turns_of(reading.text) or lone_speech(reading.text, reading.title)
    is_timed = any(turn.start is not None for turn in turns)
    placed = None if is_timed else located(turns, reading.text)
    if placed is None and not is_timed and _is_list(reading):
        return replace(reading, turns=())
    if not turns or placed is not None:
        return replace(reading, turns=placed or (), head=reading.text[: placed[0].start] if placed else "")
    text, placed = transcribed(turns)
    is_titled = not is_timed or Mark(0, "#") in reading.marks[:1]
    title = _OF_TRANSCRIPT.sub("", reading.title) if is_titled else ""
    return replace(
        reading,
        text=text,
        turns=placed,
        title=title,
        head=_above(turns, reading.text),
        places=(),
        doubts=(),
        marks=(),
        strong=(),
    )


def _above(turns: Sequence[Turn], text: str) -> str:
    """What stands in a text above its turns."""
    return text[: max(0, text.find(turns[0].text[:_TOLD]))]


def _is_list(reading: Reading) -> bool:
    """Does the file mark most of its paragraphs as points of lists, as notes are and no transcript is?"""
    points = sum(mark.sign in POINTS for mark in reading.marks)
    return 2 * points > reading.text.count("\n\n") + 1


def _line(text: str) -> str:
    return " ".join(_UNWRITABLE.sub(" ", without_controls(text)).split())[:300]


def _contents(path: Path) -> bytes:
    where = str(path)
    try:
        return read_file(path, MAX_BYTES)
    except IsADirectoryError as error:
        what = translate("Files", "This is a folder, not a file.")
        raise BriefingError(what, where=where, mend=translate("Source", "Name the files in it.")) from error
    except TooLargeFileError as error:
        what = translate("Source", "The file is larger than {size} MB.").format(size=MAX_BYTES // 1024 // 1024)
        raise BriefingError(what, where=where, mend=translate("Source", "Give the text alone.")) from error
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def _taken(stream: BinaryIO, where: str) -> bytes:
    """The whole stream; a pipe without end is left off at the limit."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        what = translate("Source", "It is larger than any article or report.")
        raise BriefingError(what, where=where, mend=translate("Source", "Give the text alone."))
    return data


def _refuse_foreign(data: bytes, name: str) -> None:
    """Other kinds of files, known by how they start."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        what, mend = translate("Source", "This is an old Word or Office file."), _save_as_text()
    elif data.startswith(_PICTURES):
        what = translate("Source", "This is a picture, not a text.")
        mend = translate("Source", "Give the text itself.")
    elif data.startswith(b"\x1f\x8b"):
        what, mend = translate("Source", "This is a compressed file."), translate("Source", "Unpack it first.")
    else:
        return
    raise BriefingError(what, where=name, mend=mend)


def _save_as_text() -> str:
    return translate("Source", "Save it as .docx or .txt.")


def _reader(data: bytes, name: str) -> Reader:
    """The reader for this content, loaded only now."""
    suffix = Path(name).suffix.lower()
    if own := _own_kind(data, suffix):
        return _reader_of(own)
    if not is_encrypted(data):
        _refuse_foreign(data, name)
    is_package = data.startswith(_PACKAGES) or is_encrypted(data)
    kind = "pdf" if data.startswith(b"%PDF-") else "docx" if is_package else ""
    if suffix == ".pdf" and b"%PDF-" in data[:1024]:
        kind = "pdf"
    if not kind and suffix in (".pdf", ".docx"):
        what = translate("Source", "The name ends in {suffix}, but the content is something else.")
        raise BriefingError(what.format(suffix=suffix), where=name, mend=translate("Source", "Check the file."))
    if not kind:
        is_markup = suffix in (".html", ".htm", ".xhtml") or _MARKUP.match(data[:4096])
        kind = "html" if is_markup else "markdown" if suffix in (".md", ".markdown") else "plain"
        if len(data) > MAX_TEXT:
            what = translate("Source", "The text is longer than {size} MB.").format(size=MAX_TEXT // 1024 // 1024)
            raise BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))
        if max(data.count(b"\n"), data.count(b"\r")) > 2 * MAX_PARAGRAPHS:
            raise _too_long(name)
        if kind == "plain" and suffix in _TEXTS:
            return lambda data, name: _of_text(decoded(data, name))
    return _reader_of(kind)


def _of_text(text: str) -> Reading:
    """The reading of a text of no stated kind: that of Markdown, where it is written in its signs."""
    plain = import_module("briefing.sources.readers.plain")
    if plain.is_markdown(text):
        return _reader_of("markdown")(text.encode("utf-8", "surrogatepass"), "")
    found: Reading = plain.kept(text)
    return found


def _own_kind(data: bytes, suffix: str) -> str:
    """The kind of what is told by its first bytes, or by the names that a package holds; "" for the others."""
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_OLE):
        return "mail" if suffix == ".msg" and not is_encrypted(data) else ""
    if data.startswith(_PACKAGES):
        is_writer = suffix in (".odt", ".ott", ".fodt") or b"application/vnd.oasis.opendocument.text" in data[:160]
        return "odt" if is_writer else "slides" if b"ppt/presentation.xml" in data else ""
    return "mail" if suffix == ".eml" or _MAIL.match(data) else ""


def _reader_of(kind: str) -> Reader:
    reader: Reader = import_module(f"briefing.sources.readers.{kind}").read
    return reader
