"""What stands at the edges of pages and is no part of their text: running heads and feet, page numbers, footnotes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from briefing.sources.readers.pdf.columns import rows
from briefing.sources.readers.pdf.lines import Line

_ROW = 12.0
"""Points between two rows, where a page has but one."""
_EDGE = 4
"""The rows at the upper and lower edge of a page that are looked at."""
_NEAR = 4.0
"""Points by which what repeats may stand higher or lower on another page."""
_ROMAN = "(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_NUMBER = re.compile(
    rf"[\W_]*(?:(?:page|p\.|pg\.|folio)\s*)?(?:\d{{1,4}}|{_ROMAN})(?:\s*(?:/|of|sur|de|–|-)\s*\d{{1,4}})?[\W_]*",
    re.IGNORECASE,
)
_YEAR = re.compile(r"[\W_]*(?:1[89]|20)\d\d[\W_]*")
_DIGITS = 4
"""The number of a page has so many at most."""
_SPREAD = 2
"""A head on the left pages alone, or on the right ones, is on every second page; so are two pages printed on one."""
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
    """The lines at edges that a page near by has at the same height, the page's own number apart."""
    alike: dict[str, list[Line]] = defaultdict(list)
    for page in pages:
        for line in {line: None for row in (*page[:_EDGE], *page[-_EDGE:]) for line in row}:
            alike[_shape(line.text)].append(line)
    return {line for lines in alike.values() for line in lines if _is_repeated(line, lines)}


def _is_repeated(line: Line, others: Sequence[Line]) -> bool:
    """Whether it is a head or foot: what opens somebody's words ("The chair:") is none."""
    if _YEAR.fullmatch(line.text):
        others = [other for other in others if other.text == line.text]
    elif not re.search(r"[^\W\d_]{2}", line.text) or line.text.rstrip().endswith(":"):
        return False
    return any(_runs(line, other) for other in others)


def _runs(line: Line, other: Line) -> bool:
    """Whether the line of another page is the same one, of which at most the number of the page differs."""
    apart = other.page - line.page
    if not 0 < abs(apart) <= _SPREAD or abs(other.y0 - line.y0) >= _NEAR:
        return False
    pairs = zip(re.findall(r"\d+", line.text), re.findall(r"\d+", other.text), strict=True)
    counted = [(number, later) for number, later in pairs if later != number]
    return len(counted) <= 1 and all(_counts(number, later, apart) for number, later in counted)


def _counts(number: str, later: str, apart: int) -> bool:
    """Whether two numbers are those of pages so far apart."""
    return max(len(number), len(later)) <= _DIGITS and int(later) - int(number) in (apart, _SPREAD * apart)


def _shape(text: str) -> str:
    """A line without its numbers: those who have the same one differ in these alone."""
    return re.sub(r"\d+", "#", " ".join(text.casefold().split()))


def _outer(ordered: Sequence[Sequence[Line]], repeated: set[Line]) -> Iterator[Line]:
    """From an edge inwards: what repeats and page numbers, up to the first row of the text."""
    usual = _distance(ordered)
    for at, row in enumerate(ordered[:_EDGE]):
        gone = [line for line in row if line in repeated]
        rest = [line for line in row if line not in repeated]
        following = ordered[at + 1][0] if at + 1 < len(ordered) else None
        is_apart = following is None or bool(gone) or abs(following.y0 - row[0].y0) > _LONE * usual
        numbers = [line for line in rest if is_apart and _is_number(line.text)]
        if len(gone) + len(numbers) < len(row):
            yield from gone
            return
        yield from row


def _is_number(text: str) -> bool:
    """Whether a line may be the number of a page: a year is a heading sooner."""
    return _NUMBER.fullmatch(text) is not None and not _YEAR.fullmatch(text)


def _distance(ordered: Sequence[Sequence[Line]]) -> float:
    """The usual distance of two rows of a page, in points."""
    edges = [row[0].y0 for row in ordered]
    return median([abs(one - other) for one, other in pairwise(edges)] or [0.0]) or _ROW


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
