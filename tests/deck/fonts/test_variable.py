"""A variable font is drawn in the style that is asked for, not in the one its outlines have."""

from __future__ import annotations

import io
import logging

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from briefing.deck.fonts.faces import UNIT, Face, faces, font_file
from briefing.deck.fonts.shipped import ensure_fonts
from briefing.deck.fonts.variable import settled

FAMILY = "Varying"
REGULAR, BOLD = 300, 600


def box(width: int):
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for point in ((0, 700), (width, 700), (width, 0)):
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()


def font(thinnest: int = 400) -> bytes:
    """A font whose A is twice as wide in bold; its outlines are those of its thinnest weight."""
    made = FontBuilder(1000, isTTF=True)
    made.setupGlyphOrder([".notdef", "A"])
    made.setupCharacterMap({65: "A"})
    made.setupGlyf({".notdef": box(200), "A": box(200)})
    made.setupHorizontalMetrics({".notdef": (REGULAR, 0), "A": (REGULAR, 0)})
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": FAMILY, "styleName": "Regular", "fullName": FAMILY, "psName": FAMILY})
    styles = [{"location": {"wght": 400}, "stylename": "Regular"}, {"location": {"wght": 700}, "stylename": "Bold"}]
    made.setupFvar([("wght", thinnest, thinnest, 700, "Weight")], styles)
    wider = [(0, 0), (0, 0), (300, 0), (300, 0), (0, 0), (BOLD - REGULAR, 0), (0, 0), (0, 0)]
    made.setupGvar({"A": [TupleVariation({"wght": (0, 1, 1)}, wider)]})
    made.setupOS2(sTypoAscender=800, sTypoDescender=-200)
    made.setupPost()
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def advance(data: bytes) -> float:
    """How wide the A is, in thousandths of the size."""
    raw = QRawFont(data, UNIT, QFont.HintingPreference.PreferNoHinting)
    return raw.advancesForGlyphIndexes(raw.glyphIndexesForString("A"))[0].x() * 1000 / UNIT


@pytest.fixture
def varying():
    ensure_fonts()
    id = QFontDatabase.addApplicationFontFromData(QByteArray(font()))
    yield FAMILY
    QFontDatabase.removeApplicationFont(id)
    font_file.cache_clear()


def test_each_style_is_a_file_of_its_own(varying):
    assert faces(varying) == [Face(varying, False, False), Face(varying, True, False)]
    regular, bold = (font_file(face) for face in faces(varying))
    assert advance(regular) == pytest.approx(REGULAR, abs=1)
    assert advance(bold) == pytest.approx(BOLD, abs=1)
    assert not QRawFont(bold, UNIT).fontTable("fvar").size()


def test_a_font_whose_outlines_are_thin_is_regular_where_that_is_asked_for():
    thin = font(thinnest=100)
    assert advance(thin) == pytest.approx(REGULAR, abs=1)
    assert advance(settled(thin, bold=False, italic=False)) == pytest.approx((REGULAR + BOLD) / 2, abs=1)


def test_a_damaged_font_is_given_as_it_is(caplog):
    data = font().replace(b"fvar", b"fvax")
    with caplog.at_level(logging.WARNING):
        assert settled(data, bold=True, italic=False) == data
    assert "cannot be settled" in caplog.text
