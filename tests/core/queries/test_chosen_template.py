"""The template of a briefing is one of ours, one that this user took, or one beside the briefing; nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core.model import DeckOptions
from briefing.core.queries.chosen_template import chosen_template

HERE, SHA = Path("/home/ann/acme.potx"), "a" * 64


def test_ours_and_none_are_themselves():
    assert chosen_template(DeckOptions(template="sober"), {}, None) == "sober"
    assert chosen_template(DeckOptions(), {}, None) == ""


def test_one_taken_before_is_known_by_its_fingerprint_under_any_name():
    deck = DeckOptions(template="Modèle groupe.potx", template_sha256=SHA)
    assert chosen_template(deck, {HERE: SHA}, None) == str(HERE)
    assert chosen_template(deck, {HERE: "b" * 64}, None) is None
    assert chosen_template(DeckOptions(template="acme.potx"), {HERE: ""}, None) is None


def test_a_path_of_an_earlier_version_is_found_where_it_was_taken():
    assert chosen_template(DeckOptions(template=str(HERE)), {HERE: ""}, None) == str(HERE)


def test_one_beside_the_briefing_goes_with_it(tmp_path):
    (tmp_path / "acme.potx").touch()
    assert chosen_template(DeckOptions(template="acme.potx"), {}, tmp_path) == str(tmp_path / "acme.potx")


_OTHERS = ["../acme.potx", "sub/acme.potx", "sub\\acme.potx", "C:acme.potx", "\\\\host\\a.potx", "a.potx:b.potx"]
_OTHERS += ["..", ".", "NUL", "con.potx", "COM1 .pptx", "lpt².potx", f"{'é' * 130}.potx", "acme", "id_rsa", "a\0.potx"]


@pytest.mark.parametrize("name", _OTHERS)
def test_no_other_path_is_looked_at(name, tmp_path, monkeypatch):
    (tmp_path / "acme.potx").touch()
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "acme.potx").touch()
    monkeypatch.setattr("briefing.core.queries.chosen_template.is_file", lambda path: 1 / 0)
    assert chosen_template(DeckOptions(template=name), {}, tmp_path / "sub") is None
