"""A deck that is laid out and waits to be written: a value that whoever draws, writes or judges it hands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing.deck.layout.footers import Furniture
from briefing.deck.layout.model import Page
from briefing.deck.plan.model import Plan
from briefing.deck.template.opening import OpenTemplate


class LaidOut(NamedTuple):
    """A plan, its pages on a template, and what their layouts carry, by the keys of these."""

    plan: Plan
    pages: Sequence[Page]
    template: OpenTemplate
    furniture: Mapping[str, Sequence[Furniture]]
