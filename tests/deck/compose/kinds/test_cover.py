"""The cover on a company's title layout: one slide, every text in its place, nothing for what nobody gave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.kinds.cover import compose
from briefing.deck.compose.look import CoverLook, TextPlace
from briefing.deck.compose.model import Ink, Rect, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import height, is_torn, lays
from briefing.deck.fonts.measure import Piece, width
from briefing.deck.fonts.shipped import likely_widths
from briefing.deck.plan.contents import Cover
from briefing.deck.wording.labels import words
from tests.deck.compose.kinds.contents import COMPANY

TITLE = TextPlace(Rect(60, 150, 780, 120), 0, 60, bold=True, anchor="b", face="Arial")
SUBTITLE = TextPlace(Rect(60, 290, 780, 60), 1, 24, face="Arial")
REST = TextPlace(Rect(60, 370, 600, 90), text=Ink("bg1"))
WHOLE = Cover(
    "Guider la traversée",
    "Ce qu’il faut retenir",
    ("Comité exécutif", "24 novembre 2026"),
    ("Pavillon Gabriel, Paris", "8 octobre"),
    "C2",
)
phrases = st.text(st.characters(categories=("L", "Nd", "Zs"), max_codepoint=0x17F), min_size=1, max_size=160).filter(
    str.strip
)


def setting(*, subtitle: TextPlace | None = SUBTITLE, rest: TextPlace | None = REST) -> Setting:
    return Setting(replace(COMPANY, opening=CoverLook(TITLE, subtitle, rest)), words("fr"), "fr-FR")


def boxes(content: Cover, at: Setting) -> dict[str, TextBox]:
    return {shape.name: shape for shape in compose(content, at) if isinstance(shape, TextBox)}


def told(box: TextBox) -> list[str]:
    return [line.text.replace("\u00a0", " ") for line in box.lines]


def test_title_and_subtitle_fill_their_placeholders_and_the_rest_the_free_room():
    made = boxes(WHOLE, setting())
    assert [made[name].placeholder for name in ("Title", "Subtitle", "Facts")] == ["title", "subtitle", ""]
    assert told(made["Facts"]) == ["Comité exécutif · 24 novembre 2026", "Pavillon Gabriel, Paris · 8 octobre", "C2"]
    assert made["Facts"].place == REST.place
    assert {part.ink for line in made["Facts"].lines for part in line.letters} == {Ink("bg1")}


def test_the_rest_follows_the_subtitle_where_its_own_box_has_room():
    tall = replace(SUBTITLE, place=Rect(60, 290, 780, 170), face="Carlito")
    facts = boxes(WHOLE, setting(subtitle=tall))["Facts"]
    assert 290 + 24 < facts.place.y < 345
    assert facts.place.bottom <= tall.place.bottom


def test_the_rest_stands_over_a_subtitle_that_keeps_to_the_bottom_of_a_high_place():
    low = replace(SUBTITLE, place=Rect(60, 20, 780, 130), anchor="b")
    facts = boxes(WHOLE, setting(subtitle=low, rest=replace(REST, place=Rect(60, 300, 600, 200))))["Facts"]
    assert (facts.place.y, facts.anchor) == (20, "b")
    assert 150 - 24 * 1.5 - 20 < facts.place.bottom < 150 - 24


def test_facts_in_the_place_of_a_subtitle_stand_in_it_where_that_would():
    middle = replace(SUBTITLE, anchor="ctr", face="Carlito")
    facts = boxes(replace(WHOLE, subtitle=""), setting(subtitle=middle, rest=None))["Facts"]
    assert (facts.place, facts.anchor) == (middle.place, "ctr")


@pytest.mark.parametrize(("words", "ink"), [("Court", ""), ("Ce qu’il faut retenir de tout cela " * 3, "tx1")])
def test_a_subtitle_that_is_too_small_for_its_pale_colour_takes_the_one_of_smaller_words(words, ink):
    pale = replace(SUBTITLE, least=24, small=Ink("tx1"), text=None)
    [line] = boxes(replace(WHOLE, subtitle=words), setting(subtitle=pale, rest=None))["Subtitle"].lines
    assert (line.size < 24, line.letters[0].ink.slot) == (bool(ink), ink)


def test_texts_take_less_where_there_is_only_a_line():
    facts = boxes(WHOLE, setting(rest=replace(REST, place=Rect(60, 370, 800, 20))))["Facts"]
    assert told(facts) == ["Comité exécutif · 24 novembre 2026 · Pavillon Gabriel, Paris · 8 octobre · C2"]


def test_what_holds_only_the_mark_of_confidentiality_holds_that():
    narrow = setting(subtitle=None, rest=replace(REST, place=Rect(60, 370, 100, 20)))
    assert told(boxes(replace(WHOLE, subtitle=""), narrow)["Facts"]) == ["C2"]
    assert "Facts" not in boxes(replace(WHOLE, subtitle="", classification=""), narrow)


def test_where_not_all_finds_room_for_whom_and_when_stay_without_the_event():
    low = setting(subtitle=None, rest=replace(REST, place=Rect(60, 370, 300, 18)))
    assert told(boxes(replace(WHOLE, subtitle=""), low)["Facts"]) == ["Comité exécutif · 24 novembre 2026 · C2"]
    unmarked = replace(WHOLE, subtitle="", classification="")
    assert told(boxes(unmarked, low)["Facts"]) == ["Comité exécutif · 24 novembre 2026"]


def test_nothing_stands_for_nothing():
    assert list(boxes(Cover("Guider"), setting())) == ["Title"]
    assert list(boxes(WHOLE, setting(subtitle=None, rest=None))) == ["Title"]


def test_a_subtitle_without_a_placeholder_leads_the_free_room():
    made = boxes(WHOLE, setting(subtitle=None, rest=replace(REST, place=Rect(60, 370, 600, 120))))
    assert told(made["Subtitle"]) == ["Ce qu’il faut retenir"]
    assert made["Subtitle"].placeholder == ""
    assert made["Subtitle"].place.y + 22 < made["Facts"].place.y
    assert made["Subtitle"].lines[0].size > made["Facts"].lines[0].size


def test_texts_are_read_as_they_stand_after_the_title():
    above = replace(REST, place=Rect(60, 40, 600, 90), anchor="b")
    assert list(boxes(WHOLE, setting(rest=above))) == ["Title", "Facts", "Subtitle"]


def test_a_title_whose_size_nobody_chose_is_that_of_a_cover():
    at = replace(COMPANY, opening=CoverLook(replace(TITLE, size=18), SUBTITLE, REST))
    assert boxes(WHOLE, Setting(at, words("fr"), "fr-FR"))["Title"].lines[0].size == 32


def test_no_word_of_a_title_breaks_in_a_font_that_stands_in_for_one_that_is_not_here():
    narrow = replace(TITLE, place=Rect(60, 150, 190, 240), face="Nowhere Sans")
    at = Setting(replace(COMPANY, opening=CoverLook(narrow, SUBTITLE, REST)), words("fr"), "fr-FR")
    size = boxes(WHOLE, at)["Title"].lines[0].size
    piece = Piece("traversée", "Nowhere Sans", size, bold=True)
    assert width(piece) * max(likely_widths("Nowhere Sans", bold=True)) <= 190


def test_a_title_that_its_place_does_not_hold_is_small_rather_than_cut():
    low = replace(TITLE, place=Rect(60, 150, 340, 64), size=24, bold=False, face="Calibri")
    at = Setting(replace(COMPANY, opening=CoverLook(low, SUBTITLE, REST)), words("fr"), "fr-FR")
    title = "Les Restos du Cœur des Yvelines vont devoir refuser des personnes cette année"
    made = boxes(replace(WHOLE, title=title), at)["Title"]
    assert told(made) == [title]
    assert 16 <= made.lines[0].size < 20


@pytest.mark.parametrize("wide", range(420, 820, 40))
def test_words_kept_together_leave_no_line_of_a_title_half_empty_in_whatever_letters_of_its_own_font(wide):
    place = replace(TITLE, place=Rect(60, 150, wide, 240), face="Nowhere Sans", bold=False)
    look = replace(COMPANY, opening=CoverLook(place, SUBTITLE, REST), major="Nowhere Sans")
    title = "Ce que les machines et la mémoire nous apprennent"
    (line,) = boxes(replace(WHOLE, title=title), Setting(look, words("fr"), "fr-FR"))["Title"].lines
    measured = line._replace(letters=(line.letters[0]._replace(face="major"),))
    drawn = lays(measured, wide, look) if "\u00a0" in line.text else []
    assert [lay for lay in drawn if min(lay.widths[:-1], default=wide) < max(lay.widths) / 2] == []


def test_a_text_in_bullets_states_its_own_style():
    listed = replace(SUBTITLE, is_plain=False)
    letters = boxes(WHOLE, setting(subtitle=listed))["Subtitle"].lines[0].letters[0]
    assert letters.face
    assert letters.ink == SUBTITLE.text


@given(phrases, phrases, st.lists(phrases, max_size=3))
def test_any_texts_stand_in_their_places_without_a_broken_word(title, subtitle, facts):
    at = setting()
    for box in boxes(replace(WHOLE, title=title, subtitle=subtitle, facts=tuple(facts)), at).values():
        lines = tuple(
            line._replace(letters=tuple(part._replace(face="minor") for part in line.letters)) for line in box.lines
        )
        assert height(lines, box.place.w, at.look) <= box.place.h + 1
        if len(max(title.split() + subtitle.split(), key=len, default="")) < 20:
            assert not is_torn(lines, box.place.w, at.look) or box.name == "Facts"


def test_a_look_without_an_opening_is_refused():
    with pytest.raises(ValueError, match="opening"):
        compose(WHOLE, Setting(COMPANY, words("fr"), "fr-FR"))


def test_a_subtitle_that_its_own_place_would_cut_stands_whole_in_the_free_room():
    low = replace(SUBTITLE, place=Rect(60, 470, 200, 24), size=14)
    made = boxes(
        replace(WHOLE, subtitle="Ce qu’il faut retenir de la 43e assemblée générale du Cigref"), setting(subtitle=low)
    )
    assert told(made["Subtitle"]) == ["Ce qu’il faut retenir de la 43e assemblée générale du Cigref"]
    assert made["Subtitle"].place == REST.place
    assert made["Facts"].place.y > REST.place.y + 22


def test_facts_keep_a_line_from_a_subtitle_in_a_font_that_is_not_here():
    tops = []
    for face in ("Carlito", "Segoe UI"):
        made = boxes(WHOLE, setting(subtitle=replace(SUBTITLE, face=face, place=Rect(60, 290, 780, 200)), rest=None))
        assert made["Subtitle"].place.y == 290
        tops.append(made["Facts"].place.y)
    assert tops[1] - tops[0] > SUBTITLE.size


def test_no_facts_stand_where_none_of_their_size_is_read():
    unread = replace(SUBTITLE, place=Rect(60, 290, 780, 200), text=None)
    assert "Facts" not in boxes(WHOLE, setting(subtitle=unread, rest=None))


def test_the_facts_stand_under_a_subtitle_in_the_middle_of_its_box_or_at_the_foot_of_the_slide():
    middle = replace(SUBTITLE, place=Rect(60, 290, 780, 200), anchor="ctr")
    above = replace(REST, place=Rect(60, 20, 600, 120))
    made = boxes(WHOLE, setting(subtitle=middle, rest=above))
    assert (made["Subtitle"].place, made["Facts"].place.bottom) == (middle.place, middle.place.bottom)
    assert made["Facts"].place.y > 390 + 12
    foot = replace(SUBTITLE, place=Rect(60, 470, 780, 40))
    made = boxes(WHOLE, setting(subtitle=foot, rest=replace(REST, place=Rect(60, 290, 780, 170))))
    assert 290 <= made["Subtitle"].place.y < made["Facts"].place.y < made["Facts"].place.bottom <= 460
