"""A day in the life of a deck: the director works in PowerPoint, the team in the briefing, one command brings both."""

from __future__ import annotations

from io import BytesIO

import pytest
from pptx import Presentation
from pptx.util import Emu

from briefing.app import main
from briefing.core.edits import change_message, unpick
from briefing.core.folding import plain
from briefing.core.storage.store import load, save
from briefing.deck.export import deck

REWRITTEN = "On juge un projet à ce qu’il sert, pas à son élan."
FIRST, DATED, GONE = "oui-a-une-culture-numerique", "un-client-trompe", "mobilite-revolutionne"


@pytest.fixture
def told(cigref, tmp_path):
    """The deck as the director left it, and the briefing as the team left it."""
    path, file = tmp_path / "deck.pptx", tmp_path / "briefing.yaml"
    opened = Presentation(BytesIO(deck(cigref)[0]))
    slides = list(opened.slides)
    named(slides[2], "Meaning").text_frame.paragraphs[0].runs[0].text = REWRITTEN
    named(slides[4], "Speaker 1").left += Emu(90_000)
    own = opened.slides.add_slide(slides[2].slide_layout)
    own.shapes.title.text = "Ce que j’en dis"
    opened.save(path)
    briefing = change_message(cigref, DATED, due="3 juin", takeaway="La confiance se gagne une fois.")
    save(unpick(briefing, [GONE]), file)
    return path, file


def named(slide, name):
    return next(shape for shape in slide.shapes if shape.name == name)


def words(path):
    """The words of each slide."""
    return [
        plain("\n".join(text.text or "" for text in slide.element.iter() if text.tag.endswith("}t")))
        for slide in Presentation(path).slides
    ]


def test_a_deck_edited_by_hand_and_a_briefing_changed_are_both_in_the_result(told, capsys):
    path, file = told
    before = words(path)
    assert main(["update", str(path), "--briefing", str(file)]) == 0
    after = words(path)
    # the director's
    assert plain(REWRITTEN) in after[2]
    assert after[-1] == plain("Ce que j’en dis")
    # the team's
    assert plain("La confiance se gagne une fois.") in after[4]
    decisions = next(slide for slide in after if plain("Échéance") in slide)
    assert plain("3 juin") in decisions
    gone = plain(load(file).message_by_id[GONE].quote)
    assert any(gone in slide for slide in before)
    assert not any(gone in slide for slide in after)
    # and the deck as it was is beside it
    assert words(path.with_name("deck.pptx.bak")) == before
    # a second time there is nothing left to do
    data = path.read_bytes()
    main(["update", str(path), "--briefing", str(file)])
    assert path.read_bytes() == data
