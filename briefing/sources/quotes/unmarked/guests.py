"""Whom an interview is with: the one person that its head points at, else the one that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.lone_forenames import may_be_common
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.tables.rules import genders
from briefing.sources.quotes.text.segments import FILL, Paragraph, ParagraphKind, Segments

_BY = pattern(r"\b(?:par|by)\s$", {"recueillis par ": "par ", "interview by ": "by ", "par Jean": None})
_WITH = pattern(
    r"\b(?:entretien|interview|rencontre|conversation|tête-à-tête|échange|discussion|questions?|minutes|déjeuner|café|q&a"
    r"|chat|talk|sit-down|evening)\s(?:(?:exclusif|exclusive|croisé|croisée|express|inédit|inédite)\s)?"
    r"(?:(?:avec|à|de|with|for|to|of)(?:\s?…|\s?\.\.\.|\s:)?\s|d')$",
    {
        "trois questions à ": "questions à ",
        "five minutes with… ": "minutes with… ",
        "in conversation with ": "conversation with ",
        "entretien exclusif avec ": "entretien exclusif avec ",
        "interview d'": "interview d'",
        "le maire de ": None,
    },
    re.IGNORECASE,
)
_INVITED = pattern(
    rf"{_WITH.pattern.removesuffix('$')}(?-i:(?P<name>[{UPPER}][\w'’-]+(?:\s[{UPPER}][\w'’-]+){{1,2}})(?=[,:]|\s[–—|(-]|\s*$))",
    {
        "The Port: A Conversation with Ada Roy, MD": "Conversation with Ada Roy",
        "Entretien avec Ada Roy – Le port": "Entretien avec Ada Roy",
        "In Conversation with Ada Roy of Solis": None,
        "In Conversation with the port": None,
    },
    re.IGNORECASE | re.MULTILINE,
)
"""With whom a title says that somebody talked, in nothing but a name."""
_MET = pattern(
    r"\b(?:(?:spoke|talked|chatted|sat\sdown|caught\sup|met(?:\sup)?)\s(?:with|to)|interviewed"
    r"|(?:rencontré|interrogé|interviewé|questionné)|(?:discuté|parlé|échangé|conversé)\savec"
    r"|posé\s(?:\w+\s){1,2}questions\sà|donné\sla\sparole\sà)\s$",
    {
        "I spoke with ": "spoke with ",
        "nous avons rencontré ": "rencontré ",
        "j'ai posé quelques questions à ": "posé quelques questions à ",
        "il parle avec ": None,
    },
)
_ANSWERS = pattern(
    r",?[^.!?\n,]{0,40}(?:,[^.!?\n,]{0,120},)?\s(?:a\srépondu\sà\s(?:nos|mes|toutes\snos)\squestions|répond\sà\s(?:nos|mes)\squestions"
    r"|(?:m'|nous\s)a\saccordé|(?:explique|détaille|raconte|décrypte|revient|présente)\sici"
    r"|nous\s(?:explique|détaille|raconte|présente|décrit)|answer(?:s|ed)\s(?:our|my|a\sfew)\squestions"
    r"|(?:explains\shere|tells\sus|talks\sto\sus|walks\sus))\b",
    {
        " a répondu à nos questions": " a répondu à nos questions",
        ", maire de Brive, nous a accordé": ", maire de Brive, nous a accordé",
        " answers our questions": " answers our questions",
        ", directeur adjoint du ministère, explique ici": ", directeur adjoint du ministère, explique ici",
        ", head of looms, tells us": ", head of looms, tells us",
        " explique que": None,
        " a répondu au maire": None,
    },
)
_TAKEN_DOWN = pattern(
    r"\b(?:[Pp]ropos\s(?:recueillis|traduits)|(?:[Ee]ntretien|[Ii]nterview)\s(?:réalisée?|menée?|conduite?|conducted))\s(?:par|by)\s"
    r"|\b[Ii]nterview\sby\s|\b[Aa]s\stold\sto\s",
    {
        "Propos recueillis par Ada Roy": "Propos recueillis par ",
        "Interview by Ada Roy": "Interview by ",
        "Entretien réalisé par Ada": "Entretien réalisé par ",
        "recueillis par le maire": None,
    },
)
SAYS = pattern(
    rf"(?:\s?\([^()\n]{{2,60}}\))?\s?:\s*{FILL}",
    {" : \ue000": " : \ue000", " (Min. Culture) : \ue000": " (Min. Culture) : \ue000", ": une vie": None},
)
"""What stands behind the name in a heading that gives somebody's words."""
_HEAD = 6
"""Paragraphs that may point at whom an interview is with; untuned."""
_BEFORE = 30
_INTRODUCTION = 600
"""Characters from the first question in which whoever answers says who they are; untuned."""
_I_AM = pattern(
    r"(?:\b[Jj]e\s(?:suis|m'appelle)\s(?:donc\s)?|\bI(?:'m|\sam)\s|\b[Mm]y\sname\sis\s)$",
    {"Je suis donc ": "Je suis donc ", "I'm ": "I'm ", "my name is ": "my name is ", "je suis la maire ": None},
)
_CALLED = pattern(
    rf"\b(?:[Jj]e\sm'appelle|[Mm]y\sname\sis|[Mm]on\sprénom\sest)\s([{UPPER}][\w-]+)\b(?!\s[{UPPER}])",
    {"Je m'appelle Ada, j'ai": "Je m'appelle Ada", "my name is Ada": "my name is Ada", "Je m'appelle Ada Roy": None},
)


def pointed_at(place: int, segments: Segments, people: People) -> Person | None:
    """The one person whom the head points at: "Trois questions à X", "I spoke with X", "X : « … »"."""
    end = min(place, segments.paragraphs[min(_HEAD, len(segments.paragraphs)) - 1].end)
    found = {one.person for one in people.namings_in(0, end) if _is_pointed_at(one, segments)}
    return found.pop() if len(found) == 1 else None if found else _titled(segments, people)


def _titled(segments: Segments, people: People) -> Person | None:
    """Whom the title names behind "interview with", whose forename is in no table."""
    found = _INVITED.search(segments.masked, 0, segments.paragraphs[0].end)
    name = found["name"] if found else ""
    if not name or may_be_common(name, segments, people.rules) or kind_of(name, people.rules):
        return None
    return people.named(name) or people.add(name)


def invited(title: str) -> int:
    """Where ``title`` says with whom somebody talked, "Interview with Ada Roy", or its end."""
    found = _INVITED.search(title)
    return found.start() if found else len(title)


def is_taken_down(place: int, segments: Segments) -> bool:
    """Does what stands above ``place`` say by whom somebody's words were taken down?"""
    return _TAKEN_DOWN.search(segments.masked, 0, place) is not None


def presented_alone(place: int, segments: Segments, people: People) -> Person | None:
    """The one person with whose name and role a paragraph above ``place`` begins."""
    begun = {one.start for one in segments.paragraphs if one.start < place}
    told = {one.person for one in people.namings_in(0, place) if one.start in begun and one.person.role}
    return told.pop() if len(told) == 1 else None


def presented_by_themselves(place: int, segments: Segments, people: People) -> Person | None:
    """The one person who says who they are right behind ``place``: "Je suis X", "My name is X"."""
    end = place + _INTRODUCTION
    told = {one.person for one in people.namings_in(place, end) if " " in one.person.name and _i_am(one, segments)}
    return told.pop() if len(told) == 1 else None


def called_themselves(answers: Iterable[Iterable[Paragraph]], segments: Segments, people: People) -> Person | None:
    """The one forename by which answers say that whoever gives them is called: "Je m'appelle X"."""
    texts = (segments.text_of(one) for answer in answers for one in answer)
    called = {found[1] for text in texts for found in _CALLED.finditer(text) if found[1].lower() in genders()}
    name = called.pop() if len(called) == 1 else ""
    return (people.named(name) or people.add(name, genders()[name.lower()])) if name else None


def _i_am(one: Naming, segments: Segments) -> bool:
    return bool(_I_AM.search(segments.masked, max(0, one.start - _BEFORE), one.start))


def named_above(place: int, segments: Segments, people: People) -> Person | None:
    """The one person named above ``place``, but for whoever asks and in captions."""
    above = {
        one.person
        for one in people.namings
        if one.start < place
        and not _BY.search(segments.masked[max(0, one.start - 8) : one.start])
        and segments.paragraph_at(one.start).kind is not ParagraphKind.CAPTION
    }
    return above.pop() if len(above) == 1 else None


def _is_pointed_at(one: Naming, segments: Segments) -> bool:
    left = segments.masked[max(0, one.start - _BEFORE) : one.start]
    opens = one.start == segments.paragraphs[0].start and SAYS.match(segments.masked, one.end)
    return bool(opens or _WITH.search(left) or _MET.search(left) or _ANSWERS.match(segments.masked, one.end))
