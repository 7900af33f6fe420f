"""Where on a layout text can go: which placeholders hold it, and the room that is left free."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from briefing.deck.ooxml.shapes import FOOTERS, TITLES, Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.template.placeholders import LayoutSlots, Slot

READ_AT = 16.0
"""The size in points at which a place's capacity is counted."""
ROOMY = 250
"""The characters a place must hold at that size to take a body of text."""
LINE = 60
"""The characters a place must hold at that size to take a title or a line of its own."""
_TEXTS = ("body", "obj", "subTitle")
_MARGIN = 0.06
_GAP = 0.02
_BLEEDS = 0.6
_LEAST_ROOM = 0.12


@dataclass(frozen=True)
class View:
    """One layout on slides of a width and height in EMU."""

    layout: LayoutSlots
    width: int
    height: int

    @cached_property
    def title(self) -> Slot | None:
        """Its title placeholder, if text can stand there."""
        titles = (slot for slot in self.layout.slots if slot.type in TITLES and self._usable(slot))
        return next((slot for slot in titles if holds_a_line(slot)), None)

    @cached_property
    def bodies(self) -> list[Slot]:
        """Its placeholders for text besides the title, in reading order."""
        title = self.title.box if self.title else Box(0, 0, 0, 0)
        found = [
            slot
            for slot in self.layout.slots
            if slot.type in _TEXTS and self._usable(slot) and slot.box.meeting(title).area < slot.box.area / 10
        ]
        return sorted(found, key=lambda slot: (round(slot.box.y / self.height * 12), slot.box.x))

    @property
    def main(self) -> Slot | None:
        """Its largest place for text, if a body of text fits there."""
        best = max(self.bodies, key=lambda slot: slot.inner.area, default=None)
        return best if best and self.is_roomy(best) else None

    def is_roomy(self, slot: Slot) -> bool:
        wide, high = slot.inner.width >= self.width * 0.25, slot.inner.height >= self.height * 0.18
        return wide and high and capacity(slot.inner) >= ROOMY

    def share(self, area: float) -> float:
        """An area's share of the slide."""
        return area / (self.width * self.height)

    @cached_property
    def waste(self) -> float:
        """The share of the slide that is kept for pictures, tables and charts, which we do not fill."""
        kinds = (*TITLES, *_TEXTS, *FOOTERS)
        return self.share(sum(slot.box.area for slot in self.layout.slots if slot.type not in kinds))

    @cached_property
    def drawings(self) -> list[Box]:
        """The boxes of what the layout draws, save what bleeds over the slide."""
        boxes = self.layout.backdrop.obstacles()
        return [box for box in boxes if self.share(box.meeting(self.slide).area) < _BLEEDS]

    @property
    def slide(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @cached_property
    def free(self) -> Box:
        """The largest room clear of title, footers and drawings, within the margins; below a third if none is left."""
        top, bottom = round(self.height * _MARGIN), self._floor()
        left, right = self._sides()
        areas = [Box(left, top, right - left, bottom - top)]
        if self.title:
            gap = round(self.height * _GAP)
            above, below = self.title.box.y - gap, self.title.box.bottom + gap
            areas = [Box(left, top, right - left, above - top), Box(left, below, right - left, bottom - below)]
        clear = area = max(areas, key=lambda box: box.area)
        for drawing in self.drawings:
            clear = _without(clear, drawing)
        whole = Box(left, self.height // 3, right - left, bottom - self.height // 3)
        return next((box for box in (clear, area) if self.share(box.area) > _LEAST_ROOM), whole)

    def _sides(self) -> tuple[int, int]:
        margin = round(self.width * _MARGIN)
        if self.title and self.title.box.width > self.width / 2:
            return max(0, self.title.box.x), min(self.width, self.title.box.right)
        return margin, self.width - margin

    def _floor(self) -> int:
        """Where footers begin, or the bottom margin does."""
        tops = [
            slot.box.y
            for slot in self.layout.slots
            if slot.type in FOOTERS and slot.box.area and slot.box.y > self.height * 0.7
        ]
        return min([round(self.height * (1 - _MARGIN)), *(top - round(self.height * _GAP / 2) for top in tops)])

    def _usable(self, slot: Slot) -> bool:
        seen = slot.box.meeting(self.slide).area
        return not slot.odd and slot.inner.area > 0 and seen > slot.box.area * 0.9


def holds_a_line(slot: Slot) -> bool:
    """Whether a slot is large enough for a title or another line."""
    return capacity(slot.inner) >= LINE


def capacity(inner: Box) -> float:
    """About how many characters a box holds in ordinary text at READ_AT points."""
    letters = inner.width / EMU_PER_POINT / (READ_AT * 0.5)
    lines = inner.height / EMU_PER_POINT / (READ_AT * 1.2)
    return max(0.0, letters) * max(0, int(lines))


def _without(area: Box, drawing: Box) -> Box:
    """The largest part of ``area`` that is beside ``drawing``."""
    if not area.meeting(drawing).area:
        return area
    parts = (
        Box(area.x, area.y, drawing.x - area.x, area.height),
        Box(drawing.right, area.y, area.right - drawing.right, area.height),
        Box(area.x, area.y, area.width, drawing.y - area.y),
        Box(area.x, drawing.bottom, area.width, area.bottom - drawing.bottom),
    )
    whole = (part for part in parts if part.width > 0 and part.height > 0)
    return max(whole, key=lambda box: box.area, default=area)
