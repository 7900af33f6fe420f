"""Who speaks of what, as a table with dots."""

from __future__ import annotations

import math
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.deck.compose.kinds.voices import compose
from briefing.deck.compose.model import Cell, Dot, Group, Line, Table, flat
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import fits_one_line
from briefing.deck.compose.texts import one_line
from briefing.deck.plan.contents import Attendance, ThemeLine, Voice, Voices
from briefing.deck.wording.labels import words
from tests.deck.compose.kinds.contents import (
    CANVASES,
    COMPANY,
    FRENCH,
    NARROW,
    SETTINGS,
    VOICES,
    WIDE,
    assert_sound,
    said,
    tables,
    themes,
)

SIX = tuple(
    ThemeLine(f"t{n}", title, "", n + 1, 2, 2)
    for n, title in enumerate(("Le sens", "Le courant", "Le client", "L’équipage", "Le cap", "Les passeurs"))
)


@st.composite
def attendances(draw: st.DrawFn) -> Voices:
    many = draw(st.integers(1, 16))
    counts = st.lists(st.integers(0, 12), min_size=many, max_size=many).map(tuple)
    rows = draw(st.lists(st.builds(Attendance, VOICES, counts), min_size=1, max_size=30))
    shared = draw(st.sets(st.integers(0, many - 1), max_size=3))
    return Voices(draw(themes(many)), tuple(rows), tuple(sorted(shared)))


def voices(*rows: tuple[str, str, tuple[int, ...]], shared: tuple[int, ...] = (2,)) -> Voices:
    return Voices(SIX, tuple(Attendance(Voice(name, "DSI", where), counts) for name, where, counts in rows), shared)


def board() -> Voices:
    return voices(
        ("Georges Epinette", "Groupement des Mousquetaires", (2, 0, 1, 0, 1, 1)),
        ("Bernard Duverneuil", "Essilor", (0, 0, 1, 1, 0, 0)),
        ("Bruno Mesnard", "Sanofi", (0, 0, 1, 0, 0, 0)),
    )


def only_table(parts) -> Table:
    (part,) = parts
    (made,) = tables(part)
    return made


def dots(parts) -> list[Dot]:
    return [shape for part in parts for shape in flat(part.shapes) if isinstance(shape, Dot)]


def test_heads_on_end_leave_room_for_a_row():
    titles = ["le"] * 7 + ["numérique nos d’investissement cap cap"]
    themes = tuple(ThemeLine(f"t{n}", title, "", n % 6 + 1, 1, 1) for n, title in enumerate(titles))
    setting = Setting(COMPANY, words("fr"), "fr-FR")
    parts = compose(Voices(themes, (Attendance(Voice("le", "", ""), (0,) * 8),), ()), NARROW, setting)
    assert_sound(parts, NARROW, setting)


@settings(max_examples=12)
@given(attendances(), CANVASES, SETTINGS)
def test_any_attendance_stands_in_any_canvas(content, canvas, setting):
    parts = compose(content, canvas, setting)
    assert_sound(parts, canvas, setting)
    made = only_table(parts)
    assert abs(made.place.bottom - canvas.bottom) < 0.5
    assert abs(made.place.w - canvas.w) < 0.5


@given(attendances(), CANVASES, SETTINGS)
def test_no_quote_is_lost_however_rows_and_columns_are_counted_together(content, canvas, setting):
    made = only_table(compose(content, canvas, setting))
    whole = sum(sum(row.counts) for row in content.rows)
    rows = [row for _, row in made.rows[1:-1]]
    assert sum(int(row[-1].lines[0].text) for row in rows) == whole
    foot = [cell.lines[0].text for cell in made.rows[-1][1][1:]]
    assert sum(map(int, foot[:-1])) == whole == int(foot[-1])


def test_each_count_has_a_dot_in_the_middle_of_its_cell_and_its_area_grows_with_it():
    parts = compose(board(), WIDE, FRENCH)
    made = only_table(parts)
    found = dots(parts)
    assert len(found) == 7
    two, one = found[0], found[1]
    assert two.label is not None
    assert two.label.text == "2"
    assert one.label is None
    assert round((two.radius / one.radius) ** 2, 6) == 2
    assert two.x == made.place.x + made.columns[0] + made.columns[1] / 2
    assert two.y == made.place.y + made.rows[0][0] + made.rows[1][0] / 2


def test_what_the_dots_say_is_told_to_those_who_cannot_see_them():
    (part,) = compose(board(), WIDE, FRENCH)
    (group,) = [shape for shape in part.shapes if isinstance(shape, Group)]
    assert group.description.startswith("Georges Epinette : Le sens 2, Le client 1")


def test_the_column_that_the_title_names_stands_on_paper_from_head_to_foot():
    made = only_table(compose(board(), WIDE, FRENCH))
    assert all([cell.fill is not None for cell in row] == [n == 3 for n in range(8)] for _, row in made.rows)


def test_in_a_tie_no_column_is_lit():
    made = only_table(compose(voices(("A", "B", (1, 1, 0, 0, 0, 0)), shared=(0, 1)), WIDE, FRENCH))
    assert not any(cell.fill for _, row in made.rows for cell in row)


def test_more_than_twelve_speakers_are_counted_by_organisation():
    rows = [(f"Voix {n}", ("Danone", "Essilor")[n % 2], (1, 0, 0, 0, 0, 0)) for n in range(13)]
    made = only_table(compose(voices(*rows, ("Seule", "", (0, 0, 0, 0, 0, 2))), WIDE, FRENCH))
    assert made.keys == ("", "Danone", "Essilor", "Seule", "")
    assert [row[-1].lines[0].text for _, row in made.rows[1:-1]] == ["7", "6", "2"]
    assert [line.text for line in made.rows[1][1][0].lines] == ["Danone", "7 voix"]


def test_an_organisation_has_one_row_however_its_marks_and_case_are_written():
    rows = [(f"Voix {n}", ("L’Oréal", "L'oréal")[n % 2], (1, 0, 0, 0, 0, 0)) for n in range(13)]
    made = only_table(compose(voices(*rows), WIDE, FRENCH))
    assert made.keys == ("", "L’Oréal", "")


def test_of_many_organisations_the_last_are_counted_together():
    rows = [(f"Voix {n}", f"Organisation {n}", (n % 5 + 1, 0, 0, 0, 0, 0)) for n in range(40)]
    made = only_table(compose(voices(*rows), WIDE, FRENCH))
    assert made.keys[-2].endswith("autres")
    assert sum(int(row[-1].lines[0].text) for _, row in made.rows[1:-1]) == sum(n % 5 + 1 for n in range(40))


def heads(titles: Sequence[str], high: float = WIDE.h) -> list[Cell]:
    many = tuple(ThemeLine(f"t{n}", title, "", n % 6 + 1, 1, 1) for n, title in enumerate(titles))
    content = Voices(many, tuple(Attendance(Voice(f"V{n}"), (1,) * len(titles)) for n in range(12)), (0,))
    canvas = WIDE._replace(h=high)
    parts = compose(content, canvas, FRENCH)
    assert_sound(parts, canvas, FRENCH)
    return list(only_table(parts).rows[0][1][1:-1])


def test_heads_of_many_themes_stand_on_end_and_whole():
    titles = [f"{word} clés" for word in ("Budget", "Compétences", "Conformité", "Cybersécurité", "Données") * 3]
    found = heads(titles[:14])
    assert [cell.lines[0].text for cell in found] == titles[:14]
    assert all(cell.turned for cell in found)


def test_heads_that_would_look_the_same_say_what_tells_them_apart():
    titles = [f"La transformation numérique des services {what}" for what in ("publics", "internes", "vendus")]
    texts = [cell.lines[0].text for cell in heads([*titles, *(f"Thème {n}" for n in range(10))], 370)]
    assert texts[:3] == ["…publics", "…internes", "…vendus"]
    assert len(set(texts)) == 13


def test_few_themes_keep_their_heads_upright():
    assert not any(cell.turned for cell in heads(["L’interopérabilité des systèmes d’information", "Coûts"]))


def test_of_a_position_with_a_word_too_long_what_can_be_read_is_kept():
    row = Attendance(Voice("Léa Ng", "Directrice des anticonstitutionnellementinterministériels", "RTE"), (1,) * 6)
    names = only_table(compose(Voices(SIX, (row,), (0,)), WIDE, FRENCH)).rows[1][1][0].lines
    assert [line.text for line in names] == ["Léa Ng", "RTE"]


def test_the_legend_speaks_of_size_only_where_sizes_differ():
    assert "Taille du point" in said(compose(board(), WIDE, FRENCH))
    assert "Taille" not in said(compose(voices(("A", "B", (1, 0, 0, 0, 0, 0))), WIDE, FRENCH))


def test_beside_few_themes_names_and_organisations_stand_whole_on_their_lines():
    voice = Voice("Marie-Charlotte de La Rochefoucauld", "Directrice générale déléguée", "Caisse nationale")
    themes = tuple(ThemeLine(f"t{n}", f"Thème {n}", "", n, 1, 1) for n in (1, 2, 3))
    rows = (Attendance(voice, (1, 1, 0)), Attendance(Voice("Léa Ng", "DSI", "RTE"), (0, 0, 1)))
    [part] = compose(Voices(themes, rows, (0,)), WIDE, FRENCH)
    [made] = tables(part)
    cell = made.rows[1][1][0]
    wide = made.columns[0] - cell.inset[0] - cell.inset[2]
    assert [line.text for line in cell.lines] == [voice.name, voice.position]
    assert all(fits_one_line(line, wide, FRENCH.look) for line in cell.lines)
    assert min(made.columns[1:-1]) >= 120


def test_where_positions_take_too_many_lines_each_name_has_one_under_it():
    role = "Vice-présidente chargée du climat, de l’énergie et de la biodiversité"
    told = (("Anne Roy", role, "Région des Hauts-de-France"), ("Li Wu", "Maire", ""), ("Ana Le Goff", role, ""))
    rows = tuple(Attendance(Voice(*told[n % 3]), (1,) * 6) for n in range(7))
    canvas = WIDE._replace(h=360)
    parts = compose(Voices(SIX, rows, (0,)), canvas, FRENCH)
    assert_sound(parts, canvas, FRENCH)
    names = [[line.text for line in row[0].lines] for _, row in only_table(parts).rows[1:4]]
    assert names[:2] == [["Anne Roy", "Région des Hauts-de-France"], ["Li Wu", "Maire"]]
    assert names[2][1].startswith("Vice-présidente")
    assert names[2][1].endswith("…")


def test_an_organisation_of_one_voice_says_whose():
    rows = [(f"Voix {n}", "Danone" if n else "Essilor", (1, 0, 0, 0, 0, 0)) for n in range(13)]
    made = only_table(compose(voices(*rows), WIDE, FRENCH))
    assert [[line.text for line in row[0].lines] for _, row in made.rows[1:-1]] == [
        ["Danone", "12 voix"],
        ["Essilor", "Voix 0"],
    ]


def test_heads_on_end_take_the_room_that_organisations_leave_which_are_fewer_than_voices():
    titles = ["Artificial intelligence and its uses", *(f"Theme {n}" for n in range(9))]
    many = tuple(ThemeLine(f"t{n}", title, "", n % 6 + 1, 1, 1) for n, title in enumerate(titles))
    rows = tuple(Attendance(Voice(f"V{n}", "", f"O{n % 4}"), (1,) * 10) for n in range(14))
    made = only_table(compose(Voices(many, rows, (0,)), WIDE._replace(h=330), FRENCH))
    assert made.rows[0][1][1].lines[0].text == titles[0]


def test_the_corners_of_a_number_stand_on_its_dot():
    rows = tuple(Attendance(Voice(f"Voix {n}"), (0, 2, 10 + n, 0, 0, 0)) for n in range(12))
    found = dots(compose(Voices(SIX, rows, ()), WIDE._replace(h=310), FRENCH))
    labelled = [dot for dot in found if dot.label]
    assert len(labelled) > 12
    for dot in labelled:
        wide = one_line(Line((dot.label,)), FRENCH.look)
        assert dot.radius >= math.hypot(wide, 0.7 * dot.label.size) / 2
