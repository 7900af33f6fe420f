"""The state of a quote is drawn on its card, said in its tooltip and to screen readers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from briefing.core.model import Briefing, Message, Source, Span
from briefing.core.quotes.verify import as_extracted, fingerprint
from briefing.core.trust import State
from briefing.ui.cards.states import STATE_MARK, draw_state

TEXT = "The mayor said: “We will open the pool in May.” Then she left."
QUOTE = "We will open the pool in May."
SPAN = Span("s", TEXT.index(QUOTE), TEXT.index(QUOTE) + len(QUOTE))


def drawn(state: State) -> bytes:
    image = QImage(STATE_MARK, STATE_MARK, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_state(painter, QPointF(STATE_MARK / 2, STATE_MARK / 2), state)
    painter.end()
    return bytes(image.constBits())


def test_every_state_has_a_mark_of_its_own(qapp):
    assert len({drawn(state) for state in State}) == len(State)


@pytest.mark.parametrize(
    ("message", "text", "told"),
    [
        (as_extracted(Message("m", QUOTE, source=SPAN)), TEXT, "Verified in the text"),
        (as_extracted(Message("m", QUOTE, source=SPAN)), "", "As recorded: "),
        (replace(as_extracted(Message("m", QUOTE, source=SPAN)), quote="We will close it."), "", "Changed: "),
        (Message("m", QUOTE), "", "Without a record: "),
    ],
)
def test_a_card_says_its_state_in_words_of_the_table(window, message, text, told):
    source = Source("s", sha256=fingerprint(TEXT), text=text)
    window.document.open(Briefing(sources=(source,), messages=(message,)), None)
    index = window.grid.model().index(0)
    assert told in index.data(Qt.ItemDataRole.ToolTipRole)
    assert told in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_mark_stands_on_the_card_beside_the_name(window):
    window.document.open(Briefing(messages=(Message("m", QUOTE),)), None)
    layout = window.grid.itemDelegate().layout
    laid = layout.laid(window.grid.model().card(0))
    assert laid.state.x() + STATE_MARK / 2 <= layout.inner.right() + 0.5
    assert laid.name.area.top() <= laid.state.y() <= laid.name.area.bottom()
    picture = window.grid.viewport().grab().toImage()
    at = window.grid.visualRect(window.grid.model().index(0)).topLeft() + laid.state.toPoint()
    around = {picture.pixelColor(at.x() + x, at.y() + y).name() for x in range(-6, 7) for y in range(-6, 7)}
    assert len(around) > 1


def test_another_text_of_the_source_tells_anew_what_is_known(window):
    message = as_extracted(Message("m", QUOTE, source=SPAN))
    source = Source("s", sha256=fingerprint(TEXT))
    without = Briefing(sources=(source,), messages=(message,))
    with_text = replace(without, sources=(replace(source, text=TEXT),))
    model = window.grid.model()
    window.document.open(with_text, None)
    assert model.card(0).state is State.VERIFIED
    window.document.open(without, None)
    assert model.card(0).state is State.RECORDED
    window.document.edit("Give", with_text)
    assert model.card(0).state is State.VERIFIED
    window.document.stack.undo()
    assert model.card(0).state is State.RECORDED


def test_a_file_that_is_opened_again_is_no_more_proved_by_the_text_that_was_given(window):
    message = as_extracted(Message("m", QUOTE, source=SPAN))
    source, model = Source("s", sha256=fingerprint(TEXT)), window.grid.model()
    window.document.open(Briefing(sources=(source,), messages=(message,)), None)
    window.document.give_texts({"s": TEXT})
    assert model.card(0).state is State.VERIFIED
    window.document.open(Briefing(sources=(source,), messages=(message,)), None)
    assert model.card(0).state is State.RECORDED


def test_what_was_known_of_a_quote_holds_until_it_is_edited_or_its_text_is_given(window):
    message = as_extracted(Message("m", QUOTE, source=SPAN))
    briefing = Briefing(sources=(Source("s", sha256=fingerprint(TEXT)),), messages=(message,))
    model = window.grid.model()
    window.document.open(briefing, None, None, [State.RECORDED])
    assert model.card(0).state is State.RECORDED
    window.document.give_texts({"s": TEXT})
    assert model.card(0).state is State.VERIFIED
    window.document.open(briefing, None, None, [State.RECORDED])
    window.document.edit("Change", replace(briefing, messages=(replace(message, quote="We will close it."),)))
    assert model.card(0).state is State.CHANGED
    window.document.open(briefing, None)
    assert model.card(0).state is State.RECORDED
