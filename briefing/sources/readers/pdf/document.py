"""PDF files that hold text → their paragraphs, lines joined again, page after page and column after column."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from briefing.core.errors import BriefingError
from briefing.core.folding import fold
from briefing.core.i18n import translate
from briefing.sources.readers.byline import people
from briefing.sources.readers.limits import MAX_TEXT
from briefing.sources.readers.line_ends.paragraphs import Paragraphs
from briefing.sources.readers.model import Reading
from briefing.sources.readers.pdf.columns import columns
from briefing.sources.readers.pdf.edges import text_size, without_edges, without_footnotes
from briefing.sources.readers.pdf.flows import Flow
from briefing.sources.readers.pdf.lines import Line, lines_of
from briefing.sources.readers.pdf.tables import Rows, Table, parted
from briefing.sources.readers.plain import title_of

_MAX_PAGES = 3_000
_SECONDS = 60.0
_HEAD = 3_000
"""Characters at either end of a text within which its author is named."""


def read(data: bytes, name: str) -> Reading:
    """The text column after column, and the title of the document's information; its date is the file's alone.

    What repeats at the edges of pages, page numbers, footnotes and their marks are left out. Raises BriefingError for
    a file that is damaged, locked, too long or without text.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(str(error), name) from error
    try:
        paragraphs = _joined(list(_pages(document, name)))
        stated = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise _damaged(name) from error
    finally:
        document.close()
    text = paragraphs.end()
    _refuse_pictures(text, name)
    title, author = title_of(str(stated.get("Title") or ""), text), _author(str(stated.get("Author") or ""), text)
    return Reading(text, title, author=author, places=tuple(paragraphs.places), doubts=tuple(paragraphs.doubts))


def _refuse_pictures(text: str, name: str) -> None:
    if len(re.findall(r"\w", text)) < 10:
        what = translate("Source", "The PDF has no text: its pages are pictures.")
        mend = translate("Source", "Run text recognition (OCR) on it first.")
        raise BriefingError(what, where=name, mend=mend)


def _author(stated: str, text: str) -> str:
    """Whom the document states as its author, if its text names them: it is whoever set the page otherwise."""
    author = people(stated)
    return author if fold(author) in fold(text[:_HEAD]) or fold(author) in fold(text[-_HEAD:]) else ""


def _unopened(reason: str, name: str) -> BriefingError:
    if "password" in reason.lower() or "security" in reason.lower():
        what = translate("Source", "The PDF is locked by a password.")
        return BriefingError(what, where=name, mend=translate("Source", "Save a copy without a password."))
    return _damaged(name)


def _damaged(name: str) -> BriefingError:
    what = translate("Source", "The PDF is damaged.")
    return BriefingError(what, where=name, mend=translate("Source", "Export it again."))


def _pages(document: Any, name: str) -> Iterator[list[Line]]:
    """The lines of each page, within bounds of time and size."""
    if len(document) > _MAX_PAGES:
        what = translate("Source", "The PDF has more than {count} pages.").format(count=f"{_MAX_PAGES:,}")
        raise BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))
    stop, size = time.monotonic() + _SECONDS, 0
    for number, page in enumerate(document, 1):
        lines = lines_of(page, number)
        page.close()
        size += sum(len(line.text) for line in lines)
        if size > MAX_TEXT or time.monotonic() > stop:
            what = translate("Source", "The PDF takes too long to read.")
            raise BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))
        yield lines


def _joined(pages: Sequence[Sequence[Line]]) -> Paragraphs:
    """The text of all pages, its lines joined to paragraphs; what stands beside it is told where one of them ends."""
    kept = without_edges(pages)
    size = text_size(kept)
    told = [_in_order(page, size) for page in kept]
    paragraphs = Paragraphs([line.text for page in told for part in (*page[0], *page[1]) for line in part.lines])
    last: Flow | Table | None = None
    held: list[Flow | Table] = []
    for parts, asides in told:
        for part in parts:
            if not isinstance(last, Flow) or isinstance(part, Table) or last.ends_before(part.lines[0]):
                _tell(paragraphs, held)
            _add(paragraphs, last, part)
            last = part
        held += asides
    _tell(paragraphs, held)
    return paragraphs


def _tell(paragraphs: Paragraphs, held: list[Flow | Table]) -> None:
    """Add what was held back, each a paragraph of its own."""
    for part in held:
        part.add_to(paragraphs)
    held.clear()


def _in_order(page: Sequence[Line], size: float) -> tuple[list[Flow | Table], list[Flow | Table]]:
    """Columns and tables of a page and what stands beside them, without notes at their feet, text being of ``size``.

    Their lines are numbered as they are read: some programs draw row by row.
    """
    lines, tables = parted(page)
    numbers = iter(sorted(line.number for line in page))
    flows, asides = (list(_parts(flows, tables, numbers, size)) for flows in columns(lines))
    return flows, asides


def _parts(
    flows: Sequence[Sequence[Line]], tables: Mapping[Line, Rows], numbers: Iterator[int], size: float
) -> Iterator[Flow | Table]:
    """The parts of a page, their lines numbered anew, without notes at their feet."""
    for flow in flows:
        for is_table, group in groupby(flow, key=lambda line: line in tables):
            if is_table:
                yield from (Table(tables[line], numbers) for line in group)
            elif kept := without_footnotes([line._replace(number=next(numbers)) for line in group], size):
                yield Flow(kept)


def _add(paragraphs: Paragraphs, last: Flow | Table | None, part: Flow | Table) -> None:
    if not isinstance(last, Flow) or isinstance(part, Table) or last.ends_before(part.lines[0]):
        part.add_to(paragraphs)
    else:
        part.go_on(paragraphs, last)
