"""Text files, as they are; lines that only a width made are joined."""

from __future__ import annotations

import re

from briefing.sources.readers.decoding import decoded
from briefing.sources.readers.line_ends.wrapping import unwrapped
from briefing.sources.readers.model import Place, Reading
from briefing.sources.transcripts import turns_of
from briefing.sources.transcripts.captions import is_captions

_LINE_END = re.compile("\r(?!\n)|[\x0b\x85\u2028\u2029]")
"""Ends of lines that are none of today's, each of one character."""
_WORD = re.compile(r"[^\W\d_]{2}")
_HEADING = re.compile(r"^#{1,6} [^\W\d_*]", re.MULTILINE)
_SIGN = re.compile(r"\]\((?:https?:|/|#)|\*\*\w|^> ?\S|^[-*] \S|^```", re.MULTILINE)
_MANY = 3
_HEAD = 20_000
"""Characters in which its signs are looked for."""
_TOP = 5_000
_LONGEST, _BELOW = 200, 2
"""Characters of a title, and the lines below one that says nothing in which a better one stands."""
_YEAR = re.compile(r"\d{4}")
_NOTES = re.compile(
    r"\W*(?:(?:meeting |team )?(?:notes|summary|recap)|notes de (?:la )?réunion|résumé"
    r"|(?:for immediate|press|news|media) release|communiqu[ée](?: de presse)?)\W*",
    re.IGNORECASE,
)
"""What notes and releases call themselves without saying of what."""
_MADE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|dotx?|pptx?|potx?|xlsx?|odt|odp|rtf|pdf|tex|dvi|indd"
    r"|qxd|pages|key|html?|txt|md)"
    r"|(?:untitled|document|sans (?:titre|nom)|présentation|presentation|doc|slide|diapositive)[\s_-]*\d*"
    r"|untitled document|document sans titre|powerpoint presentation|présentation powerpoint|printing|titre|title)",
    re.IGNORECASE,
)
"""Titles that programs make: of the name of a file, or of nothing."""


def read(data: bytes, name: str) -> Reading:
    """The text to the character; its first line is the title if it looks like one.

    A text that is clearly wrapped at a width, quoted in a mail or written with one newline a paragraph is read as its
    paragraphs, an empty line between. A transcript is not: its lines are turns.
    """
    return kept(decoded(data, name))


def kept(text: str) -> Reading:
    """The reading of a text, see ``read``; a line ends with it whatever system wrote its end."""
    text = _LINE_END.sub("\n", text)
    joined = None if is_captions(text) else unwrapped(text)
    if joined and not turns_of(text):
        whole = joined.end()
        return Reading(whole, headline(whole), places=tuple(joined.places), doubts=tuple(joined.doubts))
    starts = (0, *(match.end() for match in re.finditer("\n", text)))
    places = tuple(Place(at, 0, number) for number, at in enumerate(starts, 1))
    return Reading(text, title=headline(text), places=places)


def is_markdown(text: str) -> bool:
    """Is a text written in Markdown's signs: headings, and another kind of sign or several of them?"""
    headings = len(_HEADING.findall(text, 0, _HEAD))
    return headings >= _MANY or (headings > 0 and _SIGN.search(text, 0, _HEAD) is not None)


def title_of(stated: str, text: str) -> str:
    """The title that a file states, unless a program made it of a name or left it empty: else that of its text."""
    stated = " ".join(stated.split())
    return headline(text) if not _WORD.search(stated) or _MADE.fullmatch(stated) else stated


def headline(text: str) -> str:
    """The first line, if it stands alone above more text, has a word and is no sentence; else "".

    One that only says that these are notes, or a release, is passed over, and so is the day below it, for the line
    that says of what.
    """
    lines = [*filter(None, map(str.strip, text[:_TOP].lstrip("\ufeff").split("\n")))]
    if len(lines) < 2 or not _heads(lines[0]):
        return ""
    first, *below = lines[: 1 + _BELOW]
    of_what = next((line for line in below if not _YEAR.search(line)), "")
    return of_what if _NOTES.fullmatch(first) and len(lines) > 1 + _BELOW and _heads(of_what) else first


def _heads(line: str) -> bool:
    return 0 < len(line) <= _LONGEST and line[-1] not in ".:;," and _WORD.search(line) is not None
