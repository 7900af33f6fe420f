"""French and English, complete: every text of the window is translated, and the built files are current."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QFileInfo, QLocale, QTranslator
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QLabel

from briefing.core.edits import change_deck
from briefing.core.paths import resources
from briefing.deck.wording import french
from briefing.ui.common import languages
from briefing.ui.common.languages import date_shown, moment_shown, speak

ROOT = Path(__file__).parents[3]
I18N = resources() / "i18n"
TOOLS = Path(sys.executable).parent
SPOKEN = [path for room in ("core", "sources", "deck") for path in sorted((ROOT / "briefing" / room).rglob("*.py"))]
OTHERWISE = {"deck/wording/english.py", "deck/wording/french.py"}
"""What speaks to the command line alone, and the words of decks in their own languages."""
TOLD = {"BriefingError", "Diagnostic", "_diagnostic", ".fault", "._fault", "._at", "_failed"}
SENTENCE = re.compile(r"[A-Z“{][^<>\\|\n]*\w[,:”}]? [\w“{(][^<>\\|\n]*[.:!?]")


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


def called(node: ast.AST) -> str:
    """The name of the function that a call calls; that of a method has a dot before it."""
    function = node.func if isinstance(node, ast.Call) else None
    return function.id if isinstance(function, ast.Name) else f".{getattr(function, 'attr', '')}"


def untranslated(node: ast.AST) -> Iterator[str]:
    """The texts in a piece of a program, but for those in calls of ``translate`` and those that say where."""
    if called(node) == "translate" or (isinstance(node, ast.keyword) and node.arg == "where"):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        for part in node.values:
            yield from untranslated(part) if isinstance(part, ast.FormattedValue) else ()
    elif not is_for_developers(node):
        for child in ast.iter_child_nodes(node):
            yield from untranslated(child)


def is_for_developers(node: ast.AST) -> bool:
    """Docstrings, and faults of programs."""
    if isinstance(node, ast.Raise):
        return called(node.exc) in ("ValueError", "KeyError", "TypeError")
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


class Parsed(NamedTuple):
    """A module of the program, with its calls and its f-strings."""

    tree: ast.Module
    calls: list[ast.Call]
    strings: list[ast.JoinedStr]


def parse(path: Path) -> Parsed:
    nodes = list(ast.walk(tree := ast.parse(path.read_text(encoding="utf-8"))))
    calls, strings = ([node for node in nodes if isinstance(node, kind)] for kind in (ast.Call, ast.JoinedStr))
    return Parsed(tree, calls, strings)


@pytest.fixture(scope="module")
def modules() -> dict[Path, Parsed]:
    """All modules of the program."""
    return {path: parse(path) for path in sorted((ROOT / "briefing").rglob("*.py"))}


@pytest.fixture(scope="module")
def spoken(modules) -> list[Parsed]:
    """The modules below the window that speak."""
    return [modules[path] for path in SPOKEN if path.relative_to(ROOT / "briefing").as_posix() not in OTHERWISE]


def test_no_error_or_finding_has_words_that_are_not_translated(spoken):
    calls = [call for module in spoken for call in module.calls if called(call) in TOLD]
    assert len(calls) > 100
    for call in calls:
        for given in (*call.args, *call.keywords):
            assert not [text for text in untranslated(given) if re.search(r"\w \w|\w\W*[.!?]", text)], ast.unparse(call)


def test_no_sentence_below_the_window_escapes_translation(spoken):
    assert [text for module in spoken for text in untranslated(module.tree) if SENTENCE.fullmatch(text)] == []


def test_words_are_translated_when_they_are_told_not_when_modules_load(spoken):
    for module in spoken:
        assert not [node for node in loaded(module.tree) if called(node) == "translate"]
        calls = [call for call in module.calls if called(call) == "translate"]
        assert all(isinstance(argument, ast.Constant) for call in calls for argument in call.args)


def loaded(node: ast.AST) -> Iterator[ast.AST]:
    """What runs when a module loads: all but functions."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.Lambda):
            yield child
            yield from loaded(child)


def test_no_text_hides_in_an_f_string_where_lupdate_does_not_look(modules):
    for path, module in modules.items():
        calls = {called(node) for string in module.strings for node in ast.walk(string)}
        assert not calls & {"translate", ".translate", ".tr"}, path


def test_what_is_counted_is_said_by_tr_where_lupdate_looks_for_numbers(modules):
    """It passes over them in ``translate``: one of them told "1 points" in English to a French window."""
    for path, module in modules.items():
        for call in module.calls:
            told = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
            assert called(call) not in ("translate", ".translate") or not any("%n" in str(one) for one in told), path


def test_every_text_of_the_window_is_in_the_catalogue(tmp_path):
    files = [str(path) for path in sorted((ROOT / "briefing").rglob("*.py"))]
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
    assert languages.spoken_language("") == "fr"
    assert languages.spoken_language("en") == "en"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["de-DE"])
    assert languages.spoken_language("") == "en"


def test_one_and_many_have_their_own_words(qapp):
    for language, one, many in (("en", "1 quote", "2 quotes"), ("fr", "1 citation", "2 citations")):
        translator = QTranslator()
        assert translator.load(f"briefing_{language}", str(I18N))
        assert translator.translate("Counts", "%n quotes", "", 1).replace("%n", "1") == one
        assert translator.translate("Counts", "%n quotes", "", 2).replace("%n", "2") == many


def in_french(code: str, *words: str) -> list[str]:
    """The lines that ``code`` prints in a process that speaks French."""
    start = "import sys\nfrom PySide6.QtWidgets import QApplication\nfrom briefing.ui.common.languages import speak\n"
    start += "application = QApplication([])\nspeak(application, 'fr')\n"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", start + code, *words]
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def test_a_french_window_speaks_french_down_to_qt_s_own_words():
    code = """
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from briefing.ui.window.panes.right_panel import RightPanel
box, panel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel), RightPanel(QWidget(), QWidget())
print(box.buttons()[0].text().replace("&", ""))
print(panel._buttons.button(0).text())
"""
    assert in_french(code) == ["Annuler", "Présentation"]


def test_a_french_window_names_keys_in_one_way():
    code = """
from briefing.ui.style.keys import written_key
for key in ("Alt+Left", "Ctrl+Shift+Right", "Alt+Up", "Alt+Down", "Shift+Space"):
    print(written_key(key))
"""
    assert in_french(code) == ["Alt+←", "Ctrl+Maj+→", "Alt+↑", "Alt+↓", "Maj+Espace"]


def test_errors_reach_a_french_window_in_french():
    code = """
from briefing.core.errors import BriefingError
from briefing.core.storage.store import loads
from briefing.deck.template.catalogue import find
from briefing.ui.widgets.messages import explained
for act in (lambda: loads("themes: [{id: a}]"), lambda: find("none")):
    try:
        act()
    except BriefingError as error:
        print(explained(error))
"""
    assert in_french(code) == [
        "La clé «\u00a0format\u00a0» manque.",
        "briefing:1",
        "Si c’est un briefing, écrivez format: briefing/1 à la première ligne.",
        "Il n’y a pas de modèle «\u00a0none\u00a0».",
        "Choisissez parmi\u00a0: crossing, screen, sober.",
    ]


def test_worker_processes_speak_the_window_s_language(tmp_path):
    code = """
from briefing.sources.extract import extract_all
for found in extract_all(sys.argv[1:]):
    print(found.fault)
"""
    missing = [str(tmp_path / f"{number}.txt") for number in range(13)]
    told = in_french(code, *missing)
    assert told == [f"{path}: Ce fichier n’existe pas. Vérifiez son nom et son dossier." for path in missing]


def test_the_dialog_for_files_that_qt_draws_speaks_french(qapp, qtbot):
    languages.speak(qapp, "fr")
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        kind = QFileIconProvider().type(QFileInfo(str(ROOT)))
        words = {label.text().replace("&", "").replace("\u00a0", " ") for label in dialog.findChildren(QLabel)}
    finally:
        languages.speak(qapp, "en")
    assert kind == "Dossier"
    assert words - {""} == {"Chercher dans :", "Nom de fichier :", "Fichiers de type :"}


SET_WRONG = {
    "a space that breaks before : ; ? ! »": re.compile(r" [:;?!»]|« "),
    "another space than the others have": re.compile("[\u202f\u2009]"),
    "no space inside « »": re.compile(r"«[^\s]|[^\s]»"),
    "a straight apostrophe or quotation mark": re.compile(r"['\"]"),
    "three dots": re.compile(r"\.\.\."),
    "a space that breaks before %": re.compile(r"\w %(?![n\d])"),
}
"""What no French text may have; "%n" is a count."""
IN_ENGLISH = re.compile(r"['\"]|\.\.\.|\s[:;?!]\s")


def test_french_is_set_as_in_books_and_english_has_its_own_marks():
    found = [
        f"{what}: {text}"
        for message in messages(I18N / "briefing_fr.ts").values()
        for text in translations(message)
        for what, pattern in SET_WRONG.items()
        if pattern.search(text.replace("(@ % * & >…)", ""))
    ]
    found += [f"English: {source}" for _, source in messages(I18N / "briefing_fr.ts") if IN_ENGLISH.search(source)]
    assert found == []


BANNED = {
    "fr": re.compile(
        r"\b(replacer|retrancher|loya(?:le?s?|ux)|loyalement|slides?|decks?|templates?|backups?|feedbacks?|les voix)\b"
        r"|commentaires? des diapositives|masque de commentaires|qu’aucune? autre|au choix de|« à retenir »",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(nobody known|that of the system|a slide a theme|takes or leaves)\b", re.IGNORECASE),
}
"""What was said where docs/words.md has another word for the thing, or where people say it otherwise."""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_thing_has_the_word_that_the_table_of_words_gives_it(language):
    said = [
        re.sub(r"\{\w+\}|&", "", text)
        for (_, source), message in messages(I18N / "briefing_fr.ts").items()
        for text in (translations(message) if language == "fr" else [source])
    ]
    said += [*french.LABELS.values(), *french.TITLES.values()] if language == "fr" else []
    assert [text for text in said if BANNED[language].search(text)] == []


def test_an_ellipsis_and_a_full_stop_end_a_text_in_both_languages():
    found = [
        f"{source} | {text}"
        for (_, source), message in messages(I18N / "briefing_fr.ts").items()
        for text in translations(message)
        for end in ("…", ".", ":", "?")
        if source.endswith(end) != text.endswith(end) and source
    ]
    assert found == []


@pytest.mark.parametrize(
    ("language", "date", "moment"),
    [("fr", "14 janvier 2026", "08/10/2026 09:30"), ("en", "14 January 2026", "10/8/26 9:30 AM")],
)
def test_dates_are_in_the_words_of_the_window(qapp, language, date, moment):
    speak(qapp, language)
    shown = date_shown("14 janvier 2026"), date_shown("2026-01-14"), moment_shown("2026-10-08T09:30"), moment_shown("x")
    speak(qapp, "en")
    assert shown == (date, date, moment.replace(" AM", "\u202fAM"), "x")


def test_the_head_of_the_window_gives_the_date_in_its_own_language_whatever_the_deck_speaks(window, qapp):
    assembly = replace(window.document.briefing.assembly, date="January 14, 2026")
    speak(qapp, "fr")
    window.document.edit("", replace(window.document.briefing, assembly=assembly))
    window.document.edit("", change_deck(window.document.briefing, language="en"))
    words = [label.text() for label in window.parts.header.findChildren(QLabel)]
    speak(qapp, "en")
    assert any("14 janvier 2026" in one for one in words)
