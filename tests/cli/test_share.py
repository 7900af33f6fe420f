"""``briefing share``: a copy for others."""

from __future__ import annotations

import pytest

from briefing.app import main
from tests.cli.test_commands import source_of


@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_a_copy_for_others_is_without_the_text_of_the_press_and_can_still_be_verified(kind, tmp_path, capsys):
    source = source_of(kind, tmp_path)
    whole, copy = tmp_path / "whole.briefing", tmp_path / "copy.briefing"
    assert main(["extract", source, "-o", str(whole)]) == 0
    assert main(["share", str(whole), "-o", str(copy)]) == 0
    assert "Without the texts" in capsys.readouterr().out
    assert "text:" not in copy.read_text(encoding="utf-8")
    assert "around:" in copy.read_text(encoding="utf-8")
    assert main(["check", str(copy)]) == 0
    assert "as recorded" in capsys.readouterr().out
    assert main(["check", str(copy), "--source", source]) == 0
    assert "verified in the text" in capsys.readouterr().out


def test_a_copy_never_takes_the_place_of_what_it_is_of(tmp_path):
    source = source_of("txt", tmp_path)
    whole = tmp_path / "whole.briefing"
    assert main(["extract", source, "-o", str(whole)]) == 0
    before = whole.read_bytes()
    assert main(["share", str(whole), "-o", str(whole)]) == 1
    assert whole.read_bytes() == before
