"""What people make of a proposal: no name that they gave is lost, and no quote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core import edits
from briefing.core.model import Message
from briefing.core.storage.records import as_data, from_data
from briefing.sources.proposing.corrected import Corrected, untouched
from briefing.sources.proposing.first_briefing import proposal_for
from tests.sources.proposing.test_first_briefing import document


@pytest.fixture
def start():
    return untouched(proposal_for(document()))


def renamed(corrected, at, title):
    groups = list(corrected.groups)
    groups[at] = replace(groups[at], title=title)
    return replace(corrected, groups=tuple(groups))


def titles(corrected):
    return [group.title for group in corrected.groups]


def test_untouched_it_is_the_proposal(start):
    proposal = proposal_for(document())
    assert start.agreed((*proposal.picks, *document().message_by_id)) == proposal


@pytest.mark.parametrize(
    ("above", "below", "then"),
    [
        ("", "", "Dette technique"),
        ("", "Servir vite", "Servir vite"),
        ("Payer", "", "Payer"),
        ("Payer", "Servir vite", "Payer"),
    ],
)
def test_of_two_merged_themes_the_name_that_somebody_gave_stays(start, above, below, then):
    for at, title in enumerate((above, below)):
        start = renamed(start, at, title) if title else start
    merged = start.merge(1)
    assert titles(merged) == [then, "Nuage souverain"]
    assert merged.groups[0].ids == ("m0", "m1", "m2", "m3", "m4", "m5")
    assert merged.picks == start.picks


def test_a_dropped_theme_leaves_picked_what_was(start):
    dropped = start.drop(2, ("m6",))
    assert titles(dropped) == ["Dette technique", "Client"]
    assert dropped.picks & {"m6", "m7", "m8"} == start.picks & {"m6"}


def test_a_theme_without_quotes_is_not_agreed_to(start):
    empty = replace(start, groups=(replace(start.groups[0], ids=()), *start.groups[1:]))
    assert [one.title for one in empty.agreed(tuple(document().message_by_id)).groupings] == [
        "Client",
        "Nuage souverain",
    ]


def test_what_is_gone_or_has_a_theme_is_left_out(start):
    briefing = edits.delete(document(), Message, frozenset({"m0"}))
    left = start.among(briefing)
    assert left.groups[0].ids == ("m1", "m2")
    assert "m0" not in left.picks
    assert start.among(document()) == start


def test_a_file_keeps_it(start):
    changed = renamed(start, 1, "Servir vite").drop(0, ())
    assert from_data(Corrected, as_data(changed)) == changed
