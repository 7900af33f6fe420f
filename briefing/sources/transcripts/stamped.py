"""Texts with times: Teams and Otter, Rev, Zoom's saved captions, Fireflies, Meet, YouTube's panel, Whisper → fragments.

A style is known by its heads: lines that hold a time, most with a name. What follows down to the next head is said
there. Footers of the tools are left out; inside the words, stamps are taken off, but remarks such as
"[inaudible 00:12]" stay.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import pairwise

from briefing.core.recordings import is_unnamed
from briefing.sources.transcripts.labels import is_name, label_of, labelled
from briefing.sources.transcripts.model import FEWEST, Fragment, characters
from briefing.sources.transcripts.times import STAMP, seconds
from briefing.sources.transcripts.voices import without_marks

_WHO = r"(?P<name>[^\s\[\](){}:][^\[\]{}:]{0,60}?(?:\s\[[^\W\d][^\[\]\d:]{1,20}\])?)"
_SPAN = rf"(?P<time>{STAMP})[ \t]*(?:-->|[-–—])[ \t]*(?P<end>{STAMP})"
_WITH_WORDS = (
    re.compile(rf"[\[(]{_SPAN}[\])]\s*(?P<words>\S.*)"),  # [00:00.0 --> 00:04.8] words, [00:00 - 00:04] Anne: words
    re.compile(rf"[\[(](?P<time>{STAMP})[\])]\s*{_WHO}\s?:\s+(?P<words>\S.*)"),  # [00:00:04] Anne Roy : words
    re.compile(rf"(?P<time>{STAMP})\t{_WHO}\t(?P<words>\S.*)"),  # 00:04, Anne Roy, words between tabs
    re.compile(rf"{_WHO} [\[(](?P<time>{STAMP})[\])]\s?:\s+(?P<words>\S.*)"),  # S00 [00:00:08]: words
    re.compile(
        rf"\*\*{_WHO}:?\*\*:?\s+[\[(](?P<time>{STAMP})[\])]\s+(?P<words>\S.*)"
    ),  # **Anne Roy:** [00:00:06] words
    re.compile(rf"{_WHO}\s?:\s+[\[(](?P<time>{STAMP})[\])]\s+(?P<words>\S.*)"),  # Anne Roy: [00:00:06] words
    re.compile(rf"(?P<time>{STAMP}) [-–—] {_WHO}\s?:\s+(?P<words>\S.*)"),  # 00:04 - Anne Roy: words
)
_ABOVE_WORDS = (
    re.compile(rf"[\[(]{_SPAN}[\])]\s+{_WHO}\s*:?\s*"),  # (00:00:00 - 00:00:10) SPEAKER_00
    re.compile(rf"{_WHO}\s+[\[(]{_SPAN}[\])]\s*:?\s*"),  # Anne Roy [00:00:00 - 00:00:10]
    re.compile(rf"{_WHO}?\s*\((?P<time>{STAMP})\)\s?:\s*"),  # Anne Roy (00:03):
    re.compile(rf"{_WHO}?(?:[ \t\u00a0]{{2,}}|\t)(?P<time>{STAMP})\s*"),  # Anne Roy  0:11
    re.compile(rf"(?P<time>{STAMP})[ \t]{{2,}}"),  # 0:15, two spaces
    re.compile(rf"{_WHO}\s?:\s+[\[(]?(?P<time>{STAMP})[\])]?\s*"),  # Anne Roy: 00:00:05
    re.compile(rf"{_SPAN}[ \t]+{_WHO}\s*:?\s*"),  # 00:00:04 - 00:00:09 Anne Roy
    re.compile(rf"(?P<time>{STAMP}) [-–—] {_WHO}\s*"),  # 00:00:01 - Anne Roy
    re.compile(rf"{_WHO}\s(?:[-–—•|]\s)?(?P<time>{STAMP})\s*"),  # Anne Roy - 00:00:01, Anne Roy 0:01
)
_OF_NAMES = _ABOVE_WORDS[-4:]
"""Heads that may be points of a programme: their labels must be names."""
_SAVED = re.compile(r"\[(?P<name>[^\[\]]+)\]\s+(?P<time>\d\d?:\d\d:\d\d)\s*")
_ALONE = re.compile(rf"(?:#+ )?(?P<time>{STAMP})(?:\s?(?:-->|[-–—])\s?{STAMP})?\s*")
_LEADING = re.compile(rf"(?P<time>{STAMP})[ \t]+(?P<words>\S.*)")
_ALOUD = re.compile(
    r"(?:\S.{0,60} )?(?:\d+ (?:hours?|heures?) )?(?:\d+ minutes? )?\d+ (?:seconds?|secondes?)\s*", re.IGNORECASE
)
"""A time as it is read aloud to those who do not see it, which is copied with the line that shows it."""
_CHAT = re.compile(r"\d\d:\d\d:\d\d\s+From\s.+\sto\s.+", re.IGNORECASE)
_INSIDE = re.compile(rf"\[{STAMP}\]\s*|\({STAMP}\)\s*")
_FOOTER = re.compile(
    r"""
    transcribed[ ]by[ ]|transcrit[ ]par[ ]
    |(?:transcription|meeting)[ ]ended[ ]after[ ]
    |(?:la[ ])?(?:transcription|réunion)[ ](?:s'est[ ]|est[ ])?terminée[ ]après[ ]
    |this[ ]editable[ ]transcript[ ]|cette[ ]transcription[ ]modifiable[ ]
    |.{1,60}[ ](?:(?:started|stopped)[ ]transcription|a[ ](?:démarré|arrêté|commencé|lancé)[ ]la[ ]transcription
      |hat[ ]die[ ]transkription[ ](?:gestartet|beendet)
      |(?:inició|detuvo|ha[ ]iniciado|ha[ ]detenido)[ ]la[ ]transcripción
      |ha[ ](?:avviato|interrotto)[ ]la[ ]trascrizione|(?:iniciou|parou)[ ]a[ ]transcrição
      |heeft[ ]de[ ]transcriptie[ ](?:gestart|gestopt))\s*$
    |.{1,40}\((?:auto-generated|générée?s?[ ]automatiquement)\)\s*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BRACKET = re.compile(r"\s\([^()]*\)$")
_TIME = re.compile(STAMP)
_END = "\x00"
"""A line where words end that are said."""
_LONGEST_LABEL = 60
_SENTENCE = 7
"""Words of a label that is no name, and half a sentence."""
_NEARLY = 0.8
_HEAD = 40
"""Characters that a head takes at most, mostly, and that are not counted as text."""
_LATEST_START = 120.0
"""Seconds in which the words of a recording begin; the hours of a programme or a live blog, "9:05", begin later."""
_ROUND = 5
"""The hours of a programme are multiples of so many minutes, which stand where a recording has its seconds."""
LINE_PAUSE, PANEL_PAUSE = 10.0, 60.0
"""Seconds between the starts of lines that part turns where neither voices nor ends are told."""


@dataclass(frozen=True)
class Stamped:
    """The fragments of a text, and the seconds between them that part turns without voices."""

    fragments: list[Fragment]
    pause: float


def stamped(text: str, apart: Collection[str] = ()) -> Stamped | None:
    """The fragments of a text with times; None where it is none. Lines that are ``apart``, headings and points of
    lists, end what is said, and so does what leads up to them."""
    lines = _unbroken([line.rstrip("\r") for line in without_marks(text).split("\n")])
    whole = lines = [line for line in lines if not any(one.match(line.strip()) for one in (_FOOTER, _CHAT))]
    if sum(map(bool, map(_ALOUD.fullmatch, lines))) >= FEWEST:
        whole = lines = [line for line in lines if not _ALOUD.fullmatch(line)]
    lines = list(_ended(lines, apart)) if apart else lines
    styles = [found for head in (*_WITH_WORDS, *_ABOVE_WORDS) if (found := _styled(lines, head))]
    if styles:
        found = max(styles, key=len)
        return Stamped(labelled(found), LINE_PAUSE if found[0].end is None else 2.0)
    saved = list(_under(lines, _SAVED))
    if _is_enough(saved, lines):
        return Stamped([replace(one, start=_since(saved[0], one)) for one in saved], LINE_PAUSE)
    return _alone(whole) or _leading(lines)


def _ended(lines: Sequence[str], apart: Collection[str]) -> Iterator[str]:
    """The lines, each that is apart as the end of what is said."""
    following = ""
    told: list[str] = []
    for line in reversed(lines):
        is_apart = line.strip() in apart or (following == _END and line.endswith(":"))
        told.append(_END if is_apart and not _TIME.search(line) else line)
        following = told[-1] if line.strip() else following
    return reversed(told)


def _styled(lines: Sequence[str], head: re.Pattern[str]) -> list[Fragment]:
    """The fragments under such heads; none where these are not what the text goes by."""
    found = list(_under(lines, head))
    is_told = _is_enough(found, lines) and (head not in _OF_NAMES or _are_names(found))
    return found if is_told else []


def _unbroken(lines: list[str]) -> list[str]:
    """The lines without the two spaces that break lines in Markdown, where nearly all that are followed have them."""
    told = [line for line, after in pairwise(lines) if line.strip() and after.strip()]
    are_broken = told and sum(line.endswith("  ") for line in told) > _NEARLY * len(told)
    return [line.rstrip(" ") for line in lines] if are_broken else lines


def _are_names(found: Sequence[Fragment]) -> bool:
    """Is each label a name, and one of them there twice? Behind a dash may stand a point of a programme."""
    labels = [one.label or "" for one in found]
    return all(map(is_name, labels)) and len(set(labels)) < len(labels)


def _since(first: Fragment, one: Fragment) -> float:
    """Seconds of a clock on the wall since the first; midnight may lie between."""
    return ((one.start or 0.0) - (first.start or 0.0)) % 86_400


def _is_enough(found: Sequence[Fragment], lines: Sequence[str]) -> bool:
    """Are there two heads, and stands most of the text under them?"""
    size = sum(len(line) for line in lines) - _HEAD * len(found)
    return len(found) >= FEWEST and characters(found) * 2 > size


def _under(lines: Sequence[str], head: re.Pattern[str]) -> Iterator[Fragment]:
    """What is said under each head, its words beside it or below."""
    current: Fragment | None = None
    words: list[str] = []
    for line, match in zip(lines, _heads(lines, head), strict=True):
        if not match and line != _END:
            words.append(line)
            continue
        if current:
            yield replace(current, text=_spoken(words))
        current = _head(match) if match else None
        words = [match.groupdict().get("words") or ""] if match else []
    if current:
        yield replace(current, text=_spoken(words))


def _heads(lines: Sequence[str], head: re.Pattern[str]) -> list[re.Match[str] | None]:
    """What of each line is such a head; half a sentence before a colon, which comes once, is the words' own."""
    if "words" not in head.groupindex:
        return [head.fullmatch(line) for line in lines]
    found = [head.fullmatch(line.strip()) for line in lines]
    labels = [(match.groupdict().get("name") or "").strip(" *") if match else "" for match in found]
    counts = Counter(labels)
    return [
        match if counts[label] >= FEWEST or len(label.split()) < _SENTENCE or is_name(label) else None
        for match, label in zip(found, labels, strict=True)
    ]


def _head(match: re.Match[str]) -> Fragment:
    groups = match.groupdict()
    name, end = groups.get("name"), groups.get("end")
    return Fragment("", name.strip(" *") if name else None, seconds(match["time"]), seconds(end) if end else None)


def _spoken(lines: Sequence[str]) -> str:
    text = _INSIDE.sub("", unescape(" ".join(line.strip() for line in lines)))
    return " ".join(part for part in re.split(r"[ \t\n]+", text) if part)


def _alone(lines: Sequence[str]) -> Stamped | None:
    """Times on lines of their own: YouTube's panel, Fireflies, Meet."""
    if under_names := _under_names([line.strip() for line in lines if line.strip()]):
        return Stamped(under_names, LINE_PAUSE)
    times = [match["time"] for line in lines if (match := _ALONE.fullmatch(line.strip()))]
    blocks = list(_blocks(lines))
    if len(times) < FEWEST or not _begins(times[0]) or not any(body for _, body in blocks):
        return None
    heads = [next((line for line in body if line.strip()), "") for _, body in blocks]
    if all(is_name(head.strip()) and len(body) > 1 for head, (_, body) in zip(heads, blocks, strict=True)):
        names = {*heads, *_recurring(lines)}
        return Stamped([one for start, body in blocks for one in _headed(start, body, names)], LINE_PAUSE)
    told = [one for block in blocks for one in _labelled(*block)]
    if sum(1 for one in told if one.label) >= FEWEST:
        return Stamped(told, LINE_PAUSE)
    is_programme = all(start % _ROUND == 0 for start, _ in blocks)
    return None if is_programme else Stamped(list(_panel(blocks)), PANEL_PAUSE)


def _begins(first: str) -> bool:
    """Is the first time a recording's: near its start or, in a part of one, told to the second in three numbers?"""
    return seconds(first) <= _LATEST_START or (first.count(":") > 1 and seconds(first) % (60 * _ROUND) != 0)


def _under_names(lines: Sequence[str]) -> list[Fragment]:
    """A name, a time under it, then the words; nothing where it is not so throughout."""
    times = {at: seconds(match["time"]) for at, line in enumerate(lines) if (match := _ALONE.fullmatch(line))}
    places = list(times)
    names = [lines[at - 1] if at else "" for at in places]
    if len(places) < FEWEST or not all(map(is_name, names)) or len(set(names)) == len(names):
        return []
    stops = [at - 1 for at in places[1:]] + [len(lines)]
    return [
        Fragment(_spoken(lines[at + 1 : stop]), name, times[at])
        for name, at, stop in zip(names, places, stops, strict=True)
    ]


def _blocks(lines: Sequence[str]) -> Iterator[tuple[float, list[str]]]:
    start, body = -1.0, list[str]()
    for line in lines:
        match = _ALONE.fullmatch(line.strip())
        if match:
            if start >= 0:
                yield start, body
            start, body = seconds(match["time"]), []
        elif line.strip():
            body.append(line)
    if start >= 0:
        yield start, body


def _recurring(lines: Sequence[str]) -> set[str]:
    """The names that stand alone on lines of their own, each at least twice."""
    counts = Counter(line.strip() for line in lines)
    return {line for line, count in counts.items() if count >= FEWEST and " " in line and is_name(line)}


def _headed(start: float, body: Sequence[str], names: Container[str]) -> Iterator[Fragment]:
    """What is said from there on by the name below the time, and by those whose names follow."""
    time: float | None = start
    name, words = body[0].strip(), list[str]()
    for line in (*body[1:], None):
        if line is None or line.strip() in names:
            yield Fragment(_spoken(words), name, time)
            time, name, words = None, (line or "").strip(), []
        else:
            words.append(line)


def _labelled(start: float, body: Sequence[str]) -> Iterator[Fragment]:
    """Lines "Anne Roy: words"; the time is that of the first."""
    time: float | None = start
    for line in body:
        label, words = label_of(line.strip().replace("**", ""))
        yield Fragment(_spoken([words]), label or None, time)
        time = None


def _panel(blocks: Sequence[tuple[float, list[str]]]) -> Iterator[Fragment]:
    """A line of words for each time; what stands below it is the title of the chapter that begins."""
    is_new = False
    for start, body in blocks:
        if body:
            yield Fragment(_spoken(body[:1]), None, start, is_new=is_new)
        is_new = len(body) > 1


def _leading(lines: Sequence[str]) -> Stamped | None:
    """A time at the head of each line, before words or before a name that words follow."""
    matches = [match for line in lines if (match := _LEADING.fullmatch(line.strip()))]
    starts = [seconds(match["time"]) for match in matches]
    if len(matches) < FEWEST or not _begins(matches[0]["time"]) or all(start % _ROUND == 0 for start in starts):
        return None
    names = [match["words"] for match in matches]
    are_names = all(is_unnamed(name) or is_name(name) for name in names) and len(set(names)) < len(names)
    if are_names or _are_labels(names, lines):
        head = re.compile(rf"(?P<time>{STAMP})[ \t]+(?P<name>\S.*?)\s*")
        return Stamped(list(_under(lines, head)), LINE_PAUSE)
    if 2 * len(matches) < sum(1 for line in lines if line.strip()):
        return None
    return Stamped(labelled(list(_under(lines, _LEADING))), LINE_PAUSE)


def _are_labels(told: Sequence[str], lines: Sequence[str]) -> bool:
    """Is what stands beside the times of whoever speaks: short, without an end of a sentence, most of it there again,
    and words below nearly each?"""
    counts = Counter(_BRACKET.sub("", one) for one in told)
    again = sum(count for count in counts.values() if count >= FEWEST)
    above = sum(
        1
        for line, below in pairwise(filter(None, map(str.strip, lines)))
        if _LEADING.fullmatch(line) and not _LEADING.fullmatch(below)
    )
    are_short = all(len(one) <= _LONGEST_LABEL and one[0].isupper() and one[-1] not in ".?!,;:…" for one in told)
    return are_short and again >= _NEARLY * len(told) and above >= _NEARLY * len(told)
