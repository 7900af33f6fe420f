"""What is kept of a PDF: its text as read, column by column, without the edges of its pages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.core.paths import resources
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading, read_bytes
from tests.sources.readers.drawing import Drawn, by_rows, column, pdf_of, without_height

LEFT = [
    "The spring council met in the",
    "old harbour hall on Tuesday,",
    "with two hundred members in",
    "the room. “We will open the",
    "data before the end of the",
    "year, and we will pay for it,”",
]
RIGHT = [
    "said Martha Lindqvist, chief",
    "information officer of Norvik.",
    "She had come by train with",
    "three of her colleagues. “The",
    "next step is a common plat-",
    "form, which each of our towns",
]
LAST = ["will run in turn,” she added.", "The members voted at night."]
TEXT = " ".join([*LEFT, *RIGHT, *LAST]).replace("plat- form", "platform")


def read(*pages: list[Drawn]) -> Reading:
    return read_bytes(pdf_of(pages), "a.pdf")


def told(reading: Reading) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (quote.text, quote.speaker, reading.doubts_in(quote.start, quote.end)) for quote in find_quotes(reading.text)
    ]


@pytest.mark.parametrize("drawn", [by_rows, lambda *columns: [line for each in columns for line in each]])
@pytest.mark.parametrize("shift", [0, 5])
def test_columns_are_read_one_after_the_other(drawn, shift):
    found = read(drawn(column(LEFT), column(RIGHT, 310, 760 - shift)), column(LAST))
    assert " ".join(found.text.split()) == TEXT
    assert told(found) == [
        ("We will open the data before the end of the year, and we will pay for it", "Martha Lindqvist", ()),
        (
            "The next step is a common platform, which each of our towns will run in turn",
            "Martha Lindqvist",
            ("page",),
        ),
    ]


def test_columns_with_lines_of_other_heights_are_not_woven():
    left = [*LEFT, *RIGHT, *LAST, *LEFT]
    right = ["This column is set closer,", "line for line, than the other", "one beside it is, so that no"] * 6
    found = read(by_rows(column(left), column(right, 310, leading=13)))
    assert " ".join(found.text.split()).startswith(TEXT)


def test_three_columns_under_a_title_across_them():
    parts = [LEFT, RIGHT, [*LAST, "and left with a plan in hand,", "for the season to come soon."]]
    title = [Drawn(72, 800, "The spring council of all the towns of the coast and of the three islands of Norvik", 14)]
    found = read(title + by_rows(*(column(part, 72 + 165 * number) for number, part in enumerate(parts))))
    assert found.text.startswith(title[0].text + "\n\nThe spring council met in the old")
    assert TEXT in found.text
    assert told(found)[1][2] == ("column",)


def test_a_table_is_read_row_by_row():
    names = ["Ada Okoro", "Paul Storm", "Jean Valmy", "Luc Ferrand"]
    rows = by_rows(column(names), column(["Mayor of Brant", "Clerk", "Head of IT", "Director"], 310))
    assert " ".join(read(rows).text.split()).startswith("Ada Okoro Mayor of Brant Paul Storm Clerk")


TOWNS = ["12 May", "Harbour hall", "14 May", "Norvik", "20 June", "Town house"]
BESIDE = {
    "right": [column(TOWNS, 330)],
    "left": [column(TOWNS, 20, 755)],
    "half": [column(TOWNS[:4], 330, 732)],
    "sparse": [column(TOWNS[::2], 330, 746, 28)],
    "line numbers": [column(list("123456789"), 40)],
    "two": [column(TOWNS[:4], 0), column(TOWNS, 330)],
}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
def test_what_stands_beside_a_text_is_told_after_it(beside):
    """However narrow it is: a quote that goes on over the page is whole, too."""
    found = read(by_rows(column(LEFT[:4] + RIGHT[2:4] + LEFT[4:5], 100), *beside), column(LEFT[5:] + RIGHT[:2]))
    text = " ".join([*LEFT[:4], *RIGHT[2:4], *LEFT[4:], *RIGHT[:2]])
    told_after = [drawn.text for each in beside for drawn in each]
    assert " ".join(found.text.split()) == " ".join([text, *told_after])


def test_beside_one_of_two_columns_may_stand_what_is_no_text():
    found = read(by_rows(column(LEFT), column(RIGHT, 242), column(TOWNS, 420)), column(LAST))
    assert " ".join(found.text.split()) == " ".join([TEXT, *TOWNS])
    assert [speaker for _, speaker, _ in told(found)] == ["Martha Lindqvist"] * 2


def test_a_text_beside_which_something_stood_goes_on_below_it():
    below = ["will run in turn, for all of us and for all of our friends abroad,” she added at night."]
    found = read(by_rows(column(RIGHT), column(TOWNS, 330)) + column(below, top=676))
    assert "which each of our towns will run in turn" in found.text
    assert found.text.startswith(RIGHT[0])


CELLS = {
    "at the first line": ([760, 732, 704], ["12 May", "14 May", "20 May"]),
    "at the last line": ([746, 718, 690], ["12,000", "8,000", "3,000"]),
    "at both": (
        [760, 746, 732, 718, 704, 690],
        ["Ada Okoro,", "mayor", "Jean Valmy,", "clerk", "Luc Ferrand,", "guest"],
    ),
}


@pytest.mark.parametrize(("heights", "cells"), CELLS.values(), ids=CELLS)
@pytest.mark.parametrize("x", [20, 330])
def test_a_table_whose_cells_have_several_lines_stays_in_rows(heights, cells, x):
    text = [
        "We mend the old roof of the",
        "harbour hall",
        "Members vote for a plan for",
        "the season",
        "Some",
        "go home",
    ]
    drawn = by_rows(column(text, 120), [Drawn(x, y, cell) for y, cell in zip(heights, cells, strict=True)])
    assert " ".join(read(drawn).text.split()) == " ".join(one.text for one in drawn)


def test_a_quote_over_cells_of_one_row_is_to_be_looked_at():
    text = [
        "“We will open all of the",
        "harbour data,” said Ada Okoro.",
        "Members vote for a plan for",
        "the season at once.",
    ]
    text += ["All of the guests then", "went home."]
    found = read(by_rows(column(text), [Drawn(330, y, cell) for y, cell in zip((760, 732, 704), "ABC", strict=True)]))
    assert [doubts for _, _, doubts in told(found)] == [("column",)]


EDGES = [
    ([(72, 790, "HARBOUR REVIEW"), (480, 790, "Spring 2026"), (290, 40, "12")], "13"),
    ([(72, 790, "Harbour Council – Annual report 2026"), (280, 40, "Page 7 of 40")], "Page 8 of 40"),
    ([(72, 800, "Harbour"), (72, 786, "Annual report"), (500, 40, "– 12 –")], "– 13 –"),
    ([(72, 40, "© Harbour Council 2026"), (500, 40, "7/40")], "8/40"),
    ([(280, 800, "xii")], "xiii"),
    ([(280, 40, "Page 7 sur 40")], "Page 8 sur 40"),
]


@pytest.mark.parametrize(("edges", "number"), EDGES)
@pytest.mark.parametrize("is_first", [True, False])
def test_heads_feet_and_page_numbers_are_left_out(edges, number, is_first):
    """A quote goes on over them; programs draw them before the text or after it."""
    first = [Drawn(*edge) for edge in edges]
    second = [*first[:-1], first[-1]._replace(text=number)]
    pages = [(first, column(LEFT[:4])), (second, column(LEFT[4:] + RIGHT[:2]))]
    found = read(*([*edge, *text] if is_first else [*text, *edge] for edge, text in pages))
    assert " ".join(found.text.split()) == " ".join(LEFT + RIGHT[:2])
    assert [quote[2] for quote in told(found)] == [("page",)]


def test_the_number_of_a_single_page_is_left_out():
    assert read([*column(LEFT), Drawn(290, 40, "12")]).text.endswith("pay for it,”")


def test_numbers_within_the_text_stay():
    lines = [*LEFT[:3], "2026", *LEFT[3:]]
    assert "2026" in read(column(lines), column([*RIGHT, "12"])).text
    assert read(column([*LEFT, "12"])).text.endswith("12")


def test_the_same_words_elsewhere_on_a_page_stay():
    found = read(column(["Spring council", *LEFT], top=700), column(["Spring council", *RIGHT], top=640))
    assert found.text.count("Spring council") == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("In 2024 we lost 12 of our towns.", "In 2025 we lost 9 of our towns."),
        ("THE CHAIR:", "THE CHAIR:"),
        ("The members voted at night.", "The members slept at night."),
    ],
)
@pytest.mark.parametrize("is_apart", [True, False])
def test_a_line_of_the_text_at_the_edge_of_a_page_stays_where_no_other_page_repeats_it(first, second, is_apart):
    """Numbers that differ by no count of pages are no page's, and what opens somebody's words is no head."""
    top = 790 if is_apart else 774
    found = read([Drawn(72, top, first), *column(LEFT)], [Drawn(72, top, second), *column(RIGHT)])
    assert found.text.count(first) + found.text.count(second) * (first != second) == 2


def test_what_far_pages_have_at_their_edges_by_chance_stays():
    head = Drawn(72, 774, "THE CHAIR")
    between = [column([f"{number}: {line}" for line in LEFT]) for number in ("one", "two")]
    assert read([head, *column(LEFT)], *between, [head, *column(RIGHT)]).text.count("THE CHAIR") == 2


@pytest.mark.parametrize("lone", ["Ici.", "“Il”", "2026"])
def test_short_words_and_years_apart_at_an_edge_are_no_page_numbers(lone):
    assert lone in read([Drawn(72, 800, lone), *column(LEFT)], column(RIGHT)).text


def test_a_year_that_is_the_head_of_every_page_is_left_out():
    assert "2026" not in read(*([Drawn(72, 800, "2026"), *column(part)] for part in (LEFT, RIGHT))).text


NOTE = "1 Interview of 4 March, at the harbour."


@pytest.mark.parametrize("note", [NOTE, "* Interview of 4 March.", "[1] Interview of 4 March.", "1. Interview."])
def test_footnotes_are_left_out(note):
    notes = column([note, "and a second line of the same note"], top=100, leading=10, size=8)
    assert " ".join(read([*column(LEFT[:4]), *notes], column(LEFT[4:])).text.split()) == " ".join(LEFT)


def test_raised_marks_of_notes_are_left_out():
    line = [Drawn(72, 760, "“We will open"), Drawn(139.7, 764, "12", 6), Drawn(149, 760, "the data,” said Ada Okoro.")]
    note = [Drawn(72, 100, "12 Interview.", 8)]
    found = read(line + column(LEFT, top=740) + note)
    assert found.text.startswith("“We will open the data,” said Ada Okoro.")
    assert "Interview" not in found.text
    assert not found.doubts


def test_exponents_stay():
    line = [Drawn(72, 760, "The hall has 20 m"), Drawn(158.2, 764, "2", 6), Drawn(166, 760, "for all of us.")]
    assert read(line + column(LEFT, top=740)).text.startswith("The hall has 20 m2 for all of us.")


@pytest.mark.parametrize(
    ("left", "right", "kept", "is_sure"),
    [
        ("à ras", "surer", "rassurer", True),
        ("c’est-à", "dire", "c’est-à-dire", True),
        ("peut", "être", "peut-être", True),
        ("a-t", "elle", "a-t-elle", True),
        ("dit", "il", "dit-il", True),
        ("le vice", "président", "vice-président", True),
        ("une nouvel", "le", "nouvelle", True),
        ("d’infor", "mation", "d’information", True),
        ("l’", "été", "l’ été", True),
        ("the plat", "form", "platform", True),
        ("a self", "made", "self-made", True),
        ("de Saint", "Étienne", "Saint-Étienne", True),
        ("COVID", "19", "COVID-19", True),
        ("l’INFOR", "MATION", "INFORMATION", True),
        ("Xan", "torvia", "Xan-torvia", False),
        ("long", "lived", "long-lived", True),
        ("data", "driven", "data-driven", False),
    ],
)
def test_hyphens_at_ends_of_lines_are_decided_by_evidence(left, right, kept, is_sure):
    lines = [f"Il a parlé de cela, hier soir, {left}-", f"{right} dans la salle, devant les habitants réunis."]
    lines = lines if left[-1] != "’" else [lines[0][:-1], lines[1]]
    found = read(column(lines))
    assert kept in found.text
    assert [doubt.kind for doubt in found.doubts] == ([] if is_sure else ["hyphen"])


@pytest.mark.parametrize(("elsewhere", "kept"), [("data-driven", "data-driven"), ("datadriven", "datadriven")])
def test_how_a_text_writes_a_word_decides_first(elsewhere, kept):
    found = read(column([f"They are {elsewhere} now, and so they say that they are data-", "driven for good."]))
    assert f"they are {kept} for good" in found.text
    assert not found.doubts


def test_what_a_line_breaks_after_a_dash_or_in_an_address_has_no_space():
    lines = ["See the pages 12–", "14 of the whole report at https://example.org/", "forum, where all of it is told."]
    assert "12–14 of the whole report at https://example.org/forum, where" in read(column(lines)).text


def test_paragraphs_end_where_lines_end_early_are_indented_or_apart():
    lines = column([*LEFT[:2], "with two.", *LEFT[3:]])
    assert "with two.\n\nthe room" in read(lines).text
    apart = column(LEFT[:3], top=760) + column(["They voted, and went home so.", *RIGHT[:2]], top=690)
    assert "members in\n\nThey voted" in read(apart).text


def test_places_lead_back_to_page_and_line():
    found = read(column(LEFT), column(RIGHT))
    assert found.place_of(found.text.index("data before"))[1:] == (1, 5)
    assert found.place_of(found.text.index("three of her"))[1:] == (2, 4)


@pytest.mark.parametrize("drawn", [by_rows, lambda *columns: [line for each in columns for line in each]])
def test_lines_are_counted_as_they_are_read_however_they_are_drawn(drawn):
    found = read(drawn(column(LEFT), column(RIGHT, 330)))
    assert found.place_of(found.text.index("data before"))[1:] == (1, 5)


words = st.lists(st.text("abcdefghijklm", min_size=2, max_size=9), min_size=24, max_size=60)


@settings(max_examples=25, deadline=None)
@given(words, st.booleans())
def test_whatever_stands_in_columns_is_read_in_order(spoken, in_rows):
    lines = [" ".join(spoken[at : at + 3]).ljust(24, "n") for at in range(0, len(spoken) - len(spoken) % 6, 3)]
    half = len(lines) // 2
    left, right = column(lines[:half]), column(lines[half:], 330)
    found = read(by_rows(left, right) if in_rows else left + right)
    assert found.text.split() == " ".join(lines).split()


def test_letters_of_a_font_that_does_not_tell_its_height_are_of_one_size():
    lines = [
        "Écoutons le conseil : il a tenu sa belle séance de printemps, où le cap",
        "nous était tracé ensuite dans un sourire, et ses moyens mis en commun",
        "par les deux villes.",
    ]
    font = without_height((resources() / "fonts" / "Carlito-Regular.ttf").read_bytes())
    assert read_bytes(pdf_of([column(lines)], font), "a.pdf").text == " ".join(lines)
