"""A quote and its attribution: written, or changed by hand with a calm word on its truth."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.core import edits
from briefing.core.edits import Draft
from briefing.core.model import Briefing, Message, Source
from briefing.core.quotes.verify import state
from briefing.core.trust import State
from briefing.core.units import characters, units
from briefing.ui.cards.states import state_words
from briefing.ui.editing.names import sources_of, speakers_of, themes_of
from briefing.ui.style.fonts import words_font
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.forms.choice_box import ChoiceBox
from briefing.ui.widgets.forms.fields import RawTextEdit, text_of
from briefing.ui.widgets.forms.form import FormDialog
from briefing.ui.widgets.texts import span_of

_QUOTE_LINES = 5


class QuoteDialog(FormDialog):
    """Edits ``message``; one without an id is to be added. ``another`` asks to add it and to go on writing."""

    another = Signal()
    offers_draft = True

    def __init__(self, parent: QWidget, briefing: Briefing, message: Message) -> None:
        is_new = not message.id
        title = self.tr("Add a quote") if is_new else self.tr("Edit the quote")
        super().__init__(parent, title, self.tr("Add") if is_new else self.tr("Save"))
        self.setMinimumWidth(600)
        self._briefing = briefing
        self._message = message
        self.quote, self._note, self._warning = RawTextEdit(), QLabel(), QLabel()
        self.put_back = QPushButton(self.tr("&Put the source’s words back"))
        self.vouch = QCheckBox(self.tr("These &are the source’s words: I corrected the copy"))
        self.paraphrase = QCheckBox(self.tr("Pa&raphrase: not the speaker’s own words, never in quotation marks"))
        self.speaker, self.theme = ChoiceBox(self.tr("Unknown speaker")), ChoiceBox(self.tr("No theme"))
        self.source = ChoiceBox(self.tr("No source"))
        self._compose()
        self.emphasis = self._add_emphasis()
        self.context = self.add_line(self.tr("&Context"), message.context, self.tr("What it was said about"))
        self.add_field(self.tr("S&ource"), self.source)
        self.finish()
        self._fill()
        self._connect()
        if is_new:
            self._offer_another()
        self._judge()

    @property
    def draft(self) -> Draft:
        """What is written now."""
        return Draft(
            self._words(),
            self.speaker.name(),
            self.theme.name(),
            self.source.name(),
            self.text(self.emphasis),
            self.text(self.context),
            vouched=self.vouch.isChecked(),
            kind="paraphrase" if self.paraphrase.isChecked() else "",
        )

    def as_draft(self) -> Draft:
        return self.draft

    def take_draft(self, draft: Draft) -> None:
        """Have in it what was written before: changes of the message, to be kept or thrown away."""
        self.begin()
        self.quote.setPlainText(draft.quote)
        for box, name in ((self.speaker, draft.speaker), (self.theme, draft.theme), (self.source, draft.source)):
            box.take(name.id)
            if box.currentText() != name.words:
                box.setEditText(name.words)
        self.emphasis.setText(draft.emphasis)
        self.context.setText(draft.context)
        self.paraphrase.setChecked(draft.kind == "paraphrase")
        self.vouch.setChecked(draft.vouched)
        self._judge()

    @property
    def verdict(self) -> str:
        """What it says of the words as they are now, "" for nothing."""
        return next((label.text() for label in (self._note, self._warning) if not label.isHidden()), "")

    def take_up(self, briefing: Briefing) -> None:
        """Go on with what is written, in what the briefing has become."""
        self._briefing = briefing
        self._offer_names()
        self._judge()

    def go_on(self, briefing: Briefing) -> None:
        """Start another quote of the same speaker, theme and source."""
        self.take_up(briefing)
        for field in (self.quote, self.emphasis, self.context):
            field.clear()
        self.quote.setFocus()

    def _compose(self) -> None:
        self.quote.setTabChangesFocus(True)
        self.quote.setFixedHeight(self.quote.fontMetrics().lineSpacing() * _QUOTE_LINES + 18)
        self.quote.setPlaceholderText(self.tr("The words, exactly as they were said"))
        self._note.setObjectName("muted")
        self._warning.setObjectName("warning")
        kept = self.vouch.sizePolicy()
        kept.setRetainSizeWhenHidden(bool(self._message.id))
        self.vouch.setSizePolicy(kept)
        self.put_back.setAutoDefault(False)
        below, whole = QHBoxLayout(), QVBoxLayout()
        below.setSpacing(8)
        below.addStrut(self.put_back.sizeHint().height())  # the dialog stays as it is when that comes
        for label in (self._note, self._warning):
            label.setWordWrap(True)
            below.addWidget(label, 1)
        below.addWidget(self.put_back)
        whole.setSpacing(6)
        whole.addWidget(self.quote)
        whole.addLayout(below)
        whole.addWidget(self.vouch)
        whole.addWidget(self.paraphrase)
        self.quote.setAccessibleName(self.tr("Quote"))
        self.column.insertLayout(1, whole)
        self.add_field(self.tr("&Speaker"), self.speaker)
        self.add_field(self.tr("&Theme"), self.theme, beside=True)

    def _add_emphasis(self) -> QLineEdit:
        field = self.line(self._message.emphasis, self.tr("The part of the quote to stress"))
        button = QPushButton(self.tr("Use the se&lection"))
        button.setAutoDefault(False)
        button.clicked.connect(self._stress)
        self.add_field(self.tr("&Emphasis"), field, button)
        return field

    def _fill(self) -> None:
        self.paraphrase.setChecked(self._message.is_paraphrase)
        self.quote.setPlainText(self._message.quote)
        self._as_opened = text_of(self.quote)
        self._offer_names()
        self.speaker.take(self._message.speaker)
        self.theme.take(self._message.theme)
        self.source.take(self._message.source.id if self._message.source else "")
        self.quote.moveCursor(QTextCursor.MoveOperation.End)
        self.quote.setFocus()

    def _offer_names(self) -> None:
        self.speaker.offer(speakers_of(self._briefing))
        self.theme.offer(themes_of(self._briefing))
        self.source.offer(sources_of(self._briefing))

    def _connect(self) -> None:
        for signal in (self.quote.textChanged, self.source.editTextChanged, self.emphasis.textChanged):
            signal.connect(self._judge)
        for box in (self.vouch, self.paraphrase):
            box.toggled.connect(self._judge)
        self.put_back.clicked.connect(lambda: self.quote.setPlainText(self._origin()))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept_button.click)

    def _offer_another(self) -> None:
        button = self.buttons.addButton(self.tr("Add and &write another"), QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(self.another)
        self.quote.textChanged.connect(lambda: button.setEnabled(bool(self._words().strip())))
        button.setEnabled(False)

    def _words(self) -> str:
        """The quote; its very characters where nobody touched it, such as ends of lines of other systems."""
        words = text_of(self.quote)
        return self._message.quote if words == self._as_opened else words

    def _stress(self) -> None:
        text, cursor = text_of(self.quote), self.quote.textCursor()
        start, end = (characters(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        self.emphasis.setText(text[start:end])

    def _judge(self) -> None:
        """Say what is known of the words as they are now, and mark those to be stressed."""
        self.accept_button.setEnabled(bool(self._words().strip()))
        self.quote.setFont(words_font(self.paraphrase.isChecked(), 3))
        known = self._state(self.draft)
        words, altered = self._verdict(known), known is State.CHANGED
        for label, shown in ((self._note, bool(words) and not altered), (self._warning, altered)):
            label.setText(words)
            label.setVisible(shown)
        self.put_back.setVisible(altered and bool(self._origin()))
        self.vouch.setVisible(self._may_vouch())
        self._mark()

    def _state(self, draft: Draft) -> State | None:
        """What is known of the message as drafted, None for one without words or source."""
        if not draft.quote.strip() or not draft.source.words:
            return None
        after, (id,) = edits.write(self._briefing, draft, id=self._message.id)
        return state(after, after.message_by_id[id])

    def _verdict(self, known: State | None) -> str:
        if known:
            sign = {State.VERIFIED: "✓ ", State.CHANGED: "⚠ "}.get(known, "")
            return f"{sign}{state_words(known)}"
        if self._words().strip():
            return self.tr("Without a source, nobody can check these words.")
        return self.tr("Write the words of the quote.") if self._message.id else ""

    def _may_vouch(self) -> bool:
        """Whether these words are altered unless somebody says that they are the source's; a text says it better."""
        source = self._source()
        if not self._message.id or (source and source.text):
            return False
        return self._state(replace(self.draft, vouched=False)) is State.CHANGED

    def _source(self) -> Source | None:
        return self._briefing.source_by_id.get(self.source.name().id)

    def _origin(self) -> str:
        """The words that the source has where the message was taken from, "" where they are not known."""
        span, source = self._message.source, self._source()
        if span and source and span.id == source.id and (words := source.text[span.start : span.end]):
            return words
        return "" if state(self._briefing, self._message) is State.CHANGED else self._message.quote

    def _mark(self) -> None:
        text, marks = text_of(self.quote), []
        for start, end in span_of(text, self.text(self.emphasis)):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.quote.document())
            mark.cursor.setPosition(units(text[:start]))
            mark.cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(QColor(tokens().mark))
            marks.append(mark)
        self.quote.setExtraSelections(marks)
