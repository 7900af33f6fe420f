"""The log: begun anew where it is long, and never in the way of the work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from briefing.core import logs


def test_a_long_log_is_put_aside_at_a_start_and_a_short_one_goes_on(tmp_path):
    file = tmp_path / "briefing.log"
    file.write_text("x" * 600_000, encoding="utf-8")
    logs.put_aside(file)
    assert not file.exists()
    assert (tmp_path / "briefing.log.1").stat().st_size == 600_000
    file.write_text("short", "utf-8")
    logs.put_aside(file)
    assert file.read_text("utf-8") == "short"


def test_a_log_that_another_process_holds_goes_on(tmp_path, monkeypatch):
    file = tmp_path / "briefing.log"
    file.write_text("x" * 600_000, encoding="utf-8")

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(32, "held", str(self))

    monkeypatch.setattr(Path, "replace", held)
    logs.put_aside(file)
    assert file.stat().st_size == 600_000


def test_what_dying_processes_left_is_put_aside_too(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "log_file", lambda: tmp_path / "briefing.log")
    (tmp_path / "aborts.log").write_text("x" * 600_000, encoding="utf-8")
    enabled = []
    monkeypatch.setattr("faulthandler.enable", enabled.append)
    file = logs.keep_aborts.__wrapped__()
    assert enabled == [file]
    file.close()
    assert (tmp_path / "aborts.log").stat().st_size == 0
    assert (tmp_path / "aborts.log.1").stat().st_size == 600_000


@pytest.mark.parametrize("is_opened", [True, False])
def test_a_log_that_cannot_be_written_leaves_the_work_alone(tmp_path, is_opened):
    """As on a full disk: the standard library would raise where the file is yet to be made, else print tracebacks."""
    spoil = "logging.getLogger().handlers[0].stream.close()" if is_opened else "logs.log_file().mkdir()"
    code = (
        "import logging; from pathlib import Path; from briefing.core import logs\n"
        f"logs.log_file = lambda: Path({str(tmp_path)!r}, 'briefing.log')\n"
        f"logs.keep_log()\n{'logging.warning(1)' if is_opened else ''}\n{spoil}\nlogging.warning('lost')"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8")
    assert told.stderr == ""
