"""Speed of the core: `python -m tests.perf.core_bench`. In milliseconds of the processor."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from briefing.core.edits import change_message
from briefing.core.model import Briefing
from briefing.core.paths import bundled_assembly
from briefing.core.queries.filters import Filter, Order
from briefing.core.queries.guidance import gaps
from briefing.core.queries.search import Index
from briefing.core.storage.recovery import SnapshotWriter
from briefing.core.storage.store import load
from tests.perf.report import tell

RUNS = 5
NO_FACETS = Filter()


def many(count: int) -> Briefing:
    """The bundled assembly over and over, each quote with a few words of its own, of 300 speakers."""
    seed = load(bundled_assembly())
    speakers = tuple(
        replace(seed.speakers[n % len(seed.speakers)], id=f"s{n}", organisation=f"Organisation {n // 3}")
        for n in range(300)
    )
    messages = (
        replace(
            seed.messages[n % len(seed.messages)],
            id=f"m{n}",
            quote=f"{seed.messages[n % len(seed.messages)].quote} — {n * 7919 % 10007} {n}",
            speaker=f"s{n % 300}",
            emphasis="",
        )
        for n in range(count)
    )
    return replace(seed, speakers=speakers, messages=tuple(messages), deck=replace(seed.deck, picks=()))


def milliseconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(1000 * (time.process_time() - start))
    return median(times)


def tell_each(measure: str, goal: float | None = None, **figures: float) -> None:
    """One measure a figure, in milliseconds of the processor."""
    for name, figure in figures.items():
        tell(f"{measure}, {name.replace('_', ' ')}", figure, "ms", goal)


def find(count: int) -> None:
    briefing = many(count)
    index = Index(briefing)
    index.prepare()
    index.counts(Filter())

    def keystrokes(query: str, order: Order = Order.FILE, facets: Filter = NO_FACETS) -> dict[str, float]:
        """The mean and the worst letter of typing ``query`` into an index that has seen none of it."""
        times: list[list[float]] = [[] for _ in query]
        for _ in range(RUNS):
            fresh = Index(briefing, index)
            fresh.counts(Filter())
            for place in range(len(query)):
                filter = replace(facets, query=query[: place + 1])
                start = time.process_time()
                fresh.matching(filter, order)
                fresh.counts(filter)
                times[place].append(1000 * (time.process_time() - start))
        letters = [median(letter) for letter in times]
        return {"mean": sum(letters) / len(letters), "worst": max(letters)}

    facets = Filter(themes=frozenset({"cap", "client"}), organisations=frozenset({"Organisation 3"}), with_ask=True)
    for query in ("culture numérique", "de la data"):
        tell_each(f"keystroke of “{query}” at {count:,}", **keystrokes(query))
        tell_each(f"keystroke of “{query}” with facets at {count:,}", **keystrokes(query, facets=facets))
        tell_each(f"keystroke of “{query}” by speaker at {count:,}", **keystrokes(query, Order.SPEAKER))
    after = change_message(briefing, "m5", takeaway="Other words")
    tell_each(
        f"matching and counts at {count:,}",
        first_ever=milliseconds(lambda: (fresh := Index(briefing)).matching(Filter()) and fresh.counts(Filter())),
        after_an_edit=milliseconds(
            lambda: (fresh := Index(after, index)).matching(Filter()) and fresh.counts(Filter())
        ),
    )


def guide(count: int) -> None:
    briefing = many(count)
    briefing = replace(briefing, deck=replace(briefing.deck, picks=tuple(briefing.message_by_id)))
    start = time.process_time()
    gaps(briefing)
    tell_each(
        f"guidance of {count:,} picks",
        first=1000 * (time.process_time() - start),
        next=milliseconds(lambda: gaps(briefing)),
    )


def snapshot(count: int) -> None:
    briefing = many(count)
    with tempfile.TemporaryDirectory() as folder:
        writer = SnapshotWriter(Path(folder))
        tell_each(f"snapshot of {count:,} messages", taken=milliseconds(lambda: writer.take(briefing)))


def main() -> None:
    for count in (1_000, 10_000):
        find(count)
    for count in (200, 1_000):
        guide(count)
    snapshot(1_000)


if __name__ == "__main__":
    main()
