import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from briefing.deck.render.images import decoded, drawn

ROOT = Path(__file__).parents[3]

_BOTH = """
import sys
from threading import Thread
from PySide6.QtGui import QImageReader
from briefing.deck.render.images import decoded, drawn

file = sys.argv[1]
data = open(file, "rb").read()
decoder = Thread(target=lambda: [decoded(data) for _ in range(3000)])
decoder.start()
while decoder.is_alive():
    QImageReader(file).size()
print("both")
"""


def picture(kind: str, **more) -> bytes:
    """A picture of 4 × 3 pixels, red at its left and blue at its right."""
    image = Image.new("RGB", (64, 48), "blue")
    image.paste("red", (0, 0, 32, 48))
    stream = io.BytesIO()
    image.save(stream, kind, **more)
    return stream.getvalue()


def seen(data: bytes) -> tuple[int, int, bool]:
    """Width, height, and whether the upper left is red."""
    image = decoded(data)
    ink = image.pixelColor(4, 4)
    return image.width(), image.height(), ink.red() > ink.blue()


def test_a_picture_has_its_size_and_colours():
    assert seen(picture("PNG")) == seen(picture("JPEG")) == (64, 48, True)


@pytest.mark.parametrize(
    ("orientation", "wanted"),
    [
        (1, (64, 48, True)),
        (2, (64, 48, False)),
        (3, (64, 48, False)),
        (4, (64, 48, True)),
        (5, (48, 64, True)),
        (6, (48, 64, True)),
        (7, (48, 64, False)),
        (8, (48, 64, False)),
        (9, (64, 48, True)),
    ],
)
def test_a_photograph_is_upright_however_it_was_held(orientation, wanted):
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert seen(picture("JPEG", exif=exif)) == wanted


def test_what_is_no_picture_and_what_is_a_drawing_give_none():
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
    for data in (b"", b"no picture", svg.encode(), b"  \n" + svg.encode(), b"\xef\xbb\xbf" + svg.encode()):
        assert decoded(data).isNull()
    assert decoded(b"\xff\xd8Exif\0\0damaged").isNull()


def test_a_thread_decodes_while_the_window_asks_for_pictures_of_its_own(tmp_path):
    """In a process of its own, which would stand still for ever."""
    file = tmp_path / "picture.png"
    file.write_bytes(picture("PNG"))
    run = [sys.executable, "-c", _BOTH, str(file)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert done.stdout.split() == ["both"]


def test_no_image_is_read_from_a_device_that_python_made():
    found = [
        path.name
        for path in (ROOT / "briefing").rglob("*.py")
        if "QImageReader(" in path.read_text(encoding="utf-8") or "QImageReader," in path.read_text(encoding="utf-8")
    ]
    assert found == []


def test_a_drawn_slide_looks_as_its_file_does():
    png = picture("PNG")
    assert drawn(png) == decoded(png).convertToFormat(QImage.Format.Format_RGB32)
