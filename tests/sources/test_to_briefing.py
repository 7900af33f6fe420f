"""Quotes of an article join a briefing: its speakers are known again, every span is true."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Briefing
from briefing.core.quotes.verify import state
from briefing.core.trust import State
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import Reading, read_bytes
from briefing.sources.to_briefing import Newcomers, imported, taken_in
from tests.sources.annotated import articles
from tests.strategies import briefings

ARTICLE = """« La donnée ne vaut que par l’usage », explique Jeanne Ferrand, directrice des données de Valmont.

« Il faut partager », ajoute Bernard Duverneuil, DSI d’Essilor."""


def reading(text: str = ARTICLE) -> Reading:
    return Reading(text, "Un article", "", "")


def test_quotes_become_messages_with_proved_spans(cigref):
    quotes = find_quotes(ARTICLE)
    added = imported(cigref, "article", reading(), quotes)
    new = [added.briefing.message_by_id[id] for id in added.ids]
    assert [message.quote for message in new] == [quote.text for quote in quotes]
    assert all(state(added.briefing, message) is State.VERIFIED for message in new)
    assert added.briefing.messages[: len(cigref.messages)] == cigref.messages


def test_a_known_speaker_is_known_again_and_a_new_one_added(cigref):
    added = imported(cigref, "article", reading(), find_quotes(ARTICLE))
    speakers = [added.briefing.message_by_id[id].speaker for id in added.ids]
    assert speakers[1] == "duverneuil"
    assert added.briefing.speaker_by_id[speakers[0]].name == "Jeanne Ferrand"
    assert len(added.briefing.speakers) == len(cigref.speakers) + 1


def test_what_is_there_already_is_told_as_it_is_folded(cigref):
    there = taken_in(cigref, "a", reading(), found := find_quotes(ARTICLE)).briefing
    assert Newcomers(cigref).repeats(found) == frozenset()
    assert Newcomers(there).repeats(found) == {quote.start for quote in found}


@pytest.mark.parametrize("article", list(articles())[::4], ids=lambda article: article.name)
def test_as_many_quotes_are_told_to_repeat_others_as_are_folded(article):
    text = article.text
    found = find_quotes(text)
    half = taken_in(Briefing(), "a", reading(text), found[::2]).briefing
    for briefing in (Briefing(), half):
        folded = taken_in(briefing, "a", reading(text), found).folded
        assert len(Newcomers(briefing).repeats(found)) == folded


def test_the_text_may_be_left_out(cigref):
    added = imported(cigref, "article", reading(), find_quotes(ARTICLE), keep_text=False)
    assert added.briefing.sources[-1].text == ""
    assert added.briefing.sources[-1].sha256


@given(briefings(), st.sampled_from([ARTICLE, "NAME: words said here.\n", "Rien."]))
def test_any_briefing_takes_any_article(briefing, text):
    quotes = find_quotes(text)
    added = imported(briefing, "article", reading(text), quotes)
    assert len(added.ids) == len(quotes)
    assert len(added.briefing.messages) == len(briefing.messages) + len(quotes)


@pytest.mark.parametrize(
    ("line", "ask", "owner"),
    [
        ("Decision: keep the provider.", "Keep the provider.", ""),
        ("Decision 4: keep the provider.", "Decision 4: keep the provider.", ""),
        ("Action: Renew the contract\nOwner: Ann Lee", "Renew the contract", "Ann Lee"),
        ("Ann: to send the letter.", "To send the letter.", "Ann Lee"),
        ("We will send the letter to the bank.", "We will send the letter to the bank.", ""),
        ("Le préfet engage le maire, avec la région, à vendre la grange ;", "Vendre la grange", "Le maire"),
        ("Everyone to send a picture to Bob.", "Everyone to send a picture to Bob.", ""),
        ("☐ Send the letter – Ann Lee – 8 March", "Send the letter", "Ann Lee"),
        ("☐ Ann Lee – send the letter to the bank", "Send the letter to the bank", "Ann Lee"),
        ("- [ ] Send the letter (Ann Lee, 8 March)", "Send the letter", "Ann Lee"),
        ("- [ ] Send the letter @Ann Lee", "Send the letter", "@Ann Lee"),
        ("- [ ] Send the letter for @Ann Lee", "Send the letter for @Ann Lee", ""),
        ("Actions\n\n- Call @Ann Lee", "Call @Ann Lee", ""),
        ("Actions\n\n-Call the bank on Monday", "Call the bank on Monday", ""),
        ("Actions\n\n- Order five tents. (Action Ann Lee).", "Order five tents.", "Ann Lee"),
        ("Action items\n\n- [ ] [Ann Lee] Letter: Send the letter of intent.", "Send the letter of intent.", "Ann Lee"),
    ],
)
def test_what_minutes_ask_is_told_without_its_label_and_owner(line, ask, owner):
    text = f"Minutes of the board\n\nPresent: Ann Lee, Bob Roy\n\n{line}"
    read = read_bytes(text.encode(), "a.txt")
    (message,) = imported(Briefing(), "minutes", read, quotes_of(read)).briefing.messages
    assert (message.ask, message.owner) == (ask, owner)
    assert message.quote in text
