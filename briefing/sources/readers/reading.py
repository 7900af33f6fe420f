"""Read a source, and finish what its reader gives: signed, and as turns where it is a transcript."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.storage.reading import TooLargeFileError, read_file, unreadable
from briefing.sources.minutes.marked import POINTS
from briefing.sources.readers.byline import byline
from briefing.sources.readers.decoding import decoded, without_controls
from briefing.sources.readers.kinds import kind_of
from briefing.sources.readers.limits import MAX_BYTES, MAX_PARAGRAPHS, MAX_TEXT, too_long
from briefing.sources.readers.model import Doubt, Mark, Reading
from briefing.sources.transcripts import Turn, located, lone_speech, transcribed, turns_of
from briefing.sources.transcripts.structured import is_data

_LONGEST_LINE = 300
"""Characters of a title, a name or a day that are kept of what files state."""
_TOLD = 20
"""First characters of a turn, by which it is found in the text."""
_CLOCK = re.compile(r"(?<=^\d{4}-\d\d-\d\d)[T ]\d\d:.*$")
"""What follows the day where software writes a date."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_OF_TRANSCRIPT = re.compile(r"^(?:full |the )?transcript(?:ion)?(?: of| de)?\s?[:–—-]\s", re.IGNORECASE)
"""What a title says of the text, instead of the event."""
_UNREAD = re.compile("\ufffd+")
"""What stands for bytes that are no letter, here or in whatever wrote the file."""
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
        raise too_long(name)
    title, date, publisher, author = map(_line, (found.title, found.date, found.publisher, found.author))
    date = _CLOCK.sub("", date.strip("`"))
    read = _transcript(replace(found, text=text, title=title, date=date, publisher=publisher, author=author))
    return _doubted(read if read.turns else _signed(read))


def _doubted(reading: Reading) -> Reading:
    """The reading with a doubt before and behind each letter of its text that could not be read."""
    unread = (Doubt(at, "letter") for found in _UNREAD.finditer(reading.text) for at in found.span())
    doubts = (*reading.doubts, *unread)
    return replace(reading, doubts=tuple(sorted(doubts))) if len(doubts) > len(reading.doubts) else reading


def _signed(reading: Reading) -> Reading:
    """The reading with what the head of its text tells, where its file does not state it."""
    told = byline(reading.text)
    return replace(
        reading,
        author=reading.author or told.author,
        publisher=reading.publisher or told.outlet,
        date=reading.date or told.day,
    )


def _transcript(reading: Reading) -> Reading:
    """The reading with the turns of its text, if it is a transcript. Times make a text of its own, and so does
    data: a file of captions has no title unless it marks one, and cuts its sentences."""
    turns = turns_of(reading.text, _marked(reading, "#"), _marked(reading, POINTS)) or lone_speech(
        reading.text, reading.title
    )
    is_timed = any(turn.start is not None for turn in turns)
    is_own = is_timed or is_data(reading.text)
    placed = None if is_own else located(turns, reading.text)
    if placed is None and not is_own and _is_list(reading):
        return replace(reading, turns=())
    if not turns or placed is not None:
        return replace(reading, turns=placed or (), head=reading.text[: placed[0].start] if placed else "")
    text, placed = transcribed(turns)
    is_titled = not is_own or Mark(0, "#") in reading.marks[:1]
    title = _OF_TRANSCRIPT.sub("", reading.title) if is_titled else ""
    head = _above(turns, reading.text)
    return replace(reading, text=text, turns=placed, title=title, head=head, places=(), doubts=(), marks=(), strong=())


def _marked(reading: Reading, signs: str) -> frozenset[str]:
    """The lines that the file marks with one of these signs."""
    starts = [mark.at for mark in reading.marks if mark.sign in signs]
    return frozenset(reading.text[at:].partition("\n")[0].strip() for at in starts)


def _above(turns: Sequence[Turn], text: str) -> str:
    """What stands in a text above its turns."""
    return text[: max(0, text.find(turns[0].text[:_TOLD]))]


def _is_list(reading: Reading) -> bool:
    """Does the file mark most of its paragraphs as points of lists, as notes are and no transcript is?"""
    points = sum(mark.sign in POINTS for mark in reading.marks)
    return 2 * points > reading.text.count("\n\n") + 1


def _line(text: str) -> str:
    return " ".join(_UNWRITABLE.sub(" ", without_controls(text)).split())[:_LONGEST_LINE]


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
        what = translate("Source", "It is too large for an article or a report.")
        raise BriefingError(what, where=where, mend=translate("Source", "Give the text alone."))
    return data


def _reader(data: bytes, name: str) -> Reader:
    """The reader for this content, loaded only now."""
    kind = kind_of(data, name)
    return _reader_of(kind) if kind else lambda data, name: _of_text(decoded(data, name))


def _of_text(text: str) -> Reading:
    """The reading of a text of no stated kind: that of Markdown, where it is written in its signs."""
    plain = import_module("briefing.sources.readers.plain")
    if plain.is_markdown(text):
        return _reader_of("markdown")(text.encode("utf-8", "surrogatepass"), "")
    found: Reading = plain.kept(text)
    return found


def _reader_of(kind: str) -> Reader:
    reader: Reader = import_module(f"briefing.sources.readers.{kind}").read
    return reader
