"""A machine is known again when its network or its name changed, and tells nobody which it is."""

from __future__ import annotations

import platform
import socket

import pytest

from briefing.core.system import identity
from briefing.core.system.identity import machine_of

GUID = "9fa1c0de-0000-4000-8000-123456789abc"


def test_windows_is_known_by_its_registry_which_is_not_told(tmp_path):
    name = machine_of("win32", tmp_path, lambda: GUID)
    assert name == machine_of("win32", tmp_path / "other home", lambda: GUID)
    assert GUID not in name
    assert len(name) == 16


def test_another_machine_has_another_name(tmp_path):
    assert machine_of("win32", tmp_path, lambda: GUID) != machine_of("win32", tmp_path, lambda: GUID[::-1])


@pytest.mark.parametrize("system", ["darwin", "linux", "win32"])
def test_where_the_system_has_no_name_one_is_kept(system, tmp_path, monkeypatch):
    monkeypatch.setattr(identity, "_OF_LINUX", (str(tmp_path / "none"),))

    def locked() -> str:
        raise OSError

    name = machine_of(system, tmp_path / "kept", locked)
    assert name == machine_of(system, tmp_path / "kept", locked)
    assert name != machine_of(system, tmp_path / "elsewhere", locked)


def test_where_nothing_can_be_kept_it_still_has_a_name(tmp_path):
    (tmp_path / "file").touch()
    assert machine_of("darwin", tmp_path / "file")


def test_neither_the_network_nor_the_name_of_the_machine_matters(tmp_path, monkeypatch):
    before = machine_of("darwin", tmp_path)
    monkeypatch.setattr(platform, "node", lambda: "elsewhere.local")
    monkeypatch.setattr(socket, "gethostname", lambda: "elsewhere.local")
    assert machine_of("darwin", tmp_path) == before
