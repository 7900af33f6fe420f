"""Undo: one command for every edit, and the names people read in the Edit menu."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial, wraps
from typing import Generic, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from briefing.core.model import Briefing

translate = QCoreApplication.translate
_MERGEABLE = 1
_T = TypeVar("_T")
_P = ParamSpec("_P")


class Name(str):
    """That of a step, which ``anew`` tells in the language spoken then."""

    anew: Callable[[], str]


def _named(tell: Callable[_P, str]) -> Callable[_P, Name]:
    """Have what ``tell`` says told anew in another language."""

    @wraps(tell)
    def telling(*args: _P.args, **kwargs: _P.kwargs) -> Name:
        name = Name(tell(*args, **kwargs))
        name.anew = partial(tell, *args, **kwargs)
        return name

    return telling


class Edit(QUndoCommand, Generic[_T]):
    """From ``before`` to ``after``, given to ``show``: a briefing, or a review.

    Edits that follow each other with the same ``key`` are one step.
    """

    def __init__(self, text: str, before: _T, after: _T, show: Callable[[_T], None], key: str = "") -> None:
        super().__init__(text)
        self._name = text
        self._before = before
        self._after = after
        self._show = show
        self._key = key

    def retell(self) -> None:
        """Be named in the language that is spoken now."""
        if isinstance(self._name, Name):
            self.setText(self._name.anew())

    def id(self) -> int:
        return _MERGEABLE if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other._key != self._key:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._show(self._after)

    def undo(self) -> None:
        self._show(self._before)


class TakenIn(Edit[Briefing]):
    """An edit that knows of another state of the file: undone, it calls ``forget``, and ``know`` when it is redone."""

    def __init__(self, edit: Edit[Briefing], know: Callable[[], None], forget: Callable[[], None]) -> None:
        super().__init__(edit._name, edit._before, edit._after, edit._show)
        self._know, self._forget = know, forget

    def redo(self) -> None:
        self._know()
        super().redo()

    def undo(self) -> None:
        self._forget()
        super().undo()


@_named
def pick_text(briefing: Briefing, ids: Collection[str]) -> str:
    """The name of taking the messages ``ids`` into the deck."""
    one, several = translate("Edits", "Pick quote of {speaker}"), translate("Edits", "Pick {count} quotes")
    return _of(briefing, ids, one, several)


@_named
def unpick_text(briefing: Briefing, ids: Collection[str]) -> str:
    """The name of taking the messages ``ids`` out of the deck."""
    one, several = translate("Edits", "Remove quote of {speaker}"), translate("Edits", "Remove {count} quotes")
    return _of(briefing, ids, one, several)


@_named
def move_text(briefing: Briefing, ids: Collection[str]) -> str:
    """The name of giving the messages ``ids`` another place in the deck."""
    one, several = translate("Edits", "Move quote of {speaker}"), translate("Edits", "Move {count} quotes")
    return _of(briefing, ids, one, several)


@_named
def quotes_text(doing: str, briefing: Briefing, ids: Collection[str]) -> str:
    """The name of what is done ("add", "edit", "duplicate" or "delete") to the messages ``ids`` of ``briefing``."""
    one, several = {
        "add": (translate("Edits", "Add quote of {speaker}"), translate("Edits", "Add {count} quotes")),
        "edit": (translate("Edits", "Edit quote of {speaker}"), translate("Edits", "Edit {count} quotes")),
        "duplicate": (
            translate("Edits", "Duplicate quote of {speaker}"),
            translate("Edits", "Duplicate {count} quotes"),
        ),
        "delete": (translate("Edits", "Delete quote of {speaker}"), translate("Edits", "Delete {count} quotes")),
    }[doing]
    return _of(briefing, ids, one, several)


@_named
def theme_text(doing: str, title: str) -> str:
    """The name of what is done ("add", "edit", "move" or "delete") to the theme called ``title``."""
    return {
        "add": translate("Edits", "Add theme “{name}”"),
        "edit": translate("Edits", "Edit theme “{name}”"),
        "move": translate("Edits", "Move theme “{name}”"),
        "delete": translate("Edits", "Delete theme “{name}”"),
    }[doing].format(name=title)


@_named
def speaker_text(doing: str, name: str) -> str:
    """The name of what is done ("add", "edit" or "delete") to the speaker called ``name``."""
    return {
        "add": translate("Edits", "Add speaker {name}"),
        "edit": translate("Edits", "Edit speaker {name}"),
        "delete": translate("Edits", "Delete speaker {name}"),
    }[doing].format(name=name)


@_named
def assembly_text() -> str:
    """The name of describing the assembly."""
    return translate("Edits", "Describe the assembly")


@_named
def reload_text() -> str:
    """The name of showing what somebody else put in the file."""
    return translate("Edits", "Take in the file as it is")


@_named
def bring_together_text() -> str:
    """The name of merging what somebody else put in the file with one's own changes."""
    return translate("Edits", "Bring the changes of both together")


@_named
def import_text(count: int) -> str:
    """The name of bringing in ``count`` quotes of an article."""
    if count == 1:
        return translate("Edits", "Import a quote")
    return translate("Edits", "Import {count} quotes").format(count=count)


@_named
def proposal_text() -> str:
    """The name of taking the themes and key messages proposed."""
    return translate("Edits", "Use the proposed themes")


@_named
def source_text() -> str:
    """What was said of a source."""
    return translate("Undo", "Edit the source")


@_named
def reread_text() -> str:
    """Quotes found again by their words in a source that was read otherwise before."""
    return translate("Undo", "Find the quotes again")


@_named
def recording_text() -> str:
    """The name of saying which recording a transcript was made of."""
    return translate("Edits", "Name the recording")


@_named
def merge_text(name: str) -> str:
    """The name of making one speaker, called ``name``, of several."""
    return translate("Edits", "Merge speakers into {name}").format(name=name)


@_named
def confirm_text() -> str:
    """The name of confirming that a cut keeps the meaning."""
    return translate("Edits", "Confirm the cut")


@_named
def field_text(field: str) -> str:
    """The name of writing in ``field`` of a message."""
    return {
        "takeaway": translate("Edits", "Write takeaway"),
        "ask": translate("Edits", "Write ask"),
        "shown": translate("Edits", "Shorten quote"),
        "emphasis": translate("Edits", "Stress words"),
        "slide": translate("Edits", "Change slide"),
        "level": translate("Edits", "Set the level of the ask"),
        "owner": translate("Edits", "Name the owner"),
        "due": translate("Edits", "Set the date"),
    }[field]


@_named
def deck_text(option: str) -> str:
    """The name of setting ``option`` of the deck."""
    return {
        "title": translate("Edits", "Name the deck"),
        "answer": translate("Edits", "Write the sentence to remember"),
        "subtitle": translate("Edits", "Write the subtitle"),
        "author": translate("Edits", "Name the author"),
        "date": translate("Edits", "Date the deck"),
        "audience": translate("Edits", "Name the audience"),
        "classification": translate("Edits", "Set the mark of every slide"),
        "template": translate("Edits", "Change template"),
        "language": translate("Edits", "Change deck language"),
        "narrative": translate("Edits", "Change narrative"),
    }[option]


@_named
def home_text() -> str:
    """The name of taking over what people changed in the deck."""
    return translate("Edits", "Take over the deck’s edits")


@_named
def comments_text() -> str:
    """The name of keeping what people commented in the deck."""
    return translate("Edits", "Keep comments as to-dos")


@_named
def done_text(what: str) -> str:
    """The name of saying that ``what`` somebody asked for is done."""
    return translate("Edits", "Done: {text}").format(text=what)


def _of(briefing: Briefing, ids: Collection[str], one: str, several: str) -> str:
    if len(ids) != 1:
        return several.format(count=len(ids))
    speaker = briefing.speaker_of(briefing.message_by_id[next(iter(ids))])
    return one.format(speaker=speaker.name if speaker else translate("Edits", "unknown speaker"))
