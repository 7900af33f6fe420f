"""What users install: the wheel, with its resources, away from the sources."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.folders import own_folders

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder with nothing but the installed wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, str(ROOT)], check=True)
    [wheel] = folder.glob("*.whl")
    subprocess.run([*PIP, "install", "--no-deps", "--target", folder / "site", wheel], check=True)
    return folder / "site"


def run(installed: Path, cwd: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), **own_folders(cwd)}
    code = "import sys, briefing; from briefing.app import main; print(briefing.__file__); sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_the_wheel_exports_the_bundled_assembly_from_any_folder(installed, tmp_path):
    [file] = installed.rglob("cigref-43.briefing")
    result = run(installed, tmp_path, "export", str(file), "--all", "-o", "deck.pptx")
    assert result.returncode == 0, result.stderr
    assert Path(result.stdout.splitlines()[0]).is_relative_to(installed)
    assert (tmp_path / "deck.pptx").stat().st_size > 20_000


def test_the_wheel_opens_its_window_from_any_folder(installed, tmp_path):
    result = run(installed, tmp_path, "--time-startup")
    assert result.returncode == 0, result.stderr
    assert '"cards": 17' in result.stdout


def test_the_wheel_brings_the_command(installed):
    assert list((installed / "bin").glob("briefing*")) or list((installed / "Scripts").glob("briefing*"))
