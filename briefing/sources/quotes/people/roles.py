"""The role told beside a name, before it or after."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.patterns import is_interviewed
from briefing.sources.quotes.people.positions import WORDS, leads_to_another, names_bearer, position
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import UPPER, Rules

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
_RELATIVE = pattern(
    r"""
    ,\s(?:qui|who|whose|lui|elle|âgée?|aged|speaking|writing|née?|jointe?|interrogée?|contactée?|\d\d(?:\sans)?,)\b
    """,
    {", qui a": ", qui", ", âgée de": ", âgée", ", speaking on": ", speaking", ", maire": None},
    re.VERBOSE,
)
_TAKEN_UP = pattern(
    r"""
    ,\s(?:an?|the|une?|le|la|l')\s?([^.:;!?,\ue000-\ue002]{3,70})[.,]\s      # ", a senior at Y. "
    [^.!?\w]{0,400}?(?:a-t-|\w+-t-|\w+-)?(?:he|she|il|elle)\b              # past a quote, "he"
    """,
    {
        ", a senior at Y. \ue000\ue001 he said": ", a senior at Y. \ue000\ue001 he",
        ", une voisine, \ue000\ue002 a-t-elle dit": ", une voisine, \ue000\ue002 a-t-elle",
        ", a senior at Y. Nobody": None,
    },
    re.VERBOSE,
)
SHOWN = pattern(
    r",\s(une?)\s([\w-]+)(?:\s([\w-]+))?", {", une jeune lycéenne, a": ", une jeune lycéenne", ", la maire": None}
)
"""A French apposition: its article, and two words of which one may tell somebody."""
_AGED_BESIDE = pattern(r",\s\d\d(?:\sans\b|(?=,))", {", 30 ans.": ", 30 ans", ", 30, est": ", 30", ", 30 %": None})
_AGED = pattern(
    r"[^.!?:\n\ue000-\ue002]{0,80}\.\s[ÀA]\s\d\d\sans,\s(?:il|elle)\b",
    {" en est un exemple. À 19 ans, il": " en est un exemple. À 19 ans, il", " est là. À 19 heures, il": None},
)
_GOES_ON = pattern(
    r"\sis\s[^.!?\n\ue000-\ue002]{0,240}\.\s(?:She|He)\b",
    {" is chair at Solis. She": " is chair at Solis. She", " is the owner. It": None, " said. He": None},
)
_HOUSE_TOLD = pattern(
    r"(?:,\s(?:(?:qui\s(?:est|était)|(?:who|which)\s(?:is|was))\s)?|\s\()(?:une?|the|an?|l[ea])\s([\w-]+)\b(?!['’])",
    {
        ", qui est une équipe": ", qui est une équipe",
        ", the city's manager": None,
        " (a team": " (a team",
        ", un club": ", un club",
        ", 5": None,
    },
)
_APPOSED = pattern(
    r",\s((?:an?|the|his|her|its|their)\s[^.;:!?,\n\ue000-\ue002]{3,140}),\s(?:also\s|has\s|had\s)?([\w-]+)",
    {", a Democrat who left, said": ", a Democrat who left, said", ", a Democrat said": None},
)
_APPOSED_WORDS = 6
"""Words of an apposition among which stands the one that tells somebody; untuned."""
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
_VERB_AFTER = pattern(
    r"\s(?:n'|s'est\s|a\s|has\s|had\s)?([\w'-]+)",
    {" n'exclut": " n'exclut", " has denied": " has denied", " said": " said"},
)
_OWNED = pattern(
    r"'s\s(?:[\w-]+\s)?([\w-]+)",
    {"'s latest verdict": "'s latest verdict", "'s message": "'s message", " message": None},
)
_FRAMED = pattern(
    r"(?:(?<!\w)[ÀA]\s\d\d\sans,|(?<!\w)[Aa]t\s\d\d,)\s$",
    {"À 36 ans, ": "À 36 ans, ", "At 36, ": "At 36, ", "à 36 ans ": None},
)
_ELIDED_WORD = pattern(r"[\w']+", {"l'aube": "l'aube", ", ": None})
_DIGIT = pattern(r"\d", {"(2020)": "2", "(PS)": None})
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


@dataclass(frozen=True)
class Neighbourhood:
    """A masked text and the rules to read around a name with."""

    masked: str
    rules: Rules

    def introduces(self, start: int, end: int) -> bool:
        """Do the words around show that this unknown name is a person's?"""
        if role_after(self, end) or role_before(self, start) or is_interviewed(self.masked, start, end):
            return True
        rules = self.rules
        before = _ELIDED_WORD.findall(self.masked[max(0, start - 40) : start])
        after = _VERB_AFTER.match(self.masked[end : end + 40])
        if (
            _RELATIVE.match(self.masked, end)
            or _AGED.match(self.masked, end)
            or self._is_taken_up(end)
            or self._speaks(end)
        ):
            return True
        spoken = bool(before) and before[-1].lower() in rules.speech and self.masked[start - 1] == " "
        spoken = spoken or _FRAMED.search(self.masked, max(0, start - 20), start) is not None
        by = rules.by_ending.search(self.masked[max(0, start - 30) : start].lower())
        owned = _OWNED.match(self.masked[end : end + 40])
        words = ((after, rules.speech | rules.deeds.keys()), (owned, rules.speech_nouns))
        return spoken or bool(by) or any(found and found[1].lower() in known for found, known in words)

    def shows(self, end: int) -> bool:
        """Does what follows surely tell somebody: "X, 30 ans", "X, une lycéenne", "X is the new chair at Y. She"?"""
        if self.rules.language != "fr":
            return bool(_GOES_ON.match(self.masked, end)) and bool(role_after(self, end))
        is_aged = _AGED_BESIDE.match(self.masked, end) or _AGED.match(self.masked, end)
        return bool(is_aged) or bool(self.gender(end))

    def tells_house(self, end: int) -> bool:
        """Does what follows tell a body: "X, qui est une équipe", "X (a team"?"""
        told = _HOUSE_TOLD.match(self.masked, end)
        return told is not None and told[1].lower() in self.rules.houses

    def gender(self, end: int) -> str:
        """The gender that a French apposition tells: ", une jeune lycéenne"; "" where none tells somebody."""
        shown = SHOWN.match(self.masked, end)
        nouns = (shown[2].lower(), (shown[3] or "").lower()) if shown else ()
        is_told = any(noun in self.rules.people_forms and noun not in self.rules.collective for noun in nouns)
        return ("f" if shown[1] == "une" else "m") if shown and is_told else ""

    def _speaks(self, end: int) -> bool:
        """Does a verb of speech follow an apposition that tells somebody: "X, a Democrat who left, said"?"""
        match = _APPOSED.match(self.masked, end)
        if not match or match[2].lower() not in self.rules.speech:
            return False
        words = WORDS.findall(match[1].lower())
        told = self.rules.people_forms - self.rules.collective
        return "who" in words or any(word in told or word.endswith(("man", "woman")) for word in words[:_APPOSED_WORDS])

    def _is_taken_up(self, end: int) -> bool:
        """Does a pronoun take up a name and its apposition: "X, a senior at Y. … he said"?"""
        match = _TAKEN_UP.match(self.masked, end)
        return match is not None and not self.rules.houses.intersection(WORDS.findall(match[1].lower())[:2])


def role_after(near: Neighbourhood, end: int) -> str:
    """The apposition or bracket after a name, if it tells a role; "" if not. A bracket keeps its first "("."""
    match = _AFTER.match(near.masked, end)
    house = _HOUSE.match(near.masked, end)
    if house:
        return "(" + house[1]
    if not match:
        return _unmarked(near, end)
    if match[1]:
        return "(" + match[1] if not _DIGIT.search(match[1]) else ""
    phrase = match[2] or match[3]
    if near.rules.language == "fr":
        phrase = _VERB_OF_NAME.split(phrase)[0]
        phrase = _before_verb(phrase, near.masked[match.end() : match.end() + _MARK_REACH], near.rules)
    is_role = _tells_role(phrase, near.rules) and not leads_to_another(phrase, near.masked, end, near.rules)
    return phrase if is_role else ""


def _before_verb(phrase: str, behind: str, rules: Rules) -> str:
    """The phrase without the verb of speech that no comma parts from it, where a quote stands behind."""
    role, _, verb = phrase.rstrip().rpartition(" ")
    return role if verb.lower() in rules.speech and _MARK_BEHIND.match(behind) else phrase


def _unmarked(near: Neighbourhood, end: int) -> str:
    """The role right behind a French name, up to its verb and a quote: "Anne Roy cheffe de projet déclare « … »"."""
    match = _UNMARKED.match(near.masked, end) if near.rules.language == "fr" else None
    is_spoken = match is not None and match[2].lower() in near.rules.speech
    return match[1] if match and is_spoken and _tells_role(match[1], near.rules) else ""


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
        if word.lower() in shared.ROLE_PREPOSITIONS:
            return False
        if word.lower() in rules.positions:
            return True
    return False


def role_before(near: Neighbourhood, start: int) -> RoleBefore | None:
    """The role that leads up to the name which starts here: "le DSI d'Essilor, ", "Acme chief economist "."""
    if near.masked[max(0, start - 1) : start] not in (" ", "\n"):
        return None
    if near.masked.endswith(": ", 0, start):
        headed = _HEADED.search(near.masked[max(0, start - 60) : start])
        return (
            RoleBefore(start, headed[1].split()[0], "") if headed and _head(headed[1].split()[0], near.rules) else None
        )
    floor = max(0, start - _LOOK)
    left = near.masked[floor:start]
    segment = _STOPS.split(left)[-1]
    cut = len(left) - len(segment)
    if near.rules.positions.isdisjoint(WORDS.findall(segment.lower())):
        return None
    words = list(_ELIDED_WORDS.finditer(segment))
    heads = [number for number, word in enumerate(words) if _head(word[0], near.rules)]
    for number in heads:
        found = _led(near, segment, words, number)
        if found and not names_bearer(segment[words[number].start() :], near.masked, start, near.rules):
            is_kin = words[number][0].lower() in near.rules.relatives
            return RoleBefore(floor + cut + found[0], *(("", "") if is_kin else found[1]))
    return None


def _head(word: str, rules: Rules) -> bool:
    return word.lower().rsplit("'", 1)[-1] in rules.positions


def _led(
    near: Neighbourhood, segment: str, words: list[re.Match[str]], number: int
) -> tuple[int, tuple[str, str]] | None:
    word = words[number]
    start = word.start() + (word[0].rfind("'") + 1)
    phrase = segment[start:].rstrip()
    has_comma = phrase.endswith(",")
    phrase = phrase.rstrip(" ,")
    lows = [other[0].lower() for other in words[number:]]
    if (
        "," in phrase
        or lows[-1] in shared.NO_ROLE_END
        or set(lows) & shared.NO_ROLE_WORDS
        or _says(lows[1:], near.rules)
    ):
        return None
    if _SOMEBODY.search(phrase):
        return None
    if any(_is_owner(segment, other, near.rules) for other in words[number + 1 :]):
        return None
    if near.rules.language == "en":
        found = _english(near, segment, words, number, phrase)
        is_bound = _DETERMINER_FIRST.match(segment, found[0]) or not segment[: found[0]].strip()
        return found if is_bound or not has_comma else None
    premier = _PREMIER.search(segment[:start])
    if premier and (premier[1][0].isupper() or word[0].lower() == "ministre"):
        start, phrase = premier.start(1), premier[1] + phrase
    determiner = _DETERMINER.search(segment[:start])
    if determiner and determiner[0].strip() == "a":
        determiner = None
    is_bare = not determiner and bool(segment[:start].strip())
    if (is_bare and (has_comma or word[0].lower() in near.rules.speech)) or _OTHER.search(phrase):
        return None
    return (determiner.start() if determiner else start), position(phrase, near.rules)


def _says(words: list[str], rules: Rules) -> bool:
    """Is there a verb of speech among the words of an English role, so that it is a clause?"""
    return rules.language == "en" and any(word in rules.speech and word not in shared.ROLE_MODIFIERS for word in words)


def _is_owner(segment: str, word: re.Match[str], rules: Rules) -> bool:
    """Is this the one whom the role before serves: "le conseiller de la ministre"?"""
    return _head(word[0], rules) and bool(_SERVED.search(segment[: word.end()]))


def _english(
    near: Neighbourhood, segment: str, words: list[re.Match[str]], number: int, phrase: str
) -> tuple[int, tuple[str, str]]:
    """English puts what tells the role and the organisation before it: "Acme county commissioner "."""
    rules = near.rules
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
    if owner and owner[1].lower() not in rules.function_words and not head_is_loud:
        start, organisation = owner.start(), organisation or _THE.sub("", owner[1])
    determiner = _DETERMINER.search(segment[:start])
    return (determiner.start() if determiner else start), (role, organisation)


def _modifies(word: str, rules: Rules) -> bool:
    """Can the word be part of what tells a role: "county" in "county commissioner"?"""
    return word in shared.ROLE_MODIFIERS or not any(
        word in others
        for others in (rules.function_words, rules.speech, rules.oblique, shared.NO_ROLE_END, shared.NO_ROLE_WORDS)
    )
