"""Fonts: here or stood in for, as files, in the styles they really have."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QRawFont

from briefing.deck.fonts.faces import UNIT, Face, Substitute, drawn_for, embeddable, faces, font_file, substitute
from briefing.deck.fonts.shipped import ensure_fonts

PLAIN = Face("Carlito", bold=False, italic=False)


@pytest.fixture(autouse=True, scope="module")
def _fonts():
    ensure_fonts()


def test_a_font_that_is_here_is_drawn_itself():
    assert substitute("Gelasio") is None
    assert drawn_for("Gelasio") == "Gelasio"


@pytest.mark.parametrize(("family", "face"), [("Georgia", "Gelasio"), ("Calibri", "Carlito")])
def test_a_font_that_is_not_here_is_drawn_in_one_of_its_widths(family, face):
    assert substitute(family) in (None, Substitute(family, face, same_widths=True))


def test_a_font_that_nobody_knows_is_told_to_be_of_other_widths():
    assert substitute("No Such Font") == Substitute("No Such Font", "Carlito", same_widths=False)


def test_a_family_has_its_four_styles():
    assert [(face.bold, face.italic) for face in faces("Gelasio")] == [
        (False, False),
        (True, False),
        (False, True),
        (True, True),
    ]
    assert len({font_file(face) for face in faces("Gelasio")}) == 4


def test_a_face_as_a_file_is_the_same_font():
    rebuilt, raw = QRawFont(font_file(PLAIN), UNIT, QFont.HintingPreference.PreferNoHinting), PLAIN.raw()
    assert rebuilt.isValid()
    indexes = raw.glyphIndexesForString("« Œuvre »")
    assert rebuilt.glyphIndexesForString("« Œuvre »") == indexes
    assert rebuilt.advancesForGlyphIndexes(indexes) == raw.advancesForGlyphIndexes(indexes)


def test_a_font_that_may_not_be_embedded_is_known():
    assert embeddable(PLAIN.raw())
    data = font_file(PLAIN)
    entry = data.index(b"OS/2")
    rights = int.from_bytes(data[entry + 8 : entry + 12], "big") + 8
    locked = data[:rights] + b"\x00\x02" + data[rights + 2 :]
    assert not embeddable(QRawFont(locked, UNIT, QFont.HintingPreference.PreferNoHinting))
