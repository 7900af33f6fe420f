"""The deck's own texts, its language and its narrative: each is taken at once, and undone like everything else."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from briefing.ui.deck.narrative_choice import NarrativeChoice
from briefing.ui.document.document import Document
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.fields import LineField, TextField
from briefing.ui.widgets.forms.form import named

_WIDTH = 480


class SettingsPanel(QWidget):
    """Shows and edits the texts of the deck of ``document``. ``left`` says that the user is done with it.

    ``order`` is that in which Tab goes through it.
    """

    left = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Deck settings"))
        self.setMinimumWidth(_WIDTH)
        self._document = document
        self._lines: dict[str, LineField] = {}
        self.order: list[QWidget] = []
        self.answer = TextField(lambda text, visit: document.set_option("answer", " ".join(text.splitlines()), visit))
        self.language, self.narrative = DropDown(), NarrativeChoice()
        for code, name in (("fr", self.tr("French")), ("en", self.tr("English"))):
            self.language.addItem(name, code)
        self.language.activated.connect(lambda: document.set_option("language", str(self.language.currentData())))
        self.narrative.chosen.connect(lambda name: document.set_option("narrative", name))
        self._column, self._rows = QVBoxLayout(self), QGridLayout()
        self._compose()
        document.changed.connect(self._show)
        self._show()

    def line(self, option: str) -> LineField:
        """The field of "title", "subtitle", "audience", "author", "date" or "classification"."""
        return self._lines[option]

    def _compose(self) -> None:
        heading = QLabel(self.tr("Deck settings"))
        heading.setFont(serif(self.font().pointSizeF() + 5))
        self._column.setContentsMargins(22, 14, 22, 20)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(close := self._close_button())
        self._column.addLayout(head)
        self._column.addLayout(self._rows)
        self._add_fields()
        self._column.addStretch(1)
        lines = list(self._lines.values())
        narratives = self.narrative.findChildren(QToolButton)
        self.order = [lines[0], self.answer, *lines[1:], self.language, *narratives, close]
        for one, other in pairwise(self.order):
            QWidget.setTabOrder(one, other)
        self.setFocusProxy(lines[0])

    def _add_fields(self) -> None:
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(12)
        for column in range(2):
            self._rows.setColumnStretch(column, 1)
        self._add(named(self.tr("&Title"), self._field("title", self.tr("As the cover shows it"))))
        self.answer.setPlaceholderText(self.tr("What the board should know when it has read nothing else"))
        self._add(named(self.tr("The &one sentence to remember"), self.answer))
        self._add(named(self.tr("&Subtitle"), self._field("subtitle", "")))
        self._add(
            named(self.tr("&Audience"), self._field("audience", self.tr("Executive committee"))),
            named(self.tr("A&uthor"), self._field("author", self.tr("You, or your department"))),
        )
        self._add(
            named(self.tr("&Date"), self._field("date", self.tr("As the cover shows it"))),
            named(self.tr("Mar&k on every slide"), self._field("classification", self.tr("C2, TLP:AMBER…"))),
        )
        self._add(named(self.tr("&Language of the deck"), self.language))
        self._add(named(self.tr("&Narrative"), self.narrative))

    def _close_button(self) -> QToolButton:
        from briefing.ui.style.icons import icon

        button = QToolButton()
        button.setIcon(icon("close", tokens().ink))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(self.tr("Close (Esc)"))
        button.setAccessibleName(self.tr("Close"))
        button.clicked.connect(self.left)
        return button

    def _field(self, option: str, hint: str) -> LineField:
        field = LineField(lambda text, visit: self._document.set_option(option, text, visit))
        field.setPlaceholderText(hint)
        self._lines[option] = field
        return field

    def _add(self, field: QVBoxLayout, beside: QVBoxLayout | None = None) -> None:
        """A field, and another beside it: those of all rows stand below each other, however long their names."""
        row = self._rows.rowCount()
        self._rows.addLayout(field, row, 0, 1, 1 if beside else 2)
        if beside:
            self._rows.addLayout(beside, row, 1)

    def _show(self) -> None:
        deck = self._document.briefing.deck
        self.answer.show_text(deck.answer)
        self.language.setCurrentIndex(self.language.findData(self._document.language))
        self.narrative.show_narrative(deck.narrative)
        for option, field in self._lines.items():
            field.show_text(getattr(deck, option))
