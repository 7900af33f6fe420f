"""A quote rewritten by hand: what hangs on its words stays true, and names lead to those who bear them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.edits import Draft, Name
from briefing.core.edits.quotes import named
from briefing.core.model import Briefing, Message, Source, Span, Speaker, Theme
from briefing.core.quotes.verify import state
from briefing.core.storage.store import dumps, loads
from briefing.core.trust import State

TEXT = "Le sens d’abord. Nous traversons ensemble la mer, et nous traversons vite."
TOLD = Briefing(
    sources=(Source("s", "Article", text=TEXT), Source("minutes", "Minutes")),
    speakers=(Speaker("ann", "Anne Le Gall"),),
    themes=(Theme("cap", "Le cap"),),
    messages=(
        Message("m", "Nous traversons ensemble", speaker="ann", source=Span("s", 17, 41)),
        Message("n", "Ce que l’on a noté", source=Span("minutes", 40, 58)),
    ),
)


def reworded(briefing: Briefing, id: str, quote: str, **values) -> Briefing:
    message = briefing.message_by_id[id]
    source = Name(message.source.id) if message.source else Name()
    draft = Draft(quote, Name(message.speaker), Name(message.theme), source, **values)
    return edits.write(briefing, draft, id=id).briefing


def state_of(briefing: Briefing, id: str = "m") -> State:
    return state(briefing, briefing.message_by_id[id])


def test_a_longer_passage_of_the_source_is_as_true():
    after = reworded(TOLD, "m", "Nous traversons ensemble la mer")
    assert after.message_by_id["m"].source == Span("s", 17, 48)
    assert state_of(after) is State.VERIFIED
    bare = replace(after, sources=(replace(after.sources[0], text=""),))
    assert state_of(bare) is State.RECORDED


def test_other_words_are_altered_until_they_are_put_back():
    changed = reworded(TOLD, "m", "Nous traversons seuls")
    assert state_of(changed) is State.CHANGED
    assert changed.message_by_id["m"].source == Span("s", 17, 41)
    assert state_of(reworded(changed, "m", "Nous traversons ensemble")) is State.VERIFIED


def test_of_several_places_the_nearest_is_meant():
    near_the_end = edits.change_message(TOLD, "m", source=Span("s", 60, 70))
    assert reworded(near_the_end, "m", "traversons").message_by_id["m"].source == Span("s", 58, 68)
    assert reworded(TOLD, "m", "traversons").message_by_id["m"].source == Span("s", 22, 32)


def test_words_without_a_text_to_check_are_altered_once_they_are_changed():
    after = reworded(TOLD, "n", "Ce que l’on a cru noter")
    assert state_of(after, "n") is State.CHANGED
    assert state_of(reworded(after, "n", "Ce que l’on a noté"), "n") is State.RECORDED


def test_a_shortening_that_no_longer_fits_goes():
    short = edits.change_message(TOLD, "m", shown="Nous traversons […]")
    assert reworded(short, "m", "Nous traversons la mer").message_by_id["m"].shown == "Nous traversons […]"
    assert reworded(short, "m", "Vous ensemble").message_by_id["m"].shown == ""


def test_nothing_rewritten_is_no_edit():
    proved = reworded(TOLD, "m", "Nous traversons ensemble")
    assert reworded(proved, "m", "Nous traversons ensemble") is proved


@pytest.mark.parametrize("words", ["anne  le gall", "ANNE LE GALL ", "Anné Le Gall"])
def test_a_known_name_leads_to_its_speaker(words):
    assert named(TOLD, Speaker, Name("", words)) == (TOLD, "ann")


def test_a_new_name_is_added():
    after, id = named(TOLD, Theme, Name("", " Les  passeurs "))
    assert after.theme_by_id[id] == Theme("les-passeurs", "Les passeurs")
    for blank in ("", " ", "\x00"):
        assert named(TOLD, Source, Name("", blank)) == (TOLD, "")


def test_who_looked_can_vouch_for_the_words():
    vouched = reworded(TOLD, "n", "Ce que l’on a bien noté", vouched=True)
    assert state_of(vouched, "n") is State.RECORDED
    assert state_of(reworded(TOLD, "m", "Nous traversons seuls", vouched=True)) is State.CHANGED


def test_a_new_quote_brings_its_names():
    draft = Draft("Le sens d’abord", Name("", "Bob"), Name("", "le CAP"), Name("s"), "sens", "En ouverture")
    after, (id,) = edits.write(TOLD, draft, after="m")
    message = after.message_by_id[id]
    assert [m.id for m in after.messages] == ["m", id, "n"]
    assert (after.speaker_of(message).name, message.theme) == ("Bob", "cap")
    assert (message.source, message.emphasis, message.context) == (Span("s", 0, 15), "sens", "En ouverture")
    assert state_of(after, id) is State.VERIFIED


def test_another_source_is_looked_through():
    message = TOLD.message_by_id["m"]
    after = edits.write(TOLD, Draft(message.quote, source=Name("", "Notes")), id="m").briefing
    assert after.message_by_id["m"].source == Span("notes", 0, 0)
    back = edits.write(after, Draft(message.quote, source=Name("s")), id="m").briefing
    assert back.message_by_id["m"].source == Span("s", 17, 41)
    assert edits.write(after, Draft(message.quote), id="m").briefing.message_by_id["m"].source is None


def test_several_are_attributed_at_once():
    after = edits.attribute(TOLD, ["m", "n"], speaker=Name("", "Bob"), theme=Name("cap"), source=Name("s"))
    assert [(m.speaker, m.theme) for m in after.messages] == [("bob", "cap")] * 2
    assert [m.source for m in after.messages] == [Span("s", 17, 41), Span("s", 0, 0)]
    assert [state_of(after, id) for id in ("m", "n")] == [State.VERIFIED, State.CHANGED]
    assert edits.attribute(TOLD, ["m", "n"]) is TOLD
    assert edits.attribute(TOLD, ["n"], source=Name("minutes")) is TOLD
    assert [m.speaker for m in edits.attribute(after, ["m"], speaker=Name()).messages] == ["", "bob"]


@given(st.text(max_size=40), st.text(max_size=40), st.booleans())
def test_whatever_is_typed_can_be_saved_and_read_again(quote, name, vouched):
    draft = Draft(quote, Name("", name), Name("", name), Name("", name), name, name, vouched)
    after = edits.write(TOLD, draft, id="m").briefing
    after = edits.write(after, replace(draft, quote=f"x{quote}")).briefing
    assert loads(dumps(after)) == after
