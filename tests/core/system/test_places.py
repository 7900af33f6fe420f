"""Each system's own places for the files of programs, tried on any."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core.system.places import caches, of_first_version


@pytest.mark.parametrize(
    ("system", "known", "folder"),
    [
        ("win32", {"LOCALAPPDATA": "/u/Local"}, Path("/u/Local/Briefing/Cache")),
        ("win32", {}, Path.home() / "AppData/Local/Briefing/Cache"),
        ("darwin", {}, Path.home() / "Library/Caches/Briefing"),
        ("linux", {}, Path.home() / ".cache/Briefing"),
        ("linux", {"XDG_CACHE_HOME": "/c"}, Path("/c/Briefing")),
        ("linux", {"XDG_CACHE_HOME": "not/absolute"}, Path.home() / ".cache/Briefing"),
    ],
)
def test_what_can_be_worked_out_again_is_kept_where_the_system_clears_it(system, known, folder):
    assert caches("Briefing", system, known) == folder


@pytest.mark.parametrize(
    ("system", "sort", "folder"),
    [
        ("win32", "data", Path.home() / "Briefing"),
        ("darwin", "config", Path.home() / "Library/Preferences/Briefing"),
        ("darwin", "state", Path.home() / "Library/Logs/Briefing"),
        ("linux", "state", Path.home() / ".local/state/briefing"),
        ("linux", "data", Path.home() / ".local/share/Briefing"),
    ],
)
def test_what_the_first_version_kept_is_looked_for_where_it_was(system, sort, folder):
    assert of_first_version("Briefing", sort, system, {}) == folder
