"""A quote that is too long for its place: cut fairly, with […] after its beginning, or parted over several slides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain

from briefing.core.characters import words_in
from briefing.core.cuts.losses import lost
from briefing.core.quotes.proof import tokens
from briefing.deck.plan.texts.text import Paragraph, Run, Text, hangs, plain

CUT = "[…]"
_SENTENCE = re.compile(r"[.!?…]+[»”\"']?(?=\s)")
_CLAUSE = re.compile(r"[,;:](?=\s)")
_WORD = re.compile(r"(?<=\S)(?=\s)")
_ENOUGH = 0.4
"""The share of what fits that a cut at the end of a sentence, a clause or a word must keep to be taken."""


def cut_fairly(text: Text, fits: Callable[[Text], bool]) -> Text:
    """The text if it fits, else its beginning with […] before the closing mark: the whole stands in the appendix.

    Where it can be, it is cut so that nothing which may turn it is lost. No word is cut inside: of a first word that
    does not fit nothing is left but […].
    """
    if fits(text):
        return text
    whole = "\n".join("".join(run.text for run in paragraph.runs) for paragraph in _inner(text))
    most = _most(text, len(whole), fits)
    places = list(_places(whole, most))
    fair = (place for place in places if not lost(whole, f"{whole[:place]} {CUT}"))
    for place in chain(fair, places):
        if fits(made := _cut(text, place)):
            return made
    return _cut(text, max((token.end for token in tokens(whole) if token.end <= most), default=0))


def cut_to_words(texts: Sequence[Text], most: int) -> list[Text]:
    """Texts cut fairly to ``most`` words together: long ones to one number of words, those of fewer are whole."""
    counts = [words_in(plain(text)) for text in texts]
    kept, left = dict[int, int](), most
    for place, n in enumerate(sorted(range(len(texts)), key=counts.__getitem__)):
        kept[n] = min(counts[n], left // (len(texts) - place))
        left -= kept[n]
    return [cut_fairly(text, partial(_has_words, most=kept[n])) for n, text in enumerate(texts)]


def _has_words(text: Text, most: int) -> bool:
    return words_in(plain(text)) <= most


def _places(whole: str, most: int) -> Iterator[int]:
    """Where it may be cut: the last ends of sentences first, then of clauses, then of words."""
    for kind in (_SENTENCE, _CLAUSE, _WORD):
        found = (match.end() for match in kind.finditer(whole))
        yield from reversed([place for place in found if most * _ENOUGH <= place <= most])


def _most(text: Text, length: int, fits: Callable[[Text], bool]) -> int:
    low, high = 0, length
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(_cut(text, middle)) else (low, middle - 1)
    return low


def _inner(text: Text) -> Text:
    """The text without its marks, its first and its last run; of a paraphrase without the word that it begins with."""
    if not hangs(text):
        return (text[0]._replace(runs=text[0].runs[1:]), *text[1:])
    first, last = text[0], text[-1]
    inner = [first._replace(runs=first.runs[1:]), *text[1:]]
    inner[-1] = inner[-1]._replace(runs=inner[-1].runs[:-1])
    return tuple(inner) if last is not first else (first._replace(runs=first.runs[1:-1]),)


def _cut(text: Text, length: int) -> Text:
    """The first ``length`` characters between the marks, a line end counting as one, then […]."""
    opening, closing = text[0].runs[0], text[-1].runs[-1]
    closings = (closing,) if hangs(text) else ()
    kept = list(_kept(_inner(text), length)) or [Paragraph(())]
    kept[0] = kept[0]._replace(runs=(opening, *kept[0].runs))
    last = kept[-1].runs[-1]
    ended = last._replace(text=last.text.rstrip(), tint=last.tint)
    mark = Run(f"\u00a0{CUT}" if ended is not opening else CUT, lang=closing.lang)
    kept[-1] = kept[-1]._replace(runs=(*kept[-1].runs[:-1], ended, mark, *closings))
    if len(kept) == 1 and len(kept[0].runs) == 2 + len(closings):
        kept[0] = kept[0]._replace(runs=(opening, Run(CUT, lang=closing.lang), *closings))
    return tuple(kept)


def _kept(text: Text, length: int) -> Iterator[Paragraph]:
    for paragraph in text:
        runs: list[Run] = []
        for run in paragraph.runs:
            if length <= 0:
                break
            runs.append(run._replace(text=run.text[:length]))
            length -= len(run.text)
        if runs:
            yield paragraph._replace(runs=tuple(runs))
        length -= 1
        if length <= 0:
            return


def parted(text: Text, fits: Callable[[Text], bool]) -> tuple[Text, Text]:
    """The longest beginning that fits, up to the end of a sentence, else of a clause, else of a word; and the rest.

    No mark is added or left out, and none stands alone. A word is broken where it is longer than what fits.
    """
    whole = "\n".join("".join(run.text for run in paragraph.runs) for paragraph in text)
    low, high = 1, len(whole)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(_halves(text, middle)[0]) else (low, middle - 1)
    if low == len(whole):
        return _halves(text, low)
    for kind in (_SENTENCE, _CLAUSE, _WORD):
        places = [place for found in kind.finditer(whole) if (place := found.end()) <= low and _parts(whole, place)]
        if places and places[-1] >= low * _ENOUGH:
            return _halves(text, places[-1])
    broken = low if fits(_halves(text, low)[0]) else next(_words(whole), low)
    return _halves(text, next((place for place in range(broken, 1, -1) if _parts(whole, place)), broken))


def _parts(whole: str, place: int) -> bool:
    """Whether there are words on either side."""
    return any(map(str.isalnum, whole[:place])) and any(map(str.isalnum, whole[place:]))


def _words(whole: str) -> Iterator[int]:
    """Where words end that are more than marks."""
    return (found.end() for found in _WORD.finditer(whole) if _parts(whole, found.end()))


def _halves(text: Text, length: int) -> tuple[Text, Text]:
    """The first ``length`` characters, a line end counting as one, and the others without the space before them."""
    before: list[Paragraph] = []
    after: list[Paragraph] = []
    for paragraph in text:
        left = [run._replace(text=run.text[:taken]) for run, taken in _taken(paragraph, length) if taken > 0]
        right = [run._replace(text=run.text[max(0, taken) :]) for run, taken in _taken(paragraph, length)]
        before += [paragraph._replace(runs=tuple(left))] if left else []
        kept = tuple(run for run in right if run.text)
        after += [paragraph._replace(runs=kept)] if kept else []
        length -= sum(len(run.text) for run in paragraph.runs) + 1
    if after:
        first = after[0].runs[0]
        after[0] = after[0]._replace(runs=(first._replace(text=first.text.lstrip(" ")), *after[0].runs[1:]))
    return tuple(before), tuple(after)


def _taken(paragraph: Paragraph, length: int) -> Iterator[tuple[Run, int]]:
    """Each run with how many of its characters are among the first ``length`` of the paragraph."""
    for run in paragraph.runs:
        yield run, min(len(run.text), length)
        length -= len(run.text)
