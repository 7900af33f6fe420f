"""Which message a text may be, and which it is proved to be."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import product

from briefing.core.model import Briefing, Message
from briefing.core.proof import place, proves
from briefing.deck.passages import key, unmarked, words

_NEAR = 8
_MOST_JOINTS = 4
_SHARE = 0.9


class Messages:
    """A briefing's messages, to be found by their words."""

    def __init__(self, briefing: Briefing) -> None:
        self._all = briefing.messages
        self._verbatim: dict[str, list[Message]] = defaultdict(list)
        self._by_word: dict[str, list[Message]] = defaultdict(list)
        for message in briefing.messages:
            fair = message.shown and proves(message.shown, message.quote).proved
            for text in {key(message.quote), key(message.shown) if fair else key(message.quote)}:
                self._verbatim[text].append(message)
            for word in set(words(message.quote)):
                self._by_word[word].append(message)
        self.lengths = {text.count(" ") + 1 for text in self._verbatim}

    def verbatim(self, found: str) -> Sequence[Message]:
        """The messages whose key is this, see ``passages.key``."""
        return self._verbatim.get(found, ())

    def near(self, text: str) -> list[Message]:
        """The messages that share most words with a text, the nearest first."""
        shared = Counter(message for word in set(words(text)) for message in self._by_word.get(word, ()))
        return [message for message, _ in shared.most_common(_NEAR)]

    def opened_by(self, text: str) -> list[Message]:
        """The messages that a text may be the first part of."""
        start = _letters(next(unmarked(text)))
        return [message for message in self._all if _letters(message.quote).startswith(start)] or self.near(text)[:2]

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


def may_continue(text: str, message: Message) -> bool:
    """Whether the text may be a part of the quote, on a slide that goes on where another ends."""
    own = _letters(next(unmarked(text)))
    said = set(words(message.quote))
    spoken = words(text)
    share = sum(1 for word in spoken if word in said)
    return own in _letters(message.quote) or share >= _SHARE * max(1, len(spoken))


def proved_together(parts: Sequence[str], message: Message) -> bool:
    """Whether the parts, one after the other, are the quote: the first opens it and the last closes it.

    A part may end within a word that does not fit a line, and be there twice where a slide was copied.
    """
    once = [part for part, before in zip(parts, ["", *parts], strict=False) if part != before]
    return any(_proved_in_order(texts, message) for texts in ([*parts], once) if len(texts) > 1)


def _proved_in_order(parts: Sequence[str], message: Message) -> bool:
    *most, last = parts
    texts = [*most, last.rstrip()[:-1]]
    texts[0] = texts[0].lstrip()[1:]
    joints = len(parts) - 1
    ways = product((" ", ""), repeat=joints) if joints <= _MOST_JOINTS else ((joint,) * joints for joint in (" ", ""))
    return any(place(_joined(texts, way), message.quote) for way in ways)


def _letters(text: str) -> str:
    return key(text).replace(" ", "")


def _joined(texts: Sequence[str], joints: Sequence[str]) -> str:
    return texts[0] + "".join(joint + text for joint, text in zip(joints, texts[1:], strict=True))
