"""The ends of a quote snap to words, and stay with the voice that it is of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.quote_ends import End, Span, by_sentence, by_word, room, to_place
from briefing.sources.quotes.model import Quote
from briefing.sources.readers import Reading
from briefing.sources.review import review_of
from briefing.sources.transcripts import PlacedTurn, Turn

ARTICLE = (
    "Il parle. « Le cap est fixé. Nous le tiendrons pour 3,5 millions (au plus). » Puis il part. « Rien ne presse. »"
)
SPOKEN = "Anne Roy: We agreed on the plan. It costs 3.5 million. Thank you.\n\nPaul Lee: Not yet."
TURNS = (PlacedTurn(Turn("We agreed on the plan. It costs 3.5 million. Thank you.", "Anne Roy"), 10),)


def span_of(words: str, text: str = ARTICLE) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def shown(reading: Reading, span: Span) -> str:
    return reading.text[slice(*span)]


@pytest.mark.parametrize(
    ("words", "end", "steps", "after"),
    [
        ("Le cap est fixé.", End.STOP, 1, "Le cap est fixé. Nous"),
        ("Le cap est fixé.", End.STOP, -1, "Le cap est"),
        ("Le cap est fixé.", End.START, 1, "cap est fixé."),
        ("cap est", End.START, -1, "Le cap est"),
        ("Le cap est", End.START, -1, "Le cap est"),
        ("pour 3,5", End.STOP, 3, "pour 3,5 millions (au plus"),
        ("plus", End.START, -1, "(au plus"),
        ("Le", End.STOP, -1, "Le"),
    ],
)
def test_an_end_moves_by_words_between_the_marks(words, end, steps, after):
    assert shown(Reading(ARTICLE), by_word(Reading(ARTICLE), span_of(words), end, steps)) == after


def test_an_end_moves_by_sentences():
    reading = Reading(ARTICLE)
    wider = by_sentence(reading, span_of("Le cap est fixé."), End.STOP, 1)
    assert shown(reading, wider) == "Le cap est fixé. Nous le tiendrons pour 3,5 millions (au plus)."
    assert shown(reading, by_sentence(reading, wider, End.START, 1)).startswith("Nous le")
    assert by_sentence(reading, wider, End.STOP, 1) == wider


def test_an_end_is_dragged_to_the_nearest_word():
    reading = Reading(ARTICLE)
    assert shown(
        reading, to_place(reading, span_of("Le cap est fixé."), End.STOP, ARTICLE.index("tiend") + 2)
    ).endswith(("Nous le", "tiendrons"))
    assert shown(reading, to_place(reading, span_of("cap est fixé."), End.START, 0)).startswith("Le cap")


def test_in_a_transcript_a_passage_stays_in_its_turn():
    reading = Reading(SPOKEN, turns=TURNS)
    whole = by_word(reading, span_of("It costs 3.5 million.", SPOKEN), End.STOP, 99)
    assert shown(reading, whole) == "It costs 3.5 million. Thank you."
    assert shown(reading, by_sentence(reading, whole, End.START, -1)).startswith("We agreed")
    assert by_word(reading, whole, End.START, -99).start == 10


@given(st.data())
def test_wherever_an_end_is_moved_the_span_is_of_whole_words_in_its_room(data):
    text = data.draw(st.text(alphabet="ab éÉ.’,«»\n(3", min_size=1, max_size=60))
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    reading, end, steps = Reading(text), data.draw(st.sampled_from(End)), data.draw(st.sampled_from([-3, -1, 1, 2]))
    for moved in (by_word(reading, span, end, steps), to_place(reading, span, end, data.draw(st.integers(0, 60)))):
        low, high = room(reading, span)
        assert low <= moved.start < moved.stop <= high
        if moved.stop != span.stop:
            assert not text[moved.stop - 1 : moved.stop + 1].isalpha() or moved.stop == len(text)


def test_a_review_never_moves_a_quote_into_another():
    reading = Reading(ARTICLE)
    spans = [span_of("Le cap est fixé."), span_of("Nous le tiendrons")]
    quotes = [Quote(shown(reading, span), *span) for span in spans]
    review = review_of(quotes, (), reading)
    assert review.move(0, End.STOP, 1, reading) is review
    moved = review.move(1, End.STOP, 2, reading)
    assert moved.candidates[1].quote.text == "Nous le tiendrons pour 3,5"
    assert moved.drag(1, End.STOP, spans[1].stop, reading).candidates == review.candidates
