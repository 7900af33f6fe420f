"""The letters that choose in menus and dialogs: each stands once in one, in English and in French."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu

from briefing.ui.common.languages import speak
from briefing.ui.common.settings import Settings
from briefing.ui.style.theme import Theme
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import in_dialog
from tests.ui.test_contrast import DIALOGS

CONTEXT = ("cards", "deck", "themes", "speakers")


@pytest.fixture(params=["en", "fr"])
def spoken(request, qapp, qtbot, settings: Settings, cigref):
    """A window in a language, on the bundled assembly."""
    speak(qapp, request.param)
    window = MainWindow(settings, Theme(qapp, "light"))
    assemble(window)
    window.document.open(cigref, None)
    qtbot.addWidget(window)
    yield window
    window.document.stack.setClean()
    speak(qapp, "en")


def clashes(menu: QMenu) -> dict[str, list[str]]:
    return doubled([action.text() for action in menu.actions() if not action.isSeparator()])


def clashes_within(dialog: QDialog) -> dict[str, list[str]]:
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy()]
    return doubled([one.text() for one in [*labels, *dialog.findChildren(QAbstractButton)] if not one.isHidden()])


def doubled(texts: list[str]) -> dict[str, list[str]]:
    texts = [text.replace("&&", "") for text in texts]
    letters = {text: match[1].lower() for text in texts if (match := re.search("&(.)", text))}
    counts = Counter(letters.values())
    return {letter: [text for text in letters if letters[text] == letter] for letter in counts if counts[letter] > 1}


def test_no_letter_stands_twice_in_a_menu_and_every_line_of_ours_has_one(spoken):
    bar = spoken.menuBar()
    names = [action.text() for action in bar.actions()]
    assert len({re.search("&(.)", name)[1].lower() for name in names}) == len(names)  # type: ignore[index]
    menus = [menu for menu in bar.findChildren(QMenu) if menu.actions()]
    menus += [menu for menu in spoken.findChildren(QMenu) if menu.actions() and menu not in menus]
    assert len(menus) >= 9
    assert {menu.title(): clashes(menu) for menu in menus if clashes(menu)} == {}


@pytest.mark.parametrize("part", CONTEXT)
def test_no_letter_stands_twice_in_what_the_right_button_offers(spoken, part):
    window, seen = spoken, []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.append(clashes(menu))
        menu.close()

    views = {
        "cards": window.grid,
        "deck": window.parts.deck.view,
        "themes": window.parts.side.themes,
        "speakers": window.parts.side.speakers,
    }
    view = views[part]
    window.show()
    view.setFocus()
    for row in (0, 1):
        view.setCurrentIndex(view.model().index(row, 0))
        QApplication.processEvents()
        QTimer.singleShot(0, look)
        view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    assert seen == [{}, {}]


def test_no_letter_stands_twice_in_a_dialog(spoken):
    found: dict[str, dict[str, list[str]]] = {}
    for name in DIALOGS:
        spoken.grid.go(0)
        act = spoken.parts.actions[name].trigger
        in_dialog(act, lambda dialog, name=name: found.update({name: clashes_within(dialog)}))
    assert found == {name: {} for name in DIALOGS}
