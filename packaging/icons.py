"""Our drawings as the icon files that Windows and macOS want."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(drawing: Path, side: int) -> bytes:
    """``drawing``, an SVG, as a square PNG."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def ico(drawing: Path) -> bytes:
    """A Windows icon: a directory of PNGs, where 0 stands for 256 pixels."""
    pictures = [(side, png(drawing, side)) for side in _ICO_SIDES]
    at = 6 + 16 * len(pictures)
    entries, body = b"", b""
    for side, picture in pictures:
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at + len(body))
        body += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + body


def icns(drawing: Path) -> bytes:
    """A macOS icon: PNGs, each after its kind and length."""
    pictures = ((kind, png(drawing, side)) for kind, side in _ICNS_KINDS.items())
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
