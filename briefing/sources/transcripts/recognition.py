"""Which kind of transcript a text is, by its content, and its turns."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from briefing.sources.transcripts import captions
from briefing.sources.transcripts.labels import FAR_MORE, LABEL_LINE
from briefing.sources.transcripts.model import Fragment, Turn, heads
from briefing.sources.transcripts.records.blocks import in_blocks
from briefing.sources.transcripts.records.edited import recorded
from briefing.sources.transcripts.records.named import named
from briefing.sources.transcripts.records.sections import under_headings
from briefing.sources.transcripts.records.speeches import speeches
from briefing.sources.transcripts.records.stenographic import stenographic
from briefing.sources.transcripts.stamped import stamped
from briefing.sources.transcripts.structured import structured
from briefing.sources.transcripts.turns import joined
from briefing.sources.transcripts.written.chats import chat
from briefing.sources.transcripts.written.mails import thread

_CLOCK = re.compile(r"\d[:h]\d\d")
_TIME = re.compile(r"\d:\d")
"""In every line that holds a time: without one, the styles that have them need not be tried."""

_LINE_END = re.compile(r"\r+\n|\r")
"""Of any system, or of two: what writes its own line ends into a file that makes such ends of its own."""
_HOURS = re.compile(
    r"(?<=[\[(])(\d{1,3})\s?h\s?(\d\d)\s?(?:m|mn|min|['′])\s?(\d\d)\s?(?:s|sec|[\"″])?(?=[\])])", re.IGNORECASE
)
"""A time between brackets as French has it: "[1h05m12s]", "(1 h 05 min 12 s)"."""
_INDENT = re.compile(r"^[ \t]+(?=\S)", re.MULTILINE)
"""What a mail or an editor puts before the lines of a transcript that is pasted into it."""
_RECORDS = re.compile(
    r"^[^\w\n]*(?:actions?(?: items?)?|decisions?|décisions?|r[ée]solutions?)(?: [A-ZÀ-Ý][\w/.-]{1,40})? ?: ?\S",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_RECORDED = 2
"""Lines by which a scribe records what came of a meeting: what was said is then told for that, and not word by word."""
_QUOTE = re.compile(r"^>[ \t]?", re.MULTILINE)


@lru_cache(maxsize=1)
def turns_of(
    text: str, headings: frozenset[str] = frozenset(), points: frozenset[str] = frozenset()
) -> tuple[Turn, ...]:
    """The turns of a transcript; none where the text is no transcript of a kind that is known. Never raises.

    ``headings`` and ``points`` are the lines that its file marks as such: headings end what is said, and
    so do both among words with times.

    Names and words are composed, as the patterns of the kinds have them: "é" is one letter. The last are kept: readers
    ask, to know what lines are, before the text is done.
    """
    text = unicodedata.normalize("NFC", _LINE_END.sub("\n", text.lstrip("\ufeff")))
    if found := thread(text) or stenographic(text):
        return joined(found, joint="\n")
    text = _HOURS.sub(r"\1:\2:\3", text)
    text = _INDENT.sub("", _QUOTE.sub("", text) if _is_quoted(text) else text)
    own = structured(text)
    if own is not None:
        return joined(own, joint="\n" if heads(own) else " ")
    if _TIME.search(text) and captions.is_captions(text):
        return joined(captions.fragments(text))
    sent = chat(text) if _CLOCK.search(text) else None
    if sent:
        return joined(sent, joint="\n")
    return _timed_or_recorded(text, headings, points)


def _timed_or_recorded(text: str, headings: frozenset[str], points: frozenset[str]) -> tuple[Turn, ...]:
    """The turns by their times, or by who speaks where that is told far more often."""
    timed = stamped(text, headings | points) if _TIME.search(text) else None
    often = FAR_MORE * len(timed.fragments) if timed else 0
    may_be_record = not timed or len(LABEL_LINE.findall(text)) > often
    record = _record(text, headings) if may_be_record else None
    if timed and not (record and heads(record) > often):
        return joined(timed.fragments, pause=timed.pause)
    return joined(record, joint="\n") if record else ()


def _record(text: str, headings: frozenset[str]) -> list[Fragment] | None:
    """What a record without times holds, whatever kind it is; None for one of what came of a meeting."""
    if len(_RECORDS.findall(text)) >= _FEWEST_RECORDED:
        return None
    found = under_headings(text, headings) or recorded(text) or named(text, headings) or speeches(text)
    return found or in_blocks(text, headings)


def _is_quoted(text: str) -> bool:
    """Has each line the mark of what a mail quotes?"""
    return text.startswith(">") and all(not line or line[0] == ">" for line in text.split("\n"))
