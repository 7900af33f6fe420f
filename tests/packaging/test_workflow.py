"""The workflow does on Windows and macOS what nobody could try here: it tests, builds, starts and hands out."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

SYSTEMS = {"ubuntu-latest", "windows-latest", "macos-latest"}


@pytest.fixture(scope="module")
def jobs():
    file = Path(__file__).parents[2] / ".github" / "workflows" / "test.yml"
    return yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"]


def steps(job):
    return "\n".join(str(step) for step in job["steps"])


def test_both_jobs_run_on_the_three_systems(jobs):
    assert {name: set(job["strategy"]["matrix"]["os"]) for name, job in jobs.items()} == {
        "test": SYSTEMS,
        "package": SYSTEMS,
    }


def test_all_tests_are_run(jobs):
    assert 'pytest -n auto --dist worksteal -m "not slow"' in steps(jobs["test"])
    assert "pytest -n auto --dist loadfile -m slow" in steps(jobs["test"])


def test_the_package_is_built_and_started_where_users_have_folders(jobs):
    folder = jobs["package"]["defaults"]["run"]["working-directory"]
    assert jobs["package"]["env"]["FOLDER"] == folder
    assert " " in folder
    assert not folder.isascii()
    told = steps(jobs["package"])
    assert told.index("PyInstaller --noconfirm packaging/briefing.spec") < told.index("'BRIEFING_PACKAGE'")
    assert "pytest -m slow tests/packaging/test_frozen.py" in told


def test_what_was_built_is_handed_out_and_signed_by_whom_the_secrets_name(jobs):
    [upload] = [step for step in jobs["package"]["steps"] if "upload-artifact" in step.get("uses", "")]
    assert upload["with"]["if-no-files-found"] == "error"
    assert [line.rpartition("*")[2] for line in upload["with"]["path"].splitlines()] == [
        "-setup.exe",
        ".zip",
        ".tar.gz",
    ]
    assert {name for name in jobs["package"]["env"] if name.startswith("BRIEFING_SIGN")} == {
        "BRIEFING_SIGN_MAC",
        "BRIEFING_SIGN_WINDOWS",
    }
