"""When Python looks for values that only hold one another: going through all there are, again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Rest:
    """Of the search: how many pieces of work want it, and whether the search goes on after the last."""

    lock = Lock()
    wanted = 0
    ends = False


@contextmanager
def uncollected() -> Iterator[None]:
    """Work that makes hundreds of thousands of values and no circles: a sixth to a third of its time is the search.

    Any number of threads may be at such work; the search goes on after the last, if any of them found it going on.
    """
    with _Rest.lock:
        _Rest.wanted += 1
        _Rest.ends |= gc.isenabled()
        gc.disable()
    try:
        yield
    finally:
        with _Rest.lock:
            _Rest.wanted -= 1
            if not _Rest.wanted and _Rest.ends:
                _Rest.ends = False
                let_age()
                gc.enable()


def let_age() -> None:
    """Have the search count all there is among the old values, as if it had gone through them already.

    What such work leaves lives long, and to go through it twice at once would take a tenth of the work's time.
    """
    gc.freeze()
    gc.unfreeze()


def let_go() -> None:
    """Have what holds only itself looked for at once, before such work: it would be kept until its end.

    In a window nothing is looked for here: that is for the GUI thread alone.
    """
    if gc.isenabled():
        gc.collect()
