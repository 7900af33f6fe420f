"""The tables of a language made ready: sets of words and compiled patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables import forenames, shared
from briefing.sources.quotes.tables.language_tables import Entries, LanguageTables, Phrases, Words
from briefing.sources.quotes.tables.languages import TABLES, straight, word_set

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_TOKENS = pattern(r"[\w']+", {"l'aube": "l'aube", "…": None})


@dataclass(frozen=True)
class Rules:
    """One language's words, all in lower case with straight apostrophes, and its patterns."""

    language: str
    """"fr" or "en"."""
    speech: frozenset[str]
    """Every form of every verb of speech."""
    light: frozenset[str]
    """Those of them that speak only right beside the words: "fait"."""
    particle_verbs: frozenset[str]
    """Those that are none and speak with "in" behind them: "weighed"."""
    infinitives: frozenset[str]
    """Infinitives of speech."""
    oblique: frozenset[str]
    """Before a noun, these make it an object, not what the sentence is about."""
    auxiliaries: frozenset[str]
    """These may stand between a subject and its verb; so may the adverbs."""
    adverbs: frozenset[str]
    speech_nouns: frozenset[str]
    """What one utters: "message"."""
    told: frozenset[str]
    """Verbs of speech that no subject follows: "told"."""
    work_verbs: frozenset[str]
    """Behind these a work is named, not speech: "publie"."""
    citing: frozenset[str]
    """Verbs by which a speaker gives another's words."""
    copulas: frozenset[str]
    """Before a word or two in marks, these make them somebody's."""
    role_heads: frozenset[str]
    """Nouns that roles begin with."""
    generic: frozenset[str]
    """Nouns that take up somebody named: "la dirigeante"."""
    generic_roles: dict[str, tuple[str, ...]]
    """Such a noun → the roles that it may take up."""
    deeds: dict[str, tuple[str, ...]]
    """A verb behind a name → the roles that it tells."""
    crowd: frozenset[str]
    """Nouns for people who mostly stay unnamed."""
    relational: frozenset[str]
    """Those of them that are somebody's, and so somebody else: "voisine"."""
    collective: frozenset[str]
    """Bodies, papers and things that say something, titles of works apart."""
    authorities: frozenset[str]
    """Nouns in small letters that name a body even alone."""
    body_nouns: frozenset[str]
    """Nouns in small letters that name a body with what tells which."""
    org_generic: frozenset[str]
    """What the name of an organisation may stand with: "groupe"."""
    body_words: frozenset[str]
    """A name with one of them is a body's."""
    bodies: frozenset[str]
    """Bodies whose name does not tell it."""
    places: frozenset[str]
    """Names of places."""
    peoples: frozenset[str]
    """Who belongs to a place, a party or a faith."""
    documents: frozenset[str]
    """Papers."""
    papers: frozenset[str]
    """Works whose words are their author's."""
    relatives: frozenset[str]
    """Nouns for kin."""
    indefinite: frozenset[str]
    """Determiners of people not known."""
    title_nouns: frozenset[str]
    """Behind these a work or a word is named, not speech: "livre"."""
    function_words: frozenset[str]
    """Words that are no part of a name though they have a capital."""
    not_speakers: frozenset[str]
    """Labels that are nobody."""
    question_labels: frozenset[str]
    """Labels of an interviewer."""
    answer_labels: frozenset[str]
    """Labels of the one interviewed."""
    titles: dict[str, str]
    """A title before a name → "f", "m" or "fm"."""
    abbreviations: frozenset[str]
    """What a full stop follows within a sentence, capitals kept."""
    captions: tuple[str, ...]
    """What a caption begins with, and so what ``caption`` is tried on at all."""
    boilerplate: tuple[str, ...]
    """What a page's own furniture begins with."""
    signs: frozenset[str]
    """Words of somebody who speaks."""
    elided_signs: frozenset[str]
    """The same before an apostrophe."""
    by_cue: re.Pattern[str]
    """In lower case, what gives a view with the name behind it, the space included: "selon "."""
    by_ending: re.Pattern[str]
    """The same at the end of what stands before a name."""
    viewpoints: re.Pattern[str]
    """What gives the view of whoever was spoken of: "à ses yeux"."""
    forward: re.Pattern[str]
    """What takes up the quote before it: "C'est par ces mots"."""
    org_link: re.Pattern[str]
    """What stands between a role and an organisation; the organisation starts where it ends."""
    impersonal: re.Pattern[str]
    """What follows a pronoun that is nobody: " faut"."""
    narration: re.Pattern[str]
    """The head of a paragraph that the minute-taker says."""
    closing: re.Pattern[str]
    """A heading behind which the article is over, whole."""
    caption: re.Pattern[str]
    """The head of a caption, in lower case."""

    def signs_in(self, flat: str) -> int:
        """How many of its words are those of somebody who speaks; apostrophes are straight."""
        found = _TOKENS.findall(flat.lower())
        return sum(1 for word in found if word in self.signs or word.partition("'")[0] in self.elided_signs)

    @cached_property
    def people(self) -> frozenset[str]:
        """Every noun for people, one by one or together."""
        return self.role_heads | self.generic | self.crowd | self.relatives | self.collective

    @cached_property
    def people_forms(self) -> frozenset[str]:
        """The same as they may stand in a text: "directors", "mayor's", "ex-ministre"."""
        singular = self.people | {f"ex-{noun}" for noun in self.people}
        whole = singular | {noun + "s" for noun in singular}
        return whole | {noun + "'s" for noun in whole}

    @cached_property
    def leading(self) -> frozenset[str]:
        """What may stand before a name and is no part of it, in capitals or not."""
        return self.function_words | self.role_heads | self.houses | shared.OCCASIONS

    @cached_property
    def houses(self) -> frozenset[str]:
        """What an organisation's name may stand with."""
        return self.collective | self.org_generic - self.role_heads

    @cached_property
    def positions(self) -> frozenset[str]:
        """What a name may stand with: roles and relatives."""
        return self.role_heads | self.relatives


def phrases(table: Phrases) -> str:
    """The lines of a table of phrases as the alternatives of a pattern; none where the table is empty."""
    return "|".join(straight(table).strip().splitlines()) or "(?!)"


def either(table: Words) -> str:
    """The words of a table, their capitals kept, as the alternatives of a pattern."""
    return "|".join(straight(table).split())


@lru_cache
def rules_for(language: str) -> Rules:
    """The rules of "fr" or "en"."""
    table = TABLES[language]
    return Rules(
        language=language,
        speech=_speech(table),
        light=word_set(table.LIGHT_VERBS),
        particle_verbs=word_set(table.PARTICLE_VERBS),
        infinitives=word_set(table.SPEECH_INFINITIVES) | word_set(table.SPEECH_ER),
        oblique=word_set(table.OBLIQUE),
        auxiliaries=word_set(table.AUXILIARIES),
        adverbs=word_set(table.ADVERBS),
        speech_nouns=word_set(table.SPEECH_NOUN),
        citing=word_set(table.CITING),
        told=word_set(table.TOLD),
        work_verbs=word_set(table.WORK_VERBS),
        copulas=word_set(table.COPULAS),
        role_heads=word_set(table.ROLE_HEADS),
        generic=word_set(table.GENERIC_PEOPLE),
        generic_roles=_entries(table.GENERIC_ROLES),
        deeds=_entries(table.DEEDS),
        crowd=word_set(table.CROWD),
        relational=word_set(table.RELATIONAL) | word_set(table.RELATIVES),
        collective=(word_set(table.COLLECTIVE) | word_set(table.AUTHORITIES) | word_set(table.BODY_NOUNS))
        - word_set(table.TITLE_NOUNS),
        authorities=word_set(table.AUTHORITIES),
        body_nouns=word_set(table.BODY_NOUNS),
        org_generic=word_set(table.ORG_GENERIC) | word_set(table.ORG_NOUNS),
        body_words=word_set(table.BODY_WORDS),
        bodies=word_set(table.BODIES),
        places=word_set(table.PLACES),
        peoples=word_set(table.PEOPLES),
        documents=word_set(table.DOCUMENTS),
        papers=word_set(table.PAPERS),
        relatives=word_set(table.RELATIVES),
        indefinite=word_set(table.INDEFINITE),
        title_nouns=word_set(table.TITLE_NOUNS),
        function_words=word_set(table.FUNCTION_WORDS),
        not_speakers=word_set(table.NOT_SPEAKERS),
        question_labels=word_set(table.QUESTION_LABELS),
        answer_labels=word_set(table.ANSWER_LABELS),
        titles=_titles(table),
        abbreviations=frozenset(straight(table.SENTENCE_ABBREVIATIONS).split()),
        captions=tuple(table.CAPTION_STARTS.split()),
        boilerplate=tuple(straight(table.BOILERPLATE_STARTS).strip().splitlines()),
        by_cue=re.compile(rf"(?:(?<=[\s,(])|^)(?:{phrases(table.BY_CUES)})(?:(?<=')|\s)"),
        by_ending=re.compile(rf"\b(?:{phrases(table.BY_CUES)})(?:(?<=')|\s)$"),
        viewpoints=re.compile(rf"\b(?:{phrases(table.VIEWPOINTS)})\b", re.IGNORECASE),
        forward=re.compile(rf"[\s.]*(?:{phrases(table.FORWARD)})", re.IGNORECASE),
        org_link=_org_link(table),
        impersonal=re.compile(rf"\s(?:n'|ne\s)?(?:{phrases(table.IMPERSONAL)})\b"),
        narration=re.compile(rf"[\W_]*+(?:{phrases(table.NARRATION)})\b", re.IGNORECASE),
        closing=re.compile(rf"(?:{phrases(table.CLOSING_HEADS)})(?:(?<=')|\b|$)[^.!?:]{{0,70}}:?\s*$", re.IGNORECASE),
        caption=_caption(table),
        signs=word_set(table.SPEECH_SIGNS),
        elided_signs=word_set(table.SPEECH_SIGNS_ELIDED),
    )


@lru_cache
def genders() -> dict[str, str]:
    """Forename in lower case → "f", "m" or "fm"."""
    feminine, masculine = word_set(forenames.FEMININE), word_set(forenames.MASCULINE)
    return {
        name: ("f" if name in feminine else "") + ("m" if name in masculine else "") for name in feminine | masculine
    }


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


def _entries(table: Entries) -> dict[str, tuple[str, ...]]:
    """A table of words, each with those that it stands for: "patron patronne: PDG DG"."""
    entries = [line.split(":") for line in straight(table).replace("\n  ", " ").strip().splitlines()]
    return {word: tuple(others.split()) for words, others in entries for word in words.split()}


def _titles(table: LanguageTables) -> dict[str, str]:
    genders_of = {"m": table.TITLES_MASCULINE, "f": table.TITLES_FEMININE, "fm": table.TITLES_ANY}
    return {title: gender for gender, titles in genders_of.items() for title in word_set(titles)}


def _caption(table: LanguageTables) -> re.Pattern[str]:
    starts = "|".join(table.CAPTION_STARTS.split())
    return re.compile(
        rf"""
        [\W_]*(?:{starts})\b[^\S\n]*(?:[:©/(–—-]|$|\w+\s?[:©/])  # "Photo :", "Crédit photo ©", "Légende"
        |[([]?©
        """,
        re.VERBOSE,
    )


def _org_link(table: LanguageTables) -> re.Pattern[str]:
    links, generic, nouns = phrases(table.ORG_LINKS), either(table.ORG_GENERIC), either(table.ORG_NOUNS)
    return re.compile(
        rf"""
        [\s,]+(?:{links.replace(" ", "[ ]")})(?:(?<=')|\s)                 # "du", "at the"
        (?:(?:{generic})\s(?:[^\W\d_]+\s){{0,2}}?(?:d'|de\s)?)?          # "groupe industriel"
        (?=[\"{UPPER}\d]|(?:{nouns})\b)
        """,
        re.VERBOSE,
    )
