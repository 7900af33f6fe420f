"""A deck's bytes → a PDF of the same pictures: text that can be selected, fonts inside, links, outline, language.

Qt writes the pages; what Qt has no words for is added by ``pdf_finish``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from briefing.core.errors import CancelledError
from briefing.deck.pdf.metadata import finished
from briefing.deck.render.paint import Letter, SlidePainter
from briefing.deck.render.renderer import PIXELS_PER_POINT, Renderer

_RESOLUTION = 96
"""Dots an inch, so that a step of the painter is a pixel of the display list."""


def pdf(
    data: bytes,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The PDF of a deck, a page a slide at the slide's size; the same deck on the same machine gives the same bytes.

    ``progress`` is called with the pages done and all pages. Raises BriefingError for a deck that cannot be drawn,
    CancelledError when ``cancelled`` says so.
    """
    renderer = Renderer(data)
    renderer.require_slides()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, renderer)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), data))
    painter = QPainter(writer)
    try:
        letters = list(_pages(renderer, writer, painter, progress, cancelled))
    finally:
        painter.end()
    return finished(bytes(buffer.data().data()), data, letters, renderer)


def _writer(buffer: QBuffer, renderer: Renderer) -> QPdfWriter:
    width, height = renderer.size
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    size = QSizeF(width / PIXELS_PER_POINT, height / PIXELS_PER_POINT)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "Slide", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    return writer


def _pages(
    renderer: Renderer,
    writer: QPdfWriter,
    painter: QPainter,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[list[Letter]]:
    """Paint every slide and tell the letters of its glyphs, in order."""
    slides = SlidePainter(renderer, painter)
    for slide in range(len(renderer)):
        if cancelled and cancelled():
            raise CancelledError
        if slide:
            writer.newPage()
        slides.letters = []
        slides.paint(slide)
        yield slides.letters
        if progress:
            progress(slide + 1, len(renderer))
