"""What is told of a cut."""

from __future__ import annotations

from briefing.core.cuts.pieces import cut_quote
from briefing.core.cuts.traits import traits


def traits_of(quote, shown):
    cut = cut_quote(quote, shown)
    return traits(cut, cut.pieces[0])
