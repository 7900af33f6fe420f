"""What one slide says of the others."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Speaker, Theme
from briefing.deck.compose.cutting import CUT
from briefing.deck.compose.model import Shape, TextBox
from briefing.deck.export import resolved
from briefing.deck.layout.model import Page
from briefing.deck.plan.contents import ThemeSlide
from briefing.deck.request import Request
from tests.deck.company_templates import footers
from tests.deck.template_drawing import Layout, Master, Ph, Template

PART = "Nous avons mis en place avec les établissements, les collectivités et les éditeurs un cadre commun"
LONG = ", ".join(
    [PART, *["toute donnée produite une fois est réutilisable partout, sans ressaisie et sans délai"] * 24]
)
SHORT = "Un guichet fermé, c’est un droit perdu"


def pages(*messages: Message, narrative: str = "board", template: str = "") -> list[Page]:
    briefing = Briefing(
        Assembly("Assises", language="fr"),
        speakers=(Speaker("a", "Claire Aubry"),),
        themes=(Theme("x", "Guichets"),),
        messages=messages,
        deck=DeckOptions(picks=tuple(message.id for message in messages), narrative=narrative),
    )
    return resolved(briefing, Request(template=template))[1]


def message(id: str, quote: str, shown: str = "") -> Message:
    return Message(id, quote, speaker="a", theme="x", shown=shown)


def texts(shapes: tuple[Shape, ...]) -> list[str]:
    return ["".join(line.text for line in shape.lines) for shape in shapes if isinstance(shape, TextBox)]


def cuts(made: list[Page]) -> list[str]:
    return [text for page in made for text in texts(page.shapes) if text.startswith("«") and CUT in text]


def test_the_sources_count_the_quotes_that_a_slide_cuts_for_want_of_room():
    made = pages(message("1", LONG), message("2", SHORT))
    assert len(cuts(made)) == 1
    assert "1  citation coupée" in texts(made[-1].shapes)


def test_they_count_each_quote_once_be_it_cut_by_people_or_for_want_of_room_or_both():
    begun = LONG.removesuffix(", sans ressaisie et sans délai")
    made = pages(message("1", LONG, f"{begun} […]"), message("2", SHORT), message("3", LONG))
    assert len(cuts(made)) == 2
    assert "2  citations coupées" in texts(made[-1].shapes)


def test_a_quote_parted_over_slides_is_not_cut():
    made = pages(message("1", LONG), message("2", SHORT), narrative="story")
    assert cuts(made) == []
    assert not any("coupée" in text for text in texts(made[-1].shapes))


def test_the_notes_of_each_page_are_those_of_its_own_rows():
    quote = "On ne part pas pour partir, on part pour arriver"
    messages = tuple(
        replace(message(f"m{n}", f"{quote} {n}", f"[…] {n}" if n in (1, 6) else ""), ask=f"Faire {n}") for n in range(9)
    )
    made = pages(*messages)
    decisions = [page.slide.notes for page in made if page.slide.key == "decisions"]
    assert [[n for n in range(9) if f"partir, on part pour arriver {n}" in notes] for notes in decisions] == [
        list(range(5)),
        list(range(5, 9)),
    ]
    verbatims = "\n".join(page.slide.notes for page in made if page.slide.key == "verbatims")
    assert [n for n in range(9) if f"{quote} {n}" in verbatims] == [1, 6]


WORDS = f"{LONG}. {SHORT}".split()
TITLE = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30)
SHAPES = (TITLE, *footers(40 / 3, 7.5))


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    path = tmp_path_factory.mktemp("company") / "company.pptx"
    Template((Master(SHAPES, (Layout("Title Only", SHAPES, type="titleOnly"),)),)).write(path)
    return str(path)


@settings(max_examples=15)
@example([(22, 58), (14, 25), (24, 51), (16, 35), (11, 38), (0, 59), (17, 30)])
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(4, 60)), min_size=3, max_size=9))
def test_no_quote_alone_on_its_slide_is_smaller_than_a_longer_one(company, places):
    quotes = [" ".join(WORDS[first : first + many]) for first, many in places]
    messages = [message(f"m{n}", quote) for n, quote in enumerate(quotes)]
    made = pages(*messages, narrative="story", template=company)
    themes = [page.shapes for page in made if isinstance(page.slide.content, ThemeSlide)]
    quoted = ([shape for shape in shapes if shape.name.startswith("Quote ")] for shapes in themes)
    boxes = [found[0] for found in quoted if len(found) == 1 and isinstance(found[0], TextBox)]
    sizes = sorted((len(box.lines[0].text), -box.lines[0].letters[-1].size) for box in boxes)
    assert [size for _, size in sizes] == sorted(size for _, size in sizes)
