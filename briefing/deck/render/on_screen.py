"""A slide as an image for the screen, in a fraction of the time that a file of it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from briefing.deck.ooxml.single_slide import slide_alone
from briefing.deck.render.paint import SlidePainter
from briefing.deck.render.renderer import DisplayList, Renderer


def on_screen(data: bytes, slide: int, width: int) -> QImage:
    """Slide ``slide``, from 0, of a deck that this program wrote, ``width`` pixels wide.

    The renderer breaks its lines and places its glyphs; they are painted at once rather than packed as a file and read
    again. Raises IndexError for a slide that the deck has not, BriefingError for one that cannot be drawn.
    """
    renderer = Renderer(slide_alone(data, slide))
    across, down = renderer.size
    scale = width / across
    image = QImage(width, round(down * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(scale, image.height() / down)
        _Mute(renderer, painter, scale).paint(0)
    return image


class _Mute(SlidePainter):
    """Paints letters that nobody will copy out of the picture: what they read as takes as long as all the rest."""

    def _tell(self, run: DisplayList) -> None:
        pass
