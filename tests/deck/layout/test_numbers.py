"""Where slides show their numbers, others are named by them; where they do not, they are not."""

from __future__ import annotations

import pptx
import pytest

from briefing.deck.export import resolved
from briefing.deck.request import Request
from briefing.deck.wording.labels import unnumbered, words


@pytest.fixture
def bare(tmp_path) -> str:
    """A template whose slides show no numbers."""
    presentation = pptx.Presentation()
    for layout in presentation.slide_layouts:
        for shape in [shape for shape in layout.placeholders if "NUMBER" in str(shape.placeholder_format.type)]:
            shape._element.getparent().remove(shape._element)
    presentation.save(tmp_path / "bare.pptx")
    return str(tmp_path / "bare.pptx")


def more(cigref, template: str) -> str:
    _, pages, _, _ = resolved(cigref, Request(template=template, narrative="board"))
    (text,) = (shape.lines[0].text for shape in pages[1].shapes if shape.name == "More asks")
    return text


def test_a_summary_names_the_slide_of_the_decisions_by_its_number(cigref):
    assert more(cigref, "").endswith("détail\u00a0page\u00a010")


def test_on_a_template_without_numbers_it_does_not(cigref, bare):
    assert more(cigref, bare).endswith("détail plus loin")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_word_of_a_deck_without_numbers_asks_for_the_number_of_another_slide(language):
    told = unnumbered(words(language))
    asking = [key for key, text in told.items() if "{page}" in text and not key.endswith("_unnumbered")]
    assert asking == ["page_of"]
