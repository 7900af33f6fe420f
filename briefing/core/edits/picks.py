"""Edits of the deck: its options, and the picks.

Picks are kept grouped by theme (see ``outline``): a section goes where its first quote goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from briefing.core.characters import all_writable
from briefing.core.model import LINES, Briefing
from briefing.core.queries.outline import grouped, sections


def pick(briefing: Briefing, ids: Iterable[str]) -> Briefing:
    """Add messages to the picks, each after the last pick of its theme.

    A theme not picked yet finds its place by the order of the crossing. Raises KeyError for an id of no message.
    """
    picks = list(briefing.deck.picks)
    for id in ids:
        if id not in picks:
            picks.insert(_place(briefing, picks, id), id)
    return with_picks(briefing, picks)


def unpick(briefing: Briefing, ids: Collection[str]) -> Briefing:
    """Take these messages out of the deck; those that are not in it are passed over."""
    return with_picks(briefing, [id for id in briefing.deck.picks if id not in ids])


def move(briefing: Briefing, ids: Collection[str], row: int) -> Briefing:
    """Put the picked ``ids``, in their present order, before the pick that is now at ``row`` (from 0)."""
    return with_picks(briefing, placed(briefing.deck.picks, ids, row))


def step(briefing: Briefing, ids: Collection[str], by: int) -> Briefing:
    """Move picked ``ids`` one place up (``by`` = -1) or down (1).

    A section all of which is chosen moves past the next one; of any other, quotes move as far as its edge.
    """
    blocks = [[message.id for message in section.messages] for section in sections(briefing)]
    if by > 0:
        blocks = [block[::-1] for block in blocks[::-1]]
    blocks = _stepped_up(blocks, ids)
    if by > 0:
        blocks = [block[::-1] for block in blocks[::-1]]
    return with_picks(briefing, [id for block in blocks for id in block])


def change_deck(briefing: Briefing, **values: object) -> Briefing:
    """Set deck options (title, template, language, …), without characters that no file can hold."""
    deck = replace(briefing.deck, **all_writable(values, LINES))
    return briefing if deck == briefing.deck else replace(briefing, deck=deck)


def with_picks(briefing: Briefing, picks: Iterable[str]) -> Briefing:
    """``picks`` in the order of their sections, without those of no message."""
    return change_deck(briefing, picks=grouped(briefing, picks))


def in_crossing_order(briefing: Briefing) -> Briefing:
    """The picks in the order of the crossing, each section's own order kept."""
    stages, known = briefing.stage_by_theme, briefing.message_by_id

    def stage(id: str) -> int:
        return stages.get(known[id].theme if id in known else "", len(stages))

    return with_picks(briefing, sorted(briefing.deck.picks, key=stage))


def placed(order: Sequence[str], ids: Collection[str], row: int) -> list[str]:
    """``order`` with its ``ids``, in their present order, before what is now at ``row`` (from 0)."""
    moved = [id for id in order if id in ids]
    before = [id for id in order[:row] if id not in ids]
    after = [id for id in order[row:] if id not in ids]
    return [*before, *moved, *after]


def _place(briefing: Briefing, picks: Sequence[str], id: str) -> int:
    stages = briefing.stage_by_theme
    theme = briefing.message_by_id[id].theme
    themes = [briefing.message_by_id[pick].theme if pick in briefing.message_by_id else "" for pick in picks]
    if theme in themes:
        return len(themes) - themes[::-1].index(theme)
    stage = stages.get(theme, len(stages))
    later = (row for row, other in enumerate(themes) if stages.get(other, len(stages)) > stage)
    return next(later, len(picks))


def _stepped_up(blocks: list[list[str]], ids: Collection[str]) -> list[list[str]]:
    """Each chosen id one place up in its block; a block that is chosen whole, one place up among the blocks."""
    result: list[list[str]] = []
    held = 0
    for block in blocks:
        if all(id in ids for id in block):
            if len(result) > held:
                result.insert(-1, block)
            else:
                held += 1
                result.append(block)
            continue
        result.append(_raised(block, ids))
    return result


def _raised(block: list[str], ids: Collection[str]) -> list[str]:
    raised = list(block)
    for row in range(1, len(raised)):
        if raised[row] in ids and raised[row - 1] not in ids:
            raised[row - 1], raised[row] = raised[row], raised[row - 1]
    return raised
