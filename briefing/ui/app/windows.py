"""All windows of the program: each its own document, its own steps to undo, its own file."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject, QPoint, QSize, QTimer
from PySide6.QtWidgets import QApplication

from briefing.core.storage.reach import is_missing, within
from briefing.single_instance import address, hand_over
from briefing.ui.app.application import Application
from briefing.ui.app.away import cannot_be_found, tell_away
from briefing.ui.app.startup import Startup, step_by_step, watches
from briefing.ui.common.languages import speak, spoken_language
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.style.theme import Theme
from briefing.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from briefing.core.storage.recovery import Snapshot

_PATIENCE = 0.25
"""Seconds in which a disk says whether two paths are one file: a window does not wait longer."""
_STARTING = 5.0
"""Seconds in which a program that is starting too answers: it has much to do just then."""
_VIEWS = ("sorter", "titles", "checklist")
"""The actions that show what is not remembered for the next start."""
_FRAMED = 250
"""Milliseconds after which a system has put its frame around a window, and says how large that is."""
_BESIDE = QPoint(32, 32)
"""Pixels from a window to one that opens over it."""


class Windows(QObject):
    """Opens windows, finds the one that has a file, and has all speak another language."""

    def __init__(self, application: QApplication, settings: Settings, theme: Theme) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._theme = theme
        self._windows: list[MainWindow] = []

    def start(self, file: Path | None, started_ns: int, *, is_apart: bool = False) -> Startup:
        """Show the first window, on ``file``, else on the last file opened, else on the assembly that comes with us.

        Unless ``is_apart``, it gives way to that of a program that started at the same moment.
        """
        window = MainWindow(self._settings, self._theme)
        startup = Startup(window, file, started_ns, partial(self._take_first, file, is_apart))
        _show(window)
        window.session.restore_card()
        return startup

    def take(self, window: MainWindow) -> None:
        """Have ``window``, which has all its parts, among the others from now on."""
        self._windows.append(window)
        window.window_requested.connect(self.open)
        window.filing.requested.connect(self.show)
        window.quit_requested.connect(self.quit)
        if window.parts:
            window.parts.autosave.apart_requested.connect(self._recover)
            window.parts.menus.language_chosen.connect(partial(self._speak_anew, window))

    def open(self, path: Path | None = None) -> MainWindow:
        """Open another window, on ``path`` or on a new briefing; the one before where that cannot be opened.

        It is seen once it has its document: none that is empty stands behind what is said of a file.
        """
        before = self._active()
        window = self._make()
        if before:
            _put_beside(window, before)
        is_loaded = path is not None and window.filing.load(path)
        if path and before and not is_loaded:
            window.close()
            return before
        _show(window)
        if not is_loaded:
            window.filing.new()
        _watch(window)  # what a crash left is offered last: what is recovered makes room for nothing
        return window

    def _recover(self, snapshot: Snapshot) -> None:
        """Open another window on what a crash left of another document than those before."""
        before = self._active()
        window = self._make()
        if before:
            _put_beside(window, before)
        _show(window)
        if window.parts and window.parts.autosave.recover(snapshot):
            _watch(window)
        else:
            window.close()

    def show(self, path: Path | None) -> None:
        """Come forward with ``path``: in the window that has it, in one that holds nothing yet, else in a new one.

        A file that is not there is told in the window where the user is.
        """
        from briefing.ui.importing.dropping import is_to_take_in
        from briefing.ui.window.menus import bring_forward

        window = next((each for each in self.all() if path and _is_same(path, each.document.path)), None)
        active = self._active()
        if window is None and active and path and is_missing(path, _PATIENCE):
            tell_away(active, cannot_be_found(path), partial(self.show, path))
            path = None
        if path and is_to_take_in(path):
            self._take_in(path, active)
            return
        if window is None and active and (path is None or _may_give_way(active)):
            window = active
        if window is None:
            window = self.open(path)
        elif path and not _is_same(path, window.document.path):
            window.filing.open(path)
        bring_forward(window)

    def quit(self) -> bool:
        """Close all windows; where one is to stay for what it holds, none is closed."""
        active = self._active()
        windows = sorted(self.all(), key=lambda each: each is not active)
        with ExitStack() as held:
            for window in windows:
                if window.parts:
                    held.enter_context(window.parts.importing.under_way.held())
            may_close = all(_is_asked(each) for each in windows)
            if may_close:
                for window in windows:
                    window.let_go()
        return may_close

    def _take_in(self, path: Path, active: MainWindow | None) -> None:
        """Take an article or a template into the window where the user is, or a new one while that asks something."""
        from briefing.ui.importing.dropping import given
        from briefing.ui.window.menus import bring_forward

        window = active if active and not QApplication.activeModalWidget() else self.open()
        bring_forward(window)
        QTimer.singleShot(0, window, lambda: window.take_in(given((path,))))

    def all(self) -> list[MainWindow]:
        """The windows that are open, the last opened last."""
        self._windows = [each for each in self._windows if shiboken6.isValid(each) and each.parts and each.isVisible()]
        return self._windows

    def _take_first(self, file: Path | None, is_apart: bool, window: MainWindow) -> None:
        """Take the first window, and the files that later starts hand over and that macOS asks for."""
        from briefing.ui.app.instance_server import InstanceServer  # brings QtNetwork

        self.take(window)
        server = InstanceServer(self, self.show)
        if not (server.listen(address()) or is_apart) and hand_over(file, address(), _STARTING):
            window.close()  # two starts of an impatient hand, or of two files chosen together
            return
        if isinstance(self._application, Application):
            self._application.open_with(self.show)
            self._application.quit_with(self.quit)

    def _active(self) -> MainWindow | None:
        """The window that the user is at, or was last."""
        windows = self.all()
        at = [each for each in windows if each.isActiveWindow()]
        return (at or windows)[-1] if windows else None

    def _make(self, document: Document | None = None) -> MainWindow:
        """A whole window, that goes on with the ``document`` of another one or has its own."""
        from briefing.ui.window.assembly import assemble

        window = MainWindow(self._settings, self._theme, document)
        try:
            assemble(window)
        except Exception:
            window.parts = None
            if document:
                window.give_up_document().setParent(None)
            window.deleteLater()
            raise
        self.take(window)
        return window

    def _make_with(self, document: Document, before: str) -> MainWindow:
        """A window on ``document``, be it in the language spoken ``before`` where the new one has a fault."""
        fault: Exception | None = None
        try:
            window = self._make(document)
        except Exception as error:
            self._settings.language = before
            speak(self._application, before)
            document.retell()
            window, fault = self._make(document), error
        _watch(window)
        if fault:
            sys.excepthook(type(fault), fault, fault.__traceback__)
        return window

    def _speak_anew(self, asking: MainWindow, then: str) -> None:
        """Make all windows anew in the language chosen, on their documents, then do the action ``then`` in one."""
        before = QLocale().name()[:2]
        speak(self._application, spoken_language(self._settings.language))
        for window in list(self.all()):
            if window.parts and window.parts.exporting.may_close():
                window.document.retell()
                anew = self._make_anew(window, before)
                if window is asking and then and anew.parts:
                    QTimer.singleShot(0, anew, anew.parts.actions[then].trigger)

    def _make_anew(self, old: MainWindow, before: str) -> MainWindow:
        filter, chosen, is_active = old.filtering.filter, old.grid.selected_ids(), old.isActiveWindow()
        views = [id for id in _VIEWS if old.parts and old.parts.actions[id].isChecked()]
        new = self._make_with(old.give_up_document(), before)
        new.filtering.show(filter)
        new.session.restore_card()
        if new.parts:
            new.parts.navigation.restore(new.session.kept())
            for id in views:
                new.parts.actions[id].setChecked(True)
            new.parts.autosave.take()
            new.grid.choose(chosen)
        new.setGeometry(old.geometry())
        new.setWindowState(old.windowState())
        new.show()
        if new.parts:
            new.parts.navigation.enter()
        if is_active:
            new.activateWindow()
        old.hide()
        old.deleteLater()
        return new


def open_window(application: QApplication, file: Path | None, started_ns: int, *, is_apart: bool = False) -> Startup:
    """Show the first window in the language and the appearance that the user chose."""
    settings = Settings()
    speak(application, spoken_language(settings.language))
    theme = Theme(application, settings.theme)
    return Windows(application, settings, theme).start(file, started_ns, is_apart=is_apart)


def _watch(window: MainWindow) -> None:
    """Have ``window``, which has its document, look after it from now on."""
    if window.parts:
        step_by_step(*watches(window.parts))


def _is_asked(window: MainWindow) -> bool:
    """Whether ``window`` may close; one that holds something unsaved is seen while that is asked."""
    from briefing.ui.widgets.forms.fields import leave_field  # not for the first frame
    from briefing.ui.window.menus import bring_forward

    leave_field(window)
    if window.document.is_modified:
        bring_forward(window)
    return window.may_close()


def _show(window: MainWindow) -> None:
    """Show ``window``, which is on the screen with all of its frame though that comes later."""
    window.show()
    QTimer.singleShot(_FRAMED, window.keep_on_screen)


def _put_beside(window: MainWindow, before: MainWindow) -> None:
    """Have ``window`` over ``before``, which shows behind it, as large, and on the screen with all of its frame."""
    room, frame = before.screen().availableGeometry(), before.frameGeometry().size() - before.size()
    corner = before.pos() + _BESIDE
    left = QSize(room.right() + 1 - corner.x(), room.bottom() + 1 - corner.y()) - frame
    window.resize(before.size().boundedTo(left).expandedTo(window.minimumSize()))
    fits = left.width() >= window.width() and left.height() >= window.height()
    window.move(corner if fits else room.topLeft())


def _may_give_way(window: MainWindow) -> bool:
    """Is nothing of the user's in it, and nothing asked there, which would be answered for another document?"""
    return window.document.holds_nothing and not QApplication.activeModalWidget()


def _is_same(path: Path, other: Path | None) -> bool:
    from briefing.core.storage.reading import is_same_file  # not for the first frame

    try:
        return other is not None and within(_PATIENCE, partial(is_same_file, path, other))
    except TimeoutError:
        return False
