"""The program's own stroke icons, in the colours of the tokens."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from briefing.core.paths import resources

_SIZES = (16, 20, 24, 32, 40, 48)


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The icon ``name`` stroked in ``colour``, and in ``disabled`` where it cannot be used."""
    drawn = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    _add(result, drawn, colour, QIcon.Mode.Normal)
    if disabled:
        _add(result, drawn, disabled, QIcon.Mode.Disabled)
    return result


def _add(icon: QIcon, drawn: str, colour: str, mode: QIcon.Mode) -> None:
    from PySide6.QtSvg import QSvgRenderer  # not needed for the first frame

    renderer = QSvgRenderer(QByteArray(drawn.replace("currentColor", colour).encode()))
    for side in _SIZES:
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(pixmap, mode)
