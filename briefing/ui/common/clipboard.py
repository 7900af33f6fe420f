"""Putting things on the clipboard: another program may hold it, and it does not say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage

translate = QCoreApplication.translate


def copy_text(words: str) -> bool:
    """Put ``words`` on the clipboard; whether they are there."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(words)
    return clipboard.text().split() == words.split()  # some systems have line ends of their own


def copy_image(image: QImage) -> bool:
    """Put ``image`` on the clipboard; whether it is there."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(image)
    return clipboard.image().size() == image.size()


def held() -> str:
    """What is said where nothing could be copied."""
    return QCoreApplication.translate(
        "Clipboard", "Nothing was copied: another program holds the clipboard. Try again."
    )
