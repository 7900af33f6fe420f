"""The comments that people left on a deck, classic and modern, each beside the message that it stands on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import qn
from briefing.deck.update.spots import DeckSlide

_MODERN = "http://schemas.microsoft.com/office/powerpoint/2018/8/main"


@dataclass(frozen=True)
class Comment:
    """What somebody wrote on slide ``slide`` (from 1); ``messages`` are the ids of those that it shows, if any."""

    slide: int
    author: str
    text: str
    messages: tuple[str, ...] = ()


def comments_of(
    package: Package, slides: list[DeckSlide], messages: Mapping[DeckSlide, tuple[str, ...]]
) -> list[Comment]:
    """All comments and replies, in the order of the slides."""
    authors = dict(_authors(package))
    return [
        Comment(slide.number, authors.get(who, ""), text, messages.get(slide, ()))
        for slide in slides
        for part in package.related(slide.name, "comments")
        for who, text in _written(package.tree(part))
    ]


def _authors(package: Package) -> Iterator[tuple[str, str]]:
    main = package.presentation()
    for kind in ("commentAuthors", "authors"):
        for part in package.related(main, kind):
            for author in package.tree(part):
                yield author.get("id", ""), author.get("name", "")


def _written(root: Any) -> Iterator[tuple[str, str]]:
    for comment in root.iter(qn("p:cm")):
        text = comment.findtext(qn("p:text")) or ""
        if text.strip():
            yield comment.get("authorId", ""), text
    for comment in root.iter(f"{{{_MODERN}}}cm", f"{{{_MODERN}}}reply"):
        body = comment.find(f"{{{_MODERN}}}txBody")
        paragraphs = body.iter(qn("a:p")) if body is not None else ()
        text = "\n".join("".join(run.text or "" for run in each.iter(qn("a:t"))) for each in paragraphs)
        if text.strip():
            yield comment.get("authorId", ""), text
