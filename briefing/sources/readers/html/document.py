"""Web pages saved to a file → the article, without menus, comments and other boilerplate; and pieces of pages."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.minutes.marked import point_sign
from briefing.sources.readers.byline import people
from briefing.sources.readers.decoding import decoded_page
from briefing.sources.readers.model import Block, Reading, set_out
from briefing.sources.transcripts.structured import are_told, as_row

_MAX_TAGS = 30_000
_FEWEST_ROWS = 2
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS = ("p", *_HEADINGS, "li", "blockquote", "td", "dd", "dt", "figcaption", "pre")
_DROPPED = ("script", "style", "noscript", "template", "nav", "footer", "form", "svg", "iframe", "button", "head")
_NOT_SHOWN = (*_DROPPED, "figure", "table", "header", "aside", "video", "audio", "object", "summary")
"""Parts of a piece of a page that are none of the text around it, or no lines of it."""
_EDGES = {*_HEADINGS, "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "main", "blockquote", "pre"}
_EDGES |= {"br", "hr", "details", "center", "body", "html"}
"""Elements that begin and end a line."""


def read(data: bytes, name: str) -> Reading:
    """The main text of the page, an empty line between paragraphs; what its metadata states.

    Raises BriefingError for a page that cannot be read, or has more tags than any article.
    """
    markup = decoded_page(data, name)
    if markup.count("<") > _MAX_TAGS:
        what = translate("Source", "The page has too many tags for an article.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save the article alone."))
    from lxml.html import HTMLParser, document_fromstring

    from briefing.sources.readers.html.shown import as_shown
    from briefing.sources.transcripts.pages import spoken

    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
        transcript = spoken(tree)
        if transcript:
            return Reading(transcript, " ".join((tree.findtext(".//title") or "").split()))
        as_shown(tree)
        found = _article(tree)
    except Exception as error:
        what = translate("Source", "The page cannot be read.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it again, or as text.")) from error
    return found


def _article(tree: Any) -> Reading:
    from trafilatura import bare_extraction

    for table in list(tree.iter("table")):
        _set_in_rows(table)
    whole = _whole(tree)
    signs = _signs(tree)
    strong = set(_strong(tree))
    headings = list(_headings(tree))
    found = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=True, favor_recall=True)
    text = (getattr(found, "text", "") or "").strip()
    is_short = len(text) * 10 < len(whole) and len(whole) < 2_000
    is_all = "".join(text.split()) == "".join(whole.split()) and tree.find(".//br") is None
    if is_short or is_all:
        text = whole  # of what is small, words in bold are given lines of their own
    lines = _with_headings([line.strip() for line in text.splitlines() if line.strip()], headings)
    text, marks = set_out((signs.get(_flat(line), ""), line) for line in lines)
    return Reading(
        text,
        getattr(found, "title", None) or "",
        getattr(found, "date", None) or "",
        getattr(found, "sitename", None) or "",
        author=_author(getattr(found, "author", None) or "", getattr(found, "sitename", None) or ""),
        marks=marks,
        strong=tuple(place for place, line in _places(text) if _flat(line) in strong),
    )


def _strong(tree: Any) -> Iterator[str]:
    """The lines in strong letters, as the questions of an interview often are."""
    for element in tree.iter("strong", "b"):
        parts = [element.text or ""]
        for inner in element.iterdescendants():
            parts += ["\0" if inner.tag == "br" else inner.text or "" if isinstance(inner.tag, str) else ""]
            parts += [inner.tail or ""]
        yield from map(_flat, "".join(parts).split("\0"))


def _places(text: str) -> Iterator[tuple[int, str]]:
    """Each paragraph with the place where it starts."""
    place = 0
    for line in text.split("\n\n"):
        yield place, line
        place += len(line) + 2


def _signs(tree: Any) -> dict[str, str]:
    """The sign of each heading and of each point of a list, by its text."""
    points = {
        _flat(element.text_content()): point_sign(sum(1 for _ in element.iterancestors("li")))
        for element in tree.iter("li")
    }
    return points | {_flat(element.text_content()): "#" for element in tree.iter(*_HEADINGS)}


def _headings(tree: Any) -> Iterator[tuple[str, str]]:
    """Each heading and the block that stands below it, as their texts."""
    heading = ""
    for sign, text in _lines(tree):
        if heading and sign != "#":
            yield heading, _flat(text)
        heading = _flat(text) if sign == "#" else ""


def _with_headings(lines: list[str], headings: list[tuple[str, str]]) -> Iterator[str]:
    """The lines, with the headings that an extraction left out though it kept what stands below them."""
    kept = {_flat(line) for line in lines}
    missing = {below: heading for heading, below in headings if heading not in kept}
    for line in lines:
        if heading := missing.pop(_flat(line).removeprefix("- "), ""):
            yield heading
        yield line


def _flat(text: str) -> str:
    return " ".join(text.split())


def _author(stated: str, site: str) -> str:
    """Who wrote it, as the page's metadata state; a page that names itself names nobody."""
    author = people(stated)
    return "" if author.casefold() == site.casefold() else author


def _whole(tree: Any) -> str:
    """All text of the page's blocks, for pages too small to have a main part."""
    body = deepcopy(tree)
    for element in list(body.iter(*_DROPPED)):
        if element.getparent() is not None:
            element.drop_tree()
    blocks = [_flat(element.text_content()) for element in body.iter(*_BLOCKS)]
    return "\n".join(block for block in blocks if block) or _flat(body.text_content())


def _set_in_rows(table: Any) -> None:
    """Each row of a table of who said what as a paragraph of one line; other tables stay as they are."""
    from lxml.etree import SubElement

    rows = [cells for row in table.iter("tr") if (cells := list(row.iterchildren("td", "th")))]
    texts = [[_flat(cell.text_content()) for cell in cells] for cells in rows]
    if len(rows) < _FEWEST_ROWS or not are_told(texts):
        return
    for child in list(table):
        table.remove(child)
    table.tag = "div"
    for told in texts:
        SubElement(table, "p").text = as_row(told)


def blocks(markup: str) -> Iterator[Block]:
    """The headings, paragraphs and points of a piece of a page, in order."""
    from lxml.html import document_fromstring

    from briefing.sources.readers.html.shown import as_shown

    tree: Any = document_fromstring(f"<html><body>{markup}</body></html>")
    as_shown(tree)
    for element in list(tree.iter(*_NOT_SHOWN)):
        if element.getparent() is not None:
            element.drop_tree()
    yield from _lines(tree)


def _lines(tree: Any) -> Iterator[Block]:
    """What stands between the edges of blocks."""
    from lxml.etree import iterwalk

    sign, pieces = "", [""]
    for event, element in iterwalk(tree, events=("start", "end")):
        if not isinstance(element.tag, str):
            pieces.append(element.tail or "" if event == "end" else "")
            continue
        if element.tag in _EDGES:
            yield from _line(sign, pieces)
            pieces = []
            sign = _sign(element) if event == "start" else ""
        pieces.append((element.text if event == "start" else element.tail) or "")


def _line(sign: str, pieces: list[str]) -> Iterator[Block]:
    text = " ".join("".join(pieces).split())
    if text:
        yield sign, text


def _sign(element: Any) -> str:
    if element.tag == "li":
        return point_sign(sum(1 for _ in element.iterancestors("li")))
    return "#" if element.tag in _HEADINGS else ""
