"""How a quote opens that begins in the middle of its sentence, for the user to say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.core.model import Message
from briefing.core.quotes.opening import Opening, opened, opens_amid
from briefing.core.quotes.shortening import opening_of
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.form import named, narrow

_WORDS = 3
"""What is shown of a quote to tell one opening from another."""


class OpeningField(QWidget):
    """A choice of openings, seen only where a quote begins with a small letter. ``chosen`` has the opening."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.choice = DropDown()
        narrow(self.choice)
        self.choice.activated.connect(lambda: self.chosen.emit(self.choice.currentData()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(named(self.tr("How the quote o&pens"), self.choice))

    def show_message(self, message: Message) -> None:
        """Offer the openings of a message's quote, its own chosen."""
        self.setVisible(opens_amid(message.quote))
        if self.isHidden():
            return
        start = " ".join(message.quote.split()[:_WORDS])
        self.choice.clear()
        for opening in Opening:
            self.choice.addItem(f"{opened(start, opening)}…", opening)
        self.choice.setCurrentIndex(self.choice.findData(opening_of(message.quote, message.shown)))
