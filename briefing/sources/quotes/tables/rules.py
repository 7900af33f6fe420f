"""The tables of a language made ready: sets of words and compiled patterns."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Final

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables import forenames, shared
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.quotes.tables.languages import TABLES
from briefing.sources.quotes.tables.page_words import Footers, PageWords
from briefing.sources.quotes.tables.people_words import Bodies, People
from briefing.sources.quotes.tables.speech_words import Cues, Verbs

_TOKENS = pattern(r"[\w']+", {"l'aube": "l'aube", "…": None})


class Rules(Verbs, Cues, People, Bodies, PageWords, Footers):
    """One language's words, all in lower case with straight apostrophes, and its patterns."""

    def __init__(self, language: str) -> None:
        self.language: Final = language
        """"fr" or "en"."""
        table = TABLES[language]
        Verbs.__init__(self, table)
        Cues.__init__(self, table)
        People.__init__(self, table)
        Bodies.__init__(self, table)
        PageWords.__init__(self, table)
        Footers.__init__(self, table)

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


@lru_cache
def rules_for(language: str) -> Rules:
    """The rules of "fr" or "en"."""
    return Rules(language)


@lru_cache
def genders() -> dict[str, str]:
    """Forename in lower case → "f", "m" or "fm"."""
    feminine, masculine = word_set(forenames.FEMININE), word_set(forenames.MASCULINE)
    return {
        name: ("f" if name in feminine else "") + ("m" if name in masculine else "") for name in feminine | masculine
    }
