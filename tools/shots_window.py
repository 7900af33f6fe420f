"""Take the README's pictures of the window: `make shots`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from briefing.core.places import bundled_assembly
from briefing.deck.templates import available
from briefing.ui.fonts import load_fonts
from briefing.ui.main_window import MainWindow
from briefing.ui.settings import Settings
from briefing.ui.theme import Theme

IMAGES = Path(__file__).parents[1] / "docs" / "images"


def main() -> None:
    """Show the window on the bundled assembly, light then dark, and keep what it looks like."""
    application = QApplication([])
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, tempfile.mkdtemp())
    IMAGES.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        window = MainWindow(Settings(), Theme(application, mode))
        window.resize(1360, 860)
        window.show()
        load_fonts()
        window.filing.load(bundled_assembly())
        window.dress()
        window.deck.offer_templates([(info.name, info.title("en")) for info in available()])
        QTimer.singleShot(800, application.quit)
        application.exec()
        window.grab().save(str(IMAGES / f"window-{mode}.png"))
        window.hide()


if __name__ == "__main__":
    main()
