"""The quotes found in an article, to be accepted, rejected and put right before they become cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefing.core.quotes.looking import look_at
from briefing.core.system.keys import keys
from briefing.sources.quote_ends import End
from briefing.sources.quotes.model import Quote, Why
from briefing.sources.quotes.people.namesakes import Namesakes
from briefing.sources.remarks import remarks
from briefing.sources.review import Review, review_of
from briefing.ui.document import undo
from briefing.ui.importing.candidate_list import CandidateList
from briefing.ui.importing.marked_text import Mark
from briefing.ui.importing.reasons import reason
from briefing.ui.importing.speaker_chips import OfferBar, SpeakerChips
from briefing.ui.importing.speaker_field import SpeakerField
from briefing.ui.importing.step_buttons import StepButtons
from briefing.ui.importing.target_box import TargetBox
from briefing.ui.importing.text_side import TextSide
from briefing.ui.style.fonts import serif
from briefing.ui.style.keys import written_key
from briefing.ui.widgets.flow import in_row, wrapping
from briefing.ui.widgets.forms.fields import is_undo
from briefing.ui.widgets.forms.form import narrow
from briefing.ui.widgets.forms.safe_dialog import SafeDialog
from briefing.ui.widgets.texts import breakable

if TYPE_CHECKING:
    from briefing.core.model import Briefing
    from briefing.sources.readers import Reading
    from briefing.ui.importing.review_draft import ReviewDraft

_SIZE = QSize(1180, 740)
_CHECKS_APART = 18
"""Pixels between boxes to check that stand in one line."""
_visits = count(1)
_NO_VISIT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class ReviewDialog(SafeDialog):
    """Shows the text of ``reading`` beside its ``quotes``; ``speakers`` are known already, ``targets`` take the cards.

    All of it is done with keys, and undone: Space accepts or rejects, F2 names the speaker, F6 goes to the text, where
    Enter makes a card of the selection, and Ctrl+M makes one of two speakers. What was found is work: it is kept when
    this is closed.
    """

    offers_draft = is_work = True

    def __init__(
        self,
        parent: QWidget,
        reading: Reading,
        quotes: Sequence[Quote],
        speakers: Sequence[str],
        targets: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotes to review"))
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self.review: Review = review_of(quotes, speakers, reading)
        self.stack = QUndoStack(self)
        self._side, self.list = TextSide(reading.text), CandidateList()
        self.text, self.by_hand = self._side.text, self._side.by_hand
        self.wider, self.narrower = self._side.wider, self._side.narrower
        self.speaker, self.reason = SpeakerField(), QLabel()
        self.keys = QLabel(self.tr("Space: accept or reject · F2: speaker · F6: text"))
        self.chips, self.bar = SpeakerChips(), OfferBar()
        self.merge, self.apart = self.bar.merge, self.bar.apart
        self.all, self.likely = QPushButton(self.tr("Accept &all")), QPushButton(self.tr("Accept the &likely"))
        self.steps, self.target = StepButtons(self, self.stack), TargetBox()
        self.keep_text = QCheckBox(self.tr("&Keep the text, so that quotes can be verified anywhere"))
        self.pick = QCheckBox(self.tr("Pick the cards for the &deck"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Close)
        self.add = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._plain, self.reading, self._found, self._visit = reading.text, reading, tuple(quotes), 0
        self.file_title = reading.title
        self._repeats: frozenset[int] = frozenset()
        self.home = self.list
        self._compose(reading.title, remarks(reading))
        self._connect()
        self._follow()
        self.offer_targets(targets)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def offer_targets(self, targets: Sequence[str], briefings: Sequence[Briefing] = ()) -> None:
        """Where the cards may go, and what is there: nothing to choose where there is one place."""
        self.target.offer(targets, briefings)
        for part in (self._into, self.target):
            part.setVisible(len(targets) > 1)
        self._follow()

    @property
    def accepted_quotes(self) -> list[Quote]:
        """The quotes that become cards, in the order of the text, each with the speaker the user left it."""
        return self.review.accepted

    def as_draft(self) -> ReviewDraft:
        from briefing.ui.importing.review_draft import ReviewDraft

        boxes = self.pick.isChecked(), self.keep_text.isChecked()
        return ReviewDraft(self.file_title, self.reading, self._found, self.review, *boxes)

    def take_draft(self, draft: ReviewDraft) -> None:
        """Go on with a review of the same text: a step, which can be undone."""
        self._do(self.tr("Go on with the draft"), draft.review)
        self.pick.setChecked(draft.is_picked)
        self.keep_text.setChecked(draft.keeps_text)

    def toggle(self, row: int) -> None:
        accepted = not self.review.candidates[row].is_accepted
        words = self.tr("Accept the quote") if accepted else self.tr("Reject the quote")
        self._do(words, self.review.accept([row], is_accepted=accepted))

    def widen(self) -> None:
        """Take the next sentence into the current quote."""
        if (row := self.list.currentRow()) >= 0:
            self._do(self.tr("Widen the quote"), self.review.widen(row, self.reading))

    def narrow(self) -> None:
        """Leave the last sentence out of the current quote."""
        if (row := self.list.currentRow()) >= 0:
            self._do(self.tr("Narrow the quote"), self.review.narrow(row, self.reading))

    def move_end(self, end: End, steps: int, is_sentence: bool) -> None:
        """Move an end of the current quote by words or sentences; steps that follow one another are undone as one."""
        row = self.list.currentRow()
        moved = self.review.move(row, end, steps, self.reading, is_sentence=is_sentence)
        self._do(self.tr("Move an end of the quote"), moved, f"{row} {end.value}")

    def drag_end(self, end: End, place: int, hold: int) -> None:
        """Have an end of the current quote follow the mouse; what one hold does is undone as one."""
        row = self.list.currentRow()
        moved = self.review.drag(row, end, place, self.reading)
        self._do(self.tr("Move an end of the quote"), moved, f"{row} {end.value} {hold}")

    def toggle_all(self) -> None:
        """Accept every quote; where all are accepted, reject them."""
        rows = self._seen()
        accepted = not all(self.review.candidates[row].is_accepted for row in rows)
        words = self.tr("Accept all quotes") if accepted else self.tr("Reject all quotes")
        self._do(words, self.review.accept(rows, is_accepted=accepted))

    def accept_likely(self) -> None:
        """Accept every quote that is likely or sure, whether somebody is known to have said it or not."""
        rows = [row for row in self._seen() if self.review.candidates[row].grade]
        self._do(self.tr("Accept the likely quotes"), self.review.accept(rows, is_accepted=True))

    def merge_speakers(self) -> None:
        """Make one of the first speakers that seem to be one."""
        if group := self._suggested():
            words = self.tr("Merge speakers into {name}").format(name=group.fullest)
            self._do(words, self.review.merge(group))

    def merge_into(self, name: str, kept: str) -> None:
        """Give all that one speaker says to another, who is the same person."""
        words = self.tr("Merge speakers into {name}").format(name=kept)
        self._do(words, self.review.merge(Namesakes(kept, (name,))))

    def keep_apart(self) -> None:
        if group := self._suggested():
            self._do(self.tr("Keep speakers apart"), self.review.keep_apart(group))

    def take_selection(self) -> None:
        """Make a card of the selected passage, said by nobody until the user names somebody."""
        start, end = self.text.selected_span()
        if start < end:
            quote = Quote(self._plain[start:end], start, end, confidence=1.0, why=Why.HAND)
            grown, row = self.review.add(quote)
            self._do(self.tr("Make a card of the selection"), grown)
            self.list.setCurrentRow(row)
            self.name_speaker()

    def name_speaker(self) -> None:
        self.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if field := self.speaker.lineEdit():
            field.selectAll()

    def turn(self) -> None:
        """From the list to the text, and back."""
        (self.list if self.text.hasFocus() else self.text).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the speaker's field goes back to the list; it does not end the review."""
        if is_undo(event):
            return True
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() not in _NO_VISIT:
            self._visit = next(_visits)
        if is_enter and event.type() == QEvent.Type.KeyPress:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _compose(self, title: str, told: Sequence[str]) -> None:
        head = QLabel(breakable(title) or self.tr("Article"))
        head.setFont(serif(self.font().pointSizeF() + 5))
        head.setWordWrap(True)
        self._tell(told)
        self._name_parts()
        parts = QSplitter()
        parts.addWidget(self._side)
        parts.addWidget(self._right())
        parts.setSizes([600, 540])
        parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 14)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.told)
        column.addWidget(self.chips)
        column.addWidget(parts, 1)
        column.addLayout(self._foot())

    def _tell(self, told: Sequence[str]) -> None:
        self.told = QLabel(breakable(" ".join(told)))
        self.told.setObjectName("muted")
        self.told.setVisible(bool(told))

    def _name_parts(self) -> None:
        self.list.setAccessibleName(self.tr("Quotes found"))
        self.target.setAccessibleName(self.tr("Where the cards go"))
        narrow(self.target)
        self.keys.setObjectName("muted")
        for words in (self.told, self.keys, self.reason):
            words.setWordWrap(True)
        self.keep_text.setChecked(True)
        for button, key in {self.all: "Ctrl+L", self.likely: "Ctrl+Shift+L"}.items():
            button.setToolTip(written_key(key))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _right(self) -> QWidget:
        side, name = QWidget(), QLabel(self.tr("Sp&eaker"))
        name.setBuddy(self.speaker)
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        column.addWidget(self.keys)
        column.addWidget(self.reason)
        column.addLayout(in_row(name, self.speaker))
        column.addLayout(wrapping(self.all, self.likely, self.steps))
        return side

    def _foot(self) -> QVBoxLayout:
        into = self._into = QLabel(self.tr("Add &to"))
        into.setBuddy(self.target)
        column = QVBoxLayout()
        column.addLayout(wrapping(self.keep_text, self.pick, apart=_CHECKS_APART))
        row = in_row(into, self.target)
        row.addStretch(1)
        row.addWidget(self.buttons)
        column.addLayout(row)
        return column

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.list.toggled.connect(self.toggle)
        self.list.moved.connect(self.move_end)
        self.text.dragged.connect(self.drag_end)
        self.speaker.editTextChanged.connect(self._name)
        self.speaker.installEventFilter(self)
        self.by_hand.clicked.connect(self.take_selection)
        self.wider.clicked.connect(self.widen)
        self.narrower.clicked.connect(self.narrow)
        self.text.chosen.connect(self.take_selection)
        self.chips.chosen.connect(self._sift)
        self.chips.merged.connect(self.merge_into)
        self.merge.clicked.connect(self.merge_speakers)
        self.apart.clicked.connect(self.keep_apart)
        self.all.clicked.connect(self.toggle_all)
        self.likely.clicked.connect(self.accept_likely)
        self.stack.indexChanged.connect(self._follow)
        self.target.currentIndexChanged.connect(self._follow)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.close)
        self._take_keys()

    def _take_keys(self) -> None:
        for key, slot in {
            keys("Ctrl+M")[0]: self.merge_speakers,
            "Ctrl+L": self.toggle_all,
            "Ctrl+Shift+L": self.accept_likely,
            "Ctrl++": self.widen,
            "Ctrl+-": self.narrow,
            "F2": self.name_speaker,
            "F6": self.turn,
            "Ctrl+Return": self.add.click,
        }.items():
            QShortcut(QKeySequence(key), self, slot)

    def _do(self, words: str, after: Review, key: str = "") -> None:
        if after is not self.review:
            self.stack.push(undo.Edit(words, self.review, after, partial(setattr, self, "review"), key))

    def _name(self, name: str) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._do(self.tr("Name the speaker"), self.review.name(row, name), f"{row} {self._visit}")

    def _suggested(self) -> Namesakes | None:
        return next(iter(self.review.suggestions()), None)

    def _follow(self) -> None:
        """Show the review as it is now."""
        candidates = self.review.candidates
        self._repeats = self.target.repeats(self.review.accepted)
        reasons = [self._told_again(one.quote) or reason(one.quote, self._plain) for one in candidates]
        self.list.show_candidates(candidates, reasons)
        accepted = len(self.review.accepted)
        added = accepted - len(self._repeats)
        self.add.setText(self.tr("Add %n cards", "", added) if added or not accepted else self.tr("Nothing to add"))
        told = self.tr("%n are there already and are not added again", "", len(self._repeats))
        self.add.setToolTip(told if self._repeats else "")
        self.add.setEnabled(added > 0)
        for part in (self.all, self.wider, self.narrower, self.keys):
            part.setEnabled(bool(candidates))
        are_all = all(candidates[row].is_accepted for row in self._seen()) and bool(candidates)
        self.all.setText(self.tr("Reject &all") if are_all else self.tr("Accept &all"))
        self.likely.setEnabled(any(one.grade and not one.is_accepted for one in candidates))
        self.bar.offer(self._suggested())
        self.chips.show_speakers(Counter(one.quote.speaker for one in candidates if one.quote.speaker))
        self._sift()
        self._show(self.list.currentRow())

    def _told_again(self, quote: Quote) -> str:
        return self.tr("There already: not added again") if quote.start in self._repeats else ""

    def _seen(self) -> list[int]:
        """The rows of the speaker who is to be seen alone, or all."""
        only = self.chips.only
        return [row for row, one in enumerate(self.review.candidates) if not only or one.quote.speaker == only]

    def _sift(self) -> None:
        """Show the rows that are to be seen, and stand on one of them."""
        seen = self._seen()
        for row in range(self.list.count()):
            self.list.setRowHidden(row, row not in seen)
        if seen and self.list.currentRow() not in seen:
            self.list.setCurrentRow(seen[0])

    def _show(self, row: int) -> None:
        """Show the candidate at ``row``: in the text, why it is given to whom, and who that is."""
        candidates = self.review.candidates
        marks = [Mark(one.quote.start, one.quote.end, one.grade, one.is_accepted) for one in candidates]
        quote = candidates[row].quote if 0 <= row < len(candidates) else None
        self.text.show_marks(marks, row, quote.cue if quote else (0, 0))
        none = self.tr("No quotes were found: select words in the text and make a card of them.")
        self.reason.setText(breakable(self._why(row)) if quote else none)
        self.speaker.setEnabled(quote is not None)
        self.speaker.offer(self.review.speakers, quote.speaker if quote else "")
        if quote and not self.text.hasFocus():
            self.text.reveal(quote.start)

    def _why(self, row: int) -> str:
        """Why a quote is given to its speaker, and why it is to be looked at."""
        candidate = self.review.candidates[row]
        told = (self._told_again(candidate.quote), look_at(candidate.doubts), reason(candidate.quote, self._plain))
        return "\n".join(part for part in told if part)
