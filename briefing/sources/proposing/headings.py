"""Headings of a source: the lines that name what is told below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache

from briefing.sources.attendance import AWAY, THERE

_MOST_WORDS = 12
_NUMBER = re.compile(r"^(?:(?:\d+|[IVX]+)[.)]\s*|[A-Z][.)]\s+)")
"""That of a heading or of a point of an agenda."""
_CREDIT = re.compile(
    r"\s/\s|©|\b(?:photos?|crédits?|credits?|image|illustration|flickr|getty|shutterstock|unsplash|AFP|Reuters)\b",
    re.IGNORECASE,
)
"""What stands in the line below a picture, and in no heading."""
_NO_HEADING = re.compile(
    rf"""[\[«“"] | [^|]*\| | (?:\S+\s){{0,2}}?\S+\s?:\s
    | (?i:publié|posté|mis\sà\sjour|modifié|posted|published|updated|lecture|reading)\b.*\d
    | (?i:(?:(?:un|une|an?)\s)?(?:texte|article|reportage|propos|story|report|written|écrite?|rédigée?)\s
      (?:(?:recueillis|proposée?|écrite?|written)\s)?(?:de|d['’]|du|par|by))\s?[A-ZÀ-Ý]
    | [Pp]age\s\d | (?:[Pp]ar|[Bb]y)\s[A-ZÀ-Ý] | \d+\s?min
    | (?i:{THERE}|{AWAY}|ordre\sdu\sjour|agenda)\s$""",
    re.VERBOSE,
)
"""How a line begins that is a quote, an aside, what a label of up to three words leads to, or who wrote when."""
_RUN_IN = re.compile(
    r"^\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?P<words>[A-ZÀ-Þ][A-ZÀ-Þ'’&/-]+(?:\s[A-ZÀ-Þ&/][A-ZÀ-Þ'’&/-]+|\s&){0,9})"
    r"\s?[:.–—-]?\s(?=[A-ZÀ-Þ«“\"](?![A-ZÀ-Þ]))"
)
"""A numbered heading in capitals with its text in the same line, as minutes have it."""
_SAYS_WHEN_OR_HOW = re.compile(
    r"\b\d{1,2}(?:[.:]\d{2}\s?(?:[ap]\.?m\b)|:\d{2}|\s?[ap]\.?m\b|\s?h(?:\s?\d{2})?\b)"
    r"|\b(?:seconded|unanimously|unanimous|unanimité|abstentions?|votes?\s(?:pour|contre|for|against)"
    r"|(?:motion|vote)\s(?:carried|passed|failed|adoptée?|rejetée?)|moved\s(?:by|that))\b",
    re.IGNORECASE,
)
"""What a line holds that says at what hour something was, or how it was voted: it stands below a heading, and is none.
"""
_WORD = re.compile(r"[^\W\d_]+")
_WITHIN = re.compile(r"(?<=[a-zà-ÿ,] )[^\W\d_]+")
_BYLINE = re.compile(r"(?:^|[\s(])@\w")
"""A name on a network, as stands below what somebody posted there."""


def headings(text: str) -> Iterator[tuple[int, str]]:
    """Where each heading stands and its words, without number, and written as in running text; never the title."""
    for place, words in _found(text):
        yield place, _in_running_text(words, text) if words.isupper() else words


def _found(text: str) -> Iterator[tuple[int, str]]:
    lines = list(re.finditer(r"[^\n]+", text))
    for number, line in enumerate(lines[1:], 1):
        below = lines[number + 1][0] if number + 1 < len(lines) else ""
        stands = text[line.start() - 2 : line.start()] == "\n\n" and text[line.end() : line.end() + 1] == "\n"
        words = _run_in(line[0]) or (_alone(line[0], below) if stands else "")
        if words:
            yield line.start(), words


def _run_in(line: str) -> str:
    found = _RUN_IN.match(line.strip())
    return found["words"] if found else ""


def _alone(line: str, below: str) -> str:
    """The words of a short line without a stop, if it heads the longer text below."""
    whole = line.strip().lstrip("#*-–—• ").rstrip(" *:")
    words = _NUMBER.sub("", whole)
    is_title = 1 < len(whole.split()) <= _MOST_WORDS and words[-1] not in '.!?…,;»”")' and words[0].isupper()
    is_none = (
        _CREDIT.search(words)
        or _NO_HEADING.match(f"{words} ")
        or _BYLINE.search(words)
        or _SAYS_WHEN_OR_HOW.search(words)
    )
    return words if is_title and len(below) > 2 * len(words) and not is_none else ""


def _in_running_text(words: str, text: str) -> str:
    """What is all in capitals, as a sentence has it: a word that sentences of the text write so keeps its capitals."""
    said = _forms(text)
    plain = _WORD.sub(lambda word: said.get(word[0].casefold(), word[0].lower()), words)
    return plain[:1].upper() + plain[1:]


@lru_cache(maxsize=1)
def _forms(text: str) -> Mapping[str, str]:
    """The words that stand within sentences, by their small letters, each as it is written most."""
    counts = Counter(_WITHIN.findall(text))
    return {word.casefold(): word for word, _count in reversed(counts.most_common())}
