"""The tree of a web page → the same as a reader sees it: what is hidden out, marks in that a browser would draw."""

from __future__ import annotations

import re
from collections import Counter

from briefing.core.elements import Element, drop, text_of
from briefing.sources.readers.html.elements import HEADINGS
from briefing.sources.readers.html.loose import set_in_paragraphs
from briefing.sources.readers.html.unseen import hiding, is_struck, marks_note
from briefing.sources.readers.html.voices import mark_voices
from briefing.sources.readers.line_ends.breaks import goes_on

_LINE_END = re.compile(r"(?<![ \t])[ \t]*[\r\n]\s*")
_EDGES = ("header", "footer")
"""Titles of what a word processor exports of the edges of its pages."""
_BLOCKS = {"p", "div", "li", "td", "dd", "dt", "blockquote", "section", "article", "body", "figcaption", "pre"}
_BLOCKS |= {*HEADINGS, "main", "th", "caption"}
_PARTS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")
_TEXT = (*HEADINGS, "table", "blockquote", "hr")
"""What no cell of a table of figures holds."""


def as_shown(tree: Element) -> None:
    """Change the tree in place: no hidden parts, no marks of notes, no tables that only set a page; quotation marks,
    voices and breaks as text.
    """
    for remark in [one for one in tree.iter() if not isinstance(one.tag, str)]:
        drop(remark)  # its place is none of the text's
    hides = hiding(tree)
    for element in list(tree.iter()):
        if element.getparent() is not None and (_is_out(element) or hides(element) or marks_note(element)):
            drop(element)
    for table in [one for one in tree.iter("table") if _is_frame(one)]:
        for element in [one for one in table.iter(*_PARTS) if next(one.iterancestors("table"), table) is table]:
            element.tag = "div"
    _join_lines(tree)
    mark_voices(tree)
    set_in_paragraphs(tree)
    for element in list(tree.iter("br")):
        if element.getparent() is not None:
            _break(element)


def _join_lines(tree: Element) -> None:
    """The ends of lines in the markup as the blanks that a browser draws, but in what is set out before."""
    kept = {inner for element in tree.iter("pre", "textarea") for inner in element.iter()}
    for element in tree.iter():
        if element not in kept and element.text:
            element.text = _LINE_END.sub(" ", element.text)
        is_kept = element.getparent() in kept
        if not is_kept and element.tail:
            element.tail = _LINE_END.sub(" ", element.tail)


def _is_out(element: Element) -> bool:
    """Is it struck out, or what a word processor repeats at the edges of pages?"""
    return is_struck(element) or (element.tag == "div" and element.get("title") in _EDGES)


def _is_frame(table: Element) -> bool:
    """Does a table only set what is on a page, as those of newsletters do: in one column, or with whole texts in it?"""
    cells = [one for one in table.iter("td", "th") if next(one.iterancestors("table")) is table]
    rows = Counter(cell.getparent() for cell in cells)
    holds_text = any(next(cell.iter(*_TEXT), None) is not None or len(cell.findall("p")) > 1 for cell in cells)
    return bool(cells) and (holds_text or max(rows.values()) == 1)


def _break(element: Element) -> None:
    """``<br>`` → a space where the sentence goes on; else it stays, and ends a line."""
    following = element.getnext()
    is_double = following is not None and following.tag == "br" and not (element.tail or "").strip()
    if is_double or not goes_on(_line_before(element), _line_after(element)):
        return
    element.tail = f" {(element.tail or '').lstrip()}"
    drop(element)


def _line_after(element: Element | None) -> str:
    """The text of its block that stands right behind a break."""
    while element is not None and element.tag not in _BLOCKS:
        if (element.tail or "").strip():
            return str(element.tail)
        sibling = element.getnext()
        if sibling is not None:
            return text_of(sibling)
        element = element.getparent()
    return ""


def _line_before(element: Element | None) -> str:
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
