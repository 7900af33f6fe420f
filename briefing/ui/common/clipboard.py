"""Putting things on the clipboard: another program may hold it, and it does not say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

translate = QCoreApplication.translate

CARDS = "application/x-briefing-cards"
"""Under which cards are on the clipboard beside their words: a briefing as its file has it, in UTF-8."""


def copy_text(words: str, cards: bytes = b"") -> bool:
    """Put ``words`` on the clipboard, with the ``cards`` that they are of; whether they are there."""
    clipboard, data = QGuiApplication.clipboard(), QMimeData()
    data.setText(words)
    if cards:
        data.setData(CARDS, cards)
    clipboard.setMimeData(data)
    return clipboard.text().split() == words.split()  # some systems have line ends of their own


def copy_image(image: QImage) -> bool:
    """Put ``image`` on the clipboard; whether it is there."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(image)
    return clipboard.image().size() == image.size()


def held() -> str:
    """What is said where nothing could be copied."""
    return translate("Clipboard", "Nothing was copied: another program holds the clipboard. Try again.")
