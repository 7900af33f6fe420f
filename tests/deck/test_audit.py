"""Tests hold decks against the schemas of Open XML: a fault is told as often as a deck is shown."""

from __future__ import annotations

import zipfile

from tests.deck.audit import audit


def test_a_fault_is_told_each_time_and_of_its_part_alone(few, tmp_path):
    whole, broken = tmp_path / "whole.pptx", tmp_path / "broken.pptx"
    whole.write_bytes(few)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, part.replace(b"<p:cSld", b"<p:none/><p:cSld", 1) if "slide2.xml" in name else part)
    for _ in range(2):
        assert audit(whole) == []
        told = audit(broken)
        assert told
        assert all("/ppt/slides/slide2.xml" in fault for fault in told)
