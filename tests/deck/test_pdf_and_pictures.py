"""Decks saved as PDF and pictures through the export that window and command line share: whole or not at all."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from briefing.core.errors import BriefingError, CancelledError
from briefing.core.storage import files
from briefing.deck.export import deck, export
from briefing.deck.fonts.faces import Substitute
from briefing.deck.pdf_and_pictures import PICTURE_WIDTH, save, substitute_sentence
from briefing.deck.render.renderer import Renderer
from briefing.deck.template_pictures import picture_of


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_deck_is_exported_as_pdf(brief, tmp_path):
    report = export(brief, tmp_path / "a.PDF")
    assert report.path == tmp_path / "a.PDF"
    assert len(PdfReader(report.path).pages) == report.slides
    assert names(tmp_path) == ["a.PDF"]


def test_a_deck_is_exported_as_a_picture_a_slide(brief, tmp_path):
    report = export(brief, tmp_path / "deck.png")
    assert names(tmp_path) == [f"deck-{slide:02}.png" for slide in range(1, report.slides + 1)]
    assert report.path == tmp_path / "deck-01.png"
    assert Image.open(report.path).size == (PICTURE_WIDTH, PICTURE_WIDTH * 9 // 16)


def test_a_folder_is_filled_with_pictures(brief, tmp_path):
    (tmp_path / "mine.txt").write_text("kept", encoding="utf-8")
    report = export(brief, tmp_path)
    assert names(tmp_path) == ["mine.txt", *(f"slide-{slide:02}.png" for slide in range(1, report.slides + 1))]


def test_pictures_are_those_of_the_deck(brief, tmp_path):
    data, _ = deck(brief)
    save(data, tmp_path / "a.png")
    renderer = Renderer(data)
    assert (tmp_path / "a-03.png").read_bytes() == renderer.picture(2, PICTURE_WIDTH / renderer.size[0])


@pytest.mark.parametrize("name", ["a.pdf", "a.png"])
def test_progress_goes_from_writing_to_drawing(name, brief, tmp_path):
    seen: list[tuple[int, int]] = []
    report = export(brief, tmp_path / name, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(number, 2 * report.slides) for number in range(1, 2 * report.slides + 1)]


@pytest.mark.parametrize("name", ["a.pdf", "a.png", "."])
@pytest.mark.parametrize("at", [2, 6])
def test_a_cancelled_export_leaves_what_was_there(name, at, brief, tmp_path):
    for old in ("a.pdf", "a-01.png"):
        (tmp_path / old).write_bytes(b"before")
    stop = threading.Event()
    with pytest.raises(CancelledError):
        export(brief, tmp_path / name, progress=lambda done, _: done == at and stop.set(), cancelled=stop.is_set)
    assert names(tmp_path) == ["a-01.png", "a.pdf"]
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"before"}


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("name", ["a.pdf", "a.png"])
def test_an_output_that_cannot_be_written_is_told(name, brief, tmp_path, monkeypatch):
    def locked(*_):
        raise PermissionError

    monkeypatch.setattr(files.Path, "replace", locked)
    with pytest.raises(BriefingError, match="open in another program"):
        export(brief, tmp_path / name)
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["a.pdf", "a.png"])
def test_a_folder_that_is_not_there_is_told(name, brief, tmp_path):
    with pytest.raises(BriefingError, match="folder does not exist"):
        export(brief, tmp_path / "nowhere" / name)


def test_what_is_not_drawn_as_the_deck_has_it_is_told(odd, tmp_path):
    _, remarks = save(odd, tmp_path / "a.pdf")
    assert substitute_sentence(Substitute("No Such Font", "Carlito", same_widths=False)) in remarks
    assert any(remark.startswith("Slide 1: ") and "😀" in remark for remark in remarks)


@pytest.mark.parametrize("picked", [True, False])
def test_a_message_gives_the_picture_of_its_slide(picked, brief):
    message = next(message for message in brief.messages if (message.id in brief.deck.picks) == picked)
    picture = picture_of(brief, message.id, width=640)
    assert Image.open(io.BytesIO(picture)).size == (640, 360)
    others = {picture_of(brief, other.id, width=640) for other in brief.messages if other.id != message.id}
    assert picture not in others
    assert picture == picture_of(brief, message.id, width=640)


def test_an_unknown_message_has_no_picture(brief):
    with pytest.raises(BriefingError, match="no message “nobody”"):
        picture_of(brief, "nobody")


def test_the_window_loads_no_renderer_to_get_ready():
    code = (
        "import sys, briefing.deck.export\n"
        "sys.exit(str([name for name in ('betteroffice_pptx', 'pypdf') if name in sys.modules] or ''))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", cwd=Path(__file__).parents[2], check=False
    )
    assert result.stderr.strip() == ""
