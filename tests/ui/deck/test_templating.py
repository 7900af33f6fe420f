"""A company's own template from the window: found, shown, settled, remembered."""

from __future__ import annotations

import pptx
import pytest

from briefing.deck.template.catalogue import find
from briefing.deck.template.layout_map import save_map, saved_map
from briefing.deck.template.opening import open_template
from briefing.ui.deck import template_dialog


@pytest.fixture
def company(tmp_path):
    path = tmp_path / "company.pptx"
    pptx.Presentation().save(str(path))
    return path


@pytest.fixture
def dialog(window, company, tmp_path, qtbot):
    opened = open_template(find(str(company)))
    dialog = template_dialog.TemplateDialog(window, opened, window.document.briefing, tmp_path / "maps")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._pictures), timeout=30_000)
    return dialog


def choose(dialog, kind: str) -> None:
    for row in range(dialog.kind_list.count()):
        dialog.kind_list.setCurrentRow(row)
        if dialog.kind == kind:
            return


def test_it_says_what_the_template_cannot_hold(dialog):
    assert "4:3" in dialog.findings.text()


def test_every_layout_is_offered_with_its_picture(dialog):
    assert dialog.layout_box.count() == 11
    assert not any(dialog.layout_box.itemIcon(row).isNull() for row in range(11))


def test_each_kind_is_shown_on_the_template(dialog):
    choose(dialog, "quote_full")
    assert not dialog.picture.pixmap().isNull()
    choose(dialog, "quote")
    assert dialog.picture.text()


def test_another_layout_is_drawn_and_kept(dialog, company, tmp_path, qtbot):
    choose(dialog, "section")
    before = dialog._pictures["section"]
    dialog.choose_layout("Title Only")
    qtbot.waitUntil(lambda: dialog._pictures["section"] != before, timeout=30_000)
    dialog.accept()
    kept = saved_map(tmp_path / "maps", company.read_bytes())
    assert kept is not None
    assert kept["section"].layout == "Title Only"


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
    assert dialog.kinds["section"].layout == automatic["text"].layout
    choose(dialog, "section")
    dialog.automatic_button.click()
    assert dialog.layout_box.currentData() == automatic["section"].layout
    dialog.accept()
    assert saved_map(maps, opened.data) is None


def test_an_automatic_map_offers_no_way_back_to_itself(dialog):
    assert not dialog.automatic_button.isVisible()


def test_a_template_that_is_taken_is_offered_from_then_on(window, company, monkeypatch, answers):
    monkeypatch.setattr(template_dialog.TemplateDialog, "exec", lambda self: (self.done(1), 1)[1])
    assert window.parts.templating.use(company)
    window.parts.templating.offer()
    assert window.document.briefing.deck.template == str(company.resolve())
    assert window.parts.deck.template.currentText() == "company.pptx"
    assert [path.name for path in window.settings.templates()] == ["company.pptx"]
    window.document.stack.undo()
    assert window.document.briefing.deck.template == "crossing"


def test_what_is_no_template_is_explained(window, tmp_path, errors):
    broken = tmp_path / "broken.pptx"
    broken.write_bytes(b"no deck")
    assert not window.parts.templating.use(broken)
    assert "broken.pptx" in errors[0]
    assert window.document.briefing.deck.template == "crossing"
