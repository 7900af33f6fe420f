"""The patterns and words by which a text speaks of somebody: pronouns, nouns, and what stands beside them."""

from __future__ import annotations

import re

from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import UPPER, word_set

BEFORE = r"[\s(\ue001\ue002]"
PRONOUNS = {
    "fr": (
        r"((?:il|elle)s?(?![\w'])|on(?![\w'])|lui(?![\w'])|cel(?:ui|le)-ci\b|cet?t?e? derni(?:er|ère)\b|l'intéressée?\b"
        r"|l[ea] (?:premi(?:er|ère)|seconde?)(?= ?[,:.«\ue000-\ue002]))"
    ),
    "en": r"((?:s?he|they|h[ie][mr]|the (?:latter|former))(?![\w-]))",
}
NOUNS = {
    "fr": (
        r"((?:l[ea]s?|ce|cet|cette|ces|son|sa|du|au|une?|des|d'une?|notre|certaine?s|plusieurs)\s"
        r"|l'|quelqu'un|d'autres|une? autre|l'une?\b)(?=(?:([\w-]+)(?:\s([\w-]+))?(?:\s([\w-]+))?)?)"
    ),
    "en": (
        r"((?:the|his|her|its|their|this|that|an?|one|another|some|several|many|two|three|most)\s"
        r"|someone|somebody|nobody|everyone|others|residents|sources|critics|officials)"
        r"(?=(?:([\w'-]+)(?:\s([\w'-]+))?(?:\s([\w'-]+))?)?)"
    ),
}
# A pattern that begins with a set of characters is searched for much faster than one that looks behind.
FIRST = {language: (re.compile(PRONOUNS[language]), re.compile(NOUNS[language])) for language in NOUNS}
OTHERS = {
    language: (re.compile(r"[\s('\ue001\ue002-]" + PRONOUNS[language]), re.compile(BEFORE + NOUNS[language]))
    for language in NOUNS
}
DEFINITE = word_set(shared.DEFINITE)
FEMININE = word_set(shared.FEMININE)
MASCULINE = word_set(shared.MASCULINE)
SINGULAR = word_set(shared.SINGULAR)
PLURAL = word_set(shared.PLURAL)
NOBODY = word_set(shared.PRONOUNS_FOR_NOBODY)
SUBORDINATE = re.compile(r"\b(?:quand|lorsque|lorsqu'|si|qu'|où|dès que)\s?$", re.IGNORECASE)
ORDINALS = {"le premier": 0, "la première": 0, "le second": 1, "la seconde": 1, "the former": 0, "the latter": 1}
LAST = word_set(shared.LAST_NAMED)
JOINT = re.compile(r"\s(?:et|and)\s")
OWNED = re.compile(r"'s\s(?:[\w-]+\s)??([\w-]+)(?=[\s,])")
WORD_BEFORE = re.compile(r"([\w-]+)[\s']\s?$")
POSSESSIVE = word_set(shared.POSSESSIVE)
DEMONSTRATIVE = word_set(shared.DEMONSTRATIVE)
PHRASE_END = re.compile(
    r"[,.;:()!?\n\ue000-\ue002]|\s(?:n'|s'|ne\s|l')?(?:a|ont|est|sont|avait|était|has|have|had|is|was|said|says|told)\b"
)
AGENTS = tuple(word_set("euse eur trice ien ienne ier ière iste logue ant ante ois oise ais aise"))
ASKED = re.compile(r"(?:[Ww]hen )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b|(?:Interrog|Questionn|Relanc|Sollicit)ée?\b")
STOPS = ",.:;\n\ue000\ue001\ue002"
WEAK = word_set(shared.WEAK_CUES)
TOPICAL = re.compile(r"(?:pour|selon|d'après|quant à|et|for|according to)\s$", re.IGNORECASE)
COMPLEMENT = re.compile(
    r"\s(?:de la|de l'|du|des|de|d'|chez|of|at|from)\s?(?:the\s)?"
    rf"([^.,;:!?\ue000-\ue002]{{0,25}}?[{UPPER}][\w-]+(?:\s(?:d'|(?:de|du|des|of)\s)?[{UPPER}][\w-]+)*)"
)
LEADING_PLACE = re.compile(r"\s(?:de la\s|de l'|du\s|des\s|de\s|d')[\w-]+\s")
NOUN_GENDERS = {
    "woman": "f",
    "girl": "f",
    "mother": "f",
    "businesswoman": "f",
    "grandmother": "f",
    "man": "m",
    "boy": "m",
    "father": "m",
    "businessman": "m",
    "grandfather": "m",
}
