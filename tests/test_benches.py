"""Benches cannot lie: a yardstick that fails ends them, and what was not measured is said."""

from __future__ import annotations

import json

import pytest

from tests.perf.__main__ import row
from tests.perf.report import YardstickError, tell, tell_unmeasured
from tests.perf.start_bench import first_line


def test_a_bare_window_that_crashes_is_no_yardstick():
    with pytest.raises(YardstickError, match="ended with 3"):
        first_line("-c", "print('painted'); raise SystemExit(3)")


def test_a_bare_window_that_shows_nothing_is_no_yardstick():
    with pytest.raises(YardstickError, match="showed no window"):
        first_line("-c", "pass")


def test_the_table_says_whether_a_goal_is_met(capsys):
    tell("start", 1.4, "bare windows", 1.5)
    tell("start", 1.6, "bare windows", 1.5)
    tell("zip", 2, "s")
    tell_unmeasured("spaCy", "its model is not installed")
    assert [row(json.loads(line)) for line in capsys.readouterr().out.splitlines()] == [
        ("start", "1.4 bare windows", "≤ 1.5", "met"),
        ("start", "1.6 bare windows", "≤ 1.5", "NOT MET"),
        ("zip", "2 s", "", ""),
        ("spaCy", "—", "", "not measured: its model is not installed"),
    ]
