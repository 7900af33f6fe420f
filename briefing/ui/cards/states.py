"""The state of a quote in a sentence of its own, for cards and the detail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.core.trust import State, term

translate = QCoreApplication.translate


def state_words(state: State) -> str:
    """The word for the state, and where there is something to do about it, what."""
    word = term(state)
    mend = {
        State.VERIFIED: "",
        State.RECORDED: translate("States", "the text of its source is not at hand to verify it"),
        State.CHANGED: translate("States", "these are not the words of its source"),
        State.UNRECORDED: translate("States", "give its source, and the text of it, to verify it"),
    }[state]
    whole = translate("States", "{state}: {mend}").format(state=word, mend=mend) if mend else word
    return whole[0].upper() + whole[1:]
