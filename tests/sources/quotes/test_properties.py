"""Whatever the text: no crash, spans exact, in order and apart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.quotes.finding import find_quotes
from tests.sources.annotated import articles

MARKS = ["« ", " »", "«", "»", "“", "”", '"', "‹", "›", "‘", "’", "'", "(", ")", "— "]
SPACES = ["\n", "\n\n", "\r\n", " ", "\u00a0", "\u202f", ", ", ". ", " : ", "? ", "… "]
CUES = ["dit-il", "a-t-elle ajouté", "explique Paul Dupont", "said Jane Doe", "according to ", "selon ", "que "]
PEOPLE = ["Paul Dupont, DSI d’Essilor,", "M. Dupont : ", "PAUL : ", "Q : ", "Le DSI", "the CIO", "il", "she"]
OTHERS = ["nous irons loin", "we will", "Photo : ", "Et de conclure : ", "\ue000", "\ue001", "\x00", "𝒳", "é", "İ"]
PIECES = [*MARKS, *SPACES, *CUES, *PEOPLE, *OTHERS]
ARTICLES = st.deferred(lambda: st.sampled_from(articles()))
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60).map("".join)


@pytest.mark.parametrize("language", ["", "fr", "en"])
@given(texts)
def test_spans_are_exact_in_order_and_apart(language, text):
    found = find_quotes(text, language)
    assert all(quote.text == text[quote.start : quote.end] and quote.text.strip() for quote in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(quote.reason for quote in found)


@given(ARTICLES, st.data())
def test_a_cut_article_is_still_read(article, data):
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    text = article.text[start:end]
    assert all(quote.text == text[quote.start : quote.end] for quote in find_quotes(text))


@given(ARTICLES)
def test_typewriter_apostrophes_and_spaces_change_nothing(article):
    curly = article.text.replace("'", "’").replace(" »", "\u00a0»").replace("« ", "«\u202f")
    if article.language == "fr" and "‘" not in article.text:
        plain = {(quote.start, quote.end, quote.speaker.replace("'", "’")) for quote in find_quotes(article.text)}
        assert {(quote.start, quote.end, quote.speaker) for quote in find_quotes(curly)} == plain


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "« Nous irons, dit Paul Dupont. ",
        "“a ‘b ",
        "Il y a X. ",
        ", dit-il",
        "A",
        "A ",
        "Paul A.",
        "« », ",
        '"so, ',
        'a "b c" d ',
        'He said "so" and "no" then. ',
        "« Une mer belle »\n",
        "Ada Roy Cadre du port\nElle rit. « Une mer belle »\n",
        "M. : x\n",
        "l'",
    ],
)
def test_the_cost_grows_with_the_length(piece):
    """Minutes, were it to grow with the square."""
    find_quotes(piece * (60_000 // len(piece)))


def test_a_post_of_many_tags_costs_what_its_length_does():
    """Minutes, were it to grow with the square."""
    find_quotes("Yes" + " #wool" * 10_000 + " so\n\n— Ada Roy (@ada) May 29, 2014\n")
