"""The review of an article's quotes: which become cards, and who said them. Every step gives a new review."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from briefing.core.folding import fold
from briefing.sources.quote_ends import End, Span, by_sentence, by_word, to_place
from briefing.sources.quotes.model import Quote, Why
from briefing.sources.quotes.people.namesakes import Namesakes, may_be_one, namesakes
from briefing.sources.readers import Reading
from briefing.sources.sentences import sentences

SURE = 0.93
"""The confidence from which a speaker needs no check: a share that was right (attribution/calibration.py). On the
held-out half of PolNeAR's train part 77 % of 249 speakers that its annotators contradict fall below it, and 87 % of
those where the annotators name somebody else."""
ACCEPTED = 0.7
"""The confidence from which a quote with a speaker is accepted unless the user says otherwise, to be checked or not."""
LIKELY = 0.45
"""The confidence below which a quote is unsure."""
FIRST = 8
"""The passages of a transcript that are accepted unless the user says otherwise: those for a short deck."""


@dataclass(frozen=True)
class Candidate:
    """A quote that was found or chosen by hand, and whether it becomes a card; ``doubts`` are of ``model.DOUBTS``."""

    quote: Quote
    is_accepted: bool
    doubts: tuple[str, ...] = ()

    @property
    def grade(self) -> int:
        """How sure it is: 2 sure, 1 likely, 0 unsure. A quote by nobody known is never sure."""
        confidence = self.quote.confidence
        if confidence < LIKELY:
            return 0
        return 2 if confidence >= SURE and (self.quote.speaker or self.quote.why is Why.HAND) else 1


@dataclass(frozen=True)
class Review:
    """The candidates of an article, in the order of its text; ``known`` are the speakers that the briefing has."""

    candidates: tuple[Candidate, ...]
    known: tuple[str, ...] = ()
    apart: frozenset[tuple[str, tuple[str, ...]]] = frozenset()

    @property
    def accepted(self) -> list[Quote]:
        """The quotes that become cards, in the order of the text."""
        return [one.quote for one in self.candidates if one.is_accepted]

    @property
    def speakers(self) -> list[str]:
        """Every name there is to choose from, those of the article first."""
        found = (one.quote.speaker for one in self.candidates)
        return list(dict.fromkeys(name for name in (*found, *self.known) if name))

    def suggestions(self) -> list[Namesakes]:
        """Speakers that seem to be one: a name of the article with others of it or of the briefing.

        A name that the briefing knows is the one to keep; what differs from it by case and accents is not asked about.
        """
        ours = {one.quote.speaker for one in self.candidates}
        groups = (self._kept(group) for group in namesakes([*self.known, *self.speakers]))
        asked = (group for group in groups if group not in self.apart and ours & set(group.others))
        return [group for group in asked if not self._is_known_as(group)]

    def _is_known_as(self, group: Namesakes) -> bool:
        """Whether cards of all these names go to one that the briefing knows, unasked."""
        return group.fullest in self.known and {fold(name) for name in group.others} == {fold(group.fullest)}

    def accept(self, rows: Collection[int], *, is_accepted: bool) -> Review:
        """Have the candidates of these rows become cards, or not."""
        return self._changed({row: replace(self.candidates[row], is_accepted=is_accepted) for row in rows})

    def name(self, row: int, speaker: str) -> Review:
        """Say who speaks in a candidate. A role told of somebody else does not go with it.

        A voice that had no name yet ("Speaker 1") is named wherever it speaks.
        """
        voice = self.candidates[row].quote.voice
        rows = [at for at, one in enumerate(self.candidates) if one.quote.voice == voice] if voice else [row]
        return self._changed({at: self._spoken(self.candidates[at], speaker.strip()) for at in rows})

    def widen(self, row: int, reading: Reading) -> Review:
        """Take in the next sentence of the turn or paragraph, after the last the one before; never what another has."""
        quote = self.candidates[row].quote
        spans = list(sentences(reading.text, *reading.whole_at(quote.start)))
        later = next((end for _, end in spans if end > quote.end), None)
        sooner = next((start for start, _ in reversed(spans) if start < quote.start), None)
        if later is not None and self._is_free(row, quote.end, later):
            return self._respanned(row, quote.start, later, reading)
        if sooner is not None and self._is_free(row, sooner, quote.start):
            return self._respanned(row, sooner, quote.end, reading)
        return self

    def narrow(self, row: int, reading: Reading) -> Review:
        """Leave out the last sentence, if there are several."""
        quote = self.candidates[row].quote
        ends = [end for _, end in sentences(reading.text, quote.start, quote.end)]
        return self._respanned(row, quote.start, ends[-2], reading) if len(ends) > 1 else self

    def move(self, row: int, end: End, steps: int, reading: Reading, *, is_sentence: bool = False) -> Review:
        """Move one end of a quote by words or sentences of its turn or paragraph; never into what another has."""
        quote = self.candidates[row].quote
        moving = by_sentence if is_sentence else by_word
        return self._taking(row, moving(reading, Span(quote.start, quote.end), end, steps), reading)

    def drag(self, row: int, end: End, place: int, reading: Reading) -> Review:
        """The same, to the word at the character ``place``."""
        quote = self.candidates[row].quote
        return self._taking(row, to_place(reading, Span(quote.start, quote.end), end, place), reading)

    def merge(self, group: Namesakes) -> Review:
        """Give all that the others of a group say to its fullest name."""
        return self._changed(
            {
                row: self._spoken(one, group.fullest)
                for row, one in enumerate(self.candidates)
                if one.quote.speaker in group.others
            }
        )

    def keep_apart(self, group: Namesakes) -> Review:
        """Suggest this group no more."""
        return replace(self, apart=self.apart | {group})

    def add(self, quote: Quote) -> tuple[Review, int]:
        """The review with an accepted quote more, and its row."""
        row = sum(1 for one in self.candidates if one.quote.start <= quote.start)
        grown = (*self.candidates[:row], Candidate(quote, is_accepted=True), *self.candidates[row:])
        return replace(self, candidates=grown), row

    def _is_free(self, row: int, start: int, end: int) -> bool:
        others = (one.quote for at, one in enumerate(self.candidates) if at != row)
        return not any(one.start < end and start < one.end for one in others)

    def _taking(self, row: int, span: Span, reading: Reading) -> Review:
        return self._respanned(row, *span, reading) if self._is_free(row, *span) else self

    def _respanned(self, row: int, start: int, end: int, reading: Reading) -> Review:
        candidate = self.candidates[row]
        quote = replace(candidate.quote, text=reading.text[start:end], start=start, end=end)
        return self._changed({row: replace(candidate, quote=quote, doubts=_doubts(quote, reading))})

    def _kept(self, group: Namesakes) -> Namesakes:
        names = (group.fullest, *group.others)
        fullest = next((name for name in names if name in self.known), group.fullest)
        return Namesakes(fullest, tuple(name for name in names if name != fullest))

    def _spoken(self, candidate: Candidate, speaker: str) -> Candidate:
        if speaker == candidate.quote.speaker:
            return candidate
        role, organisation = self._position(candidate.quote, speaker)
        quote = replace(candidate.quote, speaker=speaker, role=role, organisation=organisation)
        return replace(candidate, quote=quote)

    def _position(self, quote: Quote, speaker: str) -> tuple[str, str]:
        """Role and organisation under a new name: what the article tells of it, else the old if it may be the same."""
        others = (one.quote for one in self.candidates if fold(one.quote.speaker) == fold(speaker))
        said = next((one for one in others if one.role or one.organisation), None)
        if said:
            return said.role, said.organisation
        is_same = not quote.speaker or may_be_one(quote.speaker, speaker)
        return (quote.role, quote.organisation) if is_same else ("", "")

    def _changed(self, changes: dict[int, Candidate]) -> Review:
        candidates = tuple(changes.get(row, one) for row, one in enumerate(self.candidates))
        return self if candidates == self.candidates else replace(self, candidates=candidates)


def review_of(quotes: Iterable[Quote], known: Iterable[str] = (), reading: Reading | None = None) -> Review:
    """The review to begin with: quotes with a likely speaker are accepted, of a transcript the best passages."""
    ordered = sorted(quotes, key=lambda quote: quote.start)
    found = (Candidate(one, _is_accepted(one), _doubts(one, reading)) for one in ordered)
    return Review(tuple(found), tuple(known))


def _doubts(quote: Quote, reading: Reading | None) -> tuple[str, ...]:
    return reading.doubts_in(quote.start, quote.end) if reading else ()


def _is_accepted(quote: Quote) -> bool:
    if quote.rank:
        return quote.rank <= FIRST
    return bool(quote.speaker or quote.asked) and quote.confidence >= ACCEPTED
