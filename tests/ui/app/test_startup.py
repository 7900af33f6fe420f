"""Start in a fresh process, as users and scripts do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from briefing.core import edits
from briefing.core.model import Briefing
from briefing.core.paths import bundled_assembly
from briefing.core.storage.cache import Cache
from briefing.core.storage.store import save
from briefing.ui.app import windows
from briefing.ui.app.run import run
from briefing.ui.app.startup import Startup
from briefing.ui.crash.crash_dialog import CrashDialog
from briefing.ui.crash.crashes import Crashes
from briefing.ui.document.autosave import Autosave
from briefing.ui.importing.importing import Importing
from briefing.ui.style.theme import Theme
from briefing.ui.window import assembly
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from tests.folders import own_folders

ROOT = Path(__file__).parents[3]


@pytest.fixture
def start(tmp_path):
    """Run ``main.py`` with settings and a log of its own."""
    environment = {**os.environ, **own_folders(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    def run(*words: str, run: tuple[str, ...] = ("main.py",)) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *run, *words], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60
        )

    return run


def times(result) -> dict:
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_the_bundled_cards_come_with_the_first_frame(start):
    told = times(start("--time-startup"))
    assert told["cards"] == 17
    assert 0 < told["shell_ms"] <= told["cards_ms"]


@pytest.mark.slow
def test_many_cards_come_after_the_shell(start, tmp_path, cigref):
    many = [replace(message, id=f"{message.id}-{n}") for n in range(110) for message in cigref.messages]
    save(replace(cigref, messages=(*cigref.messages, *many)), tmp_path / "many.briefing")
    told = times(start("--time-startup", str(tmp_path / "many.briefing")))
    assert told["cards"] == 17 * 111
    assert told["shell_ms"] < told["cards_ms"]


def test_wrong_usage_of_the_window_ends_with_2(start):
    assert start("one", "two").returncode == 2
    assert start("--nonsense").returncode == 2


def test_the_window_loads_neither_pptx_nor_dialogs_before_its_cards(start):
    code = "import sys; from briefing.ui.app import startup; sys.exit(str([n for n in {} if n in sys.modules] or ''))"
    barred = "('pptx', 'briefing.ui.deck.export_dialog', 'briefing.deck')"
    result = subprocess.run(
        [sys.executable, "-c", code.format(barred)], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert result.stderr.strip() == ""


@pytest.mark.parametrize("library", ["psutil", "platformdirs", "briefing.core.edits.every", "argparse"])
def test_the_first_frame_waits_for_nothing_that_comes_later(start, library):
    """Argparse is asked for by what writes PySide's stubs alone: see unread.py."""
    code = f"from briefing.app import main; import sys; main(['--time-startup']); print('{library}' in sys.modules)"
    assert start(code, run=("-c",)).stdout.splitlines()[-1] == "False"


def test_the_first_frame_asks_for_no_name_of_qt(start, tmp_path, cigref):
    """All 1,200 are made with the first, which takes a seventh of a start: see strokes.py."""
    words = "from briefing.app import main; main(['--time-startup', FILE]); from PySide6 import QtCore"
    file = tmp_path / "all.briefing"
    first, second, third, *others = cigref.messages
    reported, changed = replace(first, kind="paraphrase"), replace(second, quote=f"{second.quote} " * 20)
    typed = replace(third, source=None, verbatim="", emphasis=third.quote[:9])
    save(edits.pick(replace(cigref, messages=(reported, changed, typed, *others)), [others[0].id]), file)
    code = f"{words.replace('FILE', repr(str(file)))}; print('Qt' in vars(QtCore))"
    told, has_names = start(code, run=("-c",)).stdout.splitlines()
    assert json.loads(told)["cards"] == 17
    assert has_names == "False"


def test_a_file_that_was_open_before_opens_without_reading_yaml(start, tmp_path, cigref):
    save(cigref, tmp_path / "mine.briefing")
    words = "from briefing.app import main; import sys; main(['--time-startup', 'MINE']); print('yaml' in sys.modules)"

    def again() -> list[str]:
        code = words.replace("MINE", str(tmp_path / "mine.briefing"))
        return start(code, run=("-c",)).stdout.splitlines()

    assert again()[1] == "True"
    told, reads = again()
    assert json.loads(told)["cards"] == 17
    assert reads == "False"


@pytest.mark.dressed
def test_the_cards_stay_where_the_first_frame_had_them(qtbot, qapp, settings, answers):
    def start() -> MainWindow:
        qapp.setStyleSheet(" ")  # almost as in a fresh process: without any, Qt deletes the style that is in use
        window = MainWindow(settings, Theme(qapp, "light"))
        window.filing.show(bundled_assembly())
        window.show()
        qtbot.waitExposed(window)
        return window

    def seen(window: MainWindow) -> list[tuple[int, int, int, int]]:
        grid, model = window.grid, window.grid.model()
        rects = [grid.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
        places = [(grid.viewport().mapTo(window, rect.topLeft()), rect.size()) for rect in rects]
        return [(at.x(), at.y(), size.width(), size.height()) for at, size in places]

    window = start()
    assemble(window)
    window.resize(790, 580)  # within the offscreen screen
    window.parts.actions["right"].trigger()
    window.parts.splitter.moveSplitter(300, 1)
    qapp.processEvents()
    window.close()
    again = start()
    first = seen(again)
    assemble(again)
    qapp.processEvents()
    assert seen(again) == first
    again.close()
    for each in (window, again):
        shiboken6.delete(each)
        shiboken6.delete(each.theme)


def test_parts_made_after_the_document_opened_know_it(qtbot, qapp, settings, answers, window):
    late = MainWindow(settings, Theme(qapp, "light"))
    late.filing.show(bundled_assembly())
    assemble(late)
    late.show()
    window.setFocus()
    qtbot.waitUntil(lambda: late.parts.deck.guidance.text() == window.parts.deck.guidance.text() != "What is missing")
    for part in (late, window):
        part.parts.right.turn(0)
        part.grid.setFocus()
    states = [
        {id: each.parts.actions[id].isEnabled() for id in ("merge", "export", "save", "undo")}
        for each in (late, window)
    ]
    assert states[0] == states[1]
    assert late.parts.deck.view.model().rowCount() == window.parts.deck.view.model().rowCount()
    assert late.parts.middle.empty.isHidden() == window.parts.middle.empty.isHidden()
    late.close()
    shiboken6.delete(late)
    shiboken6.delete(late.theme)


def test_a_last_file_without_quotes_starts_with_what_to_do(qapp, settings, answers, tmp_path, qtbot):
    save(Briefing(), tmp_path / "empty.briefing")
    window = MainWindow(settings, Theme(qapp, "light"))
    window.filing.show(tmp_path / "empty.briefing")
    assemble(window)
    window.show()
    assert window.parts.middle.empty.isVisible()
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(window.theme)


def test_a_start_with_an_article_shows_the_example_and_reads_the_article(qapp, qtbot, settings, answers, monkeypatch):
    read: list[Path] = []
    monkeypatch.setattr(Importing, "read", lambda _, *paths: read.extend(paths))
    window = MainWindow(settings, Theme(qapp, "light"))
    startup = Startup(window, Path("Minutes of May.docx"), 0, lambda whole: None)
    monkeypatch.setattr(startup, "_warm_up", lambda: None)
    startup._assemble()
    assert (window.document.is_untouched_example, read) == (True, [Path("Minutes of May.docx")])
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(window.theme)


def test_what_is_asked_at_the_start_stands_before_a_window_whose_template_is_told(
    qapp, qtbot, settings, answers, monkeypatch
):
    told: list[str] = []
    window = MainWindow(settings, Theme(qapp, "light"))
    startup = Startup(window, bundled_assembly(), 0, lambda whole: None)
    monkeypatch.setattr(startup, "_warm_up", lambda: None)
    monkeypatch.setattr(Autosave, "watch", lambda _: told.append(window.parts.deck.template.currentText()))
    startup._assemble()
    assert told == ["The crossing"]
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(window.theme)


def test_a_window_that_cannot_be_made_is_told_and_closed(qapp, settings, answers, monkeypatch, log):
    told, codes = [], []

    def fail(window):
        window.parts = object()
        raise LookupError("of the document")

    monkeypatch.setattr(assembly, "assemble", fail)
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: told.append(dialog.details.toPlainText()))
    window = MainWindow(settings, Theme(qapp, "light"))
    window.show()
    Startup(window, bundled_assembly(), 0, lambda whole: None)._assemble()
    assert (told[0].splitlines()[-1], codes, window.isVisible()) == ("LookupError", [1], False)
    assert "of the document" in log.text
    shiboken6.delete(window)
    shiboken6.delete(window.theme)


def test_a_window_that_cannot_even_be_begun_is_told(monkeypatch, log):
    told = []
    monkeypatch.setattr(windows, "open_window", lambda *given, **more: {}["missing"])
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: told.append(dialog.details.toPlainText()))
    assert run(None) == 1
    assert told[0].splitlines()[-1] == "KeyError"


def test_a_file_with_a_fault_that_nobody_foresaw_is_told_and_the_window_is_whole(
    qapp, settings, answers, monkeypatch, tmp_path, cigref
):
    save(cigref, tmp_path / "mine.briefing")
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    monkeypatch.setattr(Crashes, "watch", lambda _: None)
    monkeypatch.setattr(Cache, "get", lambda _, path: {}["missing"] if path.name == "mine.briefing" else None)
    window = MainWindow(settings, Theme(qapp, "light"))
    startup = Startup(window, tmp_path / "mine.briefing", 0, lambda whole: None)
    monkeypatch.setattr(startup, "_warm_up", lambda: None)
    window.show()
    startup._shell_painted()
    startup._assemble()
    assert window.document.is_untouched_example
    assert window.parts
    assert told == [KeyError]
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(window.theme)


@pytest.mark.parametrize("is_first", [True, False])
def test_a_window_that_gives_way_to_another_start_asks_nothing(qapp, qtbot, settings, answers, monkeypatch, is_first):
    order: list[str] = []
    window = MainWindow(settings, Theme(qapp, "light"))
    window.show()
    startup = Startup(window, bundled_assembly(), 0, lambda it: order.append("whole") or is_first or it.close())
    monkeypatch.setattr(startup, "_warm_up", lambda: None)
    monkeypatch.setattr(Autosave, "watch", lambda _: order.append("asked"))
    startup._assemble()
    assert order == (["whole", "asked"] if is_first else ["whole"])
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(window.theme)


def test_the_keys_go_to_the_cards_from_the_start(qtbot, qapp, settings, answers):
    window = MainWindow(settings, Theme(qapp, "light"))
    window.filing.show(bundled_assembly())
    window.show()
    assemble(window)
    qtbot.waitExposed(window)
    assert window.focusWidget() is window.grid
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert window.grid.currentIndex().row() == 1
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(window.theme)


WATCHING = """
import linecache, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from briefing.core.model import Briefing
from briefing.ui.document.document import Document
from briefing.ui.document.locking import Locking
from briefing.ui.app.windows import open_window
from briefing.ui.widgets import messages
application, told = QApplication([]), []
messages.tell_open_elsewhere = lambda parent, name: told.append(name)
other = Document()
other.open(Briefing(), Path(sys.argv[1]))
lock = Locking(None, other)
lock.watch()
window = open_window(application, Path(sys.argv[1]), 0)._window
def wait_until(holds):
    while not holds():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
wait_until(lambda: window.parts and told)
QTimer.singleShot(0, lambda: {}["missing"])
wait_until(lambda: window.parts.crashes.dialog and window.parts.crashes.dialog.isVisible())
heavy = {"pptx", "briefing.ui.importing.review_draft", "briefing.ui.templates.template_settling"} & {*sys.modules}
heavy |= {name for name in linecache.cache if name.endswith(("card_grid.py", "right_panel.py"))}
print(told, window.parts.crashes.dialog.details.toPlainText().splitlines()[-1], heavy or "light")
window.parts.crashes.dialog.accept()
window.close()
"""


def test_a_window_that_has_started_watches_for_crashes_and_other_windows_and_is_light(tmp_path, cigref):
    save(cigref, tmp_path / "mine.briefing")
    environment = {**os.environ, **own_folders(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", WATCHING, str(tmp_path / "mine.briefing")]
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60)
    assert result.stdout.strip() == "['mine.briefing'] KeyError light", result.stderr
    [log] = tmp_path.rglob("briefing.log")
    assert "KeyError: 'missing'" in log.read_text("utf-8")


@pytest.mark.parametrize(("attributes", "is_shown"), [(0x40_0000, []), (0, [1])])
def test_the_first_frame_does_not_wait_for_a_file_that_is_yet_to_be_fetched(attributes, is_shown, tmp_path):
    shown = []
    state = SimpleNamespace(st_size=9, st_file_attributes=attributes)
    window = SimpleNamespace(filing=SimpleNamespace(show=lambda file: shown.append(1)))
    started = SimpleNamespace(_file=SimpleNamespace(stat=lambda: state), _window=window)
    assert Startup._fill_small(started) is bool(is_shown)
    assert shown == is_shown
