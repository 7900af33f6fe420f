"""A cut that may turn the meaning, shown before it is made: who makes it says whether the meaning is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from briefing.core.cuts.confirming import losses, unconfirmed
from briefing.core.model import Message
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.forms.form import FormDialog
from briefing.ui.widgets.quote_label import QuoteLabel


class CutDialog(FormDialog):
    """Shows ``message`` as it would be cut. Accepted, it is cut; ``is_confirmed`` says that its meaning is kept."""

    def __init__(self, parent: QWidget, message: Message) -> None:
        super().__init__(parent, self.tr("Does this cut keep the meaning?"), self.tr("The meaning is &kept"))
        self.setMinimumWidth(560)
        self.is_confirmed = True
        self._quote = QuoteLabel()
        self._quote.setFont(serif(self.font().pointSizeF() + 3))
        self._quote.show_message(message)
        words = self.tr("The cut leaves out {losses}.").format(losses=losses(unconfirmed(message)))
        self._warning, self._note = QLabel(words), QLabel()
        self._warning.setObjectName("warning")
        self._note.setObjectName("muted")
        self._note.setText(
            self.tr("The briefing records who confirms; until then every export says that it is to be confirmed.")
        )
        for label in (self._warning, self._note):
            label.setWordWrap(True)
        for place, label in enumerate((self._quote, self._warning, self._note), 1):
            self.column.insertWidget(place, label)
        self.later = self.buttons.addButton(self.tr("Cut, confirm &later"), QDialogButtonBox.ButtonRole.ActionRole)
        self.later.clicked.connect(self._leave_open)
        self.finish()
        self.later.setDefault(True)  # Enter, pressed unread, confirms nothing
        self.later.setFocus()

    @property
    def words(self) -> str:
        """What it says of the cut."""
        return self._warning.text()

    def _leave_open(self) -> None:
        self.is_confirmed = False
        self.accept()
