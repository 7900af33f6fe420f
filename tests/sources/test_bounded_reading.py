"""What may take long is read in a process of its own, with the same result; bombs are told."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable

import pytest

from briefing.core.bounded_process import run_bounded
from briefing.core.errors import BriefingError, CancelledError
from briefing.sources import bounded_reading
from briefing.sources.bounded_reading import find, is_heavy, read_and_find
from tests.sources.readers.test_readers import docx, paragraph, pdf

SAID = "« Le cap est bon », dit Anne Duval, directrice du port. "


def bomb(size: int) -> bytes:
    """A PDF of one page whose stream unpacks to ``size`` bytes."""
    packed = zlib.compress(b"BT (a) Tj ET\n" * (size // 13), 9)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj"
        + page
        + b"endobj\n4 0 obj<</Length "
        + str(len(packed)).encode()
        + b"/Filter/FlateDecode>>stream\n"
        + packed
        + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


FILES: dict[str, tuple[Callable[[], bytes], bool]] = {
    "text": (lambda: SAID.encode(), False),
    "long text": (lambda: SAID.encode() * 10_000, True),
    "pdf": (lambda: pdf(["Un texte de peu de mots."]), False),
    "pdf bomb": (lambda: bomb(10**8), True),
    "docx": (lambda: docx(paragraph(SAID)), False),
    "long docx": (lambda: docx(paragraph(SAID * 20_000)), True),
}


@pytest.mark.parametrize("name", FILES)
def test_what_is_heavy_is_told_by_what_is_in_it(name):
    make, expected = FILES[name]
    assert is_heavy(make()) is expected


def test_the_process_finds_what_would_be_found_here(monkeypatch):
    bounded: list[object] = []
    monkeypatch.setattr(bounded_reading, "is_heavy", lambda data: True)
    monkeypatch.setattr(
        bounded_reading, "run_bounded", lambda work, *given, **how: (bounded.append(work), run_bounded(work, *given))[1]
    )
    data = (SAID * 20).encode()
    assert read_and_find(data, "a.txt") == find(data, "a.txt")
    assert bounded == [find]


@pytest.mark.slow
def test_a_bomb_is_told_and_named():
    with pytest.raises(BriefingError, match="too large or too tangled") as error:
        read_and_find(bomb(25 * 10**7), "a.pdf")
    assert error.value.where == "a.pdf"
    assert error.value.mend


def test_reading_can_be_stopped():
    with pytest.raises(CancelledError):
        read_and_find((SAID * 50_000).encode(), "a.txt", lambda: True)


@pytest.mark.parametrize("sign", ["!", ".", "1", "?)", "…"])
def test_a_sign_a_hundred_thousand_times_takes_no_time(sign):
    """Where a search began anew at each of them, its time grew with their square: 20 s for a megabyte."""
    start = time.process_time()
    find((sign * 100_000).encode(), "a.txt")
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a\n" * 20_000, "a.md"),
        ("Minutes of the meeting\n\nPresent: Ann Lee\n\n" + " " * 40_000 + "b", "a.txt"),
        ("Words above.\n\n" + " " * 40_000 + "\n\nWords below.", "a.txt"),
        ("<style>" + "/*" * 50_000 + "</style><p>Words.</p>", "a.html"),
        ("<style>" + "@a " * 30_000 + "</style><p>Words.</p>", "a.html"),
        ("« J'y vais. » (Ondine) " * 3_000, "a.txt"),
    ],
)
def test_lines_and_spaces_without_end_take_no_time(text, name):
    """Where each line looked at all that follow, and each space at all behind it, these took minutes."""
    start = time.process_time()
    find(text.encode(), name)
    assert time.process_time() - start < 2
