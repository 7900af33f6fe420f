"""Work in a process of its own ends within its bounds, or when the user stops it."""

from __future__ import annotations

import itertools
import multiprocessing
import os

import pytest

from briefing.core.bounded_process import Bounds, BoundsError, run_bounded
from briefing.core.errors import BriefingError, CancelledError


def doubled(number: int) -> int:
    return 2 * number


def failing() -> None:
    raise BriefingError("It fails.", where="here", mend="Mend it.")


def endless() -> None:
    for _ in itertools.count():
        pass


def swelling() -> None:
    held = []
    for _ in itertools.count():
        held.append(bytearray(2**24))


def dying() -> None:
    os._exit(9)


def test_what_it_finds_comes_back():
    assert run_bounded(doubled, 21) == 42


def test_an_error_for_people_comes_back_whole():
    with pytest.raises(BriefingError) as error:
        run_bounded(failing)
    assert (error.value.what, error.value.where, error.value.mend) == ("It fails.", "here", "Mend it.")


@pytest.mark.parametrize(
    ("work", "bounds"),
    [(endless, Bounds(seconds=1.0)), (swelling, Bounds(memory=200 * 2**20)), (dying, Bounds())],
    ids=["time", "memory", "death"],
)
def test_what_takes_too_much_is_killed(work, bounds):
    with pytest.raises(BoundsError):
        run_bounded(work, bounds=bounds)
    assert multiprocessing.active_children() == []


def test_it_can_be_stopped():
    asked = iter([False, False, True])
    with pytest.raises(CancelledError):
        run_bounded(endless, cancelled=lambda: next(asked))
    assert multiprocessing.active_children() == []
