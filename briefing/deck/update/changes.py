"""What an update does to each text, and how it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from briefing.core.characters import briefly
from briefing.core.i18n import headed, translate
from briefing.core.trust import Certainty, term

DRAWING = "drawing"
"""The role of what a slide draws of values."""
ASKED = ("narrative", "language", "template")
"""The roles of what a whole deck was asked to be, which an update leaves as it is."""
_MARKS = '«»“”" \u00a0\u202f'
_TELLING = 80
"""Letters of a text by which it is known."""


class State(Enum):
    """What became of a text: as it was exported, as it is in the deck, and as the briefing says now, compared.

    UNCHANGED: neither changed it, or both alike. UPDATED: the briefing did. KEPT: people did. CONFLICT: both did. GONE:
    the briefing has it no more. NEW: the deck had it not. DELETED: people took it out, and it stays out. UNSURE: found
    by its place alone, or nobody knows how it was exported; it is left alone.
    """

    UNCHANGED = "unchanged"
    UPDATED = "updated"
    KEPT = "kept"
    CONFLICT = "conflict"
    GONE = "gone"
    NEW = "new"
    DELETED = "deleted"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Change:
    """A text of slide ``slide`` (from 1, in the deck as it was given; 0 for none) and what became of it.

    ``deck`` is what it says in the deck, ``briefing`` what it says by the briefing. ``by`` is what it was found by.
    ``done`` says whether the deck is different for it; ``after`` is the slide's number in the updated deck, 0 for none.
    """

    state: State
    slide: int
    role: str
    id: str = ""
    deck: str = ""
    briefing: str = ""
    by: str = ""
    done: bool = False
    after: int = 0

    @property
    def is_kept(self) -> bool:
        """Whether people's words stand in the deck, as they changed them."""
        return self.state in (State.KEPT, State.CONFLICT) and not self.done


def bare(text: str) -> str:
    """A quote without the marks around it."""
    return text.strip(_MARKS)


def as_data(changes: Iterable[Change]) -> list[dict[str, object]]:
    """For ``--json``: one object a change."""
    return [{**vars(change), "state": change.state.value} for change in changes]


def line(change: Change) -> str:
    """On one line: where, what became of it, and both texts."""
    texts = [text for text in (change.deck, change.briefing) if text]
    if change.state is State.UNCHANGED or len(set(texts)) < 2:
        texts = texts[:1]
    place = translate("Update", "slide {number}").format(number=change.slide) if change.slide else ""
    head = ", ".join(filter(None, (place, text_name(change.role), change.id)))
    return headed(head, f"{sentence(change)} {' → '.join(f'“{briefly(text, _TELLING)}”' for text in texts)}").rstrip()


def text_name(role: str) -> str:
    """What a text is called that stands in this role; the role itself where it has no other name."""
    names = {
        "title": translate("Update", "title"),
        "quote": translate("Update", "quote"),
        "speaker": translate("Update", "speaker"),
        "takeaway": translate("Update", "takeaway"),
        "takeaways": translate("Update", "takeaways"),
        "ask": translate("Update", "ask"),
        "asks": translate("Update", "asks"),
        "owner": translate("Update", "owner"),
        "due": translate("Update", "due date"),
        "headline": translate("Update", "headline"),
        "headlines": translate("Update", "headlines"),
        "kicker": translate("Update", "line above the title"),
        "number": translate("Update", "number"),
        "figure": translate("Update", "figure"),
        "link": translate("Update", "link"),
        "credits": translate("Update", "credits"),
        "more": translate("Update", "what is left out"),
        "legend": translate("Update", "legend"),
        DRAWING: translate("Update", "drawing"),
        "footer": translate("Update", "footer"),
        "notes": translate("Update", "notes"),
        "picks": translate("Update", "order of the slides"),
        "answer": translate("Update", "sentence to remember"),
        "subtitle": translate("Update", "subtitle"),
        "audience": translate("Update", "audience"),
        "slide": translate("Update", "slide"),
        "narrative": translate("Update", "narrative"),
        "language": translate("Update", "language"),
        "template": translate("Update", "template"),
    }
    return names.get(role, role)


def sentence(change: Change) -> str:
    """What became of a text, as the end of a sentence."""
    match change.state:
        case State.UNCHANGED:
            return translate("Update", "as it was.")
        case State.UPDATED:
            return translate("Update", "updated.")
        case State.KEPT if change.role in ASKED:
            return translate("Update", "an update leaves it as it is: export the deck anew to have the briefing’s.")
        case State.KEPT if change.role == DRAWING:
            return translate("Update", "its value changed, but it was left as it is; move it by hand.")
        case State.KEPT:
            return translate("Update", "changed in the deck, and kept.")
        case State.CONFLICT if change.done:
            return translate("Update", "changed on both sides; the briefing’s words were taken.")
        case State.CONFLICT:
            return translate("Update", "changed on both sides; the deck’s words stay.")
        case State.GONE if change.done:
            return translate("Update", "no longer in the briefing, and taken out.")
        case State.GONE:
            return translate("Update", "no longer in the briefing; it stays, as the deck was changed there.")
        case State.NEW if change.done:
            return translate("Update", "new.")
        case State.NEW:
            return translate("Update", "new, with no place on a slide that was changed by hand; put it there yourself.")
        case State.DELETED:
            return translate("Update", "taken out of the deck, and left out.")
        case State.UNSURE:
            look = term(Certainty.LOOK)
            return translate("Update", "perhaps this text: {look}. It was left alone.").format(look=look)
