"""What a briefing's own sentences quote, somebody said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.core.diagnostics import Place
from briefing.core.model import Briefing, Message, Source, Theme
from briefing.core.queries.guidance import gaps
from briefing.core.quotes.requoted import misquotations, unsaid
from briefing.deck.export import deck
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
