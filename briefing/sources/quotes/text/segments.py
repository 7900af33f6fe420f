"""A text with its quotes masked, cut into paragraphs and sentences; every place is the same as in the plain text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.called import names_in_marks
from briefing.sources.quotes.text.incises import split
from briefing.sources.quotes.text.marks import Marked, pair
from briefing.sources.quotes.text.replies import exchanged, replies

FILL, STOP, OPEN = "\ue000", "\ue001", "\ue002"
"""Masks: inside a quote, the last place of one that ends a sentence, the last place of another."""
QUOTE = f"{FILL}*[{STOP}{OPEN}]"
MASK = pattern(rf"[{FILL}{STOP}{OPEN}]", {"mots \ue000\ue001": "\ue000", " \ue001": "\ue001", "mots": None})
"""Any of them."""
INITIAL = "\u02bc"
"""Masks the full stop of a surname's initial within a sentence: to patterns it is a letter."""

_MASKS = FILL + STOP + OPEN
_FLAT = {
    "’": "'",
    "\u2011": "-",
    "\u2012": "–",
    "\u2015": "—",
    **dict.fromkeys(("\u00a0", "\u202f", "\u2009", "\r", FILL, STOP, OPEN), " "),
}
_SURNAME_INITIAL = pattern(
    rf"(?<=[a-zà-ÿ]{{2}} [{UPPER}])\.(?=,|\s[a-zà-ÿ(])",
    {"Karim E., imam": ".", "Karim E. a dit": ".", "Karim E. Il": None, "J. Roy": None, "plan B.": None},
)
_SENTENCE_END = pattern(
    rf"""
    [.!?…{STOP}]                                                         # what ends one: a set is searched for fast
    (?:
        (?<![.!?…][.!?…])(?:(?<={STOP})|[.!?…]*[)\]]*)\s+(?=[(\[]?[{UPPER}\d{FILL}{STOP}{OPEN}—–-])
        |(?<=[a-zà-ÿ]{{3}}\.)(?=[{UPPER}][a-zà-ÿ]|[{FILL}{STOP}{OPEN}])   # a space lost: "fini.Le"
        |(?<={STOP})(?=[{UPPER}])
        |(?<=[{STOP}{OPEN}]\.)(?=[{UPPER}{FILL}{STOP}{OPEN}])
    )
    """,
    {
        "fini. Le": ". ",
        "mots\ue001 Il": "\ue001 ",
        "fini (enfin.) Le": ".) ",
        "fini. le": None,
        "3.5": None,
        "fini.Le": ".",
        "mots\ue002.Le": ".",
        "J.Roy": None,
    },
    re.VERBOSE,
)
_WORD_BEFORE = pattern(r"([\w-]+)\s$", {"the insurer ": "insurer ", "insurer": None})
_LONGEST_WORD = 24
"""Characters before a place in which the word before it begins, an untuned bound on time."""
_LONGEST = 2_000
"""Characters of the narrator that a sentence may have: a bound on time for texts without full stops."""
_CUT = pattern(
    rf" |[{STOP}{OPEN}](?=[{_MASKS}])",
    {"mots et": " ", "\ue000\ue001\ue000\ue002": "\ue001", "\ue000\ue001, et": " ", "mots": None},
)
"""Where what goes on without end is cut: behind a space, or between two passages that stand together."""
_MANY = pattern(
    rf"(?:[^{STOP}{OPEN}]*+[{STOP}{OPEN}]){{24}}(?=.)",
    {"\ue001 et " * 25: "\ue001 et " * 23 + "\ue001", "\ue001 et " * 23: None},
    re.DOTALL,
)
"""So many passages in one sentence are cut off: a bound on time for texts of nothing but marks."""
_TITLE_WORDS, _HEADING_WORDS = 32, 18
"""Most words of a title and of another heading; the longest title of the annotated articles has 21."""
_TEASER_WORDS = 40
"""Most words of what leads to another page and has words in marks: more are the text that it stands in; untuned."""
_VOICED = pattern(
    rf"\A\s*{QUOTE}\s*[—–-]\s*\w", {"\ue000\ue001 — Ada": "\ue000\ue001 — A", "Un \ue000\ue001 — Ada": None}
)
"""A quote with its voice behind a dash, which is no title."""
_OPENING_DOUBLED = pattern(r"(?<![\w'`])(?:''|``)(?=\w)", {"said, ``We go": "``", "''We go": "''", "go,'' she": None})
_CURLED = pattern(r"(?<!’)’’(?![\w’])|(?<![\w‘])‘‘(?=\w)", {"“so’’ is": "’’", "the ‘‘so": "‘‘", "boys’ own": None})
_CLOSING_DOUBLED = pattern(r"''(?![\w'])", {"go,'' she": "''", "''We go": None})
_ANGLED = pattern(r"<<([^<>\n]{3,3000})>>", {"il dit << oui >>": "<< oui >>", ">> Anne": None, "a << 2": None})
_CLOSERS = " »”\"'’›)\ue000\ue001\ue002"
_WHOLE = pattern(rf"\s*{QUOTE}\s*", {"\ue000\ue002": "\ue000\ue002", "\ue000\ue002, et": "\ue000\ue002"})
"""A line of a passage and nothing else, on which no line but one in small letters goes on."""
_NAMED = pattern(
    rf"\s*(?:[{UPPER}][\w'-]*\.?\s){{2}}",
    {"Ada Roy Cadre": "Ada Roy ", "M. Roy maire": "M. Roy ", "Ada Roy, maire": None},
)
_WORD = pattern(r"[^\W\d_][\w-]*", {"l'agence": "l", "3": None})
_SMALL_WORD = pattern(r"(?<![\w'-])[a-zà-ÿ][\w-]*", {"le Port": "le", "Anne": None, "l'Aube": "l"})
STAMP = r"[*_\[(]{0,3}\d\d?\s?(?:[:h]\s?\d\d(?::\d\d)?|[:.]\d\d(?=\s?[ap]\.?m))(?:\s?[ap]\.?m\b\.?)?[*_\])]{0,3}"
"""A time of the day at the head of a line."""
_STAMPED = pattern(
    rf"\s*{STAMP}(?=[\s.:–—|-]|$)",
    {
        "14:32 — Ada": "14:32",
        "10h05. Ada": "10h05",
        "2.40 p.m. Ada": "2.40 p.m.",
        "**9h30** – Ada": "**9h30**",
        "3.5 %": None,
    },
)
_BULLETS = "-–—•*"
_POINTERS = "»>"
"""What stands before a line that leads to another page."""
BESIDE, PHRASE, CLAUSE = 24, 60, 90
"""Characters that surely hold the word, the few words or the clause beside a place: bounds on time, untuned."""
_LINE = pattern(r"^[^\S\n]*\S.*", {"\n\n  un mot\n": "  un mot", "\n \n": None}, re.MULTILINE)
_WRAPPED, _SURELY_WRAPPED = 49, 60
"""A line is longer that the width of a page ended: where a small letter follows, and whatever follows; untuned."""
_CAPTION_WORDS = 30
"""Words of a line that ends with who took its picture; untuned."""
_CREDITED = pattern(
    r"[,.(–—|/-]\s?\(?(?:photo(?:graph)?|picture|image|drawing)s?\s?(?:by|courtesy of|credit:?|:|©)\s?[^.!?\n]{2,60}$",
    {
        "a leopard of yala, 2021, photograph by ada roy": ", photograph by ada roy",
        "the mill in may (photo: solis)": "(photo: solis)",
        "he took a photo by night": None,
        "it was so, a photograph by ada roy shows.": None,
    },
)
"""The end of a caption, in small letters."""


class ParagraphKind(Enum):
    """What a paragraph is. Only the body tells who speaks."""

    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


class Paragraph(NamedTuple):
    """A stretch of the text, from ``start`` to ``end``, and what it is there for."""

    start: int
    end: int
    kind: ParagraphKind


@dataclass(frozen=True)
class Segments:
    """``masked`` is as long as the plain text, its quotes filled, apostrophes straight, spaces plain; ``low`` is in
    lower case too.
    """

    flat: str
    masked: str
    low: str
    quotes: list[Marked]
    paragraphs: list[Paragraph]
    sentences: list[int]
    paragraph_starts: list[int]

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that stand somewhere in small letters, as those of names do not."""
        return frozenset(_SMALL_WORD.findall(self.masked))

    @cached_property
    def _entries(self) -> list[int]:
        """Where paragraphs start that a time opens, as the entries of a live report do."""
        return [one.start for one in self.paragraphs if _STAMPED.match(self.masked, one.start, one.end)]

    def entry_start(self, place: int) -> int:
        """Where the entry of a live report starts in which ``place`` is; 0 before the first and in other texts."""
        found = bisect_right(self._entries, place)
        return self._entries[found - 1] if found and len(self._entries) > 1 else 0

    def sentence_start(self, place: int) -> int:
        """Where the sentence begins in which a place is."""
        return self.sentences[bisect_right(self.sentences, place, 1) - 1]

    def sentence_end(self, place: int) -> int:
        """Where it ends."""
        after = bisect_right(self.sentences, place)
        return self.sentences[after] if after < len(self.sentences) else len(self.masked)

    def text_of(self, paragraph: Paragraph) -> str:
        """The masked text of a paragraph."""
        return self.masked[paragraph.start : paragraph.end]

    def end_of(self, paragraph: Paragraph) -> int:
        """Where the last word of a paragraph ends, or the mark behind it."""
        return paragraph.start + len(self.text_of(paragraph).rstrip())

    def word_before(self, place: int) -> str:
        """The word, in lower case, that only a blank parts from what begins at ``place``; "" for none."""
        found = _WORD_BEFORE.search(self.low, max(0, place - _LONGEST_WORD), place)
        return found[1] if found else ""

    def number_of(self, paragraph: Paragraph) -> int:
        """The place of a paragraph among all, from 0."""
        return max(0, bisect_right(self.paragraph_starts, paragraph.start) - 1)

    def paragraph_at(self, place: int) -> Paragraph:
        """The paragraph in which a place is, or the one before it."""
        return self.paragraphs[bisect_right(self.paragraph_starts, place, 1) - 1]


def _with_plain_marks(text: str) -> str:
    """Doubled single marks, ``so'', ''so'' or << so >>, as the double ones they stand for, character for character."""
    if "<<" in text:
        text = _ANGLED.sub(r" «\1» ", text)
    if "’’" in text or "‘‘" in text:
        text = _CURLED.sub(lambda marks: "” " if marks[0] == "’’" else " “", text)
    if "''" not in text:
        return text
    return _CLOSING_DOUBLED.sub('" ', _OPENING_DOUBLED.sub(' "', text))


def flattened(text: str) -> str:
    """The text with one form of apostrophe, space and hyphen, character for character."""
    for letter, plain in _FLAT.items():
        text = text.replace(letter, plain)
    return text


def lowered(text: str) -> str:
    """The text in lower case, character for character."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(letter.lower()[0] for letter in text)


def segment(text: str, rules: Rules) -> Segments:
    """A plain text in its segments."""
    text = _with_plain_marks(text)
    flat = flattened(text)
    marked = [reply for one in pair(text, rules.language) for reply in exchanged(flat, one)]
    marked = sorted([*marked, *replies(flat, marked, rules)], key=lambda one: one.start)
    named = names_in_marks(flat, marked, rules)
    quotes = [part for one in marked if one not in named for part in split(one, flat, rules)]
    masked = _without_marks(_masked(flat, quotes, rules), named)
    paragraphs = list(_paragraphs(flat, masked, rules)) or [Paragraph(0, len(flat), ParagraphKind.BODY)]
    starts = {paragraph.start for paragraph in paragraphs}
    starts |= {match.end() for match in _SENTENCE_END.finditer(masked) if not _abbreviates(masked, match, rules)}
    starts |= set(_forced(masked, sorted(starts)))
    return Segments(
        flat, masked, lowered(masked), quotes, paragraphs, sorted(starts), [paragraph.start for paragraph in paragraphs]
    )


def _forced(masked: str, starts: list[int]) -> Iterator[int]:
    """Where what goes on without end, or has marks without end, is cut all the same, between words."""
    for start, end in pairwise([*starts, len(masked)]):
        while found := _cuts(masked, start, end):
            yield (start := min(found))


def _cuts(masked: str, start: int, end: int) -> list[int]:
    found = (_MANY.match(masked, start, end), _CUT.search(masked, start + _LONGEST, end))
    return [cut.end() for cut in found if cut]


def _masked(flat: str, quotes: list[Marked], rules: Rules) -> str:
    pieces, place = [], 0
    stops = ".…!?" if rules.language == "fr" else ".…"
    for quote in quotes:
        last = STOP if flat[quote.end - 1] in stops else OPEN
        pieces += [flat[place : quote.outer_start], FILL * (quote.outer_end - quote.outer_start - 1), last]
        place = quote.outer_end
    return _SURNAME_INITIAL.sub(INITIAL, "".join([*pieces, flat[place:]]))


def _without_marks(masked: str, named: Iterable[Marked]) -> str:
    """The text without the marks about names, each right before what follows it: patterns then find its verb."""
    for one in named:
        inside = masked[one.start : one.end].rjust(one.outer_end - one.outer_start)
        masked = masked[: one.outer_start] + inside + masked[one.outer_end :]
    return masked


def _abbreviates(masked: str, match: re.Match[str], rules: Rules) -> bool:
    if masked[match.start()] != ".":
        return False
    left = masked[max(0, match.start() - 12) : match.start()]
    word = left.replace("\n", " ").rpartition(" ")[2].lstrip("([-")
    return word in rules.abbreviations or (len(word) == 1 and word.isupper())


def _paragraphs(flat: str, masked: str, rules: Rules) -> Iterator[Paragraph]:
    spans = list(_joined(masked, rules))
    ended = is_listed = False
    for number, (start, end) in enumerate(spans):
        kind = _kind(flat[start:end], masked[start:end], rules, is_first=number == 0, is_only=len(spans) == 1)
        if kind is ParagraphKind.HEADING and number and _are_stacked(masked, spans[number : number + 2]):
            kind = ParagraphKind.BODY
        is_listed = _points(flat[start:end], rules) or (is_listed and flat[start:end].lstrip()[0] in _BULLETS)
        kind = ParagraphKind.BOILERPLATE if is_listed else kind
        ended = ended or (number > 1 and bool(rules.closing.match(flat[start:end].strip())))
        yield Paragraph(start, end, ParagraphKind.BOILERPLATE if ended else kind)


def _points(line: str, rules: Rules) -> bool:
    """Is it no more than what stands above a list of other pages: "À lire aussi"?"""
    return line.strip(" \t\n»>•*:#").lower() in rules.boilerplate


def _are_stacked(masked: str, spans: list[tuple[int, int]]) -> bool:
    """Are they two passages and nothing else, of which the first is no heading then?"""
    return len(spans) > 1 and all(_WHOLE.fullmatch(masked, *span) for span in spans)


def _tells_voice(line: str, rules: Rules) -> bool:
    """Is it no sentence, but a name and what its bearer is: "Ada Roy Cadre de l'agence des ports"?"""
    words = {word.lower() for word in _WORD.findall(line)}
    is_told = not words.isdisjoint(rules.positions | rules.crowd | rules.houses)
    return is_told and bool(_NAMED.match(line)) and words.isdisjoint(rules.speech | rules.auxiliaries)


def _joined(masked: str, rules: Rules) -> Iterator[tuple[int, int]]:
    """Lines, those of a text wrapped at a width joined again."""
    start = end = -1
    for match in _LINE.finditer(masked):
        is_next = start >= 0 and masked.count("\n", end, match.start()) == 1
        if is_next and _is_wrapped(masked[start:end], match[0], rules):
            end = match.end()
            continue
        if start >= 0:
            yield start, end
        start, end = match.span()
    if start >= 0:
        yield start, end


def _is_wrapped(above: str, line: str, rules: Rules) -> bool:
    """Did only the width of a page part a line from what is ``above``?"""
    last, opening = above.rsplit("\n", 1)[-1].rstrip(), line.lstrip()[0]
    longest = _WRAPPED if line[0].islower() else _SURELY_WRAPPED
    if len(last) <= longest or last[-1] in f".!?:…{STOP}":
        return False
    if opening in _BULLETS + _POINTERS or above.lstrip()[:1] in _POINTERS:
        return False
    is_apart = (opening in _MASKS and above.rstrip()[-1:] == ")") or (_WHOLE.fullmatch(above) and not opening.islower())
    return not is_apart and not (_WHOLE.fullmatch(line) and _tells_voice(above, rules))


def _kind(flat: str, masked: str, rules: Rules, *, is_first: bool, is_only: bool) -> ParagraphKind:
    low = flat.strip(" \t\n»>•*").lower()
    if low.startswith(rules.boilerplate) and not (FILL in masked and len(low.split()) > _TEASER_WORDS):
        return ParagraphKind.BOILERPLATE
    if low.lstrip("([*_").startswith(rules.captions) and rules.caption.match(low):
        return ParagraphKind.CAPTION
    if len(low.split()) <= _CAPTION_WORDS and FILL not in masked and _CREDITED.search(low):
        return ParagraphKind.CAPTION
    is_heading = not is_only and _is_heading(flat, masked, is_first=is_first)
    return ParagraphKind.HEADING if is_heading else ParagraphKind.BODY


def _is_heading(flat: str, masked: str, *, is_first: bool) -> bool:
    count = len(flat.split())
    last = flat.rstrip(_CLOSERS + "\n\t«“‹")[-1:]
    if is_first and _VOICED.match(masked):
        return False
    if is_first:
        return count <= _TITLE_WORDS and last not in ".;:,"
    if count > _HEADING_WORDS or last in ".!?…;:,":
        return False
    bare = masked.strip(f" {FILL}{STOP}{OPEN}\t")
    return not bare or FILL not in masked
