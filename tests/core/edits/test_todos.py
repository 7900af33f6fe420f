"""To-dos that a review left: kept once, gone once they are done."""

from __future__ import annotations

from briefing.core.edits import finish_todo, keep_todos
from briefing.core.model import Briefing, Todo
from briefing.core.storage.store import dumps, loads

ASKED = Todo("Look again", "Ann", "m")


def test_a_to_do_is_kept_once_and_taken_away_once_it_is_done():
    kept = keep_todos(keep_todos(Briefing(), [ASKED, ASKED, Todo("  ")]), [ASKED])
    assert kept.deck.todos == (ASKED,)
    assert keep_todos(kept, [ASKED]) is kept
    assert finish_todo(kept, ASKED) == Briefing()


def test_whatever_was_written_in_a_comment_can_be_saved():
    kept = keep_todos(Briefing(), [Todo("One\x0btwo\x07", "An\x00n")])
    assert kept.deck.todos == (Todo("One\ntwo", "Ann"),)
    assert loads(dumps(kept)) == kept
