"""A language's verbs of speech in all their forms, and what else tells that somebody speaks."""

from __future__ import annotations

import re
from typing import Final

from briefing.sources.quotes.tables.forms import phrases, word_set
from briefing.sources.quotes.tables.language_tables import LanguageTables


class Verbs:
    """The verbs of speech, and the words that stand with them."""

    def __init__(self, table: LanguageTables) -> None:
        self.speech: Final = _speech(table)
        """Every form of every verb of speech."""
        self.light: Final = word_set(table.LIGHT_VERBS)
        """Those of them that speak only right beside the words: "fait"."""
        self.particle_verbs: Final = word_set(table.PARTICLE_VERBS)
        """Those that are none and speak with "in" behind them: "weighed"."""
        self.infinitives: Final = word_set(table.SPEECH_INFINITIVES) | word_set(table.SPEECH_ER)
        """Infinitives of speech."""
        self.told: Final = word_set(table.TOLD)
        """Verbs of speech that no subject follows: "told"."""
        self.citing: Final = word_set(table.CITING)
        """Verbs by which a speaker gives another's words."""
        self.work_verbs: Final = word_set(table.WORK_VERBS)
        """Behind these a work is named, not speech: "publie"."""
        self.copulas: Final = word_set(table.COPULAS)
        """Before a word or two in marks, these make them somebody's."""
        self.auxiliaries: Final = word_set(table.AUXILIARIES)
        """These may stand between a subject and its verb; so may the adverbs."""
        self.adverbs: Final = word_set(table.ADVERBS)


class Cues:
    """What tells a speaker without a verb of speech."""

    def __init__(self, table: LanguageTables) -> None:
        self.speech_nouns: Final = word_set(table.SPEECH_NOUN)
        """What one utters: "message"."""
        self.oblique: Final = word_set(table.OBLIQUE)
        """Before a noun, these make it an object, not what the sentence is about."""
        self.by_cue: Final = re.compile(rf"(?:(?<=[\s,(])|^)(?:{phrases(table.BY_CUES)})(?:(?<=')|\s)")
        """In lower case, what gives a view with the name behind it, the space included: "selon "."""
        self.by_ending: Final = re.compile(rf"\b(?:{phrases(table.BY_CUES)})(?:(?<=')|\s)$")
        """The same at the end of what stands before a name."""
        self.viewpoints: Final = re.compile(rf"\b(?:{phrases(table.VIEWPOINTS)})\b", re.IGNORECASE)
        """What gives the view of whoever was spoken of: "à ses yeux"."""
        self.forward: Final = re.compile(rf"[\s.]*(?:{phrases(table.FORWARD)})", re.IGNORECASE)
        """What takes up the quote before it: "C'est par ces mots"."""
        self.impersonal: Final = re.compile(rf"\s(?:n'|ne\s)?(?:{phrases(table.IMPERSONAL)})\b")
        """What follows a pronoun that is nobody: " faut"."""
        self.signs: Final = word_set(table.SPEECH_SIGNS)
        """Words of somebody who speaks."""
        self.elided_signs: Final = word_set(table.SPEECH_SIGNS_ELIDED)
        """The same before an apostrophe."""


def _speech(table: LanguageTables) -> frozenset[str]:
    forms = set(word_set(table.SPEECH_FORMS))
    for verb in word_set(table.SPEECH_ER):
        forms |= _er_forms(verb[:-2])
    for verb in word_set(table.SPEECH_IR):
        forms |= {verb[:-2] + ending for ending in ("it", "issait", "i", "issant", "issent")}
    for verb in word_set(table.SPEECH_REGULAR):
        forms |= _regular_forms(verb)
    return frozenset(forms)


def _er_forms(stem: str) -> set[str]:
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    plain = {stem + ending for ending in ("e", "ent", "é", "ée", "és", "èrent", "era")}
    return plain | {soft + ending for ending in ("a", "ait", "aient", "ant")}


def _regular_forms(verb: str) -> set[str]:
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeo":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    ending = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    return {verb, verb + ending, verb + "ed", verb + "ing"} | {verb + verb[-1] + end for end in ("ed", "ing")}
