"""A process killed while it saves leaves the old document or the new one, whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.core.storage.store import load, save

ROOT = Path(__file__).parents[3]
KILLS = 200


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows cannot fork, and 200 new processes take minutes")
def test_a_save_killed_at_any_moment_leaves_one_document_whole(tmp_path, cigref):
    killer = [sys.executable, str(ROOT / "tests" / "core" / "storage" / "killer.py"), str(tmp_path), str(KILLS)]
    result = subprocess.run(
        killer, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, encoding="utf-8"
    )
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert found["old"] + found["new"] == KILLS
    assert "torn" not in found
    assert min(found["old"], found["new"]) > KILLS // 20
    _check_litter(tmp_path, found["left"], cigref)


def _check_litter(folder: Path, left: list[str], cigref) -> None:
    """The kills did fall within the writing; what they left is removed by a save once it is nobody's any more."""
    path = folder / "a.briefing"
    assert left
    assert all(name.startswith(".a.briefing-") and name.endswith(".tmp") for name in left)
    save(cigref, path)
    assert len(list(folder.iterdir())) == len(left) + 1
    for name in left:
        os.utime(folder / name, (0, 0))
    save(cigref, path)
    assert list(folder.iterdir()) == [path]
    assert load(path) == cigref
