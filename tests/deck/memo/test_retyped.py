"""Beside quotes, a memo's numbers, names, dates and denials are told where people retyped them."""

from __future__ import annotations

import io

import docx
import pytest

from briefing.core.model import Briefing
from briefing.core.queries.outline import in_story_order
from briefing.deck.memo.export import memo_bytes
from briefing.deck.memo.retyped import retyped
from briefing.deck.request import Request

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def edited(data: bytes, own: str, said: str) -> bytes:
    """The memo with words in the place of the first of these."""
    document = docx.Document(io.BytesIO(data))
    for paragraph in document.element.body.iter(f"{W}p"):
        pieces = list(paragraph.iter(f"{W}t"))
        text = "".join(piece.text or "" for piece in pieces).replace("\u00a0", " ")
        if own in text:
            pieces[0].text = text.replace(own, said, 1)
            for piece in pieces[1:]:
                piece.text = ""
            break
    else:
        raise AssertionError(own)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("Direction générale", "Direction financière"),
        ("15 décembre", "15 janvier"),
        ("17 citations", "71 citations"),
        ("l’on ne trompe pas", "l’on trompe"),
        ("conformes à leur relevé", "vérifiées dans le texte"),
        ("Paris", "Lyon"),
        ("N’engager", "Engager"),
    ],
)
def test_other_facts_in_the_place_of_the_briefing_s_are_told_with_their_heading(cigref, own, said):
    data = memo_bytes(cigref, Request(picks=in_story_order(cigref)))
    found = retyped(edited(data, own, said), cigref)
    assert len(found) == 1
    assert said in found[0].what.replace("\u00a0", " ")
    assert found[0].where


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("order", [None, slice(None), slice(5), slice(None, None, -3)])
def test_an_untouched_memo_has_none_whatever_was_picked(cigref: Briefing, language, order):
    picks = None if order is None else in_story_order(cigref)[order]
    assert retyped(memo_bytes(cigref, Request(picks=picks, language=language)), cigref) == ()


def test_other_words_and_paragraphs_of_a_memo_are_told_to_be_compared_with_nothing(cigref: Briefing):
    data = memo_bytes(cigref, Request(picks=in_story_order(cigref)))
    found = retyped(edited(data, "emportent tous les processus", "freinent tous les processus"), cigref)
    assert found
    assert not any(one.is_fault for one in found)
    assert all("freinent" in one.what and one.where for one in found)
