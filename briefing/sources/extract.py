"""From sources to a briefing: each read and searched for quotes, many at once in processes."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass

from briefing.core.errors import BriefingError
from briefing.core.i18n import install, installed, translate
from briefing.sources.bounded_reading import read_and_find
from briefing.sources.quotes.model import Quote
from briefing.sources.readers import Reading
from briefing.sources.readers.reading import taken
from briefing.sources.remarks import remarks

Progress = Callable[[int, int], None]
_FEW = 12
"""So many sources are quicker done here than in processes of their own."""
_CHUNK = 16
"""Sources that a process is given at once: few enough for progress to show, enough to spare the way between."""
_MOST_PROCESSES = 8
"""However many processors there are: each process holds the tables of every language."""
_Pending = deque[tuple[Sequence[str], Future[list["Extraction"]]]]


@dataclass(frozen=True)
class Extraction:
    """What became of one source: its reading and quotes, or the sentence that says why there are none."""

    source: str
    reading: Reading | None = None
    quotes: tuple[Quote, ...] = ()
    fault: str = ""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What people should know of the source that was read."""
        return remarks(self.reading) if self.reading else ()


def extract(source: str) -> Extraction:
    """Read one source ("-" is standard input) and find its quotes; a fault is told, not raised."""
    try:
        return Extraction(source, *read_and_find(*taken(source)))
    except BriefingError as error:
        return Extraction(source, fault=str(error))
    except (MemoryError, RecursionError):
        return _failed(source, translate("Source", "It is too large or too tangled to read. Give the text alone."))
    except Exception:
        logging.exception("unexpected in %s", source)
        return _failed(
            source, translate("Source", "It could not be read, for an unforeseen reason. Give the text alone.")
        )


def _failed(source: str, why: str) -> Extraction:
    return Extraction(source, fault=f"{source}: {why}")


def extract_all(sources: Sequence[str], workers: int = 0, progress: Progress | None = None) -> Iterator[Extraction]:
    """Each source's extraction, in order. Memory does not grow with their number."""
    found = map(extract, sources) if len(sources) <= _FEW or "-" in sources else _in_processes(sources, workers)
    if progress:
        progress(0, len(sources))
    for done, extraction in enumerate(found, 1):
        yield extraction
        if progress:
            progress(done, len(sources))


def _in_processes(sources: Sequence[str], workers: int) -> Iterator[Extraction]:
    ahead = deque(sources[start : start + _CHUNK] for start in range(0, len(sources), _CHUNK))
    pending: _Pending = deque()
    count = workers or min(processors(), _MOST_PROCESSES)
    while ahead:
        with suppress(BrokenProcessPool), _pool(count) as pool:
            yield from _done(pool, ahead, pending, 2 * count + 1)
        while pending:
            yield from map(extract_apart, pending.popleft()[0])


def _done(pool: ProcessPoolExecutor, ahead: deque[Sequence[str]], pending: _Pending, most: int) -> Iterator[Extraction]:
    """What comes of the chunks ahead, ``most`` of them at a time, in order; those whose process died stay pending."""
    while ahead or pending:
        while ahead and len(pending) < most:
            pending.append((ahead[0], pool.submit(_chunk, ahead[0])))
            ahead.popleft()
        yield from pending[0][1].result()
        pending.popleft()


def _chunk(sources: Sequence[str]) -> list[Extraction]:
    return [extract(source) for source in sources]


def extract_apart(source: str) -> Extraction:
    """One source in a process of its own, so that a file which kills its reader takes no other with it."""
    with _pool(1) as pool:
        try:
            return pool.submit(extract, source).result()
        except BrokenProcessPool:
            return _failed(source, translate("Source", "Reading it was interrupted. Check the file, or give its text."))


def _pool(count: int) -> ProcessPoolExecutor:
    """Processes that tell faults in the language of this one."""
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(count, spawn, initializer=install, initargs=(installed(),))


def processors() -> int:
    """How many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1
