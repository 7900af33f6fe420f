"""A layout surveyed: its picture, the ground to write on, the canvas and the strip for a kicker that it leaves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from PySide6.QtGui import QImage

from briefing.deck.compose.model import Rect
from briefing.deck.looks.pixels.grid import POINTS, Cells, Grid
from briefing.deck.looks.pixels.ground import Ground, clear_of
from briefing.deck.looks.pixels.room import GROWN, by_geometry, canvas_of, kicker_of, window_of
from briefing.deck.looks.pixels.tones import Pixels, Tones, is_busy
from briefing.deck.looks.sketch import BAND, SMALL_LINES, Place, Sketch
from briefing.deck.ooxml.colours import Rgb

_MARGIN = round(GROWN / POINTS)
_LOST, _LEAST = 0.62, 0.33
"""Drawings crowd a layout where less than this is left of the room that its markup tells, or of the slide."""

_NARROW, _NARROW_CENTRED = 0.8, 0.97
"""The share of what it reaches for up to which a title is narrow: a centred one is seen beside the content's middle."""
_CROSSED, _OVER_LINE, _TOP = 0.5, 4.0, 10.0
"""A row with less ground than this is drawn across; what a title keeps from that, and from the slide's edge."""
_RULED = 0.1
"""The same within a title's own box, where what leaves more is a picture that its designer wrote on."""
_RULE = 18.0
"""How high a rule is at the most."""
_FOOT = 0.93
"""The share of the height that texts keep to where a layout has no footers."""
_KEPT = 0.5
"""The share of a title's box that must be left for it to be cut at what is drawn there."""


class Survey:
    """What one layout leaves free. Without a ``picture`` only the markup tells."""

    def __init__(self, sketch: Sketch, picture: QImage | None = None) -> None:
        self.sketch = sketch
        self.picture = picture
        self.window = window_of(sketch)

    @cached_property
    def canvas(self) -> Rect:
        """The largest free place for content."""
        return canvas_of(self.sketch, self.window, self.clear)

    @property
    def room(self) -> float:
        """The canvas's share of the slide."""
        return self.sketch.share(self.canvas)

    @cached_property
    def by_markup(self) -> Rect:
        """The canvas as the markup alone tells it."""
        return canvas_of(self.sketch, self.window, by_geometry(self.sketch))

    @cached_property
    def emptied(self) -> Rect:
        """The canvas if nothing were drawn: clear only of title and footers."""
        return canvas_of(self.sketch, self.window, Grid.free(self.sketch.height))

    @property
    def is_crowded(self) -> bool:
        """Whether drawings leave too little of the room that the layout seems to have."""
        return self.room < _LOST * self.sketch.share(self.by_markup) or self.room < _LEAST

    @cached_property
    def clear(self) -> Grid:
        """What is ground under the title, with a margin from all that is not."""
        return self.ground(self.window.rect)

    def ground(self, place: Rect) -> Grid:
        """What belongs to the largest ground in a place, with a margin from all that does not."""
        if self._ground is None:
            return by_geometry(self.sketch)
        return clear_of(self._ground.largest(Grid([0] * self._ground.height).inner(place)), _MARGIN)

    def unobstructed(self, place: Rect, align: str, reach: float = 0.0) -> Rect:
        """A title's place as far as nothing is drawn in its rows: designers set logos over the ends of long boxes.

        One that is far narrower than ``reach``, its content's right edge, grows towards that; a centred one wholly.
        """
        if self._ground is None:
            return place
        narrow = align != "r" and place.right < (_NARROW_CENTRED if align == "ctr" else _NARROW) * reach
        row = Rect(place.x, place.y, reach - place.x, place.h) if narrow else place
        cells = Grid([0] * self._ground.height).inner(row)
        wide = cells.right - cells.left
        left, right = self._open(cells)
        if align == "ctr" and not narrow:
            side = max(wide - right, left)
            left, right = side, wide - side
        before, after = GROWN if left > 0 else 0.0, GROWN if right < wide else 0.0
        room = Rect(row.x + left * POINTS + before, row.y, (right - left) * POINTS - before - after, row.h)
        if narrow:
            grows = left == 0 and room.w > place.w and (align == "l" or right == wide)
            return room if grows else self.unobstructed(place, align)
        return place if (left == 0 and right == wide) or right - left < _KEPT * wide else room

    def within(self, band: Rect, box: Rect, align: str) -> Rect:
        """A title's band clear of what is drawn right across it, in its own ``box`` or under that: over it or under it
        where that is free, else less high if two small lines still stand over what is under the box."""
        crossed = self._crossed(band, box)
        if not crossed:
            return band
        free = clear_of(self._ground_of(box), 0)
        lowered = band._replace(y=crossed[-1] + POINTS + _OVER_LINE)
        if crossed[0] <= band.y + POINTS and lowered.y < box.bottom and free.is_free(lowered):
            return lowered
        under = next((line for line in crossed if line >= box.bottom), None)
        for line in filter(None, (crossed[0], under)):
            raised = self.unobstructed(band._replace(y=line - _OVER_LINE - band.h), align)
            if raised.y >= _TOP and free.is_free(raised):
                return raised
        high = under - _OVER_LINE - band.y if under else 0.0
        return band._replace(h=high) if high >= SMALL_LINES else band

    def _crossed(self, band: Rect, box: Rect) -> list[float]:
        """The heights in a title's band at which something is drawn right across, from its top."""
        return sorted([*self._seen_across(band, box), *self._ruled(band)])

    def _ruled(self, band: Rect) -> Iterator[float]:
        """The same of rules: one that fades into the ground is hardly told from it on pixels."""
        for rule in self.sketch.drawings:
            across = min(rule.right, band.right) - max(rule.x, band.x)
            if rule.h <= _RULE and band.y < rule.y < band.bottom and across >= _CROSSED * band.w:
                yield rule.y

    def _seen_across(self, band: Rect, box: Rect) -> list[float]:
        """The same of what is seen on pixels."""
        if self._ground is None:
            return []
        cells = Grid([0] * self._ground.height).inner(band)
        free = clear_of(self._ground_of(box), 0)
        open_ = ((row, (free.rows[row] & cells.bits).bit_count()) for row in range(cells.top, cells.bottom))
        wide = cells.right - cells.left
        return [
            row * POINTS for row, many in open_ if many < wide * (_RULED if row * POINTS < box.bottom else _CROSSED)
        ]

    def _ground_of(self, box: Rect) -> list[int]:
        """The largest ground in a box."""
        if self._ground is None:
            return []
        return self._ground.largest(Grid([0] * self._ground.height).inner(box))

    def _open(self, cells: Cells) -> tuple[int, int]:
        """The first and the last of the columns of a place that are free in its middle rows, from its left."""
        ground = self._ground
        if ground is None:
            return 0, cells.right - cells.left
        high = (cells.bottom - cells.top) // 4
        free = cells.bits
        for row in clear_of(ground.largest(cells), 0).rows[cells.top + high : cells.bottom - high]:
            free &= row
        return _first_taken(cells.bits & ~free, cells.left, cells.right)

    def reaching(self, place: Rect) -> Rect:
        """A place for texts down to the footers, where nothing is drawn under it."""
        below = (footer.y for footer in self.sketch.footers if footer.y >= place.bottom)
        bottom = min(below, default=_FOOT * self.sketch.height) - GROWN
        tall = place._replace(h=max(place.h, bottom - place.y))
        return tall if self.clear.is_free(tall) else place

    def kicker(self, band: Rect, box: Rect | None = None) -> Rect | None:
        """The free strip above a title's band, or above its ``box`` where that is seen."""
        above = band if box is None else band._replace(y=box.y - POINTS)
        if self._ground is None:
            return kicker_of(self.sketch, above, by_geometry(self.sketch))
        cells = Grid([0] * self._ground.height).inner(self.window.rect if box else band)
        return kicker_of(self.sketch, above, clear_of(self._ground.largest(cells), 0))

    def rises(self, title: Rect) -> bool:
        """Whether content may begin higher under a title of one line."""
        top = title.y + BAND / 2 + GROWN
        return self.clear.is_free(Rect(self.canvas.x, top, self.canvas.w, self.canvas.y - top))

    def tones(self, place: Rect) -> Tones | None:
        """The colours of a place; None where nothing is drawn to see them on."""
        return None if self._pixels is None else self._pixels.tones(place)

    def tones_in(self, place: Place, text: Rect) -> Tones | None:
        """The colours under a placeholder's ``text``: its own, where it paints its ground."""
        slot = place.slot
        if slot.filled and slot.grounds:
            return Tones(Counter(_channels(ground) for ground in slot.grounds))
        return self.tones(text)

    def is_drawn_through(self, place: Rect) -> bool:
        """Whether a picture, such as a logo, is seen in a place and not as a plain ground of it."""
        met = (place.meeting(picture) for picture in self.sketch.pictures)
        return any(min(part.w, part.h) > 0 and self._is_busy(part) for part in met)

    def _is_busy(self, place: Rect) -> bool:
        return self._pixels is not None and is_busy(self._pixels, place)

    @cached_property
    def _pixels(self) -> Pixels | None:
        return None if self.picture is None else Pixels(self.picture)

    @cached_property
    def _ground(self) -> Ground | None:
        return None if self.picture is None else Ground(self.picture)


def _channels(colour: Rgb) -> tuple[int, int, int]:
    red, green, blue = (round(channel * 255) for channel in colour)
    return red, green, blue


def _first_taken(taken: int, left: int, right: int) -> tuple[int, int]:
    """How many cells of a place are free up to what takes its right half, and taken by what stands in its left."""
    middle = (left + right) // 2
    before = taken & (1 << middle) - 1
    after = taken >> middle
    start = before.bit_length() - left if before else 0
    end = middle + (after & -after).bit_length() - 1 - left if after else right - left
    return start, end
