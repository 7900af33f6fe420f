"""Edited records without times, whose heads tell who speaks: earnings calls, parliaments → fragments of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.sources.quotes.pattern import UPPER
from briefing.sources.quotes.people.names import capitalised
from briefing.sources.transcripts.model import Fragment, are_most

_CAPITAL = rf"[{UPPER}][\w'’.-]*"
_PARTICLE = "de|du|des|la|le|van|von|der|den|di|da|del|della|dos|das|do|ben|bin|al|el|zu"
NAME = rf"{_CAPITAL}(?:\s(?:(?:{_PARTICLE})\s){{0,2}}(?:d['’])?{_CAPITAL}){{0,5}}"
"""A name in a head, particles included."""
_WORDS = rf"(?P<words>[{UPPER}«“\"…(\d].*)"
_RULE = re.compile(r"[-=_]{20,}\s*")
_GROUP = re.compile(r"(?:au nom du groupe|on behalf of the)\s+(?P<group>.+?)(?:\s+Group)?", re.IGNORECASE)
SPEAKS = re.compile(
    r"\b(?:i|we|us|my|our|you|your|je|nous|vous|mon|ma|mes|notre|nos|votre|vos)\b|\bj['’]", re.IGNORECASE
)
"""Words of those who speak, and to whom."""
_LONG = 120
"""Characters of a first paragraph in which somebody who speaks says such a word."""
_CLOCK = re.compile(
    r"\d{1,2}[.:]\d\d\s?[ap]\.?m\.?|Column\s\d\w*|(?:Page\s)?\d{1,5}|\d{1,2}(?:st|nd|rd|th)\s[a-z]{3,9}\.?,?\s\d{4}"
    r"|(?:Oral\s|Written\s)?(?:Questions|Motions|Bills)",
    re.IGNORECASE,
)
"""Times and what stands at the head of pages."""
_BROKEN_HEAD = re.compile(r"(?<!\s)[ \t]*\n\s*(--|—)[ \t]*\n\s*(?=\S)")
"""A head that was copied from a page, a line for its name, its dash and its role each."""
_BROKEN_OFFICE = re.compile(
    rf"^([{UPPER}][^()\n:]{{2,60}}\([^()\n]{{3,160}})\n\s*([^()\n]{{2,160}}\)\s?\.[-–—])", re.MULTILINE
)
"""A head whose office goes over the end of a line."""


@dataclass(frozen=True)
class Style:
    """A kind of record: its heads, whole lines, and the lines at which what somebody says is over.

    A head may have the groups name, function, role, organisation, place (which holds role and party) and words.
    """

    head: re.Pattern[str]
    closing: re.Pattern[str]


STREET_EVENTS = Style(
    re.compile(
        r"(?:(?P<function>Operator|Editor)|(?P<name>[^,\[\]]{2,60}?)(?:,\s+(?P<organisation>\S.{0,120}?)\s+-\s+(?P<role>\S.{0,120}?))?)"
        r"\s{2,}\[\d+\]\s*"
    ),
    re.compile(r"={20,}\s*"),
)
"""Refinitiv: "Anne Roy,  Acme - CFO    [2]" between rules of hyphens."""
CALLS = Style(
    re.compile(
        r"(?P<function>Operator)"
        rf"|(?P<name>{NAME})\s+(?:--|—)\s+(?:(?P<organisation>[^:]{{1,200}}?)\s+(?:--|—)\s+)?(?P<role>[{UPPER}][^:.!?]{{1,79}})"
    ),
    re.compile(r"(?:Prepared Remarks|Questions (?:&|and) Answers|Call participants|Duration).*:.*", re.IGNORECASE),
)
"""Motley Fool: "Anne Roy -- Acme -- Analyst" on a line of its own."""
EUROPEAN = Style(
    re.compile(
        r"(?:(?P<function>(?:(?:Der|Die|El|La|Le|O|A)\s)?(?:Pr[eé]sident[ea]?|Präsident(?:in)?|Przewodniczący))"
        rf"|(?P<name>{NAME})(?:\s\((?P<organisation>[^()]+)\))?(?:,\s(?P<role>[^–—]{{3,160}}?))?)"
        r"\.\s?[–—]\s(?:\([A-Z]{2}\)\s)?(?P<words>\S.*)"
    ),
    re.compile(r"\d+\.\s.*|\((?:The|La|Le)\s.*\)"),
)
"""European Parliament: "Anne Roy (S&D). – (DE) Words"."""
FRENCH = Style(
    re.compile(
        rf"(?:(?:M\.|Mme)\s(?:(?P<function>(?:le|la)\s[\w-]+(?:\s[\w-]+){{0,2}})|(?P<name>{NAME}))"
        r"(?:\s\((?P<organisation>[^()]+)\))?(?:,\s(?P<role>[a-zà-ÿ][^.!?]{0,300}?))?"
        rf"|(?P<crowd>(?:Plusieurs|Un|Une|De nombreux|Quelques)\s(?:sénat|déput|voix)[^.!?]{{2,60}}))\s?\.\s{_WORDS}"
    ),
    re.compile(r"\((?:La séance|L['’]amendement|L['’]article)\b.*\)|La séance est (?:levée|suspendue).*"),
)
"""Sénat and Assemblée nationale: "Mme Anne Roy, ministre de l'eau. Words"."""
CANADIAN = Style(
    re.compile(
        r"(?:(?P<function>(?:Le|La|The)\s(?:vice-|Deputy\s|Acting\s)?(?:Président|Présidente|Speaker|Chair)e?)"
        rf"|(?:(?:L['’]hon\.|Hon\.|Le très hon\.|Right Hon\.|M\.|Mme|Mr\.|Mrs\.|Ms\.)\s)+(?P<name>{NAME}))"
        r"\s?(?:\((?P<place>[^()]+)\))?\s?:"
    ),
    re.compile(r"(?:\*\s*){3}"),
)
"""Parliament of Canada: "L'hon. Anne Roy (ministre de l'Eau, Lib.):" on a line of its own."""

COMMONWEALTH = Style(
    re.compile(
        r"(?:(?:RT\.?\s)?HON(?:OURABLE|\.)?|MRS?\.?|MS\.?|DR\.?|MADAM|SIR|LADY|Mrs?\.|Ms\.|Dr\.|Hon\.)\s(?:THE\s)?"
        r"(?:(?P<function>(?:DEPUTY\s|ACTING\s)?(?:SPEAKER|PRESIDENT|CHAIR(?:MAN|PERSON)?)|Speaker|President|Chairman)"
        rf"|(?P<name>{NAME}))\s?(?:\((?P<role>[^()]+)\)\s?)?"
        rf"(?:\.\s?[-–—]+\s{_WORDS}|\sasked\s[^.:!?]{{2,80}},\supon\snotice\s?:\s*)"
    ),
    re.compile(r"\((?:The|Sitting|Parliament)\b.*\)|(?:The )?(?:House|Parliament|Sitting) (?:adjourned|resumed).*"),
)
"""Smaller parliaments: "HON. A. ROY (Minister for Water).- Words", "MR. SPEAKER.— Words"."""


def recorded(text: str) -> list[Fragment] | None:
    """The paragraphs of a record, each with its voice; None where the text is none of these."""
    lines = _BROKEN_OFFICE.sub(r"\1 \2", _BROKEN_HEAD.sub(r" \1 ", text)).split("\n")
    for style in (STREET_EVENTS, CALLS, EUROPEAN, FRENCH, CANADIAN, COMMONWEALTH):
        found = list(_spoken(lines, style))
        if _is_enough(found, lines, style):
            return found
    return None


def _is_enough(found: Sequence[Fragment], lines: Sequence[str], style: Style) -> bool:
    """Are there two heads, one of them a name, and stands a third of the text from the first of them under them?"""
    if not any(one.label for one in found) or _are_told_of(found):
        return False
    told = [style.head.fullmatch(line.strip()) for line in lines]
    first = next((at for at, head in enumerate(told) if head), len(lines))
    others = [line for line, head in zip(lines[first:], told[first:], strict=True) if not _is_bare(head)]
    size = sum(len(line) for line in others if not _RULE.fullmatch(line))
    return are_most(found, size, parts=3)


def _are_told_of(found: Sequence[Fragment]) -> bool:
    """Does most of what stands right below a name tell of its bearer, as under the headings of a report, or is each
    name there once, and nobody below one speaks to anybody?"""
    named = [one for one in found if one.is_new and one.label]
    if 2 * sum((one.label or "") in one.text for one in named) > len(named):
        return True
    are_lone = len({one.label for one in named}) == len(named)
    return are_lone and all(len(one.text) > _LONG and not SPEAKS.search(one.text) for one in named)


def _is_bare(head: re.Match[str] | None) -> bool:
    """Is it a head with no words beside it?"""
    return head is not None and not head.groupdict().get("words")


def _spoken(lines: Sequence[str], style: Style) -> Iterator[Fragment]:
    """The paragraphs under each head: its own words first, each line one; the first of a voice is new."""
    current: Fragment | None = None
    for line in filter(None, map(str.strip, lines)):
        head = style.head.fullmatch(line)
        if head:
            current = _head(head)
            line = head.groupdict().get("words") or ""
        elif style.closing.fullmatch(line):
            current = None
        if current and line and not _RULE.fullmatch(line) and not _CLOCK.fullmatch(line):
            yield replace(current, text=" ".join(line.split(" ")).strip())
            current = replace(current, is_new=False)


def _head(head: re.Match[str]) -> Fragment:
    groups = head.groupdict()
    role, organisation = groups.get("role") or "", groups.get("organisation") or ""
    if groups.get("place"):
        before, comma, after = groups["place"].rpartition(", ")
        role, organisation = (before, after) if comma else (after, "")
    if groups.get("function"):
        function = re.sub(r"^(?:le|la|the)\s", "", groups["function"], flags=re.IGNORECASE)
        return Fragment("", "", is_new=True, role=_in_small(function), organisation=organisation)
    group = _GROUP.fullmatch(role)
    label = groups.get("name") or groups.get("crowd") or ""
    return Fragment(
        "", _in_small(label.strip()), is_new=True, role=role, organisation=group["group"] if group else organisation
    )


def _in_small(name: str) -> str:
    """A name without the capitals that make it stand out in its head: "J. ROY" gives "J. Roy"."""
    return capitalised(name) if name.isupper() else name
