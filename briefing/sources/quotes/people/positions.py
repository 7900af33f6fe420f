"""What a person is: "DSI du groupe Danone" → role "DSI", organisation "Danone"."""

from __future__ import annotations

import re

from briefing.sources.quotes.tables.rules import UPPER, Rules

_SECOND = re.compile(r"\s(?:et|and|&)\s(?:(?:le|la|the)\s|l')?(?=([\w-]+))")
_STATE = ("ministre", "secrétaire d'", "ambassad", "garde des", "minister", "secretary of state")
_LEADING = re.compile(
    r"(?:l'|d'|(?:le|la|un|une|the|a|an|notre|its|their|his|her|son|sa|currently|actuel|actuelle)\s)+", re.IGNORECASE
)
_POSSESSOR = re.compile(rf"([{UPPER}][\w.&-]*(?:\s[{UPPER}][\w.&-]*)*)'s?\s")
_IMPERFECT = re.compile(r"\s(?:l'|s')?(\w+ait)\b")
_TAIL = re.compile(r"\s(?:qui|who|dont|where|depuis|since|in|en|après|avant|et|and|with|avec|pour)\b.*$")


def position(phrase: str, rules: Rules) -> tuple[str, str]:
    """Role and organisation told by an apposition, each as it stands there, empty where there is none."""
    phrase = (
        _LEADING.sub("", phrase.strip(" ,;()"), count=1)
        if _LEADING.match(phrase.strip(" ,;()"))
        else phrase.strip(" ,;()")
    )
    phrase = _told_only(phrase, rules)
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
        return _trimmed(phrase[: link.start()]), _organisation(phrase[link.end() :])
    return _trimmed(phrase), ""


def _organisation(phrase: str) -> str:
    return _TAIL.sub("", re.split(r"[,;:()\ue000-\ue002]", phrase)[0]).strip(' ."')


def _trimmed(role: str) -> str:
    return re.split(r"[,;:()\ue000-\ue002]", role)[0].strip(" .")


def _spelt(role: str) -> str:
    return re.sub(r"\b([Vv])ice président", r"\1ice-président", role)
