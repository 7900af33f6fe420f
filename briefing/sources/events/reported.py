"""The event that an article reports, as it states it: in its title, or where it says what was said there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from briefing.core.folding import folded
from briefing.sources.events.days import days_in, first_of
from briefing.sources.events.model import Event
from briefing.sources.events.places import NAME, WORD, host_in, place_in
from briefing.sources.gatherings import COUNCILS, ENGLISH_EVENTS, FRENCH_EVENTS
from briefing.sources.quotes.pattern import UPPER

_HEAD = 3_000
"""Characters in which an article names its event: the head and a page of the body."""
_LEADING = 80
"""Characters in which the words stand that a name begins with."""
_BEFORE_IT = 100
"""Characters before a name that say what it is told of."""
_KINDS = (
    r"(?:annual |general |world |national |international )*"
    rf"(?:{ENGLISH_EVENTS}|{FRENCH_EVENTS}|{COUNCILS}|(?:general )?(?:assembly|meeting)|expo|festival|agm|camp"
    r"|hackathon|soirée|town hall meeting|open day|assemblée générale|rencontres|journées?|comité social et économique)"
    r"(?: (?:annuel(?:le)?s?|ordinaire|extraordinaire|nationale?s?|internationale?s?|mondiale?|européenn?e?s?))*"
)
_HELD = re.compile(rf"(?:\d+ ?(?:ème|e|ère|er|st|nd|rd|th) )?\b(?i:{_KINDS})\b")
_COMMON = re.compile(r"rencontres|journées?|meeting|workshop|festival|expo")
"""What in small letters may be any."""
_VENUE = re.compile(r"(?:cité|palais|centre|maison) (?:des|de) $", re.IGNORECASE)
_HOUSE = re.compile(r".*\b(?:Center|Centre|Hall|Room|Park|Building|Hotel)$")
"""How a name ends that is of a house: "Kansas City Convention Center"."""
_OF = r" (?:(?:du|des|de la|de|sur|of the|of|on|for) |(?:de )?l'|d')"
_TAIL = re.compile(rf"(?:{_OF}| ){NAME}(?: (?:des|de|du) [a-zà-ÿ]{{3,}})?(?: (?:19|20)\d\d\b)?")
_TOPIC = re.compile(r" (?:du|des|de la|de l'|de) ?[a-zà-ÿ]{4,}(?: [a-zà-ÿ]{4,}(?=[\s.,;:]))?")
"""What a name says in small letters: "Assises de la mobilité"."""
_BEFORE = re.compile(rf"(?:{WORD} (?:(?:of|the|and|for|on|&) ){{0,2}}){{1,6}}$")
_SMALL = re.compile(r"(?:(?:At|In|During|The|From|On|For|And|Of|To|This|That|When|As|A|An|Le|La|Les|Au|Lors|Du) )+")
_COINED = re.compile(rf"\b[{UPPER}][\w-]*(?:Con|Conf|Camp|Fest|Tech|Days)\b(?: {WORD})*")
_AT = re.compile(
    r"(?:\b(?:at|during|attended|attending|opened|closed|told|addressed|addressing)"
    r"(?: (?:the|its|their|this year's|last week's))?(?: (?:recent|first|second|inaugural))?\s"
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
    r"[^.!?\n]{0,120}\b(?:se (?:tenait|tient|tiendra|déroulait|déroule)|s'est (?:tenue?s?|déroulée?s?|ouverte?s?)"
    r"|s'ouvr\w+|(?:a|ont) (?:eu lieu|réuni|rassemblé)|réuni(?:t|ssait)"
    r"|(?:was|were|is|being) held|took place|takes place|ran|kicked off|opened|closed|gathered|brought together|drew)\b"
)
_HOST = re.compile(
    rf"(?i:\b(?:assemblée|assembly|meeting|agm|conseil|comité|congrès|colloque)\b).*?"
    rf"(?: (?:du|des|de la|of the|of) | (?:de )?l'| d')(?P<host>{NAME}(?: (?:des|de|du) [a-zà-ÿ]+)?)$"
)
"""Whose a name says that it was: "assemblée générale du Cigref"."""
_BROUGHT_HOME = re.compile(
    r"^(?:my |our |mes |nos )?(?:notes|highlights|takeaways|lessons|recap|report|dispatch\w*|postcard|live"
    r"|retours?|bilan|compte[- ]rendu|échos|trip report|conference report|back|what (?:i|we) learned)"
    rf" (?:from|of|at|on|sur|de|du|des|d'|au) ?(?:the |la |le |l')?(?={WORD})",
    re.IGNORECASE,
)
"""How the title of an article begins that has the event for the rest."""
_NAMED_THERE = re.compile(rf"{NAME}(?=\s*(?:$|[:.,–—-]))")
_WRAP = re.compile(r"(?<!\n)\n(?!\n)")
_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*")
_EVENT = re.compile(r"\b(?:events?|événement|manifestation|édition|edition|rendez-vous|camp|rencontre|gathering)\b")
_QUOTED = re.compile(r"«[^»]*[»«]|“[^”]*”|\"[^\"\n]*\"")


def of_article(title: str, text: str, language: str) -> Event:
    """The assembly that an article reports. What is said in quotes names none."""
    plain = folded(f"{title}\n\n{text[:_HEAD]}").text.replace("\u00a0", " ").replace("’", "'")
    narrated = _WRAP.sub(" ", _QUOTED.sub(lambda quoted: " " * len(quoted[0]), plain))
    found = sorted(_named(narrated, len(title)), key=lambda span: narrated[slice(*span)].isupper())
    if not found:
        return Event()
    called = narrated[slice(*found[0])]
    telling = list(_telling(narrated, called))
    host = _HOST.search(called)
    return Event(
        called[:1].upper() + called[1:],
        host["host"] if host else _first(host_in, telling),
        _first(place_in, telling),
        first_of([day for sentence in telling for day in days_in(sentence, language)]),
    )


def _telling(text: str, called: str) -> Iterator[str]:
    """The sentences that tell of the event: those that name it, from there on, and those that say that it was held."""
    for found in _SENTENCE.finditer(text):
        sentence = found[0]
        if called in sentence:
            before, _, behind = sentence.partition(called)
            yield f"{behind}. {before}"
        elif _TAKES_PLACE.match(sentence) and (_HELD.search(sentence) or _EVENT.search(sentence)):
            yield sentence


def _first(told: Callable[[str], str], sentences: list[str]) -> str:
    return next(filter(None, map(told, sentences)), "")


def _named(text: str, title: int) -> Iterator[tuple[int, int]]:
    """Where the names of events stand in the ``title`` first characters of a text, or where something is told of them;
    houses called after events are none.
    """
    if (home := _BROUGHT_HOME.match(text)) and (named := _NAMED_THERE.match(text, home.end(), title)):
        yield named.span()
    for held in _HELD.finditer(text):
        start, end = _whole(text, held)
        is_named = (start, end) != held.span() and _is_event(text, held)
        if is_named and not _HOUSE.match(text, start, end) and (start <= title or _is_told_of(text, start, end)):
            yield start, end
    for coined in _COINED.finditer(text):
        if _is_told_of(text, *coined.span()):
            yield coined.span()


def _is_event(text: str, held: re.Match[str]) -> bool:
    """Is it none that is any in small letters, and no house called after one?"""
    is_common = held[0].islower() and _COMMON.match(held[0])
    return not is_common and not _VENUE.search(text, max(0, held.start() - _BEFORE_IT), held.start())


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
