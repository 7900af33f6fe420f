"""PDF files that hold text → their paragraphs, lines joined again."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from statistics import median
from typing import Any

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.readers.plain import headline
from briefing.sources.readers.reading import MAX_TEXT, Reading

_MAX_PAGES = 3_000
_SECONDS = 60.0


def read(data: bytes, name: str) -> Reading:
    """The text page after page, and the title of the document's information; its date is the file's, not the text's."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(str(error), name) from error
    try:
        pages = list(_pages(document, name))
        stated = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise _damaged(name) from error
    finally:
        document.close()
    text = "\n\n".join(joined("\n".join(pages).replace("\r", "")))
    if len(re.findall(r"\w", text)) < 10:
        what = translate("Source", "The PDF has no text: its pages are pictures.")
        mend = translate("Source", "Run text recognition (OCR) on it first.")
        raise BriefingError(what, where=name, mend=mend)
    return Reading(text, stated.get("Title") or headline(text))


def _unopened(reason: str, name: str) -> BriefingError:
    if "password" in reason.lower() or "security" in reason.lower():
        what = translate("Source", "The PDF is locked by a password.")
        return BriefingError(what, where=name, mend=translate("Source", "Save a copy without password."))
    return _damaged(name)


def _damaged(name: str) -> BriefingError:
    what = translate("Source", "The PDF is damaged.")
    return BriefingError(what, where=name, mend=translate("Source", "Make it again."))


def _pages(document: Any, name: str) -> Iterator[str]:
    """The text of each page, within bounds of time and size."""
    if len(document) > _MAX_PAGES:
        what = translate("Source", "The PDF has more than {count} pages.").format(count=f"{_MAX_PAGES:,}")
        raise BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))
    stop, size = time.monotonic() + _SECONDS, 0
    for page in document:
        text: str = page.get_textpage().get_text_range()
        page.close()
        size += len(text)
        if size > MAX_TEXT or time.monotonic() > stop:
            what = translate("Source", "The PDF takes too long to read.")
            raise BriefingError(what, where=name, mend=translate("Source", "Cut it into parts."))
        yield text


def joined(text: str) -> Iterator[str]:
    """The paragraphs of text cut into lines: a line shorter than most that ends a sentence ends one."""
    lines = [line.strip() for line in re.sub("(?<=\\w)[\ufffe\u00ad\x02]\n?", "", text).split("\n")]
    usual = median([len(line) for line in lines if len(line) > 20] or [80])
    paragraph = ""
    for line in lines:
        if not line:
            yield from [paragraph] if paragraph else []
            paragraph = ""
            continue
        paragraph = _appended(paragraph, line)
        is_short = len(line) < 0.8 * usual
        if is_short and (line[-1] in '.!?»”"' or len(paragraph) == len(line)):
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph


def _appended(paragraph: str, line: str) -> str:
    if not paragraph:
        return line
    if re.search(r"[a-zà-ÿ]-$", paragraph) and line[:1].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"
