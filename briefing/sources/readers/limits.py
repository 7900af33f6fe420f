"""How much is read of a source: what is longer than any article or report is refused, not cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.readers.model import Block

MAX_BYTES = 64 * 1024 * 1024
"""Larger files are refused before they are read."""
MAX_TEXT = 8 * 1024 * 1024
"""Bytes of a text file, or characters taken from another: some 4,000 pages."""
MAX_PARAGRAPHS = 100_000
"""Of one line each, or with a blank line between them: as many pages; each costs some 25 µs, however short it is."""


def refuse_long(data: bytes, name: str) -> None:
    """Raise BriefingError for a text file, called ``name``, that holds more than may be read of any."""
    if len(data) > MAX_TEXT:
        what = translate("Source", "The text is longer than {size} MB.").format(size=MAX_TEXT // 1024 // 1024)
        raise BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))
    if max(data.count(b"\n"), data.count(b"\r")) > 2 * MAX_PARAGRAPHS:
        raise too_long(name)


def bounded(blocks: Iterable[Block], name: str) -> Iterator[Block]:
    """Those that are not blank. Raises BriefingError once the file ``name`` holds more than may be read of any."""
    size = 0
    for count, (sign, text) in enumerate(block for block in blocks if block[1].strip()):
        size += len(text)
        if size > MAX_TEXT or count >= MAX_PARAGRAPHS:
            raise too_long(name)
        yield sign, text


def too_long(name: str) -> BriefingError:
    """What to raise for the file ``name`` that holds more text than may be read of any."""
    what = translate("Source", "It holds too much text for an article or a report.")
    return BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))
