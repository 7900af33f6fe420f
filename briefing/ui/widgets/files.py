"""Asks for a file."""

from __future__ import annotations

from collections.abc import Sequence
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
    """Where to, and as what: the ending says whether a .pptx, a .pdf, a .png a slide or the memo is wanted."""
    filters = {
        translate("Files", "PowerPoint deck (*.pptx)"): ".pptx",
        translate("Files", "PDF (*.pdf)"): ".pdf",
        translate("Files", "Pictures, one a slide (*.png)"): ".png",
        translate("Files", "Word memo (*.docx)"): ".docx",
    }
    title = translate("Files", "Export the deck")
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(proposed), ";;".join(filters))
    return _with_suffix(name, filters.get(chosen, ".pptx"), tuple(filters.values()))


def ask_article(parent: QWidget, suffixes: Sequence[str]) -> Path | None:
    kinds = translate("Files", "Articles and minutes")
    filter = f"{kinds} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
    name, _ = QFileDialog.getOpenFileName(parent, translate("Files", "Import the quotes of an article"), "", filter)
    return Path(name) if name else None


def ask_template(parent: QWidget) -> Path | None:
    filter = translate("Files", "PowerPoint templates (*.potx *.pptx)")
    name, _ = QFileDialog.getOpenFileName(parent, translate("Files", "Use my template"), "", filter)
    return Path(name) if name else None


def _with_suffix(name: str, suffix: str, known: tuple[str, ...]) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in known else path.with_name(path.name + suffix)
