"""The deck's own words, by language. Quotes are never translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from briefing.deck.wording import english, french

LANGUAGES = ("fr", "en")
"""The languages a deck can speak; the first is the fallback."""

_WORDS: Mapping[str, Mapping[str, str]] = {"fr": french.LABELS, "en": english.LABELS}


def words(language: str) -> Mapping[str, str]:
    """The words of a deck language; French for a language we do not speak."""
    return _WORDS.get(language, french.LABELS)


def unnumbered(told: Mapping[str, str]) -> Mapping[str, str]:
    """The words of a deck whose slides show no numbers: no other slide is named by its own."""
    return {**told, **{key: told[f"{key}_unnumbered"] for key in told if f"{key}_unnumbered" in told}}


def tag(language: str) -> str:
    """The language tag of a run of text, such as "fr-FR"."""
    return {"fr": "fr-FR", "en": "en-GB"}.get(language, language)


def reported_label(text: str) -> int:
    """How many characters the word that tells a paraphrase takes at the beginning of a text, 0 where it has none."""
    found = _reported().match(text)
    return found.end() if found else 0


@cache
def _reported() -> re.Pattern[str]:
    """That word in any language of decks, with its colon."""
    told = "|".join(re.escape(words(language)["reported"].rstrip(" :")) for language in LANGUAGES)
    return re.compile(rf"\s*(?:{told})\s?:\s*")


def lacks(missing: Iterable[str], language: str) -> str:
    """What a source does not state, of ``rights.CREDITS``, in one line; "" for nothing."""
    own = words(language)
    told = ", ".join(own[f"lacking_{name}"] for name in missing)
    return own["lacking"].format(missing=told) if told else ""
