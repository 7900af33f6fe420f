"""The role told beside a name, before it or after."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.positions import WORDS, leads_to_another, names_bearer, position
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import PHRASE

_LOOK = 110
"""Characters before a name that may tell a role: set on the development articles, the longest role with room."""
_STOPS = pattern(
    r"[.;:!?()\[\]\ue000-\ue002—–|]|\s/\s|\n",
    {"fin. Le": ".", "DSI — Anne": "—", "DSI / Anne": " / ", "le DSI, Anne": None},
)
_ADJECTIVES = (
    r"(?:ancien|ancienne|ex|nouveau|nouvelle|jeune|futur|future|actuel|actuelle|former|new|interim|acting|longtime|senior"
    r"|retired|lead|veteran|très|influent|influente|ancien[ ]premier|première|premier|young)"
)
_DETERMINER = pattern(
    rf"""
    (?:l'|(?:le|la|les|un|une|du|au|son|sa|ses|notre|leur|the|a|an|its|their|his|her)\s)(?:{_ADJECTIVES}[\s-])*$
    """,
    {"hier l'ancienne ": "l'ancienne ", "the former ": "the former ", "directeur ": None},
    re.IGNORECASE | re.VERBOSE,
)
_PREMIER = pattern(
    r"\b([Pp]remi(?:er|ère)[ -])$", {"le Premier ": "Premier ", "la première ": "première ", "le second ": None}
)
_SERVED = pattern(
    r"\s(?:de la\s|de l'|du\s|of the\s|to the\s)[\w-]+$",
    {"le conseiller de la ministre": " de la ministre", "aide to the mayor": " to the mayor", "la ministre": None},
)
_HONOURED = pattern(
    r",?\s(?:Son|Sa|His|Her)\s(?:Excellenc[ey]|Majesté|Majesty|Altesse|Highness)(?:\s[A-ZÀ-Ý]\w+)?,\s$",
    {"de l'Etat, Son Excellence, ": ", Son Excellence, ", "Son Excellence ": None},
)
"""What honours somebody between their role and their name."""
_OTHER = pattern(
    r"\set\s(?:le|la|un|une|l'|son|sa)\b", {"le maire et la préfète": " et la", "le maire et ministre": None}
)
_TOLD = r"(?:[^.,;:()!?|/\n\ue000-\ue002]|\.(?=[a-z\d])|/(?!\s))"
_AFTER = pattern(
    rf"""
    \s?\(([^()\n]{{2,90}})\)                                               # (DSI, Essilor)
    |(?:,\s(?:qui|who))?\s(?:est|is|was)\s(?:aussi\s|also\s|now\s)?({_TOLD}{{2,90}})  # est maire
    |,\s(?:\d\d(?:\sans)?,\s)?({_TOLD}{{2,160}})  # , 42 ans, maire de Brive
    """,
    {
        " (DSI, Essilor) a": " (DSI, Essilor)",
        ", 42 ans, head of Acme.io.": ", 42 ans, head of Acme.io",
        " est maire de Brive.": " est maire de Brive",
        ", who is mayor of Leeds, said": ", who is mayor of Leeds",
        " said so": None,
    },
    re.VERBOSE,
)
_UNMARKED = pattern(
    r"\s([a-zà-ÿ][\w-]*(?:\s[\w'-]+){0,11}?)\s(?:a\s)?([a-zà-ÿ-]+)(?=\s?:?\s?\ue000)",
    {
        " cheffe de projet déclare \ue000": " cheffe de projet déclare",
        " maire de Brive a dit : \ue000": " maire de Brive a dit",
        " cheffe de projet, déclare \ue000": None,
    },
)
_MARK_BEHIND = pattern(r"\s?:?\s?\ue000", {" : \ue000": " : \ue000", ", a": None})
_MARK_REACH = 6
"""Characters behind a role in which a quote begins that its verb leads up to."""
_VERB_OF_NAME = pattern(
    r"(?:\squi)?\s(?:n'|s'|l')?(?:a|ont|avait|est|était)\s",
    {"maire de Brive a dit": " a ", "maire qui a dit": " qui a ", "maire à Brive": None},
)
"""The verb of a name whose apposition no comma closes."""
_SOMEBODY = pattern(
    rf"[{UPPER}][\w'-]+\s[{UPPER}][\w'-]+,?\s(?:and|et)\s",
    {"Anne Roy and ": "Anne Roy and ", "Anne Roy, et ": "Anne Roy, et ", "le maire et ": None},
)
_ELIDED_WORDS = pattern(r"[\w'-]+", {"l'ex-maire": "l'ex-maire", ", ": None})
_HEADED = pattern(
    r"(?:^|\n)[ \t]*([^\n:.,;()]{3,40}?)\s?:\s$",
    {"Animatrice : ": "Animatrice : ", "\n  Directeur du site : ": "\n  Directeur du site : ", "a. B : ": None},
)
_OWNER = pattern(
    rf"(?:[{UPPER}][\w.&-]*\s)*[{UPPER}][\w.&-]*'s?\s", {"Acme Cloud's chief": "Acme Cloud's ", "acme's": None}
)
_HOUSE = pattern(
    rf"\s(?:of|from|chez|du)\s(?:the\s)?([{UPPER}][\w&-]+(?:\s[{UPPER}][\w&-]+)*)",
    {" from the Cloud Alliance said": " from the Cloud Alliance", " chez Danone": " chez Danone", " du port": None},
)
_DETERMINER_FIRST = pattern(r"(?:the|a|an|its|their|his|her)\s", {"The head": "The ", "chief": None}, re.IGNORECASE)
_INTRO = pattern(
    rf"""
    (?:l'|(?:le|la|un|une|the|a|an|son|sa|its|their|notre|his|her)\s)?(?:{_ADJECTIVES}[\s-])*
    """,
    {
        "l'ancienne maire": "l'ancienne ",
        "the former head": "the former ",
        "un très influent patron": "un très influent ",
        "maire": "",
    },
    re.IGNORECASE | re.VERBOSE,
)
_DIGIT = pattern(r"\d", {"(2020)": "2", "(PS)": None})
_HONOUR = pattern(
    rf",\s([{UPPER}][a-zà-ÿ]+)$", {"Managing Director, Engineer": ", Engineer", "the mayor, engineer": None}
)
"""What somebody is called with between their role and their name."""
_OBJECT = pattern(
    rf"\b(?:for|to|with|by|from|told)\s(?:[{UPPER}][\w'.-]*\s?){{1,4}}$",
    {"a statement for Solis": "for Solis", "a letter to Ada Roy": "to Ada Roy", "said Ada Roy": None},
)
"""A name that is an object."""
_OBJECT_REACH = 60
"""Characters up to the end of such a name."""
_OWN_CLAUSE = pattern(
    r",\s(?:an?|the|one|its|his|her|their)\s(?:(?!wh|that\b)[\w'-]+\s){1,7}?(?:has\s|had\s|also\s)?((?!press\b)[a-z]+)(?=\s?:|\sthat\b|,?\s\ue000)",
    {
        ", a union representative said: ": ", a union representative said",
        ", the mayor wrote that": ", the mayor wrote",
        ", a nurse who said: ": None,
        ", a nurse, said: ": None,
    },
)
"""A subject and its verb of speech that leads up to words."""
_OWNER_BEFORE = pattern(
    rf"((?:[{UPPER}][\w.&-]*\s)*[{UPPER}][\w.&-]*)(?:'s)?\s$",
    {"hier, Acme Cloud's ": "Acme Cloud's ", "Acme ": "Acme ", "acme ": None},
)
_THE = pattern(r"^The\s", {"The Alliance": "The ", "Alliance": None})


@dataclass(frozen=True)
class RoleBefore:
    """A role told before a name; ``start`` is where it begins, its determiner included."""

    start: int
    role: str
    organisation: str


def role_after(masked: str, end: int, rules: Rules) -> str:
    """The apposition or bracket after a name, if it tells a role; "" if not. A bracket keeps its first "("."""
    match = _AFTER.match(masked, end)
    house = _HOUSE.match(masked, end)
    if house:
        return "(" + house[1]
    if not match:
        return _unmarked(masked, end, rules)
    if match[1]:
        return "(" + match[1] if not _DIGIT.search(match[1]) else ""
    phrase = match[2] or match[3]
    if match[3] and speaks_behind(masked, end, rules):
        return ""
    if rules.language == "fr":
        phrase = _VERB_OF_NAME.split(phrase)[0]
        phrase = _before_verb(phrase, masked[match.end() : match.end() + _MARK_REACH], rules)
    is_role = _tells_role(phrase, rules) and not leads_to_another(phrase, masked, end, rules)
    return phrase if is_role else ""


def speaks_behind(masked: str, end: int, rules: Rules) -> bool:
    """Is what stands behind a name somebody else, who speaks: "In a statement for X, a union representative said"?"""
    clause = _OWN_CLAUSE.match(masked, end) if rules.language == "en" else None
    is_spoken = clause is not None and clause[1] in rules.speech
    return is_spoken and _OBJECT.search(masked, max(0, end - _OBJECT_REACH), end) is not None


def _before_verb(phrase: str, behind: str, rules: Rules) -> str:
    """The phrase without the verb of speech that no comma parts from it, where a quote stands behind."""
    role, _, verb = phrase.rstrip().rpartition(" ")
    return role if verb.lower() in rules.speech and _MARK_BEHIND.match(behind) else phrase


def _unmarked(masked: str, end: int, rules: Rules) -> str:
    """The role right behind a French name, up to its verb and a quote: "Anne Roy cheffe de projet déclare « … »"."""
    match = _UNMARKED.match(masked, end) if rules.language == "fr" else None
    is_spoken = match is not None and match[2].lower() in rules.speech
    return match[1] if match and is_spoken and _tells_role(match[1], rules) else ""


def _tells_role(phrase: str, rules: Rules) -> bool:
    intro = _INTRO.match(phrase)
    rest = phrase[intro.end() :] if intro else phrase
    possessor = _OWNER.match(rest)
    words = WORDS.findall(rest[possessor.end() :] if possessor else rest)[:5]
    if not words:
        return False
    if rules.language == "fr":
        return words[0].lower() in rules.positions
    for word in words:
        if word.lower() in shared.ROLE_PREPOSITIONS and not (possessor and word == "and"):
            return False
        if word.lower() in rules.positions:
            return True
    return False


def role_before(masked: str, start: int, rules: Rules) -> RoleBefore | None:
    """The role that leads up to the name which starts here: "le DSI d'Essilor, ", "Acme chief economist "."""
    if masked[max(0, start - 1) : start] not in (" ", "\n"):
        return None
    if masked.endswith(": ", 0, start):
        headed = _HEADED.search(masked[max(0, start - PHRASE) : start])
        return RoleBefore(start, headed[1].split()[0], "") if headed and _head(headed[1].split()[0], rules) else None
    floor = max(0, start - _LOOK)
    left = masked[floor:start]
    segment = _STOPS.split(left)[-1]
    cut = len(left) - len(segment)
    segment = _HONOURED.sub(", ", segment)
    if rules.positions.isdisjoint(WORDS.findall(segment.lower())):
        return None
    words = list(_ELIDED_WORDS.finditer(segment))
    heads = [number for number, word in enumerate(words) if _head(word[0], rules)]
    for number in heads:
        found = _led(segment, words, number, rules)
        if found and not names_bearer(segment[words[number].start() :], masked, start, rules):
            is_kin = words[number][0].lower() in rules.relatives
            return RoleBefore(floor + cut + found[0], *(("", "") if is_kin else found[1]))
    return None


def _head(word: str, rules: Rules) -> bool:
    return word.lower().rsplit("'", 1)[-1] in rules.positions


def _led(segment: str, words: list[re.Match[str]], number: int, rules: Rules) -> tuple[int, tuple[str, str]] | None:
    """Where the role begins whose head is so many words on in what stands before a name, the role, its organisation."""
    start = words[number].start() + (words[number][0].rfind("'") + 1)
    phrase = segment[start:].rstrip()
    has_comma = phrase.endswith(",")
    phrase = _without_honour(phrase.rstrip(" ,"), rules)
    if _is_others_role(segment, phrase, words[number:], rules):
        return None
    if rules.language == "en":
        found = _english(segment, words, number, phrase, rules)
        is_bound = _DETERMINER_FIRST.match(segment, found[0]) or not segment[: found[0]].strip()
        return found if is_bound or not has_comma else None
    return _french(segment, words[number][0].lower(), start, phrase, has_comma, rules)


def _without_honour(phrase: str, rules: Rules) -> str:
    """The role without what its bearer is called with: "Managing Director, Engineer" before a name."""
    honour = _HONOUR.search(phrase)
    return phrase[: honour.start()] if honour and honour[1].lower() in rules.role_heads else phrase


def _is_others_role(segment: str, phrase: str, words: list[re.Match[str]], rules: Rules) -> bool:
    """Does what follows a role's head tell that no role of the name's ends it, but a clause or somebody else's?"""
    lows = [word[0].lower() for word in words]
    if "," in phrase or lows[-1] in shared.NO_ROLE_END or set(lows) & shared.NO_ROLE_WORDS or _says(lows[1:], rules):
        return True
    return bool(_SOMEBODY.search(phrase)) or any(_is_owner(segment, word, rules) for word in words[1:])


def _french(
    segment: str, head: str, start: int, phrase: str, has_comma: bool, rules: Rules
) -> tuple[int, tuple[str, str]] | None:
    """French puts a determiner, and "premier", before the role: "la Première ministre "."""
    premier = _PREMIER.search(segment[:start])
    if premier and (premier[1][0].isupper() or head == "ministre"):
        start, phrase = premier.start(1), premier[1] + phrase
    determiner = _DETERMINER.search(segment[:start])
    if determiner and determiner[0].strip() == "a":
        determiner = None
    is_bare = not determiner and bool(segment[:start].strip())
    if (is_bare and (has_comma or head in rules.speech)) or _OTHER.search(phrase):
        return None
    return (determiner.start() if determiner else start), position(phrase, rules)


def _says(words: list[str], rules: Rules) -> bool:
    """Is there a verb of speech among the words of an English role, so that it is a clause?"""
    return rules.language == "en" and any(word in rules.speech and word not in shared.ROLE_MODIFIERS for word in words)


def _is_owner(segment: str, word: re.Match[str], rules: Rules) -> bool:
    """Is this the one whom the role before serves: "le conseiller de la ministre"?"""
    return _head(word[0], rules) and bool(_SERVED.search(segment[: word.end()]))


def _english(
    segment: str, words: list[re.Match[str]], number: int, phrase: str, rules: Rules
) -> tuple[int, tuple[str, str]]:
    """English puts what tells the role and the organisation before it: "Acme county commissioner "."""
    first = number
    head_is_loud = words[number][0][0].isupper() and not words[number][0].isupper()
    while first > 0 and number - first < 4:
        word = words[first - 1][0]
        gap = segment[words[first - 1].end() : words[first].start()]
        is_name = word[0].isupper() and not head_is_loud and first - 1 > 0
        if gap != " " or is_name or not _modifies(word.lower(), rules):
            break
        first -= 1
    owner = _OWNER_BEFORE.search(segment[: words[first].start()])
    role, organisation = position(segment[words[first].start() : words[number].start()] + phrase, rules)
    start = words[first].start()
    house = _house(owner[1], rules) if owner else ""
    if owner and house and not head_is_loud:
        start, organisation = owner.end(1) - len(house), organisation or _THE.sub("", house)
    determiner = _DETERMINER.search(segment[:start])
    return (determiner.start() if determiner else start), (role, organisation)


def _house(owner: str, rules: Rules) -> str:
    """The house before a role without the word that begins its sentence: "When Acme" in "When Acme economist Ann"."""
    first, _, rest = owner.partition(" ")
    return owner if first.lower() not in rules.function_words - {"the"} else rest


def _modifies(word: str, rules: Rules) -> bool:
    """Can the word be part of what tells a role: "county" in "county commissioner"?"""
    return word in shared.ROLE_MODIFIERS or not any(
        word in others
        for others in (
            *(rules.function_words, rules.speech, rules.oblique),
            *(shared.NO_ROLE_END, shared.NO_ROLE_WORDS, shared.MEETING),
        )
    )
