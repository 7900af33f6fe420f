"""What covers say, by the heads of records and the first lines of articles."""

import pytest
from hypothesis import given

from briefing.sources.events.event import event_of
from briefing.sources.readers import Reading, read_bytes
from tests.strategies import texts

THERE = "Present: Ann Lee, Bob Roy\n\nThe Chair opened the meeting at 7 pm.\n\nAction: Send the letter (Ann Lee).\n"
PRÉSENTS = "Présents : Mme Lee, M. Roy\n\nLa séance est ouverte à 18 h.\n\nAction : envoyer la lettre (Mme Lee).\n"


def event(text, language, name="a.txt"):
    return event_of(read_bytes(text.encode(), name), name.rpartition(".")[0], language)


@pytest.mark.parametrize(
    ("head", "language", "told"),
    [
        (
            "Minutes of the Annual General Meeting\nEastbrook Community Trust\n\nDate: 7 May\nVenue: Eastbrook Library",
            "en",
            (
                "Annual General Meeting – Eastbrook Community Trust",
                "Eastbrook Community Trust",
                "Eastbrook Library",
                "7 May",
            ),
        ),
        (
            "BOROUGH OF ASHCOMBE\nAUDIT COMMITTEE\nDraft minutes of the meeting held on Thursday 12 September 2024",
            "en",
            ("AUDIT COMMITTEE", "BOROUGH OF ASHCOMBE", "", "12 September 2024"),
        ),
        (
            "# Minutes\n\n**Date:** 2024-03-05\n**Title:** Board Meeting of Acme\n**Location:** Zoom",
            "en",
            ("Board Meeting of Acme", "", "", "2024-03-05"),
        ),
        (
            "Meeting Minutes\n\nHost: Ann Lee\nHosted by: the Acme Foundation\nWhen: 5 March 2024",
            "en",
            ("Meeting", "the Acme Foundation", "", "5 March 2024"),
        ),
    ],
)
def test_a_record_says_in_its_head_what_was_held_where_and_when(head, language, told):
    assert event(f"{head}\n{THERE}", language, "a.md" if "#" in head else "a.txt") == told


def test_the_head_of_a_french_record():
    head = (
        "Association Les Jardins du Canal\nCompte rendu de l'assemblée générale ordinaire du 14 mars\nLieu : Metz\n\n"
    )
    title = "Assemblée générale ordinaire – Association Les Jardins du Canal"
    assert event(head + PRÉSENTS, "fr") == (title, "Association Les Jardins du Canal", "Metz", "14 mars")


def test_a_record_is_called_by_its_file_where_its_head_says_nothing():
    captions = "WEBVTT\n\n00:00.000 --> 00:04.000\n<v Ann Lee>Welcome to the annual meeting of Acme.</v>\n"
    told = event(captions, "en", "Board-20260311_093355-Meeting Transcript.vtt")
    assert (told.title, told.date) == ("Board", "2026-03-11")


def test_the_line_above_a_transcript_names_its_meeting():
    text = (
        "Comité numérique (2026-03-11 09:59 GMT+1) - Transcription\n00:00:00\n"
        "Ann Lee: Bonjour à tous.\nBob Roy: On commence.\nAnn Lee: Oui, volontiers.\n"
    )
    told = event(text, "fr")
    assert (told.title, told.date) == ("Comité numérique", "2026-03-11")


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Le 8 octobre s'est tenue la 43ème assemblée générale du Cigref.",
            "fr",
            ("43ème assemblée générale du Cigref", "Cigref", "", "8 octobre"),
        ),
        (
            "Le colloque annuel de l'Agence des mobilités s'est tenu mardi à Amiens.",
            "fr",
            ("Colloque annuel de l'Agence des mobilités", "Agence des mobilités", "Amiens", ""),
        ),
        (
            "« Tout va mal », a dit Ann Lee lors des Assises de la mobilité, le 3 mai à Metz.",
            "fr",
            ("Assises de la mobilité", "", "Metz", "3 mai"),
        ),
        (
            "Speaking at the Northern Technology Forum in Leeds on 4 May, Ann Lee said no.",
            "en",
            ("Northern Technology Forum", "", "Leeds", "4 May"),
        ),
        ("Ann Lee said no at DevCon 2024.", "en", ("DevCon 2024", "", "", "")),
    ],
)
def test_an_article_names_the_event_that_it_reports(text, language, told):
    assert event(f"Le titre de la page\n\n{text}\n\nLa suite.", language) == told


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Notes from DataNorth: fewer dashboards", "DataNorth"),
        ("Retour sur le Forum Alpha : tout va bien", "Forum Alpha"),
        ("Assises de la mobilité : revivez la journée", "Assises de la mobilité"),
    ],
)
def test_a_title_names_the_event_of_which_notes_were_brought_home(title, name):
    assert event_of(Reading("Un texte.", title), "a", "fr").title == name


@pytest.mark.parametrize(
    "text",
    [
        "Retour de l'AG d'hier, tenue dans la Cité des Congrès de Nantes, le 9 octobre.",
        "Retour de l'AG d'hier, tenue dans le Palais des congrès de Metz, le 9 octobre.",
        "Ann Lee a donné une conférence de presse à Metz.",
        "« C'était au Forum Alpha », dit-elle.",
        "She will not speak of the Summit again.",
        "Interview with Ann Lee, who runs the Forum of Leeds.",
    ],
)
def test_what_is_no_event_names_none(text):
    assert event(f"Le titre\n\n{text}\n\nLa suite du texte.", "fr").title == "Le titre"


@given(texts, texts)
def test_any_text_tells_one_event_on_one_line(title, text):
    told = event_of(Reading(text, " ".join(title.split())), "a", "fr")
    assert all("\n" not in part for part in told)
