"""Fair shortening: words of a quote struck out, which leaves ``[…]``, and clarifications put in as ``[words]``.

Every function takes the full quote, what is shown of it now ("" is all of it), and positions in the full quote. The
new ``shown`` that it gives is provable (see ``proof``). One that is not provable is taken for the whole quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.quotes.opening import Opening, opened
from briefing.core.quotes.opening import opening_of as opening_in
from briefing.core.quotes.proof import CUT, WORD, place, proves, tokens

_UNIT = re.compile(rf"\[\w\]{WORD}|\[[^\[\]]*\]|{WORD}(?:[’'‑.,-]?{WORD})*[’']?|\.\.\.|\S")
_STOPS = (",", ";", ":", ".", "!", "?", "…", "...", "")
_LINKS = ",;:"
_OPENING = "(«“‘„‹"
_CLOSING = ",;:.!?…)»”’›%"


def strike(quote: str, shown: str, start: int, end: int) -> str:
    """Leave out the words that characters ``start`` to ``end`` touch; cuts that meet become one.

    Gives ``shown`` back when no word would be left.
    """
    now = _read(quote, shown)
    struck = now.struck | now.touched(start, end)
    if not any(quote[slice(*now.units[index])][-1].isalnum() for index in range(len(now.units)) if index not in struck):
        return shown
    return _written(replace(now, struck=struck))


def restore(quote: str, shown: str, start: int, end: int) -> str:
    """Show the words that characters ``start`` to ``end`` touch again, without the clarifications among them."""
    now = _read(quote, shown)
    struck = now.struck - now.with_stops(now.touched(start, end))
    put_in = tuple((at, words) for at, words in now.put_in if not start <= now.position(at) <= end)
    return _written(replace(now, struck=struck, put_in=put_in))


def insert(quote: str, shown: str, at: int, words: str) -> str:
    """Put in a clarification before the first word shown at or after ``at``.

    Raises BriefingError for one that would turn the meaning, such as a negation.
    """
    clarification = " ".join(re.sub(r"[\[\]]", " ", words).split())
    if not clarification:
        return shown
    now = _read(quote, shown)
    index = sum(1 for start, _ in now.units if start < at)
    while index in now.struck and index - 1 in now.struck:
        index += 1
    written = _written(replace(now, put_in=(*now.put_in, (index, f"[{clarification}]"))))
    if not proves(written, quote).proved:
        raise BriefingError(
            translate("Truth", "“{words}” is more than a clarification.").format(words=clarification),
            mend=translate("Truth", "Say who or what is meant, and deny nothing."),
        )
    return written


def open_with(quote: str, shown: str, opening: Opening) -> str:
    """Open what is shown in this way; a quote whose beginning is struck opens with its cut."""
    return _written(replace(_read(quote, shown), opening=opening))


def opening_of(quote: str, shown: str) -> Opening:
    """How what is shown of a quote opens; a cut of its first words is none of its openings."""
    return _read(quote, shown).opening


def cuts(quote: str, shown: str) -> tuple[tuple[int, int], ...]:
    """The parts of the quote that are not shown, as start and end."""
    now = _read(quote, shown)
    return tuple((now.units[first][0], now.units[last][1]) for first, last in _runs(now.struck))


@dataclass(frozen=True)
class _Shortening:
    """The quote in units (words with their elisions, marks), those struck, and what is put in before which."""

    quote: str
    units: tuple[tuple[int, int], ...]
    struck: frozenset[int]
    put_in: tuple[tuple[int, str], ...]
    opening: Opening = Opening.AS_SAID

    def touched(self, start: int, end: int) -> frozenset[int]:
        """The units of which any letter lies between these characters of the quote."""
        return frozenset(index for index, unit in enumerate(self.units) if unit[0] < end and start < unit[1])

    def with_stops(self, indexes: frozenset[int]) -> frozenset[int]:
        """Those units and the punctuation beside them."""
        beside = {index + by for index in indexes for by in (-1, 1)}
        return indexes | {index for index in beside if self.text(index) in _STOPS}

    def text(self, index: int) -> str:
        """The unit's text, "" before the first and after the last."""
        return self.quote[slice(*self.units[index])] if 0 <= index < len(self.units) else ""

    def space_before(self, index: int) -> str:
        """The quote's own space before a unit."""
        return self.quote[self.units[index - 1][1] : self.units[index][0]] if 0 < index < len(self.units) else ""

    def position(self, index: int) -> int:
        """Where a unit begins in the quote; behind the last one its end."""
        return self.units[index][0] if index < len(self.units) else len(self.quote)


def _read(quote: str, shown: str) -> _Shortening:
    units = tuple(match.span() for match in _UNIT.finditer(quote))
    placing = place(shown, quote) if shown else None
    if placing is None:
        return _Shortening(quote, units, frozenset(), ())
    said = tokens(quote)
    kept = [said[index] for index in placing.kept]
    struck = {
        index
        for index, (start, end) in enumerate(units)
        if not any(token.start < end and start < token.end for token in kept)
    }
    starts = [said[at].start if at < len(said) else len(quote) for at, _ in placing.put_in]
    put_in = (
        (sum(1 for start, _ in units if start < at), words)
        for at, (_, words) in zip(starts, placing.put_in, strict=True)
    )
    opening = Opening.AS_SAID if 0 in struck else opening_in(shown)
    return _Shortening(quote, units, frozenset(struck), tuple(put_in), opening)


def _runs(indexes: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each stretch of indexes that follow one another."""
    for index in sorted(indexes):
        if index - 1 not in indexes:
            first = index
        if index + 1 not in indexes:
            yield first, index


def _written(now: _Shortening) -> str:
    struck = _tidied(now)
    put_in = [(at, words) for at, words in now.put_in if at - 1 not in struck or at not in struck]
    if not struck and not put_in:
        return opened(now.quote, now.opening) if now.opening is not Opening.AS_SAID else ""
    shown = ""
    for index in range(len(now.units) + 1):
        for words in (words for at, words in put_in if at == index):
            shown += _mark_space(now, index, shown) + words
        if index == len(now.units):
            break
        if index not in struck:
            after_mark = index - 1 in struck or any(at == index for at, _ in put_in)
            shown += _word_space(now, index, after_mark=after_mark and bool(shown)) + now.text(index)
        elif index - 1 not in struck:
            shown += _mark_space(now, index, shown) + CUT
    return shown if 0 in struck or any(at == 0 for at, _ in put_in) else opened(shown, now.opening)


def _mark_space(now: _Shortening, index: int, shown: str) -> str:
    """The space before a mark that stands before the unit."""
    if not shown:
        return ""
    return now.space_before(index) or ("" if shown[-1] in _OPENING else " ")


def _word_space(now: _Shortening, index: int, *, after_mark: bool) -> str:
    """The space before a unit."""
    needed = after_mark and now.text(index)[0] not in _CLOSING
    return now.space_before(index) or (" " if needed else "")


def _tidied(now: _Shortening) -> frozenset[int]:
    """The struck units, with the punctuation that a cut would leave hanging."""
    struck = set(now.struck)
    for first, last in _runs(now.struck):
        before, after = now.text(first - 1), now.text(last + 1)
        while after and after in _STOPS and before in _STOPS:
            last += 1
            struck.add(last)
            after = now.text(last + 1)
        if not after and before and before in _LINKS:
            struck.add(first - 1)
    return frozenset(struck)
