"""How likely a cut turns the meaning: what its traits are worth, by a table that was learnt from cuts people judged.

The table is ``resources/cuts/weights.tsv``, made by ``tools/learn_cuts.py``: each trait with its weight, in log odds
of a cut that turns, and how many cuts had it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from briefing.core.cuts.pieces import CutQuote, Piece
from briefing.core.cuts.traits import traits
from briefing.core.paths import resources

BASE = "(any cut)"
"""What stands in the table for what every cut has."""
LIMIT = "(told from)"
"""What stands there for the sum from which a cut is told, the operating point on the curve that the tool prints."""


def is_doubtful(cut: CutQuote, piece: Piece) -> bool:
    """Whether a struck piece is so likely missed that somebody should look."""
    return weight(cut, piece) > weights()[LIMIT]


def weight(cut: CutQuote, piece: Piece) -> float:
    """The log odds that a struck piece turns what is kept."""
    worth = weights()
    return worth[BASE] + sum(worth.get(trait, 0.0) for trait in sorted(traits(cut, piece)))


@cache
def weights() -> Mapping[str, float]:
    """What each trait is worth."""
    lines = (resources() / "cuts" / "weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {trait: float(worth) for trait, worth, _ in rows}
