"""Analyses kept by the bytes of the template."""

from __future__ import annotations

import pytest

from briefing.deck.looks import kept as keeping
from briefing.deck.looks.analysis import analysed
from briefing.deck.looks.kept import kept
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template


@pytest.fixture(scope="module")
def template():
    return open_template(find("crossing"))


@pytest.fixture(scope="module")
def look(template):
    """Looks at the template as the first to do so; what it finds is found once for all tests."""
    analysis = analysed(template)
    return lambda _: analysis


@pytest.fixture(autouse=True)
def forgotten(monkeypatch):
    monkeypatch.setattr(keeping, "_memory", {})


def never(template):
    raise AssertionError("analysed again")


def test_an_analysis_comes_back_from_disk_as_it_was(template, look, tmp_path, monkeypatch):
    first = kept(template, tmp_path, look)
    monkeypatch.setattr(keeping, "_memory", {})
    assert kept(template, tmp_path, never) == first


def test_an_analysis_is_remembered_without_a_disk(template, look, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    first = kept(template, tmp_path / "file" / "folder", look)
    assert kept(template, tmp_path / "file" / "folder", never) is first


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"key": 1}', b"\xff"])
def test_a_broken_file_is_made_again(template, look, tmp_path, monkeypatch, data):
    first = kept(template, tmp_path, look)
    next(tmp_path.glob("*.json")).write_bytes(data)
    monkeypatch.setattr(keeping, "_memory", {})
    assert kept(template, tmp_path, lambda template: first) == first


def test_another_version_looks_again(template, look, tmp_path, monkeypatch):
    first = kept(template, tmp_path, look)
    monkeypatch.setattr(keeping, "VERSION", keeping.VERSION + 1)
    with pytest.raises(AssertionError, match="analysed again"):
        kept(template, tmp_path, never)
    assert kept(template, tmp_path, lambda template: first) is first
