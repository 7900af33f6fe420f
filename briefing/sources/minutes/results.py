"""How sentences of minutes tell that something was resolved, how a motion went, and who voted."""

from __future__ import annotations

import re

from briefing.core.dates.patterns import MONTH
from briefing.sources.minutes import phrases
from briefing.sources.minutes.model import Kind, Outcome
from briefing.sources.minutes.phrases import compiled
from briefing.sources.proposing.points import flat

MARKS = " \t*-•–—>|#=+"
"""Signs around the words of a sentence."""
OF_MOTION = re.compile(
    r"\b(?:motions?|vot\w+|carrie[ds]|pass(?:ed|es)|in favou?r|ayes?|yeas?|unanim\w+|second\w*|approve[ds]?|adopt\w*"
    r"|accept\w*|defeated|rejet\w+|approuv\w+|résolution|délibération|proposition|proposal|objections?|opposed"
    r"|consent|amended)\b",
    re.IGNORECASE,
)
"""What a sentence says that tells how something went that was moved before it."""
ELECTS = re.compile(
    r"\bto (?:elect|appoint) \w|\b(?:was|were|is|are) (?:\w+ly )?(?:re-?)?(?:elected|appointed) \w"
    r"|\b(?:est|sont|a été|ont été) (?:\w+ment )?(?:ré)?(?:élu|nommé|désigné)e?s? \w",
    re.IGNORECASE,
)
"""How a sentence tells by itself who was chosen."""
_OPENS = re.compile(r"[A-ZÀ-Ý(«\"]")
_REPORTS = re.compile(
    r"\b(?:reported|said|noted|stated|mentioned|announced|explained|commented|reminded \w+|informed \w+) that\b"
)
_IF = re.compile(r"\b(?:if|once|until|unless|whether|si|s'ils?|lorsque|quand|dès que) [^,;:.]{0,60}$", re.IGNORECASE)
"""What makes a decision one that is yet to come."""
_LONG_AGO = re.compile(
    rf"^\W*(?:In|En|Since|Depuis) (?:{MONTH} )?(?:19|20)\d\d\b"
    r"|\b(?:passed|adopted|approved|adopté|voté|approuvé) (?:an?|the|une?|l[ea]) [\w-]+ "
    rf"(?:in|en) (?:{MONTH} )?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""How it is told in what year something was decided: another than that of the meeting."""


def resolves(words: str) -> re.Match[str] | None:
    """That something was resolved, unless somebody only reports that others did, or it was in another year."""
    found = compiled(phrases.RESOLVED).search(words)
    is_told = found is not None and (
        _REPORTS.search(words, 0, found.start()) or _LONG_AGO.search(words) or _IF.search(words, 0, found.start())
    )
    return None if is_told else found


def tells_result(words: str) -> bool:
    """Does a sentence begin with how a motion went, and say nothing of what it was?"""
    return compiled(phrases.RESULT).match(words.lstrip(MARKS)) is not None


def counts(words: str) -> bool:
    """Whether a sentence, a point of a list or a row begins by counting votes: what they were on stands elsewhere."""
    return compiled(phrases.COUNTS).match(words.lstrip(MARKS)) is not None


def clause(text: str, start: int, found: int) -> int:
    """Where what was resolved begins: at the line that says so, or those before that it goes on from."""
    begun = text.rfind("\n", start, found) + 1
    while begun > start and not _OPENS.match(text, begun):
        begun = text.rfind("\n", start, begun - 1) + 1
    return max(begun, start)


def resolution(text: str, start: int, end: int) -> Outcome:
    """The resolution at a place, with the votes that its words tell, and whether they reject it."""
    words = flat(text[start:end])
    votes = compiled(phrases.VOTES).search(words)
    is_lost = compiled(phrases.LOST).search(words) is not None
    told = text[start + votes.start() : start + votes.end()].strip() if votes else ""
    return Outcome(Kind.RESOLUTION, start, end, told, is_lost)
