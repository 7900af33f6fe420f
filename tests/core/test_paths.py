"""Where the program keeps its files: as each system has it, and as it was before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from briefing.core import paths

SYSTEMS = {"linux": Unix, "darwin": MacOS, "win32": Windows}


@pytest.fixture(params=SYSTEMS)
def system(request, monkeypatch, tmp_path):
    """Each system in turn, with a user who keeps all as it usually is."""
    for name in [name for name in os.environ if name.startswith(("XDG_", "WIN_PD_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "AppData" / "Local"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", rf"C:{tmp_path / 'AppData' / 'Local'}")
    monkeypatch.setattr(sys, "platform", request.param)
    dirs = SYSTEMS[request.param]
    monkeypatch.setattr(paths, "_own", lambda: _Here(dirs("Briefing", appauthor=False, opinion=False)))
    return request.param


class _Here:
    """The folders of a system, those of Windows as this system writes paths."""

    def __init__(self, dirs) -> None:
        self._dirs = dirs

    def __getattr__(self, name):
        return _here(getattr(self._dirs, name))


def _here(path: str | Path) -> Path:
    return Path(str(path).removeprefix("C:").replace("\\", "/"))


def before(system: str, tmp_path: Path) -> dict[str, Path]:
    """Where Briefing 0.1 kept its logs, snapshots and maps."""
    if system == "win32":
        folder = tmp_path / "AppData" / "Local" / "Briefing"
        return {"logs": folder, "recovery": folder / "recovery", "maps": folder / "template-maps"}
    if system == "darwin":
        library = tmp_path / "Library"
        return {
            "logs": library / "Logs" / "Briefing",
            "recovery": library / "Application Support" / "Briefing" / "recovery",
            "maps": library / "Preferences" / "Briefing" / "template-maps",
        }
    return {
        "logs": tmp_path / ".local" / "state" / "briefing",
        "recovery": tmp_path / ".local" / "share" / "Briefing" / "recovery",
        "maps": tmp_path / ".config" / "Briefing" / "template-maps",
    }


def now() -> dict[str, Path]:
    return {
        "logs": paths.log_folder(),
        "recovery": paths.data_folder("recovery"),
        "maps": paths.config_folder("template-maps"),
    }


@pytest.mark.parametrize("given", ["", "/elsewhere", "nowhere"])
def test_the_cache_of_the_first_frame_is_where_platformdirs_has_it(system, given, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", given)
    assert paths.cache_folder() == _here(SYSTEMS[system]("Briefing", appauthor=False).user_cache_dir)


def test_what_the_version_before_left_is_found_in_the_new_places(system, tmp_path):
    for name, folder in before(system, tmp_path).items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_text(name, "utf-8")
    for name, folder in now().items():
        assert (folder / f"{name}.txt").read_text("utf-8") == name
    assert len(list(tmp_path.rglob("*.txt"))) == 3


def test_the_places_are_those_of_the_system(system, tmp_path):
    places = {str(folder.relative_to(tmp_path)).replace("\\", "/") for folder in now().values()}
    assert (
        places
        == {
            "linux": {
                ".local/state/Briefing",
                ".local/share/Briefing/recovery",
                ".config/Briefing/template-maps",
            },
            "darwin": {
                "Library/Logs/Briefing",
                "Library/Application Support/Briefing/recovery",
                "Library/Application Support/Briefing/template-maps",
            },
            "win32": {
                "AppData/Local/Briefing",
                "AppData/Local/Briefing/recovery",
                "AppData/Local/Briefing/template-maps",
            },
        }[system]
    )


def test_where_nothing_was_before_nothing_is_made(system, tmp_path):
    now()
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def places(tmp_path):
    """A folder of before, with a file, and where it is to go."""
    old, new = tmp_path / "old" / "maps", tmp_path / "new" / "maps"
    old.mkdir(parents=True)
    (old / "a.yaml").write_text("settled", "utf-8")
    return old, new


def test_a_folder_is_moved_once(places):
    old, new = places
    assert paths.moved(old, new) == new
    old.mkdir()
    (old / "a.yaml").write_text("of the version before, still in use", "utf-8")
    assert paths.moved(old, new) == new
    assert (new / "a.yaml").read_text("utf-8") == "settled"
    assert (old / "a.yaml").is_file()


def test_a_folder_that_cannot_be_moved_stays_in_use(places, monkeypatch):
    def refused(self, target):
        raise OSError(18, "Invalid cross-device link")

    old, new = places
    monkeypatch.setattr(Path, "rename", refused)
    assert paths.moved(old, new) == old
    assert (old / "a.yaml").read_text("utf-8") == "settled"
    assert not new.exists()


def test_a_folder_that_cannot_be_made_leaves_the_old_one_in_use(places):
    old, new = places
    new.parent.write_text("a file in the way", "utf-8")
    assert paths.moved(old, new) == old
    assert (old / "a.yaml").is_file()


def test_processes_that_start_at_once_lose_nothing(places):
    old, new = places
    for number in range(50):
        (old / f"{number}.yaml").write_text("settled", "utf-8")
    code = "import sys, pathlib; from briefing.core.paths import moved; print(moved(*map(pathlib.Path, sys.argv[1:])))"
    command = [sys.executable, "-c", code, str(old), str(new)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") for _ in range(4)]
    assert {process.communicate()[0].strip() for process in started} == {str(new)}
    assert len(list(new.iterdir())) == 51
    assert not old.exists()
