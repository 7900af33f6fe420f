"""Draw the README's pictures of slides, from the bundled assembly's own board deck: `make shots`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from briefing.core.model import Briefing
from briefing.core.paths import bundled_assembly
from briefing.core.storage.store import load
from briefing.deck.export import deck
from briefing.deck.render.renderer import Renderer
from briefing.deck.request import Request
from briefing.deck.template.catalogue import available
from tests.deck.company_templates import path_of

IMAGES = Path(__file__).parents[1] / "docs" / "images"
SHOWN = {"cover": 0, "summary": 1, "theme": 3, "voices": 8, "decisions": 9, "timeline": 10}
"""The places of slides in the board deck of the bundled assembly's own picks."""
COMPARED = ("cover", "summary", "theme", "decisions")
GAP = 8


def main() -> None:
    """Keep one picture of each kind of slide worth showing, one that compares our templates, and one of a company's."""
    briefing = load(bundled_assembly())
    IMAGES.mkdir(parents=True, exist_ok=True)
    renderer = rendered(briefing)
    for name, slide in SHOWN.items():
        (IMAGES / f"slide-{name}.png").write_bytes(renderer.picture(slide, 0.75))
    sheet([strip(rendered(briefing, info.name)) for info in available()]).save(str(IMAGES / "templates.png"))
    with tempfile.TemporaryDirectory() as folder:
        company = path_of("many", Path(folder))
        sheet([strip(rendered(briefing, company))]).save(str(IMAGES / "company.png"))


def rendered(briefing: Briefing, template: str = "") -> Renderer:
    return Renderer(deck(briefing, Request(template=template))[0])


def strip(renderer: Renderer) -> list[QImage]:
    return [QImage.fromData(renderer.picture(SHOWN[name], 0.375)) for name in COMPARED]


def sheet(rows: list[list[QImage]]) -> QImage:
    """The pictures in rows, apart by GAP pixels on a clear ground."""
    width, height = rows[0][0].width() + GAP, rows[0][0].height() + GAP
    image = QImage(width * len(rows[0]) - GAP, height * len(rows) - GAP, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    for row, pictures in enumerate(rows):
        for column, picture in enumerate(pictures):
            painter.drawImage(column * width, row * height, picture)
    painter.end()
    return image


if __name__ == "__main__":
    main()
