"""The words that carry the meaning of a sentence, in one language: what a linguist extends.

An entry is what stands in a text, in small letters: words and marks as people write them ("n'", "peut-être"). A word
that ends in ``*`` stands for all that start so; behind " + " stand, with strokes between, words of which one must
follow and is no part of it. Longer entries go before shorter ones; what is ``harmless`` hides the entries inside it
("not only" is no negation).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cached_property

from briefing.core.quotes.proof import tokens

Entries = tuple[str, ...]


def entries(text: str) -> Entries:
    """The entries of a text that has commas between them, and line ends wherever they are convenient."""
    return tuple(" ".join(entry.split()) for entry in text.split(","))


@dataclass(frozen=True)
class Table:
    """The words of one language, by what they do to a sentence.

    harmless: phrases that hold such a word and turn nothing.
    negations, hedges, shares: they turn the clause that they stand in.
    governors: verbs that turn what follows them ("refuse to"); attitudes: those that make it a wish ("hope to").
    replacers: they turn the words right after them ("instead of").
    conditions: they open a clause on which another hangs; concessions: one that another outweighs.
    contrasts: they open what limits the words before.
    reports: verbs that put the words into others' mouths, unless a word of ``own`` stands before them, for those are
    the speaker's; hearsay: phrases that do so whoever stands before.
    amounts: they say how many of what follows; units, rates: what a number is of, and per what.
    denials: sentences that take back the one before; questions: openings that make what follows a question.
    complements: they join what is said, thought or denied to its verb; joiners: all else that opens a clause.
    manner: words, and adverbs the endings of words, that say how; reasons: they open a reason or a manner.
    pronouns: subjects; prepositions; function: words without a sense of their own; usual: words that tell the language.
    """

    harmless: Entries
    negations: Entries
    hedges: Entries
    shares: Entries
    governors: Entries
    attitudes: Entries
    replacers: Entries
    conditions: Entries
    concessions: Entries
    contrasts: Entries
    reports: Entries
    hearsay: Entries
    own: Entries
    amounts: Entries
    units: Entries
    rates: Entries
    denials: Entries
    questions: Entries
    complements: Entries
    joiners: Entries
    manner: Entries
    adverbs: Entries
    reasons: Entries
    pronouns: Entries
    prepositions: Entries
    function: Entries
    usual: Entries

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds words that turn a sentence, in tokens joined by blanks, one before and behind; named by group."""
        return self._compiled(_TURNING)

    @cached_property
    def openers(self) -> re.Pattern[str]:
        """What finds the other words that open a clause, in the same way; they may hold a turning word ("not to")."""
        return self._compiled(("complements", "joiners"))

    def _compiled(self, names: Entries) -> re.Pattern[str]:
        groups = (f"(?P<{name}>{'|'.join(map(_pattern, _longest_first(getattr(self, name))))})" for name in names)
        return re.compile(f"(?<= )(?:{'|'.join(groups)})(?= )")

    def has(self, group: str, word: str) -> bool:
        """Whether a word is of a group, single ("d" of "d'")."""
        return word in self._sets[group]

    @cached_property
    def _sets(self) -> dict[str, frozenset[str]]:
        groups = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: frozenset(filter(None, map(_one_word, group))) for name, group in groups.items()}


_TURNING = (
    *("harmless", "denials", "questions", "concessions", "conditions", "replacers", "contrasts", "hearsay"),
    *("attitudes", "reports", "negations", "hedges", "governors", "shares", "amounts"),
)
"""The groups that are looked for in a text, those first whose entries hold others."""


def _longest_first(entries: Entries) -> list[str]:
    return sorted(entries, key=len, reverse=True)


def _pattern(entry: str) -> str:
    words, _, following = entry.partition(" + ")
    one_of = "|".join(map(_escaped, following.split("/")))
    return _escaped(words) + (f"(?= (?:{one_of}) )" if following else "")


def _escaped(words: str) -> str:
    return re.escape(_joined(words)).replace(r"\ ", " ").replace(r" \*", r"\w*")


def _joined(words: str) -> str:
    return " ".join(token.text for token in tokens(words))


def _one_word(entry: str) -> str:
    """The word of an entry that has no more than one, else ""."""
    words = [token.text for token in tokens(entry) if token.text[-1].isalnum() or token.text == ":"]
    return words[0] if len(words) == 1 else ""
