"""The texts of a Word document as a memo shows them, part by part: a heading, what stands under it, up to the next."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby

from briefing.core.elements import Element, holder_of
from briefing.deck.memo.package import Package, w
from briefing.deck.truth.slide_texts import FALLBACK, Body
from briefing.sources.readers.docx import shown

_HEADINGS = ("title", *(f"heading {level}" for level in range(1, 10)))
_NOTES = ("footnotes", "endnotes")
_ROLES = {"Quote": "quote", "QuoteSpeaker": "speaker"}
"""The styles that say what was said and by whom."""


@dataclass(frozen=True)
class Line:
    """A paragraph: its text, its style's id, and its level where it is a heading (0 for the title), else -1.

    ``frame`` is the element of the cell, text box or body that it stands in.
    """

    text: str
    style: str
    level: int
    frame: Element


@dataclass(frozen=True)
class MemoPart:
    """What stands under one heading, "" before the first; the heading is the first body."""

    heading: str
    bodies: tuple[Body, ...]


def parts_of(package: Package) -> list[MemoPart]:
    """The parts of a memo in its order."""
    groups: list[list[Line]] = [[]]
    for line in lines_of(package):
        if line.level >= 0 and line.text:
            groups.append([])
        groups[-1].append(line)
    return [MemoPart(_heading(group), tuple(_bodies(group))) for group in groups if group]


def lines_of(package: Package) -> Iterator[Line]:
    """The paragraphs of the document and of its notes; those of headers and footers are not the memo's."""
    levels = _levels(package)
    main = package.document()
    parts = (main, *(name for kind in _NOTES for name in package.related(main, kind)))
    paragraphs = (one for name in parts for one in package.tree(name).iter(w("p")))
    for paragraph in paragraphs:
        if next(paragraph.iterancestors(FALLBACK), None) is None:
            style = _value(paragraph, "pStyle")
            for text in _texts(paragraph):
                yield Line(text, style, levels.get(style, -1), holder_of(paragraph))


def _heading(group: list[Line]) -> str:
    return group[0].text if group[0].level >= 0 else ""


def _bodies(group: list[Line]) -> Iterator[Body]:
    """Paragraphs of one style that follow one another are one text: a quote may have several."""
    for (level, style, _), lines in groupby(group, key=lambda line: (line.level, line.style, line.frame)):
        yield Body("\n".join(line.text for line in lines), "title" if level >= 0 else _ROLES.get(style, ""))


def _texts(paragraph: Element) -> Iterator[str]:
    """The text of a paragraph, then those of its links within the memo: "Decision 3" is no part of a sentence."""
    jumps = [link for link in paragraph.iter(w("hyperlink")) if link.get(w("anchor"))]
    if not jumps:
        yield shown(paragraph)
        return
    rest = deepcopy(paragraph)
    for link in [link for link in rest.iter(w("hyperlink")) if link.get(w("anchor"))]:
        holder_of(link).remove(link)
    yield shown(rest)
    yield from map(shown, jumps)


def _levels(package: Package) -> dict[str, int]:
    """The styles of headings by their ids."""
    name = package.part("styles")
    found = {}
    for style in package.tree(name).iter(w("style")) if name else ():
        known = _HEADINGS.index(told) if (told := _value(style, "name").lower()) in _HEADINGS else -1
        if known >= 0:
            found[style.get(w("styleId"), "")] = known
    return found


def _value(element: Element, name: str) -> str:
    mark = next(element.iter(w(name)), None) if isinstance(element.tag, str) else None
    return "" if mark is None else str(mark.get(w("val"), ""))
