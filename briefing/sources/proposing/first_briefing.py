"""The first briefing: themes and key messages proposed for a document's quotes, as one edit that people correct.

The sentences that it puts on slides are words of the quotes, between marks and with the name of who said them: it
claims nothing itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.core import edits
from briefing.core.folding import fold
from briefing.core.model import Briefing, Message, Speaker, Theme
from briefing.core.recordings import is_unnamed
from briefing.sources.duplicates import Duplicates
from briefing.sources.proposing import points
from briefing.sources.proposing.groupings import Grouping, groupings

_PICKS = 9
"""Key messages of a first deck: three for each of the slides that a short one shows."""
_FEWEST_NAMED = 3
"""Quotes of known people from which a first deck shows no others."""
_FEW = 1
"""Quotes of a theme that are all picked; of more, one is kept back to head its slide."""
_LONGEST, _SHORTEST = 118, 24
"""Characters of a sentence that titles a slide: two lines with the name, and no mere label."""
_CENTRAL, _KNOWN, _SAME_VOICE, _LOWER, _LEAD = 0.6, 0.5, 0.18, 0.12, 0.4
"""What a quote gains for being about what all are about and for being somebody's, loses for each other one of that
voice and for beginning within a sentence, and gains, as the answer, for standing early."""
_MARKS = {"fr": ("«\u00a0", "\u00a0»"), "en": ("“", "”")}
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Ý«“])")


@dataclass(frozen=True)
class Proposal:
    """Groupings, and the ids of the messages picked, in the order of the groupings."""

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
    return _with_sentences(briefing, themes)


def _picks(briefing: Briefing, found: Sequence[Grouping], messages: Sequence[Message]) -> Iterator[str]:
    """Round by round the best of each grouping, voices alternating, what repeats another left out."""
    values = _values(briefing, messages)
    named = {message.id for message in messages if _name(briefing.speaker_of(message))}
    known = named if len(named) >= _FEWEST_NAMED else {message.id for message in messages}
    by_id = {message.id: message for message in messages}
    groups = [[id for id in one.ids if id in known] for one in found] or [[id for id in by_id if id in known]]
    chosen: list[list[str]] = [[] for _ in groups]
    voices: Counter[str] = Counter()
    seen = Duplicates()
    kept_back = [len(group) > _FEW for group in groups]
    while sum(map(len, chosen)) < _PICKS and any(
        len(group) > kept for group, kept in zip(groups, kept_back, strict=True)
    ):
        for group, kept, back in zip(groups, chosen, kept_back, strict=True):
            if len(group) <= back or sum(map(len, chosen)) >= _PICKS:
                continue
            best = max(group, key=lambda one: values[one] - _SAME_VOICE * voices[by_id[one].speaker])
            group.remove(best)
            if not seen.of(by_id[best].quote, ""):
                kept.append(best)
                voices[by_id[best].speaker] += 1
            seen.see(best, by_id[best].quote, "")
    for kept in chosen:
        yield from kept


def _values(briefing: Briefing, messages: Sequence[Message]) -> dict[str, float]:
    """How much is said for each message: its worth, its share of what all are about, and a known voice."""
    language = _language(briefing)
    words = {message.id: set(points.content_words(message.quote, language)) for message in messages}
    common = Counter(word for own in words.values() for word in own)
    central = {word for word, count in common.most_common(12) if count > 1}
    return {
        message.id: points.worth(message.quote, language)
        + _CENTRAL * len(words[message.id] & central) / (len(words[message.id]) + 2)
        + _KNOWN * bool(_name(briefing.speaker_of(message)))
        - _LOWER * message.quote[:1].islower()
        for message in messages
    }


def _language(briefing: Briefing) -> str:
    return briefing.assembly.language if briefing.assembly.language in _MARKS else "fr"


def _name(speaker: Speaker | None) -> str:
    return speaker.name if speaker and not is_unnamed(speaker.name) else ""


def _with_sentences(briefing: Briefing, themes: Sequence[str]) -> Briefing:
    """The new themes with a headline each, and the deck with an answer where it has none: sentences of its quotes.

    No slide says the same twice: they are of quotes that are not picked, or parts of longer ones.
    """
    known = [one for one in briefing.messages if one.theme in themes and _name(briefing.speaker_of(one))]
    values = _values(briefing, known)
    used: set[str] = set()
    if not briefing.deck.answer and (best := _lead(briefing, known, values)):
        speaker = briefing.speaker_of(best)
        words = _sentences(briefing, best)[0]
        used.add(words)
        briefing = edits.change_deck(briefing, answer=f"{words} ({speaker.name})" if speaker else words)
    for theme in themes:
        title = fold(briefing.theme_by_id[theme].title)
        own = [one for one in known if one.theme == theme]
        own.sort(key=lambda one: (title not in fold(one.quote), -values[one.id]))
        headlines = (words for one in own for words in _sentences(briefing, one) if words not in used)
        briefing = edits.change(briefing, Theme, theme, headline=next(headlines, ""))
    return briefing


def _lead(briefing: Briefing, known: Sequence[Message], values: Mapping[str, float]) -> Message | None:
    """The message that answers best: what is worth most, said early, by somebody known."""
    ordered = sorted(known, key=lambda one: one.source.start if one.source else 0)
    leads = {one.id: values[one.id] + _LEAD * (1 - at / len(ordered)) for at, one in enumerate(ordered)}
    fit = [one for one in ordered if _name(briefing.speaker_of(one)) and _sentences(briefing, one)]
    return max(fit, key=lambda one: leads[one.id], default=None)


def _sentences(briefing: Briefing, message: Message) -> list[str]:
    """The sentences of a quote that are fit to title a slide, in marks, the worthiest first."""
    language = _language(briefing)
    opening, closing = _MARKS[language]
    parts = [part.strip() for part in _SENTENCE.split(message.quote) if "\n" not in part.strip()]
    fit = [
        part
        for part in parts
        if _SHORTEST <= len(part) <= _LONGEST and not points.is_barred(part, language) and not points.goes_on(part)
    ]
    if message.id in briefing.deck.picks and len(parts) == 1:
        return []
    fit.sort(key=lambda part: (part[:1].islower(), -points.worth(part, language)))
    return [f"{opening}{part.rstrip('.')}{closing}" for part in fit]
