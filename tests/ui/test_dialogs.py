"""Every dialog of the window stands on the same base: what was chosen in it is not lost by Esc."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

import briefing.ui
from briefing.core import edits
from briefing.core.merge import merge
from briefing.deck.update.home import Offer
from briefing.deck.update.update import Updated
from briefing.sources.readers import Reading
from briefing.ui.common.languages import speak
from briefing.ui.document.both_sides_dialog import BothSidesDialog
from briefing.ui.importing.review_dialog import ReviewDialog
from briefing.ui.updating.update_dialog import UpdateDialog
from briefing.ui.widgets.forms.safe_dialog import SafeDialog
from tests.ui.conftest import in_dialog
from tests.ui.test_contrast import DIALOGS


def all_dialogs() -> set[type[QDialog]]:
    for module in pkgutil.walk_packages(briefing.ui.__path__, "briefing.ui."):
        importlib.import_module(module.name)
    return set(below(QDialog))


def below(kind: type[QDialog]) -> list[type[QDialog]]:
    found = [one for one in kind.__subclasses__() if one.__module__.startswith("briefing.")]
    return [other for one in found for other in (one, *below(one))]


def test_every_dialog_of_ours_is_a_safe_one():
    dialogs = all_dialogs()
    assert len(dialogs) > 15
    assert {one.__name__ for one in dialogs if not issubclass(one, SafeDialog)} == set()


def test_what_asks_and_has_one_press_a_button_is_qts_own_message_or_choice_of_a_file():
    ours = [one for one in QDialog.__subclasses__() if one.__module__.startswith("briefing.")]
    assert ours == [SafeDialog]
    assert below(QFileDialog) == []
    assert [one.__name__ for one in below(QMessageBox)] == ["_Box"]


def press_esc(dialog: QDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


def asks(dialog: SafeDialog) -> bool:
    """Whether Esc asks, and again goes on."""
    press_esc(dialog)
    is_asked = dialog.question is not None and dialog.question.isVisible()
    if is_asked:
        press_esc(dialog)
    return is_asked and dialog.isVisible()


def test_esc_asks_where_a_side_was_chosen_and_not_once_it_is_as_it_was(window, cigref):
    mine, theirs = (edits.change_message(cigref, "culture-partage", takeaway=words) for words in ("Mine", "Theirs"))
    dialog = BothSidesDialog(window, merge(cigref, mine, theirs), "Yours", "Theirs")
    key = ("messages", "culture-partage", "takeaway")
    dialog.open()
    dialog.choose(key, theirs=True)
    assert asks(dialog)
    dialog.choose(key, theirs=False)
    assert not asks(dialog)
    assert not dialog.isVisible()


def test_esc_asks_where_what_comes_home_was_ticked_off_and_not_for_what_was_found(window, qtbot):
    offers = [Offer("takeaway", "m1", "Le cap", "Le bon cap", 3)]
    dialog = UpdateDialog(window, "deck.pptx", lambda **_: (b"", Updated(b"", ()), offers))
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    assert not dialog.holds_changes()
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert asks(dialog)
    dialog.reject()
    dialog.job.wait()


def test_the_preferences_that_are_taken_at_once_close_by_esc(window):
    def drive(dialog):
        dialog.appearance.setFocus()
        QTest.keyClick(dialog.appearance, Qt.Key.Key_Down)
        assert not asks(dialog)
        assert not dialog.isVisible()

    in_dialog(window.parts.actions["preferences"].trigger, drive)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_dialog_has_one_button_that_cancels_or_closes_it(window, qapp, language):
    speak(qapp, language)
    cancels = {"Cancel", "Close", "Annuler", "Fermer"}
    found = {}

    def drive(dialog):
        buttons = [one.text().replace("&", "") for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
        found[name] = [words for words in buttons if words in cancels]

    for name in DIALOGS:
        window.grid.go(0)
        in_dialog(window.parts.actions[name].trigger, drive)
    speak(qapp, "en")
    assert {name: words for name, words in found.items() if len(words) > (name != "palette")} == {}


def test_words_in_brackets_are_asked_for_and_not_lost_by_esc(window):
    def drive(dialog):
        field = dialog.findChild(QLineEdit)
        field.setFocus()
        QTest.keyClicks(field, "dans le groupe")
        press_esc(dialog)
        assert asks(dialog)
        dialog.accept()

    window.grid.reveal("management-competences")
    window.parts.navigation.show_detail()
    in_dialog(window.parts.actions["clarify"].trigger, drive)
    assert "[dans le groupe]" in window.document.briefing.message_by_id["management-competences"].shown


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [470, 620, 800, 1180])
def test_what_is_asked_over_the_foot_of_a_dialog_is_whole_at_any_width(window, qapp, language, width):
    speak(qapp, language)
    dialog = ReviewDialog(window, Reading("« Le cap est fixé », dit Ana.", "Un article", "", ""), (), [])
    dialog.open()
    dialog.ask()
    dialog.resize(width, 600)
    QTest.qWait(20)
    [words] = dialog.question.findChildren(QLabel)
    high, needed = words.height(), words.heightForWidth(words.width())
    right = max(button.geometry().right() for button in dialog.question.findChildren(QPushButton))
    dialog.question.hide()
    dialog.reject()
    speak(qapp, "en")
    assert high >= needed
    assert right <= dialog.width()
