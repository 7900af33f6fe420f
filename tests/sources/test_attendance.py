"""What heads the names of those who were there heads nothing else, wherever a text is asked about it."""

from __future__ import annotations

import pytest

from briefing.sources.events.records import is_no_name
from briefing.sources.minutes.heads import are_minutes
from briefing.sources.proposing.headings import headings

_HEADINGS = [
    "Attendees",
    "Members present",
    "In attendance",
    "Key participants",
    "Personnes présentes",
    "Membres présents",
]
_SAID = "The roof of the hall will be mended before the winter, and the members will hear of it in March.\n" * 3


@pytest.mark.parametrize("heading", [*_HEADINGS, "Regrets", "Absents", "Excusés"])
def test_it_names_no_event(heading):
    assert is_no_name(heading)


@pytest.mark.parametrize("heading", _HEADINGS)
def test_a_list_of_names_below_it_makes_minutes(heading):
    assert are_minutes(f"Harbour board\n\n{heading}\nAnne Roy\nPaul Lee\nZoe May\n\n{_SAID}")


@pytest.mark.parametrize("heading", _HEADINGS)
def test_it_heads_no_theme(heading):
    found = [
        words for _, words in headings(f"Harbour board\n\n{heading}\n\n{_SAID}\n\nThe hall next winter\n\n{_SAID}")
    ]
    assert found == ["The hall next winter"]
