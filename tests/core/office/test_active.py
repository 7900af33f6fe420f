"""What in an Office file fetches from elsewhere by itself: drawings that name addresses of their own."""

from __future__ import annotations

import pytest

from briefing.core.office.active import fetching_drawing
from tests.core.office.test_package import opened, types

VML, LINK = 'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:r="http://r"'
SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@pytest.mark.parametrize(
    ("drawing", "is_fetching"),
    [
        (f'<xml {VML}><v:imagedata src="https://example.org/a.png"/></xml>', True),
        (f'<xml {VML}><v:fill SRC="https://example.org/a.png"/></xml>', True),
        (f'<xml {VML}><v:imagedata althref="https://example.org/a.png"/></xml>', True),
        (f'<xml {VML}><v:shape href="https://example.org"/></xml>', True),
        (f'<xml {VML} {LINK}><v:imagedata r:id="r1" title="a"/></xml>', False),
        (f'<xml {VML}><a src="of no vector"/><v:rect style="width:1pt"/></xml>', False),
        ('<xml><imagedata src="https://example.org/a.png"/></xml>', False),
        (f'<svg {SVG}><image xlink:href="https://example.org/a.png"/></svg>', True),
        (f'<svg {SVG}><image xlink:href="&#104;ttps://example.org/a.png"/></svg>', True),
        (f'<svg {SVG}><use xlink:href="#a"/></svg>', False),
    ],
)
def test_a_drawing_that_names_an_address_is_told(drawing, is_fetching):
    package = opened(types(), ("word/drawing.vml", drawing.encode()))
    assert fetching_drawing(package, "word/drawing.vml") is is_fetching
