"""Whichever button has the focus, Enter presses it as Space does, in every room and dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from briefing.core.model import Assembly, Briefing
from tests.ui.conftest import in_dialog
from tests.ui.test_accessible import ROOMS
from tests.ui.test_contrast import DIALOGS, found_over_files

SIGNALS = ("clicked(bool)", "pressed()", "released()", "toggled(bool)")


def deaf(widget: QWidget) -> list[str]:
    """The buttons in ``widget`` that a key does not press."""
    found = []
    widget.window().activateWindow()
    QTest.qWait(10)
    for button in widget.findChildren(QAbstractButton):
        takes_keys = bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) and button.isVisible() and button.isEnabled()
        if takes_keys and not leaves_enter(button):
            pressed = cut_off(button)
            for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                button.setFocus(Qt.FocusReason.TabFocusReason)
                QTest.keyClick(button, key)
                if not pressed:
                    found.append(f"{key.name}: {type(button).__name__} “{button.text() or button.accessibleName()}”")
                pressed.clear()
    return found


def cut_off(button: QAbstractButton) -> list[bool]:
    """Have ``button`` do nothing from now on but note that it was pressed."""
    for signal in SIGNALS:
        QObject.disconnect(button, SIGNAL(signal), None, None)
    if isinstance(button, QToolButton) and button.defaultAction():
        button.defaultAction().blockSignals(True)
    pressed: list[bool] = []
    button.pressed.connect(lambda: pressed.append(True))
    return pressed


def leaves_enter(button: QAbstractButton) -> bool:
    """Whether it is ticked or chosen among others: there Enter is of what one chooses for."""
    group = button.group()
    return isinstance(button, QCheckBox | QRadioButton) or bool(group and group.exclusive())


@pytest.mark.parametrize("name", DIALOGS)
def test_enter_presses_every_button_of_a_dialog(window, name):
    found = []
    window.grid.go(0)
    in_dialog(window.parts.actions[name].trigger, lambda dialog: found.extend(deaf(dialog)))
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("room", [*ROOMS, "settings", "empty"])
def test_enter_presses_every_button_of_a_room(window, room):
    if room == "empty":
        window.document.open(Briefing(Assembly("Nothing yet")), None)
    else:
        ROOMS.get(room, lambda window: window.parts.actions["deck_settings"].trigger())(window)
    QApplication.processEvents()
    assert deaf(window) == []


@pytest.mark.slow
def test_enter_presses_every_button_over_slides_and_in_the_dialogs_of_files(window, qtbot, tmp_path):
    assert found_over_files(window, qtbot, tmp_path, deaf) == {}


def test_enter_on_a_tick_of_a_dialog_is_its_default_button(window):
    pressed = []

    def drive(dialog: QDialog) -> None:
        tick = next(one for one in dialog.findChildren(QCheckBox) if one.isVisible())
        default = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
        default.clicked.connect(lambda: pressed.append(True))
        tick.setFocus()
        was = tick.isChecked()
        QTest.keyClick(tick, Qt.Key.Key_Return)
        assert tick.isChecked() == was

    window.grid.go(0)
    in_dialog(window.parts.actions["edit_quote"].trigger, drive)
    assert pressed == [True]
