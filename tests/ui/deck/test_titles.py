"""The titles of the slides read alone, and are written in place."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from briefing.ui.deck.titles_model import TITLE
from briefing.ui.deck.titles_model import titles as found


@pytest.fixture
def titles(window):
    """The list of titles, on the screen."""
    window.parts.actions["titles"].trigger()
    return window.parts.deck.titles


def texts(titles) -> list[str]:
    return [titles.model.index(row).data() for row in range(titles.model.rowCount())]


def row_of(titles, field: str, id: str = ""):
    rows = (titles.model.index(row) for row in range(titles.model.rowCount()))
    return next(row for row in rows if row.data(TITLE)[2:4] == (field, id))


def test_they_are_those_of_the_deck_in_order(window, titles):
    found = [text.replace("\u00a0", " ") for text in texts(titles)]
    assert found[0] == "Guider la traversée"
    assert found[1].startswith("Le numérique vaut par ce qu’il sert")
    assert found[2:8] == [theme.headline.replace("\u00a0", " ") for theme in window.document.briefing.themes]
    assert found[9] == "7 décisions, dont 3 à prendre aujourd’hui"


def test_the_cover_is_named_by_the_window_what_stands_on_slides_by_the_deck(window, titles):
    kickers = [titles.model.index(row).data(TITLE).kicker for row in range(3)]
    assert kickers[0] == "Cover"
    assert kickers[2] == "Thème 1 sur 6 · Le sens"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
@pytest.mark.parametrize(
    ("field", "id", "read"),
    [
        ("title", "", lambda briefing: briefing.deck.title),
        ("answer", "", lambda briefing: briefing.deck.answer),
        ("headline", "client", lambda briefing: briefing.theme_by_id["client"].headline),
    ],
)
def test_an_edit_goes_to_the_text_that_the_title_is(window, titles, field, id, read, key):
    before = read(window.document.briefing)
    index = row_of(titles, field, id)
    titles.list.setCurrentIndex(index)
    for words in ("", "Une autre phrase"):
        titles.list.edit(row_of(titles, field, id))
        editor = titles.list.findChild(QLineEdit)
        editor.selectAll()
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, key)
        QApplication.processEvents()
        QTest.qWait(1)
        assert (read(window.document.briefing), window.document.stack.index()) == (words or before, int(bool(words)))
    assert "Une autre phrase" in texts(titles)
    window.document.stack.undo()
    assert read(window.document.briefing) == before


def test_a_takeaway_titles_its_quote_in_a_story(window, titles):
    window.document.set_option("narrative", "story")
    titles.refresh()
    index = row_of(titles, "takeaway", "big-data-moteur")
    assert titles.model.setData(index, "Sans donnée, rien ne bouge")
    assert window.document.briefing.message_by_id["big-data-moteur"].takeaway == "Sans donnée, rien ne bouge"


def test_a_title_that_nobody_wrote_is_marked_until_somebody_does(window, titles):
    assert titles.model.mute == 0
    window.document.write_headline("client", "")
    titles.refresh()
    index = row_of(titles, "headline", "client")
    assert titles.model.mute == 1
    assert index.data() != "Le client"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("still to be written")
    titles.model.setData(index, "Le client mène")
    assert titles.model.mute == 0


def test_computed_sentences_are_not_written_by_hand(titles):
    decisions = titles.model.index(9)
    assert not decisions.flags() & Qt.ItemFlag.ItemIsEditable
    assert row_of(titles, "answer").flags() & Qt.ItemFlag.ItemIsEditable


def test_they_follow_the_picks(window, titles, qtbot):
    window.document.unpick(["un-client-trompe"])
    qtbot.waitUntil(lambda: not any("trompe pas" in text for text in texts(titles)))
    window.document.unpick(window.document.picks)
    qtbot.waitUntil(lambda: titles.model.rowCount() == 0)


def test_the_quotes_come_back(window, titles):
    window.parts.actions["titles"].trigger()
    assert window.parts.deck.view.isVisible()
    assert not titles.isVisible()


def test_a_title_that_is_written_covers_all_lines_of_the_old_one(window, titles):
    titles.model.setData(row_of(titles, "headline", "client"), "Une phrase longue qui prend deux lignes " * 3)
    titles.refresh()
    QApplication.processEvents()
    index = row_of(titles, "headline", "client")
    titles.list.setCurrentIndex(index)
    titles.list.edit(index)
    row = titles.list.visualRect(index)
    field = titles.list.findChild(QLineEdit).geometry()
    assert row.height() > 60
    assert row.bottom() - 4 <= field.bottom() <= row.bottom()


def test_rows_are_as_high_as_their_titles_at_another_width(titles, qtbot):
    titles.list.setFixedWidth(titles.list.width() - 160)

    def places():
        return [titles.list.visualRect(titles.model.index(row)) for row in range(titles.model.rowCount())]

    qtbot.waitUntil(lambda: all(one.bottom() + 1 == other.top() for one, other in pairwise(places())), timeout=1000)


def test_headlines_that_no_slide_is_titled_by_are_written_there_too(cigref):
    bare = [replace(one, takeaway="", ask="") for one in cigref.messages if one.id == "un-client-trompe"]
    themes = tuple(replace(one, headline="") for one in cigref.themes)
    deck = replace(cigref.deck, answer="", picks=("un-client-trompe",))
    alone = replace(cigref, messages=tuple(bare), themes=themes, deck=deck)
    assert [(title.field, title.id) for title in found(alone)][:3] == [
        ("title", ""),
        ("answer", ""),
        ("headline", "client"),
    ]
    assert found(alone)[2].is_mute
    for narrative in ("story", "short", "onepage"):
        told = replace(cigref, deck=replace(cigref.deck, narrative=narrative))
        headlines = [title.id for title in found(told) if title.field == "headline"]
        assert headlines == [theme.id for theme in cigref.themes]


def test_a_quote_that_is_a_title_on_its_template_is_listed_so(cigref):
    bare = tuple(replace(one, takeaway="", ask="") for one in cigref.messages)
    themes = tuple(replace(one, headline="") for one in cigref.themes)
    told = replace(cigref, messages=bare, themes=themes)
    shown = {title.id: title.text for title in found(told, {"gouvernance-au-comex": "Ce qui fut dit"})}
    assert shown["cap"] == "Ce qui fut dit"
