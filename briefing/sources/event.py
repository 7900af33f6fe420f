"""The event that an article reports, as it states it."""

from __future__ import annotations

import re

from briefing.sources.quotes.tables.rules import UPPER

_HEAD = 3_000
"""Characters in which an article names its event: the head and a page of the body."""
_NAME = rf"[{UPPER}][\w'’&-]*(?:\s(?:(?:de|des|du|d'|of|the|et|and)\s)?[{UPPER}][\w'’&-]*)*"
_EVENTS = {
    "fr": re.compile(
        r"(?i:(?:\d+\s?(?:ème|e|ère|er)\s)?"
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
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
_DATES = {
    "fr": re.compile(rf"\b(?:1er|\d{{1,2}})\s(?:{_MONTHS['fr']})(?:\s\d{{4}})?"),
    "en": re.compile(
        rf"\b(?:(?:{_MONTHS['en']})\s\d{{1,2}}(?:,\s\d{{4}})?|\d{{1,2}}\s(?:{_MONTHS['en']})(?:\s\d{{4}})?)"
    ),
}


def event(text: str, language: str) -> tuple[str, str]:
    """Title and date of the assembly that the text reports, each empty where it names none."""
    head = text[:_HEAD].replace("\u00a0", " ")
    found = _EVENTS[language].search(head)
    if not found:
        return "", ""
    date = _DATES[language].search(head, found.start()) or _DATES[language].search(head)
    return " ".join(found[0].split()), date[0] if date else ""
