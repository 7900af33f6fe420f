"""Whom a French word for where somebody is from takes up: "le Russe", "la Nantaise", behind "le Russe Daniil Roy"."""

from __future__ import annotations

import re
from functools import cached_property

from briefing.sources.quotes.mentions.salience import Salience
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.person import Naming, Person

_ENDINGS = ("ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ard", "arde")
"""How words for those of a place end, and names of places hardly."""
_NAME = rf"[{UPPER}][\w'-]*\w"
_BEFORE = pattern(
    rf"(?:\b(?:[Ll]e|[Ll]a|[Uu]ne?|[Aa]u|[Dd]u)\s|\b[Ll]')({_NAME})\s(?:{_NAME}\s?){{1,4}}$",
    {
        "contre l'Américain Marcos Giron": "l'Américain Marcos Giron",
        "Le Russe Daniil Roy": "Le Russe Daniil Roy",
        "Paul Roy": None,
    },
)
_BEHIND = pattern(
    rf",\s(?:(?:une?|l[ea])\s|l')({_NAME})(?=,|\s[a-zà-ÿ])",
    {", un Savoyard champion": ", un Savoyard", ", la Lyonnaise, a": ", la Lyonnaise", ", un maire": None},
)
_ARTICLES = ("le", "la", "l'")
_BEFORE_NOUN = ("jeune", "ancien", "ancienne", "vieux", "vieille", "petit", "petite", "grand", "grande")
_REACH = 30
"""Characters before a name in which its bearer's origin stands; untuned."""
_LATELY = 700
"""Characters back in which somebody was spoken of lately, as for roles; untuned."""


class Origins(Salience):
    """Looks for who is from where."""

    def origin(self, match: re.Match[str]) -> int:
        """The group of a determiner and the words behind it that is somebody's origin alone, 0 for none."""
        group = 3 if match[2] in _BEFORE_NOUN else 2
        word, determiner = match[group] or "", match[1].strip()
        if self.rules.language != "fr" or determiner not in _ARTICLES or not word:
            return 0
        start, end = match.span(group)
        shown = self.segments.masked[start:end]
        is_known = word in self.rules.peoples
        if not shown[0].isupper() or not (is_known or word.endswith(_ENDINGS)) or shown.isupper():
            return 0
        is_article = self.segments.masked[match.start(1)].islower() or (
            self.segments.sentence_start(start) >= match.start(1) - 2
        )
        is_named = self.segments.masked[end : end + 2].strip().isupper() and not is_known
        return group if is_article and not is_named and (is_known or kind_of(shown, self.rules) is None) else 0

    def of_origin(self, word: str) -> list[Person]:
        """Those whom the text tells to be of this origin."""
        return self._origins.get(_root(word), [])

    def from_there(self, word: str, gender: str, place: int) -> Person:
        """The one of that origin spoken of last before ``place``, else whom the text speaks of lately, of no other."""
        theirs = self.of_origin(word)
        known = [one for one in theirs if one.agrees(gender) and self._first.get(one, place) < place]
        if known:
            near = (one.person for one in reversed(self.between(0, place)) if one.person in known)
            return next(near, known[0])
        person = None if theirs else self.subject_before(place, gender)
        is_free = person is not None and person.kind is Kind.PERSON and person not in self._with_origin
        is_near = any(one.person is person for one in self.between(max(0, place - _LATELY), place))
        return person if person and is_free and is_near else Person("", gender=gender)

    @cached_property
    def _origins(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for naming in self.people.namings:
            for word in self._origin_words(naming):
                persons = found.setdefault(_root(word), [])
                if naming.person not in persons:
                    persons.append(naming.person)
        return found

    @cached_property
    def _with_origin(self) -> set[Person]:
        return {person for persons in self._origins.values() for person in persons}

    def _origin_words(self, naming: Naming) -> list[str]:
        """Where somebody is from by what stands beside their name, or in their role."""
        masked = self.segments.masked
        beside = _BEFORE.search(masked, max(0, naming.start - _REACH), naming.end), _BEHIND.match(masked, naming.end)
        words = [one[1].lower() for one in beside if one]
        words = [word for word in words if word in self.rules.peoples or word.endswith(_ENDINGS)]
        return words + [word for word in naming.person.role.lower().split() if word in self.rules.peoples]


def _root(word: str) -> str:
    """What the forms of a word for an origin share: "nantais", "nantaise"; "canadien", "canadienne"."""
    return word.lower().removesuffix("ne").rstrip("e") if word.endswith("nne") else word.lower().rstrip("e")
