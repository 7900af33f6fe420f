"""The largest free rectangle of a slide."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.model import Rect
from briefing.deck.looks.pixels.grid import CELLS, POINTS, Cells, Grid

WIDE, HIGH = 9, 7


def brute(free: list[list[bool]]) -> int:
    areas = [0]
    for top in range(HIGH):
        for bottom in range(top + 1, HIGH + 1):
            for left in range(WIDE):
                for right in range(left + 1, WIDE + 1):
                    if all(free[y][x] for y in range(top, bottom) for x in range(left, right)):
                        areas.append((bottom - top) * (right - left))
    return max(areas)


@given(st.lists(st.lists(st.booleans(), min_size=WIDE, max_size=WIDE), min_size=HIGH, max_size=HIGH))
def test_no_free_rectangle_is_larger_than_the_one_found(free):
    grid = Grid([sum(cell << x for x, cell in enumerate(row)) for row in free])
    found = grid.largest(Rect(0, 0, WIDE * POINTS, HIGH * POINTS))
    assert found.area == brute(free)
    assert grid.is_free(found.rect) or not found.area


def test_a_weight_makes_a_smaller_rectangle_win():
    grid = Grid.free(300).without([Rect(300, 0, 30, 300)])

    def left_wins(cells: Cells) -> float:
        return 1.2 if cells.left == 0 else 0.5

    assert grid.largest(Rect(0, 0, 960, 300), left_wins).rect == Rect(0, 0, 300, 300)
    assert grid.largest(Rect(0, 0, 960, 300)).rect == Rect(330, 0, 630, 300)


def test_a_place_takes_every_cell_that_it_touches():
    grid = Grid.free(30).without([Rect(4, 4, 1, 1)])
    assert grid.is_free(Rect(0, 0, 3, 30))
    assert not grid.is_free(Rect(3, 3, 3, 3))
    assert sum(row.bit_count() for row in grid.rows) == CELLS * 10 - 1


def test_places_off_the_slide_take_nothing():
    assert Grid.free(30).without([Rect(-50, -50, 20, 20), Rect(2000, 4, 20, 20)]).rows == Grid.free(30).rows
