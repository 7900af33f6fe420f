"""A file's lines beside those that its briefing gives today: what stands in the place of what."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Assembly, Briefing
from briefing.deck.truth.aligned import Told, held

EMPTY = Briefing(Assembly("A"))
LINES = st.lists(st.sampled_from(["Footer", "Page", "We sell nothing", "Costs fall", "Ask the board"]), max_size=30)


def told(lines: list[str]) -> list[Told]:
    return [Told(line, number, is_judged=False) for number, line in enumerate(lines, 1)]


@given(LINES)
def test_a_file_like_what_its_briefing_gives_has_nothing_to_tell(lines: list[str]) -> None:
    assert held(told(lines), told(lines), EMPTY).found == ()


@given(LINES, LINES)
def test_a_line_that_states_another_figure_is_told_where_it_stands(before: list[str], after: list[str]) -> None:
    own, lines = ([*before, f"It costs {sum} euros", *after] for sum in (12, 15))
    (found,) = held(told(lines), told(own), EMPTY).found
    assert found.slide == len(before) + 1
    assert "15" in found.what
    assert "12" in found.what


@given(LINES, LINES)
def test_what_is_left_out_or_written_anew_is_no_other_line(before: list[str], after: list[str]) -> None:
    lines, own = told([*before, *after]), told([*before, "Something else entirely", *after])
    assert held(lines, own, EMPTY).found == held(own, lines, EMPTY).found == ()


def test_lines_that_changed_places_state_nothing_else() -> None:
    lines = [f"Line {number} says {number * 7}" for number in range(40)]
    assert held(told(lines[20:] + lines[:20]), told(lines), EMPTY).found == ()
