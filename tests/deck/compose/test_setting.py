"""Texts in the look of slides."""

from __future__ import annotations

from briefing.deck.compose.model import Ink
from briefing.deck.plan.texts.text import Paragraph, Run
from tests.deck.compose.kinds.contents import FRENCH


def test_a_paraphrase_states_its_face_so_that_its_place_adds_no_bullet():
    told = (Paragraph((Run("Rapporté : ", tint=True, plain=True), Run("on attend.", plain=True))),)
    (line,) = FRENCH.quote(told, 20, Ink("accent1"), 1.0)
    assert {letters.face for letters in line.letters} == {"minor"}
