"""The deck panel: its title, the picks in order, and what the export needs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.core.queries.outline import sections
from briefing.ui.common.actions import Actions
from briefing.ui.common.counts import counted
from briefing.ui.common.settings import Settings
from briefing.ui.deck.deck_view import DeckView
from briefing.ui.deck.guidance_button import GuidanceButton
from briefing.ui.deck.model import DeckModel
from briefing.ui.document.document import Document
from briefing.ui.templates.template_box import TemplateBox
from briefing.ui.widgets.buttons import SILENT, tool_button
from briefing.ui.widgets.empty_state import EmptyState
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.fields import LineField
from briefing.ui.widgets.forms.form import named
from briefing.ui.widgets.section import Section

if TYPE_CHECKING:
    from briefing.ui.deck.titles_view import TitlesView
    from briefing.ui.preview.previewing import Slide

_OPTIONS = "deck_options"
_LOW = 560
"""Pixels of height under which the options start folded: the list then has room for four picks."""
_FORMER = {"full": "story"}
"""Narratives by their names of the first version."""


class DeckPanel(QWidget):
    """Shows and edits the deck of the document."""

    pick_all_requested = Signal()

    def __init__(self, document: Document, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("deck")
        self._document = document
        self._settings = settings
        self.view = DeckView(DeckModel(document))
        self.title = LineField(lambda text, visit: document.set_option("title", text, visit))
        self.template = TemplateBox()
        self.language = DropDown()
        self.narrative = DropDown()
        self.summary = QLabel()
        self.guidance = GuidanceButton(document, actions["checklist"])
        self._empty = EmptyState()
        self._stack = QStackedLayout()
        self._titles: TitlesView | None = None
        self._quotes: dict[str, str] = {}
        self._are_titles = False
        self._compose(actions)
        self._name()
        self._fill_choices()
        self.language.activated.connect(lambda: self._choose("language", self.language))
        self.narrative.activated.connect(lambda: self._choose("narrative", self.narrative))
        document.changed.connect(self._show)
        self._show()

    def show_titles(self, shown: bool) -> None:
        """List the titles of the slides instead of the quotes, or the quotes again."""
        if shown and self._titles is None:
            from briefing.ui.deck.titles_view import TitlesView  # not for the first frame

            self._titles = TitlesView(self._document)
            self._titles.hear(self._quotes)
            self._stack.addWidget(self._titles)
        self._are_titles = shown
        self._show()

    def hear(self, slides: Iterable[Slide]) -> None:
        """Take in the slides of the deck as they are shown: the titles that are a quote are listed so."""
        self._quotes = {slide.quote: slide.title for slide in slides if slide.quote}
        if self._titles:
            self._titles.hear(self._quotes)

    @property
    def titles(self) -> TitlesView | None:
        """The list of titles, once it was shown."""
        return self._titles

    def choices(self) -> list[tuple[str, QComboBox]]:
        """What the deck is made with, each by its name."""
        return [(box.accessibleName(), box) for box in (self.template, self.language, self.narrative)]

    def _compose(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        top, foot = QHBoxLayout(), QVBoxLayout()
        top.setSpacing(2)
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self.title, 1)
        for id in ("titles", "deck_settings"):
            top.addWidget(tool_button(actions[id]))
        foot.setContentsMargins(16, 8, 16, 14)
        foot.setSpacing(10)
        foot.addWidget(self.summary)
        foot.addWidget(self.guidance)
        self.options = self._options()
        foot.addWidget(self.options)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)

    def _options(self) -> Section:
        """What the deck is made with, which gives way to the picks in a low window."""
        page = QWidget()
        form = QGridLayout(page)
        form.setContentsMargins(0, 4, 0, 4)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(10)
        template, language, narrative = self.tr("&Template"), self.tr("Deck &language"), self.tr("&Narrative")
        form.addLayout(named(template, self.template), 0, 0, 1, 2)
        form.addLayout(named(narrative, self.narrative), 1, 0)
        form.addLayout(named(language, self.language), 1, 1)
        section = Section(self.tr("Template and language"), page, left=1)
        section.turned.connect(partial(self._settings.set_open, _OPTIONS))
        return section

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.options.open(self._settings.is_open(_OPTIONS, usual=self.height() >= _LOW))

    def _name(self) -> None:
        self.summary.setObjectName("muted")
        for name, box in (("language", self.language), ("narrative", self.narrative)):
            box.setObjectName(name)
        self.title.setPlaceholderText(self.tr("Title of the deck"))
        self.title.setAccessibleName(self.tr("Title of the deck"))
        self.title.setAccessibleDescription(SILENT)
        self.language.setAccessibleName(self.tr("Deck language"))
        self.narrative.setAccessibleName(self.tr("Narrative"))
        self.language.setToolTip(self.tr("The language of the deck’s own words; quotes stay as they were said."))

    def _fill_choices(self) -> None:
        self.language.addItem(self.tr("French"), "fr")
        self.language.addItem(self.tr("English"), "en")
        for name, text, hint in (
            (
                "board",
                self.tr("Board"),
                self.tr("The sentence to remember, one slide per theme, the decisions; the quotes in the appendix"),
            ),
            ("story", self.tr("Story"), self.tr("One quote per slide, for a speech")),
            ("short", self.tr("Short"), self.tr("The sentence to remember, the three strongest themes, the decisions")),
            ("onepage", self.tr("One page"), self.tr("All on one page, to hand out")),
        ):
            self.narrative.addItem(text, name)
            self.narrative.setItemData(self.narrative.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)

    def _choose(self, option: str, box: QComboBox) -> None:
        self._document.set_option(option, str(box.currentData()))

    def _show(self) -> None:
        briefing = self._document.briefing
        self.title.show_text(briefing.deck.title)
        self.language.setCurrentIndex(self.language.findData(self._document.language))
        narrative = _FORMER.get(briefing.deck.narrative, briefing.deck.narrative)
        self.narrative.setCurrentIndex(max(0, self.narrative.findData(narrative)))
        parts = sections(briefing)
        quotes = counted([message for part in parts for message in part.messages])
        themes = sum(part.theme is not None for part in parts)
        counts = [quotes, self.tr("%n themes", "", themes)] if themes else [quotes]
        self.summary.setText(" · ".join(counts) if parts else self.tr("No quote yet"))
        self._stack.setCurrentIndex(2 if self._are_titles else 0 if parts else 1)
        if not parts:
            self._invite()

    def _invite(self) -> None:
        if self._document.briefing.messages:
            self._empty.say(
                self.tr("The deck starts here"),
                self.tr("Click the “+” of a quote, or press Space: it finds its place in the deck."),
                (self.tr("Pick every quote"), self.pick_all_requested.emit),
            )
        else:
            self._empty.say(self.tr("No deck yet"), self.tr("Quotes come here once they are picked."))
