"""A text that is one speech throughout: its title, a line at its head or its signature tells by whom, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import Rules, rules_for
from briefing.sources.transcripts.model import Turn
from briefing.sources.transcripts.records.dialogues import with_position
from briefing.sources.transcripts.records.edited import NAME
from briefing.sources.transcripts.records.speeches import ADDRESS, Head, has_forename, is_somebody, is_spoken_by, titled

_KIND = (
    r"(?:(?:full|opening|closing|welcome|prepared|keynote|inaugural|concluding)\s)*"
    r"(?:discours|allocution|intervention|prise\sde\sparole|plaidoyer|speech|remarks|keynote|address\s(?:to|at|by|before))\b"
)
_ANNOUNCED = re.compile(rf"(?:^[#*_\s]*|[\[(–—:|-]\s?|['’]s\s){_KIND}", re.IGNORECASE)
_POSITION = r"(?:,\s(?P<position>[^:–—|]{2,120}))?"
_BEHIND = re.compile(rf"{_KIND}[^–—|:]*\s?[–—|:]\s(?P<name>(?-i:{NAME})){_POSITION}", re.IGNORECASE)
_BEFORE = re.compile(rf"(?P<name>(?-i:{NAME})){_POSITION}(?:\s?[–—|:]\s|['’]s\s){_KIND}.*", re.IGNORECASE)
_WITHIN = re.compile(rf".*[\[(]{_KIND}\s(?:de|d['’]|du|by|of)\s?(?P<name>(?-i:{NAME})){_POSITION}[\])]", re.IGNORECASE)
_SIGNED = re.compile(rf"(?:[—–-]+\s?)?(?P<name>{NAME}){_POSITION}")
_OPENS = re.compile(
    r"(?:mesdames|messieurs|ladies and gentlemen|distinguished|excellenc(?:y|ies|es?))\b", re.IGNORECASE
)
"""How somebody addresses a hall."""
_THANKS = re.compile(r"(?:(?:many )?thanks?(?: you)?\b|merci\b|je vous remercie\b)[^.!]{0,60}[.!]?", re.IGNORECASE)
_LETTER = re.compile(
    r"\b(?:veuillez (?:agréer|recevoir)|cordialement|bien à vous|salutations|sincerely|(?:kind|best) regards|yours\b"
    r"|je vous écris|i am writing)",
    re.IGNORECASE,
)
_TOP, _OPENING, _CLOSING = 4, 4, 3
"""Lines at the head that may tell of the speech, paragraphs that may open it, and lines that may close and sign it."""
_LONGEST_LINE, _FEWEST_WORDS = 160, 40
"""Characters of a line of the head or a signature, and words of a speech; untuned."""
_ENDED = re.compile(r"[.!?…:;,][\"'”’»)*_]*$")
_MARKS = "#*_ "
UNNAMED = "Speaker 1"


class _Told(NamedTuple):
    """Who speaks, and whether a line says so or only stands there."""

    head: Head
    is_likely: bool


def lone_speech(text: str, title: str) -> tuple[Turn, ...]:
    """The one turn of a speech that nobody else tells of; none for any other text."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    start = next((at for at, line in enumerate(lines) if _is_said(line)), len(lines))
    end = next((at for at in range(len(lines), start, -1) if _is_said(lines[at - 1])), start)
    body, top = lines[start:end], [line.strip(_MARKS) for line in (title, *lines[: min(start, _TOP)])]
    if not body or not _is_speech(top, body):
        return ()
    rules = rules_for(language_of(text))
    told = _told(top, [line.strip(_MARKS) for line in lines[end:][:_CLOSING]], rules)
    if not is_spoken_by(told.head.name, body, rules):
        return ()
    role, organisation = told.head.position, told.head.organisation
    return (Turn("\n".join(body), told.head.name or UNNAMED, role, organisation, is_likely=told.is_likely),)


def _is_said(line: str) -> bool:
    """Is it a sentence, and no title, date, place or signature?"""
    return len(line) > _LONGEST_LINE or bool(_ENDED.search(line))


def _is_speech(top: Sequence[str], body: Sequence[str]) -> bool:
    """Does its head say that it is one, or how it opens and ends, and no letter?"""
    whole = " ".join(body)
    if len(whole.split()) < _FEWEST_WORDS:
        return False
    opening = (*top[1:], *body[:_OPENING])
    if any(map(_ANNOUNCED.search, top)):
        return any(map(ADDRESS.match, opening)) or any(map(_THANKS.match, body[-_CLOSING:]))
    is_letter = any(map(_LETTER.search, (*body[:2], *body[-2:])))
    return not is_letter and any(map(_OPENS.match, opening)) and _THANKS.fullmatch(body[-1]) is not None


def _told(top: Sequence[str], below: Sequence[str], rules: Rules) -> _Told:
    """Who speaks by a title; else likely who alone is named in a line of the head or below."""
    for part in (part for line in top for part in (line, line.partition(":")[0].rstrip())):
        if head := titled(part, rules):
            return _Told(head, is_likely=False)
    for line in top:
        if heads := list(_named([_BEHIND.fullmatch(line), _BEFORE.fullmatch(line), _WITHIN.fullmatch(line)], rules)):
            return _Told(heads[0], is_likely=False)
    found = {head.name: head for head in _named(map(_SIGNED.fullmatch, (*top[1:], *below)), rules)}
    return _Told(found.popitem()[1] if len(found) == 1 else Head("", ""), is_likely=True)


def _named(matches: Iterator[re.Match[str] | None] | Sequence[re.Match[str] | None], rules: Rules) -> Iterator[Head]:
    for match in matches:
        if match and has_forename(match["name"]) and is_somebody(match["name"], rules):
            yield Head(match["name"], *with_position(match["position"] or "", rules))
