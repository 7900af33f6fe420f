"""The deck in order: sections, reorder by keys and by drag, removal."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from briefing.core.edits import change_messages
from briefing.ui.deck.model import OWN_STAGES
from tests.ui.conftest import deck_rows, picks, select_in_deck

ALT = Qt.KeyboardModifier.AltModifier
FIRST, SECOND = "oui-a-une-culture-numerique", "le-sens-c-est"


def drop(window, ids: list[str], before: str, *, below: bool = False) -> None:
    """Drag ``ids`` and drop them on the upper (or lower) half of the row of ``before``."""
    view = window.parts.deck.view
    place = view.visualRect(view.model().index(view.model().row_of(before)))
    point = QPoint(place.center().x(), place.bottom() - 2 if below else place.top() + 2)
    data = window.grid.model().mimeData([window.grid.model().index(window.grid.model().row_of(id)) for id in ids])
    action, button, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dragMoveEvent(QDragMoveEvent(point, action, data, button, none))
    view.dropEvent(QDropEvent(QPointF(point), action, data, button, none))


def test_picks_are_listed_under_their_sections(window):
    assert deck_rows(window)[:5] == ["LE SENS", FIRST, SECOND, "LE COURANT", "big-data-moteur"]


def test_the_foot_counts_quotes_and_their_themes(window):
    assert window.parts.deck.summary.text() == "9 quotes · 6 themes"
    window.document.edit("", change_messages(window.document.briefing, picks(window), theme=""))
    assert window.parts.deck.summary.text() == "9 quotes"


def test_alt_and_arrows_move_a_quote(window):
    select_in_deck(window, SECOND)
    QTest.keyClick(window.parts.deck.view, Qt.Key.Key_Up, ALT)
    assert picks(window)[:2] == [SECOND, FIRST]
    assert window.parts.deck.view.selected_ids() == [SECOND]
    QTest.keyClick(window.parts.deck.view, Qt.Key.Key_Down, ALT)
    assert picks(window)[:2] == [FIRST, SECOND]
    assert window.document.stack.undoText() == "Move quote of Georges Epinette"


def test_at_the_edge_of_its_section_a_quote_stays(window):
    before = deck_rows(window)
    select_in_deck(window, "big-data-moteur")
    QTest.keyClick(window.parts.deck.view, Qt.Key.Key_Up, ALT)
    assert (deck_rows(window), window.document.stack.index()) == (before, 0)


def test_the_head_of_a_section_moves_all_of_it(window):
    view = window.parts.deck.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(view.model().row_of("big-data-moteur") - 1))
    QTest.keyClick(window.parts.deck.view, Qt.Key.Key_Up, ALT)
    assert deck_rows(window)[:2] == ["LE COURANT", "big-data-moteur"]


def test_several_quotes_are_dragged_together(window):
    select_in_deck(window, FIRST)
    drop(window, [SECOND, "nos-dirigeants-demandeurs"], FIRST)
    assert picks(window)[:3] == [SECOND, "nos-dirigeants-demandeurs", FIRST]
    assert window.parts.deck.view.selected_ids() == [FIRST]
    window.document.stack.undo()
    assert picks(window)[:2] == [FIRST, SECOND]
    assert "nos-dirigeants-demandeurs" not in picks(window)


def test_a_drop_below_a_row_lands_after_it(window):
    drop(window, [FIRST], SECOND, below=True)
    assert picks(window)[:2] == [SECOND, FIRST]


def test_what_is_no_quote_is_not_taken(window):
    before = picks(window)
    data = QMimeData()
    data.setText("words")
    event = QDragMoveEvent(
        QPoint(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.parts.deck.view.dragMoveEvent(event)
    assert not event.isAccepted()
    assert picks(window) == before


def test_delete_takes_quotes_out(window):
    select_in_deck(window, FIRST, SECOND)
    QTest.keyClick(window.parts.deck.view, Qt.Key.Key_Delete)
    assert deck_rows(window)[0] == "LE COURANT"
    assert window.document.stack.undoText() == "Remove 2 quotes"


def test_the_last_quote_out_leaves_an_invitation(window):
    window.document.unpick(picks(window))
    assert not window.parts.actions["export"].isEnabled()
    assert not window.parts.deck.view.isVisible()
    words = [label.text() for label in window.parts.deck.findChildren(QLabel) if label.isVisible()]
    assert "The deck starts here" in words
    window.parts.deck.pick_all_requested.emit()
    assert len(picks(window)) == 17
    assert window.parts.actions["export"].isEnabled()


def test_template_and_language_are_edits(window):
    window.parts.deck.template.offer([("crossing", "The crossing"), ("other", "Other")])
    window.parts.deck.language.setCurrentIndex(window.parts.deck.language.findData("en"))
    window.parts.deck.language.activated.emit(window.parts.deck.language.currentIndex())
    assert window.document.briefing.deck.language == "en"
    window.parts.deck.template.setCurrentIndex(1)
    window.parts.deck.template.activated.emit(1)
    assert window.document.briefing.deck.template == "other"
    window.document.stack.undo()
    window.document.stack.undo()
    assert (window.document.briefing.deck.language, window.parts.deck.language.currentData()) == ("fr", "fr")
    assert window.parts.deck.template.currentData() == "crossing"


def test_a_range_takes_along_no_quote_that_is_not_selected(window):
    view = window.parts.deck.view
    select_in_deck(window, FIRST)
    model, flag = view.model(), view.selectionModel().SelectionFlag
    whole = QItemSelection(model.index(model.row_of(FIRST)), model.index(model.row_of("big-data-moteur")))
    view.selectionModel().select(whole, flag.ClearAndSelect)
    assert view.selected_ids() == [FIRST, SECOND, "big-data-moteur"]
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(picks(window)) == 6


def test_the_head_of_a_section_alone_stands_for_all_of_it(window):
    view = window.parts.deck.view
    view.setCurrentIndex(view.model().index(0))
    assert view.selected_ids() == [FIRST, SECOND]


def test_a_pick_dropped_in_another_section_gets_its_theme_in_one_step(window):
    before = window.document.briefing
    drop(window, [FIRST], "big-data-moteur", below=True)
    assert window.document.briefing.message_by_id[FIRST].theme == "courant"
    rows = deck_rows(window)
    assert rows[rows.index("big-data-moteur") + 1] == FIRST
    assert window.document.stack.index() == 1
    window.document.stack.undo()
    assert window.document.briefing == before


def test_a_drop_under_the_last_of_a_section_stays_in_it(window):
    drop(window, [FIRST], SECOND, below=True)
    assert window.document.briefing.message_by_id[FIRST].theme == "sens"


def test_a_new_card_of_another_theme_finds_its_own_stage_and_no_line_says_otherwise(window):
    id = next(m.id for m in window.document.briefing.messages if m.id not in picks(window) and m.theme == "cap")
    view, grid = window.parts.deck.view, window.grid.model()
    data = grid.mimeData([grid.index(grid.row_of(id))])
    assert view.model().landing(data, 2) == OWN_STAGES
    drop(window, [id], FIRST)
    message = window.document.briefing.message_by_id[id]
    assert (message.theme, id in picks(window), window.document.stack.index()) == ("cap", True, 1)


def test_a_section_is_dragged_between_sections(window):
    model = window.parts.deck.view.model()
    head = model.row_of("big-data-moteur") - 1
    data = model.mimeData([model.index(head)])
    assert model.landing(data, 1) == 0
    assert model.dropMimeData(data, Qt.DropAction.CopyAction, 1, 0, QModelIndex())
    assert deck_rows(window)[:2] == ["LE COURANT", "big-data-moteur"]
    assert window.document.briefing.message_by_id["big-data-moteur"].theme == "courant"


def test_esc_lets_go_of_several_but_for_the_current_one(window):
    view = window.parts.deck.view
    select_in_deck(window, FIRST, SECOND)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_ids() == [SECOND]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_ids() == [SECOND]


def held(window, ids: list[str], over: str, *, below: bool) -> int | None:
    """Where quotes would land that are held over the upper or lower half of a row; None where they may not."""
    view = window.parts.deck.view
    place = view.visualRect(view.model().index(view.model().row_of(over)))
    data = window.grid.model().mimeData([window.grid.model().index(window.grid.model().row_of(id)) for id in ids])
    return view.spot_at(data, QPoint(place.center().x(), place.center().y() + (2 if below else -2)))


def test_a_quote_is_not_taken_where_it_would_stay_and_goes_past_the_one_beside_it(window):
    row = window.parts.deck.view.model().row_of
    for below in (False, True):
        assert held(window, [FIRST], FIRST, below=below) is None
        assert held(window, [FIRST], SECOND, below=below) == row(SECOND) + 1
        assert held(window, [SECOND], FIRST, below=below) == row(FIRST)
    assert held(window, [FIRST, SECOND], SECOND, below=False) is None


def test_a_quote_dropped_on_the_middle_of_the_next_one_goes_behind_it(window):
    drop(window, [FIRST], SECOND)
    assert picks(window)[:2] == [SECOND, FIRST]
    drop(window, [FIRST], SECOND, below=True)
    assert picks(window)[:2] == [FIRST, SECOND]


def test_a_section_held_over_itself_is_not_taken_and_over_the_next_goes_past_it(window):
    model = window.parts.deck.view.model()
    data = model.mimeData([model.index(0)])
    assert {model.landing_over(data, over, is_below=below) for over in range(3) for below in (False, True)} == {None}
    second = model.row_of("big-data-moteur") - 1
    third = next(row for row in range(second + 1, model.rowCount()) if not model.item(row).message)
    assert {model.landing_over(data, over, is_below=True) for over in range(second, third)} == {third}
    assert model.landing_over(data, second, is_below=False) == third


def test_what_is_dragged_from_a_row_that_it_would_stay_at_is_followed_to_the_next(window):
    view = window.parts.deck.view
    at = [view.visualRect(view.model().index(view.model().row_of(id))).center() for id in (FIRST, SECOND)]
    data = window.grid.model().mimeData([window.grid.model().index(window.grid.model().row_of(FIRST))])
    rest = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter, moves = QDragEnterEvent(at[0], *rest), [QDragMoveEvent(point, *rest) for point in at]
    for event in (enter, *moves):
        QApplication.sendEvent(view.viewport(), event)
    assert [event.isAccepted() for event in (enter, *moves)] == [True, False, True]
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(at[1]), *rest))
    assert picks(window)[:2] == [SECOND, FIRST]
