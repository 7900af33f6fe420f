"""A language's words that are nobody's name, and what on a page is nobody's speech."""

from __future__ import annotations

import re
from typing import Final

from briefing.sources.quotes.tables.forms import phrases, straight, word_set
from briefing.sources.quotes.tables.language_tables import LanguageTables


class PageWords:
    """Labels, captions, headings and the small words between names."""

    def __init__(self, table: LanguageTables) -> None:
        self.title_nouns: Final = word_set(table.TITLE_NOUNS)
        """Behind these a work or a word is named, not speech: "livre"."""
        self.function_words: Final = word_set(table.FUNCTION_WORDS)
        """Words that are no part of a name though they have a capital."""
        self.not_speakers: Final = word_set(table.NOT_SPEAKERS)
        """Labels that are nobody."""
        self.question_labels: Final = word_set(table.QUESTION_LABELS)
        """Labels of an interviewer."""
        self.answer_labels: Final = word_set(table.ANSWER_LABELS)
        """Labels of the one interviewed."""
        self.abbreviations: Final = frozenset(straight(table.SENTENCE_ABBREVIATIONS).split())
        """What a full stop follows within a sentence, capitals kept."""
        self.narration: Final = re.compile(rf"[\W_]*+(?:{phrases(table.NARRATION)})\b", re.IGNORECASE)
        """The head of a paragraph that the minute-taker says."""


class Footers:
    """What a page has beside its text."""

    def __init__(self, table: LanguageTables) -> None:
        self.captions: Final = tuple(table.CAPTION_STARTS.split())
        """What a caption begins with, and so what ``caption`` is tried on at all."""
        self.caption: Final = _caption(table)
        """The head of a caption, in lower case."""
        self.boilerplate: Final = tuple(straight(table.BOILERPLATE_STARTS).strip().splitlines())
        """What a page's own furniture begins with."""
        self.closing: Final = re.compile(
            rf"(?:{phrases(table.CLOSING_HEADS)})(?:(?<=')|\b|$)[^.!?:]{{0,70}}:?\s*$", re.IGNORECASE
        )
        """A heading behind which the article is over, whole."""


def _caption(table: LanguageTables) -> re.Pattern[str]:
    starts = "|".join(table.CAPTION_STARTS.split())
    return re.compile(
        rf"""
        [\W_]*(?:{starts})\b[^\S\n]*(?:[:©/(–—-]|$|\w+\s?[:©/])  # "Photo :", "Crédit photo ©", "Légende"
        |[([]?©
        """,
        re.VERBOSE,
    )
