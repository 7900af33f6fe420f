"""Who answers for an action: by a pronoun that stands for a name, by being handed something, or by an office."""

from __future__ import annotations

import re

from briefing.sources.minutes.actions import tasks, verbs
from briefing.sources.minutes.actions.forms import BEGINS, NAMED, OFFICE, ONE, SOMEBODY
from briefing.sources.proposing.phrases import any_of

_CHORE = f"(?:{'|'.join(f'{verbs.DO} {verbs.MAYBE}'.split())})"
_HANDED = re.compile(
    rf"\W*(?P<bids>(?!A[IP]\b){SOMEBODY}) ?: (?=[A-Z])(?i:{_CHORE}) (?!on\b|of\b|from\b|by\b)\w"
    rf"|\W*(?P<leads>{SOMEBODY}) ?(?:{tasks.ARROWS}) ?(?!{SOMEBODY}\W*$)\w+ \w|\W*(?P<bare>{SOMEBODY}) (?:{BEGINS})"
    rf"|(?!\W*{ONE} ?(?:{tasks.ARROWS}))\W*(?:.{{2,160}}? ?(?:{tasks.ARROWS}) ?(?:TO-?DO:? )?(?P<to>{SOMEBODY})"
    rf"(?: ?\([^()]{{1,40}}\))?\W*$"
    rf"|\W*(?:{tasks.WORK})\b[^:.]{{0,60}} ?: (?P<given>{SOMEBODY})\W*$"
    rf"|(?P<sees>{SOMEBODY}) (?:{any_of(tasks.SEES)})\b(?! (?:on|with|at|in|to|for)\b)"
    rf"|\(?(?P<has>{SOMEBODY})\??\)? (?!(?:is|are) still\b){tasks.IS_ON})"
)
_SIGNED = re.compile(
    rf"\w.* [-–—] (?:(?:assigné|attribué|confié)e?s? à |assigned to )?(?P<owner>{SOMEBODY}(?: & {NAMED})*)\W*$"
)
_BEGUN_BY = re.compile(rf"\W*(?P<owner>{SOMEBODY}) (?!(?:et|and|de|du|of)\b)[a-zà-ÿ]")
_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he|[Ii]l|[Ee]lle)\b")
_SEVERAL = re.compile(r"[Tt]hey|[Ii]ls|[Ee]lles")
_SUBJECT = re.compile(
    rf"(?:[a-z]\) |\W+)?(?:[^-–:]{{2,60}}(?: [-–]|:) )?(?P<who>{SOMEBODY}|{OFFICE}) (?:(?:ne |n'|s'|se )?[a-zà-ÿ]+)"
)
"""Who a sentence is about, behind what it says that it is about."""
_IN_CLAUSE = re.compile(rf".*[,;] (?:(?:and|but|so|et|mais|donc) )?(?P<who>{SOMEBODY}) [a-zà-ÿ]")
"""Who a later clause of a sentence is about."""


def named(owner: str, words: str, before: str) -> str:
    """An owner told by "he" or "she" by the name of whom ``words``, or else the sentence ``before``, are about.

    "They" are nobody who can be named.
    """
    if _SEVERAL.fullmatch(owner):
        return ""
    told = _PRONOUN.match(owner)
    if not told:
        return owner
    at = re.search(rf"(?<!\w){re.escape(owner)}", words)
    subject = (_SUBJECT.match(words, 0, at.start()) if at else None) or _SUBJECT.match(before)
    subject = subject or (_IN_CLAUSE.match(words, 0, at.start()) if at else None)
    return f"{subject['who']}{owner[told.end() :]}" if subject else ""


def handed(words: str) -> str:
    """Who is named as somebody would be to whom a task is handed: "edito → Anne", "Marc regarde …"; "" for nobody.

    Only a name of somebody who was there tells a task, and no question does.
    """
    found = None if words.rstrip().endswith("?") else _HANDED.match(words)
    return next(filter(None, found.groups()), "").rstrip(".") if found else ""


def signed(words: str) -> str:
    """Who is named behind a dash at the end, as whoever signs for it is: "Créer la page - Anne"; "" for nobody."""
    found = _SIGNED.search(words)
    return found["owner"] if found else ""


def begun_by(words: str) -> str:
    """The name with which a point begins that goes on with a word in small letters: "Anne gère les goodies"."""
    found = _BEGUN_BY.match(words)
    return found["owner"] if found else ""


def is_office(owner: str) -> bool:
    """Is this who answers for something told by what they are, or the body they belong to?"""
    return re.fullmatch(rf"{OFFICE}|{tasks.BODIES['en']}|{tasks.BODIES['fr']}", owner) is not None
