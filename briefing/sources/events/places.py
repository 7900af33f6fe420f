"""Where an event was and who held it, as the sentences say that tell of it, French and English."""

from __future__ import annotations

import re

from briefing.core.dates.patterns import MONTH_NAMES
from briefing.sources.quotes.pattern import UPPER

WORD = rf"(?:[{UPPER}][\w'&-]*|\d+[A-Za-z]\w*|(?:19|20)\d\d\b)"
"""A word of a name: with a capital, or with figures in it."""
_LINK = r"(?:(?:de|des|du|of|the|et|and|for|on|&|in|en) |d')"
NAME = rf"{WORD}(?: {_LINK}?(?:(?:la|le|les|the) |l')?{WORD})*"
OF = r" (?:(?:du|des|de la|de|of the|of) |(?:de )?l'|d')"
_MONTHS = MONTH_NAMES.title()
_HOUSES = (
    r"salles?|maison|palais|centre|château|théâtre|hôtel|campus|siège|stade|parc|mairie|université|école|lycée|cité"
    r"|espace|auditorium|amphithéâtre|chapelle|foyer|gymnase|musée|bibliothèque|médiathèque"
)
_PLACE = re.compile(
    rf"\b(?:à|au|aux|en|dans|in|at) (?:l'|la |le |les |the )?(?!(?:{_MONTHS}|UTC|GMT|CES?T|[EP]S?T|20|19)\b)"
    rf"(?P<place>(?:(?:{_HOUSES})(?: [a-zà-ÿ]+)?(?:{OF}| ))?{WORD}(?:(?:{OF}| | and ){WORD})*"
    rf"(?:(?:,| in) {WORD}(?: {WORD})*| \({WORD}\))?)"
)
_HELD_AT = re.compile(
    r"\b(?:held|met|took place|tenue?s?|réunie?s?|rassemblée?s?) (?:at|in|à|au|aux|dans) (?!an? |une? )"
    r"(?:the |la |le |l')?"
    r"(?P<place>[^\n.,;:–—]{3,60}?)(?= (?:on|le|du|at|à) |[.,;:–—]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_BODIES = "(?:association|société|fédération|commune|ville|club|collectif)"
_HOLDERS = re.compile(
    rf"\b(?:(?:co-?)?organis\w+|(?:co-?)?organized|(?:co-?)?hosted|convened) (?:conjointement |jointly )?(?:par|by) "
    rf"(?:(?:the|la|le|les|notre|nos) |l')?(?:{_BODIES} (?:{OF[1:]})?)?"
    rf"(?P<host>{NAME})"
)


def place_in(sentence: str) -> str:
    """The place that a sentence on an event tells, "" where it tells none: the first that is no month."""
    found = _PLACE.search(sentence)
    return found["place"] if found else ""


def held_at(line: str) -> str:
    """Where the head of a record says that it was held, whatever its letters."""
    found = _HELD_AT.search(line)
    return found["place"] if found else ""


def host_in(sentence: str) -> str:
    """Who held the event, where a sentence says that somebody did."""
    found = _HOLDERS.search(sentence)
    return found["host"] if found else ""
