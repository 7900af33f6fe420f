"""Beside quotes, a deck's numbers, names, dates and denials are told where people retyped them; other words are not."""

from __future__ import annotations

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


def unmarked(opened: Deck) -> bytes:
    """As LibreOffice writes it, without the parts of other programs."""
    rels = opened.rels
    for rel in [rel for rel in rels if rel.get("Type", "").endswith("/customXml")]:
        rels.remove(rel)
    return opened.saved()


def told(data: bytes, briefing: Briefing) -> list[str]:
    return [spaced(one.what) for one in retyped(data, briefing)]


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
        ("Ce que nous vous demandons", "Nos demandes"),
        ("2 voix · Danone, Michelin", "Danone, Michelin"),
    ],
)
def test_other_words_for_the_same_are_people_s_own(full, cigref, own, said):
    assert told(edited(full, own, said), cigref) == []


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


def test_nothing_is_told_of_a_deck_of_another_briefing(full):
    other = Briefing(messages=(Message("x", "Nobody asked us at all"),))
    assert retyped(full, other) == ()
