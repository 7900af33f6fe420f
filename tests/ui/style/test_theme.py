"""The colours of the window: readable in light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QToolButton

from briefing.ui.style.theme import Theme, tokens
from briefing.ui.style.tokens import DARK, LIGHT
from briefing.ui.widgets.quote_label import QuoteLabel
from tests.ui.conftest import shown
from tests.ui.rendered import contrast


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_are_readable_on_every_ground(colours):
    for ground in (colours.paper, colours.panel, colours.surface, colours.tint):
        for ink in (colours.ink, colours.muted, *colours.accent_inks):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(colours.on_primary, colours.primary) >= 4.5
    assert contrast(colours.warn, colours.warn_paper) >= 4.5
    assert contrast(colours.ink, colours.mark) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_dots_and_lines_are_seen(colours):
    for accent in colours.accents:
        assert contrast(accent, colours.surface) >= 3


@pytest.mark.dressed
@pytest.mark.parametrize(("mode", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_arrows_of_qts_own_dialog_of_files_are_seen(qapp, qtbot, mode, colours):
    Theme(qapp, mode).dress()
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    for name in ("backButton", "forwardButton", "toParentButton"):
        drawn = dialog.findChild(QToolButton, name).icon().pixmap(16, 16).toImage()
        inks = {
            drawn.pixelColor(x, y).name() for x in range(16) for y in range(16) if drawn.pixelColor(x, y).alpha() > 250
        }
        assert max(contrast(ink, colours.paper) for ink in inks) >= 3, name
    qapp.setStyleSheet("")


@pytest.mark.slow
@pytest.mark.dressed
def test_the_window_turns_dark_and_back(window, qapp):
    theme: Theme = window.theme
    theme.set_mode("dark")
    assert tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper
    theme.set_mode("light")
    assert tokens() is LIGHT


@pytest.mark.slow
@pytest.mark.dressed
def test_texts_keep_their_faces_when_the_window_turns_dark(window):
    def faces():
        return [label.font().toString() for label in window.findChildren(QLabel)]

    for row in (0, 1):  # the face of a quote is set with the sheet on
        window.grid.reveal(shown(window)[row])
    window.parts.actions["detail"].trigger()
    quote, before = window.parts.detail.findChild(QuoteLabel), faces()
    assert quote.font().family() != QApplication.font().family()
    window.theme.set_mode("dark")
    assert faces() == before
    window.theme.set_mode("light")
    assert faces() == before


@pytest.mark.parametrize(("mode", "scheme"), [("dark", "Dark"), ("light", "Light"), ("system", "Unknown")])
def test_the_frames_of_the_system_are_asked_to_be_as_the_window(qapp, monkeypatch, mode, scheme):
    asked = []
    monkeypatch.setattr(type(qapp.styleHints()), "setProperty", lambda hints, *wanted: asked.append(wanted))
    theme = Theme(qapp)
    theme.set_mode(mode)
    assert asked == [("colorScheme", Qt.ColorScheme[scheme].value)]
