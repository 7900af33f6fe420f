"""Work outlives a crash, and other programs' changes are not written over unasked."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.core import edits, paths
from briefing.core.storage.recovery import SnapshotWriter, snapshots_in, snapshots_of
from briefing.core.storage.stamps import stamp
from briefing.core.storage.store import load, save
from briefing.ui.document.autosave import Autosave
from briefing.ui.widgets import files, messages
from briefing.ui.widgets.messages import Changed, Recovery
from tests.ui.conftest import click_card, click_mark, picks

NEW = "nos-dirigeants-demandeurs"
ROOT = Path(__file__).parents[3]
CRASH = """
import os, sys
from pathlib import Path
from briefing.core import edits
from briefing.core.storage.recovery import SnapshotWriter
from briefing.core.storage.stamps import stamp
from briefing.core.storage.store import load
file, folder, id, untitled = sys.argv[1:]
path = Path(file)
of = (None, None) if untitled else (path, stamp(path))
SnapshotWriter(Path(folder)).take(edits.pick(load(path), [id]), *of)
os._exit(1)
"""


@pytest.fixture
def keeping(window, tmp_path):
    """The window's autosave, in a folder of its own."""
    window.parts.autosave.discard()
    window.parts.autosave.folder = tmp_path / "kept"
    return window.parts.autosave


@pytest.fixture
def recovery(monkeypatch):
    """What the user answers when asked about kept changes."""
    given: list[Recovery] = []
    monkeypatch.setattr(messages, "ask_recovery", lambda *_, **__: given.pop(0))
    return given


def crash(file: Path, folder: Path, untitled: str = "") -> None:
    """Leave what a window that picked a quote and died leaves."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", CRASH, str(file), str(folder), NEW, untitled], env=environment, check=False)


def test_unsaved_changes_are_kept_until_they_are_saved(window, keeping, file, qtbot):
    window.filing.load(file)
    click_mark(window, NEW)
    keeping.take()
    qtbot.waitUntil(lambda: bool(snapshots_of(file, keeping.folder)))
    [snapshot] = snapshots_of(file, keeping.folder)
    assert NEW in snapshot.load().deck.picks
    assert NEW not in load(file).deck.picks
    window.filing.save()
    assert snapshots_of(file, keeping.folder) == ()


def test_a_pause_in_the_edits_takes_a_snapshot(window, keeping, file, qtbot):
    window.filing.load(file)
    keeping._pause.setInterval(20)
    click_mark(window, NEW)
    qtbot.waitUntil(lambda: bool(snapshots_of(file, keeping.folder)))
    window.document.stack.undo()
    assert snapshots_of(file, keeping.folder) == ()


def test_what_a_crash_left_comes_back_with_nothing_below_it_to_undo(window, keeping, file, recovery):
    crash(file, keeping.folder)
    window.filing.load(file)
    recovery.append(Recovery.RECOVER)
    keeping.offer_recovery()
    assert NEW in picks(window)
    assert window.isWindowModified()
    assert not window.parts.actions["undo"].isEnabled()
    click_mark(window, "un-client-trompe")
    for _ in range(3):
        window.parts.actions["undo"].trigger()
    assert NEW in picks(window)
    assert window.isWindowModified()
    assert not any(snapshot.is_leftover for snapshot in snapshots_of(file, keeping.folder))


def test_of_quotes_that_are_recovered_none_is_chosen_with_the_others(window, cigref):
    window.document.open(replace(cigref, messages=()), None)
    window.document.recover(cigref, None)
    assert len(window.document.briefing.messages) == 17
    assert len(window.grid.selected_ids()) <= 1


def test_a_quote_that_an_undo_brings_back_is_chosen_in_what_was_recovered_too(window, cigref):
    window.document.recover(cigref, None)
    click_card(window, NEW)
    window.parts.actions["delete_quote"].trigger()
    assert window.grid.selected_ids() != [NEW]
    window.parts.actions["undo"].trigger()
    assert window.grid.selected_ids() == [NEW]


@pytest.mark.parametrize("is_folder", [True, False])
def test_what_a_crash_left_comes_back_though_its_file_or_folder_was_renamed(
    window, keeping, file, recovery, tmp_path, is_folder
):
    work = tmp_path / "work"
    work.mkdir()
    file = file.rename(work / "mine.briefing")
    crash(file, keeping.folder)
    now = work.rename(tmp_path / "done") / "mine.briefing" if is_folder else file.rename(work / "final.briefing")
    window.filing.load(now)
    recovery.append(Recovery.RECOVER)
    keeping.offer_recovery()
    assert NEW in picks(window)
    window.filing.save()
    assert NEW in load(now).deck.picks


def test_what_had_no_file_does_not_come_back_into_another(window, keeping, file, recovery, answers, tmp_path):
    crash(file, keeping.folder, untitled="untitled")
    before = file.read_bytes()
    window.filing.load(file)
    recovery.append(Recovery.RECOVER)
    apart = []
    keeping.apart_requested.connect(apart.append)
    keeping.offer_recovery()
    assert (window.document.path, NEW in picks(window), len(apart)) == (file, False, 1)
    assert len(snapshots_in(keeping.folder)) == 1  # until the other window keeps it
    window.filing.new()
    assert keeping.recover(apart[0])
    assert NEW in picks(window)
    answers["ask_save"] = tmp_path / "recovered.briefing"
    window.filing.save()
    assert file.read_bytes() == before
    assert NEW in load(tmp_path / "recovered.briefing").deck.picks


def test_what_was_recovered_is_saved_before_the_next_takes_its_place(window, keeping, file, recovery, qtbot):
    """Else the changes of one crash would be gone with those of another."""
    crash(file, keeping.folder)
    crash(file, keeping.folder)
    window.filing.load(file)
    recovery.extend([Recovery.RECOVER, Recovery.RECOVER])
    apart = []
    keeping.apart_requested.connect(apart.append)
    keeping.watch()
    assert (len(recovery), window.document.path, NEW in picks(window)) == (1, file, True)
    QTest.qWait(5)
    assert len(recovery) == 1
    assert window.filing.save()
    qtbot.waitUntil(lambda: recovery == [])
    assert (window.document.path, window.document.is_modified, len(apart)) == (file, False, 1)


def test_what_a_crash_left_never_takes_the_place_of_a_file_that_was_saved_since(
    window, keeping, file, monkeypatch, cigref
):
    crash(file, keeping.folder)
    save(edits.change_deck(cigref, title="Newer"), file)
    window.filing.load(file)
    asked, apart = [], []

    def ask(*given, is_apart):
        asked.append((given[2] < given[3], is_apart))
        return Recovery.RECOVER

    monkeypatch.setattr(messages, "ask_recovery", ask)
    keeping.apart_requested.connect(apart.append)
    keeping.offer_recovery()
    assert asked == [(True, True)]
    assert (window.document.briefing.deck.title, window.document.is_modified) == ("Newer", False)
    assert (apart[0].path, NEW in apart[0].load().deck.picks) == (None, True)


def test_what_is_typed_is_on_the_disk_though_keys_go_on(window, keeping, file, qtbot):
    window.filing.load(file)
    keeping._pause.setInterval(10**6)
    window.grid.reveal("culture-partage")
    window.parts.actions["detail"].trigger()
    field = QApplication.focusWidget()
    for words in ("Ceci ", "est ", "dit"):
        QTest.keyClicks(field, words)
        assert keeping._soon.isActive()
        written = window.document.briefing
        qtbot.waitUntil(lambda now=written: [one.load() for one in snapshots_of(file, keeping.folder)] == [now])
    assert "Ceci est dit" in written.message_by_id["culture-partage"].takeaway
    window.document.stack.undo()
    assert snapshots_of(file, keeping.folder) == ()


def test_what_is_typed_on_a_slide_is_on_the_disk_before_its_field_is_left(window, keeping, file, qtbot):
    window.filing.load(file)
    keeping._pause.setInterval(10**6)
    before, document = window.document.briefing, window.document
    document.writing = lambda: edits.change_deck(before, title="Half a ti")
    document.typed.emit()
    qtbot.waitUntil(lambda: [one.load().deck.title for one in snapshots_of(file, keeping.folder)] == ["Half a ti"])
    document.writing = None
    document.typed.emit()
    assert snapshots_of(file, keeping.folder) == ()


@pytest.mark.parametrize("has_title", [True, False])
def test_the_question_names_a_document_without_a_file_by_what_it_holds(
    window, keeping, file, cigref, monkeypatch, has_title
):
    title = cigref.assembly.title if has_title else "An article"
    if not has_title:
        sources = (replace(cigref.sources[0], title=title), *cigref.sources[1:])
        save(replace(edits.change_assembly(cigref, title=""), sources=sources), file)
    crash(file, keeping.folder, untitled="untitled")
    asked = []
    monkeypatch.setattr(messages, "ask_recovery", lambda *given, **_: asked.append(given) or Recovery.LATER)
    keeping.offer_recovery()
    assert (asked[0][1], asked[0][4]) == (title, "17 quotes")


def test_what_was_recovered_is_kept_until_it_is_saved(window, keeping, file, recovery):
    crash(file, keeping.folder)
    window.filing.load(file)
    recovery.append(Recovery.RECOVER)
    keeping.offer_recovery()
    [kept] = snapshots_of(file, keeping.folder)
    assert NEW in kept.load().deck.picks
    keeping.discard()


def test_a_snapshot_being_written_does_not_outlive_the_save(window, keeping, file):
    window.filing.load(file)
    for _ in range(5):
        click_mark(window, NEW)
        keeping.take()
        window.filing.save()
        assert snapshots_of(file, keeping.folder) == ()


def test_later_keeps_it_and_discard_drops_it(window, keeping, file, recovery, monkeypatch):
    crash(file, keeping.folder)
    window.filing.load(file)
    recovery.append(Recovery.LATER)
    keeping.offer_recovery()
    keeping.offer_recovery()  # and is not asked about again, nor by another window
    Autosave(window, window.document, keeping.folder).offer_recovery()
    assert len(snapshots_of(file, keeping.folder)) == 1
    monkeypatch.setattr(Autosave, "_answered", set())  # the program starts again
    recovery.append(Recovery.DISCARD)
    Autosave(window, window.document, keeping.folder).offer_recovery()
    assert snapshots_of(file, keeping.folder) == ()
    assert NEW not in picks(window)


@pytest.mark.parametrize("answer", [Recovery.RECOVER, Recovery.DISCARD])
def test_a_snapshot_that_another_program_holds_is_asked_about_once_and_keeps_no_other_from_it(
    window, keeping, file, recovery, answer, monkeypatch
):
    """As Windows does it: a file that a scanner or a cloud's program reads cannot be removed."""
    crash(file, keeping.folder)
    window.filing.load(file)
    recovery.append(answer)

    def held(self, **_):
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        keeping.offer_recovery()
    keeping.offer_recovery()
    assert (NEW in picks(window)) == (answer is Recovery.RECOVER)
    window.document.stack.setClean()
    crash(file, keeping.folder, untitled="untitled")
    recovery.append(Recovery.DISCARD)
    keeping.offer_recovery()
    assert recovery == []


def test_what_a_crash_of_the_version_before_left_is_offered_where_it_is_now(
    window, file, recovery, tmp_path, monkeypatch
):
    monkeypatch.setattr(paths.places, "of_first_version", lambda *_: tmp_path / "before")
    monkeypatch.setattr(paths, "_own", lambda: SimpleNamespace(user_data_path=tmp_path / "now"))
    crash(file, tmp_path / "before" / "recovery", untitled="untitled")
    recovery.append(Recovery.RECOVER)
    keeping = Autosave(window, window.document)
    keeping.offer_recovery()
    assert NEW in picks(window)
    keeping.discard()
    assert list((tmp_path / "before").iterdir()) == list((tmp_path / "now" / "recovery").iterdir()) == []


def test_a_file_opened_later_gets_its_changes_back_too(window, keeping, file, recovery, qtbot):
    keeping.watch()
    crash(file, keeping.folder)
    recovery.append(Recovery.RECOVER)
    window.filing.load(file)
    qtbot.waitUntil(lambda: NEW in picks(window))
    assert window.isWindowModified()


def test_a_snapshot_of_a_window_that_runs_is_left_alone(window, keeping, file, recovery, cigref):
    other = SnapshotWriter(keeping.folder)
    other.take(cigref, file, stamp(file))
    window.filing.load(file)
    keeping.offer_recovery()
    assert len(snapshots_of(file, keeping.folder)) == 1


def test_that_a_crash_would_lose_work_is_said_once(window, keeping, tmp_path, qtbot):
    (tmp_path / "no folder").touch()
    keeping.folder = tmp_path / "no folder"
    told = []
    keeping.noticed.connect(told.append)
    for _ in range(2):
        click_mark(window, NEW)
        click_mark(window, "un-client-trompe")
        assert not keeping.take_now()
    qtbot.waitUntil(lambda: bool(told))
    QTest.qWait(1)
    [words] = told
    assert words.startswith("A crash would lose what you do not save. ")
    assert window.parts.toast.words == words


def test_a_document_without_a_file_is_kept_in_the_folder(window, keeping, qtbot):
    click_mark(window, NEW)
    keeping.take()
    qtbot.waitUntil(lambda: bool(snapshots_in(keeping.folder)))
    keeping.discard()
    assert snapshots_in(keeping.folder) == ()


@pytest.mark.parametrize("answer", [Changed.OVERWRITE, Changed.ELSEWHERE, Changed.CANCEL])
def test_a_file_changed_meanwhile_is_not_written_over_unasked(window, file, answers, tmp_path, answer):
    window.filing.load(file)
    click_mark(window, NEW)
    foreign = file.read_bytes().replace("Guider la traversée".encode(), b"Ailleurs")
    file.write_bytes(foreign)
    answers["ask_changed"] = answer
    answers["ask_save"] = tmp_path / "elsewhere.briefing"
    window.filing.save()
    assert (file.read_bytes() == foreign) is (answer is not Changed.OVERWRITE)
    assert window.isWindowModified() is (answer is Changed.CANCEL)
    assert (tmp_path / "elsewhere.briefing").exists() is (answer is Changed.ELSEWHERE)


@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_read_only_file_is_saved_elsewhere_or_not_at_all(window, file, answers, tmp_path, elsewhere):
    file.chmod(0o444)
    before = file.read_bytes()
    window.filing.load(file)
    assert "[read-only]" in window.windowTitle()
    click_mark(window, NEW)
    answers["ask_read_only"], answers["ask_save"] = elsewhere, tmp_path / "own.briefing"
    window.filing.save()
    assert answers["asked"] == ["ask_read_only", "ask_save"][: 1 + elsewhere]
    assert file.read_bytes() == before
    assert (tmp_path / "own.briefing").exists() is elsewhere
    assert window.isWindowModified() is not elsewhere
    assert ("[read-only]" in window.windowTitle()) is not elsewhere


def test_a_copy_of_a_read_only_file_is_proposed(window, file, answers, monkeypatch):
    proposed = []
    file.chmod(0o444)
    window.filing.load(file)
    monkeypatch.setattr(files, "ask_save", lambda parent, path: proposed.append(path))
    window.filing.save_as()
    assert proposed == [file.with_name("mine (copy).briefing")]


def test_a_file_that_became_read_only_meanwhile_is_asked_about_too(window, file, answers):
    window.filing.load(file)
    click_mark(window, NEW)
    file.chmod(0o444)
    answers["ask_read_only"] = False
    window.filing.save()
    assert window.isWindowModified()
