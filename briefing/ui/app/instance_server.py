"""One program a session: what later starts hand over (see single_instance.py) is shown by this one."""

from __future__ import annotations

import json
import logging
import os
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from briefing.single_instance import GREETING, LONGEST, PATIENCE, TAKEN

log = logging.getLogger(__name__)
_PAUSE = 100
"""Milliseconds between two looks whether a question is answered that something waits for."""
_MANY = 100
"""What was handed over last is known again when it comes twice: so many starts are never at work at once."""


class InstanceServer(QObject):
    """Has ``show`` take what is handed over: a file, or None. While a window waits for an answer, what is asked comes
    forward, and what was handed over is shown once it is answered."""

    def __init__(self, parent: QObject, show: Callable[[Path | None], object]) -> None:
        super().__init__(parent)
        self._show = show
        self._handed: list[Path | None] = []
        self._taken: deque[tuple[str, Path | None]] = deque(maxlen=_MANY)
        self._waiting = QTimer(self, interval=_PAUSE)
        self._waiting.timeout.connect(self._show_handed)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        if application := QApplication.instance():
            application.aboutToQuit.connect(self._server.close)

    def listen(self, address: str) -> bool:
        """Take what is handed over at ``address``, unless another window does."""
        if _is_answered(address):
            return False
        with suppress(OSError):
            Path(address).parent.mkdir(parents=True, exist_ok=True)
        is_listening = self._server.listen(address)
        if not is_listening:
            log.warning("files cannot be handed to this window: %s", self._server.errorString())
        return is_listening

    def _welcome(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.disconnected.connect(socket.deleteLater)
            socket.setReadBufferSize(LONGEST)
            socket.readyRead.connect(partial(self._read, socket))
            QTimer.singleShot(round(PATIENCE * 1000), socket, socket.abort)
            socket.write(GREETING)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            self._take(socket, bytes(socket.readLine(LONGEST).data()))
        elif socket.bytesAvailable() >= LONGEST:
            socket.abort()

    def _take(self, socket: QLocalSocket, message: bytes) -> None:
        try:
            path, token, sender = _parsed(message)
        except (ValueError, RecursionError) as error:
            log.warning("not a message: %s", error)
            socket.abort()
            return
        socket.readyRead.disconnect()
        socket.write(TAKEN)
        socket.disconnectFromServer()
        if token and QGuiApplication.platformName() == "wayland":
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt uses it up when the window comes forward
        if not sender or (sender, path) not in self._taken:
            self._taken.append((sender, path))
            self._handed.append(path)
        self._waiting.start()
        QTimer.singleShot(0, self, self._come_forward)

    def _come_forward(self) -> None:
        """Show what was handed over, or what is asked before."""
        from briefing.ui.window.menus import bring_forward

        if asked := QApplication.activeModalWidget():
            bring_forward(asked)
        else:
            self._show_handed()

    def _show_handed(self) -> None:
        """Show what was handed over, but for what one of them asks about: the others wait for the answer."""
        while self._handed and not QApplication.activeModalWidget():
            self._show(self._handed.pop(0))
        if not self._handed:
            self._waiting.stop()


def _parsed(message: bytes) -> tuple[Path | None, str, str]:
    """The file, the token and the sender of a message. Raises ValueError or RecursionError when it is none."""
    given = json.loads(message)
    if not isinstance(given, dict):
        raise ValueError("not an object")
    file, token, sender = given.get("file"), given.get("token"), given.get("from", "")
    if not (isinstance(file, str) and isinstance(token, str) and isinstance(sender, str)) or "\0" in file + token:
        raise ValueError("not a file and a token")
    if file and not Path(file).is_absolute():
        raise ValueError("not a whole path")
    return (Path(file) if file else None), token, sender


def _is_answered(address: str) -> bool:
    probe = QLocalSocket()
    probe.connectToServer(address)
    is_connected = probe.waitForConnected(100)
    probe.abort()
    return is_connected
