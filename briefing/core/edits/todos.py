"""Edits of the to-dos that a review of the deck left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.core.characters import writable
from briefing.core.edits.picks import change_deck
from briefing.core.model import Briefing, Todo


def keep_todos(briefing: Briefing, todos: Iterable[Todo]) -> Briefing:
    """Add to-dos behind those that there are; one that is there, or says nothing, is not added."""
    told = [replace(todo, text=writable(todo.text), by=writable(todo.by)) for todo in todos]
    new = dict.fromkeys(todo for todo in told if todo.text.strip() and todo not in briefing.deck.todos)
    return change_deck(briefing, todos=(*briefing.deck.todos, *new))


def finish_todo(briefing: Briefing, todo: Todo) -> Briefing:
    """Take away a to-do that is done."""
    return change_deck(briefing, todos=tuple(other for other in briefing.deck.todos if other != todo))
