"""A quote rewritten by hand: what hangs on its words stays true, and names lead to those who bear them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.model import Briefing, Message, Source, Span, Speaker, Theme
from briefing.core.store import dumps, loads
from briefing.core.verify import Truth, truth

TEXT = "Le sens d’abord. Nous traversons ensemble la mer, et nous traversons vite."
TOLD = Briefing(
    sources=(Source("s", "Article", text=TEXT), Source("minutes", "Minutes")),
    speakers=(Speaker("ann", "Anne Le Gall"),),
    themes=(Theme("cap", "Le cap"),),
    messages=(
        Message("m", "Nous traversons ensemble", speaker="ann", source=Span("s", 17, 41)),
        Message("n", "Ce que l’on a noté", source=Span("minutes", 0, 0)),
    ),
)


def state(briefing: Briefing, id: str = "m") -> Truth:
    return truth(briefing, briefing.message_by_id[id])


def test_a_longer_passage_of_the_source_is_as_true():
    after = edits.rewrite(TOLD, "m", quote="Nous traversons ensemble la mer")
    assert after.message_by_id["m"].source == Span("s", 17, 48)
    assert state(after) is Truth.VERBATIM
    bare = replace(after, sources=(replace(after.sources[0], text=""),))
    assert state(bare) is Truth.UNCHECKED


def test_other_words_are_altered_until_they_are_put_back():
    changed = edits.rewrite(TOLD, "m", quote="Nous traversons seuls")
    assert state(changed) is Truth.ALTERED
    assert changed.message_by_id["m"].source == Span("s", 17, 41)
    assert state(edits.rewrite(changed, "m", quote="Nous traversons ensemble")) is Truth.VERBATIM


def test_of_several_places_the_nearest_is_meant():
    near_the_end = edits.rewrite(TOLD, "m", quote="traversons", source=Span("s", 60, 70))
    assert near_the_end.message_by_id["m"].source == Span("s", 58, 68)
    assert edits.rewrite(TOLD, "m", quote="traversons").message_by_id["m"].source == Span("s", 22, 32)


def test_words_without_a_text_to_check_are_altered_once_they_are_changed():
    after = edits.rewrite(TOLD, "n", quote="Ce que l’on a cru noter")
    assert state(after, "n") is Truth.ALTERED
    assert state(edits.rewrite(after, "n", quote="Ce que l’on a noté"), "n") is Truth.UNCHECKED


def test_a_shortening_that_no_longer_fits_goes():
    short = edits.change_message(TOLD, "m", shown="Nous traversons […]")
    assert edits.rewrite(short, "m", quote="Nous traversons la mer").message_by_id["m"].shown == "Nous traversons […]"
    assert edits.rewrite(short, "m", quote="Vous ensemble").message_by_id["m"].shown == ""


def test_nothing_rewritten_is_no_edit():
    proved = edits.rewrite(TOLD, "m", quote="Nous traversons ensemble")
    assert edits.rewrite(proved, "m", quote="Nous traversons ensemble") is proved


@pytest.mark.parametrize("words", ["anne  le gall", "ANNE LE GALL ", "Anné Le Gall"])
def test_a_known_name_leads_to_its_speaker(words):
    assert edits.named(TOLD, Speaker, words) == (TOLD, "ann")


def test_a_new_name_is_added():
    after, id = edits.named(TOLD, Theme, " Les  passeurs ")
    assert after.theme_by_id[id] == Theme("les-passeurs", "Les passeurs")
    for blank in ("", " ", "\x00"):
        assert edits.named(TOLD, Source, blank) == (TOLD, "")


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_typed_can_be_saved_and_read_again(quote, name):
    after, speaker = edits.named(TOLD, Speaker, name)
    after = edits.rewrite(after, "m", quote=quote, speaker=speaker)
    assert loads(dumps(after)) == after
