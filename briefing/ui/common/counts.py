"""How many quotes and paraphrases there are, in words: what nobody said is not counted among what was said."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject

from briefing.core.model import Message


def counted(messages: Collection[Message]) -> str:
    """How many: "12 quotes", "7 paraphrases", "12 quotes, 7 paraphrases"; "0 quotes" of none."""
    paraphrases = sum(message.is_paraphrase for message in messages)
    return Counts().told(len(messages) - paraphrases, paraphrases)


class Counts(QObject):
    """The words for counts."""

    def told(self, quotes: int, paraphrases: int) -> str:
        """So many quotes and paraphrases."""
        said = [self.tr("%n quotes", "", quotes)] if quotes or not paraphrases else []
        return ", ".join([*said, self.tr("%n paraphrases", "", paraphrases)] if paraphrases else said)
