"""The event that an article reports, as it states it."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.core.folding import folded
from briefing.sources.quotes.pattern import UPPER

_NEAR = 200
"""Characters behind the name of an event within which its place is told."""
_HEAD = 3_000
"""Characters in which an article names its event: the head and a page of the body."""
_NAME = rf"[{UPPER}][\w'’&-]*(?:\s(?:(?:de|des|du|d'|of|the|et|and)\s)?[{UPPER}][\w'’&-]*)*"
_EVENTS = {
    "fr": re.compile(
        r"(?i:(?<!cité des )(?<!palais des )(?<!centre de )(?<!centre des )(?:\d+\s?(?:ème|e|ère|er)\s)?"
        r"(?:assemblée générale|congrès|convention|conseil municipal|conseil d['’]administration)"
        r"(?:\s(?:annuelle?|ordinaire|extraordinaire|national))*\s(?:du|de la|de l['’]|des|de|d['’]))\s?"
        rf"{_NAME}(?:\s(?:des|de|du)\s[a-zà-ÿ]{{3,}})?"
    ),
    "en": re.compile(
        r"(?i:(?:\d+(?:st|nd|rd|th)\s)?(?:annual\s)?(?:general\s(?:meeting|assembly)|annual\smeeting|annual\sconference)"
        rf"\sof\s(?:the\s)?){_NAME}"
    ),
}
_MONTHS = {
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.",
}
_DATES = {
    "fr": re.compile(rf"\b(?:1er|\d{{1,2}})\s(?:{_MONTHS['fr']})(?:\s\d{{4}})?"),
    "en": re.compile(
        rf"\b(?:(?:{_MONTHS['en']})\s\d{{1,2}}(?:,\s\d{{4}})?|\d{{1,2}}\s(?:{_MONTHS['en']})(?:\s\d{{4}})?)"
    ),
}


_PLACES = {
    "fr": re.compile(
        r"\b(?:se (?:tenait|tient|tiendra|déroulait|déroule)|s'est (?:tenue?|déroulée?)|tenue?|réunie?s?|organisée?)\s"
        rf"(?:[^.;:\n]{{0,60}}?\s)?(?:à l'|à la\s|à\s|au\s|aux\s|en\s)(?P<place>{_NAME}(?:\s\({_NAME}\))?)"
    ),
    "en": re.compile(
        r"\b(?:held|took place|takes place|met|gathered|meeting)\s(?:[^.;:\n]{0,60}?\s)?(?:in|at)\s(?:the\s)?"
        rf"(?P<place>{_NAME}(?:,\s{_NAME})?)"
    ),
}
_HOSTS = {
    "fr": re.compile(rf"\s(?:du|de la|de l['’]|des|de|d['’])\s?(?P<host>{_NAME})$"),
    "en": re.compile(rf"\sof\s(?:the\s)?(?P<host>{_NAME})$"),
}
_QUOTED = re.compile(r"«[^»]*[»«]|“[^”]*”")


class Event(NamedTuple):
    """An assembly as a text states it, empty where it does not."""

    title: str = ""
    host: str = ""
    place: str = ""
    date: str = ""


def event(text: str, language: str) -> Event:
    """The assembly that the text reports. What is said in quotes names none."""
    head = folded(text[:_HEAD]).text.replace("\u00a0", " ").replace("’", "'")
    narrated = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), head)
    found = _EVENTS[language].search(narrated)
    if not found:
        return Event()
    title = " ".join(found[0].split())
    title = title[:1].upper() + title[1:]
    date = _DATES[language].search(narrated, found.start()) or _DATES[language].search(narrated)
    host = _HOSTS[language].search(title)
    place = _PLACES[language].search(narrated, found.start())
    near = place if place and place.start() - found.end() < _NEAR else None
    return Event(title, host["host"] if host else "", near["place"] if near else "", date[0] if date else "")
