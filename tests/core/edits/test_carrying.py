"""Messages that go from one briefing to another keep who said them, where, and that they can be verified."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.edits import change
from briefing.core.edits.carrying import carried, taken_over
from briefing.core.model import Assembly, Briefing, Message, Source, Span, Speaker, Theme
from briefing.core.quotes.verify import fingerprint, state

TEXT = "“We will publish every spill,” said Dr Marsh."
THERE = Briefing(
    Assembly("Rivers", language="en", document="d1"),
    sources=(Source("s", "Minutes", text=TEXT, sha256=fingerprint(TEXT)), Source("t", "Another")),
    speakers=(Speaker("marsh", "Helen Marsh", "Chair"), Speaker("x", "Nobody")),
    themes=(Theme("river", "River health"), Theme("y", "Other")),
    messages=(
        Message("spill", TEXT[1:28], speaker="marsh", theme="river", takeaway="Trust", source=Span("s", 1, 28)),
        Message("other", "Another quote"),
    ),
)


def test_what_is_carried_is_the_messages_and_what_they_refer_to():
    alone = carried(THERE, ["spill"])
    assert [one.id for one in (*alone.sources, *alone.speakers, *alone.themes, *alone.messages)] == [
        *("s", "marsh", "river", "spill")
    ]


def test_an_empty_briefing_takes_all_and_the_assembly_but_stays_itself():
    after, ids, known = taken_over(Briefing(Assembly(document="d2")), carried(THERE, ["spill"]))
    [message] = after.messages
    assert (ids, known) == (("spill",), 0)
    assert after.assembly == replace(THERE.assembly, document="d2")
    assert message.takeaway == "Trust"
    assert state(after, message) == state(THERE, THERE.messages[0])
    assert (after.speaker_of(message), after.theme_of(message)) == (THERE.speakers[0], THERE.themes[0])


def test_whom_and_what_it_knows_is_not_there_twice_and_other_ids_are_no_matter():
    here = Briefing(
        Assembly("Board"),
        sources=(Source("marsh", "Minutes of May", sha256=fingerprint(TEXT)),),
        speakers=(Speaker("spill", "HÉLEN MARSH"),),
        themes=(Theme("river", "Money"),),
    )
    after, [id], _ = taken_over(here, carried(THERE, ["spill"]))
    message = after.message_by_id[id]
    assert message.source.id == "marsh"
    assert message.speaker == "spill"
    assert [theme.title for theme in after.themes] == ["Money", "River health"]
    assert after.theme_of(message).title == "River health"


def test_what_is_there_already_comes_no_second_time():
    after, ids, _ = taken_over(Briefing(), THERE)
    again = taken_over(after, THERE)
    assert again == (after, (), 2)
    changed = change(after, Message, ids[0], quote="Other words")
    assert len(taken_over(changed, THERE).ids) == 1
