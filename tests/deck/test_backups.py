"""A deck that people changed since it was exported is kept when another takes its place."""

from __future__ import annotations

import io
import zipfile

import pytest
from pptx import Presentation

from briefing.core import edits
from briefing.deck.backups import is_as_written
from briefing.deck.export import export
from briefing.deck.update.update import update


@pytest.fixture
def deck(cigref, tmp_path):
    export(cigref, tmp_path / "deck.pptx")
    return tmp_path / "deck.pptx"


def test_a_deck_that_nobody_touched_is_replaced(cigref, deck):
    assert export(edits.change_deck(cigref, title="Anew"), deck).backup is None
    assert [file.name for file in deck.parent.iterdir()] == ["deck.pptx"]


def test_a_deck_that_somebody_changed_is_kept(cigref, deck):
    theirs = Presentation(str(deck))
    theirs.slides[1].shapes.title.text_frame.text = "Ours, not yours"
    theirs.save(str(deck))
    changed = deck.read_bytes()
    kept = export(cigref, deck).backup
    assert kept == deck.with_name("deck.pptx.bak")
    assert kept.read_bytes() == changed
    assert is_as_written(deck.read_bytes())


def test_a_deck_that_an_update_wrote_is_kept(cigref, deck):
    theirs = Presentation(str(deck))
    theirs.slides[1].shapes.title.text_frame.text = "Ours, not yours"
    theirs.save(str(deck))
    update(deck, edits.change_deck(cigref, title="Anew"), deck.with_name("new.pptx"))
    assert not is_as_written(deck.with_name("new.pptx").read_bytes())


def test_what_is_there_and_is_no_deck_of_ours_is_kept(cigref, tmp_path):
    for name in ("deck.pptx", "memo.docx"):
        (tmp_path / name).write_bytes(b"mine")
        assert export(cigref, tmp_path / name).backup.read_bytes() == b"mine"


def test_one_part_more_breaks_the_seal(deck):
    data = io.BytesIO(deck.read_bytes())
    assert is_as_written(data.getvalue())
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("ppt/comments/comment1.xml", "<c/>")
    assert not is_as_written(data.getvalue())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken"])
def test_what_cannot_be_read_is_not_as_written(data):
    assert not is_as_written(data)
