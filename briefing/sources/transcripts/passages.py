"""What of the turns of a transcript is quotable: self-contained passages that say something, the best first.

A passage is a sentence, or a few that hang together, of one voice. Greetings, questions and procedure are never
offered, and nothing that contains or spans a mark such as "[inaudible 00:12]".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.core.recordings import is_unnamed
from briefing.sources.proposing import points
from briefing.sources.proposing.values import topics, value
from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.model import Quote, Why
from briefing.sources.sentences import ended, sentences
from briefing.sources.transcripts.transcription import PlacedTurn

_CUT = re.compile(
    r"\[[^\[\]\n]{1,60}\]"
    r"|\((?:[A-ZÀ-Ý][^()\n]{2,160}\.|[^()\n]{0,30}(?:rires|applaudissements|laughter|applause|inaudible|crosstalk)[^()\n]{0,30})\)"
    r"|//",
    re.IGNORECASE,
)
_ENDED = ended(".!?…")
_CHAIR = re.compile(
    r"(?:deputy |vice-?)?(?:speaker|chair\w*|présidente?s?\b.*|operator|moderator|host|clerk)"
    r"|modérat\w+|animat\w+|question|(?:\w+ ){0,2}analyste?",
    re.IGNORECASE,
)
_WHOLE, _LONGEST, _SHORT = 280, 320, 40
"""Characters: a turn up to the first is offered whole, a passage has the second at most, one under the third is joined
to what follows. A quote of a slide has room for about 300."""
_TELLING, _MATTERS = 60, 3
"""Characters, and different words of matter, of what is offered though no word of it tells a point."""
_AT_ONCE = 40
"""The best that are chosen against each other; all others follow by their worth."""
_SAME_WORDS, _SAME_VOICE, _CHAIRING = 0.25, 0.06, 0.3
"""What a passage loses for repeating a better one, for each better one of its voice and for its voice's being the
chair's or an analyst's."""
_ASKING, _FEWEST_ASKED = 0.6, 2
"""The share of a voice's turns that ask, and their number, from which it is an interviewer's or an analyst's."""
_LAST = 2
"""A turn asks that has its question in so many last sentences: thanks may follow it."""


@dataclass(frozen=True)
class _Passage:
    start: int
    end: int
    voice: PlacedTurn
    worth: float
    words: frozenset[str]


def quotes_of_turns(
    turns: Sequence[PlacedTurn], text: str, language: str, *, is_edited: bool = False
) -> tuple[Quote, ...]:
    """The passages of ``text`` worth quoting, apart, each with its rank from 1, in the order of the ranks.

    In an edited record, as ``is_edited`` tells, short turns are offered even where no word of theirs tells a point.
    """
    asking = _asking(turns)
    found = [
        _passage(turn, start, end, text, language)
        for turn in turns
        if _voice(turn) not in asking
        for start, end in _spans(turn, text, language)
        if _is_offered(text[start:end], language, is_whole=is_edited and (start, end) == (turn.start, turn.end))
    ]
    about, size = topics(one.words for one in found), len(text) or 1
    found = [replace(one, worth=_value(one, about, size)) for one in found]
    return tuple(_quote(one, text, rank) for rank, one in enumerate(_ranked(found), 1))


def _asking(turns: Sequence[PlacedTurn]) -> set[tuple[str, str]]:
    """The voices that ask others, of whose words none are offered; nobody where nobody else speaks."""
    asked: Counter[tuple[str, str]] = Counter()
    spoken: Counter[tuple[str, str]] = Counter()
    for placed in turns:
        spoken[_voice(placed)] += 1
        asked[_voice(placed)] += _asks(placed.turn.text)
    found = {
        voice for voice, count in asked.items() if count >= max(_FEWEST_ASKED, _ASKING * spoken[voice]) and voice[0]
    }
    return found if len(found) < len(spoken) else set()


def _asks(text: str) -> bool:
    """Is one of the last sentences a question? Most turns hold none: their sentences need not be told apart."""
    last = list(sentences(text, 0, len(text)))[-_LAST:] if "?" in text else ()
    return any(points.is_question(text[slice(*one)]) for one in last)


def _is_offered(words: str, language: str, *, is_whole: bool) -> bool:
    if points.is_fragment(words):
        return False
    return is_whole or bool(points.triggers(words, language)) or _says_something(words, language)


def _says_something(words: str, language: str) -> bool:
    return len(words) >= _TELLING and len(set(points.content_words(words, language))) >= _MATTERS


def _passage(turn: PlacedTurn, start: int, end: int, text: str, language: str) -> _Passage:
    words = text[start:end]
    chair = _CHAIRING * bool(_CHAIR.fullmatch(turn.turn.role))
    worth = points.worth(words, language) - chair
    return _Passage(start, end, turn, worth, frozenset(points.content_words(words, language)))


def _value(one: _Passage, about: frozenset[str], size: int) -> float:
    return value(one.worth, one.end - one.start, one.words, about, (one.start + one.end) / 2 / size)


def _spans(turn: PlacedTurn, text: str, language: str) -> Iterator[tuple[int, int]]:
    """The passages of a turn, in characters of the text."""
    for start, end in _pieces(text, turn.start, turn.end):
        all_ = sentences(text, start, end)
        whole = [
            one for one in all_ if not _is_cut(text, one, after_mark=start > turn.start, before_mark=end < turn.end)
        ]
        kept = [one for one in whole if not points.is_barred(text[slice(*one)], language)]
        if kept == whole and kept and kept[-1][1] - kept[0][0] <= _WHOLE:
            yield kept[0][0], kept[-1][1]
        else:
            yield from _joined(whole, text, language)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between the marks of a turn."""
    for mark in _CUT.finditer(text, start, end):
        yield start, mark.start()
        start = mark.end()
    yield start, end


def _is_cut(text: str, sentence: tuple[int, int], *, after_mark: bool, before_mark: bool) -> bool:
    """Does a mark stand inside the sentence, so that only a part of it is left?"""
    words = text[slice(*sentence)]
    return (after_mark and words[:1].islower()) or (before_mark and not _ENDED.search(words))


def _joined(spoken: Sequence[tuple[int, int]], text: str, language: str) -> Iterator[tuple[int, int]]:
    """Sentences with those that hang on them; what is barred parts them."""
    start = end = -1
    for first, last in spoken:
        words = text[first:last]
        hangs = points.goes_on(words) or end - start < _SHORT or last - first < _SHORT
        is_aside = end - start >= _SHORT and points.is_fragment(words)
        if is_aside or points.is_barred(words, language):
            if start >= 0:
                yield start, end
            start = end = -1
        elif start >= 0 and hangs and last - start <= _LONGEST and "\n" not in text[end:first]:
            end = last
        else:
            if start >= 0:
                yield start, end
            start, end = first, last
    if start >= 0:
        yield start, end


def _ranked(found: Sequence[_Passage]) -> list[_Passage]:
    """The best first; the first ``_AT_ONCE`` differ in voice and words as far as they can."""
    rest = sorted(found, key=lambda one: -one.worth)
    chosen: list[_Passage] = []
    voices: Counter[tuple[str, str]] = Counter()
    costs = [0.0] * len(rest)
    while rest and len(chosen) < _AT_ONCE:
        best = max(
            range(len(rest)), key=lambda at: rest[at].worth - costs[at] - _SAME_VOICE * voices[_voice(rest[at].voice)]
        )
        one = rest.pop(best)
        costs.pop(best)
        chosen.append(one)
        voices[_voice(one.voice)] += 1
        costs = [max(cost, _SAME_WORDS * _alike(one, other)) for cost, other in zip(costs, rest, strict=True)]
    return chosen + rest


def _voice(placed: PlacedTurn) -> tuple[str, str]:
    return placed.turn.speaker, placed.turn.role


def _alike(one: _Passage, other: _Passage) -> float:
    common = len(one.words & other.words)
    return common / (len(one.words) + len(other.words) - common) if common else 0.0


def _quote(one: _Passage, text: str, rank: int) -> Quote:
    turn = one.voice.turn
    is_named = bool(turn.speaker) and not is_unnamed(turn.speaker)
    strength = (strengths.SUBJECT if turn.is_likely else strengths.CERTAIN) if is_named else strengths.NO_CUE
    head = text.rfind(turn.speaker, max(0, one.voice.start - 200), one.voice.start) if turn.speaker else -1
    cue = (head, head + len(turn.speaker)) if head >= 0 else (0, 0)
    why = Why.LABEL if turn.speaker or turn.role else Why.NOTHING
    if turn.is_likely:
        why = Why.SUBJECT if is_named else Why.NOTHING
    words = text[one.start : one.end]
    voice = "" if is_named else turn.speaker or turn.role
    told = turn.speaker, turn.role, turn.organisation
    return Quote(words, one.start, one.end, *told, strength, why, cue, rank=rank, voice=voice)
