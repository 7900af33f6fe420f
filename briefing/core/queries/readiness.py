"""How far a deck is from being ready for its board: each text that it wants, and whether somebody wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.core.diagnostics import Diagnostic
from briefing.core.model import Briefing, Message, Todo
from briefing.core.queries.guidance import Kind, gaps

FIELDS = ("speaker", "title", "answer", "headline", "takeaway", "ask", "level", "owner", "due")
"""What a deck wants, in the order in which it is best told: first who speaks."""
_WRITTEN = {
    kind.value
    for kind in (
        Kind.UNTITLED,
        Kind.ANSWER_MISSING,
        Kind.UNRANKED,
        Kind.HEADLINE_MISSING,
        Kind.TAKEAWAY_MISSING,
        Kind.OWNER_MISSING,
    )
}
"""The gaps that are told here field by field."""


class Need(NamedTuple):
    """A text that the deck wants: the ``field`` of the message or theme ``id``, or of the deck.

    ``words`` tell it from others: a quote with its ``number`` among the picks, an ask, a theme.
    """

    field: str
    id: str
    words: str
    number: int
    is_done: bool


class Readiness(NamedTuple):
    """All that is counted of how far a deck is; a deck without a pick wants nothing yet.

    A point is all texts of one field together, twelve takeaways are one; and what is to be looked at in one place.
    """

    needs: tuple[Need, ...]
    remarks: tuple[Diagnostic, ...]
    todos: tuple[Todo, ...]

    @property
    def looks(self) -> tuple[tuple[Diagnostic, ...], ...]:
        """The remarks, those under one head together: what is to be looked at in one place is one point."""
        points: dict[object, list[Diagnostic]] = {}
        for number, remark in enumerate(self.remarks):
            points.setdefault((remark.place, remark.id) if remark.subject else number, []).append(remark)
        return tuple(map(tuple, points.values()))

    @property
    def written(self) -> int:
        """The texts that are written."""
        return sum(need.is_done for need in self.needs)

    @property
    def points(self) -> int:
        """The fields that texts are wanted for, what somebody asked for, and what is to be looked at."""
        return len({need.field for need in self.needs}) + len(self.todos) + len(self.looks)

    @property
    def left(self) -> int:
        """The points that are not done."""
        return len({need.field for need in self.needs if not need.is_done}) + len(self.todos) + len(self.looks)


def readiness(briefing: Briefing) -> Readiness:
    """How far the deck is; ``briefing`` has the texts at hand that its quotes are proved in."""
    wanted = needs(briefing)
    return Readiness(wanted, remarks(briefing) if wanted else (), briefing.deck.todos)


def needs(briefing: Briefing) -> tuple[Need, ...]:
    """All that the deck wants, done or not, in the order of FIELDS, then of the deck; nothing without a pick."""
    picks = [briefing.message_by_id[id] for id in briefing.deck.picks if id in briefing.message_by_id]
    found = [*_of_deck(briefing), *_of_themes(briefing, picks), *_of_messages(picks)] if picks else []
    return tuple(sorted(found, key=lambda need: FIELDS.index(need.field)))


def remarks(briefing: Briefing) -> tuple[Diagnostic, ...]:
    """What else is to be looked at: no field makes it good."""
    return tuple(gap for gap in gaps(briefing) if gap.kind not in _WRITTEN)


def _of_deck(briefing: Briefing) -> Iterator[Need]:
    deck = briefing.deck
    yield Need("title", "", "", 0, bool(deck.title.strip() or briefing.assembly.title.strip()))
    yield Need("answer", "", "", 0, bool(deck.answer.strip()))


def _of_themes(briefing: Briefing, picks: Sequence[Message]) -> Iterator[Need]:
    picked = {message.theme for message in picks}
    for number, theme in enumerate(briefing.themes, 1):
        if theme.id in picked:
            yield Need("headline", theme.id, theme.title, number, bool(theme.headline.strip()))


def _of_messages(picks: Sequence[Message]) -> Iterator[Need]:
    is_asked = any(message.ask.strip() for message in picks)
    for number, message in enumerate(picks, 1):
        quote, ask = message.shown or message.quote, message.ask.strip()
        if message.speaker or not message.is_paraphrase:  # what minutes record is nobody's words
            yield Need("speaker", message.id, quote, number, bool(message.speaker))
        yield Need("takeaway", message.id, quote, number, bool(message.takeaway.strip()))
        if ask:
            yield Need("level", message.id, ask, number, bool(message.level))
        elif number == 1 and not is_asked:
            yield Need("ask", message.id, quote, number, False)
        if ask and message.level != "note":  # what is to be noted has neither
            yield Need("owner", message.id, ask, number, bool(message.owner.strip()))
            yield Need("due", message.id, ask, number, bool(message.due.strip()))
