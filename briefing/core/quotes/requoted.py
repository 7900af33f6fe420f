"""What own sentences quote: the title, the answer, headlines, takeaways and asks, in which people write what they like.

What stands there between quotation marks is read as somebody's words, so somebody must have said them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.core.diagnostics import Diagnostic, Place, Severity
from briefing.core.folding import fold
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message
from briefing.core.quotes.proof import place

_MARKED = re.compile(r"«([^«»]+)»|“([^“”]+)”|\"([^\"]+)\"")
_FEWEST = 4
"""The words from which it is a quote and no name of a thing."""


class Requoted(NamedTuple):
    """Words in quotation marks, and whose sentence they stand in."""

    place: Place
    id: str
    words: str


def unsaid(briefing: Briefing) -> tuple[Requoted, ...]:
    """What own sentences quote though no quote and no text of a source says it, in the order of the file."""
    marked = list(quoted(briefing))
    if not marked:
        return ()
    texts = [message.quote for message in briefing.messages] + [source.text for source in briefing.sources]
    said = fold("\n".join(texts))
    return tuple(one for one in marked if fold(one.words) not in said and not sayers(one.words, briefing))


def misquotation(one: Requoted) -> Diagnostic:
    """What to tell of it: a remark, as titles of works stand between quotation marks, too."""
    what = translate("Truth", "“{words}” stands between quotation marks in a sentence of yours, and no quote says it.")
    mend = translate("Truth", "Put the speaker’s words there, or take the marks out.")
    told = what.format(words=one.words)
    return Diagnostic(told, mend, Severity.REMARK, place=one.place, id=one.id, kind="misquoted")


def misquotations(briefing: Briefing) -> tuple[Diagnostic, ...]:
    """What to tell of each."""
    return tuple(map(misquotation, unsaid(briefing)))


def quoted(briefing: Briefing) -> Iterator[Requoted]:
    """What own sentences quote, said or not."""
    for where, id, text in _sentences(briefing):
        for words in marked(text):
            yield Requoted(where, id, words)


def marked(text: str) -> Iterator[str]:
    """The words that a sentence quotes, without their marks; names of things left out."""
    for found in _MARKED.finditer(text):
        words = next(filter(None, found.groups())).strip()
        if len(words.split()) >= _FEWEST:
            yield words


def sayers(words: str, briefing: Briefing) -> tuple[Message, ...]:
    """The messages whose quote says the words, else those that do with cuts or another opening, in the file's order."""
    said = fold(words)
    found = tuple(message for message in briefing.messages if said in fold(message.quote))
    return found or tuple(message for message in briefing.messages if place(words, message.quote, whole=False))


def _sentences(briefing: Briefing) -> Iterator[tuple[Place, str, str]]:
    for text in (briefing.deck.title, briefing.deck.answer):
        yield Place.DECK, "", text
    for theme in briefing.themes:
        yield Place.THEME, theme.id, theme.headline
    for message in briefing.messages:
        for text in (message.takeaway, message.ask):
            yield Place.MESSAGE, message.id, text
