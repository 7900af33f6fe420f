"""What a page shows as somebody's words → quotation marks around them, and their voice behind a dash."""

from __future__ import annotations

from collections.abc import Container, Iterator

from briefing.core.elements import Element, drop, holder_of, text_of, unwrap_all
from briefing.sources.quotes.text.emphasised import language_said
from briefing.sources.quotes.text.set_apart import BETWEEN, OPENING, is_signature, is_signed_by, is_theirs
from briefing.sources.readers.html.elements import HEADINGS, before, flat

_SPOKEN = {"fr": (("« ", " »"), ("“", "”")), "": (("“", "”"), ("‘", "’"))}
"""Marks by language, outer and inner."""


def mark_voices(tree: Element) -> None:
    """Mark, in place, what block quotes, ``<q>`` and slanted letters say that somebody said."""
    without_voice = dict.fromkeys(one for one in list(tree.iter("blockquote")) if not _give_voice(one))
    for holder in dict.fromkeys(holder_of(one) for one in without_voice):
        _mark(holder, without_voice)
    _quote(list(tree.iter("q")))
    unwrap_all(tree, "q")
    for element in list(tree.iter("em", "i")):
        _mark_said(element)
    unwrap_all(tree, "cite")
    for figure in [one for one in tree.iter("figure") if one.find(".//blockquote") is not None]:
        figure.tag = "div"  # no picture, which an extraction would leave out


def _quote(elements: list[Element]) -> None:
    """``<q>`` → the marks within it that a browser draws around it."""
    marks = [_marks_of(one)[sum(1 for _ in one.iterancestors("q")) % 2] for one in elements]
    for element, (opening, closing) in zip(elements, marks, strict=True):
        if not OPENING.match(text_of(element).lstrip()):
            element.text = opening + (element.text or "").lstrip()
            _append(element, closing)


def _marks_of(element: Element) -> tuple[tuple[str, str], tuple[str, str]]:
    stated = (one.get("lang") for one in (element, *element.iterancestors()))
    language = next(filter(None, stated), "")
    return _SPOKEN["fr" if language.lower().startswith("fr") else ""]


def _give_voice(element: Element) -> bool:
    """A ``<blockquote>`` with its voice in ``<cite>`` or in its last paragraph: a quote between marks, the voice
    behind a dash.
    """
    _part_signed(element)
    voice = next(_voices(element), None)
    if voice is None:
        *said, last = _paragraphs(element)
        voice = last if said and is_signature(text_of(last)) else _dashed_below(element)
    if voice is None:
        return False
    words = flat(text_of(voice)).lstrip("—–- ")
    if not words or voice.getparent() is None:
        return False
    drop(voice)
    blocks = _paragraphs(element)
    if not OPENING.match(text_of(element).lstrip()):
        (opening, closing), _ = _marks_of(element)
        blocks[0].text = opening + (blocks[0].text or "").lstrip()
        _append(blocks[-1], closing)
    _append(blocks[-1], f" — {words}")
    return True


def _part_signed(element: Element) -> None:
    """Its last line, behind a break and a dash, as its foot."""
    last = _paragraphs(element)[-1]
    at = next((at for at, one in reversed(list(enumerate(last))) if one.tag == "br"), None)
    if at is None:
        return
    behind = list(last)[at + 1 :]
    if is_signed_by((last[at].tail or "") + "".join(text_of(one) + (one.tail or "") for one in behind)):
        foot = last.makeelement("footer")
        foot.text = last[at].tail
        foot.extend(behind)
        last[at].tail = None
        last.remove(last[at])
        element.append(foot)


def _dashed_below(element: Element) -> Element | None:
    """The paragraph right below a block quote that signs it behind a dash."""
    below = element.getnext()
    is_next = below is not None and below.tag == "p" and not (element.tail or "").strip()
    return below if is_next and is_signed_by(text_of(below)) else None


def _mark(holder: Element, quotes: Container[Element]) -> None:
    """Those of ``quotes`` in which whoever the heading above names speaks of themselves: between marks."""
    heading = between = ""
    for element in holder:
        if element.tag in HEADINGS:
            heading, between = flat(text_of(element)), ""
        elif element.tag != "blockquote":
            between = f"{between} {text_of(element)}"[-BETWEEN:]
        elif element in quotes:
            _mark_theirs(element, heading, between)


def _mark_theirs(element: Element, heading: str, between: str) -> None:
    has_marks = "“" in text_of(element)
    for block in _paragraphs(element):
        if is_theirs(heading, between, text_of(block).strip()):
            (opening, closing), _ = _SPOKEN["fr"] if has_marks else _marks_of(element)
            block.text = opening + (block.text or "").lstrip()
            _append(block, closing)


def _mark_said(element: Element) -> None:
    """Words in slanted letters that somebody said, as a verb beside them tells: between marks."""
    language = language_said(before(element), text_of(element), element.tail or "")
    if language:
        opening, closing = _SPOKEN["fr" if language == "fr" else ""][0]
        element.text = opening + (element.text or "").lstrip()
        _append(element, closing)


def _paragraphs(element: Element) -> list[Element]:
    return [one for one in element.iter("p") if text_of(one).strip()] or [element]


def _append(element: Element, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip() + words
    else:
        element.text = (element.text or "").rstrip() + words


def _voices(element: Element) -> Iterator[Element]:
    """Where a block quote says who speaks: at its foot, in a ``<cite>`` or small letters, or below its figure."""
    for footer in element.iter("footer"):
        if footer.find(".//cite") is not None or is_signature(text_of(footer)):
            yield footer
    for name in element.iter("cite", "small"):
        if not (name.tail or "").strip() and (name.tag == "cite" or is_signature(text_of(name))):
            yield name
    figure = element.getparent()
    if figure is not None and figure.tag == "figure":
        yield from figure.iter("figcaption")
