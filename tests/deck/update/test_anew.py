"""What stands in a deck as its briefing gives it is no quote gone wrong; what people changed of it is judged."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pptx import Presentation
from pptx.slide import Slide
from pptx.util import Inches

from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Speaker, Theme
from briefing.deck.export import deck
from briefing.deck.memo.check import check_truth as check_memo
from briefing.deck.memo.export import memo_bytes
from briefing.deck.memo.retyped import anew as memo_anew
from briefing.deck.request import Request
from briefing.deck.truth.check import check_truth
from briefing.deck.update.retyped import anew

BRIEFING = Briefing(
    Assembly("A Night Life Review · 2 themes, one voice", language="en"),
    speakers=(
        Speaker("a", "Maryna Dudnyk", "met psychologist", "When AFP"),
        Speaker("b", "National Watch of City Policy", "", ""),
    ),
    deck=DeckOptions(picks=("m", "n", "o", "p")),
    themes=(Theme("t", "What Maryna Dudnyk said, word for word"), Theme("u", "Reported: project management")),
    messages=(
        Message(
            "m", "While the terms “geek” and “nerd” are not the same, we use both every day", speaker="a", theme="t"
        ),
        Message("n", "All the later lockdowns were “unnecessary”, and nobody says so", speaker="a", theme="t"),
        Message("o", "GRB import improvement", speaker="b", theme="u", kind="paraphrase"),
        Message("p", "National Watch of: a dramatic failure of the city policy", speaker="b", theme="u"),
    ),
)


def faults(data: bytes, briefing: Briefing = BRIEFING) -> list[str]:
    beside = anew(data, briefing)
    return [one.what for one in check_truth(data, briefing, {}, given=beside.gives).untruths]


def edited(edit: Callable[[Slide], bool]) -> bytes:
    opened = Presentation(BytesIO(deck(BRIEFING, Request(narrative="story"))[0]))
    assert sum(edit(slide) for slide in opened.slides)
    stream = BytesIO()
    opened.save(stream)
    return stream.getvalue()


def replaced(old: str, new: str) -> Callable[[Slide], bool]:
    def edit(slide: Slide) -> bool:
        runs = [
            run
            for shape in slide.shapes
            if shape.has_text_frame
            for paragraph in shape.text_frame.paragraphs
            for run in paragraph.runs
            if old in run.text
        ]
        for run in runs:
            run.text = run.text.replace(old, new)
        return bool(runs)

    return edit


def added(words: str) -> Callable[[Slide], bool]:
    def edit(slide: Slide) -> bool:
        slide.shapes.add_textbox(Inches(1), Inches(6), Inches(6), Inches(1)).text_frame.text = words
        return True

    return edit


@pytest.mark.parametrize("narrative", ["board", "story", "short", "onepage"])
def test_a_deck_as_its_briefing_gives_it_has_no_faults(narrative):
    assert faults(deck(BRIEFING, Request(narrative=narrative))[0]) == []


def test_nor_has_a_memo():
    data = memo_bytes(BRIEFING, Request())
    assert check_memo(data, BRIEFING, {}, given=memo_anew(data, BRIEFING).gives).untruths == ()


@pytest.mark.parametrize(
    "edit",
    [
        replaced("are not the same", "are the same"),
        replaced("Maryna Dudnyk", "Jane Doe"),
        added("“We shall sell every bit of it, and at once,” said Maryna Dudnyk"),
    ],
)
def test_what_people_changed_of_it_is_told(edit):
    assert faults(edited(edit))


def test_what_they_left_on_a_slide_that_they_changed_is_not():
    found = "\n".join(faults(edited(added("Ask the board in June"))))
    assert not re.search("geek|unnecessary|GRB|Theme|word for word|When AFP", found)


def test_a_quote_that_the_briefing_has_otherwise_today_is_told():
    data = deck(BRIEFING, Request(narrative="story"))[0]
    later = (
        *BRIEFING.messages[:1],
        *(Message("n", "They were needed", speaker="a", theme="t"), *BRIEFING.messages[2:]),
    )
    assert faults(data, replace(BRIEFING, messages=later))


WORDS = st.lists(
    st.sampled_from(
        ["Reported:", "said", "Ann", "“costs”", "the chair", "2 themes", "—", "on one page", "not", "policy"]
    ),
    min_size=1,
    max_size=8,
).map(" ".join)


@settings(max_examples=8)
@given(WORDS, WORDS, WORDS, WORDS)
def test_whatever_a_briefing_says_its_own_deck_has_no_faults(title, role, name, quote):
    briefing = Briefing(
        Assembly(title),
        speakers=(Speaker("a", f"Ann {name}", role), Speaker("b", "Ann", title)),
        themes=(Theme("t", quote),),
        deck=DeckOptions(picks=("m", "n")),
        messages=(Message("m", quote, speaker="a", theme="t"), Message("n", f"{title} {role}", speaker="b", theme="t")),
    )
    assert faults(deck(briefing, Request())[0], briefing) == []
