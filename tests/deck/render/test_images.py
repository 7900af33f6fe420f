import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from briefing.deck.render.images import decoded

ROOT = Path(__file__).parents[3]

_HELD = """
import sys
from threading import Event, Thread
from PySide6.QtCore import QIODevice
from PySide6.QtGui import QImageReader
from briefing.deck.render.images import decoded

is_held, go_on = Event(), Event()

class Held(QIODevice):
    def readData(self, size):
        is_held.set()
        go_on.wait()
        return b""

    def writeData(self, data):
        return -1

def hold():
    device = Held()
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader(device).read()

def decode():
    print(decoded(bytes.fromhex(sys.argv[1])).width())

holder, decoder = Thread(target=hold), Thread(target=decode)
holder.start()
is_held.wait()
decoder.start()
decoder.join(0.1)
go_on.set()
holder.join()
decoder.join()
"""


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def test_a_picture_has_its_size_and_colour():
    image = decoded(png(4, 3))
    assert (image.width(), image.height(), image.pixelColor(0, 0).name()) == (4, 3, "#336699")


def test_what_is_no_picture_and_what_is_a_drawing_give_none():
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
    for data in (b"", b"no picture", svg.encode(), b"  \n" + svg.encode(), b"\xef\xbb\xbf" + svg.encode()):
        assert decoded(data).isNull()


def test_the_other_threads_go_on_while_one_waits_for_the_lock_on_image_formats():
    """In a process of its own, which would stand still for ever."""
    run = [sys.executable, "-c", _HELD, png(5, 2).hex()]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert done.stdout.split() == ["5"]


def test_nothing_else_decodes_pictures():
    kinds = ("QImage.fromData", "loadFromData")
    found = [
        path.name
        for path in (ROOT / "briefing").rglob("*.py")
        if any(f"{kind}(" in path.read_text(encoding="utf-8") for kind in kinds)
    ]
    assert found == []
