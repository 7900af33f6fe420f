"""Themes and speakers by hand: named, coloured, put in order, deleted, by keys, menus and drag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from briefing.ui.cards.dragging import put_ids, quotes
from briefing.ui.cards.filters.facets import FACET
from briefing.ui.cards.filters.theme_list import THEME
from briefing.ui.cards.model import CARD
from tests.ui.conftest import click_card, deck_rows, in_dialog, picks

ALT = Qt.KeyboardModifier.AltModifier
PICKED = "le-sens-c-est"


def titles(window) -> list[str]:
    return [theme.title for theme in window.document.briefing.themes]


def go_to(part, id: str) -> None:
    part.setFocus()
    part.go_to(id)


def row(view, id: str) -> QPoint:
    """The middle of the row of a theme or speaker."""
    model = view.model()
    index = next(model.index(at) for at in range(model.rowCount()) if model.facet(at).id == id)
    return view.visualRect(index).center()


def drop(view, kind: str, data: bytes, point: QPoint) -> None:
    """Drop ``data`` at ``point``, after it hovered there."""
    mime = QMimeData()
    mime.setData(kind, data)
    rest = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(point, *rest)
    QApplication.sendEvent(view.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(point), *rest))


def choose(view, id: str, *words: str) -> None:
    """Open the context menu on a row, and choose in it, and in the menus below it, by their words."""
    missed = []

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        try:
            actions = menu.actions()
            for word in words:
                action = next(action for action in actions if word == action.text().replace("&", ""))
                actions = action.menu().actions() if action.menu() else []
            QTimer.singleShot(0, action.trigger)
        except Exception as error:  # the menu must close whatever happens
            missed.append(error)
        finally:
            menu.close()

    QTimer.singleShot(0, pick)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=row(view, id))
    view.customContextMenuRequested.emit(row(view, id))
    QApplication.processEvents()
    assert not missed


def test_a_theme_is_added_at_the_end_by_its_button(window):
    def write(dialog):
        assert not dialog.accept_button.isEnabled()
        QTest.keyClicks(dialog.title, "Une escale")
        QTest.keyClicks(dialog.headline, "Reprendre souffle")
        dialog.accept_button.click()

    [button] = [b for b in window.parts.side.findChildren(QToolButton) if b.accessibleName() == "Add a theme"]
    in_dialog(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton), write)
    assert titles(window)[-1] == "Une escale"
    assert window.document.briefing.themes[-1].headline == "Reprendre souffle"
    assert window.document.stack.undoText() == "Add theme “Une escale”"
    window.document.stack.undo()
    assert "Une escale" not in titles(window)


def test_a_theme_is_renamed_everywhere(window):
    go_to(window.parts.side.themes, "sens")
    rename = lambda dialog: (dialog.title.setText("La raison"), dialog.accept_button.click())  # noqa: E731
    in_dialog(lambda: QTest.keyClick(window.parts.side.themes, Qt.Key.Key_F2), rename)
    assert titles(window)[0] == "La raison"
    assert deck_rows(window)[0] == "LA RAISON"
    model = window.grid.model()
    assert model.index(model.row_of(PICKED)).data(CARD).theme == "La raison"


def test_what_is_held_over_a_theme_that_it_would_leave_as_it_is_is_not_taken(window):
    view, document = window.parts.side.themes, window.document
    themes = [theme.id for theme in document.briefing.themes]
    moved, quote = QMimeData(), quotes(document, [PICKED])
    put_ids(moved, THEME, document, [themes[1]])
    upper, lower = QPoint(0, -4), QPoint(0, 4)
    assert [view.spot_at(moved, row(view, themes[1]) + half) for half in (upper, lower)] == [None, None]
    assert [view.spot_at(moved, row(view, themes[0]) + half) for half in (upper, lower)] == [(0, False)] * 2
    assert [view.spot_at(moved, row(view, themes[2]) + half) for half in (upper, lower)] == [(3, False)] * 2
    assert view.spot_at(quote, row(view, document.briefing.message_by_id[PICKED].theme)) is None
    assert view.spot_at(quote, row(view, themes[3])) == (3, True)


def test_cards_are_drawn_anew_when_a_name_changes(window, qtbot):
    go_to(window.parts.side.speakers, "epinette")
    rename = lambda dialog: (dialog.name.setText("G. Epinette"), dialog.accept_button.click())  # noqa: E731
    with qtbot.waitSignal(window.grid.model().dataChanged):
        in_dialog(lambda: QTest.keyClick(window.parts.side.speakers, Qt.Key.Key_F2), rename)
    model = window.grid.model()
    assert model.index(model.row_of(PICKED)).data(CARD).name == "G. Epinette"
    assert window.document.stack.undoText() == "Edit speaker G. Epinette"


def test_a_theme_gets_a_colour_of_the_palette(window):
    stages = window.document.briefing.accent_by_theme
    choose(window.parts.side.themes, "sens", "Colour", "Violet")
    assert window.document.briefing.theme_by_id["sens"].colour == "accent6"
    assert window.parts.side.themes.model().index(0).data(FACET).accent == 5
    assert window.grid.model().card(window.grid.model().row_of(PICKED)).accent == 5
    choose(window.parts.side.themes, "sens", "Colour", "By its place")
    assert window.document.briefing.accent_by_theme == stages


def test_the_colour_is_chosen_by_the_keyboard_too(window, qtbot):
    def recolour(dialog):
        buttons = dialog.swatches.findChildren(QToolButton)
        assert [b.accessibleName() for b in buttons if b.isChecked()] == ["By its place"]
        buttons[0].setFocus()
        qtbot.waitUntil(buttons[0].hasFocus)
        QTest.keyClick(buttons[0], Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: dialog.swatches.chosen == "accent1")
        dialog.accept_button.click()

    go_to(window.parts.side.themes, "client")
    in_dialog(window.parts.actions["edit_theme"].trigger, recolour)
    assert window.document.briefing.theme_by_id["client"].colour == "accent1"


def test_a_deleted_theme_says_what_became_of_its_quotes(window):
    go_to(window.parts.side.themes, "sens")
    window.filtering.toggle("themes", "sens")
    before = picks(window)
    QTest.keyClick(window.parts.side.themes, Qt.Key.Key_Delete)
    assert titles(window)[0] == "Le courant"
    assert window.parts.toast.deed == "“Le sens” deleted · 3 quotes are without a theme now"
    assert len(window.filtering.messages) == 17
    window.document.stack.undo()
    assert titles(window)[0] == "Le sens"
    assert picks(window) == before


def test_a_deleted_speaker_says_what_became_of_their_quotes(window):
    go_to(window.parts.side.speakers, "epinette")
    QTest.keyClick(window.parts.side.speakers, Qt.Key.Key_Delete)
    assert window.parts.toast.deed == "“Georges Epinette” deleted · 6 quotes are without a speaker now"
    assert window.document.briefing.message_by_id[PICKED].speaker == ""
    window.document.stack.undo()
    assert window.document.briefing.message_by_id[PICKED].speaker == "epinette"


def test_alt_and_the_arrows_put_themes_in_order_and_the_deck_follows(window):
    go_to(window.parts.side.themes, "sens")
    QTest.keyClick(window.parts.side.themes, Qt.Key.Key_Down, ALT)
    assert titles(window)[:2] == ["Le courant", "Le sens"]
    assert [title for title in deck_rows(window) if title.isupper()][:2] == ["LE COURANT", "LE SENS"]
    assert window.parts.side.themes.current_id() == "sens"
    QTest.keyClick(window.parts.side.themes, Qt.Key.Key_Up, ALT)
    QTest.keyClick(window.parts.side.themes, Qt.Key.Key_Up, ALT)
    assert titles(window)[0] == "Le sens"
    assert window.document.stack.undoText() == "Move theme “Le sens”"


def test_a_theme_is_dropped_between_two_others(window):
    themes, dragged = window.parts.side.themes, QMimeData()
    put_ids(dragged, THEME, window.document, ["passeurs"])
    data = bytes(dragged.data(THEME).data())
    drop(themes, THEME, data, row(themes, "courant") - QPoint(0, 8))
    assert titles(window)[:3] == ["Le sens", "Les passeurs", "Le courant"]
    drop(themes, THEME, data, row(themes, "cap") + QPoint(0, 8))
    assert titles(window)[-1] == "Les passeurs"


def test_cards_dropped_on_a_theme_go_under_it(window):
    cards = window.grid.model()
    mime = cards.mimeData([cards.index(cards.row_of(id)) for id in (PICKED, "culture-partage")])
    [kind] = [kind for kind in mime.formats() if kind.endswith("ids")]
    drop(window.parts.side.themes, kind, bytes(mime.data(kind).data()), row(window.parts.side.themes, "client"))
    briefing = window.document.briefing
    assert {briefing.message_by_id[id].theme for id in (PICKED, "culture-partage")} == {"client"}
    assert picks(window).index(PICKED) == picks(window).index("un-client-trompe") + 1


def test_a_theme_without_quotes_is_within_reach_of_the_arrows(window):
    added = lambda dialog: (dialog.title.setText("Vide"), dialog.accept_button.click())  # noqa: E731
    in_dialog(window.parts.actions["add_theme"].trigger, added)
    go_to(window.parts.side.themes, "passeurs")
    QTest.keyClick(window.parts.side.themes, Qt.Key.Key_Down)
    assert window.parts.side.themes.current_id() == "vide"
    QTest.keyClick(window.parts.side.themes, Qt.Key.Key_Delete)
    assert "Vide" not in titles(window)
    assert window.parts.toast.deed == "“Vide” deleted"


def test_the_menu_of_a_theme_without_quotes_is_about_that_theme(window):
    added = lambda dialog: (dialog.title.setText("Vide"), dialog.accept_button.click())  # noqa: E731
    in_dialog(window.parts.actions["add_theme"].trigger, added)
    go_to(window.parts.side.themes, "sens")
    choose(window.parts.side.themes, "vide", "Delete the theme")
    assert titles(window) == ["Le sens", "Le courant", "Le client", "L’équipage", "Le cap", "Les passeurs"]


def test_quotes_go_under_a_theme_from_their_menu(window):
    click_card(window, PICKED)
    seen = []

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        seen.extend(action.text().replace("&", "") for action in menu.actions() if action.text())
        [under] = [action.menu() for action in menu.actions() if action.menu()]
        under.actions()[-2].trigger()
        menu.close()

    QTimer.singleShot(0, pick)
    window.grid.customContextMenuRequested.emit(window.grid.visualRect(window.grid.currentIndex()).center())
    assert {"Pick, or take out", "Edit the quote…", "Duplicate the quote", "Delete the quote", "Copy the quote"} <= set(
        seen
    )
    assert window.document.briefing.message_by_id[PICKED].theme == "passeurs"


@pytest.mark.parametrize(("kind", "text"), [("theme", "Le sens"), ("speaker", "Georges Epinette")])
def test_the_palette_edits_what_the_chosen_quote_has(window, kind, text):
    click_card(window, PICKED)
    seen = []

    def look(dialog):
        seen.append((dialog.title if kind == "theme" else dialog.name).text())

    in_dialog(window.parts.actions[f"edit_{kind}"].trigger, look)
    assert seen == [text]


def test_the_head_of_a_section_edits_its_theme(window):
    view = window.parts.deck.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0))
    seen = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        seen.extend(action.text().replace("&", "") for action in menu.actions())
        menu.close()

    QTimer.singleShot(0, look)
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    assert "Edit the theme…" in seen
    for edit in (window.parts.actions["edit_theme"].trigger, lambda: QTest.keyClick(view, Qt.Key.Key_F2)):
        view.setFocus()
        in_dialog(edit, lambda dialog: seen.append(dialog.title.text()))
    assert seen[-2:] == ["Le sens", "Le sens"]


def test_a_speaker_is_added_and_gone_to(window):
    def write(dialog):
        QTest.keyClicks(dialog.name, "Ada Lovelace")
        QTest.keyClicks(dialog.role, "Informaticienne")
        dialog.accept_button.click()

    in_dialog(window.parts.actions["add_speaker"].trigger, write)
    assert window.document.briefing.speakers[-1].role == "Informaticienne"
    assert window.parts.side.speakers.current_id() == window.document.briefing.speakers[-1].id
