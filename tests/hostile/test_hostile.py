"""Thousands of spoiled briefings, sources, templates and decks: each is taken or refused with a sentence, in bounds.

`make fuzz` feeds in 50,000 instead of 2,000, and opens 200 of the decks that were written in LibreOffice, too.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.deck.audit import audit

ROOT = Path(__file__).parents[2]
COUNT = int(os.environ.get("BRIEFING_FUZZ", "2000"))
SEED = int(os.environ.get("BRIEFING_FUZZ_SEED", "1"))
_AT_ONCE = 1000
"""Inputs that one process is fed: its memory is told for all of them together."""
_OPENED = 200

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="what a process took at the most is told elsewhere on Windows"),
]


@pytest.fixture(scope="module")
def kept(tmp_path_factory) -> Path:
    """Where inputs that went wrong are, and decks that were written."""
    folder = os.environ.get("BRIEFING_FUZZ_FOLDER")
    return Path(folder) if folder else tmp_path_factory.mktemp("hostile")


@pytest.mark.parametrize("part", range(max(1, COUNT // _AT_ONCE)))
def test_every_spoiled_file_is_taken_or_refused_in_bounds(part, kept):
    command = [
        sys.executable,
        "-m",
        "tests.hostile",
        str(min(COUNT, _AT_ONCE)),
        str(SEED * 1000 + part),
        str(kept),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    print(f"seed {command[-2]}: {told}")
    assert told["wrong"] == []
    assert set(told["found"]) == {f"{kind} {end}" for kind in _KINDS for end in ("taken", "refused")}
    assert told["written"] >= min(COUNT, _AT_ONCE) // 50


_KINDS = ("yaml", "source", "template", "deck")


def test_the_slides_of_decks_that_were_written_are_valid(kept):
    """What a company's template says wrongly stays there; what we write ourselves is right."""
    decks = sorted(kept.glob("*.pptx"))[::5]
    assert decks
    for path in decks:
        told = audit(path)
        assert [error for error in told if "/ppt/slides/" in error or "/ppt/notesSlides/" in error] == [], path.name


@pytest.mark.skipif(COUNT < 10_000, reason="`make fuzz` opens decks in LibreOffice")
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs soffice")
def test_the_decks_that_were_written_open_in_libreoffice(kept, tmp_path):
    decks = sorted(kept.glob("*.pptx"))[:_OPENED]
    command = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    subprocess.run([*command, "--outdir", str(tmp_path), *map(str, decks)], check=False, capture_output=True)
    assert {path.stem for path in decks} == {path.stem for path in tmp_path.glob("*.pdf")}
