"""The footer and the slide number, which a layout's slides do not inherit by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from briefing.deck.compose.look import LEFT_OUT
from briefing.deck.compose.texts import cut_to
from briefing.deck.fonts.shipped import likely_widths
from briefing.deck.layout.fit import Measurer, fit, fits, ladder
from briefing.deck.ooxml.shapes import LARGEST
from briefing.deck.plan.model import Plan
from briefing.deck.plan.texts.text import Text, text_of
from briefing.deck.template.placeholders import LayoutSlots, Slot

_FLOOR = 8.0
_MARK_FLOOR = 6.0
"""The least sizes in points of slides of the usual width: of a footer that cannot be shortened, and of a mark of
confidentiality that nothing else can make room for."""
_CUT_SIZE = 10.0
"""The size in points below which a footer is rather shortened: this is read without effort."""
_LEAST = 12
"""Letters that are left of a shortened footer at least: fewer name nothing."""
_JOINT = " · "
_ONE_LINE = 1.5
"""The lines that are surely one: faces differ in height."""
_UNSEEN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Furniture:
    """A footer's or number's text in its slot, at a size in points, in a scheme colour ("" is the slot's own)."""

    slot: Slot
    text: str
    size: float
    ink: str
    lang: str


def furniture(
    layout: LayoutSlots,
    plan: Plan,
    pages: int,
    measurer: Measurer,
    *,
    inks: Mapping[str, str] = _UNSEEN,
    painted: bool = False,
    scale: float = 1.0,
) -> list[Furniture]:
    """What the slides on a layout carry; left out is what no size fits.

    A footer that is too long is shortened from its end, but for the mark of confidentiality, which stays whole.
    ``inks`` are what was seen to be read, by idx, "" for the slot's own; for others the markup tells.
    ``painted`` slides have a background of their own, for which the layout's colours are made. ``scale`` is how much
    wider they are than those that the least sizes are for.
    """
    found = []
    for slot in layout.slots:
        is_carried = slot.box.area and not slot.odd and inks.get(str(slot.idx)) != LEFT_OUT
        told = _told(slot, plan, pages, measurer, scale) if is_carried else None
        if told:
            ink = inks[str(slot.idx)] if str(slot.idx) in inks else layout.ink_for(slot)
            found.append(Furniture(slot, *told, "" if painted else ink, plan.lang))
    return found


def is_marked(carried: Iterable[Furniture], plan: Plan) -> bool:
    """Whether the plan's mark of confidentiality stands in a footer."""
    return any(item.slot.type == "ftr" and item.text.endswith(plan.classification) for item in carried)


def _told(slot: Slot, plan: Plan, pages: int, measurer: Measurer, scale: float) -> tuple[str, float] | None:
    """What stands in a footer or number, and its size; None in other slots, or where no size fits."""
    if slot.type == "ftr":
        return _footer(slot, plan, measurer, scale)
    if slot.type != "sldNum":
        return None
    place = replace(slot, inner=replace(slot.inner, width=LARGEST)) if slot.unbroken else slot
    return _sized("8" * len(str(pages)), place, plan, measurer, scale)


def _footer(slot: Slot, plan: Plan, measurer: Measurer, scale: float) -> tuple[str, float] | None:
    """The footer on one line, whole or shortened where it is read, else small; on more only where too little is left.

    It is one line in whatever font is shown where its own is not here.
    """
    widest = likely_widths(slot.family, slot.bold)[0]
    narrow = replace(slot, inner=replace(slot.inner, width=int(slot.inner.width / widest)))
    usual = min(slot.size, _CUT_SIZE * scale)
    read, small = ladder(slot.size, usual), ladder(usual, min(_FLOOR * scale, usual))
    sizes = list(read), list(small)
    for is_one in (True, False):

        def stands(text: str, size: float = usual, is_one: bool = is_one) -> bool:
            told = text_of(plan.marked(text), plan.lang)
            return fits(told, slot, size, measurer) and not (is_one and _breaks(told, narrow, size, plan, measurer))

        if size := next((size for size in sizes[0] if stands(plan.footer, size)), None):
            return plan.marked(plan.footer), size
        short = _ended(cut_to(plan.footer, stands), plan.footer)
        is_told = len(short) >= min(_LEAST, len(plan.footer)) and not (is_one and _is_torn(short, plan.footer))
        if is_told and stands(short):
            return plan.marked(short), usual
        if size := next((size for size in sizes[1] if stands(plan.footer, size)), None):
            return plan.marked(plan.footer), size
    return _sized(plan.classification, slot, plan, measurer, scale, _MARK_FLOOR)


def _is_torn(short: str, whole: str) -> bool:
    """Whether a shortened footer ends inside a word."""
    kept = short.removesuffix("…")
    return whole[len(kept) : len(kept) + 1].isalnum()


def _breaks(told: Text, slot: Slot, size: float, plan: Plan, measurer: Measurer) -> bool:
    """Whether a text takes more than one line."""
    one = measurer.height(text_of("X", plan.lang), slot, size)
    return measurer.height(told, slot, size) > _ONE_LINE * one


def _ended(short: str, whole: str) -> str:
    """A shortened footer without the joint of names that it ends in; without an ellipsis where it ends in a name."""
    kept = short.removesuffix("…").rstrip(_JOINT)
    return kept if whole.startswith(kept + _JOINT) else f"{kept}…"


def _sized(
    text: str, slot: Slot, plan: Plan, measurer: Measurer, scale: float, floor: float = _FLOOR
) -> tuple[str, float] | None:
    size = fit([(text_of(text, plan.lang), slot)], floor * scale, measurer) if text else None
    return (text, size) if size else None
