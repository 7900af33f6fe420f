"""Quotes from the press are credited at the foot of the slides that show them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.deck.compose.credits import above, credit_line
from briefing.deck.compose.kinds import theme, verbatims
from briefing.deck.compose.kinds.summaries import onepage
from briefing.deck.compose.model import Part, Table, TextBox
from briefing.deck.compose.texts import count
from briefing.deck.plan.contents import Credit, Heard, Onepage, Quoted, ThemeLine, ThemeSlide, Verbatims, Voice
from tests.deck.compose.kinds.contents import FRENCH, WIDE, drawn, quoted

CAP = ThemeLine("cap", "Le cap", "", 1)
PRESS = Credit("Le Monde", "« Le cap tient »", "Anne Dupont", "8 octobre 2026")
LONG = "Un titre " + "qui dit tout ce qu’un article peut dire " * 6


def said(credit: Credit | None, message: str = "a") -> Quoted:
    return quoted(message, f"Le cap {message}", Voice("Paul Martin"), CAP, credit=credit)


def told(part: Part) -> list[str]:
    boxes = (shape for shape in drawn(part) if isinstance(shape, TextBox) and shape.name == "Credits")
    return [line.text.replace("\u00a0", " ") for box in boxes for line in box.lines]


@pytest.mark.parametrize("is_whole", [False, True])
def test_a_themes_slide_credits_the_press(is_whole: bool) -> None:
    content = ThemeSlide(CAP, (said(PRESS), said(None, "b")), (), (), is_whole=is_whole)
    (part,) = theme.compose(content, WIDE, FRENCH)
    assert told(part) == ["Source : Le Monde · « Le cap tient » · Anne Dupont · 8 octobre 2026"]


def test_a_slide_of_verbatims_credits_those_it_shows() -> None:
    others = tuple(said(Credit(f"Journal {n}", "", "", ""), f"m{n}") for n in range(5))
    parts = verbatims.compose(Verbatims(others), WIDE, FRENCH)
    assert [told(part) for part in parts] == [
        ["Source : Journal 0 | Journal 1 | Journal 2"],
        ["Source : Journal 3 | Journal 4"],
    ]


def test_our_own_minutes_need_no_credit_and_no_room() -> None:
    content = ThemeSlide(CAP, (said(None),), (), ())
    (part,) = theme.compose(content, WIDE, FRENCH)
    assert told(part) == []
    assert above(content.quotes, WIDE, FRENCH) == WIDE
    assert above((said(Credit("", "", "", "")),), WIDE, FRENCH) == WIDE


def test_a_long_title_is_cut_before_anything_else_of_the_credit() -> None:
    (box,) = credit_line([said(replace(PRESS, title=LONG))], WIDE, FRENCH)
    text = box.lines[0].text.replace("\u00a0", " ")
    assert text.startswith("Source : Le Monde · Un titre qui dit tout")
    assert text.endswith("… · Anne Dupont · 8 octobre 2026")
    assert count(box.lines, WIDE.w, FRENCH.look) == 1


def test_one_page_credits_the_press_under_its_tables() -> None:
    content = Onepage((Heard(CAP, said(PRESS), "Le cap se tient."),), ())
    (part,) = onepage.compose(content, WIDE, FRENCH)
    table, credit = part.shapes
    assert told(part) == ["Source : Le Monde · « Le cap tient » · Anne Dupont · 8 octobre 2026"]
    assert isinstance(table, Table)
    assert isinstance(credit, TextBox)
    assert table.place.bottom < credit.place.y
    assert credit.place.bottom == WIDE.bottom
