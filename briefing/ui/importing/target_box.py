"""Where the cards of a review may go, and which quotes are there already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from briefing.sources.to_briefing import Newcomers
from briefing.ui.widgets.forms.choice_box import DropDown

if TYPE_CHECKING:
    from briefing.core.model import Briefing
    from briefing.sources.quotes.model import Quote


class TargetBox(DropDown):
    """Offers briefings by name; knows what each holds."""

    def __init__(self) -> None:
        super().__init__()
        self._newcomers: list[Newcomers] = []

    def offer(self, names: Sequence[str], briefings: Iterable[Briefing]) -> None:
        """Offer ``briefings`` under ``names``; one that needs no name is the only one."""
        self._newcomers = [Newcomers(briefing) for briefing in briefings]
        self.clear()
        self.addItems(list(names))

    def repeats(self, quotes: Iterable[Quote]) -> frozenset[int]:
        """Where those of ``quotes`` start that only repeat what is there, or one another: they make no card."""
        at = max(0, self.currentIndex())
        return self._newcomers[at].repeats(quotes) if at < len(self._newcomers) else frozenset()
