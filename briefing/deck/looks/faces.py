"""What a template's fonts ask of type sizes: wide faces are set smaller, one family leaves weight to bold."""

from __future__ import annotations

from math import sqrt

from briefing.deck.compose.model import WIDTH
from briefing.deck.fonts.measure import Piece, width
from briefing.deck.fonts.shipped import STAND_INS, ensure_fonts, missing
from briefing.deck.template.placeholders import Slot

_SAMPLE = "Ce que cela signifie pour nous : une décision prise avant la rentrée"
"""About 66 letters of French as decks use them."""
_FROM = "Calibri"
_LEAST = 0.8
_COMPANY = 0.92
"""The sizes of the comps on a company's template against those on ours, whose serif carries weight at a larger size."""
_UNKNOWN = 0.88
"""What is taken for a font that is not here: most are wider than Calibri by an eighth, as Verdana's heirs are."""
_MOST_GROWTH = 1.25
_LEAST_PITCH = 0.85
"""The line spacing below which accents of a title's second line touch the letters of its first."""
_SERIFS = (
    "georgia times garamond cambria palatino baskerville bodoni caslon didot book antiqua bookman century schoolbook "
    "constantia rockwell serif sitka charter gelasio merriweather playfair lora tinos caladea minion utopia perpetua"
)


def factor(major: str, minor: str) -> float:
    """What the sizes of the comps are multiplied by for a template in these two fonts."""
    ensure_fonts()
    wide = _UNKNOWN if missing(minor) else width(Piece(_SAMPLE, _FROM, 1)) / width(Piece(_SAMPLE, minor, 1))
    weighted = 1.0 if is_weighted(major, minor) and major in STAND_INS else _COMPANY
    return round(max(_LEAST, min(1.0, wide)) * weighted, 3)


def growth(height: float) -> float:
    """What sizes are multiplied by on a slide of this height: one that is higher than wide is a poster or a page, whose
    width alone would leave its words small."""
    return round(min(_MOST_GROWTH, max(1.0, sqrt(height / WIDTH))), 3)


def pitch_of(slot: Slot) -> float:
    """The line spacing of titles in a placeholder as a factor: its own, unless lines would touch."""
    return 1.0 if slot.exact else max(slot.line, _LEAST_PITCH)


def is_weighted(major: str, minor: str) -> bool:
    """Whether the two fonts differ enough for words of weight to be set in the first: a serif beside a sans."""
    return is_serif(major) and not is_serif(minor)


def is_serif(family: str) -> bool:
    """Whether a font has serifs, as its name tells; "Sans Serif" has none."""
    name = family.casefold()
    if "sans" in name:
        return False
    return any(word in name for word in _SERIFS.split() if word not in ("book", "century")) or "schoolbook" in name
