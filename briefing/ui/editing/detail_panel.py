"""The detail: a quote whole, who said it, and what it means and asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.core.cuts.confirming import losses, unconfirmed
from briefing.core.diagnostics import Grade
from briefing.core.model import Message
from briefing.core.quotes.verify import fairness, state
from briefing.core.recordings import clock, link_to
from briefing.core.trust import State, opening, term
from briefing.ui.cards.states import state_words
from briefing.ui.common.actions import Actions
from briefing.ui.common.languages import moment_shown
from briefing.ui.document.document import Document
from briefing.ui.editing.ask_fields import AskFields
from briefing.ui.editing.names import owners_of
from briefing.ui.editing.opening_field import OpeningField
from briefing.ui.style.fonts import words_font
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import tool_button
from briefing.ui.widgets.elided_label import ElidedLabel
from briefing.ui.widgets.empty_state import EmptyState
from briefing.ui.widgets.flow import FlowLayout, ScrolledColumn
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.fields import TextField
from briefing.ui.widgets.forms.form import named, narrow
from briefing.ui.widgets.quote_label import QuoteLabel, escaped
from briefing.ui.widgets.texts import breakable, sized


class DetailPanel(QWidget):
    """Shows one message, and edits its takeaway and its ask. Out of sight, it is filled once it comes in sight."""

    toggled = Signal(list)

    def __init__(self, document: Document, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("detail")
        self._document = document
        self._id = ""
        self.quote = QuoteLabel()
        self._theme, self._name, self._position = ElidedLabel(), QLabel(), QLabel()
        self._shown, self._unfair = QLabel(), QLabel()
        self._moment = QLabel()
        self._context, self._proof, self._warning = QLabel(), QLabel(), QLabel()
        self.keep_meaning = QPushButton(self.tr("The meaning is &kept"))
        self.takeaway = TextField(lambda text, visit: self._write("takeaway", text, visit))
        self.ask = TextField(lambda text, visit: self._write("ask", text, visit))
        self.asked = AskFields(self._write, lambda field, value: document.choose(self._id, field, value))
        self.form = DropDown()
        self.opening = OpeningField()
        self.mark = QPushButton()
        self._several: QWidget | None = None
        self._stack = QStackedLayout(self)
        self._compose(actions)
        self._dress()
        document.changed.connect(self._refresh)
        document.left.connect(self.forget)
        self._refresh()

    @property
    def id(self) -> str:
        """The message shown, empty for none."""
        return self._id

    def selected(self) -> tuple[int, int]:
        """The words selected in the quote, as start and end in its characters."""
        return self.quote.selected()

    def enter_quote(self) -> None:
        """Have the quote's words selected by the arrow keys, or the mouse."""
        self.quote.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_message(self, id: str) -> None:
        if id != self._id:
            self.asked.settle()
            self._id = id
            self.takeaway.new_visit()
            self.ask.new_visit()
            self._refresh()

    def forget(self) -> None:
        """Show none, and write no more: another document comes."""
        self._id = ""
        self._turn()

    @property
    def is_of_several(self) -> bool:
        """Whether it shows a page of several quotes, not one of them."""
        return self._several is not None

    def show_several(self, page: QWidget | None) -> None:
        """Show ``page`` instead of a quote, or quotes again."""
        if page and self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._several = page
        self._turn()

    def showEvent(self, event: QShowEvent) -> None:
        self._dress()  # under a stylesheet, as in a second window, fonts are lost on the way to their place
        self._refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        elif event.type() == QEvent.Type.PaletteChange and (message := self._message()):
            self._tint(message)

    def _compose(self, actions: Actions) -> None:
        empty = EmptyState()
        hint = self.tr("Choose a card to read it in full, and to say what it means for you.")
        empty.say(self.tr("No quote chosen"), hint)
        area = ScrolledColumn()
        area.setWidget(self._page(actions))
        self._stack.addWidget(area)
        self._stack.addWidget(empty)

    def _page(self, actions: Actions) -> QWidget:
        page = QWidget()
        page.setObjectName("detail_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 16, 16)
        column.setSpacing(8)
        self._add_words(column, actions)
        self._add_voice(column)
        self._add_meaning(column)
        column.addStretch(1)
        self._behave()
        return page

    def _add_words(self, column: QVBoxLayout, actions: Actions) -> None:
        """The quote, and what is done with its words."""
        column.addLayout(self._head(actions))
        column.addWidget(self.quote)
        column.addWidget(self._shown)
        column.addLayout(self._cutting(actions))
        for part in (self.opening, self._unfair, self.keep_meaning):
            column.addWidget(part)
        column.addSpacing(4)

    def _add_voice(self, column: QVBoxLayout) -> None:
        """Who said it, when and where, and how far that is proved."""
        for label in (self._name, self._position, self._moment, self._warning, self._proof, self._context):
            column.addWidget(label)
        column.addSpacing(8)

    def _add_meaning(self, column: QVBoxLayout) -> None:
        """What it means and asks, and how the deck shows it."""
        column.addLayout(named(self.tr("What it &means for us"), self.takeaway))
        column.addSpacing(4)
        column.addLayout(named(self.tr("What we as&k of you"), self.ask))
        column.addSpacing(4)
        column.addWidget(self.asked)
        column.addSpacing(4)
        column.addLayout(self._shown_as())
        column.addSpacing(4)
        column.addWidget(self.mark)

    def _head(self, actions: Actions) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._theme, 1)
        for id in ("edit_quote", "copy", "previous", "next"):
            head.addWidget(tool_button(actions[id]))
        return head

    def _cutting(self, actions: Actions) -> FlowLayout:
        """What can be done with the words selected in the quote."""
        row = FlowLayout(0)  # one row in French, in the narrowest panel
        row.addWidget(tool_button(actions["stress"]))
        for id in ("strike", "restore", "clarify"):
            button = tool_button(actions[id])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setObjectName("word")
            row.addWidget(button)
        return row

    def _shown_as(self) -> QVBoxLayout:
        """How the deck is to show the quote."""
        forms = {
            "": self.tr("Automatic"),
            "quote": self.tr("Alone"),
            "long": self.tr("As a long quote"),
            "pair": self.tr("Beside the next one"),
            "wall": self.tr("On a wall of quotes"),
            "chart": self.tr("With charts after its theme"),
            "none": self.tr("Not at all"),
        }
        for value, text in forms.items():
            self.form.addItem(text, value)
        narrow(self.form)
        self.form.activated.connect(lambda: self._document.choose(self._id, "slide", str(self.form.currentData())))
        return named(self.tr("This s&lide"), self.form)

    def _behave(self) -> None:
        for label in (self._shown, self._unfair, self._position, self._context, self._warning, self._proof, self._name):
            label.setWordWrap(True)
        self._shown.setObjectName("muted")
        self._unfair.setObjectName("warning")
        self._position.setObjectName("muted")
        self._context.setObjectName("muted")
        self._moment.setObjectName("muted")
        self._moment.setOpenExternalLinks(True)
        self._warning.setObjectName("warning")
        self._proof.setObjectName("muted")
        self.mark.clicked.connect(lambda: self.toggled.emit([self._id]))

    def _dress(self) -> None:
        base = QApplication.font()
        self._name.setFont(sized(base, 1, bold=True))
        self._theme.setFont(sized(base, 0, bold=True))
        self.takeaway.setPlaceholderText(self.tr("What your executives should remember of it"))
        self.ask.setPlaceholderText(self.tr("The decision or the action expected of them"))
        if message := self._message():
            self.quote.setFont(words_font(message.is_paraphrase, 5))
            self._tint(message)

    def _message(self) -> Message | None:
        return self._document.briefing.message_by_id.get(self._id)

    def _refresh(self) -> None:
        message = self._message()
        self._turn()
        if message is None:
            self._id = ""  # what is gone is not shown again when it comes back, nor written to
        elif self.isVisible():
            self._show(message)

    def _show(self, message: Message) -> None:
        self.quote.setFont(words_font(message.is_paraphrase, 5))
        self.quote.show_message(message)
        self._show_cut(message)
        self.opening.show_message(message)
        speaker = self._document.briefing.speaker_of(message)
        self._fill(self._name, speaker.name if speaker else "")
        self._fill(self._position, speaker.position if speaker else "")
        self._fill(self._moment, self._said_at(message))
        self._fill(self._context, message.context)
        self._show_state(state(self._document.proved, message))
        self.takeaway.show_text(message.takeaway)
        self.ask.show_text(message.ask)
        self.form.setCurrentIndex(max(0, self.form.findData(message.slide)))
        self.asked.language = self._document.language
        self.asked.show_message(message, owners_of(self._document.briefing))
        picked = message.id in self._document.picks
        self.mark.setText(self.tr("Remove from the deck") if picked else self.tr("Pick for the deck"))
        self._tint(message)

    def _turn(self) -> None:
        if self._several:
            self._turn_to_several(self._several)
        else:
            self._stack.setCurrentIndex(0 if self._message() else 1)

    def _turn_to_several(self, page: QWidget) -> None:
        """Show ``page``. Qt would hand the keys to its first field, where what was meant for one quote changes all."""
        before, focused = self._stack.currentWidget(), self.window().focusWidget()
        had_keys = before and focused and before is not page and before.isAncestorOf(focused)
        self._stack.setCurrentWidget(page)
        if had_keys:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_cut(self, message: Message) -> None:
        """What the deck shows of the quote, what is wrong with that or to be confirmed, and who confirmed it."""
        lines = [self.tr("In the deck: {words}").format(words=message.shown)] if message.shown else []
        if message.confirmed:
            by, on = message.confirmed.by, moment_shown(message.confirmed.on)
            told = (
                self.tr("The meaning is kept: confirmed by {by}, {on}") if by else self.tr("The meaning is kept: {on}")
            )
            lines.append(told.format(by=by, on=on))
        self._fill(self._shown, "\n".join(lines))
        proof, lost = fairness(message), unconfirmed(message)
        grade, what = Grade.NOT_SAID, "" if proof.proved else proof.what
        if lost:
            grade, what = Grade.TO_CONFIRM, self.tr("the cut leaves out {losses}").format(losses=losses(lost))
        told = self.tr("⚠ {grade}: {what}").format(grade=opening(term(grade)), what=what)
        self._fill(self._unfair, told if what else "")
        self.keep_meaning.setVisible(bool(lost))

    def _show_state(self, known: State) -> None:
        words = state_words(known)
        self._fill(self._warning, f"⚠ {words}" if known is State.CHANGED else "")
        self._fill(self._proof, "" if known is State.CHANGED else words)

    def _tint(self, message: Message) -> None:
        theme = self._document.briefing.theme_of(message)
        ink = tokens().accent_ink(self._document.briefing.accent_by_theme.get(message.theme, -1))
        tinted = self._theme.palette()
        tinted.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        self._theme.setPalette(tinted)
        self._theme.show_text(f"●\u00a0 {theme.title}" if theme else "")

    def _said_at(self, message: Message) -> str:
        """When it is said, as a link where the recording has a web address."""
        if message.at is None:
            return ""
        source = self._document.briefing.source_by_id.get(message.source.id) if message.source else None
        link = link_to(source.recording, message.at) if source else ""
        time = clock(message.at)
        return f'<a href="{escaped(link)}">{time}</a>' if link else time

    def _fill(self, label: QLabel, text: str) -> None:
        label.setText(breakable(text))
        label.setVisible(bool(text))

    def _write(self, field: str, text: str, visit: int) -> None:
        if self._id:
            self._document.write(self._id, field, text, visit)
