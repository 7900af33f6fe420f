"""A deck says of its quotes what is proved of them, and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core.model import Briefing, Message, Source, Span
from briefing.deck.plan.model import PlannedSlide
from briefing.deck.plan.planner import plan
from briefing.deck.wording.labels import words

QUOTE = "On ne part pas pour partir"


def told(text: str = QUOTE, shown: str = "", emphasis: str = "") -> Briefing:
    message = Message(
        "m", QUOTE, shown=shown, emphasis=emphasis, takeaway="Partir avec un but", source=Span("s", 0, len(QUOTE))
    )
    briefing = Briefing(sources=(Source("s", text=text),), messages=(message,))
    return replace(briefing, deck=replace(briefing.deck, picks=("m",)))


def only(briefing: Briefing, kind: str, narrative: str, language: str = "fr") -> PlannedSlide:
    [slide] = [slide for slide in plan(briefing, language=language, narrative=narrative).slides if slide.kind == kind]
    return slide


@pytest.mark.parametrize(("narrative", "kind"), [("board", "theme"), ("story", "quote")])
def test_the_slide_shows_the_short_quote_and_the_notes_the_whole(narrative, kind):
    slide = only(told(shown="On […] part […] pour partir", emphasis="pour partir"), kind, narrative)
    [quoted] = slide.content.quotes
    runs = [run for paragraph in quoted.text for run in paragraph.runs]
    assert "".join(run.text for run in runs) == "«\u00a0On […] part […] pour partir\u00a0»"
    assert [run.text for run in runs if run.bold] == ["pour partir"]
    assert quoted.cut
    assert f"«\u00a0{QUOTE}\u00a0»" in slide.notes


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("briefing", "doubt", "title", "counts"),
    [
        (
            told(),
            "",
            {"fr": "La citation est vérifiée dans le texte", "en": "The quote is verified in the text"},
            (1, 0),
        ),
        (
            told(shown="On […] partir"),
            "",
            {"fr": "La citation est vérifiée dans le texte", "en": "The quote is verified in the text"},
            (1, 0),
        ),
        (
            told(text=QUOTE.replace("pas", "bien")),
            "altered",
            {"fr": "non vérifiée", "en": "not verified"},
            (0, 1),
        ),
        (told(shown="On part pour partir"), "unfair", {"fr": "non vérifiée", "en": "not verified"}, (0, 1)),
    ],
)
def test_what_is_not_proved_is_said_in_the_notes_and_never_claimed(briefing, doubt, title, counts, language):
    own = words(language)
    for kind, narrative in (("theme", "board"), ("verbatims", "board"), ("quote", "story"), ("onepage", "onepage")):
        slide = only(briefing, kind, narrative, language)
        notes = "\n".join((slide.notes, *(row.notes for row in slide.rows)))
        assert [key for key in ("altered", "unfair") if own[key] in notes] == ([doubt] if doubt else [])
    for narrative in ("board", "story"):
        sources = only(briefing, "sources", narrative, language)
        assert title[language] in sources.title.replace("\u00a0", " ")
        assert (sources.content.verified, sources.content.unproved) == counts
