"""A message with its answers as buttons, each with a letter of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QGridLayout, QMessageBox, QWidget

from briefing.ui.style.keys import with_letters
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.forms.safe_dialog import keep_default
from briefing.ui.widgets.texts import sized

Button, Icon, Role = QMessageBox.StandardButton, QMessageBox.Icon, QMessageBox.ButtonRole
_T = TypeVar("_T")
_PICTURE = QSize(28, 28)
_EDGES = 24, 20, 24, 18
"""Pixels left free at the edges."""
_NARROW, _WIDEST = 340, 500
"""Pixels: the least for words, and the width at which Qt breaks them into lines."""


def ask(
    parent: QWidget,
    title: str,
    what: str,
    hint: str,
    choices: Mapping[_T, QMessageBox.StandardButton | tuple[str, QMessageBox.ButtonRole]],
    icon: QMessageBox.Icon = Icon.Question,
    details: str = "",
) -> _T:
    """The one of the choices whose button the user presses.

    Enter presses the first, and Esc the one that cancels or rejects; each has a letter. ``details`` can be unfolded.
    """
    box = message_box(parent, icon, title, what, Button.NoButton)
    box.setInformativeText(hint)
    answers = {
        box.addButton(*button) if isinstance(button, tuple) else box.addButton(button): answer
        for answer, button in choices.items()
    }
    for button, text in zip(answers, with_letters([button.text() for button in answers]), strict=True):
        button.setText(text)
    box.setDefaultButton(next(iter(answers)))
    keep_default(box)
    if details:
        box.setDetailedText(details)
    box.exec()
    return next(answer for button, answer in answers.items() if button is box.clickedButton())


def tell(parent: QWidget, title: str, what: str, hint: str) -> None:
    """Say ``what`` is worth knowing, and a ``hint`` on it, until that is read."""
    ask(parent, title, what, hint, {None: Button.Ok}, Icon.Information)


class _Box(QMessageBox):
    """A message whose letters press its buttons with Alt alone: one by itself may be of a word that is being typed.

    Its words stand as far from its edges as those of other dialogs.
    """

    def showEvent(self, event: QShowEvent) -> None:
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            layout.setContentsMargins(*_EDGES)
            first = layout.itemAtPosition(0, 0)
            if first and (indent := first.spacerItem()):  # of words without a picture, which the buttons go without
                indent.changeSize(0, 0)
                layout.setHorizontalSpacing(0)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def message_box(
    parent: QWidget, kind: QMessageBox.Icon, title: str, what: str, buttons: QMessageBox.StandardButton
) -> QMessageBox:
    """A message without the system's picture; a warning has ours, in the colours of the window."""
    from briefing.ui.style.icons import icon

    box = _Box(kind, title, what, buttons, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    picture = icon("warning", tokens().warn).pixmap(_PICTURE, box.devicePixelRatio())
    box.setIconPixmap(picture if kind is Icon.Warning else QPixmap())
    _widen(box, what)
    return box


def _widen(box: QMessageBox, what: str) -> None:
    """Have room for ``what``: Qt measures it thinner than the stylesheet draws it, and would cut its end."""
    bold = QFontMetrics(sized(box.font(), bold=True))
    wide = max(map(bold.horizontalAdvance, what.splitlines() or [""])) + 2
    box.setStyleSheet(f"#qt_msgbox_label {{ min-width: {min(max(wide, _NARROW), _WIDEST)}px; }}")
