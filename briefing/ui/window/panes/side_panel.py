"""The side panel: the crossing, theme by theme, then all else that the cards can be narrowed by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.cards.filters.editable_list import EditableList
from briefing.ui.cards.filters.facet_list import FacetList
from briefing.ui.cards.filters.facets import FacetsModel
from briefing.ui.cards.filters.filtering import STATES
from briefing.ui.cards.filters.theme_list import ThemeList
from briefing.ui.common.actions import Actions
from briefing.ui.common.settings import Settings
from briefing.ui.style.route import shore
from briefing.ui.style.stamps import stamps
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import tool_button
from briefing.ui.widgets.section import Section

_MANY = 40
"""A list longer than this is closed until it is asked for."""
_ON_RAIL = ("themes", "speakers")
_RAIL, _NARROWEST, _WIDEST = 54, 196, 480
"""Pixels."""
_ASIDE = ("organisations", "sources")
"""The facets that are closed until they are asked for."""
_LEAST = {STATES: 1, "organisations": 2, "sources": 2}
"""With fewer values a section is left out: there is nothing to choose."""


class SidePanel(QWidget):
    """Filters by the values of ``facets``; themes and speakers can be edited in place.

    Which sections are open is remembered in the settings.
    """

    def __init__(self, facets: Mapping[str, FacetsModel], settings: Settings, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self._settings = settings
        self._facets = facets
        self._page, self._area = QWidget(), QScrollArea()
        self.themes = ThemeList(facets["themes"], facets["themes"].title)
        self.speakers = EditableList(facets["speakers"], facets["speakers"].title)
        self.states, self.organisations, self.sources = (
            FacetList(facets[name], facets[name].title) for name in (STATES, "organisations", "sources")
        )
        views: dict[str, FacetList] = {
            STATES: self.states,
            "speakers": self.speakers,
            "organisations": self.organisations,
            "sources": self.sources,
        }
        self.sections = self._sections(views, actions)
        self.is_folded = False
        self._compose()
        for name, section in self.sections.items():
            self._follow(name, section, facets[name])
        for view in (self.themes, *views.values()):
            view.selectionModel().currentChanged.connect(partial(self._reach, view))

    def _sections(self, views: Mapping[str, FacetList], actions: Actions) -> dict[str, Section]:
        """That of the themes, and of each of the ``views``, by their names."""
        crossing = Section(self.tr("Themes"), Shore(near=True), self.themes, Shore(near=False))
        sections = {"themes": crossing} | {
            name: Section(self._facets[name].title, view) for name, view in views.items()
        }
        for name, add in (("themes", "add_theme"), ("speakers", "add_speaker")):
            sections[name].head.addWidget(tool_button(actions[add], 16))
        return sections

    def fold(self, is_folded: bool) -> None:
        """Be a rail, with the course and the voices' initials, or whole again."""
        self.is_folded = is_folded
        self.setMinimumWidth(_RAIL if is_folded else _NARROWEST)
        self.setMaximumWidth(_RAIL if is_folded else _WIDEST)
        self._page.setMaximumWidth(_RAIL - 1 if is_folded else _WIDEST)
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_folded else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(bars)
        for section in self.sections.values():
            section.fold(is_folded)
        if below := self._foot.parentWidget():
            below.setVisible(not is_folded)
        for name, model in self._facets.items():
            self._fit(name, model)

    def _compose(self) -> None:
        self._page.setObjectName("side_page")
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self._area.setWidget(self._page)
        self._area.setWidgetResizable(True)
        self._area.setMinimumWidth(_RAIL - 1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 1, 0)
        self._around.addWidget(self._area)
        below = QWidget()
        self._foot = QVBoxLayout(below)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._around.addWidget(below)

    def add_foot(self, part: QWidget) -> None:
        """Have ``part`` in sight under the lists."""
        self._foot.addWidget(part)

    def _follow(self, name: str, section: Section, model: FacetsModel) -> None:
        """Show the section as its number of values asks for, now and when that changes."""
        for signal in (model.rowsInserted, model.rowsRemoved):
            signal.connect(partial(self._fit, name, model))
        section.turned.connect(partial(self._settings.set_open, name))
        self._fit(name, model)

    def _fit(self, name: str, model: FacetsModel, *_: object) -> None:
        section, count = self.sections[name], model.rowCount()
        section.heading.set_count(count)
        section.setVisible(name in _ON_RAIL if self.is_folded else count >= _LEAST.get(name, 0))
        usual = name not in _ASIDE and count <= _MANY
        section.open(self.is_folded or self._settings.is_open(name, usual=usual))

    def _reach(self, view: FacetList, *_: QModelIndex) -> None:
        """Have the current value of ``view`` in sight."""
        place = view.visualRect(view.currentIndex())
        at = view.viewport().mapTo(self._page, place.center())
        self._area.ensureVisible(at.x(), at.y(), 0, place.height())


class Shore(QWidget):
    """The bank the course leaves, or the one where it lands."""

    def __init__(self, *, near: bool) -> None:
        super().__init__()
        self._near = near
        self.setFixedHeight(18)

    def sizeHint(self) -> QSize:
        return QSize(100, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at, colour = QPointF(27, 9 if self._near else 5), tokens().accents[0 if self._near else -1]
        area = QRectF(0, 0, 2 * at.x(), self.height())
        stamps(self.devicePixelRatioF()).put(painter, ("bank", colour), area, lambda on: shore(on, at, 30, colour))
        painter.end()
