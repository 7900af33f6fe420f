"""A deck or a template that is not there: each command says what happened, where, and what to do."""

from __future__ import annotations

import pytest

from briefing.app import main
from briefing.core.paths import bundled_assembly

FILE = str(bundled_assembly())
NO_FILE = "There is no such file. Check its name and folder."
NO_TEMPLATE = "The template file is missing. Choose another template."


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "gone.pptx"], f"gone.pptx: {NO_FILE}"),
        (["check", "gone.potx"], f"gone.potx: {NO_FILE}"),
        (["check", "gone.docx"], f"gone.docx: {NO_FILE}"),
        (["check", "gone.pptx", "--briefing", FILE], f"gone.pptx: {NO_FILE}"),
        (["update", "gone.pptx", "--briefing", FILE], f"gone.pptx: {NO_FILE}"),
        (["update", "gone.pptx", "--briefing", FILE, "--dry-run", "--json"], f"gone.pptx: {NO_FILE}"),
        (["export", FILE, "-o", "out.pptx", "--template", "gone.pptx"], f"gone.pptx: {NO_TEMPLATE}"),
        (["export", FILE, "-o", "out.pdf", "--template", "gone.potx"], f"gone.potx: {NO_TEMPLATE}"),
        (["export", FILE, "-o", "out.docx", "--template", "gone.dotx"], f"gone.dotx: {NO_TEMPLATE}"),
        (["templates", "check", "gone.pptx"], f"gone.pptx: {NO_TEMPLATE}"),
        (["templates", "check", "gone.potx", "--json"], f"gone.potx: {NO_TEMPLATE}"),
    ],
)
def test_a_command_tells_which_file_is_missing_and_what_to_do(words, told, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert main(words) == 1
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", f"briefing: {told}\n")
    assert {path.name for path in tmp_path.iterdir()} <= {"state"}
