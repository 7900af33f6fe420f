"""Quotes by hand: added, edited with a word on their truth, duplicated, deleted; all of it undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from briefing.core.model import Source, Span
from briefing.core.paths import bundled_assembly
from briefing.core.quotes.verify import state
from briefing.core.storage.store import save
from briefing.core.trust import State
from tests.ui.conftest import click_card, deck_rows, in_dialog, picks, select_in_deck, shown, spell

ID = "culture-partage"
OTHERS = ("management-competences", "gouvernance-au-comex")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def message(window, id: str = ID):
    return window.document.briefing.message_by_id[id]


def altered(window, id: str = ID) -> bool:
    return window.grid.model().card(window.grid.model().row_of(id)).altered


def edit(window, drive, id: str = ID) -> None:
    click_card(window, id)
    in_dialog(lambda: QTest.keyClick(window.grid, Qt.Key.Key_F2), drive)


def with_text(window) -> None:
    """Have a text that says the quote of ID, and more."""
    text = f"Il a dit : {message(window).quote}, et tous l’ont cru."
    source = Source("told", "Ce qu’il a dit", text=text)
    span = Span("told", 11, 11 + len(message(window).quote))
    briefing = window.document.briefing
    messages = tuple(replace(m, source=span) if m.id == ID else m for m in briefing.messages)
    window.document.edit("x", replace(briefing, sources=(*briefing.sources, source), messages=messages))


def test_what_is_known_of_the_words_is_shown_whole_however_long_it_is(window):
    seen = []

    def look(dialog):
        known = next(label for label in dialog.findChildren(QLabel) if label.text() == dialog.verdict)
        known.setText(known.text() * 3)
        QApplication.processEvents()
        seen.append((known.height(), known.heightForWidth(known.width()), known.fontMetrics().lineSpacing()))
        dialog.reject()

    edit(window, look)
    [(height, needed, line)] = seen
    assert height >= needed > line


def test_a_quote_is_added_behind_the_current_one_with_a_new_speaker(window):
    click_card(window, ID)

    def write(dialog):
        assert not dialog.accept_button.isEnabled()
        QTest.keyClicks(dialog.quote, "Nous passons ensemble")
        spell(dialog.speaker, "Ada Lovelace")
        spell(dialog.theme, "le cap")
        QTest.keyClick(dialog.quote, Qt.Key.Key_Return, CONTROL)

    in_dialog(lambda: QTest.keyClick(window.grid, Qt.Key.Key_N, CONTROL | SHIFT), write)
    [new] = window.grid.selected_ids()
    assert shown(window)[shown(window).index(ID) + 1] == new
    briefing = window.document.briefing
    assert briefing.speaker_of(message(window, new)).name == "Ada Lovelace"
    assert briefing.theme_of(message(window, new)).title == "Le cap"
    assert window.parts.detail.id == new
    assert window.document.stack.undoText() == "Add quote of Ada Lovelace"
    window.document.stack.undo()
    assert new not in shown(window)
    assert "Ada Lovelace" not in [speaker.name for speaker in window.document.briefing.speakers]


def test_quotes_are_added_one_after_the_other_in_one_dialog(window):
    before = len(shown(window))

    def write(dialog):
        [another] = [button for button in dialog.buttons.buttons() if "another" in button.text()]
        for words in ("Un", "Deux"):
            QTest.keyClicks(dialog.quote, words)
            spell(dialog.speaker, "Ada Lovelace")
            QTest.mouseClick(another, Qt.MouseButton.LeftButton)
            assert dialog.draft.quote == ""
            assert dialog.draft.speaker.words == "Ada Lovelace"
        dialog.reject()

    in_dialog(window.parts.actions["add_quote"].trigger, write)
    assert len(shown(window)) == before + 2
    assert [speaker.name for speaker in window.document.briefing.speakers].count("Ada Lovelace") == 1
    window.document.stack.undo()
    assert len(shown(window)) == before + 1


def test_a_new_quote_is_seen_whatever_was_looked_for(window):
    window.filtering.set_query("introuvable")

    def write(dialog):
        QTest.keyClicks(dialog.quote, "Du neuf")
        dialog.accept_button.click()

    in_dialog(window.parts.actions["add_quote"].trigger, write)
    assert message(window, window.grid.current_id()).quote == "Du neuf"


def test_a_quote_under_the_theme_that_is_looked_at_is_of_it(window):
    window.filtering.toggle("themes", "client")
    in_dialog(window.parts.actions["add_quote"].trigger, lambda dialog: themes.append(dialog.theme.currentText()))
    assert themes == ["Le client"]


themes: list[str] = []


def test_words_changed_by_hand_are_marked_until_they_are_put_back(window):
    words = message(window).quote
    edit(window, lambda dialog: (dialog.quote.setPlainText("Autre chose"), dialog.accept_button.click()))
    assert message(window).quote == "Autre chose"
    assert altered(window)
    edit(window, lambda dialog: (dialog.quote.setPlainText(words), dialog.accept_button.click()))
    assert not altered(window)


def test_the_dialog_says_what_becomes_of_the_truth(window):
    said = []

    def change(dialog):
        said.append((dialog.verdict, dialog.put_back.isVisible()))
        QTest.keyClicks(dialog.quote, " !")
        said.append((dialog.verdict, dialog.put_back.isVisible()))
        QTest.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
        said.append((dialog.verdict, dialog.put_back.isVisible()))
        dialog.accept_button.click()

    before = window.document.briefing
    edit(window, change)
    unchecked = ("As recorded: the text of its source is not at hand to verify it", False)
    assert said == [unchecked, ("⚠ Changed: these are not the words of its source", True), unchecked]
    assert window.document.briefing is before


def test_who_corrects_the_copy_may_say_so(window):
    def correct(dialog):
        assert not dialog.vouch.isVisible()
        QTest.keyClicks(dialog.quote, " !")
        assert dialog.vouch.isVisible()
        dialog.vouch.click()
        assert dialog.vouch.isVisible()
        dialog.accept_button.click()

    edit(window, correct)
    assert message(window).quote.endswith(" !")
    assert not altered(window)


def test_more_of_what_the_source_says_is_as_true(window):
    with_text(window)
    said = []

    def extend(dialog):
        said.append(dialog.verdict)
        QTest.keyClicks(dialog.quote, ", et tous")
        said.append(dialog.verdict)
        QTest.keyClicks(dialog.quote, " !")
        said.append((dialog.verdict, dialog.vouch.isVisible()))
        for _ in " !":
            QTest.keyClick(dialog.quote, Qt.Key.Key_Backspace)
        dialog.accept_button.click()

    edit(window, extend)
    assert said[0] == said[1] == "✓ Verified in the text"
    assert said[2] == ("⚠ Changed: these are not the words of its source", False)
    assert state(window.document.briefing, message(window)) is State.VERIFIED
    assert not altered(window)


def test_what_nobody_touched_stays_to_the_character(window):
    text = {"quote": "Oui\u00a0: «\u202fnous\u202f»\u2028ensemble", "context": "Deux\nlignes"}
    messages = tuple(replace(m, **text) if m.id == ID else m for m in window.document.briefing.messages)
    window.document.edit("x", replace(window.document.briefing, messages=messages))
    edit(window, lambda dialog: (spell(dialog.speaker, "Pascal Buffard"), dialog.accept_button.click()))
    assert (message(window).quote, message(window).context) == (text["quote"], text["context"])
    assert message(window).speaker == "buffard"


def test_the_selection_is_stressed(window):
    def stress(dialog):
        dialog.quote.setPlainText("Une 😀 culture du partage")
        cursor = dialog.quote.textCursor()
        cursor.setPosition(7)
        cursor.setPosition(14, cursor.MoveMode.KeepAnchor)
        dialog.quote.setTextCursor(cursor)
        [button] = [b for b in dialog.findChildren(type(dialog.put_back)) if "selection" in b.text().replace("&", "")]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog.accept_button.click()

    edit(window, stress)
    assert message(window).emphasis == "culture"


def test_words_selected_in_the_detail_are_stressed_and_freed(window):
    click_card(window, ID)
    window.parts.navigation.show_detail()
    quote = window.parts.detail.findChild(type(window.parts.detail.quote))
    quote.setSelection(0, 4)
    window.parts.actions["stress"].trigger()
    assert message(window).emphasis == message(window).quote[:4]
    assert window.document.stack.undoText() == "Stress words"
    quote.setSelection(0, 4)
    window.parts.actions["stress"].trigger()
    assert message(window).emphasis == ""


def test_several_get_the_same_attribution(window):
    click_card(window, ID)
    click_card(window, OTHERS[0], CONTROL)
    before = message(window)

    def attribute(dialog):
        assert dialog.theme.currentText() == "L’équipage"
        spell(dialog.speaker, "Ada Lovelace")
        dialog.accept_button.click()

    in_dialog(lambda: QTest.keyClick(window.grid, Qt.Key.Key_F2), attribute)
    briefing = window.document.briefing
    assert [briefing.speaker_of(message(window, id)).name for id in (ID, OTHERS[0])] == ["Ada Lovelace"] * 2
    assert (message(window).theme, message(window).source) == (before.theme, before.source)
    assert window.document.stack.undoText() == "Edit 2 quotes"
    assert window.grid.selected_ids() == [ID, OTHERS[0]]


def test_several_can_be_left_without_a_theme(window):
    click_card(window, ID)
    click_card(window, OTHERS[0], CONTROL)
    drive = lambda dialog: (spell(dialog.theme, "(none)"), dialog.accept_button.click())  # noqa: E731
    in_dialog(window.parts.actions["edit_quote"].trigger, drive)
    assert {message(window, id).theme for id in (ID, OTHERS[0])} == {""}


def test_copies_stand_behind_their_originals_and_are_chosen(window):
    click_card(window, ID)
    click_card(window, OTHERS[1], CONTROL)
    order = shown(window)
    QTest.keyClick(window.grid, Qt.Key.Key_D, CONTROL)
    copies = window.grid.selected_ids()
    assert [shown(window)[shown(window).index(copy) - 1] for copy in copies] == [
        id for id in order if id in (ID, OTHERS[1])
    ]
    assert not set(copies) & set(picks(window))
    window.document.stack.undo()
    assert shown(window) == order


def test_deleting_asks_nothing_and_shows_the_way_back(window):
    click_card(window, ID)
    click_card(window, OTHERS[0], CONTROL)
    order, deck = shown(window), deck_rows(window)
    QTest.keyClick(window.grid, Qt.Key.Key_Delete)
    assert not {ID, OTHERS[0]} & set(shown(window))
    assert window.parts.toast.deed == "Deleted: 2 quotes"
    assert len(window.grid.selected_ids()) == 1
    QTest.mouseClick(window.parts.toast.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert (shown(window), deck_rows(window)) == (order, deck)
    assert window.grid.selected_ids() == [id for id in order if id in (ID, OTHERS[0])]
    assert window.parts.toast.deed == ""


def test_what_is_undone_and_redone_is_named_as_it_may_be_out_of_sight(window):
    window.parts.actions["slides"].trigger()
    window.document.pick(["digital-migrants"])
    window.document.unpick(["digital-migrants"])
    window.parts.actions["undo"].trigger()
    assert window.parts.toast.words == "Undone: Remove quote of Pascal Buffard"
    window.parts.actions["redo"].trigger()
    assert window.parts.toast.words == "Redone: Remove quote of Pascal Buffard"


def test_an_emptied_quote_says_what_it_lacks(window):
    click_card(window, ID)

    def empty(dialog):
        dialog.quote.clear()
        assert (dialog.accept_button.isEnabled(), dialog.verdict) == (False, "Write the words of the quote.")
        dialog.reject()

    in_dialog(window.parts.actions["edit_quote"].trigger, empty)


def test_deleting_in_the_deck_only_unpicks(window):
    select_in_deck(window, "digital-migrants")
    QTest.keyClick(window.parts.deck.view, Qt.Key.Key_Delete)
    assert "digital-migrants" not in picks(window)
    assert "digital-migrants" in shown(window)


def test_without_a_quote_nothing_is_done_but_told(window):
    window.grid.clearSelection()
    before = window.document.briefing
    for id in ("edit_quote", "duplicate", "delete_quote"):
        window.parts.toast.say("")
        window.parts.actions[id].trigger()
        assert window.document.briefing is before, id
        assert window.parts.toast.words == "Choose a quote first", id


def leave_as_draft(dialog) -> None:
    """Esc leaves the field and asks; the draft is kept."""
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.mouseClick(dialog.question.keep_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_quote_that_is_left_half_edited_is_a_draft_and_is_taken_up_as_it_was(window):
    said, before = [], window.document.briefing
    window.parts.editing.quotes.noticed.connect(said.append)

    def write(dialog):
        dialog.context.setText("Au bord")
        dialog.context.setFocus()
        leave_as_draft(dialog)

    edit(window, write)
    assert window.document.briefing is before
    assert said == ["Your draft is kept: edit this quote to go on with it."]
    edit(window, lambda dialog: dialog.reject(), OTHERS[0])

    def go_on(dialog):
        assert (dialog.context.text(), dialog.holds_changes()) == ("Au bord", True)
        dialog.accept_button.click()

    edit(window, go_on)
    assert message(window).context == "Au bord"


def test_a_new_quote_that_is_left_is_a_draft_too_of_its_own_document(window, tmp_path, cigref):
    def write(dialog):
        QTest.keyClicks(dialog.quote, "Moins")
        leave_as_draft(dialog)

    in_dialog(window.parts.actions["add_quote"].trigger, write)
    seen = []
    in_dialog(window.parts.actions["add_quote"].trigger, lambda d: (seen.append(d.draft.quote), leave_as_draft(d)))
    save(cigref, tmp_path / "other.briefing")
    for file in (tmp_path / "other.briefing", bundled_assembly()):
        window.filing.load(file)
        in_dialog(window.parts.actions["add_quote"].trigger, lambda dialog: seen.append(dialog.draft.quote))
    assert seen == ["Moins", "", "Moins"]


def test_what_is_thrown_away_is_no_draft(window):
    seen, before = [], message(window).context

    def write(dialog):
        dialog.context.setText("Au bord")
        dialog.ask()
        QTest.mouseClick(dialog.question.throw_button, Qt.MouseButton.LeftButton)

    edit(window, write)
    edit(window, lambda dialog: seen.append(dialog.context.text()))
    assert seen == [message(window).context] == [before]
