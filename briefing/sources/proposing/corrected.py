"""A proposal as people correct it: themes renamed, merged and dropped, quotes given to others, picked and left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from briefing.core.model import Briefing
from briefing.sources.proposing.first_briefing import Proposal
from briefing.sources.proposing.groupings import Grouping


@dataclass(frozen=True)
class Group:
    """A theme called ``title`` with its quotes, also where none is left, and ``of`` what was proposed."""

    title: str
    ids: tuple[str, ...]
    of: Grouping

    @property
    def is_renamed(self) -> bool:
        """Whether people gave it another title."""
        return self.title != self.of.title


@dataclass(frozen=True)
class Corrected:
    """The themes as they are now, and what is picked of all quotes."""

    groups: tuple[Group, ...]
    picks: frozenset[str]

    def merge(self, at: int) -> Corrected:
        """The quotes of a theme given to the one above; the name that somebody gave to one of them alone stays."""
        above, group = self.groups[at - 1 : at + 1]
        title = group.title if group.is_renamed and not above.is_renamed else above.title
        merged = replace(above, title=title, ids=above.ids + group.ids)
        return replace(self, groups=(*self.groups[: at - 1], merged, *self.groups[at + 1 :]))

    def drop(self, at: int, kept: Collection[str]) -> Corrected:
        """The quotes of a theme left without one, and of them picked only those ``kept``."""
        left = frozenset(self.groups[at].ids).difference(kept)
        return Corrected((*self.groups[:at], *self.groups[at + 1 :]), self.picks - left)

    def among(self, briefing: Briefing) -> Corrected:
        """What of it is about quotes of ``briefing`` that have no theme yet."""
        there = frozenset(message.id for message in briefing.messages if not message.theme)
        groups = (replace(one, ids=tuple(id for id in one.ids if id in there)) for one in self.groups)
        return Corrected(tuple(groups), self.picks & there)

    def agreed(self, order: Sequence[str]) -> Proposal:
        """The themes that have quotes, and what is picked: theme by theme, each in this order of all quotes."""
        ranks = {id: rank for rank, id in enumerate(dict.fromkeys(order))}
        found = tuple(replace(one.of, title=one.title, ids=one.ids) for one in self.groups if one.ids)
        places = {id: at for at, one in enumerate(found) for id in one.ids}
        picked = sorted(self.picks, key=ranks.__getitem__)
        return Proposal(found, tuple(sorted(picked, key=lambda one: places.get(one, len(found)))))


def untouched(proposal: Proposal) -> Corrected:
    """What was proposed, as it is."""
    return Corrected(tuple(Group(one.title, one.ids, one) for one in proposal.groupings), frozenset(proposal.picks))
