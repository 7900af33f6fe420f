"""The head of the window: which assembly this is, cards or slides, and the way to the deck, whatever the width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from briefing.core.characters import dotted
from briefing.ui.common.actions import Actions
from briefing.ui.common.languages import date_shown
from briefing.ui.document.document import Document
from briefing.ui.style.fonts import serif
from briefing.ui.style.keys import plain, shown_key
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import tool_button
from briefing.ui.widgets.elided_label import ElidedLabel
from briefing.ui.widgets.flow import Gap
from briefing.ui.widgets.forms.fields import NameField

_TITLE_SIZES = (5, 4, 3)  # points above the system's font
_SIDE, _LEAST = 20, 56
"""Pixels: of an icon, and the height where texts are not larger than usual."""
_SAID = 1200
"""The width in pixels from which presenting has its word."""
ROOMY = 880
"""The width in pixels from which buttons have their words, and the event its line."""


class Header(QFrame):
    """Says which assembly this is. Export keeps its word in the narrowest window; all others give way before.

    A click on the title writes another in its place, which ``retitled`` gives; ``left`` says it is over.
    """

    retitled = Signal(str)
    left = Signal()

    def __init__(self, document: Document, actions: Actions) -> None:
        super().__init__()
        self._document = document
        self._is_roomy = True
        self._picks = 0
        self.title, self._event = TitleLabel(), ElidedLabel()
        self.views = ViewSwitch(actions["slides"])
        self.export = QPushButton()
        self.side, self.present, self.right = (tool_button(actions[id], _SIDE) for id in ("side", "present", "right"))
        self.setObjectName("header")
        self._compose(actions)
        document.touched.connect(self._show)
        actions["right"].toggled.connect(self._tell_picks)
        self.title.pressed.connect(self._rename)
        self._show()

    def dress(self) -> None:
        """Draw the icons, once the first frame is out."""
        from briefing.ui.style.icons import icon

        self.export.setIcon(icon("export", tokens().on_primary, tokens().muted))
        self.views.dress()

    def fit(self, width: int) -> None:
        """Show all words, or what a window ``width`` wide has room for."""
        self._is_roomy = width >= ROOMY
        self.views.spread(self._is_roomy)
        style = Qt.ToolButtonStyle
        is_said = width >= _SAID
        self.present.setToolButtonStyle(style.ToolButtonTextBesideIcon if is_said else style.ToolButtonIconOnly)
        self._event.setVisible(self._is_roomy)

    def count(self, picks: int) -> None:
        """Tell how many quotes the deck has while its panel is away."""
        self._picks = picks
        self._tell_picks()

    def _tell_picks(self) -> None:
        is_told = bool(self._picks) and not self.right.isChecked()
        style = Qt.ToolButtonStyle
        self.right.setToolButtonStyle(style.ToolButtonTextBesideIcon if is_told else style.ToolButtonIconOnly)
        # The button takes its text anew from the action each time that one changes, as with its icon.
        self.right.defaultAction().setIconText(str(self._picks) if is_told else "")

    def _compose(self, actions: Actions) -> None:
        lines = QFontMetrics(serif(_points() + _TITLE_SIZES[0], bold=True)).height() + self.fontMetrics().height()
        self.setFixedHeight(max(_LEAST, lines + 12))  # the same with the event and without: the cards stay
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self._event)
        words.addStretch(1)
        row.addWidget(self.side)
        row.addLayout(words, 1)
        self.gap = Gap(row, lines=3, whole=self.title.wanted)
        row.addWidget(self.views, 0, Qt.AlignmentFlag.AlignVCenter)
        for id in ("undo", "redo"):
            row.addWidget(tool_button(actions[id], _SIDE))
        row.addWidget(self.present)
        row.addWidget(self.export)
        row.addWidget(self.right)
        self._event.setObjectName("muted")
        for button in (self.side, self.right):
            button.setObjectName("fold")
        self._do(actions["export"])

    def _do(self, action: QAction) -> None:
        """Have the strong button do ``action``, and be enabled with it."""
        button = self.export
        button.setObjectName("strong")
        button.setText(action.text().replace("&", ""))
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        follow()

    def _rename(self) -> None:
        place = self.title.geometry().united(self._event.geometry()).adjusted(-8, 0, 0, 0)
        field = NameField(self.title.whole, self, place)
        field.setFont(serif(_points() + _TITLE_SIZES[-1], bold=True))
        field.setAccessibleName(self.tr("Title of the assembly"))
        field.renamed.connect(self.retitled)
        field.left.connect(self.left)

    def _show(self) -> None:
        assembly = self._document.briefing.assembly
        self.title.set_text(assembly.title or self._document.name or self.tr("New briefing"))
        event = dotted(assembly.host, assembly.place, date_shown(assembly.date))
        kept = self._kept()
        self._event.show_text(event, f" · {kept}" if event and kept else kept)

    def _kept(self) -> str:
        """Whether all is in the file; what has no file and was not touched is neither kept nor to be."""
        if self._document.is_modified:
            return self.tr("Edited")
        return self.tr("Saved") if self._document.path else ""


class ViewSwitch(QFrame):
    """Cards or slides: turns, and shows, the checkable action of the slides."""

    def __init__(self, slides: QAction) -> None:
        super().__init__()
        self.setObjectName("switch")
        self._buttons = {"cards": self._button(self.tr("Cards")), "slides": self._button(plain(slides.text()))}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for button in self._buttons.values():
            group.addButton(button)
            row.addWidget(button)
        keys = shown_key(slides)
        self._buttons["cards"].setToolTip(self.tr("The quotes as cards ({keys})").format(keys=keys))
        self._buttons["slides"].setToolTip(self.tr("The deck’s slides ({keys})").format(keys=keys))
        self._buttons["slides"].toggled.connect(slides.setChecked)
        slides.toggled.connect(self._follow)
        self._follow(slides.isChecked())

    def dress(self) -> None:
        from briefing.ui.style.icons import icon

        for name, button in self._buttons.items():
            button.setIcon(icon(name, tokens().ink))

    def spread(self, roomy: bool) -> None:
        """Show words beside the icons, or icons only."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons.values():
            if button.toolButtonStyle() is not style:
                button.setToolButtonStyle(style)
                button.style().unpolish(button)  # an icon alone is in the middle of it, where Qt adds room for words
                button.style().polish(button)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("view")
        button.setText(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _follow(self, shown: bool) -> None:
        self._buttons["slides" if shown else "cards"].setChecked(True)


def _points() -> float:
    return QApplication.font().pointSizeF()


class TitleLabel(QLabel):
    """A title on one line, as large as there is room for, and cut only at the last."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setObjectName("title")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """The title, not cut."""
        return self._text

    def wanted(self) -> int:
        """The width in which it is not cut."""
        font = serif(_points() + _TITLE_SIZES[-1], bold=True)
        return QFontMetrics(font).horizontalAdvance(self._text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(self.tr("{title}\nClick to rename").format(title=text))
        self.setAccessibleDescription(self.tr("Click to rename"))
        self._cut()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        for more in _TITLE_SIZES:
            self.setFont(serif(_points() + more, bold=True))
            if QFontMetrics(self.font()).horizontalAdvance(self._text) <= self.width():
                break
        self.setText(QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width()))
