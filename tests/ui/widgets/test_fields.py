"""What is copied within the program is the text as it stands."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from briefing.core.model import Briefing, Message, Source, Span
from briefing.ui.editing.quote_dialog import QuoteDialog
from briefing.ui.editing.source_dialog import SourceDialog
from briefing.ui.importing.marked_text import MarkedText
from briefing.ui.widgets.fields import TextField, text_of

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
