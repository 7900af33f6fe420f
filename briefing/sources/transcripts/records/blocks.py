"""Chats without times: blocks of lines between empty ones, the first line of each the name of whoever wrote it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from briefing.sources.sentences import ended
from briefing.sources.transcripts.labels import is_handle, is_name
from briefing.sources.transcripts.model import Fragment
from briefing.sources.transcripts.records.edited import SPEAKS

_ENDED = ended(".!?…:;,")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LONGEST, _FEWEST, _BLOCKS = 40, 2, 6
"""Characters of a name, voices that come again, and blocks of theirs."""
_MOST, _SOME, _THINGS = 0.8, 0.25, 0.34
"""The share of blocks that begin with a name, of those that say I, we or you or ask, and of names that are things."""


def in_blocks(text: str, headings: Collection[str]) -> list[Fragment] | None:
    """What each wrote, line by line; None where the text is no such chat."""
    blocks = [[line.strip() for line in block.split("\n") if line.strip()] for block in re.split(r"\n\s*\n", text)]
    blocks = [block for block in blocks if block and block[0] not in headings]
    counts = Counter(block[0] for block in blocks if len(block) > 1 and _is_label(block[0]))
    usual = {label for label, count in counts.items() if count >= _FEWEST}
    first = next((at for at, block in enumerate(blocks) if block[0] in usual), len(blocks))
    told = blocks[first:]
    if len(usual) < _FEWEST or sum(counts[label] for label in usual) < _BLOCKS or not _are_written(told, usual):
        return None
    return list(_written(told))


def _is_label(line: str) -> bool:
    return len(line) <= _LONGEST and not _ENDED.search(line) and (is_name(line) or is_handle(line))


def _are_written(blocks: Sequence[Sequence[str]], usual: Collection[str]) -> bool:
    """Do nearly all begin with a name that comes again, and talk to each other, and are the names no things?"""
    said = [" ".join(block[1:]) for block in blocks if block[0] in usual]
    speaking = sum(1 for words in said if SPEAKS.search(words) or "?" in words)
    plain = set(_WORD.findall(" ".join(said)))
    things = sum(1 for label in usual if label[0].isupper() and not plain.isdisjoint(_WORD.findall(label.lower())))
    is_most = len(said) >= _MOST * len(blocks) and speaking >= _SOME * len(said)
    return is_most and things <= _THINGS * len(usual)


def _written(blocks: Sequence[Sequence[str]]) -> Iterator[Fragment]:
    current: Fragment | None = None
    for block in blocks:
        is_headed = len(block) > 1 and _is_label(block[0])
        current = Fragment("", block[0], is_new=True) if is_headed else current
        for line in block[is_headed:]:
            if current:
                yield replace(current, text=line)
                current = replace(current, is_new=False)
