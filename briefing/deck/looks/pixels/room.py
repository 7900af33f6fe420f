"""The room that a layout leaves: the canvas under its title, the strip for a kicker above it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.looks.pixels.grid import POINTS, Cells, Grid
from briefing.deck.looks.sketch import EDGE, Sketch

GROWN = 8.0
"""The design points that content keeps from what is drawn."""
_SEEN_APART = 24.0
"""The points from which the edges of title and body are two, not one that is missed."""
KICKER = 18.0
_MARGIN = 48.0
_LEAST_EDGE = 0.02 * WIDTH
"""The margin from which an edge is one that content can share; titles in bands begin further out."""
_UNDER, _OVER_FOOTERS = 8.0, 4.0
_OVER_TEXT, _FOOTER_LINE = 15.0, 12.0
"""The points between the canvas and the words of a footer, and the height of these."""
_BOTTOM, _BARE_BOTTOM = 0.95, 0.925
"""The share of the height down to which content goes: with footers, which keep it from the edge, and without."""
_HEAD, _HEAD_GAP = 0.06, 20.0
_EDGES = 1.0, 0.97, 0.85
"""What a canvas weighs that begins at the title's edge, at the body's, anywhere else."""
_WHOLE = 1.1
_NARROW = 0.3
_TOP = 10.0
_GAPS = 4.0, 2.0
"""The points between kicker and title, as many as there are."""
_CLEAR = 4.0, 3.0
"""The design points that a kicker keeps from things on its left, above and below: less than content does."""

LEAST_WIDE, LEAST_HIGH = 600.0, 280.0
"""The smallest canvas that can be settled, in design points: a board deck fits into no smaller one."""


@dataclass(frozen=True)
class Window:
    """Where content may go if nothing is drawn there; ``edges`` are the left edges of title and body."""

    rect: Rect
    edges: tuple[float, float]


def window_of(sketch: Sketch) -> Window:
    """The window of a layout under its title; above one at the foot, beside one at the side."""
    title, body = _edges(sketch)
    left = title if abs(title - body) < _SEEN_APART else min(title, body)
    right = max([*_rights(sketch), WIDTH - left])
    bottom = sketch.height * (_BOTTOM if sketch.footers else _BARE_BOTTOM)
    top = sketch.height * _HEAD
    band = sketch.band
    if sketch.stands == "head" and band:
        top = band.bottom + _UNDER
    elif sketch.stands == "foot" and band:
        bottom = band.y - _UNDER
    elif sketch.stands == "side" and sketch.title:
        left, right = _beside(sketch.title.box)
        title = body = left
    return Window(Rect(left, top, right - left, bottom - top), (title, body))


def canvas_of(sketch: Sketch, window: Window, ground: Grid) -> Rect:
    """The largest free rectangle of ``ground`` in the window, clear of footers and labels, at the edges of texts."""
    title, body = (ground.outer(Rect(edge + POINTS - 1, 0, 1, 1)).left for edge in window.edges)
    right = ground.inner(window.rect).right

    def weight(cells: Cells) -> float:
        edge = _EDGES[0] if cells.left <= title else _EDGES[1] if cells.left == body else _EDGES[2]
        return edge * (_WHOLE if cells.right >= right else 1.0)

    found = ground.without(kept_clear(sketch)).largest(window.rect, weight)
    return _snapped(found.rect, window.rect)


def kept_clear(sketch: Sketch) -> list[Rect]:
    """Where nothing may stand though nothing is drawn: footers, which slides bring, and labels with their margins."""
    footers = [_with_air(box) for box in sketch.footers]
    return footers + [grown(box, GROWN, GROWN) for box in sketch.labels]


def _with_air(footer: Rect) -> Rect:
    """A footer's box with the room above it: more over a low one, whose text stands at its very top."""
    air = max(_OVER_FOOTERS, _OVER_TEXT - max(0.0, footer.h - _FOOTER_LINE) / 2)
    return Rect(footer.x, footer.y - air, footer.w, footer.h + air)


def kicker_of(sketch: Sketch, band: Rect, ground: Grid) -> Rect | None:
    """The strip above a title's band, as wide as it is free; None where it is less than a third of the slide wide.

    ``ground`` is what the title stands on.
    """
    return next((found for gap in _GAPS if (found := _strip(sketch, band, ground, band.y - KICKER - gap))), None)


def _strip(sketch: Sketch, band: Rect, ground: Grid, top: float) -> Rect | None:
    if top < _TOP:
        return None
    right = max([band.right, *(right for right in _rights(sketch))])
    strip = Rect(band.x, top, right - band.x, KICKER)
    clear = ground.without([grown(box, 0, 0) for box in [*sketch.footers, *sketch.labels]])
    tall = clear.outer(Rect(strip.x - _CLEAR[0], strip.y - _CLEAR[1], strip.w + 2 * _CLEAR[0], strip.h + 2 * _CLEAR[1]))
    rows = clear.rows[tall.top : tall.bottom]
    free = ~0
    for row in rows:
        free &= row
    run = (~(free >> tall.left) & ((free >> tall.left) + 1)).bit_length() - 1
    wide = min(strip.w, run * POINTS - 2 * _CLEAR[0] - GROWN)
    return strip._replace(w=wide) if wide >= _NARROW * WIDTH else None


def by_geometry(sketch: Sketch) -> Grid:
    """The ground as the markup tells it: all but the boxes of what is drawn, with their margins."""
    return Grid.free(sketch.height).without(grown(box, GROWN, GROWN) for box in sketch.drawings)


def grown(rect: Rect, across: float, down: float) -> Rect:
    """A place with a margin around it."""
    return Rect(rect.x - across, rect.y - down, rect.w + 2 * across, rect.h + 2 * down)


def bounds(title: Rect, canvas: Rect, height: float) -> Rect:
    """Where a canvas may be: all of the slide on that side of the title on which ``canvas`` is."""
    if canvas.y >= title.bottom:
        return Rect(0, title.bottom, WIDTH, height - title.bottom)
    if canvas.bottom <= title.y:
        return Rect(0, 0, WIDTH, title.y)
    if canvas.x >= title.right:
        return Rect(title.right, 0, WIDTH - title.right, height)
    return Rect(0, 0, title.x if canvas.right <= title.x else WIDTH, height)


def clipped(canvas: Rect, room: Rect) -> Rect:
    """A canvas as far as it is within ``room``, moved and grown to the least size if it must."""
    wide, high = min(LEAST_WIDE, room.w), min(LEAST_HIGH, room.h)
    x = min(max(room.x, canvas.x), room.right - wide)
    y = min(max(room.y, canvas.y), room.bottom - high)
    right, bottom = max(x + wide, min(canvas.right, room.right)), max(y + high, min(canvas.bottom, room.bottom))
    return Rect(x, y, right - x, bottom - y)


def _edges(sketch: Sketch) -> tuple[float, float]:
    """The left edges of the texts of title and body, each for the other where it stands too far out."""
    title = sketch.title.text.x if sketch.title and sketch.stands != "side" else 0.0
    body = sketch.usual.x if sketch.usual else 0.0
    known = [edge for edge in (title, body) if _LEAST_EDGE <= edge < WIDTH / 3]
    fallback = known[0] if known else _MARGIN
    return title if title in known else fallback, body if body in known else fallback


def _rights(sketch: Sketch) -> list[float]:
    """The right edges of title and body, as far as they keep a margin."""
    title = sketch.title.text if sketch.title and sketch.stands != "side" else None
    return [min(text.right, WIDTH - EDGE) for text in (title, sketch.usual) if text]


def _beside(title: Rect) -> tuple[float, float]:
    """The larger side of a tall title."""
    if title.x > WIDTH - title.right:
        return _MARGIN, title.x - _HEAD_GAP
    return title.right + _HEAD_GAP, WIDTH - _MARGIN


def _snapped(found: Rect, window: Rect) -> Rect:
    """The rectangle moved to the window's own edges where only the grid kept it from them."""
    left = window.x if found.x - window.x < POINTS else found.x
    top = window.y if found.y - window.y < POINTS else found.y
    right = window.right if window.right - found.right < POINTS else found.right
    bottom = window.bottom if window.bottom - found.bottom < POINTS else found.bottom
    return Rect(left, top, right - left, bottom - top)
