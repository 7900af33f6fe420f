"""The log: begun anew where it is long, and never in the way of the work."""

from __future__ import annotations

from pathlib import Path

from briefing.core import logs


def test_a_long_log_is_put_aside_at_a_start_and_a_short_one_goes_on(tmp_path):
    file = tmp_path / "briefing.log"
    file.write_text("x" * 600_000)
    logs._put_aside(file)
    assert not file.exists()
    assert (tmp_path / "briefing.log.1").stat().st_size == 600_000
    file.write_text("short")
    logs._put_aside(file)
    assert file.read_text() == "short"


def test_a_log_that_another_process_holds_goes_on(tmp_path, monkeypatch):
    file = tmp_path / "briefing.log"
    file.write_text("x" * 600_000)

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(32, "held", str(self))

    monkeypatch.setattr(Path, "replace", held)
    logs._put_aside(file)
    assert file.stat().st_size == 600_000
