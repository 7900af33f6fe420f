"""A forename alone: is it somebody, who acts, is told by what they are or whose they are?"""

from __future__ import annotations

import re
from bisect import bisect_left

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people import other_names
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.names import Word, forename
from briefing.sources.quotes.people.neighbourhood import SHOWN
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.quotes.tables.rules import Rules, genders
from briefing.sources.quotes.text.segments import BESIDE, Segments

_NOUN_BEFORE = pattern(r"([\w-]+),\s$", {"un manifestant, ": "manifestant, ", "un manifestant ": None})
_WORD_AFTER = pattern(r"\s(?:n'|s'|l'|ne\s|se\s|le\s|la\s)?(?!')([\w-]+)", {" s'est levé": " s'est", " a dit": " a"})
_SEEN_AS_SOMEBODY = pattern(
    r"""
    (?:\*|\s?\([^()]*\))?,\s\d\d(?:\s|,|\.)        # ", 42 ans"
    |\s\(?\d\d\sans\b|,\sune?\s[a-zà-ÿ]               # " (42 ans)", ", une lycéenne"
    |,\s[a-zà-ÿ-]+(?:\s[a-zà-ÿ-]+)?\sde\s\d\d\sans\b   # ", brocanteur de 24 ans"
    |,\s(?:elle|lui|qui|she|he|who)\b
    |\.\s(?:Elle|Il|She|He)\b
    """,
    {", 42 ans": ", 42 ", ", qui a": ", qui", ". Elle a": ". Elle", ", ville": None},
    re.VERBOSE,
)
_TOLD_BY = pattern(
    r"([\ue001\ue002])[\s,–—]*(?:[\w-]+\s){0,2}(?:[a-z]')?([\w-]+)\s$",
    {
        "\ue002, m'explique ": "\ue002, m'explique ",
        "\ue002, nous a dit ": "\ue002, nous a dit ",
        "\ue002. Puis explique ": None,
    },
)
_TELLING_BEHIND = pattern(
    r"\s(?:n'|s'|l'|ne\s|se\s|l[ea]\s)?(?:a\s)?([\w-]+)(?:\s[\w-]+){0,2}\s?:\s*\ue000",
    {" raconte : \ue000": " raconte : \ue000", " dit \ue000": None},
)
"""A verb behind a name, and a colon that leads up to words."""
_SIGNING = pattern(
    rf"[\ue001\ue002][\s.,]*\(([{UPPER}][\w-]+)\)",
    {"\ue001 (Ada)": "\ue001 (Ada)", "\ue001 (Ada Roy)": None, "mots (Ada)": None},
)
"""A passage behind which stands a name in brackets, and nothing else there."""
_AT_SIGNATURE, _LIKE = 6, 4_000
"""Characters between a passage and such a name, and to another that is a forename: untuned bounds on time."""
_ASIDES = word_set(
    "rire rires sourire sourires silence soupir soupirs applaudissements sic ndlr laughs laughter applause"
)
"""What brackets hold of how something was said."""
_TELLING = 60
"""Characters before a name in which a quote ends and its verb stands; untuned."""
_ME = pattern(
    r"\b(?:je|j'|me|m'|moi|mon|ma|mes)(?:\b|(?<='))",
    {"et j'ai": "j'", "Mon fils": "Mon", "il dit": None},
    re.IGNORECASE,
)
_HOUSES_TOO = word_set(
    "partenaire leader champion acteur éditeur opérateur producteur exploitant vendeur artisan membre créateur témoin"
    " propriétaire conseiller conservateur pilote titulaire délégué associé expert agent"
)
"""Roles that houses, too, are told to have."""
_ARTICLES = shared.ARTICLES - {"a"}
_FRAMES = (
    (
        pattern(r"\bcomme\s$", {"d'autres, comme ": "comme ", "comme à ": None}),
        pattern(r"\s?:\s?[\ue000-\ue002]", {" : \ue000": " : \ue000", ": il": None}),
    ),
    (
        pattern(r"(?:^|[.!?…\n\ue000-\ue002]\s?)$", {"venue. ": ". ", "venue ": None}),
        pattern(
            r",\s(?:quant à\s)?(?:elle|lui),\s",
            {", elle, est": ", elle, ", ", quant à lui, dit": ", quant à lui, ", ", elle dit": None},
        ),
    ),
    (
        pattern(r"\bquant à\s$", {"quant à ": "quant à ", "tant à ": None}),
        pattern(r",\s(?:elle|il)\b", {", elle dit": ", elle", ", ils": None}),
    ),
)
"""What stands before and behind a French name that only somebody can have, in lower case."""
_MET = pattern(
    r"\b(?:(?:discut|parl|échang|convers|bavard|dialogu)[a-zé]*\s(?:[\w']+\s){0,3}?avec"
    r"|(?:rencontr|crois|interrog|questionn|retrouv)[a-zé]*"
    r"|(?:sp(?:eak|eaks|eaking|oke)|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?)\s(?:with|to)|met(?:\swith)?|meet(?:s|ing)?)\s$",
    {
        "on finit en discutant avec ": "discutant avec ",
        "nous avons rencontré ": "rencontré ",
        "we spoke to ": "spoke to ",
        "il part avec ": None,
    },
)
_THIS_ONE = pattern(
    r"[^.!?\n]{0,60}\.\s(?:Cette?|Ce|This)\s([\w-]+)(?:\s([\w-]+))?",
    {
        ". Cette jeune fille de": ". Cette jeune fille",
        " at home. This student": " at home. This student",
        ". Elle": None,
    },
)
"""The end of a sentence, and the nouns by which the next takes up somebody."""
_TOLD_TO = ("-vous", "-nous", "-moi", "-toi")
"""How what tells somebody to do something ends: "Demandez-vous"."""
_POSSESSIVE = shared.POSSESSIVE | {"mon", "ma"}
_AND = " et "


def is_owned(start: int, segments: Segments, rules: Rules) -> bool:
    """Does a possessive tell whose kin it is: "son père Noël", not "le père Noël"?"""
    owner = segments.low[start : start + BESIDE].split(" ")[0]
    return rules.language != "fr" or owner in _POSSESSIVE


def is_apposed(word: Word, segments: Segments, rules: Rules) -> bool:
    """Does a forename alone tell who somebody is: "confie un manifestant, Fabien, près de la mairie"?"""
    before = _NOUN_BEFORE.search(segments.low, max(0, word.start - BESIDE), word.start)
    is_closed = segments.masked.startswith((",", "."), word.end)
    return before is not None and is_closed and before[1] in rules.people_forms


def acts(word: Word, segments: Segments, rules: Rules) -> bool:
    """Does a forename alone stand where only somebody can: "Bruno est scandalisé", "il y a Marie-Françoise"?"""
    masked = segments.masked
    before = segments.word_before(word.start)
    if before in rules.oblique or before in rules.titles or before in _ARTICLES:
        return False
    following = _WORD_AFTER.match(masked, word.end)
    verb = following[1].lower() if following else ""
    is_seen = bool(_SEEN_AS_SOMEBODY.match(masked, word.end) or other_names.told_behind(segments.flat, word.end))
    return is_seen or verb in rules.speech or verb in rules.auxiliaries


def may_be_common(label: str, segments: Segments, rules: Rules) -> bool:
    """Does an unknown label hold a word that the text has in small letters, too: "Candidacy Statement", "Toujours"?"""
    low = label.lower()
    if low.endswith(_TOLD_TO):
        return True
    words = {word for word in low.replace("l'", "").split() if word not in shared.PARTICLES and word not in genders()}
    return not all(map(words.isdisjoint, (segments.common, rules.function_words, rules.adverbs)))


def joined_after(words: list[Word], segments: Segments) -> int:
    """Where the name begins to which "et" joins a French one; -1 where none does."""
    end = words[-1].end
    return end + len(_AND) if segments.masked.startswith(_AND, end) else -1


def joined_before(words: list[Word], segments: Segments) -> int:
    """Where the name ends that "et" joins to a French one; -1 where none does."""
    start = words[0].start
    return start - len(_AND) if segments.masked.endswith(_AND, 0, start) else -1


def is_shown(word: Word, segments: Segments, rules: Rules) -> bool:
    """Does an apposition tell that any name alone is somebody's: "Ondine, une escorte indépendante"?"""
    shown = SHOWN.match(segments.low, word.end) if rules.language == "fr" else None
    return shown is not None and any(_is_somebodys(noun, rules) for noun in shown.groups("")[1:])


def _is_somebodys(noun: str, rules: Rules) -> bool:
    """Is it a noun for people that no house is told by?"""
    is_role = noun in rules.role_heads and noun not in rules.org_generic and noun not in _HOUSES_TOO
    return is_role or noun in rules.crowd


def is_framed(word: Word, segments: Segments, rules: Rules) -> bool:
    """Does any name alone stand where only somebody can: "comme Ondine : « … »", "Quant à Ondine, elle…"?"""
    if rules.language != "fr" or kind_of(word.text, rules) or word.low in rules.people_forms:
        return False
    left = segments.low[max(0, word.start - BESIDE) : word.start]
    return any(before.search(left) and behind.match(segments.low, word.end) for before, behind in _FRAMES)


def is_met(word: Word, segments: Segments, rules: Rules) -> bool:
    """Is any name alone somebody's whom the text meets and then describes: "en discutant avec Ondine. Cette fille"?"""
    shown = _THIS_ONE.match(segments.masked, word.end)
    if (
        not shown
        or kind_of(word.text, rules)
        or not _MET.search(segments.low, max(0, word.start - _TELLING), word.start)
    ):
        return False
    return any(noun in rules.people_forms - rules.collective for noun in shown[0].lower().split()[-2:])


def is_told(word: Word, segments: Segments, rules: Rules) -> bool:
    """Does any name alone tell who speaks of themselves: "« Je ne bouge plus », explique Ondine"?"""
    if rules.language != "fr" or not segments.masked.endswith(" ", 0, word.start):
        return False
    told = _TOLD_BY.search(segments.low, max(0, word.start - _TELLING), word.start)
    if told is None or told[2] not in rules.speech:
        return False
    at = bisect_left(segments.quotes, told.end(1), key=lambda quote: quote.outer_end)
    quote = segments.quotes[at] if at < len(segments.quotes) else None
    return quote is not None and bool(forename(word) or _ME.search(segments.flat, quote.start, quote.end))


def is_signing(word: Word, segments: Segments, rules: Rules) -> bool:
    """Is any name alone in brackets that of whoever says "I" before it: "« … » (Ondine)", as a forename's elsewhere?"""
    floor = max(0, word.start - _AT_SIGNATURE)
    place = max(segments.masked.rfind(mark, floor, word.start) for mark in "\ue001\ue002")
    signed = _SIGNING.match(segments.masked, place) if place >= 0 else None
    if not signed or signed.start(1) != word.start or word.low in _ASIDES or kind_of(word.text, rules):
        return False
    at = bisect_left(segments.quotes, place, key=lambda quote: quote.outer_end)
    quote = segments.quotes[at] if at < len(segments.quotes) else None
    is_own = quote is not None and bool(_ME.search(segments.flat, quote.start, quote.end))
    near = _SIGNING.finditer(segments.masked, max(0, place - _LIKE), place + _LIKE) if is_own else ()
    return any(one[1].lower() in genders() for one in near)


def is_telling(word: Word, segments: Segments, rules: Rules) -> bool:
    """Is any name alone that of whoever says "I" behind its verb and a colon: "Ondine raconte : « J'y vais. »"?"""
    told = _TELLING_BEHIND.match(segments.masked, word.end) if rules.language == "fr" else None
    if not told or told[1].lower() not in rules.speech or kind_of(word.text, rules) or word.low in rules.people_forms:
        return False
    at = bisect_left(segments.quotes, told.end() - 1, key=lambda quote: quote.outer_start)
    quote = segments.quotes[at] if at < len(segments.quotes) else None
    is_first = segments.sentence_start(word.start) == word.start
    return is_first and quote is not None and bool(_ME.search(segments.flat, quote.start, quote.end))
