"""A slide's display list painted with QPainter, so that text stays text: glyph by glyph where the renderer put it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import prod
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGlyphRun, QImage, QPaintEngine, QPainter, QPainterPath, QRawFont, QTransform

from briefing.deck.fonts.faces import FALLBACK, UNIT, Face, embeddable
from briefing.deck.render.brushes import brush, colour, fades, outline, path, pen
from briefing.deck.render.images import decoded, duotoned
from briefing.deck.render.renderer import DisplayList, Renderer, lettered
from briefing.deck.render.shadow import paint_shadow, transparent

_JPEG = b"\xff\xd8"
_SHARPNESS = 3
_UNKNOWN = "\ufffd"
_STEP = 0.02
_LABEL_PIXELS = 12.0
_UNDERLINE = 0.08, 0.05
"""How far below the baseline an underline starts and how thick it is, in sizes of the font."""


class Letter(NamedTuple):
    """What a glyph reads as, and how much wider than its own width it is set, in thousandths of its size."""

    text: str
    spread: int = 0


class SlidePainter:
    """Paints slides of one renderer, a CSS pixel to a unit of the painter.

    ``letters`` grows by the letters of each glyph that is painted as text, in order. ``sharpness`` is the scale of what
    is taken from the renderer's picture.
    """

    def __init__(self, renderer: Renderer, painter: QPainter, sharpness: float = _SHARPNESS) -> None:
        self.letters: list[Letter] = []
        self._renderer = renderer
        self._painter = painter
        self._media = renderer.media()
        self._fonts: dict[Face, tuple[QRawFont, bool]] = {}
        self._sharpness = sharpness
        self._slide = 0
        self._rendered: QImage | None = None

    def paint(self, slide: int) -> None:
        """Paint a slide, from 0, with its background. Raises BriefingError when it cannot be laid out."""
        self._slide, self._rendered = slide, None
        self.paint_list(self._renderer.display_list(slide))

    def paint_list(self, shown: DisplayList) -> None:
        """Paint what a display list tells, with its background."""
        page = QRectF(0, 0, shown["width"], shown["height"])
        self._painter.fillRect(page, Qt.GlobalColor.white)
        if "background" in shown:
            _fill(self._painter, outline({}, page), shown["background"], page)
        self._all(shown["primitives"])

    def _all(self, primitives: Sequence[DisplayList]) -> None:
        for primitive in primitives:
            self._painter.save()
            self._painter.setTransform(placing_of(primitive), True)
            self._paint(primitive)
            self._painter.restore()

    def _paint(self, primitive: DisplayList) -> None:
        match primitive["kind"]:
            case "shape":
                self._shape(primitive)
            case "image":
                self._image(primitive)
            case "textBox":
                self._text_box(primitive)
            case "placeholder":
                self._placeholder(primitive)
            case "chart" | "table":
                self._group(primitive)
            case _:
                self._as_rendered(primitive)

    def _group(self, primitive: DisplayList) -> None:
        self._painter.setClipRect(frame_of(primitive), Qt.ClipOperation.IntersectClip)
        self._all(primitive["primitives"])

    def _shape(self, primitive: DisplayList) -> None:
        frame = frame_of(primitive)
        drawn = path(primitive["path"], frame, even_odd=primitive.get("evenOdd", False))
        if "clip" in primitive:
            self._painter.setClipPath(path(primitive["clip"], frame), Qt.ClipOperation.IntersectClip)

        def cast(painter: QPainter) -> None:
            if "fill" in primitive:
                _fill(painter, drawn, primitive["fill"], frame)
            if "stroke" in primitive:
                painter.strokePath(drawn, pen(primitive["stroke"], frame))

        self._with_shadow(primitive, drawn.boundingRect(), cast)

    def _image(self, primitive: DisplayList) -> None:
        frame = frame_of(primitive)
        drawn = outline(primitive, frame)
        asset = primitive.get("assetId", "")
        opacity = _opacity(primitive.get("effects", ()))
        image = QImage() if opacity is None else _toned(self._decoded(asset), primitive.get("effects", ()))
        if opacity is None or image.isNull():
            self._as_rendered(primitive)
            return

        def cast(painter: QPainter) -> None:
            painter.save()
            painter.setClipPath(drawn, Qt.ClipOperation.IntersectClip)
            painter.setOpacity(painter.opacity() * opacity)
            # Photographs stay JPEG, at a tenth of the bytes; drawings keep their edges.
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering, not self._media[asset].startswith(_JPEG))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, image, _kept(image, primitive.get("crop", {})))
            painter.restore()
            if "stroke" in primitive:
                painter.strokePath(drawn, pen(primitive["stroke"], frame))

        self._with_shadow(primitive, drawn.boundingRect(), cast)

    def _with_shadow(self, primitive: DisplayList, bounds: QRectF, cast: Callable[[QPainter], None]) -> None:
        """Draw what ``cast`` draws within ``bounds``, and under it the shadow that it has."""
        if "shadow" in primitive:
            paint_shadow(self._painter, primitive["shadow"], bounds, cast)
        cast(self._painter)

    def _decoded(self, asset: str) -> QImage:
        return decoded(self._media.get(asset, b""))

    def _as_rendered(self, primitive: DisplayList) -> None:
        """Take from the renderer's own picture what Qt does not draw: effects, vector images, what is yet unknown."""
        placing = placing_of(primitive)
        place = placing.mapRect(frame_of(primitive))
        self._rendered = self._rendered or decoded(self._renderer.picture(self._slide, self._sharpness))
        source = QRectF(place.topLeft() * self._sharpness, place.size() * self._sharpness)
        self._painter.setTransform(placing.inverted()[0], True)
        self._painter.drawImage(place, self._rendered, source)

    def _text_box(self, primitive: DisplayList) -> None:
        for line in primitive.get("lines", ()):
            for run in line["runs"]:
                self._run(run, line["baseline"])

    def _run(self, run: DisplayList, baseline: float) -> None:
        size, ink = run["fontSizePx"], colour(run["color"])
        scale = size / UNIT
        places = [QPointF(glyph["x"] + glyph["xOffset"], glyph["yOffset"]) / scale for glyph in run["glyphs"]]
        self._painter.setPen(ink)
        self._glyphs(self._renderer.face(run["fontId"]), scale, [glyph["glyphId"] for glyph in run["glyphs"]], places)
        self._tell(run)
        if run.get("underline"):
            below, thick = (share * size for share in _UNDERLINE)
            top = baseline - run.get("baselineOffsetPx", 0) + below
            self._painter.fillRect(QRectF(run["x"], top, run["width"], max(1.0, thick)), ink)

    def _tell(self, run: DisplayList) -> None:
        self.letters += self._letters(run)

    def _letters(self, run: DisplayList) -> Iterator[Letter]:
        raw, is_text = self._font(self._renderer.face(run["fontId"]))
        advances = raw.advancesForGlyphIndexes([glyph["glyphId"] for glyph in run["glyphs"]])
        ends = (*(glyph["x"] for glyph in run["glyphs"][1:]), run["x"] + run["width"])
        for (text, glyph), advance, end in zip(lettered(run), advances, ends, strict=True):
            if is_text:
                spread = (end - glyph["x"]) / run["fontSizePx"] - advance.x() / UNIT
                yield Letter(text if glyph["glyphId"] else _UNKNOWN, _noticeable(spread))

    def _glyphs(self, face: Face, scale: float, indexes: Sequence[int], places: Sequence[QPointF]) -> None:
        glyphs = QGlyphRun()
        glyphs.setRawFont(self._font(face)[0])
        glyphs.setGlyphIndexes(indexes)
        glyphs.setPositions(places)
        self._painter.save()
        self._painter.scale(scale, scale)
        self._painter.drawGlyphRun(QPointF(), glyphs)
        self._painter.restore()

    def _font(self, face: Face) -> tuple[QRawFont, bool]:
        """The font, and whether it is embedded so that its glyphs are text."""
        if face not in self._fonts:
            raw = face.raw()
            self._fonts[face] = raw, embeddable(raw)
        return self._fonts[face]

    def _placeholder(self, primitive: DisplayList) -> None:
        """The dashed box for what the renderer does not draw, with what it is."""
        frame = frame_of(primitive)
        self._painter.strokePath(outline({}, frame), pen({"color": "#8a94a6", "width": 1, "dashes": (5, 4)}, frame))
        face, label = Face(FALLBACK, bold=False, italic=False), primitive.get("label") or ""
        raw, scale = self._font(face)[0], _LABEL_PIXELS / UNIT
        indexes = raw.glyphIndexesForString(label)
        advances = [advance.x() for advance in raw.advancesForGlyphIndexes(indexes)]
        start = frame.center() / scale - QPointF(sum(advances) / 2, (raw.descent() - raw.ascent()) / 2)
        places = [start + QPointF(sum(advances[:place]), 0) for place in range(len(indexes))]
        self._painter.setPen(colour("#5d6675"))
        self._glyphs(face, scale, indexes, places)
        self.letters += map(Letter, label)


def _opacity(effects: Sequence[DisplayList]) -> float | None:
    """How opaque a picture's effects leave it; None where they do more than that and set it in two colours."""
    if any(effect["kind"] not in ("alpha", "duotone") for effect in effects):
        return None
    return prod(float(effect["amount"]) for effect in effects if effect["kind"] == "alpha")


def _toned(image: QImage, effects: Sequence[DisplayList]) -> QImage:
    """A picture in the two colours that its effects set it in."""
    for effect in effects:
        if effect["kind"] == "duotone" and not image.isNull():
            image = duotoned(image, colour(effect["shadow"]), colour(effect["highlight"]))
    return image


def _noticeable(spread: float) -> int:
    """A share of the size in thousandths, in steps; 0 for what kerning may do."""
    return round(spread / _STEP) * round(_STEP * 1000) if abs(spread) > 2 * _STEP else 0


def _fill(painter: QPainter, drawn: QPainterPath, paint: DisplayList, frame: QRectF) -> None:
    """Fill a path; a gradient with clear stops, which Qt's PDF makes opaque, goes in as an image."""
    if painter.device().paintEngine().type() != QPaintEngine.Type.Pdf or not fades(paint):
        painter.fillPath(drawn, brush(paint, frame))
        return
    bounds = drawn.boundingRect().toAlignedRect()
    image = transparent(bounds.size() * _SHARPNESS)
    ink = QPainter(image)
    ink.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink.scale(_SHARPNESS, _SHARPNESS)
    ink.translate(-bounds.x(), -bounds.y())
    ink.fillPath(drawn, brush(paint, frame))
    ink.end()
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(QRectF(bounds), image)


def frame_of(primitive: DisplayList) -> QRectF:
    """The place of a primitive before it is turned, in CSS pixels."""
    return QRectF(primitive["x"], primitive["y"], primitive["w"], primitive["h"])


def placing_of(primitive: DisplayList) -> QTransform:
    """The turn and the flips of a primitive about its middle."""
    turned: Mapping[str, Any] = primitive.get("transform", {})
    middle = frame_of(primitive).center()
    placing = QTransform.fromTranslate(middle.x(), middle.y())
    placing.rotate(turned.get("rotationDeg", 0.0))
    placing.scale(-1.0 if turned.get("flipH") else 1.0, -1.0 if turned.get("flipV") else 1.0)
    return placing.translate(-middle.x(), -middle.y())


def _kept(image: QImage, crop: Mapping[str, float]) -> QRectF:
    left, top, right, bottom = (crop.get(side, 0.0) for side in ("left", "top", "right", "bottom"))
    width, height = image.width(), image.height()
    return QRectF(left * width, top * height, (1 - left - right) * width, (1 - top - bottom) * height)
