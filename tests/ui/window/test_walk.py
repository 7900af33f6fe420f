"""A long random walk through the real window, by keys and clicks, with a model beside it that says what must be."""

from __future__ import annotations

import logging
import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from briefing.core import edits
from briefing.core.model import Briefing, Message, Speaker, Theme, Todo
from briefing.core.queries.outline import sections
from briefing.core.storage.stamps import Stamp
from briefing.core.storage.store import dumps, load, loads, save
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading
from briefing.ui.common.action_specs import SPECS
from briefing.ui.document.document import Document
from briefing.ui.importing.review_dialog import ReviewDialog
from briefing.ui.preview.slide_drops import Landing
from briefing.ui.widgets import files
from tests.ui.conftest import shown

STEPS = int(os.environ.get("BRIEFING_FUZZ_STEPS", "2000"))
SEEDS = (20261128, 13)
LEFT_OUT = {"quit", "close_window", "new_window", "language_", "language_en", "language_fr"}
"""What ends the walk, or leads to another window than the one that is walked in."""
RARE = {"new", "open", "example", "export", "copy_picture", "slides", "delete_theme", "delete_speaker", "select_all"}
"""What empties the window, or takes long: one time in eight that it comes up."""
WORDS = ["numérique", "", "le", "Jane Doe", "x\x0b\x07y", "“oui” : non", "a\nb", "…", "DSI", "é" * 300]

ARTICLE = (
    "« Il faut des données ouvertes », insiste Anne Martin, maire de Nantes. « Rien n’est joué », répond Anne Martin."
    " « Le temps presse », dit Paul Durand, DSI de la Poste."
)


def words(briefing: Briefing) -> Briefing:
    """All of a briefing but its id, which a file from before there were ids gets when it is saved, and keeps."""
    return replace(briefing, assembly=replace(briefing.assembly, document=""))


class Model:
    """What the document must be: the briefing at each step of its history, and where in it we are."""

    def __init__(self, document: Document) -> None:
        self.document, self.edit, self.take_in = document, document.edit, document.take_in
        self.is_editing = False
        self.restart()
        document.edit = self._edited  # type: ignore[method-assign]
        document.take_in = self._taken_in  # type: ignore[method-assign]
        document.stack.indexChanged.connect(self._moved)
        document.opened.connect(self.restart)

    def restart(self) -> None:
        self.states, self.at = [self.document.briefing], self.document.stack.index()

    def _edited(self, text: str, after: Briefing, key: str = "") -> None:
        """One step more, or the last one grown, or taken back where it came to nothing; never two."""
        stack, before = self.document.stack, self.document.briefing
        at, self.is_editing = self.at, True
        self.edit(text, after, key)
        self.is_editing = False
        assert self.document.briefing == after
        grown = 0 if after is before else stack.index() - at
        assert grown in (0, 1, -1 if key else 0)
        assert stack.index() == stack.count() or after is before
        if grown >= 0 and after is not before:
            self.states[stack.index() :] = [after]
        self.at = stack.index()
        del self.states[self.at + 1 if after is not before else len(self.states) :]
        assert words(self.states[self.at]) == words(after)

    def _taken_in(self, text: str, after: Briefing, in_file: Briefing, stamp: Stamp | None) -> None:
        """One step more, where it changes anything."""
        before, self.is_editing = self.document.briefing, True
        self.take_in(text, after, in_file, stamp)
        self.is_editing = False
        if after is not before:
            self.states[self.at + 1 :] = [after]
            self.at += 1
        assert self.document.briefing == after
        assert self.document.stack.index() == self.at

    def _moved(self, index: int) -> None:
        """Undo and redo lead to what was there."""
        if not self.is_editing and self.document.stack.count():
            self.at = index
            assert words(self.document.briefing) == words(self.states[index])


class Walker:
    """Does one thing after another in ``window``, as a hasty user might."""

    def __init__(self, window: Any, seed: int, folder: Path) -> None:
        self.window = window
        self.random = random.Random(seed)
        self.folder = folder
        self.model = Model(window.document)
        self.done: list[str] = []
        self.counts: dict[str, int] = {}
        self._depth = 0
        self._is_walking = False

    def walk(self, steps: int) -> None:
        self._is_walking = True
        QTimer.singleShot(5, self._answer)
        try:
            for _ in range(steps):
                self.step()
        finally:
            self._is_walking = False

    def step(self) -> None:
        name, act = self._choice()
        self.done.append(name)
        self.window.activateWindow()  # no window manager gives it the keys again when a dialog has closed
        QApplication.processEvents()
        expected = self._expected(name, self.window.document.briefing)
        act()
        deadline = time.monotonic() + 20
        while open_one := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            assert time.monotonic() < deadline, open_one
            QTest.qWait(5)
        QApplication.processEvents()
        self.counts[name] = self.counts.get(name, 0) + 1
        if expected is not None:
            assert self.window.document.briefing == expected, name
        self.check()

    def _choice(self) -> tuple[str, Callable[[], object]]:
        moves = self._moves()
        while True:
            name, act = self.random.choice(moves)
            if name not in RARE or self.random.random() < 0.125:
                return name, act

    def _moves(self) -> list[tuple[str, Callable[[], object]]]:
        parts = self.window.parts
        actions = [spec.id for spec in SPECS if spec.id not in LEFT_OUT]
        reached = [(id, partial(self._reach, parts.actions[id], id)) for id in actions]
        views = (self.window.grid, parts.deck.view, parts.side.themes, parts.side.speakers)
        moves: list[tuple[str, Callable[[], object]]] = [
            *((f"click {number}", lambda view=view: self._click(view)) for number, view in enumerate(views)),
            *((f"menu {number}", lambda view=view: self._menu(view)) for number, view in enumerate(views)),
            *((f"key {number}", lambda view=view: self._key(view)) for number, view in enumerate(views)),
            ("search", lambda: self._type(parts.tool_row.search)),
            ("takeaway", lambda: self._type(parts.detail.takeaway)),
            ("ask", lambda: self._type(parts.detail.ask)),
            ("owner", lambda: self._type(parts.detail.asked.owner)),
            ("due", lambda: self._type(parts.detail.asked.due)),
            ("deck title", lambda: self._type(parts.deck.title)),
            ("narrative", lambda: self._turn(parts.deck.narrative)),
            ("form", lambda: self._turn(parts.detail.form)),
            ("checklist row", self._fill_row),
            ("checklist button", self._press_in_checklist),
            ("bulk button", self._press_in_bar),
            ("several", self._write_for_several),
            ("setting", self._write_where_the_focus_is),
            ("slide text", self._write_on_slide),
            ("slide turned", lambda: self._turn_slide()),
            ("slide dropped", self._drop_on_slide),
            ("slide menu", self._slide_menu),
            ("review", self._review),
            ("to do", self._ask_for),
            ("theirs", lambda: self._by_somebody(merge=False)),
            ("both", lambda: self._by_somebody(merge=True)),
        ]
        return [*reached, *moves, *moves]

    def _expected(self, name: str, before: Briefing) -> Briefing | None:
        """What the model makes of an action that it knows, None where it only follows."""
        window, ids = self.window, self.window.parts.selection.ids()
        if isinstance(window.focusWidget(), (QLineEdit, QPlainTextEdit, QComboBox)):
            return None  # which undo what is typed in them
        if not self._can(name) or not ids or window.focusWidget() is not window.grid:
            return None
        match name:
            case "delete_quote":
                return edits.delete(before, Message, frozenset(ids))
            case "duplicate":
                return edits.duplicate(before, Message, *ids).briefing
            case "pick":
                if all(id in before.deck.picks for id in ids):
                    return edits.unpick(before, ids)
                return edits.pick(before, [id for id in ids if id not in before.deck.picks])
        return None

    def _can(self, id: str) -> bool:
        return any(spec.id == id for spec in SPECS) and self.window.parts.actions[id].isEnabled()

    def _reach(self, action: QAction, id: str) -> None:
        """By its key where the focus is, or by its menu: as users do."""
        keys = action.shortcuts()
        focused = self.window.focusWidget() or self.window
        if keys and self.random.random() < 0.5 and focused.isVisible():
            QTest.keySequence(focused, self.random.choice(keys))
        elif action.isEnabled():
            action.trigger()

    def _click(self, view: QListView) -> None:
        if not view.isVisible() or not view.model() or not view.model().rowCount():
            return
        index = view.model().index(self.random.randrange(view.model().rowCount()), 0)
        view.scrollTo(index)
        area = view.visualRect(index)
        modifier = self.random.choice([Qt.KeyboardModifier.NoModifier] * 3 + [Qt.KeyboardModifier.ControlModifier])
        corner = self.random.random() < 0.3
        at = area.topRight() + QPoint(-36, 36) if corner and view is self.window.grid else area.center()
        view.setFocus()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    def _menu(self, view: QAbstractItemView) -> None:
        if view.isVisible():
            view.setFocus()
            at = view.viewport().rect().center()
            view.customContextMenuRequested.emit(at)

    def _key(self, view: QWidget) -> None:
        if view.isVisible():
            view.setFocus()
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Tab)
            QTest.keyClick(view, self.random.choice(keys))

    def _type(self, where: QLineEdit | QPlainTextEdit) -> None:
        if where.isVisible() and where.isEnabled():
            where.setFocus()
            QApplication.clipboard().setText(self.random.choice(WORDS))
            where.selectAll() if self.random.random() < 0.5 else None
            where.paste()

    def _turn(self, box: QComboBox) -> None:
        if box.isVisible():
            box.setFocus()
            QTest.keyClick(box, self.random.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))

    def _press_in_checklist(self) -> None:
        """Show, or have done, one of the things to do."""
        panel = self.window.parts.checking.panel
        if panel and panel.isVisible() and (todos := self.window.document.briefing.deck.todos):
            todo = self.random.choice(todos)
            panel.led.emit("message", todo.message)
            if self.random.random() < 0.5:
                panel._finish(todo)

    def _press_in_bar(self) -> None:
        """A button of its own, or what its menu offers."""
        if not (bar := self.window.parts.bulk.bar) or not bar.isVisible():
            return
        button = self.random.choice([bar.pick, bar.theme, bar.speaker, bar.level, bar.copy, bar.delete])
        if not button.menu():
            button.click()
            return
        button.menu().aboutToShow.emit()
        choices = [action for action in button.menu().actions() if not action.isSeparator() and not action.menu()]
        self.random.choice(choices).trigger()

    def _fill_row(self) -> None:
        panel = self.window.parts.checking.panel
        rows = [row for row in panel.rows.values() if row.focus_part.isVisible()] if panel else []
        if rows:
            part = self.random.choice(rows).focus_part
            if isinstance(part, (QLineEdit, QPlainTextEdit)):
                self._type(part)
            QTest.keyClick(part, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape)))

    def _write_for_several(self) -> None:
        if panel := self.window.parts.bulk.panel:
            self._type(self.random.choice([panel.owner, panel.due, panel.theme.lineEdit(), panel.speaker.lineEdit()]))
            self._write_where_the_focus_is()

    def _write_where_the_focus_is(self) -> None:
        """As in the settings of the deck, which have the focus once they are open."""
        if isinstance(field := self.window.focusWidget(), QLineEdit):
            self._type(field)
            QTest.keyClick(field, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Left)))

    def _write_on_slide(self) -> None:
        slides = self._slides()
        if slides and slides.large.isVisible() and slides.large.texts:
            slides.touching.edit(self.random.choice(slides.large.texts))
            if (editor := slides.touching.editor) and self.random.random() < 0.7:
                self._type(editor)
                QTest.keyClick(editor, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))

    def _turn_slide(self) -> None:
        if slides := self._slides():
            slides.strip.choose(self.random.randrange(slides.model.rowCount() or 1))

    def _drop_on_slide(self) -> None:
        """Also of what is not there any more, as a slide that is not drawn anew yet has it."""
        slides, messages = self._slides(), self.window.document.briefing.messages
        if slides and messages:
            row = self.random.randrange(slides.model.rowCount() + 1)
            ids = slides.drops.ids_at(row) if self.random.random() < 0.5 else [self.random.choice(messages).id, "gone"]
            slides.drops.drop(
                ids, Landing(self.random.randrange(slides.model.rowCount() + 1), self.random.random() < 0.5)
            )

    def _slide_menu(self) -> None:
        if (slides := self._slides()) and slides.model.rowCount():
            slides.strip.customContextMenuRequested.emit(slides.strip.viewport().rect().center())

    def _slides(self) -> Any:
        slides = self.window.parts.middle.slides
        return slides if slides and slides.isVisible() else None

    def _ask_for(self) -> None:
        document = self.window.document
        about = self.random.choice([*document.briefing.message_by_id, "gone"])
        document.edit(
            "x", edits.keep_todos(document.briefing, [Todo(message=about, text=str(len(self.done)), by="Anne")])
        )

    def _review(self) -> None:
        """Of an article that was read, or the one that was left."""
        importing = self.window.parts.importing
        if importing.has_draft and self.random.random() < 0.5:
            importing.resume()
            return
        importing.review("Article", Reading(ARTICLE), find_quotes(ARTICLE))

    def _answer_review(self, dialog: ReviewDialog) -> None:
        """Press a chip or a button, merge speakers, or leave it as a draft."""
        speakers = dialog.review.speakers
        buttons = [
            *dialog.chips.findChildren(QToolButton),
            dialog.all,
            dialog.likely,
            dialog.steps.undo,
            dialog.steps.redo,
        ]
        match self.random.randrange(5):
            case 0:
                dialog.close()
            case 1 if speakers:
                dialog.chips.merged.emit(self.random.choice(speakers), self.random.choice(speakers))
            case _:
                self.random.choice(buttons).click()

    def _by_somebody(self, *, merge: bool) -> None:
        """Somebody else saved the file without some of it; it is shown anew, or both are brought together."""
        document = self.window.document
        theirs = document.in_file
        for kind, items in ((Message, theirs.messages), (Speaker, theirs.speakers), (Theme, theirs.themes)):
            if len(items) > 3 and self.random.random() < 0.5:
                theirs = edits.delete(theirs, kind, frozenset([self.random.choice(items).id]))
        if self.random.random() < 0.3 and theirs.messages:
            theirs = edits.duplicate(theirs, Message, self.random.choice(theirs.messages).id).briefing
        reconciling = self.window.filing.reconciling
        (reconciling.bring_together if merge else reconciling.reload)(theirs, document.stamp)

    def _answer(self) -> None:
        """Answer the dialog or the menu that is open, somehow; what that opens is answered next."""
        if self._is_walking:
            QTimer.singleShot(5, self._answer)
        popup = QApplication.activePopupWidget()
        if popup and not isinstance(popup, QMenu):
            popup.close()
        elif isinstance(popup, QMenu):
            choices = [action for action in popup.actions() if action.isEnabled() and not action.isSeparator()]
            choices = [action for action in choices if not action.menu() and action not in self._rare()]
            popup.close()
            if choices and self.random.random() < 0.7:
                self.random.choice(choices).trigger()
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            self.random.choice(dialog.buttons()).click()
        elif isinstance(dialog, QDialog):
            self._depth += 1
            if self._depth > 12 or self.random.random() < 0.3:
                self._depth = 0
                dialog.reject()
            elif isinstance(dialog, ReviewDialog) and self.random.random() < 0.5:
                self._answer_review(dialog)
            elif self.random.random() < 0.5:
                fields = [each for each in dialog.findChildren(QLineEdit) if each.isVisible() and each.isEnabled()]
                fields += [each for each in dialog.findChildren(QPlainTextEdit) if each.isVisible()]
                if fields:
                    self._type(self.random.choice(fields))
            else:
                QTest.keyClick(dialog, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down)))

    def _rare(self) -> list[QAction]:
        return [self.window.parts.actions[id] for id in (*LEFT_OUT, "new", "open", "example")]

    def check(self) -> None:
        """What is true of the window whatever was done."""
        window, parts = self.window, self.window.parts
        briefing: Briefing = window.document.briefing
        known = set(briefing.message_by_id)
        assert set(briefing.deck.picks) <= known
        assert set(shown(window)) <= known
        assert set(parts.selection.ids()) <= known
        assert set(window.grid.selected_ids()) <= known
        assert parts.detail.id in {"", *known}
        assert parts.selection.theme() in {"", *briefing.theme_by_id}
        assert parts.selection.speaker() in {"", *briefing.speaker_by_id}
        picked = [message.id for part in sections(briefing) for message in part.messages]
        model = parts.deck.view.model()
        rows = [model.item(row) for row in range(model.rowCount())]
        assert [item.message.id for item in rows if item.message] == picked
        assert window.isWindowModified() is window.document.is_modified
        assert parts.actions["undo"].isEnabled() is window.document.stack.canUndo()
        if self.random.random() < 0.05:
            assert loads(dumps(briefing)) == briefing


@pytest.fixture
def walker(window, tmp_path, monkeypatch, request):
    file = tmp_path / "mine.briefing"
    save(window.document.briefing, file)
    monkeypatch.setattr(files, "ask_open", lambda *_: file)
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "saved.briefing")
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "deck.pptx")
    monkeypatch.setattr(files, "ask_articles", lambda *_: [])
    monkeypatch.setattr(files, "ask_template", lambda *_: None)
    for name in ("ask_unsaved", "ask_stop_export"):
        monkeypatch.setattr(f"briefing.ui.widgets.messages.{name}", _ANSWERS[name])
    window.filing.load(file)
    return Walker(window, request.param, tmp_path)


def _discard(*_: object) -> Any:
    from briefing.ui.widgets.messages import Answer

    return Answer.DISCARD


_ANSWERS = {"ask_unsaved": _discard, "ask_stop_export": lambda *_: True}


@pytest.mark.slow
@pytest.mark.parametrize("walker", SEEDS, indirect=True)
def test_whatever_is_done_the_window_is_as_the_model_says(walker, errors, tmp_path, caplog):
    try:
        walker.walk(STEPS // len(SEEDS))
    except BaseException:
        print("the last actions:", walker.done[-12:])
        raise
    window, model = walker.window, walker.model
    last, at, states = window.document.briefing, model.at, model.states
    while window.document.stack.canUndo():
        window.parts.actions["undo"].trigger()
    assert words(window.document.briefing) == words(states[0])
    while window.document.stack.canRedo():
        window.parts.actions["redo"].trigger()
    assert words(window.document.briefing) == words(states[-1])
    window.document.stack.setIndex(at)
    assert window.document.briefing == last
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert len(walker.counts) > 60
    if (tmp_path / "saved.briefing").exists():
        load(tmp_path / "saved.briefing")


@pytest.mark.parametrize("walker", [5], indirect=True)
def test_a_short_walk_comes_by_with_every_run(walker):
    walker.walk(60)
