"""Pure edits, each from a briefing to a briefing; undo is built on them.

An edit that changes nothing returns the very briefing it was given.
"""

from briefing.core.edits.contents import (
    Added,
    add,
    change,
    change_message,
    delete,
    duplicate,
    merge,
    reassign,
    reorder,
)
from briefing.core.edits.picks import change_deck, move, pick, step, unpick

__all__ = [
    "Added",
    "add",
    "change",
    "change_deck",
    "change_message",
    "delete",
    "duplicate",
    "merge",
    "move",
    "pick",
    "reassign",
    "reorder",
    "step",
    "unpick",
]
