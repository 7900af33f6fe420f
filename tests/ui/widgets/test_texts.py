"""Texts on the window's own lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from briefing.ui.style.fonts import serif
from briefing.ui.widgets import texts
from briefing.ui.widgets.texts import breakable, lay_out, sized


@pytest.mark.parametrize(
    "text", ["La dérive vient des licences : le cloud coûte", "Il a dit « oui » hier", "18 % de plus"]
)
def test_no_line_begins_or_ends_with_a_mark_of_french(qapp, text):
    font = QFont()
    most = round(QFontMetricsF(font).horizontalAdvance(text))
    for width in range(60, most + 8, 4):
        laid = lay_out(text, font, width, 9)
        starts = [laid.lineAt(at).textStart() for at in range(laid.lineCount())]
        lines = [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
        assert all(line[0] not in ":»%" and line[-1] != "«" for line in lines), lines


def test_a_label_keeps_the_marks_beside_their_words():
    assert breakable("les licences : le cloud") == "les licences\u00a0: le cloud"


@settings(max_examples=60, deadline=None)
@given(st.text("ab œÉ’-«!", max_size=400), st.integers(30, 300), st.integers(1, 4))
def test_a_long_text_is_cut_where_it_would_be_if_all_of_it_were_laid_out(qapp, text, width, lines):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(texts, "_start", lambda text, *_: text)
        wanted = lay_out(text, QFont(), width, lines)
    assert lay_out(text, QFont(), width, lines).text() == wanted.text()


def test_of_a_very_long_text_no_more_is_laid_out_than_may_be_shown(qapp, monkeypatch):
    laid = []
    wrapped = texts.wrapped
    monkeypatch.setattr(texts, "wrapped", lambda text, *rest: laid.append(len(text)) or wrapped(text, *rest))
    assert lay_out("Le cap est tenu. " * 1000, QFont(), 240, 4).lineCount() == 4
    assert max(laid) < 1000


def test_a_face_that_is_asked_for_again_is_the_same_object(qapp):
    """Of another, though equal, Qt looks everything up anew: in each step while a window is resized."""
    assert sized(QFont(), 1, bold=True) is sized(QFont(), 1, bold=True)
    assert serif(12.5) is serif(12.5)
