"""What minutes are read by: the sentences of paragraphs, of points of lists and of cells that tell something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from briefing.sources.minutes.actions.answers import begins_with_answer
from briefing.sources.minutes.headings import is_list_of_tasks
from briefing.sources.quotes.tables.rules import genders
from briefing.sources.sentences import paragraphs, sentences
from briefing.sources.signs import BULLET, BULLETS, PICTURES

_Span = tuple[int, int]
_T = TypeVar("_T")
ITEM = re.compile(
    rf"\n(?=[ \t>]*(?:{BULLET}|[{PICTURES}]|\[(?:[DAI]| ?[xX]?)\]"
    r"|[DAI]\d? ?:\s|[DAR]\d{1,2}[.)]\s|\d{1,2}[.)]\s|\|"
    r"|(?:AGREED|NOTED|RESOLVED|(?:DÉCISION|DECISION|RÉSOLUTION|RESOLUTION|ACTION)S?) ?:))"
    r"|(?<=[\w.)!?,\"] )(?=\[ ?\] \w|(?:\*\*)?\[(?:TODO|ACTION)\])| (?=\* \S)"
)
"""Where a point of a list, a row of a table, or what a scribe marks in capitals begins."""
_AMID = re.compile(r"[a-zà-ÿ,]\n[a-zà-ÿ]")
"""A line that ends amid a sentence: then the ends of lines say nothing."""
_LINE = re.compile(rf"(?:(?<=[.!?)])\n(?=[A-ZÀ-Ý@])|(?<=\w)\n(?=[A-ZÉ][a-zéèêç]+(?:er|ir|re) [a-zà-ÿ]))|{ITEM.pattern}")
"""Where a point begins, a line has ended with its sentence, or an infinitive begins the next as a task does."""
_NAME_ABOVE = re.compile(
    r"[^\w\n]*(?P<name>(?P<first>[A-ZÀ-Ý][\w'’-]+)(?: [A-ZÀ-Ý][\w'’-]+){1,2})[^\w\n]*\n[^\w\n]*(?=[A-ZÀ-Ý])"
)
_CELL = re.compile(r"[^|\n]+")
TALKS = 8
"""Words of a cell that tells something, and counts and names nothing only."""
_GAP = 8
"""Characters between a task and the field that answers who or when, at most: an empty line and a bullet."""
LONGEST = 700
"""Characters of a sentence or a point; what is longer is a list that was read as one."""
_SIGNER = r"[*_]*[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?[*_]*"
_ASIDE = re.compile(
    rf"\s*\([^()]{{2,80}}\)\W*|[^\S\n]*[-–—][^\S\n]{_SIGNER}(?:(?:,| &| et| and) {_SIGNER}){{0,3}}[^\w\n]*"
)
"""What stands behind a sentence and belongs to it: what is between brackets, or who signs for it behind a dash."""
_NUMBER = re.compile(r"\s*[DAR]?\d{1,2}[.)]")
_COLON = re.compile(r":\s*[-–—•*]?\s*$")
_POINTS = re.compile(
    rf"(?:(?=[^\S\n]*\n)\s*+(?:[{BULLETS}]\s*|(?=(?:De |D['’]|[A-ZÉ][a-zéèêç]+(?:er|ir|re) )))[^\n]+"
    rf"(?:\n(?![^\S\n]*\n|\s*[{BULLETS}])[^\n]+)*){{1,12}}"
)
"""Points of a list, or lines that begin with an infinitive, as a resolution has them after its colon."""


def lines_end_amid_sentences(text: str) -> bool:
    """Are the lines of a text as long as its page is wide? Else each ends with what it says."""
    return _AMID.search(text) is not None


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of each paragraph and of each point of a list, each with the fields behind it that answer who and
    when: a heading goes into none.
    """
    return _together(
        _sentences(text),
        lambda kept, one: one[0] - kept[1] <= _GAP and begins_with_answer(text, *one),
    )


def joined(told: Iterable[_T], as_one: Callable[[_T, _T], _T | None]) -> Iterator[_T]:
    """What is told, in its order; what ``as_one`` makes of one and the next stands for both, None parts them."""
    last: _T | None = None
    for one in told:
        both = as_one(last, one) if last else None
        if last and both is None:
            yield last
        last = both or one
    if last:
        yield last


def _together(told: Iterable[_Span], go: Callable[[_Span, _Span], bool]) -> Iterator[_Span]:
    """The spans, as one with what stands before it each that goes with that."""
    return joined(told, lambda kept, one: (kept[0], one[1]) if go(kept, one) else None)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    ends = ITEM if lines_end_amid_sentences(text) else _LINE
    for begun, end in paragraphs(text):
        line = text.find("\n", begun, end)
        if line > 0 and (is_list_of_tasks(text[begun:line]) or name_above(text, begun)):
            yield begun, line
            begun = line + 1
        for item in ends.finditer(text, begun, end):
            yield from _of_item(text, begun, item.start())
            begun = item.end()
        yield from _of_item(text, begun, end)


def _of_item(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a line or a point, those of each cell of a row where one holds whole sentences."""
    cells = _CELL.finditer(text, start, end) if text.startswith("|", start) else ()
    spans = [cell.span() for cell in cells if cell[0].strip()]
    if not any(len(text[begun:stop].split()) >= TALKS for begun, stop in spans):
        spans = [(start, end)]
    for begun, stop in spans:
        yield from _with_asides(text, sentences(text, begun, stop))


def _with_asides(text: str, told: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences, each with its number and with what belongs to it behind it: "1. Send it! (Ann Roy)"."""
    return _together(told, lambda kept, one: bool(_ASIDE.fullmatch(text, *one) or _NUMBER.fullmatch(text, *kept)))


def name_above(text: str, place: int) -> str:
    """The name of a person that stands alone in the line at ``place``, right above another; "" for none."""
    found = _NAME_ABOVE.match(text, place)
    return found["name"] if found and found["first"].lower() in genders() else ""


def point_at(text: str, place: int) -> int:
    """Where the point or the paragraph begins in which ``place`` stands, no farther than a sentence is long."""
    farthest = max(place - LONGEST, 0)
    floor = max(text.rfind("\n\n", farthest, place), farthest)
    items = [item.end() for item in ITEM.finditer(text, floor, place)]
    begun = items[-1] if items else floor
    while begun < place and text[begun].isspace():
        begun += 1
    return begun


def with_list(text: str, end: int) -> int:
    """The end of a resolution with the points that follow its colon."""
    colon = _COLON.search(text, max(0, end - 6), end)
    points = _POINTS.match(text, colon.start() + 1) if colon else None
    return max(end, points.start() + len(points[0].rstrip())) if points else end
