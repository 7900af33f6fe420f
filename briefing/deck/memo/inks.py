"""The colours of a memo: those of its theme, as Word and programs that do not know themes read them."""

from __future__ import annotations

from briefing.core.office.package import parse
from briefing.core.paths import slides_templates
from briefing.deck.memo.package import Package
from briefing.deck.ooxml.colours import LEAST_CONTRAST, Palette, Rgb, contrast
from briefing.deck.ooxml.package import read_bytes
from briefing.deck.ooxml.package import unpack as unpack_deck

_PAPER: Rgb = (1.0, 1.0, 1.0)
_NAMES = {"text1": "dk1", "text2": "dk2"} | {f"accent{n}": f"accent{n}" for n in range(1, 7)}
_QUIET, _FAINT, _TINT = 0.75, 0.3, 0.12
"""How much of their colour quiet text, faint lines and the ground of a table's rows keep."""


def our_theme() -> bytes:
    """The theme of our deck's template: its colours and fonts are the memo's."""
    path = slides_templates() / "crossing.pptx"
    deck = unpack_deck(read_bytes(path), str(path))
    master = deck.related(deck.presentation(), "slideMaster")[0]
    return deck.parts[deck.related(master, "theme")[0]]


class Inks:
    """The colours of a document's theme; of ours, where it has none."""

    def __init__(self, package: Package) -> None:
        name = package.part("theme")
        self._is_themed = bool(name)
        palette = Palette(package.tree(name) if name else parse(our_theme()), {})
        self._found = {ink: palette.named(entry) or (0.1, 0.14, 0.19) for ink, entry in _NAMES.items()}
        self._has_inks = all(_reads(colour) for ink, colour in self._found.items() if ink.startswith("accent"))

    def text(self, ink: str) -> dict[str, str]:
        """The attributes of a w:color, by their names.

        Inks are "text1", "text2", "accent1" to "accent6", and "quiet", which is a lighter "text1". Where paper does not
        show all accents well, themes are told apart by none; what it does not show well gives way to that of text.
        """
        if ink == "quiet":
            return self._lighter("text1", _QUIET)
        if ink.startswith("accent") and not self._has_inks:
            ink = "text2"
        ink = ink if _reads(self._found[ink]) else "text1"
        return {"w:val": _hex(self._found[ink]), **self._themed("themeColor", ink)}

    def line(self, ink: str) -> dict[str, str]:
        """The attributes that colour a border; "faint" is a lighter "text2"."""
        found = self._lighter("text2", _FAINT) if ink == "faint" else self.text(ink)
        return {"w:color": found.pop("w:val"), **found}

    def ground(self) -> dict[str, str]:
        """The attributes of a w:shd: a breath of the first accent."""
        tint = f"{round(_TINT * 255):02X}"
        themed = self._themed("themeFill", "accent1") | self._themed("themeFillTint", tint)
        return {"w:val": "clear", "w:color": "auto", "w:fill": _hex(_mixed(self._found["accent1"], _TINT)), **themed}

    def _lighter(self, ink: str, share: float) -> dict[str, str]:
        themed = self._themed("themeColor", ink) | self._themed("themeTint", f"{round(share * 255):02X}")
        return {"w:val": _hex(_mixed(self._found[ink], share)), **themed}

    def _themed(self, attribute: str, value: str) -> dict[str, str]:
        return {f"w:{attribute}": value} if self._is_themed else {}


def _reads(colour: Rgb) -> bool:
    return contrast(colour, _PAPER) >= LEAST_CONTRAST


def _mixed(colour: Rgb, share: float) -> Rgb:
    """So much of a colour on paper."""
    red, green, blue = (value * share + 1 - share for value in colour)
    return red, green, blue


def _hex(colour: Rgb) -> str:
    return "".join(f"{round(value * 255):02X}" for value in colour)
