"""The boxes that ask before work is lost, answered as people do: by a button, by Enter or by Esc."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox

from briefing.core.errors import BriefingError
from briefing.ui.common.languages import speak
from briefing.ui.widgets import messages
from briefing.ui.widgets.messages import Answer, Changed, Deck, Recovery, Side

NOW = datetime.now(UTC)
RECOVERY = Recovery.RECOVER, Recovery.LATER
QUESTIONS = {
    "unsaved": (messages.ask_unsaved, ["a.briefing"], Answer.SAVE, Answer.CANCEL),
    "changed": (messages.ask_changed, ["a.briefing"], Changed.MERGE, Changed.CANCEL),
    "gone": (messages.ask_gone, ["a.briefing", ""], Changed.OVERWRITE, Changed.CANCEL),
    "renamed": (messages.ask_gone, ["a.briefing", "b.briefing"], Changed.FOLLOW, Changed.CANCEL),
    "side": (messages.ask_side, ["a.briefing", ["main", "ann"]], Side.BOTH, Side.CANCEL),
    "read-only": (messages.ask_read_only, ["a.briefing"], True, False),
    "recovery": (messages.ask_recovery, ["a.briefing", NOW], *RECOVERY),
    "recovery apart": (partial(messages.ask_recovery, is_apart=True), ["a.briefing", NOW, NOW], *RECOVERY),
    "replace": (messages.ask_replace, [["a.briefing"]], False, False),
    "replace pictures": (messages.ask_replace, [["a.briefing-01.png", "a.briefing-02.png"]], False, False),
    "changed deck": (messages.ask_over_changed, ["a.briefing"], Deck.UPDATE, Deck.ELSEWHERE),
    "stop": (messages.ask_stop_export, [], False, False),
    "elsewhere": (messages.tell_open_elsewhere, ["a.briefing"], None, None),
}


def do(act) -> None:
    """Have ``act`` done to the box that opens next."""

    def acting():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isVisible():
            act(box)
        else:
            QTimer.singleShot(5, acting)

    QTimer.singleShot(5, acting)


def press(text: str):
    return lambda box: next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


@pytest.mark.parametrize("name", QUESTIONS)
def test_enter_loses_nothing_and_esc_does_nothing(name, parent):
    ask, given, on_enter, on_esc = QUESTIONS[name]
    do(lambda box: QTest.keyClick(box, Qt.Key.Key_Return))
    assert ask(parent, *given) is on_enter
    do(lambda box: QTest.keyClick(box, Qt.Key.Key_Escape))
    assert ask(parent, *given) is on_esc


@pytest.mark.parametrize("name", QUESTIONS)
def test_each_button_of_a_question_has_a_letter_of_its_own(name, parent):
    ask, given, *_ = QUESTIONS[name]
    found: list[str] = []

    def look(box):
        found.extend(re.findall("&(.)", button.text())[0].lower() for button in box.buttons())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    do(look)
    ask(parent, *given)
    assert len(set(found)) == len(found) > 0


def test_a_letter_presses_a_button_with_alt_and_nothing_by_itself(parent):
    seen = []

    def press(box):
        seen.extend(button.shortcut().toString() for button in box.buttons())
        QTest.keyClick(box, Qt.Key.Key_N)
        QTest.qWait(150)  # a button that is pressed by its letter is shown pressed for a while
        seen.append(box.isVisible())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    do(press)
    assert messages.ask_unsaved(parent, "a.briefing") is Answer.CANCEL
    assert ("Alt+N" in seen, seen[-1]) == (True, True)


def test_a_name_with_an_ampersand_is_shown_whole_on_a_button_and_marks_no_letter(parent):
    texts: list[str] = []

    def look(box):
        texts.extend(button.text() for button in box.buttons())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    do(look)
    messages.ask_gone(parent, "a.briefing", "R&D.briefing")
    assert "&Save it as “R&&D.briefing”" in texts


@pytest.mark.parametrize(
    ("name", "button", "answer"),
    [
        ("unsaved", "Don’t save", Answer.DISCARD),
        ("changed", "Save over it", Changed.OVERWRITE),
        ("recovery", "Throw them away", Recovery.DISCARD),
        ("stop", "Stop the export", True),
        ("stop", "Keep exporting", False),
    ],
)
def test_each_button_has_its_answer(name, button, answer, parent):
    ask, given, *_ = QUESTIONS[name]
    do(press(button))
    assert ask(parent, *given) is answer


@pytest.mark.parametrize("name", sorted(QUESTIONS.keys() - {"stop"}))
def test_a_question_names_the_file(name, parent):
    ask, given, *_ = QUESTIONS[name]
    seen: list[str] = []
    do(lambda box: (seen.append(box.text()), QTest.keyClick(box, Qt.Key.Key_Escape)))
    ask(parent, *given)
    assert "a.briefing" in seen[0]


def test_errors_are_told_with_what_where_and_mend():
    assert messages.explained(BriefingError("What.", where="a:3", mend="Do.")) == "What.\na:3\nDo."
    assert "a.txt" in messages.explained(FileNotFoundError(2, "No such file", "a.txt"))
    assert "KeyError" in messages.explained(KeyError("secret"))
    assert "secret" not in messages.explained(KeyError("secret"))


@pytest.mark.dressed
@pytest.mark.parametrize("words", ["Briefing ended before the changes of a new document were saved.", "No."])
def test_no_end_of_a_sentence_in_bold_is_cut(window, words):
    window.theme.dress()
    box = messages.message_box(window, QMessageBox.Icon.Question, "Title", words, QMessageBox.StandardButton.Ok)
    box.show()
    label = box.findChild(QLabel, "qt_msgbox_label")
    assert label.font().weight() >= QFont.Weight.DemiBold
    assert label.contentsRect().width() >= label.fontMetrics().horizontalAdvance(words)
    assert label.width() >= 340
    box.close()


@pytest.mark.dressed
@pytest.mark.parametrize("icon", [QMessageBox.Icon.Question, QMessageBox.Icon.Warning])
def test_a_message_begins_as_far_from_its_edge_as_its_buttons_end(window, icon):
    window.theme.dress()
    box = messages.message_box(window, icon, "Title", "Save the changes?", QMessageBox.StandardButton.Ok)
    box.show()
    name = "qt_msgbox_label" if icon is QMessageBox.Icon.Question else "qt_msgboxex_icon_label"
    first, last = box.findChild(QLabel, name), box.button(QMessageBox.StandardButton.Ok)
    left, right = (each.mapTo(box, QPoint()).x() for each in (first, last))
    assert left == box.width() - right - last.width() == 24
    box.close()


@pytest.mark.dressed
def test_a_row_of_wide_buttons_stands_as_far_from_the_edges_as_the_words(window):
    window.theme.dress()
    box = messages.message_box(window, QMessageBox.Icon.Question, "Title", "No.", QMessageBox.StandardButton.Ok)
    for words in ("Ne pas enregistrer les modifications", "Annuler, et continuer la saisie"):
        box.addButton(words, QMessageBox.ButtonRole.ActionRole)
    box.show()
    places = [(each.mapTo(box, QPoint()).x(), each.width()) for each in box.findChildren(QAbstractButton)]
    assert min(x for x, _ in places) == box.width() - max(x + width for x, width in places) == 24
    box.close()


@pytest.mark.parametrize(
    ("language", "saved", "is_apart", "told"),
    [
        ("en", None, False, "They were kept on 1 December 2026 at 9:05"),
        ("fr", None, False, "le 1er décembre 2026 à 09:05."),
        ("en", timedelta(minutes=-5), False, ", after the file was last saved, on 1 December 2026 at 9:00"),
        ("en", timedelta(days=1), True, "The file was saved after that, on 2 December 2026 at 9:05"),
        ("en", timedelta(days=-1), True, "They are newer than the file, which was saved with other changes on 30 Nov"),
    ],
)
def test_what_a_crash_left_is_told_with_both_times_in_full_and_which_is_newer(
    parent, qapp, language, saved, is_apart, told
):
    taken, said = datetime(2026, 12, 1, 9, 5).astimezone(), []
    speak(qapp, language)
    try:
        do(lambda box: (said.append(box.informativeText()), QTest.keyClick(box, Qt.Key.Key_Escape)))
        messages.ask_recovery(parent, "a.briefing", taken, saved and taken + saved, is_apart=is_apart)
    finally:
        speak(qapp, "en")
    assert told in said[0]
    assert ("replace nothing" in said[0]) is is_apart


@pytest.mark.parametrize(("name", "holds"), [("AG 2026", "17 quotes"), ("", "1 quote"), ("", "")])
def test_what_a_crash_left_without_a_file_is_told_by_its_name_and_what_it_holds(parent, name, holds):
    said = []
    do(lambda box: (said.append((box.text(), box.informativeText())), QTest.keyClick(box, Qt.Key.Key_Escape)))
    messages.ask_recovery(parent, name, datetime(2026, 12, 1, 9, 5).astimezone(), holds=holds)
    [(what, more)] = said
    assert (f"“{name}”" in what) is bool(name)
    assert (f"It holds {holds}. They were kept on" in more) is bool(holds)
    assert "“Later” keeps them: you are asked again at the next start." in more
