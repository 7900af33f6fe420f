"""Words longer than any line, in either direction, push nothing out of reach."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from briefing.core.model import Message
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading
from briefing.ui.importing.review_dialog import ReviewDialog
from briefing.ui.widgets.texts import breakable

ENDLESS = "Anticonstitutionnellement" * 12
LEFTWARD = "هذه شهادة عن التحول الرقمي في المؤسسات الكبرى"


@pytest.fixture(params=[ENDLESS, LEFTWARD], ids=["endless", "leftward"])
def extreme(window, request):
    """A briefing in a small window, of which all texts of the first two quotes are such a word."""
    word, briefing = request.param, window.document.briefing
    messages = tuple(_all_said(message, word) for message in briefing.messages[:2]) + briefing.messages[2:]
    speakers = tuple(replace(one, name=word, role=word, organisation=word) for one in briefing.speakers)
    themes = tuple(replace(one, title=word, headline=word) for one in briefing.themes)
    window.resize(960, 700)
    window.document.open(replace(briefing, messages=messages, speakers=speakers, themes=themes), None)
    window.grid.reveal(messages[0].id)
    QTest.qWait(1)
    return window


def _all_said(message: Message, word: str) -> Message:
    return replace(message, quote=word, takeaway=word, ask=word, owner=word, due=word, context=word, source=None)


def beyond(panel: QWidget) -> list[str]:
    """The buttons and fields that are not whole within the width of ``panel``."""
    parts = [part for kind in (QAbstractButton, QLineEdit) for part in panel.findChildren(kind) if part.isVisible()]
    places = [(part, QRect(part.mapTo(panel, part.rect().topLeft()), part.size())) for part in parts]
    return [str(part) for part, place in places if place.left() < 0 or place.right() >= panel.width()]


def test_all_of_a_panel_stays_in_reach(extreme):
    actions, right = extreme.parts.actions, extreme.parts.right
    shown = actions["detail"].trigger, partial(actions["checklist"].setChecked, True), partial(_choose_all, extreme)
    for show in shown:
        show()
        QTest.qWait(20)
        assert right.width() <= 400
        assert beyond(right) == []


def _choose_all(window) -> None:
    window.parts.actions["checklist"].setChecked(False)
    window.grid.setFocus()
    window.parts.actions["select_all"].trigger()


def test_a_review_of_such_words_has_all_buttons_in_a_small_window(window, qtbot):
    said = f"« Nous avons choisi la voie longue », explique Paul {ENDLESS}. « Il faut décider », dit Anne Roy."
    first, *others = find_quotes(said)
    quotes = [replace(first, speaker=ENDLESS, role=ENDLESS), *others]
    dialog = ReviewDialog(window, Reading(said, ENDLESS, "", ""), quotes, [ENDLESS], [f"“{ENDLESS}”", "a new briefing"])
    qtbot.addWidget(dialog)
    dialog.speaker.offer([ENDLESS], ENDLESS)
    dialog.resize(800, 560)
    dialog.show()
    QTest.qWait(1)
    assert (dialog.width(), beyond(dialog)) == (800, [])


def test_only_a_word_longer_than_any_line_may_break():
    assert breakable(f"Anticonstitutionnellement, {LEFTWARD}") == f"Anticonstitutionnellement, {LEFTWARD}"
    assert breakable("x" * 30).split("\u200b") == ["x" * 12, "x" * 12, "x" * 6]
