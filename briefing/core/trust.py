"""All words of trust, in one table: what is said of how far a quote is proved, where, in French and in English.

The window, the command line and the deck take their words from here, so that the same is said everywhere, and nothing
else. Grades compare what is shown with what was said, states what was said with its source.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from briefing.core.diagnostics import Grade
from briefing.core.i18n import translate


class State(Enum):
    """What is known of a quote: it stands in the text of its source, or without that text it is as it was recorded.

    What a text only reports is REPORTED, whether that text is at hand or not: it proves nobody's words.
    """

    VERIFIED = "verified"
    RECORDED = "recorded"
    CHANGED = "changed"
    UNRECORDED = "unrecorded"
    REPORTED = "reported"


class Loss(Enum):
    """What a cut may swallow that turns a sentence."""

    NEGATION = "negation"
    HEDGE = "hedge"
    CONDITION = "condition"
    FRAME = "frame"
    CONTRAST = "contrast"
    QUANTIFIER = "quantifier"
    NUMBER = "number"
    UNIT = "unit"
    QUESTION = "question"
    SENTENCE = "sentence"
    MIDST = "midst"
    SCOPE = "scope"
    TIME = "time"
    REFERENT = "referent"
    IRONY = "irony"


class Certainty(Enum):
    """How sure the extraction is of who spoke, and whether somebody should look at a quote."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"
    LOOK = "look"


class Sum(Enum):
    """What several states come to, where a deck counts them."""

    UNPROVED = "unproved"


class Place(Enum):
    """Where a word of trust is shown."""

    CARD = "card"
    DETAIL = "detail"
    REVIEW = "review"
    CHECK = "check"
    DECK = "deck"
    EXPORT = "export"


class Term(NamedTuple):
    """A word of trust in French and English, and where it is shown; in French of several, where that differs."""

    fr: str
    en: str
    where: frozenset[Place]
    fr_many: str = ""


Key = Grade | State | Sum | Loss | Certainty
_JUDGED = frozenset({Place.CARD, Place.DETAIL, Place.CHECK, Place.DECK, Place.EXPORT})
_PROVED = frozenset({Place.CARD, Place.DETAIL, Place.CHECK, Place.DECK})
_FOUND = frozenset({Place.REVIEW})

TERMS: Mapping[Key, Term] = {
    Grade.EXACT: Term("exacte", "exact", _JUDGED),
    Grade.TYPOGRAPHIC: Term("exacte, à la typographie près", "typographic", _JUDGED),
    Grade.CUT: Term("coupée fidèlement", "fairly cut", _JUDGED),
    Grade.TO_CONFIRM: Term("à confirmer", "to be confirmed", _JUDGED),
    Grade.NOT_SAID: Term("non dite", "not said", _JUDGED),
    State.VERIFIED: Term("vérifiée dans le texte", "verified in the text", _PROVED, "vérifiées dans le texte"),
    State.RECORDED: Term("conforme à son relevé", "as recorded", _PROVED, "conformes à leur relevé"),
    State.CHANGED: Term("modifiée", "changed", _PROVED, "modifiées"),
    State.UNRECORDED: Term("sans relevé", "without a record", _PROVED),
    State.REPORTED: Term("rapportée, non citée", "reported, not quoted", _PROVED, "rapportées, non citées"),
    Sum.UNPROVED: Term("non vérifiée", "not verified", frozenset({Place.DECK}), "non vérifiées"),
    Loss.NEGATION: Term("négation", "negation", _JUDGED),
    Loss.HEDGE: Term("réserve", "hedge", _JUDGED),
    Loss.CONDITION: Term("condition", "condition", _JUDGED),
    Loss.FRAME: Term("propos d’autrui", "others’ words", _JUDGED),
    Loss.CONTRAST: Term("opposition", "contrast", _JUDGED),
    Loss.QUANTIFIER: Term("quantité", "quantity", _JUDGED),
    Loss.NUMBER: Term("nombre", "number", _JUDGED),
    Loss.UNIT: Term("unité", "unit", _JUDGED),
    Loss.QUESTION: Term("question", "question", _JUDGED),
    Loss.SENTENCE: Term("phrases jointes", "sentences joined", _JUDGED),
    Loss.MIDST: Term("au cœur de la phrase", "from within a clause", _JUDGED),
    Loss.SCOPE: Term("portée", "scope", _JUDGED),
    Loss.TIME: Term("moment", "time", _JUDGED),
    Loss.REFERENT: Term("de qui il s’agit", "who is meant", _JUDGED),
    Loss.IRONY: Term("ironie, plaisanterie ou fiction", "irony, joke or fiction", _JUDGED),
    Certainty.SURE: Term("sûr", "sure", _FOUND),
    Certainty.LIKELY: Term("probable", "likely", _FOUND),
    Certainty.UNSURE: Term("incertain", "unsure", _FOUND),
    Certainty.LOOK: Term("à regarder", "look at it", _FOUND | {Place.CARD, Place.CHECK}),
}


def term(key: Key, language: str = "", count: int = 1) -> str:
    """The word for a grade, state, loss or certainty of ``count`` quotes: in a deck's language, or in the window's."""
    words = TERMS[key]
    if not _is_french(language):
        return words.en
    return words.fr_many if count > 1 and words.fr_many else words.fr


def counted(state: State, count: int, total: int) -> str:
    """How many quotes of how many are in a state, in the language of the window: "17 of 17 as recorded".

    Paraphrases are counted by themselves: "3 paraphrases, reported, not quoted".
    """
    word = term(state, count=count)
    if state is State.REPORTED:
        return f"{count} paraphrase{'s' * (count > 1)}, {word}"
    if not _is_french():
        return f"{count} of {total} {word}"
    return f"{count} citation{'s' * (count > 1)} sur {total} {word}"


def _is_french(language: str = "") -> bool:
    return (language or translate("Trust", "en")).startswith("fr")


def opening(words: str) -> str:
    """Words of trust at the beginning of a sentence."""
    return words[:1].upper() + words[1:]
