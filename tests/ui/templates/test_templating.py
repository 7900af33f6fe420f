"""A company's own template from the window: found, shown, settled, remembered."""

from __future__ import annotations

import io

import pptx
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QIcon, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from briefing.core.edits import change_deck
from briefing.core.storage.store import save
from briefing.deck.export import deck
from briefing.deck.looks.pixels.room import LEAST_WIDE
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.layout_map import save_map, saved_map
from briefing.deck.template.opening import open_template
from briefing.ui.common.languages import speak
from briefing.ui.templates import template_dialog
from tests.ui.conftest import in_dialog
from tests.ui.test_seen_whole import crossing

pytestmark = pytest.mark.slow  # each looks at the whole of a template


@pytest.fixture(scope="module")
def plain():
    """The bytes of a template, the same for all tests: what is found of it is kept by them."""
    stream = io.BytesIO()
    pptx.Presentation().save(stream)
    return stream.getvalue()


@pytest.fixture
def company(tmp_path, plain):
    path = tmp_path / "company.pptx"
    path.write_bytes(plain)
    return path


@pytest.fixture
def dialog(parent, company, cigref, tmp_path, qtbot):
    dialog = template_dialog.TemplateDialog(parent, open_template(find(str(company))), cigref, tmp_path / "maps")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._pictures), timeout=30_000)
    return dialog


def drawn(dialog, group: str) -> dict[str, bytes]:
    """The pictures of a group, none while they are drawn."""
    return {} if dialog._words.text() else dialog._pictures.get(group, {})


def choose(dialog, kind: str) -> None:
    for row in range(dialog.kind_list.count()):
        dialog.kind_list.setCurrentRow(row)
        if dialog.kind == kind:
            return


@pytest.mark.dressed
@pytest.mark.parametrize("screen", [QSize(800, 600), QSize(1366, 768)])
def test_nothing_in_the_dialog_lies_on_anything_else_on_a_small_screen(
    parent, company, cigref, tmp_path, qtbot, screen, monkeypatch, qapp
):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: screen)
    speak(qapp, "fr")
    dialog = template_dialog.TemplateDialog(parent, open_template(find(str(company))), cigref, tmp_path / "maps")
    speak(qapp, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._pictures), timeout=30_000)
    for row in range(dialog.kind_list.count()):
        dialog.kind_list.setCurrentRow(row)
        QTest.qWait(1)
        assert (dialog.kind, crossing(dialog)) == (dialog.kind, [])
    assert screen.width() >= dialog.width()
    assert screen.height() >= dialog.height()


def test_it_says_what_the_template_cannot_hold(dialog):
    assert "4:3" in dialog.findings.text()


def test_it_fits_a_screen_of_800_pixels(dialog):
    assert dialog.screen().size().width() == 800  # offscreen
    assert dialog.minimumSizeHint().width() <= 784


def test_every_layout_is_offered_with_its_picture(dialog):
    assert dialog.layout_box.count() == 11
    assert not any(dialog.layout_box.itemIcon(row).isNull() for row in range(11))
    icon, size = dialog.layout_box.itemIcon(0), dialog.layout_box.iconSize()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # an empty layout is seen, too
        picture = icon.pixmap(size, mode).toImage()
        assert picture.pixelColor(0, picture.height() // 2) != picture.pixelColor(3, picture.height() // 2)


def test_each_kind_is_shown_on_the_template(dialog, qtbot):
    for kind in ("theme", "map/quote_full"):
        choose(dialog, kind)
        qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull(), timeout=30_000)
    choose(dialog, "map/quote")
    assert dialog.picture.text()


@pytest.mark.slow
def test_another_layout_is_drawn_and_kept(dialog, company, tmp_path, qtbot):
    choose(dialog, "map/section")
    qtbot.waitUntil(lambda: bool(drawn(dialog, "mapped")), timeout=30_000)
    before = dialog._pictures["mapped"]["section"]
    dialog.choose_layout("Title Only")
    qtbot.waitUntil(lambda: dialog._pictures["mapped"]["section"] != before, timeout=30_000)
    dialog.accept()
    kept = saved_map(tmp_path / "maps", company.read_bytes())
    assert kept is not None
    assert kept.kinds["section"].layout == "Title Only"


def test_the_automatic_map_is_not_kept(dialog, company, tmp_path):
    dialog.accept()
    assert saved_map(tmp_path / "maps", company.read_bytes()) is None


def test_a_map_that_was_kept_can_be_given_up(window, company, tmp_path, qtbot):
    opened = open_template(find(str(company)))
    automatic = dict(opened.info.kinds)
    maps = tmp_path / "maps"
    save_map(maps, opened.data, "company", {**automatic, "section": automatic["text"]})
    dialog = template_dialog.TemplateDialog(
        window, open_template(find(str(company)), maps), window.document.briefing, maps
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.automatic_button.isVisible()
    assert dialog.settling.kinds["section"].layout == automatic["text"].layout
    choose(dialog, "map/section")
    dialog.automatic_button.click()
    assert dialog.layout_box.currentData() == automatic["section"].layout
    dialog.accept()
    assert saved_map(maps, opened.data) is None


def test_an_automatic_map_offers_no_way_back_to_itself(dialog):
    assert not dialog.automatic_button.isVisible()


@pytest.fixture
def placed(dialog, qtbot):
    """The dialog on a slide of a theme, the place for its content found."""
    choose(dialog, "theme")
    qtbot.waitUntil(lambda: dialog.canvas.canvas is not None, timeout=30_000)
    return dialog


def exported(company, maps, briefing):
    """The left edges, in design points, of what the deck's theme slides draw."""
    request = Request(template=str(company), maps=maps, narrative="board")
    pages = [page for page in deck(briefing, request)[1] if page.kind == "theme"]
    return [shape.place.x for page in pages for shape in page.shapes if getattr(shape, "name", "").startswith("Quote")]


@pytest.mark.slow
def test_an_edge_moved_by_key_or_mouse_is_kept_and_used(placed, company, tmp_path, qtbot, cigref):
    edge, found = placed.canvas.edges["left"], placed.canvas.canvas
    edge.setFocus()
    for _ in range(10):
        qtbot.keyClick(edge, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert placed.canvas.canvas.x == pytest.approx(found.x + 100, abs=1)
    assert placed.canvas.canvas.right == found.right
    middle = edge.rect().center()
    qtbot.mousePress(edge, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(edge, middle + QPoint(20, 0))
    qtbot.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=middle + QPoint(20, 0))
    moved = placed.canvas.canvas.x
    assert moved == pytest.approx(found.x + 100 + 20 / placed.canvas.scale, abs=4)
    qtbot.waitUntil(lambda: placed.settling.is_canvas_settled("Title Only"), timeout=5_000)
    placed.accept()
    lefts = exported(company, tmp_path / "maps", cigref)
    assert lefts
    assert min(lefts) == pytest.approx(moved, abs=40)  # marks hang outside
    assert min(exported(company, None, cigref)) < moved - 60


def test_the_keys_stay_at_what_is_settled_by_them(placed, qtbot):
    """Else the arrows that go on after a rest would move something else, and Space do what was not meant."""
    edge = placed.canvas.edges["right"]
    edge.setFocus()
    qtbot.keyClick(edge, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: placed.settling.is_canvas_settled("Title Only"), timeout=5_000)
    assert edge.hasFocus()
    choose(placed, "map/title")
    box = placed._role_boxes[0]
    box.setFocus()
    box.setCurrentIndex(1 - box.currentIndex())
    box.activated.emit(box.currentIndex())
    settled = placed.settling.map_of("map/title").fields
    qtbot.waitUntil(lambda: not placed._words.text(), timeout=30_000)
    assert (box.hasFocus(), box.currentData()) == (True, next(iter(settled.values())))


def test_no_edge_leaves_its_room_or_the_least_size(placed):
    canvas = placed.canvas
    canvas.move_edge("left", 5000)
    canvas.move_edge("top", -5000)
    canvas.move_edge("bottom", 5000)
    assert canvas.canvas.w == LEAST_WIDE
    assert canvas.canvas.y >= placed.settling.looks[""].title.bottom
    assert canvas.canvas.bottom <= placed.settling.height


def test_the_frame_goes_back_to_what_was_found(placed, company, tmp_path):
    found = placed.canvas.canvas
    assert not placed.found_button.isEnabled()
    placed.choose_canvas(found._replace(w=found.w - 100))
    assert placed.found_button.isEnabled()
    placed.found_button.click()
    assert placed.canvas.canvas == found
    placed.accept()
    assert saved_map(tmp_path / "maps", company.read_bytes()) is None


def test_the_edges_are_named_for_those_who_hear_the_window(placed):
    interface = QAccessible.queryAccessibleInterface(placed.canvas.edges["top"])
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Top edge"
    assert interface.valueInterface().currentValue() == round(placed.canvas.canvas.y)


@pytest.mark.slow
def test_a_composed_kind_stands_on_the_layout_chosen_for_it(placed, company, tmp_path, cigref):
    choose(placed, "decisions")
    placed.choose_layout("Title and Content")
    placed.accept()
    pages = deck(cigref, Request(template=str(company), maps=tmp_path / "maps", narrative="board"))[1]
    layouts = {page.kind: page.layout for page in pages}
    assert layouts["decisions"] == "Title and Content"
    assert layouts["summary"] == "Title Only"
    assert not open_template(find(str(company)), tmp_path / "maps").is_mapped


def test_a_template_that_is_taken_is_offered_from_then_on(window, company, monkeypatch, answers):
    monkeypatch.setattr(template_dialog.TemplateDialog, "exec", lambda self: (self.done(1), 1)[1])
    assert window.parts.templating.use(company)
    window.parts.templating.offer()
    assert window.document.briefing.deck.template == "company.pptx"
    assert window.parts.deck.template.currentText() == "company.pptx"
    assert [path.name for path in window.settings.templates()] == ["company.pptx"]
    window.document.stack.undo()
    assert window.document.briefing.deck.template == "crossing"


def test_a_template_beside_the_briefing_that_its_deck_is_made_on_is_the_one_told(window, company, tmp_path, cigref):
    save(change_deck(cigref, template=company.name), tmp_path / "ours.briefing")
    window.filing.load(tmp_path / "ours.briefing")
    assert window.document.template == str(company)
    assert window.parts.deck.template.currentText() == company.name


def test_what_is_no_template_is_explained(window, tmp_path, errors):
    broken = tmp_path / "broken.pptx"
    broken.write_bytes(b"no deck")
    assert not window.parts.templating.use(broken)
    assert "broken.pptx" in errors[0]
    assert window.document.briefing.deck.template == "crossing"


def test_a_template_that_is_gone_is_told_with_what_to_do(window, tmp_path, errors):
    assert not window.parts.templating.use(tmp_path / "gone.potx")
    assert f"{tmp_path / 'gone.potx'}: The template file is missing. Choose another template." in errors[0]
    assert window.document.briefing.deck.template == "crossing"


def test_a_template_is_kept_by_its_name_and_fingerprint_and_found_by_both(window, company, monkeypatch, qtbot):
    monkeypatch.setattr(template_dialog.TemplateDialog, "exec", lambda self: (self.done(1), 1)[1])
    assert window.parts.templating.use(company)
    kept = window.document.briefing.deck
    assert (kept.template, len(kept.template_sha256)) == ("company.pptx", 64)
    assert window.document.to_draw.deck.template == str(company)
    window.parts.templating.offer()
    assert window.parts.deck.template.currentData() == str(company)
    window.document.use_template("sober")
    assert (window.document.briefing.deck.template, window.document.briefing.deck.template_sha256) == ("sober", "")


def test_a_map_that_is_left_half_settled_is_a_draft_offered_in_the_window(window, company, settings, qtbot):
    seen = []

    def settle(dialog):
        choose(dialog, "decisions")
        dialog.choose_layout("Title and Content")
        dialog.close()
        assert not dialog.isVisible()

    in_dialog(lambda: window.parts.templating.use(company), settle)
    assert saved_map(settings.maps, company.read_bytes()) is None
    [go_on] = [button for button in window.parts.notices.findChildren(QAbstractButton) if button.text() == "Go on"]

    def look(dialog):
        choose(dialog, "decisions")
        seen.append(dialog.settling.layout_of("decisions"))
        dialog.reject()

    in_dialog(go_on.click, look)
    assert seen == ["Title and Content"]
    assert not window.parts.notices.findChildren(QAbstractButton, "Go on")
