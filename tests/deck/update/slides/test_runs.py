"""Other words in the dress that people gave."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.update.slides.runs import write_text
from tests.deck.update.human_edits import A, paragraph_text, parsed


def body(*paragraphs):
    """A text of paragraphs, each of words and the size that people gave them."""
    made = "".join(
        f'<a:p><a:r><a:rPr sz="{size}"/><a:t>{words}</a:t></a:r></a:p>' if words else "<a:p/>"
        for words, size in paragraphs
    )
    return parsed(f'<a:txBody xmlns:a="{A[1:-1]}"><a:bodyPr/>{made}</a:txBody>')


def told(made):
    return [
        (paragraph_text(paragraph), [style.get("sz") for style in paragraph.iter(f"{A}rPr")])
        for paragraph in made.iterfind(f"{A}p")
    ]


def written(before, after):
    made = body(*before)
    write_text(made, body(*((words, 10) for words in after)), lambda element: None)
    return told(made)


def test_paragraphs_that_change_places_keep_their_format():
    made = written([("Un", 11), ("Deux", 22), ("Trois", 33)], ["Trois", "Un", "Deux"])
    assert made == [("Trois", ["33"]), ("Un", ["11"]), ("Deux", ["22"])]


def test_a_paragraph_that_goes_takes_its_format_along():
    made = written([("Un", 11), ("Deux", 22)], ["Deux", "Trois"])
    assert made == [("Deux", ["22"]), ("Trois", ["10"])]


def test_a_paragraph_moved_and_another_written_anew_at_its_place():
    made = written([("Un", 11), ("Deux", 22), ("Trois", 33)], ["Deux", "Autre", "Un"])
    assert [words for words, _ in made] == ["Deux", "Autre", "Un"]
    assert dict(made)["Un"] == ["11"]


def test_the_same_words_twice_are_there_twice():
    made = written([("Un", 11), ("Un", 22)], ["Un", "Deux", "Un"])
    assert [words for words, _ in made] == ["Un", "Deux", "Un"]


def test_lines_that_are_joined_keep_the_format_of_each():
    made = written([("Une directrice", 11), ("DSI", 22), ("Michelin", 33)], ["Une directrice", "DSI · Michelin"])
    assert made == [("Une directrice", ["11"]), ("DSI · Michelin", ["22", "33"])]


def test_a_line_that_is_cut_keeps_its_format_in_both():
    made = written([("Une directrice", 11), ("DSI · Michelin", 22)], ["Une directrice", "DSI", "Michelin"])
    assert made == [("Une directrice", ["11"]), ("DSI", ["22"]), ("Michelin", ["22"])]


def test_a_line_that_goes_is_not_joined_to_another():
    made = written([("Un", 11), ("Deux", 22), ("Trois", 33)], ["Une autre"])
    assert made == [("Une autre", ["11"])]


def test_a_paragraph_that_goes_up_is_not_written_over_where_it_was():
    made = written([("Un", 11), ("Deux", 22), ("Trois", 33)], ["Deux", "Un", "Autre", "Trois"])
    assert [words for words, _ in made] == ["Deux", "Un", "Autre", "Trois"]
    assert dict(made)["Deux"] == ["22"]


@given(st.lists(st.sampled_from("abcdef"), max_size=7), st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=7))
def test_a_text_says_what_it_is_to_say_whatever_it_said(before, after):
    assert [words for words, _ in written([(words, 11) for words in before], after)] == after
