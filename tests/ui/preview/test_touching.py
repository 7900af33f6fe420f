"""A text of the slide is edited where it stands: a click, words, Enter; each change is a step to undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing.core.dates.words import settled
from briefing.core.model import Briefing
from briefing.deck.export import resolved
from briefing.ui.document.document import Document
from briefing.ui.document.texts import text_of
from briefing.ui.preview.large_slide import LargeSlide
from briefing.ui.preview.previewing import slides_of
from briefing.ui.preview.touching import Touching
from briefing.ui.widgets.forms.fields import leave_field
from briefing.ui.widgets.forms.fields import text_of as words_of
from tests.ui.conftest import in_dialog

CLIENT = "un-client-trompe"


@pytest.fixture(scope="module")
def drawn(cigref):
    """The slides of the deck, with their texts."""
    made = resolved(cigref)
    return slides_of(made[1], made[2], cigref)


@pytest.fixture
def touching(qtbot, cigref):
    """A slide that edits a document, without the window around it."""
    document = Document()
    document.open(cigref, None)
    slide = LargeSlide()
    slide.resize(962, 542)
    qtbot.addWidget(slide)
    touching = Touching(document, slide)
    slide.show()
    slide.activateWindow()
    QTest.qWait(1)
    return touching


def find(touching, drawn, field: str, id: str = ""):
    """The text on the first slide that has it, which is shown."""
    for one in drawn:
        for text in one.texts:
            if (text.field, text.id) == (field, id):
                touching.slide.show_texts(one.texts)
                return text
    raise AssertionError(f"no {field} of {id}")


def click(touching, text) -> None:
    slide = touching.slide
    at = slide.place_of(text).center().toPoint()
    QTest.mouseClick(slide, Qt.MouseButton.LeftButton, pos=at)


def write(touching, words: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    touching.editor.selectAll()
    QTest.keyClicks(touching.editor, words)
    QTest.keyClick(touching.editor, end)


@pytest.mark.parametrize(
    ("field", "id"),
    [
        ("title", ""),
        ("subtitle", ""),
        ("answer", ""),
        ("headline", "client"),
        ("takeaway", CLIENT),
        ("ask", CLIENT),
        ("owner", CLIENT),
        ("due", CLIENT),
    ],
)
def test_a_click_writes_the_field_that_the_text_comes_from_and_one_step_takes_it_back(
    touching, drawn, cigref, field, id
):
    document = touching.document
    click(touching, find(touching, drawn, field, id))
    assert words_of(touching.editor) == text_of(cigref, field, id)
    write(touching, "Autrement dit")
    assert text_of(document.briefing, field, id) == "Autrement dit"
    assert document.stack.count() == 1
    document.stack.undo()
    assert document.briefing == cigref


def test_a_date_that_hangs_on_today_becomes_the_day_it_means(touching, drawn):
    click(touching, find(touching, drawn, "due", CLIENT))
    write(touching, "+3 m")
    assert touching.document.briefing.message_by_id[CLIENT].due == settled("+3 m", date.today(), "fr") != "+3 m"


def test_the_field_stands_over_the_words_it_edits(touching, drawn):
    text = find(touching, drawn, "takeaway", CLIENT)
    click(touching, text)
    place = touching.slide.place_of(text).toRect()
    assert touching.editor.geometry().contains(place)
    assert touching.editor.height() < 2 * place.height()
    click(touching, find(touching, drawn, "headline", "sens"))  # of two lines
    assert touching.editor.verticalScrollBar().value() == 0
    click(touching, find(touching, drawn, "takeaway", CLIENT))
    touching.slide.resize(481, 271)
    assert touching.editor.geometry().contains(touching.slide.place_of(text).toRect())


def test_escape_loses_nothing_that_was_written_and_undo_takes_it_back(touching, drawn, cigref):
    click(touching, find(touching, drawn, "ask", CLIENT))
    write(touching, "Rien", Qt.Key.Key_Escape)
    assert touching.slide.hasFocus()
    assert touching.document.briefing.message_by_id[CLIENT].ask == "Rien"
    touching.document.stack.undo()
    assert touching.document.briefing == cigref
    touching.document.stack.redo()
    assert touching.document.briefing.message_by_id[CLIENT].ask == "Rien"


def test_until_the_field_is_left_the_document_knows_what_it_becomes(touching, drawn, cigref):
    document, told = touching.document, []
    document.typed.connect(lambda: told.append(document.as_written is cigref))
    click(touching, find(touching, drawn, "ask", CLIENT))
    QTest.keyClicks(touching.editor, "Oui")
    assert "Oui" in document.as_written.message_by_id[CLIENT].ask
    assert document.briefing is cigref
    touching.close()
    assert document.as_written is cigref
    assert told == [False, False, False, True]


def test_leaving_the_field_keeps_what_was_written(touching, drawn):
    click(touching, find(touching, drawn, "ask", CLIENT))
    QTest.keyClicks(touching.editor, "Vraiment ")
    touching.slide.setFocus()
    assert "Vraiment" in touching.document.briefing.message_by_id[CLIENT].ask


def test_enter_without_a_change_is_no_step(touching, drawn, cigref):
    click(touching, find(touching, drawn, "title"))
    QTest.keyClick(touching.editor, Qt.Key.Key_Return)
    assert touching.editor is None
    assert touching.document.briefing is cigref


def test_tab_keeps_and_goes_to_the_next_text_of_the_slide(touching, drawn):
    click(touching, find(touching, drawn, "takeaway", CLIENT))
    write(touching, "Neuf", Qt.Key.Key_Tab)
    assert touching.document.briefing.message_by_id[CLIENT].takeaway == "Neuf"
    assert (touching.editor.text.field, touching.editor.text.id) == ("ask", CLIENT)


def test_shift_enter_is_a_new_line_of_an_ask_and_an_owner_is_one_line(touching, drawn):
    shift = Qt.KeyboardModifier.ShiftModifier
    click(touching, find(touching, drawn, "ask", CLIENT))
    touching.editor.setPlainText("Deux")
    QTest.keyClick(touching.editor, Qt.Key.Key_Return, shift)
    QTest.keyClick(touching.editor, Qt.Key.Key_Return)
    assert touching.document.briefing.message_by_id[CLIENT].ask == "\nDeux".strip()
    click(touching, find(touching, drawn, "owner", CLIENT))
    touching.editor.insertPlainText("Une\nDSI")
    QTest.keyClick(touching.editor, Qt.Key.Key_Return, shift)
    assert "\n" not in touching.document.briefing.message_by_id[CLIENT].owner


def test_a_click_on_what_is_edited_elsewhere_leads_there(touching, drawn, qtbot):
    for field in ("quote", "speaker"):
        text = find(touching, drawn, field, CLIENT)
        with qtbot.waitSignal(touching.led) as led:
            click(touching, text)
        assert led.args == [field, CLIENT]
    with qtbot.waitSignal(touching.led) as led:
        click(touching, find(touching, drawn, "settings"))


def test_the_text_under_the_pointer_is_framed_and_the_cursor_tells_what_a_click_does(touching, drawn):
    slide, takeaway = touching.slide, find(touching, drawn, "takeaway", CLIENT)
    quote = next(text for text in slide.texts if text.field == "quote")
    for text, cursor in ((takeaway, Qt.CursorShape.IBeamCursor), (quote, Qt.CursorShape.PointingHandCursor)):
        QTest.mouseMove(slide, slide.place_of(text).center().toPoint())
        assert slide.marked is text
        assert slide.cursor().shape() == cursor
    QTest.mouseMove(slide, QPoint(2, 2))
    assert slide.marked is None


def test_every_text_is_reached_and_edited_by_keys_alone(touching, drawn):
    find(touching, drawn, "takeaway", CLIENT)
    slide = touching.slide
    slide.setFocus()
    reached = []
    for _ in slide.texts:
        QTest.keyClick(slide, Qt.Key.Key_Down)
        reached.append(slide.marked)
    assert reached == list(slide.texts)
    while slide.marked.field != "takeaway":
        QTest.keyClick(slide, Qt.Key.Key_Up)
    QTest.keyClick(slide, Qt.Key.Key_Return)
    write(touching, "Au clavier")
    assert touching.document.briefing.message_by_id[CLIENT].takeaway == "Au clavier"
    assert QApplication.focusWidget() is slide


def test_each_text_of_a_list_is_told_apart(drawn, cigref):
    """Takeaways and asks that share a box, headlines that share a list, rows of the table of decisions."""
    theme, table = drawn[3].texts, next(one.texts for one in drawn if len(one.texts) > 20)
    assert [text.id for text in theme if text.field == "takeaway"] == ["big-data-moteur", "mobilite-revolutionne"]
    assert [text.id for text in theme if text.field == "owner"] == ["big-data-moteur", "mobilite-revolutionne"]
    assert [text.id for text in drawn[1].texts if text.field == "headline"] == [one.id for one in cigref.themes]
    asked = {id for id in cigref.deck.picks if cigref.message_by_id[id].ask}
    assert {text.id for text in table if text.field == "due"} == asked


@pytest.fixture
def slides(window, qtbot):
    window.parts.actions["slides"].trigger()
    shown = window.parts.middle.slides
    qtbot.waitUntil(lambda: bool(shown.large.texts) and shown.large.is_true, timeout=20_000)
    yield shown
    window.parts.previewing.stop()


def test_in_the_window_a_text_is_written_and_stays_in_sight_until_the_slide_shows_it(window, slides, qtbot):
    touching = slides.touching
    slides.strip.choose(0)
    click(touching, next(text for text in slides.large.texts if text.field == "title"))
    assert slides.remarks.text() == "Title  ·  Enter or Esc: keep"
    assert slides.large.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) == [touching.editor]
    write(touching, "Tout autre chose")
    assert "Enter" not in slides.remarks.text()
    assert touching.editor.isReadOnly()
    qtbot.waitUntil(lambda: touching.editor is None, timeout=20_000)
    assert slides.model.shown(0).slide.title == "Tout autre chose"
    assert slides.large.is_true
    table = next(row for row in range(slides.model.rowCount()) if len(slides.model.shown(row).slide.texts) > 20)
    slides.strip.choose(table)
    window.document.choose(CLIENT, "owner", "La DSI")
    qtbot.waitUntil(lambda: slides.large.is_true, timeout=20_000)
    assert slides.strip.currentIndex().row() == table  # which is not the first that shows this quote
    touching.led.emit("quote", CLIENT)
    assert (window.parts.detail.id, window.parts.right.shown) == (CLIENT, 1)
    assert QApplication.focusWidget() is window.parts.detail.quote
    in_dialog(lambda: touching.led.emit("speaker", CLIENT), lambda dialog: None)


def test_over_slides_stand_no_search_and_no_slide_of_the_document_before(window, slides):
    assert not window.parts.tool_row.isVisible()
    window.document.open(Briefing(), None)
    assert slides.model.rowCount() == 0
    assert slides.large.picture is None
    assert not slides.large.texts
    assert not slides.isVisible()
    window.parts.actions["find"].trigger()
    assert not window.parts.actions["slides"].isChecked()
    assert window.parts.tool_row.search.hasFocus()


def test_the_menu_on_a_slide_does_what_it_says_with_the_quote_under_the_pointer(window, slides, qtbot):
    document, menu = window.document, QMenu()
    slides.strip.choose(slides.model.row_of_message("le-sens-c-est"))
    text = next(text for text in slides.large.texts if (text.field, text.id) == ("takeaway", "le-sens-c-est"))
    slides.menu.fill(menu, text)
    acts = {action.text().replace("&", ""): action for action in menu.actions() if action.text()}
    acts["Move earlier"].trigger()
    assert document.picks[:2] == ("le-sens-c-est", "oui-a-une-culture-numerique")
    document.stack.undo()
    next(act for name, act in acts.items() if name.startswith("Remove")).trigger()
    assert "le-sens-c-est" not in document.picks
    document.stack.undo()
    acts["Edit: What it means for us"].trigger()
    assert slides.touching.editor.text.id == "le-sens-c-est"
    slides.touching.close()
    acts["Go to the card"].trigger()
    assert window.grid.isVisible()
    assert window.grid.current_id() == "le-sens-c-est"
    window.grid.reveal("management-competences")
    window.parts.actions["show_slide"].trigger()
    qtbot.waitUntil(
        lambda: "management-competences" in slides.model.shown(slides.strip.currentIndex().row()).slide.messages
    )
    qtbot.waitUntil(lambda: slides.large.is_true, timeout=20_000)
    slides.menu.fill(whole := QMenu(), None)
    next(action for action in whole.actions() if "picture" in action.text()).trigger()
    assert QApplication.clipboard().image().size() == slides.large.picture.size()


def test_words_that_are_being_typed_are_kept_for_whatever_concerns_the_whole_document(touching, drawn):
    click(touching, find(touching, drawn, "title"))
    touching.editor.selectAll()
    QTest.keyClicks(touching.editor, "Autrement dit")
    leave_field()
    assert touching.document.briefing.deck.title == "Autrement dit"


def test_all_slides_in_a_grid_keep_what_is_being_written_on_one(window, slides):
    slides.strip.choose(0)
    click(slides.touching, next(text for text in slides.large.texts if text.field == "title"))
    slides.touching.editor.selectAll()
    QTest.keyClicks(slides.touching.editor, "Autrement dit")
    window.parts.actions["sorter"].trigger()
    assert window.document.briefing.deck.title == "Autrement dit"
    assert slides.touching.editor is None
