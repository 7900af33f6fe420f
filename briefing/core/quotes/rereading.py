"""A source that an earlier version of a reader read otherwise: its quotes are found again by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from briefing.core.diagnostics import Diagnostic, Place, Severity
from briefing.core.folding import folded
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message, Source, Span
from briefing.core.quotes.proof import proves
from briefing.core.quotes.surroundings import around
from briefing.core.quotes.verify import fingerprint

_LETTER = re.compile(r"[^\W_]")
_ENOUGH = 2
"""One in so many of a source's quotes must stand in a text, for it to be the source's."""


@dataclass(frozen=True)
class Rereading:
    """``briefing`` with the source ``source`` as it is read now: those of its quotes that the text has are where the
    text has them, in its letters and marks. ``moved`` are their ids; ``lost`` are those of quotes it does not have.
    ``apart`` are those of ``moved`` that stand among other words than when they were taken.
    """

    briefing: Briefing
    source: Source
    moved: tuple[str, ...]
    lost: tuple[str, ...]
    apart: tuple[str, ...] = ()

    @property
    def told(self) -> Diagnostic:
        """What happened, in a sentence, and what to look at."""
        what = translate(
            "Truth", "“{source}” was read otherwise before: {count} of its {all} quotes are verified by their words."
        )
        count, everything = len(self.moved), len(self.moved) + len(self.lost)
        what = what.format(source=self.source.name, count=count, all=everything)
        return Diagnostic(what, self._mend, Severity.REMARK, place=Place.SOURCE, id=self.source.id, kind="reread")

    @property
    def _mend(self) -> str:
        apart = translate("Truth", "Look at these quotes, which stand among other words than before: {ids}.")
        return apart.format(ids=", ".join(self.apart)) if self.apart else ""


def reread(briefing: Briefing, text: str) -> Rereading | None:
    """The briefing with the source that ``text`` is read from, told by its quotes; None where it is of none of them."""
    letters = _Letters(text)
    found = [_reread(briefing, source, letters) for source in briefing.sources]
    likely = [one for one in found if len(one.moved) and len(one.moved) * _ENOUGH >= len(one.moved) + len(one.lost)]
    return max(likely, key=lambda one: len(one.moved), default=None)


class _Letters:
    """The letters and digits of a text, each with its place."""

    def __init__(self, text: str) -> None:
        plain = folded(text)
        matches = list(_LETTER.finditer(plain.text))
        self.text = text
        self._joined = "".join(match[0] for match in matches)
        self._starts = [plain.origin(match.start()) for match in matches]
        self._ends = [plain.origin(match.end()) for match in matches]

    def find(self, words: str, near: Span) -> tuple[int, int] | None:
        """Start and end of words in the text, marks and spaces apart.

        Of several places the one with the surroundings of ``near``, else the one nearest to it.
        """
        wanted = "".join(_LETTER.findall(folded(words).text))
        ahead = len(words) - len(words.lstrip("([«“\"'‘…. "))
        found = list(self._occurrences(wanted)) if wanted else []
        if not found:
            return None
        start, end = min(found, key=lambda span: (not self.is_around(near, *span), abs(span[0] - near.start)))
        return self._with_marks(words, start, end) if ahead or not words[-1].isalnum() else (start, end)

    def is_around(self, span: Span, start: int, end: int) -> bool:
        """Whether what stands around ``start`` to ``end`` is what stood around ``span``, as far as that is known."""
        return not span.around or span.around == around(self.text, start, end)

    def _occurrences(self, wanted: str) -> Iterator[tuple[int, int]]:
        at = self._joined.find(wanted)
        while at >= 0:
            start, end = self._starts[at], self._ends[at + len(wanted) - 1]
            if not self.text[start - 1 : start].isalnum() and not self.text[end : end + 1].isalnum():
                yield start, end
            at = self._joined.find(wanted, at + 1)

    def _with_marks(self, words: str, start: int, end: int) -> tuple[int, int]:
        """The span with the marks around it that the words have around them."""
        letters = list(_LETTER.finditer(words))
        left, right = words[: letters[0].start()], words[letters[-1].end() :]
        if left and self.text[:start].endswith(left):
            start -= len(left)
        if right and self.text.startswith(right, end):
            end += len(right)
        return start, end


class _Place(NamedTuple):
    message: Message
    span: tuple[int, int] | None


def _reread(briefing: Briefing, source: Source, letters: _Letters) -> Rereading:
    places = [
        _Place(message, letters.find(message.quote, message.source))
        for message in briefing.messages
        if message.source and message.source.id == source.id
    ]
    moved = {place.message.id: _at(place.message, letters.text, *place.span) for place in places if place.span}
    lost = tuple(place.message.id for place in places if place.span is None)
    text = letters.text if source.text else ""
    now = replace(source, sha256=fingerprint(letters.text), text=text)
    after = replace(
        briefing,
        sources=tuple(now if one.id == source.id else one for one in briefing.sources),
        messages=tuple(moved.get(message.id, message) for message in briefing.messages),
    )
    apart = tuple(
        place.message.id
        for place in places
        if place.span and place.message.source and not letters.is_around(place.message.source, *place.span)
    )
    return Rereading(after, source, tuple(moved), lost, apart)


def _at(message: Message, text: str, start: int, end: int) -> Message:
    """The message with its quote as the text has it at ``start`` to ``end``."""
    if not message.source:
        return message
    quote = text[start:end]
    span = replace(message.source, start=start, end=end, page=0, line=0)
    is_fair = bool(message.shown) and proves(message.shown, quote).proved
    verbatim = fingerprint(quote) if message.verbatim else ""
    emphasis = message.emphasis if message.emphasis in quote else ""
    return replace(
        message, quote=quote, source=span, shown=message.shown if is_fair else "", emphasis=emphasis, verbatim=verbatim
    )
