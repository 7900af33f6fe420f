"""What a theme says where nobody wrote its headline: what it means for us, or words of one quote with who said them.

Nothing is made up: the words are those of the briefing, whole sentences of it that stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.core.cuts.confirming import unconfirmed
from briefing.core.folding import fold
from briefing.core.model import Message
from briefing.core.quotes.opening import opens_amid
from briefing.core.quotes.proof import CUT
from briefing.core.quotes.shortening import strike
from briefing.core.quotes.verify import fairness
from briefing.deck.plan.claims import doubts
from briefing.deck.plan.story import Story
from briefing.deck.plan.texts.typesetting import set_line
from briefing.sources.proposing.sentences import is_most, shortened, standing, surname
from briefing.sources.sentences import sentences as split

IN_TWO_LINES, _EASY = 125, 100
"""The letters that two lines of a title hold on most templates, and of a sentence that is read at a glance."""
_TELLING, _LEFT = 24, 40
"""The letters of a quote that says something by itself, and that are left of one that is cut."""
_TRIED = 3
"""The quotes of a theme, in order, among which its title is looked for: those that its slide shows below."""


class Spoken(NamedTuple):
    """A title in words of the message ``message``.

    With ``is_quote`` they are its quote's, between marks; ``is_most`` tells that they are most of it, ``is_whole`` all.
    """

    text: str
    message: str
    is_quote: bool = False
    is_whole: bool = False
    is_most: bool = False

    def says_all_of(self, message: Message) -> bool:
        """Whether no slide needs to show the message's words below such a title."""
        return self.is_whole and self.message == message.id


def spoken(story: Story, messages: Sequence[Message]) -> Spoken | None:
    """What messages of one theme say in a sentence: the first takeaway, else the first quote that stands alone.

    One that is read at a glance goes before longer ones, and none is the deck's message again. None where no sentence
    is fit for a title.
    """
    for message in messages:
        meant = set_line(message.takeaway, story.lang)
        if 0 < len(meant) <= IN_TWO_LINES:
            return Spoken(meant, message.id)
    first: Spoken | None = None
    for message in messages[:_TRIED]:
        for one in words_of(story, message):
            if len(one.text) <= _EASY:
                return one
            first = first or one
    return first


def words_of(story: Story, message: Message) -> Iterator[Spoken]:
    """The quote if it is one sentence, else the worthiest of its sentences; nothing of what is not proved fair.

    Nothing that the deck's message says already, and no words that name who said them: they are somebody else's.
    """
    speaker = story.briefing.speaker_of(message)
    if not (speaker or message.is_paraphrase) or any(True for _ in doubts(story.briefing, message, story.language)):
        return
    said = (message.shown or message.quote).strip()
    language = "en" if story.briefing.assembly.language == "en" else "fr"
    answer = "" if message.is_paraphrase else set_line(story.briefing.deck.answer, story.lang)
    name = "" if message.is_paraphrase or not speaker else fold(speaker.name)
    for words in _alone(said, language):
        shown = set_line(words, story.quote_lang)
        if (
            name and name in fold(words)
        ) or f"{story.quote_words['open']}{shown}{story.quote_words['close']}" in answer:
            continue
        told = (_told(story, shown, message, name) for name in _names(story.name_of(message), language))
        if text := next((text for text in told if len(text) <= IN_TWO_LINES), ""):
            yield Spoken(text, message.id, True, words == said.rstrip("."), is_most=is_most(words, said))
            return


def whole_of(story: Story, message: Message) -> Spoken | None:
    """A short quote of somebody known, whole as it is shown and proved; for want of a sentence that stands alone."""
    said = " ".join((message.shown or message.quote).split())
    is_fit = not message.is_paraphrase and story.briefing.speaker_of(message) and not opens_amid(said)
    if (
        not is_fit
        or len(said) < _TELLING
        or said.endswith("?")
        or any(True for _ in doubts(story.briefing, message, story.language))
    ):
        return None
    text = _told(story, set_line(said.rstrip("."), story.quote_lang), message, story.name_of(message))
    return Spoken(text, message.id, True, True, True) if len(text) <= IN_TWO_LINES else None


def _names(name: str, language: str) -> tuple[str, str]:
    return name, surname(name, language)


def _told(story: Story, words: str, message: Message, name: str) -> str:
    if message.is_paraphrase:
        return f"{story.words['reported']}{words}"
    return f"{story.quote_words['open']}{words}{story.quote_words['close']}\u00a0– {name}"


@lru_cache(maxsize=4096)
def _alone(text: str, language: str) -> tuple[str, ...]:
    """The sentences of a quote that say the same without the others, else what a title holds of its only one.

    Remembered, as decks are planned at each edit.
    """
    whole = tuple(words for words in standing(text, language) if _is_fair(text, words))
    if whole or len(list(split(text, 0, len(text)))) > 1:
        return whole
    shown = shortened(text, _EASY, language)
    return (shown,) if len(shown) >= _LEFT and standing(shown.removesuffix(CUT).rstrip(), language) else ()


def _is_fair(text: str, words: str) -> bool:
    """Whether what is left out beside the words turns nothing."""
    start = text.index(words)
    if start and words[:1].islower():
        return False
    shown = strike(text, "", start + len(words), len(text)) if start + len(words) < len(text.rstrip(".")) else ""
    shown = strike(text, shown, 0, start) if start else shown
    cut = Message("", text, shown=shown)
    return not shown or (fairness(cut).proved and not unconfirmed(cut))
