"""The faces of the window: the system's own, and a serif of ours for quotes and titles."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from briefing.core.paths import resources

_serif = "serif"


def serif(points: float, *, bold: bool = False) -> QFont:
    """The face of quotes and titles."""
    font = QFont(_serif)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def load_fonts() -> None:
    """Register the bundled serif (without it quotes take the system's) and look up the system's face.

    May run in a thread, as all of QFontDatabase and QFontMetricsF may.
    """
    global _serif
    for style in ("Regular", "Bold"):
        id = QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"Gelasio-{style}.ttf"))
        if families := QFontDatabase.applicationFontFamilies(id):
            _serif = families[0]
    for font in (QFont(), QFont(_serif)):
        QFontMetricsF(font).height()
