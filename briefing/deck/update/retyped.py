"""What people retyped of a deck beside its quotes: other facts than those that it was exported with are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.diagnostics import Diagnostic
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.plan.planner import NARRATIVES
from briefing.deck.request import Request
from briefing.deck.truth.aligned import JUDGED, Told, lines_of, misstated, misstatement
from briefing.deck.truth.facts import Facts, retold
from briefing.deck.truth.slide_texts import SlideText, slide_texts
from briefing.deck.update.changes import ASKED, Change, State
from briefing.deck.update.marks import manifest_of
from briefing.deck.update.update import update_bytes

_COUNTED = ("figure", "number", "due", "place", "voice", "source")
"""Those of texts that nobody words: counts, dates, owners, and what was verified."""
_SOURCES = "sources"
"""The id of the slide that tells what was verified, which is its title's."""


def retyped(data: bytes, briefing: Briefing, name: str = "deck") -> tuple[Diagnostic, ...]:
    """Faults of a deck's bytes: the lines that people wrote in the place of ours, and that state something else.

    Of what the deck counts and verifies every other word is told. A deck whose marks another program dropped is held
    beside what the briefing gives today. Nothing is told of one of another briefing; ``name`` says which deck.
    """
    try:
        found = _unmarked(data, briefing) if manifest_of(unpack(data, name)) is None else _marked(data, briefing, name)
        return tuple(dict.fromkeys(found))
    except BriefingError:
        return ()


def _unmarked(data: bytes, briefing: Briefing) -> Iterator[Diagnostic]:
    def made(request: Request) -> Sequence[Told]:
        return _lines(slide_texts(deck(briefing, request, is_judged=False)[0]))

    return misstated(_lines(slide_texts(data)), briefing, made, NARRATIVES)


def _lines(slides: Sequence[SlideText]) -> Sequence[Told]:
    return [line for slide in slides for line in lines_of(slide.number, slide.bodies)]


def _marked(data: bytes, briefing: Briefing, name: str) -> Iterator[Diagnostic]:
    facts = Facts(briefing)
    for change in _by_hand(update_bytes(data, briefing, name=name).changes):
        yield from (Diagnostic(what, slide=change.slide) for what in _told(change, facts))


def _by_hand(changes: Sequence[Change]) -> Iterator[Change]:
    """The texts that people wrote. A number is theirs if the briefing is as it was exported."""
    others = (one for one in changes if one.role != "number")
    is_current = all(one.state in (State.UNCHANGED, State.KEPT, State.DELETED) for one in others)
    for one in changes:
        is_number = one.role == "number" and one.state is State.UPDATED and is_current
        if (one.state is State.KEPT or is_number) and one.role not in (*JUDGED, *ASKED):
            yield one


def _told(change: Change, facts: Facts) -> Iterator[str]:
    is_counted = change.role in _COUNTED or (change.role == "title" and change.id == _SOURCES)
    for own, said in retold(change.briefing, change.deck, in_place=is_counted):
        if is_counted or facts.differ(own, said):
            yield misstatement(own, said)
