"""The colours that are read on a template: the ink of texts, the accent, the title's."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.deck.compose.look import TINT
from briefing.deck.compose.model import Ink
from briefing.deck.ooxml.colours import LEAST_CONTRAST, Palette, Rgb, contrast

LARGE = 3.0
"""The contrast that large type needs: 24 points and more, bold from 18.7 on."""
ACCENTS = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "tx2")
INKS = ("tx1", "tx2", "bg1", "bg2")
_DARKENED = 0.9, 0.8, 0.7, 0.6, 0.5


def mixed(ink: Rgb, ground: Rgb, part: float) -> Rgb:
    """A colour of which ``part`` stands over a ground."""
    red, green, blue = (one * part + other * (1 - part) for one, other in zip(ink, ground, strict=True))
    return red, green, blue


def worst(ink: Rgb, grounds: Sequence[Rgb]) -> float:
    """The least contrast of an ink with any of these."""
    return min((contrast(ink, ground) for ground in grounds), default=21.0)


def text_ink(palette: Palette, grounds: Sequence[Rgb]) -> str:
    """The first scheme colour that is read on all grounds, "" where none is: the text's own, tx1, before others."""
    first = palette.named("tx1")
    if first and worst(first, grounds) >= LEAST_CONTRAST:
        return "tx1"
    best = max(INKS, key=lambda name: worst(palette.named(name) or grounds[0], grounds))
    colour = palette.named(best)
    return best if colour and worst(colour, grounds) >= LEAST_CONTRAST else ""


def accent(palette: Palette, ground: Rgb) -> Ink:
    """The first accent that is read on the ground and on its own tint; else a text colour."""
    return next((Ink(name) for name in ACCENTS if serves(palette.named(name), ground)), Ink("tx1"))


def serves(colour: Rgb | None, ground: Rgb) -> bool:
    """Whether an accent is read on the ground and on the panel that it tints."""
    return colour is not None and worst(colour, [ground, mixed(colour, ground, TINT)]) >= LEAST_CONTRAST
