"""What a language must define: the tables that its module holds, what form each has and what it is for.

To add a language, write its module with every name below, add it to ``TABLES`` of languages.py, and give its pronouns
and determiners to mentions/patterns.py and shared.py. mypy and tests/sources/quotes/tables hold each module against
this list.
"""

from __future__ import annotations

from typing import Protocol, TypeAlias

Words: TypeAlias = str
"""Words between spaces or line ends; ``_`` stands for a space within one."""
Phrases: TypeAlias = str
"""A phrase a line, which may use the signs of regular expressions. No line: nothing is found."""
Entries: TypeAlias = str
"""A line "words: others": what each of the words stands for. A line that begins with two spaces goes on."""


class LanguageTables(Protocol):
    """The tables of one language. Where a language has no such words, the table is empty."""

    SPEECH_ER: Words
    """Verbs of speech in -er, as infinitives; their forms are made by rule (French)."""
    SPEECH_IR: Words
    """Verbs of speech in -ir with -issait, as infinitives; their forms are made by rule (French)."""
    SPEECH_REGULAR: Words
    """Verbs of speech with -s, -ed, -ing; their forms are made by rule (English)."""
    SPEECH_FORMS: Words
    """Forms of all other verbs of speech, as they stand in a text."""
    LIGHT_VERBS: Words
    """Forms that speak only right beside the words: "il fait : « Non »", not "il fait ses comptes : « … »"."""
    SPEECH_INFINITIVES: Words
    """Infinitives of speech that no rule makes: "et de conclure"."""
    PARTICLE_VERBS: Words
    """Forms that speak only with "in" behind them: "she weighed in" (English)."""
    SPEECH_NOUN: Words
    """What one utters: "son message", "her verdict"."""
    TOLD: Words
    """Forms of verbs of speech that need whom they are said to behind them, and so no subject there: "told"."""
    CITING: Words
    """Forms of verbs by which a speaker gives the words of another."""
    WORK_VERBS: Words
    """What one does with a work, so that a title follows rather than speech: "publie « … »"."""
    COPULAS: Words
    """What ties a word or two in marks to somebody all the same: "c'est « magique »"."""
    FORWARD: Phrases
    """What follows a quote and takes it up before its speaker: "c'est par ces mots que"."""
    OBLIQUE: Words
    """What makes of the noun behind it an object of the sentence, mostly prepositions."""
    AUXILIARIES: Words
    """What may stand between a subject and its verb of speech."""
    ADVERBS: Words
    """The same, for adverbs and days."""
    BY_CUES: Phrases
    """What gives a view with the name behind it: "selon", "according to"."""
    VIEWPOINTS: Phrases
    """What gives the view of whoever was spoken of: "à ses yeux"."""
    TITLES_MASCULINE: Words
    """Titles before a name, of men."""
    TITLES_FEMININE: Words
    """Titles before a name, of women."""
    TITLES_ANY: Words
    """Titles before a name, of either."""
    ROLE_HEADS: Words
    """First words of roles, that tell somebody known by what they are: "directrice", "CIO"."""
    GENERIC_PEOPLE: Words
    """Nouns that take up somebody already named: "la dirigeante"."""
    GENERIC_ROLES: Entries
    """Which roles such a noun can take up: "patron: PDG directeur"."""
    DEEDS: Entries
    """Which roles a verb behind a name tells: "dirige: dirigeant"."""
    CROWD: Words
    """Nouns for people that mostly stay unnamed: "un habitant"."""
    RELATIONAL: Words
    """Those of them that are somebody's, or want to stay unknown: "voisine", "source"."""
    COLLECTIVE: Words
    """Bodies, papers and things that "say": never a person."""
    AUTHORITIES: Words
    """Nouns in small letters that name a body even alone, which then speaks for itself: "la préfecture"."""
    BODY_NOUNS: Words
    """Those that name one only with what tells which, or after it was named: "l'agence régionale de la santé"."""
    DOCUMENTS: Words
    """Those of them that are papers: "selon le rapport"."""
    PAPERS: Words
    """Works that somebody wrote: "étude". Their words are those of whom the text has let speak most."""
    RELATIVES: Words
    """Nouns for kin, who are somebody else than the one whose kin they are."""
    INDEFINITE: Words
    """Determiners of people not known: "des", "several"."""
    ORG_LINKS: Phrases
    """What ties a role to an organisation: "de la", "at the"."""
    ORG_GENERIC: Words
    """What may stand before an organisation's name and is no part of it: "groupe"."""
    ORG_NOUNS: Words
    """What an organisation's name may begin with, capitals kept: "université", "CHU"."""
    BODY_WORDS: Words
    """Words that make any name with them that of a body, and are no surnames: "party", "fédération"."""
    BODIES: Words
    """Bodies that are known by a name which does not tell it: "White House", "Matignon"."""
    PLACES: Words
    """Countries, regions and cities, those above all that are forenames too or stand for who governs them."""
    PEOPLES: Words
    """Who belongs to a place, a party or a faith, one by one or together: "Israeli", "Républicains"."""
    TITLE_NOUNS: Words
    """What stands before the title of a work or a word that is only named: "le livre « … »"."""
    FUNCTION_WORDS: Words
    """Words that have a capital at the head of a sentence, and are no names."""
    NOT_SPEAKERS: Words
    """Labels at the head of a line that are nobody: "Photo :", "Date:"."""
    QUESTION_LABELS: Words
    """Labels of an interviewer."""
    ANSWER_LABELS: Words
    """Labels of the one interviewed."""
    CAPTION_STARTS: Words
    """First words of captions of pictures."""
    BOILERPLATE_STARTS: Phrases
    """First words of a page's own furniture, without signs of regular expressions: "lire aussi"."""
    CLOSING_HEADS: Phrases
    """Headings behind which an article is over."""
    NARRATION: Phrases
    """First words of what the minute-taker says, under a label or an answer."""
    IMPERSONAL: Phrases
    """Verbs behind a pronoun that is nobody: "il faut"."""
    SENTENCE_ABBREVIATIONS: Words
    """What a full stop follows without an end of the sentence, capitals kept."""
    SPEECH_SIGNS: Words
    """Words of somebody who speaks: first and second persons, verbs in the present."""
    SPEECH_SIGNS_ELIDED: Words
    """The same before an apostrophe: "j'", "we'"."""
    STOPWORDS: Words
    """Small words that tell the language of a text."""
    TELLING: Words
    """Small words, elided ones with their apostrophe, that no text of a sentence in another of the languages has."""
