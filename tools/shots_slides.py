"""Draw the README's pictures of slides, from the bundled assembly's own deck: `make shots`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from briefing.core.outline import told
from briefing.core.places import bundled_assembly
from briefing.core.store import load
from briefing.deck.export import deck
from briefing.deck.render import Renderer

IMAGES = Path(__file__).parents[1] / "docs" / "images"
SHOWN = {"title": 0, "overview": 1, "section": 6, "quote": 8, "decisions": 26}


def main() -> None:
    """Keep one picture of each kind of slide worth showing."""
    briefing = load(bundled_assembly())
    renderer = Renderer(deck(briefing, picks=told(briefing))[0])
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, slide in SHOWN.items():
        (IMAGES / f"slide-{name}.png").write_bytes(renderer.picture(slide, 0.75))


if __name__ == "__main__":
    main()
