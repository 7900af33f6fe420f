"""Who wrote an article, where and when it came out, as its own head says: "Par Anne Roy", "By Ann Lee, The Herald"."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.core.dates.patterns import MONTH, NTH, WEEKDAY
from briefing.core.folding import folded

_LINES, _LONG, _LONGEST = 14, 140, 400
"""Lines at the head of an article that may tell who wrote it, the characters of such a line, and of any beside it."""
_REST, _LONGEST_NAME = 60, 80
"""Characters behind the day on its line, more of which are a sentence, and of a name; untuned."""
_UPPER = "A-ZÀ-ÖØ-ÝŁŚŠŽČĆŻĐ"
_WORD = rf"(?:[{_UPPER}][\w’'.-]*|d['’][{_UPPER}][\w’'-]*)"
_LINK = r"(?:de|du|des|la|le|van|von|der|den|al|el|bin|da|dos|di)"
_NOT_NAMES = (
    r"(?!(?:The|A|An|This|That|All|Our|My|Their|Every|Using|Le|La|Les|L['’]|Un|Une|Ce|Cette|Nos|Notre|January|February|March"
    r"|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday|[A-Z][a-z]+ing)\b)"
)
_NAME = rf"{_NOT_NAMES}{_WORD}(?:\s(?:{_LINK}\s){{0,2}}{_WORD}){{1,3}}"
_NAMES = rf"{_NAME}(?:(?:,\s|\s(?:et|and|&|avec|with)\s|,\s(?:et|and)\s){_NAME}){{0,4}}"
_LEADS = (
    r"(?:(?:une?\s)?(?:article|texte|enquête|reportage|entretien|analyse|tribune|chronique|dossier)\s)?"
    r"(?:(?:écrit|rédigé|réalisé|publié|recueillis?)\s)?par|propos recueillis par|auteure?s?\s?:|texte\s?:"
    r"|(?:(?:written|words|story|reported|reporting|posted|published|text|interview|an article)\s)?by"
    r"|authors?\s?:|words\s?:"
)
_BYLINE = re.compile(
    rf"^\W{{0,3}}(?i:{_LEADS})\s?:?\s?(?P<names>{_NAMES})"
    rf"(?:\s?(?:[,|•·–—(/-]|\bfor\b|\bpour\b|\bdans\b|\bin\b)\s?(?P<rest>.*?))?\s?[.)]?$"
)
_DAY = (
    rf"(?:\d{{1,2}}{NTH}?\s{MONTH}\s\d{{4}}|{MONTH}\s\d{{1,2}},?\s\d{{4}}"
    r"|\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d\d-\d\d)"
)
_DATED = re.compile(
    r"(?i:^\W{0,3}(?:(?:publiée?|mise? en ligne|paru|posté|(?:first )?published|posted|date)(?:\s(?:le|on|:))?\s?:?\s)?"
    rf"(?:{WEEKDAY},?\s)?(?P<day>{_DAY})(?P<rest>.*)$)"
)
_TITLED = rf"[{_UPPER}][\w’'&.-]*|\d+"
_OUTLET = re.compile(rf"(?:{_TITLED})(?:\s(?:{_TITLED}|d[ue]|de la|des|of|the|et|and|avec))*")
_NO_OUTLET = re.compile(
    r"@|\d{4}|journaliste|reporter|correspond|editor|rédact|staff|writer|photo|minute|min\b|envoyée?",
    re.IGNORECASE,
)
_NOT_IN_NAMES = re.compile(r"https?:|[@_{}<>/\\]|\d")
_NOBODY = {"admin", "administrator", "user", "root", "webmaster", "unknown", "anonymous", "author"}
_CREDIT = re.compile(r"©|\(c\)|^\W*(?:photos?|images?|crédits?|credits?|illustration)\b", re.IGNORECASE)


class Byline(NamedTuple):
    """Who wrote it, for which outlet, on which day, each as it is written, "" where it is not told."""

    author: str = ""
    outlet: str = ""
    day: str = ""


def byline(text: str) -> Byline:
    """What the head of an article tells of its author, its outlet and the day it came out."""
    lines = [line.strip() for line in folded(text[: _LINES * _LONGEST]).text.split("\n") if line.strip()][:_LINES]
    short = [line.replace("\u00a0", " ") for line in lines if len(line) <= _LONG]
    signed = next((found for line in short if (found := _BYLINE.match(line))), None)
    dated = next((found for line in short if (found := _DATED.match(line)) and len(found["rest"]) < _REST), None)
    if signed is None:
        return Byline(day=dated["day"] if dated else "")
    rest = signed["rest"] or ""
    outlet = rest.strip(" ,|")
    outlet = outlet if _OUTLET.fullmatch(outlet) and not _NO_OUTLET.search(rest) else ""
    told = _DATED.match(rest.strip()) or dated
    return Byline(people(signed["names"]), outlet, told["day"] if told else "")


def people(stated: str) -> str:
    """The names of authors as metadata state them, on one line.

    An address, a machine's name and the credit of a picture name nobody: "".
    """
    if _CREDIT.search(stated):
        return ""
    parts = re.split(r"[;\n]|,\s(?=\S+\s)", re.sub(r"[\[\]\"]", "", stated))
    names = [" ".join(one.split()).strip(" '") for one in parts]
    kept = [_cased(name) for name in names if 1 < len(name) <= _LONGEST_NAME and not _NOT_IN_NAMES.search(name)]
    known = dict.fromkeys(name for name in kept if name.casefold() not in _NOBODY)
    return ", ".join(known)


def _cased(name: str) -> str:
    """A name in capitals as names are written."""
    return name.title() if name.isupper() and " " in name else name
