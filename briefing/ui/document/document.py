"""The open briefing, its file and its undo stack: the one place that changes it."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from briefing.core import edits
from briefing.core.characters import legible
from briefing.core.model import Briefing, Message, Theme
from briefing.core.paths import is_bundled
from briefing.core.quotes.verify import state, with_texts
from briefing.core.storage.stamps import Stamp
from briefing.core.system.names import spelling
from briefing.core.trust import State
from briefing.ui.document import undo


class Document(QObject):
    """Holds the current briefing. Everything shown follows ``changed``, everything done goes through here.

    ``left`` comes before another one is opened: what is still being written anywhere is of this one, and goes with it.
    ``touched`` follows whatever was done to the document or its file: it was opened, edited, undone or saved.
    ``proved_anew`` says that texts to prove quotes in were given.
    ``typed`` follows each key in a field that writes here once it is left; while it is there, ``writing`` asks it.
    ``in_file`` is what its file held when it was last read or written. ``taken`` gives the templates that the user
    chose at any time, each with the fingerprint that it had then.
    """

    left = Signal()
    opened = Signal()
    proved_anew = Signal()
    changed = Signal()
    saved = Signal()
    touched = Signal()
    typed = Signal()

    def __init__(self, parent: QObject | None = None, taken: Callable[[], Mapping[Path, str]] = dict) -> None:
        super().__init__(parent)
        self.briefing = self.in_file = Briefing()
        self.path: Path | None = None
        self.stamp: Stamp | None = None
        self.saves = 0
        self.name = ""
        self._taken = taken
        self._template: tuple[object, str | None] = None, None
        self._tried = ""
        self._texts: Mapping[str, str] = {}
        self._proved = self.briefing, self.briefing
        self._states: dict[str, tuple[Message, State]] = {}
        self._drawn = (self.briefing, ""), self.briefing
        self._is_read_only: bool | None = None
        self.writing: Callable[[], Briefing] | None = None
        self.stack = QUndoStack(self)
        self._tell_touches()

    @property
    def is_modified(self) -> bool:
        return not self.stack.isClean()

    @property
    def as_written(self) -> Briefing:
        """The briefing as it is once the field that somebody writes in is left."""
        return self.writing() if self.writing else self.briefing

    @property
    def is_read_only(self) -> bool:
        """Whether nothing could be saved in the document's file when it was opened or last saved."""
        if self._is_read_only is None:
            from briefing.core.storage.files import is_read_only  # not for the first frame

            self._is_read_only = self.path is not None and is_read_only(self.path)
        return self._is_read_only

    @property
    def title(self) -> str:
        """What to call the document: as its file, else as its assembly; "" when it has neither."""
        return self.name or self.briefing.assembly.title

    @property
    def key(self) -> str:
        """By which it is known again on this computer: its file, its name where it came with us, else its own id."""
        if self.path:
            return spelling(os.path.abspath(self.path))  # noqa: PTH100 (links stay as they are)
        return self.name or self.briefing.assembly.document

    @property
    def is_untouched_example(self) -> bool:
        """Is this the assembly that came with the program, as it came?"""
        return bool(self.name) and self.path is None and not self.is_modified

    @property
    def holds_nothing(self) -> bool:
        """Is nothing of the user's in it: the example as it came, or a new briefing without anything?"""
        is_empty = self.path is None and not self.briefing.messages and not self.is_modified
        return is_empty or self.is_untouched_example

    @property
    def picks(self) -> tuple[str, ...]:
        return self.briefing.deck.picks

    @property
    def language(self) -> str:
        """The language of the deck's own words."""
        return self.briefing.deck.language or self.briefing.assembly.language or "fr"

    @property
    def proved(self) -> Briefing:
        """The briefing with the texts that were given to prove it in: to be shown, never to be saved."""
        if self._proved[0] is not self.briefing:
            self._proved = self.briefing, with_texts(self.briefing, self._texts)
        return self._proved[1]

    def state_of(self, message: Message) -> State:
        """What is known of the quote, in all texts there are to prove it."""
        known = self._states.get(message.id)
        return known[1] if known and known[0] is message else state(self.proved, message)

    @property
    def to_draw(self) -> Briefing:
        """The proved briefing as its deck is made here: on our first template in the place of a foreign one."""
        key = self.proved, self._tried or self.template or ""
        if self._drawn[0][0] is not key[0] or self._drawn[0][1] != key[1]:
            self._drawn = key, edits.change_deck(key[0], template=key[1], template_sha256="")
        return self._drawn[1]

    @property
    def template(self) -> str | None:
        """The name or path at which the deck's template is found here; None for a file that this user never chose."""
        from briefing.core.queries.chosen_template import chosen_template  # not for the first frame

        key = self.briefing.deck.template, self.briefing.deck.template_sha256, self.path, self._taken()
        if self._template[0] != key:
            folder = self.path.parent if self.path else None
            self._template = key, chosen_template(self.briefing.deck, key[-1], folder)
        return self._template[1]

    @property
    def has_foreign_template(self) -> bool:
        return self.template is None

    def try_template(self, name: str) -> None:
        """Have the deck drawn on the template ``name`` though the document keeps its own; "" for its own again."""
        self._tried = name

    def use_template(self, name: str) -> None:
        """Set the template: one of ours by name, or a file that was taken, kept by its bare name and fingerprint."""
        sha256 = next((print_ for path, print_ in self._taken().items() if str(path) == name), "")
        kept = PurePath(name).name if sha256 else name
        after = edits.change_deck(self.briefing, template=kept, template_sha256=sha256)
        self.edit(undo.deck_text("template"), after)

    def open(
        self, briefing: Briefing, path: Path | None, stamp: Stamp | None = None, states: Sequence[State] = ()
    ) -> None:
        """Show ``briefing``, loaded from ``path`` as it was at ``stamp``; ``states`` are known of its first quotes.

        A file that came with the program is no document's own: it is never written over.
        """
        self._begin(briefing, briefing, path, stamp, states)

    def _begin(
        self,
        briefing: Briefing,
        in_file: Briefing,
        path: Path | None,
        stamp: Stamp | None = None,
        states: Sequence[State] = (),
    ) -> None:
        """Go on with ``briefing``, with nothing to undo below it; its file holds ``in_file``."""
        self.left.emit()
        self.stack.clear()
        self._texts = {}
        self.name = legible(path.stem) if path else ""
        self.path = None if path and is_bundled(path) else path
        self.stamp = stamp if self.path else None
        self._is_read_only = None
        self.briefing, self.in_file = briefing, in_file
        self._states = {message.id: (message, known) for message, known in zip(briefing.messages, states, strict=False)}
        if in_file is not briefing:
            self.stack.resetClean()
        self.opened.emit()
        self.changed.emit()

    def recover(self, briefing: Briefing, path: Path | None) -> None:
        """Go on with ``briefing``, which holds unsaved changes to the document at ``path``, the open one if it has one.

        They are where it starts: there is no step to undo them, for nobody made one. What had no file is recovered as a
        document without one: saving must not put it over the open document's, and it is not called as the example.
        """
        if path is None or path != self.path:
            self._begin(briefing, Briefing(), None)
        else:
            self._begin(briefing, self.in_file, path, self.stamp)

    def identify(self) -> None:
        """Give a document from before there were ids one, as it is saved; that of its file, once that has one."""
        from briefing.core.edits.ids import identified  # not for the first frame

        self.briefing = identified(self.briefing, self.in_file.assembly.document)

    def mark_saved(self, path: Path, stamp: Stamp | None) -> None:
        """The current briefing is now in ``path``, which is as ``stamp`` says."""
        self.path = path
        self.stamp = stamp
        self.name = legible(path.stem)
        self.in_file = self.briefing
        self._is_read_only = None
        self.saves += 1
        self.stack.setClean()
        self.saved.emit()

    def give_texts(self, texts: Mapping[str, str]) -> None:
        """Prove the quotes in these texts, too, by the ids of their sources, until another document is opened."""
        self._texts = {**self._texts, **texts}
        self._states = {}
        self._proved = self.briefing, with_texts(self.briefing, self._texts)
        self.proved_anew.emit()
        self.changed.emit()

    def take_in(self, text: str, after: Briefing, in_file: Briefing, stamp: Stamp | None) -> None:
        """Go on with ``after`` now that somebody else put ``in_file`` in the document's file, which is as ``stamp``.

        This is a step named ``text``: what was done before can still be undone. Then the file is again one that
        somebody else has changed, and saving asks.
        """
        knowledge = _Knowledge(self)
        self.in_file, self.stamp = in_file, stamp
        if after is not self.briefing:
            edit = undo.Edit(text, self.briefing, after, self._show)
            self.stack.push(undo.TakenIn(edit, knowledge.have, knowledge.lack))
        if after == in_file:
            self.stack.setClean()
        elif not self.is_modified:
            self.stack.resetClean()

    def move(self, path: Path) -> None:
        """The document's file is now called ``path``."""
        self.path, self.name = path, legible(path.stem)
        self._is_read_only = None
        self.touched.emit()

    def lose_file(self) -> None:
        """The document's file was deleted: what it held is nowhere else, as if it had not been saved yet."""
        self.stack.resetClean()

    def leave_all(self, heir: QObject) -> None:
        """Be followed by nobody any more; what was made to follow it goes to ``heir``."""
        told = (self.left, self.opened, self.proved_anew, self.changed, self.saved, self.touched)
        for signal in (*told, self.stack.indexChanged, self.stack.cleanChanged):
            signal.disconnect()
        for child in self.children():
            if child is not self.stack:
                child.setParent(heir)
        self._tell_touches()

    def retell(self) -> None:
        """Name the steps to undo in the language that is spoken now."""
        for at in range(self.stack.count()):
            if isinstance(step := self.stack.command(at), undo.Edit):
                step.retell()

    def close(self) -> None:
        """Say nothing more: an undo stack tells even of its own end, when those who listen may be gone."""
        self.stack.blockSignals(True)

    def there(self, ids: Iterable[str]) -> list[str]:
        """Those of ``ids`` that are messages still: a view may ask for one that is gone."""
        return [id for id in ids if id in self.briefing.message_by_id]

    def edit(self, text: str, after: Briefing, key: str = "") -> None:
        """Make ``after`` the current briefing, as one undoable step named ``text``; no step when nothing changed."""
        if after is not self.briefing:
            self.stack.push(undo.Edit(text, self.briefing, after, self._show, key))

    def pick(self, ids: Sequence[str]) -> None:
        new = [id for id in self.there(ids) if id not in self.picks]
        if new:
            self.edit(undo.pick_text(self.briefing, new), edits.pick(self.briefing, new))

    def unpick(self, ids: Collection[str]) -> None:
        old = [id for id in self.picks if id in ids]
        if old:
            self.edit(undo.unpick_text(self.briefing, old), edits.unpick(self.briefing, old))

    def toggle(self, ids: Sequence[str]) -> None:
        """Pick ``ids``; when all are picked already, unpick them."""
        ids = self.there(ids)
        if all(id in self.picks for id in ids):
            self.unpick(ids)
        else:
            self.pick(ids)

    def place(self, ids: Sequence[str], row: int, theme: str | None = None) -> None:
        """Put ``ids`` before the pick now at ``row``, picking those that are not picked yet.

        With ``theme`` they get it: where they land is its section.
        """
        ids = self.there(ids)
        new = [id for id in ids if id not in self.picks]
        text = undo.pick_text(self.briefing, new) if new else undo.move_text(self.briefing, ids)
        self.edit(text, self.placed(ids, row, theme))

    def placed(self, ids: Sequence[str], row: int, theme: str | None = None) -> Briefing:
        """What ``place`` would make of the briefing, which is itself where nothing changes."""
        ids = self.there(ids)
        picked = edits.pick(self.briefing, [id for id in ids if id not in self.picks])
        if theme is not None:
            picked = edits.change_messages(picked, ids, theme=theme)
        order = picked.deck.picks
        next_one = next((id for id in self.picks[row:] if theme is None or id not in ids), None)
        after = edits.move(picked, ids, order.index(next_one) if next_one else len(order))
        return self.briefing if after == self.briefing else after

    def step(self, ids: Collection[str], by: int) -> None:
        """Move picked ``ids`` one place up (-1) or down (1)."""
        chosen = [id for id in self.picks if id in ids]
        if chosen:
            self.edit(undo.move_text(self.briefing, chosen), edits.step(self.briefing, chosen, by))

    def write(self, id: str, field: str, text: str, visit: int = 0) -> None:
        """Set a text of message ``id``. What is typed during one ``visit`` of the field undoes as one step."""
        if self.there([id]):
            after = edits.change_message(self.briefing, id, **{field: text})
            self.edit(undo.field_text(field), after, key=f"{id} {field} {visit}")

    def choose(self, id: str, field: str, value: str) -> None:
        """Set a field of message ``id`` to one of its values; each choice is a step."""
        if self.there([id]):
            self.edit(undo.field_text(field), edits.change_message(self.briefing, id, **{field: value}))

    def set_option(self, option: str, value: str, visit: int = 0) -> None:
        """Set an option of the deck; what is typed during one ``visit`` undoes as one step."""
        after = edits.change_deck(self.briefing, **{option: value})
        self.edit(undo.deck_text(option), after, key=f"deck {option} {visit}" if visit else "")

    def write_headline(self, theme: str, text: str, visit: int = 0) -> None:
        """Set the headline of the theme ``theme``; what is typed during one ``visit`` undoes as one step."""
        if theme in self.briefing.theme_by_id:
            after = edits.change(self.briefing, Theme, theme, headline=text)
            key = f"{theme} headline {visit}" if visit else ""
            self.edit(undo.theme_text("edit", self.briefing.theme_by_id[theme].title), after, key)

    def _tell_touches(self) -> None:
        for signal in (self.opened, self.stack.indexChanged, self.stack.cleanChanged, self.saved):
            signal.connect(self.touched)

    def _show(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.changed.emit()


class _Knowledge:
    """What ``document`` knows of its file, without what it is about to learn, and with it again."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._before = self._after = (document.in_file, document.stamp)
        self._saves = -1
        self._is_lacking = False

    def lack(self) -> None:
        """Know what was known before: the file is again one that somebody else has changed."""
        document = self._document
        self._after, self._saves = (document.in_file, document.stamp), document.saves
        document.in_file, document.stamp = self._before
        self._is_lacking = True

    def have(self) -> None:
        """Know the file again; one that was saved meanwhile is known as it is, from then on in both states."""
        document = self._document
        if self._is_lacking and document.saves == self._saves:
            document.in_file, document.stamp = self._after
        elif self._is_lacking:
            self._before = (document.in_file, document.stamp)
        self._is_lacking = False
