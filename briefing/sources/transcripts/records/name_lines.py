"""Records in which names stand alone above their words: UK Hansard, conference calls → fragments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.sources.courtesy_titles import BEFORE_OFFICE, TITLE
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.transcripts.model import FEWEST, Fragment, are_most, characters
from briefing.sources.transcripts.records.edited import NAME
from briefing.sources.transcripts.voices import Voice

_TITLE = re.compile(rf"{TITLE}\s")
_REMOTE = r"(?:\s\[V\])?"
"""What marks who spoke from afar."""
_MEMBER = re.compile(
    rf"(?P<name>{TITLE}\s{NAME})\s\((?P<role>[^()]+)\)(?:\s\((?P<organisation>[^()]+)\))?{_REMOTE}"
    rf"|(?P<bare>{NAME})\s\((?P<seat>[^()]+)\)\s\((?P<party>[^()]{{2,30}})\){_REMOTE}"
)
_MINISTER = re.compile(rf"(?P<role>(?:The\s|[A-Z])[^().:]{{5,120}}?)\s\((?P<name>(?:{TITLE}\s)?{NAME})\){_REMOTE}")
_PARTY = re.compile(r"[A-Z]{1,3}-[A-Z][\w. ]*")
"""A party and where its member is from, as records of the US Congress have it: "R-Ohio"."""
_PARTS = re.compile(r"\s[-–—|/]\s")
_CHAIR = re.compile(rf"{BEFORE_OFFICE}\s(?P<role>(?:Deputy\s)?(?:Speaker|Chair(?:man|woman)?))")
_STAMP = re.compile(r"\d{1,2}[.:]\d\d\s?[ap]m|Column\s\d\w*|\([^()]*\)|\[[^\[\]]*\]", re.IGNORECASE)
_HOSTS = re.compile(r"(?:Company|Corporate) Participants|Executives", re.IGNORECASE)
_GUESTS = re.compile(r"Conference Call Participants|Analysts", re.IGNORECASE)
_LISTED = re.compile(rf"(?P<name>{NAME})\s[-–—]\s(?P<position>[^.:]{{2,80}})")


def of_house(lines: Sequence[str], rules: Rules) -> list[Fragment] | None:
    """Heads without a colon: "Mr David Pryce (Warley) (Lab)", later "Mr Pryce"; no "Of looms - Anne Roy (Albion)"."""
    known = _members(lines, rules)
    found = list(_under(lines, known))
    named = [one for one in found if one.is_new]
    is_congress = len(named) >= FEWEST and all(_PARTY.fullmatch(one.organisation) for one in named)
    is_record = is_congress or len(named) > FEWEST
    is_mostly = characters(found) * 2 > sum(len(line) for line in lines if line not in known)
    return found if is_record and len({one.label for one in named}) > 1 and is_mostly else None


def _members(lines: Sequence[str], rules: Rules) -> dict[str, Voice]:
    """Whom the heads name, by every form that a later one may have."""
    known: dict[str, Voice] = {}
    for line in lines:
        head = _MEMBER.fullmatch(line) or _minister(line, rules)
        if head and " " in (head["name"] or head.groupdict()["bare"]):
            _know(known, line, head)
    return known


def _minister(line: str, rules: Rules) -> re.Match[str] | None:
    """ "The Minister for Mills (Anne Roy)": an office, and in brackets its holder."""
    head = _MINISTER.fullmatch(line)
    is_office = head is not None and not rules.role_heads.isdisjoint(re.findall(r"\w+", head["role"].lower()))
    return head if is_office and head and not _PARTS.search(head["role"]) else None


def _know(known: dict[str, Voice], line: str, head: re.Match[str]) -> None:
    groups = head.groupdict()
    name = head["name"] or groups["bare"]
    civility, _, bare = name.partition(" ") if _TITLE.match(name) else ("", "", name)
    role, house = head["role"] or groups["seat"], groups.get("organisation") or groups.get("party") or ""
    voice = Voice(bare, "", role) if _PARTY.fullmatch(role) else Voice(bare, role, house)
    short = f"{civility} {bare.split()[-1]}".strip()
    for form in (line, bare, name, short if civility else bare):
        known.setdefault(form, voice)


def _under(lines: Sequence[str], known: dict[str, Voice]) -> Iterator[Fragment]:
    """What stands under those who are known, and under the chair; nothing where nobody is known."""
    current: Fragment | None = None
    for line in lines if known else ():
        chair = _CHAIR.fullmatch(line)
        if line in known or chair:
            current = (known[line] if line in known else Voice("", chair["role"] if chair else "")).beginning()
        elif current and line and not _STAMP.fullmatch(line):
            yield replace(current, text=line)
            current = replace(current, is_new=False)


def of_call(lines: Sequence[str]) -> list[Fragment] | None:
    """Names alone on a line, which two lists at the head give: "Anne Roy - CEO", "Ben Cole - Albion"."""
    if not any(map(_HOSTS.fullmatch, lines)):
        return None
    known = _participants(lines)
    found = list(_under([line for line in lines if not _LISTED.fullmatch(line)], known))
    return found if are_most(found, sum(map(len, lines))) else None


def _participants(lines: Sequence[str]) -> dict[str, Voice]:
    """Those whom the two lists name, with the operator; nobody where they name nobody."""
    known = {"Operator": Voice("", "Operator")}
    is_guest = False
    for line in lines:
        is_guest = bool(_GUESTS.fullmatch(line)) or (is_guest and not _HOSTS.fullmatch(line))
        listed = _LISTED.fullmatch(line)
        if listed:
            name, position = listed["name"], listed["position"]
            known.setdefault(name, Voice(name, "", position) if is_guest else Voice(name, position))
    return known if len(known) > 1 else {}
