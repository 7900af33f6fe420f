"""Decks that are open in another program, which would write its own over what is written meanwhile."""

from __future__ import annotations

from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.storage.reading import is_file

_LOCKS = ("~${}", ".~lock.{}#")
"""The files by which PowerPoint and LibreOffice say, beside a deck, that they have it open; others heed them."""


def refuse_opened(path: Path) -> None:
    """Raise BriefingError where a program says that it has the deck at ``path`` open.

    Windows would refuse to replace it; a Mac, Linux and a cloud's folder would not, and one of both would be lost.
    """
    locks = (path.with_name(lock.format(path.name)) for lock in _LOCKS)
    if lock := next((lock for lock in locks if is_file(lock)), None):
        what = translate("Update", "The deck is open in another program.")
        mend = translate("Update", "Close it there; if nobody has it open, delete “{file}”, left by a crash.")
        raise BriefingError(what, where=str(path), mend=mend.format(file=lock.name))
