"""A process killed while it writes leaves what was there or what was to be there, whole; the next start tidies up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
KILLS = int(os.environ.get("BRIEFING_FUZZ_KILLS", "50"))
"""The kills of each kind of writing."""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows cannot fork, and as many new processes take minutes")
@pytest.mark.parametrize("kind", ["save", "autosave", "export", "pictures"])
def test_what_is_killed_at_any_moment_leaves_one_state_whole(kind, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    killer = [sys.executable, str(ROOT / "tests" / "core" / "storage" / "killer.py"), kind, str(folder), str(KILLS)]
    own = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    result = subprocess.run(killer, cwd=ROOT, env={**os.environ, **own}, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    told = json.loads(result.stdout)
    assert set(told["found"]) <= {"old", "new"}, told
    assert set(told["found"]) == {"old", "new"}, "the kills fell at one end of the writing"
    assert told["littered"] > KILLS // 20, "the kills did not fall within the writing"
    assert not [name for name in told["left"] if name.endswith(".tmp")]
