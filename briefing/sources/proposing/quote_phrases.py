"""The phrases of quotes, of which one may be what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.core.folding import fold, folded
from briefing.core.model import Message
from briefing.sources.proposing.points import STEM, content_words, flat, small_words
from briefing.sources.quotes.tables.languages import stopwords

_DETERMINER = 10
"""Characters before a word in which a determiner stands."""
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_BEFORE_NOUN = re.compile(
    r"\b(?:le|la|les|l'|un|une|des|du|de|d'|au|aux|ce|cette|ces|notre|nos|votre|vos|leur|leurs|son|sa|ses|en|par|sur)\s?$"
    r"|\b(?:the|an?|our|your|their|its|this|these|of|in|on|for|with|about)\s$",
    re.IGNORECASE,
)
"""What stands before nouns. French "a" is a verb, so that "a" counts in English only."""
_HAS = re.compile(r"\ba\s$", re.IGNORECASE)
_BEFORE_SURE = re.compile(
    r"\b(?:le|la|l'|un|une|du|au|ce|cet|cette|notre|votre|leur|son|sa|mon|ma|the|an?|our|your|their|its)\s?$",
    re.IGNORECASE,
)
"""What stands before nouns only: "de", "à" and "par" stand before infinitives, too."""
_CONJUGATED = re.compile(r"(?:aient|ait|(?:ss|[dvt])ais|ez|[ei]r(?:a|ai|as|ons|ont)|n['’]t|[^e]ed)$")
_OBJECT = re.compile(
    r"(?:the|an?|our|your|their|its|le|la|les|une?|notre|nos|votre|vos|leurs?|son|sa|ses)", re.IGNORECASE
)
_DOES = re.compile(r"(?:[dv]ra|[dv]ront|erons|erez|eront|aient|n['’]t)$")
_FOLLOWS = re.compile(r" ([^\W\d_]{4,}(?<!ed)(?<!ing)(?<!ly))(?!\w)")
_INFINITIVE = re.compile(r"(?:er|ir|oir|dre|tre|ire|ant|ée?s?)$")

_ADJECTIVE = re.compile(
    r"(?:(?:derni|premi)(?:er|ere)|prochaine?|nouve(?:au|aux|lle)|grande?|petite?|bon(?:ne)?|autre|meme|seule?|vraie?"
    r"|ancien(?:ne)?|meilleure?|second(?:e)?|actuel(?:le)?)s?"
)
"""French adjectives that stand before their noun, folded: alone they name nothing."""


@dataclass(frozen=True)
class Phrased:
    """A message with its words of matter, and where it stands."""

    id: str
    phrases: Mapping[tuple[str, ...], tuple[str, bool]]
    words: frozenset[str]
    source: str
    place: int

    def is_noun(self, stem: str) -> bool:
        """Does a word of this stem stand in it as a noun?"""
        return self.phrases.get((stem,), ("", False))[1]


def phrased(message: Message, place: int, language: str) -> Phrased:
    """A message, the ``place``th, read for its phrases."""
    span = message.source
    words = frozenset(content_words(message.quote, language))
    return Phrased(message.id, dict(_phrases(message.quote, language)), words, span.id if span else "", place)


def _phrases(text: str, language: str) -> Iterator[tuple[tuple[str, ...], tuple[str, bool]]]:
    """The phrases of one and two words of matter: their stems, and how they stand here, and whether as a noun."""
    text = folded(text).text
    plain, small = flat(text), small_words(language)
    tokens = list(_WORD.finditer(plain))
    bare = [re.sub(r"^[^\W\d_]{1,2}'", "", token[0]) for token in tokens]
    content = dict.fromkeys(at for at, word in enumerate(bare) if len(word) >= 4 and fold(word) not in small)
    for at in content:
        token = tokens[at]
        word = bare[at]
        start = token.end() - len(word)
        is_noun = _is_noun(word, plain[max(0, start - _DETERMINER) : start], language)
        is_noun = is_noun and not (language == "en" and _goes_on(plain, token.end()))
        yield (fold(word)[:STEM],), (text[start : token.end()], is_noun)
        for other in filter(content.__contains__, range(at + 1, at + 4)):
            phrase = plain[start : tokens[other].end()]
            if re.search(r"[.,;:!?…()«»\"]", phrase) is None:
                stems = (fold(word)[:STEM], fold(tokens[other][0])[:STEM])
                is_whole = not (language == "en" and other + 1 in content) and not _is_clause(phrase)
                yield stems, (text[start : tokens[other].end()], is_whole)
                break


def _goes_on(plain: str, end: int) -> bool:
    """Does a word follow that is no small one, so that the word before it says which, as English has it?"""
    after = _FOLLOWS.match(plain, end)
    return after is not None and fold(after[1]) not in stopwords("en")


def _is_clause(phrase: str) -> bool:
    """Are these a verb and its object ("believe the success"), or somebody and a verb ("serveur devra")?"""
    _first, *between = phrase.split()
    return _OBJECT.fullmatch(" ".join(between[:-1])) is not None or (len(between) == 1 and bool(_DOES.search(phrase)))


def _is_noun(word: str, before: str, language: str) -> bool:
    """Does what stands before a word make it a noun?"""
    if _CONJUGATED.search(word) or not _BEFORE_NOUN.search(before) or (language == "fr" and _HAS.search(before)):
        return False
    if language == "fr" and _ADJECTIVE.fullmatch(fold(word)):
        return False
    return not _INFINITIVE.search(word) or _BEFORE_SURE.search(before) is not None
