"""Finding cards: words, facets, chips, and what stays selected."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFont
from PySide6.QtTest import QTest

from briefing.core.queries.search import match_spans
from briefing.core.units import units
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts
from tests.ui.conftest import card, chips, click_card, shown


def type_words(window, words: str) -> None:
    window.parts.tool_row.search.setFocus()
    QTest.keyClicks(window.parts.tool_row.search, words)


def click_facet(qtbot, facets, id: str) -> None:
    model = facets.model()
    row = next(row for row in range(model.rowCount()) if model.facet(row).id == id)
    index = model.index(row)
    qtbot.waitUntil(lambda: facets.viewport().rect().contains(facets.visualRect(index)))
    QTest.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=facets.visualRect(index).center())


def facet(facets, id: str):
    model = facets.model()
    return next(model.facet(row) for row in range(model.rowCount()) if model.facet(row).id == id)


def test_all_cards_are_shown(window):
    assert len(shown(window)) == 17
    assert window.parts.tool_row.found.text() == "17 quotes"


def test_the_search_narrows_as_one_types(window):
    type_words(window, "culture numerique")
    assert shown(window) == ["oui-a-une-culture-numerique", "culture-partage"]
    assert window.parts.tool_row.found.text() == "2 / 17"
    QTest.keyClick(window.parts.tool_row.search, Qt.Key.Key_Escape)
    assert len(shown(window)) == 17


def test_ctrl_f_leads_to_the_search_and_down_back(window):
    QTest.keyClick(window.grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.parts.tool_row.search
    QTest.keyClick(window.parts.tool_row.search, Qt.Key.Key_Down)
    assert window.focusWidget() is window.grid
    assert window.grid.current_id()


@pytest.mark.dressed
def test_what_matches_is_marked_in_the_card(window):
    plain = window.grid.grab().toImage()
    window.filtering.set_query("culture numérique oui")
    marked = window.grid.grab().toImage()
    window.filtering.clear()
    colour = 0xFFFFE59A
    assert _has(marked, colour)
    assert not _has(plain, colour)


def _has(image, colour: int) -> bool:
    return any(image.pixel(x, y) == colour for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))


def test_themes_and_speakers_narrow_together(window, qtbot):
    click_facet(qtbot, window.parts.side.themes, "client")
    assert len(shown(window)) == 4
    click_facet(qtbot, window.parts.side.speakers, "duverneuil")
    assert shown(window) == ["un-client-trompe"]
    click_facet(qtbot, window.parts.side.speakers, "duverneuil")
    assert len(shown(window)) == 4


def test_counts_follow_and_empty_facets_cannot_be_checked(window, qtbot):
    window.filtering.set_query("big data")
    assert facet(window.parts.side.themes, "courant").count == 1
    assert facet(window.parts.side.themes, "sens").count == 0
    click_facet(qtbot, window.parts.side.themes, "sens")
    assert not window.filtering.filter.themes


def test_a_chip_takes_its_filter_away(window, qtbot):
    click_facet(qtbot, window.parts.side.themes, "client")
    QTest.qWait(1)
    assert [chip.text() for chip in chips(window)] == ["Le client  ×", "Clear all"]
    chips(window)[0].click()
    assert len(shown(window)) == 17


def test_picked_quotes_alone_are_shown_when_asked(window):
    window.parts.actions["picked_only"].trigger()
    assert facet(window.parts.side.states, "picked_only").checked
    assert set(shown(window)) == set(window.document.picks)
    assert window.parts.actions["picked_only"].isChecked()


def test_nothing_found_offers_the_way_back(window):
    window.filtering.set_query("introuvable")
    assert window.parts.middle.empty.isVisible()
    window.filtering.clear()
    assert window.grid.isVisible()


def test_the_current_card_outlives_a_filter_it_passes(window):
    click_card(window, "culture-partage")
    window.filtering.set_query("culture")
    assert window.grid.current_id() == "culture-partage"
    window.filtering.set_query("")
    assert window.grid.current_id() == "culture-partage"
    assert window.grid.selected_ids() == ["culture-partage"]


def marked(window, id: str) -> set[str]:
    """In which parts of a card something is marked."""
    area = card(window, id)
    image = window.grid.viewport().grab(area).toImage()
    layout = window.grid.itemDelegate().layout
    laid = layout.laid(window.grid.model().card(window.grid.model().row_of(id)))
    parts = {"theme": laid.theme, "quote": laid.quote, "name": laid.name, "position": laid.position}
    return {name for name, part in parts.items() if _has(image.copy(part.area.toRect()), QColor(tokens().mark).rgb())}


def test_each_part_that_matches_is_marked(window):
    parts_of = {
        "CULTURE": {"quote"},
        "numérique": {"quote"},
        "numerique n'importe": {"quote"},
        "dosi": {"position"},
        "epinette": {"name"},
        "ÉPINETTE": {"name"},
        "sens": {"theme"},
        "sens georges culture dosi": {"theme", "name", "quote", "position"},
        "": set(),
    }
    for query, parts in parts_of.items():
        window.filtering.set_query(query)
        assert marked(window, "oui-a-une-culture-numerique") == parts, query


def test_ligatures_accents_and_signs_are_marked_where_they_stand(window):
    for words, query, part in (
        ("Au cœur du sujet", "coeur", "cœur"),
        ("Un 🚢 au cœur du sujet", "COEUR", "cœur"),
        ("Un me\u0301tier d’avenir", "métier", "me\u0301tier"),
        ("C’est l’œuvre de tous", "l'oeuv", "l’œuv"),
    ):
        _is_marked_where_it_stands(window, words, query, part)


def _is_marked_where_it_stands(window, words: str, query: str, part: str) -> None:
    briefing = window.document.briefing
    first = replace(briefing.messages[0], quote=words)
    window.document.edit("", replace(briefing, messages=(first, *briefing.messages[1:])))
    window.filtering.set_query(query)
    assert marked(window, first.id) == {"quote"}
    laid = texts.lay_out(words, QFont(), 1e5, 1)
    (place,) = texts.places(laid, match_spans(words, query))
    start = units(words[: words.index(part)])
    ends = (laid.lineAt(0).cursorToX(at)[0] for at in (start, start + units(part)))
    assert (place.left(), place.right()) == pytest.approx(tuple(ends))


def test_a_screen_reader_is_told_once_the_user_pauses(window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    type_words(window, "culture numerique")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["2 of 17 quotes shown"]
    assert window.parts.tool_row.found.accessibleName() == "2 of 17 quotes shown"
    QTest.keyClick(window.parts.tool_row.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == "17 of 17 quotes shown"


def test_a_card_that_is_found_by_what_it_does_not_show_says_where(window):
    words_of = {
        "entame": {"in: takeaway"},
        "mousquetaires": {"in: role"},
        "culture": {""},
        "introuvable": set(),
        "mieux secondaires": {"in: takeaway"},
    }
    for query, words in words_of.items():
        window.filtering.set_query(query)
        delegate, model = window.grid.itemDelegate(), window.grid.model()
        rows = range(model.rowCount())
        told = {delegate.layout.found(model.card(row), query).where for row in rows}
        assert told == words, query
