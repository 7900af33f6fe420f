"""All edits there are, in one place."""

from __future__ import annotations

from briefing.core.edits.contents import (
    Added,
    add,
    change,
    change_assembly,
    change_message,
    change_messages,
    confirm,
    delete,
    duplicate,
    merge,
    move_themes,
    reassign,
    reorder,
)
from briefing.core.edits.picks import change_deck, move, pick, step, unpick
from briefing.core.edits.quotes import Draft, Name, attribute, located, write
from briefing.core.edits.todos import finish_todo, keep_todos

__all__ = [
    "Added",
    "Draft",
    "Name",
    "add",
    "attribute",
    "change",
    "change_assembly",
    "change_deck",
    "change_message",
    "change_messages",
    "confirm",
    "delete",
    "duplicate",
    "finish_todo",
    "keep_todos",
    "located",
    "merge",
    "move",
    "move_themes",
    "pick",
    "reassign",
    "reorder",
    "step",
    "unpick",
    "write",
]
