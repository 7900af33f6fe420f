"""Texts on the window's own lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from briefing.ui.widgets.texts import breakable, lay_out


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
