"""The first briefing: themes and key messages proposed for a document's quotes, as one edit that people correct.

The sentences that it puts on slides are words of the quotes, with the names of who said them (see ``sentences``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import ceil

from briefing.core import edits
from briefing.core.diagnostics import Place
from briefing.core.folding import fold
from briefing.core.model import Briefing, Message, Theme
from briefing.core.quotes.requoted import quoted
from briefing.sources.duplicates import Duplicates
from briefing.sources.proposing import points, sentences
from briefing.sources.proposing.clauses import is_clause, is_scrap
from briefing.sources.proposing.groupings import By, Grouping, groupings
from briefing.sources.proposing.sentences import language_of, name_of
from briefing.sources.proposing.values import topics, value

_FEWEST, _MOST, _SHARE = 5, 12, 0.5
"""Key messages of a first deck, and the share of all quotes that they are between; a deck has room for all of so few.
"""
_RECORDED = 8
"""Of what a meeting decided, reported or asks for so many are told without a choice."""
_FEWEST_NAMED = 3
"""Quotes of known people from which a first deck shows no others."""
_CUT = fold("[…]")
_KNOWN, _LOWER, _SCRAP = 0.5, 0.12, 1.0
"""What a quote gains for being somebody's, and loses for beginning within a sentence and for being a few words of one.
"""
_OUTCOME = 1.0
"""What it gains for being what a meeting decided or asks for, instead of for a voice: minutes are written for it."""
_SAME_VOICE, _FIRST = 0.18, 0.2
"""What it loses for each that is chosen of its voice, and gains for being the first or the second of its grouping: with
more, themes are covered by what readers do not pick."""
_SHOWN, _AMONG = 3, 2
"""Quotes of a theme that its slide shows, and so many from which it gains nothing by being another."""


@dataclass(frozen=True)
class Proposal:
    """Groupings, and the ids of the messages picked in their order: those that people had picked, and others."""

    groupings: tuple[Grouping, ...] = ()
    picks: tuple[str, ...] = ()


def proposal_for(briefing: Briefing) -> Proposal:
    """What to propose for the messages that have no theme yet."""
    messages = [message for message in briefing.messages if not message.theme]
    found = groupings(briefing, messages)
    return Proposal(found, tuple(_picks(briefing, found, messages)))


def applied(briefing: Briefing, proposal: Proposal) -> Briefing:
    """The briefing with the proposal: what people wrote stays; of messages without a theme, only those it picks are."""
    free = {message.id for message in briefing.messages if not message.theme}
    themes: list[str] = []
    for grouping in proposal.groupings:
        briefing, (id,) = edits.add(briefing, Theme("", grouping.title))
        themes.append(id)
        briefing = edits.change_messages(briefing, grouping.ids, theme=id)
    briefing = edits.unpick(briefing, [id for id in briefing.deck.picks if id in free])
    briefing = edits.pick(briefing, proposal.picks)
    shared = max(proposal.groupings, key=lambda one: one.having, default=None)
    return _with_sentences(briefing, themes, shared.title if shared and shared.by is By.PHRASE else "")


def in_titles(briefing: Briefing, proposal: Proposal) -> frozenset[str]:
    """The ids of messages that the proposal does not pick and whose words title a slide."""
    made = applied(briefing, proposal)
    left = {message.id: fold(message.quote) for message in made.messages if message.id not in made.deck.picks}
    titles = [fold(one.words).split(_CUT) for one in quoted(made) if one.place is not Place.MESSAGE]
    return frozenset(id for id, said in left.items() if any(all(part in said for part in title) for title in titles))


def _picks(briefing: Briefing, found: Sequence[Grouping], messages: Sequence[Message]) -> Iterator[str]:
    """The best of all, in the order of their groupings: what repeats another is left out, and voices alternate.

    What people have picked stays picked. Of a theme that is called by a phrase quotes that have it are first: what is
    merely like them would make what is counted of it untrue.
    """
    by_id = {message.id: message for message in messages}
    picked = [id for id in briefing.deck.picks if id in by_id]
    groups = [*(one.ids for one in found), _asked_apart(found, messages)] if found else [tuple(by_id)]
    choice = _Choice([by_id[id] for id in picked], _values(briefing, messages), len(groups))
    for at, ids in enumerate(groups):
        choice.chosen[at] += (id for id in picked if id in ids)
    for able, most in _levels(briefing, found, messages):
        choice.fill([[by_id[id] for id in ids if id in able and id not in picked] for ids in groups], most)
    asked = [message.id for message in messages if message.ask and message.id not in picked]
    yield from dict.fromkeys(chain(*(_as_recorded(ids, asked) for ids in choice.chosen), picked))


def _levels(
    briefing: Briefing, found: Sequence[Grouping], messages: Sequence[Message]
) -> Iterator[tuple[frozenset[str], int]]:
    """The ids of what is picked first, with how many, then of what is while there are but a few.

    Only what known people say, where there is some; first what says something alone and has the phrase of its theme.
    """
    language = language_of(briefing)
    named = [one for one in messages if one.ask or name_of(briefing.speaker_of(one))]
    known = named if len(named) >= _FEWEST_NAMED else messages
    whole = frozenset(one.id for one in known if one.ask or _stands_alone(one.quote, language))
    beside = {id for one in found if one.by is By.PHRASE for id in one.ids[one.having :]}
    most = _most([one for one in known if one.id in whole])
    yield whole - beside, most
    yield whole, min(most, _FEWEST)
    yield frozenset(one.id for one in known), _FEWEST


def _stands_alone(quote: str, language: str) -> bool:
    return is_clause(quote, language) and not is_scrap(quote, language)


def _most(messages: Sequence[Message]) -> int:
    """How many of these are picked: a share of what was said, and all that minutes record where it is little."""
    recorded = sum(one.is_paraphrase for one in messages)
    said = len(messages) - recorded
    return min(max(_FEWEST, ceil(_SHARE * said)) if said else 0, _MOST) + min(recorded, _RECORDED)


def _as_recorded(chosen: Sequence[str], asked: Sequence[str]) -> Iterator[str]:
    """What is chosen, the best first, but for what was decided or ``asked``, which keeps the order of its record."""
    once = dict.fromkeys(chosen)
    in_turn = (id for id in asked if id in once)
    yield from (next(in_turn) if id in asked else id for id in once)


def _asked_apart(found: Sequence[Grouping], messages: Sequence[Message]) -> tuple[str, ...]:
    """What is asked or decided and is in no grouping, as where these are the voices."""
    grouped = {id for one in found for id in one.ids}
    return tuple(message.id for message in messages if message.ask and message.id not in grouped)


class _Choice:
    """What is chosen of each grouping, and what could be."""

    def __init__(self, picked: Sequence[Message], values: Mapping[str, float], groups: int) -> None:
        self._values = values
        self.chosen: list[list[str]] = [[] for _ in range(groups)]
        self._free: list[list[Message]] = []
        self._voices = Counter(one.speaker for one in picked)
        self._seen = Duplicates()
        for one in picked:
            self._seen.see(one.id, one.quote, "")

    def fill(self, free: list[list[Message]], most: int) -> None:
        """Choose the best of what is ``free`` in each grouping, until so many are chosen of all."""
        self._free = free
        while sum(map(len, self.chosen)) < most and self._takes_one():
            pass

    def _takes_one(self) -> bool:
        """Take the best of all that may be taken; False where none is left."""
        able = [(at, one) for at, free in enumerate(self._free) for one in free if self._has_room(at)]
        if not able:
            return False
        at, best = max(able, key=lambda pair: self._gain(*pair))
        self._free[at].remove(best)
        if not self._seen.of(best.quote, ""):
            self.chosen[at].append(best.id)
            self._voices[best.speaker] += 1
        self._seen.see(best.id, best.quote, "")
        return True

    def _has_room(self, at: int) -> bool:
        """Whether the theme's slide would show another, or there is no other theme."""
        return len(self.chosen[at]) < _SHOWN or not any(self._free[:at] + self._free[at + 1 :])

    def _gain(self, at: int, one: Message) -> float:
        is_sought = len(self.chosen[at]) < _AMONG
        return self._values[one.id] - _SAME_VOICE * self._voices[one.speaker] + _FIRST * is_sought


def _values(briefing: Briefing, messages: Sequence[Message]) -> dict[str, float]:
    """How much is said for each message among all: its words, its place in its source, and a known voice."""
    language = language_of(briefing)
    words = {message.id: set(points.content_words(message.quote, language)) for message in messages}
    about, sizes = topics(words.values()), _sizes(briefing)
    return {
        one.id: value(points.worth(one.quote, language), len(one.quote), words[one.id], about, _place(one, sizes))
        + (_OUTCOME if one.ask else _KNOWN * bool(name_of(briefing.speaker_of(one))))
        - _LOWER * one.quote[:1].islower()
        - _SCRAP * is_scrap(one.quote, language)
        for one in messages
    }


def _sizes(briefing: Briefing) -> dict[str, int]:
    """The characters of each source, as far as they are known: where its text is not kept, up to its last quote."""
    sizes = {source.id: len(source.text) for source in briefing.sources}
    for span in filter(None, (one.source for one in briefing.messages)):
        sizes[span.id] = max(sizes.get(span.id, 1), span.end)
    return sizes


def _place(message: Message, sizes: Mapping[str, int]) -> float:
    """Where in its source a message stands, between 0 and 1; in the middle where it has none."""
    span = message.source
    return (span.start + span.end) / 2 / max(sizes[span.id], 1) if span else 0.5


def _with_sentences(briefing: Briefing, themes: Sequence[str], phrase: str) -> Briefing:
    """The new themes with a headline each, and the deck with an answer where it has none; no paraphrase is quoted.

    What a headline quotes stands first below it. The only theme is headed by the answer: another sentence would only
    repeat what its quotes say below.
    """
    said = [one for one in briefing.messages if one.theme in themes and not one.is_paraphrase]
    known = [one for one in said if name_of(briefing.speaker_of(one))]
    values = _values(briefing, known)
    if not briefing.deck.answer:
        briefing = edits.change_deck(briefing, answer=sentences.answer(briefing, known, values, phrase))
    is_one = len(briefing.themes) == 1
    for theme in themes:
        own = [one for one in known if one.theme == theme and (not is_one or one.id in briefing.deck.picks)]
        found = sentences.headline(briefing, briefing.theme_by_id[theme], own, values)
        if found:
            headed = briefing if is_one else edits.change(briefing, Theme, theme, headline=found.words)
            briefing = _led(headed, theme, found.below)
    return briefing


def _led(briefing: Briefing, theme: str, first: str) -> Briefing:
    """The picks with the ``first`` of a theme before its others."""
    picks = briefing.deck.picks
    at = next(at for at, id in enumerate(picks) if briefing.message_by_id[id].theme == theme)
    return edits.move(briefing, [first], at)
