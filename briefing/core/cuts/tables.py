"""The words that carry the meaning of a sentence, in one language: what a linguist extends (see ``fields``, too).

What each group is worth is learnt from judged cuts (see ``judging``): an entry gives a word the worth of its group.

An entry is what stands in a text, in small letters: words and marks as people write them ("n'", "peut-être"). A word
that ends in ``*`` stands for all that start so, one that starts with it for all that end so; behind " + " stand, with
strokes between, words of which one must follow and is no part of it. Of the entries that stand at a place the longest
holds, and hides those inside it ("not only" is no negation).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefing.core.quotes.proof import tokens

Entries = tuple[str, ...]
_STEM = 2
"""So many letters an entry has before a ``*``, at least."""
_LOSSES = (
    *("harmless", "denials", "conditions", "ironies", "limits", "replacers", "contrasts", "hearsay", "attitudes"),
    *("reports", "negations", "hedges", "governors", "shares", "amounts", "periods", "times"),
)
"""The groups of what a cut may lose, those first whose entries hold others."""
_OPENERS = ("fillers", "addresses", "asides", "moments", "reasons", "relatives", "examples")


def entries(text: str) -> Entries:
    """The entries of a text that has commas between them, and line ends wherever they are convenient."""
    return tuple(" ".join(entry.split()) for entry in text.split(","))


class Entry(NamedTuple):
    """The words of an entry of ``group``, and those of which one must follow, if there are any."""

    words: tuple[str, ...]
    group: str
    following: frozenset[str]


class Found(NamedTuple):
    """An entry of a table's ``group`` in a text, its tokens ``start`` to ``end``."""

    group: str
    start: int
    end: int


Index = Mapping[str, Sequence[Entry]]
"""Entries by their first two words, or where a ``*`` ends the first one, by its first letters and ``*``."""


@dataclass(frozen=True)
class Table:
    """The words of one language, by what they do to a sentence.

    What a cut may lose:
    harmless: phrases that hold such a word and turn nothing.
    negations, hedges, shares, times: they turn the clause that they stand in.
    governors: verbs that turn what follows them ("refuse to"); attitudes: those that make it a wish ("hope to").
    replacers, conditions, contrasts, periods, limits: they open what limits the rest of the sentence.
    reports: verbs that put the words into others' mouths, unless a word of ``own`` stands before them, for those are
    the speaker's; hearsay: phrases that do so whoever stands before.
    ironies: they take the words as a joke, or as told of a dream or a play.
    partitives: words of some, but not all.
    amounts: they say how many of what follows; units, rates: what a number is of, and per what.
    denials: they take back what stands before.

    What may go:
    asides: how remarks on the saying begin that stops set apart; a single word is one if nothing else stands there.
    fillers: whole remarks on the saying, which may go from within a clause, too, with small words behind ("that").
    addresses: how greetings and words to those who listen begin.
    relatives, reasons, examples: they open a remark on what stands before, a reason or a manner, and examples.
    manner: words that say how or how much, and ``adverbs`` the endings of such words, unless they are of ``domains``,
    which limit.
    moments: how a time or place begins that the speaker shares with those who listen ("this morning"); deictics: words
    that tell such a one.

    What tells where a cut stands:
    verbs: those that tell a clause from a name; anaphors: pronouns for the subject before.
    exclamations: words of praise that what follows may turn.
    function: words without a sense of their own; usual: words that tell the language.
    """

    harmless: Entries
    negations: Entries
    hedges: Entries
    shares: Entries
    governors: Entries
    attitudes: Entries
    replacers: Entries
    conditions: Entries
    contrasts: Entries
    reports: Entries
    hearsay: Entries
    times: Entries
    periods: Entries
    limits: Entries
    ironies: Entries
    own: Entries
    amounts: Entries
    partitives: Entries
    units: Entries
    rates: Entries
    denials: Entries
    asides: Entries
    fillers: Entries
    addresses: Entries
    relatives: Entries
    reasons: Entries
    examples: Entries
    manner: Entries
    adverbs: Entries
    domains: Entries
    moments: Entries
    deictics: Entries
    anaphors: Entries
    exclamations: Entries
    function: Entries
    verbs: Entries
    usual: Entries

    @cached_property
    def losses(self) -> Index:
        """The entries of what a cut may lose."""
        return self._index(_LOSSES)

    @cached_property
    def openers(self) -> Index:
        """The entries of how something begins that may go."""
        return self._index(_OPENERS)

    @cached_property
    def praises(self) -> Index:
        """The entries of exclamations."""
        return self._index(("exclamations",))

    def _index(self, groups: Entries) -> Index:
        index: dict[str, list[Entry]] = {}
        for group in groups:
            for entry in getattr(self, group):
                read = _read(entry, group)
                index.setdefault(_key(read.words), []).append(read)
        return index

    def has(self, group: str, word: str) -> bool:
        """Whether a word is of a group, single ("d" of "d'")."""
        if group not in self._sets:
            self._sets[group] = frozenset(filter(None, map(_one_word, getattr(self, group))))
        return word in self._sets[group]

    def is_manner(self, word: str) -> bool:
        """Whether a word says how, or how much, and limits nothing."""
        return (self.has("manner", word) or word.endswith(self.adverbs)) and not self._turns(word)

    def _turns(self, word: str) -> bool:
        return any(self.has(group, word) for group in ("domains", *_LOSSES[1:]))

    @cached_property
    def _sets(self) -> dict[str, frozenset[str]]:
        """The words of each group that was asked for: a first export would wait for all of them."""
        return {}


def _is_plain(entry: str) -> bool:
    """Whether an entry is its own tokens, as most are: words of unaccented letters, single spaces between."""
    return entry.isascii() and entry.replace(" ", "").isalpha() and "  " not in entry


def _key(words: Sequence[str]) -> str:
    if words[0][-1] == "*":
        return f"{words[0][:_STEM]}*"
    return words[0] if len(words) == 1 or "*" in words[1] else f"{words[0]} {words[1]}"


def find(index: Index, words: Sequence[str]) -> Iterator[Found]:
    """The entries in a text, from left to right, longer ones first, none inside another."""
    at = 0
    while at < len(words):
        word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
        keys = (word, f"{word} {following}", f"{word[:_STEM]}*")
        standing = [entry for key in keys if key in index for entry in index[key] if _stands(entry, words, at)]
        entry = max(standing, key=lambda one: len(one.words)) if standing else None
        if entry:
            yield Found(entry.group, at, at + len(entry.words))
        at += len(entry.words) if entry else 1


def _stands(entry: Entry, words: Sequence[str], at: int) -> bool:
    end = at + len(entry.words)
    if entry.following and (end >= len(words) or words[end] not in entry.following):
        return False
    return end <= len(words) and all(map(_same, entry.words, words[at:end]))


def _same(entry: str, word: str) -> bool:
    if entry[-1] == "*":
        return word.startswith(entry[:-1])
    return word.endswith(entry[1:]) if entry[0] == "*" else word == entry


def _read(entry: str, group: str) -> Entry:
    text, _, following = entry.partition(" + ")
    words = [word for part in text.split() for word in ([part] if part[0] == "*" else _words(part))]
    return Entry(tuple(words), group, frozenset(tokens(one)[0].text for one in following.split("/") if one))


def _words(part: str) -> list[str]:
    if _is_plain(part.removesuffix("*")):
        return [part]
    before, mark, after = part.partition("'")
    if mark and _is_plain(before) and _is_plain(after):
        return [before, mark, after]
    return " ".join(token.text for token in tokens(part)).replace(" *", "*").split()


def _one_word(entry: str) -> str:
    """The word of an entry that has no more than one, else ""."""
    if _is_plain(entry):
        return "" if " " in entry else entry
    words = [token.text for token in tokens(entry) if token.text[-1].isalnum() or token.text == ":"]
    return words[0] if len(words) == 1 else ""
