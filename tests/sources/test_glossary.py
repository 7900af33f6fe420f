"""Names misheard in a recording are mended beside what was heard, marked, never instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Briefing, Message
from briefing.core.quotes.proof import proves
from briefing.sources.glossary import mended, with_glossary
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import read_bytes
from briefing.sources.to_briefing import imported

GLOSSARY = ("Cigref", "Duverneuil", "Pavillon Gabriel")


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("Le sigref a décidé d’attendre", "Le sigref [Cigref] a décidé d’attendre"),
        ("Bernard Duverneil le répète", "Bernard Duverneil [Duverneuil] le répète"),
        ("Le Cigref a décidé", ""),
        ("Le cigref a décidé", ""),
        ("Nous avons décidé", ""),
    ],
)
def test_a_name_misheard_is_given_in_brackets(quote, shown):
    assert mended(quote, GLOSSARY) == shown


def test_words_of_the_language_are_no_names_misheard():
    assert mended("Les oranges sont mûres", ("Orange",)) == ""


@given(st.text("abéCigrefsDuvn ’.,", max_size=80))
def test_what_is_shown_is_always_proved(quote):
    shown = mended(quote, GLOSSARY)
    assert not shown or proves(shown, quote).proved


def test_quotes_of_recordings_are_mended_when_the_glossary_is_written():
    said, written = Message("a", "Le sigref a décidé", at=3.0), Message("b", "Le sigref a décidé")
    after = with_glossary(Briefing(messages=(said, written)), [" Cigref ", "", "Cigref"])
    assert after.glossary == ("Cigref",)
    assert [message.shown for message in after.messages] == ["Le sigref [Cigref] a décidé", ""]
    assert [message.quote for message in after.messages] == ["Le sigref a décidé"] * 2
    assert with_glossary(after, ["Cigref"]) is after


def test_a_transcript_that_comes_in_is_mended():
    text = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Anne Roy>Nous avons décidé que le sigref attendra.</v>\n"
    found = read_bytes(text.encode(), "a.vtt")
    after = imported(Briefing(glossary=GLOSSARY), "a", found, quotes_of(found)).briefing
    assert after.messages[0].shown == "Nous avons décidé que le sigref [Cigref] attendra."
    assert after.messages[0].quote in after.sources[0].text
