"""French and English, complete: every text of the window is translated, and the built files are current."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from briefing.core.places import resources
from briefing.ui import languages

ROOT = Path(__file__).parents[2]
I18N = resources() / "i18n"
TOOLS = Path(sys.executable).parent


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    root = ElementTree.parse(path).getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def translations(message: ElementTree.Element) -> list[str]:
    found = message.find("translation")
    assert found is not None
    return [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]


def test_every_text_of_the_window_is_in_the_catalogue(tmp_path):
    files = [str(path) for path in sorted((ROOT / "briefing" / "ui").rglob("*.py"))]
    fresh = tmp_path / "fresh.ts"
    command = [str(TOOLS / "pyside6-lupdate"), *files, "-ts", str(fresh), "-source-language", "en"]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    assert set(messages(fresh)) == set(messages(I18N / "briefing_fr.ts"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_text_is_translated(language):
    for (context, source), message in messages(I18N / f"briefing_{language}.ts").items():
        assert message.find("translation").get("type") is None, (context, source)
        for text in translations(message):
            assert text.strip(), (context, source)
            assert set(re.findall(r"\{\w+\}|%n", source)) == set(re.findall(r"\{\w+\}|%n", text)), (context, source)


def test_french_has_its_own_spaces():
    for message in messages(I18N / "briefing_fr.ts").values():
        for text in translations(message):
            assert not re.search(r"[^\u00a0\u202f][;!?»]| :|« |\"", text.replace("(*.", "")), text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_built_files_are_those_of_the_catalogue(language, tmp_path):
    built = tmp_path / "built.qm"
    source = I18N / f"briefing_{language}.ts"
    subprocess.run([str(TOOLS / "pyside6-lrelease"), str(source), "-qm", str(built)], check=True, capture_output=True)
    assert built.read_bytes() == (I18N / f"briefing_{language}.qm").read_bytes()


def test_the_system_s_language_is_taken_where_we_speak_it(monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["de-DE", "fr-FR", "en-GB"])
    assert languages.chosen("") == "fr"
    assert languages.chosen("en") == "en"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["de-DE"])
    assert languages.chosen("") == "en"


def test_plurals(qapp):
    for language, one, many in (("en", "1 quote", "2 quotes"), ("fr", "1 citation", "2 citations")):
        translator = QTranslator()
        assert translator.load(f"briefing_{language}", str(I18N))
        assert translator.translate("DeckPanel", "%n quotes", "", 1).replace("%n", "1") == one
        assert translator.translate("DeckPanel", "%n quotes", "", 2).replace("%n", "2") == many


def test_a_french_window_speaks_french_down_to_qt_s_own_words():
    code = """
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from briefing.ui.languages import speak
application = QApplication([]); speak(application, "fr")
from briefing.ui.views.right_panel import RightPanel
box, panel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel), RightPanel(QWidget(), QWidget())
print(box.buttons()[0].text().replace("&", ""), panel._buttons.button(0).text())
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert result.stdout.split() == ["Annuler", "Présentation"], result.stderr
