"""Which message a text may be, and which it is proved to be."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, islice, takewhile

from briefing.core.model import Briefing, Message
from briefing.core.quotes.proof import place, proves, tokens
from briefing.deck.truth.passages import key, unmarked, words

_NEAR = 8
"""The messages that a text is compared with word by word, which takes long: those that share most words with it."""


class Messages:
    """A briefing's messages, to be found by their words."""

    def __init__(self, briefing: Briefing) -> None:
        self._verbatim: dict[str, list[Message]] = defaultdict(list)
        self._bare: dict[str, list[Message]] = defaultdict(list)
        self._by_word: dict[str, list[Message]] = defaultdict(list)
        self._wordings: list[Wording] = []
        for message in briefing.messages:
            fair = message.shown and proves(message.shown, message.quote).proved
            for text in [message.quote, message.shown] if fair else [message.quote]:
                self._verbatim[key(text)].append(message)
                self._bare[_bare(key(text))].append(message)
                self._wordings.append(_wording(message, text))
            for word in set(words(message.quote)):
                self._by_word[word].append(message)
        self._wordings.sort(key=_letters_of)
        self.lengths = {text.count(" ") + 1 for text in self._verbatim}

    def verbatim(self, found: str) -> Sequence[Message]:
        """The messages whose key is this, see ``passages.key``, and those that differ by outer marks, as shown here."""
        return self._bare[_bare(found)] if found in self._verbatim else ()

    def near(self, text: str) -> list[Message]:
        """The messages that share most words with a text, the nearest first."""
        shared = Counter(message for word in dict.fromkeys(words(text)) for message in self._by_word.get(word, ()))
        return [message for message, _ in shared.most_common(_NEAR)]

    def opened_by(self, text: str) -> list[Wording]:
        """What a text is the first part of."""
        start = _letters(text)
        first = bisect_right(self._wordings, start, key=_letters_of)
        later = islice(self._wordings, first, None)
        return list(takewhile(lambda each: each.letters.startswith(start), later))

    def proving(self, text: str) -> list[Message]:
        """The messages that the text is, fairly cut or not, its outer marks being the quote's own or not."""
        texts = list(unmarked(text))
        return [message for message in self.near(text) if any(place(each, message.quote) for each in texts)]

    def likest(self, text: str) -> tuple[Message | None, int]:
        """The message most like the text, and how many words they have in common, in order."""
        found = [(matched(text, message.quote), message) for message in self.near(text)]
        count, best = max(found, key=lambda pair: pair[0], default=(0, None))
        return best, count


def matched(text: str, quote: str) -> int:
    """How many words the two have in common, in order."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, words(text), words(quote), autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


@dataclass(frozen=True)
class Wording:
    """Words that a deck may show of a message, between marks: its quote, or the quote fairly shortened."""

    message: Message
    text: str
    letters: str

    def parts(self, texts: Sequence[str]) -> list[int]:
        """Which of the texts, read in order, show these words when others are passed over; none if words are missing.

        A text may end within a word: some words do not fit a line.
        """
        ends = set(accumulate(len(token.text) for token in tokens(self.text)))
        found: list[int] = []
        joined, at = "", 0
        for index, text in enumerate(texts):
            letters = _letters(text)
            if letters and self.letters.startswith(letters, at):
                found.append(index)
                joined += (" " if at in ends else "") + text
                at += len(letters)
            if at == len(self.letters):
                return found if place(joined, self.text) else []
        return []


def _bare(found: str) -> str:
    """A key without outer marks: on a slide they may be the quote's own, or the deck's."""
    return found.strip('" ')


def _wording(message: Message, text: str) -> Wording:
    marked = f'"{text}"'
    return Wording(message, marked, _letters(marked))


def _letters_of(wording: Wording) -> str:
    return wording.letters


def _letters(text: str) -> str:
    return key(text).replace(" ", "")
