"""Text of a page that stands in no paragraph, as old pages have it between two breaks → paragraphs of its own."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.elements import Element, text_of

_HOLDERS = ("body", "article", "main", "section", "div", "center")
_INLINE = {
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "big",
    "br",
    "cite",
    "code",
    "em",
    "font",
    "i",
    "ins",
    "kbd",
    "label",
    "mark",
}
_INLINE |= {"q", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
_LEAST = 40
"""Characters outside of links, at least, of what is held for a paragraph: less is a label or a menu."""


def set_in_paragraphs(tree: Element) -> None:
    """Put in place into paragraphs what stands beside blocks, or between two breaks, in no paragraph."""
    from lxml.etree import SubElement

    for holder in list(tree.iter(*_HOLDERS)):
        if not _is_mixed(holder):
            continue
        for before, run, text in list(_runs(holder)):
            if len(text.strip()) + sum(_own(one) for one in run) < _LEAST:
                continue
            paragraph = SubElement(holder, "p")
            holder.insert(0 if before is None else holder.index(before) + 1, paragraph)
            paragraph.text = text
            if before is None:
                holder.text = None
            else:
                before.tail = None
            paragraph.extend(run)


def _is_mixed(holder: Element) -> bool:
    """Does it hold blocks, or breaks that part paragraphs?"""
    return any(not _is_inline(one) or _parts(one) for one in holder)


def _is_inline(element: Element) -> bool:
    return element.tag in _INLINE


def _parts(element: Element) -> bool:
    """Is it the first of two breaks?"""
    following = element.getnext()
    is_break = element.tag == "br" and following is not None and following.tag == "br"
    return is_break and not (element.tail or "").strip()


def _runs(holder: Element) -> Iterator[tuple[Element | None, list[Element], str]]:
    """What stands together: the element that it stands behind, None at the start, its elements and its first text."""
    behind: Element | None = None
    run: list[Element] = []
    text = holder.text or ""
    for element in holder:
        is_second = behind is not None and behind.tag == element.tag == "br" and not run and not text.strip()
        if _is_inline(element) and not _parts(element) and not is_second:
            run.append(element)
            continue
        yield behind, run, text
        behind, run, text = element, [], element.tail or ""
    yield behind, run, text


def _own(element: Element) -> int:
    """How much of an element, and of what follows it, is in no link."""
    linked = 0 if element.tag != "a" else len(text_of(element))
    return len(text_of(element)) - linked + len((element.tail or "").strip())
