"""A window on the bundled assembly, with settings and questions of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing.core import logs
from briefing.core.errors import BriefingError
from briefing.core.paths import bundled_assembly
from briefing.ui.cards.filters.chips import Chip
from briefing.ui.common.settings import Settings
from briefing.ui.style import theme as themes
from briefing.ui.style.theme import Theme
from briefing.ui.widgets import files, messages
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _undressed(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows go without their stylesheet, which takes as long as all the rest of them, but for tests of looks."""
    if not request.node.get_closest_marker("dressed"):
        monkeypatch.setattr(themes, "sheet", lambda colours: "")
        qapp.setStyleSheet("")


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr(Settings, "cache", tmp_path / "cache")
    monkeypatch.setattr(Settings, "drafts", tmp_path / "drafts")
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the user answers, by question; a question nobody expected fails the test."""
    given: dict[str, Any] = {}
    asked: list[str] = []

    def answer(name: str) -> Callable[..., Any]:
        def asking(*_: object) -> Any:
            asked.append(name)
            return given[name]

        return asking

    for name in ("ask_open", "ask_save", "ask_export"):
        monkeypatch.setattr(files, name, answer(name))
    for name in ("ask_unsaved", "ask_stop_export", "ask_read_only", "ask_changed", "ask_gone", "ask_away", "ask_side"):
        monkeypatch.setattr(messages, name, answer(name))
    given["asked"] = asked
    return given


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The errors shown, instead of boxes that wait for a click."""
    shown: list[str] = []
    monkeypatch.setattr(messages, "show_error", lambda parent, title, error: shown.append(f"{title}\n{error}"))

    def tell_unopened(parent: QWidget, title: str, error: BriefingError, *, has_backup: bool) -> messages.Unopened:
        shown.append(f"{title}\n{error}\n{error.details}")
        return messages.Unopened.CLOSE

    monkeypatch.setattr(messages, "ask_unopened", tell_unopened)
    return shown


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """What dialogs are asked over where there is no window."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """The log of the test, in a folder of its own."""
    monkeypatch.setattr(logs, "keep_log", lambda: None)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return caplog


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, settings: Settings, answers: dict[str, Any], errors: list[str]
) -> Iterator[MainWindow]:
    window = MainWindow(settings, theme := Theme(qapp, "light"))
    window.resize(1360, 860)  # the offscreen screen is a small one
    assemble(window)
    window.filing.requested.connect(lambda path: window.filing.open(path))  # as where there is no other window
    window.show()
    window.filing.load(bundled_assembly())
    qtbot.waitExposed(window)
    window.activateWindow()
    QTest.qWait(10)
    yield window
    if shiboken6.isValid(window.document):  # else another window went on with it
        window.document.stack.setClean()
    if shiboken6.isValid(window):
        window.close()
        shiboken6.delete(window)
    shiboken6.delete(theme)


def in_dialog(act: Callable[[], object], drive: Callable[[Any], object]) -> None:
    """Do ``act``, which opens a dialog, and have ``drive`` answer it; left open, it is closed as by Esc."""
    window: list[Any] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            window.append(dialog.parentWidget())
            drive(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, answer)
    act()
    assert window
    window[0].activateWindow()  # as window managers do
    QApplication.processEvents()


def spell(box: QComboBox, words: str) -> None:
    """Write ``words`` in a field that offers names, as a user does who ignores what it offers."""
    line = box.lineEdit()
    assert line
    line.selectAll()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def picks(window: MainWindow) -> list[str]:
    return list(window.document.picks)


def shown(window: MainWindow) -> list[str]:
    model: Any = window.grid.model()
    return [model.id_at(row) for row in range(model.rowCount())]


def chips(window: Any) -> list[Chip]:
    """What is filtered by, as it is shown over the cards."""
    return [chip for chip in window.parts.tool_row.chips.findChildren(Chip) if chip.isVisible()]


def resize(window: MainWindow, qtbot: QtBot, width: int, height: int) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.size() == QSize(width, height))
    QTest.qWait(1)


def place(window: QWidget, part: QWidget) -> QRect:
    """Where a part of the window stands in it."""
    return QRect(part.mapTo(window, QPoint()), part.size())


def card(window: MainWindow, id: str) -> QRect:
    """Where the card of message ``id`` is in the grid's viewport."""
    model: Any = window.grid.model()
    index = model.index(model.row_of(id))
    window.grid.scrollTo(index)
    return window.grid.visualRect(index)


def click_mark(window: MainWindow, id: str) -> None:
    """Click the mark in the top right corner of a card, as a user aims at it."""
    area = card(window, id)
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=area.topRight() + QPoint(-36, 36))


def click_card(window: MainWindow, id: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    area = card(window, id)
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, modifier, area.center() + QPoint(0, 20))


def deck_rows(window: Any) -> list[str]:
    """The deck as it is listed: themes in capitals, picks by their id."""
    model = window.parts.deck.view.model()
    items = [model.item(row) for row in range(model.rowCount())]
    return [item.message.id if item.message else item.theme.title.upper() for item in items]


def select_in_deck(window: Any, *ids: str) -> None:
    view = window.parts.deck.view
    view.setFocus()
    view.clearSelection()
    for id in ids:
        index = view.model().index(view.model().row_of(id))
        view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.Select)
