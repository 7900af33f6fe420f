"""What services of recognition write as JSON, each with lists and names of its own → fragments of words or sentences.

The list that holds the words is found by what its items have: words, and a voice or a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.sources.transcripts.model import FEWEST, Fragment, characters
from briefing.sources.transcripts.times import LATEST, STAMP, seconds

_WORDS = ("punctuated_word", "word", "text", "transcript", "content", "display", "sentence", "value", "body")
_VOICES = ("speaker", "speaker_label", "speaker_id", "speaker_name", "speakerName", "speakerTag", "speakerLabel")
_STARTS = ("start", "start_time", "startTime", "from", "ts", "time")
_ENDS = ("end", "end_time", "endTime", "to", "end_ts")
_CHOICES, _PARTS = ("alternatives", "nBest"), ("elements", "words")
"""Lists within an item: of readings, the first of which is the best, and of the parts of its words."""
_STOP = re.compile(r"[.,;:?!…]+")
_BEFORE_STOP = re.compile(rf" (?={_STOP.pattern}(?: |$))")
_NUMBER = re.compile(r"\d{1,7}(?:\.\d+)?")
_CLOCK = re.compile(STAMP)
_SHORT_LABEL = re.compile(r"[A-Z]|\d{1,2}")
"""What a service calls a voice that has no name."""
_NANOS = 9
"""Digits of billionths of a second."""
_MOST = 0.6
"""Share of the longest list from which one with voices is preferred: others hold the same without them."""


def heard(data: object) -> list[Fragment]:
    """The words in the list that holds most of them; none where there is no such list."""
    all_ = [found for items in lists(data) if len(found := list(_said(items))) >= FEWEST]
    longest = max((characters(one) for one in all_), default=0)
    all_ = [one for one in all_ if characters(one) >= _MOST * longest]
    told = [one for one in all_ if any(fragment.label for fragment in one)]
    return max(told or all_, key=characters, default=[])


def lists(data: object) -> Iterator[list[dict[str, object]]]:
    """All lists of objects in it, and objects of nothing but objects as lists of them."""
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list) and any(isinstance(item, dict) for item in one):
            yield [item for item in one if isinstance(item, dict)]
        elif isinstance(one, dict) and len(one) >= FEWEST and all(isinstance(item, dict) for item in one.values()):
            yield list(one.values())
        waiting += list(one.values() if isinstance(one, dict) else one) if isinstance(one, dict | list) else []


def _said(items: Sequence[dict[str, object]]) -> Iterator[Fragment]:
    """The items that have words, with a voice or a time; marks that stand alone end the word before."""
    last: Fragment | None = None
    for item in items:
        words = _words(item)
        if last and _STOP.fullmatch(words):
            last = replace(last, text=last.text + words)
            continue
        start, end, label = _instant(item, _STARTS), _instant(item, _ENDS), _label(item)
        if words and (start is not None or label):
            if last:
                yield last
            last = Fragment(words, label, start, end if start is None or end is None else max(start, end))
    if last:
        yield last


def _words(item: object) -> str:
    if not isinstance(item, dict):
        return ""
    told = next((item[key] for key in _WORDS if isinstance(item.get(key), str)), None)
    if told is not None:
        return " ".join(told.split())
    for key in (*_CHOICES, *_PARTS):
        parts = item.get(key)
        if isinstance(parts, list) and parts:
            pieces = [_words(part) for part in (parts[:1] if key in _CHOICES else parts)]
            return _BEFORE_STOP.sub("", " ".join(filter(None, pieces)))
    return ""


def _label(item: dict[str, object]) -> str | None:
    told = next((item[key] for key in _VOICES if isinstance(item.get(key), str | int)), None)
    first = next((choices[0] for key in _CHOICES if isinstance(choices := item.get(key), list) and choices), None)
    if told is None and isinstance(first, dict):
        return _label(first)
    return f"Speaker {told}" if _SHORT_LABEL.fullmatch(str(told)) else str(told or "") or None


def _instant(item: dict[str, object], keys: Sequence[str]) -> float | None:
    """The seconds at which it begins or ends: a number, a clock, seconds and billionths of them."""
    told = next((item[key] for key in keys if key in item), None)
    if isinstance(told, int | float):
        return round(float(told), 3) if 0 <= told < LATEST else None
    if isinstance(told, dict):
        told = f"{told.get('seconds', 0)}.{str(told.get('nanos') or 0).zfill(_NANOS)}"
    if isinstance(told, str) and _CLOCK.fullmatch(told):
        return seconds(told)
    if not _NUMBER.fullmatch(str(told)):
        return None
    return round(float(str(told)), 3)
