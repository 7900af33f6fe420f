"""No word is cut that is not meant to be: in each room and dialog, in both languages, in small windows and large."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.common.languages import speak
from briefing.ui.widgets.elided_label import ElidedLabel
from tests.ui.conftest import resize
from tests.ui.test_contrast import found_everywhere


def cut(page: QWidget) -> list[str]:
    """The words of ``page`` that have less room than they take; what ends in dots by itself is left out."""
    return [told for part in _seen_parts(page) if (told := _cut(part))]


def crossing(page: QWidget) -> list[str]:
    """The parts of ``page`` that lie on each other, two by two, though they stand beside each other in one whole."""
    parts = [part for part in _seen_parts(page) if _told(part)]
    boxes = {part: _seen(part, page) for part in parts}
    pairs = [
        (one, other) for at, one in enumerate(parts) for other in parts[:at] if boxes[one].intersects(boxes[other])
    ]
    return [f"{_told(one)} on {_told(other)}" for one, other in pairs if one.parentWidget() is other.parentWidget()]


def _seen_parts(page: QWidget) -> list[QWidget]:
    return [part for part in page.findChildren(QWidget) if part.isVisible() and not part.visibleRegion().isEmpty()]


def _told(part: QWidget) -> str:
    """What a part is called that has words or a place of its own."""
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{type(part).__name__} “{words[:30]}”" if words else ""


def _seen(part: QWidget, page: QWidget) -> QRect:
    """Where a part is seen on ``page``, without a rim of two pixels, which frames may share."""
    seen = part.visibleRegion().boundingRect()
    return QRect(part.mapTo(page, seen.topLeft()), seen.size()).adjusted(2, 2, -2, -2)


def _cut(part: QWidget) -> str:
    if isinstance(part, QLineEdit):
        option = QStyleOptionFrame()
        part.initStyleOption(option)
        room = part.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, part)
        return f"field “{part.text() or part.placeholderText()}”" if room.height() < part.fontMetrics().height() else ""
    if isinstance(part, QAbstractButton) and part.text() and _shows_text(part):
        is_cut = part.width() < part.sizeHint().width() or part.height() < part.sizeHint().height()
        return f"button “{part.text()}” {part.size().toTuple()} < {part.sizeHint().toTuple()}" if is_cut else ""
    if isinstance(part, QLabel) and part.text() and not isinstance(part, ElidedLabel):
        room, words = part.contentsRect(), _plain(part)
        if part.wordWrap():
            return f"label “{words}”" if part.height() < part.heightForWidth(part.width()) else ""
        wide = max(part.fontMetrics().horizontalAdvance(line) for line in words.splitlines())
        return f"label “{words}” {room.width()} < {wide}" if room.width() < wide else ""
    return ""


def _shows_text(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QPushButton | QCheckBox)


def _plain(label: QLabel) -> str:
    text = label.text().replace("&", "") if label.buddy() else label.text()
    return re.sub("<[^>]*>", "", text) if label.textFormat() is not Qt.TextFormat.PlainText else text


@pytest.fixture(params=["en", "fr"])
def spoken(request, qapp):
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.mark.slow
@pytest.mark.dressed
@pytest.mark.parametrize("size", [(800, 560), (960, 780), (1360, 860)])
def test_words_are_seen_whole_in_every_room_and_dialog(spoken, window, qtbot, size, qapp):
    window.theme.dress()
    resize(window, qtbot, *size)
    found = found_everywhere(window, lambda page: [*cut(page), *crossing(page)])
    qapp.setStyleSheet("")
    assert found == {}


def test_what_lies_on_another_part_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for words in ("First", "Second"):
        column.addWidget(QPushButton(words))
    page.show()
    assert crossing(page) == []
    page.findChildren(QPushButton)[1].move(20, 10)
    assert crossing(page) == ["QPushButton “Second” on QPushButton “First”"]


def test_what_is_cut_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    label, button, field = QLabel("A label of some length"), QPushButton("Button"), QLineEdit("Field")
    column = QVBoxLayout(page)
    for part in (label, button, field):
        column.addWidget(part)
    page.show()
    assert cut(page) == []
    label.setFixedWidth(40)
    button.setFixedWidth(20)
    field.setStyleSheet("padding: 9px")
    field.setFixedHeight(20)
    QApplication.processEvents()
    assert [told.split()[0] for told in cut(page)] == ["label", "button", "field"]
