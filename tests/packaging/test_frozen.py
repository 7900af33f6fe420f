"""The package that `make package` builds: it starts and works in any folder, without Python or the sources."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pptx
import pytest
from PyInstaller.archive.readers import CArchiveReader

from briefing.core.storage.store import load
from briefing.sources.bounded_reading import is_heavy
from briefing.ui.common.languages import NAMES
from tests.folders import own_folders
from tests.needs import needs
from tests.sources.readers.test_readers import docx, paragraph, pdf

ROOT = Path(__file__).parents[2]
FOLDER = "Réunions d’été 2026"
PROGRAM = "briefing.exe" if sys.platform == "win32" else "briefing"
pytestmark = [pytest.mark.slow, *([needs("objdump")] if sys.platform == "linux" else [])]
"""On Linux, PyInstaller reads libraries with the objdump of binutils."""
SAID = "« Nous avons choisi de partager nos données avec tous les métiers », explique Paul Durand, DSI de Veolia."
QUOTE = {
    "text": "Nous avons choisi de partager nos données avec tous les métiers",
    "speaker": "Paul Durand",
    "role": "DSI",
    "organisation": "Veolia",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The folder of the package, away from the sources, where users have folders: one with accents and a space.

    It is built, unless BRIEFING_PACKAGE says where one is that was.
    """
    folder = tmp_path_factory.mktemp("package") / FOLDER
    if built := os.environ.get("BRIEFING_PACKAGE"):
        return Path(shutil.copytree(ROOT / built, folder / "briefing", symlinks=True))
    build = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--log-level",
        "WARN",
        "--distpath",
        folder,
        "--workpath",
        folder / "b",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    folder.mkdir()
    subprocess.run([*build, ROOT / "packaging" / "briefing.spec"], cwd=folder, env=environment, check=True)
    return folder / "briefing"


@pytest.fixture
def run(package, tmp_path):
    """Run the program of the package in a folder with nothing in it."""
    own = {**own_folders(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": ""}
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **own}

    def running(*words: str) -> subprocess.CompletedProcess[str]:
        command = [str(package / PROGRAM), *words]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False
        )

    return running


@pytest.fixture
def assembly(package):
    [file] = package.rglob("cigref-43.briefing")
    return str(file)


def test_it_shows_its_cards(run):
    result = run("--time-startup")
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["cards"] == 17


def test_it_exports_slides(run, assembly, tmp_path):
    result = run("export", assembly, "--all", "-o", "deck.pptx")
    assert result.returncode == 0, result.stderr
    assert len(pptx.Presentation(str(tmp_path / "deck.pptx")).slides) > 17
    assert run("check", "deck.pptx", "--briefing", assembly).returncode == 0


def test_it_exports_a_pdf_and_pictures(run, assembly, tmp_path):
    for name in ("deck.pdf", "deck.png"):
        result = run("export", assembly, "--narrative", "onepage", "-o", name)
        assert result.returncode == 0, result.stderr
    assert (tmp_path / "deck.pdf").read_bytes().startswith(b"%PDF")
    assert list(tmp_path.glob("deck-*.png"))


def test_it_reads_articles_of_all_kinds_in_processes_of_its_own(run, tmp_path):
    (tmp_path / "a.html").write_text(
        f"<html><body><article><h1>Titre</h1><p>{SAID}</p></article></body></html>", "utf-8"
    )
    (tmp_path / "b.docx").write_bytes(docx(paragraph(SAID)))
    (tmp_path / "c.pdf").write_bytes(pdf([SAID]))
    (tmp_path / "d.md").write_text(f"# Titre\n\n{SAID}\n", "utf-8")
    files = ("a.html", "b.docx", "c.pdf", "d.md")
    result = run("extract", *files, "--json")
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)["quotes"]
    assert [quote.pop("source") for quote in found] == list(files)
    assert [{key: quote[key] for key in QUOTE} for quote in found] == [QUOTE] * 4
    assert run("extract", "a.html", "-o", "a.briefing").returncode == 0
    assert len(load(tmp_path / "a.briefing").messages) == 1


def test_it_reads_a_heavy_file_in_a_process_of_its_own(run, tmp_path):
    """Alone, and among others, which are read in processes already."""
    whole = pdf([SAID])
    place = whole.rfind(b"startxref")
    heavy = whole[:place] + b"%" + b"x" * (4 << 20) + b"\n" + whole[place:]
    assert is_heavy(heavy)
    (tmp_path / "a.pdf").write_bytes(heavy)
    (tmp_path / "b.pdf").write_bytes(whole)
    for files in (["a.pdf"], ["a.pdf", "b.pdf"]):
        result = run("extract", *files, "--json")
        assert result.returncode == 0, result.stderr
        assert [quote["speaker"] for quote in json.loads(result.stdout)["quotes"]] == ["Paul Durand"] * len(files)


def test_it_has_its_templates(run):
    result = run("templates", "--json")
    assert result.returncode == 0, result.stderr
    assert {"crossing", "screen", "sober"} <= set(result.stdout.replace('"', " ").split())


def test_every_module_is_in_it(package):
    """Also those that are only loaded when they are first asked for."""
    archive = CArchiveReader(str(package / PROGRAM))
    kept = archive.open_embedded_archive("PYZ.pyz").toc
    files = (path.relative_to(ROOT).with_suffix("") for path in (ROOT / "briefing").rglob("*.py"))
    wanted = {".".join(file.parts).removesuffix(".__init__") for file in files}
    assert wanted <= set(kept)


def test_it_speaks_its_languages(package):
    names = {file.stem for file in package.rglob("*.qm")}
    assert names == {f"{kind}_{language}" for kind in ("qtbase", "briefing") for language in NAMES}


def test_it_has_the_licences_of_all_its_parts(package):
    [notice] = package.rglob("NOTICE.txt")
    told = notice.read_text(encoding="utf-8")
    parts = [folder for folder in notice.parent.iterdir() if folder.is_dir()]
    assert {"PySide6_Essentials", "python-pptx", "lxml", "pypdf", "PyYAML", "Python", "pyinstaller"} <= {
        part.name for part in parts
    }
    for part in parts:
        assert f"{part.name} " in told
        assert any(text.stat().st_size > 200 for text in part.iterdir())
    assert "LESSER" in (notice.parent / "PySide6_Essentials" / "LGPL-3.0.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="for desktops of Linux")
def test_it_makes_its_menu_entry(package, tmp_path):
    [script] = package.rglob("install.sh")
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    subprocess.run(["sh", script], cwd=tmp_path, env=environment, check=True, capture_output=True)
    [entry] = (tmp_path / "applications").glob("*.desktop")
    assert f'Exec="{package / "briefing"}" %f\n' in entry.read_text(encoding="utf-8")
    assert len(list((tmp_path / "icons").rglob("*.svg"))) == 2


def test_it_holds_no_more_than_it_needs(package):
    names = {path.name for path in package.rglob("*")}
    assert not [name for name in names if name.startswith(("libssl", "libgtk", "libQt6Quick", "libQt6Qml"))]
    with ZipFile(next(package.rglob("base_library.zip"))) as library:
        assert not [name for name in library.namelist() if name.startswith(("unittest", "tkinter"))]
