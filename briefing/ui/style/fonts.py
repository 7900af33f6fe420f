"""The faces of the window: the system's own, and a serif of ours for quotes and titles."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from briefing.core.paths import resources

_serif = "serif"


def serif(points: float, *, bold: bool = False) -> QFont:
    """The face of quotes and titles; nobody changes what is given, for it is the same the next time: of another
    ``QFont``, Qt looks everything up anew."""
    return _face(_serif, points, bold=bold)


@lru_cache(maxsize=32)
def _face(family: str, points: float, *, bold: bool) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def words_font(is_paraphrase: bool, more: float) -> QFont:
    """The face of a message's words, ``more`` points above the system's: a paraphrase has that of texts."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() + more)
    return font if is_paraphrase else serif(font.pointSizeF())


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
