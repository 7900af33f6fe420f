"""The event that a record is of, by its head: what it is called, and the lines that say where and when it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from briefing.sources.events import phrases
from briefing.sources.events.days import days_in, first_of
from briefing.sources.events.model import Event
from briefing.sources.events.naming import bare, undated

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
_MARKS = " *_#`>|\t"
_SENTENCE = re.compile(r"https?:|[.!?…]\s+\S|[!?]$|\w{3}\.$")
_SPOKEN = re.compile(r"[^:\n]{2,60}\s?:\s|\W*\d+:\d\d|WEBVTT")
"""How lines begin that are no head: with who speaks, or with a time."""
_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]+ ?){2,3}(?:[,(].*)?")
"""Who has a meeting at their table, instead of what body."""
_NOWHERE = re.compile(
    r"https?:|www\.|^(?:en )?(?:zoom|(?:microsoft |ms )?teams|skype|google meet|meet|jitsi|visio\w*|virtual\w*|online"
    r"|remote|en ligne|à distance|distanciel|tbd|n/?a)\b",
    re.IGNORECASE,
)
"""What stands for a place where a meeting has none that people can go to."""


def of_record(title: str, head: str, day: str, language: str) -> Event:
    """The event of a record: ``title`` and ``day`` as its file states them, ``head`` the first lines of the text."""
    lines = [line for raw in head.split("\n") if (line := raw.strip(_MARKS))][:_LINES]
    told = _fields(lines)
    called, host = _called(title, lines, language)
    called = bare(told.get("title", ""), language) or called or bare(title, language) or undated(title, language)
    short = [line for line in lines if len(line) < _LONGEST]
    held = [title, *filter(phrases.HELD.search, short)]
    dates = (first_of(days_in("\n".join(texts), language)) for texts in ([told.get("date", "")], held, [day], short))
    return Event(called, told.get("host", host), told.get("place", ""), next(filter(None, dates), day))


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
        if not phrases.HELD.search(line):
            continue
        name = bare(line, language)
        beside = next(_bodies(heads[:at][::-1] + heads[at + 1 :], language), "")
        if not phrases.HELD_ONLY.fullmatch(name):
            return name, beside if beside not in name else ""
        return (f"{name} – {beside}" if name and beside else name or beside), beside
    return "", ""


def _bodies(lines: list[str], language: str) -> Iterator[str]:
    return (name for line in lines if phrases.BODY.search(line) and (name := bare(line, language)))


def _is_head(line: str) -> bool:
    return len(line) < _LONGEST and not _SENTENCE.search(line) and not _FIELD.match(line)
