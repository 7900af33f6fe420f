"""Actions and keys as people read them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

_NATIVE = QKeySequence.SequenceFormat.NativeText
_MARKED = re.compile("&(.)")
_ARROWS = (
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
)
"""Keys that Qt's French spells out, where ours shows what stands on them."""


def plain(text: str) -> str:
    """The words of an action without mnemonic and dots."""
    return _MARKED.sub(r"\1", text).removesuffix("…")


def literal(words: str) -> str:
    """Words of somebody's, such as a name, for a button or a menu, where a single & would mark a letter."""
    return words.replace("&", "&&")


def with_letters(texts: Sequence[str]) -> list[str]:
    """The texts of buttons that are shown together, each with a letter of its own that presses it.

    A letter that is marked already stays. Else it is the first free one that a word begins with, or any that is free;
    a text none of whose letters is free has none.
    """
    taken = {marked[1].lower() for text in texts if (marked := _MARKED.search(text.replace("&&", "")))}
    lettered = []
    for text in texts:
        at = None if _MARKED.search(text.replace("&&", "")) else _free(text, taken)
        lettered.append(text if at is None else f"{text[:at]}&{text[at:]}")
        taken |= set() if at is None else {text[at].lower()}
    return lettered


def _free(text: str, taken: Collection[str]) -> int | None:
    """Where the letter of ``text`` stands that is to press it: never within a name, which is in quotation marks."""
    own = re.sub("[“«].*?[”»]", lambda name: " " * len(name[0]), text)
    letters = [at for at, letter in enumerate(own) if letter.isalpha() and letter.lower() not in taken]
    beginnings = [at for at in letters if at == 0 or not own[at - 1].isalpha()]
    return next(iter([*beginnings, *letters]), None)


def shown_key(action: QAction) -> str:
    """The first key of an action as the system writes it; "" where it has none."""
    return action.shortcut().toString(_NATIVE)


def shown_keys(action: QAction) -> list[str]:
    """All keys of an action as the system writes them."""
    return [key.toString(_NATIVE) for key in action.shortcuts() if not key.isEmpty()]


def written_key(key: str) -> str:
    """A key, told in Qt's portable words such as "Ctrl+M", as the system writes it."""
    return QKeySequence(key).toString(_NATIVE)
