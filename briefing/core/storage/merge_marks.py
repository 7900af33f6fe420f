"""The marks that git leaves in a file that two people changed: where they are, and the two files that they hold."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate

_OURS, _BASE, _SPLIT, _THEIRS = "<<<<<<<", "|||||||", "=======", ">>>>>>>"
_LONG = len(_OURS)
_START = re.compile(rf"^{_OURS}(?: |$)", re.MULTILINE)


class Side(NamedTuple):
    """One of the two: what git calls it (a branch, a commit), and the text of the file."""

    name: str
    text: str


class MergeMarksError(BriefingError):
    """Two people's changes meet in a file; ``sides`` are the two that git could not join, with their names."""

    def __init__(self, where: str, sides: tuple[Side, Side]) -> None:
        what = translate("Format", "Two people’s changes meet here, and git has left its marks (<<<<<<<).")
        mend = translate("Format", "Keep one side and remove the marks, or open the file in Briefing’s window.")
        super().__init__(what, where=where, mend=mend)
        self.sides = sides


def refuse_merge_marks(text: str, name: str) -> None:
    """Raise MergeMarksError, naming ``name`` and the line, for a text with whole marks."""
    if (start := _START.search(text)) and (found := sides(text)):
        raise MergeMarksError(f"{name}:{text.count(chr(10), 0, start.start()) + 1}", found)


def sides(text: str) -> tuple[Side, Side] | None:
    """The two texts that the marks tell apart, None for a text without marks or with marks that do not pair."""
    texts: tuple[list[str], list[str]] = ([], [])
    names = ["", ""]
    state = _THEIRS
    expected = {_THEIRS: (_OURS,), _OURS: (_BASE, _SPLIT), _BASE: (_SPLIT,), _SPLIT: (_THEIRS,)}
    for line in text.splitlines(keepends=True):
        mark = line[:_LONG]
        if mark in expected and line[_LONG : _LONG + 1].strip() == "" and mark in expected[state]:
            state = mark
            if mark in (_OURS, _THEIRS):
                names[mark == _THEIRS] = line[_LONG:].strip()
        elif state == _THEIRS:
            texts[0].append(line)
            texts[1].append(line)
        elif state != _BASE:
            texts[state == _SPLIT].append(line)
    if state != _THEIRS or (not any(names) and texts[0] == texts[1]):
        return None
    return Side(names[0], "".join(texts[0])), Side(names[1], "".join(texts[1]))
