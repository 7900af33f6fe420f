"""Somebody named in a text, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.positions import fits_role


@dataclass(eq=False)
class Person:
    """Somebody named in the text. ``gender`` is "f", "m" or "fm" where either pronoun fits.

    ``nouns`` have taken them up so far: "chanteur". ``deeds`` are roles that what they do tells: "dirigeant" of one who
    "dirige". ``kind`` is BODY where a body speaks for itself.
    """

    name: str
    gender: str = "fm"
    role: str = ""
    organisation: str = ""
    aliases: set[str] = field(default_factory=set)
    deeds: set[str] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)
    kind: Kind = Kind.PERSON

    def learn(self, role: str, organisation: str) -> None:
        """Keep what is told for the first time, a role with the house that stands beside it."""
        if role and not self.role:
            self.role = role
            self.organisation = organisation or self.organisation
        elif organisation and not self.organisation:
            self.organisation = organisation

    def agrees(self, gender: str) -> bool:
        """Can both genders be one person's?"""
        mine = self.gender
        return bool(mine and gender) and (mine == gender or mine == "fm" or gender == "fm")

    def has_role(self, word: str) -> bool:
        """Whether a noun tells the role of this person, or what they do."""
        return fits_role(word, self.role) or any(fits_role(word, deed) for deed in self.deeds)


class Naming(NamedTuple):
    """A place where a person is named; ``start`` takes in the title and the role before the name."""

    start: int
    end: int
    person: Person
