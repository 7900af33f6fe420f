"""Whether words say something by themselves: a clause has somebody or something, and a verb that says what of it.

No list knows all verbs; so words that begin as a sentence does are trusted, unless they are plainly none, and words out
of the middle of one must show both.
"""

from __future__ import annotations

import re
from functools import cache

from briefing.core.folding import folded
from briefing.sources.proposing import phrases
from briefing.sources.proposing.phrases import any_of
from briefing.sources.proposing.points import flat, is_fragment

_WHICH = re.compile(
    r"(?:(?:the|an?|les?|la|une?|des) |l')(?:\w+ ){1,3}(?:who|that|which|qui|que|dont)(?!\w)", re.IGNORECASE
)
"""Somebody or something, and which of them is meant: "The people who"."""
_RELATIVE = re.compile(r"(?<!\w)(?:qui|que|dont|où|who|that|which|whom|whose|where)(?!\w)|(?<!\w)qu'", re.IGNORECASE)

_PAST = re.compile(
    r"(?<=\w )(?!(?:hundred|hatred|kindred|sacred|wicked|naked|indeed|deed|seed|weed|reed|greed|creed|steed)\b)"
    r"[a-z]{2,}ed\b"
)
"""A verb in the past behind who does it, as English has it; no word that only ends so."""
_FEW = 8
"""Words under which a verb that no list knows is less likely than none."""


def is_clause(words: str, language: str) -> bool:
    """Do the words say something alone: no "d'éviter le pire", "is complete", "the people who count"?"""
    plain = _plain(words)
    is_which = _WHICH.match(plain) is not None
    if not is_which and not plain[:1].islower():
        return True
    verbs = list(_verbs(language).finditer(plain))
    if is_which:
        return len(verbs) > 1
    is_of_head = verbs and not _RELATIVE.search(plain, 0, verbs[0].start())
    return bool(is_of_head and _subjects(language).match(plain))


def has_verb(words: str, language: str) -> bool:
    """Is there a verb among the words, of those that are known, or in the past as English has it?"""
    plain = _plain(words)
    return _verbs(language).search(plain) is not None or (language == "en" and _PAST.search(plain) is not None)


def is_scrap(words: str, language: str) -> bool:
    """Are these a few words of a sentence: too few to say anything, or few, without its verb and its end; or do they
    lead to what is missing?"""
    plain = _plain(words)
    return (
        is_fragment(plain)
        or plain.endswith(":")
        or (len(plain.split()) < _FEW and plain[-1:] not in ".!…" and not has_verb(plain, language))
    )


def _plain(words: str) -> str:
    return flat(folded(words).text).strip(" \"'«»“”[]")


@cache
def _subjects(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(phrases.SUBJECTS[language])})(?!\w)|[cjl]'|\d", re.IGNORECASE)


@cache
def _verbs(language: str) -> re.Pattern[str]:
    told = rf"(?:{any_of(phrases.PRONOUNS[language])})(?:{any_of(phrases.BEFORE_VERBS[language])})*+\w{{2,}}"
    return re.compile(rf"(?<![\w'])(?:{told}|{any_of(phrases.VERBS[language])})(?!\w)", re.IGNORECASE)
