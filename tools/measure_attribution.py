"""Measure the speakers found in PolNeAR against its annotators: ``python -m tools.measure_attribution CORPUS``.

CORPUS is the corpus's data folder (train/text, train/attributions). A speaker counts where the annotated source names a
person: the last word of the name must be in the source, up to its first comma. Prints for each kind of evidence the
share that was right and how many were counted; briefing/sources/quotes/attribution/calibration.py says what its own
numbers rest on besides. Names with an odd MD5 are held out: ``--held-out`` measures those instead.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from briefing.core.folding import fold
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Evidence, Quote

_LINE = re.compile(r"\n(?=[TE]\d+\t)")
_NAMED = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*$")
_PRONOUNS = {"he", "she", "i", "we", "they", "it"}
_FEWEST_WORDS = 5
"""Words of a quote that is measured."""
Source = tuple[int, int, str]


def main() -> None:
    folder, is_held_out = Path(sys.argv[1]) / "train", "--held-out" in sys.argv
    right, counted = Counter[Evidence](), Counter[Evidence]()
    for path in sorted((folder / "text").glob("*.txt")):
        annotations = next((folder / "attributions").glob(f"{path.stem}_*.ann"), None)
        if annotations and _is_odd(path.stem) is is_held_out:
            _measure(path.read_text(encoding="utf-8"), list(_sources(annotations)), right, counted)
    for evidence, count in counted.most_common():
        near = "contested" if evidence.is_contested else ""
        share = right[evidence] / count
        print(f"{evidence.cue:18} {evidence.reference.value:16} {near:10} {share:.3f} {count}")
    print(f"all {right.total() / counted.total():.3f} {counted.total()}")


def _is_odd(name: str) -> bool:
    return int(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 1


def _sources(path: Path) -> Iterator[Source]:
    """Where each annotated content stands, and the words of its source."""
    lines = _LINE.split(path.read_text(encoding="utf-8").strip())
    spans = dict(_span(line) for line in lines if line.startswith("T"))
    for line in lines:
        if not line.startswith("E"):
            continue
        parts = [part.partition(":") for part in line.split("\n")[0].partition("\t")[2].split()]
        source = " ".join(spans[key][1] for role, _, key in parts if role.startswith("Source"))
        for role, _, key in parts:
            if role.startswith("Content"):
                yield from ((start, end, source) for start, end in spans[key][0])


def _span(line: str) -> tuple[str, tuple[list[tuple[int, int]], str]]:
    """ "T1 ⇥ Source 0 11 ⇥ Pat Caddell"; places apart are parted by semicolons."""
    key, body, text = line.split("\t", 2)
    places = [place.split() for place in body.partition(" ")[2].split(";")]
    return key, ([(int(start), int(end)) for start, end in places], text)


def _measure(text: str, sources: list[Source], right: Counter[Evidence], counted: Counter[Evidence]) -> None:
    for quote in find_quotes(text, "en"):
        named = _source_of(quote, sources)
        if quote.evidence and named and len(quote.text.split()) >= _FEWEST_WORDS:
            counted[quote.evidence] += 1
            right[quote.evidence] += fold(quote.speaker.split()[-1]) in fold(named)


def _source_of(quote: Quote, sources: list[Source]) -> str:
    """The annotated source of a quote where it names somebody, else nothing."""
    found = next((source for start, end, source in sources if start <= quote.start + 3 and quote.end - 3 <= end), "")
    head = found.partition(",")[0].strip()
    return head if _NAMED.search(head) and fold(head) not in _PRONOUNS else ""


if __name__ == "__main__":
    main()
