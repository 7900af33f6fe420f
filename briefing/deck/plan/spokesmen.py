"""Which quotes speak for their themes, where a slide has room for few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, groupby, islice

from briefing.core.folding import fold
from briefing.core.model import Message
from briefing.core.queries.outline import Section
from briefing.core.quotes.opening import opens_amid
from briefing.core.quotes.proof import CUT
from briefing.core.quotes.requoted import marked
from briefing.deck.plan.contents import BY_LEVEL, Quoted
from briefing.deck.plan.grouping import FEW, heard, on_slides
from briefing.deck.plan.material import Material
from briefing.sources.proposing.clauses import is_clause, is_scrap

AT_A_GLANCE = 160
"""The letters of a quote that stands whole in a row of the one page, on any template."""
_ASKED = 4
"""What is asked that a summary has room for beside its themes."""


class Spokesmen:
    """Chooses among the quotes of the ``material``."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._messages, self._lines, self._quote_of = material.story.messages, material.lines, material.quote_of
        self._asked = {ask.message for ask in material.leading_asks[:_ASKED]}

    @cached_property
    def each(self) -> tuple[Quoted, ...]:
        """The quote of each theme that says most beside its headline, of those that may be shown.

        It is of somebody known, begins as a sentence, says something and is short; a paraphrase only where nobody is
        quoted, and what minutes ask only where nothing stands for it but what is asked beside.
        """
        shown = (
            (line, on_slides(section.messages))
            for line, section in zip(self._lines, self._material.sections, strict=True)
        )
        untold = (self._untold(line.headline, messages) for line, messages in shown if messages)
        return tuple(self._quote_of[self._least_silent(messages)[0].id] for messages in untold)

    def _untold(self, headline: str, messages: Sequence[Message]) -> Sequence[Message]:
        """What neither the headline beside nor the deck's message quotes from, where there is any."""
        titles = chain(marked(headline), marked(self._material.briefing.deck.answer))
        told = [fold(words.partition(CUT)[0]).strip() for words in titles]
        said = ((one, fold(one.quote)) for one in messages if told)
        left = [one for one, quote in said if not any(words in quote for words in told)]
        return left or messages

    def _least_silent(self, messages: Sequence[Message], most: int = 1) -> list[Message]:
        """So many that speak best for their theme: of those against which least speaks the short ones."""
        alike = groupby(sorted(messages, key=self._silence), key=lambda message: self._silence(message)[:-1])
        return list(islice((message for _, group in alike for message in self._telling_first(group)), most))

    def _telling_first(self, messages: Iterable[Message]) -> Iterator[Message]:
        """What says something before what does not; looked at only as far as it is asked for, as themes are long."""
        scraps = []
        for message in messages:
            if self._says_nothing(message):
                scraps.append(message)
            else:
                yield message
        yield from scraps

    def _silence(self, message: Message) -> tuple[bool, bool, bool, bool, int]:
        """What speaks against a quote as the words of its theme, and how long it is."""
        is_amid = opens_amid(message.shown or message.quote)
        is_nobodys, is_beside = not self._material.is_known(message), self._is_beside(message)
        return message.is_paraphrase, is_beside, is_nobodys, is_amid, self._quote_of[message.id].length

    def _says_nothing(self, message: Message) -> bool:
        said, language = message.shown or message.quote, self._material.sentences.language
        return is_scrap(said, language) or not is_clause(said, language)

    def _is_beside(self, message: Message) -> bool:
        """Whether minutes ask it, and the summary shows it as asked."""
        return message.is_paraphrase and message.id in self._asked

    @cached_property
    def said_alone(self) -> tuple[Quoted, ...]:
        """All that is said, where it is so little that it stands for the headlines that nobody wrote."""
        messages = self._messages
        if len(messages) > FEW or any(line.headline for line in self._lines) or self._material.takeaways(messages):
            return ()
        short = all(quote.length <= AT_A_GLANCE for quote in self._material.quotes)
        return self._material.quotes if short and all(message.slide != "none" for message in messages) else ()

    @cached_property
    def glimpsed(self) -> tuple[Quoted, ...]:
        """A few quotes that say what a deck of one bare theme is about, in order; fewer than two say too little.

        The title of its slide is not among them, nor in minutes that only ask what the summary shows as asked.
        """
        said = heard(self._messages)
        if len(self._lines) != 1 or self._lines[0].headline or self._material.takeaways(said):
            return ()
        title = self._material.spoken[0] if not all(message.is_paraphrase for message in said) else None
        found = [
            message
            for message in said or (message for message in on_slides(self._messages) if message.id not in self._asked)
            if self._quote_of[message.id].length <= AT_A_GLANCE and not (title and title.says_all_of(message))
        ]
        kept = self._least_silent(found, FEW)
        shown = tuple(self._quote_of[message.id] for message in found if message in kept)
        return shown if len(shown) > 1 else ()

    def leading(self, section: Section) -> Message:
        """The message that stands for its theme: quoted, with what it means for us, read at a glance, asking most.

        What minutes ask stands beside it as asked: there it is what else the theme says, if anything.
        """
        shown = on_slides(section.messages) or section.messages

        def order(message: Message) -> tuple[bool, bool, bool, bool, int]:
            is_long = self._quote_of[message.id].length > AT_A_GLANCE
            asked = min(
                (BY_LEVEL.get(ask.level, BY_LEVEL[""]) for ask in self._material.asks_of([message])),
                default=len(BY_LEVEL),
            )
            return not message.takeaway.strip(), message.is_paraphrase, self._is_beside(message), is_long, asked

        return min(shown, key=order)
