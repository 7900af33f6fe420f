"""The files opened last, each with what is known of it without waiting for its disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.core.characters import shown_name
from briefing.core.storage.cache import Cache
from briefing.core.storage.reach import Asked
from briefing.ui.common.counts import Counts
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

_MOST = 5
_TICK, _PATIENCE = 60, 50
"""Milliseconds between two looks whether disks have answered, and how many looks."""
_HEIGHT, _TILE = 52, 32
"""Pixels: of a row, and of the tile at its left."""


class Facts(NamedTuple):
    """What a file holds, as far as it is known: its title, quotes, paraphrases and picks, and when it changed.

    The quotes are -1 where they are unknown.
    """

    title: str
    quotes: int
    paraphrases: int
    picks: int
    changed: datetime


class RecentFiles(QWidget):
    """Lists files; a click opens one."""

    opened = Signal(Path)

    def __init__(self, cache: Cache) -> None:
        super().__init__()
        self._cache = cache
        self._asked: dict[RecentRow, Asked[Facts]] = {}
        self._looks = 0
        self._none = QLabel(self.tr("Files that you open or save are listed here."))
        self._none.setObjectName("muted")
        self._none.setWordWrap(True)
        self._none.setContentsMargins(8, 0, 8, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._none)
        self.rows: list[RecentRow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)

    def show_files(self, paths: Sequence[Path]) -> None:
        """List ``paths``, the first few of them."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(path) for path in paths[:_MOST]]
        self._none.setVisible(not self.rows)
        for row in self.rows:
            row.clicked.connect(partial(self.opened.emit, row.path))
            self._column.addWidget(row)
        self._asked = {row: Asked(partial(facts, self._cache, row.path)) for row in self.rows}
        self._looks = 0
        self._timer.start()

    def _look(self) -> None:
        """Show what disks have answered meanwhile; those that do not are not waited for."""
        self._looks += 1
        for row, asked in list(self._asked.items()):
            if asked.is_done():
                del self._asked[row]
                row.tell(asked)
        self._tell_apart()
        if not self._asked or self._looks >= _PATIENCE:
            self._timer.stop()

    def _tell_apart(self) -> None:
        """Have files of the same title say how they are called, and where they are if that is the same, too."""
        titles = Counter(row.title for row in self.rows)
        names = Counter((row.title, row.path.name) for row in self.rows)
        for row in self.rows:
            same = [_called(row.path)] if titles[row.title] > 1 else []
            row.name_file(*same, *([shown_name(row.path.parent)] if names[row.title, row.path.name] > 1 else []))


class RecentRow(QAbstractButton):
    """The name of a file, or its title, with what it holds and when it changed."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._note, self._when = path.parent.name, ""
        self._names: tuple[str, ...] = ()
        self.title = _called(path)
        self.setAccessibleName(self.title)
        self.setToolTip(str(path))
        self.setFixedHeight(max(_HEIGHT, 2 * self.fontMetrics().lineSpacing() + 12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def tell(self, asked: Asked[Facts]) -> None:
        """Show what was found of the file, or that it is not there."""
        try:
            found = asked.answer()
        except (OSError, ValueError, TimeoutError):
            self._note = self.tr("Moved, or on a drive that is not connected")
        else:
            self._when = when(found.changed, datetime.now())
            self.title = found.title or self.title
            if found.quotes >= 0:
                picks = self.tr("%n in the deck", "", found.picks)
                self._note = f"{Counts().told(found.quotes, found.paraphrases)} · {picks}"
        self._tell()

    def name_file(self, *names: str) -> None:
        """Say first which file it is: its name, and its folder's where there are others of that name."""
        if names != self._names:
            self._names = names
            self._tell()

    @property
    def note(self) -> str:
        """The second line."""
        return " · ".join((*self._names, self._note))

    def _tell(self) -> None:
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(", ".join(part for part in (self.note, self._when) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, area = tokens(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, area)
        base = QApplication.font()
        small = texts.sized(base, -0.5)
        painter.setFont(small)
        width = QFontMetricsF(small).horizontalAdvance(self._when)
        left, room = 8 + _TILE + 12.0, area.width() - 8 - _TILE - 12 - width - 20
        painter.setPen(QColor(colours.muted))
        painter.drawText(area.adjusted(0, 0, -8, 0), _RIGHT, self._when)
        line = QFontMetricsF(base).lineSpacing()
        top = area.center().y() - line + QFontMetricsF(base).ascent()
        texts.elided(painter, self.note, QPointF(left, top + line), room)
        painter.setFont(texts.sized(base, bold=True))
        painter.setPen(QColor(colours.ink))
        texts.elided(painter, self.title, QPointF(left, top), room)
        painter.end()

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        colours = tokens()
        painter.setPen(QPen(QColor(colours.primary), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        tile = QRectF(8, area.center().y() - _TILE / 2, _TILE, _TILE)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(tile, 6, 6)
        _draw_sheet(painter, tile.adjusted(10, 8, -10, -8))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _called(path: Path) -> str:
    return shown_name(path).removesuffix(".briefing")


def facts(cache: Cache, path: Path) -> Facts:
    """What is known of the file at ``path``. Raises OSError when it is not there; may wait for its disk."""
    changed = datetime.fromtimestamp(path.stat().st_mtime)
    if known := cache.get(path):
        briefing = known.briefing
        paraphrases = sum(message.is_paraphrase for message in briefing.messages)
        quotes, picks = len(briefing.messages) - paraphrases, len(briefing.deck.picks)
        return Facts(briefing.assembly.title, quotes, paraphrases, picks, changed)
    return Facts("", -1, 0, 0, changed)


def when(moment: datetime, now: datetime) -> str:
    """The moment as one says it ``now``: by the time today, else by the day."""
    locale, days = QLocale(), (now.date() - moment.date()).days
    if days == 0:
        time = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("RecentFiles", "today, {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("RecentFiles", "yesterday")
    form = "d MMM" if moment.year == now.year else "d MMM yyyy"
    return locale.toString(QDate(moment.year, moment.month, moment.day), form)


def _draw_sheet(painter: QPainter, area: QRectF) -> None:
    """A sheet with three lines."""
    painter.setPen(QPen(QColor(tokens().muted), 1.25))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, 2, 2)
    for share in (0.32, 0.52, 0.72):
        y = area.top() + share * area.height()
        painter.drawLine(QPointF(area.left() + 3, y), QPointF(area.right() - 3, y))
