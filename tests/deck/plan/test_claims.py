"""A deck says of its quotes what is proved of them, and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core.model import Briefing, Message, Source, Span
from briefing.deck.plan.labels import words
from briefing.deck.plan.planner import plan

QUOTE = "On ne part pas pour partir"


def told(text: str = QUOTE, shown: str = "", emphasis: str = "") -> Briefing:
    message = Message("m", QUOTE, shown=shown, emphasis=emphasis, source=Span("s", 0, len(QUOTE)))
    briefing = Briefing(sources=(Source("s", text=text),), messages=(message,))
    return replace(briefing, deck=replace(briefing.deck, picks=("m",)))


def quote_slide(briefing: Briefing, language: str = "fr"):
    [slide] = [slide for slide in plan(briefing, language=language).slides if slide.kind == "quote"]
    return slide


def test_the_slide_shows_the_short_quote_and_the_notes_the_whole():
    slide = quote_slide(told(shown="On […] part […] pour partir", emphasis="pour partir"))
    runs = [run for paragraph in slide.texts["quote"] for run in paragraph.runs]
    assert "".join(run.text for run in runs) == "«\u00a0On […] part […] pour partir\u00a0»"
    assert [run.text for run in runs if run.bold] == ["pour partir"]
    assert f"«\u00a0{QUOTE}\u00a0»" in slide.notes


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("briefing", "doubt", "claim"),
    [
        (told(), "", "verbatim"),
        (told(shown="On […] partir"), "", "shortened"),
        (told(text=QUOTE.replace("pas", "bien")), "altered", "doubted"),
        (told(shown="On part pour partir"), "unfair", "doubted"),
    ],
)
def test_what_is_not_proved_is_said_in_the_notes_and_never_claimed(briefing, doubt, claim, language):
    own, notes = words(language), quote_slide(briefing, language).notes
    assert [key for key in ("altered", "unfair") if own[key] in notes] == ([doubt] if doubt else [])
    assert plan(briefing, language=language).slides[-1].notes == own[claim]
