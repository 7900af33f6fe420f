"""Lines read one after the other: where a paragraph ends among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from briefing.sources.readers.line_ends.breaks import GOING_ON
from briefing.sources.readers.line_ends.hyphens import HYPHENS
from briefing.sources.readers.line_ends.paragraphs import Paragraphs
from briefing.sources.readers.pdf.lines import Line
from briefing.sources.sentences import ended

_ENDED = ended(".!?…:")
_OWN = re.compile(r"[•▪■●◦–—]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s")
"""What starts a paragraph of its own: an item of a list."""
_OPEN = re.compile(rf"\w[{re.escape(HYPHENS)}–/]$")
"""How a line ends whose last word goes on."""
APART = 1.35
"""The distance of two lines, of the usual one, from which a paragraph lies between."""
_RESIZED = 0.08
"""The share by which the letters of a heading differ."""
_INDENT = 0.7
"""The indent of a first line, in sizes of its letters."""


class Flow:
    """Lines of one column, from top to bottom."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self._right = max(line.x1 for line in lines)
        distances = [above.y0 - below.y0 for above, below in pairwise(lines) if above.y0 - below.y0 > 1]
        self._distance = median(distances) if distances else 0.0

    def ends(self, at: int) -> bool:
        """Whether a paragraph ends with the line at ``at`` of the flow, which is not the last."""
        line, following = self.lines[at], self.lines[at + 1]
        if self._goes_on(line, following):
            return False
        if self.is_apart(line, following):
            return not (following.text[0].islower() and not _ENDED.search(line.text))
        is_indented = following.x0 - line.x0 > _INDENT * line.size and bool(_ENDED.search(line.text))
        return is_indented or self._breaks(line, following)

    def is_apart(self, line: Line, below: Line) -> bool:
        """Whether two lines, be they of the flow or beside it, stand wider apart than its lines do."""
        return self._distance > 0 and line.y0 - below.y0 > APART * self._distance

    def ends_before(self, following: Line) -> bool:
        """Whether a paragraph ends with the flow, ``following`` being the first line of the next."""
        line = self.lines[-1]
        return not self._goes_on(line, following) and self._breaks(line, following)

    def add_to(self, paragraphs: Paragraphs) -> None:
        """Add its paragraphs."""
        first = self.lines[0]
        paragraphs.begin(first.text, first.page, first.number)
        self._add_rest(paragraphs)

    def go_on(self, paragraphs: Paragraphs, last: Flow) -> None:
        """Add its paragraphs, the first of which goes on from the ``last`` flow."""
        first = self.lines[0]
        crossed = "page" if last.lines[-1].page != first.page else "column"
        paragraphs.go_on(first.text, first.page, first.number, crossed)
        self._add_rest(paragraphs)

    def _add_rest(self, paragraphs: Paragraphs) -> None:
        for at, line in enumerate(self.lines[1:]):
            add = paragraphs.begin if self.ends(at) else paragraphs.go_on
            add(line.text, line.page, line.number, "column" if _is_woven(self.lines[at], line) else "")

    def _goes_on(self, line: Line, following: Line) -> bool:
        is_open = bool(_OPEN.search(line.text)) and following.text[0].isalnum()
        return is_open or GOING_ON.match(following.text) is not None

    def _breaks(self, line: Line, following: Line) -> bool:
        """Whether a line was ended on purpose: what follows it is of another size, or would have had room."""
        if abs(line.size - following.size) > _RESIZED * max(line.size, following.size):
            return True
        if _OWN.match(following.text) and (_ENDED.search(line.text) or self._has_room(line, following)):
            return True
        return self._has_room(line, following) and (bool(_ENDED.search(line.text)) or not following.text[0].islower())

    def _has_room(self, line: Line, following: Line) -> bool:
        """Whether the next line's first word would have stood on this one."""
        width = (following.x1 - following.x0) / max(len(following.text), 1)
        first = following.text.split(" ", 1)[0]
        return self._right - line.x1 > (len(first) + 1.5) * width


def _is_woven(line: Line, following: Line) -> bool:
    """Whether two lines of a flow stand on one row, as cells of a table do: a point of a list is told by no word."""
    return line.is_beside(following) and re.search(r"\w", line.text) is not None
