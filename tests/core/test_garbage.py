"""The search for garbage rests while there is work that makes none, and goes on after the last of it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Barrier, Thread
from weakref import ref

import pytest

from briefing.core.garbage import let_go, uncollected


class _Knot:
    itself: _Knot


@pytest.fixture(autouse=True)
def _searching() -> Iterator[None]:
    """The search goes on by itself, as it does where there are no windows."""
    gc.enable()
    yield
    gc.disable()


def test_the_search_rests_during_the_work_and_goes_on_after_it():
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_work_that_failed():
    with pytest.raises(ValueError, match="x"), uncollected():
        raise ValueError("x")
    assert gc.isenabled()


def test_it_is_not_begun_by_work_that_found_it_resting():
    gc.disable()
    with uncollected(), uncollected():
        pass
    assert not gc.isenabled()


def test_the_last_of_several_threads_lets_it_go_on():
    began, ended = Barrier(2), Barrier(2)

    def work() -> None:
        with uncollected():
            began.wait(10)
            ended.wait(10)

    thread = Thread(target=work)
    with uncollected():
        thread.start()
        began.wait(10)
    assert not gc.isenabled()
    ended.wait(10)
    thread.join(10)
    assert gc.isenabled()


def test_what_the_work_made_is_not_gone_through_at_once():
    with uncollected():
        made = [[n] for n in range(2000)]
    young = [*gc.get_objects(generation=0), *gc.get_objects(generation=1)]
    assert not any(value is made for value in young)


def test_circles_that_the_work_left_are_found_later_all_the_same():
    with uncollected():
        knot = _Knot()
        knot.itself = knot
        gone = ref(knot)
        del knot
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("is_on", [True, False])
def test_what_holds_only_itself_is_let_go_unless_another_looks_for_it(is_on):
    knot = _Knot()
    knot.itself = knot
    gone = ref(knot)
    del knot
    if not is_on:
        gc.disable()
    let_go()
    assert (gone() is None) is is_on
