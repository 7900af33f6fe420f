"""What slides that people edited draw of values: dots of dates and of voices follow the briefing, those moved stay."""

from __future__ import annotations

import pytest

from briefing.core.edits import change_message, unpick
from briefing.core.i18n import translate
from briefing.deck.check.package import of_package
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.ooxml.shapes import drawn
from briefing.deck.update.changes import State, sentence
from briefing.deck.update.home import offers
from briefing.deck.update.update import update_bytes
from briefing.deck.write.drawings import cell_at, cells_of
from tests.deck.update.human_edits import A, Deck, P
from tests.deck.update.test_rules import DECISIONS, say, shape

pytestmark = pytest.mark.slow  # each exports and updates a deck

VOICES, TIMELINE = "265", "267"
FOURTH = "un-client-trompe"
"""The fourth decision, due on 31 January; the last date is 31 March."""


def with_own_titles(exported):
    """The deck with the titles of both slides rewritten."""
    opened = Deck(exported)
    for id in (VOICES, TIMELINE):
        say(shape(opened, id, "Title"), "Notre titre")
    return opened


@pytest.fixture(scope="module")
def later(cigref):
    return change_message(cigref, FOURTH, due="15 mars")


@pytest.fixture(scope="module")
def titled(exported):
    return with_own_titles(exported)


@pytest.fixture
def edited(exported):
    """The same, to be edited further."""
    return with_own_titles(exported)


@pytest.fixture(scope="module")
def made(titled, later):
    """What becomes of it once the fourth decision is due later."""
    return update_bytes(titled.saved(), later)


def boxes(opened, id, name):
    """The boxes of a shape's parts; those of a dot on the timeline are its line and itself."""
    own = set(shape(opened, id, name).iter())
    return [box for part, box in drawn(opened.slides[id]) if part in own]


def x_of(opened, place):
    dot = boxes(opened, TIMELINE, f"Mark {place}")[-1]
    return dot.x + dot.width // 2


def move(opened, id, name):
    next(shape(opened, id, name).iter(f"{A}off")).set("x", "7777777")


def drawings(made):
    return [(change.state, change.id) for change in made.changes if change.role == "drawing"]


def place_of(opened, message):
    """The number that the names of a decision's shapes have on a new deck's timeline."""
    texts = {n: opened_text(opened, f"Decision {n}") for n in range(1, 8)}
    return next(n for n, text in texts.items() if text == message)


def opened_text(opened, name):
    return "".join(text.text or "" for text in shape(opened, TIMELINE, name).iter(f"{A}t"))


def test_a_date_that_changes_takes_its_dot_and_label_along_the_scale(titled, later, made):
    now, fresh = Deck(made.data), Deck(deck(later)[0])
    there = place_of(fresh, opened_text(titled, "Decision 4"))
    assert there != 4, "the new deck sorts its rows anew"
    assert x_of(now, 4) == x_of(fresh, there) > x_of(titled, 4)
    assert [(box.x, box.width) for box in boxes(now, TIMELINE, "Due 4")] == [
        (box.x, box.width) for box in boxes(fresh, TIMELINE, f"Due {there}")
    ]
    assert [box.y for box in boxes(now, TIMELINE, "Mark 4")] == [box.y for box in boxes(titled, TIMELINE, "Mark 4")]
    assert [x_of(now, n) for n in (1, 2, 3, 5, 6, 7)] == [x_of(titled, n) for n in (1, 2, 3, 5, 6, 7)]
    assert drawings(made) == [(State.UPDATED, "")]
    assert "Notre titre" in now.text(TIMELINE)
    assert not [what for what in of_package(unpack(made.data)) if what.is_fault]


def test_decisions_have_the_same_numbers_on_both_slides_though_rows_stay(made):
    made = Deck(made.data)
    rows = [[cell_text(tc) for tc in tr.iterfind(f"{A}tc")] for tr in made.slides[DECISIONS].iter(f"{A}tr")]
    told = {row[2]: row[1] for row in rows if row[1].isdigit()}
    shown = {opened_text(made, f"Decision {n}"): opened_text(made, f"Number {n}") for n in range(1, 8)}
    assert {number: plain(text) for text, number in shown.items()} == {
        number: plain(text) for text, number in told.items()
    }


def cell_text(cell):
    return "".join(text.text or "" for text in cell.iter(f"{A}t"))


def plain(text):
    return " ".join(text.split())


def test_a_last_date_that_is_later_draws_the_scale_and_all_dots_anew(cigref, edited):
    later = change_message(cigref, "management-competences", due="30 septembre")
    now, fresh = Deck(update_bytes(edited.saved(), later).data), Deck(deck(later)[0])
    assert (
        [x_of(now, n) for n in range(1, 8)]
        == [x_of(fresh, n) for n in range(1, 8)]
        != [x_of(edited, n) for n in range(1, 8)]
    )
    assert boxes(now, TIMELINE, "Scale") == boxes(fresh, TIMELINE, "Scale")


def test_a_scale_that_people_moved_keeps_all_dots_where_they_are(edited, later):
    move(edited, TIMELINE, "Scale")
    made = update_bytes(edited.saved(), later)
    assert [x_of(Deck(made.data), n) for n in range(1, 8)] == [x_of(edited, n) for n in range(1, 8)]
    assert drawings(made) == [(State.KEPT, FOURTH)]


@pytest.mark.parametrize(("name", "value"), [("spc", "510"), ("i", "1"), ("sz", "1700")])
def test_a_scale_whose_words_people_formatted_stays_as_it_is(cigref, edited, name, value):
    style = next(shape(edited, TIMELINE, "Scale").iter(f"{A}rPr"))
    assert style.get(name) != value
    style.set(name, value)
    made = update_bytes(edited.saved(), change_message(cigref, FOURTH, due="30 juin"))
    assert value in {style.get(name) for style in shape(Deck(made.data), TIMELINE, "Scale").iter(f"{A}rPr")}
    assert State.KEPT in [state for state, *_ in drawings(made)]


def test_a_dot_that_people_moved_stays_and_it_is_said(edited, later):
    move(edited, TIMELINE, "Mark 4")
    made = update_bytes(edited.saved(), later)
    assert x_of(Deck(made.data), 4) == x_of(edited, 4)
    kept = [change for change in made.changes if (change.role, change.state) == ("drawing", State.KEPT)]
    assert [(change.id, plain(change.briefing)[:7]) for change in kept] == [(FOURTH, "15 mars")]
    assert sentence(kept[0]) == translate("Update", "its value changed, but it was left as it is; move it by hand.")
    assert not [offer for offer in offers(made.changes, later) if offer.id == FOURTH]
    again = update_bytes(made.data, later)
    assert drawings(again) == [(State.KEPT, FOURTH)]
    assert again.data == made.data


@pytest.mark.parametrize(("tag", "attribute"), [(f"{A}schemeClr", "val"), (f"{P}cNvPr", "descr")])
def test_a_dot_that_people_recoloured_or_described_stays(edited, later, tag, attribute):
    next(shape(edited, TIMELINE, "Mark 4").iter(tag)).set(attribute, "accent5")
    made = update_bytes(edited.saved(), later)
    assert x_of(Deck(made.data), 4) == x_of(edited, 4)
    assert next(shape(Deck(made.data), TIMELINE, "Mark 4").iter(tag)).get(attribute) == "accent5"
    assert (State.KEPT, FOURTH) in drawings(made)


def test_a_dot_stays_beside_a_date_that_people_wrote(edited, later):
    say(shape(edited, TIMELINE, "Due 4"), "quand on pourra")
    made = update_bytes(edited.saved(), later)
    assert x_of(Deck(made.data), 4) == x_of(edited, 4)
    assert drawings(made) == [(State.KEPT, FOURTH)]


def test_a_dot_whose_label_people_took_out_follows_the_date(edited, later):
    label = shape(edited, TIMELINE, "Due 4")
    label.getparent().remove(label)
    made = update_bytes(edited.saved(), later)
    assert x_of(Deck(made.data), 4) > x_of(edited, 4)
    assert "15 mars" not in Deck(made.data).text(TIMELINE)


def test_dots_that_were_drawn_anew_are_known_at_the_next_update(cigref, titled, later, made):
    """Rows here keep their names, those of the new deck are sorted anew."""
    assert update_bytes(made.data, later).data == made.data
    back = update_bytes(made.data, cigref)
    assert [x_of(Deck(back.data), n) for n in range(1, 8)] == [x_of(titled, n) for n in range(1, 8)]
    assert drawings(back) == [(State.UPDATED, "")]


def test_dots_follow_where_a_decision_was_withdrawn(cigref, edited):
    less = unpick(cigref, ["oui-a-une-culture-numerique"])
    made = update_bytes(edited.saved(), less)
    later = change_message(less, FOURTH, due="15 mars")
    now, fresh = Deck(update_bytes(made.data, later).data), Deck(deck(later)[0])
    there = next(n for n in range(1, 7) if opened_text(fresh, f"Decision {n}") == opened_text(edited, "Decision 4"))
    assert x_of(now, 4) == x_of(fresh, there)


def dots(opened):
    """The cells with a dot, by row and column, and how large each is."""
    cells = cells_of(opened.slides[VOICES])
    return {cell_at(box, cells): box.width for box in boxes(opened, VOICES, "Dots")}


def totals(opened):
    """The last column and the last row of the table."""
    rows = [[cell_text(tc) for tc in tr.iterfind(f"{A}tc")] for tr in opened.slides[VOICES].iter(f"{A}tr")]
    return [row[-1] for row in rows], rows[-1]


def test_dots_and_totals_of_voices_follow_a_quote_that_is_no_longer_picked(cigref, edited):
    less = unpick(cigref, [cigref.deck.picks[1]])
    made = update_bytes(edited.saved(), less)
    now, fresh = Deck(made.data), Deck(deck(less)[0])
    assert dots(now) == dots(fresh) != dots(edited)
    assert totals(now) == totals(fresh) != totals(edited)
    assert "Notre titre" in now.text(VOICES)
    assert update_bytes(made.data, less).data == made.data
    ids = [mark.get("id") for mark in now.slides[VOICES].iter(f"{P}cNvPr")]
    assert len(ids) == len(set(ids))


def test_dots_of_voices_stand_over_the_table_where_people_moved_both(cigref, edited):
    for name in ("Voices", "Dots"):
        for place in list(shape(edited, VOICES, name).iter(f"{A}off"))[:1]:
            place.set("y", str(int(place.get("y")) + 100_000))
    less = unpick(cigref, [cigref.deck.picks[1]])
    made = update_bytes(edited.saved(), less)
    assert dots(Deck(made.data)) == dots(Deck(deck(less)[0]))
    assert (State.UPDATED, "") in drawings(made)


def test_dots_of_voices_that_people_moved_stay_and_it_is_said(cigref, edited):
    move(edited, VOICES, "Dots")
    made = update_bytes(edited.saved(), unpick(cigref, [cigref.deck.picks[1]]))
    assert boxes(Deck(made.data), VOICES, "Dots") == boxes(edited, VOICES, "Dots")
    assert (State.KEPT, "") in drawings(made)


def test_the_legend_of_voices_follows_the_dots(cigref, edited):
    """One quote a theme is left: no dot is larger than others any more."""
    twice = ["le-sens-c-est", "mobilite-revolutionne", "digital-migrants"]
    assert "Taille du point" in edited.text(VOICES)
    made = update_bytes(edited.saved(), unpick(cigref, twice))
    assert "Un point : une citation" in plain(Deck(made.data).text(VOICES))
    say(shape(edited, VOICES, "Voices").find(f".//{A}tc"), "Nos points")
    kept = update_bytes(edited.saved(), unpick(cigref, twice))
    assert "Nos points" in Deck(kept.data).text(VOICES)
    assert [c.state for c in kept.changes if c.role == "legend"] == [State.CONFLICT]


def test_a_column_of_a_theme_that_is_gone_stays_with_its_dots_and_both_are_said(cigref, edited):
    less = unpick(cigref, ["un-client-trompe"])  # the only quote of its theme
    made = update_bytes(edited.saved(), less)
    now = Deck(made.data)
    assert dots(now) == dots(edited)
    assert totals(now) == totals(edited)
    gone = [(c.state, c.id, c.done) for c in made.changes if c.role in ("theme", "drawing") and c.slide == 9]
    assert (State.GONE, "client", False) in gone
    assert (State.KEPT, "", False) in gone
    again = update_bytes(made.data, less)
    assert [c.state for c in again.changes if c.role == "drawing"] == [State.KEPT]


def test_a_deck_without_word_of_its_drawings_keeps_them_and_says_so(edited, later):
    """Decks exported before drawings were told."""
    part = next(
        name for name in edited.parts if name.startswith("customXml/item") and b"<drawing " in edited.parts[name]
    )
    pieces = edited.parts[part].split(b"<drawing ")
    edited.parts[part] = pieces[0] + b"".join(piece.partition(b"/>")[2] for piece in pieces[1:])
    made = update_bytes(edited.saved(), later)
    assert x_of(Deck(made.data), 4) == x_of(edited, 4)
    assert drawings(made) == [(State.KEPT, FOURTH)]
