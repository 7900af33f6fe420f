"""Take the README's pictures of the window, and one of each of its main states: `make shots`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefing.core.paths import bundled_assembly
from briefing.ui.common.languages import speak
from briefing.ui.common.settings import Settings
from briefing.ui.style.fonts import load_fonts
from briefing.ui.style.theme import Theme
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.parts import Parts
from tests.sources.annotated import articles

ROOT = Path(__file__).parents[1]
SHOTS, IMAGES = ROOT / "out" / "shots", ROOT / "docs" / "images"
SIZE = 1360, 860
ARTICLE = "en-02-trade-cio"
IN_README = ("window-cards-light-en", "window-slides-light-en", "window-cards-dark-fr", "window-review-light-en")


def main() -> None:
    """Show the window's main states, light and dark, in English, then in French, and keep them in out/shots."""
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    load_fonts()
    for folder in (SHOTS, IMAGES):
        folder.mkdir(parents=True, exist_ok=True)
    for language in ("en", "fr"):
        speak(application, language)
        for mode in ("light", "dark"):
            window, parts = new_window(application, mode)
            window.filing.load(bundled_assembly())
            for state, reach in _states(window, parts).items():
                reach()
                wait(2500 if state == "slides" else 400)
                _keep(window, f"window-{state}-{mode}-{language}")
            for state, open_dialog in _dialogs(window, parts).items():
                _keep_dialog(open_dialog, f"window-{state}-{mode}-{language}")
            parts.previewing.stop()
            window.document.close()
            window.hide()


def new_window(application: QApplication, mode: str, size: tuple[int, int] = SIZE) -> tuple[MainWindow, Parts]:
    """A window of its own settings, with nothing open."""
    store = QSettings(str(Path(tempfile.mkdtemp()) / "settings.ini"), QSettings.Format.IniFormat)
    theme = Theme(application, mode)
    window = MainWindow(Settings(store), theme)
    parts = assemble(window)
    window.resize(*size)
    window.show()
    parts.templating.offer()
    return window, parts


def _in_turn(*acts: Callable[[], object]) -> Callable[[], None]:
    def acting() -> None:
        for act in acts:
            act()

    return acting


def _states(window: MainWindow, parts: Parts) -> dict[str, Callable[[], object]]:
    """The states in the order in which one leads to the next."""
    slides, settings = parts.actions["slides"], parts.actions["deck_settings"]
    return {
        "cards": lambda: None,
        "found": lambda: window.filtering.set_query("numerique culture"),
        "nothing": lambda: window.filtering.set_query("introuvable"),
        "detail": _in_turn(
            window.filtering.clear, partial(window.grid.reveal, "un-client-trompe"), partial(parts.right.turn, 1)
        ),
        "titles": parts.actions["titles"].trigger,
        "settings": settings.trigger,
        "slides": _in_turn(settings.trigger, parts.actions["titles"].trigger, slides.trigger),
        "start": _in_turn(
            slides.trigger, partial(parts.right.turn, 0), lambda: window.document.unpick(window.document.picks)
        ),
    }


def _dialogs(window: MainWindow, parts: Parts) -> dict[str, Callable[[], object]]:
    """What opens each dialog."""
    window.grid.setFocus()
    actions = {"quote": "edit_quote", "theme": "add_theme", "merge": "merge", "palette": "palette", "keys": "keys"}
    opened = {state: parts.actions[id].trigger for state, id in actions.items()}
    return {**opened, "review": lambda: parts.importing.read(article())}


def article(name: str = ARTICLE) -> Path:
    """An article of the tests without its annotations."""
    text = next(article.text for article in articles() if article.name == name)
    path = Path(tempfile.mkdtemp()) / "article.txt"
    path.write_text(text, "utf-8")
    return path


def _keep_dialog(open_dialog: Callable[[], object], name: str) -> None:
    """Open a dialog, which may wait for work in a thread, keep its picture and close it."""
    loop, timer = QEventLoop(), QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            timer.stop()
            _keep(dialog, name)
            dialog.reject()
            loop.quit()

    timer.timeout.connect(look)
    timer.start(700)
    open_dialog()
    if timer.isActive():
        loop.exec()


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _keep(widget: QWidget, name: str) -> None:
    for folder in (SHOTS, IMAGES) if name in IN_README else (SHOTS,):
        widget.grab().save(str(folder / f"{name}.png"))


if __name__ == "__main__":
    main()
