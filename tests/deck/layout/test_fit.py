"""Text measured, split and set: nothing lost, nothing too large."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.layout.fit import QtMeasurer, fit, fits, ladder
from briefing.deck.layout.splitting import evenly, split
from briefing.deck.layout.titles import shortened
from briefing.deck.ooxml.colours import contrast
from briefing.deck.ooxml.links import is_web_link, web_link
from briefing.deck.ooxml.shapes import Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.plan.texts.text import plain, text_of
from briefing.deck.plan.texts.typography import language_of, runs_leftward, typeset
from briefing.deck.template.placeholders import Slot

BOX = Box(0, 0, 400 * EMU_PER_POINT, 200 * EMU_PER_POINT)
SLOT = Slot(1, "body", "Body", BOX, BOX, "Calibri", 32, False, 1.0, 0, 0)
WORD = st.sampled_from(["le", "numérique", "«", "guide", "»", "nos", "WWWW", "dirigeants", "海を渡る", "שלום", "😀"])
WORDS = st.lists(WORD, min_size=1, max_size=300)


@pytest.fixture(scope="module")
def measurer(_application) -> QtMeasurer:
    return QtMeasurer()


def test_the_ladder_goes_down_to_its_floor():
    assert list(ladder(22, 16)) == [22, 20, 18, 16]
    assert list(ladder(21, 16)) == [21, 19, 17, 16]
    assert list(ladder(12, 16)) == [12]


@given(WORDS)
def test_the_size_found_fits_and_the_next_does_not(measurer, words):
    text = text_of(" ".join(words), "fr-FR")
    size = fit([(text, SLOT)], 12, measurer)
    if size is None:
        assert not fits(text, SLOT, 12, measurer)
    else:
        assert fits(text, SLOT, size, measurer)
        assert size == SLOT.size or not fits(text, SLOT, size + 2, measurer)


@given(WORDS)
def test_parts_fit_and_lose_nothing(measurer, words):
    text = text_of(" ".join(words), "fr-FR")
    for parts in (
        list(split(text, lambda part: fits(part, SLOT, 32, measurer))),
        evenly(text, lambda part: fits(part, SLOT, 32, measurer)),
    ):
        assert "".join(plain(part) for part in parts) == plain(text)
        assert all(fits(part, SLOT, 32, measurer) for part in parts)


def test_parts_never_tear_a_letter_from_its_accent(measurer):
    parts = split(text_of("e\u0301" * 900, "fr-FR"), lambda part: fits(part, SLOT, 32, measurer))
    assert not [part for part in parts if plain(part).startswith("\u0301")]


def test_capitals_bold_and_letters_of_other_scripts_are_wider(measurer):
    text = text_of("nous traversons ensemble la mer du numérique " * 4, "fr-FR")
    plain_height = measurer.height(text, SLOT, 20)
    for wider in (replace(SLOT, caps=True), replace(SLOT, tracking=4.0), replace(SLOT, family="No Such Font")):
        assert measurer.height(text, wider, 20) > plain_height
    assert measurer.height(text_of("海" * 60, "ja-JP"), SLOT, 20) > measurer.height(
        text_of("n" * 60, "fr-FR"), SLOT, 20
    )


def test_a_long_title_keeps_its_first_words(measurer):
    title = text_of("La mer du numérique " * 40, "fr-FR")
    short = plain(shortened(title, SLOT, measurer))
    assert short.endswith("…")
    assert plain(title).startswith(short[:-1])
    assert shortened(text_of("Cap", "fr-FR"), SLOT, measurer) == text_of("Cap", "fr-FR")


@pytest.mark.parametrize(
    ("text", "set_"),
    [
        (
            "Vraiment ? Oui ! « Bien » ; ainsi : va",
            "Vraiment\u00a0? Oui\u00a0! «\u00a0Bien\u00a0»\u00a0; ainsi\u00a0: va",
        ),
        ("https://a.org 10:30 rien!", "https://a.org 10:30 rien!"),
        ("37 % de 4 300 €, en 2025 300 fois", "37\u00a0% de 4\u00a0300\u00a0€, en 2025\u00a0300 fois"),
        ("le 14 juillet 2026, 12 34567", "le 14 juillet 2026, 12 34567"),
    ],
)
def test_french_spaces_do_not_break(text, set_):
    assert typeset(text, "fr-FR") == set_
    assert typeset(text, "en-GB") == text


@given(st.text(max_size=80))
def test_only_spaces_change(text):
    assert typeset(text, "fr-FR").replace("\u00a0", " ") == text.replace("\u00a0", " ")


def test_scripts_tell_their_direction_and_language():
    assert runs_leftward("« שלום »")
    assert not runs_leftward("Bonjour שלום")
    assert not runs_leftward("123 !")
    assert language_of("שלום", "fr-FR") == "he-IL"
    assert language_of("海を渡る", "fr-FR") == "ja-JP"
    assert language_of("Bonjour 海", "fr-FR") == "fr-FR"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://cigref.fr/a?b=c#d", "https://cigref.fr/a?b=c#d"),
        ("https://cigref.fr/é à", "https://cigref.fr/%C3%A9%20%C3%A0"),
        ("https://é.fr/", "https://xn--9ca.fr/"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("https://[::1", ""),
        ("https://a.org:99999999/", ""),
    ],
)
def test_links_lead_to_the_web_or_nowhere(address, link):
    assert web_link(address) == link


@given(st.text(max_size=40))
def test_whatever_is_linked_is_well_formed(text):
    link = web_link(f"https://{text}")
    assert not link or is_web_link(link)


def test_contrast_is_that_of_the_guidelines():
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast((0.466, 0.466, 0.466), (1, 1, 1)) == pytest.approx(4.5, abs=0.06)
