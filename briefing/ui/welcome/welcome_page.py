"""The welcome page: what the program promises, and every way in: files, text, a file opened before, the example."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.core.storage.cache import Cache
from briefing.ui.common.actions import Actions
from briefing.ui.style.fonts import serif
from briefing.ui.style.icons import icon
from briefing.ui.style.keys import literal, shown_key
from briefing.ui.style.theme import tokens
from briefing.ui.welcome.drop_zone import DropZone
from briefing.ui.welcome.example_card import ExampleCard
from briefing.ui.welcome.keyed_button import KeyedButton
from briefing.ui.welcome.recent_files import RecentFiles
from briefing.ui.widgets.notices import short
from briefing.ui.widgets.texts import sized

_WIDE = 1000
"""The width in pixels from which files stand beside the rest, not below."""
_LEFT, _RIGHT, _INSET, _BETWEEN = 700, 392, 8, 56
"""Pixels: the most that each column takes, how far in the right one its words stand, and the room between both."""
_TITLE = 16  # points above the system's font
_ICON = 18


class WelcomePage(QScrollArea):
    """Offers the ``actions`` that a briefing starts with, and the files that ``open`` opens."""

    def __init__(self, actions: Actions, cache: Cache, open: Callable[[Path], object]) -> None:
        super().__init__()
        self._actions = actions
        self._icons: dict[str, QLabel] = {}
        self.choose = KeyedButton(self.tr("Choose files…"), actions["import"], is_strong=True)
        self.paste = KeyedButton(self.tr("Paste text"), actions["import_clipboard"])
        self.zone = DropZone(self.choose, self.paste)
        self.resume = _link("", actions["resume_review"])
        self.resume.hide()
        self.recent = RecentFiles(cache)
        self.recent.opened.connect(open)
        self.example = ExampleCard()
        self.example.chosen.connect(actions["example"].trigger)
        self.blank = _link(self.tr("Start from a blank briefing"), actions["blank"])
        self._left, self._right = self._promise(), self._files()
        self._grid = QGridLayout()
        self._is_wide: bool | None = None
        self._compose()
        self.dress()

    def offer_review(self, title: str) -> None:
        """Offer to go on with the review called ``title`` that was left before its end, "" for none."""
        self.resume.setText(literal(self.tr("Go on with the review of “{name}”").format(name=short(title))))
        self.resume.setVisible(bool(title))

    def dress(self) -> None:
        """Draw the icons in the colours of the theme."""
        colours = tokens()
        self.choose.set_icon(icon("open", colours.on_primary))
        self.paste.set_icon(icon("paste", colours.ink))
        for name, label in self._icons.items():
            colour = colours.muted if name == "lock" else colours.primary
            label.setPixmap(icon(name, colour).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WIDE
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._grid.addWidget(self._left, 0, 0)
            self._grid.addWidget(self._right, *((0, 1) if is_wide else (1, 0)))
            self._grid.setColumnStretch(1, _RIGHT if is_wide else 0)
            self._grid.setHorizontalSpacing(_BETWEEN if is_wide else 0)
            self._right.setMaximumWidth(_RIGHT if is_wide else _LEFT + 2 * _INSET)
            inset = 0 if is_wide else _INSET  # the words of both stand one below the other
            self._column.setContentsMargins(inset, 0, inset, 0)
            self._left.setMaximumWidth(_LEFT + 2 * inset)

    def _compose(self) -> None:
        page = QWidget()
        column, row = QVBoxLayout(page), QHBoxLayout()
        column.setContentsMargins(24, 32, 24, 32)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        row.addStretch(1)
        row.addLayout(self._grid, 40)
        row.addStretch(1)
        self._grid.setVerticalSpacing(28)
        self._grid.setColumnStretch(0, _LEFT)
        self._left.setMaximumWidth(_LEFT)
        self.setObjectName("welcome")
        page.setObjectName("welcome_page")
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _promise(self) -> QWidget:
        left = QWidget()
        column = self._column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        base = QApplication.font()
        title = QLabel(self.tr("From what was said to what to decide"))
        title.setObjectName("title")
        title.setFont(serif(base.pointSizeF() + _TITLE, bold=True))
        told = self.tr("Briefing finds who said what, word for word, and makes the deck your executives will read.")
        promise = QLabel(told)
        promise.setObjectName("muted")
        promise.setFont(sized(base, 1.5))
        for label in (title, promise):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(18)
        column.addWidget(self.resume, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.zone)
        column.addSpacing(18)
        column.addLayout(self._kinds())
        column.addSpacing(22)
        column.addLayout(self._foot())
        column.addStretch(1)
        return left

    def _kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        for name, title, told in (
            ("article", self.tr("An article"), self.tr("Quotes between marks, and who said them")),
            ("minutes", self.tr("Minutes"), self.tr("What each person said, decided or asked for")),
            ("transcript", self.tr("A transcript"), self.tr("Teams, Zoom or subtitles: turns by speaker")),
        ):
            row.addLayout(self._kind(name, title, told), 1)
        return row

    def _kind(self, name: str, title: str, told: str) -> QGridLayout:
        head, words = QLabel(title), QLabel(told)
        head.setFont(sized(QApplication.font(), bold=True))
        words.setObjectName("muted")
        words.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._icon(name), 0, 0)
        grid.addWidget(head, 0, 1)
        grid.addWidget(words, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        return grid

    def _foot(self) -> QVBoxLayout:
        column, row = QVBoxLayout(), QHBoxLayout()
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedHeight(1)
        local = QLabel(self.tr("Nothing leaves this computer: quotes are found and checked here."))
        local.setObjectName("muted")
        local.setWordWrap(True)
        row.setSpacing(10)
        row.addWidget(self._icon("lock"))
        row.addWidget(local, 1)
        row.addWidget(self.blank)
        column.setSpacing(10)
        column.addWidget(line)
        column.addLayout(row)
        return column

    def _files(self) -> QWidget:
        right = QWidget()
        column, row, below = QVBoxLayout(right), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        open_other = _link(self.tr("Open…"), self._actions["open"])
        open_other.setToolTip(shown_key(self._actions["open"]))
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.addWidget(_heading(self.tr("Recent")), 1)
        row.addWidget(open_other)
        column.addLayout(row)
        column.addWidget(self.recent)
        column.addSpacing(16)
        below.setContentsMargins(_INSET, 0, _INSET, 0)
        below.addWidget(_heading(self.tr("The example")))
        below.addWidget(self.example)
        column.addLayout(below)
        column.addStretch(1)
        return right

    def _icon(self, name: str) -> QLabel:
        label = self._icons[name] = QLabel()
        label.setFixedSize(QSize(_ICON, _ICON))
        return label


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("overline")
    return label


def _link(words: str, action: QAction) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(action.trigger)
    return button
