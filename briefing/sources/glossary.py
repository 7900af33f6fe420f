"""Names that a recogniser misheard, mended by the assembly's glossary: marked beside what was heard, never instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from briefing.core import edits
from briefing.core.characters import writable
from briefing.core.folding import fold
from briefing.core.model import Briefing
from briefing.core.quotes.shortening import insert
from briefing.sources.readers.line_ends.hyphens import is_word

_ALIKE = 0.8
"""The likeness from which words may be a name misheard: "sigref" for "Cigref" is 0.83."""
_SHORTEST = 5
"""Letters under which names are too like other words."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def with_glossary(briefing: Briefing, words: Sequence[str]) -> Briefing:
    """The briefing with these words as its glossary, and the quotes of recordings that nobody shortened yet mended."""
    kept = tuple(dict.fromkeys(word for text in words if (word := " ".join(writable(text).split()))))
    if kept == briefing.glossary:
        return briefing
    briefing = replace(briefing, glossary=kept)
    for message in briefing.messages:
        shown = mended(message.quote, kept) if message.at is not None and not message.shown else ""
        if shown:
            briefing = edits.change_message(briefing, message.id, shown=shown)
    return briefing


def mended(quote: str, glossary: Sequence[str]) -> str:
    """What to show of the quote: each name of ``glossary`` in brackets behind the words misheard; "" for none."""
    shown = ""
    for _, stop, name in misheard(quote, glossary):
        shown = insert(quote, shown, stop, name)
    return shown


def misheard(text: str, glossary: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Where words stand that are nearly, and not quite, a name: start, end and the name, in the order of the text."""
    words = list(_WORD.finditer(text))
    by_size: dict[int, dict[str, str]] = {}
    for name in (name for name in glossary if len(name) >= _SHORTEST):
        by_size.setdefault(len(_WORD.findall(name)), {})[name] = fold(name)
    for at, first in enumerate(words):
        for size in (size for size in sorted(by_size, reverse=True) if 0 < size <= len(words) - at):
            last = words[at + size - 1]
            heard = text[first.start() : last.end()]
            name = _nearest(heard, by_size[size])
            if name:
                yield first.start(), last.end(), name
                break


def _nearest(heard: str, names: dict[str, str]) -> str:
    """The name that the words may be; "" where they are a name as it is spelt, or words of the language."""
    plain = fold(heard)
    if plain in names.values():
        return ""
    likeness = {name: SequenceMatcher(None, plain, folded).ratio() for name, folded in names.items()}
    best = max(likeness, key=lambda name: likeness[name], default="")
    if not best or likeness[best] < _ALIKE or abs(len(plain) - len(names[best])) > 2:
        return ""
    return "" if all(is_word(word) for word in heard.lower().split()) else best
