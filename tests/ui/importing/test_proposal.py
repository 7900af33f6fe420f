"""Themes and key messages proposed in the window: corrected by hand, then one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame

from briefing.core import edits
from briefing.core.model import Message
from briefing.sources.proposing.first_briefing import in_titles, proposal_for
from briefing.ui.importing.proposal_dialog import ProposalDialog
from briefing.ui.importing.reasons import point
from tests.sources.proposing.test_first_briefing import SAID, document
from tests.ui.conftest import in_dialog

OF_ONE = (
    "La dette technique coûte 40 % de nos loyers, et nous la paierons d’ici deux ans",
    "La dette technique coûte 20 % de plus que le nuage, et nous la paierons",
    "Une dette technique doit se payer un jour",
    "La dette technique se voit toujours trop tard",
)
"""What one voice says of one theme: more than is picked."""


@pytest.fixture
def dialog(window, qtbot):
    briefing = document()
    dialog = ProposalDialog(window, briefing, proposal_for(briefing))
    qtbot.addWidget(dialog)
    return dialog


def titles(dialog):
    return [one.title for one in dialog.proposal.groupings]


def test_untouched_it_is_what_was_proposed(dialog):
    assert dialog.proposal == proposal_for(document())
    assert dialog.told.text().startswith("3 themes proposed. ")


@pytest.mark.dressed
def test_its_rows_have_room_around_their_boxes(dialog):
    assert dialog.tree.visualItemRect(dialog.tree.topLevelItem(0).child(0)).height() >= 16 + 2 * 3


@pytest.mark.dressed
def test_a_theme_that_is_renamed_is_read_while_it_is_written(dialog, qtbot):
    dialog.show()
    dialog.tree.editItem(dialog.tree.topLevelItem(0))
    field = dialog.tree.findChild(QLineEdit)
    field.setFocus()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert room.height() >= field.fontMetrics().height()


def test_the_group_of_what_has_no_theme_says_what_it_is_for_while_it_is_empty(dialog):
    def rest():
        return dialog.tree.topLevelItem(dialog.tree.topLevelItemCount() - 1)

    assert (rest().text(0), rest().childCount()) == ("Without a theme: drag quotes here that belong to none", 0)
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(0))
    dialog.drop.click()
    assert rest().text(0) == "Without a theme"
    assert rest().childCount()


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_an_elided_word_is_told_with_its_apostrophe(apostrophe):
    words = f"Le projet finit là parce qu{apostrophe}il n{apostrophe}intéressait que l{apostrophe}informatique"
    assert point(words, "fr") == f"contains “parce qu{apostrophe}”"


def test_a_theme_is_merged_and_dropped(dialog):
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(1))
    dialog.merge.click()
    assert titles(dialog) == ["Dette technique", "Nuage souverain"]
    assert len(dialog.proposal.groupings[0].ids) == 6
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(1))
    dialog.drop.click()
    assert titles(dialog) == ["Dette technique"]
    assert "3 quotes without a theme" in dialog.told.text()
    assert not {"m6", "m7", "m8"} & set(dialog.proposal.picks)


def rename(dialog, row, title, key=Qt.Key.Key_Return):
    """In place, as by F2."""
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(row))
    dialog.tree.editItem(dialog.tree.topLevelItem(row))
    dialog.tree.findChild(QLineEdit).setText(title)
    QTest.keyClick(dialog.tree.findChild(QLineEdit), key)
    QApplication.processEvents()


def move(dialog, row, to):
    """Drag the first quote of a theme to the end of another."""
    dialog.tree.topLevelItem(to).addChild(dialog.tree.topLevelItem(row).takeChild(0))
    dialog.tree.dragged.emit()


def picked(dialog):
    """The first quote of the first theme that is picked."""
    theme = dialog.tree.topLevelItem(0)
    quotes = map(theme.child, range(theme.childCount()))
    return next(one for one in quotes if one.checkState(0) is Qt.CheckState.Checked)


@pytest.mark.parametrize(
    "act",
    [
        lambda dialog: rename(dialog, 1, "Servir vite"),
        lambda dialog: (dialog.tree.go_to(1), dialog.merge.click()),
        lambda dialog: (dialog.tree.go_to(1), dialog.drop.click()),
        lambda dialog: move(dialog, 0, 2),
        lambda dialog: picked(dialog).setCheckState(0, Qt.CheckState.Unchecked),
    ],
    ids=["rename", "merge", "drop", "drag", "box"],
)
def test_every_step_is_taken_back_and_done_again(dialog, act):
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    before = dialog.as_draft()
    assert not dialog.steps.undo.isEnabled()
    act(dialog)
    after = dialog.as_draft()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.as_draft() == dialog.tree.corrected == before
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert dialog.as_draft() == dialog.tree.corrected == after != before
    dialog.steps.undo.click()
    assert dialog.as_draft() == before


def test_a_name_given_is_not_lost_by_a_merge_nor_by_an_empty_one(dialog):
    rename(dialog, 1, "Servir vite")
    rename(dialog, 1, "  ")
    assert titles(dialog) == ["Dette technique", "Servir vite", "Nuage souverain"]
    dialog.merge.click()
    assert titles(dialog) == ["Servir vite", "Nuage souverain"]
    assert dialog.tree.row == 0


def leave(dialog):
    """Rename a theme, and close the dialog by its title bar: it is kept."""
    rename(dialog, 0, "Payer la dette")
    dialog.close()


def test_what_was_corrected_is_kept_as_a_draft(window):
    window.document.open(document(), None)
    told = []
    window.parts.importing.proposing.noticed.connect(told.append)
    in_dialog(window.parts.actions["propose"].trigger, leave)
    assert told == ["Your themes are kept: “Propose themes and key messages” goes on with them."]
    window.document.edit("x", edits.delete(window.document.briefing, Message, frozenset({"m0"})))
    seen = []

    def look(dialog):
        seen.append(next((one.title, one.ids) for one in dialog.proposal.groupings))
        dialog.close()

    in_dialog(window.parts.actions["propose"].trigger, look)
    window.parts.importing.proposing._drafts._go()  # as a new start finds it
    in_dialog(window.parts.actions["propose"].trigger, look)
    assert seen == [("Payer la dette", ("m1", "m2"))] * 2
    window.parts.left_work.offer()
    in_dialog(window.parts.notices.button("themes draft", 0).click, ProposalDialog.accept)
    assert window.document.briefing.themes[0].title == "Payer la dette"
    assert window.parts.notices.words("themes draft") == ""
    window.document.stack.undo()
    assert not window.parts.importing.proposing.has_draft


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_name_that_is_being_written_is_kept_by_esc_too(dialog, key):
    dialog.show()
    rename(dialog, 0, "Payer la dette", key)
    assert (dialog.tree.corrected.groups[0].title, dialog.isVisible()) == ("Payer la dette", True)
    before = dialog.tree.corrected
    rename(dialog, 0, " ", key)
    assert dialog.tree.corrected == before


def test_esc_asks_where_something_was_changed(dialog):
    dialog.show()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show()
    rename(dialog, 0, "Payer la dette")
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.question.isVisible()
    dialog.question.keep_button.click()
    assert dialog.is_draft
    dialog.show()
    assert not dialog.question.isVisible()
    assert dialog.focusWidget() is dialog.tree


def test_what_was_picked_before_is_unpicked_only_by_its_box(window, qtbot):
    briefing = edits.pick(document(), ("m6", "m7"))
    dialog = ProposalDialog(window, briefing, proposal_for(briefing))
    qtbot.addWidget(dialog)
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(2))
    dialog.drop.click()
    assert {"m6", "m7"} <= set(dialog.proposal.picks)
    assert "m8" not in dialog.proposal.picks
    rest = dialog.tree.topLevelItem(2)
    rest.child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not {"m6", "m7"} <= set(dialog.proposal.picks)


def test_the_first_theme_has_none_above_it(dialog):
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(0))
    assert not dialog.merge.isEnabled()


def test_a_quote_is_unpicked_by_its_box(dialog):
    quote = dialog.tree.topLevelItem(0).child(0)
    quote.setCheckState(0, Qt.CheckState.Unchecked)
    assert "m0" not in dialog.proposal.picks


def test_only_quotes_are_dragged_and_only_into_themes(dialog):
    theme, flag = dialog.tree.topLevelItem(0), Qt.ItemFlag
    assert not theme.flags() & flag.ItemIsDragEnabled
    assert theme.flags() & flag.ItemIsDropEnabled
    assert theme.child(0).flags() & flag.ItemIsDragEnabled
    assert not theme.child(0).flags() & flag.ItemIsDropEnabled
    assert not dialog.tree.invisibleRootItem().flags() & flag.ItemIsDropEnabled


def test_what_is_agreed_to_is_one_step(window, monkeypatch):
    monkeypatch.setattr(ProposalDialog, "exec", lambda self: 1)
    before = document()
    window.document.open(before, None)
    window.grid.selectAll()
    window.parts.actions["propose"].trigger()
    assert window.grid.selected_ids() == [window.grid.current_id()]  # the bar of several would offer to unpick all
    assert [theme.title for theme in window.document.briefing.themes] == titles_of(before)
    assert window.document.picks
    assert window.parts.actions["undo"].text() == "&Undo: Use the proposed themes"
    window.document.stack.undo()
    assert window.document.briefing == before


def titles_of(briefing):
    return [one.title for one in proposal_for(briefing).groupings]


def test_the_first_import_of_enough_quotes_proposes_unasked(window, tmp_path, qtbot, monkeypatch):
    from briefing.ui.importing import review_dialog

    asked = []
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: 1)
    monkeypatch.setattr(ProposalDialog, "exec", lambda self: asked.append(self.proposal) or 0)
    names = {"anne": "Anne Roy", "marc": "Marc Lenoir", "odile": "Odile Marchal"}
    article = tmp_path / "article.txt"
    lines = [f"« {one.quote} », explique {names[one.speaker]}." for one in document().messages]
    article.write_text("Une assemblée\n\n" + "\n\n".join(lines), encoding="utf-8")
    window.parts.importing.read(article)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert len(asked[0].groupings) == 3
    assert window.document.briefing.themes == ()
    assert window.focusWidget() is window.grid
    assert len(window.grid.selected_ids()) == len(document().messages)


def test_several_files_come_in_as_one_step(window, tmp_path, qtbot):
    paths = []
    for number, quote in enumerate(("Il faut payer la dette cette année", "Personne ne voit la panne qui vient")):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"Le salon a ouvert.\n\n« {quote} », explique Anne Roy, DSI d’Acme.\n", encoding="utf-8")
    window.document.toggle([window.document.briefing.messages[0].id])  # no more the example as it came
    count = len(window.document.briefing.messages)
    window.parts.importing.read(*paths)
    qtbot.waitUntil(lambda: len(window.document.briefing.messages) == count + 2, timeout=20_000)
    window.document.stack.undo()
    assert len(window.document.briefing.messages) == count


def test_quotes_that_title_slides_though_they_are_not_picked_are_told(window, qtbot):
    more = {quote: by for quote, by in SAID.items() if "dette" not in quote}
    briefing = document({**more, **dict.fromkeys(OF_ONE, "anne")})
    dialog = ProposalDialog(window, briefing, proposal_for(briefing))
    qtbot.addWidget(dialog)

    def told():
        rows = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
        quotes = [group.child(row) for group in rows for row in range(group.childCount())]
        return {quote.data(0, Qt.ItemDataRole.UserRole) for quote in quotes if "quoted in a title" in quote.text(1)}

    titling = in_titles(briefing, dialog.proposal)
    assert titling
    assert not titling & set(dialog.proposal.picks)
    assert told() == titling
    group = dialog.tree.topLevelItem(2)
    for row in range(group.childCount()):
        group.child(row).setCheckState(0, Qt.CheckState.Checked)
    assert told() == in_titles(briefing, dialog.proposal) != titling
