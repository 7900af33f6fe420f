"""Words of the narrator inside the marks: « Nous irons, dit-il, et vite. »

Such a passage becomes its parts, all by one voice: a card must not hold words its speaker never said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.marks import Marked

_CLITIC = pattern(
    r"""
    (?:(?:m'|s'|l'|n'|lui\s|me\s|se\s|nous\s|leur\s|y\s)*)([\w']+?)-(?:t-)?(?:il|elle|on|ils|elles)\b
    (?:\s(?!et\b|mais\b)[^,.;:!?«»\"]{0,70})?   # "a-t-il ajouté hier"
    """,
    {
        "dit-il": "dit-il",
        "s'exclame-t-elle avec force, et": "s'exclame-t-elle avec force",
        "se souvient-on": "se souvient-on",
        "dit Paul": None,
    },
    re.VERBOSE,
)
_HEARSAY = ("dit-on", "disait-on")
"""What whoever speaks says of what others do, unless it says where: "dit-on à la mairie"."""
_WHICH = (
    "(?:autre|premi(?:er|ère)|seconde?|deuxième|troisième|dernier|dernière|jeune|ancien(?:ne)?|même|vieux|vieille"
    "|nouveau|nouvelle|futur|future|petite?|grande?)"
)
"""What stands between an article and its noun."""
_ASIDE = r"(?:à|au|aux|de|par|pour|dans|devant|auprès|sur|en)"
"""What begins words between a verb and its subject: "dit à la presse Paul Roy"."""
_NAMED = pattern(
    rf"""
    (?:se\s|s'|lui\s|nous\s|me\s)*(?:(?:a|avait|est)\s)?(?P<verb>[\w']+)
    (?:\s|,\s[^,.;:!?«»\"]{{2,40}},\s(?=[{UPPER}][\w-]+\s[{UPPER}]))   # "lâche, amer, Paul Roy"
    (?:{_ASIDE}\s(?:[\w'-]+\s){{1,5}}?(?=[{UPPER}][\w-]+\s[{UPPER}]|l[ea]\s|l')|(?:[\w']+\s){{0,2}}?)
    (?:(?:ce[ ]dernier|cette[ ]dernière|celui-ci|celle-ci|celui[ ]qui|celle[ ]qui)\b[^,.;:!?«»\"]{{0,60}}
    |(?=[{UPPER}]|(?:le|la|un|une|son|sa|ce|cette)\s(?:{_WHICH}\s)?(?P<noun>[\w-]+)|l'(?:autre\s)?(?P<elided>[\w-]+))
    (?:[^,.;:!?«»\"]{{0,60}}\b(?:M|MM|Mme|Mlle|Dr|Me|Pr|St|[{UPPER}])\.\s?)?[^,.;:!?«»\"]{{2,90}})
    """,
    {
        "explique Paul Dupont, et": "explique Paul Dupont",
        "lance M. Roy. Il": "lance M. Roy",
        "lance le délégué J. Roy. Il": "lance le délégué J. Roy",
        "se souvient la maire": "se souvient la maire",
        "renchérit une autre femme. Et": "renchérit une autre femme",
        "ajoute ce dernier.": "ajoute ce dernier",
        "ajoute celui qui dirige le port, et": "ajoute celui qui dirige le port",
        "constate de son côté le maire, et": "constate de son côté le maire",
        "confie à la presse de Metz Paul Roy. Il": "confie à la presse de Metz Paul Roy",
        "lâche, amer, Paul Roy. Il": "lâche, amer, Paul Roy",
        "explique pourquoi": None,
    },
    re.VERBOSE,
)
_COMMA = pattern(
    r"[,–—]\s|(?<=[!?…])\s(?=[a-zà-ÿ])",
    {"Oui, dit-il": ", ", "3,5": None, "Quand ? demande Anne": " ", "Quand ? Anne": None},
)
"""What parts words from the narrator's: a comma, a dash, or the blank behind their own mark."""
_SAID = pattern(
    rf"(?<=\w),\s(?:(?P<verb>[a-z]+)\s(?:the\s|[{UPPER}])|(?:he|she|they|[{UPPER}][\w.'-]+(?:\s[{UPPER}][\w.'-]+){{0,3}})\s(?P<after>[a-z]+)\b)",
    {
        "go, said Ada": ", said A",
        "go, she said": ", she said",
        "go, Ada Roy said": ", Ada Roy said",
        "go, and we": None,
    },
)
"""Where the narrator may say who speaks, in English."""
_OPENED_AGAIN, _BREAK = tuple("“\"‘'"), 8
"""Marks that open the next paragraph of a speech, and characters up to it."""
_CLAUSE = pattern(
    r",\s(?:qui|dont|lequel|laquelle)\s[^.!?«»\"]{2,120}(?=[.!?])",
    {", qui refuse d'en dire plus. Nous": ", qui refuse d'en dire plus", ", qui? Nous": None},
)
_ROLE = pattern(
    r",\s(?:(?:le|la|un|une)\s|l')?([\w-]+)[^,.;:!?]{0,80}(?=[,.!?])",
    {
        ", maire de Brive, et": ", maire de Brive",
        ", l'architecte du projet.": ", l'architecte du projet",
        ", dit-elle": None,
    },
)

_TOLD_ON = pattern(
    rf"""
    ,\s(?:(?:le|la|un|une|son|sa|leur|notre)\s|l')?((?:\d\d\sans)|[\w-]+)(?=[\s,])  # ", 38 ans", ", fille d'un"
    [^!?«»\":;]{{0,160}}?\.(?=\s+[{UPPER}]|\s*$)
    """,
    {
        ", fille du poète Paul Roy. Ce": ", fille du poète Paul Roy.",
        ", 38 ans, dont le livre, Là-bas, paraît. Nous": ", 38 ans, dont le livre, Là-bas, paraît.",
        ", et puis voilà! Nous": None,
    },
    re.VERBOSE,
)
"""What tells more of somebody named, up to the end of the narrator's sentence."""
_APPOSED = pattern(
    rf",\s[{UPPER}][\w-]+(?:\s(?:d[eu]\s|l[ea]\s)?[{UPPER}][\w-]+){{1,3}}(?=[,.!?])",
    {", Anne Roy. Pas": ", Anne Roy", ", Anne": None, ", Anne Roy dit": None},
)
_HOUSE = pattern(
    rf",\s(?:de|du|des|chez)\s(?:la\s|l')?[{UPPER}][^,.;:!?«»\"]{{1,80}}(?=[,.!?])",
    {", de l'Institut de la ville. Nous": ", de l'Institut de la ville", ", de Metz": None, ", du pain": None},
)
OWN = pattern(
    r"\b(?:je|nous|on|vous|tu|moi|mon|ma|mes|notre|nos|c'est|ça|[jt]')(?:\b|(?<='))",
    {", maire, et nous partons.": "nous", ", maire de Metz.": None},
    re.IGNORECASE,
)
"""Words of somebody who speaks."""
_WORDS = pattern(r"[\w-]+", {"l'agence Nicky": "l", "…": None})
_SENTENCE = pattern(r"[^.!?…]*[.!?…]*\s*", {"c'est peu. Nous": "c'est peu. ", "oui": "oui"})
_OF_NOBODY = r"(?:ne?\s|n')?(?:(?:faut|faudra|fallait|suffit|reste|s'agit)\b|(?:y|en)\s|est\s(?:temps|vrai)\b)"
_IMPERSONAL = pattern(rf"Il\s{_OF_NOBODY}", {"Il n'y a": "Il n'y ", "Il faut": "Il faut", "Il rit": None})
_TOLD = pattern(
    rf"(?<=[.!?…])\s+(?:Puis\s)?(?:[Ii]l|[Ee]lle)s?\s(?!{_OF_NOBODY})",
    {"bon. Il rit.": " Il ", "bon. Il faut": None, "bon. Il n'y a": None, "bon. Puis elle part": " Puis elle "},
)
"""Where the narrator tells on of whoever speaks."""
_AGENTS = ("trice", "euse", "logue", "ienne")
"""How French nouns end that people alone are called by."""
_ACTORS = (*_AGENTS, "teur", "ien", "iste", "seur")
"""The same behind an article and a name: "dit Anne Roy, la négociatrice en chef"."""
_OF_OFFICE = ("en", "de", "du", "des", "général", "générale", "adjoint", "adjointe", "principal", "principale")
"""What goes on with such a noun."""
_GENTILICS = ("ais", "aise", "ois", "oise", "ien", "ain", "aine", "ard", "arde", "éen", "éenne", "ol", "ole")
"""The same of whoever is of a place."""
_ENDS_NAMED = pattern(
    rf"\s[{UPPER}][\w'-]+\s(?:(?:d[eu]|l[ea]|van|von)\s)?[{UPPER}][\w'-]+$",
    {"reprend le biathlète Ole Berg": " Ole Berg", "reprend le maire de Metz": None},
)
_OPENING = ("«", "“")
"""Where one of these cuts a passage that never closed, what stands behind an incise is the narrator's."""


def split(marked: Marked, flat: str, rules: Rules) -> list[Marked]:
    """The parts of a marked passage, most often one."""
    if rules.language != "fr":
        return [marked if marked.closed else _unspoken(marked, flat, rules)]
    parts, rest = [], marked
    for comma, end in incises(flat, marked.start, marked.end, rules, by_anyone=marked.is_reply):
        if comma <= rest.start:
            continue
        before = flat[rest.start : comma].rstrip()
        parts.append(replace(rest, end=rest.start + len(before), outer_end=rest.start + len(before)))
        start = end + len(flat[end : marked.end]) - len(flat[end : marked.end].lstrip(" ,.;:\n–—"))
        is_cut = not marked.closed and flat[marked.outer_end : marked.outer_end + 1] in _OPENING
        if start >= marked.end or (not marked.closed and "\n" in flat[end:start]) or (is_cut and flat[end] == "."):
            return parts
        rest = replace(rest, start=start, outer_start=start)
        if marked.is_reply:
            rest = _spoken_on(rest, flat)
            if rest.end <= rest.start:
                return parts
    return [*parts, rest]


def _unspoken(marked: Marked, flat: str, rules: Rules) -> Marked:
    """An English passage that no mark closes, up to where the narrator says who speaks: “We hold, said Anne Roy.

    One that the next paragraph opens again goes on.
    """
    if flat[marked.outer_end :][:_BREAK].lstrip()[:1] in _OPENED_AGAIN:
        return marked
    for told in _SAID.finditer(flat, marked.start, marked.end):
        if (told["verb"] or told["after"]) in rules.speech:
            return replace(marked, end=told.start(), outer_end=told.start())
    return marked


def _spoken_on(rest: Marked, flat: str) -> Marked:
    """What of a reply goes on behind an incise, as no mark tells: sentences from one of somebody's own, down to one of
    the narrator's."""
    start = rest.start
    first = _SENTENCE.match(flat, start, rest.end)
    if first and first[0][:1].islower() and not OWN.search(first[0].partition(",")[0]):
        start = first.end()
        first = _SENTENCE.match(flat, start, rest.end)
    is_own = first is not None and (OWN.search(first[0]) or _IMPERSONAL.match(first[0]))
    told = _TOLD.search(flat, start, rest.end)
    end = (told.start() if told else rest.end) if is_own else start
    return replace(rest, start=start, outer_start=start, end=end, outer_end=end)


def incises(flat: str, start: int, limit: int, rules: Rules, *, by_anyone: bool = False) -> Iterator[tuple[int, int]]:
    """Where each of the narrator's incises begins, at its comma, and where it ends. ``by_anyone``: whatever noun stands
    behind the verb is whoever speaks."""
    for comma in _COMMA.finditer(flat, start, limit):
        end = _incise_end(flat, comma.end(), limit, rules, by_anyone=by_anyone)
        if end:
            yield comma.start(), end


def _incise_end(flat: str, start: int, limit: int, rules: Rules, *, by_anyone: bool) -> int:
    """Where an incise that starts here ends; 0 if none does."""
    found = _CLITIC.match(flat, start, limit)
    if found and found[0].strip() in _HEARSAY:
        return 0
    if found and _speaks(found[1], found[0], rules):
        return _closed(flat, found.end(), limit)
    found = _NAMED.match(flat, start, limit)
    if not found or found["verb"].lower() not in rules.speech:
        return 0
    noun = found["noun"] or found["elided"]
    if noun and not by_anyone and not _is_somebody(noun, found[0], rules):
        return 0
    end = _closed(flat, found.end(), limit)
    return _told_on_end(flat, end, limit, rules, is_noun=bool(noun)) if end else 0


def _is_somebody(noun: str, phrase: str, rules: Rules) -> bool:
    """Is a noun behind a verb one for people, or somebody's by its ending or by the name that its phrase ends with?"""
    low = noun.lower()
    somebodys = rules.role_heads | rules.generic | rules.crowd | rules.relatives | rules.titles.keys() | rules.peoples
    is_agent = low.endswith(_AGENTS) or (noun[0].isupper() and low.endswith(_GENTILICS))
    return low in somebodys or is_agent or _ENDS_NAMED.search(phrase) is not None


def _told_on_end(flat: str, end: int, limit: int, rules: Rules, *, is_noun: bool) -> int:
    """Where an incise ends that a name, or a noun, closes at ``end``, with what it tells on of who speaks."""
    told = None if is_noun else _TOLD_ON.match(flat, end, limit)
    if told and _tells(told, rules):
        return told.end() - 1
    further = _CLAUSE.match(flat, end, limit) or _HOUSE.match(flat, end, limit)
    further = further or (_APPOSED.match(flat, end, limit) if is_noun else None)
    if further:
        return further.end()
    role = _ROLE.match(flat, end, limit)
    return role.end() if role and role[1].lower() in rules.role_heads else end


def _tells(told: re.Match[str], rules: Rules) -> bool:
    """Does what follows a name tell who that is, and in nobody's own words?

    A noun that no table holds tells it where words behind it say of which house: "head of growth chez Solis".
    """
    first = told[1].lower()
    is_somebody = first[0].isdigit() or first in rules.role_heads | rules.relatives | (rules.crowd - rules.indefinite)
    is_noun = first not in rules.function_words | rules.adverbs | rules.oblique | rules.speech | rules.indefinite
    houses = rules.body_nouns | rules.org_generic | {"chez"}
    is_housed = is_noun and not first.endswith("ons") and not houses.isdisjoint(_WORDS.findall(told[0].lower()))
    further = told[0][told.end(1) - told.start() :].split()
    is_agent = first.endswith(_ACTORS) and told.start(1) - told.start() > len(", ") and further[0] in _OF_OFFICE
    return (is_somebody or is_housed or is_agent) and not OWN.search(told[0])


def _speaks(verb: str, phrase: str, rules: Rules) -> bool:
    verb = verb.rsplit("'", 1)[-1]
    if verb in rules.auxiliaries:
        return any(word in rules.speech for word in phrase.split()[1:4])
    return verb in rules.speech


def _closed(flat: str, end: int, limit: int) -> int:
    return end if end >= limit or flat[end] in ",.;:!?" else 0
