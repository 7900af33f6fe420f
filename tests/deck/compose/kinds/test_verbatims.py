"""Every quote whole, three or four on a slide."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings

from briefing.deck.compose.credits import above
from briefing.deck.compose.kinds.verbatims import compose
from briefing.deck.compose.model import Rect
from briefing.deck.compose.tables import standing
from briefing.deck.compose.texts import broken_at, one_line
from briefing.deck.plan.contents import Quoted, ThemeLine, Verbatims, Voice
from tests.deck.compose.kinds.contents import (
    CANVASES,
    COMPANY,
    CROSSING,
    FRENCH,
    NARROW,
    SETTINGS,
    WIDE,
    assert_sound,
    cells,
    quoted,
    quotes,
    said,
    tables,
)

THEME = ThemeLine("sens", "Le sens", "", 1)
VOICE = Voice("Georges Epinette", "DSI", "Groupement des Mousquetaires")
SENTENCE = "Le management repose sur les compétences plutôt que sur le rang hiérarchique et les échanges. "


def some(count: int, sentences: int = 1) -> Verbatims:
    made = [quoted(f"m{n}", (SENTENCE * sentences).strip(), VOICE, THEME, "Sur l’équipe.") for n in range(count)]
    return Verbatims(tuple(made), is_proved=True)


def words_of(parts, message: str) -> str:
    """The words of a quote over all its rows, without its marks and what stands under it."""
    found = [cell for cell in cells(parts) if cell.field and (cell.field.role, cell.field.id) == ("quote", message)]
    face = CROSSING.weight_face
    texts = [line.text for cell in found for line in cell.lines if all(part.face == face for part in line.letters)]
    return " ".join(" ".join(texts).replace("\u00a0", " ").strip("« »").split())


@settings(max_examples=25)
@given(quotes(14), CANVASES, SETTINGS)
def test_any_quotes_stand_in_any_canvas_and_fill_it(found, canvas, setting):
    parts = compose(Verbatims(found), canvas, setting)
    assert_sound(parts, canvas, setting)
    for part in parts:
        (made,) = tables(part)
        assert len(made.rows) <= 4
        assert math.isclose(made.place.bottom, above(found, canvas, setting).bottom, abs_tol=0.5)


@settings(max_examples=12)
@given(quotes(14), CANVASES)
def test_no_word_of_a_quote_is_lost_nor_its_order_changed(found, canvas):
    parts = compose(Verbatims(found), canvas, FRENCH)
    assert list(dict.fromkeys(message for part in parts for message in part.messages)) == [one.message for one in found]
    for one in found:
        whole = "".join(run.text for run in one.text[0].runs)
        assert words_of(parts, one.message) == " ".join(whole.replace("\u00a0", " ").strip("« »").split())


@given(quotes(14), CANVASES, SETTINGS)
def test_one_size_for_the_quotes_of_all_slides(found, canvas, setting):
    parts = compose(Verbatims(found), canvas, setting)
    sizes = {cell.lines[0].size for cell in cells(parts) if cell.field and cell.field.role == "quote"}
    assert len(sizes) == 1
    assert sizes.pop() >= setting.look.size(14)


@pytest.mark.parametrize("word", ["海を渡る", "שלום", "le 海"])
def test_rows_are_as_high_as_letters_of_other_scripts_need(word):
    for length in (30, 90, 200):
        made = tuple(quoted(f"m{n}", " ".join([word] * length), VOICE, THEME, "נאמר") for n in range(3))
        for canvas in (WIDE, NARROW):
            assert_sound(compose(Verbatims(made), canvas, FRENCH), canvas, FRENCH)


def test_quotes_are_shared_out_evenly():
    assert [len(part.messages) for part in compose(some(9), WIDE, FRENCH)] == [3, 3, 3]
    assert [len(part.messages) for part in compose(some(5), WIDE, FRENCH)] == [3, 2]


def test_a_quote_longer_than_a_slide_goes_on_at_the_end_of_a_sentence_and_says_so():
    parts = compose(some(1, 40), WIDE, FRENCH)
    assert len(parts) > 1
    for part, following in pairwise(parts):
        lines = [cell for cell in cells([part]) if cell.field and cell.field.role == "quote"][-1].lines
        assert lines[-2].text.endswith("échanges.")
        assert lines[-1].text == "suite page suivante"
        assert "suite" in said([following])
    assert said(parts).count("«") == said(parts).count("»") == 1


def test_the_mark_hangs_so_that_words_and_context_share_one_vertical():
    (part,) = compose(some(2), WIDE, FRENCH)
    words, context = next(cell for cell in cells([part]) if cell.field and cell.field.role == "quote").lines
    assert words.hang == words.margin == context.margin > 0
    assert context.hang == 0


def test_where_a_quote_stands_is_said_and_what_is_not_known_too():
    known = quoted("m1", SENTENCE, VOICE, THEME)
    unknown = Quoted("m2", known.text, VOICE, THEME)
    assert "non situé" in said(compose(Verbatims((known, unknown)), WIDE, FRENCH))
    bare = compose(Verbatims((unknown,)), WIDE, FRENCH)
    assert "non situé" not in said(bare)
    assert len(tables(bare[0])[0].columns) == 2


def test_each_slide_is_titled_by_its_themes_and_the_first_of_a_theme_can_be_linked():
    cap = ThemeLine("cap", "Le cap", "", 2)
    several = [quoted(f"m{n}", SENTENCE, VOICE, THEME if n < 5 else cap) for n in range(8)]
    first, second = compose(Verbatims(tuple(several), is_proved=True), WIDE, FRENCH)
    assert first.title.replace("\u00a0", " ") == "Ce qu’ils ont dit, mot pour mot : le sens"
    assert second.title.replace("\u00a0", " ") == "Ce qu’ils ont dit, mot pour mot : le sens et le cap"
    assert (first.keys, second.keys) == (("verbatims/sens",), ("verbatims/cap",))


@pytest.mark.parametrize("share", [0.98, 1.0], ids=["as measured", "by a renderer that uses all of the width"])
@pytest.mark.parametrize(
    "words",
    [
        "Le sens c’est par exemple le mieux être et le mieux vivre ensemble",
        "Le Big Data est le moteur de la transformation numérique",
        SENTENCE.strip() + " Le numérique c’est l’intelligence collective",
    ],
)
def test_no_quote_ends_on_a_single_word(words, share):
    context = "Une illustration de ce que le numérique peut viser au-delà du chiffre."
    found = Verbatims(tuple(quoted(f"m{n}", words, VOICE, THEME, context) for n in range(4)), is_proved=True)
    for wide in range(780, 880, 5):
        (part,) = compose(found, WIDE._replace(w=wide), FRENCH)
        (made,) = tables(part)
        cell = made.rows[0][1][1]
        line = cell.lines[0]
        room = made.columns[1] - cell.inset[0] - cell.inset[2] - line.margin
        lay = broken_at(standing(line), room * share / 0.98, FRENCH.look)
        assert len(lay.lines[-1].replace("\u00a0", " ").strip("» ").split()) > 1, lay.lines


@pytest.mark.parametrize("face", ["Arial", "DejaVu Sans"])
def test_where_a_quote_stands_is_told_on_a_line_also_in_a_wide_font(face):
    told = "caractères 12583–12691"
    found = replace(quoted("m1", SENTENCE, VOICE, THEME, ""), place=("Source", told))
    setting = replace(FRENCH, look=replace(COMPANY, major=face, minor=face))
    (part,) = compose(Verbatims((found,), is_proved=True), WIDE, setting)
    (made,) = tables(part)
    line = next(line for cell in cells([part]) for line in cell.lines if line.text == told)
    assert one_line(line, setting.look) <= made.columns[-1]


def test_of_places_with_as_many_letters_the_widest_has_room_on_its_line():
    told = [letter * 11 for letter in "iljtMfIr1"]
    found = tuple(replace(one, place=(text,)) for one, text in zip(some(len(told)).quotes, told, strict=True))
    parts = compose(Verbatims(found, is_proved=True), WIDE, FRENCH)
    line = next(line for cell in cells(parts) for line in cell.lines if line.text == "M" * 11)
    assert one_line(line, CROSSING) <= tables(parts[0])[0].columns[-1]


def test_names_and_positions_of_long_words_break_inside_none():
    voice = Voice("Bartholomäus Wolfeschlegelsteinhausenberger", "Informationssicherheitsmanagement", "Bund")
    (part,) = compose(Verbatims((quoted("m", SENTENCE, voice, THEME),)), WIDE, FRENCH)
    (made,) = tables(part)
    cell = made.rows[0][1][0]
    room = made.columns[0] - cell.inset[0] - cell.inset[2]
    assert cell.lines[0].text == voice.name
    assert not any(broken_at(line, room, FRENCH.look).is_torn for line in cell.lines)


def test_the_fewer_quotes_stand_on_a_slide_the_larger_they_are():
    made = [compose(some(count), WIDE, FRENCH) for count in range(1, 5)]
    one, two, three, four = ({row[1].lines[0].size for _, row in tables(part)[0].rows} for (part,) in made)
    assert min(one) >= 34 > max(two)
    assert min(two) >= 28 > max(three)
    assert max(four) <= 24


def test_as_many_quotes_stand_on_a_slide_as_are_read_there():
    long, tall = some(4, 11), Rect(48, 104, 864, 800)
    assert [len(tables(part)[0].rows) for part in compose(long, tall, FRENCH)] == [1, 1, 1, 1]
    assert [len(tables(part)[0].rows) for part in compose(some(4, 2), tall, FRENCH)] == [4]
