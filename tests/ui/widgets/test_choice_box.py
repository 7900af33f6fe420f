"""What a field can complete is listed on a ground of its own, to its last row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

import briefing.ui
from briefing.ui.style.theme import Theme, tokens
from briefing.ui.widgets.choice_box import ChoiceBox


@pytest.mark.dressed
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_completions_are_legible_and_whole(qapp, qtbot, mode):
    theme = Theme(qapp, mode)
    theme.dress()
    box = ChoiceBox("nobody")
    qtbot.addWidget(box)
    box.offer([("a", "Anne Leroy"), ("b", "Bruno Mesnard"), ("c", "Annick Dupont")])
    box.resize(240, 30)
    box.show()
    box.activateWindow()
    QTest.keyClicks(box.lineEdit(), "ann")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    image = popup.grab().toImage()
    last = popup.visualRect(popup.model().index(popup.model().rowCount() - 1, 0))
    assert popup.model().rowCount() == 2
    assert last.bottom() <= popup.viewport().height()
    assert image.pixelColor(image.width() - 8, image.height() - 6).name() == tokens().surface.lower()
    popup.hide()


@pytest.mark.dressed
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_drop_down_shows_all_its_rows_on_a_ground_of_its_own(qapp, qtbot, mode):
    Theme(qapp, mode).dress()
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems([f"Layout {number}" for number in range(8)])
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    image = view.window().grab().toImage()
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(8)]
    assert rows[0].top() >= 0
    assert rows[-1].bottom() <= view.viewport().height()
    assert rows[0].height() >= view.fontMetrics().height() + 8
    assert image.pixelColor(image.width() - 12, image.height() - 8).name() == tokens().surface.lower()
    box.hidePopup()


def test_the_wheel_scrolls_what_a_choice_stands_in_and_makes_no_choice(window):
    """It would give seventeen quotes another speaker on the way down a panel."""
    document, before = window.document, window.document.briefing
    window.grid.setFocus()
    window.parts.actions["select_all"].trigger()
    window.parts.right.turn(1)
    window.parts.actions["deck_settings"].trigger()
    boxes = window.findChildren(QComboBox)
    assert len(boxes) >= 6
    for box in boxes:
        place = QPointF(box.rect().center())
        turn = QWheelEvent(
            place,
            box.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        box.setFocus()
        box.wheelEvent(turn)
        assert not turn.isAccepted(), box.accessibleName()
    assert document.briefing == before


def test_every_choice_of_the_window_is_such_a_one():
    sources = Path(briefing.ui.__file__).parent.rglob("*.py")
    plain = [path.name for path in sources if re.search(r"\bQComboBox(\(\)|\):)", path.read_text("utf-8"))]
    assert plain == ["choice_box.py"]
