"""Fragments → turns: those of one voice become one, first start to last end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from briefing.sources.transcripts.model import Fragment, Turn
from briefing.sources.transcripts.voices import Voice, Voices

PAUSE = 2.0
"""Seconds of silence that part turns where no voices are told: shorter ones stand within sentences."""
_NO_WORDS = re.compile(r"(?:\[[^\[\]]*\]|\([^()]*\)|♪[^♪]*♪|[♪♫]|[\s.…*-])++")
"""A cue or paragraph that holds marks alone: "[Musique]", "(Applaudissements.)"."""


def joined(fragments: Iterable[Fragment], *, pause: float = PAUSE, joint: str = " ") -> tuple[Turn, ...]:
    """The turns of ``fragments``, which come in the order of the transcript.

    ``joint`` stands between the fragments of a turn. Fragments of marks alone are left out. Where no voice is told at
    all, ``pause`` seconds of silence begin a new turn.
    """
    spoken = [one for one in fragments if one.text and not _NO_WORDS.fullmatch(one.text)]
    has_voices = any(one.label for one in spoken)
    voices = Voices(one.label for one in spoken if one.label)
    turns: list[tuple[Voice, list[Fragment]]] = []
    for one in spoken:
        voice = voices.of(one.label, one.role, one.organisation) if one.label is not None else None
        if turns and _goes_on(turns[-1], one, voice, None if has_voices else pause):
            turns[-1][1].append(one)
        else:
            turns.append((voice or Voice(), [one]))
    return tuple(_turn(voice, parts, joint) for voice, parts in turns)


def _goes_on(turn: tuple[Voice, list[Fragment]], one: Fragment, voice: Voice | None, pause: float | None) -> bool:
    """Is it the same voice? ``pause`` is None where voices are told."""
    known, parts = turn
    is_same = voice is not None and bool(voice.speaker) and voice.speaker == known.speaker
    if one.is_new:
        return is_same
    if pause is not None:
        last = parts[-1].end if parts[-1].end is not None else parts[-1].start
        return one.start is None or last is None or one.start - last < pause
    return voice is None or voice == known or is_same


def _turn(voice: Voice, parts: Sequence[Fragment], joint: str) -> Turn:
    ends = [part.end for part in parts if part.end is not None]
    text = joint.join(part.text for part in parts)
    end = max([*ends, parts[0].start or 0.0]) if ends else None
    return Turn(text, *voice, start=parts[0].start, end=end, times=tuple(_times(parts, len(joint))))


def _times(parts: Sequence[Fragment], joint: int) -> Iterator[tuple[int, float]]:
    place, last = 0, -1.0
    for part in parts:
        if part.start is not None and part.start > last:
            last = part.start
            yield place, last
        place += len(part.text) + joint
