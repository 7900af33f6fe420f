"""Where quotes come from and what was proved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.kinds.sources import compose
from briefing.deck.compose.model import Panel, Rect
from briefing.deck.plan.contents import SourceLine, Sources
from briefing.deck.wording.labels import words
from tests.deck.compose.kinds.contents import (
    CANVASES,
    FRENCH,
    NAMES,
    SETTINGS,
    WIDE,
    assert_sound,
    lines,
    phrases,
    said,
    shapes,
    tables,
)

ENGLISH = replace(FRENCH, words=words("en"), lang="en-GB")
ARTICLE = SourceLine("L’assemblée vue de la salle", ("Le Journal", "8 octobre"), "https://www.example.org/a?b=1", 9, 9)


def sources(*found: SourceLine, verified: int = 9, recorded: int = 0, unproved: int = 0, **more: int) -> Sources:
    counts = {"cut": 0, "voices": 5, "unnamed": 0, **more}
    return Sources(found, verified + recorded + unproved, verified, recorded, unproved, **counts)


@st.composite
def any_sources(draw: st.DrawFn) -> Sources:
    kinds = st.builds(
        SourceLine,
        NAMES | phrases(300),
        st.lists(phrases(60), max_size=3).map(tuple),
        st.sampled_from(["", "https://www.example.org/x", "http://[", "file:///x"]),
        st.integers(0, 999),
        st.integers(0, 999),
    )
    number = st.integers(0, 40)
    proofs = {key: draw(number) for key in ("verified", "recorded", "unproved", "cut", "unnamed", "voices")}
    return sources(*draw(st.lists(kinds, max_size=20)), **proofs)


@given(any_sources(), CANVASES, SETTINGS)
def test_any_sources_stand_in_any_canvas_each_with_its_row(content, canvas, setting):
    parts = compose(content, canvas, setting)
    assert_sound(parts, canvas, setting)
    keys = [key for part in parts for made in tables(part) if made.name == "Sources" for key in made.keys[1:]]
    assert len(keys) == len(content.lines)


def test_the_large_number_is_what_was_proved():
    assert "9 sur 9\ncitations vérifiées dans le texte" in said(compose(sources(ARTICLE), WIDE, FRENCH))
    told = said(compose(sources(ARTICLE, verified=9, unproved=3), WIDE, FRENCH))
    assert "9 sur 12\ncitations vérifiées dans le texte" in told
    assert "3  citations non vérifiées" in told
    told = said(compose(sources(ARTICLE, verified=0, recorded=2, unproved=3), WIDE, FRENCH))
    assert "2 sur 5\ncitations conformes à leur relevé" in told
    assert "3  citations non vérifiées" in told
    told = said(compose(sources(ARTICLE, verified=0, recorded=9), WIDE, FRENCH))
    assert "9 sur 9\ncitations conformes à leur relevé ; le texte de la source n’est pas joint" in told


@pytest.mark.parametrize(
    ("setting", "large", "reading"),
    [
        (FRENCH, "0 sur 3\ncitations vérifiées dans le texte", "Aucune source n’est donnée : rien n’a pu être comparé"),
        (ENGLISH, "0 of 3\nquotes verified in the text", "No source is given: nothing could be compared"),
    ],
)
def test_where_no_quote_has_a_source_the_large_number_is_none(setting, large, reading):
    told = said(compose(sources(verified=0, unproved=3), WIDE, setting))
    assert large in told
    assert reading in told
    assert "[…]" not in told
    assert "[…]" in said(compose(sources(verified=0, unproved=3, cut=1), WIDE, setting))


@given(any_sources(), SETTINGS)
def test_the_large_number_never_counts_what_was_not_proved(content, setting):
    """But a paraphrase, which the words under it call one."""
    told = said(compose(content, WIDE, setting)).replace("\n", " ")
    proved = content.verified or content.recorded
    assert not content.quotes or f"{proved} {setting.words['part_of'].split()[1]} {content.quotes} " in told


def test_what_was_not_verified_is_never_called_so():
    told = said(compose(sources(ARTICLE, verified=0, recorded=9), WIDE, FRENCH))
    assert "vérifiée" not in told.lower()
    assert "Chaque citation est comparée à son relevé" in told


def test_counts_agree_with_their_numbers():
    told = said(compose(sources(ARTICLE, cut=1, unnamed=2), WIDE, FRENCH))
    assert "1  citation coupée" in told
    assert "0  citation non vérifiée" in told
    assert "5  voix nommées" in told
    assert "2  citations d’auteur non identifié" in told


def test_a_deck_of_paraphrases_counts_these_and_explains_no_quotation_marks():
    minutes = SourceLine("Conseil", ("16 décembre",), "", 8, 0)
    parts = compose(sources(minutes, verified=0, reported=8, voices=3), WIDE, FRENCH)
    told = said(parts).splitlines()
    assert {"Paraphrases", "Paraphrase"} <= {*told}
    assert {"Citations", "Citation"}.isdisjoint(told)
    [panel] = [shape for shape in shapes(parts) if shape.name == "Proof panel"]
    assert panel.place.bottom == pytest.approx(WIDE.bottom)


def test_four_sources_and_more_leave_no_room_for_how_to_read():
    assert "Comment lire" in said(compose(sources(*[ARTICLE] * 3), WIDE, FRENCH))
    assert "Comment lire" not in said(compose(sources(*[ARTICLE] * 4), WIDE, FRENCH))


def test_beside_a_title_at_the_side_the_terms_of_the_key_still_stand_whole():
    [part] = compose(sources(ARTICLE), Rect(360, 90, 380, 400), FRENCH)
    assert [made.name for made in tables(part)][:2] == ["Sources", "Reading"]


def test_a_source_without_a_key_under_it_is_no_higher_than_it_needs():
    [part] = compose(sources(ARTICLE), Rect(360, 90, 320, 400), FRENCH)
    [table] = tables(part)
    assert table.name == "Sources"
    assert table.rows[1][0] < 200


def test_the_panel_of_what_was_proved_is_no_higher_than_its_texts_need():
    def panel(canvas: Rect) -> Rect:
        [part] = compose(sources(ARTICLE), canvas, FRENCH)
        return next(shape.place for shape in part.shapes if shape.name == "Proof panel")

    assert panel(WIDE).bottom == WIDE.bottom
    assert panel(Rect(48, 104, 864, 700)).h < 500


def test_addresses_are_links_named_by_their_site():
    (link,) = [part for line in lines(compose(sources(ARTICLE), WIDE, FRENCH)) for part in line.letters if part.link]
    assert (link.text, link.link) == ("example.org", "https://www.example.org/a?b=1")


def test_many_sources_go_on_over_the_whole_width_and_are_proved_once():
    parts = compose(sources(*[ARTICLE] * 30), WIDE, FRENCH)
    assert len(parts) > 2
    assert [sum(isinstance(shape, Panel) for shape in shapes([part])) for part in parts] == [1] + [0] * (len(parts) - 1)
    assert all(round(tables(part)[0].place.w) == 864 for part in parts[1:])
