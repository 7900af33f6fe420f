"""A language's words for people and for the bodies that they speak for."""

from __future__ import annotations

import re
from typing import Final

from briefing.sources.quotes.pattern import UPPER
from briefing.sources.quotes.tables.forms import either, entries, phrases, word_set
from briefing.sources.quotes.tables.language_tables import LanguageTables


class People:
    """Nouns for people, and what a name may stand with."""

    def __init__(self, table: LanguageTables) -> None:
        self.role_heads: Final = word_set(table.ROLE_HEADS)
        """Nouns that roles begin with."""
        self.generic: Final = word_set(table.GENERIC_PEOPLE)
        """Nouns that take up somebody named: "la dirigeante"."""
        self.generic_roles: Final = entries(table.GENERIC_ROLES)
        """Such a noun → the roles that it may take up."""
        self.deeds: Final = entries(table.DEEDS)
        """A verb behind a name → the roles that it tells."""
        self.crowd: Final = word_set(table.CROWD)
        """Nouns for people who mostly stay unnamed."""
        self.relatives: Final = word_set(table.RELATIVES)
        """Nouns for kin."""
        self.relational: Final = word_set(table.RELATIONAL) | self.relatives
        """Those of people that are somebody's, and so somebody else: "voisine"."""
        self.indefinite: Final = word_set(table.INDEFINITE)
        """Determiners of people not known."""
        self.titles: Final = _titles(table)
        """A title before a name → "f", "m" or "fm"."""
        self.peoples: Final = word_set(table.PEOPLES)
        """Who belongs to a place, a party or a faith."""


class Bodies:
    """Nouns for what people speak for: bodies, papers and places."""

    def __init__(self, table: LanguageTables) -> None:
        self.authorities: Final = word_set(table.AUTHORITIES)
        """Nouns in small letters that name a body even alone."""
        self.body_nouns: Final = word_set(table.BODY_NOUNS)
        """Nouns in small letters that name a body with what tells which."""
        self.collective: Final = (word_set(table.COLLECTIVE) | self.authorities | self.body_nouns) - word_set(
            table.TITLE_NOUNS
        )
        """Bodies, papers and things that say something, titles of works apart."""
        self.org_generic: Final = word_set(table.ORG_GENERIC) | word_set(table.ORG_NOUNS)
        """What the name of an organisation may stand with: "groupe"."""
        self.org_link: Final = _org_link(table)
        """What stands between a role and an organisation; the organisation starts where it ends."""
        self.body_words: Final = word_set(table.BODY_WORDS)
        """A name with one of them is a body's."""
        self.bodies: Final = word_set(table.BODIES)
        """Bodies whose name does not tell it."""
        self.places: Final = word_set(table.PLACES)
        """Names of places."""
        self.documents: Final = word_set(table.DOCUMENTS)
        """Papers."""
        self.papers: Final = word_set(table.PAPERS)
        """Works whose words are their author's."""


def _titles(table: LanguageTables) -> dict[str, str]:
    genders_of = {"m": table.TITLES_MASCULINE, "f": table.TITLES_FEMININE, "fm": table.TITLES_ANY}
    return {title: gender for gender, titles in genders_of.items() for title in word_set(titles)}


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
