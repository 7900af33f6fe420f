"""What is kept of the looks of cards is never older than what they show."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from briefing.core.queries.search import match_spans
from briefing.ui.cards.card_layout import CardLayout
from briefing.ui.cards.filters import facet_list
from briefing.ui.cards.stamps import CardStamps, Look, card_stamps, draw_ground, draw_mark
from briefing.ui.style import stamps
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

LETTERS = "abœÉe\u0301 '’-\U0001f6a2"


def _darken(window):
    window.theme.set_mode("dark")


def _zoom(window):
    window.grid.enlarge()


def _pick(window):
    window.document.toggle([message.id for message in window.document.briefing.messages[:2]])


def _search(window):
    window.filtering.set_query("de")


def _reword(window):
    briefing = window.document.briefing
    first = replace(briefing.messages[0], quote="Other words than before", kind="paraphrase")
    window.document.edit("", replace(briefing, messages=(first, *briefing.messages[1:])))


def _move(window):
    window.resize(1500, 860)


@pytest.mark.dressed
def test_cards_look_after_any_change_as_if_drawn_for_the_first_time(window):
    grid = window.grid
    for change in (_darken, _zoom, _pick, _reword, _search, _move):
        before = grid.grab().toImage()
        change(window)
        after = grid.grab().toImage()
        assert after != before
        grid.itemDelegate().layout = CardLayout(grid.itemDelegate().layout.width, grid.zoom)
        card_stamps.cache_clear()
        stamps._stamps.cache_clear()
        assert grid.grab().toImage() == after


def test_the_last_line_of_a_long_quote_keeps_clear_of_what_is_below(window):
    card = window.grid.model().card(0)
    for zoom, doubt, width in product((80, 100, 140), ("", "Not in its source"), range(240, 380, 20)):
        long = card._replace(message=replace(card.message, quote="Le cap " * 90), doubt=doubt)
        laid = CardLayout(width, zoom).laid(long)
        below = laid.warning if doubt else laid.name.area
        assert laid.quote.area.bottom() <= below.top()


def test_a_warning_is_whole_where_there_is_room_and_else_what_is_before_its_colon(window):
    card = window.grid.model().card(0)._replace(doubt="Changed: not its source’s words")
    wide, narrow = (CardLayout(width, 100).laid(card).doubt for width in (380, 190))
    assert wide.text.text() == "⚠ Changed: not its source’s words"
    assert narrow.text.text() == "⚠ Changed"


def test_a_scroll_bar_has_a_handle_only_where_there_is_something_to_scroll(window, qtbot):
    bar = window.grid.verticalScrollBar()
    qtbot.waitUntil(bar.isEnabled)
    window.filtering.set_query("Big Data")
    qtbot.waitUntil(lambda: not bar.isEnabled())


def test_a_name_in_the_side_bar_has_all_the_room_that_its_count_leaves(qapp):
    metrics = QFontMetricsF(qapp.font())
    one, many = (facet_list._room(200, metrics, count) for count in (3, 1234))
    assert one - many == metrics.horizontalAdvance("1234") - metrics.horizontalAdvance("3")
    assert many > 0


@pytest.mark.dressed
def test_the_course_looks_after_any_change_as_if_drawn_for_the_first_time(window):
    view = window.parts.side.themes
    for change in (_darken, _check, _turn_themes_round):
        before = view.grab().toImage()
        change(window)
        after = view.grab().toImage()
        assert after != before
        stamps._stamps.cache_clear()
        assert view.grab().toImage() == after


def _check(window):
    window.filtering.toggle("themes", "client")


def _turn_themes_round(window):
    briefing = window.document.briefing
    window.document.edit("", replace(briefing, themes=briefing.themes[::-1]))


@pytest.mark.dressed
def test_every_dot_of_the_cards_is_painted_at_each_frame(window, monkeypatch):
    """The viewport is opaque: what is not painted would keep what was there before."""
    for ratio, query in ((1.0, ""), (1.0, "culture"), (1.5, ""), (1.5, "culture"), (2.0, "culture")):
        window.filtering.set_query(query)
        monkeypatch.setattr(window.grid, "devicePixelRatioF", lambda ratio=ratio: ratio)
        pictures = [_painted(window.grid.viewport(), ratio, before) for before in ("magenta", "green")]
        assert pictures[0] == pictures[1]


def _painted(viewport, ratio, before):
    """The viewport painted over a picture of one colour."""
    picture = QImage(viewport.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(before))
    viewport.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture


@settings(max_examples=40, deadline=None)
@given(st.text(LETTERS, max_size=60), st.text(LETTERS, max_size=4), st.integers(40, 400))
def test_marks_are_on_their_text(qapp, text, query, width):
    laid = texts.lay_out(text, QFont(), width, 3)
    spans = match_spans(laid.text(), query)
    places = texts.places(laid, spans)
    area = laid.boundingRect()
    assert all(area.top() <= place.top() and place.bottom() <= area.bottom() + 1 for place in places)
    assert all(place.width() >= 0 for place in places)
    assert len(places) <= len(spans) * max(1, laid.lineCount())
    assert bool(places) <= bool(spans)


@settings(max_examples=40, deadline=None)
@given(st.text(LETTERS + "\u05d0\u2028", max_size=40), st.integers(20, 400))
def test_a_line_shows_what_a_text_of_one_line_shows(qapp, text, width):
    line, laid = texts.on_a_line(text, QFont(), width), texts.lay_out(text, QFont(), width, 1)
    assert line.text() == laid.text()
    assert line.boundingRect().height() == laid.boundingRect().height()
    assert line.lineAt(0).naturalTextRect() == laid.lineAt(0).naturalTextRect()


def test_words_on_two_lines_are_not_run_together_where_they_are_cut(qapp):
    laid = texts.lay_out("Le budget est voté.\nAdopté à l’unanimité, comme tous les ans.", QFont(), 120, 2)
    assert laid.text().startswith("Le budget est voté. Adopté")
    assert laid.text().endswith("…")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_ground_of_a_narrower_card_is_as_if_drawn_for_it(qapp, ratio):
    def drawn(layout, draw):
        picture = QPixmap(layout.cell * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(tokens().paper))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
        painter.end()
        return picture.toImage()

    def freshly(painter):
        draw_ground(painter, narrow.card, Look(False, False, False))
        draw_mark(painter, narrow.mark, tokens().faint)

    wide, narrow = CardLayout(342, 100), CardLayout(251, 100)
    drawn(wide, CardStamps(wide, ratio).ground)
    assert drawn(narrow, CardStamps(narrow, ratio).ground) == drawn(narrow, freshly)
