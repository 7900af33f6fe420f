"""Every action by the keyboard: the palette, the sheet of keys."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing.core.paths import resources
from briefing.ui.common.action_specs import SPECS
from briefing.ui.common.actions import Actions
from briefing.ui.palette.entries import Entry, Kind, Offer
from briefing.ui.palette.palette import CommandPalette
from briefing.ui.window.bindings import bind_actions, offering_of


@pytest.fixture
def palette(window, qtbot):
    """The palette as Ctrl+K opens it, which does what is chosen once it is gone."""
    offering = offering_of(window, window.parts)
    palette = CommandPalette(window, offering.now())
    qtbot.addWidget(palette)
    palette.accepted.connect(lambda: offering.do(palette.chosen, is_to_pick=palette.is_to_pick))
    palette.show()
    return palette


def listed(palette) -> list[str]:
    return [entry.text for entry in palette.entries]


def find(palette, words: str) -> list[str]:
    palette.field.clear()
    QTest.keyClicks(palette.field, words)
    return listed(palette)


def enter(palette, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Return, modifier)


def test_it_lists_what_can_be_done_now(palette):
    assert "Export" in listed(palette)
    assert "Undo" not in listed(palette)


def test_where_nobody_may_lay_windows_over_one_another_its_corners_are_cut_off(window, qtbot, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    palette = CommandPalette(window, offering_of(window, window.parts).now())
    qtbot.addWidget(palette)
    corners = [palette.rect().topLeft(), palette.rect().topRight(), palette.rect().bottomRight()]
    assert not palette.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert not any(palette.mask().contains(corner) for corner in corners)
    assert palette.mask().contains(palette.rect().center())
    assert palette.mask().boundingRect().contains(palette.rect())


def test_a_few_letters_and_enter_do_it(window, palette):
    assert find(palette, "pick all") == []
    assert find(palette, "only picked") == ["Picked quotes only"]
    enter(palette)
    assert window.filtering.filter.picked_only


@pytest.mark.parametrize(("word", "id"), [("memo", "export"), ("pdf", "export"), ("paste", "import_clipboard")])
def test_an_action_is_found_by_what_it_gives(window, palette, word, id):
    palette.field.setText(word)
    assert [entry.id for entry in palette.entries if entry.kind is Kind.ACTIONS] == [id]


def test_appearance_language_template_and_narrative_are_actions(window, palette):
    assert find(palette, "dark") == ["Appearance: Dark"]
    assert "Window language: Français" in find(palette, "francais")
    assert "Template: Sober" in find(palette, "sober")
    assert find(palette, "one page")[0] == "Narrative: One page"
    enter(palette)
    assert window.document.briefing.deck.narrative == "onepage"


def test_quotes_speakers_and_files_stand_in_sections_after_actions(window, palette, settings, tmp_path):
    settings.add_recent(tmp_path / "Lagoutte.briefing")
    offer = offering_of(window, window.parts).now()
    assert [section.title for section in offer.found("lagoutte")] == ["Quotes", "Speakers", "Recent files"]
    assert [section.title for section in offer.found("")] == ["Recent files", "Actions"]
    assert all(len(section.entries) <= 5 for section in offer.found("e"))


def test_enter_on_a_quote_shows_its_card_whatever_is_filtered(window, palette):
    window.filtering.toggle("themes", "client")
    find(palette, "moteur transformation")
    enter(palette)
    assert window.grid.current_id() == "big-data-moteur"


def test_ctrl_enter_on_a_quote_puts_it_in_the_deck(window, palette):
    find(palette, "dirigeants demandeurs")
    enter(palette, Qt.KeyboardModifier.ControlModifier)
    assert "nos-dirigeants-demandeurs" in window.document.picks


def test_a_speaker_leads_to_what_they_said(window, palette):
    find(palette, "duverneuil dsi")
    palette.list.setCurrentIndex(palette.list.model().index(palette.list.model().rowCount() - 1))
    enter(palette)
    assert window.filtering.filter.speakers == {"duverneuil"}


def test_what_was_done_last_comes_first_next_time(window, palette):
    find(palette, "larger")
    enter(palette)
    found = offering_of(window, window.parts).now().found("")
    assert [entry.id for entry in found[0].entries] == ["enlarge"]


def test_words_at_the_beginning_come_before_those_within():
    acts = [Entry(Kind.ACTIONS, text, text, print) for text in ("Reopen", "An opening", "Open the file", "Close")]
    [actions] = Offer(acts, lambda query: ()).found("open")
    assert [entry.text for entry in actions.entries] == ["Open the file", "An opening", "Reopen"]


def test_the_arrows_choose_while_one_types_and_pass_over_titles(palette):
    QTest.keyClicks(palette.field, "culture")
    rows = []
    for _ in range(len(palette.entries) + 2):
        rows.append(palette.list.currentIndex().row())
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert rows[0] == 1
    assert len(set(rows)) == len(palette.entries)
    assert all(palette.list.model().entry(row) for row in rows)


@pytest.mark.dressed
def test_its_rows_are_roomy(palette):
    rows = [row for row in range(palette.list.model().rowCount()) if palette.list.model().entry(row)]
    assert all(palette.list.visualRect(palette.list.model().index(row)).height() >= 38 for row in rows)


def test_the_sheet_of_keys_is_in_groups_and_says_what_keys_always_do(window):
    window.grid.reveal("un-client-trompe")
    window.parts.actions["delete_quote"].trigger()
    groups = dict(window.parts.actions.sheet())
    assert list(groups) == ["File", "Edit", "Assembly", "View", "Deck", "Window", "Help"]
    assert ("Undo", "Ctrl+Z") in groups["Edit"]
    assert ("Keyboard shortcuts", "F1 or ?") in groups["Help"]
    told = [text for lines in groups.values() for text, _ in lines]
    assert sorted(told) == sorted(set(told))
    assert len(told) == len([spec for spec in SPECS if spec.keys])


def test_no_two_actions_share_a_key_in_one_place(window):
    everywhere = [window.parts.actions[spec.id] for spec in SPECS if not spec.local]
    for part in (
        window.grid,
        window.parts.deck.view,
        window.parts.detail,
        window.parts.side.themes,
        window.parts.side.speakers,
    ):
        actions = [*everywhere, *part.actions()]
        keys = [key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty()]
        assert len(keys) == len(set(keys))


def test_every_local_key_has_its_place(window):
    parts = (
        window.grid,
        window.parts.deck.view,
        window.parts.detail,
        window.parts.side.themes,
        window.parts.side.speakers,
    )
    placed = [action for part in parts for action in part.actions()]
    assert all(window.parts.actions[spec.id] in placed for spec in SPECS if spec.local)


@pytest.fixture
def unbound(qapp):
    """Actions that nothing was bound to, and what to bind them to: a note of the ids that are done."""
    parent = QWidget()
    done = []
    acts = {spec.id: partial(done.append, spec.id) for spec in SPECS if not spec.checkable}
    toggles = {spec.id: partial(_note, done, spec.id) for spec in SPECS if spec.checkable}
    yield Actions(parent), acts, toggles, done
    parent.deleteLater()


def _note(done, id: str, on: bool) -> None:
    done.append(f"{id} {on}")


def test_every_declared_action_does_what_is_bound_to_it(unbound):
    actions, acts, toggles, done = unbound
    actions.bind(acts, toggles)
    for spec in SPECS:
        done.clear()
        actions[spec.id].trigger()
        assert done == [f"{spec.id} True" if spec.checkable else spec.id]


def test_a_declared_action_that_is_not_bound_is_an_error(unbound):
    actions, acts, toggles, _ = unbound
    del acts["save"]
    with pytest.raises(ValueError, match="save"):
        actions.bind(acts, toggles)


def test_a_binding_that_is_not_declared_is_an_error(unbound):
    actions, acts, toggles, _ = unbound
    with pytest.raises(ValueError, match="fly"):
        actions.bind({**acts, "fly": print}, toggles)


def test_what_is_turned_on_and_off_is_not_bound_as_done(unbound):
    actions, acts, toggles, _ = unbound
    del toggles["slides"]
    with pytest.raises(ValueError, match="slides"):
        actions.bind({**acts, "slides": print}, toggles)


def test_every_declared_action_of_a_window_is_bound_and_every_binding_declared(window, monkeypatch):
    bound = []
    monkeypatch.setattr(Actions, "bind", lambda self, acts, toggles: bound.extend([*acts, *toggles]))
    bind_actions(window, window.parts)
    assert sorted(bound) == sorted(spec.id for spec in SPECS)


def test_every_action_is_in_a_menu_or_the_palette_and_has_words(window):
    for spec in SPECS:
        action = window.parts.actions[spec.id]
        assert action.text().strip()
        assert action in window.parts.actions.all()
    assert window.parts.actions["keys"].shortcuts()[1] == QKeySequence("?")


def test_ctrl_e_is_left_to_the_window_by_every_field(window):
    """On some systems fields claim it for the end of the line."""
    for field in (window.parts.tool_row.search, window.parts.deck.title, window.parts.detail.takeaway):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        event.accept()
        assert not field.event(event), field
        assert not event.isAccepted(), field


def test_every_action_has_a_picture_that_says_what_it_is_about(window):
    offered = offering_of(window, window.parts).now().fixed
    pictures = {entry.id: entry.icon for entry in offered if entry.kind is Kind.ACTIONS}
    assert [id for id, name in pictures.items() if name == "next" and id != "next"] == []
    assert [name for name in pictures.values() if not (resources() / "icons" / f"{name}.svg").exists()] == []
