import pytest

from briefing.sources.events.naming import bare, of_file, undated


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Minutes of the Board, 3 May 2024", "Board"),
        ("Compte rendu de l'assemblée générale ordinaire du 14 mars", "Assemblée générale ordinaire"),
        ("PROCÈS-VERBAL DE LA RÉUNION EXTRAORDINAIRE", "RÉUNION EXTRAORDINAIRE"),
        ("2023-05-12 Board Meeting Minutes", "Board Meeting"),
        ("Comité numérique (2026-03-11 09:59 GMT+1) - Transcription", "Comité numérique"),
        ("Cybersécurité des hôpitaux (débat)", "Cybersécurité des hôpitaux (débat)"),
        ("Panel: Can cities learn?", "Panel: Can cities learn?"),
        ("Noted: what the board said", "Noted: what the board said"),
    ],
)
def test_a_name_is_shown_without_its_day_and_its_record(name, shown):
    assert bare(name, "fr") == shown


def test_a_name_without_its_day_keeps_what_calls_the_record():
    assert undated("May 23, 2013 Meeting Notes", "en") == "Meeting Notes"


@pytest.mark.parametrize(
    ("stem", "told"),
    [
        ("Comité achats-20260311_093355-Meeting Transcript", ("Comité achats", "2026-03-11")),
        ("2024-05-12-board-meeting-minutes", ("Board meeting", "2024-05-12")),
        ("GMT20260311-093355_Recording", ("GMT20260311-093355_Recording", "2026-03-11")),
        ("05-zoom", ("05-zoom", "")),
        ("notes", ("notes", "")),
    ],
)
def test_the_name_of_a_file_tells_a_name_and_a_day(stem, told):
    assert of_file(stem, "en") == told
