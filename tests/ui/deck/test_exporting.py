"""The export from the window: progress, the deck, cancel, and closing meanwhile."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pptx
import pytest
from PySide6.QtGui import QDesktopServices

from briefing.core.errors import CancelledError
from briefing.core.storage.store import save
from briefing.deck import export as exporter
from briefing.ui.deck.export_dialog import ExportDialog
from briefing.ui.widgets import files, messages


def ended(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_running and dialog.close_button.isVisible(), timeout=20_000)


@pytest.fixture
def waiting(monkeypatch):
    """An export that writes its first slide, then waits for the user to cancel."""
    started = threading.Event()

    def export(briefing, out, request, *, inputs, progress, cancelled):
        progress(1, 9)
        started.set()
        while not cancelled():
            pass
        raise CancelledError

    monkeypatch.setattr(exporter, "export", export)
    return started


def test_the_deck_is_written_and_offered(window, answers, qtbot, tmp_path):
    answers["ask_export"] = tmp_path / "deck.pptx"
    window.parts.exporting.ask_and_export()
    dialog = window.parts.exporting.dialog
    ended(qtbot, dialog)
    assert dialog.open_button.isVisible()
    assert dialog.folder_button.isVisible()
    assert "deck.pptx" in dialog.words
    assert len(pptx.Presentation(str(tmp_path / "deck.pptx")).slides) == dialog.bar.maximum()
    dialog.close_button.click()
    assert window.parts.exporting.dialog is None


def test_a_deck_that_somebody_changed_is_updated_where_that_is_chosen(window, qtbot, tmp_path, monkeypatch):
    exporter.export(window.document.briefing, tmp_path / "deck.pptx")
    monkeypatch.setattr(files, "ask_export", lambda parent, proposed, update: update(tmp_path / "deck.pptx") and None)
    window.parts.exporting.ask_and_export()
    assert window.parts.exporting.dialog is None
    dialog = window.parts.updating.dialog
    qtbot.waitUntil(lambda: not dialog.job.isRunning(), timeout=20_000)
    dialog.reject()


@pytest.fixture
def refused(qapp, qtbot, monkeypatch):
    """The end of an export where the system opens nothing."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    report = SimpleNamespace(path=Path("decks/board.pptx"), slides=9, warnings=(), backup=None)
    dialog = ExportDialog(None, lambda **_: report)
    qtbot.addWidget(dialog)
    dialog.show()
    ended(qtbot, dialog)
    return dialog


def test_a_memo_is_called_so_while_it_is_written_and_where_it_cannot_be(qapp, qtbot):
    def fail(**_):
        raise OSError("full")

    dialog = ExportDialog(None, fail, is_memo=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (dialog.windowTitle(), dialog._title.text()) == ("Export the memo", "Writing the memo…")
    ended(qtbot, dialog)
    assert dialog._title.text() == "The memo could not be written"


def test_where_no_program_opens_the_deck_it_is_said_and_its_folder_offered(refused):
    refused.open_button.click()
    refused.open_button.click()
    assert refused.words.splitlines() == [
        "board.pptx · 9 slides",
        "No program was found on this computer that opens “board.pptx”.",
        f"The file is in {Path('decks').resolve()}",
    ]
    assert refused.folder_button.isDefault()
    assert refused.focusWidget() is refused.folder_button


@pytest.mark.skipif(sys.platform != "linux", reason="others show the file by a command of theirs")
def test_where_nothing_shows_folders_the_folder_is_told(refused):
    refused.folder_button.click()
    assert refused.words.splitlines()[1:] == [f"The file is in {Path('decks').resolve()}"]


def test_the_window_exports_what_the_command_line_does(window, answers, qtbot, tmp_path, cigref):
    answers["ask_export"] = tmp_path / "window.pptx"
    window.parts.exporting.ask_and_export()
    ended(qtbot, window.parts.exporting.dialog)
    exporter.export(cigref, tmp_path / "line.pptx")
    assert (tmp_path / "window.pptx").read_bytes() == (tmp_path / "line.pptx").read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["deck.pdf", "deck.png", "deck.docx"])
def test_other_kinds_go_the_same_way(window, answers, qtbot, tmp_path, name):
    answers["ask_export"] = tmp_path / name
    window.parts.exporting.ask_and_export()
    ended(qtbot, window.parts.exporting.dialog)
    assert window.parts.exporting.dialog.open_button.isVisible()
    assert list(tmp_path.glob(f"deck*{name[4:]}"))


def test_a_quote_is_copied_as_a_picture(window, qapp, qtbot):
    qapp.clipboard().clear()
    window.grid.reveal("culture-partage")
    window.parts.copying.copy_picture()
    qtbot.waitUntil(lambda: not qapp.clipboard().image().isNull(), timeout=20_000)
    assert qapp.clipboard().image().width() == 1920


def test_an_export_that_fails_says_why(window, answers, qtbot, tmp_path):
    answers["ask_export"] = tmp_path / "none" / "deck.pptx"
    window.parts.exporting.ask_and_export()
    dialog = window.parts.exporting.dialog
    ended(qtbot, dialog)
    assert "The folder does not exist." in dialog.words
    assert not dialog.open_button.isVisible()


def test_an_export_on_a_template_that_is_gone_says_which_and_what_to_do(window, answers, qtbot, tmp_path):
    gone = tmp_path / "gone.pptx"
    window.settings.add_template(gone)  # as one that was chosen once
    window.document.use_template(str(gone))
    answers["ask_export"] = tmp_path / "deck.pptx"
    window.parts.exporting.ask_and_export()
    dialog = window.parts.exporting.dialog
    ended(qtbot, dialog)
    assert dialog.words == f"The template file is missing.\n{gone}\nChoose another template."
    assert not (tmp_path / "deck.pptx").exists()


def test_a_cancelled_export_leaves_no_file(window, waiting, qtbot, tmp_path):
    dialog = window.parts.exporting.export(tmp_path / "deck.pptx")
    waiting.wait(5)
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: window.parts.exporting.dialog is None)
    assert list(tmp_path.glob("*.pptx")) == []


def test_closing_during_an_export_is_asked_about(window, answers, waiting, tmp_path):
    dialog = window.parts.exporting.export(tmp_path / "deck.pptx")
    waiting.wait(5)
    answers["ask_stop_export"] = False
    assert not window.close()
    assert dialog.is_running
    answers["ask_stop_export"] = True
    assert window.close()
    assert not list(tmp_path.glob("*.pptx"))


def test_an_export_goes_on_where_the_window_stays_for_what_is_not_saved(window, answers, waiting, tmp_path):
    window.document.unpick(window.document.picks[:1])
    dialog = window.parts.exporting.export(tmp_path / "deck.pptx")
    waiting.wait(5)
    answers["ask_unsaved"] = messages.Answer.CANCEL
    assert not window.close()
    assert dialog.is_running
    assert answers["asked"] == ["ask_unsaved"]
    dialog.stop()


@pytest.mark.parametrize("way", ["its file", "a link to it"])
def test_the_open_briefing_is_never_replaced_by_its_deck(way, window, answers, qtbot, tmp_path, cigref):
    file = tmp_path / "named.pptx"
    save(cigref, file)
    assert window.filing.open(file)
    before = file.read_bytes()
    target = file if way == "its file" else tmp_path / "other.pptx"
    if target != file:
        target.hardlink_to(file)
    answers["ask_export"] = target
    window.parts.exporting.ask_and_export()
    dialog = window.parts.exporting.dialog
    ended(qtbot, dialog)
    assert "in use" in dialog.words
    assert not dialog.open_button.isVisible()
    assert file.read_bytes() == target.read_bytes() == before


def test_where_a_deck_cannot_be_written_another_folder_is_chosen_for_its_name(window, qtbot, tmp_path, monkeypatch):
    def ask(parent, proposed, update):
        asked.append(proposed)
        return wanted.pop(0)

    asked = []
    (tmp_path / "file").touch()
    wanted = [tmp_path / "file" / "Comex.pptx", tmp_path / "Comex.pptx"]
    monkeypatch.setattr(files, "ask_export", ask)
    window.parts.exporting.ask_and_export()
    dialog = window.parts.exporting.dialog
    ended(qtbot, dialog)
    assert dialog.elsewhere_button.isVisible()
    assert dialog.elsewhere_button.isDefault()
    dialog.elsewhere_button.click()
    assert asked[-1] == tmp_path / "file" / "Comex.pptx"
    ended(qtbot, window.parts.exporting.dialog)
    assert (tmp_path / "Comex.pptx").is_file()
    assert not window.parts.exporting.dialog.elsewhere_button.isVisible()


def test_a_deck_whose_board_would_miss_something_is_written_and_not_ready(qapp, qtbot):
    def told(left: str) -> tuple[str, str]:
        report = SimpleNamespace(path=Path("decks/board.pptx"), slides=9, warnings=(), backup=None)
        dialog = ExportDialog(None, lambda **_: report, left=left)
        qtbot.addWidget(dialog)
        dialog.show()
        ended(qtbot, dialog)
        return dialog._title.text(), dialog.words.splitlines()[-1]

    assert told("") == ("The deck is ready", "board.pptx · 9 slides")
    assert told("Before the board · 2 points left") == ("The deck is written", "Before the board · 2 points left")
