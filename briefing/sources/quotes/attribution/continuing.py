"""Whose words go on behind a verb that says so, where its subject leads to nobody known: "ajoute l'élu letton"."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues.cue import Cue
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import Segments

_TAKES_UP = {
    "fr": pattern(
        r"""
        [\s,–—]*(?:(?:a|avait)\s)?(?:[\w-]+ment\s|aussi\s|encore\s)?
        (?:ajout(?:e|ait|é)|poursui(?:t|vait|vi)|compl(?:ète|était|été)|con(?:clut|cluait|clu)|repr(?:end|enait|is)
        |enchaîn(?:e|ait|é)|continu(?:e|ait|é))\s
        (?P<article>l[ea]\s|l')(?P<noun>[\w-]+)(?:\s(?P<next>[\w-]+))?
        """,
        {
            ", ajoute le politique letton": ", ajoute le politique letton",
            " a conclu l'élue.": " a conclu l'élue",
            ", ajoute une élue": None,
            ", dit le politique": None,
        },
        re.VERBOSE,
    ),
    "en": pattern(
        r"""
        [\s,–—]*
        (?:(?:added|continued|concluded|adds|continues|went\son)\s(?P<article>the)\s(?P<noun>[\w-]+)(?:\s(?P<next>[\w-]+))?
        |the\s(?P<first>[\w-]+)(?:\s(?P<second>[\w-]+))?\s(?:also\s)?(?:added|continued|concluded|adds|continues|went\son)\b)
        """,
        {
            " added the Latvian, “": " added the Latvian",
            ", the Latvian lawmaker added": ", the Latvian lawmaker added",
            ", the Latvian said": None,
            ", a lawmaker added": None,
        },
        re.VERBOSE,
    ),
}
_PRONOUNS = ("he", "she", "il", "elle")
_GENDERS = {"le": "m", "la": "f"}


class Continuing:
    """Looks for such verbs in one text."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.mentions, self.rules = segments, mentions, rules

    def cue(self, quote: Marked, own: Cue, before: Marked | None, voice: Cue | None) -> Cue:
        """The cue of a quote by nobody known, by the voice right before if it goes on with it, else as it is."""
        if own.person.name or not before or not voice or voice.person.kind is Kind.BODY or not voice.person.name:
            return own
        told = _TAKES_UP[self.rules.language].match(self.segments.masked, quote.outer_end)
        if not told or not self._fits(told, voice.person) or not self._is_alone(before, quote, voice.person):
            return own
        return replace(own, person=voice.person, strength=strengths.PARAGRAPH_BEFORE, why=Why.VOICE)

    def by_pronoun(self, cue: Cue | None, quote: Marked, before: Marked | None, voice: Cue | None) -> Cue | None:
        """The cue; but a pronoun right behind words of somebody named only at their verb may mean that one.

        One word may name a house: then whom else the pronoun would mean stays, and is only likely.
        """
        if not cue or not cue.person.name or not before or not voice or voice.kind != "unknown name":
            return cue
        if cue.person is voice.person:
            return cue
        start = self.segments.sentence_start(cue.place[0])
        beside = [one for one in self.mentions.between(start, cue.place[1]) if one.person is cue.person]
        is_pronoun = bool(beside) and all(one.how.lower() in _PRONOUNS for one in beside)
        if not is_pronoun or voice.person.kind is not Kind.PERSON or not voice.person.name:
            return cue
        first = min(voice.place[0], before.outer_start)
        named = any(one.person.name and one.how == "name" for one in self.mentions.between(first, cue.place[0]))
        if named or not self._is_near(before, quote):
            return cue
        person = voice.person if " " in voice.person.name else cue.person
        return replace(cue, person=person, strength=strengths.PARAGRAPH_BEFORE, why=Why.VOICE)

    def _fits(self, told: re.Match[str], person: Person) -> bool:
        """Do the article and the nouns behind it tell somebody, who can be this person?"""
        named = told.groupdict("")
        nouns = [named[part].lower() for part in ("noun", "next", "first", "second") if named.get(part)]
        rules = self.rules
        nobodys = rules.collective | rules.relational | rules.documents | rules.title_nouns
        somebodys = rules.role_heads | rules.generic | rules.crowd
        if nouns[0] in nobodys or not person.agrees(_GENDERS.get(named["article"].strip(), "fm")):
            return False
        roles = [noun for noun in nouns if noun in somebodys - nobodys]
        if roles and person.role:
            return any(person.has_role(role) for noun in roles for role in (noun, *rules.generic_roles.get(noun, ())))
        return bool(roles) or not rules.peoples.isdisjoint(nouns)

    def _is_alone(self, before: Marked, quote: Marked, person: Person) -> bool:
        """Does nobody else stand between two quotes that are as near as a paragraph and the next?"""
        between = self.mentions.between(before.outer_end, quote.outer_start)
        others = [one for one in between if one.person.name and one.person is not person]
        is_mute = all(one.is_oblique and one.person.kind is Kind.BODY for one in others)
        return is_mute and self._is_near(before, quote)

    def _is_near(self, before: Marked, quote: Marked) -> bool:
        """Do two quotes stand in one paragraph, or in one and the next?"""
        first, second = (self.segments.paragraph_at(one.start) for one in (before, quote))
        return self.segments.number_of(second) - self.segments.number_of(first) <= 1
