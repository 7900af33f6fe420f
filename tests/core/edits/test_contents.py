"""What is added, changed, deleted and merged can always be saved and read again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.edits.ids import free, slug
from briefing.core.model import Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.core.queries.outline import grouped
from briefing.core.quotes.verify import fingerprint, state
from briefing.core.storage.store import dumps, loads
from briefing.core.trust import State
from tests.strategies import briefings

KINDS = {Message: "messages", Speaker: "speakers", Theme: "themes", Source: "sources"}
PEOPLE = Briefing(
    sources=(Source("s", "A paper"),),
    speakers=(Speaker("dupont", "M. Dupont", role="DSI"), Speaker("paul", "Paul Dupont"), Speaker("ann", "Ann")),
    themes=(Theme("a", "A"), Theme("b", "B")),
    messages=(
        Message("one", "One thing", speaker="dupont", theme="a", source=Span("s", 0, 9)),
        Message("two", "Two things", speaker="paul", theme="b"),
        Message("three", "Three things", speaker="ann", theme="a"),
    ),
    deck=DeckOptions(picks=("one", "three", "two")),
)


def ids_of(items) -> list[str]:
    return [item.id for item in items]


def test_a_new_message_gets_an_id_people_can_read():
    after, ids = edits.add(PEOPLE, Message("", "L’élan ne suffit pas : il faut un cap", theme="b"), after="one")
    assert ids == ("l-elan-ne-suffit-pas",)
    assert ids_of(after.messages) == ["one", *ids, "two", "three"]
    assert after.deck == PEOPLE.deck


def test_items_added_together_get_ids_of_their_own():
    after, ids = edits.add(PEOPLE, *[Speaker("", "Ann")] * 3)
    assert ids == ("ann-2", "ann-3", "ann-4")
    assert ids_of(after.speakers) == ["dupont", "paul", "ann", *ids]
    assert edits.add(PEOPLE).briefing is PEOPLE


def test_a_subtitle_names_the_event_by_its_new_title():
    titled = edits.change_deck(edits.change_assembly(PEOPLE, title="Forum 2026"), subtitle="What Forum 2026 told us")
    after = edits.change_assembly(titled, title="Forum 2027")
    assert after.deck.subtitle == "What Forum 2027 told us"
    assert edits.change_assembly(titled, title="").deck.subtitle == ""
    assert edits.change_assembly(titled, place="Lyon").deck is titled.deck


def test_words_without_letters_still_get_an_id():
    assert edits.add(PEOPLE, Theme("", "…"), Theme("", "?!")).ids == ("theme", "theme-2")
    assert edits.add(PEOPLE, Source("")).ids == ("source",)
    assert slug("« 中文 » Ж") == "中文-ж"


@pytest.mark.parametrize("item", [Message("m", " "), Speaker("s", ""), Theme("t", "\n")])
def test_a_needed_text_cannot_be_added_blank(item):
    with pytest.raises(ValueError, match="needs a"):
        edits.add(PEOPLE, item)


@pytest.mark.parametrize("values", [{"speaker": "x"}, {"theme": "x"}, {"source": Span("x", 0, 1)}])
def test_a_reference_cannot_lead_nowhere(values):
    with pytest.raises(KeyError):
        edits.add(PEOPLE, Message("m", "Words", **values))
    with pytest.raises(KeyError):
        edits.change_message(PEOPLE, "one", **values)


def test_several_are_duplicated_each_behind_its_own():
    after, ids = edits.duplicate(PEOPLE, Message, "three", "one")
    assert ids_of(after.messages) == ["one", "one-2", "two", "three", "three-2"]
    assert ids == ("one-2", "three-2")
    assert edits.duplicate(PEOPLE, Message).briefing is PEOPLE
    with pytest.raises(KeyError):
        edits.duplicate(PEOPLE, Message, "none")


def test_several_messages_are_changed_at_once():
    after = edits.change_messages(PEOPLE, ["one", "three"], speaker="paul", theme="b")
    assert [(m.speaker, m.theme) for m in after.messages] == [("paul", "b")] * 3
    assert edits.change_messages(PEOPLE, ["one"], theme="a") is PEOPLE


def test_the_assembly_is_described():
    after = edits.change_assembly(PEOPLE, title="43e\x00 assemblée", place="Paris")
    assert (after.assembly.title, after.assembly.place, after.assembly.host) == ("43e assemblée", "Paris", "")
    assert edits.change_assembly(after, place="Paris") is after


@pytest.mark.parametrize(("kind", "id"), [(Message, "two"), (Speaker, "paul"), (Theme, "a"), (Source, "s")])
def test_a_duplicate_stands_behind_its_original(kind, id):
    after, [new] = edits.duplicate(PEOPLE, kind, id)
    items = getattr(after, KINDS[kind])
    original = ids_of(items).index(id)
    assert items[original + 1].id == new == f"{id}-2"
    assert replace(items[original + 1], id=id) == items[original]
    assert after.deck == PEOPLE.deck


def test_a_blank_quote_that_a_file_brought_can_be_duplicated():
    briefing = replace(PEOPLE, messages=(Message("m", " "),), deck=DeckOptions())
    assert [message.quote for message in edits.duplicate(briefing, Message, "m").briefing.messages] == [" ", " "]


def test_a_needed_text_left_blank_stays_as_it_was():
    assert edits.change(PEOPLE, Speaker, "ann", name=" ") is PEOPLE
    assert edits.change(PEOPLE, Theme, "a", title="", headline="H").theme_by_id["a"] == Theme("a", "A", "H")
    assert edits.change(PEOPLE, Source, "s", title="").sources[0].title == ""


def test_an_emphasis_that_left_its_quote_goes():
    stressed = edits.change_message(PEOPLE, "one", emphasis="thing")
    assert edits.change_message(stressed, "one", quote="One thing more").message_by_id["one"].emphasis == "thing"
    assert edits.change_message(stressed, "one", quote="One idea").message_by_id["one"].emphasis == ""


def test_a_theme_keeps_its_own_colour_wherever_it_goes():
    after = edits.change(PEOPLE, Theme, "b", colour="accent5")
    assert PEOPLE.accent_by_theme == {"a": 0, "b": 1}
    assert after.accent_by_theme == {"a": 0, "b": 4}
    assert edits.reorder(after, Theme, ["b"], 0).accent_by_theme == {"b": 4, "a": 1}
    assert edits.change(after, Theme, "b", colour="pink").accent_by_theme == PEOPLE.accent_by_theme


def test_the_accents_begin_again_after_the_last():
    after = edits.add(Briefing(), *(Theme("", f"T{n}") for n in range(8))).briefing
    assert list(after.accent_by_theme.values()) == [0, 1, 2, 3, 4, 5, 0, 1]


def test_what_no_file_can_hold_is_dropped():
    after = edits.change_message(PEOPLE, "two", takeaway="a\x00b\ud800c\x0bd")
    assert after.message_by_id["two"].takeaway == "abc\nd"
    after = edits.change_deck(after, title="T\x07")
    assert after.deck.title == "T"
    assert loads(dumps(after)) == after


def test_names_and_titles_are_one_line():
    after, (id,) = edits.add(PEOPLE, Speaker("", "Ann \n Roy", role="CIO\u2028of", organisation="a\tb\x0bc"))
    assert after.speaker_by_id[id] == Speaker(id, "Ann Roy", "CIO of", "a b c")
    after = edits.change(after, Theme, "a", title="A\r\nB")
    after = edits.change_deck(edits.change_assembly(after, title="An\x85event"), title="A\ndeck ")
    assert (after.theme_by_id["a"].title, after.assembly.title, after.deck.title) == ("A B", "An event", "A deck ")


def test_a_quote_changed_by_hand_is_altered_until_it_is_put_back():
    changed = edits.change_message(PEOPLE, "one", quote="One idea")
    again = edits.change_message(changed, "one", quote="One ideal")
    back = edits.change_message(again, "one", quote="One thing")
    states = [state(briefing, briefing.message_by_id["one"]) for briefing in (PEOPLE, changed, again, back)]
    assert states == [State.UNRECORDED, State.CHANGED, State.CHANGED, State.RECORDED]
    assert changed.message_by_id["one"].source == Span("s", 0, 9)
    assert state(loads(dumps(again)), again.message_by_id["one"]) is State.CHANGED


def test_a_quote_changed_by_hand_stays_altered_without_its_source():
    changed = edits.delete(edits.change_message(PEOPLE, "one", quote="One idea"), Source, ["s"])
    assert changed.message_by_id["one"].source is None
    assert state(changed, changed.message_by_id["one"]) is State.CHANGED


def test_another_theme_moves_a_pick_to_its_section():
    after = edits.change_message(PEOPLE, "one", theme="b")
    assert after.deck.picks == ("three", "two", "one")
    assert edits.change_messages(PEOPLE, ["one", "three"], theme="b").deck.picks == ("two", "one", "three")


def test_deleted_messages_leave_the_picks():
    after = edits.delete(PEOPLE, Message, {"one", "two"})
    assert ids_of(after.messages) == ["three"]
    assert after.deck.picks == ("three",)
    assert edits.delete(PEOPLE, Message, ["none"]) is PEOPLE


def test_messages_outlive_their_speaker_and_theme():
    after = edits.delete(edits.delete(PEOPLE, Speaker, ["ann"]), Theme, ["a", "b"])
    assert [(m.speaker, m.theme) for m in after.messages] == [("dupont", ""), ("paul", ""), ("", "")]
    assert set(after.deck.picks) == {"one", "two", "three"}


def test_messages_can_be_reassigned():
    after = edits.delete(edits.reassign(PEOPLE, Theme, ["a"], "b"), Theme, ["a"])
    assert {message.theme for message in after.messages} == {"b"}
    assert edits.reassign(PEOPLE, Theme, ["a"], "a") is PEOPLE
    assert edits.reassign(PEOPLE, Speaker, [], "ann") is PEOPLE
    with pytest.raises(KeyError):
        edits.reassign(PEOPLE, Theme, ["a"], "none")


def test_quotes_outlive_their_source():
    after = edits.delete(PEOPLE, Source, ["s"])
    assert [message.source for message in after.messages] == [None, None, None]
    assert edits.delete(after, Source, ["s"]) is after


def test_two_names_of_one_person_become_one():
    after = edits.merge(PEOPLE, Speaker, "paul", ["dupont", "paul"])
    assert after.speakers == (Speaker("paul", "Paul Dupont", role="DSI"), Speaker("ann", "Ann"))
    assert [message.speaker for message in after.messages] == ["paul", "paul", "ann"]
    assert edits.merge(PEOPLE, Speaker, "paul", ["paul"]) is PEOPLE
    with pytest.raises(KeyError):
        edits.merge(PEOPLE, Speaker, "paul", ["none"])


def test_themes_are_reordered_and_picks_stay():
    after = edits.reorder(PEOPLE, Theme, ["b"], 0)
    assert ids_of(after.themes) == ["b", "a"]
    assert after.deck == PEOPLE.deck
    assert edits.reorder(PEOPLE, Theme, ["b"], 2) is PEOPLE


def test_sections_that_follow_the_crossing_go_on_doing_so():
    after = edits.move_themes(PEOPLE, ["b"], 0)
    assert (ids_of(after.themes), after.deck.picks) == (["b", "a"], ("two", "one", "three"))
    arranged = edits.move(PEOPLE, ["two"], 0)
    assert edits.move_themes(arranged, ["b"], 0).deck.picks == ("two", "one", "three")
    assert edits.move_themes(edits.move_themes(arranged, ["b"], 0), ["a"], 0).deck.picks == ("one", "three", "two")


@given(st.text(), st.sets(st.text(max_size=3)))
def test_ids_are_new_and_short(text, taken):
    assert len(slug(text)) <= 40
    assert free(slug(text), taken) not in taken


ANY = st.text(st.characters(codec=None), max_size=12)


@settings(max_examples=10)
@given(briefings(), st.data())
def test_any_run_of_edits_can_be_saved_and_read_again(briefing, data):
    for _ in range(5):
        kind = data.draw(st.sampled_from(list(KINDS)))
        ids = ids_of(getattr(briefing, KINDS[kind]))
        briefing = _edited(data, briefing, kind, ids)
        assert loads(dumps(briefing)) == briefing
        assert set(briefing.deck.picks) <= set(briefing.message_by_id)


def _edited(data, briefing, kind, ids) -> Briefing:
    new = {Message: Message("", "." + data.draw(ANY)), Speaker: Speaker("", "x" + data.draw(ANY), data.draw(ANY))}
    new |= {Theme: Theme("", "y" + data.draw(ANY)), Source: Source(data.draw(ANY), data.draw(ANY))}
    some = data.draw(st.sets(st.sampled_from(ids), min_size=1)) if ids else set()
    one = next(iter(some), "")
    words = {"quote" if kind is Message else "title" if kind in (Theme, Source) else "name": data.draw(ANY)}
    done = data.draw(st.sampled_from(["add", "duplicate", "change", "delete", "reorder", "merge"] if ids else ["add"]))
    match done:
        case "add":
            return edits.add(briefing, new[kind], after=one).briefing
        case "duplicate":
            return edits.duplicate(briefing, kind, one).briefing
        case "change":
            return edits.change(briefing, kind, one, **words)
        case "delete":
            return edits.delete(briefing, kind, some)
        case "merge" if kind in (Speaker, Theme):
            merged = edits.merge(briefing, kind, one, some)
            assert kind is Speaker or merged is briefing or merged.deck.picks == grouped(merged, merged.deck.picks)
            return merged
    return edits.reorder(briefing, kind, some, data.draw(st.integers(0, 5)))


def test_a_deleted_theme_recolours_no_other():
    three = replace(PEOPLE, themes=(*PEOPLE.themes, Theme("c", "C")))
    after = edits.delete(three, Theme, {"a"})
    assert {id: three.accent_by_theme[id] for id in ("b", "c")} == after.accent_by_theme
    assert edits.delete(three, Theme, {"c"}).themes == PEOPLE.themes


def test_a_theme_put_between_others_recolours_none_and_has_a_colour_that_is_free():
    after, (id,) = edits.add(PEOPLE, Theme("", "Between"), after="a")
    assert [theme.id for theme in after.themes] == ["a", id, "b"]
    assert after.accent_by_theme == {**PEOPLE.accent_by_theme, id: 2}
    coloured, (id,) = edits.add(PEOPLE, Theme("", "Between", colour="accent1"), after="a")
    assert coloured.accent_by_theme == {**PEOPLE.accent_by_theme, id: 0}
    full = replace(PEOPLE, themes=tuple(Theme(f"t{n}", f"T{n}") for n in range(6)))
    crowded, (id,) = edits.add(full, Theme("", "One more"), after="t0")
    assert crowded.accent_by_theme == {**full.accent_by_theme, id: 1}


def test_merged_themes_recolour_no_other():
    three = replace(PEOPLE, themes=(*PEOPLE.themes, Theme("c", "C")))
    after = edits.merge(three, Theme, "b", {"a"})
    assert {id: three.accent_by_theme[id] for id in ("b", "c")} == after.accent_by_theme


def test_words_typed_by_hand_have_no_record_though_their_source_is_named():
    """Nobody took them from a text: nothing was recorded, neither now nor when they are written otherwise."""
    after, (id,) = edits.add(PEOPLE, Message("", "Typed words", source=Span("s", 0, 0)))
    again = edits.change_message(after, id, quote="Typed otherwise")
    assert [briefing.message_by_id[id].verbatim for briefing in (after, again)] == ["", ""]
    assert [state(briefing, briefing.message_by_id[id]) for briefing in (after, again)] == [State.UNRECORDED] * 2
    old = replace(again.message_by_id[id], verbatim=fingerprint("Typed words"))
    assert state(again, old) is State.UNRECORDED


def test_a_quote_given_another_source_has_no_record_of_it():
    after = edits.change_message(PEOPLE, "one", quote="One idea")
    after, (other,) = edits.add(after, Source("", "Another"))
    moved = edits.change_message(after, "one", source=Span(other, 0, 0))
    assert state(moved, moved.message_by_id["one"]) is State.UNRECORDED
