"""Picking by the mark and by Space, several at once, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import card, click_card, click_mark, deck_rows, picks

NEW = "nos-dirigeants-demandeurs"
OLD = "le-sens-c-est"


def test_a_click_on_the_mark_picks_and_unpicks(window):
    click_mark(window, NEW)
    assert NEW in picks(window)
    click_mark(window, NEW)
    assert NEW not in picks(window)


def test_shift_and_space_pick_and_go_on(window):
    click_card(window, NEW)
    following = window.grid.model().id_at(window.grid.currentIndex().row() + 1)
    QTest.keyClick(window.grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert NEW in picks(window)
    assert (window.grid.current_id(), window.grid.selected_ids()) == (following, [following])
    click_card(window, OLD)
    QTest.keyClick(window.grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert OLD in picks(window)
    assert window.grid.current_id() != OLD


def test_space_held_down_picks_once(window):
    click_card(window, NEW)
    QTest.keyPress(window.grid, Qt.Key.Key_Space)
    assert not window.parts.actions["pick"].autoRepeat()
    assert NEW in picks(window)


def test_cards_chosen_with_ctrl_and_shift_stay_chosen(window):
    click_card(window, NEW)
    click_card(window, "big-data-moteur", Qt.KeyboardModifier.ShiftModifier)
    click_card(window, "culture-partage", Qt.KeyboardModifier.ControlModifier)
    chosen = window.grid.selected_ids()
    assert len(chosen) > 3
    stack = window.document.stack
    for act in (window.parts.picking.toggle, stack.undo, stack.redo, stack.undo):
        act()
        assert window.grid.selected_ids() == chosen
    window.document.write("culture-partage", "ask", "Autre chose")
    assert window.grid.selected_ids() == chosen
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    assert set(chosen) <= set(picks(window))


def test_a_double_click_leads_to_the_detail(window):
    area = card(window, NEW)
    click_card(window, NEW)
    QTest.mouseDClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=area.center() + QPoint(0, 20))
    assert (window.parts.right.shown, window.parts.detail.id) == (1, NEW)
    assert window.parts.detail.takeaway.hasFocus()


def test_cards_dragged_out_are_quotes_with_their_attribution(window):
    model = window.grid.model()
    data = model.mimeData([model.index(model.row_of(id)) for id in ("un-client-trompe", OLD)])
    first, second = data.text().split("\n\n")
    assert first == (
        "« Le sens c’est par exemple le mieux être et le mieux vivre ensemble »\n— Georges Epinette, DOSI, "
        "vice-président du Cigref · Groupement des Mousquetaires, 43e assemblée générale du Cigref"
    )
    assert "Bernard Duverneuil, DSI · Essilor" in second
    window.parts.deck.view.selectAll()
    assert (
        window.parts.deck.view.model()
        .mimeData(window.parts.deck.view.selectedIndexes())
        .text()
        .startswith("« Oui à une")
    )


def test_a_click_beside_the_mark_only_selects(window):
    before = picks(window)
    click_card(window, NEW)
    assert picks(window) == before
    assert window.grid.selected_ids() == [NEW]
    assert window.parts.detail.id == NEW


def test_space_picks_what_is_selected(window):
    click_card(window, NEW)
    click_card(window, "porteur-de-messages", Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    assert {NEW, "porteur-de-messages"} <= set(picks(window))
    assert window.grid.selected_ids() == [NEW, "porteur-de-messages"]


def test_space_unpicks_only_when_all_are_picked(window):
    click_card(window, NEW)
    click_card(window, OLD, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    assert {NEW, OLD} <= set(picks(window))
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    assert not {NEW, OLD} & set(picks(window))


def test_a_pick_finds_the_stage_of_its_theme(window):
    click_mark(window, NEW)
    rows = deck_rows(window)
    assert rows[rows.index("LE SENS") + 3] == NEW
    assert rows[rows.index(NEW) + 1] == "LE COURANT"


def test_undo_and_redo_name_what_they_do(window):
    before = picks(window)
    click_mark(window, NEW)
    assert window.parts.actions["undo"].text() == "&Undo: Pick quote of Georges Epinette"
    after = picks(window)
    window.parts.actions["undo"].trigger()
    assert picks(window) == before
    assert window.parts.actions["redo"].text() == "&Redo: Pick quote of Georges Epinette"
    window.parts.actions["redo"].trigger()
    assert picks(window) == after


def test_undo_and_redo_have_their_keys(window):
    before = picks(window)
    click_mark(window, NEW)
    QTest.keyClick(window.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert picks(window) == before
    QTest.keyClick(window.grid, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert NEW in picks(window)


def test_undo_and_redo_are_offered_for_each_of_several_steps(window):
    undo, redo = window.parts.actions["undo"], window.parts.actions["redo"]
    click_mark(window, NEW)
    click_mark(window, "porteur-de-messages")
    assert undo.text().endswith("Agnès Maufrey")
    undo.trigger()
    assert redo.isEnabled()
    assert (undo.text(), redo.text()) == (
        "&Undo: Pick quote of Georges Epinette",
        "&Redo: Pick quote of Agnès Maufrey",
    )


def test_every_quote_is_picked_and_unpicked_at_once(window):
    window.parts.selection.select_all()
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    assert len(picks(window)) == 17
    window.document.stack.undo()
    assert len(picks(window)) == 9


def test_the_arrows_go_from_card_to_card(window):
    first = window.grid.current_id()
    QTest.keyClick(window.grid, Qt.Key.Key_Right)
    assert window.grid.current_id() != first
    assert window.parts.detail.id == window.grid.current_id()
    QTest.keyClick(window.grid, Qt.Key.Key_Left)
    assert window.grid.current_id() == first
