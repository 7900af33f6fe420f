"""Analyses kept by the bytes of the template."""

from __future__ import annotations

import pytest

from briefing.deck.looks import kept as keeping
from briefing.deck.looks.analysis import _analysed
from briefing.deck.looks.kept import kept
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template


@pytest.fixture
def template():
    return open_template(find("crossing"))


@pytest.fixture(autouse=True)
def forgotten(monkeypatch):
    monkeypatch.setattr(keeping, "_memory", {})


def never(template):
    raise AssertionError("analysed again")


def test_an_analysis_comes_back_from_disk_as_it_was(template, tmp_path, monkeypatch):
    first = kept(template, tmp_path, _analysed)
    monkeypatch.setattr(keeping, "_memory", {})
    assert kept(template, tmp_path, never) == first


def test_an_analysis_is_remembered_without_a_disk(template, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    first = kept(template, tmp_path / "file" / "folder", _analysed)
    assert kept(template, tmp_path / "file" / "folder", never) is first


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"key": 1}', b"\xff"])
def test_a_broken_file_is_made_again(template, tmp_path, monkeypatch, data):
    first = kept(template, tmp_path, _analysed)
    next(tmp_path.glob("*.json")).write_bytes(data)
    monkeypatch.setattr(keeping, "_memory", {})
    assert kept(template, tmp_path, lambda template: first) == first


def test_another_version_looks_again(template, tmp_path, monkeypatch):
    first = kept(template, tmp_path, _analysed)
    monkeypatch.setattr(keeping, "VERSION", keeping.VERSION + 1)
    with pytest.raises(AssertionError, match="analysed again"):
        kept(template, tmp_path, never)
    assert kept(template, tmp_path, lambda template: first) is first
