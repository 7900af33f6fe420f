"""Files' bytes → images."""

from __future__ import annotations

import io

from PySide6.QtGui import QImage, QTransform

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
