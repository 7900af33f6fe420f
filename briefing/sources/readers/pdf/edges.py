"""What stands at the edges of pages and is no part of their text: running heads and feet, page numbers, footnotes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from briefing.sources.readers.pdf.columns import rows
from briefing.sources.readers.pdf.lines import Line

_EDGE = 4
"""The rows at the upper and lower edge of a page that are looked at."""
_NEAR = 4.0
"""Points by which what repeats may stand higher or lower on another page."""
_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|p\.|pg\.|folio)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|of|sur|de|–|-)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_LONE = 1.6
"""The space between an edge and the text, in usual distances of lines, from which a number there is the page's."""
_SMALL = 0.93
"""The size of a footnote's letters, of the text's, at most."""
_NOTE = re.compile(r"(?:\(?\d{1,3}[.)\]]?|\[\d{1,3}\]|[*†‡]{1,3})\s*\S")


def without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page, in their order, without those that repeat at page edges and page numbers."""
    all_rows = [rows(page) for page in pages]
    repeated = _repeated(all_rows)
    found = []
    for page, page_rows in zip(pages, all_rows, strict=True):
        out = {*_outer(page_rows, repeated), *_outer(page_rows[::-1], repeated)}
        kept = [line for line in page if line not in out]
        found.append(kept if kept or len(pages) > 1 else list(page))
    return found


def _repeated(pages: Sequence[Sequence[Sequence[Line]]]) -> set[Line]:
    """The lines at edges that another page has at the same height, numbers apart."""
    alike: dict[str, list[Line]] = defaultdict(list)
    for page in pages:
        for line in {line: None for row in (*page[:_EDGE], *page[-_EDGE:]) for line in row}:
            alike[_shape(line.text)].append(line)
    return {line for lines in alike.values() for line in lines if _is_repeated(line, lines)}


def _is_repeated(line: Line, others: Sequence[Line]) -> bool:
    has_words = bool(re.search(r"[^\W\d_]{2}", line.text))
    near = (other for other in others if other.page != line.page and abs(other.y0 - line.y0) < _NEAR)
    return has_words and next(near, None) is not None


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.casefold().split()))


def _outer(ordered: Sequence[Sequence[Line]], repeated: set[Line]) -> Iterator[Line]:
    """From an edge inwards: what repeats and page numbers, up to the first row of the text."""
    usual = _distance(ordered)
    for at, row in enumerate(ordered[:_EDGE]):
        gone = [line for line in row if line in repeated]
        rest = [line for line in row if line not in repeated]
        following = ordered[at + 1][0] if at + 1 < len(ordered) else None
        is_apart = following is None or bool(gone) or abs(following.y0 - row[0].y0) > _LONE * usual
        numbers = [line for line in rest if is_apart and _NUMBER.fullmatch(line.text)]
        if len(gone) + len(numbers) < len(row):
            yield from gone
            return
        yield from row


def _distance(ordered: Sequence[Sequence[Line]]) -> float:
    """The usual distance of two rows of a page, in points."""
    edges = [row[0].y0 for row in ordered]
    return median([abs(one - other) for one, other in pairwise(edges)] or [0.0]) or 12.0


def text_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def without_footnotes(flow: Sequence[Line], size: float) -> list[Line]:
    """A flow without the notes at its foot: smaller than the text of ``size``, the first with its mark."""
    start = len(flow)
    while start and flow[start - 1].size <= _SMALL * size:
        start -= 1
    if start == 0:
        return list(flow)
    first = next((at for at in range(start, len(flow)) if _NOTE.match(flow[at].text)), len(flow))
    return list(flow[:first])
