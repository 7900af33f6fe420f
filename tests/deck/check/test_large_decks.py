"""A large deck is looked at in pieces: what is found is what would be found in one."""

from __future__ import annotations

import io
from dataclasses import replace

import pptx
import pytest
from pptx.util import Pt

from briefing.deck.check import deck as checking
from briefing.deck.export import deck
from briefing.deck.ooxml.cutting import cut
from briefing.deck.ooxml.package import unpack
from briefing.deck.request import Request


@pytest.fixture(scope="module")
def data(cigref):
    """A deck with a repeated title, in small letters."""
    messages = [replace(message, id=f"{message.id}-{copy}") for copy in "ab" for message in cigref.messages[:4]]
    picks = tuple(message.id for message in messages)
    twice = replace(cigref, messages=tuple(messages), deck=replace(cigref.deck, picks=picks))
    made, _ = deck(twice, Request(narrative="full"))
    presentation = pptx.Presentation(io.BytesIO(made))
    for slide in presentation.slides[3], presentation.slides[9]:
        frame = next(shape.text_frame for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text)
        frame.text = "A title that two slides have"
        frame.paragraphs[0].runs[0].font.size = Pt(5)
    stream = io.BytesIO()
    presentation.save(stream)
    return stream.getvalue()


def test_pieces_are_found_the_same_faults_in_as_in_the_whole(data, monkeypatch):
    whole = checking.check_bytes(data)
    monkeypatch.setattr(checking, "_AT_ONCE", 6)
    assert any(found.slide > 6 for found in whole)
    assert checking.check_bytes(data) == whole


def test_how_far_it_is_is_told_slide_by_slide(data):
    seen: list[tuple[int, int]] = []
    checking.check_bytes(data, progress=lambda done, total: seen.append((done, total)))
    count = len(pptx.Presentation(io.BytesIO(data)).slides)
    assert [done for done, _ in seen] == [0, *range(2 * count + 1)]
    assert {total for _, total in seen} == {2 * count}


def test_a_check_is_stopped_between_two_slides(data):
    def stop(done: int, _: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        checking.check_bytes(data, progress=stop)


def test_a_cut_deck_has_every_slide_once_in_order(data):
    shown = [[shape.name for shape in slide.shapes] for slide in pptx.Presentation(io.BytesIO(data)).slides]
    pieces = [pptx.Presentation(io.BytesIO(piece)) for piece in cut(unpack(data), 6)]
    assert [len(piece.slides) for piece in pieces[:-1]] == [6] * (len(shown) // 6)
    assert [[shape.name for shape in slide.shapes] for piece in pieces for slide in piece.slides] == shown


def test_a_piece_has_nothing_of_other_slides(data):
    piece = unpack(next(cut(unpack(data), 3)))
    assert sum(name.startswith("ppt/slides/slide") for name in piece.parts) == 3
    assert set(piece.parts) - {"[Content_Types].xml"} == set(piece.reached())
