"""A deck is the same whatever fonts the system has, from the window as from the command line.

What may differ is what a company's template in a font that is not here has room for: how it is spread over slides.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from briefing.core.paths import bundled_assembly, slides_templates
from briefing.core.storage.store import load

ROOT = Path(__file__).parents[2]
SYSTEM_FONT = next(Path("/usr/share/fonts").rglob("DejaVuSans.ttf"), None)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing tells Qt which fonts there are"),
    pytest.mark.skipif(SYSTEM_FONT is None, reason="needs the fonts called DejaVu"),
]
CONFIGURATION = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{cache}</cachedir>{more}</fontconfig>"""
WITH_FONTS = f"<dir>{SYSTEM_FONT.parent if SYSTEM_FONT else ''}</dir>"
SUBSTITUTED = """<match target="pattern"><edit name="family" mode="assign" binding="strong">
<string>DejaVu Serif</string></edit></match>"""
EXPORT = """
import hashlib, io, json, re, sys
from zipfile import ZipFile
way, *templates = sys.argv[1:]
if way == "window":
    from briefing.ui.app.application import Application
    from briefing.ui.style.fonts import load_fonts
    application = Application([])
    load_fonts()
from briefing.core.paths import bundled_assembly
from briefing.core.storage.store import load
from briefing.deck.export import resolved
from briefing.deck.remarks import remarks
from briefing.deck.request import Request
from briefing.deck.write.writer import write
briefing = load(bundled_assembly())

def letters(text):
    return re.sub(r"\\W", "", text).lower()

def told(template):
    made = resolved(briefing, Request(template))
    plan, pages, opened, carried = made
    data = write(made)
    package = ZipFile(io.BytesIO(data))
    slides = [package.read(f"ppt/slides/slide{number}.xml").decode() for number in range(1, len(pages) + 1)]
    words = letters("".join("".join(re.findall("<a:t>([^<]*)", slide)) for slide in slides))
    picked = (briefing.message_by_id[id] for id in briefing.deck.picks)
    quotes = {message.id: words.find(letters(message.shown or message.quote)) for message in picked}
    return {
        "bytes": hashlib.sha256(data).hexdigest(),
        "slides": len(pages),
        "plan": [(slide.kind, slide.title) for slide in plan.slides],
        "quotes": sorted((id for id, place in quotes.items() if place >= 0), key=quotes.get),
        "remarks": [one for one in remarks(briefing, plan, pages, opened, carried) if "DejaVu" in one],
    }

print(json.dumps([told(template) for template in templates]))
"""


def ours_in(family: str, folder: Path) -> Path:
    """A company's template: one of ours with another font in its theme, and no map beside it."""
    file = folder / "company.pptx"
    with ZipFile(slides_templates() / "sober.pptx") as sober, ZipFile(file, "w") as made:
        for name in sober.namelist():
            data = sober.read(name)
            changed = re.sub(rb'typeface="(Georgia|Calibri)"', f'typeface="{family}"'.encode(), data)
            made.writestr(name, changed if name.endswith(".xml") else data)
    return file


@pytest.fixture(scope="module")
def decks(tmp_path_factory):
    """By the fonts of the system: the deck on our template, and the one on a company's where it was asked for."""
    folder = tmp_path_factory.mktemp("everywhere")
    company = str(ours_in("DejaVu Sans", folder))

    def exported(name: str, way: str, fonts: str, *templates: str) -> list[dict]:
        file = folder / f"{name}.conf"
        file.write_text(CONFIGURATION.format(cache=folder / "cache", more=fonts), encoding="utf-8")
        environment = {**os.environ, "FONTCONFIG_FILE": str(file), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", EXPORT, way, "crossing", *templates]
        done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
        return json.loads(done.stdout.splitlines()[-1])

    return {
        "present": exported("present", "window", WITH_FONTS, company),
        "absent": exported("absent", "command line", "", company),
        "substituted": exported("substituted", "command line", WITH_FONTS + SUBSTITUTED),
    }


@pytest.mark.parametrize("fonts", ["absent", "substituted"])
def test_our_own_decks_are_the_same_to_the_byte(decks, fonts):
    assert decks[fonts][0] == decks["present"][0]


def test_a_companys_deck_has_the_same_plan_and_quotes_in_the_same_order(decks):
    here, away = decks["present"][1], decks["absent"][1]
    assert here["plan"] == away["plan"]
    assert here["quotes"] == away["quotes"]
    assert len(here["quotes"]) == len(load(bundled_assembly()).deck.picks)


def test_only_how_it_is_spread_over_slides_may_differ_and_that_is_told(decks):
    here, away = decks["present"][1], decks["absent"][1]
    assert here["remarks"] == []
    assert away["remarks"] == ["The font DejaVu Sans is not on this computer: texts were fitted with a margin."]
    assert here["bytes"] != away["bytes"]
    assert 0 <= away["slides"] - here["slides"] <= 2
