"""Slides on layouts that a map settled by hand names: several messages, decisions, speakers, and nothing lost."""

from __future__ import annotations

import io
from dataclasses import replace

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn

from briefing.core.errors import BriefingError
from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Speaker, Theme
from briefing.core.queries.outline import in_story_order
from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.planner import NARRATIVES, plan
from briefing.deck.plan.story import initials
from briefing.deck.plan.texts.text import plain
from briefing.deck.request import Request
from briefing.deck.template_pictures import picture_of
from briefing.deck.truth.slide_texts import slide_texts
from tests.deck.company_templates import by_hand, path_of
from tests.deck.conftest import notes_of

OURS = ("crossing", "sober", "screen")
EACH = (OURS[0], *(pytest.param(name, marks=pytest.mark.slow) for name in OURS[1:]))
ACCENTS = {f"accent{n}" for n in range(1, 7)}
SHORT, LONG = "Nous traversons ensemble.", "Nous traversons ensemble la mer du numérique. " * 6


def message(n: int, quote: str = SHORT, slide: str = "", **others: str) -> Message:
    return Message(f"m{n}", quote, speaker=f"s{n % 2}", theme="t", slide=slide, **others)


def briefing(*messages: Message) -> Briefing:
    speakers = (Speaker("s0", "Anne Le Gall", "DSI", "Alpha"), Speaker("s1", "Jean de la Motte", "CIO", "Beta"))
    picks = tuple(message.id for message in messages)
    return Briefing(Assembly("A"), (), speakers, (Theme("t", "Le cap"),), messages, DeckOptions(picks=picks))


def shared(briefing: Briefing) -> list[tuple[str, ...]]:
    """The messages of each slide that shows some."""
    return [slide.messages for slide in by_map(briefing) if slide.messages]


def by_map(briefing: Briefing) -> tuple[PlannedSlide, ...]:
    """The slides for layouts that a map names."""
    return plan(briefing, narrative="story", mapped=True).slides


def texts_of(data: bytes) -> str:
    slides = pptx.Presentation(io.BytesIO(data)).slides
    return "\n".join(shape.text_frame.text for slide in slides for shape in slide.shapes if shape.has_text_frame)


@pytest.mark.parametrize(
    ("count", "sizes"), [(1, [1]), (2, [2]), (3, [3]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (7, [4, 3]), (9, [3, 3, 3])]
)
def test_short_bare_quotes_share_slides(count, sizes):
    assert list(map(len, shared(briefing(*map(message, range(count)))))) == sizes


def test_a_pair_unasked_has_two_voices():
    assert shared(briefing(message(0), message(2))) == [("m0",), ("m2",)]


@pytest.mark.parametrize("other", [{"takeaway": "Un geste."}, {"ask": "Décider."}, {"quote": LONG}, {"slide": "quote"}])
def test_what_needs_the_room_has_a_slide_of_its_own(other):
    assert shared(briefing(message(0), message(1, **other))) == [("m0",), ("m1",)]


def test_the_bundled_deck_shows_each_message_by_itself(cigref):
    assert shared(cigref) == [(id,) for id in in_story_order(cigref) if id in cigref.deck.picks]


@pytest.mark.parametrize(
    ("forms", "groups"),
    [
        (("pair", ""), [("m0", "m1")]),
        (("pair", "quote"), [("m0",), ("m1",)]),
        (("wall", "wall", "wall"), [("m0", "m1", "m2")]),
        (("wall", "wall"), [("m0", "m1")]),
        (("none", "quote"), [("m1",)]),
    ],
)
def test_a_message_is_shown_as_asked(forms, groups):
    asked = (message(n, slide=form, takeaway="Un geste.", ask="Décider.") for n, form in enumerate(forms))
    assert shared(briefing(*asked)) == groups


@pytest.mark.parametrize("name", [*EACH, "odd_idx", "four_by_three"])
def test_two_voices_keep_their_takeaways_where_there_is_room(name, tmp_path):
    asked = briefing(message(0, slide="pair", takeaway="Un geste."), message(1, takeaway="Un pas."))
    data, pages = deck(asked, by_hand(name, tmp_path))
    assert "pair_noted" in {page.kind for page in pages}
    assert "Un geste." in texts_of(data)
    assert "Un pas." in texts_of(data)
    assert [fault for fault in check_bytes(data) if fault.is_fault] == []


@pytest.mark.parametrize("name", EACH)
def test_what_a_shared_slide_has_no_room_for_is_in_its_notes(name, tmp_path):
    asked = briefing(message(0, slide="pair", takeaway=LONG * 3, ask="Décider."), message(1, takeaway="Un pas."))
    data, pages = deck(asked, by_hand(name, tmp_path))
    assert "pair" in {page.kind for page in pages}
    assert f"À retenir : {LONG * 3}".strip() in notes_of(data)
    assert "À retenir : Un pas." in notes_of(data)
    assert "Décider." in texts_of(data)


def test_a_long_form_takes_the_layout_for_long_quotes(tmp_path):
    data, pages = deck(briefing(message(0, slide="long")), by_hand("crossing", tmp_path))
    assert "quote_long" in {page.kind for page in pages}
    assert [fault for fault in check_bytes(data) if fault.is_fault] == []


@pytest.mark.parametrize("name", EACH)
def test_quotes_that_do_not_fit_together_go_on_slides_of_their_own(name, tmp_path):
    long = briefing(*(message(n, LONG * 4, "wall") for n in range(4)))
    data, pages = deck(long, by_hand(name, tmp_path))
    assert not {page.kind for page in pages} & {"pair", "wall_3", "wall_4"}
    assert texts_of(data).count("Nous traversons") == 4 * 24
    assert [fault for fault in check_bytes(data) if fault.is_fault] == []


@pytest.mark.parametrize("name", EACH)
@pytest.mark.parametrize("narrative", NARRATIVES)
def test_emphasis_is_bold_on_every_kind(name, narrative):
    for picks in (["m0"], ["m0", "m1"], ["m0", "m1", "m2"], ["m0", "m1", "m2", "m3"]):
        on_slide = 0 if len(picks) <= 3 else 3
        # Where nothing else is written the summary of one theme shows up to three of its quotes, but for the one that
        # its title quotes, one page of more only one; of few it shows all, and the theme has no slide.
        summed_up = len(picks) if len(picks) <= 3 else 1 if narrative == "onepage" else 2
        times = {"board": on_slide + len(picks), "short": on_slide, "onepage": 0}.get(narrative, len(picks)) + summed_up
        assert stresses(deck(stressed(), Request(template=name, picks=picks, narrative=narrative))[0]) == times


@pytest.mark.parametrize("name", EACH)
def test_emphasis_is_bold_on_every_kind_of_a_map(name, tmp_path):
    assert stresses(deck(stressed(), by_hand(name, tmp_path))[0]) == 9


def stressed() -> Briefing:
    return briefing(*(replace(message(n), emphasis="ensemble") for n in range(9)))


def stresses(data: bytes) -> int:
    """How often the word stressed is bold."""
    runs = [run for slide in pptx.Presentation(io.BytesIO(data)).slides for run in slide._element.iter(qn("a:r"))]
    bold = [run for run in runs if run.findtext(qn("a:t")) == "ensemble" and run.find(qn("a:rPr")).get("b") == "1"]
    return len(bold)


@pytest.mark.slow
@pytest.mark.parametrize("name", [*EACH, "tiny", "four_by_three"])
def test_a_short_deck_has_seven_slides_at_most_and_one_page_one(name, cigref, tmp_path):
    path = path_of(name, tmp_path) if name not in OURS else name
    for narrative, most in (("short", 7), ("onepage", 1)):
        data, pages = deck(cigref, Request(template=path, picks=in_story_order(cigref), narrative=narrative))
        assert len(pages) <= most
        assert [fault for fault in check_bytes(data) if fault.is_fault] == []
        shown = "\n".join(body.text for slide in slide_texts(data) for body in slide.bodies).replace("\u00a0", " ")
        missing = [theme for theme in cigref.themes if theme.headline.replace("\u00a0", " ") not in shown]
        assert not missing or (narrative == "onepage" and f"et {len(missing)} autre" in shown)


@pytest.mark.slow
@pytest.mark.parametrize("name", EACH)
@pytest.mark.parametrize("length", [1, 240, 800])
def test_a_short_deck_stays_short_whatever_is_picked(name, length):
    themes = tuple(Theme(f"t{n}", f"Thème {n}", SHORT * 3) for n in range(12))
    many = (message(n, (LONG * 9)[:length], ask=SHORT * 4) for n in range(24))
    spread = tuple(replace(message, theme=f"t{n % 12}") for n, message in enumerate(many))
    for narrative, most in (("short", 7), ("onepage", 1)):
        data, pages = deck(replace(briefing(*spread), themes=themes), Request(template=name, narrative=narrative))
        assert len(pages) <= most
        assert [fault for fault in check_bytes(data) if fault.is_fault] == []


def test_the_narrative_is_the_briefings_unless_another_is_asked_for(cigref):
    short = replace(cigref, deck=replace(cigref.deck, narrative="short"))
    assert len(plan(short).slides) <= 7
    assert len(plan(short, narrative="onepage").slides) == 1


def test_an_unknown_narrative_is_told(cigref):
    with pytest.raises(BriefingError, match="no narrative “epic”") as caught:
        plan(cigref, narrative="epic")
    assert "onepage" in caught.value.mend


@pytest.mark.parametrize(
    ("language", "owner", "due", "date", "name"),
    [
        *(("fr", "Responsable\u00a0: ", "Échéance\u00a0: ", "31 mars", name) for name in (OURS[0], "odd_idx")),
        *(pytest.param("en", "Owner: ", "Due: ", "31 March", name, marks=pytest.mark.slow) for name in OURS[1:]),
        ("en", "Owner: ", "Due: ", "31 March", OURS[0]),
    ],
)
def test_decisions_tell_owner_and_date_or_leave_room(name, language, owner, due, date, tmp_path):
    asked = briefing(message(0, ask="Décider.", owner="Claire Martin", due="31 mars"), message(1, ask="Agir."))
    data, _ = deck(asked, by_hand(name, tmp_path, language=language))
    assert f"{owner}Claire Martin" in texts_of(data)
    assert f"{due}{date}" in texts_of(data)
    assert f"{owner}…" in texts_of(data)
    assert f"{due}…" in texts_of(data)
    assert "Claire Martin" in notes_of(data)
    assert [fault for fault in check_bytes(data) if fault.is_fault] == []


@pytest.mark.parametrize("name", EACH)
def test_speakers_have_their_initials_on_a_disc_of_their_colour(name, tmp_path):
    data, _ = deck(briefing(message(0), message(1)), by_hand(name, tmp_path))
    slides = pptx.Presentation(io.BytesIO(data)).slides
    discs = [shape for slide in slides for shape in slide.shapes if shape.name.startswith("Initials")]
    assert not any(disc.is_placeholder for disc in discs), "LibreOffice draws placeholders as rectangles"
    assert [disc.text_frame.text for disc in discs] == ["AG", "JM"]
    for disc in discs:
        assert disc._element.spPr.find(qn("a:prstGeom")).get("prst") == MSO_SHAPE.OVAL.xml_value
        assert disc._element.spPr.find(f"{qn('a:solidFill')}/{qn('a:schemeClr')}").get("val") in ACCENTS
    assert [fault for fault in check_bytes(data) if fault.is_fault] == []


def test_pale_initials_are_noticed(monkeypatch, tmp_path):
    monkeypatch.setattr("briefing.deck.layout.resolver._ON_DISC", ("accent1",))
    monkeypatch.setattr("briefing.deck.ooxml.colours.LEAST_CONTRAST", 1.0)
    data, _ = deck(briefing(message(0)), by_hand("crossing", tmp_path))
    monkeypatch.undo()
    assert any("hard to read" in fault.what for fault in check_bytes(data))


@pytest.mark.parametrize(
    ("name", "letters"), [("Jean de la Motte", "JM"), ("Plato", "P"), ("", ""), ("?", ""), ("élodie (x)", "É")]
)
def test_initials_are_of_the_first_and_last_words(name, letters):
    assert initials(name) == letters


def test_a_message_that_is_not_shown_still_has_its_picture():
    assert picture_of(briefing(message(0, slide="none"), message(1)), "m0", width=320)


def test_titles_of_shared_slides_tell_theme_and_voices():
    titles = [slide.title for slide in by_map(briefing(*map(message, range(5)))) if slide.messages]
    assert titles == ["Le cap en 3 citations", "Le cap\u00a0: Jean de la Motte et Anne Le Gall"]


def test_a_theme_s_own_colour_is_the_deck_s_too():
    plain_one = briefing(replace(message(0), takeaway="Le cap tient"))
    coloured = replace(plain_one, themes=(replace(plain_one.themes[0], colour="accent4"),))
    accents = [{slide.accent for slide in plan(one).slides} - {None} for one in (plain_one, coloured)]
    assert accents == [{1}, {4}]


def test_a_wall_shows_each_quote_with_who_said_it():
    (wall,) = (slide for slide in by_map(briefing(*map(message, range(3)))) if slide.kind is Kind.WALL)
    assert [plain(row.texts["voice"]) for row in wall.rows][:2] == [
        "Anne Le Gall\nDSI · Alpha",
        "Jean de la Motte\nCIO · Beta",
    ]
    assert all(SHORT in plain(row.texts["quote"]) for row in wall.rows)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["odd_idx", "tiny", "dark", "two_masters", "untitled"])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_any_template_shows_voices_together(name, count, tmp_path):
    data, pages = deck(briefing(*map(message, range(count))), by_hand(name, tmp_path))
    assert {"pair", "wall_3", "wall_4"} & {page.kind for page in pages}
    assert [fault for fault in check_bytes(data) if fault.is_fault] == []
