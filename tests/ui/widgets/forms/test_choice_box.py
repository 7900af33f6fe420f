"""What a field can complete is listed on a ground of its own, to its last row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QStyle, QStyleOptionFrame

import briefing.ui
from briefing.ui.importing.speaker_field import SpeakerField
from briefing.ui.style.theme import Theme, tokens
from briefing.ui.widgets.forms.choice_box import ChoiceBox


@pytest.mark.dressed
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("field", [ChoiceBox, SpeakerField])
def test_completions_are_legible_and_whole(qapp, qtbot, mode, field):
    theme = Theme(qapp, mode)
    theme.dress()
    names = ["Anne Leroy", "Bruno Mesnard", "Annick Dupont"]
    if field is ChoiceBox:
        box = ChoiceBox("nobody")
        box.offer([(name, name) for name in names])
    else:
        box = SpeakerField()
        box.offer(names, "")
    qtbot.addWidget(box)
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
@pytest.mark.parametrize("make", [lambda: ChoiceBox("nobody"), SpeakerField])
def test_the_words_of_a_field_with_choices_are_seen_whole(qapp, qtbot, make):
    Theme(qapp, "light").dress()
    box = make()
    qtbot.addWidget(box)
    box.setEditText("Hélène Lagoutte")
    box.show()
    line = box.lineEdit()
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    words = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert words.height() >= line.fontMetrics().height()


@pytest.mark.dressed
def test_a_list_that_is_a_window_has_a_ground_of_its_own_as_the_completions_of_the_dialog_of_files(qapp, qtbot):
    Theme(qapp, "light").dress()
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setCompleter(QCompleter(["Comité"], line))
    line.show()
    line.activateWindow()
    QTest.keyClicks(line, "Com")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    image = popup.grab().toImage()
    assert image.pixelColor(image.width() - 8, image.height() - 4).name() == tokens().surface.lower()
    popup.hide()


def test_what_is_being_typed_is_none_of_its_completions(qtbot):
    field = SpeakerField()
    qtbot.addWidget(field)
    names = ["Anne Leroy", "Bruno Mesnard"]
    field.editTextChanged.connect(lambda text: field.offer([*names, text], text))
    field.offer(names, "")
    QTest.keyClicks(field.lineEdit(), "Ann")
    assert (field.currentText(), [field.itemText(at) for at in range(field.count())]) == ("Ann", names)
    field.offer([*names, "Ann"], "Bruno Mesnard")  # another quote's
    assert field.count() == 3


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
