"""Speech that dashes open, without marks: « — Nous ne signerons pas, lance Anne Roy. », each a paragraph of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.incises import OWN, incises
from briefing.sources.quotes.text.marks import Marked

_OPENED = pattern(
    rf"^[ \t]*(?P<dash>[—–-])[ \t]+(?=[{UPPER}…(])[^\n]*(?:(?<=[^\s.!?…»])\n[a-zà-ÿ][^\n]*)*",
    {"— Oui, dit-il.\nPuis": "— Oui, dit-il.", "– Oui, dit\nle maire.\n": "– Oui, dit\nle maire.", "— le pain": None},
    re.MULTILINE,
)
"""A line that a dash opens, with those that it is wrapped into."""
_ENDED = (".", "!", "?", "…", ")")
_FIRST = pattern(
    rf"[—–-]\s(?=[{UPPER}…(][^.…]*[?!])", {"– Et toi ? – Moi": "– ", "– La santé. – L'école": None, "Oui ?": None}
)
_LEAD = 200
"""Characters before such a passage in which what leads up to it stands: an untuned bound on time."""
_NEXT = pattern(
    rf"(?<=[.!?…])\s(?P<dash>[—–-])\s(?=[{UPPER}…])",
    {"dit-il. — Non": " — ", "dit-il — Non": None, "à Metz. – le": None},
)
"""Where a line goes on with the next voice."""


def replies(flat: str, marked: Sequence[Marked], rules: Rules) -> list[Marked]:
    """What dashes open in the paragraphs of a French dialogue and no marks hold: of one, the narrator says who speaks,
    as of none in a list.
    """
    if rules.language != "fr":
        return []
    found = list(_opened(flat, marked))
    runs = (list(run) for _, run in groupby(found, key=_Runs(flat)))
    spoken = (line for run in runs if any(_is_told(flat, line, rules) for line in run) for line in run)
    return [reply for line in spoken if line[0].rstrip().endswith(_ENDED) for reply in _parted(flat, line)]


def exchanged(flat: str, marked: Marked) -> list[Marked]:
    """The replies of a talk that one pair of marks holds, each opened by a dash: « – Et toi ? – Moi aussi. ».

    What somebody is said to tell of one, or to list, stays as it is.
    """
    lead = flat[max(0, marked.outer_start - _LEAD) : marked.outer_start].rpartition("\n")[2]
    first = None if lead.strip() else _FIRST.match(flat, marked.start, marked.end)
    further = list(_NEXT.finditer(flat, marked.start, marked.end)) if first else []
    if not first or not further:
        return [marked]
    starts = [first.end(), *(dash.end() for dash in further)]
    ends = [*(dash.start() for dash in further), marked.end]
    return [
        Marked(start, end, marked.outer_start if start == starts[0] else start, end, marked.closed, is_reply=True)
        for start, end in zip(starts, ends, strict=True)
    ]


def _opened(flat: str, marked: Sequence[Marked]) -> Iterator[re.Match[str]]:
    """The lines that a dash opens, but for those in which words stand in marks."""
    held = iter(marked)
    one = next(held, None)
    for line in _OPENED.finditer(flat):
        while one and one.outer_end <= line.start():
            one = next(held, None)
        if not one or one.outer_start >= line.end():
            yield line


class _Runs:
    """Numbers lines: those on end, with nothing but blanks between them, alike."""

    def __init__(self, flat: str) -> None:
        self.flat, self.number, self.end = flat, 0, 0

    def __call__(self, line: re.Match[str]) -> int:
        self.number += bool(self.flat[self.end : line.start()].strip())
        self.end = line.end()
        return self.number


def _is_told(flat: str, line: re.Match[str], rules: Rules) -> bool:
    """Does the narrator say within it who speaks? Behind the sign of lists the words must be somebody's own, too."""
    first = next(incises(flat, line.end("dash"), line.end(), rules), None)
    if not first:
        return False
    said = flat[line.end("dash") : first[0]].strip()
    return line["dash"] != "-" or said.endswith(("!", "?")) or bool(OWN.search(said))


def _parted(flat: str, line: re.Match[str]) -> Iterator[Marked]:
    """Each voice of a line."""
    dashes = [line, *_NEXT.finditer(flat, line.start(), line.end())]
    ends = [*(dash.start() for dash in dashes[1:]), line.end()]
    for dash, end in zip(dashes, ends, strict=True):
        outer, words = dash.start("dash"), flat[dash.end("dash") : end]
        start, end = dash.end("dash") + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        yield Marked(start, end, outer, end, is_reply=True)
