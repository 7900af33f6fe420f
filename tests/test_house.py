"""The floors of the house: rooms that import one way, of a size to read. `python -m tools.house` says how it stands."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from statistics import median, quantiles

import pytest

from briefing.core.paths import bundled_assembly
from tests.folders import own_folders
from tools import house

# The order of the rooms: each imports only from those before it. A folder and one within it are one room to each other.
ROOMS = (
    "briefing/core/dates",
    "briefing/core",
    "briefing/core/system",
    "briefing/core/office",
    "briefing/core/storage",
    "briefing/core/quotes",
    "briefing/core/cuts",
    "briefing/core/queries",
    "briefing/core/edits",
    "briefing/sources/quotes/tables",
    "briefing/sources/quotes/text",
    "briefing/sources/quotes/people",
    "briefing/sources/quotes/mentions",
    "briefing/sources/quotes/unmarked",
    "briefing/sources/quotes/attribution/cues",
    "briefing/sources/quotes/attribution",
    "briefing/sources/quotes",
    "briefing/sources/proposing",
    "briefing/sources/minutes/actions",
    "briefing/sources/minutes/reports",
    "briefing/sources/minutes",
    "briefing/sources/transcripts/records",
    "briefing/sources/transcripts/written",
    "briefing/sources/transcripts",
    "briefing/sources/readers",
    "briefing/sources/readers/line_ends",
    "briefing/sources/readers/html",
    "briefing/sources/readers/markdown",
    "briefing/sources/readers/pdf",
    "briefing/sources/events",
    "briefing/sources",
    "briefing/deck/ooxml",
    "briefing/deck/fonts",
    "briefing/deck/wording",
    "briefing/deck/plan/texts",
    "briefing/deck/plan",
    "briefing/deck/compose/kinds/summaries",
    "briefing/deck/compose/kinds",
    "briefing/deck/compose",
    "briefing/deck/template",
    "briefing/deck/render",
    "briefing/deck/looks",
    "briefing/deck/looks/pixels",
    "briefing/deck/layout",
    "briefing/deck/truth",
    "briefing/deck/check",
    "briefing/deck/check/eye",
    "briefing/deck/memo",
    "briefing/deck/pdf",
    "briefing/deck/write",
    "briefing/deck",
    "briefing/deck/update/slides",
    "briefing/deck/update",
    "briefing/ui/style",
    "briefing/ui/widgets/forms",
    "briefing/ui/widgets",
    "briefing/ui/common",
    "briefing/ui/document",
    "briefing/ui/crash",
    "briefing/ui/cards/filters",
    "briefing/ui/cards",
    "briefing/ui/preview",
    "briefing/ui/present",
    "briefing/ui/templates",
    "briefing/ui/deck",
    "briefing/ui/sources",
    "briefing/ui/editing/dialogs",
    "briefing/ui/editing",
    "briefing/ui/bulk",
    "briefing/ui/checklist",
    "briefing/ui/importing",
    "briefing/ui/updating",
    "briefing/ui/welcome",
    "briefing/ui/palette",
    "briefing/ui/preferences",
    "briefing/ui/window/panes",
    "briefing/ui/window",
    "briefing/ui/app",
    "briefing/ui",
    "briefing/cli",
    "briefing",
)
LONGEST_FUNCTION, LONGEST_MODULE, FULLEST_FOLDER = 40, 400, 18

# What takes time to load, or is of one system only: asked for where it is used. Qt makes a class once it is named.
LATE_LIBRARY = {
    "PySide6",
    "ctypes",
    "difflib",
    "faulthandler",
    "hashlib",
    "io",
    "json",
    "platformdirs",
    "psutil",
    "socket",
}
# The ways in: each command, and the window, loads its own part.
WAYS_IN = {"briefing.app", "briefing.cli.commands", "briefing.ui.app.run"}


@pytest.fixture(scope="module", autouse=True)
def _forgotten() -> Iterator[None]:
    """What was parsed would slow every later search for garbage."""
    yield
    house.tree.cache_clear()


@pytest.fixture(scope="module")
def paths():
    return house.modules()


@pytest.fixture(scope="module")
def imports():
    return house.imports()


def test_no_modules_import_each_other_in_a_circle(paths, imports):
    tied = house.ties(imports, paths)
    assert house.circles(tied) == []


def test_every_room_imports_only_from_those_before_it(paths, imports):
    tied = house.folder_ties(house.ties(imports, paths), paths)
    arrows = {(here, there) for here, others in tied.items() for there in others if {here, there} <= set(ROOMS)}
    wrong = {arrow for arrow in arrows if ROOMS.index(arrow[0]) < ROOMS.index(arrow[1])}
    assert wrong == set()


def test_imports_point_one_way(imports):
    """From the window down to the core; also what names a package alone."""
    packages = ["briefing.core", "briefing.sources", "briefing.deck", "briefing.ui"]
    for room, package in enumerate(packages):
        above = tuple(f"{other}." for other in packages[room + 1 :])
        own = (one for one in imports if f"{one.importer}.".startswith(f"{package}."))
        assert [one for one in own if f"{one.imported}.".startswith(above)] == []


def test_every_room_has_its_place_in_the_order(paths):
    assert set(house.crowds(paths)) - {"briefing"} == set(ROOMS) - {"briefing"}


def test_no_folder_is_crowded_and_no_module_long(paths):
    assert {name: count for name, count in house.crowds(paths).items() if count > FULLEST_FOLDER} == {}
    lengths = {name: len(path.read_text("utf-8").splitlines()) for name, path in paths.items()}
    assert {name: lines for name, lines in lengths.items() if lines >= LONGEST_MODULE} == {}


def test_functions_are_short_and_annotated():
    functions = house.functions()
    assert [one for one in functions if one.lines > LONGEST_FUNCTION] == []
    lengths = [one.lines for one in functions]
    assert median(lengths) <= 8
    assert quantiles(lengths, n=10)[-1] <= 20
    assert house.unannotated() == []


def test_public_functions_state_their_contract():
    assert house.undocumented() == []


@pytest.fixture(scope="module")
def first_frame(tmp_path_factory) -> list[str]:
    """What is loaded when a window shows its cards, of a file that was open before, in the order it came."""
    own = own_folders(tmp_path_factory.mktemp("home"))
    code = "import json, sys; from briefing.app import main; main(sys.argv[1:]); print(json.dumps(list(sys.modules)))"
    command = [sys.executable, "-c", code, "--time-startup", str(bundled_assembly())]
    for _ in range(2):
        told = subprocess.run(
            command, cwd=house.ROOT, env={**os.environ, **own}, capture_output=True, encoding="utf-8", timeout=60
        )
        assert told.returncode == 0, told.stderr
    modules: list[str] = json.loads(told.stdout.splitlines()[-1])
    return modules


def test_only_what_the_first_frame_does_without_is_imported_in_functions(first_frame, paths, imports):
    """The top of a file shows what it needs; within a function is what a quick start leaves for later, nothing else."""
    early = {
        f"{one.importer}:{one.line} imports {one.imported} in {one.function}"
        for one in imports
        if one.function and one.importer not in WAYS_IN and _is_module(one.imported, paths)
        if one.imported in first_frame and one.imported.split(".")[0] not in LATE_LIBRARY
    }
    assert early == set()


def _is_module(name: str, paths) -> bool:
    """Not the packages that an import only passes through."""
    return name in paths and paths[name].name != "__init__.py" if name.startswith("briefing") else True


def test_what_is_imported_in_functions_is_known_to_the_table(imports):
    asked = {one.imported.split(".")[0] for one in imports if one.function}
    assert asked >= LATE_LIBRARY


def test_nothing_is_imported_that_one_system_lacks():
    """Also by tests and tools, which must at least be collected on Windows."""
    of_unix = {"crypt", "fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}
    suspect = re.compile(rf"\b(?:{'|'.join(of_unix)})\b")
    wrong = [
        f"{path.relative_to(house.ROOT)}:{node.lineno}"
        for room in ("briefing", "tests", "tools", "packaging", "slides_templates")
        for path in sorted((house.ROOT / room).rglob("*.py"))
        if suspect.search(path.read_text("utf-8"))
        for node in house.tree(path).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (getattr(node, "module", None), *(alias.name for alias in node.names))
        if name in of_unix
    ]
    assert wrong == []


def test_what_differs_by_system_stands_in_one_room():
    """Elsewhere only: Windows counts the times of a change otherwise, of which a stamp is made."""
    room = house.ROOT / "briefing" / "core" / "system"
    files = [path for path in (house.ROOT / "briefing").rglob("*.py") if not path.is_relative_to(room)]
    asking = {path.relative_to(house.ROOT).as_posix() for path in files if "sys.platform" in path.read_text("utf-8")}
    assert asking == {"briefing/core/storage/stamps.py"}
