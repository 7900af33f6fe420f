"""The event that a record is of, by its head: what it is called, and the lines that say where and when it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from briefing.sources.attendance import AWAY, THERE
from briefing.sources.events import phrases
from briefing.sources.events.days import Day, days_in, first_of
from briefing.sources.events.model import Event
from briefing.sources.events.naming import bare, undated
from briefing.sources.events.places import NAME, OF, held_at

_LINES, _LONGEST = 14, 160
"""Lines of the head in which a record says what it is, and characters of one that does; untuned."""
_FIELD = re.compile(
    r"^[^\w\n]*(?:(?P<title>titre|title|event|événement|meeting|réunion|subject|objet|topic|call)"
    r"|(?P<place>lieu|location|venue|where|place|où)"
    r"|(?P<date>date(?: (?:and|&|et|/) (?:time|heure))?|when|jour|day|quand|held on|date de (?:la )?(?:réunion|séance))"
    r"|(?P<host>host|hosted by|organi[sz]ed by|organisée? par|organisateur|organi[sz]er|organisation|organization"
    r"|company|entreprise))"
    r"\W*[:：]\W*(?P<told>\w[^\n|]*)",
    re.IGNORECASE,
)
_HEAD = 1_500
"""Characters in which a record says what it is of."""
_MOST_COMMAS, _LEADS = 3, 60
"""Commas of a name at most, and characters of a line with a colon that is one; untuned."""
_MOSTLY = 2
"""A line that says little but a day is at most so many times as long."""
_NO_NAME = re.compile(
    r"\W*(?:roll call|(?:date|time|when)(?:,? (?:and|et|&) (?:place|location|time|lieu|heure))?|agenda|ordre du jour"
    rf"|{THERE}|{AWAY}|participants? (?:à|de|of|at|in) .{{2,60}}"
    r"|call(?:ed)? to order|opening(?: remarks)?|welcome(?: and introductions?)?"
    r"|introductions?|quorum|pledge of allegiance|minutes ?[/&] ?[\w ]{3,30}"
    r"|approval of (?:the )?(?:agenda|minutes)|ouverture(?: de (?:la )?séance)?|appel nominal|accueil|mot de bienvenue"
    r"|adoption de l['’]ordre du jour)\W*",
    re.IGNORECASE,
)
"""Headings of what opens a record before anything names it."""
_ASIDE = re.compile(r"\([^()]{0,80}\)")
"""What explains somebody or something: "(arrived during the session)" names no session."""
_LAW = re.compile(r"\b(?:loi|décret|arrêté|ordonnance|act|law|decree)\b", re.IGNORECASE)
"""What has a day of its own."""
_BEFORE = re.compile(
    r"\b(?:vote|approbation|adoption|validation|approval|approv(?:e|ed|ing)|précédente?s?|previous|last meeting"
    r"|dernière|next|prochaine?)\b",
    re.IGNORECASE,
)
"""What a line says of another meeting than this one."""
_POINT = re.compile(r"\s*(?:[-*•]\s+(?!\*\*)|\d+[.)]\s)")
_MARKS = " *_#`>|\t"
_SENTENCE = re.compile(r"https?:|[.!?…]\s+\S|[!?]$|\w{3}\.$")
_SPOKEN = re.compile(r"[^:\n]{2,60}\s?:\s|\W*\d+:\d\d|WEBVTT")
"""How lines begin that are no head: with who speaks, or with a time."""
_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]+ ?){2,3}(?:[,(].*)?")
"""Who has a meeting at their table, instead of what body."""
_NOWHERE = re.compile(
    r"https?:|www\.|\blink\b|\blien\b"
    r"|^(?:en )?(?:zoom|(?:microsoft |ms )?teams|skype|google meet|meet|jitsi|visio\w*|virtual\w*|online"
    r"|remote|en ligne|à distance|distanciel|tbd|n/?a)\b",
    re.IGNORECASE,
)
"""What stands for a place where a meeting has none that people can go to."""


class Head(NamedTuple):
    """The first lines of a text below the ``title`` that its file states, and what fields among them tell."""

    title: str
    lines: list[str]
    told: dict[str, str]

    @property
    def is_dated(self) -> bool:
        """Does it say when a meeting was that the title names?"""
        return phrases.HELD.search(self.title) is not None and "date" in self.told


def is_no_name(line: str) -> bool:
    """Is it what opens the head of a record: who was there, where and when it was, what it was to talk about?"""
    return _NO_NAME.fullmatch(line) is not None or _FIELD.match(line) is not None


def head_of(title: str, text: str) -> Head:
    """The head of a text, whether or not it is a record."""
    lines = _lines(text)
    return Head(title, lines, _fields(lines))


def of_record(head: Head, language: str) -> Event:
    """The event of the record that has this head."""
    title, lines, told = head
    called, host = _called(title, lines, language)
    called = bare(told.get("title", ""), language) or called or bare(title, language) or undated(title, language)
    short = [line for line in lines if len(line) < _LONGEST]
    city, days = _dateline(short, language)
    place = told.get("place") or next(filter(None, map(held_at, lines)), "") or city
    held = [title, *filter(phrases.HELD.search, short)]
    dates = (first_of(days_in("\n".join(texts), language)) for texts in ([told.get("date", "")], held))
    date = next(filter(None, dates), "") or first_of(days or list(_days_alone(short, language)))
    return Event(called, told.get("host") or host or _holder(called), place, date)


def _lines(head: str) -> list[str]:
    """The first lines of a text that are no points of a list, no links and of no other meeting.

    Of a first line that has the whole text behind it, they are the beginning.
    """
    first, *others = head.lstrip()[:_HEAD].split("\n")
    raw = (line for line in (first[: _LONGEST - 1], *others) if not _POINT.match(line))
    return [line for found in raw if (line := found.strip(_MARKS)) and _is_of_this(line)][:_LINES]


def _is_of_this(line: str) -> bool:
    return "://" not in line and not (_BEFORE.search(line) and phrases.HELD.search(line))


def _days_alone(lines: list[str], language: str) -> Iterator[Day]:
    """The days of the lines that say little else."""
    for line in lines:
        for day in [] if _LAW.search(line) else days_in(line, language):
            if _MOSTLY * (day.end - day.start) >= len(line):
                yield day


def _dateline(lines: list[str], language: str) -> tuple[str, list[Day]]:
    """The place before the day of a line, and the day: "Dakar, vendredi 10 mai 2024"."""
    for line in lines:
        for day in days_in(line, language):
            name = re.search(rf"(?:^|\W)(?P<place>{NAME}), (?:le )?$", line[: day.start])
            if name and not phrases.HELD.search(name[0]):
                return name["place"], [day]
    return "", []


def _holder(name: str) -> str:
    """The body that a name tells: "Wretton Parish Council Meeting", "réunion du Groupe Alpha", "Orchard WG"."""
    of = re.search(rf"{OF}(?:l')?(?P<host>(?:{phrases.BODIES})\b.+)$", name, re.IGNORECASE)
    held = re.fullmatch(r"(?P<host>.+?) (?:meeting|call|sync)(?: #?\d+)?", name, re.IGNORECASE)
    told = held if held and phrases.BODY.search(held["host"]) else None
    own = re.fullmatch(rf"(?P<host>.+ (?:{phrases.BODIES}))(?: #?\d+)?", name, re.IGNORECASE)
    found = of or told or (own if own and not re.search(OF, name, re.IGNORECASE) else None)
    host = re.split(r" [-–—] ", found["host"])[0] if found else ""
    return host[:1].upper() + host[1:]


def _fields(lines: list[str]) -> dict[str, str]:
    """What lines of the form "Place: …" tell, each kind once."""
    told: dict[str, str] = {}
    for found in filter(None, map(_FIELD.match, lines)):
        words = found["told"].strip(_MARKS)
        kind = next(kind for kind in ("title", "place", "date", "host") if found[kind])
        if not (kind == "place" and _NOWHERE.search(words)) and not (kind == "host" and _PERSON.fullmatch(words)):
            told.setdefault(kind, words[:_LONGEST])
    return told


def _called(title: str, lines: list[str], language: str) -> tuple[str, str]:
    """What the record is called, and who held it: the first line that names a meeting, and the one beside it."""
    above = takewhile(lambda line: _FIELD.match(line) or not _SPOKEN.match(line), lines)
    heads = [line for line in dict.fromkeys((title.strip(_MARKS), *above)) if line and _is_head(line)]
    for at, line in enumerate(heads):
        if not phrases.HELD.search(_ASIDE.sub("", line)):
            continue
        name = bare(line, language)
        beside = next(_bodies([*heads[max(0, at - 1) : at], *heads[at + 1 : at + 2]], language), "")
        if not phrases.HELD_ONLY.fullmatch(name):
            return name, beside if beside not in name else ""
        return (f"{name} – {beside}" if name and beside else name or beside), beside
    return "", ""


def _bodies(lines: list[str], language: str) -> Iterator[str]:
    named = (line for line in lines if phrases.BODY.search(line) and not held_at(line))
    return (name for line in named if (name := bare(line, language)))


def _is_head(line: str) -> bool:
    """Is it a name that may be the record's: no sentence, field, list of names, nor what leads or goes on to more?"""
    is_more = line.count(",") > _MOST_COMMAS or line.endswith(";") or (line.endswith(":") and len(line) > _LEADS)
    return len(line) < _LONGEST and not is_more and not _SENTENCE.search(line) and not is_no_name(line)
