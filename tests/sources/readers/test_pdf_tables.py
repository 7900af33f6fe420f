"""The tables of PDFs: what stands in one cell is never read on in another."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading, read_bytes
from tests.sources.readers.drawing import Drawn, column, pdf_of, ruled, tagged_pdf_of

LEFT, MIDDLE, RIGHT = 72, 200, 400
ABOVE = column(["The council met in the old harbour hall on Tuesday."])
BELOW = column(["The council meets again in May."], top=400)
SAID = [
    ("Anne Roy", ["“We will leave our own rooms", "before the year is over, and", "we will train everybody.”"]),
    ("Paul Martin", ["“The cloud is no aim of ours,", "it is a means.”"]),
    ("Claire Ames", ["“I sign no contract without", "a way out of it.”"]),
]
ANSWERS = [
    ["purchasing asks for prices", "and reports in March"],
    ["a plan of courses follows"],
    ["a clause is", "drafted"],
]
X, Y = (66, 194, 394, 540), (540, 592, 644, 696)
QUOTES = [(" ".join(words).strip("”“").rstrip("."), name) for name, words in SAID]


def cells() -> list[list[list[Drawn]]]:
    return [
        [column([name], LEFT, top), column(words, MIDDLE, top), column(answer, RIGHT, top)]
        for (name, words), answer, top in zip(SAID, ANSWERS, (680, 628, 576), strict=True)
    ]


def flat(rows: Sequence[Sequence[Sequence[Drawn]]]) -> list[Drawn]:
    return [drawn for row in rows for cell in row for drawn in cell]


def woven(rows: Sequence[Sequence[Sequence[Drawn]]]) -> list[Drawn]:
    return sorted(flat(rows), key=lambda drawn: (-drawn.y, drawn.x))


def by_column(rows: Sequence[Sequence[Sequence[Drawn]]]) -> list[Drawn]:
    return sorted(flat(rows), key=lambda drawn: (drawn.x, -drawn.y))


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(quote.text.rstrip("."), quote.speaker) for quote in find_quotes(reading.text)]


@pytest.mark.parametrize("drawn", [flat, woven, by_column])
def test_words_in_a_ruled_cell_are_those_of_the_voice_in_its_row(drawn):
    found = read_bytes(pdf_of([[*ABOVE, *ruled(X, Y), *drawn(cells()), *BELOW]]), "a.pdf")
    assert told(found) == QUOTES
    assert not found.doubts


def test_words_in_a_tagged_cell_are_those_of_the_voice_in_its_row():
    found = read_bytes(tagged_pdf_of(ABOVE, cells(), BELOW), "a.pdf")
    assert told(found) == QUOTES
    assert not found.doubts


@pytest.mark.parametrize("drawn", [flat, woven, by_column])
def test_words_beside_a_name_are_theirs_where_only_white_parts_the_rows(drawn):
    found = read_bytes(pdf_of([[*ABOVE, *drawn(cells()), *BELOW]]), "a.pdf")
    assert told(found) == QUOTES


def test_a_rule_that_some_rows_lack_parts_those_that_nothing_crosses():
    short = [f"{x} {low} m {x} {high} l S" for x in X for low, high in ((540, 592), (644, 696))]
    found = read_bytes(pdf_of([[*ABOVE, *ruled(X[:1], Y), *short, *ruled((66, 540), Y)[2:], *flat(cells())]]), "a.pdf")
    assert told(found) == QUOTES


def test_short_cells_are_read_row_by_row_and_the_text_around_stays_apart():
    rows = [
        [
            column(["Ask for prices of"], LEFT, 680) + column(["the three houses"], LEFT, 666),
            column(["Anne Roy"], MIDDLE, 680),
        ],
        [column(["Write a clause"], LEFT, 628), column(["Paul Martin"], MIDDLE, 628)],
    ]
    found = read_bytes(pdf_of([[*ABOVE, *ruled(X[:3], Y[1:]), *flat(rows), *BELOW]]), "a.pdf")
    assert found.text.split("\n\n") == [
        ABOVE[0].text,
        "| Ask for prices of the three houses | Anne Roy |",
        "| Write a clause | Paul Martin |",
        BELOW[0].text,
    ]


def test_a_cell_that_is_full_to_its_rule_is_not_read_on_in_the_next():
    rows = [[[Drawn(LEFT, 680, "Prices"), Drawn(LEFT + 34, 680, "of houses")]], [[Drawn(LEFT, 628, "Clause")]]]
    found = read_bytes(pdf_of([[*ABOVE, *ruled((66, 104, 194), Y[1:]), *flat(rows), *BELOW]]), "a.pdf")
    assert "| Prices | of houses |" in found.text.split("\n\n")


def test_a_frame_around_a_page_and_a_rule_between_columns_are_no_table():
    columns = [
        *column(["We will not part them,", "and we will not", "read them across."], 72, 680),
        *column(["said the chair, who", "was of another", "opinion once."], 310, 680),
    ]
    plain, framed = (
        read_bytes(pdf_of([[*ABOVE, *rules, *columns]]), "a.pdf")
        for rules in ([], [*ruled((60, 550), (600, 700)), "300 640 m 300 690 l S"])
    )
    assert framed.text == plain.text


@given(
    st.lists(
        st.lists(st.sampled_from(["Prices", "Anne Roy", "12 May 2027", "to be set"]), min_size=2, max_size=2),
        min_size=2,
        max_size=8,
    )
)
def test_every_row_is_told_in_its_order(table):
    tops = [690 - 30 * number for number in range(len(table))]
    drawn = [
        Drawn(x, top, text)
        for top, row in zip(tops, table, strict=True)
        for x, text in zip((LEFT, MIDDLE), row, strict=True)
    ]
    rules = ruled(X[:3], [*(top - 14 for top in reversed(tops)), 704])
    found = read_bytes(pdf_of([[*ABOVE, *rules, *drawn]]), "a.pdf")
    assert found.text.split("\n\n")[1:] == [f"| {' | '.join(row)} |" for row in table]
