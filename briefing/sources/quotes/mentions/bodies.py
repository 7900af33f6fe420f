"""Bodies that speak for themselves and are told by a noun in small letters: "la préfecture", "le parquet de Metz"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from briefing.core.folding import fold
from briefing.sources.quotes.mentions import patterns
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import BESIDE, Segments

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
_ADJECTIVES = pattern(rf"(?:\s{_ADJECTIVE})+", {" routière a dit": " routière", " dit": None}, re.VERBOSE)
_NAME = pattern(_PROPER, {"Conseil d'État dit": "Conseil d'État", "conseil": None}, re.VERBOSE)
_ENDING_LINK = pattern(r"\s(?:de(?:\sla|\sl')?|du|des|d'|aux|à)$", {" de la": " de la", " de Metz": None})
_OWNER = pattern(rf"\s{_LINK}([\w-]+)", {" de la police": " de la police", " publié": None}, re.VERBOSE)
_WORD = pattern(r"\s(?:d'|l')?([\w-]+)", {" d'Anne": " d'Anne", ".": None})
_ACRONYM = pattern(
    rf"\b(?:l'|[Ll]a |[Ll]e |L'|d'|du )([{UPPER}]{{2,6}})\b", {"L'OMS dit": "L'OMS", "du FMI": "du FMI", "le FM1": None}
)
_LETTERS = pattern(
    rf"\(([{UPPER}]{{2,8}})\b[^()\n]{{0,60}}\)", {"(HATVP)": "(HATVP)", "(LFI, gauche)": "(LFI, gauche)", "(a)": None}
)
_NAME_BEFORE = 160
"""Characters before its letters in which a body's full name stands; an untuned bound."""
_SPOKESPEOPLE = ("spokesman", "spokeswoman", "spokesperson")
_FOR = pattern(
    rf"\s(?:for|of|at|from)\s(?:the\s)?([{UPPER}][\w&.-]*(?:\s(?:of\s|for\s|and\s)?(?:the\s)?[{UPPER}][\w&-]*)*)",
    {
        " for the Ministry of Wool said": " for the Ministry of Wool",
        " for Solis Bank": " for Solis Bank",
        " for us": None,
    },
)
_MOST_SKIPPED = 3
"""Words of a body's full name that its letters may leave out, small ones apart."""
_REPORTERS = frozenset(("afp", "ats", "belga", "reuters", "aps", "état", "etat"))
"""Agencies, to whom others speak, and what mostly is part of a role: "le chef de l'État"."""
_LONE = pattern(
    rf"(?<![\w(/-])[{UPPER}][\w-]+(?![\w'])", {"la CGT dit": "CGT", "Matignon dit": "Matignon", "(PS)": None}
)
_OF_PLACE = pattern(rf"\s(?:de|d')\s?([{UPPER}][\w-]+)", {" de Metz a dit": " de Metz", " de la": None})
_ARTICLE = pattern(r"(?:\b(?:[Ll]es?|[Ll]a)\s|\b[Ll]')$", {"dit la ": "la ", "L'": "L'", "dit ": None})
_ROLE_BEFORE = pattern(r"([\w-]+)\s$", {", fondatrice ": "fondatrice ", "la ": "la ", ", ": None})
_LONGEST_LETTERS = 6
_PLAIN_END = pattern(r"[,.;:!?()\n\ue000-\ue002]", {"hier, la Haute": ",", "la Haute": None})
_LONGEST = 60
"""Characters behind the noun in a body's name that may belong to it; an untuned bound."""
_VERBS = word_set("va vont fait font doit doivent peut peuvent veut veulent sait savent met mettent prend prennent vit")
"""Common French verbs in the present."""
_THINGS = word_set("""
étranger léger amer cancer hiver enfer danger berger verger boulanger potager ménager viager passager horloger messager
boucher plancher clocher rocher archer déjeuner dîner goûter leader manager designer hacker laser roller soccer poker
""")
"""Words that end like infinitives, and stand in the names of bodies: "l'Institut national du cancer"."""
_INFINITIVE = pattern(r"[a-zà-ÿ]{2,}[^i\W]er", {"demander": "demander", "financier": None})
_TAKING_UP = ("organisation", "institution", "agence")
"""Nouns that take up a body known by its letters."""
_LOOK = 400
"""Characters before "l'organisation" in which the acronym that it takes up is looked for; an untuned bound."""


class Bodies:
    """The bodies of one text."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        self.segments, self.people, self.rules = segments, people, rules
        self._known: dict[str, Person] = {}
        self._by_letters: dict[str, Person] = {}
        self._introduced = list(self._lettered())

    def ending(self, end: int) -> str:
        """The adjectives behind a name in capitals with an article: "la Sécurité routière"."""
        found = _ADJECTIVES.match(self.segments.masked, end)
        return found[0] if found and not any(self._is_beyond(word) for word in found[0].split()) else ""

    def known(self, name: str) -> Person:
        """The body of this name, which may be its letters."""
        return self._by_letters.get(name) or self._body(name)

    def namings(self) -> Iterator[tuple[int, int, Person]]:
        """Where a French text names a body by its letters or by a name that needs no noun: "la CGT", "Matignon"."""
        if self.rules.language != "fr":
            return
        yield from self._introduced
        for one in _LONE.finditer(self.segments.masked):
            if (
                one[0].lower() not in _REPORTERS
                and self._is_name(one[0])
                and not self._tells_role(one.start())
                and (self._is_known(one[0]) or self._speaks(one.start(), one.end()))
            ):
                end = self._with_place(one.end())
                yield self._with_article(one.start()), end, self.known(self.segments.flat[one.start() : end])

    def _tells_role(self, start: int) -> bool:
        """Does a name right behind a role only tell whose it is: "Anne Roy, fondatrice FARA"?"""
        before = _ROLE_BEFORE.search(self.segments.low, max(0, start - _LONGEST), start)
        return before is not None and before[1] in self.rules.role_heads

    def _with_place(self, end: int) -> int:
        """Where a body's name ends with what tells which: "la CGT de Metz"."""
        place = _OF_PLACE.match(self.segments.masked, end)
        return place.end() if place and not self.people.naming_at(place.start(1)) else end

    def _lettered(self) -> Iterator[tuple[int, int, Person]]:
        """Where the text names a body in full with its letters: "la Haute autorité de santé (HAS)"."""
        for letters in _LETTERS.finditer(self.segments.masked):
            left = self.segments.masked[max(0, letters.start() - _NAME_BEFORE) : letters.start()]
            name = _spelt(letters[1], _PLAIN_END.split(left)[-1])
            start = letters.start() - len(name) - 1
            if name and not self.people.naming_at(start):
                person = self._by_letters[letters[1]] = self._body(name)
                yield self._with_article(start), letters.end(), person

    def _with_article(self, start: int) -> int:
        article = _ARTICLE.search(self.segments.masked, max(0, start - 4), start)
        return article.start() if article else start

    def named(self, start: int, end: int) -> Person:
        """The body whose name, begun at ``start``, has a noun in capitals: "la Fédération nationale des syndicats"."""
        masked, rules = self.segments.masked, self.rules
        tail = patterns.PHRASE_END.split(masked[end : end + _LONGEST])[0]
        words = tail.split() if rules.language == "fr" or tail.startswith(" of ") else []
        told = "".join(f" {word}" for word in takewhile(lambda word: not self._is_beyond(word.lower()), words))
        while told and (last := told.rpartition(" "))[2] in rules.oblique:
            told = last[0]
        return self._body(self.segments.flat[start:end] + told)

    def spoken_for(self, noun: str, owner: str, end: int) -> Person | None:
        """The body that an English spokesman speaks for: "a Solis Airways spokesman", "a spokesman for Solis Bank"."""
        if noun not in _SPOKESPEOPLE:
            return None
        told = _FOR.match(self.segments.masked, end)
        name = told[1] if told else owner.strip()
        return self._body(name) if name and kind_of(name, self.rules) is Kind.BODY else None

    def told_in_english(self, noun: str, start: int, end: int) -> Person | None:
        """The body that ends with a noun in small letters, what tells which before it: "the foreign ministry"."""
        name = self.segments.flat[start:end]
        if noun in self.rules.authorities or (noun in self.rules.body_nouns and " " in name):
            return self._body(name)
        return self._before(noun, start) if noun in self.rules.body_nouns else None

    def told(self, noun: str, start: int, end: int) -> tuple[Person, int] | None:
        """The body that the noun at ``start`` to ``end`` tells, or whose paper it is, and where its name ends."""
        if noun in self.rules.documents:
            return self._author(end)
        if noun not in self.rules.body_nouns and noun not in self.rules.authorities:
            return None
        tail = self._tail(end)
        name = self.segments.flat[start : end + len(tail)]
        is_plain = bool(tail) and tail == self.ending(end) and noun in self.rules.body_nouns
        if is_plain and (named := self._last_named(start)):
            return named, end + len(tail)
        if tail:
            return self._body(name), end + len(tail)
        before = self._before(noun, start)
        if before or noun in self.rules.authorities:
            return before or self._body(name), end
        return None

    def _last_named(self, place: int) -> Person | None:
        """The one body named lately without a noun, which "le syndicat patronal" takes up behind "le Medef"."""
        floor = max(self.segments.paragraph_at(place).start, place - _LOOK)
        names = set(_LONE.findall(self.segments.masked, floor, place))
        known = {self.known(name).name for name in names if self._is_name(name)}
        return self.known(known.pop()) if len(known) == 1 else None

    def _is_name(self, word: str) -> bool:
        """Does a word in capitals name a body without a noun?"""
        if self._is_known(word):
            return True
        return word.isupper() and len(word) <= _LONGEST_LETTERS and word.lower() not in self.rules.people_forms

    def _is_known(self, word: str) -> bool:
        return word in self._by_letters or word.lower() in self.rules.bodies

    def _speaks(self, start: int, end: int) -> bool:
        """Does a verb of speech stand beside what may be a body's letters: "la CNT annonce", "affirme la CNT"?"""
        after = patterns.VERB_BESIDE.match(self.segments.low, end)
        before = patterns.WORD_BEFORE.search(self.segments.low[max(0, start - BESIDE) : self._with_article(start)])
        return any(found is not None and found[1] in self.rules.speech for found in (after, before))

    def _author(self, end: int) -> tuple[Person, int] | None:
        """ "le communiqué de la préfecture"."""
        owner = _OWNER.match(self.segments.masked, end)
        if not owner:
            return None
        if owner[1][0].islower():
            return self.told(owner[1], *owner.span(1)) if owner[1] not in self.rules.documents else None
        named = self.people.naming_at(owner.start(1))
        if named:
            return named.person, named.end
        name = _NAME.match(self.segments.masked, owner.start(1))
        if name and kind_of(name[0], self.rules) in (Kind.BODY, Kind.PEOPLE):
            return self.known(name[0]), name.end()
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
        if word in self.rules.auxiliaries or word in _VERBS or (_INFINITIVE.fullmatch(word) and word not in _THINGS):
            return True
        return word in self.rules.speech or (word in self.rules.adverbs and word not in self.rules.oblique)

    def _before(self, noun: str, start: int) -> Person | None:
        """The body named before that the noun alone takes up: "l'organisation" for "l'OMS"."""
        for name, person in reversed(self._known.items()):
            if noun in name.split():
                return person
        if noun not in _TAKING_UP:
            return None
        acronyms = _ACRONYM.findall(self.segments.masked, max(0, start - _LOOK), start)
        return self.known(acronyms[-1]) if acronyms else None

    def _body(self, name: str) -> Person:
        shown = name[0].upper() + name[1:]
        return self._known.setdefault(shown.lower(), Person(shown, gender="", kind=Kind.BODY))


def _spelt(letters: str, left: str) -> str:
    """The end of ``left`` whose words begin with these letters, "" if none does."""
    words, skipped, number = left.split(), 0, len(letters) - 1
    for at in range(len(words) - 1, -1, -1):
        word = words[at].rpartition("'")[2]
        if fold(word[:1]) == fold(letters[number]):
            number -= 1
            if number < 0:
                return " ".join([word, *words[at + 1 :]]) if word[0].isupper() or len(words) - at > 1 else ""
        elif word.lower() not in shared.SMALL:
            skipped += 1
            if skipped > _MOST_SKIPPED:
                return ""
    return ""
