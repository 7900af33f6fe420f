"""Scores on public pages: ``python -m tests.sources.public.scores FOLDER [--faults]``.

``press.csv`` says of pages of public repositories where somebody's words stand, as readers told who knew no rule; it
holds none of their text. FOLDER has each page as its commit has it, at REPOSITORY/PATH ("owner/name/a/page.html");
those that are not there are left out. ``start`` and ``end`` are characters of the file. ``kind`` is "quote", "optional"
(found or not), "other" (marked, but nobody's words) or "none" (a page without a quote).

First measured on 30 November 2026, before any rule had seen them: French F1 .748, speakers .634; English F1 .864,
speakers .678. From then on they are known.
"""

from __future__ import annotations

import csv
import html
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from briefing.core.folding import fold
from briefing.sources.extract import extract
from briefing.sources.quotes.model import Quote
from tests.sources.annotated import Score, bare

PRESS = Path(__file__).parent / "press.csv"
_MARKUP = re.compile(r"<[^<>]*>|\]\([^)\s]*\)")
_SAME = 0.9
"""Share of two passages that they have in common to be the same: marks and commas at the ends are anybody's choice."""


class Said(NamedTuple):
    """Words from ``start`` to ``end`` of a file, and who is told to have said them, "" for nobody known."""

    repository: str
    commit: str
    path: str
    language: str
    genre: str
    start: int
    end: int
    kind: str
    speaker: str


def annotated(path: Path = PRESS) -> Iterator[Said]:
    """The rows of a table, in its order."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Said(**{**row, "start": int(row["start"]), "end": int(row["end"])})  # type: ignore[arg-type]


def score(page: Path, rows: Iterable[Said], total: Score) -> list[str]:
    """Add a page's counts to ``total``; the faults, each a line."""
    raw = page.read_bytes().decode("utf-8", "replace")
    found = [quote for quote in extract(str(page)).quotes if not quote.is_paraphrase]
    faults = []
    told = [(row, letters(raw[row.start : row.end])) for row in rows]
    for said, words in told:
        if said.kind != "quote":
            continue
        quote = next((one for one in found if _are_same(words, letters(one.text))), None)
        if quote:
            found.remove(quote)
        total.told += 1
        faults += _fault(said, words, quote, total)
    optional = [words for said, words in told if said.kind == "optional"]
    found = [one for one in found if not any(_are_part(letters(one.text), words) for words in optional)]
    total.found += len(found)
    return [*faults, *(f"extra | {one.speaker} | {one.text[:70]!r}" for one in found)]


def _fault(said: Said, words: str, quote: Quote | None, total: Score) -> list[str]:
    if not quote:
        return [f"missed | {said.speaker} | {words[:70]}"]
    is_known = is_same_speaker(said.speaker, quote.speaker or quote.organisation)
    total.found += 1
    total.right += 1
    total.known += is_known
    return [] if is_known else [f"{quote.speaker or 'nobody'} for {said.speaker or 'nobody'} | {quote.text[:70]!r}"]


def is_same_speaker(told: str, found: str) -> bool:
    """Is it the same name, or is one the other's last or first part?"""
    one, other = bare(told).split(), bare(found).split()
    return one == other or (bool(one and other) and (set(one) <= set(other) or set(other) <= set(one)))


def letters(text: str) -> str:
    """Only the letters and figures, folded: what tags, marks and spaces a file has between them is no matter."""
    plain = unicodedata.normalize("NFKD", fold(_MARKUP.sub("", html.unescape(text))))
    return "".join(filter(str.isalnum, plain))


def _are_same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return bool(short) and short in long and len(short) >= _SAME * len(long)


def _are_part(one: str, other: str) -> bool:
    return one in other or other in one


def main() -> None:
    folder, totals = Path(sys.argv[1]), defaultdict[tuple[str, str], Score](Score)
    for (repository, path), group in groupby(annotated(), key=lambda row: (row.repository, row.path)):
        page, rows = folder / repository / path, list(group)
        if not page.is_file():
            print(f"not there: {repository}/{path} at {rows[0].commit}", file=sys.stderr)
            continue
        one = Score()
        faults = score(page, rows, one)
        for genre in (rows[0].genre, "all"):
            total = totals[rows[0].language, genre]
            for name in ("found", "told", "right", "known"):
                setattr(total, name, getattr(total, name) + getattr(one, name))
        if "--faults" in sys.argv and faults:
            print(f"{repository}/{path}", *faults, sep="\n  ")
    for (language, genre), total in sorted(totals.items()):
        print(f"{language} {genre:12} quotes {total.told:4}  F1 {total.f1:.3f}  speakers {total.accuracy:.3f}")


if __name__ == "__main__":
    main()
