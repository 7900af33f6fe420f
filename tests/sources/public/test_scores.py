"""The table of public pages is whole, and its score tells what a page's quotes are worth."""

import re

from tests.sources.annotated import Score
from tests.sources.public.scores import Said, annotated, is_same_speaker, letters, score

PAGE = '<p>Intro.</p><p>"We lost <em>two</em> years &amp; a half," said Ann Lee.</p><p>"The so-called best" shop.</p>'


def _said(words, kind, speaker=""):
    start = PAGE.index(words)
    return Said("a/b", "0" * 40, "page.html", "en", "news", start, start + len(words), kind, speaker)


def test_every_row_names_a_page_at_a_commit_and_a_passage_of_it():
    rows = list(annotated())
    assert {row.language for row in rows} == {"fr", "en"}
    for row in rows:
        assert re.fullmatch(r"[0-9a-f]{40}", row.commit), row.path
        assert row.kind in ("quote", "optional", "other", "none"), row.path
        assert (row.start < row.end) is (row.kind != "none"), row


def test_a_page_counts_what_is_found_who_said_it_and_what_is_nobodys(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    right, missed = (
        _said("We lost <em>two</em> years &amp; a half", "quote", "Lee"),
        _said("Intro.", "quote", "Bob Roy"),
    )
    total = Score()
    assert score(page, [right, missed], total) == ["missed | Bob Roy | intro"]
    assert (total.told, total.right, total.known, total.found) == (2, 1, 1, 1)
    wrong = Score()
    assert score(page, [right._replace(speaker="Bob Roy")], wrong) == [
        "Ann Lee for Bob Roy | 'We lost two years & a half'"
    ]


def test_markup_spaces_and_marks_are_no_matter():
    assert letters("« L’<em>été</em>&nbsp;&amp; [nous](http://a.b) »") == letters("L'ete nous")


def test_a_part_of_a_name_is_the_same_speaker():
    assert is_same_speaker("Ann Lee", "Lee")
    assert is_same_speaker("", "")
    assert not is_same_speaker("Ann Lee", "Ann Roy")
    assert not is_same_speaker("Ann Lee", "")
