"""What all tests share: the bundled assembly, and one QApplication for those that measure text."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHONIOENCODING"] = "utf-8"  # of the processes that tests start, on Windows too

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication

from briefing.core.model import Briefing
from briefing.core.paths import bundled_assembly
from briefing.core.storage import temporaries
from briefing.core.storage.store import load, save
from briefing.ui.app.application import Application
from tests.folders import own_folders

# Else each of the many processes that tests start compiles the program anew, and each run all the tests.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# In continuous integration the same examples each time: what is new there is the change, not luck.
settings.register_profile(
    "briefing",
    deadline=None,
    max_examples=25,
    suppress_health_check=list(HealthCheck),
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("briefing")


def pytest_collection_finish() -> None:
    """What was collected stays to the end: no search for garbage goes through it, and none begins by itself.

    Raises UsageError where collecting made an application, such as a module that asks for a font as it is imported:
    all tests of windows would have that one, which has none.
    """
    if QCoreApplication.instance():
        raise pytest.UsageError("a test module makes an application as it is imported")
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """Garbage is looked for between tests, by the thread they run in: as the program looks for it.

    Any other thread would destroy what Qt's objects hold: a window's worker that outlives its test, or the one by
    which pytest's own workers are spoken to.
    """
    result = yield
    limits = (10_000, 20, 20)
    due = [age for age, (count, limit) in enumerate(zip(gc.get_count(), limits, strict=True)) if count > limit]
    if due:
        gc.collect(due[-1])
    return result


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The kind of application that pytest-qt makes: ours."""
    return Application


@pytest.fixture(autouse=True, scope="session")
def _application(qapp: Application) -> None:
    """Deck tests measure text, window tests need widgets: both find this application."""


@pytest.fixture(autouse=True, scope="session")
def _folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests find nothing of the user who runs them, and leave nothing among this user's files."""
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in own_folders(tmp_path_factory.mktemp("user")).items():
            if name not in ("HOME", "APPDATA"):  # where what is installed for this user lies
                patch.setenv(name, folder)
        yield


@pytest.fixture
def own_log(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A log that no other test writes into."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What holds a file for good is not waited for as what holds it for a moment is."""
    monkeypatch.setattr(temporaries, "_PATIENCE", 0.0)


@pytest.fixture(scope="session")
def cigref() -> Briefing:
    return load(bundled_assembly())


@pytest.fixture
def file(tmp_path: Path, cigref: Briefing) -> Path:
    """A file of one's own that holds the bundled assembly."""
    save(cigref, tmp_path / "mine.briefing")
    return tmp_path / "mine.briefing"
