"""Files' bytes → images."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader

_MARKUP = b"<", b"\xef\xbb\xbf", b"\x1f\x8b"
"""How drawings in SVG begin, packed ones, too."""


def decoded(data: bytes) -> QImage:
    """The picture in the bytes of a file, upright; a null one when there is none, or a drawing.

    Threads may call it: other than ``QImage.fromData``, which keeps the interpreter to itself while it waits for Qt's
    lock on image formats, and so can wait for ever for a thread that has that lock and waits for the interpreter.
    """
    if data.lstrip().startswith(_MARKUP):
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()
