"""Web pages saved to a file → the article, without menus, comments and other boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from briefing.core.elements import Element, drop, text_of
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.readers.byline import people
from briefing.sources.readers.decoding import decoded_page
from briefing.sources.readers.html.blocks import lines, sign_of
from briefing.sources.readers.html.elements import DROPPED, HEADINGS, flat
from briefing.sources.readers.html.shown import as_shown
from briefing.sources.readers.model import Reading, places_of, set_out
from briefing.sources.transcripts.told_rows import are_told, as_row

_MAX_TAGS = 30_000
_FAR_LESS, _SMALL = 10, 2_000
"""An extraction with so much less than a page of so many characters has missed what the page is about."""
_FEWEST_ROWS = 2
_END_OF_BREAK = re.compile(r"</br\s*/?>", re.IGNORECASE)
"""What browsers take for a break."""
_BLOCKS = ("p", *HEADINGS, "li", "blockquote", "td", "dd", "dt", "figcaption", "pre")


def read(data: bytes, name: str) -> Reading:
    """The main text of the page, an empty line between paragraphs; what its metadata states.

    Raises BriefingError for a page that cannot be read, or has more tags than any article.
    """
    markup = _END_OF_BREAK.sub("<br>", decoded_page(data, name))
    if markup.count("<") > _MAX_TAGS:
        what = translate("Source", "The page has too many tags for an article.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save the article alone."))
    from lxml.html import HTMLParser, document_fromstring

    from briefing.sources.transcripts.pages import spoken

    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
        transcript = spoken(tree)
        if transcript:
            return Reading(transcript, flat(tree.findtext(".//title") or ""))
        as_shown(tree)
        found = _article(tree)
    except Exception as error:
        what = translate("Source", "The page cannot be read.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it again, or as text.")) from error
    return found


def _article(tree: Element) -> Reading:
    from trafilatura import bare_extraction

    for table in list(tree.iter("table")):
        _set_in_rows(table)
    whole, signs, strong, headings = _whole(tree), _signs(tree), set(_strong(tree)), list(_headings(tree))
    found = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=True, favor_recall=True)
    main = _main(_stated(found, "text").strip(), whole, tree)
    told = _with_headings([line.strip() for line in main.splitlines() if line.strip()], headings)
    text, marks = set_out((signs.get(flat(line), ""), line) for line in told)
    site = _stated(found, "sitename")
    return Reading(
        text,
        _stated(found, "title"),
        _stated(found, "date"),
        site,
        author=_author(_stated(found, "author"), site),
        marks=marks,
        strong=tuple(place for place, line in places_of(text) if flat(line) in strong),
    )


def _stated(found: Any, name: str) -> str:
    return getattr(found, name, None) or ""


def _main(extracted: str, whole: str, tree: Element) -> str:
    """The main text of a page: of what is small all of it, where words in bold are given lines of their own."""
    is_short = len(extracted) * _FAR_LESS < len(whole) < _SMALL
    is_all = "".join(extracted.split()) == "".join(whole.split()) and tree.find(".//br") is None
    return whole if is_short or is_all else extracted


def _strong(tree: Element) -> Iterator[str]:
    """The lines in strong letters, as the questions of an interview often are."""
    for element in tree.iter("strong", "b"):
        parts = [element.text or ""]
        for inner in element.iterdescendants():
            parts += ["\0" if inner.tag == "br" else inner.text or "" if isinstance(inner.tag, str) else ""]
            parts += [inner.tail or ""]
        yield from map(flat, "".join(parts).split("\0"))


def _signs(tree: Element) -> dict[str, str]:
    """The sign of each heading and of each point of a list, by its text."""
    marked = [*tree.iter("li"), *tree.iter(*HEADINGS)]
    return {flat(text_of(element)): sign_of(element) for element in marked}


def _headings(tree: Element) -> Iterator[tuple[str, str]]:
    """Each heading and the block that stands below it, as their texts."""
    heading = ""
    for sign, text in lines(tree):
        if heading and sign != "#":
            yield heading, flat(text)
        heading = flat(text) if sign == "#" else ""


def _with_headings(lines: list[str], headings: list[tuple[str, str]]) -> Iterator[str]:
    """The lines, with the headings that an extraction left out though it kept what stands below them."""
    kept = {flat(line) for line in lines}
    missing = {below: heading for heading, below in headings if heading not in kept}
    for line in lines:
        if heading := missing.pop(flat(line).removeprefix("- "), ""):
            yield heading
        yield line


def _author(stated: str, site: str) -> str:
    """Who wrote it, as the page's metadata state; a page that names itself names nobody."""
    author = people(stated)
    return "" if author.casefold() == site.casefold() else author


def _whole(tree: Element) -> str:
    """All text of the page's blocks, for pages too small to have a main part."""
    body = deepcopy(tree)
    for element in list(body.iter(*DROPPED)):
        if element.getparent() is not None:
            drop(element)
    blocks = [flat(text_of(element)) for element in body.iter(*_BLOCKS)]
    return "\n".join(block for block in blocks if block) or flat(text_of(body))


def _set_in_rows(table: Element) -> None:
    """Each row of a table of who said what as a paragraph of one line; other tables stay as they are."""
    from lxml.etree import SubElement

    rows = [cells for row in table.iter("tr") if (cells := list(row.iterchildren("td", "th")))]
    texts = [[flat(text_of(cell)) for cell in cells] for cells in rows]
    if len(rows) < _FEWEST_ROWS or not are_told(texts):
        return
    for child in list(table):
        table.remove(child)
    table.tag = "div"
    for told in texts:
        SubElement(table, "p").text = as_row(told)
