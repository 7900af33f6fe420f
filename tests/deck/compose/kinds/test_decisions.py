"""What is asked, as a table grouped by level."""

from __future__ import annotations

import math
from dataclasses import replace

from hypothesis import given, settings

from briefing.deck.compose.kinds.decisions import MOST, compose
from briefing.deck.plan.contents import Ask, Decisions
from tests.deck.compose.kinds.contents import (
    CANVASES,
    CROSSING,
    FRENCH,
    SETTINGS,
    TALL,
    WIDE,
    asks,
    assert_sound,
    cells,
    in_role,
    said,
    tables,
)

ASK = "Placer la gouvernance du numérique au Comex, avec un point régulier du DSI"


def ask(n: int, level: str = "mandate", **more: str) -> Ask:
    return Ask(f"m{n}", ASK, level, None if level == "note" else n, **more)


def many(count: int, level: str = "mandate") -> Decisions:
    return Decisions(tuple(ask(n, level, owner="DSI", due="31 mars", why="Le but") for n in range(1, count + 1)))


@settings(max_examples=12)
@given(asks(60), CANVASES, SETTINGS)
def test_any_asks_stand_in_any_canvas_each_with_its_row(asked, canvas, setting):
    parts = compose(Decisions(asked), canvas, setting)
    assert_sound(parts, canvas, setting)
    keys = [key for part in parts for made in tables(part) for key in made.keys if key]
    assert keys == [one.message for one in asked]
    assert in_role(parts, "ask") == [" ".join(one.text.split("\u00a0")) for one in asked]
    assert all(len(made.rows) <= MOST + 1 for part in parts for made in tables(part))


@given(asks(60), SETTINGS)
def test_one_size_for_all_decisions_and_one_for_what_stands_beside(asked, setting):
    parts = compose(Decisions(asked), WIDE, setting)
    for roles in (("ask",), ("owner", "due", "takeaway")):
        sizes = {line.size for cell in cells(parts) for line in cell.lines if cell.field and cell.field.role in roles}
        assert len(sizes) <= 1


@given(asks(3, long=9000), CANVASES)
def test_an_ask_longer_than_a_slide_goes_on_on_the_next(asked, canvas):
    parts = compose(Decisions(asked), canvas, FRENCH)
    assert_sound(parts, canvas, FRENCH)
    whole = " ".join(" ".join(in_role(parts, "ask")).split())
    assert whole == " ".join(" ".join(one.text for one in asked).split())


def test_nine_decisions_are_five_and_four():
    parts = compose(many(9), WIDE, FRENCH)
    assert [len(tables(part)[0].rows) - 1 for part in parts] == [5, 4]


def test_a_slide_of_notes_alone_does_not_count_them_as_decisions():
    notes = Decisions(tuple(ask(n, "note") for n in range(9, 17)))
    both = Decisions((*many(8).asks, *notes.asks))
    titles = [part.title.replace("\u00a0", " ") for part in compose(both, WIDE, FRENCH)]
    assert (titles[0], titles[-1]) == ("", "8 points à noter")
    assert [part.title for part in compose(notes, WIDE, FRENCH)] == [""]


def test_levels_stand_once_beside_all_their_rows_and_again_on_the_next_slide():
    asked = [*(ask(n, "decide") for n in range(1, 4)), *(ask(n) for n in range(4, 11)), ask(11, "note")]
    parts = compose(Decisions(tuple(asked)), WIDE, FRENCH)
    labels = [[(row[0].lines[0].text, row[0].down) for _, row in tables(part)[0].rows[1:] if row[0]] for part in parts]
    assert labels == [
        [("À décider aujourd’hui", 3), ("À confier", 3)],
        [("À confier", 4), ("À noter", 1)],
    ]


def test_rows_to_decide_are_tinted_and_no_others():
    parts = compose(Decisions((ask(1, "decide"), ask(2), ask(3, "note"))), WIDE, FRENCH)
    fills = [{cell.fill for cell in row if cell} for _, row in tables(parts[0])[0].rows[1:]]
    assert fills == [{CROSSING.tint(1)}, {None}, {None}]


def test_what_nobody_gave_is_said_in_italics_but_not_of_notes():
    parts = compose(Decisions((ask(1), ask(2, "note"))), WIDE, FRENCH)
    italic = [line.text for cell in cells(parts) for line in cell.lines if line.letters[0].italic]
    assert italic == ["à désigner", "à fixer"]


def test_without_levels_or_reasons_their_columns_are_not_there():
    assert len(tables(compose(Decisions((ask(1, ""), ask(2, ""))), WIDE, FRENCH)[0])[0].columns) == 4
    assert len(tables(compose(many(5), WIDE, FRENCH)[0])[0].columns) == 6


def test_a_long_reason_is_cut_behind_a_clause_else_behind_a_word_and_says_so():
    clause = "Le numérique est un sujet de Comex ; " + "le DSI l’éclaire " * 12
    endless = "Le numérique est un sujet de Comex et " + "le DSI l’éclaire " * 12
    asked = tuple(replace(ask(n, why=why), text="Décider") for n, why in enumerate((clause, endless), 1))
    parts = compose(Decisions(asked), WIDE, FRENCH)
    first, second = in_role(parts, "takeaway")
    assert first == "Le numérique est un sujet de Comex…"
    assert second.endswith("…")
    assert endless.startswith(second.rstrip("…"))


def test_where_a_slide_would_have_too_many_words_the_last_reasons_keep_their_first_clause():
    asked = f"{ASK} ce qui a été fait depuis la dernière fois"
    why = "Le numérique est un sujet de Comex ; le DSI en donne la lecture d’ensemble"
    eight = Decisions(tuple(replace(ask(n, why=why, owner="DSI", due="31 mars"), text=asked) for n in range(1, 9)))
    brief = "Le numérique est un sujet de Comex…"
    assert set(in_role(compose(eight, TALL, FRENCH), "takeaway")) == {brief}
    shorter = Decisions(tuple(replace(one, text=ASK) for one in eight.asks))
    told = in_role(compose(shorter, TALL, FRENCH), "takeaway")
    assert told == [why] * told.count(why) + [brief] * (8 - told.count(why))
    assert 0 < told.count(why) < 8
    four = Decisions(eight.asks[:4])
    assert set(in_role(compose(four, TALL, FRENCH), "takeaway")) == {why}


def test_a_reason_that_is_cut_at_the_end_of_a_sentence_needs_no_mark():
    why = "Le numérique est un sujet de Comex. " + "Le DSI l’éclaire et le mesure pour nous tous " * 5
    parts = compose(Decisions((ask(1, why=why), ask(2, why=why))), WIDE, FRENCH)
    assert in_role(parts, "takeaway") == ["Le numérique est un sujet de Comex."] * 2


def test_reasons_are_set_smaller_before_they_are_cut():
    why = "L’élan ne suffit pas : un projet numérique se juge à ce qu’il sert, et à rien d’autre"
    why += ", aujourd’hui comme demain"
    asked = (
        replace(ask(n, why=why, owner="DSI", due="31 mars"), text="Placer le projet au Comex") for n in range(1, 7)
    )
    parts = compose(Decisions(tuple(asked)), WIDE, FRENCH)
    assert len(parts) == 1
    assert set(in_role(parts, "takeaway")) == {why}
    [size] = {cell.lines[0].size for cell in cells(parts) if cell.field and cell.field.role == "takeaway"}
    assert size < 14


def test_four_rows_and_more_end_on_the_canvas_fewer_end_where_they_end():
    for canvas in (WIDE, TALL):
        for count in (4, 7, 8):
            assert math.isclose(tables(compose(many(count), canvas, FRENCH)[0])[0].place.bottom, canvas.bottom)
    assert tables(compose(many(3), WIDE, FRENCH)[0])[0].place.bottom < WIDE.bottom


def test_few_rows_are_as_high_for_their_slide_on_one_higher_than_wide():
    shares = []
    for canvas in (WIDE, WIDE._replace(h=420.0), WIDE._replace(h=1000.0)):
        [part] = compose(many(2), canvas, FRENCH)
        shares.append(tables(part)[0].place.h / canvas.h)
    assert shares[0] > 0.7
    assert 0.6 < shares[2] < shares[1] < 0.7


def test_numbers_of_two_digits_stand_on_one_line():
    parts = compose(many(24), WIDE, FRENCH)
    assert "24" in said(parts)
    assert_sound(parts, WIDE, FRENCH)


def test_a_reason_that_is_cut_ends_before_the_group_of_words_that_would_be_torn():
    why = "La vitesse et la capacité de rebondir deviennent des avantages à part entière pour chacune de nos usines"
    why += " de production, en Europe comme en Amérique, et pour celles de nos clients et de nos fournisseurs"
    made = compose(Decisions(tuple(ask(n, why=why, owner="DSI", due="31 mars") for n in range(1, 9))), WIDE, FRENCH)
    assert set(in_role(made, "takeaway")) == {"La vitesse et la capacité de rebondir deviennent des avantages…"}


def test_the_reason_of_a_note_is_left_out_before_reasons_of_decisions_are_cut():
    why = "Le numérique est un sujet de Comex ; le DSI en donne la lecture"
    asked = [replace(ask(n, why=why, owner="DSI", due="31 mars"), text=ASK) for n in range(1, 9)]
    asked[-1] = replace(asked[-1], level="note", number=None)
    assert in_role(compose(Decisions(tuple(asked)), TALL, FRENCH), "takeaway") == [*[why] * 7, ""]


def test_decisions_that_one_slide_holds_without_reasons_are_not_two_slides():
    """Reasons stand on the slides of their themes, too."""
    why = "La vitesse et la capacité de rebondir"
    eight = Decisions(tuple(ask(n, why=why, owner="DSI", due="31 mars") for n in range(1, 9)))
    low = WIDE._replace(w=WIDE.w * 0.74, h=WIDE.h * 0.84)
    parts = compose(eight, low, FRENCH)
    assert len(parts) == 1
    assert in_role(parts, "takeaway") == []


def test_few_decisions_are_larger_than_many():
    def size(count: int) -> float:
        cells = (cell for _, row in tables(compose(many(count), WIDE, FRENCH)[0])[0].rows for cell in row if cell)
        return next(cell.lines[0].size for cell in cells if cell.field and cell.field.role == "ask")

    assert size(5) == 18
    assert size(5) > size(8) >= 14


def test_a_reason_has_as_many_lines_as_the_decision_beside_it():
    why = "Le cadre commun existe, mais il ne vaut que si chaque éditeur l’applique dans les douze mois et si chacun "
    why += "le vérifie au moment de l’achat, ce que personne ne fait aujourd’hui"
    long = replace(ask(1, why=why, owner="DSI", due="31 mars"), text=f"{ASK}, et à chaque fois que le budget change")
    assert in_role(compose(Decisions((long, ask(2))), WIDE, FRENCH), "takeaway")[0] == why


def test_what_is_only_to_note_has_no_columns_for_owner_and_date():
    noted = compose(Decisions((ask(1, "note"), ask(2, "note"))), WIDE, FRENCH)
    assert not in_role(noted, "owner")
    assert not in_role(noted, "due")
    assert [len(made.columns) for part in noted for made in tables(part)] == [3]
    assert len(in_role(compose(Decisions((ask(1, "note"), ask(2, "note", owner="DSI"))), WIDE, FRENCH), "owner")) == 2
