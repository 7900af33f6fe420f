"""What minutes record is called what it is, decisions taken and actions assigned, apart from what is asked."""

from dataclasses import replace

import pytest

from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Speaker, Theme
from briefing.deck.compose.kinds.asks import asked
from briefing.deck.plan.contents import Decisions, Summary, Timeline, heading_of
from briefing.deck.plan.model import Kind
from briefing.deck.plan.planner import plan

CLOSED = "The committee approved the closure of Lyon by 30 June 2027, as proposed on 3 May 2026."


def recorded(id, words, level, **more):
    return Message(id, words, kind="paraphrase", theme="t", ask=words, level=level, **more)


ACTIONS = tuple(
    recorded(f"a{n}", f"Write letter number {n}.", "mandate", owner="Ann Roy", due=f"{n} December 2026")
    for n in (10, 11, 12, 13)
)
DECISIONS = (
    recorded("d2", "The budget was approved by 4 votes to 1.", "note"),
    recorded("d1", CLOSED, "note"),
)
SAID = Message("s", "We will not carry two sites.", "ann", theme="t")


def minutes(*messages):
    assembly = Assembly(title="Committee", date="24 November 2026", language="en")
    picks = tuple(message.id for message in messages)
    return Briefing(
        assembly,
        speakers=(Speaker("ann", "Ann Roy"),),
        themes=(Theme("t", "Sites"),),
        messages=messages,
        deck=DeckOptions(picks=picks),
    )


def slides(made, language="en"):
    return {slide.kind: slide for slide in plan(made, None, language, "board").slides}


@pytest.mark.parametrize(
    ("messages", "language", "title", "kicker"),
    [
        ((SAID, *ACTIONS), "en", "4 actions assigned", "Actions assigned"),
        ((SAID, *ACTIONS), "fr", "4 actions confiées", "Actions confiées"),
        ((SAID, *ACTIONS, *DECISIONS), "en", "2 decisions taken and 4 actions assigned", "What was decided"),
        ((SAID, *ACTIONS, *DECISIONS), "fr", "2 décisions prises et 4 actions confiées", "Ce qui a été décidé"),
        (
            (*DECISIONS, replace(SAID, ask="Choose a site", level="decide")),
            "en",
            "1 decision to take today and 2 decisions taken",
            "What was decided, and what we ask of you",
        ),
    ],
)
def test_counts_and_titles_name_each_kind(messages, language, title, kicker):
    shown = slides(minutes(*messages), language)[Kind.DECISIONS]
    assert (shown.title, shown.kicker[0]) == (title, kicker)


@pytest.mark.parametrize(
    ("language", "title", "counted"),
    [
        ("en", "All 4 actions are due between 10 December 2026 and 13 December 2026", "4 actions"),
        ("fr", "Les 4 actions s’échelonnent du 10 décembre 2026 au 13 décembre 2026", "4 actions"),
    ],
)
def test_a_timeline_of_actions_says_so(language, title, counted):
    shown = slides(minutes(SAID, *ACTIONS), language)[Kind.TIMELINE]
    assert shown.title.replace("\u00a0", " ") == title
    assert shown.kicker[1].replace("\u00a0", " ").startswith(counted)


def test_a_day_to_come_in_the_words_of_a_decision_stands_on_the_timeline_and_no_missing_one_is_asked_for():
    shown = slides(minutes(SAID, *ACTIONS, *DECISIONS))
    content = shown[Kind.TIMELINE].content
    assert isinstance(content, Timeline)
    assert [ask.message for ask in content.asks] == [*(one.id for one in ACTIONS), "d1"]
    title = shown[Kind.TIMELINE].title.replace("\u00a0", " ")
    assert title == "5 of 6 decisions and actions have a date, from 10 December 2026 to 30 June 2027"
    table = shown[Kind.DECISIONS].content
    assert isinstance(table, Decisions)
    told = [(ask.number, ask.message, ask.level, ask.due.replace("\u00a0", " ")) for ask in table.asks[:3]]
    assert told == [
        (1, "d2", "decided", ""),
        (2, "d1", "decided", "30 June 2027"),
        (3, "a10", "assigned", "10 December 2026"),
    ]


def test_what_was_decided_leads_the_panel_of_the_summary_unless_something_is_to_be():
    content = slides(minutes(SAID, *ACTIONS, *DECISIONS))[Kind.SUMMARY].content
    assert isinstance(content, Summary)
    assert [ask.message for ask in asked(content)] == ["d2", "d1"]
    assert heading_of(asked(content)) == "settled"
    more = slides(minutes(replace(SAID, ask="Choose a site", level="decide"), *DECISIONS))[Kind.SUMMARY].content
    assert isinstance(more, Summary)
    assert [ask.message for ask in asked(more)] == ["s"]


def test_an_ask_that_somebody_wrote_stays_one():
    written = [replace(one, quote="Ann Roy spoke of letters.") for one in ACTIONS]
    shown = slides(minutes(SAID, *written))[Kind.DECISIONS]
    assert (shown.title, shown.kicker[0]) == ("4 decisions to assign", "What we ask of you")
