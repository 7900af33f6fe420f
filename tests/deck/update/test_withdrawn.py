"""Messages withdrawn from slides that people edited: all that showed them goes, and what is left is known as before."""

from __future__ import annotations

import pytest

from briefing.core.edits import change, change_message, unpick
from briefing.core.model import Source
from briefing.deck.update.changes import State
from briefing.deck.update.home import offers
from briefing.deck.update.update import update_bytes
from tests.deck.update.human_edits import A, Deck, P
from tests.deck.update.test_rules import DECISIONS, THEME, say, shape

TIMELINE = "267"
GONE, NEXT = "oui-a-une-culture-numerique", "un-client-trompe"
"""The third decision, which is the first message of the first theme, and the fourth."""


@pytest.fixture
def edited(exported):
    """The deck with a box moved on each of the slides."""
    opened = Deck(exported)
    for id in (THEME, DECISIONS, TIMELINE):
        next(shape(opened, id, "Kicker").iter(f"{A}off")).set("x", "777")
    return opened


def called(opened, id):
    return [mark.get("name") for mark in opened.slides[id].iter(f"{P}cNvPr")]


def texts(opened, id, name):
    return ["".join(text.text or "" for text in shape(opened, id, f"{name} {n}").iter(f"{A}t")) for n in (1, 2, 4, 5)]


def test_a_decision_withdrawn_from_the_timeline_takes_its_number_and_bar_along(cigref, edited):
    made = Deck(update_bytes(edited.saved(), unpick(cigref, [GONE])).data)
    assert [name for name in called(edited, TIMELINE) if name.endswith(" 3")] == [
        *("Tick 3", "Row 3", "Number 3", "Decision 3", "Mark 3", "Due 3"),
    ]
    assert [name for name in called(made, TIMELINE) if name.endswith(" 3")] == ["Tick 3", "Row 3"]
    assert texts(made, TIMELINE, "Number") == ["1", "2", "3", "4"]
    assert texts(made, TIMELINE, "Decision") == texts(edited, TIMELINE, "Decision")


def test_what_people_wrote_beside_a_withdrawn_decision_stays(cigref, edited):
    say(shape(edited, TIMELINE, "Number 3"), "reporté")
    say(shape(edited, TIMELINE, "Number 4"), "4 bis")
    say(shape(edited, TIMELINE, "Due 5"), "quand on pourra")
    made = Deck(update_bytes(edited.saved(), unpick(cigref, [GONE, "big-data-moteur"])).data)
    assert "reporté" in made.text(TIMELINE)
    assert "4 bis" in made.text(TIMELINE)
    assert {"Number 5", "Mark 5", "Due 5"} <= set(called(made, TIMELINE))


def test_the_rows_that_are_left_are_numbered_anew(cigref, edited):
    made = Deck(update_bytes(edited.saved(), unpick(cigref, [GONE])).data)
    rows = [["".join(text.text or "" for text in cell.iter(f"{A}t")) for cell in row] for row in rows_of(made)]
    assert [row[1] for row in rows] == ["", "1", "2", "3", "4", "5", "6", "–"]


def rows_of(opened):
    return [row.findall(f"{A}tc") for row in opened.slides[DECISIONS].iter(f"{A}tr")]


def test_a_quote_withdrawn_from_a_slide_goes_with_its_speaker_and_an_empty_panel_with_its_label(cigref, edited):
    made = Deck(update_bytes(edited.saved(), unpick(cigref, [GONE])).data)
    gone = set(called(edited, THEME)) - set(called(made, THEME))
    assert gone == {"Quote 1", "Speaker 1", "Asks", "Asks panel", "Asks label"}


def test_a_label_that_people_wrote_stays_without_its_text(cigref, edited):
    say(shape(edited, THEME, "Asks label"), "À voir ensemble")
    made = Deck(update_bytes(edited.saved(), unpick(cigref, [GONE])).data)
    assert "À voir ensemble" in made.text(THEME)
    assert "Asks" not in called(made, THEME)


def test_what_is_left_is_known_at_the_next_update_as_what_it_is(cigref, edited):
    """The new deck counts its shapes anew, those here keep their names."""
    less = unpick(cigref, [GONE])
    made = update_bytes(edited.saved(), less)
    again = update_bytes(made.data, less)
    assert again.data == made.data
    assert {change.state for change in again.changes} == {State.UNCHANGED}
    assert offers(again.changes, less) == []
    later = update_bytes(made.data, change_message(less, NEXT, ask="Autrement."))
    assert {(change.role, change.id) for change in later.changes if change.role == "ask" and change.done} == {
        ("ask", NEXT)
    }
    assert "Autrement." in "".join(text.text for text in shape(Deck(later.data), TIMELINE, "Decision 4").iter(f"{A}t"))


def test_shapes_are_told_apart_by_their_tags_where_their_names_were_mixed_up(cigref, edited, exported):
    """Decks that were updated before names were kept say the wrong ones."""
    made = Deck(exported)
    for name, other in (("Decision 4", "x"), ("Decision 5", "Decision 4"), ("x", "Decision 5")):
        shape(made, TIMELINE, name).find(f".//{P}cNvPr").set("name", other)
    for n in (4, 5):
        say(shape(made, TIMELINE, f"Decision {n}"), f"Réécrit {n}")
    changes = update_bytes(made.saved(), cigref).changes
    kept = {change.id: change.deck for change in changes if change.state is State.KEPT}
    assert kept == {NEXT: "Réécrit 5", "big-data-moteur": "Réécrit 4"}


def test_what_a_slide_counts_and_credits_follows_the_briefing(cigref, exported):
    opened = Deck(exported)
    sources = opened.order[-1]
    for id in (THEME, sources):
        next(shape(opened, id, "Kicker").iter(f"{A}off")).set("x", "777")
    briefing = change(unpick(cigref, [GONE]), Source, "article", title="Un article")
    made = Deck(update_bytes(opened.saved(), briefing).data)
    assert "8 sur 8" in made.text(sources)
    assert "9 sur 9" not in made.text(sources)
    assert "Un article" in "".join(text.text or "" for text in shape(made, THEME, "Credits").iter(f"{A}t"))
