"""The program's own stroke icons, in the colours of the tokens."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap

from briefing.core.paths import resources

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32, 40, 48)


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The icon ``name`` stroked in ``colour``, and in ``disabled`` where it cannot be used."""
    result = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for image in _images(name, ink) if ink else ():
            result.addPixmap(QPixmap.fromImage(image), mode)
    return result


@lru_cache(maxsize=512)  # more than all icons in the inks of both themes
def _images(name: str, colour: str) -> tuple[QImage, ...]:
    """The icon in each size, kept: several actions have the same, each window has all, and themes come back.

    As images, since no pixmap may outlive the application.
    """
    from PySide6.QtSvg import QSvgRenderer  # not needed for the first frame

    drawn = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawn.replace("currentColor", colour).encode()))
    return tuple(_image(renderer, side) for side in _SIZES)


def _image(renderer: QSvgRenderer, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
