"""Texts of a plan as slides show them."""

from __future__ import annotations

from briefing.core.model import Briefing, Message
from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.plan.texts.text import Paragraph, Run
from briefing.deck.plan.texts.typesetting import set_text
from briefing.deck.request import Request


def test_a_tab_is_shown_as_a_space_since_its_width_depends_on_its_place():
    ((run,),) = (paragraph.runs for paragraph in set_text((Paragraph((Run("De la\tdata", lang="fr"),)),)))
    assert run.text == "De la data"


def test_quotes_with_tabs_fit_their_boxes():
    quotes = tuple(Message(f"m{n}", "b:", shown='à文«{& ע ”& 3\t> œ"' * (n + 1)) for n in range(2))
    data, _ = deck(Briefing(messages=quotes), Request(picks=["m0", "m1"], template="crossing"))
    assert [one.what for one in check_bytes(data) if one.is_fault and "box" in one.what] == []
