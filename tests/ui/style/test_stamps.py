"""What is drawn once and put in its places looks as if drawn there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from briefing.ui.style.stamps import Stamps
from briefing.ui.style.strokes import brush, disc


def _dot(centre):
    return lambda painter: painter.fillPath(disc(centre, 5), brush("#204060"))


def _picture(draw):
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return picture


def _brightness(picture):
    return sum(picture.pixelColor(x, y).red() for x in range(40) for y in range(40))


def test_a_stamp_is_put_in_any_place_and_drawn_anew_only_where_it_would_be_parts_of_a_dot_beside(qapp):
    stamps, drawn = Stamps(1.0), []

    def put(painter, centre):
        area = QRectF(centre.x() - 6, centre.y() - 6, 12, 12)
        draw = _dot(centre)
        stamps.put(painter, "dot", area, lambda on: drawn.append(centre) or draw(on))

    first, whole_dots_away, half_a_dot_away = QPointF(10.25, 9), QPointF(25.25, 30), QPointF(10.75, 9)
    for centre in (first, whole_dots_away, half_a_dot_away):
        seen, wanted = _picture(lambda painter, at=centre: put(painter, at)), _picture(_dot(centre))
        assert abs(_brightness(seen) - _brightness(wanted)) < 200  # of 400,000: a stamp's edge is rounded once more
        assert seen.pixelColor(centre.toPoint()) == wanted.pixelColor(centre.toPoint())
    assert drawn == [first, half_a_dot_away]
