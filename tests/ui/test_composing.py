"""What is being composed, by dead keys or an input method, is written once, as one step, and only when it is whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.cards.test_choosing import rename
from tests.ui.conftest import in_dialog

ID = "un-client-trompe"


def compose(field: QWidget, begun: str, done: str = "") -> None:
    event = QInputMethodEvent(begun, [])
    event.setCommitString(done)
    QCoreApplication.sendEvent(field, event)


@pytest.fixture(params=["takeaway", "owner"])
def writing(window, request):
    """The name of what a field of the panel writes, and the field, with the keys."""
    window.grid.reveal(ID)
    window.parts.actions["detail"].trigger()
    detail = window.parts.detail
    field = detail.takeaway if request.param == "takeaway" else detail.asked.owner
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    return request.param, field


def written(window, name: str) -> str:
    return getattr(window.document.briefing.message_by_id[ID], name)


def test_half_a_sign_is_nothing_written_and_the_whole_one_is_one_step(window, writing):
    name, field = writing
    before, steps = written(window, name), window.document.stack.count()
    compose(field, "^")
    compose(field, "か")
    assert (written(window, name), window.document.stack.count()) == (before, steps)
    assert not window.document.is_modified
    compose(field, "", "ê")
    assert (written(window, name), window.document.stack.count()) == (f"{before}ê", steps + 1)
    window.document.stack.undo()
    assert (written(window, name), field.text()) == (before, before)


def test_what_changes_meanwhile_elsewhere_leaves_what_is_composed_alone(window, writing):
    name, field = writing
    before = written(window, name)
    compose(field, "か")
    window.document.toggle([ID])
    window.parts.autosave.take_now()
    compose(field, "", "漢")
    assert written(window, name) == f"{before}漢"


def test_a_field_that_is_left_amid_a_sign_has_nothing_of_it(window, writing):
    name, field = writing
    before = written(window, name)
    compose(field, "^")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (written(window, name), window.document.is_modified) == (before, False)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_name_has_what_was_composed_once_and_nothing_of_what_was_only_begun(window, end):
    field = rename(window.parts.side.themes, "cap")
    compose(field, "^")
    compose(field, "", "Tête")
    compose(field, "か")
    QTest.keyClick(field, end)
    assert window.document.briefing.theme_by_id["cap"].title == "Tête"
    assert window.document.stack.count() == 1


def test_a_quote_that_is_edited_has_what_was_composed_once(window):
    quote = window.document.briefing.message_by_id[ID].quote

    def write(dialog) -> None:
        compose(dialog.quote, "か")
        assert not dialog.holds_changes()
        compose(dialog.quote, "", "漢")
        compose(dialog.quote, "^")
        dialog.accept_button.click()

    window.grid.reveal(ID)
    window.grid.setFocus()
    in_dialog(window.parts.actions["edit_quote"].trigger, write)
    assert window.document.briefing.message_by_id[ID].quote == f"{quote}漢"
