"""Speeches in writing → fragments: what stands under a head such as "Discours de Mme Anne Roy, ministre de l'Eau", or
under the names of those whom the text has introduced."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, groupby, takewhile
from typing import NamedTuple

from briefing.sources.courtesy_titles import TITLE
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.positions import position
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import Rules, genders, rules_for
from briefing.sources.quotes.unmarked.asking import SELF
from briefing.sources.sentences import ended
from briefing.sources.transcripts.model import Fragment
from briefing.sources.transcripts.records.edited import NAME

_NOUNS = (
    r"(?:discours|allocution|intervention|propos|prise\sde\sparole|mot|message|déclaration|plaidoyer|conclusions?"
    r"|speech|remarks|address|keynote|statement|talk|lecture)"
)
_HEAD = re.compile(
    rf"""
    [#*_\s]*(?i:(?:(?:le|la|l['’]|the|opening|closing|welcome|concluding|full|keynote|inaugural)\s?)*{_NOUNS})\b
    [^:.!?«“"]{{0,60}}?\s?\b(?i:de\s|d['’]|du\s|par\s|by\s|of\s|from\s)
    (?:(?:the|le|la|l['’])\s?(?P<before>[^,:.!?]{{2,60}}),\s)?(?:{TITLE}\s)?(?P<name>{NAME})(?P<after>,\s[^:!?«“"]{{2,160}})?
    (?:\s(?:at|to|before|on|for|in|à|au|aux|devant|lors|pour|sur|en)\s[^:!?«“"]{{2,160}})?(?:\s[–—(-][^:!?«“"]{{2,60}})?[*_\s]*
    """,
    re.VERBOSE,
)
_NAME_ALONE = re.compile(rf"[#*_\s]*(?:{TITLE}\s)?(?P<name>{NAME})[*_\s]*")
"""Who speaks next, as a line of its own: those who share a speech."""
ADDRESS = re.compile(
    r"(?:mesdames|messieurs|monsieur|madame|ch[eè]re?s?|bonjour|bonsoir|merci|ladies|good (?:morning|afternoon|evening)"
    r"|thank you|dear|my (?:friends|lords)|friends|mr|madam|colleagues|hello|welcome|bienvenue)\b",
    re.IGNORECASE,
)
_OF_ONESELF = r"\b(?:je suis|je m'appelle|moi,|i am|i'm|my name is)\s(?:\w[\w'-]*\s){0,3}?"
"""How somebody who speaks leads up to their own name."""
_ENDED = ended(".!?…:;,")
_MARKED = re.compile(r"«[^»\n]*»|“[^”\n]*”|\"[^\"\n]*\"")
_LONGEST_HEAD, _TITLE = 220, 3
"""Characters of a head, and the lines among which stands that of a lone speech."""
_MOST_NAMES = 200
"""Lines that are names: what has more is a list of people."""
_LONGEST_ROLE = 90
"""Characters of a line below a name that tells what they are."""
_OPENING = 4
"""Paragraphs among which a speech addresses those who listen."""
_SELF, _SELF_ALONE, _OTHERS = 0.01, 0.02, 0.25
"""The share of words that say I or we in a speech that addresses somebody, and in one that does not, and the most of
its characters between marks: a report of a speech differs. Untuned."""
_FEWEST_WORDS = 12
_LONG = 200
"""Characters of a paragraph that is no date, place or heading, whatever ends it."""


class Head(NamedTuple):
    """Who speaks from here, and what is told of them in the same line."""

    name: str
    position: str
    organisation: str = ""
    """Where a line of its own tells it; else it stands in the position."""


@dataclass(frozen=True)
class _Speech:
    name: str
    role: str
    organisation: str
    paragraphs: tuple[str, ...]
    addresses: bool


def speeches(text: str) -> list[Fragment] | None:
    """The paragraphs of each speech; None where the text holds none, or reports it."""
    lines = [line.strip() for line in text.split("\n")]
    heads = _heads(lines) or _names(lines)
    rules = rules_for(language_of(text)) if heads else None
    heads = {at: head for at, head in heads.items() if rules and is_somebody(head.name, rules)}
    if not rules or not heads:
        return None
    told = [line for line in lines[: min(heads)] if line]
    if len(heads) == 1 and len(told) >= _TITLE:
        return None
    found = [_speech(head, body, rules) for head, body in _parted(lines, heads)]
    spoken = [one for one in found if _is_spoken(one)]
    is_most = sum(map(_size, spoken)) * 2 > sum(map(_size, found)) and len(spoken) * 2 > len(found)
    return list(_fragments(spoken)) if is_most else None


def titled(line: str, rules: Rules) -> Head | None:
    """Whose speech a line says it is: "Remarks by Anne Roy, CFO, at the summit"."""
    head = _HEAD.fullmatch(line) if len(line) <= _LONGEST_HEAD else None
    if not head or not is_somebody(head["name"], rules):
        return None
    return Head(head["name"], *position((head["before"] or head["after"] or "").strip(", "), rules))


def is_spoken_by(name: str, paragraphs: Sequence[str], rules: Rules) -> bool:
    """Whether ``paragraphs`` say I and we to those who listen, and do not speak of whoever has this name."""
    return _is_spoken(_speech(Head(name, ""), paragraphs, rules))


def _heads(lines: Sequence[str]) -> dict[int, Head]:
    """The heads that say that it is a speech, by their lines."""
    found = ((at, _HEAD.fullmatch(line)) for at, line in enumerate(lines) if len(line) <= _LONGEST_HEAD)
    return {at: Head(head["name"], head["before"] or head["after"] or "") for at, head in found if head}


def _names(lines: Sequence[str]) -> dict[int, Head]:
    """The lines that only name somebody whom a line above introduces; none where it is always the same."""
    found = ((at, _NAME_ALONE.fullmatch(line)) for at, line in enumerate(lines) if len(line) <= _LONGEST_HEAD)
    named = [(at, head["name"]) for at, head in found if head and has_forename(head["name"])]
    if len(named) > _MOST_NAMES:
        return {}
    heads = {at: Head(name, *_below(lines[at + 1 :])) for at, name in named if any(name in line for line in lines[:at])}
    return heads if len({head.name for head in heads.values()}) > 1 else {}


def has_forename(name: str) -> bool:
    """Whether it begins with a forename that is known, and goes on: "Last Month" could be a name, too."""
    first, *others = name.lower().split()
    return bool(others) and not {first, first.split("-")[0]}.isdisjoint(genders())


def _below(lines: Sequence[str]) -> tuple[str, str]:
    """Role and organisation in the two lines right below a name: they are short and end no sentence."""
    told = takewhile(lambda line: len(line) < _LONGEST_ROLE and not _ENDED.search(line), filter(None, lines))
    role, organisation, *_ = *told, "", ""
    return role, organisation


def is_somebody(name: str, rules: Rules) -> bool:
    """Whether it is a full name, and no office's or body's."""
    first, *others = name.lower().split()
    return bool(others) and first not in rules.role_heads and kind_of(name, rules) is None


def _parted(lines: Sequence[str], heads: dict[int, Head]) -> Iterator[tuple[Head, list[str]]]:
    """Each head with the lines below it that are sentences or address somebody: dates and places are left out."""
    ends = [*sorted(heads)[1:], len(lines)]
    for start, end in zip(sorted(heads), ends, strict=True):
        blocks = [" ".join(block) for is_told, block in groupby(lines[start + 1 : end], key=bool) if is_told]
        yield heads[start], [block for block in blocks if len(block) >= _LONG or _ENDED.search(block)]


def _speech(head: Head, paragraphs: Sequence[str], rules: Rules) -> _Speech:
    told = (head.position, head.organisation) if head.organisation else position(head.position, rules)
    addresses = any(ADDRESS.match(paragraph) for paragraph in paragraphs[:_OPENING])
    said = dropwhile(_is_salutation, paragraphs)
    return _Speech(head.name, *told, tuple(said), addresses)


def _is_salutation(paragraph: str) -> bool:
    """Does it only say to whom the speech is: "Mesdames et messieurs, chers amis,"?"""
    return paragraph.endswith(",") and len(paragraph) < _LONG


def _is_spoken(one: _Speech) -> bool:
    """Do these words say I and we, mostly to those who listen, and not speak of the speaker?"""
    whole = "\n".join(one.paragraphs)
    plain = _MARKED.sub("", whole).replace("’", "'")
    words = len(plain.split())
    own = len(SELF.findall(plain)) / max(words, 1)
    surname = re.escape(one.name.split()[-1]) if one.name else r"\Z."
    others = re.sub(rf"{_OF_ONESELF}{surname}\b", "", plain, flags=re.IGNORECASE)
    is_told = re.search(rf"\b{surname}\b", others) is not None
    least = _SELF if one.addresses else _SELF_ALONE
    return words >= _FEWEST_WORDS and own >= least and len(plain) >= (1 - _OTHERS) * len(whole) and not is_told


def _size(one: _Speech) -> int:
    return sum(map(len, one.paragraphs))


def _fragments(spoken: Sequence[_Speech]) -> Iterator[Fragment]:
    for one in spoken:
        for number, paragraph in enumerate(one.paragraphs):
            yield Fragment(paragraph, one.name, is_new=number == 0, role=one.role, organisation=one.organisation)
