"""Beside quotes, a deck's numbers, names, dates and denials are told where people retyped them; other words are not."""

from __future__ import annotations

import io

import pptx
import pytest

from briefing.core import edits
from briefing.core.model import Briefing, Message
from briefing.core.queries.outline import in_story_order
from briefing.deck.export import deck
from briefing.deck.request import Request
from briefing.deck.update.retyped import retyped
from tests.deck.update.human_edits import A, Deck


@pytest.fixture(scope="module")
def full(cigref: Briefing) -> bytes:
    return deck(cigref, Request(narrative="full", picks=in_story_order(cigref)))[0]


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def edited(data: bytes, own: str, said: str, *, without_marks: bool = False) -> bytes:
    """The deck with words in the place of the first of these."""
    opened = Deck(data)
    for id in opened.order:
        for paragraph in opened.slides[id].iter(f"{A}p"):
            pieces = list(paragraph.iter(f"{A}t"))
            text = spaced("".join(piece.text or "" for piece in pieces))
            if own in text:
                pieces[0].text = text.replace(own, said, 1)
                for piece in pieces[1:]:
                    piece.text = ""
                return unmarked(opened) if without_marks else opened.saved()
    raise AssertionError(own)


def in_notes(data: bytes, own: str, said: str) -> bytes:
    """The deck with words in the place of these wherever its notes have them."""
    presentation = pptx.Presentation(io.BytesIO(data))
    for slide in presentation.slides:
        for piece in slide.notes_slide._element.iter(f"{A}t") if slide.has_notes_slide else ():
            text = spaced(piece.text or "")
            piece.text = text.replace(own, said) if own in text else piece.text
    stream = io.BytesIO()
    presentation.save(stream)
    return stream.getvalue()


def unmarked(opened: Deck) -> bytes:
    """As LibreOffice writes it, without the parts of other programs."""
    rels = opened.rels
    for rel in [rel for rel in rels if rel.get("Type", "").endswith("/customXml")]:
        rels.remove(rel)
    return opened.saved()


def told(data: bytes, briefing: Briefing, *, is_fault: bool = True) -> list[str]:
    return [spaced(one.what) for one in retyped(data, briefing) if one.is_fault is is_fault]


FACTS = {
    "17 citations": "71 citations",
    "2 voix · Danone, Michelin": "2 voix · Danone, Essilor",
    "par 3 voix chacun": "par 5 voix chacun",
    "17 sur 17": "18 sur 18",
    "toutes nommées": "dont 2 anonymes",
    "conformes à leur relevé": "vérifiées dans le texte",
    "Direction générale": "Direction financière",
    "15 décembre": "15 janvier",
    "N’engager": "Engager",
    "ne suffit pas : un projet": "suffit : un projet",
    "8 octobre": "9 octobre",
    "Paris": "Lyon",
    "À décider": "À noter",
}


@pytest.mark.parametrize(("own", "said"), FACTS.items())
def test_other_facts_in_the_place_of_the_briefing_s_are_told(full, cigref, own, said):
    found = told(edited(full, own, said), cigref)
    assert len(found) == 1
    assert said in found[0]
    assert own in found[0]


@pytest.mark.parametrize(
    ("own", "said"), [("2 voix · Danone, Michelin", "2 voix · Danone, Essilor"), ("17 sur 17", "18 sur 18")]
)
def test_they_are_told_where_another_program_dropped_the_deck_s_marks(full, cigref, own, said):
    found = told(edited(full, own, said, without_marks=True), cigref)
    assert len(found) == 1
    assert said in found[0]


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("Les données et la mobilité emportent tous les processus, vite", "Données et mobilité : tout va plus vite"),
        ("2 voix · Danone, Michelin", "Danone, Michelin"),
    ],
)
@pytest.mark.parametrize("without_marks", [False, True])
def test_other_words_for_the_same_are_people_s_own_and_not_compared(full, cigref, own, said, without_marks):
    data = edited(full, own, said, without_marks=without_marks)
    assert told(data, cigref) == []
    remarks = told(data, cigref, is_fault=False)
    assert all(one.startswith("Reworded, and not compared") and said in one for one in remarks)
    assert len(remarks) == 1 or without_marks


@pytest.mark.parametrize("without_marks", [False, True])
@pytest.mark.parametrize(("own", "said"), [("précipitation", "lenteur"), ("par exemple", "sans exemple")])
def test_a_word_in_a_context_or_in_notes_is_told_to_be_compared_with_nothing(full, cigref, own, said, without_marks):
    data = in_notes(full, own, said)
    data = unmarked(Deck(data)) if without_marks else data
    assert any(said in one for one in (*told(data, cigref), *told(data, cigref, is_fault=False)))


@pytest.mark.parametrize("without_marks", [False, True])
def test_what_people_added_is_told_to_be_compared_with_nothing(full, cigref, without_marks):
    presentation = pptx.Presentation(io.BytesIO(full))
    slide = presentation.slides[2]
    slide.shapes.add_textbox(0, 0, 9, 9).text_frame.text = "85 % des membres ont voté pour\nMerci à tous\nCigref"
    slide.notes_slide.notes_text_frame.add_paragraph().text = "Ici, demander à la salle ce qu’elle en pense."
    stream = io.BytesIO()
    presentation.save(stream)
    data = unmarked(Deck(stream.getvalue())) if without_marks else stream.getvalue()
    assert told(data, cigref) == []
    assert told(data, cigref, is_fault=False) == [
        "Not in the briefing, and not compared: “85 % des membres ont voté pour”, “Merci à tous”, "
        "“Ici, demander à la salle ce qu’elle en pense.”."
    ]


def test_one_day_in_two_forms_and_other_footers_are_no_other_facts(full, cigref):
    assert told(edited(full, "8 octobre", "8/10"), cigref) == []
    assert told(edited(full, "Guider la traversée · 43e assemblée générale du Cigref", "À usage interne"), cigref) == []


@pytest.mark.parametrize("without_marks", [False, True])
def test_an_untouched_deck_has_none(full, cigref, without_marks):
    data = unmarked(Deck(full)) if without_marks else full
    assert retyped(data, cigref) == ()


def test_numbers_in_the_dots_of_a_table_are_told(full, cigref):
    opened = Deck(full)
    dots = (shape for root in opened.slides.values() for shape in root.iter() if shape.get("name") == "Dots")
    number = next(piece for piece in next(dots).getparent().getparent().iter(f"{A}t") if piece.text == "2")
    number.text = "5"
    assert told(opened.saved(), cigref) == ["It says “5” where the briefing says “2”."]


def test_a_deck_whose_briefing_changed_since_is_not_taken_for_retyped(full, cigref):
    first = cigref.messages[0]
    changed = edits.change(cigref, Message, first.id, takeaway="Sans but, aucun élan en 2027", owner="Achats")
    assert retyped(full, changed) == ()


@pytest.mark.parametrize("without_marks", [False, True])
def test_a_deck_of_another_briefing_is_told_to_be_compared_with_nothing(full, without_marks):
    other = Briefing(messages=(Message("x", "Nobody asked us at all"),))
    (remark,) = retyped(unmarked(Deck(full)) if without_marks else full, other)
    assert remark.what.startswith("Beside its quotes nothing of it is compared")
    assert not remark.is_fault
