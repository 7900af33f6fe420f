"""The words of decks, in each of their languages."""

from __future__ import annotations

from briefing.deck.wording import english, french


def test_both_languages_have_the_same_sentences_and_labels():
    assert french.TITLES.keys() == english.TITLES.keys()
    assert french.LABELS.keys() == english.LABELS.keys()
