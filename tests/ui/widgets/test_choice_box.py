"""What a field can complete is listed on a ground of its own, to its last row."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

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
