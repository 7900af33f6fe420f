"""Two people, one file: what somebody else saves is shown or brought together, and nothing is lost of either."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QRadioButton

from briefing.core import edits
from briefing.core.model import Message
from briefing.core.storage.stamps import changed_since, stamp
from briefing.core.storage.store import load, save
from briefing.ui.document import both_sides_dialog
from briefing.ui.document.both_sides_dialog import BothSidesDialog
from briefing.ui.document.watching import TOPIC
from briefing.ui.widgets.messages import Answer, Changed, Side
from tests.ui.cards.test_choosing import rename
from tests.ui.conftest import click_mark, in_dialog, picks

NEW = "nos-dirigeants-demandeurs"
OTHER = "culture-partage"
CALM = 60
"""The milliseconds after which news are looked at here: nobody else's program takes its time."""


@pytest.fixture
def file(tmp_path, cigref):
    save(cigref, tmp_path / "ours.briefing")
    return tmp_path / "ours.briefing"


@pytest.fixture
def opened(window, file):
    """A window on the file, watching it."""
    window.filing.load(file)
    window.parts.watching._soon.setInterval(CALM)
    window.parts.watching.watch()
    yield window
    window.parts.watching.stop()


def by_somebody(file, **values):
    """What somebody else does to the file, in the way that programs save."""
    save(edits.change_message(load(file), OTHER, **values), file)


def bar(window):
    return window.parts.notices.words(TOPIC)


def test_a_clean_window_shows_what_somebody_else_saved_and_says_so(opened, file, qtbot):
    opened.grid.reveal(OTHER)
    by_somebody(file, takeaway="Theirs")
    qtbot.waitUntil(lambda: opened.document.briefing.message_by_id[OTHER].takeaway == "Theirs", timeout=5000)
    assert "ours.briefing" in bar(opened)
    assert not opened.isWindowModified()
    assert opened.grid.current_id() == OTHER
    by_somebody(file, takeaway="Theirs again")
    qtbot.waitUntil(lambda: opened.document.briefing.message_by_id[OTHER].takeaway == "Theirs again", timeout=5000)
    click_mark(opened, NEW)
    assert opened.filing.save()
    assert load(file).message_by_id[OTHER].takeaway == "Theirs again"


def test_an_open_menu_is_about_what_is_shown_until_it_is_closed(opened, file, qtbot):
    menu = QMenu(opened)
    menu.addAction("x")
    menu.popup(opened.pos())
    by_somebody(file, takeaway="Theirs")
    qtbot.wait(4 * CALM)
    assert opened.document.briefing.message_by_id[OTHER].takeaway != "Theirs"
    menu.close()
    qtbot.waitUntil(lambda: opened.document.briefing.message_by_id[OTHER].takeaway == "Theirs", timeout=5000)


def test_changes_of_both_are_brought_together_from_the_bar(opened, file, qtbot):
    click_mark(opened, NEW)
    by_somebody(file, takeaway="Theirs")
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    assert opened.document.briefing.message_by_id[OTHER].takeaway != "Theirs"
    opened.grid.setFocus()
    qtbot.mouseClick(opened.parts.notices.button(TOPIC, 0), Qt.MouseButton.LeftButton)
    assert opened.focusWidget() is opened.grid
    assert opened.document.briefing.message_by_id[OTHER].takeaway == "Theirs"
    assert NEW in picks(opened)
    assert opened.isWindowModified()
    assert opened.filing.save()
    saved = load(file)
    assert saved.message_by_id[OTHER].takeaway == "Theirs"
    assert NEW in saved.deck.picks
    opened.parts.actions["undo"].trigger()
    assert opened.document.briefing.message_by_id[OTHER].takeaway != "Theirs"


def test_a_name_that_is_being_typed_does_not_give_way_to_what_somebody_else_saved(opened, file, qtbot):
    QTest.keyClicks(rename(opened.parts.side.themes, "cap"), "Autrement dit")
    by_somebody(file, takeaway="Theirs")
    qtbot.waitUntil(lambda: "while you were working" in bar(opened), timeout=5000)
    assert opened.document.briefing.theme_by_id["cap"].title == "Autrement dit"


@pytest.mark.parametrize("taken", ["Mine", "Theirs"])
def test_what_both_changed_is_shown_side_by_side_and_chosen(taken, opened, file, qtbot):
    opened.document.write(OTHER, "takeaway", "Mine")
    by_somebody(file, takeaway="Theirs", ask="Now")
    opened.parts.watching.look()
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)

    def choose(dialog):
        assert isinstance(dialog, BothSidesDialog)
        assert [button.text() for button in dialog.findChildren(QRadioButton)] == ["Yours", "Theirs"]
        dialog.choose(("messages", OTHER, "takeaway"), theirs=taken == "Theirs")
        dialog.accept()

    in_dialog(opened.parts.notices.button(TOPIC, 0).click, choose)
    message = opened.document.briefing.message_by_id[OTHER]
    assert (message.takeaway, message.ask) == (taken, "Now")


def test_a_merge_that_is_left_is_offered_again_and_changes_nothing(opened, file, qtbot):
    opened.document.write(OTHER, "takeaway", "Mine")
    by_somebody(file, takeaway="Theirs")
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    in_dialog(opened.parts.notices.button(TOPIC, 0).click, lambda dialog: dialog.reject())
    assert opened.document.briefing.message_by_id[OTHER].takeaway == "Mine"
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)


def test_theirs_can_be_taken_and_mine_be_had_again(opened, file, qtbot):
    opened.document.write(OTHER, "takeaway", "Mine")
    by_somebody(file, takeaway="Theirs")
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    opened.parts.notices.button(TOPIC, 1).click()
    assert opened.document.briefing.message_by_id[OTHER].takeaway == "Theirs"
    assert not opened.isWindowModified()
    opened.parts.actions["undo"].trigger()
    assert opened.document.briefing.message_by_id[OTHER].takeaway == "Mine"
    assert opened.isWindowModified()


def test_mine_can_be_saved_elsewhere_from_the_bar(opened, file, qtbot, answers, tmp_path):
    click_mark(opened, NEW)
    by_somebody(file, takeaway="Theirs")
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    answers["ask_save"] = tmp_path / "mine.briefing"
    opened.parts.notices.button(TOPIC, 2).click()
    assert NEW in load(tmp_path / "mine.briefing").deck.picks
    assert load(file).message_by_id[OTHER].takeaway == "Theirs"
    assert not bar(opened)


def test_saving_over_somebody_elses_changes_offers_to_bring_both_together(window, file, answers):
    window.filing.load(file)
    click_mark(window, NEW)
    by_somebody(file, takeaway="Theirs")
    answers["ask_changed"] = Changed.MERGE
    assert window.filing.save()
    saved = load(file)
    assert saved.message_by_id[OTHER].takeaway == "Theirs"
    assert NEW in saved.deck.picks
    assert not window.isWindowModified()


@pytest.mark.parametrize("way", ["merged", "shown anew"])
def test_saving_after_an_undo_past_what_was_taken_in_asks_first(way, window, file, answers):
    window.filing.load(file)
    if way == "merged":
        click_mark(window, NEW)
    by_somebody(file, takeaway="Theirs")
    theirs, known = load(file), stamp(file)
    reconciling = window.filing.reconciling
    assert way != "merged" or reconciling.bring_together(theirs, known)
    assert way == "merged" or reconciling.reload(theirs, known) is None
    window.parts.actions["undo"].trigger()
    click_mark(window, OTHER)
    answers["ask_changed"] = Changed.CANCEL
    assert not window.filing.save()
    assert load(file) == theirs


def test_what_was_taken_in_and_saved_can_be_undone_and_redone_without_a_question(window, file):
    window.filing.load(file)
    click_mark(window, NEW)
    by_somebody(file, takeaway="Theirs")
    assert window.filing.reconciling.bring_together(load(file), stamp(file))
    assert window.filing.save()
    window.parts.actions["undo"].trigger()
    assert changed_since(file, window.document.stamp)
    window.parts.actions["redo"].trigger()
    assert not changed_since(file, window.document.stamp)
    assert window.filing.save()


@pytest.mark.parametrize(("answer", "is_there"), [(Changed.OVERWRITE, True), (Changed.CANCEL, False)])
def test_a_file_that_was_moved_away_is_not_called_changed(answer, is_there, window, file, answers, tmp_path):
    window.filing.load(file)
    click_mark(window, NEW)
    file.rename(tmp_path / "moved.briefing")
    answers["ask_gone"] = answer
    assert window.filing.save() is is_there
    assert answers["asked"] == ["ask_gone"]
    assert file.exists() is is_there
    assert NEW not in load(tmp_path / "moved.briefing").deck.picks


def test_a_file_that_has_another_name_is_saved_under_it_and_remembered_by_it(window, file, answers, tmp_path):
    window.filing.load(file)
    click_mark(window, NEW)
    file.rename(renamed := tmp_path / "renamed.briefing")
    answers["ask_gone"] = Changed.FOLLOW
    assert window.filing.save()
    assert not file.exists()
    assert NEW in load(renamed).deck.picks
    assert window.document.path == renamed
    assert window.settings.recent() == [renamed.resolve()]


def test_a_file_whose_folder_is_gone_is_not_called_read_only(opened, cigref, answers, tmp_path, qtbot):
    file = tmp_path / "stick" / "ours.briefing"
    file.parent.mkdir()
    save(cigref, file)
    opened.filing.load(file)
    click_mark(opened, NEW)
    file.parent.rename(away := tmp_path / "unplugged")
    opened.parts.watching.look()
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    assert opened.parts.notices.button(TOPIC, 0).text() == "Save elsewhere…"
    answers["ask_away"] = False
    assert not opened.filing.save()
    assert (answers["asked"], opened.document.is_modified) == (["ask_away"], True)
    away.rename(file.parent)
    assert opened.filing.save()
    assert NEW in load(file).deck.picks


def test_a_file_that_was_deleted_is_told_and_can_be_saved_again(opened, file, qtbot):
    file.unlink()
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    assert "is not where it was" in bar(opened)
    opened.parts.notices.button(TOPIC, 0).click()
    assert load(file) == opened.document.briefing
    assert not bar(opened)


def test_a_window_whose_file_was_deleted_asks_before_it_is_closed(opened, file, answers, qtbot):
    file.unlink()
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    assert opened.isWindowModified()
    answers["ask_unsaved"] = Answer.CANCEL
    assert not opened.close()
    answers["ask_unsaved"], answers["ask_gone"] = Answer.SAVE, Changed.OVERWRITE
    assert opened.filing.may_leave()
    assert load(file) == opened.document.briefing


def test_a_file_that_was_renamed_and_then_deleted_is_told_to_be_gone(opened, file, qtbot, tmp_path):
    file.rename(renamed := tmp_path / "new name.briefing")
    qtbot.waitUntil(lambda: "new name.briefing" in bar(opened), timeout=5000)
    assert not opened.isWindowModified()
    renamed.unlink()
    qtbot.waitUntil(lambda: "is not where it was" in bar(opened), timeout=5000)
    assert opened.isWindowModified()  # nothing holds it any more


def test_a_file_that_was_renamed_is_followed_when_asked(opened, file, qtbot, tmp_path):
    file.rename(tmp_path / "new name.briefing")
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    assert "new name.briefing" in bar(opened)
    opened.parts.notices.button(TOPIC, 0).click()
    assert opened.document.path == tmp_path / "new name.briefing"
    assert "new name" in opened.windowTitle()
    click_mark(opened, NEW)
    assert opened.filing.save()
    assert not file.exists()
    by_somebody(tmp_path / "new name.briefing", takeaway="Theirs")
    qtbot.waitUntil(lambda: opened.document.briefing.message_by_id[OTHER].takeaway == "Theirs", timeout=5000)


def test_a_file_that_comes_back_is_no_news(opened, file, qtbot, tmp_path):
    file.rename(tmp_path.parent / "away.briefing")
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    (tmp_path.parent / "away.briefing").rename(file)
    qtbot.waitUntil(lambda: not bar(opened), timeout=5000)
    assert not opened.document.is_modified


def test_what_cannot_be_read_is_told_and_not_shown(opened, file, qtbot):
    before = opened.document.briefing
    file.write_text("format: briefing/1\nmessages: [", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    assert "cannot be read" in bar(opened)
    assert opened.document.briefing is before
    save(edits.change_message(before, OTHER, takeaway="Whole"), file)
    qtbot.waitUntil(lambda: opened.document.briefing.message_by_id[OTHER].takeaway == "Whole", timeout=5000)


def test_a_folder_in_the_place_of_the_file_is_told_once_and_mine_is_saved_elsewhere(opened, file, qtbot, answers):
    file.unlink()
    file.mkdir()
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)
    assert "cannot be read as it is now. This is a folder" in bar(opened)
    opened.parts.notices.withdraw(TOPIC)
    with qtbot.waitSignal(opened.parts.watching._looked, timeout=5000):
        opened.parts.watching.look()
    assert not bar(opened)
    answers["ask_save"] = file.with_name("mine.briefing")
    assert opened.filing.save_as()
    assert load(answers["ask_save"]) == opened.document.briefing


def test_other_bytes_of_the_same_size_and_time_are_news(opened, file, qtbot):
    state = file.stat()
    file.write_bytes(file.read_bytes().replace(b"Guider", b"GUIDER"))
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
    qtbot.waitUntil(lambda: bool(bar(opened)), timeout=5000)


def test_ones_own_saving_is_no_news(opened, file, qtbot):
    click_mark(opened, NEW)
    assert opened.filing.save()
    qtbot.wait(3 * CALM)
    assert not bar(opened)
    assert NEW in picks(opened)


MARKED = (
    "format: briefing/1\nmessages:\n- id: a\n  quote: Q\n<<<<<<< HEAD\n  ask: One\n=======\n  ask: Other\n>>>>>>> ann\n"
)


@pytest.mark.parametrize(("answer", "ask"), [(Side.ONE, "One"), (Side.OTHER, "Other"), (Side.BOTH, "Other")])
def test_a_file_with_the_marks_of_git_opens_on_the_side_that_is_chosen(
    answer, ask, window, tmp_path, answers, monkeypatch
):
    file = tmp_path / "marked.briefing"
    file.write_text(MARKED, encoding="utf-8")
    answers["ask_side"] = answer
    seen = []

    def choose(parent, merge, names):
        seen.append((names, [conflict.key for conflict in merge.conflicts]))
        return [conflict.key for conflict in merge.conflicts]

    monkeypatch.setattr(both_sides_dialog, "ask_both_sides", choose)
    assert window.filing.open(file)
    assert window.document.briefing.message_by_id["a"].ask == ask
    assert seen == [(["HEAD", "ann"], [("messages", "a", "ask")] if answer is Side.BOTH else [])]
    assert window.isWindowModified()
    assert file.read_text(encoding="utf-8") == MARKED
    assert window.filing.save()
    assert load(file).message_by_id["a"].ask == ask


def test_a_file_with_marks_that_is_left_stays_unopened(window, tmp_path, answers):
    file = tmp_path / "marked.briefing"
    file.write_text(MARKED, encoding="utf-8")
    answers["ask_side"] = Side.CANCEL
    before = window.document.briefing
    assert not window.filing.open(file)
    assert window.document.briefing is before


def test_every_kind_of_conflict_has_words(window, cigref):
    from briefing.core.merge import merge

    first = cigref.messages[0]
    mine = edits.delete(edits.change_message(cigref, first.id, takeaway="Mine"), Message, OTHER)
    mine = edits.change_deck(mine, title="Mine", picks=tuple(reversed(cigref.deck.picks)))
    theirs = edits.change_message(edits.change_message(cigref, first.id, takeaway="Theirs"), OTHER, ask="x")
    theirs = edits.change_deck(theirs, title="Theirs", picks=(cigref.deck.picks[1], cigref.deck.picks[0]))
    made = merge(cigref, mine, theirs)
    dialog = BothSidesDialog(window, made, "Yours", "Theirs")
    for conflict in made.conflicts:
        assert both_sides_dialog.heading_of(conflict, made.briefing)
        for side in (conflict.mine, conflict.theirs):
            assert both_sides_dialog.text_of(side, made.briefing)
    assert dialog.taken == []
    dialog.deleteLater()
