"""A slide painted without its texts: what these stand on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from briefing.deck.render.brushes import colour
from briefing.deck.render.images import decoded
from briefing.deck.render.paint import SlidePainter, frame_of, placing_of
from briefing.deck.render.renderer import DisplayList, Renderer

_WIDEST = 960
"""The pixels across that pictures are kept at: twice what they are looked at with."""
_KEPT = 16
_CORNERS, _OPAQUE = 4, 255


class GroundPainter(SlidePainter):
    """Paints slides of one renderer small and without a letter. Pictures that slides share are read once."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__(renderer, QPainter())
        self._images: dict[str, QImage] = {}
        self._unseen = QRegion()

    def painted(self, shown: DisplayList, width: int) -> tuple[QImage, list[QRectF]]:
        """The slide of a display list ``width`` pixels wide, and the places (CSS pixels) that are not drawn."""
        scale = width / shown["width"]
        image = QImage(width, round(shown["height"] * scale), QImage.Format.Format_RGB32)
        self._unseen = QRegion()
        self._painter.begin(image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.scale(scale, scale)
        self.paint_list(shown)
        self._painter.end()
        rects = iter(self._unseen)  # type: ignore[call-overload]  # the stubs do not know that regions are iterated
        return image, [QRectF(rect) for rect in rects]

    def _shape(self, primitive: DisplayList) -> None:
        super()._shape(primitive)
        if _covers(primitive):
            self._unseen -= _region(primitive)

    def _text_box(self, primitive: DisplayList) -> None:
        pass

    def _placeholder(self, primitive: DisplayList) -> None:
        self._as_rendered(primitive)

    def _as_rendered(self, primitive: DisplayList) -> None:
        """What only the renderer draws, it draws with its texts: nothing is told of such a place."""
        self._unseen += _region(primitive)

    def _decoded(self, asset: str) -> QImage:
        if asset not in self._images:
            image = decoded(self._media.get(asset, b""))
            if image.width() > _WIDEST:
                image = image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
            if len(self._images) == _KEPT:
                del self._images[next(iter(self._images))]
            self._images[asset] = image
        return self._images[asset]


def _region(primitive: DisplayList) -> QRegion:
    """Where a primitive stands, to the pixel around it."""
    return QRegion(placing_of(primitive).mapRect(frame_of(primitive)).toAlignedRect())


def _covers(primitive: DisplayList) -> bool:
    """Whether nothing is seen through a shape: an upright rectangle in one opaque colour."""
    fill, corners = primitive.get("fill", {}), [step for step in primitive["path"] if step["type"] != "close"]
    straight = all(step["type"] in ("move", "line") and {step["x"], step["y"]} <= {0.0, 1.0} for step in corners)
    upright = not primitive.get("transform", {}).get("rotationDeg", 0.0) and "clip" not in primitive
    return (
        upright
        and straight
        and len(corners) >= _CORNERS
        and fill.get("kind") == "solid"
        and colour(fill["color"]).alpha() == _OPAQUE
    )
