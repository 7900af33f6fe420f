"""Start in a fresh process, as users and scripts do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.core.store import save

ROOT = Path(__file__).parents[2]


@pytest.fixture
def start(tmp_path):
    """Run ``main.py`` with settings and a log of its own."""
    own = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    environment = {**os.environ, **own, "APPDATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "main.py", *words], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
        )

    return run


def times(result) -> dict:
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_the_bundled_cards_come_with_the_first_frame(start):
    told = times(start("--time-startup"))
    assert told["cards"] == 17
    assert 0 < told["shell_ms"] <= told["cards_ms"]


def test_many_cards_come_after_the_shell(start, tmp_path, cigref):
    many = [replace(message, id=f"{message.id}-{n}") for n in range(90) for message in cigref.messages]
    save(replace(cigref, messages=(*cigref.messages, *many)), tmp_path / "many.briefing")
    told = times(start("--time-startup", str(tmp_path / "many.briefing")))
    assert told["cards"] == 17 * 91
    assert told["shell_ms"] < told["cards_ms"]


def test_wrong_usage_of_the_window(start):
    assert start("one", "two").returncode == 2
    assert start("--nonsense").returncode == 2


def test_the_window_loads_neither_pptx_nor_dialogs_before_its_cards(start):
    code = "import sys; from briefing.ui import startup; sys.exit(str([n for n in {} if n in sys.modules] or ''))"
    barred = "('pptx', 'briefing.ui.dialogs.export', 'briefing.deck')"
    result = subprocess.run([sys.executable, "-c", code.format(barred)], cwd=ROOT, capture_output=True, text=True)
    assert result.stderr.strip() == ""
