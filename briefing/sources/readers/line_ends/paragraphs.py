"""Lines that only the width of a page made → paragraphs, with the way back to page and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing.sources.readers.line_ends.hyphens import HYPHENS, Hyphens
from briefing.sources.readers.model import Doubt, Place

_ADDRESS = re.compile(r"(?:https?:/|www)\S*[/.=&?_-]$")
_DASHED = re.compile(r"\w[–—/]$")


class Written(NamedTuple):
    """A line as it stands on a page, its ``number``-th."""

    text: str
    page: int
    number: int


class Paragraphs:
    """Text that grows line by line; ``lines`` are all that will be added, for how they write their words."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._hyphens = Hyphens(lines)
        self._pieces: list[str] = []
        self._size = 0
        self.places: list[Place] = []
        self.doubts: list[Doubt] = []

    @property
    def has_one(self) -> bool:
        """Whether no second line was added yet."""
        return len(self.places) == 1

    @property
    def last(self) -> str:
        """The line that was added last, "" before the first."""
        return self._pieces[-1] if self._pieces else ""

    def begin(self, line: str, page: int, number: int, doubt: str = "") -> None:
        """Start a paragraph with a line; ``doubt`` is what lies between it and the last one (see ``Doubt``)."""
        self._end_hyphen("-")
        if doubt:
            self.doubts.append(Doubt(self._size, doubt))
        if self._pieces:
            self._put("\n\n")
        self._add(line, page, number)

    def go_on(self, line: str, page: int, number: int, doubt: str = "") -> None:
        """Add a line to the paragraph; ``doubt`` as above."""
        joint = self._hyphens.joint(self.last, line)
        between = " "
        if joint:
            self._end_hyphen(joint.text)
            between = ""
            if not joint.is_sure:
                self.doubts.append(Doubt(self._size, "hyphen"))
        elif _ADDRESS.search(self.last) or _DASHED.search(self.last):
            between = ""
        self._end_hyphen("-")
        if doubt:
            self.doubts.append(Doubt(self._size, doubt))
        self._put(between)
        self._add(line, page, number)

    def set_out(self, pieces: Iterable[str | Sequence[Written]]) -> None:
        """Start a paragraph of cells, each with its lines, and of the signs that stand between them."""
        self._end_hyphen("-")
        if self._pieces:
            self._put("\n\n")
        for piece in pieces:
            if isinstance(piece, str):
                self._end_hyphen("-")
                self._put(piece)
                continue
            for line in piece[:1]:
                self._add(*line)
            for line in piece[1:]:
                self.go_on(*line)

    def end(self) -> str:
        """The whole text."""
        self._end_hyphen("-")
        return "".join(self._pieces)

    def _add(self, line: str, page: int, number: int) -> None:
        self.places.append(Place(self._size, page, number))
        self._put(line)

    def _put(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)
            self._size += len(piece)

    def _end_hyphen(self, shown: str) -> None:
        """Show the hyphen at the end of the last line, which may be of any kind, as ``shown``."""
        if self.last and self.last[-1] in HYPHENS:
            piece = self._pieces.pop()
            self._size -= len(piece)
            self._put(piece[:-1] + shown)
