"""Reading a quote whole, and writing what it means and asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from briefing.core.dates.reading import day
from briefing.core.edits import change
from briefing.core.model import Source, Span, Theme
from briefing.ui.widgets.elided_label import ElidedLabel
from tests.ui.conftest import click_card

ID = "culture-partage"


def written(window, id: str = ID):
    return window.document.briefing.message_by_id[id]


def test_a_card_opens_whole(window):
    click_card(window, "digital-migrants")
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    assert window.parts.right.shown == 1
    assert window.parts.detail.id == "digital-migrants"
    assert window.parts.detail.takeaway.text() == written(window, "digital-migrants").takeaway


def test_a_detail_out_of_sight_is_filled_once_it_is_in_sight(window, monkeypatch):
    filled = []
    monkeypatch.setattr(window.parts.detail, "_show", lambda message: filled.append(message.id))
    click_card(window, "digital-migrants")
    click_card(window, ID)
    assert filled == []
    assert window.parts.detail.id == ID
    window.parts.navigation.show_detail()
    assert filled == [ID]


def test_typing_is_written_and_undone_as_one_step(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    before = written(window)
    window.parts.detail.takeaway.selectAll()
    QTest.keyClicks(window.parts.detail.takeaway, "Partager d'abord")
    assert written(window).takeaway == "Partager d'abord"
    assert window.document.stack.undoText() == "Write takeaway"
    window.document.stack.undo()
    assert written(window) == before
    assert window.parts.detail.takeaway.text() == before.takeaway


def test_no_break_spaces_outlive_typing(window):
    click_card(window, "penser-par-nous-memes")
    window.document.write("penser-par-nous-memes", "ask", "Décider\u00a0: oui\u202f!")
    window.parts.navigation.show_detail()
    window.parts.detail.ask.moveCursor(window.parts.detail.ask.textCursor().MoveOperation.Start)
    QTest.keyClicks(window.parts.detail.ask, "ab")
    assert written(window, "penser-par-nous-memes").ask == "abDécider\u00a0: oui\u202f!"


def test_each_field_is_its_own_step(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    QTest.keyClicks(window.parts.detail.takeaway, "a")
    QTest.keyClick(window.parts.detail.takeaway, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.parts.detail.ask
    QTest.keyClicks(window.parts.detail.ask, "b")
    assert window.document.stack.undoText() == "Write ask"
    window.document.stack.undo()
    assert window.document.stack.undoText() == "Write takeaway"


def test_an_ask_has_an_owner_and_a_date(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    for field, text in ((window.parts.detail.asked.owner, "DRH"), (window.parts.detail.asked.due, "mars")):
        field.selectAll()
        QTest.keyClicks(field, text)
    assert (written(window).owner, written(window).due) == ("DRH", "mars")
    window.document.stack.undo()
    assert (window.parts.detail.asked.owner.text(), window.parts.detail.asked.due.text()) == ("DRH", "1er janvier")


def test_an_owner_is_completed_from_those_who_speak_or_answer_for_other_asks(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    field = window.parts.detail.asked.owner
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "lagou")
    completer = field.completer()
    assert completer.currentCompletion() == "Jean-Marc Lagoutte"
    completer.activated.emit(completer.currentCompletion())
    assert written(window).owner == "Jean-Marc Lagoutte"


@pytest.mark.parametrize("name", ["owner", "takeaway"])
def test_what_the_menu_of_a_field_or_its_list_adds_is_part_of_the_same_step(window, name):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    field, steps = getattr(window.parts.detail, name, None) or window.parts.detail.asked.owner, window.document.stack
    field.setFocus()
    QTest.keyClicks(field, "a")
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        QApplication.sendEvent(field, QFocusEvent(kind, Qt.FocusReason.PopupFocusReason))
    QTest.keyClicks(field, "b")
    assert steps.count() == 1


def test_a_theme_that_has_no_room_over_a_quote_ends_in_dots(window):
    long = "Ce que les équipes attendent de ceux qui les mènent, et ce qu’elles n’attendent plus"
    briefing = window.document.briefing
    window.document.edit("x", change(briefing, Theme, written(window).theme, title=long))
    click_card(window, ID)
    window.parts.navigation.show_detail()
    head = next(label for label in window.parts.detail.findChildren(ElidedLabel) if long in label.accessibleName())
    assert head.text().startswith("●")
    assert head.text().endswith("…")
    assert long in head.toolTip()


def test_how_the_deck_shows_it_is_chosen_and_undone(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    for form in ("long", "none"):
        window.parts.detail.form.setCurrentIndex(window.parts.detail.form.findData(form))
        window.parts.detail.form.activated.emit(window.parts.detail.form.currentIndex())
        assert written(window).slide == form
    window.document.stack.undo()
    assert (written(window).slide, window.parts.detail.form.currentData()) == ("long", "long")


def test_undo_works_from_within_the_field(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    before = written(window).takeaway
    QTest.keyClicks(window.parts.detail.takeaway, "xyz")
    QTest.keyClick(window.parts.detail.takeaway, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert written(window).takeaway == before == window.parts.detail.takeaway.text()


def test_next_and_previous_lead_on_from_within_the_detail(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    QTest.keyClick(window.parts.detail.takeaway, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.parts.detail.id == "management-competences"
    QTest.keyClick(window.parts.detail.takeaway, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.parts.detail.id == ID


def test_a_quote_that_is_not_its_sources_says_so(window):
    briefing = window.document.briefing
    source = Source("s", text="La culture numérique, c’est le partage.")
    told = replace(written(window), source=Span("s", 0, 37))
    messages = tuple(told if message.id == ID else message for message in briefing.messages)
    window.document.edit("x", replace(briefing, sources=(*briefing.sources, source), messages=messages))
    click_card(window, ID)
    window.parts.navigation.show_detail()
    warnings = [label.text() for label in window.parts.detail.findChildren(QLabel) if label.isVisible()]
    assert any("not the words of its source" in text for text in warnings)
    card = window.grid.model().card(window.grid.model().row_of(ID))
    assert card.altered


def test_an_ask_is_ranked_and_its_rank_taken_back(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    level = window.parts.detail.asked.level
    assert level.button("decide").isChecked()
    level.button("note").click()
    assert written(window).level == "note"
    assert not level.button("decide").isChecked()
    level.button("note").click()
    assert written(window).level == ""
    window.document.stack.undo()
    assert window.document.stack.undoText() == "Set the level of the ask"


def test_tab_stops_once_at_the_levels_of_an_ask_and_the_arrows_choose(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    level = window.parts.detail.asked.level

    def stops() -> list[str]:
        return [
            own for own in ("decide", "mandate", "note") if level.button(own).focusPolicy() != Qt.FocusPolicy.NoFocus
        ]

    assert stops() == ["decide"]
    level.button("decide").setFocus()
    QTest.keyClick(level.button("decide"), Qt.Key.Key_Right)
    assert written(window).level == "mandate"
    assert level.button("mandate").hasFocus()
    assert stops() == ["mandate"]
    QTest.keyClick(level.button("mandate"), Qt.Key.Key_Space)
    assert written(window).level == ""
    assert stops() == ["mandate"]


def test_a_date_that_hangs_on_today_becomes_a_day_once_it_is_left(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    due = window.parts.detail.asked.due
    due.setFocus()
    due.selectAll()
    QTest.keyClicks(due, "+3 m")
    QTest.keyClick(due, Qt.Key.Key_Tab)
    found = written(window).due
    assert str(date.today().year) in found or str(date.today().year + 1) in found
    assert day(found, None)
    window.document.stack.undo()
    assert written(window).due == "1er janvier"


def test_a_date_left_for_another_quote_is_settled_for_its_own(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    due = window.parts.detail.asked.due
    due.setFocus()
    due.selectAll()
    QTest.keyClicks(due, "+1 s")
    window.parts.actions["next"].trigger()
    assert day(written(window).due, None)


def test_lines_and_spaces_alone_are_no_takeaway(window):
    id = window.document.briefing.messages[0].id
    window.document.write(id, "takeaway", "")
    window.grid.reveal(id)
    steps = window.document.stack.index()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(window.parts.detail.takeaway, key)
    assert (window.document.briefing.message_by_id[id].takeaway, window.document.stack.index()) == ("", steps)
    QTest.keyClicks(window.parts.detail.takeaway, "Oui")
    assert window.document.briefing.message_by_id[id].takeaway.strip() == "Oui"
