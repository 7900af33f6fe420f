"""Given names that no table knows, before one that it does: "Te Kauri Robert Parata", whom "Te Kauri" means too."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.names import ARTICLED, Word, forename
from briefing.sources.quotes.people.neighbourhood import Neighbourhood
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import ParagraphKind, Segments

_PARTICLES = shared.PARTICLES.union(ARTICLED)
"""Small words that a name may hold."""
_FEWEST = 2
"""Such words; one may as well be a house."""
_MOST = 3
"""Words of a name of which no table knows the first."""


def given_names(
    found: list[list[Word]], segments: Segments, near: Neighbourhood, rules: Rules
) -> Iterator[tuple[str, ...]]:
    """The words, in lower case, that begin the name of an apposition and stand alone elsewhere for somebody."""
    for words in found:
        if len(words) <= _FEWEST or not segments.masked.endswith(", ", 0, words[0].start):
            continue
        first = next((at for at, word in enumerate(words) if forename(word)), 0)
        if first < _FEWEST or _is_nobody(words[:first], rules):
            continue
        given = tuple(word.low for word in words[:first])
        alone = (other for other in found if tuple(word.low for word in other) == given)
        if any(near.introduces(other[0].start, other[-1].end) for other in alone):
            yield given


def longer_name(name: list[Word], namings: list[Naming], segments: Segments) -> Person | None:
    """The one person named before in a sentence whose longer name two forenames begin: "Maria Elena" of "… Lopez"."""
    if len(name) != _FEWEST or not all(map(forename, name)):
        return None
    start = " ".join(word.low for word in name) + " "
    named = (one for one in namings if one.person.name.lower().startswith(start))
    found = {one.person for one in named if segments.paragraph_at(one.start).kind is ParagraphKind.BODY}
    return found.pop() if len(found) == 1 else None


def may_be_names(words: list[Word], rules: Rules) -> bool:
    """Whether there are words, of which all can be names, between "Mme" and a forename: "Mme Oger Flora"."""
    nobodys = rules.role_heads | rules.function_words | rules.peoples | shared.ORGANISATIONS
    are_loud = any(word.text.isupper() and len(word.text) > 1 for word in words)
    return bool(words) and not are_loud and all(word.text[0].isupper() and word.low not in nobodys for word in words)


def is_formed(name: list[Word], rules: Rules, *, is_titled: bool = False) -> bool:
    """Have words of which no table knows the first the form of a name: two or three, none of them a house's?

    Behind a title, there may be more.
    """
    inner = [name[0], *(word for word in name[1:] if word.low not in ARTICLED)] if len(name) > 2 else name
    are_nobodys = any(word.low in shared.ORGANISATIONS or word.low in rules.function_words for word in inner)
    are_whole = all(len(word.text) > 1 or "." in word.text for word in name)
    return (is_titled or len(name) <= _MOST) and are_whole and not are_nobodys and not name[0].text[0].islower()


def count_acronyms(words: list[Word], rules: Rules) -> int:
    """How many acronyms of a house stand before a name: "au RQVA Marlie Lopez"."""
    loud = [len(word.text) > 1 and word.text.isupper() and "." not in word.text for word in words]
    return 1 if loud == [True, False, False] and rules.language == "fr" else 0


def is_clause(name: list[Word], rules: Rules) -> bool:
    """Is it a title in capitals rather than a name: "Reid Fights For Over", "We Heard You"?"""
    return any(word.low in rules.function_words - _PARTICLES for word in name[1:])


def _is_nobody(words: list[Word], rules: Rules) -> bool:
    """Are they a title, a role or the name of a body or a place?"""
    is_led = any(word.low in rules.leading or word.low in rules.titles for word in words)
    return is_led or kind_of(" ".join(word.text for word in words), rules) is not None
