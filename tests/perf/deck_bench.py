"""The deck's speed and memory beside the zip floor: the same parts through zipfile alone.

Seconds are those of the processor, which is what an idle machine's clock would show. But for the first export of all,
the program has exported before, as a window has soon after its start: it has its libraries, its fonts and its template.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from briefing.core.model import Briefing, Message, Source, Span
from briefing.core.paths import bundled_assembly
from briefing.core.queries.outline import in_story_order
from briefing.core.quotes.verify import as_extracted
from briefing.core.storage.store import load
from briefing.deck.check.deck import check_bytes
from briefing.deck.check.package import of_package
from briefing.deck.check.slides import of_slide, slides_of
from briefing.deck.export import deck, resolved
from briefing.deck.ooxml.package import unpack
from briefing.deck.plan.planner import plan
from briefing.deck.request import Request
from briefing.deck.update.update import update_bytes
from briefing.deck.write.writer import write
from tests.perf.report import tell, tell_unmeasured

RUNS = 3
SIZES = (1000, 3000)
EXPORT_SECONDS = 1.0
"""Of 1,000 quotes; linear beyond."""
EXPORTS = (("board", 1000), ("story", 1000), ("board", 3000))
PLANNING_SECONDS = 0.3
CHECK_MS = 40
"""With what is seen on the pixels of each slide."""
MARKUP_MS = 10
UPDATES = ((40, 1.0, RUNS), (1000, 5.0, 1))
"""Slides, the seconds they may take, and how often they are measured."""
QUOTES_PER_SLIDE = 2.55
"""Of a board deck of the bundled assembly's themes."""
NAIVE = 100
"""The slides that python-pptx alone is timed with; its time grows with their square."""


def many(count: int) -> Briefing:
    """The bundled briefing's messages over and over, each quote with a number of its own and a source to link to."""
    briefing = load(bundled_assembly())
    messages = (_own(briefing.messages[n % len(briefing.messages)], n) for n in range(count))
    source = Source("web", "Article", url="https://example.org/article")
    return replace(briefing, sources=(source,), messages=tuple(messages))


def _own(message: Message, number: int) -> Message:
    told = replace(message, quote=f"{message.quote} ({number})", shown=message.shown and f"{message.shown} ({number})")
    return as_extracted(replace(told, id=f"m{number}", source=Span("web", 0, 9)))


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return median(times)


def peak(work: Callable[[], object]) -> int:
    """The most bytes that Python held at once for this work."""
    tracemalloc.start()
    work()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def floor(data: bytes) -> Callable[[], bytes]:
    """Zip the very parts of a deck, and do nothing else."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}

    def work() -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
            for name, part in parts.items():
                target.writestr(name, part)
        return stream.getvalue()

    return work


def naive(count: int) -> None:
    """The same number of slides with notes by python-pptx's own means."""
    import pptx

    presentation = pptx.Presentation()
    for number in range(count):
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = f"Slide {number}"
        slide.placeholders[1].text = "Quote"
        slide.notes_slide.notes_text_frame.text = "Notes"
    presentation.save(io.BytesIO())


PPTXGENJS = """
const start = process.hrtime.bigint();
const Deck = require("pptxgenjs");
const deck = new Deck();
for (let n = 0; n < COUNT; n++) {
  const slide = deck.addSlide();
  slide.addText("Slide " + n, {x: 0.5, y: 0.3, w: 9, h: 0.6});
  const link = {hyperlink: {url: "https://example.org/article"}};
  slide.addText([{text: "Quote", options: link}], {x: 0.5, y: 1.2, w: 9, h: 3});
  slide.addNotes("Notes");
}
deck.write({outputType: "nodebuffer"}).then(() => console.log(Number(process.hrtime.bigint() - start) / 1e9));
"""


def pptxgenjs(counts: Sequence[int]) -> list[float | None]:
    """Seconds of PptxGenJS for so many slides with notes and a link; None where node or the package cannot be had."""
    if not (shutil.which("node") and shutil.which("npm")):
        return [None for _ in counts]
    with tempfile.TemporaryDirectory() as folder:
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "pptxgenjs"]
        if subprocess.run(install, capture_output=True, check=False).returncode:
            return [None for _ in counts]
        return [_by_node(Path(folder), PPTXGENJS.replace("COUNT", str(count))) for count in counts]


def _by_node(folder: Path, script: str) -> float:
    """The seconds that a script tells."""
    (folder / "deck.js").write_text(script, encoding="utf-8")
    told = subprocess.run(["node", "deck.js"], capture_output=True, encoding="utf-8", check=True, cwd=folder)
    return float(told.stdout)


def markup(data: bytes) -> list[object]:
    """What the check finds without drawing a slide."""
    package = unpack(data)
    return [*of_package(package), *(what for slide in slides_of(package) for what in of_slide(slide))]


def measure_export(narrative: str, count: int) -> None:
    """The first export of a briefing, of which nothing is remembered, and ``again`` the next one of a usual one."""
    briefing = many(count)
    request = Request(picks=in_story_order(briefing), narrative=narrative)
    clock, start = time.perf_counter(), time.process_time()
    data, pages = deck(briefing, request)
    first, wall = time.process_time() - start, time.perf_counter() - clock
    more = {"slides": len(pages), "wall": round(wall, 2), "floor": round(seconds(floor(data), 1), 2)}
    if count == SIZES[0]:
        more["again"] = round(seconds(lambda: deck(briefing, request), 1), 2)
    tell(f"export of {count:,} quotes, {narrative}", first, "s", EXPORT_SECONDS * count / 1000, **more)


def measure_planning(count: int) -> None:
    briefing = many(count)
    took = seconds(lambda: plan(briefing, picks=in_story_order(briefing)))
    tell(f"planning of {count:,} quotes", took, "s", PLANNING_SECONDS * count / 1000)


def measure_writing(count: int) -> None:
    """How writing a board of so many quotes compares with the floor, and how long it takes to check."""
    briefing = many(count)
    made = resolved(briefing, Request(picks=in_story_order(briefing)))
    data, slides = write(made), len(made.pages)
    name = f"{count:,} quotes"
    tell(f"writing of {name}", seconds(lambda: write(made)) / seconds(floor(data)), "times zipping alone")
    tell(f"memory of writing {name}", peak(lambda: write(made)) / peak(floor(data)), "times zipping alone")
    tell(f"check of {name}", seconds(lambda: check_bytes(data), 1) * 1000 / slides, "ms a slide", CHECK_MS)
    tell(f"markup of {name}", seconds(lambda: markup(data)) * 1000 / slides, "ms a slide", MARKUP_MS)


def measure_update(count: int, goal: float, runs: int) -> None:
    """How long a deck of so many slides takes once one takeaway is another in the briefing."""
    briefing = many(round(count * QUOTES_PER_SLIDE))
    exported = replace(briefing, deck=replace(briefing.deck, picks=tuple(in_story_order(briefing))))
    data, pages = deck(exported)
    first, *others = exported.messages
    edited = replace(exported, messages=(replace(first, takeaway="Autre chose à retenir"), *others))
    assert update_bytes(data, edited).data != data
    took = seconds(lambda: update_bytes(data, edited), runs)
    tell(f"update of {count:,} slides", took, "s", goal, slides=len(pages))


def measure_start() -> None:
    """What the first export of a program takes, of which the next ones have libraries, fonts and the template."""
    briefing = load(bundled_assembly())
    start = time.process_time()
    deck(briefing, Request(picks=in_story_order(briefing)))
    tell("export of the bundled deck, the program's first", time.process_time() - start, "s")


def main() -> None:
    measure_start()
    for narrative, count in EXPORTS:
        measure_export(narrative, count)
    for count in SIZES:
        measure_planning(count)
    measure_writing(SIZES[0])
    for slides, goal, runs in UPDATES:
        measure_update(slides, goal, runs)
    tell(f"python-pptx alone, {NAIVE} slides", seconds(lambda: naive(NAIVE), 1), "s")
    for count, took in zip(SIZES, pptxgenjs(SIZES), strict=True):
        if took is not None:
            tell(f"PptxGenJS, {count:,} slides", took, "s")
        else:
            tell_unmeasured(f"PptxGenJS, {count:,} slides", "node, or the package, cannot be had here")


if __name__ == "__main__":
    main()
