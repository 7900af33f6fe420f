"""What the story lacks, counted quietly, each line a way to its place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from briefing.ui.deck.titles_model import TITLE
from tests.ui.conftest import shown


@pytest.fixture
def lines(window):
    """Opens the list and gives its actions."""

    def opened():
        window.parts.deck.guidance._menu.aboutToShow.emit()
        return window.parts.deck.guidance._menu.actions()

    return opened


def test_the_count_follows_the_edits(window, qtbot):
    window.parts.deck.guidance.refresh()
    before = int(window.parts.deck.guidance.text().split()[0])
    window.document.write(window.document.picks[0], "takeaway", "")
    qtbot.waitUntil(lambda: window.parts.deck.guidance.text().startswith(str(before + 1)))


def test_a_line_leads_to_its_message(window, lines):
    window.document.write("big-data-moteur", "takeaway", "")
    [line] = [line for line in lines() if "say what it means" in line.text()]
    line.trigger()
    assert window.parts.detail.id == "big-data-moteur"
    assert window.parts.right.shown == 1


def test_a_theme_without_a_pick_leads_to_its_cards(window, lines):
    window.document.unpick(["un-client-trompe"])
    [line] = [line for line in lines() if "Le client" in line.text()]
    line.trigger()
    assert len(shown(window)) == 4


@pytest.mark.parametrize(
    ("blank", "words"),
    [
        (lambda document: document.write_headline("client", ""), "says nothing yet"),
        (lambda document: document.set_option("answer", ""), "in one sentence"),
    ],
    ids=["headline", "answer"],
)
def test_a_title_that_says_nothing_is_written_where_the_titles_are(window, lines, blank, words):
    blank(window.document)
    [line] = [line for line in lines() if words in line.text()]
    line.trigger()
    titles = window.parts.deck.titles
    assert titles.isVisible()
    assert titles.list.currentIndex().data(TITLE).is_mute
    assert titles.list.findChild(QLineEdit)


def test_asks_that_nobody_ranked_lead_to_the_first(window, lines):
    for id in window.document.picks:
        window.document.choose(id, "level", "")
    [line] = [line for line in lines() if "ranked" in line.text()]
    line.trigger()
    assert window.parts.detail.id == "oui-a-une-culture-numerique"
