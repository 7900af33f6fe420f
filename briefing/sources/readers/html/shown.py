"""The tree of a web page → the same as a reader sees it: what is hidden out, marks in that a browser would draw."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from briefing.sources.readers.html.elements import HEADINGS, before, text_of
from briefing.sources.readers.html.voices import mark_voices
from briefing.sources.readers.line_ends.breaks import goes_on
from briefing.sources.readers.note_marks import is_note_mark

_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_HIDDEN_CLASSES = {"visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text"}
_EDGES = ("header", "footer")
"""Titles of what a word processor exports of the edges of its pages."""
_NOTE_CLASSES = re.compile(
    r"\b(?:sd(?:foot|end)note|footnote|noteref|note-ref|reference|appelnote|appel-note)", re.IGNORECASE
)
_BLOCKS = {"p", "div", "li", "td", "dd", "dt", "blockquote", "section", "article", "body", "figcaption", "pre"}
_BLOCKS |= {*HEADINGS, "main", "th", "caption"}
_PARTS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")
_TEXT = (*HEADINGS, "table", "blockquote", "hr")
"""What no cell of a table of figures holds."""


def as_shown(tree: Any) -> None:
    """Change the tree in place: no hidden parts, no marks of notes, no tables that only set a page; quotation marks,
    voices and breaks as text.
    """
    for element in [one for one in tree.iter() if isinstance(one.tag, str)]:
        if element.getparent() is not None and (_is_hidden(element) or _marks_note(element)):
            element.drop_tree()
    for table in [one for one in tree.iter("table") if _is_frame(one)]:
        for element in [one for one in table.iter(*_PARTS) if next(one.iterancestors("table"), table) is table]:
            element.tag = "div"
    mark_voices(tree)
    for element in list(tree.iter("br")):
        if element.getparent() is not None:
            _break(element)


def _is_frame(table: Any) -> bool:
    """Does a table only set what is on a page, as those of newsletters do: in one column, or with whole texts in it?"""
    cells = [one for one in table.iter("td", "th") if next(one.iterancestors("table")) is table]
    rows = Counter(cell.getparent() for cell in cells)
    holds_text = any(next(cell.iter(*_TEXT), None) is not None or len(cell.findall("p")) > 1 for cell in cells)
    return bool(cells) and (holds_text or max(rows.values()) == 1)


def _is_hidden(element: Any) -> bool:
    if element.get("hidden") is not None or _HIDDEN_STYLE.search(element.get("style") or ""):
        return True
    if element.tag == "template":
        return True
    if element.tag == "div" and element.get("title") in _EDGES:
        return True
    return element.tag != "body" and bool(_HIDDEN_CLASSES.intersection((element.get("class") or "").split()))


def _marks_note(element: Any) -> bool:
    if element.get("role") == "doc-noteref":
        return True
    if element.tag == "a" and _NOTE_CLASSES.search(element.get("class") or ""):
        return is_note_mark(element.text_content(), "")
    if element.tag != "sup":
        return False
    words = element.text_content()
    refers = any((link.get("href") or "").find("#") >= 0 for link in element.iter("a"))
    return is_note_mark(words, "" if refers else before(element))


def _break(element: Any) -> None:
    """``<br>`` → a space where the sentence goes on; else it stays, and ends a line."""
    after = element.tail or ""
    following = element.getnext()
    is_double = following is not None and following.tag == "br" and not after.strip()
    if is_double or not goes_on(_line_before(element), after or text_of(following)):
        return
    element.tail = f" {after.lstrip()}"
    element.drop_tag()


def _line_before(element: Any) -> str:
    """The text of its block that stands before a break, since the break before that one."""
    pieces: list[str] = []
    while element is not None and element.tag not in _BLOCKS:
        sibling = element.getprevious()
        while sibling is not None and sibling.tag != "br":
            pieces += [sibling.tail or "", text_of(sibling)]
            sibling = sibling.getprevious()
        if sibling is not None:
            pieces.append(sibling.tail or "")
            break
        element = element.getparent()
        pieces.append((element.text or "") if element is not None else "")
    return "".join(reversed(pieces))
