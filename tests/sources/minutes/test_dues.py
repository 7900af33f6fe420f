"""Until when something is to be done, as minutes write it."""

from __future__ import annotations

import pytest

from briefing.sources.minutes.dues import due


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Anne sends the plan by 30 June.", "30 June"),
        ("Anne envoie le plan d'ici le 12.", "le 12"),
        ("Relancer le loueur avant le 15 pour les tables", "le 15"),
        ("Send the plan by the 5th", "the 5th"),
        ("Anne rings them before the end of the month.", "the end of the month"),
        ("Anne les appelle avant la fin du mois.", "fin du mois"),
        ("Un courrier aux anciens avant les vacances", "les vacances"),
        ("Anne confirmera les dates la semaine prochaine.", "la semaine prochaine"),
        ("Je les dépose mardi soir en passant.", "mardi soir"),
        ("Ann to report back at the next meeting.", "the next meeting"),
        ("Renew the lease ASAP", "ASAP"),
        ("Visiter le site (T1 2026)", "T1 2026"),
        ("Refaire l'affiche, fin février", "fin février"),
    ],
)
def test_a_time_is_told_as_it_is_written(words, told):
    assert due(words) == told


@pytest.mark.parametrize(
    "words",
    [
        "Prepare the agenda of next week.",
        "Préparer la réunion de mardi soir",
        "Align with the others (next meeting 21 Aug)",
        "Send him the plan.",
    ],
)
def test_a_time_that_only_tells_of_what_something_is_is_none(words):
    assert due(words) == ""
