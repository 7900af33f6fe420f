"""Asks for a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    filter = translate("Files", "Briefings (*.briefing *.yaml *.yml)")
    name, _ = QFileDialog.getOpenFileName(parent, translate("Files", "Open a briefing"), str(folder), filter)
    return Path(name) if name else None


def ask_save(parent: QWidget, proposed: Path) -> Path | None:
    filter = translate("Files", "Briefings (*.briefing *.yaml *.yml)")
    name, _ = QFileDialog.getSaveFileName(parent, translate("Files", "Save the briefing"), str(proposed), filter)
    return _with_suffix(name, ".briefing", (".briefing", ".yaml", ".yml"))


def ask_export(parent: QWidget, proposed: Path) -> Path | None:
    filter = translate("Files", "PowerPoint decks (*.pptx)")
    name, _ = QFileDialog.getSaveFileName(parent, translate("Files", "Export the deck"), str(proposed), filter)
    return _with_suffix(name, ".pptx", (".pptx",))


def _with_suffix(name: str, suffix: str, known: tuple[str, ...]) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in known else path.with_name(path.name + suffix)
