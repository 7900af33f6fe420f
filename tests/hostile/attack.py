"""Feeds spoiled files to the program and prints, as JSON, what became of them.

It runs in one process, so that its processor time and its memory can be told for each input. In a folder that is
given it leaves the inputs that went wrong, and a share of the decks that were written.
"""

from __future__ import annotations

import io
import json
import logging
import os
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pptx
from PySide6.QtGui import QGuiApplication

from briefing.core.errors import BriefingError
from briefing.core.model import Briefing
from briefing.core.paths import bundled_assembly, slides_templates
from briefing.core.storage.store import dumps, load, loads
from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.request import Request
from briefing.sources.bounded_reading import read_and_find
from tests.deck.company_templates import TEMPLATES, path_of
from tests.hostile.files import sources
from tests.hostile.mutations import archive_changed, bytes_changed, lines_changed, markup_changed

SECONDS, MEMORY = 2.0, 500
"""What an input may take: of processor time, and MB in all."""
KEPT = 10
"""Every so many of the decks that were written is kept, for stricter programs to open."""
SHARES = {"yaml": 50, "source": 25, "template": 13, "deck": 12}


class Attack:
    """All inputs of one seed; ``found`` counts what became of them, ``wrong`` says what should not have been."""

    def __init__(self, seed: int, scratch: Path, kept: Path | None) -> None:
        self.seed, self.scratch, self.kept = seed, scratch, kept
        self.found: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.briefing = load(bundled_assembly())
        self.text = bundled_assembly().read_bytes()
        self.templates = [self._template(name) for name in TEMPLATES]
        self.decks = [deck(self.briefing, Request(narrative=name))[0] for name in ("onepage", "short")]
        self.sources = sources()
        self.written = 0

    def run(self, count: int) -> None:
        attacks: dict[str, Callable[[Random], None]] = {
            "yaml": self._yaml,
            "source": self._source,
            "template": self._on_template,
            "deck": self._deck,
        }
        for number in range(count):
            random = Random(f"{self.seed}/{number}")
            kind = random.choices(list(SHARES), list(SHARES.values()))[0]
            self._judge(f"{kind} {self.seed}/{number}", attacks[kind], random)

    def _judge(self, name: str, attack: Callable[[Random], None], random: Random) -> None:
        self.data = b""
        start, before = time.process_time(), peak()
        try:
            attack(random)
            self.found[f"{name.split()[0]} taken"] += 1
        except BriefingError:
            self.found[f"{name.split()[0]} refused"] += 1
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            self._tell(name, f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"[:300])
        taken = time.process_time() - start
        if taken > SECONDS:
            self._tell(name, f"{taken:.1f} s")
        if peak() > max(before, MEMORY):
            self._tell(name, f"{peak()} MB")

    def _tell(self, name: str, what: str) -> None:
        self.wrong.append(f"{name}: {what}")
        if self.kept:
            (self.kept / name.replace("/", "-")).write_bytes(self.data)

    def _yaml(self, random: Random) -> None:
        change = random.choice([lines_changed, lines_changed, bytes_changed])
        self.data = change(self.text, random)
        briefing = loads(self.data.decode("utf-8", "replace"))
        assert loads(dumps(briefing)) == briefing
        if random.random() < 0.1:
            self._write(briefing, Request(narrative=random.choice(["onepage", "board", "story"])))

    def _source(self, random: Random) -> None:
        name = random.choice(list(self.sources))
        data = self.sources[name]
        change = archive_changed if name == "a.docx" else random.choice([bytes_changed, lines_changed])
        if name == "a.html":
            change = random.choice([markup_changed, bytes_changed])
        self.data = change(data, random)
        read_and_find(self.data, name)

    def _on_template(self, random: Random) -> None:
        self.data = archive_changed(random.choice(self.templates), random)
        path = self.scratch / "ours.pptx"
        path.write_bytes(self.data)
        self._write(
            self.briefing, Request(template=str(path), narrative=random.choice(["onepage", "onepage", "short"]))
        )

    def _deck(self, random: Random) -> None:
        self.data = archive_changed(random.choice(self.decks), random)
        check_bytes(self.data)

    def _write(self, briefing: Briefing, request: Request) -> None:
        made, pages = deck(briefing, request)
        slides = pptx.Presentation(io.BytesIO(made)).slides
        assert sum(slide.slide_layout.slide_master is not None for slide in slides) == len(pages)
        self.written += 1
        if self.kept and self.written % KEPT == 1:
            (self.kept / f"{self.seed}-{self.written:05}.pptx").write_bytes(made)

    def _template(self, name: str) -> bytes:
        path = Path(path_of(name, self.scratch))
        return (path if path.exists() else slides_templates() / f"{name}.pptx").read_bytes()


def peak() -> int:
    """The most memory that this process ever took, in MB."""
    import resource  # which Windows has not

    taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return taken // (2**20 if sys.platform == "darwin" else 2**10)


def main(count: int, seed: int, kept: Path | None) -> None:
    logging.disable(logging.CRITICAL)
    application = QGuiApplication.instance() or QGuiApplication([])
    with TemporaryDirectory() as scratch:
        attack = Attack(seed, Path(scratch), kept)
        attack.run(count)
    told = {"found": dict(attack.found), "wrong": attack.wrong, "written": attack.written, "peak": peak()}
    print(json.dumps(told, ensure_ascii=False))
    del application
