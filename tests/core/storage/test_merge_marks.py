"""What git leaves in a file that two people changed is named as such, and both sides can be had."""

from __future__ import annotations

import pytest

from briefing.core.storage.merge_marks import MergeMarksError, sides
from briefing.core.storage.store import loads

HEAD = "format: briefing/1\nmessages:\n- id: a\n  quote: Q\n"
MARKED = f"{HEAD}<<<<<<< HEAD\n  ask: Mine\n=======\n  ask: Theirs\n>>>>>>> branch of ann\n- id: b\n  quote: R\n"
WITH_BASE = MARKED.replace("=======", "||||||| 12ab34\n  ask: Before\n=======")


@pytest.mark.parametrize("text", [MARKED, WITH_BASE, MARKED.replace("\n", "\r\n")])
def test_both_sides_can_be_had(text):
    one, other = sides(text)
    assert (one.name, other.name) == ("HEAD", "branch of ann")
    assert [loads(side.text).messages[0].ask for side in (one, other)] == ["Mine", "Theirs"]
    assert [len(loads(side.text).messages) for side in (one, other)] == [2, 2]


@pytest.mark.parametrize("text", [MARKED, WITH_BASE])
def test_a_file_with_marks_says_so_with_their_line(text):
    with pytest.raises(MergeMarksError, match="Two people’s changes") as told:
        loads(text, "a.briefing")
    assert told.value.where == "a.briefing:5"
    assert told.value.sides[1].name == "branch of ann"


def test_several_places_and_empty_sides_are_told_apart():
    twice = f"{HEAD}<<<<<<< a\n=======\n  ask: x\n>>>>>>> b\n<<<<<<< a\n- id: c\n  quote: C\n=======\n>>>>>>> b\n"
    one, other = (loads(side.text) for side in sides(twice))
    assert [message.id for message in one.messages] == ["a", "c"]
    assert [message.ask for message in other.messages] == ["x"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD,
        f"{HEAD}  ask: |\n    =======\n",
        f"{HEAD}  ask: '<<<<<<< HEAD'\n",
        MARKED.replace(">>>>>>> branch of ann\n", ""),
        MARKED.replace("=======\n", ""),
        f"{HEAD}  ask: |\n    <<<<<<< HEAD\n    =======\n    >>>>>>> b\n",
    ],
)
def test_other_texts_are_no_merge(text):
    assert sides(text) is None
