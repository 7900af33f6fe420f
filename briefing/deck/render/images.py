"""Files' bytes → images."""

from __future__ import annotations

import io

from PySide6.QtGui import QColor, QImage, QTransform

_MARKUP = b"<", b"\xef\xbb\xbf", b"\x1f\x8b"
"""How drawings in SVG begin, packed ones, too."""
_JPEG, _EXIF = b"\xff\xd8", b"Exif\0\0"
_HEAD = 1 << 16
"""The bytes in which a photograph says how it was held."""
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: QTransform(-1, 0, 0, 1, 0, 0),
    3: QTransform(-1, 0, 0, -1, 0, 0),
    4: QTransform(1, 0, 0, -1, 0, 0),
    5: QTransform(0, 1, 1, 0, 0, 0),
    6: QTransform(0, 1, -1, 0, 0, 0),
    7: QTransform(0, -1, -1, 0, 0, 0),
    8: QTransform(0, -1, 1, 0, 0, 0),
}
"""What sets a photograph upright, by its orientation in Exif 2.32, 4.6.5."""


def decoded(data: bytes) -> QImage:
    """The picture in the bytes of a file, upright; a null one when there is none, or a drawing.

    Threads may call it, other than a QImageReader on a device that Python made: Qt reads that one while it holds the
    lock on image formats, for which the window may wait that has the interpreter, which the device waits for.
    """
    if data.lstrip().startswith(_MARKUP):
        return QImage()
    image = QImage.fromData(data)
    turn = _UPRIGHT.get(_orientation(data))
    return image.transformed(turn) if turn else image


def drawn(png: bytes) -> QImage:
    """A slide as the renderer draws it, opaque.

    For threads beside a window: ``QImage.fromData`` keeps the interpreter while it waits for what Qt has locked, so
    that a window that has the lock and waits for the interpreter stands still with it. This one waits for none of it.
    """
    from PIL import Image

    with Image.open(io.BytesIO(png), formats=("PNG",)) as image:
        shown = image.convert("RGBA")
    made = QImage(shown.tobytes(), shown.width, shown.height, 4 * shown.width, QImage.Format.Format_RGBA8888)
    return made.convertToFormat(QImage.Format.Format_RGB32)


def duotoned(image: QImage, shadow: QColor, highlight: QColor) -> QImage:
    """The picture in two colours: its darks in ``shadow``, its lights in ``highlight``."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    toned = QImage(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Indexed8)
    toned.setColorTable([_between(shadow, highlight, light / 255) for light in range(256)])
    made = toned.convertToFormat(QImage.Format.Format_ARGB32)
    if image.hasAlphaChannel():
        made.setAlphaChannel(image.convertToFormat(QImage.Format.Format_Alpha8))
    return made


def _between(one: QColor, other: QColor, part: float) -> int:
    sides = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(low + (high - low) * part) for low, high in sides)).rgb()


def _orientation(data: bytes) -> int:
    """How a photograph was held; 1 is upright."""
    if not data.startswith(_JPEG) or _EXIF not in data[:_HEAD]:
        return 1
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as photograph:
            return int(photograph.getexif().get(_ORIENTATION, 1))
    except Exception:  # whatever a damaged file does to its reader: it is shown as it lies
        return 1
