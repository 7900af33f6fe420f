"""What a name in capitals is the name of: a person, a body, a place, a people."""

from __future__ import annotations

from enum import Enum

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables.rules import Rules

_WORDS = pattern(r"[\w'.&-]*\w", {"the U.S. Army": "the", "J.M. Roy": "J.M", "…": None})
_ACRONYM = pattern(r"^[^\W\d_a-zà-ÿ]{2,6}$", {"CFDT": "CFDT", "IBM": "IBM", "Anne": None, "DUPONT-ROY": None})

_MUTE = pattern(
    r"^(?=.*\b[B-DF-HJ-NP-TV-XZ]{3,}\b)[^\W\d_a-zà-ÿ]+(?: [^\W\d_a-zà-ÿ]+)+$",
    {"SCPN UNSA": "SCPN UNSA", "UNSA SNPDEN": None, "LUC ROY": None, "Anne KRSTK": None},
)
"""Words in capitals, one of which nobody can speak: the letters of bodies."""


class Kind(Enum):
    """What an entity is; only persons speak, and bodies for themselves."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    PEOPLE = "people"


def kind_of(name: str, rules: Rules) -> Kind | None:
    """What a name surely is by its words, None where they leave it open: most persons' do."""
    words = [word.lower() for word in _WORDS.findall(name)]
    bare = " ".join(words)
    if bare in rules.places:
        return Kind.PLACE
    if bare in rules.bodies or not rules.body_words.isdisjoint(words):
        return Kind.BODY
    if words and words[-1] in rules.peoples and all(word in rules.peoples or word in rules.places for word in words):
        return Kind.PEOPLE
    return Kind.BODY if _ACRONYM.match(name) or _MUTE.match(name) else None
