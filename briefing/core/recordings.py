"""Places in recordings: how a time is written, the address that leads to it, and voices that nobody has named yet."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

_UNNAMED = re.compile(
    r"(?:speaker|guest|user|person|participante?|personne|interlocut(?:eur|rice)|locut(?:eur|rice)|intervenante?"
    r"|invitée?|orat(?:eur|rice)|sprecher(?:in)?|gast|hablante|oradora?|parlante|relat(?:ore|rice)|spreker|falante"
    r"|audience(?: member)?|caller|voix|voice|spk|s)[ _-]?#?\d{1,3}"
    r"|speaker [a-z]|me|them|moi|eux|voix[ -]off|voice[ -]?over|narrat(?:or|eur|rice)",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"speaker|(?:co-?)?host|guest|interviewer|interviewee|moderator|panell?ist|presenter|reporter|audience(?: member)?"
    r"|anima(?:teur|trice)|invitée?|intervieweu(?:r|se)|interviewée?|journaliste|modéra(?:teur|trice)"
    r"|présenta(?:teur|trice)|intervenante?|ora(?:teur|trice)|conférenci(?:er|ère)|participante?|enquêtée?"
    r"|enquêt(?:eur|rice)|(?:la )?salle|(?:le )?public",
    re.IGNORECASE,
)
_IN_QUERY = ("youtube.com", "youtu.be")
"""The hosts that read the time in the query; others read the media fragment of W3C, ``#t=``."""


def is_unnamed(speaker: str) -> bool:
    """Whether this tells voices apart but is nobody's name: "Speaker 2", "SPEAKER_00", "Me", "Host"."""
    return _UNNAMED.fullmatch(speaker.strip()) is not None or is_function(speaker)


def is_function(speaker: str) -> bool:
    """Whether this is only what somebody does where people talk: "Host", "GUEST", "animatrice"."""
    return _FUNCTION.fullmatch(speaker.strip()) is not None


def clock(seconds: float) -> str:
    """Seconds as "00:12:41", parts of a second left out."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def without_folders(recording: str) -> str:
    """A recording as others may know it: its web address as it is, of a file on a disk its bare name."""
    if link_to(recording, 0):
        return recording
    path = unquote(recording) if recording.strip().lower().startswith("file:") else recording
    return re.split(r"[/\\]", path.strip().rstrip("/\\"))[-1].strip()


def link_to(recording: str, at: float) -> str:
    """The web address of a recording at ``at`` seconds; "" where the recording has none, as a file on a disk."""
    try:
        parts = urlsplit(recording.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or not recording.isprintable():
        return ""
    host = parts.hostname.lower()
    if any(host == one or host.endswith(f".{one}") for one in _IN_QUERY):
        query = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] not in ("t", "start")]
        return urlunsplit(parts._replace(query=urlencode([*query, ("t", f"{int(at)}s")])))
    return urlunsplit(parts._replace(fragment=f"t={int(at)}"))
