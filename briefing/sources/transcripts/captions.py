"""Captions: WebVTT (Teams, Stream, Zoom, Webex, YouTube, noScribe), SubRip and SBV → fragments.

Files are read as they are in the wild: headers missing, ids and blank lines left out, blocks damaged. What is no cue is
skipped, and nothing raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from briefing.sources.transcripts.labels import is_name, labelled
from briefing.sources.transcripts.model import FEWEST, Fragment
from briefing.sources.transcripts.times import CLOCK, SECONDS, counts_milliseconds, seconds
from briefing.sources.transcripts.voices import without_marks

_TIMING = re.compile(rf"[^\S\n]*({CLOCK}|{SECONDS})[^\S\n]*-->[^\S\n]*({CLOCK}|{SECONDS})(?=\s|$)")
_SBV_TIMING = re.compile(r"(\d+:\d\d:\d\d\.\d{3}),(\d+:\d\d:\d\d\.\d{3})\s*")
_WEBEX_ID = re.compile(r'\d+ "([^"]*)" \(\d+\)')
_ID = re.compile(
    rf"\d+|{_WEBEX_ID.pattern}|[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}(?:/\d+-\d+)?", re.IGNORECASE
)
"""What tools write above the timing of a cue."""
_REMARK = re.compile(r"NOTE \w+:")
"""What tools say of a cue, where no blank line parts it from the words."""
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,100})?(?:[ \t]([^>]{0,300}))?>")
_TAG = re.compile(r"<rt>[^<]*</rt>|</?[A-Za-z][^<>]*>|<\d[\d:.,]*>|</[^<>]*>")
_ASS_TAG = re.compile(r"\{\\[^{}]*\}")
_PARTED = re.compile(r"\n-[ \t]*(?:\n|$)")
_DASHED = re.compile(r"-\s?(?=\S)")
_SPACES = re.compile(r"[ \t\n]+")
_NOTE = re.compile(r"NOTE(?:\s|$)")
_TOUCHING = 0.05
"""Seconds between cues that follow at once; YouTube's are 0 or 0.01 apart."""
_HOLDING = 0.1
"""Seconds of a cue that only holds a line in place; YouTube's have 0.01."""

_Lines = tuple[float, float, tuple[str, ...]]


@dataclass(frozen=True)
class _Cue:
    """A block of captions: the id line above its timing, its times in seconds, its lines as they stand."""

    id: str
    start: float
    end: float
    lines: tuple[str, ...]


def is_captions(text: str) -> bool:
    """Whether at least two lines are timings of cues, or the first says that this is WebVTT and one is."""
    lines = text.split("\n")
    count = sum(1 for line in lines if _timing(line))
    return count >= FEWEST or (count > 0 and text.lstrip().startswith("WEBVTT"))


def fragments(text: str) -> list[Fragment]:
    """The words of each cue with their voice, rolling captions folded, labels read."""
    lines = _undoubled([line.rstrip() for line in text.split("\n")])
    cues = list(_cues(lines, in_milliseconds=counts_milliseconds(text)))
    if _are_headed(cues):
        return [_fragment(cue, "\n".join(cue.lines[1:]), cue.lines[0]) for cue in cues]
    found: list[Fragment] = []
    have_dashes = any(_are_dashed(cue.lines) for cue in cues)
    shown = [(one.start, one.end, _with_voice(one.lines)) for one in cues]
    for cue, lines in zip(cues, _unrolled(shown, _plain), strict=True):
        found += _voiced(cue, lines, have_dashes=have_dashes)
    return labelled(found)


def _undoubled(lines: list[str]) -> list[str]:
    """The lines without the blank one that a program put behind each, the blank ones of the file included."""
    kept = lines[::2]
    return kept if not any(lines[1::2]) and any(not line for line in kept[1:-1]) else lines


def _timing(line: str) -> re.Match[str] | None:
    return _TIMING.match(line) or _SBV_TIMING.fullmatch(line)


def _cues(lines: list[str], *, in_milliseconds: bool) -> Iterator[_Cue]:
    is_webvtt = next((line for line in lines if line.strip()), "").startswith("WEBVTT")
    timings = [(at, match) for at, line in enumerate(lines) if (match := _timing(line))]
    for number, (at, match) in enumerate(timings):
        end = timings[number + 1][0] if number + 1 < len(timings) else len(lines)
        start, stop = (seconds(clock, in_milliseconds=in_milliseconds) for clock in match.groups())
        id = lines[at - 1].strip() if at else ""
        yield _Cue(id, start, max(start, stop), tuple(_body(lines[at + 1 : end], is_webvtt=is_webvtt)))


def _are_headed(cues: Sequence[_Cue]) -> bool:
    """Has each cue the name of its voice on a line of its own, as Teams gives it in Word?"""
    heads = [cue.lines[0] for cue in cues if len(cue.lines) > 1]
    return len(heads) == len(cues) > 1 and all(map(is_name, heads)) and len(set(heads)) < len(heads)


def _body(lines: list[str], *, is_webvtt: bool) -> list[str]:
    """The lines of a cue, of those down to the next timing."""
    first = next((number for number, line in enumerate(lines) if line), len(lines))
    if first and first < len(lines) and (lines[first].startswith("NOTE") or first + 1 >= len(lines)):
        return []
    rest = lines[first:]
    blank = next((number for number, line in enumerate(rest) if not line), len(rest))
    body, after = rest[:blank], rest[blank:]
    if not after and len(body) > 1 and _ID.fullmatch(body[-1].strip()):
        body = body[:-1]
    if not is_webvtt and after:
        body += _second_paragraph(after)
    return [line for line in body if "-->" not in line and not (is_webvtt and _REMARK.match(line))]


def _second_paragraph(lines: list[str]) -> list[str]:
    """What a blank line parts from the words of a SubRip cue, down to a note or the number of the next."""
    note = next((number for number, line in enumerate(lines) if _NOTE.match(line)), len(lines))
    lines = lines[:note] + ["0"] * (note < len(lines))
    kept = [line for line in lines if line.strip()]
    return kept[:-1] if kept and (kept[-1].strip().isdigit() or lines[-1].strip()) else kept


def _with_voice(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines, a tag that stands alone in front of the next."""
    first = lines[0].strip() if len(lines) > 1 else ""
    return (f"{first}{lines[1]}", *lines[2:]) if first and _VOICE.fullmatch(first) else lines


def _are_dashed(lines: Sequence[str]) -> bool:
    """Has each of several lines a voice of its own?"""
    return len(lines) > 1 and all(_DASHED.match(line) for line in lines)


def _plain(line: str) -> str:
    """A line without tags, its entities decoded, spaces plain."""
    if "<" in line or "{" in line:
        line = _TAG.sub("", _ASS_TAG.sub("", line))
    return _SPACES.sub(" ", unescape(line)).strip(" ")


def _voiced(cue: _Cue, lines: list[str], *, have_dashes: bool) -> Iterator[Fragment]:
    """The fragments of a cue: one, or one for each voice in it, which dashes part where others have them so."""
    webex = _WEBEX_ID.fullmatch(cue.id)
    whole = "\n".join(lines)
    if webex:
        yield _fragment(cue, whole, webex[1])
    elif _VOICE.search(whole):
        pieces = _VOICE.split(whole)
        if pieces[0].strip():
            yield _fragment(cue, pieces[0], None)
        for label, words in zip(pieces[1::2], pieces[2::2], strict=True):
            yield _fragment(cue, words, unescape(label or ""))
    elif _are_dashed(lines) or (have_dashes and len(lines) == 1 and _DASHED.match(lines[0])):
        for line in lines:
            yield Fragment(_plain(_DASHED.sub("", line, count=1)), None, cue.start, cue.end, is_new=True)
    else:
        for words in _PARTED.split(whole):
            yield _fragment(cue, words, None)


def _fragment(cue: _Cue, words: str, label: str | None) -> Fragment:
    return Fragment(_plain(without_marks(words)), label, cue.start, cue.end)


def _unrolled(cues: Sequence[_Lines], plain: Callable[[str], str]) -> list[list[str]]:
    """The lines of each cue (start, end, lines) without those that only stand there still, above the new one.

    ``plain`` gives a line without its tags. Captions that do not roll keep every line: what is said twice stays.
    """
    shown = [[(line, words) for line in lines if (words := plain(line))] for _, _, lines in cues]
    if not _rolls(cues, shown):
        return [[line for line, _ in lines] for lines in shown]
    result: list[list[str]] = []
    last, last_end = "", -1.0
    for (start, end, _), lines in zip(cues, shown, strict=True):
        is_held = bool(lines) and start - last_end <= _TOUCHING and lines[0][1] == last
        result.append([line for line, _ in lines[is_held:]])
        last = lines[-1][1] if lines else last
        last_end = end
    return result


def _rolls(cues: Sequence[_Lines], shown: Sequence[Sequence[tuple[str, str]]]) -> bool:
    """Do most cues begin with the last line of the one before, above a new line or held for an instant?"""
    repeats = 0
    for ((_, end, _), before), ((start, stop, _), lines) in pairwise(zip(cues, shown, strict=True)):
        is_same = bool(before and lines) and before[-1][1] == lines[0][1] and start - end <= _TOUCHING
        repeats += is_same and (len(lines) > 1 or stop - start <= _HOLDING)
    return repeats > 1 and repeats * 2 >= len(cues) - 1
