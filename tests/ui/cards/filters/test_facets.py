"""The facets in the side panel: what they count, how they open and close, and their chips."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from briefing.core import edits
from briefing.core.model import Briefing, Message, Source, Span, Speaker
from briefing.ui.cards.filters import facet_list
from briefing.ui.cards.filters.facet_list import FacetList
from briefing.ui.cards.filters.filtering import STATES
from tests.perf.core_bench import many
from tests.ui.conftest import chips, shown


def facets(view) -> dict[str, tuple[int, bool]]:
    """Of each value its count, and whether it can be checked."""
    model = view.model()
    rows = range(model.rowCount())
    enabled = Qt.ItemFlag.ItemIsEnabled
    return {
        model.facet(row).id: (model.facet(row).count, bool(model.flags(model.index(row)) & enabled)) for row in rows
    }


def two_sources(briefing):
    sources = (*briefing.sources, Source("livre", "Le livre blanc", "Cigref"))
    first, *others = briefing.messages
    return replace(briefing, sources=sources, messages=(replace(first, source=Span("livre", 0, 0)), *others))


def test_the_states_count_what_is_true_of_the_quotes(window):
    briefing = window.document.briefing
    messages = briefing.messages
    assert facets(window.parts.side.states) == {
        "picked_only": (len(briefing.deck.picks), True),
        "with_takeaway": (sum(bool(message.takeaway) for message in messages), True),
        "with_ask": (sum(bool(message.ask) for message in messages), True),
    }


def test_a_state_that_nothing_has_is_shown_only_while_it_is_checked(window):
    states = window.parts.side.states
    assert "unrecorded" not in facets(states)
    window.filtering.toggle(STATES, "unrecorded")
    assert facets(states)["unrecorded"] == (0, True)
    window.filtering.toggle(STATES, "unrecorded")
    assert "unrecorded" not in facets(states)
    window.document.edit("", edits.change(window.document.briefing, Message, "culture-partage", verbatim=""))
    assert facets(states)["unrecorded"] == (1, True)
    window.filtering.toggle("speakers", "lagoutte")
    assert facets(states)["unrecorded"] == (0, False)


def test_the_states_are_left_out_while_there_is_none(window):
    assert window.parts.side.sections[STATES].isVisible()
    window.document.open(Briefing(), None)
    assert not window.parts.side.sections[STATES].isVisible()


def test_each_state_narrows(window):
    window.document.write("culture-partage", "ask", "")
    window.filtering.toggle(STATES, "with_ask")
    assert "culture-partage" not in shown(window)
    assert len(shown(window)) == 15
    window.filtering.toggle(STATES, "with_ask")
    window.filtering.toggle(STATES, "picked_only")
    assert set(shown(window)) == set(window.document.picks)


def test_a_value_without_a_match_stays_in_sight_and_cannot_be_checked(window):
    before = list(facets(window.parts.side.speakers))
    window.filtering.toggle("organisations", "Danone")
    found = facets(window.parts.side.speakers)
    assert list(found) == before
    assert found["lagoutte"] == (3, True)
    assert found["epinette"] == (0, False)
    view = window.parts.side.speakers
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0)).center())
    assert not window.filtering.filter.speakers


def test_sections_without_a_choice_are_left_out(window):
    assert window.parts.side.sections["organisations"].isVisible()
    assert not window.parts.side.sections["sources"].isVisible()
    window.document.edit("", two_sources(window.document.briefing))
    assert window.parts.side.sections["sources"].isVisible()
    assert facets(window.parts.side.sources) == {"article": (16, True), "livre": (1, True)}
    window.document.stack.undo()
    assert not window.parts.side.sections["sources"].isVisible()


def test_a_section_opens_and_closes_by_keyboard_and_is_remembered(window):
    section = window.parts.side.sections["organisations"]
    assert not window.parts.side.organisations.isVisible()
    assert section.heading.accessibleDescription() == "6 values"
    section.heading.setFocus()
    QTest.keyClick(section.heading, Qt.Key.Key_Space)
    assert window.parts.side.organisations.isVisible()
    assert window.settings.is_open("organisations", usual=False)
    QTest.keyClick(section.heading, Qt.Key.Key_Return)
    assert not window.parts.side.organisations.isVisible()
    assert not window.settings.is_open("organisations", usual=True)


def test_a_long_list_is_closed_until_it_is_asked_for(window):
    window.document.open(many(400), None)
    assert not window.parts.side.speakers.isVisible()
    QTest.mouseClick(window.parts.side.sections["speakers"].heading, Qt.MouseButton.LeftButton)
    assert window.parts.side.speakers.isVisible()


@pytest.mark.parametrize("size", [(1024, 640), (1360, 860)])
def test_every_value_comes_in_sight_by_keyboard(window, qtbot, size):
    window.resize(*size)
    window.parts.actions["side"].setChecked(True)
    window.document.edit("", two_sources(window.document.briefing))
    for section in window.parts.side.sections.values():
        section.open(True)
    qtbot.wait(1)
    for view in (
        window.parts.side.themes,
        window.parts.side.states,
        window.parts.side.speakers,
        window.parts.side.sources,
    ):
        view.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(view, Qt.Key.Key_End)
        row = view.visualRect(view.model().index(view.model().rowCount() - 1))
        assert view.currentIndex().row() == view.model().rowCount() - 1
        place = view.viewport().mapTo(window.parts.side, row.center())
        assert window.parts.side.rect().contains(place)
        assert window.parts.side.childAt(place) is view.viewport()


def test_every_facet_has_a_chip_and_all_are_cleared_at_once(window, qtbot):
    window.document.edit("", two_sources(window.document.briefing))
    filtering = window.filtering
    filtering.set_query("numerique")
    for facet, id in (
        ("themes", "sens"),
        (STATES, "with_takeaway"),
        ("speakers", "epinette"),
        ("organisations", "Groupement des Mousquetaires"),
        ("sources", "livre"),
    ):
        filtering.toggle(facet, id)
    names = [chip.accessibleName().removeprefix("Stop filtering by ") for chip in chips(window)]
    assert names == [
        "Le sens",
        "With a takeaway",
        "Georges Epinette",
        "Groupement des Mousquetaires",
        "Le livre blanc",
        "Clear the search and all filters",
    ]
    chips(window)[-1].click()
    assert not filtering.is_active
    assert len(shown(window)) == 17
    assert chips(window) == []


def test_chips_go_by_keyboard_and_the_focus_stays_with_them(window):
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Return):
        _chips_go_by(window, key)


def _chips_go_by(window, key: Qt.Key) -> None:
    window.filtering.toggle("themes", "sens")
    window.filtering.toggle("themes", "client")
    chips(window)[0].setFocus()
    QTest.keyClick(window.focusWidget(), key)
    assert window.filtering.filter.themes == {"client"}
    assert window.focusWidget() is chips(window)[0]
    QTest.keyClick(window.focusWidget(), key)
    assert not window.filtering.is_active
    assert window.focusWidget() is window.grid


def test_a_chip_says_what_it_filters_by_as_it_is_written(window):
    first = window.document.briefing.speakers[0]
    named = edits.change(window.document.briefing, Speaker, first.id, name="R&D, cœur du sujet")
    window.document.edit("", named)
    window.filtering.toggle("speakers", first.id)
    assert chips(window)[0].text() == "R&&D, cœur du sujet  ×"


@pytest.mark.dressed
def test_many_chips_make_room_for_themselves(window, qtbot):
    before = window.grid.mapTo(window, QPoint()).y()
    window.filtering.toggle("themes", "sens")
    qtbot.wait(1)
    assert window.grid.mapTo(window, QPoint()).y() == before
    for facet, id in (("themes", "cap"), ("themes", "client"), (STATES, "with_ask"), ("speakers", "epinette")):
        window.filtering.toggle(facet, id)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.grid.mapTo(window, QPoint()).y() > before)
    area = window.parts.tool_row.chips.rect()
    qtbot.waitUntil(lambda: all(area.contains(chip.geometry()) for chip in chips(window)))


def test_many_values_of_a_facet_share_a_chip(window):
    for speaker in window.document.briefing.speakers[:4]:
        window.filtering.toggle("speakers", speaker.id)
    window.filtering.toggle("themes", "cap")
    assert [chip.text() for chip in chips(window)] == ["Le cap  ×", "Speakers: 4  ×", "Clear all"]
    chips(window)[1].click()
    assert not window.filtering.filter.speakers
    assert window.filtering.filter.themes == {"cap"}


def test_an_organisation_is_one_however_its_marks_spaces_and_case_are_written(window):
    briefing, view = window.document.briefing, window.parts.side.organisations
    names = {"duverneuil": "L’Oréal", "lagoutte": "L'oréal", "mesnard": "L’\u00a0Oréal "}
    speakers = [replace(one, organisation=names.get(one.id, one.organisation)) for one in briefing.speakers]
    window.document.edit("", replace(briefing, speakers=tuple(speakers)))
    said = [message.id for message in briefing.messages if message.speaker in names]
    assert facets(view)["L’Oréal"] == (len(said), True)
    assert not {"L'oréal", "L’\u00a0Oréal "} & facets(view).keys()
    window.filtering.toggle("organisations", "L’Oréal")
    assert sorted(shown(window)) == sorted(said)


def test_what_is_deleted_filters_no_more(window):
    window.filtering.toggle("speakers", "buffard")
    window.filtering.toggle("organisations", "Cigref")
    briefing = window.document.briefing
    window.document.edit("", replace(briefing, speakers=briefing.speakers[:-1]))
    assert not window.filtering.is_active
    assert len(shown(window)) == 17


def test_the_cards_are_painted_before_the_counts(window, qtbot):
    told = []
    window.parts.side.speakers.model().dataChanged.connect(lambda *_: told.append("counts"))
    window.grid.painted.connect(lambda: told.append("cards"))
    window.filtering.set_query("client")
    qtbot.waitUntil(lambda: "counts" in told)
    assert told == ["cards", "counts"]


def test_other_counts_lay_nothing_out_in_the_side_bar(window, qtbot):
    laid_out = []

    class Eye(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.LayoutRequest:
                laid_out.append(watched)
            return False

    eye, themes = Eye(), window.parts.side.themes
    themes.parentWidget().installEventFilter(eye)
    before = facets(themes)
    with qtbot.waitSignal(window.filtering.settled):
        window.filtering.set_query("client")
    qtbot.wait(1)
    assert facets(themes) != before
    assert laid_out == []
    briefing = window.document.briefing
    window.document.edit("", replace(briefing, themes=briefing.themes[1:]))
    qtbot.wait(1)
    assert laid_out


def test_a_new_briefing_brings_its_own_values(window):
    anew = replace(window.document.briefing, speakers=(Speaker("x", "Xavier"),), themes=(), messages=())
    window.document.open(anew, None)
    assert facets(window.parts.side.speakers) == {"x": (0, False)}
    assert facets(window.parts.side.themes) == {}
    assert not window.parts.side.sections["organisations"].isVisible()


def test_a_name_that_is_shown_whole_stays_so_when_it_is_chosen(window, qtbot, monkeypatch):
    drawn: set[str] = set()

    def elided(painter, text, _at, width, **_):
        drawn.add(QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width))

    def names(width: int) -> set[str]:
        drawn.clear()
        view.resize(width, view.sizeHint().height())
        view.grab()
        return drawn & whole

    monkeypatch.setattr(facet_list.texts, "elided", elided)
    view = FacetList(window.parts.side.speakers.model(), "Voices")
    qtbot.addWidget(view)
    whole = {speaker.name for speaker in window.document.briefing.speakers}
    widths = range(150, 260, 5)
    plain = [names(width) for width in widths]
    assert plain[0] < plain[-1] == whole
    for speaker in window.document.briefing.speakers:
        window.filtering.toggle("speakers", speaker.id)
    assert [names(width) for width in widths] == plain
