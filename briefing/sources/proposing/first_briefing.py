"""The first briefing: themes and key messages proposed for a document's quotes, as one edit that people correct.

The sentences that it puts on slides are words of the quotes, with the names of who said them (see ``sentences``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from briefing.core import edits
from briefing.core.diagnostics import Place
from briefing.core.folding import fold
from briefing.core.model import Briefing, Message, Theme
from briefing.core.quotes.requoted import quoted
from briefing.sources.duplicates import Duplicates
from briefing.sources.proposing import points, sentences
from briefing.sources.proposing.clauses import is_scrap
from briefing.sources.proposing.groupings import By, Grouping, groupings
from briefing.sources.proposing.sentences import language_of, name_of
from briefing.sources.proposing.values import topics, value

_PICKS = 8
"""Key messages of a first deck, as many as a review accepts of a transcript; a deck has room for all of so few."""
_FEWEST_NAMED = 3
"""Quotes of known people from which a first deck shows no others."""
_CUT = fold("[…]")
_FEW = 1
"""Quotes of a theme that are all picked; of more, one is kept back to head its slide."""
_KNOWN, _LOWER, _SCRAP = 0.5, 0.12, 1.0
"""What a quote gains for being somebody's, and loses for beginning within a sentence and for being a few words of one.
"""
_OUTCOME = 1.0
"""What it gains for being what a meeting decided or asks for, instead of for a voice: minutes are written for it."""
_SAME_VOICE, _FIRST = 0.18, 0.2
"""What it loses for each that is chosen of its voice, and gains for being the first of its grouping: with more, themes
are covered by what readers do not pick."""


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

    What people have picked stays picked. What several decide or ask is kept back for the answer, and one of a grouping
    of several to head its slide, for no slide says the same twice; but of so few that a deck has room for, none is.
    """
    named = {message.id for message in messages if message.ask or name_of(briefing.speaker_of(message))}
    known = named if len(named) >= _FEWEST_NAMED else {message.id for message in messages}
    by_id = {message.id: message for message in messages}
    picked = [id for id in briefing.deck.picks if id in by_id]
    values, has_room = _values(briefing, messages), len(known) <= _PICKS
    said = [one for one in messages if one.id in named and not one.is_paraphrase]
    kept = {*picked} if has_room else {*picked, *sentences.leads(briefing, said, values)}
    choice = _Choice([by_id[id] for id in picked], values, keeps_back=not has_room)
    for ids in [*(one.ids for one in found), _asked_apart(found, messages)] if found else [tuple(by_id)]:
        free = [by_id[id] for id in ids if id in known and id not in kept]
        choice.join(picked=[id for id in picked if id in ids], free=free)
    while len(choice) < _PICKS and choice.takes_one():
        pass
    asked = [message.id for message in messages if message.ask and message.id not in picked]
    yield from dict.fromkeys(chain(*(_as_recorded(ids, asked) for ids in choice.chosen), picked))


def _as_recorded(chosen: Sequence[str], asked: Sequence[str]) -> Iterator[str]:
    """What is chosen, the best first, but for what was decided or ``asked``, which keeps the order of its record."""
    in_turn = (id for id in asked if id in chosen)
    yield from (next(in_turn) if id in asked else id for id in chosen)


def _asked_apart(found: Sequence[Grouping], messages: Sequence[Message]) -> tuple[str, ...]:
    """What is asked or decided and is in no grouping, as where these are the voices."""
    grouped = {id for one in found for id in one.ids}
    return tuple(message.id for message in messages if message.ask and message.id not in grouped)


class _Choice:
    """What is chosen of each grouping, and what could be."""

    def __init__(self, picked: Sequence[Message], values: Mapping[str, float], *, keeps_back: bool) -> None:
        self._values, self._keeps_back = values, keeps_back
        self.chosen: list[list[str]] = []
        self._free: list[list[Message]] = []
        self._kept_back: list[bool] = []
        self._voices = Counter(one.speaker for one in picked)
        self._seen = Duplicates()
        for one in picked:
            self._seen.see(one.id, one.quote, "")

    def __len__(self) -> int:
        return sum(map(len, self.chosen))

    def join(self, *, picked: list[str], free: list[Message]) -> None:
        """Add a grouping; of several quotes, one may be kept back, of what is only asked none."""
        self.chosen.append(picked)
        self._free.append(free)
        self._kept_back.append(self._keeps_back and len(free) > _FEW and not all(one.ask for one in free))

    def takes_one(self) -> bool:
        """Take the best of all that may be taken; False where none is left."""
        able = [at for at, free in enumerate(self._free) if len(free) > self._kept_back[at]]
        if not able:
            return False
        at, best = max(((at, one) for at in able for one in self._free[at]), key=lambda pair: self._gain(*pair))
        self._free[at].remove(best)
        if not self._seen.of(best.quote, ""):
            self.chosen[at].append(best.id)
            self._voices[best.speaker] += 1
        self._seen.see(best.id, best.quote, "")
        return True

    def _gain(self, at: int, one: Message) -> float:
        return self._values[one.id] - _SAME_VOICE * self._voices[one.speaker] + _FIRST * (not self.chosen[at])


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

    The only theme is headed by the answer: another sentence would only repeat what its quotes say below.
    """
    said = [one for one in briefing.messages if one.theme in themes and not one.is_paraphrase]
    known = [one for one in said if name_of(briefing.speaker_of(one))]
    values = _values(briefing, known)
    if not briefing.deck.answer:
        briefing = edits.change_deck(briefing, answer=sentences.answer(briefing, known, values, phrase))
    for theme in themes if len(briefing.themes) > 1 else ():
        own = [one for one in known if one.theme == theme]
        words = sentences.headline(briefing, briefing.theme_by_id[theme], own, values)
        briefing = edits.change(briefing, Theme, theme, headline=words)
    return briefing
