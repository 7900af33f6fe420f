"""Where the quotes of a deck are from, and what is proved of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from briefing.core.model import Message, Source
from briefing.core.queries.rights import lacking
from briefing.core.quotes.verify import fairness, state
from briefing.core.recordings import clock
from briefing.core.trust import State
from briefing.deck.ooxml.links import web_link
from briefing.deck.plan.contents import Credit, SourceLine
from briefing.deck.plan.story import Story
from briefing.deck.plan.texts.typesetting import set_line
from briefing.deck.plan.titles import Sentences
from briefing.deck.wording.labels import lacks

_SHORT = 24
"""A source's name of so many letters stands beside a quote; a longer one is told by its number."""


class Provenance:
    """The sources of a story's quotes, told in its ``sentences``."""

    def __init__(self, story: Story, sentences: Sentences) -> None:
        self._story = story
        self._sentences = sentences

    @property
    def sources(self) -> tuple[Source, ...]:
        """Those that quotes are from, in the order of the file."""
        return tuple(source for source, _ in self._used)

    @cached_property
    def lines(self) -> tuple[SourceLine, ...]:
        """These sources with what is told and proved of each."""
        return tuple(self._source(source, messages) for source, messages in self._used)

    @cached_property
    def proofs(self) -> Mapping[str, str]:
        """What is proved of each quote, by its message: "verified" in a text at hand, as "recorded", or "unproved".

        A paraphrase in the words of its source is "reported".
        """
        return {message.id: self._proof(message) for message in self._story.messages}

    def credit(self, message: Message) -> Credit | None:
        """What the source of a quote from the press is told with beside it; None for one of another source."""
        source = self._story.briefing.source_by_id.get(message.source.id) if message.source else None
        if not source or source.kind != "press":
            return None
        outlet, author, day = map(self._set, (source.publisher, source.author, self._story.date(source.date)))
        return Credit(outlet, set_line(source.title, self._story.quote_lang), author, day)

    def place(self, message: Message) -> tuple[str, ...]:
        """What its source is called beside a quote, and where in it the quote stands, as far as that is known."""
        span = message.source
        if not span or span.id not in self._short_names:
            return ()
        name = self._short_names[span.id]
        if message.at is not None:
            return (name, clock(message.at))
        if span.end <= span.start:
            return (name,)
        return (name, self._set(self._sentences["signs"].format(start=span.start, end=span.end)))

    def _proof(self, message: Message) -> str:
        known = state(self._story.briefing, message)
        if known not in (State.VERIFIED, State.RECORDED, State.REPORTED) or not fairness(message).proved:
            return "unproved"
        return str(known.value)

    @cached_property
    def _used(self) -> list[tuple[Source, list[Message]]]:
        """Those sources with their quotes."""
        messages: dict[str, list[Message]] = {}
        for message in self._story.messages:
            if message.source:
                messages.setdefault(message.source.id, []).append(message)
        return [(source, messages[source.id]) for source in self._story.briefing.sources if source.id in messages]

    @cached_property
    def _short_names(self) -> dict[str, str]:
        """What each source is called beside a quote."""
        names = {}
        for number, (source, _) in enumerate(self._used, 1):
            own = self._set(source.publisher) or self._set(source.title)
            numbered = self._sentences["source"] if len(self._used) == 1 else f"{self._sentences['source']} {number}"
            names[source.id] = own if 0 < len(own) <= _SHORT else numbered
        return names

    def _source(self, source: Source, messages: Sequence[Message]) -> SourceLine:
        link = web_link(source.url) or web_link(source.recording)
        missing = lacks(lacking(source), self._story.language)
        told = (
            source.publisher,
            source.author,
            self._story.date(source.date),
            missing,
            source.licence,
            "" if link else source.url,
        )
        reported = sum(self.proofs[message.id] == "reported" for message in messages)
        is_only = set(self.proofs.values()) == {"reported"}
        counted = "" if is_only else self._sentences.told(0, reported)
        facts = tuple(filter(None, map(self._set, (*told, counted))))
        verified = sum(self.proofs[message.id] == "verified" for message in messages)
        title = set_line(source.title or source.id, self._story.quote_lang)
        return SourceLine(title, facts, link, reported if is_only else len(messages) - reported, verified)

    def _set(self, text: str) -> str:
        """Words of the deck's language on one line."""
        return set_line(text, self._story.lang)
