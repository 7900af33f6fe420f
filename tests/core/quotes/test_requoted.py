"""What a briefing's own sentences quote, somebody said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.core.diagnostics import Place
from briefing.core.model import Briefing, Message, Source, Span, Speaker, Theme
from briefing.core.queries.guidance import gaps
from briefing.core.quotes.requoted import marked, misquotations, sayers, unsaid
from briefing.deck.export import deck
from briefing.deck.plan.contents import Sources
from briefing.deck.plan.model import Kind
from briefing.deck.plan.planner import plan
from briefing.deck.remarks import questioned
from briefing.deck.truth.check import check_truth
from tests.strategies import mixed

SAID = Briefing(
    themes=(Theme("t", "Énergie"),),
    messages=(Message("m", "La sobriété est une chance pour nous tous, et elle se paie.", theme="t"),),
)


def headed(headline: str) -> Briefing:
    return replace(SAID, themes=(Theme("t", "Énergie", headline),), deck=replace(SAID.deck, picks=("m",)))


@pytest.mark.parametrize(
    "headline",
    [
        "« La sobriété est une chance », Anne Roy",
        "« la sobriété est une chance pour nous tous »",
        "“La sobriété est une chance […] et elle se paie”",
        "La « transition » attend",
        "La sobriété est une honte pour nous tous",
    ],
)
def test_words_that_were_said_and_names_of_things_are_nothing_to_tell(headline):
    assert unsaid(headed(headline)) == ()


def test_words_of_a_source_s_text_were_said():
    briefing = replace(
        headed("« Nous y allons sans crainte »"), sources=(Source("s", text="Nous y allons sans crainte."),)
    )
    assert unsaid(briefing) == ()


@pytest.mark.parametrize("marks", ["« {} »", "«\u00a0{}\u00a0»", "“{}”", '"{}"'])
def test_another_word_is_told_wherever_it_is_shown(marks):
    briefing = headed(marks.format("La sobriété est une honte pour nous tous") + ", Anne Roy")
    [one] = unsaid(briefing)
    assert (one.place, one.id, one.words) == (Place.THEME, "t", "La sobriété est une honte pour nous tous")
    [told] = misquotations(briefing)
    assert told.what in questioned(briefing, None)
    assert "misquoted" in [gap.kind for gap in gaps(briefing)]
    judged = check_truth(deck(briefing)[0], briefing, {})
    assert judged.untruths == ()
    assert {doubt.what for doubt in judged.doubts} == {told.what}
    assert all(doubt.slide for doubt in judged.doubts)


def test_each_sentence_of_one_s_own_is_looked_at():
    false = "« Nous n'avons jamais dit cela »"
    message = replace(SAID.messages[0], takeaway=false, ask=false)
    briefing = replace(headed(false), messages=(message,))
    briefing = replace(briefing, deck=replace(briefing.deck, title=false, answer=false))
    assert [one.place for one in unsaid(briefing)] == [
        Place.DECK,
        Place.DECK,
        Place.THEME,
        Place.MESSAGE,
        Place.MESSAGE,
    ]


@given(mixed("« Nous n'avons jamais dit cela » ", "“We never said that” ", "La sobriété ", "« ", "”", '"', "\n", "[…]"))
def test_any_sentence_is_read(text):
    assert all(one.words for one in unsaid(headed(text)))


def test_who_says_quoted_words_is_found_by_all_of_them_before_those_with_cuts():
    cut = "« La sobriété […] se paie »"
    other = Message("n", "La sobriété nous coûte et se paie.")
    briefing = replace(SAID, messages=(*SAID.messages, other))
    [words] = marked(cut)
    assert [message.id for message in sayers(words, briefing)] == ["m", "n"]
    assert [message.id for message in sayers("nous coûte et se paie", briefing)] == ["n"]
    assert sayers("nous ne payons jamais", briefing) == ()


def test_a_title_that_quotes_what_is_not_picked_tells_in_its_notes_who_said_it_and_where():
    text = "La sobriété se paie. " * 2
    spoken = Message("n", "La sobriété est une chance", "roy", "t", source=Span("s", 4, 9))
    briefing = replace(
        headed("« La sobriété est […] chance », Anne Roy"),
        speakers=(Speaker("roy", "Anne Roy"),),
        sources=(Source("s", "Le Journal", text=text),),
        messages=(replace(SAID.messages[0], quote="Nous y allons tous ensemble."), spoken),
    )
    slides = plan(briefing, None, "fr", "board").slides
    [theme] = [slide for slide in slides if slide.kind is Kind.THEME]
    assert "La sobriété est une chance\u00a0» — Anne Roy" in theme.notes
    assert "Le Journal" in theme.notes
    [told] = [slide.content for slide in slides if isinstance(slide.content, Sources)]
    assert (told.quotes, told.cut) == (1, 1)


def test_a_title_that_quotes_what_its_slide_shows_tells_it_once_in_its_notes():
    slides = plan(headed("« La sobriété est une chance […] et elle se paie »"), None, "fr", "board").slides
    assert max(slide.notes.count("La sobriété est une chance pour nous tous") for slide in slides) == 1
