"""What is missing is said once, and leads to the place where it is mended."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.core import edits
from briefing.core.diagnostics import Diagnostic, Grade, Place
from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.core.queries.guidance import gaps
from tests.strategies import briefings

TEXT = "Le cap est clair. Les données emportent tout. Le client décide seul. "
SAID = {"m1": "Le cap est clair.", "m2": "Les données emportent tout.", "m3": "Le client décide seul."}


def message(id: str, speaker: str) -> Message:
    span = Span("s", start := TEXT.index(SAID[id]), start + len(SAID[id]))
    return Message(id, SAID[id], speaker, "t1", takeaway="So.", ask="Do.", level="decide", owner="Ann", source=span)


READY = Briefing(
    Assembly("Assembly"),
    sources=(Source("s", "A paper", kind="minutes", text=TEXT),),
    speakers=(Speaker("a", "Ann"), Speaker("b", "Bob"), Speaker("c", "Cid")),
    themes=(Theme("t1", "Cap", "The cap is clear"),),
    messages=(message("m1", "a"), message("m2", "b"), message("m3", "c")),
    deck=DeckOptions(answer="Hold the cap", picks=("m1", "m2", "m3")),
)


def told(gap: Diagnostic) -> tuple[str, Place, str, str]:
    return gap.kind, gap.place, gap.id, gap.what


def test_a_briefing_that_is_ready_lacks_nothing():
    assert gaps(READY, longest=40) == ()


@pytest.mark.parametrize(
    ("briefing", "gap"),
    [
        (replace(READY, assembly=Assembly(" ")), ("untitled", Place.DECK, "", "The deck has no title")),
        (edits.unpick(READY, SAID), ("nothing-picked", Place.DECK, "", "No quote is picked")),
        (
            edits.change_deck(READY, answer=" "),
            ("answer-missing", Place.DECK, "", "Say in one sentence what the deck is to be remembered for"),
        ),
        (
            edits.change_messages(READY, SAID, level=""),
            ("unranked", Place.MESSAGE, "m1", "None of the 3 asks is ranked: which are to be decided now?"),
        ),
        (
            edits.change(READY, Theme, "t1", headline=""),
            ("headline-missing", Place.THEME, "t1", "“Cap”: its title is still to be written"),
        ),
        (
            edits.add(READY, Theme("t2", "Client")).briefing,
            ("theme-unpicked", Place.THEME, "t2", "“Client” has no quote in the deck"),
        ),
        (
            edits.change_message(READY, "m2", speaker="a"),
            ("voice-dominates", Place.SPEAKER, "a", "Ann has 2 of the 3 quotes"),
        ),
        (
            edits.change_message(READY, "m2", takeaway=" "),
            ("takeaway-missing", Place.MESSAGE, "m2", "Bob: say what it means for us"),
        ),
        (
            edits.change_message(READY, "m2", owner=""),
            ("owner-missing", Place.MESSAGE, "m2", "Bob: “Do.” has no owner"),
        ),
        (
            edits.change_message(READY, "m2", source=None),
            ("source-missing", Place.MESSAGE, "m2", "Bob: the quote names no source"),
        ),
        (
            edits.change_message(READY, "m2", quote="Les données changent tout."),
            ("changed", Place.MESSAGE, "m2", "Bob: the quote was changed, it is not what its source says"),
        ),
        (
            edits.change(READY, Source, "s", kind=""),
            ("kind-missing", Place.SOURCE, "s", "“A paper”: say whether it is from the press or your own"),
        ),
        (
            edits.change(READY, Source, "s", kind="press", publisher="The Paper", date="8 October"),
            ("credit-missing", Place.SOURCE, "s", "“A paper”: state its author, rights"),
        ),
        (
            edits.change(READY, Source, "s", text=""),
            ("unverified", Place.SOURCE, "s", "“A paper”: give its text to verify its quotes (3)"),
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_each_lack_is_told_with_its_place(briefing, gap):
    assert [told(found) for found in gaps(briefing)] == [gap]


def test_sources_whose_titles_begin_alike_are_told_apart():
    title = "The annual report of the association on what its members made of the crossing"
    sources = [Source(id, title, publisher="Press" if id == "u" else "Press 2") for id in ("s", "u", "v")]
    briefing = replace(READY, sources=tuple(sources))
    for id, source in (("m1", "s"), ("m2", "u"), ("m3", "v")):
        briefing = edits.change_message(briefing, id, source=Span(source, 0, 0))
    heads = [gap.subject for gap in gaps(briefing) if gap.kind == "kind-missing"]
    assert heads == [
        "“The annual report of the association on what its… (s)”",
        "“The annual report of the association on what its… (Press)”",
        "“The annual report of the association on what its… (v)”",
    ]


def test_only_a_quote_that_was_changed_is_a_fault():
    [changed] = gaps(edits.change_message(READY, "m2", quote="Les données changent tout."))
    [unchecked] = gaps(edits.change(READY, Source, "s", text=""))
    assert (changed.is_fault, changed.grade) == (True, Grade.NOT_SAID)
    assert (unchecked.is_fault, unchecked.grade) == (False, None)


def test_a_cut_that_may_turn_the_quote_is_told_with_its_word():
    briefing = edits.change_message(READY, "m2", quote="On ne part pas seul.", shown="On […] part […] seul.")
    [gap] = [found for found in gaps(briefing) if found.kind == "to-confirm"]
    assert told(gap) == (
        "to-confirm",
        Place.MESSAGE,
        "m2",
        "Bob: the cut is to be confirmed, it leaves out “ne” “pas” (negation)",
    )
    assert (gap.is_fault, gap.grade) == (False, Grade.TO_CONFIRM)


def test_a_long_ask_is_told_by_its_start():
    [gap] = gaps(edits.change_message(READY, "m2", owner="", ask="x" * 61))
    assert gap.what == f"Bob: “{'x' * 60}…” has no owner"


def test_words_of_nobody_are_told_as_such():
    [gap] = gaps(edits.change_message(READY, "m2", speaker="", takeaway=""))
    assert gap.what == "Unknown speaker: say what it means for us"


def test_a_quote_may_be_too_long_for_the_template():
    [gap] = gaps(READY, longest=26)
    assert told(gap) == ("too-long", Place.MESSAGE, "m2", "Bob: the quote is long for this template")


def test_two_quotes_nearly_the_same_are_told_at_the_later():
    twice, [copy] = edits.duplicate(READY, Message, "m1")
    [gap] = gaps(edits.change_message(edits.pick(twice, [copy]), copy, speaker="b"))[1:]
    assert told(gap) == ("alike", Place.MESSAGE, copy, "Bob says nearly what Ann says")


def test_one_ask_needs_no_rank():
    alone = edits.change_messages(READY, ["m2", "m3"], ask="")
    assert gaps(edits.change_message(alone, "m1", level="")) == ()


def test_a_text_at_hand_is_enough():
    without = edits.change(READY, Source, "s", text="")
    assert gaps(without, texts={"s": TEXT}) == ()


def test_what_is_not_picked_is_nobodys_trouble():
    assert gaps(edits.add(READY, Message("m4", "x")).briefing) == ()


def test_only_one_voice_to_hear_cannot_dominate():
    alone = edits.merge(READY, Speaker, "a", ["b", "c"])
    assert gaps(alone) == ()


@given(briefings())
def test_every_gap_leads_somewhere_in_any_briefing(briefing):
    known = {
        Place.DECK: {"": None},
        Place.THEME: briefing.theme_by_id,
        Place.SPEAKER: briefing.speaker_by_id,
        Place.SOURCE: briefing.source_by_id,
        Place.MESSAGE: briefing.message_by_id,
    }
    found = gaps(briefing, longest=20)
    assert all(gap.id in known[gap.place] for gap in found)
    assert len({(gap.kind, gap.id) for gap in found}) == len(found)


def test_a_quote_that_opens_amid_a_sentence_is_offered_an_opening():
    said = edits.change_messages(READY, ["m2"], quote="les données emportent tout.")
    assert "opens-amid" in [gap.kind for gap in gaps(said)]
    opened = edits.change_messages(said, ["m2"], shown="[L]es données emportent tout.")
    assert "opens-amid" not in [gap.kind for gap in gaps(opened)]
