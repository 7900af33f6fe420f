"""The footer and the slide number, which a layout's slides do not inherit by themselves."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.deck.layout.fit import Measurer, fit
from briefing.deck.plan.model import Plan
from briefing.deck.plan.text import text_of
from briefing.deck.template.placeholders import LayoutSlots, Slot

_FLOOR = 8.0


@dataclass(frozen=True)
class Furniture:
    """A footer's or number's text in its slot, at a size in points, in a scheme colour ("" is the slot's own)."""

    slot: Slot
    text: str
    size: float
    ink: str
    lang: str


def furniture(
    layout: LayoutSlots, plan: Plan, pages: int, measurer: Measurer, *, painted: bool = False
) -> list[Furniture]:
    """What the slides on a layout carry; a footer that no size fits is left out.

    ``painted`` slides have a background of their own, for which the layout's colours are made.
    """
    texts = {"ftr": plan.footer, "sldNum": "8" * len(str(pages))}
    found = []
    for slot in layout.slots:
        text = texts.get(slot.type, "")
        usable = text and slot.box.area and not slot.odd
        size = fit([(text_of(text, plan.lang), slot)], _FLOOR, measurer) if usable else None
        if size:
            found.append(Furniture(slot, text, size, "" if painted else layout.ink_for(slot), plan.lang))
    return found
