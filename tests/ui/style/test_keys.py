"""The letters that press buttons, and names that hold the sign which marks them."""

from __future__ import annotations

from briefing.ui.style.keys import literal, plain, with_letters


def test_each_text_has_a_letter_of_its_own_the_first_of_a_word_where_one_is_free():
    assert with_letters(["Save", "Don’t save", "Stop"]) == ["&Save", "&Don’t save", "S&top"]
    assert with_letters(["Save", "Do&n’t save", "No"]) == ["&Save", "Do&n’t save", "N&o"]
    assert with_letters(["A", "A"]) == ["&A", "A"]


def test_no_letter_of_a_name_is_marked():
    assert with_letters(["“Save”", "Only “Ann”", "Only « Orly »"]) == ["“Save”", "&Only “Ann”", "O&nly « Orly »"]


def test_an_ampersand_of_a_name_comes_out_as_it_went_in():
    assert plain(f"&Undo: Edit theme “{literal('R&D')}”…") == "Undo: Edit theme “R&D”"
