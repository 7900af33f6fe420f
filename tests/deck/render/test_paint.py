"""What the painter makes of a display list: the renderer's picture again, and the letters of its glyphs."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter

from briefing.deck.render.brushes import brush, colour, pen
from briefing.deck.render.ground import GroundPainter
from briefing.deck.render.on_screen import on_screen
from briefing.deck.render.paint import Letter, SlidePainter, frame_of
from briefing.deck.render.renderer import Renderer, runs

SCALE = 2


class Instead:
    """A renderer that gives ``primitives`` for its slides."""

    def __init__(self, renderer: Renderer, *primitives: dict) -> None:
        self._renderer = renderer
        self._primitives = primitives

    def __getattr__(self, name: str):
        return getattr(self._renderer, name)

    def display_list(self, slide: int):
        return {**self._renderer.display_list(slide), "primitives": self._primitives}


def painted(renderer, slide: int = 0) -> tuple[Image.Image, list[Letter]]:
    width, height = (round(side * SCALE) for side in renderer.size)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    slides = SlidePainter(renderer, painter)
    slides.paint(slide)
    painter.end()
    return pillow(image), slides.letters


def pillow(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")


def mean(one: Image.Image, other: Image.Image) -> float:
    counts = ImageChops.difference(one.reduce(4), other.reduce(4)).convert("L").histogram()
    return sum(value * count for value, count in enumerate(counts)) / sum(counts)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["few", "odd"])
def test_it_paints_what_the_renderer_draws(name, request):
    renderer = Renderer(request.getfixturevalue(name))
    for slide in (0, 1):
        wanted = Image.open(io.BytesIO(renderer.picture(slide, SCALE))).convert("RGB")
        image, _ = painted(renderer, slide)
        assert mean(image, wanted) < 2.0
    assert mean(image, Image.open(io.BytesIO(renderer.picture(0, SCALE))).convert("RGB")) > 2.0


@pytest.mark.parametrize("name", ["few", "odd"])
def test_a_slide_on_the_screen_is_as_the_renderer_draws_it(name, request):
    data = request.getfixturevalue(name)
    renderer = Renderer(data)
    for slide in (0, len(renderer) - 1):
        wanted = Image.open(io.BytesIO(renderer.picture(slide))).convert("RGB")
        shown = pillow(on_screen(data, slide, wanted.width))
        assert shown.size == wanted.size
        assert mean(shown, wanted) < 2.0
    with pytest.raises(IndexError):
        on_screen(data, len(renderer), 640)


def test_it_tells_the_letters_of_every_glyph(few):
    renderer = Renderer(few)
    _, letters = painted(renderer, 3)
    assert "".join(letter.text for letter in letters) == "".join(run["text"] for run in runs(renderer.display_list(3)))
    assert len(letters) == sum(len(run["glyphs"]) for run in runs(renderer.display_list(3)))


def test_a_letter_that_no_font_has_is_told_as_unknown(odd):
    _, letters = painted(Renderer(odd))
    assert Letter("\ufffd") in letters
    assert "😀" not in {letter.text for letter in letters}


def test_what_the_renderer_does_not_draw_is_a_box_with_a_label(few):
    box = {"kind": "placeholder", "label": "SmartArt", "x": 400, "y": 200, "w": 300, "h": 200}
    image, letters = painted(Instead(Renderer(few), box), 3)
    assert letters == [Letter(text) for text in "SmartArt"]
    assert image.crop((800, 400, 1400, 800)).getextrema() != image.crop((0, 0, 200, 200)).getextrema()


def test_an_unknown_kind_is_taken_from_the_picture(few):
    renderer = Renderer(few)
    whole = {"kind": "hologram", "x": 0, "y": 0, "w": 1280, "h": 720}
    wanted = Image.open(io.BytesIO(renderer.picture(3, SCALE))).convert("RGB")
    assert mean(painted(Instead(renderer, whole), 3)[0], wanted) < 2.0
    assert mean(painted(Instead(renderer), 3)[0], wanted) > 2.0


@pytest.mark.parametrize(
    ("value", "wanted"), [("#14324F", (0x14, 0x32, 0x4F, 0xFF)), ("#176F8059", (0x17, 0x6F, 0x80, 0x59))]
)
def test_colours_end_in_how_opaque_they_are(value, wanted):
    assert colour(value).getRgb() == wanted


def test_an_edge_in_a_gradient_stays_one():
    stops = [(0.98, "#FFFFFF"), (0.98, "#AA0000"), (1.0, "#FFFFFF"), (1.0, "#0000AA")]
    paint = {"kind": "gradient", "gradientType": "linear"}
    paint["stops"] = [{"position": place, "color": ink} for place, ink in stops]
    drawn = brush(paint, frame_of({"x": 0, "y": 0, "w": 10, "h": 10})).gradient().stops()
    assert [ink.name().upper() for _, ink in drawn] == [ink for _, ink in stops]
    assert [round(place, 3) for place, _ in drawn] == [place for place, _ in stops]


CORNERS = (("move", 0, 0), ("line", 1, 0), ("line", 1, 1), ("line", 0, 1))
RECTANGLE = [{"type": kind, "x": x, "y": y} for kind, x, y in CORNERS]


@pytest.mark.parametrize(
    ("fill", "seen"), [("#102030", [(0, 0, 40, 20), (0, 20, 10, 20)]), ("#10203080", [(0, 0, 40, 40)])]
)
def test_what_an_opaque_panel_covers_is_told_again(few, fill, seen):
    odd = {"kind": "hologram", "x": 0, "y": 0, "w": 40, "h": 40}
    panel = {"kind": "shape", "x": 10, "y": 20, "w": 30, "h": 20, "path": RECTANGLE}
    panel["fill"] = {"kind": "solid", "color": fill}
    shown = {"width": 40, "height": 40, "primitives": [odd, panel]}
    unseen = GroundPainter(Renderer(few)).painted(shown, 40)[1]
    assert [(place.x(), place.y(), place.width(), place.height()) for place in unseen] == seen


def painter_of(image, few, monkeypatch):
    """A painter of slides that hold a picture, "drawn"."""
    data = QBuffer()
    image.save(data, "PNG")
    monkeypatch.setattr(Renderer, "media", lambda _: {"drawn": bytes(data.data().data())})
    return GroundPainter(Renderer(few))


def test_a_picture_that_lets_through_is_painted(few, monkeypatch):
    black = QImage(4, 4, QImage.Format.Format_RGB32)
    black.fill(0)
    painter = painter_of(black, few, monkeypatch)
    picture = {"kind": "image", "assetId": "drawn", "x": 0, "y": 0, "w": 40, "h": 40}
    picture["effects"] = [{"kind": "alpha", "amount": 0.1}]
    image, unseen = painter.painted({"width": 40, "height": 40, "primitives": [picture]}, 40)
    assert unseen == []
    assert image.pixelColor(20, 20).red() == pytest.approx(255 * 0.9, abs=2)


def test_a_picture_in_two_colours_is_painted_in_them(few, monkeypatch):
    halves = QImage(2, 1, QImage.Format.Format_RGB32)
    halves.fill(0)
    halves.setPixelColor(1, 0, "white")
    painter = painter_of(halves, few, monkeypatch)
    picture = {"kind": "image", "assetId": "drawn", "x": 0, "y": 0, "w": 40, "h": 40}
    picture["effects"] = [{"kind": "duotone", "shadow": "#001B4DFF", "highlight": "#44B3C2FF"}]
    image, unseen = painter.painted({"width": 40, "height": 40, "primitives": [picture]}, 40)
    assert unseen == []
    assert [image.pixelColor(x, 20).name().upper() for x in (2, 38)] == ["#001B4D", "#44B3C2"]


def test_dashes_grow_with_the_pen():
    frame = frame_of({"x": 0, "y": 0, "w": 10, "h": 10})
    assert pen({"color": "#000000", "width": 4, "dashed": True}, frame).dashPattern() == [2, 1]
    assert pen({"color": "#000000", "width": 1, "dashed": True}, frame).dashPattern() == [3, 2]
