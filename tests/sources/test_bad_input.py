"""What no article is, through the whole of ``extract`` in a process of its own: told, in little time and memory."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable

import pytest
from lxml.html import document_fromstring

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers.html.shown import as_shown
from briefing.sources.transcripts import turns_of
from tests.sources.readers.test_readers import WORDS, docx, paragraph, pdf

_MEMORY = 1536 * 1024 * 1024
_SECONDS = 60
_LONG = 10_000
_MAIN = "import sys; from briefing.app import main; sys.exit(main())"
_SEVERAL = """
import contextlib, io, json, sys
from briefing.app import main

def told(path):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
        return main(["extract", path, "--json"]), errors.getvalue()

print(json.dumps([told(path) for path in sys.argv[1:]]))
"""


def _many_paragraphs() -> bytes:
    return docx(paragraph("a" * 300) * 120_000)


def _external_document() -> bytes:
    stream = io.BytesIO()
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        'Target="http://example.invalid/template.dotm" TargetMode="External"/></Relationships>'
    )
    with zipfile.ZipFile(stream, "w") as package, zipfile.ZipFile(io.BytesIO(docx(paragraph(WORDS)))) as plain:
        for name in plain.namelist():
            package.writestr(name, plain.read(name))
        package.writestr("word/_rels/settings.xml.rels", links)
    return stream.getvalue()


def _extracted(path) -> subprocess.CompletedProcess[str]:
    """``extract`` on a file, its memory bounded where the system can bound it."""
    return _bounded(_MAIN, "extract", str(path), "--json")


def _bounded(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    bound = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({_MEMORY}, {_MEMORY})); "
    command = [sys.executable, "-X", "utf8", "-c", f"{bound if sys.platform == 'linux' else ''}{code}", *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False)


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "binary.txt": (lambda: bytes(range(256)) * 200_000, "binary"),
    "mixed.txt": (lambda: "é à ç ".encode() * 20_000 + "é à ç ".encode("cp1252") * 20_000, "two encodings"),
    "deep.html": (lambda: b"<html><body>" + b"<div>" * 29_000 + WORDS.encode(), ""),
    "wide.html": (lambda: b"<html><body>" + b"<p x=y>" * 900_000, "too many tags"),
    "bomb.docx": (lambda: docx(paragraph("a" * 60_000_000)), "once unpacked"),
    "many.docx": (_many_paragraphs, "once unpacked"),
}
SMALL: dict[str, tuple[Callable[[], bytes], str]] = {
    "macro.docx": (lambda: docx(paragraph(WORDS), {"word/vbaProject.bin": "x"}), "macros"),
    "entity.docx": (lambda: docx(head='<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), "entities"),
    "external.docx": (_external_document, ""),
    "scanned.pdf": (lambda: pdf([]), "pictures"),
    "locked.pdf": (lambda: pdf([WORDS], b"<</Filter/Standard/V 1/R 2>>", b"/Encrypt 6 0 R"), "password"),
}
"""What makes each file, and what is told of it, if anything: of those that take much, and of those that do not."""


def test_small_ones_are_told_in_a_sentence(tmp_path):
    made = {name: make() for name, (make, _) in SMALL.items()}
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    done = _bounded(_SEVERAL, *(str(tmp_path / name) for name in made))
    assert done.stderr == ""
    for (name, (_, said)), (code, told) in zip(SMALL.items(), json.loads(done.stdout), strict=True):
        assert "Traceback" not in told
        assert (code, said in told) == (int(bool(said)), True)
        assert name in (told or name)
        assert (tmp_path / name).read_bytes() == made[name]


@pytest.mark.parametrize("name", FILES)
def test_it_is_told_in_a_sentence(name, tmp_path):
    make, said = FILES[name]
    path, data = tmp_path / name, make()
    path.write_bytes(data)
    done = _extracted(path)
    assert "Traceback" not in done.stderr
    if said:
        assert done.returncode == 1
        assert said in done.stderr
        assert name in done.stderr
    assert path.read_bytes() == data


def test_a_file_of_200_megabytes_is_not_read(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    done = _extracted(path)
    assert done.returncode == 1
    assert "larger than 64 MB" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    ["« Nous irons ", 'a "b c" ', "Paul Dupont ", "le directeur ", "« Oui, dit-il, non » ", "« “ ‹ ", "PAUL : oui.\n"],
)
def test_no_text_without_end_takes_time_without_end(piece):
    text = piece * (_LONG // len(piece))
    start = time.process_time()
    find_quotes(text)
    once = time.process_time() - start
    start = time.process_time()
    find_quotes(text * 2)
    twice = time.process_time() - start
    assert twice < 3.2 * once + 0.2


def test_no_page_of_block_quotes_without_end_takes_time_without_end():
    blocks = "<p>Oudeyla runs the bank.</p><blockquote>I came and stayed.</blockquote>" * 2_000
    tree = document_fromstring(f"<html><body><h2>Oudeyla Hartz</h2>{blocks}</body></html>")
    start = time.process_time()
    as_shown(tree)
    assert tree.text_content().count("“I came and stayed.”") == 2_000
    assert time.process_time() - start < 1.5


@pytest.mark.parametrize("blank", [" ", "\n"])
def test_no_turn_with_blanks_without_end_takes_time_without_end(blank):
    gap = blank * 20_000
    start = time.process_time()
    turns = turns_of(
        f"Anne Roy : Oui, nous irons{gap}Là-bas.\nPaul Weil : Nous aussi.\nAnne Roy : Bien.\nPaul Weil : Oui."
    )
    assert [turn.speaker for turn in turns][:2] == ["Anne Roy", "Paul Weil"]
    assert time.process_time() - start < 1.5
