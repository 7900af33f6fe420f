"""What stands beside a text on a composed slide and goes with it: panels and labels, a decision's number and bar."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from briefing.core.elements import Element, holder_of
from briefing.deck.ooxml.xml import qn, remove
from briefing.deck.update.slides.spots import DeckSlide, Spot

_OF_TEXT = ("panel", "label", "rule")
"""They are called as the text is, and this."""
_DECISION, _BESIDE = ("Decision", "Due"), ("Number", "Mark")
"""The texts of a decision on the timeline and what shows it there; all of a decision have the same number."""
_NUMBERED = re.compile(r"(\D+) (\d+)")


def drop_companions(slide: DeckSlide, gone: Collection[str], is_ours: Callable[[str, str], bool]) -> None:
    """Remove what stood beside the texts that are ``gone``, by the names of their shapes.

    ``is_ours`` says of a name and words whether a shape of this name says them in our decks: what people wrote stays.
    """
    names = {name for text in gone for name in _companions(text, slide)}
    texts = {spot.shape: spot.text for spot in slide.spots}
    for mark in [mark for mark in slide.root.iter(qn("p:cNvPr")) if mark.get("name") in names]:
        shape = holder_of(holder_of(mark))
        words = texts.get(shape, "").strip()
        if not words or words.isdigit() or is_ours(mark.get("name", ""), words):
            remove([shape])


def _companions(text: str, slide: DeckSlide) -> Iterator[str]:
    yield from (f"{text} {word}" for word in _OF_TEXT)
    told = _NUMBERED.fullmatch(text)
    if told and told[1] in _DECISION:
        left = (spot for name in _DECISION for spot in slide.by_name.get(f"{name} {told[2]}", ()))
        if all(spot.shape.getparent() is None for spot in left):
            yield from (f"{word} {told[2]}" for word in _BESIDE)


def numbers_of(spot: Spot, slide: DeckSlide, marked: Collection[Spot]) -> dict[int, Spot]:
    """The texts beside this one that are but a number and no text of the briefing, by their columns."""
    if spot.tr is not None:
        beside = [one for one in slide.spots if one.tr is spot.tr and one not in marked]
    else:
        told = _NUMBERED.fullmatch(spot.name)
        beside = slide.by_name.get(f"{_BESIDE[0]} {told[2]}", []) if told and told[1] in _DECISION else []
    return {one.cell: one for one in beside if _is_number(one)}


def _is_number(spot: Spot) -> bool:
    return spot.text.strip().isdigit() and not spot.covered


def totals_of(slide: DeckSlide, marked: set[Spot]) -> dict[tuple[str, str, int], Spot]:
    """The numbers in rows without a text of the briefing, by their table, what the row says, and their columns."""
    rows: dict[Element, list[Spot]] = {}
    for spot in slide.spots:
        if spot.tr is not None:
            rows.setdefault(spot.tr, []).append(spot)
    free = [row for row in rows.values() if not marked.intersection(row)]
    said = [(row, " ".join(spot.text for spot in row if not _is_number(spot)).strip()) for row in free]
    return {(spot.name, words, spot.cell): spot for row, words in said if words for spot in row if _is_number(spot)}
