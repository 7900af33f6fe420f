"""The tree of a web page → the same as a reader sees it: what is hidden out, marks in that a browser would draw."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from typing import Any

from briefing.sources.quotes.text.emphasised import language_said
from briefing.sources.quotes.text.set_apart import BETWEEN, is_signature, is_signed_by, is_theirs
from briefing.sources.readers.line_ends.breaks import goes_on
from briefing.sources.readers.note_marks import is_note_mark

_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_HIDDEN_CLASSES = {"visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text"}
_EDGES = ("header", "footer")
"""Titles of what a word processor exports of the edges of its pages."""
_NOTE_CLASSES = re.compile(
    r"\b(?:sd(?:foot|end)note|footnote|noteref|note-ref|reference|appelnote|appel-note)", re.IGNORECASE
)
_QUOTED = re.compile(r"^\s*[«“\"„‘]")
_SPOKEN = {"fr": (("« ", " »"), ("“", "”")), "": (("“", "”"), ("‘", "’"))}
"""Marks by language, outer and inner."""
_BLOCKS = {"p", "div", "li", "td", "dd", "dt", "blockquote", "section", "article", "body", "figcaption", "pre", "h1"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BLOCKS |= _HEADINGS | {"main", "th", "caption"}
_PARTS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")
_TEXT = (*sorted(_HEADINGS), "table", "blockquote", "hr")
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
    without_voice = dict.fromkeys(one for one in list(tree.iter("blockquote")) if not _give_voice(one))
    for holder in dict.fromkeys(one.getparent() for one in without_voice):
        _mark(holder, without_voice)
    _quote(list(tree.iter("q")))
    for element in list(tree.iter("em", "i")):
        _mark_said(element)
    for element in list(tree.iter("cite")):
        element.drop_tag()
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
    return is_note_mark(words, "" if refers else _before(element))


def _before(element: Any) -> str:
    """The text right before an element, within its parent."""
    sibling = element.getprevious()
    if sibling is None:
        return element.getparent().text or ""
    return sibling.tail or (sibling.text_content() if isinstance(sibling.tag, str) else "")


def _quote(elements: list[Any]) -> None:
    """``<q>`` → the marks that a browser draws around it."""
    marks = [_marks_of(one)[sum(1 for _ in one.iterancestors("q")) % 2] for one in elements]
    for element, (opening, closing) in zip(elements, marks, strict=True):
        element.text = opening + (element.text or "").lstrip()
        _append(element, closing)
    for element in elements:
        element.drop_tag()


def _marks_of(element: Any) -> tuple[tuple[str, str], tuple[str, str]]:
    stated = (one.get("lang") for one in (element, *element.iterancestors()))
    language = next(filter(None, stated), "")
    return _SPOKEN["fr" if language.lower().startswith("fr") else ""]


def _give_voice(element: Any) -> bool:
    """A ``<blockquote>`` with its voice in ``<cite>`` or in its last paragraph: a quote between marks, the voice
    behind a dash.
    """
    voice = next(_voices(element), None)
    if voice is None:
        *said, last = _paragraphs(element)
        voice = last if said and is_signature(last.text_content()) else _dashed_below(element)
    if voice is None:
        return False
    words = " ".join(voice.text_content().split()).lstrip("—–- ")
    holder = voice.getparent() if voice.getparent().tag in ("footer", "figcaption") else voice
    if not words or holder.getparent() is None:
        return False
    holder.drop_tree()
    blocks = _paragraphs(element)
    if not _QUOTED.match(element.text_content()):
        (opening, closing), _ = _marks_of(element)
        blocks[0].text = opening + (blocks[0].text or "").lstrip()
        _append(blocks[-1], closing)
    _append(blocks[-1], f" — {words}")
    return True


def _dashed_below(element: Any) -> Any | None:
    """The paragraph right below a block quote that signs it behind a dash."""
    below = element.getnext()
    is_next = below is not None and below.tag == "p" and not (element.tail or "").strip()
    return below if is_next and is_signed_by(below.text_content()) else None


def _mark(holder: Any, quotes: Container[Any]) -> None:
    """Those of ``quotes`` in which whoever the heading above names speaks of themselves: between marks."""
    heading = between = ""
    for element in holder:
        if element.tag in _HEADINGS:
            heading, between = " ".join(element.text_content().split()), ""
        elif element.tag != "blockquote":
            between = f"{between} {_text_of(element)}"[-BETWEEN:]
        elif element in quotes:
            _mark_theirs(element, heading, between)


def _mark_theirs(element: Any, heading: str, between: str) -> None:
    has_marks = "“" in element.text_content()
    for block in _paragraphs(element):
        if is_theirs(heading, between, block.text_content().strip()):
            (opening, closing), _ = _SPOKEN["fr"] if has_marks else _marks_of(element)
            block.text = opening + (block.text or "").lstrip()
            _append(block, closing)


def _mark_said(element: Any) -> None:
    """Words in slanted letters that somebody said, as a verb beside them tells: between marks."""
    language = language_said(_before(element), element.text_content(), element.tail or "")
    if language:
        opening, closing = _SPOKEN["fr" if language == "fr" else ""][0]
        element.text = opening + (element.text or "").lstrip()
        _append(element, closing)


def _paragraphs(element: Any) -> list[Any]:
    return [one for one in element.iter("p") if one.text_content().strip()] or [element]


def _append(element: Any, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip() + words
    else:
        element.text = (element.text or "").rstrip() + words


def _voices(element: Any) -> Iterator[Any]:
    """Where a block quote says who speaks: a ``<cite>`` at its end, or in the caption of its figure."""
    for cite in element.iter("cite"):
        holder = cite.getparent() if cite.getparent().tag == "footer" else cite
        if not (holder.tail or "").strip():
            yield cite
    figure = element.getparent()
    if figure is not None and figure.tag == "figure":
        yield from figure.iter("figcaption")


def _break(element: Any) -> None:
    """``<br>`` → a space where the sentence goes on; else it stays, and ends a line."""
    after = element.tail or ""
    following = element.getnext()
    is_double = following is not None and following.tag == "br" and not after.strip()
    if is_double or not goes_on(_line_before(element), after or _text_of(following)):
        return
    element.tail = f" {after.lstrip()}"
    element.drop_tag()


def _text_of(element: Any) -> str:
    return element.text_content() if element is not None and isinstance(element.tag, str) else ""


def _line_before(element: Any) -> str:
    """The text of its block that stands before a break, since the break before that one."""
    pieces: list[str] = []
    while element is not None and element.tag not in _BLOCKS:
        sibling = element.getprevious()
        while sibling is not None and sibling.tag != "br":
            pieces += [sibling.tail or "", _text_of(sibling)]
            sibling = sibling.getprevious()
        if sibling is not None:
            pieces.append(sibling.tail or "")
            break
        element = element.getparent()
        pieces.append((element.text or "") if element is not None else "")
    return "".join(reversed(pieces))
