"""Dialogues, told from lists: labels that are names, and names alone on their lines that come again and again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefing.core.recordings import is_function, is_unnamed
from briefing.sources.courtesy_titles import TITLE
from briefing.sources.quotes.people.positions import position
from briefing.sources.quotes.tables.rules import Rules, genders
from briefing.sources.quotes.text.set_apart import MINE
from briefing.sources.sentences import ended
from briefing.sources.transcripts.labels import is_name
from briefing.sources.transcripts.model import Fragment, characters
from briefing.sources.transcripts.records.edited import SPEAKS

_FEWEST = 2
"""Voices that come again, each so often at least: titles of sections come once."""
_MARKS = "#*_ "
_TITLE = re.compile(rf"{TITLE}(?=\s)", re.IGNORECASE)
_ENDED = ended(".!?…")
_LABEL = re.compile(r"^[^\n:]{1,70}:\s", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_HEAD = re.compile(r"^([^,(]{3,60}),\s[^.!?:]{2,80}$")
"""A name with what its bearer is behind it."""
_OTHER = re.compile(r"\b(?:she|he|her|his|him|elle|lui)\b", re.IGNORECASE)
_LONGEST_HEAD = 120
_LONGEST_TITLE = 10
"""Words of a heading behind a name; untuned."""
_SOME, _MOST = 3, 0.7
"""One of how many labels is surely a person's in a dialogue, and the share that comes again where none is known."""


def are_voices(labels: Sequence[tuple[str, str]], text: str, rules: Rules) -> bool:
    """Whether labels, each in small letters with the words behind it, are the voices of a dialogue, and no list's:
    words that the text has in small letters, too, name things, and what is said has ends of sentences."""
    counts = Counter(label for label, _ in labels)
    if any(map(is_function, counts)) and not are_sentences([words for _, words in labels if words]):
        return False
    others = {label: count for label, count in counts.items() if not _is_person(label, rules)}
    known = len(labels) - sum(others.values())
    plain = set(_WORD.findall(_LABEL.sub("", text)))
    things = sum(count for label, count in others.items() if not plain.isdisjoint(_WORD.findall(label)))
    if max(counts.values(), default=0) < _FEWEST and not any(_is_lone_voice(label, rules) for label in counts):
        is_cast = not others or (not things and known * 2 >= len(labels) and all(" " in label for label in others))
        return is_cast and are_sentences([words for _, words in labels])
    if known * _SOME >= len(labels):
        return things * 2 <= len(labels)
    recurring = known + sum(count for count in others.values() if count > _FEWEST)
    is_dialogue = things * _SOME <= len(labels) and len(counts) >= _FEWEST and recurring >= _MOST * len(labels)
    return is_dialogue and are_sentences([words for _, words in labels if words])


def are_sentences(told: Sequence[str]) -> bool:
    """Have most of these ends of sentences?"""
    return sum(1 for words in told if _ENDED.search(words)) >= _MOST * len(told)


def is_title(words: str) -> bool:
    """Are they few, with no end of a sentence?"""
    return len(words.split()) <= _LONGEST_TITLE and not _ENDED.search(words)


def _is_lone_voice(label: str, rules: Rules) -> bool:
    """Is it a voice's, although it stands there once?"""
    return bool(_TITLE.match(label)) or is_unnamed(label) or label in rules.question_labels | rules.answer_labels


def _is_person(label: str, rules: Rules) -> bool:
    """Is it surely a person's: by a title, a forename, as a voice that tools number, as who asks?"""
    if _is_lone_voice(label, rules):
        return True
    return not genders().keys().isdisjoint([*label.split(), *label.replace("-", " ").split()])


def headed(lines: Sequence[str], rules: Rules) -> list[Fragment] | None:
    """The paragraphs under each name; None where the lines are no such dialogue."""
    told = [line for line in lines if line]
    heads = [_is_head(line.strip(_MARKS)) for line in told]
    counts = Counter(line.strip(_MARKS) for line, is_head in zip(told, heads, strict=True) if is_head)
    if len(counts) < _FEWEST or any(a and b for a, b in pairwise(heads)):
        return None
    found = list(_under(told, heads, rules))
    if sum(1 for count in counts.values() if count >= _FEWEST) < _FEWEST and not _speak(found, told, heads, rules):
        return None
    labels = [((one.label or "").lower(), one.text) for one in found if one.is_new]
    if not are_voices(labels, "\n".join(lines), rules) or not are_sentences([one.text for one in found]):
        return None
    size = sum(len(line) for line, is_head in zip(told, heads, strict=True) if not is_head)
    return found if characters(found) * 2 > size else None


def _speak(found: Sequence[Fragment], told: Sequence[str], heads: Sequence[bool], rules: Rules) -> bool:
    """Do those whose names stand above what is told, some once, say it themselves, and do not sign what is above?"""
    starts = [at for at, one in enumerate(found) if one.is_new]
    spans = zip(starts, [*starts[1:], len(found)], strict=True)
    said = [(found[start].label or "", " ".join(one.text for one in found[start:end])) for start, end in spans]
    is_signed = heads[-1] or any(MINE.search(line) for line in told[: heads.index(True)])
    if is_signed or not all(_is_person(name.lower(), rules) and _speaks(name, text) for name, text in said):
        return False
    answers = [text for _, text in said if "?" not in text]
    return _SOME * sum(MINE.search(text) is not None for text in answers) >= len(answers)


def _speaks(name: str, text: str) -> bool:
    """Does somebody say I, we or you in it, or ask, and not speak of themselves as others would?"""
    if name.split()[-1] in text or (_OTHER.search(text) and not MINE.search(text)):
        return False
    return bool(SPEAKS.search(text) or "?" in text)


def _is_head(line: str) -> bool:
    return is_unnamed(line) or (" " in line and len(line) <= _LONGEST_HEAD and is_name(_HEAD.sub(r"\1", line)))


def _under(lines: Sequence[str], heads: Sequence[bool], rules: Rules) -> Iterator[Fragment]:
    current, is_new = Fragment(""), False
    for line, is_head in zip(lines, heads, strict=True):
        if is_head:
            current, is_new = _voice(line.strip(_MARKS), rules), True
        elif current.label:
            yield replace(current, text=line, is_new=is_new)
            is_new = False


def _voice(head: str, rules: Rules) -> Fragment:
    """Whose name a head is, and what stands behind it of them: "Anne Roy, CFO, Acme"."""
    name, _, told = head.partition(", ")
    if not told or " " not in name:
        return Fragment("", head)
    role, organisation = with_position(told, rules)
    return Fragment("", name, role=role, organisation=organisation)


def with_position(told: str, rules: Rules) -> tuple[str, str]:
    """Role and organisation of what stands behind a name in its line: "CFO, Acme", or one of them."""
    role, comma, organisation = told.rpartition(", ")
    if comma:
        return role, organisation
    return ("", told) if rules.role_heads.isdisjoint(told.lower().split()) else position(told, rules)
