"""After the language changed no part of a window says anything in the one before: a walk over all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from briefing.core.paths import resources
from briefing.ui.common.languages import speak
from tests.ui.app.test_windows import windows
from tests.ui.conftest import in_dialog

__all__ = ["windows"]
SAYS = (
    *("text", "toolTip", "statusTip", "placeholderText", "accessibleName", "accessibleDescription"),
    *("windowTitle", "title"),
)
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
FILLED = re.compile(r"%n|\{\w*\}")
PANELS = ("detail", "deck", "titles", "checklist", "slides", "deck_settings")
DIALOGS = ("preferences", "assembly", "add_quote", "edit_quote", "add_theme", "add_speaker", "keys", "merge")


def catalogue() -> Iterator[tuple[str, list[str]]]:
    """Every text in English, with its French."""
    for message in ElementTree.parse(resources() / "i18n" / "briefing_fr.ts").getroot().iter("message"):
        told = message.find("translation")
        assert told is not None
        yield (
            message.findtext("source", ""),
            [form.text or "" for form in told.iter("numerusform")] or [told.text or ""],
        )


def pattern(text: str) -> str:
    """What is read where ``text`` is shown, whatever it is filled with; "" for what says nothing by itself."""
    plain = text.replace("&", "").removesuffix("…")
    letters = re.sub(r"\W", "", FILLED.sub("", plain))
    return ".+?".join(map(re.escape, FILLED.split(plain))) if len(letters) > 2 else ""


@pytest.fixture(scope="module")
def languages() -> dict[str, re.Pattern[str]]:
    pairs = [(pattern(english), list(map(pattern, french))) for english, french in catalogue()]
    said = {"en": [english for english, _ in pairs], "fr": [one for _, french in pairs for one in french]}
    return {name: re.compile("|".join(filter(None, one)), re.DOTALL) for name, one in said.items()}


def said(part: QWidget | QAction) -> Iterator[str]:
    """All that a part shows but what people wrote, and what it tells those who do not see it."""
    for name in SAYS:
        is_words = name == "text" and isinstance(part, QLineEdit | QDialog)  # what people wrote, or a way to ask for it
        if callable(tell := getattr(part, name, None)) and not is_words:
            yield str(tell())
    if isinstance(part, QComboBox):
        yield from map(part.itemText, range(part.count()))
    if isinstance(part, QAbstractItemView) and (model := part.model()):
        rows = [model.index(row, 0, part.rootIndex()) for row in range(model.rowCount(part.rootIndex()))]
        yield from (str(row.data(role) or "") for row in rows for role in ROLES)


def left(root: QWidget, before: re.Pattern[str], now: re.Pattern[str]) -> set[str]:
    """What is still said in the language ``before``."""
    parts = [root, *root.findChildren(QWidget), *root.findChildren(QAction)]
    plain = (re.sub(r" \([^()]*\)$|<[^>]*>|&", "", text) for part in parts for text in said(part))
    found = {text.strip().removesuffix("…") for text in plain}
    return {text for text in found if before.fullmatch(text) and not now.fullmatch(text)}


@pytest.mark.slow
@pytest.mark.parametrize(("before", "now"), [("en", "fr"), ("fr", "en")])
def test_nothing_is_said_in_the_language_before(windows, window, languages, before, now):
    window.parts.actions["language_fr" if before == "fr" else "enlarge"].trigger()
    [first] = windows.all()
    first.document.write(first.document.picks[0], "takeaway", "—")
    for panel in PANELS:
        first.parts.actions[panel].trigger()
    first.parts.actions[f"language_{now}"].trigger()
    [window] = windows.all()
    spoken = languages[before], languages[now]
    found = left(window, *spoken)
    for panel in PANELS:
        window.parts.actions[panel].trigger()
        QApplication.processEvents()
        found |= left(window, *spoken)
    for dialog in DIALOGS:
        in_dialog(window.parts.actions[dialog].trigger, lambda dialog: found.update(left(dialog, *spoken)))
    assert found == set()
    assert len(left(window, *reversed(spoken))) > 100  # the walk hears what is said
    window.parts.previewing.stop()
    speak(QApplication.instance(), "en")
