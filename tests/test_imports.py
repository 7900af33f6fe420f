"""What a room loads: no more than it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "briefing"


def modules(room: str) -> list[str]:
    paths = (path.relative_to(PACKAGE.parent).with_suffix("") for path in sorted((PACKAGE / room).rglob("*.py")))
    return [".".join(path.parts) for path in paths if path.stem != "__init__"]


@pytest.mark.parametrize(
    ("room", "barred"),
    [
        ("core", "('PySide6', 'pptx')"),
        ("sources", "('PySide6', 'pptx', 'trafilatura', 'pypdfium2', 'markdown_it', 'charset_normalizer')"),
        ("deck", "('PySide6.QtWidgets',)"),
    ],
    ids=["core", "sources", "deck"],
)
def test_a_room_loads_only_what_it_may(room, barred):
    code = f"import sys, {', '.join(modules(room))}\nsys.exit(str([n for n in {barred} if n in sys.modules] or ''))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", cwd=PACKAGE.parent)
    assert result.stderr.strip() == ""


def test_what_is_warmed_up_for_the_first_export_is_light():
    """Argparse is asked for by what writes PySide's stubs alone: see unread.py."""
    barred = "('pptx', 'xlsxwriter', 'urllib.request', 'ssl', 'argparse')"
    code = f"import sys, briefing.deck.export\nsys.exit(str([n for n in {barred} if n in sys.modules] or ''))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", cwd=PACKAGE.parent)
    assert result.stderr.strip() == ""
