"""All windows of the program: each its own document; all speak another language at once, and nothing is lost by it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QStandardPaths, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from briefing.core.edits import change_assembly
from briefing.core.storage.recovery import Snapshot, SnapshotWriter, snapshots_in
from briefing.core.storage.store import save
from briefing.ui.app.windows import Windows
from briefing.ui.common.languages import speak
from briefing.ui.crash.crashes import Crashes
from briefing.ui.document.autosave import Autosave
from briefing.ui.preferences.preferences_dialog import PreferencesDialog
from briefing.ui.widgets import messages
from briefing.ui.window import assembly
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import click_mark, in_dialog, picks, shown

NEW = "nos-dirigeants-demandeurs"


@pytest.fixture
def windows(qapp, window):
    windows = Windows(qapp, window.settings, window.theme)
    window.filing.requested.disconnect()
    windows.take(window)
    yield windows
    speak(qapp, "en")
    for other in list(windows.all()):
        other.document.stack.setClean()
        if other is not window:
            other.close()
            shiboken6.delete(other)
    shiboken6.delete(windows)


def titles(menu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def window_menu(window):
    return next(action.menu() for action in window.menuBar().actions() if action.text() == "&Window")


def test_a_new_window_is_a_new_briefing_beside_the_other(windows, window):
    click_mark(window, NEW)
    window.parts.actions["new_window"].trigger()
    [first, second] = windows.all()
    assert first is window
    assert not second.document.briefing.messages
    assert NEW in picks(first)
    second.document.edit("Name it", second.document.briefing.__class__())
    assert first.document.stack.count() == 1


@pytest.mark.parametrize("at", [(0, 0), (60, 40), (5000, 5000)])
def test_a_new_window_is_on_the_screen_with_all_of_its_frame(windows, window, at):
    window.move(*at)
    other = windows.open()
    room, frame = window.screen().availableGeometry(), other.frameGeometry()
    assert room.contains(frame.topLeft())
    assert frame.bottom() <= room.bottom()  # a window of the least width is wider than this screen with its frame


def test_no_empty_window_stands_behind_what_is_said_of_a_file(windows, window, tmp_path, monkeypatch):
    (tmp_path / "broken.briefing").write_text("- [", encoding="utf-8")
    click_mark(window, NEW)
    seen = []

    def tell(parent, *_: object, **__: object):
        seen.extend(
            each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()
        )
        return messages.Unopened.CLOSE

    monkeypatch.setattr(messages, "ask_unopened", tell)
    assert windows.open(tmp_path / "broken.briefing") is window
    assert seen == [window]
    assert windows.all() == [window]


def test_the_menu_lists_the_windows_and_brings_one_forward(windows, window, tmp_path, cigref, qtbot):
    save(cigref, tmp_path / "R&D.briefing")
    other = windows.open(tmp_path / "R&D.briefing")
    menu = window_menu(window)
    assert titles(menu) == titles(menu)
    assert titles(menu)[3:] == [window.windowTitle().replace("[*]", ""), "R&&D — Briefing"]
    menu.actions()[-1].trigger()
    qtbot.waitUntil(other.isActiveWindow)


def test_the_palette_offers_the_next_window_where_there_is_one(windows, window, tmp_path, cigref):
    def look(palette):
        palette.field.setText("window")
        offered.append("Next window" in [entry.text for entry in palette.entries])

    offered = []
    in_dialog(window.parts.actions["palette"].trigger, look)
    save(cigref, tmp_path / "a.briefing")
    windows.open(tmp_path / "a.briefing")
    in_dialog(window.parts.actions["palette"].trigger, look)
    assert offered == [False, True]
    assert window.parts.actions["next_window"].isEnabled()


def test_a_file_that_is_open_is_shown_in_its_own_window(windows, window, tmp_path, cigref, qtbot):
    save(cigref, tmp_path / "mine.briefing")
    windows.show(tmp_path / "mine.briefing")
    assert windows.all() == [window]  # it had the example, untouched
    click_mark(window, NEW)
    windows.show(tmp_path / "mine.briefing")
    assert windows.all() == [window]
    assert NEW in picks(window)


def test_a_file_that_is_asked_for_beside_work_of_ones_own_has_a_window_of_its_own(
    windows, window, answers, tmp_path, cigref
):
    for name in ("mine.briefing", "other.briefing"):
        save(cigref, tmp_path / name)
    answers["ask_open"] = tmp_path / "mine.briefing"
    window.parts.actions["open"].trigger()
    assert windows.all() == [window]  # it had the example, untouched
    click_mark(window, NEW)
    answers["ask_open"] = tmp_path / "other.briefing"
    window.parts.actions["open"].trigger()
    [first, second] = windows.all()
    assert [each.document.path.name for each in (first, second)] == ["mine.briefing", "other.briefing"]
    assert first.document.is_modified
    window.parts.actions["open"].trigger()
    assert windows.all() == [first, second]
    assert answers["asked"] == ["ask_open"] * 3


def test_an_article_handed_over_is_read_for_its_quotes(windows, window, tmp_path, monkeypatch, qtbot):
    read: list[Path] = []
    monkeypatch.setattr(window.parts.importing, "read", lambda *paths: read.extend(paths))
    (tmp_path / "minutes.txt").write_text("RESOLVED: to meet.", encoding="utf-8")
    windows.show(tmp_path / "minutes.txt")
    qtbot.waitUntil(lambda: read == [tmp_path / "minutes.txt"])
    assert windows.all() == [window]


def test_a_file_handed_over_is_not_opened_under_a_dialog(windows, window, tmp_path, cigref):
    save(cigref, tmp_path / "mine.briefing")
    in_dialog(window.parts.editing.assembly.edit, lambda dialog: windows.show(tmp_path / "mine.briefing"))
    assert window.document.path is None
    assert [each.document.path for each in windows.all()] == [None, tmp_path / "mine.briefing"]


def test_closing_one_window_leaves_the_other(windows, window):
    other = windows.open()
    other.parts.actions["close_window"].trigger()
    assert windows.all() == [window]
    assert window.isVisible()


def test_what_a_crash_left_of_another_document_comes_in_a_window_of_its_own(
    windows, window, tmp_path, cigref, monkeypatch
):
    save(cigref, tmp_path / "mine.briefing")
    window.filing.load(tmp_path / "mine.briefing")
    window.parts.autosave.folder = tmp_path
    for title in ("First left", "Second left"):
        SnapshotWriter(tmp_path).take(change_assembly(cigref, title=title))
    monkeypatch.setattr(Snapshot, "is_leftover", True)
    monkeypatch.setattr(messages, "ask_recovery", lambda *_, **__: messages.Recovery.RECOVER)
    before = {snapshot.file for snapshot in snapshots_in(tmp_path)}
    window.parts.autosave.offer_recovery()
    [mine, *others] = windows.all()
    assert (mine.document.path, mine.document.is_modified) == (tmp_path / "mine.briefing", False)
    assert {other.document.title for other in others} == {"First left", "Second left"}
    assert {(other.document.path, other.document.is_modified) for other in others} == {(None, True)}
    assert not any(file.exists() for file in before)  # each is kept by its window now


def test_what_cannot_be_recovered_leaves_no_window(windows, window, tmp_path, cigref, monkeypatch):
    save(cigref, tmp_path / "mine.briefing")
    window.filing.load(tmp_path / "mine.briefing")
    file = SnapshotWriter(tmp_path).take(cigref)
    file.write_bytes(file.read_bytes()[:900])
    told = []
    monkeypatch.setattr(messages, "show_error", lambda *args: told.append(args))
    window.parts.autosave.apart_requested.emit(snapshots_in(tmp_path)[0])
    assert (windows.all(), len(told), file.exists()) == ([window], 1, True)


def test_what_is_recovered_in_a_second_window_stays_there(windows, window, tmp_path, cigref, monkeypatch):
    """A file is opened by a double click while a crash has left a document without one."""
    save(cigref, tmp_path / "mine.briefing")
    left = change_assembly(cigref, title="Left by a crash")

    def recover(autosave):
        assert autosave._document.path == tmp_path / "mine.briefing"
        autosave._document.recover(left, None)

    monkeypatch.setattr(Autosave, "offer_recovery", recover)
    other = windows.open(tmp_path / "mine.briefing")
    assert other.document.briefing.assembly.title == "Left by a crash"
    assert other.document.is_modified


@pytest.fixture
def pair(windows, window):
    """Two windows with something to lose in each; the second is the active one."""
    other = windows.open()
    for each in (window, other):
        each.document.edit("Name it", change_assembly(each.document.briefing, title="Mine"))
    return window, other


@pytest.mark.parametrize("stays", [0, 1])
def test_where_one_window_is_to_stay_quitting_closes_none(windows, pair, stays, monkeypatch, qtbot):
    asked = []

    def ask(parent, *_):
        asked.append((parent, parent.isActiveWindow()))
        return messages.Answer.CANCEL if parent is pair[stays] else messages.Answer.DISCARD

    monkeypatch.setattr(messages, "ask_unsaved", ask)
    qtbot.waitUntil(pair[1].isActiveWindow)
    pair[0].parts.actions["quit"].trigger()
    assert windows.all() == [*pair]
    assert [window for window, _ in asked] == [*reversed(pair)][: 2 - stays]
    assert pair[stays].isVisible()
    assert all(window.document.is_modified and window.parts.autosave.take_now() for window in pair)


def test_quitting_asks_of_each_window_once_and_closes_all(windows, pair, monkeypatch):
    asked = []
    monkeypatch.setattr(messages, "ask_unsaved", lambda parent, *_: asked.append(parent) or messages.Answer.DISCARD)
    pair[0].parts.actions["quit"].trigger()
    assert (windows.all(), set(asked), len(asked)) == ([], {*pair}, 2)


def test_what_is_typed_in_any_window_is_asked_about(windows, window, monkeypatch):
    other = windows.open()
    QTest.keyClicks(field := other.parts.deck.findChild(QLineEdit), "A title")
    assert field.text() == "A title"
    asked = []
    monkeypatch.setattr(messages, "ask_unsaved", lambda *given: asked.append(given) or messages.Answer.CANCEL)
    window.parts.actions["quit"].trigger()
    assert len(asked) == 1
    assert windows.all() == [window, other]


@pytest.fixture
def worked_in(windows, window):
    """A window in which there is something to lose."""
    window.document.write(NEW, "takeaway", "À retenir")
    click_mark(window, NEW)
    window.filtering.toggle("themes", "sens")
    window.parts.actions["enlarge"].trigger()
    window.grid.reveal(NEW)
    window.parts.actions["detail"].trigger()
    return window


def speak_french(windows, window):
    window.parts.actions["language_fr"].trigger()
    QApplication.processEvents()
    [french] = windows.all()
    return french


def test_another_language_is_spoken_at_once_and_nothing_is_lost(windows, worked_in):
    before, zoom = worked_in.document.briefing, worked_in.grid.zoom
    french = speak_french(windows, worked_in)
    assert french.parts.header.export.text() == "Exporter…"
    assert french.parts.actions["language_fr"].isChecked()
    assert french.document.briefing is before
    assert french.isWindowModified()
    assert french.filtering.filter.themes == {"sens"}
    assert french.grid.zoom == zoom
    assert french.grid.current_id() == NEW
    assert french.parts.right.shown == 1
    assert french.parts.detail.takeaway.text() == "À retenir"


def test_all_cards_are_there_in_another_language_when_nothing_is_looked_for(windows, window):
    window.grid.reveal(NEW)
    french = speak_french(windows, window)
    assert len(french.filtering.messages) == len(shown(french)) == len(french.document.briefing.messages)
    assert french.grid.current_id() == NEW
    assert french.grid.selected_ids() == [NEW]
    assert french.focusWidget() is french.grid
    QTest.keyClick(french.grid, Qt.Key.Key_Right)
    assert french.grid.current_id() != NEW


def test_slides_have_the_keys_in_another_language_too(windows, window):
    window.parts.actions["slides"].trigger()
    french = speak_french(windows, window)
    assert french.focusWidget() is french.parts.middle.slides.large
    french.parts.previewing.stop()


def test_what_was_done_before_is_undone_after(windows, worked_in, cigref):
    french = speak_french(windows, worked_in)
    french.parts.actions["undo"].trigger()
    assert NEW not in picks(french)
    french.parts.actions["undo"].trigger()
    assert french.document.briefing == cigref
    assert not french.isWindowModified()
    assert french.parts.detail.takeaway.text() == cigref.message_by_id[NEW].takeaway
    french.parts.actions["redo"].trigger()
    assert french.document.briefing.message_by_id[NEW].takeaway == "À retenir"


@pytest.mark.parametrize("views", [("slides", "sorter", "titles"), ("slides", "checklist"), ()], ids="-".join)
def test_the_views_are_the_same_in_another_language(windows, window, views):
    for id in views:
        window.parts.actions[id].setChecked(True)
    actions = speak_french(windows, window).parts.actions
    every = ("slides", "sorter", "titles", "checklist")
    assert tuple(id for id in every if actions[id].isChecked()) == views
    windows.all()[0].parts.previewing.stop()


def test_what_is_undone_is_named_in_the_language_spoken_then(windows, worked_in):
    actions = speak_french(windows, worked_in).parts.actions
    assert actions["undo"].text() == "&Annuler\u00a0: Retenir une citation (Georges Epinette)"
    actions["undo"].trigger()
    assert actions["undo"].text() == "&Annuler\u00a0: Rédiger l’enseignement"
    actions["language_en"].trigger()
    assert windows.all()[0].parts.actions["redo"].text().startswith("&Redo: Pick quote of ")


def test_the_window_before_is_gone_and_hears_of_nothing(windows, worked_in, qtbot):
    french = speak_french(windows, worked_in)
    qtbot.waitUntil(lambda: not worked_in.isVisible() if shiboken6.isValid(worked_in) else True)
    click_mark(french, "cap-partage" if "cap-partage" in french.document.briefing.message_by_id else NEW)
    french.theme.set_mode("dark")
    french.theme.set_mode("light")
    assert french.isVisible()


def test_a_language_in_which_no_window_can_be_made_is_left_and_nothing_is_lost(windows, worked_in, monkeypatch):
    told = []
    monkeypatch.setattr(Crashes, "watch", lambda _: None)
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    document, was = worked_in.document, worked_in.document.briefing

    def fail_in_french(window):
        made = assemble(window)
        if QLocale().language() is QLocale.Language.French:
            raise KeyError("name")
        return made

    monkeypatch.setattr(assembly, "assemble", fail_in_french)
    worked_in.parts.actions["language_fr"].trigger()
    [after] = windows.all()
    assert (after.document, after.document.briefing, after.document.is_modified) == (document, was, True)
    assert (after.settings.language, after.parts.header.findChild(QLabel) is not None) == ("en", True)
    assert told == [KeyError]
    after.parts.actions["undo"].trigger()
    assert document.briefing != was
    assert after.parts.autosave.take_now()


def test_a_second_window_that_cannot_be_made_leaves_the_first(windows, window, monkeypatch):
    def fail(window):
        window.parts = assemble(window)
        raise KeyError("name")

    monkeypatch.setattr(assembly, "assemble", fail)
    with pytest.raises(KeyError):
        windows.open()
    assert windows.all() == [window]
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()] == [
        window
    ]


def test_english_is_spoken_again(windows, worked_in):
    french = speak_french(windows, worked_in)
    french.parts.actions["language_en"].trigger()
    [english] = windows.all()
    assert english.parts.header.export.text() == "Export…"
    assert english.menuBar().actions()[0].text() == "&File"


def test_all_windows_speak_it(windows, window):
    windows.open()
    window.parts.actions["language_fr"].trigger()
    assert [each.parts.header.export.text() for each in windows.all()] == ["Exporter…"] * 2


def test_the_preferences_stay_open_when_the_language_is_another(windows, window, qtbot):
    seen = []

    def look() -> None:
        again = QApplication.activeModalWidget()
        assert isinstance(again, PreferencesDialog)
        seen.append((again.windowTitle(), again.language.currentText()))
        again.reject()

    def choose_french() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PreferencesDialog)
        dialog.language.setCurrentIndex(dialog.language.findData("fr"))
        QTimer.singleShot(300, look)
        dialog.language.activated.emit(0)

    QTimer.singleShot(0, choose_french)
    window.parts.actions["preferences"].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("Préférences", "Français")]


def test_appearance_folder_and_templates_are_taken_at_once(windows, window, tmp_path, monkeypatch):
    from briefing.ui.widgets import files

    window.settings.add_template(tmp_path / "Ours.pptx")
    window.parts.templating.offer()
    monkeypatch.setattr(files, "ask_folder", lambda *_: tmp_path)

    def drive(dialog: PreferencesDialog) -> None:
        dialog.appearance.setCurrentIndex(dialog.appearance.findData("dark"))
        dialog.appearance.activated.emit(0)
        dialog.choose_folder.click()
        dialog.templates.setCurrentRow(0)
        dialog.forget.click()

    in_dialog(window.parts.actions["preferences"].trigger, drive)
    assert window.theme.mode == "dark"
    assert window.parts.actions["appearance_dark"].isChecked()
    assert window.filing.deck_path().parent == tmp_path
    assert window.settings.templates() == []
    assert window.parts.deck.template.findText("Ours.pptx") == -1


@pytest.mark.parametrize("has_documents", [True, False])
def test_the_preferences_name_the_folder_that_is_used(windows, window, tmp_path, monkeypatch, has_documents):
    home, documents = tmp_path / "home", tmp_path / "home" / "Documents"
    (documents if has_documents else home).mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    dialog = PreferencesDialog(window, window.settings)
    used = documents if has_documents else home
    assert dialog.folder.text() == str(used) == str(window.filing.deck_path().parent)
    assert dialog.usual_folder.text() == ("&My documents" if has_documents else "&My home folder")
