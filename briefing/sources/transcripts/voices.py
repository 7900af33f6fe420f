"""Labels of voices → names, roles and organisations."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.core.folding import DIRECTIONS, UNSEEN
from briefing.sources.courtesy_titles import CIVILITY
from briefing.sources.transcripts.model import Fragment

_BADGE = re.compile(
    r"""(?<!\s)\s*[(\[](?:guest|invitée?|ext\.?|external|externe|host|hôte|co-host
    |organizer|organiser|organisateur|organisatrice|gast|extern|invitad[oa]|extern[oa]|ospite|estern[oa]|convidad[oa]
    |presenter|présentateur|présentatrice|you|vous|moi|me|unverified|non\ vérifiée?
    |(?:s?he|they|ils?|elles?|iels?)(?:\s?/\s?\w+){0,2})[)\]]""",
    re.IGNORECASE | re.VERBOSE,
)
_BRACKET = re.compile(r"^(.+?)\s*(?:\(([^()]+)\)|\[([^\[\]]+)\])\s*$")
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:@[\w.-]*)?", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"-|\?|unknown(?: speaker)?|unidentified(?: speaker)?|inconnue?"
    r"|(?:intervenant|orateur|locuteur|participant) inconnu|unbekannt(?:er sprecher)?"
    r"|(?:hablante )?desconocid[oa]|(?:relatore )?sconosciuto|(?:orador )?desconhecido"
    r"|onbekende?(?: spreker)?",
    re.IGNORECASE,
)
_CIVILITY = re.compile(rf"{CIVILITY}\s+(?=\S)")
_FUNCTION = re.compile(r"(?:le|la|the)\s+(\S.*)|l'(\S.*)|(operator|opérateur|opératrice|moderator)", re.IGNORECASE)
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

    def __init__(self) -> None:
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
        label = " ".join(_BADGE.sub("", without_marks(label)).split())
        if not label or _UNKNOWN.fullmatch(label):
            return Voice("", role, organisation)
        if _GUID.fullmatch(label):
            return Voice(self._ids.setdefault(label.lower(), f"Speaker {len(self._ids) + 1}"))
        read = _read(label)
        voice = Voice(read.speaker, role or read.role, organisation or read.organisation)
        known = self._known.setdefault(voice.speaker.lower(), voice) if voice.speaker else voice
        return Voice(voice.speaker, voice.role or known.role, voice.organisation or known.organisation)


def without_marks(text: str) -> str:
    """The text without invisible marks of direction and width."""
    return _UNSEEN.sub("", text)


def _read(label: str) -> Voice:
    bracket = _BRACKET.match(label)
    name, organisation = (bracket[1], (bracket[2] or bracket[3]).strip()) if bracket else (label, "")
    bare = _CIVILITY.sub("", name, count=1)
    function = _FUNCTION.fullmatch(bare)
    if function and (bare == name or not bare[:2].istitle() or bare.isupper()):
        return Voice("", next(group for group in function.groups() if group), organisation)
    return Voice(bare, "", organisation)
