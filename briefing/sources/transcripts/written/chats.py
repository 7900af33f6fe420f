"""Messages copied or saved from chats and forums: who wrote above the words, or before them, with the time of the day.

Such a time is no place in a recording. What programs tell of a chat, and reactions, are nobody's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import rules_for
from briefing.sources.transcripts.labels import is_handle, is_name
from briefing.sources.transcripts.model import Fragment, are_most, heads
from briefing.sources.transcripts.records.dialogues import are_voices

_MONTH = r"(?:jan|feb|fév|fev|mar|apr|avr|may|mai|jun|jui|jul|aug|ao[uû]|sep|oct|nov|dec|déc)[a-zà-ÿ]*\.?"
_WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|(?:lun|mar|mer(?:cre)?|jeu|ven(?:dre)?|same?)(?:di)?|dim(?:anche)?)\.?,?\s"
)
_DATE = (
    rf"(?:(?:{_WEEKDAY})?(?:\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}}|\d{{1,2}}(?:er)?\s{_MONTH}(?:\s\d{{4}})?"
    rf"|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?)|today|yesterday|aujourd['’]hui|hier)"
)
_CLOCK = r"\d{1,2}[:h]\d\d(?::\d\d)?"
_HALF = r"\s?[ap]\.?m\.?"
_AT = r",?\s(?:at\s|à\s)?"
_WHEN = rf"(?:{_DATE}{_AT}{_CLOCK}(?:{_HALF})?|{_CLOCK}{_HALF})"
"""A time that is surely one of the day: with its date, or its half."""
_WHO = r"@?(?P<name>[^\s\[\](){}:<>«“\"#][^\[\]{}:<>«“\"\n]{0,50}?)(?:#\d{4})?"
_HEADS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_WHO}:?(?:\s[—–|•-])?\s{{1,3}}[\[(]?{_WHEN}[\])]?\s?:?",  # ada.roy 10:32 AM; Ada Roy — Today at 10:32
        rf"\[{_WHEN}\]\s{_WHO}:?",  # [12/05/2026 10:32] Ada Roy
        rf"(?:re:.{{0,80}}\s)?(?:posted\s)?(?:by|par)\s{_WHO}(?:\s»|,|\son|\sle|\s[–-])?\s{_WHEN}",  # by ada » …
        rf"\[?{_WHEN}\]?\s(?:[-–]\s)?{_WHO}:\s(?P<words>\S.*)",  # 12/05/2026, 10:32 - Ada Roy: words
        rf"\[?(?:{_WHEN}|{_CLOCK})\]?\s<\s?[@+%]?{_WHO}>\s(?P<words>\S.*)",  # [10:32] <ada> words
    )
)
_SURE = _HEADS[-2:]
"""Those that nothing but chats has."""
_BELOW_NAME = re.compile(rf"(?:posted|publié|envoyé|sent)?:?\s?(?:on\s|le\s)?(?P<when>{_WHEN})", re.IGNORECASE)
_NUMBER = re.compile(r"^#\d+\s")
_TOLD = re.compile(
    r"""
    (?::[\w+-]+:\s?\d*\s?)+ | \d+\s(?:repl(?:y|ies)|réponses?)\b.* | (?:last\sreply|view\sthread|dernière\sréponse)\b.*
    | <[^<>]+\somi(?:tted|s|se)>
    | .{0,60}\b(?:joined|left|a\srejoint|a\squitté)(?:\s(?:the|le|la|l['’]))?\s?\#?[\w-]+\.?
    | (?:this\smessage\swas|you)\sdeleted.* | (?:new|nouveau)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PARTED = re.compile(r"[._]")
_EDITED = re.compile(r"\s*\((?:edited|modifié)\)$", re.IGNORECASE)
_HEAD = 40
"""Characters of a head, which are not counted as text."""


def chat(text: str) -> list[Fragment] | None:
    """The messages of a chat; None where the text is none."""
    lines = list(_with_heads([line.strip() for line in text.split("\n") if line.strip()]))
    found, head = max(((list(_under(lines, head)), head) for head in _HEADS), key=lambda one: heads(one[0]))
    size = sum(map(len, lines)) - _HEAD * heads(found)
    return found if are_most(found, size) and (head in _SURE or _are_people(found, text)) else None


def _with_heads(lines: Sequence[str]) -> Iterator[str]:
    """The lines, a name with the time below it in one: "Ada Roy", "10:32 AM"; "#2 Ada Roy", "Posted today at 10:32"."""
    above = ""
    for line in lines:
        time = _BELOW_NAME.fullmatch(line) if above else None
        name = _NUMBER.sub("", above)
        if time and _is_name(name):
            yield f"{name} {time['when']}"
            above = ""
            continue
        if above:
            yield above
        above = line
    if above:
        yield above


def _is_name(label: str) -> bool:
    return is_name(label) or is_handle(label.lower())


def _are_people(found: Sequence[Fragment], text: str) -> bool:
    """Is each label a name or an account's, and are they no points of a programme?"""
    names = [one.label or "" for one in found if one.is_new]
    labels = [(_PARTED.sub(" ", one.label or "").lower(), one.text) for one in found if one.is_new]
    return all(map(_is_name, names)) and are_voices(labels, text, rules_for(language_of(text)))


def _under(lines: Sequence[str], head: re.Pattern[str]) -> Iterator[Fragment]:
    """Each line of a message; the first is new."""
    current: Fragment | None = None
    for line in lines:
        match = head.fullmatch(line)
        if match:
            current = Fragment("", match["name"].strip(), is_new=True)
            line = match.groupdict().get("words") or ""
        words = _EDITED.sub("", line)
        if current and words and not _TOLD.fullmatch(words):
            yield replace(current, text=words)
            current = replace(current, is_new=False)
