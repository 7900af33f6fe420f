"""Calls and hearings under headings that name whoever speaks: "Anne Roy - CFO", "Question 2 - Ben Cole (Albion)",
"Anne Roy Response:", "Anne Roy added:" → fragments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import replace

from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import Rules, rules_for
from briefing.sources.transcripts.model import Fragment, characters
from briefing.sources.transcripts.records.dialogues import with_position
from briefing.sources.transcripts.records.edited import NAME, SPEAKS
from briefing.sources.transcripts.records.speeches import has_forename
from briefing.sources.transcripts.voices import Voice

_POSITION = re.compile(rf"(?P<name>{NAME})(?:\s[-–—|]\s|,\s)(?P<position>[^.!?]{{2,100}})")
"""A name with what its bearer is: in a list of those taking part, or in a heading."""
_BRACKET = re.compile(rf"(?P<name>{NAME})\s\((?P<house>[^()]{{2,60}})\)")
_CONTINUED = re.compile(r"\s\((?:continued|cont['’]?d?\.?|suite)\)$", re.IGNORECASE)
_SAYS = (
    r"(?:responses?|answers?|replies|reply|added|adds|continued|asks?|asked|questions?|comments?|remarks|opening|closing"
    r"|statement|réponse|répond|ajoute|question|intervention|propos|conclusion)"
)
_BEFORE = (
    rf"(?:(?:follow-?up\s)?{_SAYS}\s?(?:(?:no\.?\s?|n°\s?|#)?\d+)?\s?(?:[-–—:]|from|by|de|of)\s)?(?:(?:the|le|la)\s)?"
)
_BEHIND = rf"(?:['’]s)?(?:\s{_SAYS})*\s?:?"
"""What stands in a heading before and behind the name of whoever speaks."""
_ASKS = re.compile(r"(?:follow-?up|(?:next\s|further\s)?question|relance)\b.*", re.IGNORECASE)
"""A heading that says that the one who asked asks again, or what about."""
_OPERATOR = re.compile(r"(?:Operator|Opérateur|Opératrice|Moderator|Modérat(?:eur|rice))(?:\s\w+){0,3}:?")
_FEWEST, _LEAST = 3, 2
"""Voices' headings, and voices that come again."""


def under_headings(text: str, headings: Collection[str]) -> list[Fragment] | None:
    """The paragraphs under each heading that names a voice; None where the headings are no such."""
    if len(headings) < _FEWEST:
        return None
    lines = [line.strip() for line in text.split("\n")]
    people = _people(lines, headings, rules_for(language_of(text)))
    if not people:
        return None
    found = list(_spoken(lines, headings, people))
    counts = Counter(one.label or one.role for one in found if one.is_new)
    again = sum(1 for count in counts.values() if count >= _LEAST)
    size = sum(len(line) for line in lines if line not in headings)
    is_mostly = 2 * characters(found) > size
    is_call = sum(counts.values()) >= _FEWEST and again >= _LEAST and is_mostly
    return found if is_call and _are_spoken(found) else None


def _are_spoken(found: Sequence[Fragment]) -> bool:
    """Do half of those who begin say I, we or you there or ask, and has one of them a forename that is known, or is it
    the operator's?"""
    heads = [one for one in found if one.is_new]
    speaking = sum(1 for one in heads if SPEAKS.search(one.text) or "?" in one.text)
    return 2 * speaking >= len(heads) and any(not one.label or has_forename(one.label) for one in heads)


def _people(lines: Sequence[str], headings: Collection[str], rules: Rules) -> dict[str, Voice]:
    """Who speaks: names that a heading and another line tell, with what they are."""
    told: dict[str, Voice] = {}
    for line in lines:
        bare = _CONTINUED.sub("", line)
        if match := _POSITION.fullmatch(bare):
            told.setdefault(match["name"], Voice(match["name"], *with_position(match["position"], rules)))
        elif match := _BRACKET.fullmatch(bare):
            told.setdefault(match["name"], Voice(match["name"], "", match["house"]))
    return {name: voice for name, voice in told.items() if any(name in heading for heading in headings)}


def _spoken(lines: Sequence[str], headings: Collection[str], people: dict[str, Voice]) -> Iterator[Fragment]:
    """What stands below each heading of a voice; other headings are left out, and so is the list of those present."""
    names = "|".join(sorted(map(re.escape, people), key=len, reverse=True))
    speaking = re.compile(rf"{_BEFORE}(?P<name>{names}){_BEHIND}", re.IGNORECASE)
    current: Fragment | None = None
    asking: Voice | None = None
    for line in lines:
        if line in headings:
            voice = _voice(line, people, speaking)
            is_asked = _ASKS.match(line) is not None
            asking = voice if voice and is_asked else asking
            voice = asking if is_asked else voice
            current = voice.beginning() if voice else current
        elif current and line and not _is_listed(line, people):
            yield replace(current, text=line)
            current = replace(current, is_new=False)


def _is_listed(line: str, people: Container[str]) -> bool:
    """Does the line only say what somebody is?"""
    match = _POSITION.fullmatch(line)
    return match is not None and match["name"] in people


def _voice(heading: str, people: dict[str, Voice], speaking: re.Pattern[str]) -> Voice | None:
    """Whose words stand below the heading; None where it names nobody who speaks."""
    bare = _CONTINUED.sub("", heading)
    if _OPERATOR.fullmatch(bare):
        return Voice("", bare.split()[0].rstrip(":"))
    if (match := _POSITION.fullmatch(bare)) and match["name"] in people:
        return people[match["name"]]
    match = speaking.fullmatch(re.sub(r"\s\([^()]*\)$", "", bare))
    return next((voice for name, voice in people.items() if match and name.lower() == match["name"].lower()), None)
