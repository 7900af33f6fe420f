"""Words that a text sets in slanted letters, in no marks: does a verb beside them tell that somebody said them?"""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import Rules, rules_for

_BEHIND = pattern(
    rf"""
    \s?[,–—]?\s(?:
        (?P<inverted>[\w'’]+?)-(?:t-)?(?:il|elle)\b
        |(?:(?:a|avait)\s)?(?P<first>[\w'’]+)\s(?:[a-zà-ÿ]+\s)?(?:[{UPPER}]|(?:le|la|the)\s|l['’])
        |(?:he|she|[{UPPER}][\w.'’-]+(?:\s[{UPPER}][\w.'’-]+){{0,3}})\s(?P<last>[a-z]+)\b
    )
    """,
    {
        ", ajoute-t-elle.": ", ajoute-t-elle",
        ", said Ada": ", said A",
        ", she added": ", she added",
        ", a dit hier Ada": ", a dit hier A",
        " fin": None,
    },
    re.VERBOSE,
)
_ENDS = (".", "!", "?", "…", ":", "»", "”", "")
_SHORTEST = 4
"""Words of what is said so; fewer may be a title. Untuned."""
_NEAR = 5
"""Words before a colon among which the verb stands; untuned."""
_MARKS = frozenset('«»“”"')


def language_said(before: str, words: str, after: str) -> str:
    """The language, "fr" or "en", in which a verb of speech beside ``words`` tells that somebody said them; or ""."""
    bare = words.strip()
    if len(bare.split()) < _SHORTEST or not bare[:1].isupper() or not _MARKS.isdisjoint(bare):
        return ""
    is_whole = before.rstrip()[-1:] in _ENDS
    return next((name for name in ("fr", "en") if is_whole and _is_said(before, bare, after, rules_for(name))), "")


def _is_said(before: str, words: str, after: str, rules: Rules) -> bool:
    if not rules.signs_in(words.replace("’", "'")):
        return False
    if before.rstrip().endswith(":"):
        return words[-1] in ".!?…" and not rules.speech.isdisjoint(before.rstrip(" :").lower().split()[-_NEAR:])
    told = _BEHIND.match(after)
    is_parted = words[-1] in ",!?…" or after.lstrip()[:1] in (",", "–", "—")
    verb = (told["inverted"] or told["first"] or told["last"]) if told and is_parted else ""
    return verb.rpartition("’")[2].rpartition("'")[2].lower() in rules.speech
