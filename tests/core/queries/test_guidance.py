"""What is missing is said once, and leads to the place where it is mended."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.core import edits
from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.core.queries.guidance import Gap, Kind, Place, gaps
from tests.strategies import briefings

TEXT = "Le cap est clair. Les données emportent tout. Le client décide seul. "
SAID = {"m1": "Le cap est clair.", "m2": "Les données emportent tout.", "m3": "Le client décide seul."}


def message(id: str, speaker: str) -> Message:
    span = Span("s", start := TEXT.index(SAID[id]), start + len(SAID[id]))
    return Message(id, SAID[id], speaker, "t1", takeaway="So.", ask="Do.", owner="Ann", source=span)


READY = Briefing(
    Assembly("Assembly"),
    sources=(Source("s", "A paper", text=TEXT),),
    speakers=(Speaker("a", "Ann"), Speaker("b", "Bob"), Speaker("c", "Cid")),
    themes=(Theme("t1", "Cap"),),
    messages=(message("m1", "a"), message("m2", "b"), message("m3", "c")),
    deck=DeckOptions(picks=("m1", "m2", "m3")),
)


def test_a_briefing_that_is_ready_lacks_nothing():
    assert gaps(READY, longest=40) == ()


@pytest.mark.parametrize(
    ("briefing", "gap"),
    [
        (replace(READY, assembly=Assembly(" ")), Gap(Kind.UNTITLED, Place.DECK)),
        (edits.unpick(READY, SAID), Gap(Kind.NOTHING_PICKED, Place.DECK)),
        (
            edits.add(READY, Theme("t2", "Client")).briefing,
            Gap(Kind.THEME_UNPICKED, Place.THEME, "t2", {"theme": "Client"}),
        ),
        (
            edits.change_message(READY, "m2", speaker="a"),
            Gap(Kind.VOICE_DOMINATES, Place.SPEAKER, "a", {"speaker": "Ann", "count": 2, "total": 3}),
        ),
        (
            edits.change_message(READY, "m2", takeaway=" "),
            Gap(Kind.TAKEAWAY_MISSING, Place.MESSAGE, "m2", {"speaker": "Bob"}),
        ),
        (
            edits.change_message(READY, "m2", owner=""),
            Gap(Kind.OWNER_MISSING, Place.MESSAGE, "m2", {"speaker": "Bob", "ask": "Do."}),
        ),
        (
            edits.change_message(READY, "m2", source=None),
            Gap(Kind.SOURCE_MISSING, Place.MESSAGE, "m2", {"speaker": "Bob"}),
        ),
        (
            edits.change_message(READY, "m2", quote="Les données changent tout."),
            Gap(Kind.ALTERED, Place.MESSAGE, "m2", {"speaker": "Bob"}),
        ),
        (
            edits.change(READY, Source, "s", text=""),
            Gap(Kind.UNCHECKED, Place.SOURCE, "s", {"source": "A paper", "count": 3}),
        ),
    ],
    ids=lambda value: value.kind.value if isinstance(value, Gap) else "",
)
def test_each_lack_is_told_with_its_place(briefing, gap):
    assert gaps(briefing) == (gap,)


def test_a_quote_may_be_too_long_for_the_template():
    values = {"speaker": "Bob", "length": 27, "longest": 26}
    assert gaps(READY, longest=26) == (Gap(Kind.TOO_LONG, Place.MESSAGE, "m2", values),)


def test_two_quotes_nearly_the_same_are_told_at_the_later():
    twice, [copy] = edits.duplicate(READY, Message, "m1")
    [gap] = gaps(edits.change_message(edits.pick(twice, [copy]), copy, speaker="b"))[1:]
    assert gap == Gap(Kind.ALIKE, Place.MESSAGE, copy, {"speaker": "Bob", "other": "m1", "other_speaker": "Ann"})


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
