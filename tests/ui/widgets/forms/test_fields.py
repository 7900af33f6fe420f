"""What is copied within the program is the text as it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget

from briefing.core.model import Briefing, Message, Source, Span, Speaker
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading
from briefing.ui.cards.dragging import IDS
from briefing.ui.cards.tool_row import SearchField
from briefing.ui.deck.settings_panel import SettingsPanel
from briefing.ui.editing.dialogs.assembly_dialog import AssemblyDialog
from briefing.ui.editing.dialogs.attribution_dialog import AttributionDialog
from briefing.ui.editing.dialogs.item_dialogs import SpeakerDialog, ThemeDialog
from briefing.ui.editing.dialogs.quote_dialog import QuoteDialog
from briefing.ui.editing.dialogs.source_dialog import SourceDialog
from briefing.ui.importing.marked_text import MarkedText
from briefing.ui.importing.review_dialog import ReviewDialog
from briefing.ui.importing.speaker_field import SpeakerField
from briefing.ui.widgets.forms.choice_box import ChoiceBox
from briefing.ui.widgets.forms.fields import LineEdit, LineField, TextField, text_of

TEXT = "«\u00a0Nous irons\u202f!\u00a0»\nDeux lignes"


def fields(qtbot):
    quote = QuoteDialog(None, Briefing(messages=(Message("m", TEXT),)), Message("m", TEXT))
    source = SourceDialog(None, Source("s", text=TEXT), Span("s", 0, 4, page=7, line=3))
    written, marked = TextField(lambda *_: None), MarkedText(TEXT)
    written.show_text(TEXT)
    for widget in (quote, source, written, marked):
        qtbot.addWidget(widget)
    return [quote.quote, source.text, written, marked], (quote, source)


def test_the_source_is_shown_with_the_page_and_line_of_the_quote(qtbot):
    dialog = SourceDialog(None, Source("s", "Report", text=TEXT), Span("s", 0, 4, page=7, line=3))
    qtbot.addWidget(dialog)
    assert dialog.title.text() == "Report · page 7, line 3"


@pytest.mark.parametrize("number", range(4))
def test_every_text_view_copies_its_raw_text(number, qtbot):
    views, _dialogs = fields(qtbot)  # the dialogs own their views
    field = views[number]
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == TEXT
    target = TextField(lambda *_: None)
    qtbot.addWidget(target)
    target.paste()
    assert text_of(target) == TEXT


def test_a_book_that_is_pasted_in_a_field_is_not_taken_and_its_place_is_told(qtbot):
    data, written = QMimeData(), []
    field = TextField(lambda text, visit: written.append(text))
    qtbot.addWidget(field)
    field.show()
    data.setText("une phrase " * 200_000)
    field.insertFromMimeData(data)
    assert (written, field.text()) == ([], "")
    assert "Import it" in QToolTip.text()
    data.setText("une phrase " * 1_000)
    field.insertFromMimeData(data)
    assert field.text() == "une phrase " * 1_000


BAD = "a\x00b\x07c\x0bd\ne\u2028f\tg\x85h\ud800"


def people_edit(window, briefing):
    quote = briefing.messages[0]
    return [
        QuoteDialog(None, briefing, quote),
        AttributionDialog(None, briefing, briefing.messages[:2]),
        SourceDialog(None, Source("s", text=TEXT), Span("s", 0, 4)),
        SpeakerDialog(None, briefing.speakers[0]),
        ThemeDialog(None, briefing.themes[0], 0),
        AssemblyDialog(None, briefing.assembly),
        SettingsPanel(window.document),
        ReviewDialog(window, Reading(said := "« Nous irons loin », a dit Anne Martin."), find_quotes(said), []),
    ]


def test_whatever_is_pasted_only_what_a_file_can_hold_comes_in(window, cigref, qtbot):
    parts, seen = window.parts, 0
    for dialog in (*people_edit(window, cigref), parts.detail, parts.deck):
        for field in dialog.findChildren(QLineEdit) + dialog.findChildren(QPlainTextEdit):
            if field.isReadOnly() or not field.isEnabled():
                continue
            QGuiApplication.clipboard().setText(BAD)
            field.selectAll()
            field.paste()
            seen += 1
            if isinstance(field, QLineEdit) or field is getattr(dialog, "answer", None):
                assert field.text() == "abc d e f g h"
            else:
                assert text_of(field) == "abc\nd\ne\u2028f\tg\x85h"
    assert seen > 25


def test_a_name_of_nothing_that_can_be_written_is_no_name(qtbot):
    dialog = SpeakerDialog(None, Speaker("", ""))
    QGuiApplication.clipboard().setText("\x07\x1b")
    dialog.name.paste()
    assert dialog.name.text() == ""
    assert not dialog.accept_button.isEnabled()


def test_the_cursor_stays_behind_what_was_pasted(qtbot):
    field = LineEdit("ad")
    qtbot.addWidget(field)
    field.setCursorPosition(1)
    QGuiApplication.clipboard().setText("b\r\n\x07c")
    field.paste()
    assert (field.text(), field.cursorPosition()) == ("ab cd", 4)


def test_a_text_longer_than_its_field_is_shown_from_its_beginning(qtbot):
    field = LineField(lambda *_: None)
    qtbot.addWidget(field)
    field.show_text("Comité d’investissement")
    assert field.cursorPosition() == 0


@pytest.mark.parametrize(
    "make", [LineEdit, lambda: LineField(print), lambda: TextField(print), SearchField, lambda: ChoiceBox("")]
)
def test_a_card_or_a_file_that_is_dragged_over_a_field_is_no_text_to_write(make, qtbot):
    widget = make()
    qtbot.addWidget(widget)
    field = widget.lineEdit() if isinstance(widget, ChoiceBox) else widget
    for form, words, is_taken in (
        ("text/plain", "Nous irons", True),
        ("text/uri-list", "https://example.org/a", True),
        (IDS, "m1", False),
        ("text/uri-list", "file:///tmp/a.txt", False),
    ):
        data = QMimeData()
        data.setText("Nous irons")
        data.setData(form, words.encode())
        left = Qt.MouseButton.LeftButton
        event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QCoreApplication.sendEvent(field.viewport() if isinstance(field, QPlainTextEdit) else field, event)
        assert event.isAccepted() is is_taken


def _entered(field, qtbot):
    """A window in which something else has the focus before ``field`` is clicked."""
    window = QWidget()
    qtbot.addWidget(window)
    column, other = QVBoxLayout(window), QLineEdit()
    column.addWidget(other)
    column.addWidget(field)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    return window


@pytest.mark.parametrize("make", [LineEdit, lambda: LineField(lambda *_: None), SpeakerField, lambda: ChoiceBox("")])
def test_the_click_that_enters_a_line_selects_what_it_holds_and_the_next_sets_the_caret(make, qtbot):
    field = make()
    line = field if isinstance(field, QLineEdit) else field.lineEdit()
    line.setText("Georges Epinette")
    window = _entered(field, qtbot)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    QTest.keyClicks(line, "Marie Dupont")
    assert line.text() == "Marie Dupont"
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 5, 8))
    QTest.keyClicks(line, "-Leroy")
    assert line.text() == "Marie Dupont-Leroy"
    window.close()


def test_the_mouse_may_select_a_part_of_a_line_that_it_enters(qtbot):
    field = LineEdit("Georges Epinette")
    window = _entered(field, qtbot)
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.mouseMove(field, QPoint(40, 8))
    field.setSelection(0, 3)
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    assert field.selectedText() == "Geo"
    window.close()
