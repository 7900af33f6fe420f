"""A process that runs is told from one that ended, and from another that got its number."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.storage.processes import Process, current, is_running

SAY_WHO = "from briefing.core.storage.processes import current; print(tuple(current()), flush=True); input()"


def test_another_process_runs_until_it_ends():
    with subprocess.Popen([sys.executable, "-c", SAY_WHO], stdin=-1, stdout=-1, encoding="utf-8") as other:
        process = Process(*eval(other.stdout.readline()))
        assert process.pid != current().pid
        assert is_running(process)
        other.kill()
    assert not is_running(process)


def test_this_process_runs_but_none_before_with_its_number():
    assert is_running(current())
    assert not is_running(current()._replace(start="earlier"))
    assert not is_running(current()._replace(start=str(float(current().start) - 60)))


def test_a_clock_set_by_a_little_makes_no_other_process():
    assert is_running(current()._replace(start=str(float(current().start) + 1)))


def test_what_no_system_tells_runs_nowhere():
    assert not is_running(current()._replace(start=""))
    assert not is_running(Process(current().host, 2**22 + 1, ""))


@given(st.integers(), st.text())
def test_any_process_can_be_asked_for(pid, start):
    assert not is_running(Process("host", pid, start))
