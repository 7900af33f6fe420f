"""What a person is: "DSI du groupe Danone" → role "DSI", organisation "Danone"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.forms import either, word_set
from briefing.sources.quotes.tables.rules import Rules, genders

_SUFFIXES = (
    *(("trice", "teur"), ("euse", "eur"), ("ère", "er"), ("ienne", "ien"), ("ive", "if"), ("nne", "n"), ("ffe", "f")),
)
_SYNONYMS = {
    "dsi": "cio", "dosi": "cio", "pdg": "ceo", "p-dg": "ceo", "chairwoman": "chair", "chairman": "chair",
    "chairperson": "chair", "prosecuting": "prosecutor", "spokeswoman": "spokesman", "spokesperson": "spokesman",
}  # fmt: skip
_ACRONYM_HEADS = {"D": "directeur", "P": "président", "R": "responsabl", "C": "chief"}
_SMALL = shared.SMALL | {"d", "l"}
_PART = pattern(r"\w+", {"vice-président": "vice", ", ": None})
WORDS = pattern(r"[\w-]+", {"vice-président": "vice-président", ", ": None})
PREMIER = ("premier", "première")
_FIRST_OF_SEVERAL = pattern(
    r"premi(?:er|ère)\s(?!ministre\b|of\b|d[eu]\b|des\b|d')",
    {"premier secrétaire": "premier ", "premier ministre": None, "premier of Ontario": None, "premier": None},
)
"""Who is the first of several, and not the head of a government."""
_SECOND = pattern(
    r"\s(?:et|and|&)\s(?:(?:le|la|the)\s|l')?(?=([\w-]+))",
    {"DOSI de A et vice président de B": " et ", "head of A and the chair": " and the ", "A, B": None},
)
_STATE = ("ministre", "secrétaire d'", "ambassad", "garde des", "minister", "secretary of state")
_LEADING = pattern(
    r"""
    (?:l'|d'|(?:le|la|un|une|the|a|an|notre|its|their|his|her|son|sa|currently|actuel|actuelle
    |also|himself|herself|aussi|également|lui-même|elle-même)\s)+
    """,
    {"le directeur": "le ", "currently the head": "currently the ", "also a reader": "also a ", "directeur": None},
    re.IGNORECASE | re.VERBOSE,
)
_POSSESSOR = pattern(
    rf"([{UPPER}][\w.&-]*(?:\s[{UPPER}][\w.&-]*)*)'s?\s", {"Acme Cloud's chief": "Acme Cloud's ", "acme's chief": None}
)
_IMPERFECT = pattern(r"\s(?:l'|s')?(\w+ait)\b", {"le maire l'assurait": " l'assurait", "le maire assure": None})
_TAIL = pattern(
    r"\s(?:qui|who|dont|where|depuis|since|in|en|après|avant|said|says|told|added|explained|noted|wrote|stated|puts?\sit|et(?!\sd(?:'|es?\b|u\b)|\s[a-zà-ÿ]+$)|and|with|avec|pour)\b.*$",
    {
        "Danone depuis 2020": " depuis 2020",
        "Guild of Acme says": " says",
        "Danone": None,
        "comité social et économique": None,
        "chambre de A et d'B": None,
    },
)
_CLAUSE = pattern(
    r"\s(?:who|whose|qui|dont|interviewed|quoted|pictured|contacted|interrogée?s?|contactée?s?|rencontrée?s?|said|says|told)\b.*$",
    {
        "advisor who attended": " who attended",
        "founder interviewed by us": " interviewed by us",
        "candidate said he would": " said he would",
        "maire de Brive": None,
    },
)
"""What goes on behind a role without a comma."""
_COMMON_OWNER = pattern(
    r"^(?:[a-z]+\s)?[a-z]+'s\s", {"agency's head": "agency's ", "city's mayor": "city's ", "Acme's head": None}
)
_CHARGED = pattern(
    r"\s(chargée?s?\s(?:de\s|du\s|des\s|d')[^,;:()]+)",
    {"région chargée de l'énergie, Anne": " chargée de l'énergie", "Danone": None},
)
"""What somebody is in charge of, behind the name of their house."""
_ABOUT = r"(?:IT|IS|ICT|HR|PR|AI|UX|QA|BI|RH|SI|DSI|IA|RSE|CSR|ESG|R&D)\b"
_FUNCTION = either(
    """
    infrastructure infrastructures applications finance finances operations opérations procurement purchasing achats
    resources ressources humaines marketing sales ventes communications communication security sécurité cybersecurity
    cybersécurité engineering ingénierie architecture research recherche development développement compliance conformité
    risk risks risques audit strategy stratégie logistics logistique legal affairs juridique juridiques quality qualité
    production systems systèmes technology technologies innovation transformation accounting comptabilité exploitation
    services support maintenance networks réseaux payroll paie facilities data données digital numérique
    """
)
"""What a department is named after, behind what tells which."""
_WHICH = either(
    """
    human information it ict cloud digital global group corporate customer public data technical internal external
    business product software cyber network supply enterprise research financial legal strategic people
    """
)
_DEPARTMENT = rf"(?:(?i:{_WHICH})\s){{0,2}}(?i:{_FUNCTION})(?:\sd'[Ii]nformation|\s[Hh]umaines)?"
_FIELD = pattern(
    rf"(?P<field>{_ABOUT}|{_DEPARTMENT}(?:(?:,|,?\s(?:and|&|et))\s(?:{_DEPARTMENT}|{_ABOUT}))*(?![\w'-]|\s(?:&\s)?[{UPPER}]))(?P<link>\s(?:at|for|chez|du|de\sla|de|d')\s?(?=(?:the\s|l')?[{UPPER}\d]))?",
    {
        "IT at Felden": "IT at ", "RH de Solis": "RH de ", "IT, Felden": "IT", "Italy": None, "Norvik": None,
        "Human Resources": "Human Resources", "Cloud Infrastructure at Felden": "Cloud Infrastructure at ",
        "Finance and IT": "Finance and IT", "Systèmes d'information": "Systèmes d'information",
        "Research Norvik": None, "Infrastructures": "Infrastructures", "Security Council": None,
    },
)  # fmt: skip
"""What somebody's role is about, and no house, with what leads to that of theirs."""
_PHRASE_END = pattern(r"[,;:()\ue000-\ue002]", {"Danone, Paris": ",", "Danone": None})
_VICE_PRESIDENT = pattern(
    r"\b([Vv])ice président",
    {"vice président": "vice président", "Vice président": "Vice président", "vice-président": None},
)
_FEMININE = ("trice", "euse", "ère", "ienne", "ée", "cheffe", "ente")
_MASCULINE = ("eur", "ien", "er", "ent", "é")
_EITHER = ("docteur", "professeur", "auteur", "ingénieur", "procureur", "manager", "leader", "designer")
"""Roles that women are told to have by the same noun."""
_WITH_NOUN = 2
"""Words of an article and its noun."""
_ONE_GENDER = word_set(
    "victime star vedette recrue personne figure icône légende tête sentinelle témoin mandataire médecin"
)
"""Nouns whose article does not tell who it is."""
_NAMED_ROLE = 2
"""Words of a role with the name of its bearer: "député Roy"."""
_JOINED_OFFICE = pattern(
    r"(?:,\s[\w-]+)*,?\s(?:and|&)\s[\w-]+\s([\w-]+)",
    {" and yarn officer at": " and yarn officer", ", dye & yarn head": ", dye & yarn head", " roy said": None},
)
"""The end of an office that joins several things."""
_TITLED = pattern(
    rf"([{UPPER}][\w-]+) [{UPPER}][\w'-]+(?: [{UPPER}][\w'.-]*)?$",
    {"President Ada Moore": "President Ada Moore", "Ada Moore": "Ada Moore", "moore": None},
)
"""The name that ends here, and the word before it."""
_LONGEST_NAME = 80
"""Characters of a name with its title."""
_CIVIL = ("Mme ", "M. ", "Mlle ", "MM. ", "Dr ", "Me ")
_ELECTED = pattern(
    rf"(?<!\w)[DRI]-[{UPPER}][\w. ]*", {"D-MD": "D-MD", "R-Tenn.": "R-Tenn.", "R-N. Mex.": "R-N. Mex.", "DSI-Sud": None}
)
"""An American party and state, which are no house of somebody's."""
_APPOSITION = pattern(
    r",\s[^.;:!?\n\ue000-\ue002]{2,160}", {", proche du club et maire.": ", proche du club et maire", " dit": None}
)
_AND_NOUN = pattern(
    r"\s(?:et|and)\s(?:(?:aussi|ancien|ancienne|par\sailleurs|also|former)\s)?([\w-]+)",
    {"docteur et par ailleurs présidente": " et par ailleurs présidente", "a nurse and chair": " and chair"},
)


def further_roles(masked: str, end: int, rules: Rules) -> set[str]:
    """The nouns that an apposition behind a name joins to what it begins with: ", proche du club et propriétaire"."""
    told = _APPOSITION.match(masked, end)
    return {noun for noun in map(str.lower, _AND_NOUN.findall(told[0])) if noun in rules.role_heads} if told else set()


def is_office(low: str, start: int, end: int, rules: Rules) -> bool:
    """Is a title with what follows, up to ``end``, an office rather than somebody: "Chief Loom and Yarn Officer"?"""
    words = low[start:end].split()
    joined = _JOINED_OFFICE.match(low, end)
    heads = words[-1:] + ([joined[1]] if joined else [])
    return words[0] == "chief" and not rules.role_heads.isdisjoint(heads)


def role_gender(role: str, others: Iterable[str]) -> str:
    """The gender that the head of a French role tells, or one of its ``others``; "" where none does."""
    words = [role.split()[0].lower(), *others]
    if any(word.endswith(_FEMININE) for word in words):
        return "f"
    return "m" if words[0].endswith(_MASCULINE) and words[0] not in _EITHER else ""


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A role word without its gender: "directrice" and "directeur" are one, and so are "DSI" and "CIO"."""
    low = word.lower()
    if low in _SYNONYMS:
        return _SYNONYMS[low]
    for ending, other in _SUFFIXES:
        if low.endswith(ending):
            return low[: -len(ending)] + other
    return low[:-1] if low.endswith("e") and len(low) > 4 else low


@lru_cache(maxsize=4096)
def fits_role(word: str, role: str) -> bool:
    """Does a noun tell this role? "DSI" tells "directrice des systèmes d'information", and "directeur" a "DSI"."""
    parts = _PART.findall(role)
    low = role.lower()
    if (word == "ministre" and low.startswith("premi")) or (word in PREMIER and _FIRST_OF_SEVERAL.match(low)):
        return False
    stems = {stem(part) for part in [*parts, *WORDS.findall(role)]}
    stems |= {_ACRONYM_HEADS[part[0]] for part in parts if part.isupper() and len(part) > 1 and part[0] in "DPRC"}
    initials = "".join(part[0] for part in parts if part.lower() not in _SMALL).lower()
    return stem(word) in stems or (1 < len(word) < 6 and initials.startswith(word.lower()))


def told_gender(lead: str) -> str:
    """The gender that the article of a role tells: "la philosophe Robin Zelig"; "" where the noun has but one."""
    words = lead.replace("'", "' ").split()
    is_fixed = len(words) < _WITH_NOUN or words[1] in _ONE_GENDER
    return "" if is_fixed else "f" if words[0] in ("la", "une") else "m" if words[0] in ("le", "un") else ""


def leads_to_another(phrase: str, masked: str, end: int, rules: Rules) -> bool:
    """Is it the role of who is named behind it: "President Ada Moore, Secretary Ben Graham"?

    It stands behind the name that ends at ``end`` of the ``masked`` text.
    """
    words = phrase.split()
    name = list(takewhile(lambda word: word[0].isupper() and word.lower() not in rules.positions, reversed(words)))
    role = words[-len(name) - 1].lower() if len(name) < len(words) else ""
    if len(name) < _NAMED_ROLE or role not in rules.positions:
        return False
    before = _TITLED.search(masked, max(0, end - _LONGEST_NAME), end)
    return name[-1].lower() in genders() or (before is not None and before[1].lower() in rules.positions)


def names_bearer(phrase: str, masked: str, start: int, rules: Rules) -> bool:
    """Does a French role before a comma hold the name of its bearer: "au député du Nord Jean Roy, Mme Petit"?

    What follows the comma stands at ``start`` of the ``masked`` text.
    """
    words = phrase.rstrip(" ,").split()
    if rules.language != "fr" or not phrase.rstrip().endswith(",") or len(words) < _NAMED_ROLE:
        return False
    if len(words) == _NAMED_ROLE:
        is_titled = any(masked.startswith(title, start) for title in _CIVIL)
        return is_titled and words[1][0].isupper() and not words[1].isupper()
    named = [at for at in range(1, len(words) - 1) if words[at][0].isupper() and words[at + 1][0].isupper()]
    return any(
        words[at].lower().partition("-")[0] in genders() and (at == 1 or words[at - 1][0].isupper()) for at in named
    )


def position(phrase: str, rules: Rules) -> tuple[str, str]:
    """Role and organisation told by an apposition, each as it stands there, empty where there is none."""
    phrase = phrase.strip(" ,;()")
    leading = _LEADING.match(phrase)
    phrase = _told_only(phrase[leading.end() :] if leading else phrase, rules)
    possessor = _POSSESSOR.match(phrase)
    if possessor:
        return _trimmed(phrase[possessor.end() :]), possessor[1]
    first, second = _parted(phrase, rules)
    role, organisation = _single(first, rules)
    if second:
        role = f"{role}, {second}" if organisation else f"{role} {_joiner(phrase)} {second}"
        if not organisation:
            role, organisation = _single(f"{_single(first, rules)[0]} {_joiner(phrase)} {second}", rules)
    return _spelt(role), organisation


def bracketed(text: str, rules: Rules) -> tuple[str, str]:
    """Role and organisation told by a bracket: "(DSI, Essilor)", "(Essilor)", "(trésorier)"."""
    parts = [part.strip() for part in text.strip("()").split(",")]
    if _ELECTED.fullmatch(parts[0]):
        return "", ""
    if parts[0].split()[0].lower() in rules.role_heads or parts[0][:1].islower():
        roles = [parts[0], *takewhile(lambda part: part.split()[:1] and _is_role(part, rules), parts[1:])]
        told = [position(part, rules) for part in roles]
        houses = [*(house for _, house in told), *parts[len(roles) :]]
        return ", ".join(role for role, _ in told), next(filter(None, houses), "")
    return "", parts[0] if parts[0][:1].isupper() else ""


def _is_role(part: str, rules: Rules) -> bool:
    """Does one of the parts of a bracket begin with a role's noun: "présidente de séance", "Head of Finance"?"""
    return part.split()[0].lower() in rules.role_heads


def told_by_line(phrase: str, rules: Rules) -> tuple[str, str]:
    """Role and organisation told by the rest of a line, in any case: "Membre de l'équipe de Solis", "Société Solis"."""
    if phrase.split()[0].lower() not in rules.positions | rules.crowd:
        return "", phrase
    return position(phrase[0].lower() + phrase[1:] if phrase[1].islower() else phrase, rules)


def _told_only(phrase: str, rules: Rules) -> str:
    """The phrase up to the verb that follows it where a comma is missing."""
    verb = next((one for one in _IMPERFECT.finditer(phrase) if one[1].lower() in rules.speech), None)
    return phrase[: verb.start()] if verb else phrase


def _joiner(phrase: str) -> str:
    return "and" if " and " in phrase else "et"


def _parted(phrase: str, rules: Rules) -> tuple[str, str]:
    """The phrase cut before a second role: "DOSI de A et vice président de B"."""
    for match in _SECOND.finditer(phrase):
        if match[1].lower() in rules.role_heads or match[1].lower() == "vice":
            return phrase[: match.start()], phrase[match.end() :]
    return phrase, ""


def _single(phrase: str, rules: Rules) -> tuple[str, str]:
    link = None if phrase.lower().startswith(_STATE) else rules.org_link.search(phrase)
    if link and link.start() > 0:
        charge = _CHARGED.search(phrase, link.end())
        if field := _FIELD.match(phrase, link.end()):
            house = phrase[field.end() :] if field["link"] else ""
            return _trimmed(phrase[: field.end("field")]), _organisation(house)
        role, house = _trimmed(phrase[: link.start()]), phrase[link.end() : charge.start() if charge else None]
        return f"{role} {charge[1].strip()}" if charge else role, _organisation(house)
    return _trimmed(phrase), ""


def _organisation(phrase: str) -> str:
    return _TAIL.sub("", _PHRASE_END.split(phrase)[0]).strip(' ."')


def _trimmed(role: str) -> str:
    return _COMMON_OWNER.sub("", _CLAUSE.sub("", _PHRASE_END.split(role)[0])).strip(" .")


def _spelt(role: str) -> str:
    return _VICE_PRESIDENT.sub(r"\1ice-président", role)
