"""What a finished file says that the briefing does not, and that is nobody's words: told, as nothing judges it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from briefing.core.characters import briefly
from briefing.core.diagnostics import Diagnostic
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.deck.truth.aligned import BY_ROOM, Told, remark
from briefing.deck.truth.facts import MONTHS
from briefing.deck.truth.matching import Messages
from briefing.deck.truth.own_texts import OwnWords
from briefing.deck.truth.passages import key, words

_LEAST = 3
"""The words of a line, at least, that says something; with a number in it, one less."""
_SHOWN, _LONG = 3, 80
"""Of a slide so many lines are shown, and so many letters of each."""
_TELLING = 8
"""The words by which a line is found in what was told of it."""


def uncompared(
    lines: Iterable[Told], known: Iterable[str], briefing: Briefing, told: Sequence[Diagnostic]
) -> Iterator[Diagnostic]:
    """Remarks on lines that are none of the ``known`` texts, nor the briefing's, and of which nothing is ``told``."""
    own, messages = OwnWords(briefing), Messages(briefing)
    speakers = (f"{one.name} · {one.position}" for one in briefing.speakers)
    quotes = (text for message in briefing.messages for text in (message.quote, message.shown))
    every = " ".join(f" {key(text)} \n" for text in (*known, *speakers, *quotes))
    judged = " ".join(f" {key(one.what)} " for one in told)

    def is_foreign(line: Told) -> bool:
        found = words(line.text)
        least = _LEAST - (any(word[0].isdigit() for word in found) and MONTHS.keys().isdisjoint(found))
        if len(found) < least or f" {key(line.text)} " in every:
            return False
        is_told = " ".join(key(line.text).split()[:_TELLING]) in judged
        return not (is_told or BY_ROOM.search(line.text) or own.say(line.text) or messages.proving(line.text))

    foreign = filter(is_foreign, lines)
    for number, group in groupby(foreign, key=lambda line: line.number):
        texts = [briefly(line.text.strip(), _LONG) for line in group]
        shown = ", ".join(f"“{text}”" for text in texts[:_SHOWN])
        more = f" (+{len(texts) - _SHOWN})" if len(texts) > _SHOWN else ""
        what = translate("Truth", "Not in the briefing, and not compared: {words}.")
        yield remark(what.format(words=shown + more), number)
