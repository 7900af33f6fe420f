"""What the user is told of a deck before it is exported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pptx

from briefing.core.edits import change_deck, change_message
from briefing.deck.export import resolved
from briefing.deck.remarks import foreign_texts, remarks
from briefing.deck.request import Request
from tests.deck.company_templates import path_of


def told(briefing, **request):
    return remarks(briefing, *resolved(briefing, Request(**request)))


def test_a_deck_in_the_language_of_its_texts_on_our_template_has_nothing_to_tell(cigref):
    assert told(cigref) == ()


def test_a_title_that_is_cut_is_told_with_its_slide_and_its_end(cigref):
    assert told(change_deck(cigref, answer="Le numérique se juge à ce qu’il sert. " * 6)) == ()
    [sentence] = told(change_deck(cigref, answer="Le numérique se juge à ce qu’il sert. " * 12))
    assert "slide 2 " in sentence
    assert "…”" in sentence


def test_a_deck_in_another_language_says_which_texts_stay_as_they_are(cigref):
    [sentence] = told(cigref, language="en")
    assert sentence.endswith(
        "These stay in another language: the sentence to remember, headlines (6), takeaways (9), asks (8)."
    )


def test_what_was_written_in_the_deck_s_language_is_not_told(cigref):
    bare = change_deck(cigref, answer="The board steers the crossing that the CIO guides.", picks=cigref.deck.picks[:1])
    theme = bare.theme_of(bare.message_by_id[bare.deck.picks[0]])
    english = replace(theme, headline="It is worth what it serves")
    themes = tuple(english if other == theme else other for other in bare.themes)
    id = bare.deck.picks[0]
    whole = change_message(replace(bare, themes=themes), id, takeaway="It is the aim that counts.", ask="")
    assert foreign_texts(whole, "en") == ()


def test_a_line_that_does_not_tell_its_language_is_never_told(brief):
    """Only the last ask is clearly French."""
    bare = replace(brief, themes=tuple(replace(theme, headline="Cloud spend doubles") for theme in brief.themes))
    bare = change_deck(bare, answer="Cloud spend doubles every two years unless each team sees its own bill")
    asks = ("Publish each team’s cloud bill every month.", "Nommer un responsable de la donnée dans chaque métier.")
    for id, ask in zip(bare.deck.picks, asks, strict=True):
        bare = change_message(bare, id, takeaway="Reward savings as we reward delivery.", ask=ask)
    assert [told.rpartition(": ")[2] for told in foreign_texts(bare, "en")] == ["asks (1)."]


def test_quotes_are_never_told(cigref):
    bare = replace(cigref, messages=tuple(replace(message, takeaway="", ask="") for message in cigref.messages))
    bare = replace(bare, themes=tuple(replace(theme, headline="") for theme in bare.themes))
    assert foreign_texts(change_deck(bare, answer=""), "en") == ()


def test_a_mark_that_no_footer_of_the_template_holds_is_told_missing(brief, tmp_path):
    """The cover says it itself."""
    marked = change_deck(brief, classification="TLP:AMBER")
    assert told(marked) == ()
    template = footless(tmp_path / "footless.pptx")
    [sentence] = [one for one in told(marked, template=template) if "TLP" in one]
    assert sentence.startswith("The mark “TLP:AMBER” is missing on 3 of 4 slides: their layout has no footer")
    assert not [one for one in told(brief, template=template) if "mark" in one]


def test_a_cover_that_has_no_room_for_the_mark_is_told_too(brief, tmp_path):
    marked = change_deck(brief, classification="TLP:AMBER " * 90)
    [sentence] = [one for one in told(marked, template=footless(tmp_path / "footless.pptx")) if "TLP" in one]
    assert "is missing on 4 of 4 slides" in sentence


def footless(path: Path) -> str:
    """A template without footers."""
    presentation = pptx.Presentation()
    for layout in presentation.slide_layouts:
        for shape in [shape for shape in layout.placeholders if "FOOTER" in str(shape.placeholder_format.type)]:
            shape._element.getparent().remove(shape._element)
    presentation.save(path)
    return str(path)


def test_a_company_s_template_is_told_of_what_is_odd_about_it(cigref, tmp_path):
    [sentence] = [told for told in told(cigref, template=path_of("untitled", tmp_path)) if "title" in told]
    assert sentence.endswith("titles are drawn on the slides.")
