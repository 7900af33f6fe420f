"""Film the main job for the README, from an article to a deck, as an animated picture: `make shots`."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget

from briefing.core.model import Briefing
from briefing.ui.common.languages import speak
from briefing.ui.preview.slides_panel import SlidesPanel
from briefing.ui.style.fonts import load_fonts
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.parts import Parts
from tools.shots_window import IMAGES, article, new_window, wait

SIZE = 1240, 780
SHOWN = 930, 585
COLOURS = 128
ARTICLE = "en-25-conference"
ANSWER = "Say it in verbs: plain words win budgets, jargon taxes attention"
STEPS = 6
"""Frames that the pointer takes from one place to the next."""
STEP, HOLD = 60, 1000
"""How long a frame of the moving pointer is shown, and one that is to be read, in ms."""
POINTER = ((0, 0), (0, 17), (4, 13), (7, 20), (10, 19), (7, 12), (13, 12))


class Film:
    """Frames of a window with a pointer over it, each shown for its time."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._at = QPoint(window.width() // 2, window.height() - 60)
        self._frames: list[tuple[Image.Image, int]] = []

    def hold(self, milliseconds: int = HOLD) -> None:
        """Show what is there now."""
        self._frames.append((_image(self._drawn()), milliseconds))

    def go(self, place: QPoint) -> None:
        """Move the pointer to a place in the window."""
        start = self._at
        for step in range(1, STEPS + 1):
            self._at = start + (place - start) * step / STEPS
            self.hold(STEP)

    def go_to(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Move the pointer to a widget's middle, or to a place in it."""
        place = at or widget.rect().center()
        self.go(self._window.mapFromGlobal(widget.mapToGlobal(place)))

    def save(self, path: Path) -> None:
        """Write what was filmed as a GIF in the colours of all its frames."""
        sheet = Image.new("RGB", (SHOWN[0], SHOWN[1] * len(self._frames)))
        for number, (frame, _) in enumerate(self._frames):
            sheet.paste(frame, (0, number * SHOWN[1]))
        palette = sheet.quantize(COLOURS, dither=Image.Dither.NONE)
        first, *others = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame, _ in self._frames]
        times = [time for _, time in self._frames]
        first.save(path, save_all=True, append_images=others, duration=times, loop=0, optimize=True)

    def _drawn(self) -> QPixmap:
        """The window, a dialog over it, and the pointer."""
        shown = self._window.grab()
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            painter.fillRect(shown.rect(), QColor(0, 0, 0, 60))
            painter.drawPixmap(self._window.mapFromGlobal(dialog.mapToGlobal(QPoint())), dialog.grab())
        painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
        painter.setBrush(QColor("#1d2433"))
        painter.drawPolygon(QPolygonF([QPointF(self._at) + QPointF(x, y) * 1.2 for x, y in POINTER]))
        painter.end()
        return shown


def _image(pixmap: QPixmap) -> Image.Image:
    buffer = QBuffer()
    pixmap.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB").resize(SHOWN, Image.Resampling.LANCZOS)


def film(window: MainWindow, parts: Parts) -> Film:
    """From an article to slides: its quotes are looked through, the deck is shown, and a title written on it."""
    made = Film(window)
    made.hold(2 * HOLD)
    _in_dialogs(lambda: parts.importing.read(article(ARTICLE)), made)
    window.grid.setFocus()
    window.grid.setCurrentIndex(window.grid.model().index(0, 0))
    wait(600)
    made.hold()
    made.go_to(parts.header.views)
    parts.actions["slides"].trigger()
    wait(3000)
    made.hold(2 * HOLD)
    parts.middle.go_to_slide(1)
    wait(2000)
    made.hold(2 * HOLD)
    _write(made, cast(SlidesPanel, parts.middle.slides))
    parts.actions["sorter"].trigger()
    wait(2000)
    made.hold(2 * HOLD)
    return made


def _write(made: Film, slides: SlidesPanel) -> None:
    """Click the slide's title, and write another letter by letter."""
    title = next(text for text in slides.large.texts if text.field == "answer")
    made.go_to(slides.large, slides.large.place_of(title).center().toPoint())
    slides.touching.edit(title)
    editor = slides.touching.editor
    assert editor
    editor.selectAll()
    made.hold(HOLD // 2)
    for word in ANSWER.split(" "):
        editor.insertPlainText(word + " ")
        made.hold(4 * STEP)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait(2000)
    made.hold(2 * HOLD)


def _in_dialogs(act: Callable[[], object], made: Film) -> None:
    """Accept each dialog that an act opens, once it was looked at."""
    loop, timer = QEventLoop(), QTimer()
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog not in seen:
            seen.append(dialog)
            made.hold(2 * HOLD)
            buttons = cast(QDialogButtonBox, dialog.findChild(QDialogButtonBox))
            button = buttons.button(QDialogButtonBox.StandardButton.Ok)
            made.go_to(button)
            button.click()
        elif not dialog and seen:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(700)
    act()
    loop.exec()
    timer.stop()


def main() -> None:
    """Write docs/images/film.gif."""
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    load_fonts()
    speak(application, "en")
    window, parts = new_window(application, "light", SIZE)
    window.document.open(Briefing(), None)
    wait(3000)
    film(window, parts).save(IMAGES / "film.gif")
    parts.previewing.stop()
    window.document.close()


if __name__ == "__main__":
    main()
