"""Labels of voices → names, roles and organisations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from briefing.core.folding import DIRECTIONS, UNSEEN, fold
from briefing.sources.courtesy_titles import CIVILITY
from briefing.sources.quotes.tables.rules import rules_for
from briefing.sources.transcripts.model import Fragment
from briefing.sources.transcripts.times import CLOCK

_BADGE = re.compile(
    r"""(?<!\s)\s*[(\[](?:guest|invitée?|ext\.?|external|externe|host|hôte|co-host
    |organizer|organiser|organisateur|organisatrice|gast|extern|invitad[oa]|extern[oa]|ospite|estern[oa]|convidad[oa]
    |presenter|présentateur|présentatrice|you|vous|moi|me|unverified|non\ vérifiée?
    |(?:s?he|they|ils?|elles?|iels?)(?:\s?/\s?\w+){0,2})[)\]]""",
    re.IGNORECASE | re.VERBOSE,
)
_BRACKET = re.compile(r"^(.+?)\s*(?:\(([^()]+)\)|\[([^\[\]]+)\])\s*$")
_TIME = re.compile(CLOCK)
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:@[\w.-]*)?", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"-|\?|unknown(?: speaker)?|unidentified(?: speaker)?|inconnue?"
    r"|(?:intervenant|orateur|locuteur|participant) inconnu|unbekannt(?:er sprecher)?"
    r"|(?:hablante )?desconocid[oa]|(?:relatore )?sconosciuto|(?:orador )?desconhecido"
    r"|onbekende?(?: spreker)?",
    re.IGNORECASE,
)
_CIVILITY = re.compile(rf"^{CIVILITY}\s+(?=\S)")
_FUNCTION = re.compile(r"(?:le|la|the)\s+(\S.*)|l'(\S.*)|(operator|opérateur|opératrice|moderator)", re.IGNORECASE)
_WITH_ROLE = re.compile(r"(\S*[a-zà-ÿ]\S*(?:\s\S+)+?),\s([A-Z]{2,5})")
"""A name with the abbreviation of what its bearer is: "Anne Roy, DSI"."""
_UNSEEN = re.compile(f"[{UNSEEN}{DIRECTIONS}]")


class Voice(NamedTuple):
    """Who speaks, as far as a label tells; all empty: unknown."""

    speaker: str = ""
    role: str = ""
    organisation: str = ""

    def beginning(self) -> Fragment:
        """A fragment at which this voice begins, without words yet."""
        return Fragment("", self.speaker, is_new=True, role=self.role, organisation=self.organisation)


class Voices:
    """The voices of one transcript: what a label told once holds for later, and ids become "Speaker n"."""

    def __init__(self, labels: Iterable[str] = ()) -> None:
        """``labels`` are those to come: a name that is written in two ways is the one that is not all capitals."""
        self._spelled: dict[str, str] = {}
        for name in sorted({_read(_clean(label)).speaker for label in labels}, key=_is_plain):
            self._spelled[fold(name)] = name
        self._ids: dict[str, str] = {}
        self._known: dict[str, Voice] = {}
        self._told: dict[tuple[str, str, str], Voice] = {}

    def of(self, label: str, role: str = "", organisation: str = "") -> Voice:
        """The voice of a label, with the role and organisation that stand beside it."""
        told = (label, role, organisation)
        if told not in self._told:
            self._told[told] = self._of(*told)
        return self._told[told]

    def _of(self, label: str, role: str, organisation: str) -> Voice:
        label = _clean(label)
        if not label or _UNKNOWN.fullmatch(label):
            return Voice("", role, organisation)
        if _GUID.fullmatch(label):
            return Voice(self._ids.setdefault(label.lower(), f"Speaker {len(self._ids) + 1}"))
        read = _read(label)
        name = self._spelled.get(fold(read.speaker), read.speaker)
        voice = Voice(name, role or read.role, organisation or read.organisation)
        known = self._known.setdefault(voice.speaker.lower(), voice) if voice.speaker else voice
        return Voice(voice.speaker, voice.role or known.role, voice.organisation or known.organisation)


def _clean(label: str) -> str:
    return " ".join(_BADGE.sub("", without_marks(label)).split())


def _is_plain(name: str) -> tuple[bool, bool, str]:
    """Orders the spellings of a name, the last the one that tells most: small letters, accents."""
    return not name.isupper(), not name.isascii(), name


def without_marks(text: str) -> str:
    """The text without invisible marks of direction and width."""
    return _UNSEEN.sub("", text)


def _read(label: str) -> Voice:
    bracket = _BRACKET.match(label)
    name, organisation = (bracket[1], (bracket[2] or bracket[3]).strip()) if bracket else (label, "")
    organisation = "" if _TIME.fullmatch(organisation) else organisation
    bare = _CIVILITY.sub("", name, count=1)
    function = _FUNCTION.fullmatch(bare)
    is_name = bare[:2].istitle() and bare != name
    if function and (_is_role(bare) if bare.isupper() else not is_name):
        return Voice("", next(group for group in function.groups() if group), organisation)
    told = _WITH_ROLE.fullmatch(bare)
    return Voice(told[1], told[2], organisation) if told else Voice(bare, "", organisation)


def _is_role(words: str) -> bool:
    """Is what stands in capitals what somebody is ("LE MAIRE", "OPERATOR"), and no name ("LE GOFF")?"""
    roles = rules_for("fr").positions | rules_for("en").positions | {"operator", "moderator", "opérateur", "opératrice"}
    return not roles.isdisjoint(words.lower().split())
