"""What the user is told of a deck before it is exported."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.edits import change_deck, change_message
from briefing.deck.export import resolved
from briefing.deck.remarks import foreign_texts, remarks
from briefing.deck.request import Request
from tests.deck.company_templates import path_of


def told(briefing, **request):
    plan, pages, template, _ = resolved(briefing, Request(**request))
    return remarks(briefing, plan, pages, template)


def test_a_deck_in_the_language_of_its_texts_on_our_template_has_nothing_to_tell(cigref):
    assert told(cigref) == ()


def test_a_deck_in_another_language_says_which_texts_stay_as_they_are(cigref):
    [sentence] = told(cigref, language="en")
    assert sentence.endswith("In another language stay: the answer, headlines (6), takeaways (9), asks (8).")


def test_what_was_written_in_the_deck_s_language_is_not_told(cigref):
    bare = change_deck(cigref, answer="The board steers the crossing that the CIO guides.", picks=cigref.deck.picks[:1])
    theme = bare.theme_of(bare.message_by_id[bare.deck.picks[0]])
    english = replace(theme, headline="It is worth what it serves")
    themes = tuple(english if other == theme else other for other in bare.themes)
    id = bare.deck.picks[0]
    whole = change_message(replace(bare, themes=themes), id, takeaway="It is the aim that counts.", ask="")
    assert foreign_texts(whole, "en") == ()


def test_quotes_are_never_told(cigref):
    bare = replace(cigref, messages=tuple(replace(message, takeaway="", ask="") for message in cigref.messages))
    bare = replace(bare, themes=tuple(replace(theme, headline="") for theme in bare.themes))
    assert foreign_texts(change_deck(bare, answer=""), "en") == ()


def test_a_company_s_template_is_told_of_what_is_odd_about_it(cigref, tmp_path):
    [sentence] = [told for told in told(cigref, template=path_of("untitled", tmp_path)) if "title" in told]
    assert sentence.endswith("titles are drawn on the slides.")
