"""The list of what a field can complete, as it looks everywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QCompleter, QStyledItemDelegate


def dress_completions(completer: QCompleter) -> None:
    """Have the list of ``completer`` on a ground of its own, in rows that the stylesheet knows."""
    if popup := completer.popup():
        popup.setObjectName("completions")
        popup.setItemDelegate(QStyledItemDelegate(completer))  # Qt's own for it knows no stylesheet
