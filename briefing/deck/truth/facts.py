"""What a text states that is right or wrong, however it is worded: numbers, dates, names, and whether it denies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property

from briefing.core.cuts.en import ENGLISH
from briefing.core.cuts.fr import FRENCH
from briefing.core.dates.reading import MONTHS as NAMED
from briefing.core.dates.reading import SHORT_MONTHS
from briefing.core.model import Briefing
from briefing.core.trust import TERMS, State, Sum
from briefing.deck.truth.passages import LINE, key, words
from briefing.deck.wording.labels import LANGUAGES
from briefing.deck.wording.labels import words as labels_of

_TABLES = (FRENCH, ENGLISH)
_HALVES = frozenset(("ne", "n"))
"""What a French denial begins with, and may do without."""
_TIMES = frozenset(("twice", "thrice"))
_ARTICLES = frozenset(("un", "une", "one", "a", "an"))
MONTHS = {
    word: number
    for names in (*NAMED.values(), *SHORT_MONTHS.values())
    for number, name in enumerate(names, 1)
    for word in words(name)
}
"""The names of months, short and long, and which each is."""
_TRUST = [
    text
    for state, term in TERMS.items()
    if isinstance(state, (State, Sum))
    for text in (term.fr, term.fr_many, term.en)
]
"""What is said of how far quotes are proved; single words of it are everybody's."""
_LEVELS = ("level_decide", "level_mandate", "level_note")


class Facts:
    """Tells texts that state other facts of a briefing from those that only word them otherwise."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing

    def differ(self, own: str, said: str) -> bool:
        """Whether ``said`` states something else than ``own``, in the place of which it stands.

        It denies what that does not, or the reverse; it has a number, a date, a speaker, an organisation or a word of
        trust that it has not; or it has other words in the place of one of these, or of an owner.
        """
        if _denials(own) != _denials(said) or _numbers(said) - _numbers(own):
            return True
        if self._of(said, self._voices) - self._of(own, self._voices):
            return True
        gone = _numbers(own) - _numbers(said) or self._of(own, self._names) - self._of(said, self._names)
        return bool(gone) and bool(set(words(said)) - set(words(own)))

    @cached_property
    def _voices(self) -> frozenset[str]:
        told = [text for one in self._briefing.speakers for text in (one.name, one.organisation)]
        told += [text for text in _TRUST if len(words(text)) > 1]
        return frozenset(map(key, filter(words, told)))

    @cached_property
    def _names(self) -> frozenset[str]:
        assembly, deck = self._briefing.assembly, self._briefing.deck
        told = [assembly.title, assembly.host, assembly.place, deck.audience, deck.author, deck.classification]
        told += [message.owner for message in self._briefing.messages]
        told += [labels_of(language)[level] for language in LANGUAGES for level in _LEVELS]
        return self._voices | frozenset(map(key, filter(words, told)))

    def _of(self, text: str, names: frozenset[str]) -> set[str]:
        found = f" {key(text)} "
        return {name for name in names if f" {name} " in found}


def _denials(text: str) -> tuple[int, bool]:
    """How many words deny, and whether one begins to."""
    said = words(text)
    whole = sum(any(table.has("negations", word) for table in _TABLES) for word in said if word not in _HALVES)
    return whole, not _HALVES.isdisjoint(said)


def _numbers(text: str) -> Counter[str]:
    """Its numbers, in figures and in words, and its months, which are numbers, too, as often as each stands there."""
    found = (str(MONTHS.get(word, word)) for word in words(text) if _is_number(word))
    return Counter(number.lstrip("0") or number for number in found)


def _is_number(word: str) -> bool:
    if any(map(str.isdigit, word)) or word in MONTHS or word in _TIMES:
        return True
    return word not in _ARTICLES and any(table.has("amounts", word) for table in _TABLES)


def retold(own: str, said: str, *, in_place: bool = False) -> Iterator[tuple[str, str]]:
    """The lines of ``own`` that ``said`` has others for, each with those; what was only put in or left out is none.

    ``in_place``: of as many lines each stands in the place of its own.
    """
    there, here = LINE.findall(own), LINE.findall(said)
    if in_place and len(there) == len(here):
        yield from ((one, other) for one, other in zip(there, here, strict=True) if key(one) != key(other))
        return
    matcher = SequenceMatcher(None, [key(line) for line in there], [key(line) for line in here], autojunk=False)
    for what, start, end, first, last in matcher.get_opcodes():
        if what == "replace" and end - start == last - first:
            yield from zip(there[start:end], here[first:last], strict=True)
        elif what == "replace":
            yield " ".join(there[start:end]), " ".join(here[first:last])
