"""Opening and saving: nothing is lost, and what goes wrong is said."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from briefing.core.paths import bundled_assembly
from briefing.core.storage.cache import Cache
from briefing.core.storage.store import load, save
from briefing.ui.widgets import files, messages
from briefing.ui.widgets.messages import Answer, ask_unopened
from tests.ui.conftest import click_mark, in_dialog, picks, shown

NEW = "nos-dirigeants-demandeurs"


def test_a_change_marks_the_window_and_saving_clears_it(window, file):
    window.filing.load(file)
    assert not window.isWindowModified()
    click_mark(window, NEW)
    assert window.isWindowModified()
    window.filing.save()
    assert not window.isWindowModified()
    assert NEW in load(file).deck.picks
    window.document.stack.undo()
    assert window.isWindowModified()


def test_a_file_from_before_there_were_ids_gets_one_when_it_is_saved_and_keeps_it(window, file):
    """Until then nothing is to be saved; decks know their briefing by it."""
    assert not load(file).assembly.document
    window.filing.load(file)
    assert not window.isWindowModified()
    click_mark(window, NEW)
    window.filing.save()
    own = load(file).assembly.document
    assert own
    window.document.stack.undo()
    window.filing.save()
    assert load(file).assembly.document == own
    window.filing.load(file)
    assert not window.isWindowModified()
    assert window.document.briefing.assembly.document == own


def test_a_file_that_had_just_changed_when_it_was_kept_is_kept_again_when_it_is_opened(window, file, monkeypatch):
    """From then on it opens without being read."""
    cache = Cache(window.settings.cache)
    window.filing.load(file)
    window.filing.keep()
    assert not cache.get(file).settled
    later = time.time_ns() + 10**10
    monkeypatch.setattr("briefing.core.storage.cache.time.time_ns", lambda: later)
    window.filing.load(file)
    window.filing.keep()
    assert cache.get(file).settled


def test_the_bundled_assembly_is_saved_elsewhere(window, answers, tmp_path):
    before = bundled_assembly().read_bytes()
    answers["ask_save"] = tmp_path / "own.briefing"
    click_mark(window, NEW)
    window.filing.save()
    assert bundled_assembly().read_bytes() == before
    assert NEW in load(tmp_path / "own.briefing").deck.picks
    assert "own" in window.windowTitle()


def test_save_as_goes_on_in_the_new_file(window, answers, file, tmp_path):
    window.filing.load(file)
    answers["ask_save"] = tmp_path / "second.briefing"
    window.filing.save_as()
    click_mark(window, NEW)
    window.filing.save()
    assert NEW in load(tmp_path / "second.briefing").deck.picks
    assert NEW not in load(file).deck.picks


def test_leaving_unsaved_changes_is_asked_about(window, answers, file):
    window.filing.load(file)
    click_mark(window, NEW)
    answers["ask_unsaved"] = Answer.CANCEL
    assert not window.close()
    assert not window.filing.open(bundled_assembly())
    assert NEW in picks(window)
    answers["ask_unsaved"] = Answer.SAVE
    assert window.filing.open(bundled_assembly())
    assert NEW in load(file).deck.picks


def test_giving_changes_up_leaves_the_file(window, answers, file):
    window.filing.load(file)
    before = file.read_bytes()
    click_mark(window, NEW)
    answers["ask_unsaved"] = Answer.DISCARD
    assert window.close()
    assert file.read_bytes() == before


def test_a_save_that_fails_keeps_the_changes(window, answers, errors, tmp_path):
    answers["ask_save"] = tmp_path / "no" / "such" / "folder.briefing"
    click_mark(window, NEW)
    window.filing.save()
    assert "The folder does not exist." in errors[0]
    assert window.isWindowModified()
    assert NEW in picks(window)


def test_a_broken_file_is_explained_and_the_open_one_stays(window, errors, tmp_path):
    broken = tmp_path / "broken.briefing"
    broken.write_text("format: briefing/1\nmessages: [{id: a}]\n", encoding="utf-8")
    assert not window.filing.open(broken)
    assert "This briefing is damaged" in errors[0]
    assert errors[0].endswith("Add quote: to it.")  # the line to mend is a detail
    assert len(shown(window)) == 17


@pytest.mark.parametrize("has_backup", [False, True])
def test_in_the_place_of_a_broken_file_its_backup_or_another_is_opened(window, monkeypatch, file, has_backup):
    asked = []
    file.with_name(f"{file.name}.bak").write_bytes(file.read_bytes()) if has_backup else None
    file.write_text("format: briefing/1\nmessages: [", encoding="utf-8")
    monkeypatch.setattr(files, "ask_open", lambda *_: asked.append("another"))
    monkeypatch.setattr(messages, "ask_unopened", ask_unopened)

    def press(box):
        assert "messages" not in box.informativeText()
        assert box.detailedText().startswith(f"{file.name}:")
        words = "Open the backup" if has_backup else "Open another file…"
        next(one for one in box.buttons() if one.text().replace("&", "") == words).click()

    in_dialog(lambda: window.filing.open(file), press)
    assert asked == ([] if has_backup else ["another"])
    assert (window.document.path == file.with_name(f"{file.name}.bak")) is has_backup


def test_a_foreign_file_is_kept_at_the_first_save(window, tmp_path, cigref):
    foreign = tmp_path / "hand.briefing"
    save(cigref, foreign)
    by_hand = "# my notes\n" + foreign.read_text(encoding="utf-8")
    foreign.write_text(by_hand, encoding="utf-8")
    window.filing.load(foreign)
    click_mark(window, NEW)
    window.filing.save()
    assert (tmp_path / "hand.briefing.bak").read_text(encoding="utf-8") == by_hand
    assert "hand.briefing.bak" in window.parts.toast.words


def test_recent_files_are_offered_latest_first(window, file, tmp_path, cigref):
    save(cigref, tmp_path / "other.briefing")
    for path in (file, tmp_path / "other.briefing"):
        window.filing.load(path)
    assert [path.name for path in window.settings.recent()] == ["other.briefing", "mine.briefing"]


def test_a_dropped_file_opens(window, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert window.document.path == file
