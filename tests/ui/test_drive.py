"""A day with Briefing, in a real window under Xvfb with real keys: search, pick, order, write, undo, save, export."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pptx
import pytest

from briefing.core.storage.store import load, save
from tests.folders import own_folders
from tests.needs import needs

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool")]


@pytest.fixture
def display():
    """A screen of its own."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert server.stdout is not None
    yield f":{server.stdout.readline().decode().strip()}"
    server.terminate()
    server.wait()


class User:
    """Somebody at the keyboard of a window."""

    def __init__(self, display: str, home: Path, file: Path) -> None:
        self.environment = {
            **os.environ,
            **own_folders(home),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
        }
        self.program = subprocess.Popen([sys.executable, "main.py", str(file)], cwd=ROOT, env=self.environment)
        self.see(file.stem)
        time.sleep(1.5)
        self.click(500, 100)

    def do(self, *words: str) -> str:
        command = ["xdotool", *words]
        result = subprocess.run(
            command, env=self.environment, capture_output=True, encoding="utf-8", timeout=30, check=True
        )
        return result.stdout

    def see(self, title: str) -> None:
        """Wait for a window with ``title`` in its own."""
        self.do("search", "--sync", "--onlyvisible", "--name", title)

    def click(self, x: int, y: int) -> None:
        self.do("mousemove", str(x), str(y), "click", "1")
        time.sleep(0.2)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.do("key", key)
            time.sleep(0.12)

    def type(self, words: str) -> None:
        self.do("type", "--delay", "15", words)
        time.sleep(0.2)

    def find_and_pick(self, words: str) -> None:
        self.press("ctrl+f", "ctrl+a")
        self.type(words)
        self.press("Return", "space")

    def answer(self, path: Path) -> None:
        """Give a path to the file dialog that opens."""
        self.see("Export the deck")
        time.sleep(0.8)
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")


def wait_for(path: Path) -> None:
    for _ in range(300):
        if path.exists():
            return
        time.sleep(0.1)
    raise AssertionError(f"{path} was not written")


def test_the_keyboard_alone_leads_from_search_to_deck(display, tmp_path, cigref):
    file, deck = tmp_path / "mine.briefing", tmp_path / "deck.pptx"
    save(replace(cigref, deck=replace(cigref.deck, picks=())), file)
    user = User(display, tmp_path, file)
    for words in ("moteur", "rebondir", "trompe", "partage", "seul le dsi"):
        user.find_and_pick(words)
    user.press("ctrl+shift+f", "ctrl+1", "Home", "Down", "alt+Down")
    user.press("ctrl+2", "Tab", "ctrl+a")
    user.type("Decide now")
    user.press("ctrl+z", "ctrl+shift+z", "ctrl+s")
    user.press("ctrl+e")
    user.answer(deck)
    wait_for(deck)
    time.sleep(0.5)
    user.press("Escape")
    user.click(500, 100)
    user.press("ctrl+q")
    assert user.program.wait(timeout=15) == 0
    told = load(file)
    assert told.deck.picks == (
        "mobilite-revolutionne",
        "big-data-moteur",
        "un-client-trompe",
        "culture-partage",
        "seul-le-dsi",
    )
    asks = {message.id: message.ask for message in told.messages}
    assert asks == {**{message.id: message.ask for message in cigref.messages}, "big-data-moteur": "Decide now"}
    slides = pptx.Presentation(str(deck)).slides
    asks_shown = [shape.text_frame.text for slide in slides for shape in slide.shapes if shape.name == "Asks"]
    assert any(text.startswith("Decide now") for text in asks_shown)
