"""Decks that another program saved: tags, numbers of slides and rows and names of placeholders are gone."""

from __future__ import annotations

from briefing.core.edits import change_message
from briefing.deck.update.changes import State
from briefing.deck.update.home import offers
from briefing.deck.update.update import update_bytes
from tests.deck.update.human_edits import P14, A, Deck, P
from tests.deck.update.saved_again import A16
from tests.deck.update.test_rules import DECISIONS, THEME, cell, copy_slide, one, say, shape, states

PROJECT, NUMBER = "oui-a-une-culture-numerique", 10
"""A message of the decisions, and the number of their slide."""


def saved_elsewhere(opened):
    """As LibreOffice saves it: what it keeps are words, places, and the names of shapes that are no placeholders."""
    for at, entry in enumerate(opened.root.iter(f"{P}sldId")):
        entry.set("id", str(1000 + at))
    for listed in [*opened.root.iter(f"{P14}sectionLst")]:
        listed.getparent().remove(listed)
    for root in opened.slides.values():
        for mark in [*root.iter(f"{P}custDataLst", f"{{{A16}}}rowId", f"{{{A16}}}colId")]:
            mark.getparent().remove(mark)
        for mark in root.iter(f"{P}ph"):
            mark.attrib.pop("idx", None)
            if mark.get("type") == "body":
                mark.attrib.pop("type")
            mark.getparent().getparent().find(f"{P}cNvPr").set("name", "PlaceHolder 1")
    return opened.saved()


def test_a_word_replaced_everywhere_leaves_each_text_what_it_was(cigref, opened):
    for root in opened.slides.values():
        for text in root.iter(f"{A}t"):
            text.text = (text.text or "").replace("numérique", "digital").replace("DSI", "direction")
    made = update_bytes(saved_elsewhere(opened), cigref)
    assert State.UNSURE not in states(made)
    assert State.DELETED not in states(made)
    assert states(made).count(State.KEPT) > 20


def test_a_title_written_anew_is_the_title_and_comes_home(cigref, opened):
    say(shape(opened, THEME, "Title"), "Tout autre chose")
    made = update_bytes(saved_elsewhere(opened), cigref)
    assert one(made, 3, "title").state is State.KEPT
    assert ("headline", "Tout autre chose") in [(offer.field, offer.new) for offer in offers(made.changes, cigref)]


def test_a_cell_written_anew_is_known_by_its_row(cigref, opened):
    say(cell(opened, "L’élan ne suffit pas")[0], "À moi")
    made = update_bytes(saved_elsewhere(opened), change_message(cigref, PROJECT, due="3 juin"))
    assert one(made, NUMBER, "takeaway", PROJECT).state is State.KEPT
    now = Deck(made.data)
    rows = [[text.text for text in row.iter(f"{A}t")] for row in now.slides[now.order[NUMBER - 1]].iter(f"{A}tr")]
    assert [row for row in rows if "À moi" in row and "3 juin" in row]


def test_a_cell_is_not_held_for_that_of_a_column_that_people_took_out(cigref, opened):
    say(cell(opened, "Comité d’investissement")[0], "Nous tous")
    table = next(opened.slides[DECISIONS].iter(f"{A}tbl"))
    for row, kind in [(table.find(f"{A}tblGrid"), "gridCol"), *((tr, "tc") for tr in table.iterfind(f"{A}tr"))]:
        row.remove(row.findall(f"{A}{kind}")[3])
    made = update_bytes(saved_elsewhere(opened), change_message(cigref, PROJECT, takeaway="Autrement."))
    assert [change.state for change in made.changes if change.deck == "Nous tous"] == [State.UNSURE]
    assert "Autrement." not in Deck(made.data).text(Deck(made.data).order[NUMBER - 1])


def test_a_slide_in_another_language_is_the_one_between_those_around_it(cigref, opened, first):
    for text in opened.slides[THEME].iter(f"{A}t"):
        text.text = f"In English {text.text[::-1]}"
    data = saved_elsewhere(opened)
    made = update_bytes(data, change_message(cigref, first, takeaway="Autrement."))
    assert one(made, 3, "takeaways").state is State.CONFLICT
    assert [change.id for change in made.changes if change.state is State.DELETED and change.role == "slide"] == []
    assert Deck(made.data).text("1002") == Deck(data).text("1002")


def test_a_slide_of_one_s_own_takes_no_place_of_ours(cigref, opened, first):
    """It stands where none is missing, be it called as ours is."""
    copy_slide(opened)
    for text in opened.slides["900"].iter(f"{A}t"):
        text.text = f"In English {text.text[::-1]}"
    made = update_bytes(saved_elsewhere(opened), change_message(cigref, first, takeaway="Autrement."))
    assert states(made, slide=4) == []
    assert one(made, 3, "takeaways", first).state is State.UPDATED
