"""The event that an article reports, as it states it: in its title, or where it says what was said there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.core.dates.reading import MONTHS
from briefing.core.folding import folded
from briefing.sources.events.days import Day, days_in, first_of
from briefing.sources.events.model import Event
from briefing.sources.quotes.pattern import UPPER

_HEAD = 3_000
"""Characters in which an article names its event: the head and a page of the body."""
_NEAR = 250
"""Characters before and behind the name of an event in which its day and its place are told: a long sentence."""
_LEADING = 80
"""Characters in which the words stand that a name begins with."""
_BEFORE_IT = 100
"""Characters before a name that say what it is told of."""
_WORD = rf"(?:[{UPPER}][\w'&-]*|\d+[A-Za-z]\w*|(?:19|20)\d\d\b)"
_LINK = r"(?:(?:de|des|du|of|the|et|and|for|on|&|in|en) |d')"
_NAME = rf"{_WORD}(?: {_LINK}?(?:(?:la|le|les|the) |l')?{_WORD})*"
_KINDS = (
    r"(?:annual |general |world |national |international )*"
    r"(?:(?:general )?(?:assembly|meeting)|conference|summit|forum|symposium|congress|convention|expo|festival"
    r"|workshop|meetup|agm"
    r"|assemblée générale|congrès|colloque|sommet|salon|assises|rencontres|journées?|séminaire|conférence"
    r"|université d'(?:été|automne|hiver)|états généraux|comité social et économique"
    r"|conseil (?:municipal|communautaire|métropolitain|départemental|régional|d'administration))"
    r"(?: (?:annuel(?:le)?s?|ordinaire|extraordinaire|nationale?s?|internationale?s?|mondiale?|européenn?e?s?))*"
)
_HELD = re.compile(rf"(?:\d+ ?(?:ème|e|ère|er|st|nd|rd|th) )?\b(?i:{_KINDS})\b")
_VENUE = re.compile(r"(?:cité|palais|centre|maison) (?:des|de) $", re.IGNORECASE)
_OF = r" (?:(?:du|des|de la|de|sur|of the|of|on|for) |(?:de )?l'|d')"
_TAIL = re.compile(rf"(?:{_OF}| ){_NAME}(?: (?:des|de|du) [a-zà-ÿ]{{3,}})?(?: (?:19|20)\d\d\b)?")
_TOPIC = re.compile(r" (?:du|des|de la|de l'|de) ?[a-zà-ÿ]{4,}(?: [a-zà-ÿ]{4,}(?=[\s.,;:]))?")
"""What a name says in small letters: "Assises de la mobilité"."""
_BEFORE = re.compile(rf"(?:{_WORD} (?:(?:of|the|and|for|on|&) ){{0,2}}){{1,6}}$")
_SMALL = re.compile(r"(?:(?:At|In|During|The|From|On|For|And|Of|To|This|That|When|As|A|An|Le|La|Les|Au|Lors|Du) )+")
_COINED = re.compile(rf"\b[{UPPER}][\w-]*(?:Con|Conf|Camp|Fest|Tech|Days)\b(?: {_WORD})*")
_AT = re.compile(
    r"(?:\b(?:at|during|attended|attending|opened|closed|told|addressed|addressing)"
    r"(?: (?:the|its|their|this year's|last week's))?\s"
    r"|\b(?:(?:lors|au cours|à l'occasion|en marge|en ouverture|en clôture|dans le cadre|à l'issue) "
    r"(?:de (?:la |cette |son |sa |leur |ses |l')?|des |du )|pendant (?:le |la |les |l')?|durant (?:le |la |les |l')?"
    r"|devant (?:le |la |les |l')?|à (?:la |l')?|aux? ))$",
    re.IGNORECASE,
)
_HOLDING = re.compile(
    r"\b(?:(?:se|s'est|s'était) (?:tenait|tient|tenue?s?|ouvert\w*|déroul\w+)|s'ouvr\w+|tenait|accueill\w+|organis\w+"
    r"|assist\w+|particip\w+|hosted|held|organized)\b[^.\n]{0,60}"
    r"(?:\b(?:la|le|les|sa|son|ses|leur|the|its|their) |l'|au |aux )$"
)
_TAKES_PLACE = re.compile(
    r"[^.!?\n]{0,80}\b(?:se (?:tenait|tient|tiendra|déroulait|déroule)|s'est (?:tenue?s?|déroulée?s?|ouverte?s?)"
    r"|s'ouvr\w+|(?:a|ont) (?:eu lieu|réuni|rassemblé)|réuni(?:t|ssait)"
    r"|(?:was|were|is|being) held|took place|takes place|opened|closed|gathered|brought together|drew)\b"
)
_MONTHS = "|".join(name.capitalize() for names in MONTHS.values() for name in names)
_PLACE = re.compile(
    rf"\b(?:à|au|aux|en|in|at) (?:l'|la |the )?(?!(?:{_MONTHS}|20|19)\b)"
    rf"(?P<place>{_WORD}(?: (?:(?:de|des|du|of|and) (?:la |l')?)?{_WORD})*(?:,? \(?{_WORD}\)?)?)"
)
_HOST = re.compile(rf" (?:(?:du|des|de la|de|of the|of) |(?:de )?l'|d')(?P<host>{_NAME}(?: (?:des|de|du) [a-zà-ÿ]+)?)$")
_BROUGHT_HOME = re.compile(
    r"^(?:my |our |mes |nos )?(?:notes|highlights|takeaways|lessons|recap|report|dispatch\w*|postcard|live"
    r"|retours?|bilan|compte[- ]rendu|échos|trip report|conference report|back|what (?:i|we) learned)"
    rf" (?:from|of|at|on|sur|de|du|des|d'|au) ?(?:the |la |le |l')?(?={_WORD})",
    re.IGNORECASE,
)
"""How the title of an article begins that has the event for the rest."""
_NAMED_THERE = re.compile(rf"{_NAME}(?=\s*(?:$|[:.,–—-]))")
_QUOTED = re.compile(r"«[^»]*[»«]|“[^”]*”|\"[^\"\n]*\"")


def of_article(title: str, text: str, language: str) -> Event:
    """The assembly that an article reports. What is said in quotes names none."""
    head = f"{title}\n{text[:_HEAD]}" if title else text[:_HEAD]
    plain = folded(head).text.replace("\u00a0", " ").replace("’", "'")
    narrated = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), plain)
    named = next(_named(narrated), None)
    if not named:
        return Event()
    start, end = named
    called = " ".join(narrated[start:end].split())
    host = _HOST.search(called)
    near = [day for day in days_in(narrated, language) if start - _NEAR < day.start < end + _NEAR]
    days = [day for day in near if day.start >= end] or near
    return Event(
        called[:1].upper() + called[1:], host["host"] if host else "", _place(narrated, end, near), first_of(days)
    )


def _named(text: str) -> Iterator[tuple[int, int]]:
    """Where the names of events stand that a text says something of, and that are no houses called after them."""
    title = text.find("\n")
    if (home := _BROUGHT_HOME.match(text)) and (named := _NAMED_THERE.match(text, home.end(), title)):
        yield named.span()
    for held in _HELD.finditer(text):
        start, end = _whole(text, held)
        is_house = _VENUE.search(text, max(0, held.start() - _BEFORE_IT), held.start())
        if (start, end) != held.span() and not is_house and (start <= title or _is_told_of(text, start, end)):
            yield start, end
    for coined in _COINED.finditer(text):
        if _is_told_of(text, *coined.span()):
            yield coined.span()


def _is_told_of(text: str, start: int, end: int) -> bool:
    """Is what was said or done there told of what is named between two places?"""
    before = max(0, start - _BEFORE_IT)
    return bool(
        _AT.search(text, before, start) or _HOLDING.search(text, before, start) or _TAKES_PLACE.match(text, end)
    )


def _whole(text: str, held: re.Match[str]) -> tuple[int, int]:
    """Where the whole name stands of which ``held`` says what it is."""
    start, end = held.span()
    is_capital = held[0][:1].isupper()
    if is_capital and (before := _BEFORE.search(text, max(0, start - _LEADING), start)):
        small = _SMALL.match(text, before.start())
        start = small.end() if small and small.end() <= start else before.start()
    tail = _TAIL.match(text, end) or (_TOPIC.match(text, end) if is_capital else None)
    return start, tail.end() if tail else end


def _place(text: str, end: int, days: list[Day]) -> str:
    """Where it was, as the sentence says in which it is named."""
    taken = [(day.start, day.end) for day in days]
    stop = min((at for at in (text.find(sign, end) for sign in (". ", "\n")) if at >= 0), default=len(text))
    for found in _PLACE.finditer(text, end, min(stop, end + _NEAR)):
        if not any(start < found.end() and found.start("place") < last for start, last in taken):
            return found["place"]
    return ""
