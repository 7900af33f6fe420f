"""A whole review with keys only, all of it undoable."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from briefing.core.model import Briefing
from briefing.sources.quote_ends import End
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Why
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import Reading
from briefing.sources.readers.model import Doubt
from briefing.sources.to_briefing import taken_in
from briefing.ui.common.languages import speak
from briefing.ui.importing import review_dialog
from briefing.ui.importing.reasons import reason
from briefing.ui.style.tokens import DARK, LIGHT
from tests.sources.annotated import articles

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ARTICLE = """Paul Dupont a ouvert la séance. « Le cap est fixé pour trois ans », a-t-il dit.

« Nous tiendrons le cap », a insisté Paul Dupont, DSI de Marvane. « Rien ne presse, pourtant », a nuancé Anne Roy.

« Qui paiera ? » a demandé une voix.
"""


@pytest.fixture
def dialog(window, qtbot):
    reading = Reading(ARTICLE, "Un article", "", "")
    first, *others = find_quotes(ARTICLE)
    quotes = [replace(first, speaker="M. Dupont", role="", organisation="", confidence=1.0), *others]
    names = [speaker.name for speaker in window.document.briefing.speakers]
    dialog = review_dialog.ReviewDialog(window, reading, quotes, names, ["“cigref-43”", "a new briefing"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    return dialog


def test_the_button_counts_what_will_be_added_and_rows_tell_what_is_there_already(dialog):
    first, *others = dialog.accepted_quotes
    there = taken_in(Briefing(), "a", dialog.reading, [first]).briefing
    dialog.offer_targets(["“there”", "a new briefing"], [there, Briefing()])
    assert dialog.add.text() == f"Add {len(others)} cards"
    assert dialog.reason.text().startswith("There already: not added again")
    dialog.target.setCurrentIndex(1)
    assert dialog.add.text() == f"Add {1 + len(others)} cards"
    dialog.offer_targets([], [taken_in(there, "a", dialog.reading, others).briefing])
    assert (dialog.add.text(), dialog.add.isEnabled()) == ("Nothing to add", False)
    dialog.toggle(0)
    assert not dialog.reason.text().startswith("There already")


def test_a_row_is_as_high_as_why_it_is_to_be_looked_at_takes(dialog):
    def high(reason: str) -> int:
        dialog.list.show_candidates(dialog.review.candidates, [reason] * dialog.list.count())
        return dialog.list.sizeHintForRow(0)

    dialog.list.setFixedWidth(300)
    assert high("« dit-il » juste après") < high(
        "« dit-il » juste après · à regarder : " + "l’auteur n’est pas nommé " * 3
    )


def test_rows_are_as_high_as_their_quotes_at_another_width(dialog, qtbot):
    dialog.list.setFixedWidth(170)

    def places():
        return [dialog.list.visualItemRect(dialog.list.item(row)) for row in range(dialog.list.count())]

    qtbot.waitUntil(lambda: all(one.bottom() + 1 == other.top() for one, other in pairwise(places())), timeout=1000)


def test_undo_and_redo_are_in_one_row_at_any_width(dialog):
    for width in (560, 700, 800, 1140):
        dialog.resize(width, 560)
        QTest.qWait(1)
        undo, redo = (
            button.mapTo(dialog, button.rect().topLeft()) for button in (dialog.steps.undo, dialog.steps.redo)
        )
        assert undo.y() == redo.y(), width
        assert undo.x() < redo.x(), width


def press(dialog, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(dialog.focusWidget(), key, modifier)


def speakers(dialog) -> list[str]:
    return [quote.speaker for quote in dialog.accepted_quotes]


def test_a_whole_review_is_done_with_keys_only(dialog, qtbot):
    assert speakers(dialog) == ["M. Dupont", "Paul Dupont", "Anne Roy"]
    press(dialog, Key.Key_M, CONTROL)
    assert speakers(dialog) == ["Paul Dupont", "Paul Dupont", "Anne Roy"]
    assert {quote.role for quote in dialog.accepted_quotes[:2]} == {"DSI"}
    press(dialog, Key.Key_Down)
    press(dialog, Key.Key_Down)
    press(dialog, Key.Key_Space)
    assert speakers(dialog) == ["Paul Dupont", "Paul Dupont"]
    press(dialog, Key.Key_Down)
    press(dialog, Key.Key_Space)
    press(dialog, Key.Key_F2)
    QTest.keyClicks(dialog.focusWidget(), "Rose Meyer")
    press(dialog, Key.Key_Return)
    assert dialog.list.hasFocus()
    assert speakers(dialog) == ["Paul Dupont", "Paul Dupont", "Rose Meyer"]
    press(dialog, Key.Key_F6)
    press(dialog, Key.Key_Home, CONTROL)
    for _ in range(11):
        press(dialog, Key.Key_Right, SHIFT)
    press(dialog, Key.Key_Return)
    assert dialog.accepted_quotes[0].text == "Paul Dupont" == ARTICLE[:11]
    assert dialog.accepted_quotes[0].why is Why.HAND
    QTest.keyClicks(dialog.focusWidget(), "Le greffier")
    press(dialog, Key.Key_Return)
    press(dialog, Key.Key_Return, CONTROL)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert speakers(dialog) == ["Le greffier", "Paul Dupont", "Paul Dupont", "Rose Meyer"]


def test_a_review_of_nothing_is_not_ended_by_a_key_and_tells_what_can_be_done(window, qtbot):
    dialog = review_dialog.ReviewDialog(
        window, Reading("Il a plu toute la journée sur la ville.", "La pluie", "", ""), (), ()
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not any(button.isEnabled() for button in (dialog.add, dialog.all, dialog.wider, dialog.narrower))
    assert dialog.reason.text() == "No quotes were found: select words in the text and make a card of them."
    press(dialog, Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    dialog.text.selectAll()
    dialog.by_hand.click()
    assert dialog.add.isEnabled()
    press(dialog, Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    assert dialog.result() == dialog.DialogCode.Accepted


def test_every_step_is_undone_and_redone(dialog):
    begun = dialog.review
    press(dialog, Key.Key_M, CONTROL)
    press(dialog, Key.Key_Space)
    press(dialog, Key.Key_F2)
    QTest.keyClicks(dialog.focusWidget(), "Rose")
    press(dialog, Key.Key_Return)
    done = dialog.review
    assert dialog.stack.count() == 3
    assert [dialog.stack.text(step) for step in range(3)] == [
        "Merge speakers into Paul Dupont",
        "Reject the quote",
        "Name the speaker",
    ]
    for _ in range(3):
        press(dialog, Key.Key_Z, CONTROL)
    assert dialog.review == begun
    for _ in range(3):
        press(dialog, Key.Key_Y, CONTROL)
    assert dialog.review == done


def test_undo_works_while_a_name_is_typed(dialog):
    begun = dialog.review
    press(dialog, Key.Key_F2)
    QTest.keyClicks(dialog.focusWidget(), "Rose")
    press(dialog, Key.Key_Z, CONTROL)
    assert dialog.review == begun
    assert dialog.speaker.currentText() == "M. Dupont"


def test_all_are_accepted_or_rejected_at_once(dialog):
    press(dialog, Key.Key_L, CONTROL)
    assert len(dialog.accepted_quotes) == 4
    press(dialog, Key.Key_L, CONTROL)
    assert dialog.accepted_quotes == []


def test_a_speaker_of_the_article_becomes_the_one_the_briefing_knows(window, qtbot):
    text = "« Il faut partager les données », explique M. Duverneuil."
    dialog = review_dialog.ReviewDialog(window, Reading(text), find_quotes(text), ["Bernard Duverneuil"])
    qtbot.addWidget(dialog)
    assert not dialog.bar.isHidden()
    dialog.merge.click()
    assert speakers(dialog) == ["Bernard Duverneuil"]
    assert dialog.bar.isHidden()
    dialog.stack.undo()
    dialog.apart.click()
    assert speakers(dialog) == ["M. Duverneuil"]
    assert dialog.bar.isHidden()


def test_a_name_that_the_briefing_knows_but_for_an_accent_is_not_asked_about(window, qtbot):
    text = "« Il faut partager les données », explique Benoit Leroux."
    for known, is_asked in ((["Benoît Leroux"], False), (["LEROUX Benoît"], True)):
        dialog = review_dialog.ReviewDialog(window, Reading(text), find_quotes(text), known)
        qtbot.addWidget(dialog)
        assert dialog.bar.isHidden() is not is_asked


def test_the_reason_names_the_cue_and_marks_it(dialog):
    dialog.list.setCurrentRow(1)
    assert "a insisté" in dialog.reason.text()
    assert "after" in dialog.reason.text()
    assert dialog.text.extraSelections()[-1].cursor.selectedText() == "a insisté"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_tell_how_sure_they_are_by_their_line_too(window, qtbot, monkeypatch, colours):
    monkeypatch.setattr("briefing.ui.style.theme._shown", colours)
    article = next(one for one in articles() if one.name == "fr-33-direct-greve")
    dialog = review_dialog.ReviewDialog(window, Reading(article.text), find_quotes(article.text), [])
    qtbot.addWidget(dialog)
    styles = {}
    for candidate, mark in zip(dialog.review.candidates, dialog.text.extraSelections(), strict=False):
        styles.setdefault(candidate.grade, set()).add(mark.format.underlineStyle())
    assert len(styles) > 1
    assert all(len(lines) == 1 for lines in styles.values())
    assert len(set.union(*styles.values())) == len(styles)


def test_a_quote_over_a_page_is_to_be_looked_at(window, qtbot):
    quotes = find_quotes(ARTICLE)
    reading = Reading(ARTICLE, "Un article", doubts=(Doubt(quotes[0].start + 4, "page"),))
    dialog = review_dialog.ReviewDialog(window, reading, list(quotes), [], ["", ""])
    qtbot.addWidget(dialog)
    assert dialog.review.candidates[0].doubts == ("page",)
    assert dialog.list.item(0).text().endswith("look at it")
    assert dialog.reason.text().startswith("Look at it: it runs over two pages\n")
    dialog.list.setCurrentRow(1)
    assert "Look at it" not in dialog.reason.text()


def test_a_speaker_who_is_not_sure_is_to_be_checked_in_words():
    text = "Ken Adams met Paul Stone in May. Later Adams left. “We knew the risks well,” he said."
    [quote] = find_quotes(text, "en")
    assert reason(quote, text).endswith("look at it: somebody else who may be meant is named near it")
    [named] = find_quotes("It rained. “We knew the risks well,” said Amy Lin.", "en")
    assert "to check" not in reason(named, text)


def test_esc_leaves_a_field_then_asks_about_what_was_done(dialog):
    dialog.speaker.setFocus()
    QTest.keyClick(dialog.speaker, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.list.hasFocus(), dialog.question) == (True, True, None)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    accepted = len(dialog.accepted_quotes)
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert dialog.question.isVisible()
    QTest.mouseClick(dialog.question.go_on_button, Qt.MouseButton.LeftButton)
    assert (dialog.isVisible(), len(dialog.accepted_quotes)) == (True, accepted)


def test_a_review_that_nobody_touched_closes_by_esc(dialog):
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_all_that_is_likely_is_accepted_at_once(dialog):
    for row in range(len(dialog.review.candidates)):
        if dialog.review.candidates[row].is_accepted:
            dialog.toggle(row)
    assert dialog.accepted_quotes == []
    dialog.likely.click()
    assert [one.is_accepted for one in dialog.review.candidates] == [one.grade > 0 for one in dialog.review.candidates]
    assert not dialog.likely.isEnabled()
    dialog.stack.undo()
    assert dialog.accepted_quotes == []


def test_what_minutes_record_is_told_from_what_people_said(window, qtbot):
    reading = Reading("Minutes\n\nCllr Holt agreed to check the barn before 1 May.", "", "", "")
    (quote,) = quotes_of(reading)
    dialog = review_dialog.ReviewDialog(window, reading, [quote], [])
    qtbot.addWidget(dialog)
    assert [accepted.asked.due for accepted in dialog.accepted_quotes] == ["1 May"]
    assert dialog.list.item(0).text().endswith("from the minutes, likely")
    assert dialog.reason.text() == "The minutes record it; it is not what somebody said"


ALT = Qt.KeyboardModifier.AltModifier


def test_the_ends_of_a_quote_are_moved_by_keys_word_by_word(dialog):
    said = dialog.review.candidates[0].quote.text
    assert said == "Le cap est fixé pour trois ans"
    press(dialog, Key.Key_Left, SHIFT)
    press(dialog, Key.Key_Left, SHIFT)
    press(dialog, Key.Key_Right, SHIFT | CONTROL)
    moved = dialog.review.candidates[0].quote
    assert (moved.text, ARTICLE[moved.start : moved.end]) == ("cap est fixé pour", "cap est fixé pour")
    press(dialog, Key.Key_Right, SHIFT | ALT)
    assert dialog.review.candidates[0].quote.text == "cap est fixé pour trois ans"
    while dialog.stack.canUndo():
        dialog.stack.undo()
    assert dialog.review.candidates[0].quote.text == said


def test_an_end_of_a_quote_is_dragged_in_the_text_as_one_step(dialog, qtbot):
    text = dialog.text
    start = text.handle(End.STOP).toPoint()
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for words in ("trois", "fixé"):
        place = ARTICLE.index(words) + len(words)
        QTest.mouseMove(text.viewport(), text.cursorRect(text._cursor(place, place)).center())
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton)
    assert dialog.review.candidates[0].quote.text == "Le cap est fixé"
    dialog.stack.undo()
    assert dialog.review.candidates[0].quote.text == "Le cap est fixé pour trois ans"
    assert not dialog.stack.canUndo()


def test_a_chip_shows_one_speaker_alone_and_what_is_done_to_all_is_done_to_those(dialog):
    assert list(dialog.chips.chips) == ["M. Dupont", "Paul Dupont", "Anne Roy"]
    dialog.chips.chips["Anne Roy"].click()
    assert [dialog.list.isRowHidden(row) for row in range(4)] == [True, True, False, True]
    assert dialog.list.currentRow() == 2
    dialog.all.click()
    assert speakers(dialog) == ["M. Dupont", "Paul Dupont"]
    dialog.chips.chips["Anne Roy"].click()
    assert not any(dialog.list.isRowHidden(row) for row in range(4))


def test_two_speakers_are_made_one_by_their_chips_in_one_step(dialog):
    names = ["M. Dupont", "Paul Dupont", "Anne Roy"]
    menu = dialog.chips.chips["M. Dupont"].menu_of_others()
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == names[1:]
    menu.actions()[1].trigger()
    assert speakers(dialog) == ["Paul Dupont", "Paul Dupont", "Anne Roy"]
    assert list(dialog.chips.chips) == ["Paul Dupont", "Anne Roy"]
    dialog.stack.undo()
    assert speakers(dialog) == names


def test_the_chip_that_takes_a_dragged_one_shows_it_and_no_other_does(dialog):
    chips = dialog.chips.chips
    taking, own, foreign = chips["Anne Roy"], chips["M. Dupont"], QMimeData()
    data, copying, button, plain = QMimeData(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, SHIFT
    data.setData("application/x-briefing-voice", b"M. Dupont")
    foreign.setText("M. Dupont")
    for chip, dragged, is_taken in ((taking, data, True), (own, data, False), (taking, foreign, False)):
        chip.dragEnterEvent(QDragEnterEvent(QPoint(), copying, dragged, button, plain))
        assert chip.isDown() is is_taken
        chip.dragLeaveEvent(QDragLeaveEvent())
        assert not chip.isDown()
    taking.dragEnterEvent(QDragEnterEvent(QPoint(), copying, data, button, plain))
    taking.dropEvent(QDropEvent(QPointF(), copying, data, button, plain))
    assert speakers(dialog) == ["Anne Roy", "Paul Dupont", "Anne Roy"]


def test_each_quote_says_why_it_has_its_speaker(dialog):
    said = dialog.list.item(1).data(Qt.ItemDataRole.UserRole + 1)
    assert "a insisté" in said


def test_a_review_that_is_closed_is_a_draft_and_is_taken_up_as_it_was(dialog):
    press(dialog, Key.Key_Space)
    before = dialog.review
    press(dialog, Key.Key_Escape)
    QTest.mouseClick(dialog.question.keep_button, Qt.MouseButton.LeftButton)
    assert (dialog.isVisible(), dialog.is_draft) == (False, True)
    dialog.show()
    assert (dialog.review, dialog.is_draft, dialog.question.isVisible()) == (before, False, False)
    dialog.stack.undo()
    assert dialog.review != before
    dialog.stack.redo()
    dialog.close()
    assert dialog.is_draft


@pytest.mark.dressed
def test_it_fits_a_screen_of_800_pixels_in_french(window, qtbot, qapp):
    speak(qapp, "fr")
    try:
        dialog = review_dialog.ReviewDialog(window, Reading(ARTICLE, "", "", ""), find_quotes(ARTICLE), [], ["“a”"])
        qtbot.addWidget(dialog)
        assert dialog.minimumSizeHint().width() <= 784
        dialog.resize(800, 560)
        dialog.show()
        assert dialog.list.height() > dialog.height() * 2 // 5  # the quotes, rather than what is said of one
    finally:
        speak(qapp, "en")
