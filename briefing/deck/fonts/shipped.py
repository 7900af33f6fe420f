"""The fonts that come with the program, and which face stands in for which family."""

from __future__ import annotations

import os
from functools import lru_cache

from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
)

from briefing.core.paths import resources
from briefing.core.system.screen import unseen

WIDER = 1.35
"""How much wider than Calibri a font that is not here may be; DejaVu Sans is 1.245 times, Verdana wider still."""
_LAST_RESORT = (1.27, 1.4)
"""How much wider than Calibri and its bold DejaVu Sans and its bold are at most on seven titles (measured): what
LibreOffice takes where a font is not at hand."""
_NARROWEST = 0.92
"""How wide the narrowest text faces are in widths of Calibri, Garamond's for one."""
STAND_INS = {"Georgia": "Gelasio", "Calibri": "Carlito"}
"""Fonts that come with the program, by the font whose widths they have."""
TWINS = {
    **{family: (face,) for family, face in STAND_INS.items()},
    "Calibri Light": ("Carlito",),
    "Arial": ("Liberation Sans", "Arimo", "Nimbus Sans"),
    "Helvetica": ("Liberation Sans", "Nimbus Sans", "Arimo"),
    "Times New Roman": ("Liberation Serif", "Tinos", "Nimbus Roman"),
    "Courier New": ("Liberation Mono", "Cousine", "Nimbus Mono PS"),
    "Cambria": ("Caladea",),
}
"""Fonts of the same widths, ours and those that a system may have; the light Calibri's are a hair less."""
_OURS_ALONE = frozenset({"Calibri Light"})
"""Fonts whose twins LibreOffice does not take for them: it draws its last resort (seen in 7.4)."""
_WIDTHS = {
    "Arial": (1.13, 1.17),
    "Helvetica": (1.13, 1.17),
    "Aptos": (1.14, 1.17),
    "Segoe UI": (1.16, 1.22),
    "Malgun Gothic": (1.16, 1.22),
    "맑은 고딕": (1.16, 1.22),
    "Tahoma": (1.13, 1.28),
    "Verdana": (1.28, 1.39),
    "Trebuchet MS": (1.12, 1.17),
    "Roboto": (1.15, 1.17),
    "Corbel": (1.08, 1.1),
    "Open Sans": (1.22, 1.27),
    "Noto Sans": (1.22, 1.27),
    **dict.fromkeys(("Consolas", "Lucida Console", "Cascadia Code", "Cascadia Mono", "Menlo", "Monaco"), (1.57, 1.54)),
}
"""How much wider than Calibri common faces are that may not be here, and their bold than its bold. Arial is 1.09 times
on 164 lines in French and English, one in twenty over 1.11, bold 1.15 and 1.17 (measured); the others are set beside it
by eye. Letters of one width each are those of DejaVu Sans Mono, 1.5 times on 398 lines, one in twenty over 1.57."""
_application: list[QGuiApplication] = []


def _ensure_application() -> None:
    """Fonts need a QGuiApplication; on the command line there is none yet, and no display is needed."""
    if QGuiApplication.instance() is None:
        if platform := unseen():
            os.environ.setdefault("QT_QPA_PLATFORM", platform)
        _application.append(QGuiApplication([]))


def ensure_fonts() -> None:
    """Make the fonts that come with the program known; text is measured in no others of ours."""
    _ensure_application()
    _register_fonts()


@lru_cache(maxsize=1)
def _register_fonts() -> None:
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@lru_cache(maxsize=1)
def _families() -> frozenset[str]:
    """The families that are here, ours among them, without the foundries that some systems name beside them."""
    ensure_fonts()
    return frozenset(family.partition(" [")[0] for family in QFontDatabase.families())


@lru_cache(maxsize=64)
def face(family: str) -> tuple[str, float]:
    """The font to measure ``family`` in, and how much wider the true one may be."""
    if family in STAND_INS:
        return STAND_INS[family], 1.0
    for name in (family, *TWINS.get(family, ())):
        if name in _families():
            return name, 1.0
    return STAND_INS["Calibri"], _WIDTHS.get(family, (WIDER, WIDER))[0]


def missing(family: str) -> bool:
    """Whether ``family`` is neither here nor has a stand-in, so that it is measured with a margin."""
    return face(family)[1] > 1.0


def varies(family: str) -> bool:
    """Whether how wide ``family`` is drawn depends on what draws it."""
    return missing(family) or (family in _OURS_ALONE and face(family)[0] != family)


def are_widths_known(family: str) -> bool:
    """Whether how wide ``family`` is can be told, be it here or not."""
    return not missing(family) or family in _WIDTHS


def stretch(family: str, bold: bool = False) -> float:
    """How much wider the true font may be than the one that ``family`` is measured in."""
    if bold and missing(family):
        return _WIDTHS.get(family, (WIDER, WIDER))[1]
    return face(family)[1]


@lru_cache(maxsize=128)
def likely_widths(family: str, bold: bool = False, steps: int = 12) -> tuple[float, ...]:
    """How wide letters of ``family`` may be drawn, in widths as they are measured, from the widest to the least.

    One where it is here or has a stand-in that others know; else from what renderers take instead to a narrow face's.
    """
    measured = stretch(family, bold)
    if not varies(family):
        return (1.0,)
    most = max(measured, _LAST_RESORT[bold])
    return tuple((most - (most - _NARROWEST) * step / (steps - 1)) / measured for step in range(steps))
