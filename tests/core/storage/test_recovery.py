"""Work that was not saved is found again after a crash, and never mistaken for that of a window still open."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.edits import change_deck
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing, Message
from briefing.core.storage import recovery, store
from briefing.core.storage.files import Path as FilesPath
from briefing.core.storage.processes import current
from briefing.core.storage.recovery import SnapshotWriter, snapshots_in, snapshots_of
from briefing.core.storage.stamps import changed_since, stamp
from briefing.core.system.names import spelling
from tests.strategies import briefings

CRASH = """
import os, sys
from pathlib import Path
from briefing.core.storage import store
from briefing.core.edits import change_deck
from briefing.core.storage.recovery import SnapshotWriter
path, folder = map(Path, sys.argv[1:])
SnapshotWriter(folder).take(change_deck(store.load(path), title="Unsaved"), path)
SnapshotWriter(folder).take(change_deck(store.load(path), title="Untitled"))
os._exit(1)
"""


@pytest.fixture
def document(tmp_path, cigref) -> Path:
    path = tmp_path / "work" / "a.briefing"
    path.parent.mkdir()
    store.save(cigref, path)
    return path


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "snapshots"


def test_a_crash_leaves_what_was_not_saved(document, folder, cigref):
    words = [sys.executable, "-c", CRASH, str(document), str(folder)]
    subprocess.run(words, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    [of_file] = snapshots_of(document, folder)
    [untitled] = snapshots_in(folder)
    assert of_file.is_leftover
    assert untitled.is_leftover
    assert of_file.load() == change_deck(cigref, title="Unsaved")
    assert untitled.load().deck.title == "Untitled"
    assert (of_file.path, untitled.path) == (document, None)
    assert store.load(document) == cigref


@pytest.fixture
def writing(folder, document, cigref):
    """A writer, and the states that the document went through."""
    states = [cigref]
    return SnapshotWriter(folder, lambda: states[-1]), states


def test_what_is_added_stands_below_a_copy_of_the_file_and_is_there_at_once(writing, document, folder, cigref):
    writer, states = writing
    before = document.read_bytes()
    for title in ("U", "Un", "Unsaved"):
        states.append(change_deck(cigref, title=title))
        writer.add(cigref, document, stamp(document))
        [found] = snapshots_of(document, folder)
        assert found.load() == states[-1]
    assert document.read_bytes() == before
    assert store.load(found.file, has_head=True) == cigref  # any program that opens briefings opens it


def test_a_last_line_that_a_crash_tore_loses_that_line_only(writing, document, folder, cigref):
    writer, states = writing
    for title in ("Unsaved", "Torn"):
        states.append(change_deck(cigref, title=title))
        writer.add(cigref, document, stamp(document))
    [found] = snapshots_of(document, folder)
    found.file.write_bytes(found.file.read_bytes()[:-9])
    [found] = snapshots_of(document, folder)
    assert found.load().deck.title == "Unsaved"


def test_a_snapshot_taken_whole_meanwhile_loses_nothing_that_was_added(writing, document, folder, cigref):
    writer, states = writing
    older, newer = change_deck(cigref, title="Older"), change_deck(cigref, title="Newer")
    states.append(newer)
    writer.take(older, document, stamp(document))
    [found] = snapshots_of(document, folder)
    assert found.load() == newer


def test_where_the_file_is_another_or_has_marks_of_git_the_snapshot_is_taken_whole(writing, document, folder, cigref):
    writer, states = writing
    before = stamp(document)
    states.append(change_deck(cigref, title="Unsaved"))
    document.write_text("<<<<<<< mine\nassembly: {}\n=======\n>>>>>>> theirs\n", encoding="utf-8")
    for known in (before, stamp(document)):
        writer.add(cigref, document, known)
        [found] = snapshots_of(document, folder)
        assert found.load() == states[-1]
        writer.discard()


def test_what_was_added_and_saved_by_a_window_that_died_then_is_saved(writing, document, folder, cigref):
    writer, states = writing
    states.append(change_deck(cigref, title="Saved"))
    writer.add(cigref, document, stamp(document))
    [found] = snapshots_of(document, folder)
    assert not found.is_saved
    store.save(states[-1], document)
    assert found.is_saved


@given(briefings(), briefings())
def test_what_is_added_comes_back_the_very_same_whatever_changed(before, after):
    with TemporaryDirectory() as name:
        folder, states = Path(name), [before]
        writer = SnapshotWriter(folder, lambda: states[-1])
        writer.add(before)
        states.append(after)
        writer.add(before)
        [found] = snapshots_in(folder)
        assert found.load() == after


def test_a_snapshot_is_beside_its_file_hidden_and_private(document, folder, cigref):
    file = SnapshotWriter(folder).take(cigref, document)
    assert file.parent == document.parent
    assert file.name.startswith(".a.briefing.")
    assert os.name == "nt" or file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_where_hidden_names_are_seen_and_synchronised_the_folder_takes_it(
    document, folder, cigref, monkeypatch, system
):
    monkeypatch.setattr(sys, "platform", system)
    assert SnapshotWriter(folder).take(cigref, document).parent == folder
    assert [found.path for found in snapshots_of(document, folder)] == [document]


def test_a_snapshot_is_found_by_another_spelling_where_the_system_takes_it_for_the_same(
    document, folder, cigref, monkeypatch
):
    SnapshotWriter(folder).take(cigref, document)
    other = document.with_name(document.name.upper())
    assert snapshots_of(other, folder) == ()
    monkeypatch.setattr(recovery, "spelling", lambda path: spelling(path, "darwin"))
    assert [found.path for found in snapshots_of(other, folder)] == [document]


def test_two_windows_on_a_file_keep_a_snapshot_each(document, folder, cigref):
    first, second = SnapshotWriter(folder), SnapshotWriter(folder)
    first.take(cigref, document)
    second.take(change_deck(cigref, title="Other"), document)
    newest, oldest = snapshots_of(document, folder)
    assert (newest.load().deck.title, oldest.load().deck.title) == ("Other", cigref.deck.title)
    assert not newest.is_leftover
    first.discard()
    assert snapshots_of(document, folder) == (newest,)


def test_a_document_has_one_snapshot_wherever_it_goes(document, folder, cigref, tmp_path):
    writer = SnapshotWriter(folder)
    untitled = writer.take(Briefing())
    assert untitled.parent == folder
    beside = writer.take(cigref, document)
    assert not untitled.exists()
    elsewhere = writer.take(cigref, tmp_path / "b.briefing")
    assert not beside.exists()
    writer.discard()
    writer.discard()
    assert not elsewhere.exists()
    assert {file.name for file in tmp_path.rglob("*")} == {"work", "a.briefing", "snapshots"}


def test_where_nothing_can_be_written_beside_the_folder_takes_it(folder, cigref, tmp_path):
    gone = tmp_path / "gone" / "a.briefing"
    file = SnapshotWriter(folder).take(cigref, gone)
    assert file.parent == folder
    [found] = snapshots_of(gone, folder)
    assert found.file == file
    assert snapshots_of(tmp_path / "other" / "a.briefing", folder) == ()


@pytest.mark.usefixtures("impatient")
def test_where_nothing_can_be_written_at_all_the_fault_is_told(document, tmp_path, cigref, monkeypatch):
    writer = SnapshotWriter(document)
    kept = writer.take(cigref, document)

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(FilesPath, "replace", refuse)
    with pytest.raises(BriefingError, match="folder"):
        writer.take(Briefing(), document)
    assert recovery.read(kept).load() == cigref


def test_a_renamed_folder_takes_its_snapshots_along(document, folder, cigref, tmp_path):
    SnapshotWriter(folder).take(cigref, document)
    moved = document.parent.rename(tmp_path / "moved") / "a.briefing"
    assert len(snapshots_of(moved, folder)) == 1


@pytest.mark.parametrize("is_beside", [True, False])
def test_a_renamed_file_keeps_its_snapshot_and_a_copy_gets_none(document, folder, cigref, monkeypatch, is_beside):
    monkeypatch.setattr(recovery, "keeps_beside", lambda: is_beside)
    SnapshotWriter(folder).take(change_deck(cigref, title="Unsaved"), document, stamp(document))
    copy = document.with_name("copy.briefing")
    copy.write_bytes(document.read_bytes())
    assert snapshots_of(copy, folder) == ()
    copy.unlink()
    renamed = document.rename(document.with_name("final.briefing"))
    [found] = snapshots_of(renamed, folder)
    assert found.load().deck.title == "Unsaved"
    store.save(change_deck(cigref, title="Another"), renamed)
    assert snapshots_of(renamed, folder) == ()


def test_names_that_begin_alike_are_not_confused(document, folder, cigref):
    alike = [document.with_name("x" * 60 + end) for end in ("1.briefing", "2.briefing")]
    for path in alike:
        SnapshotWriter(folder).take(cigref, path)
    assert [len(snapshots_of(path, folder)) for path in alike] == [1, 1]


def test_a_snapshot_knows_the_file_it_was_taken_of(document, folder, cigref):
    before = stamp(document)
    file = SnapshotWriter(folder).take(change_deck(cigref, title="New"), document, before)
    found = recovery.read(file)
    assert found.stamp == before
    assert not changed_since(found.path, found.stamp)
    assert not found.is_saved
    assert abs(datetime.now(UTC) - found.taken) < timedelta(minutes=5)
    store.save(change_deck(cigref, title="New"), document)
    assert changed_since(found.path, found.stamp)
    assert found.is_saved


def test_another_machine_is_given_a_day(document, folder, cigref):
    found = recovery.read(SnapshotWriter(folder).take(cigref, document))
    away = found._replace(process=current()._replace(host="another machine"))
    assert not away.is_leftover
    assert away._replace(taken=away.taken - timedelta(days=2)).is_leftover


@given(briefings())
def test_any_document_comes_back_as_it_was(briefing):
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        file = SnapshotWriter(Path(name)).take(briefing)
        assert recovery.read(file).load() == briefing
        assert replace(store.load(file), extra={}) == replace(briefing, extra={})


def test_what_no_file_can_hold_leaves_the_snapshot_before(document, folder, cigref):
    writer = SnapshotWriter(folder)
    file = writer.take(cigref, document)
    with pytest.raises(BriefingError):
        writer.take(Briefing(messages=(Message("m", "half \ud800"),)), document)
    assert recovery.read(file).load() == cigref


WHOLE_HEAD = (
    b'# recovery: {"path": null, "stamp": null, "taken": "2026-01-01T00:00:00+00:00", "process": ["h", 1, "s"]}\n'
)
JSON = st.recursive(st.none() | st.integers() | st.text() | st.floats(), lambda inner: st.lists(inner, max_size=3))


def test_a_broken_snapshot_is_refused_in_words_and_passed_over(tmp_path):
    file = tmp_path / ".a.briefing.1.recovery"
    for data in (b"", b"format: briefing/1\n", b"# recovery: {", WHOLE_HEAD[:-9], b"# recovery: " + b"[" * 60_000):
        file.write_bytes(data)
        with pytest.raises(BriefingError, match="whole snapshot"):
            recovery.read(file)
        assert snapshots_in(tmp_path) == ()
    file.write_bytes(WHOLE_HEAD + b"format: briefing/1\nmessages: [{id")
    [found] = snapshots_in(tmp_path)
    with pytest.raises(BriefingError):
        found.load()
    recovery.discard(file)
    with pytest.raises(BriefingError):
        found.load()


@given(st.dictionaries(st.sampled_from(["path", "stamp", "taken", "process"]), JSON))
def test_any_head_is_read_or_refused(told):
    import json
    import tempfile

    head = {**json.loads(WHOLE_HEAD.removeprefix(b"# recovery: ")), **told}
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / ".x.recovery"
        file.write_text(f"# recovery: {json.dumps(head)}\n", encoding="utf-8")
        try:
            found = recovery.read(file)
        except BriefingError:
            return
        assert isinstance(found.is_leftover, bool)
        assert isinstance(found.is_saved, bool)


def test_a_snapshot_that_is_held_stays_and_fails_nothing(document, folder, cigref, monkeypatch):
    writer = SnapshotWriter(folder)
    file = writer.take(cigref, document)

    def held(self, **_):
        raise PermissionError("in use")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        writer.discard()
        recovery.discard(file)
    [found] = snapshots_of(document, folder)
    assert found.is_saved
