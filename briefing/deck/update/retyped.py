"""What people retyped of a deck beside its quotes: other facts than those that it was exported with are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.diagnostics import Diagnostic
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing
from briefing.core.office.zipping import zipped
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.plan.planner import NARRATIVES
from briefing.deck.request import Request
from briefing.deck.truth.aligned import (
    JUDGED,
    Anew,
    Held,
    Told,
    asked_as,
    compared,
    held,
    lines_of,
    misstatement,
    nothing_compared,
    reworded,
)
from briefing.deck.truth.asides import Where
from briefing.deck.truth.facts import Facts, retold
from briefing.deck.truth.passages import key
from briefing.deck.truth.slide_texts import Body, SlideText, given, slide_texts
from briefing.deck.truth.uncompared import uncompared
from briefing.deck.update.changes import ASKED, Change, State
from briefing.deck.update.marks import manifest_of
from briefing.deck.update.update import update_bytes

_COUNTED = ("figure", "number", "due", "place", "voice", "source")
"""Those of texts that nobody words: counts, dates, owners, and what was verified."""
_FIRM = ("title", "ask", "owner", "due")
"""Texts that a deck has on every template alike."""
_FOOTER = "footer"
"""The role of what stands below every slide: anybody's, but for a mark of confidentiality."""
_SOURCES = "sources"
"""The id of the slide that tells what was verified, which is its title's."""


def anew(data: bytes, briefing: Briefing, name: str = "deck") -> Anew:
    """A deck's bytes beside what the briefing gives today; ``name`` says which deck.

    A deck whose marks another program dropped is held beside what it most likely was asked to be.
    """
    try:
        return _marked(data, briefing, name) if manifest_of(unpack(data, name)) else _unmarked(data, briefing, name)
    except BriefingError:  # the deck was made of another briefing
        return Anew()


def retyped(
    data: bytes,
    briefing: Briefing,
    name: str = "deck",
    judged: Sequence[Diagnostic] = (),
    beside: Anew | None = None,
) -> tuple[Diagnostic, ...]:
    """Faults of a deck's bytes: the lines that people wrote in the place of ours, and that state something else.

    Of what the deck counts and verifies every other word is told. Remarks tell what else people wrote, and what cannot
    be compared; nothing of it is told twice that was ``judged``. ``name`` says which deck; ``beside`` is what ``anew``
    gives.
    """
    slides = slide_texts(data, name)
    held_ = (beside or anew(data, briefing, name)).held
    if held_ is None:
        return (nothing_compared(),)
    found = dict.fromkeys(held_.found)
    lines = (line for line in _lines(slides) if line.number not in held_.untouched)
    others = uncompared(lines, held_.compared, briefing, (*judged, *(one for one in found if one.is_fault)))
    return (*found, *others)


def _unmarked(data: bytes, briefing: Briefing, name: str) -> Anew:
    def made(request: Request) -> Sequence[Told]:
        return _lines(slide_texts(deck(briefing, request, is_judged=False)[0]), has_notes=False)

    slides = slide_texts(data, name)
    asked = asked_as(_lines(slides, has_notes=False), briefing, made, NARRATIVES)
    if asked is None:
        return Anew()
    today = slide_texts(deck(briefing, asked)[0])
    return Anew(held(_lines(slides), _lines(today), briefing), given(today))


def _lines(slides: Sequence[SlideText], *, has_notes: bool = True) -> Sequence[Told]:
    """The lines of slides and of their notes."""
    texts = ((slide.number, (*slide.bodies, *(_notes(slide) if has_notes else ()))) for slide in slides)
    return [line for number, bodies in texts for line in lines_of(number, bodies)]


def _notes(slide: SlideText) -> Iterator[Body]:
    yield from (Body(text) for where, text in slide.asides if where is Where.NOTES)


def _marked(data: bytes, briefing: Briefing, name: str) -> Anew:
    facts = Facts(briefing)
    updated = update_bytes(data, briefing, name=name)
    changes = updated.changes
    pairs = [(change, own, said) for change in _by_hand(changes) for own, said in _retold(change)]
    mark = key(briefing.deck.classification)

    def found(change: Change, own: str, said: str) -> Diagnostic:
        if _is_counted(change):
            return Diagnostic(misstatement(own, said), slide=change.slide)
        if change.role == _FOOTER and not (mark and mark in key(own) and mark not in key(said)):
            return reworded(own, said, change.slide)
        return compared(own, said, change.slide, facts)

    texts = (text for one in changes for text in (one.briefing, *([] if one.is_kept else [one.deck])))
    touched = {one.slide for one in changes if one.state is not State.UNCHANGED or one.deck}
    untouched = frozenset(one.slide for one in changes) - touched
    today = slide_texts(zipped(updated.anew.parts.items(), is_packed=False)) if updated.anew else ()
    held_ = Held(tuple(found(*pair) for pair in pairs), (*texts, *(said for _, _, said in pairs)), untouched)
    return Anew(held_, given(today))


def _by_hand(changes: Sequence[Change]) -> Iterator[Change]:
    """The texts that people wrote. A number is theirs if the briefing is as it was exported."""
    asked = {one.role for one in changes if one.role in ASKED}
    others = (one for one in changes if (one.role in _FIRM if asked else one.role != "number"))
    is_current = all(one.state in (State.UNCHANGED, State.KEPT, State.DELETED) for one in others)
    for one in changes:
        is_number = one.role == "number" and one.state is State.UPDATED and is_current
        if (one.state is State.KEPT or is_number) and one.role not in (*JUDGED, *ASKED):
            yield one


def _is_counted(change: Change) -> bool:
    return change.role in _COUNTED or (change.role == "title" and change.id == _SOURCES)


def _retold(change: Change) -> Iterator[tuple[str, str]]:
    return retold(change.briefing, change.deck, in_place=_is_counted(change))
