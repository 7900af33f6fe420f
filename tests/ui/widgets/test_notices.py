"""The bars above the cards say what there is to say without a column of words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.ui.widgets.notices import Notices

CHOICES = [(words, lambda: None) for words in ("Bring both together", "Take theirs", "Save mine elsewhere…")]
WORDS = "“minutes.briefing” was changed elsewhere while you were working on it."


@pytest.mark.parametrize("width", [600, 650, 1200])
def test_the_words_of_a_bar_take_two_lines_at_most_and_its_choices_stand_below_where_they_must(qtbot, width):
    window, notices = QWidget(), Notices()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(notices)
    column.addStretch(1)
    window.resize(width, 400)
    window.show()
    notices.tell("file", WORDS, *CHOICES)
    bar, button = notices._bars["file"], notices.button("file", 0)
    qtbot.waitUntil(lambda: bar.width() == width)
    qtbot.waitUntil(lambda: (button.mapTo(bar, QPoint()).y() >= bar.label.geometry().bottom()) is (width < 1000))
    qtbot.waitUntil(lambda: bar.label.height() <= 2.5 * bar.label.fontMetrics().lineSpacing())
