"""Bodies that speak for themselves and are told by a noun in small letters: "la préfecture", "le parquet de Metz"."""

from __future__ import annotations

import re
from itertools import takewhile

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people import patterns
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import UPPER, Rules
from briefing.sources.quotes.text.segments import Segments

_ADJECTIVE = r"""
    (?:
        [\w-]+(?:al|ale|ales|aux|aires?|ie[nr]s?|ien?nes?|i[èe]res?|ais|aises?|ois|oises?|ieu[xs]|euses?)
        |(?:polit|publ|britann|cathol|écolog|économ|techn|scientif|artist|olymp|démocrat|histor)iques?
        |(?:sport|administrat|législat|exécut|représentat|éducat)i[fv]e?s?|étrang(?:er|ère)s?
        |(?:améric|afric|républic|urb|hum)aine?s?|(?:intéri|supéri|extéri)eure?s?
    )\b
"""
"""French adjectives that a body's name may hold; no ending that a verb has, too, unless it is one of speech."""
_LINK = r"(?:de[ ]la\s|de[ ]l'|du\s|des\s|de\s|d'|aux\s|à\s)"
_PROPER = rf"[{UPPER}][\w'-]*(?:\s{_LINK}?[{UPPER}][\w'-]*)*"
_TAIL = pattern(
    rf"""
    (?:\s{_ADJECTIVE})*(?:\s{_PROPER})?                                  # "agence régionale", "syndicat Sud Rail"
    (?:\s{_LINK}(?:{_PROPER}|[a-zà-ÿ][\w-]*)(?:\s{_ADJECTIVE}|\s{_PROPER})*){{0,2}}  # "de la santé"
    """,
    {
        " régionale de la santé a dit": " régionale de la santé",
        " des Affaires étrangères": " des Affaires étrangères",
        " Sud Rail de Metz dit": " Sud Rail de Metz",
        " dit": "",
    },
    re.VERBOSE,
)
_NAME = pattern(_PROPER, {"Conseil d'État dit": "Conseil d'État", "conseil": None}, re.VERBOSE)
_ENDING_LINK = pattern(r"\s(?:de(?:\sla|\sl')?|du|des|d'|aux|à)$", {" de la": " de la", " de Metz": None})
_OWNER = pattern(rf"\s{_LINK}([\w-]+)", {" de la police": " de la police", " publié": None}, re.VERBOSE)
_WORD = pattern(r"\s(?:d'|l')?([\w-]+)", {" d'Anne": " d'Anne", ".": None})
_ACRONYM = pattern(
    rf"\b(?:l'|[Ll]a |[Ll]e |L'|d'|du )([{UPPER}]{{2,6}})\b", {"L'OMS dit": "L'OMS", "du FMI": "du FMI", "le FM1": None}
)
_LONGEST = 60
"""Characters behind the noun in a body's name that may belong to it; an untuned bound."""
_TAKING_UP = ("organisation", "institution", "agence")
"""Nouns that take up a body known by its letters."""
_LOOK = 400
"""Characters before "l'organisation" in which the acronym that it takes up is looked for; an untuned bound."""


class Bodies:
    """The bodies of one text."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        self.segments, self.people, self.rules = segments, people, rules
        self._known: dict[str, Person] = {}

    def named(self, start: int, end: int) -> Person:
        """The body whose name, begun at ``start``, has a noun in capitals: "la Fédération nationale des syndicats"."""
        masked, rules = self.segments.masked, self.rules
        tail = patterns.PHRASE_END.split(masked[end : end + _LONGEST])[0]
        words = tail.split() if rules.language == "fr" or tail.startswith(" of ") else []
        told = "".join(f" {word}" for word in takewhile(lambda word: not self._is_beyond(word.lower()), words))
        while told and (last := told.rpartition(" "))[2] in rules.oblique:
            told = last[0]
        return Person(self.segments.flat[start:end] + told, gender="", kind=Kind.BODY)

    def told(self, noun: str, start: int, end: int) -> tuple[Person, int] | None:
        """The body that the noun at ``start`` to ``end`` tells, or whose paper it is, and where its name ends."""
        if noun in self.rules.documents:
            return self._author(end)
        if noun not in self.rules.body_nouns and noun not in self.rules.authorities:
            return None
        tail = self._tail(end)
        name = self.segments.flat[start : end + len(tail)]
        if tail:
            return self._body(name), end + len(tail)
        before = self._before(noun, start)
        if before or noun in self.rules.authorities:
            return before or self._body(name), end
        return None

    def _author(self, end: int) -> tuple[Person, int] | None:
        """ "le communiqué de la préfecture"."""
        owner = _OWNER.match(self.segments.masked, end)
        if not owner:
            return None
        if owner[1][0].islower():
            return self.told(owner[1], *owner.span(1)) if owner[1] not in self.rules.documents else None
        name = _NAME.match(self.segments.masked, owner.start(1))
        if name and kind_of(name[0], self.rules) is Kind.BODY:
            return self._body(name[0]), name.end()
        return None

    def _tail(self, end: int) -> str:
        """What belongs to a body's name behind its noun: neither a verb nor a person."""
        found = _TAIL.match(self.segments.masked, end)
        tail = found[0] if found else ""
        for word in _WORD.finditer(tail):
            low = word[1].lower()
            is_other = self._is_beyond(low) or low in self.rules.documents
            if is_other or self.people.naming_at(end + word.start(1)):
                return _ENDING_LINK.sub("", tail[: word.start()])
        return tail

    def _is_beyond(self, word: str) -> bool:
        """Is it a verb or an adverb, and so no part of a name?"""
        return word in self.rules.speech or (word in self.rules.adverbs and word not in self.rules.oblique)

    def _before(self, noun: str, start: int) -> Person | None:
        """The body named before that the noun alone takes up: "l'organisation" for "l'OMS"."""
        for name, person in reversed(self._known.items()):
            if noun in name.split():
                return person
        if noun not in _TAKING_UP:
            return None
        acronyms = _ACRONYM.findall(self.segments.masked, max(0, start - _LOOK), start)
        return self._body(acronyms[-1]) if acronyms else None

    def _body(self, name: str) -> Person:
        shown = name[0].upper() + name[1:]
        return self._known.setdefault(shown.lower(), Person(shown, gender="", kind=Kind.BODY))
