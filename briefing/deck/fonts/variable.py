"""A variable font, one file for all weights, as a file of one style: who draws slides takes no other."""

from __future__ import annotations

import io
import logging

log = logging.getLogger(__name__)
TABLES = ("CFF2", "HVAR", "MVAR", "avar", "cvar", "fvar", "gvar")
"""What makes a font variable, beside what every font has."""
_REGULAR, _BOLD = 400, 700


def settled(data: bytes, *, bold: bool, italic: bool) -> bytes:
    """The OpenType file ``data`` of a variable font at this style, its other axes as they usually are.

    A font that cannot be settled is given as it is, and drawn in the style that its outlines have.
    """
    try:
        return _settled(data, bold, italic)
    except Exception as error:  # whatever a damaged font does to its reader
        log.warning("a variable font cannot be settled: %r", error)
        return data


def _settled(data: bytes, bold: bool, italic: bool) -> bytes:
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    logging.getLogger("fontTools").setLevel(logging.WARNING)
    font, made = TTFont(io.BytesIO(data)), io.BytesIO()
    place = {}
    for axis in font["fvar"].axes:
        lean = axis.minValue if italic else 0  # slanted to the right is less than upright
        wanted = {"wght": _BOLD if bold else _REGULAR, "ital": int(italic), "slnt": lean}
        place[axis.axisTag] = min(max(wanted.get(axis.axisTag, axis.defaultValue), axis.minValue), axis.maxValue)
    instantiateVariableFont(font, place, inplace=True, downgradeCFF2="CFF2" in font)
    font.save(made)
    return made.getvalue()
